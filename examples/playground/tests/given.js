/** What the tests share: the playground on the page's own library, and the kept scenarios. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { packagePath, profileTexts } from '../library.js';
import { createPlayground } from '../src/playground.js';

const petition = await import(pathToFileURL(join(packagePath(), 'index.js')));

const ROOT = new URL('../../../', import.meta.url);
const text = (path) => readFileSync(new URL(path, ROOT), 'utf8');

/** The texts that the page is built with. */
export const TEXTS = {
  grammar: text('bindings/python/petition/scenarios/grammar.toml'),
  profiles: profileTexts(),
};

export const playground = createPlayground(petition, TEXTS);

/** The examples of the page. */
export const EXAMPLES = text('examples/playground/src/page/examples.feature');

/** The kept scenarios: [name of the file, its text]. */
export const FEATURES = readdirSync(new URL('tests/scenarios', ROOT))
  .filter((name) => name.endsWith('.feature'))
  .map((name) => [name, text(`tests/scenarios/${name}`)]);
