"""The provider's people in the tour: registrar, head, executor, head, executor."""

from app.tour.people import Guests


def decide_notification(we: Guests, number: str) -> None:
    """From registration to the signed notification on its way back."""
    _register_and_resolve(we, number, pictures=True)
    we.log_in("executor")
    _choose(we, number)
    we.see.click("review.draft.notification")
    we.see.picture("review-draft")
    _act(we, number)
    _sign_and_send(we, number, pictures=True)


def decide_refusal(we: Guests, number: str) -> None:
    """From registration to the signed reasoned refusal on its way back."""
    _register_and_resolve(we, number)
    we.log_in("executor")
    _choose(we, number)
    we.see.click("review.draft.refusal")
    ground = we.first_ground()
    we.tick(f"review.ground.{ground}")
    we.see.type(
        f"review.facts.{ground}.input",
        "2013 жылғы 5 маусымда меншігіндегі тұрғын үйді сатқан."
        if we.lang != "ru"
        else "5 июня 2013 года продал жилище, бывшее в собственности.",
    )
    we.see.type(
        f"review.reasoning.{ground}.input",
        "Соңғы бес жылда тұрғын үй жағдайын қасақана нашарлатқан."
        if we.lang != "ru"
        else "Намеренно ухудшил жилищные условия за последние пять лет.",
    )
    we.see.picture("review-draft-refusal")
    _act(we, number)
    _sign_and_send(we, number)


def _register_and_resolve(we: Guests, number: str, *, pictures: bool = False) -> None:
    we.log_in("registrar")
    _choose(we, number)
    we.see.click("review.in_order.input.yes")
    if pictures:
        we.see.picture("review-registrar")
    _act(we, number)
    we.log_in("head")
    _choose(we, number)
    we.see.choose("review.executor.input", "executor")
    we.see.type(
        "review.resolution_text.input",
        "Қарап, шешім жобасын дайындауды тапсырамын."
        if we.lang != "ru"
        else "Прошу рассмотреть и подготовить проект решения.",
    )
    if pictures:
        we.see.picture("review-resolution")
    _act(we, number)


def _sign_and_send(we: Guests, number: str, *, pictures: bool = False) -> None:
    we.log_in("head")
    _choose(we, number)
    we.see.type("review.password.input", we.site.password)
    if pictures:
        we.see.picture("review-sign")
    _act(we, number)
    we.log_in("executor")
    _choose(we, number)
    we.see.wait_for("the dossier is shown", lambda: we.see.enabled("review.act"))
    if pictures:
        we.see.picture("review-send")
    _act(we, number)
    if pictures:
        we.go_to("queue")
        we.see.choose("queue.list.input", "vulnerable")
        we.see.picture("queue")


def _choose(we: Guests, number: str) -> None:
    name = f"review.dossier.{number}"
    we.see.wait_for(name, lambda: _appears(we, name))
    we.see.click(name)


def _appears(we: Guests, name: str) -> bool:
    return we.see.sees(name)


def _act(we: Guests, number: str) -> None:
    """Press the primary button; the step is done when the dossier has moved."""
    before = we.dossier_state(number)
    we.see.click("review.act")
    we.see.wait_for("the dossier moves", lambda: we.dossier_state(number) != before)
