"""Signed roots: the lines of the documentation verify them, and refuse what is not signed."""

import json
import re
import shutil
import subprocess
from base64 import b64decode, b64encode
from hashlib import sha256
from textwrap import dedent

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, derive_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from test_open311 import answered_at_once

import petition
from petition import Head, InvalidInput, WrongType, day_root, signing
from petition.signing import sign_root, verify_root

MAKE, SHELL, PYTHON = [
    dedent(block) for block in re.findall(r"::\n\n((?: {4}.*\n)+)", signing.__doc__)
]
LINES = compile(PYTHON, "petition.signing", "exec")
needs_openssl = pytest.mark.skipif(
    shutil.which("openssl") is None, reason="openssl, of script/packages.txt, is not installed"
)


def pem(key, password=None):
    encryption = BestAvailableEncryption(password) if password else NoEncryption()
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption)


def public_pem(key):
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def key_of(seed):
    return Ed25519PrivateKey.from_private_bytes(sha256(seed.encode()).digest())


def root_of(seed):
    return day_root([Head("PA-1", sha256(seed.encode()).hexdigest())])


KEY, OTHER, ROOT = key_of("key"), key_of("other"), root_of("root")
SIGNATURE = sign_root(ROOT, pem(KEY))


def changed(signature, at):
    return signature[:at] + bytes([signature[at] ^ 1]) + signature[at + 1 :]


FORGED = [
    (root_of("another"), SIGNATURE, KEY),
    (ROOT, changed(SIGNATURE, 0), KEY),
    (ROOT, changed(SIGNATURE, 33), KEY),
    (ROOT, SIGNATURE[:32] + bytes(32), KEY),
    (ROOT, SIGNATURE + bytes(1), KEY),
    (ROOT, SIGNATURE, OTHER),
    (ROOT, sign_root(ROOT, pem(OTHER)), KEY),
]


def test_a_signature_is_of_a_root_and_a_key():
    assert len(SIGNATURE) == 64
    assert sign_root(ROOT, pem(KEY)) == SIGNATURE
    assert verify_root(ROOT, SIGNATURE, public_pem(KEY))


def test_it_stays_what_it_was():
    signature = sign_root("0" * 64, pem(Ed25519PrivateKey.from_private_bytes(bytes(32))))
    assert b64encode(signature).decode() == (
        "o0oPjvL2JVJCmYkg02UGRzNvJRG+sLClnqFvreSCVM1uAqFThOGtYAsHMZNzCH98L/rGuwpuCojARKHem7PvDQ=="
    )


@pytest.mark.parametrize(("root", "signature", "key"), FORGED)
def test_what_is_not_signed_is_refused(root, signature, key):
    assert not verify_root(root, signature, public_pem(key))


@pytest.mark.parametrize("text", ["", ROOT + "\n", ROOT.upper(), ROOT[:-1]])
def test_what_is_no_root_is_never_signed(text):
    with pytest.raises(InvalidInput, match="64 digits") as raised:
        sign_root(text, pem(KEY))
    assert raised.value.where == "root"
    assert not verify_root(text, KEY.sign(text.encode()), public_pem(KEY))


@pytest.mark.parametrize(
    "signature", [b"", SIGNATURE[:-1], SIGNATURE + b"\0", SIGNATURE.hex().encode()]
)
def test_what_is_no_signature_does_not_sign(signature):
    assert not verify_root(ROOT, signature, public_pem(KEY))


def test_a_key_may_have_a_password():
    assert sign_root(ROOT, pem(KEY, b"mat khau"), b"mat khau") == SIGNATURE


CURVE = derive_private_key(7, SECP256R1())


@pytest.mark.parametrize(
    ("key", "password", "told"),
    [
        (b"", None, "no Ed25519 private key"),
        (b"-----BEGIN PRIVATE KEY-----\n", None, "no Ed25519 private key"),
        (public_pem(KEY), None, "no Ed25519 private key"),
        (pem(CURVE), None, "no Ed25519 private key"),
        (pem(KEY, b"x"), None, "give its password"),
        (pem(KEY), b"x", "takes no password"),
        (pem(KEY, b"x"), b"y", "not that of the key"),
        (b"", b"x", "not that of the key"),
    ],
)
def test_another_private_key_is_refused(key, password, told):
    with pytest.raises(InvalidInput, match=told) as raised:
        sign_root(ROOT, key, password)
    assert raised.value.where == "private_key_pem"


@pytest.mark.parametrize("key", [b"", pem(KEY), public_pem(CURVE)])
def test_another_public_key_is_refused(key):
    with pytest.raises(InvalidInput, match="no Ed25519 public key") as raised:
        verify_root(ROOT, SIGNATURE, key)
    assert raised.value.where == "public_key_pem"


@pytest.mark.parametrize(
    "call",
    [
        lambda: sign_root(bytes(64), pem(KEY)),
        lambda: sign_root(ROOT, pem(KEY).decode()),
        lambda: sign_root(ROOT, pem(KEY, b"x"), "x"),
        lambda: verify_root(None, SIGNATURE, public_pem(KEY)),
        lambda: verify_root(ROOT, SIGNATURE.hex(), public_pem(KEY)),
        lambda: verify_root(ROOT, SIGNATURE, public_pem(KEY).decode()),
    ],
)
def test_another_type_is_refused(call):
    with pytest.raises(WrongType):
        call()


