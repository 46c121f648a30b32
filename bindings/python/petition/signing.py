"""The root of a day with an Ed25519 signature (RFC 8032) of whoever publishes it (Art. 9.1).

Comes with the extra ``petition[sign]``. What is signed are the 64 characters of the root as
``day_root`` gives it, with no line end; the signature is 64 bytes, in base64 where it is text. Keys
are PEM files, as OpenSSL 3 makes them::

    openssl genpkey -algorithm ed25519 -out private.pem
    openssl pkey -in private.pem -pubout -out public.pem

A signature shows that the holder of the private key signed this very root, and so these very
records up to their last events. It does not show when: who holds the key can sign another root for
the same day later, so publish root and signature where they cannot be taken back, or have them
stamped with the time by others. Nor does it show whose key it is, that no record is missing, or
that what they tell is true. Sign nothing else with this key, and have the public key from its
owner, not from beside the signature.

It is verified without this library. By OpenSSL 3, with ``$root`` and ``$signature`` in base64::

    printf %s "$root" > root.txt
    printf %s "$signature" | openssl base64 -d -A > root.sig
    openssl pkeyutl -verify -pubin -inkey public.pem -rawin -in root.txt -sigfile root.sig

By plain Python, with ``root``, ``signature`` in base64 and ``pem``, the text of the public key::

    import base64, hashlib
    P, Q = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
    D = -121665 * pow(121666, -1, P) % P
    def point(code):
        odd, y = divmod(int.from_bytes(code, "little"), 2**255)
        square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
        x = pow(square, (P + 3) // 8, P)
        x = x if x * x % P == square else x * pow(2, P // 4, P) % P
        assert y < P and x * x % P == square
        return x if x % 2 == odd else P - x, y
    def add(a, b):
        (x, y), (u, v) = a, b
        t = D * x * y * u * v
        return (x * v + y * u) * pow(1 + t, -1, P) % P, (y * v + x * u) * pow(1 - t, -1, P) % P
    def times(n, a):
        half = times(n // 2, add(a, a)) if n else (0, 1)
        return add(half, a) if n % 2 else half
    key = base64.b64decode("".join(line for line in pem.split() if len(line) > 40))[-32:]
    signed = base64.b64decode(signature)
    s = int.from_bytes(signed[32:], "little")
    h = int.from_bytes(hashlib.sha512(signed[:32] + key + root.encode()).digest(), "little") % Q
    base = point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))
    assert len(signed) == 64 and s < Q
    assert times(s, base) == add(point(signed[:32]), times(h, point(key)))
"""

from __future__ import annotations

import re

from petition.errors import InvalidInput, WrongType
from petition.extras import needs
from petition.words import ErrorCode

with needs("sign"):
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (
        Ed25519PrivateKey,
        Ed25519PublicKey,
    )
    from cryptography.hazmat.primitives.serialization import (
        load_pem_private_key,
        load_pem_public_key,
    )

__all__ = ["sign_root", "verify_root"]

_ROOT = re.compile("[0-9a-f]{64}")


def sign_root(root: str, private_key_pem: bytes, password: bytes | None = None) -> bytes:
    """Sign the root of a day.

    Parameters
    ----------
    root : str
        As ``day_root`` gave it.
    private_key_pem : bytes
        An Ed25519 private key, the content of a PEM file.
    password : bytes, optional
        What the key is encrypted by; left out where it is not.

    Returns
    -------
    bytes
        64 of them, always the same for a root and a key.

    Raises
    ------
    InvalidInput
        For what is no root, for another kind of key, and for another password; ``where`` names the
        parameter.

    Examples
    --------
    >>> import base64
    >>> from petition.signing import sign_root
    >>> pem = b'''-----BEGIN PRIVATE KEY-----
    ... MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
    ... -----END PRIVATE KEY-----'''
    >>> base64.b64encode(sign_root("0" * 64, pem)).decode()[:16]
    'IYIfC38DUbdGsy8m'
    """
    if not _is_root(root):
        raise InvalidInput(ErrorCode.INVALID_VALUE, "a root is 64 digits 0-9, a-f", "root")
    return _private(private_key_pem, password).sign(root.encode())


def verify_root(root: str, signature: bytes, public_key_pem: bytes) -> bool:
    """Whether a signature of a root is that of a key.

    Parameters
    ----------
    root : str
        As ``day_root`` gave it.
    signature : bytes
        As ``sign_root`` gave it.
    public_key_pem : bytes
        An Ed25519 public key, the content of a PEM file.

    Returns
    -------
    bool
        What is no root or no signature at all is not signed.

    Raises
    ------
    InvalidInput
        For another kind of key.

    Examples
    --------
    >>> from petition.signing import verify_root
    >>> pem = b'''-----BEGIN PUBLIC KEY-----
    ... MCowBQYDK2VwAyEAA6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=
    ... -----END PUBLIC KEY-----'''
    >>> verify_root("0" * 64, bytes(64), pem)
    False
    """
    key, given = _public(public_key_pem), _bytes(signature, "signature")
    if not _is_root(root):
        return False
    try:
        key.verify(given, root.encode())
    except InvalidSignature:
        return False
    return True


def _is_root(root: str) -> bool:
    if not isinstance(root, str):
        raise WrongType(ErrorCode.WRONG_TYPE, f"takes text, not {root!r}", "root")
    return _ROOT.fullmatch(root) is not None


def _bytes(given: bytes, where: str) -> bytes:
    if not isinstance(given, bytes):
        raise WrongType(ErrorCode.WRONG_TYPE, f"takes bytes, not {type(given).__name__}", where)
    return given


def _private(pem: bytes, password: bytes | None) -> Ed25519PrivateKey:
    where = "private_key_pem"
    given = _bytes(pem, where)
    secret = None if password is None else _bytes(password, "password")
    try:
        key = load_pem_private_key(given, secret)
    except (TypeError, ValueError, UnsupportedAlgorithm) as error:
        raise _unusable(password, where, about_password=isinstance(error, TypeError)) from None
    if not isinstance(key, Ed25519PrivateKey):
        raise InvalidInput(ErrorCode.INVALID_VALUE, "this is no Ed25519 private key in PEM", where)
    return key


def _unusable(password: bytes | None, where: str, about_password: bool) -> InvalidInput:
    """Why a private key was not read."""
    code = ErrorCode.INVALID_ARGUMENT
    if about_password and password is None:
        return InvalidInput(code, "the key is encrypted; give its password", where)
    if about_password:
        return InvalidInput(code, "the key is not encrypted; it takes no password", where)
    if password is None:
        return InvalidInput(ErrorCode.INVALID_VALUE, "this is no Ed25519 private key in PEM", where)
    return InvalidInput(code, "the password is not that of the key, or this is no key", where)


def _public(pem: bytes) -> Ed25519PublicKey:
    where = "public_key_pem"
    given = _bytes(pem, where)
    try:
        key = load_pem_public_key(given)
    except (ValueError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, Ed25519PublicKey):
        raise InvalidInput(ErrorCode.INVALID_VALUE, "this is no Ed25519 public key in PEM", where)
    return key
