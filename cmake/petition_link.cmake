# Links petition_objects into one library of the given kind. Both kinds are called libpetition.

# What a C linker has to be told about the C++ runtime, asked of the compiler in use.
set(PETITION_CXX_RUNTIME ${CMAKE_CXX_IMPLICIT_LINK_LIBRARIES})
list(REMOVE_ITEM PETITION_CXX_RUNTIME ${CMAKE_C_IMPLICIT_LINK_LIBRARIES})
list(REMOVE_DUPLICATES PETITION_CXX_RUNTIME)

function(petition_link target kind)
  add_library(${target} ${kind} $<TARGET_OBJECTS:petition_objects>)
  add_library(petition::${target} ALIAS ${target})
  petition_compile(${target})
  set_target_properties(${target} PROPERTIES
    OUTPUT_NAME petition
    LINKER_LANGUAGE CXX
    VERSION ${PROJECT_VERSION}
    SOVERSION ${PETITION_SOVERSION})
  target_include_directories(${target} PUBLIC
    "$<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}/include>"
    "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
  if(kind STREQUAL "STATIC")
    # Inside of another project that may be one of C alone, which knows of no C++ standards.
    if(PROJECT_IS_TOP_LEVEL)
      target_compile_features(${target} INTERFACE cxx_std_20)
    endif()
    petition_link_static(${target})
  endif()
endfunction()

# A linker of another language than C++ is given the C++ runtime of a static library by name.
function(petition_link_static target)
  foreach(library IN LISTS PETITION_CXX_RUNTIME)
    target_link_libraries(${target} INTERFACE
      $<LINK_ONLY:$<$<NOT:$<LINK_LANGUAGE:CXX>>:${library}>>)
  endforeach()
endfunction()

# Exports nothing but what the version script names, keeps nothing but what that needs, and leaves
# no symbol to be found by luck.
function(petition_limit_symbols target map)
  if(EXISTS "${map}")
    target_link_options(${target} PRIVATE "LINKER:--version-script=${map}")
    set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS "${map}")
  endif()
  if(NOT PETITION_SANITIZE)
    target_link_options(${target} PRIVATE "LINKER:--no-undefined" "LINKER:--gc-sections")
  endif()
endfunction()
