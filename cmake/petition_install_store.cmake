# Installs the store beside the library, as the same component: headers, both libraries, their
# export files and a pkg-config file.
set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/petition")

install(DIRECTORY include/petition DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT petition)
install(FILES data/api/petition_store_api.json
  DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/petition" COMPONENT petition)
foreach(kind shared static)
  install(TARGETS petition_store_${kind} EXPORT petition_store_${kind}
    LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT petition NAMELINK_COMPONENT petition
    ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT petition)
  install(EXPORT petition_store_${kind} FILE petition-store-${kind}.cmake NAMESPACE petition::
    DESTINATION "${package_dir}" COMPONENT petition)
endforeach()

set(pc_dir "/${CMAKE_INSTALL_LIBDIR}/pkgconfig")
file(RELATIVE_PATH PETITION_PC_TO_PREFIX "${pc_dir}" "/")
string(REGEX REPLACE "/$" "" PETITION_PC_TO_PREFIX "${PETITION_PC_TO_PREFIX}")
set(PETITION_PC_POSTGRESQL "")
if(PETITION_STORE_POSTGRESQL)
  set(PETITION_PC_POSTGRESQL " libpq")
endif()
configure_file("${PROJECT_SOURCE_DIR}/cmake/petition-store.pc.in"
  "${CMAKE_CURRENT_BINARY_DIR}/petition-store.pc" @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/petition-store.pc"
  DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig" COMPONENT petition)
