"""The package petition-wasm: the classes of the binding of Node.js, with WebAssembly below them."""

from __future__ import annotations

import json
from pathlib import Path

from .api import ROOT, Api

FILE = ROOT / "bindings" / "wasm" / "package.json"


def files(api: Api) -> dict[Path, str]:
    module = {"types": "./index.d.ts", "default": "./index.js"}
    script = {"types": "./petition.d.ts", "default": "./petition.js"}
    package = {
        "//": "Made by bindings/generate; do not edit.",
        "name": "petition-wasm",
        "version": api.version,
        "description": "Petition regulations as a workflow engine, for browsers and Node.js",
        "license": "Apache-2.0",
        "type": "module",
        "engines": {"node": ">=20"},
        "exports": {
            ".": module,
            "./petition.js": script,
            "./petition.wasm": "./petition.wasm",
        },
        "types": "./index.d.ts",
        "files": [
            "index.js",
            "index.d.ts",
            "api.js",
            "petition.js",
            "petition.d.ts",
            "petition.wasm",
            "generated",
            "lib",
            "third-party-notices.txt",
        ],
        "devDependencies": {
            "esbuild": "^0.28.2",
            "playwright-core": "^1.65.1",
            "typescript": "^7.0.2",
        },
    }
    return {FILE: json.dumps(package, indent=2) + "\n"}
