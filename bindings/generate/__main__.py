"""python -m generate: writes what is made of the headers; with --check tells what is not as made.

Run in the folder bindings.
"""

from __future__ import annotations

import sys
from pathlib import Path

from . import api, api_list, csharp, ffi_header, golang, java, node, php, rust, serve, wasm

MAKERS = (
    api_list.files,
    ffi_header.files,
    serve.files,
    csharp.files,
    golang.files,
    java.files,
    node.files,
    php.files,
    rust.files,
    wasm.files,
)
STORE_MAKERS = (api_list.files, node.store_files)


def made() -> dict[Path, str]:
    """Each file that is made, with its text."""
    petition, store = api.read(), api.read(api.STORE)
    files = [made_of(petition) for made_of in MAKERS]
    files += [made_of(store) for made_of in STORE_MAKERS]
    return {path: text for one in files for path, text in one.items()}


def differing() -> list[Path]:
    """Those that are not as they are made now."""
    return [
        path
        for path, text in made().items()
        if not path.is_file() or path.read_text("utf-8") != text
    ]


def main() -> None:
    wrong = differing()
    if sys.argv[1:] == ["--check"]:
        sys.exit("\n".join(f"not as it is made: {path}" for path in wrong) if wrong else 0)
    for path, text in made().items():
        if path in wrong:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
            print(path.relative_to(api.ROOT))


if __name__ == "__main__":
    main()
