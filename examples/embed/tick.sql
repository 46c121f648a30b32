-- PostgreSQL: a worker takes the next case that is due, and passes over those that others hold.
BEGIN;
SELECT case_id, events FROM petition_case
WHERE wakeup_s <= :now AND (wakeup_s, case_id) > (:last_s, :last_id)
ORDER BY wakeup_s, case_id LIMIT 1
FOR UPDATE SKIP LOCKED;
-- here the case is loaded, advanced and kept
COMMIT;
