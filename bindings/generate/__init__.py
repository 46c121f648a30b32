"""Makes the bindings: from petition.h the API as data, and from that the code of each language."""
