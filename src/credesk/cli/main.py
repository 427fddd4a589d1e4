"""The ``credesk`` command: its commands, and how errors leave it."""

import sys
from collections.abc import Sequence
from importlib import import_module

import click

from credesk import __version__
from credesk.domain.errors import CredeskError

# Each command's module is imported when it is called, so that --help and errors come at once.
_COMMANDS = {
    "init": ("workspaces", "Make a workspace, or join a space with --space FILE."),
    "backup": ("workspaces", "Copy database, evidence and keys to a folder, and read them back."),
    "restore": ("workspaces", "Make a workspace from a backup."),
    "recovery": ("workspaces", "Say that the recovery file lies on another disk, or decline it."),
    "recover": ("workspaces", "Open the keys with a recovery file and its code."),
    "keys": ("keys", "List, rotate and end keys, report them stolen, keep the root offline."),
    "passphrase": ("people", "Change your passphrase."),
    "person": ("people", "Add people."),
    "issuer": ("people", "Set what the issuer is called and where certificates are checked."),
    "learner": ("people", "Add learners, take in a roster, correct a learner."),
    "rubric": ("rubrics", "Import, edit and compare rubrics; carry marks over to a newer version."),
    "achievement": ("programmes", "Publish achievements."),
    "take-in": ("taking_in", "Take in an export or a folder of portfolios."),
    "evidence": ("taking_in", "Attach, detach and read evidence."),
    "marks": ("marking", "Import marks from a file, or write a file to fill in."),
    "sign-off": ("marking", "Sign marks off, or take a sign-off back."),
    "award": ("awarding", "Decide on what is signed off."),
    "verify-award": ("awarding", "Sign that you verified awards."),
    "issue": ("issuing", "Sign and print credentials for awards."),
    "print": ("printing", "Print certificates again, cards on sheets, or a print test page."),
    "template": ("templates", "Publish, list, choose and export certificate templates."),
    "revoke": ("issuing", "Withdraw a credential, with a reason."),
    "suspend": ("issuing", "Suspend a credential, with a reason."),
    "reinstate": ("issuing", "End a credential's suspension, with a reason."),
    "replace": ("issuing", "Issue a credential in place of another, with a reason."),
    "hand-over": ("registering", "Record that certificates were handed over."),
    "publish": ("publishing", "Write a folder that a web host serves."),
    "check-site": ("publishing", "Check a published folder."),
    "consent": ("publishing", "Record that a learner agreed to a credential being published."),
    "return": ("returning", "Give marks back to Moodle or Canvas, or as a table."),
    "list": ("listing", "List learners, submissions, awards, credentials and more."),
    "verify": ("checking", "Check certificates: JSON, PDF, picture or QR text."),
    "journal": ("checking", "Prove the journal, or rebuild the tables from it."),
    "export": ("exporting", "Write the trust file, did.json or a space file."),
    "demo": ("showing", "Run the whole journey in a folder."),
}


OUR_FAULT = 70
"""Exit code of a fault of the program itself (BSD sysexits, EX_SOFTWARE)."""


class Commands(click.Group):
    """Commands by name, each imported from its module when it is wanted."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order of the journey."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name."""
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(f"credesk.cli.{_COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, cmd_name.replace("-", "_") + "_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list for --help, without importing any command."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in _COMMANDS.items()])


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="credesk")
def credesk() -> None:
    """Assess portfolios, issue signed microcredentials with a printed QR certificate, and check them.

    Every writing command takes --as PERSON (or CREDESK_PERSON); the passphrase is asked for or taken from
    CREDESK_PASSPHRASE. Exit codes: 0 done; 2 bad input, refused, or not checked; 1 tampered with.
    """


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave with its exit code."""
    try:
        result = credesk.main(args=list(arguments) if arguments is not None else None, standalone_mode=False)
    except CredeskError as error:
        tell_error(error)
        sys.exit(error.exit_code)
    except click.exceptions.Abort:
        click.echo("Stopped. What was finished is kept; nothing is half done.", err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except BrokenPipeError:
        sys.exit(0)
    except Exception:  # noqa: BLE001 - a fault of ours must not look like one of the input, or like tampering
        tell_fault()
        sys.exit(OUR_FAULT)
    sys.exit(result if isinstance(result, int) else 0)


def tell_fault() -> None:
    """A fault of Credesk itself: what a person can rely on, and what support needs."""
    import traceback

    said = "Something went wrong in Credesk itself. What was saved before is kept; this step was not finished."
    click.echo(said, err=True)
    click.echo(f"Tell support what stands here.\n\nDetails: {traceback.format_exc()}", err=True)


def tell_error(error: CredeskError) -> None:
    """The error in its sentences, on the error stream."""
    click.echo(error.message, err=True)
    if error.hint:
        click.echo(error.hint, err=True)
    if error.details:
        click.echo(f"Details: {error.details}", err=True)
