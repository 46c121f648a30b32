"""Builds the first example in C with the package, and looks at what it says."""

from io import StringIO
from pathlib import Path

from conan import ConanFile
from conan.errors import ConanException
from conan.tools.build import can_run
from conan.tools.cmake import CMake, cmake_layout

EXPECTED = "hạn 15:10 ngày 22/04/2021"


class PetitionTest(ConanFile):
    settings = "os", "compiler", "build_type", "arch"
    generators = "CMakeDeps", "CMakeToolchain"

    def requirements(self):
        self.requires(self.tested_reference_str)

    def layout(self):
        cmake_layout(self)

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def test(self):
        if not can_run(self):
            return
        program = Path(self.build_folder) / "first"
        events = Path(self.source_folder).parents[3] / "examples" / "events.jsonl"
        said = StringIO()
        self.run(f'"{program}" < "{events}"', said, env="conanrun")
        if EXPECTED not in said.getvalue():
            raise ConanException(f"the example does not say {EXPECTED!r} but {said.getvalue()}")
