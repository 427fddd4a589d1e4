"""A pytest plugin: named rooms must be covered to a percentage, each by itself.

``--room-coverage=ROOM:PERCENT`` reads what pytest-cov measured and fails the run where the room's statements
are covered less; a total over several rooms would let one hide behind another.
"""

import io
from pathlib import Path

import pytest

_RESULTS = pytest.StashKey[list[tuple[str, float, float, str]]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--room-coverage",
        action="append",
        default=[],
        metavar="ROOM:PERCENT",
        help="fail where src/credesk/ROOM is covered less than PERCENT (needs --cov)",
    )


def measure(data_file: Path, room: str) -> tuple[float, str]:
    """``(percent, table)`` of one room, from what was measured; a room nothing was measured of has 0."""
    from coverage import Coverage
    from coverage.exceptions import NoDataError

    measured = Coverage(data_file=str(data_file))
    measured.load()
    table = io.StringIO()
    try:
        percent = measured.report(include=[f"src/credesk/{room}/*"], show_missing=True, file=table)
    except NoDataError:
        return 0.0, "Nothing was measured.\n"
    return percent, table.getvalue()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    wanted: list[str] = session.config.getoption("--room-coverage")
    if not wanted or hasattr(session.config, "workerinput"):
        return
    results = []
    for entry in wanted:
        room, _, limit = entry.partition(":")
        percent, table = measure(session.config.rootpath / ".coverage", room)
        results.append((room, percent, float(limit), table))
    session.config.stash[_RESULTS] = results
    if session.exitstatus == pytest.ExitCode.OK and any(percent < limit for _, percent, limit, _ in results):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for room, percent, limit, table in config.stash.get(_RESULTS, []):
        short = percent < limit
        if short:
            terminalreporter.write(table)
        verdict = f"less than the {limit:g} % that it must have" if short else "enough"
        terminalreporter.write_line(f"Coverage of {room}: {percent:.1f} %, {verdict}.", red=short, green=not short)
