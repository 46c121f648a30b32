-- What a portal stores of petitions. PostgreSQL and SQLite take it as it stands.
CREATE TABLE petition_case (
  case_id TEXT NOT NULL PRIMARY KEY,
  events BIGINT NOT NULL,  -- how many it has
  wakeup_s BIGINT,         -- when time is to pass over it again; NULL: never
  due_s BIGINT             -- the due time that runs; NULL: none
);
CREATE INDEX petition_case_by_wakeup ON petition_case (wakeup_s, case_id);
CREATE INDEX petition_case_by_due ON petition_case (due_s, case_id);

CREATE TABLE petition_event (
  case_id TEXT NOT NULL REFERENCES petition_case (case_id),
  seq BIGINT NOT NULL,    -- from 1, without a gap
  content TEXT NOT NULL,  -- as petition_case_row writes it; rows are added, never changed
  PRIMARY KEY (case_id, seq)
);

CREATE TABLE petition_notice (
  notice_key TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES petition_case (case_id),
  role TEXT NOT NULL,       -- of the recipient
  recipient TEXT NOT NULL,  -- the petitioner's telephone number, or a unit
  message TEXT NOT NULL,
  free_s BIGINT NOT NULL    -- from when on a worker may take it
);
CREATE INDEX petition_notice_by_turn ON petition_notice (free_s, notice_key);