# -- without this library --------------------------------------------------------------------------


def by_python(root, signature, key):
    text = {"root": root, "signature": b64encode(signature).decode()}
    try:
        exec(LINES, {**text, "pem": public_pem(key).decode()})
    except AssertionError:
        return False
    return True


def by_openssl(root, signature, key, folder):
    (folder / "public.pem").write_bytes(public_pem(key))
    values = {"root": root, "signature": b64encode(signature).decode()}
    return sh(SHELL, folder, values)


def sh(lines, folder, values):
    environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", **values}
    run = subprocess.run(
        ["sh", "-ec", lines], cwd=folder, env=environment, capture_output=True, text=True
    )
    return run.returncode == 0


@pytest.mark.parametrize("seed", "abcdefgh")
def test_the_lines_of_python_verify(seed):
    root, key = root_of(seed), key_of(seed)
    assert by_python(root, sign_root(root, pem(key)), key)


@pytest.mark.parametrize(("root", "signature", "key"), FORGED)
def test_the_lines_of_python_refuse(root, signature, key):
    assert not by_python(root, signature, key)


@needs_openssl
def test_the_lines_of_openssl_verify(tmp_path):
    assert by_openssl(ROOT, SIGNATURE, KEY, tmp_path)


@needs_openssl
@pytest.mark.parametrize(("root", "signature", "key"), FORGED)
def test_the_lines_of_openssl_refuse(tmp_path, root, signature, key):
    assert not by_openssl(root, signature, key, tmp_path)


@needs_openssl
def test_keys_that_openssl_makes_sign_and_verify(tmp_path):
    assert sh(MAKE, tmp_path, {})
    signature = sign_root(ROOT, (tmp_path / "private.pem").read_bytes())
    assert verify_root(ROOT, signature, (tmp_path / "public.pem").read_bytes())


# -- petition record root --------------------------------------------------------------------------


@pytest.fixture
def folder(engine, tmp_path):
    record = answered_at_once(engine, "Đèn hỏng", "Đã sửa").record().seal()
    (tmp_path / "cases.jsonl").write_text(record.to_json() + "\n", "utf-8")
    (tmp_path / "private.pem").write_bytes(pem(KEY))
    (tmp_path / "locked.pem").write_bytes(pem(KEY, b"mat khau"))
    (tmp_path / "password").write_text("mat khau\nignored\n")
    (tmp_path / "public.pem").write_bytes(public_pem(KEY))
    (tmp_path / "other.pem").write_bytes(public_pem(OTHER))
    return tmp_path


@pytest.fixture
def run(folder, run, monkeypatch):
    monkeypatch.chdir(folder)
    return lambda *arguments: run("record", "root", "cases.jsonl", *arguments)


def test_the_command_signs_and_verifies(run):
    (record,) = petition.read_records("cases.jsonl")
    root = day_root([Head.of(record)])
    status, out, err = run("--sign", "private.pem")
    assert (status, err) == (0, "")
    printed, signature = out.splitlines()
    assert printed == root and verify_root(root, b64decode(signature), public_pem(KEY))
    locked = ("--sign", "locked.pem", "--password-file", "password")
    assert run(*locked) == (0, out, "")
    right = ("--verify", signature, "--key", "public.pem")
    assert run(*right) == (0, f"{root}\nchữ ký đúng\n", "")
    assert run(*right, "--lang", "en") == (0, f"{root}\nthe signature is right\n", "")
    assert run(*right[:3], "other.pem") == (1, f"{root}\nchữ ký sai\n", "")
    wrong = b64encode(changed(b64decode(signature), 5)).decode()
    assert run("--verify", wrong, *right[2:])[0] == 1
    assert json.loads(run("--case", "PA-1")[1])["size"] == 1


@needs_openssl
def test_what_the_command_prints_is_what_openssl_takes(run, folder):
    root, signature = run("--sign", "private.pem")[1].splitlines()
    assert sh(SHELL, folder, {"root": root, "signature": signature})


@pytest.mark.parametrize(
    ("arguments", "vi", "en"),
    [
        (["--sign", "public.pem"], "public.pem: đây không", "public.pem: this is no Ed25519"),
        (["--sign", "locked.pem"], "locked.pem: khóa có mật khẩu", "give its password"),
        (["--sign", "none.pem"], "none.pem", "none.pem"),
        (["--sign", "private.pem", "--case", "PA-1"], "không dùng", "does not go with"),
        (["--password-file", "password"], "cần có --sign", "needs --sign"),
        (["--key", "public.pem"], "cần có --verify", "needs --verify"),
        (["--verify", "AAAA"], "cần có --key", "needs --key"),
        (["--verify", "?", "--key", "public.pem"], "--verify: chữ ký phải", "64 bytes in base64"),
        (["--verify", "AAAA", "--key", "private.pem"], "private.pem: đây", "private.pem: this is"),
    ],
)
def test_the_command_says_what_is_wrong(run, arguments, vi, en):
    status, out, err = run(*arguments)
    assert (status, out) == (2, "") and vi in err
    status, out, err = run(*arguments, "--lang", "en")
    assert (status, out) == (2, "") and en in err


def test_help_says_what_a_signature_does_not_show(run):
    assert "không cho biết" in run("--help")[1]
    assert "does not show when" in " ".join(run("--help", "--lang", "en")[1].split())
