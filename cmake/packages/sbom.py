"""python sbom.py ROOT: the bill of materials of a build on this machine, as CycloneDX 1.5 JSON.

It names the system packages of script/packages.txt in the versions that are installed, and the
Python packages of script/requirements.txt in their pinned versions with the hashes of their files.
It has no time and no number of its own: the same build has the same bill.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

BUILDS = "# To build:"
TOOLS = {"cmake", "g++", "ninja-build", "pkg-config"}
FIELDS = "${Version}\t${Architecture}\t${Homepage}"
PINNED = re.compile(r"^([\w.-]+)==([^\s;\\]+)((?:.*\\\n\s+--hash=sha256:[0-9a-f]{64})+)", re.M)

Component = dict[str, Any]


def sections(text: str) -> dict[str, list[str]]:
    """The packages of script/packages.txt by the line that says what they are for."""
    found: dict[str, list[str]] = {}
    for line in text.splitlines()[1:]:
        if line.startswith("#"):
            found[line] = here = []
        else:
            here.append(line)
    return found


def distribution() -> str:
    match = re.search(r"^ID=(\w+)", Path("/etc/os-release").read_text("utf-8"), re.M)
    return match[1] if match else "debian"


def of_system(name: str, builds: bool) -> Component | None:
    """A system package as it is installed; nothing when it is not."""
    command = ["dpkg-query", "-W", "-f", FIELDS, name]
    asked = subprocess.run(command, capture_output=True, text=True)
    version, _, rest = asked.stdout.partition("\t")
    if asked.returncode != 0 or not version:
        return None
    architecture, _, homepage = rest.partition("\t")
    purl = f"pkg:deb/{distribution()}/{name.replace('+', '%2B')}@{version}?arch={architecture}"
    component = {
        "type": "application" if name in TOOLS else "library",
        "bom-ref": purl,
        "name": name,
        "version": version,
        "scope": "required" if builds and name not in TOOLS else "excluded",
        "purl": purl,
    }
    if homepage:
        component["externalReferences"] = [{"type": "website", "url": homepage}]
    return component


def of_python(text: str) -> list[Component]:
    """The pinned Python packages; numpy alone is needed where the package is used."""
    found = []
    for name, version, hashes in PINNED.findall(text):
        purl = f"pkg:pypi/{name.lower()}@{version}"
        files = sorted(re.findall(r"sha256:([0-9a-f]{64})", hashes))
        found.append(
            {
                "type": "library",
                "bom-ref": purl,
                "name": name,
                "version": version,
                "scope": "required" if name == "numpy" else "optional",
                "purl": purl,
                "externalReferences": [
                    {
                        "type": "distribution",
                        "url": f"https://pypi.org/project/{name}/{version}/",
                        "hashes": [{"alg": "SHA-256", "content": each} for each in files],
                    }
                ],
            }
        )
    return found


def bill(root: Path) -> dict[str, Any]:
    """The whole bill."""
    cmake = (root / "CMakeLists.txt").read_text("utf-8")
    project = re.search(r"petition VERSION ([0-9.]+)", cmake)
    assert project, "CMakeLists.txt names the version"
    version = project[1]
    components: list[Component] = []
    for title, names in sections((root / "script/packages.txt").read_text("utf-8")).items():
        asked = [of_system(name, title == BUILDS) for name in names]
        components += [component for component in asked if component]
    components += of_python((root / "script/requirements.txt").read_text("utf-8"))
    components.sort(key=lambda component: component["bom-ref"])
    needed = [each["bom-ref"] for each in components if each["scope"] == "required"]
    own = {
        "type": "library",
        "bom-ref": f"pkg:generic/petition@{version}",
        "name": "petition",
        "version": version,
        "licenses": [{"license": {"id": "Apache-2.0"}}],
        "purl": f"pkg:generic/petition@{version}",
    }
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": own},
        "components": components,
        "dependencies": [{"ref": own["bom-ref"], "dependsOn": needed}],
    }


if __name__ == "__main__":
    print(json.dumps(bill(Path(sys.argv[1])), indent=2, ensure_ascii=False))
