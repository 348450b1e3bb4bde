"""`python -m handbook_gen` is `handbook`."""

from handbook_gen.cli import main

main()
