/** The portal's own tables: who may log in, who is logged in, who looked, what was attached. Cases
 * are not here but in the store; what is here of a case is written before its event, so that a
 * process that is killed in between leaves a row that nobody asks for, and never an event without
 * its row. */
import { randomBytes } from 'node:crypto';

import Database from 'better-sqlite3';

const TABLES = `
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS account (
  login TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, unit TEXT, phone TEXT,
  salt BLOB NOT NULL, hash BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS session (
  token BLOB PRIMARY KEY, login TEXT REFERENCES account, follows TEXT, seen_s INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS session_by_age ON session (seen_s);
CREATE TABLE IF NOT EXISTS intake (
  number INTEGER PRIMARY KEY AUTOINCREMENT, request TEXT NOT NULL UNIQUE, case_id TEXT UNIQUE);
CREATE TABLE IF NOT EXISTS code (digest BLOB PRIMARY KEY, case_id TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS coordinating (
  unit TEXT NOT NULL, case_id TEXT NOT NULL, PRIMARY KEY (unit, case_id));
CREATE TABLE IF NOT EXISTS attachment (
  id TEXT PRIMARY KEY, case_id TEXT NOT NULL, event_id TEXT NOT NULL, name TEXT NOT NULL,
  type TEXT NOT NULL, content BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS attachment_by_case ON attachment (case_id);
CREATE TABLE IF NOT EXISTS look (
  number INTEGER PRIMARY KEY AUTOINCREMENT, at_s INTEGER NOT NULL, login TEXT, role TEXT NOT NULL,
  unit TEXT, case_id TEXT NOT NULL, what TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS look_by_case ON look (case_id, number);
CREATE TRIGGER IF NOT EXISTS look_stays BEFORE UPDATE ON look
  BEGIN SELECT RAISE(ABORT, 'what was looked at stays'); END;
CREATE TRIGGER IF NOT EXISTS look_is_kept BEFORE DELETE ON look
  BEGIN SELECT RAISE(ABORT, 'what was looked at stays'); END;
`;

/** Opens the tables, and makes them where they are not there. */
export function openOwn(path) {
  const db = new Database(path, { timeout: 10_000 });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.exec(TABLES);
  return db;
}

/** A setting that is kept, or null. */
export function kept(db, name) {
  return db.prepare('SELECT value FROM setting WHERE name = ?').pluck().get(name) ?? null;
}

/** Keeps a setting. */
export function keep(db, name, value) {
  db.prepare(
    'INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  ).run(name, String(value));
}

const secrets = new WeakMap();

/** The secret of that name: made once, the same for all processes. */
export function secret(db, name) {
  if (!secrets.has(db)) secrets.set(db, new Map());
  const known = secrets.get(db);
  if (!known.has(name)) known.set(name, keptSecret(db, name));
  return known.get(name);
}

function keptSecret(db, name) {
  const row = `secret ${name}`;
  db.prepare('INSERT INTO setting VALUES (?, ?) ON CONFLICT DO NOTHING').run(
    row, randomBytes(32).toString('hex'),
  );
  return Buffer.from(kept(db, row), 'hex');
}
