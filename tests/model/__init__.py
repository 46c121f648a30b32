"""A second, independent model of the regulation, compared with the engine."""
