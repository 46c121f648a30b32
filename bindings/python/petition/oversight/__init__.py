"""What the audit of a log found, as people read it: tables, a workbook, a report, figures.

``LogAudit`` holds what was found; ``write`` leaves it in a folder as CSV, XLSX, Parquet and one
HTML page. It comes with ``petition[audit]``.
"""

from petition.extras import needs

with needs("audit"):
    from petition.oversight.judging import audit_log, audit_records
    from petition.oversight.model import LogAudit
    from petition.oversight.write import write

__all__ = ["LogAudit", "audit_log", "audit_records", "write"]
