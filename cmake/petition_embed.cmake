# Compiles text files into the library: for data/calendars/vn.toml, `petition::data::calendars_vn`
# is a std::string_view of its content, declared in the generated header data.h.
function(petition_embed target)
  set(header "${CMAKE_CURRENT_BINARY_DIR}/generated/data.h")
  set(source "${CMAKE_CURRENT_BINARY_DIR}/generated/data.cpp")
  list(TRANSFORM ARGN PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/data/" OUTPUT_VARIABLE paths)
  add_custom_command(
    OUTPUT "${header}" "${source}"
    COMMAND "${CMAKE_COMMAND}" "-DHEADER=${header}" "-DSOURCE=${source}"
            "-DROOT=${CMAKE_CURRENT_SOURCE_DIR}/data" "-DFILES=${ARGN}"
            -P "${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake"
    DEPENDS ${paths} "${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake"
    VERBATIM)
  target_sources(${target} PRIVATE "${header}" "${source}")
  target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/generated")
endfunction()
