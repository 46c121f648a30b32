# What the library is made with. Nothing here reaches its users: the public headers need the
# standard library only. Packages: script/packages.txt.
find_package(fmt REQUIRED)
find_package(Boost REQUIRED)  # Boost.Graph is header-only here
if(PETITION_BUILD_SERVE OR PETITION_BUILD_TESTS)
  find_package(nlohmann_json REQUIRED)
endif()
if(PETITION_BUILD_STORE)
  find_package(SQLite3 3.37 REQUIRED)
  if(PETITION_STORE_POSTGRESQL STREQUAL "AUTO")
    find_package(PkgConfig)
    if(PkgConfig_FOUND)
      pkg_check_modules(PETITION_LIBPQ IMPORTED_TARGET libpq)
    endif()
    set(PETITION_STORE_POSTGRESQL OFF)
    if(PETITION_LIBPQ_FOUND)
      set(PETITION_STORE_POSTGRESQL ON)
    else()
      message(STATUS "The store has no PostgreSQL: pkg-config finds no libpq (Debian: libpq-dev)")
    endif()
  elseif(PETITION_STORE_POSTGRESQL)
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(PETITION_LIBPQ REQUIRED IMPORTED_TARGET libpq)
  endif()
endif()
find_path(PETITION_DATE_INCLUDE date/date.h REQUIRED)
find_path(PETITION_RAPIDJSON_INCLUDE rapidjson/reader.h REQUIRED)
find_path(PETITION_TOMLPP_INCLUDE toml++/toml.h REQUIRED)
mark_as_advanced(PETITION_DATE_INCLUDE PETITION_RAPIDJSON_INCLUDE PETITION_TOMLPP_INCLUDE)

# fmt as its headers alone: text/format.cpp compiles its body, once. The names lie in a namespace of
# our own, so that a program which links the static library beside an fmt of its own has two.
add_library(petition_fmt INTERFACE)
target_include_directories(petition_fmt SYSTEM INTERFACE
  $<TARGET_PROPERTY:fmt::fmt,INTERFACE_INCLUDE_DIRECTORIES>)
target_compile_definitions(petition_fmt INTERFACE
  "FMT_BEGIN_NAMESPACE=namespace fmt { inline namespace petition_own {"
  "FMT_END_NAMESPACE=} }")
