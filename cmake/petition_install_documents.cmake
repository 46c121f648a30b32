# Installs what people read, as component "petition_documents": READMEs, changelog, examples, the
# built-in law as TOML, and the site of script/docs where build/docs has it.
set(PETITION_REFERENCE "${PROJECT_SOURCE_DIR}/build/docs" CACHE PATH "Where script/docs made it")

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
