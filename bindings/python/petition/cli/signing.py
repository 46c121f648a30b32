"""`petition record root --sign` and `--verify`: the signature of a root, in base64."""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from petition import ErrorCode, InvalidInput
from petition.cli.screen import Screen
from petition.signing import sign_root, verify_root


def signed(root: str, key: Path, password_file: Path | None) -> str:
    """The signature by a private key."""
    password = None
    if password_file is not None:
        password = password_file.read_bytes().split(b"\n")[0].removesuffix(b"\r")
    with _of_file(key):
        return b64encode(sign_root(root, key.read_bytes(), password)).decode()


def show(screen: Screen, root: str, signature: str, key: Path) -> bool:
    """Says whether it is the signature by the key, and returns the same."""
    try:
        given = b64decode(signature, validate=True)
    except (binascii.Error, ValueError):
        message = "a signature is 64 bytes in base64"
        raise InvalidInput(ErrorCode.INVALID_VALUE, message, "--verify") from None
    with _of_file(key):
        holds = verify_root(root, given, key.read_bytes())
    print(root)
    told = (
        screen.say("chữ ký đúng", "the signature is right")
        if holds
        else screen.say("chữ ký sai", "the signature is wrong")
    )
    screen.print(screen.line((told, "good" if holds else "bad")))
    return holds


@contextmanager
def _of_file(key: Path) -> Iterator[None]:
    """An error about a key names its file."""
    try:
        yield
    except InvalidInput as error:
        raise InvalidInput(ErrorCode(error.code), error.message, str(key)) from None
