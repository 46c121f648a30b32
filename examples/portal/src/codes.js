/** The number of a case, and the code by which its petitioner follows it. The code is made from the
 * number by a secret, so it need not be kept; what is kept is a digest, to find the case by. */
import { createHash, createHmac } from 'node:crypto';

import { secret } from './own.js';
import { isoOf } from './times.js';

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 12;

const digestOf = (code) => createHash('sha256').update(code).digest();

/** The code of a case, as 7K4M-2QXN-PD9T: 60 bits that nobody can guess. */
export function codeOf(db, caseId) {
  const bytes = createHmac('sha256', secret(db, 'codes')).update(caseId).digest();
  const code = Array.from(bytes.subarray(0, LENGTH), (byte) => LETTERS[byte % 32]).join('');
  return code.match(/.{4}/g).join('-');
}

/** What a person types, as the code is written: case and what parts it do not matter. */
function plain(text) {
  const letters = String(text).toUpperCase().replace(/[^A-Z0-9]/g, '').slice(0, LENGTH);
  return letters.match(/.{1,4}/g)?.join('-') ?? '';
}

/** The case that a code belongs to, or null. */
export function caseOf(db, text) {
  const find = db.prepare('SELECT case_id FROM code WHERE digest = ?').pluck();
  return find.get(digestOf(plain(text))) ?? null;
}

/** Keeps the code of a case, to be found by. */
export function keepCode(db, caseId) {
  db.prepare('INSERT INTO code VALUES (?, ?) ON CONFLICT DO NOTHING').run(
    digestOf(codeOf(db, caseId)), caseId,
  );
}

/** The number of the case that a form makes: a form that is sent twice makes one case. */
export function numberFor(db, request, now) {
  return db.transaction(() => {
    db.prepare('INSERT INTO intake (request) VALUES (?) ON CONFLICT DO NOTHING').run(request);
    const row = db.prepare('SELECT number, case_id FROM intake WHERE request = ?').get(request);
    if (row.case_id) return row.case_id;
    const caseId = `PA-${isoOf(now).slice(0, 7)}-${String(row.number).padStart(5, '0')}`;
    db.prepare('UPDATE intake SET case_id = ? WHERE number = ?').run(caseId, row.number);
    keepCode(db, caseId);
    return caseId;
  })();
}
