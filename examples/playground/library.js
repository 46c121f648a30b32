/** What the page is made of beside its own sources: the built package petition-wasm, in the folder
 * that PETITION_WASM names or where the project builds it, and the texts of the library's data. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HERE = fileURLToPath(new URL('.', import.meta.url));
export const ROOT = join(HERE, '../..');

const PLACES = [process.env.PETITION_WASM, join(ROOT, 'build/packages/wasm/package'),
  join(ROOT, 'build/bindings/wasm/package')];

/** The folder of the package; undefined where there is none. */
export const packagePath = () =>
  PLACES.find((place) => place && existsSync(join(place, 'petition.js')));

/** What to do where there is none. */
export const LACKING = 'petition-wasm is not built: run bindings/wasm/build FOLDER, and name '
  + 'FOLDER/package in PETITION_WASM';

const REGULATIONS = join(ROOT, 'libpetition/data/regulations');

/** The texts of the built-in regulations, by their names. */
export const profileTexts = () => Object.fromEntries(readdirSync(REGULATIONS)
  .filter((name) => name.endsWith('.toml'))
  .map((name) => [name.slice(0, -5), readFileSync(join(REGULATIONS, name), 'utf8')]));
