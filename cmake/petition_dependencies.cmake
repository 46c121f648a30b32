# What the library is made with. Nothing here reaches its users: the public headers need the
# standard library only. Packages: script/packages.txt.
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(Boost REQUIRED)  # Boost.Graph is header-only here
find_path(PETITION_DATE_INCLUDE date/date.h REQUIRED)
find_path(PETITION_TOMLPP_INCLUDE toml++/toml.h REQUIRED)
mark_as_advanced(PETITION_DATE_INCLUDE PETITION_TOMLPP_INCLUDE)
