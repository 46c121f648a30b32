"""What the audit of a log found, as people read it."""
