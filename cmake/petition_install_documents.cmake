# Installs what people read, as component "petition_documents": READMEs, changelog, examples, the
# built-in law as TOML, and the site of script/docs where build/docs has it.
set(PETITION_REFERENCE "${PROJECT_SOURCE_DIR}/build/docs" CACHE PATH "Where script/docs made it")

include(petition_notices)
set(PETITION_NOTICES "${PROJECT_BINARY_DIR}/third-party-notices.txt")
file(GLOB pybind11_notice "${pybind11_DIR}/../../../../pybind11-*.dist-info/licenses/LICENSE")
petition_notices("${PETITION_NOTICES}" nlohmann-json3-dev ${pybind11_notice})

install(FILES "${PETITION_NOTICES}" DESTINATION "${CMAKE_INSTALL_DOCDIR}"
  COMPONENT petition_documents)
install(FILES "${PETITION_NOTICES}" DESTINATION petition COMPONENT python)
install(FILES README.md README.vi.md CHANGELOG.md SECURITY.md
  DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT petition_documents)
install(DIRECTORY examples
  DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT petition_documents
  PATTERN __pycache__ EXCLUDE
  PATTERN node_modules EXCLUDE)
install(DIRECTORY libpetition/data/calendars libpetition/data/regulations
  DESTINATION "${CMAKE_INSTALL_DATADIR}/petition" COMPONENT petition_documents)
install(DIRECTORY "${PETITION_REFERENCE}/"
  DESTINATION "${CMAKE_INSTALL_DOCDIR}/reference" COMPONENT petition_documents OPTIONAL)
