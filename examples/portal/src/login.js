/** Accounts and sessions. Passwords are kept as scrypt hashes, sessions by the digest of their
 * token; a session ends after eight hours without use. */
import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const hashOf = (password, salt) => promisify(scrypt)(password, salt, 32, { N: 1 << 14 });
const digestOf = (token) => createHash('sha256').update(token).digest();
const IDLE_S = 8 * 3600;
const nowSeconds = () => Math.floor(Date.now() / 1000);

/** Adds an account, or gives it a new password. */
export async function addAccount(db, { login, name, role, unit = null, phone = null, password }) {
  const salt = randomBytes(16);
  const hash = await hashOf(password, salt);
  db.prepare('INSERT OR REPLACE INTO account VALUES (?, ?, ?, ?, ?, ?, ?)').run(
    login, name, role, unit, phone, salt, hash,
  );
}

/** The account of that login and password, or null; it takes as long where there is none. */
export async function accountOf(db, login, password) {
  const row = db.prepare('SELECT * FROM account WHERE login = ?').get(String(login));
  const salt = row?.salt ?? Buffer.alloc(16);
  const hash = await hashOf(String(password).slice(0, 200), salt);
  return row && timingSafeEqual(hash, row.hash) ? row : null;
}

/** Begins a session and gives its token. */
export function beginSession(db, { login = null, follows = null }) {
  const token = randomBytes(32).toString('base64url');
  db.prepare('DELETE FROM session WHERE seen_s < ?').run(nowSeconds() - IDLE_S);
  db.prepare('INSERT INTO session VALUES (?, ?, ?, ?)').run(
    digestOf(token), login, follows, nowSeconds(),
  );
  return token;
}

/** What a token stands for, { user, follows }; both null where it stands for nothing. */
export function sessionOf(db, token) {
  const nobody = { user: null, follows: null };
  if (!token) return nobody;
  const digest = digestOf(token);
  const row = db.prepare(
    `SELECT session.follows, session.seen_s, account.login, name, role, unit
     FROM session LEFT JOIN account USING (login) WHERE token = ?`,
  ).get(digest);
  if (!row || row.seen_s < nowSeconds() - IDLE_S) return nobody;
  if (row.seen_s < nowSeconds() - 60) {
    db.prepare('UPDATE session SET seen_s = ? WHERE token = ?').run(nowSeconds(), digest);
  }
  const { login, name, role, unit, follows } = row;
  return { user: login ? { login, name, role, unit } : null, follows };
}

/** Ends a session. */
export function endSession(db, token) {
  if (token) db.prepare('DELETE FROM session WHERE token = ?').run(digestOf(token));
}

/** The telephone of who reads the messages of a role in a unit, or null. */
export function phoneOf(db, role, unit) {
  return db.prepare(
    'SELECT phone FROM account WHERE role = ? AND (unit = ? OR ? = ?) ORDER BY login LIMIT 1',
  ).pluck().get(role, unit, role, 'operator') ?? null;
}
