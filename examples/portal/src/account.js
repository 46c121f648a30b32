/** Adds an account: node src/account.js LOGIN ROLE UNIT NAME, with the password on standard input.
 * ROLE is operator, focal_point, head, office or supervisor; UNIT is - where there is none. */
import { readFileSync } from 'node:fs';

import { addAccount } from './login.js';
import { openOwn } from './own.js';
import { settings } from './settings.js';

const ROLES = ['operator', 'focal_point', 'head', 'office', 'supervisor'];
const [login, role, unit, ...name] = process.argv.slice(2);
if (!login || !ROLES.includes(role) || !unit || !name.length) {
  console.error(`usage: node src/account.js LOGIN ${ROLES.join('|')} UNIT|- NAME < password`);
  process.exit(2);
}
const password = readFileSync(0, 'utf8').trimEnd();
if (password.length < 12) {
  console.error('the password needs 12 characters at least');
  process.exit(2);
}
await addAccount(openOwn(settings().own), {
  login, role, unit: unit === '-' ? null : unit, name: name.join(' '), password,
});
