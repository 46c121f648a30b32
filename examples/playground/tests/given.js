/** What the tests share: the playground on the library of this machine, and the kept scenarios. */
import { readdirSync, readFileSync } from 'node:fs';

import * as petition from 'petition';

import { createPlayground } from '../src/playground.js';

const ROOT = new URL('../../../', import.meta.url);
const text = (path) => readFileSync(new URL(path, ROOT), 'utf8');

const PROFILES = readdirSync(new URL('libpetition/data/regulations', ROOT))
  .filter((name) => name.endsWith('.toml'));

/** The texts that the page is built with. */
export const TEXTS = {
  grammar: text('bindings/python/petition/scenarios/grammar.toml'),
  profiles: Object.fromEntries(PROFILES.map((name) =>
    [name.replace('.toml', ''), text(`libpetition/data/regulations/${name}`)])),
};

export const playground = createPlayground(petition, TEXTS);

/** The kept scenarios: [name of the file, its text]. */
export const FEATURES = readdirSync(new URL('tests/scenarios', ROOT))
  .filter((name) => name.endsWith('.feature'))
  .map((name) => [name, text(`tests/scenarios/${name}`)]);
