/** Who looked at which case, and at what of it: rows that are added and never changed. */

const WHAT = {
  case: 'mở hồ sơ',
  contact: 'xem thông tin liên hệ',
  attachment: 'mở tệp đính kèm',
};

export const whatLabel = (what) => WHAT[what] ?? what;

/** Notes a look. `user` is an account, or null for who follows by the code. */
export function note(db, now, user, caseId, what) {
  db.prepare(
    'INSERT INTO look (at_s, login, role, unit, case_id, what) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(
    Math.floor(now.getTime() / 1000), user?.login ?? null, user?.role ?? 'petitioner',
    user?.unit ?? null, caseId, what,
  );
}

const told = (row) => ({ ...row, at: new Date(row.at_s * 1000) });

/** The looks of officials at a case, the last first. */
export function ofCase(db, caseId, most = 50) {
  return db.prepare(
    `SELECT look.*, account.name FROM look JOIN account USING (login)
     WHERE case_id = ? ORDER BY number DESC LIMIT ?`,
  ).all(caseId, most).map(told);
}

/** The same for the petitioner: by role and unit, what was looked at how often, and when last. */
export function summedUp(db, caseId) {
  return db.prepare(
    `SELECT role, unit, what, count(*) AS times, max(at_s) AS at_s FROM look
     WHERE case_id = ? AND login IS NOT NULL GROUP BY role, unit, what ORDER BY max(number) DESC`,
  ).all(caseId).map(told);
}

/** The looks of all, the last first, those before a number, of one case or of all. */
export function all(db, { before = Number.MAX_SAFE_INTEGER, caseId = null, most = 100 } = {}) {
  return db.prepare(
    `SELECT look.*, account.name FROM look LEFT JOIN account USING (login)
     WHERE number < ? AND (? IS NULL OR case_id = ?) ORDER BY number DESC LIMIT ?`,
  ).all(before, caseId, caseId, most).map(told);
}
