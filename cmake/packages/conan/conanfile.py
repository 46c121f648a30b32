"""Conan recipe of libpetition: the C and C++ library, built with the system's packages.

It asks for nothing from a remote: fmt, date, toml++, nlohmann/json, RapidJSON and Boost.Graph are
those that script/packages.txt names, which the library's CMake finds on the system. The store and
petition-serve are left out. The C++ interface is in the static library alone, shared=False.
"""

import re
from pathlib import Path

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeToolchain, cmake_layout
from conan.tools.files import copy, rm, rmdir

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

    def validate_build(self):
        check_min_cppstd(self, 20)

    # Who uses the C interface compiles to whatever standard of C++, or to none.
    def package_id(self):
        self.info.settings.rm_safe("compiler.cppstd")

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
        licenses = Path(self.package_folder) / "licenses"
        copy(self, "LICENSE", self.source_folder, licenses)
        copy(self, "third-party-notices.txt", self.build_folder, licenses)
        libraries = Path(self.package_folder) / "lib"
        rm(self, "*.a" if self.options.shared else "*.so*", libraries)
        for made_by_conan in ("cmake", "pkgconfig"):
            rmdir(self, libraries / made_by_conan)

    def package_info(self):
        self.cpp_info.libs = ["petition"]
        if not self.options.shared:
            self.cpp_info.system_libs = ["stdc++", "m"]
        self.cpp_info.set_property("cmake_target_name", "petition::petition")
        self.cpp_info.set_property("pkg_config_name", "petition")
