# Run by petition_embed: writes HEADER and SOURCE with the content of FILES below ROOT.
set(declarations "")
set(definitions "")
foreach(file IN LISTS FILES)
  file(READ "${ROOT}/${file}" hex HEX)
  string(REGEX REPLACE "\\.[a-z]+$" "" name "${file}")
  string(REGEX REPLACE "[^a-zA-Z0-9]" "_" name "${name}")
  string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${hex}")
  string(REPEAT "'[^']+'," 8 line)
  string(REGEX REPLACE "(${line})" "\\1\n" bytes "${bytes}")
  string(APPEND declarations "extern const std::string_view ${name};\n")
  string(APPEND definitions
    "static constexpr char ${name}_bytes[] = {\n${bytes}'\\0'};\n"
    "constinit const std::string_view ${name}{${name}_bytes, sizeof ${name}_bytes - 1};\n")
endforeach()
file(WRITE "${HEADER}"
  "#pragma once\n#include <string_view>\nnamespace petition::data {\n${declarations}}\n")
file(WRITE "${SOURCE}"
  "#include \"data.h\"\nnamespace petition::data {\n${definitions}}\n")
