"""The provider's people in the tour: registrar, head, executor, head, executor."""

from app.tour.people import Guests

DEFECTIVE = "documents_defective"
"""The ground of a formal refusal."""


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
    """From the formal check that says "no" to the signed refusal on its way back (S 12.2-12.3)."""
    _register_and_resolve(we, number, in_order=False)
    we.log_in("executor")
    _choose(we, number)
    we.see.click("review.draft.refusal")
    we.tick(f"review.ground.{DEFECTIVE}")
    we.see.type(
        f"review.facts.{DEFECTIVE}.input",
        "Санат туралы анықтамада мөр жоқ."
        if we.lang != "ru"
        else "На справке о категории нет печати.",
    )
    we.see.type(
        f"review.reasoning.{DEFECTIVE}.input",
        "Стандарттың 9-тармағының талабы орындалмаған."
        if we.lang != "ru"
        else "Не выполнено требование пункта 9 Стандарта.",
    )
    we.see.picture("review-draft-refusal")
    _act(we, number)
    _sign_and_send(we, number)


def _register_and_resolve(
    we: Guests, number: str, *, in_order: bool = True, pictures: bool = False
) -> None:
    we.log_in("registrar")
    _choose(we, number)
    we.see.click(f"review.in_order.input.{'yes' if in_order else 'no'}")
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
