# Installs headers, both libraries, the CMake package and the pkg-config file, as component
# "petition" (the Python wheel installs its own component only).
include(CMakePackageConfigHelpers)
set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/petition")

install(DIRECTORY include/petition DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT petition)
install(FILES data/api/petition_api.json
  DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/petition" COMPONENT petition)
install(FILES data/api/petition_ffi.h
  DESTINATION "${CMAKE_INSTALL_DATADIR}/petition" COMPONENT petition)
install(FILES data/schemas/petition.json RENAME petition.schema.json
  DESTINATION "${CMAKE_INSTALL_DATADIR}/petition" COMPONENT petition)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE"
  DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT petition)

# One export file for each library, so that the component that is asked for is the one loaded.
foreach(kind shared static)
  install(TARGETS petition_${kind} EXPORT petition_${kind}
    LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT petition NAMELINK_COMPONENT petition
    ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT petition)
  install(EXPORT petition_${kind} FILE petition-${kind}.cmake NAMESPACE petition::
    DESTINATION "${package_dir}" COMPONENT petition)
endforeach()

configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/petition-config.cmake.in"
  "${CMAKE_CURRENT_BINARY_DIR}/petition-config.cmake" INSTALL_DESTINATION "${package_dir}")
write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/petition-config-version.cmake"
  COMPATIBILITY SameMinorVersion)
install(FILES
  "${CMAKE_CURRENT_BINARY_DIR}/petition-config.cmake"
  "${CMAKE_CURRENT_BINARY_DIR}/petition-config-version.cmake"
  DESTINATION "${package_dir}" COMPONENT petition)

# The pkg-config file finds the prefix from its own place, so that an installed tree can be moved.
set(pc_dir "/${CMAKE_INSTALL_LIBDIR}/pkgconfig")
file(RELATIVE_PATH PETITION_PC_TO_PREFIX "${pc_dir}" "/")
string(REGEX REPLACE "/$" "" PETITION_PC_TO_PREFIX "${PETITION_PC_TO_PREFIX}")
list(TRANSFORM PETITION_CXX_RUNTIME PREPEND "-l" OUTPUT_VARIABLE PETITION_PC_RUNTIME)
list(JOIN PETITION_PC_RUNTIME " " PETITION_PC_RUNTIME)
configure_file("${PROJECT_SOURCE_DIR}/cmake/petition.pc.in"
  "${CMAKE_CURRENT_BINARY_DIR}/petition.pc" @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/petition.pc"
  DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig" COMPONENT petition)
