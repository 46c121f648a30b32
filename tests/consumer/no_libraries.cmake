# Included by a consumer to stand for a machine on which no library is installed.
set(CMAKE_FIND_LIBRARY_SUFFIXES ".none")
