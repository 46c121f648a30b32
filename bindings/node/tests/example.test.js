/** The first program prints what that of C prints. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { EVENTS, ROOT } from './given.js';

const first = fileURLToPath(new URL('../examples/first.js', import.meta.url));

function inC() {
  const folder = mkdtempSync(join(tmpdir(), 'petition-'));
  try {
    const asked = ['--cflags', '--libs', 'petition'];
    const flags = execFileSync('pkg-config', asked, { encoding: 'utf8' });
    const source = fileURLToPath(new URL('examples/c/first.c', ROOT));
    const program = join(folder, 'first');
    execFileSync('cc', [source, '-o', program, ...flags.trim().split(/\s+/)]);
    return execFileSync(program, { input: readFileSync(EVENTS), encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the first program, of a file and of standard input', () => {
  const expected = inC();
  assert.match(expected, /Điều 10\.2/);
  assert.equal(execFileSync(process.execPath, [first, EVENTS], { encoding: 'utf8' }), expected);
  const input = readFileSync(EVENTS);
  assert.equal(execFileSync(process.execPath, [first], { input, encoding: 'utf8' }), expected);
});
