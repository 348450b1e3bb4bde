"""Where the command `handbook` begins; `python -m handbook_gen` is the same."""

import gc

# Collecting garbage that is not there took a tenth of a lint. 200,000 new objects, some tens of MiB, are worth a look.
gc.set_threshold(200_000, 20, 100)


def run() -> None:
    """Run the command line."""
    from handbook_gen.cli import main  # noqa: PLC0415 - after the threshold is set

    main(prog_name="handbook")


if __name__ == "__main__":
    run()
