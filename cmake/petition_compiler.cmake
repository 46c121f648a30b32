# How every target of the project is compiled: warnings, visibility, protections, sanitizers.

# With the presets, warnings of the compilers that the project is developed with are errors. What a
# newer compiler finds to say stops nobody from building.
option(PETITION_STRICT "Make the warnings of g++ 12 and clang 14 errors" OFF)
set(PETITION_WARNINGS_AS_ERRORS OFF)
if(PETITION_STRICT AND "${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION}"
    MATCHES "^(GNU 12|Clang 14)\\.")
  set(PETITION_WARNINGS_AS_ERRORS ON)
endif()

function(petition_compile target)
  target_compile_features(${target} PRIVATE cxx_std_20)
  target_compile_options(${target} PRIVATE
    $<$<COMPILE_LANGUAGE:CXX,C>:-Wall -Wextra -Wpedantic -Wshadow -Wconversion>)
  set_target_properties(${target} PROPERTIES
    COMPILE_WARNING_AS_ERROR ${PETITION_WARNINGS_AS_ERRORS}
    CXX_EXTENSIONS OFF
    C_STANDARD 99
    C_EXTENSIONS OFF
    POSITION_INDEPENDENT_CODE ON
    C_VISIBILITY_PRESET hidden
    CXX_VISIBILITY_PRESET hidden
    VISIBILITY_INLINES_HIDDEN ON)
  if(PETITION_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=address,undefined
      -fno-sanitize-recover=all -fno-omit-frame-pointer
      # Instrumented code makes gcc see uninitialised values in Boost that are none; its manual
      # says so.
      $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(${target} PUBLIC $<BUILD_INTERFACE:-fsanitize=address,undefined>)
  else()
    petition_harden(${target})
    # Each function by itself, so that the linker drops what nothing calls.
    target_compile_options(${target} PRIVATE -ffunction-sections -fdata-sections)
  endif()
endfunction()

# A program that tries the library, which is checked for undefined behaviour; the program itself is
# not, for that takes half of its compilation.
function(petition_compile_trial target)
  petition_compile(${target})
  if(PETITION_SANITIZE)
    target_compile_options(${target} PRIVATE -fno-sanitize=undefined
      # Instrumented for addresses alone, gcc 12 sees std::string copy out of bounds, and is wrong.
      $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds;-Wno-stringop-overflow;-Wno-restrict>)
  endif()
endfunction()

# What Debian protects its packages with; a level of _FORTIFY_SOURCE that the builder gives stays.
function(petition_harden target)
  target_compile_options(${target} PRIVATE -fstack-protector-strong)
  if(NOT "${CMAKE_C_FLAGS} ${CMAKE_CXX_FLAGS}" MATCHES "_FORTIFY_SOURCE")
    target_compile_options(${target} PRIVATE
      "$<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:SHELL:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>")
  endif()
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_link_options(${target} PRIVATE "LINKER:-z,relro" "LINKER:-z,now")
  endif()
endfunction()

# Headers that nearly every file of the target includes, read once for all. Not with a compiler
# cache, which would no longer see what a file is made of, nor in the preset dev, where a file that
# lacks an include has to be seen.
function(petition_precompile target)
  if(NOT CMAKE_CXX_COMPILER_LAUNCHER)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()

# Files of one folder in one go, some at a time: most of the work is the reading of headers, and the
# templates that several files need. Not in the preset dev, where one file is changed and compiled.
function(petition_unite target)
  if(NOT PETITION_UNITY)
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  foreach(source IN LISTS ARGN)
    cmake_path(GET source PARENT_PATH folder)
    cmake_path(GET folder FILENAME folder)
    list(APPEND in_${folder} "${source}")
    list(LENGTH in_${folder} count)
    math(EXPR part "${count} / 6")
    set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${folder}_${part}")
  endforeach()
endfunction()
