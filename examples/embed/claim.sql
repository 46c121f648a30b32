-- PostgreSQL: a worker takes the notice whose turn it is, for a minute.
UPDATE petition_notice SET free_s = :now + 60
WHERE notice_key = (
  SELECT notice_key FROM petition_notice
  WHERE free_s <= :now
  ORDER BY free_s, notice_key LIMIT 1
  FOR UPDATE SKIP LOCKED)
RETURNING notice_key, case_id, role, recipient, message;
