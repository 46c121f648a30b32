"""`python -m petition` is the command `petition`."""

from petition.cli import main

main()
