"""Conan recipe of libpetition: the C and C++ library, built with the system's packages.

It asks for nothing from a remote: fmt, date, toml++, nlohmann/json, RapidJSON and Boost.Graph are
those that script/packages.txt names, which the library's CMake finds on the system. The store and
petition-serve are left out.
"""

import re
from pathlib import Path

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeToolchain, cmake_layout
from conan.tools.files import copy, rm

SOURCES = ("CMakeLists.txt", "LICENSE", "*.md", "cmake/*", "examples/*", "libpetition/*")


class Petition(ConanFile):
    name = "petition"
    description = "Petition regulations as an embeddable workflow library"
    license = "Apache-2.0"
    topics = ("workflow", "regulation", "petition")
    package_type = "library"
    settings = "os", "compiler", "build_type", "arch"
    options = {"shared": [True, False]}
    default_options = {"shared": True}

    @property
    def _root(self):
        return Path(self.recipe_folder).parents[2]

    def set_version(self):
        cmake = (self._root / "CMakeLists.txt").read_text("utf-8")
        self.version = re.search(r"petition VERSION ([0-9.]+)", cmake)[1]

    def export_sources(self):
        for pattern in SOURCES:
            copy(self, pattern, self._root, self.export_sources_folder)

    def validate(self):
        check_min_cppstd(self, 20)

    def layout(self):
        cmake_layout(self)

    def generate(self):
        toolchain = CMakeToolchain(self, generator="Ninja")
        for part in ("TESTS", "STORE", "SERVE"):
            toolchain.cache_variables[f"PETITION_BUILD_{part}"] = False
        toolchain.generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        CMake(self).install(component="petition")
        copy(self, "LICENSE", self.source_folder, Path(self.package_folder) / "licenses")
        libraries = Path(self.package_folder) / "lib"
        rm(self, "*.a" if self.options.shared else "*.so*", libraries)
        rm(self, "*.cmake", libraries, recursive=True)  # Conan makes the CMake package

    def package_info(self):
        self.cpp_info.libs = ["petition"]
        if not self.options.shared:
            self.cpp_info.system_libs = ["stdc++", "m"]
        self.cpp_info.set_property("cmake_target_name", "petition::petition")
        self.cpp_info.set_property("pkg_config_name", "petition")
