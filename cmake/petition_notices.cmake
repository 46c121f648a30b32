# What the licences of the libraries ask for whose code is compiled into ours: their notices, as the
# system's packages carry them, and more of them by package or path. By itself:
# cmake -D OUT=FILE [-D MORE=PACKAGES] -P petition_notices.cmake
function(petition_notices out)
  set(all "")
  foreach(package IN ITEMS libboost-graph-dev libfmt-dev libhowardhinnant-date-dev
      libtomlplusplus-dev rapidjson-dev ${ARGN})
    set(notice "/usr/share/doc/${package}/copyright")
    if(IS_ABSOLUTE "${package}")
      set(notice "${package}")
    endif()
    if(EXISTS "${notice}")
      file(READ "${notice}" text)
      string(REGEX REPLACE "^.*/([^/]+)/licenses/.*$" "\\1" name "${package}")
      string(APPEND all "=== ${name}\n\n${text}\n")
    else()
      message(STATUS "${notice} is not there: who passes the result on adds it by hand")
    endif()
  endforeach()
  file(WRITE "${out}" "${all}")
endfunction()

if(CMAKE_SCRIPT_MODE_FILE)
  petition_notices("${OUT}" ${MORE})
endif()
