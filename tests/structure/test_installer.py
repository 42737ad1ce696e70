"""What the installer carries: files beside the sources are not found by following imports."""

import re

from tests.structure.sources import PRODUCT, text, tracked

CARRIED = re.compile(r'collect_data_files\(\s*"([\w.]+)"')


def test_every_file_that_a_module_reads_from_beside_itself_is_carried() -> None:
    carried = set(CARRIED.findall(text("build_installer.spec")))
    beside = {
        ".".join(name.split("/")[:-1])
        for name in tracked()
        if name.split("/")[0] in PRODUCT and not name.endswith(".py")
    }
    assert beside <= carried
