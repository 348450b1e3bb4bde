"""Where the command `handbook` begins; `python -m handbook_gen` is the same."""

import gc
import os
import sys

# Collecting garbage that is not there took a tenth of a lint. 200,000 new objects, some tens of MiB, are worth a look.
gc.set_threshold(200_000, 20, 100)


def run() -> None:
    """Run the command line."""
    from handbook_gen.cli import main  # noqa: PLC0415 - after the threshold is set

    try:
        main(prog_name="handbook")
    except SystemExit as stop:
        if isinstance(stop.code, int) and "mkdocs" not in sys.modules and "asyncio" not in sys.modules:
            code = stop.code
            try:
                sys.stdout.flush()
                sys.stderr.flush()
            except OSError:  # a pipe that closed, a disk that is full
                code = code or 2
            os._exit(code)  # nothing is left open: taking the words apart one by one would cost a tenth of a lint
        raise


if __name__ == "__main__":
    run()
