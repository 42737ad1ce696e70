"""The office, the provider and the wire of training: invented, in force on the stand and nowhere else."""

from app.domain.settings import OfficeSettings, ProviderSettings, Settings, WireSettings
from app.stand.staff import PROVIDER_BIN

_OFFICE = OfficeSettings(
    office=3,
    counter=7,
    organisation_kk="«Халыққа қызмет көрсету орталығы» РМК",
    organisation_ru="РГП «Центр обслуживания населения»",
    genitive_kk="«Халыққа қызмет көрсету орталығы» РМК Астана қаласы бойынша филиалының",
    genitive_ru="филиала РГП «Центр обслуживания населения» по городу Астане",
    branch_kk="Астана қаласы бойынша филиалы",
    branch_ru="Филиал по городу Астане",
    address_kk="Астана қаласы, Есіл ауданы, Тұран даңғылы, 18-үй",
    address_ru="город Астана, Есильский район, проспект Туран, дом 18",
    district_kk="Есіл ауданы",
    district_ru="Есильский район",
    phone="+77172550123",
)
_PROVIDER = ProviderSettings(
    name_kk="«Астана қаласының Тұрғын үй басқармасы»",
    name_ru="ГУ «Управление жилья города Астаны»",
    branch_kk="мемлекеттік мекемесі, Астана қаласының әкімдігі",
    branch_ru="Акимат города Астаны",
    address_kk="Астана қаласы, Бейбітшілік көшесі, 11-үй",
    address_ru="город Астана, улица Бейбитшилик, дом 11",
    phone="+77172556400",
    bin=PROVIDER_BIN,
    head_name="Сәрсенов Қайрат Тұрсынұлы",
    head_post_kk="басшысы",
    head_post_ru="руководитель",
)
# These give way to what the stand says of itself at each start.
_WIRE = WireSettings(
    sync_url="https://shep.local/sync",
    async_url="https://shep.local/async",
    files_url="https://shep.local/files",
    sender_id="tereze",
    provider_sender_id="housing",
)
TRAINING = Settings(office=_OFFICE, provider=_PROVIDER, wire=_WIRE)
"""What the settings of training are before anybody changes them."""
