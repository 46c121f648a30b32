/** Files beside an event: pictures and PDF, told by their first bytes, and kept in the portal's own
 * tables before the event is stored. A file whose event was never stored is never shown. */
import { randomUUID } from 'node:crypto';

const KINDS = [
  { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  { type: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
];

/** The type of a file by its content, or null for one that is not taken. */
export function typeOf(content) {
  const kind = KINDS.find(({ begins }) => begins.every((byte, i) => content[i] === byte));
  return kind?.type ?? null;
}

const safeName = (name) => String(name).normalize('NFC').replace(/[^\p{L}\p{N}. _()-]/gu, '_')
  .slice(-100) || 'tep';

/** What is wrong with files, for people; null where nothing is. */
export function problemOf(files) {
  const wrong = files.find(({ content }) => typeOf(content) === null);
  return wrong ? `Tệp “${safeName(wrong.name)}” không phải ảnh JPEG, PNG hoặc PDF.` : null;
}

/** Keeps files for an event that is about to be stored. */
export function keepFiles(db, caseId, eventId, files) {
  const add = db.prepare('INSERT INTO attachment VALUES (?, ?, ?, ?, ?, ?)');
  db.transaction(() => {
    db.prepare('DELETE FROM attachment WHERE case_id = ? AND event_id = ?').run(caseId, eventId);
    for (const { name, content } of files) {
      add.run(randomUUID(), caseId, eventId, safeName(name), typeOf(content), content);
    }
  })();
}

/** The files of a case, by the event that they belong to. */
export function filesOf(db, caseId) {
  const rows = db.prepare(
    'SELECT id, event_id, name, type, length(content) AS size FROM attachment WHERE case_id = ?',
  ).all(caseId);
  return rows.reduce((map, row) =>
    map.set(row.event_id, [...(map.get(row.event_id) ?? []), row]), new Map());
}

/** A file with its content, or null. */
export const fileOf = (db, id) =>
  db.prepare('SELECT * FROM attachment WHERE id = ?').get(String(id)) ?? null;
