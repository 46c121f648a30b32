"""Builds the reference of C, C++ and Python as static pages from the comments and docstrings."""
