"""The command group, and how errors become one line and an exit code."""

from __future__ import annotations

import contextlib
import shlex
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from compare.cli.cache import cache
from compare.cli.check import check
from compare.cli.corpus import corpus
from compare.cli.demo import demo
from compare.cli.diff import diff
from compare.cli.evaluate import evaluate
from compare.cli.exits import Exit
from compare.cli.expect import expect
from compare.cli.garbage import seldom_look_for_garbage
from compare.cli.stdout import close_quietly, unwritable
from compare.cli.threads import no_matrix_threads
from compare.errors import FactcompareError
from compare.report.clean import one_line
from compare.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

PROGRAM = "factcompare"

_EPILOG = """\b
Examples:
  factcompare demo
  factcompare diff herald.txt wire.txt
  factcompare diff articles/ --format html --open
  factcompare check fixtures
  factcompare corpus archive.parquet --out facts
\b
Exit codes:
  0  done
  1  diff --exit-code: something diverges; check: an expectation is not met
  2  wrong usage, or an input, setting or output that does not work; diff --exit-code: also where
     fewer than two sources state anything that could be compared
  70 a bug in factcompare itself
"""


class _Group(click.Group):
    """A group that ends without a word when it is interrupted or nobody reads on."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; whoever names articles at once is told of the one for them."""
        if self.get_command(ctx, args[0]) is None and Path(args[0]).exists():
            mend = f'articles are compared by "{PROGRAM} diff {shlex.join(args)}"'
            ctx.fail(f"there is no command {args[0]!r}; {mend}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; an interrupt and a closed pipe are no errors to tell of."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            return Exit.INTERRUPTED
        except BrokenPipeError:
            close_quietly()
            return Exit.DONE


def _show_version(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        click.echo(f"{PROGRAM} {__version__}")
        ctx.exit()


@click.group(
    cls=_Group,
    epilog=_EPILOG,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the version and exit.",
)
@click.pass_context
def _factcompare(ctx: click.Context) -> int:
    """Compare the facts in news articles on the same event.

    Shows where the sources agree, where one adds detail, and where they diverge, with the exact
    words of every side. It never says who is right.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help(), err=True)
        return Exit.ERROR
    return Exit.DONE


_factcompare.add_command(diff)
_factcompare.add_command(demo)
_factcompare.add_command(check)
_factcompare.add_command(expect)
_factcompare.add_command(evaluate)
_factcompare.add_command(corpus)
_factcompare.add_command(cache)


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``factcompare`` with ``argv``, or the process' arguments, and return the exit code."""
    seldom_look_for_garbage()
    no_matrix_threads()
    try:
        code = _factcompare.main(args=argv, prog_name=PROGRAM, standalone_mode=False)
    except click.UsageError as error:
        _blame_environment(error)
        return _fail(f"{error.format_message().rstrip('.')}{_see(error)}")
    except click.ClickException as error:
        return _fail(error.format_message())
    except FactcompareError as error:
        return _fail(str(error))
    except click.Abort:
        return Exit.INTERRUPTED
    except OSError as error:  # files have errors of their own: this is a full disk behind a stream
        close_quietly()
        return _fail(str(error) if error.filename else unwritable(error))
    except SystemExit as end:  # shell completion, or a pipe closed while help was written
        code = end.code
    except Exception as error:  # a bug must not look like a divergence, which ends in 1
        traceback.print_exc()
        kind = type(error).__name__
        return _fail(f"unexpected {kind}; this is a bug: report it with the lines above", Exit.BUG)
    return code if isinstance(code, int) else Exit.DONE


def _blame_environment(error: click.UsageError) -> None:
    """Name the variable, where a value did not come from the command line but from its twin."""
    ctx, param = error.ctx, getattr(error, "param", None)
    if not isinstance(error, click.BadParameter) or ctx is None or param is None or not param.name:
        return
    if ctx.get_parameter_source(param.name) is ParameterSource.ENVIRONMENT:
        error.param_hint = f"{ctx.auto_envvar_prefix}_{param.name.upper()}"


def _see(error: click.UsageError) -> str:
    return f"; see '{error.ctx.command_path} --help'" if error.ctx else ""


def _fail(message: str, code: Exit = Exit.ERROR) -> int:
    with contextlib.suppress(OSError):  # nobody can be told, and the code still says it
        click.echo(f"{PROGRAM}: error: {one_line(message)}", err=True)
    return code
