"""``factcompare check``: hold what the tool says of fixtures against what people expect."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from compare.cli import stdout
from compare.cli.config import load_settings
from compare.cli.exits import Exit
from compare.cli.options import CONTEXT, given_settings, tuning_options
from compare.cli.progress import progress
from compare.errors import InputError
from compare.report.clean import one_line
from compare.report.output import check_target, write_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.check.baseline import Baseline
    from compare.check.verdict import Check
    from compare.settings import Settings

__all__ = ["check"]

_EPILOG = """\b
Examples:
  factcompare check
  factcompare check fixtures/storm-ottilie --strict
  factcompare check --changed-since origin/main --github --html build/fixtures
  factcompare check --update-baseline
\b
Exit codes:
  0  every expectation is met, but for the misses that the baseline lists
  1  an expectation is missed, or the baseline is out of date
  2  something cannot be checked, or there was nothing to check
"""
_FILES = ("junit", "sarif", "markdown")


@dataclass(frozen=True, slots=True)
class _Plan:
    """What one run is to do."""

    paths: tuple[Path, ...]
    strict: bool
    jobs: int
    changed_since: str | None
    baseline: Path | None
    update_baseline: bool
    allow_growth: bool
    github: bool
    html: Path | None
    junit: str | None
    sarif: str | None
    markdown: str | None


def _file(name: str, told: str) -> Callable[[Any], Any]:
    return click.option(f"--{name}", metavar="FILE", allow_from_autoenv=False, help=told)


@click.command(epilog=_EPILOG, context_settings=CONTEXT)
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path(path_type=Path))
@click.option("--strict", is_flag=True, help="Fail on divergences that nobody expected, too.")
@_file("junit", "Write the result as JUnit XML.")
@_file("sarif", "Write the result as SARIF 2.1.0.")
@_file("markdown", "Write the shares met as a Markdown page.")
@click.option("--github", is_flag=True, help="Print annotations for a GitHub workflow.")
@click.option(
    "--html",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    allow_from_autoenv=False,
    help="Write a report per fixture into DIR, and an index.",
)
@click.option(
    "--changed-since",
    metavar="REV",
    help="Check what changed since REV; all, where a file outside the fixtures changed.",
)
@click.option(
    "--jobs", type=click.IntRange(min=1), default=1, metavar="N", help="Work in N processes."
)
@click.option(
    "--baseline",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The list of known misses; baseline.toml beside the fixtures when not given.",
)
@click.option(
    "--update-baseline",
    is_flag=True,
    allow_from_autoenv=False,
    help="Take off the baseline what is met again.",
)
@click.option(
    "--allow-growth",
    is_flag=True,
    allow_from_autoenv=False,
    help="With --update-baseline: list new misses, too.",
)
@tuning_options
@click.pass_context
def check(ctx: click.Context, /, **options: Any) -> int:
    """Check what the tool says of fixtures against what people expect.

    PATH is a fixture or a folder of them; without one it is fixtures/. A fixture is a folder with
    articles on one event and an expected.toml.
    """
    if options["allow_growth"] and not options["update_baseline"]:
        raise click.UsageError("--allow-growth goes with --update-baseline only", ctx)
    options["paths"] = options["paths"] or (Path("fixtures"),)
    settings = load_settings(options["config"], given_settings(options))
    plan = _Plan(**{field.name: options[field.name] for field in fields(_Plan)})
    for name in _FILES:
        if target := options[name]:
            check_target(target)
    return _run(plan, settings)


def _run(plan: _Plan, settings: Settings) -> Exit:
    with progress(color=True) as watch:
        from compare.check.run import examine_all, hold_against  # loads the models' libraries

        folders = _folders(plan)
        baseline = _baseline(plan)
        found = examine_all(folders, settings, jobs=plan.jobs, progress=watch)
    result = hold_against(found, baseline, strict=plan.strict)
    if baseline and plan.update_baseline:
        result = hold_against(found, _update(baseline, result, plan), strict=plan.strict)
    _show(result, plan)
    return _exit(result)


def _folders(plan: _Plan) -> Sequence[Path]:
    from compare.check.changed import changed_since
    from compare.check.discover import find_folders

    folders = find_folders(plan.paths)
    if not folders:
        shown = ", ".join(map(str, plan.paths))
        mend = "put articles into a folder below it and run factcompare expect on that"
        raise InputError(shown, "nothing to check", mend)
    if plan.changed_since is None:
        return folders
    folders = changed_since(plan.changed_since, folders)
    if not folders:
        problem = "nothing to check, since nothing changed"
        raise InputError(f"--changed-since {plan.changed_since}", problem, "name an older commit")
    return folders


def _baseline(plan: _Plan) -> Baseline | None:
    """The baseline that was named, or the one beside the fixtures if there is one."""
    from compare.check.baseline import BASELINE, Baseline, read_baseline
    from compare.check.expectation import LISTING

    first = plan.paths[0].parent if plan.paths[0].name == LISTING else plan.paths[0]
    home = first.parent if (first / LISTING).is_file() else first
    path = plan.baseline or home / BASELINE
    if path.is_file() or (plan.baseline and not plan.update_baseline):
        return read_baseline(path)
    return Baseline(path) if plan.update_baseline else None


def _update(baseline: Baseline, result: Check, plan: _Plan) -> Baseline:
    """The baseline brought up to date, and written; as it is where not all could be checked."""
    if result.unchecked:
        path = one_line(str(baseline.path))
        click.echo(f"{path}: not written, as not everything could be checked", err=True)
        return baseline
    updated = baseline.updated(result.judged, growth=plan.allow_growth)
    write_text(updated.path, updated.to_toml())
    listed = sum(len(floor.misses) for floor in updated.floors.values())
    path = one_line(str(updated.path))
    click.echo(f"{path}: {listed} known misses", err=True)
    new = sum(1 for _, finding in result.failures() if not finding.met)
    if new and not plan.allow_growth:
        click.echo(f"{path}: {new} new misses are not listed; see --allow-growth", err=True)
    return updated


def _show(result: Check, plan: _Plan) -> None:
    from compare.check.github import render_github
    from compare.check.junit import render_junit
    from compare.check.markdown import render_markdown
    from compare.check.sarif import render_sarif
    from compare.check.text import render_text

    renderers = {"junit": render_junit, "sarif": render_sarif, "markdown": render_markdown}
    for name, render in renderers.items():
        if target := getattr(plan, name):
            write_text(target, render(result))
    if plan.html:
        from compare.check.pages import write_pages

        write_pages(result, plan.html)
    stdout.emit(render_text(result))
    if plan.github:
        stdout.emit(render_github(result))
    for one in result.unchecked:
        click.echo(f"factcompare: error: {one_line(one.problem)}", err=True)


def _exit(result: Check) -> Exit:
    from compare.check.verdict import Outcome

    return {
        Outcome.PASSED: Exit.DONE,
        Outcome.FAILED: Exit.DIVERGES,
        Outcome.UNCHECKED: Exit.ERROR,
    }[result.outcome]
