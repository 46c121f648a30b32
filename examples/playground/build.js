/** Builds the page: one file without anything beside it, playground.html below build/, or in
 * the folder that PLAYGROUND_OUT names. A page that is opened from a file may load no modules, so
 * esbuild joins them into one script. The library is petition.js of the package petition-wasm. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'esbuild';

import { HERE, LACKING, packagePath, profileTexts, ROOT } from './library.js';

const OUT = process.env.PLAYGROUND_OUT ?? join(ROOT, 'build/examples/playground');

/** The built-in regulations by their names, whichever there are: the module `profiles`. */
const profiles = { name: 'profiles', setup({ onLoad, onResolve }) {
  onResolve({ filter: /^profiles$/ }, ({ path }) => ({ path, namespace: 'profiles' }));
  onLoad({ filter: /.*/, namespace: 'profiles' }, () => ({ loader: 'json',
    contents: JSON.stringify(profileTexts()) }));
} };

const options = { bundle: true, minify: true, write: false, target: 'es2022', charset: 'utf8',
  legalComments: 'none', logLevel: 'warning', absWorkingDir: HERE,
  plugins: [profiles], loader: { '.toml': 'text', '.feature': 'text', '.woff2': 'dataurl' } };

const joined = async (entry, more) =>
  (await build({ ...options, ...more, entryPoints: [entry] })).outputFiles[0].text;

/** A script may hold no end of a script. */
const embedded = (script) => script.replaceAll('</script', '<\\/script');

const library = packagePath();
if (!library) {
  console.error(LACKING);
  process.exit(1);
}
const script = await joined('src/page/main.js', { format: 'iife' });
const style = await joined('src/page/page.css');
const page = readFileSync(join(HERE, 'src/page/index.html'), 'utf8')
  .replace('/*STYLE*/', () => style)
  .replace('/*LIBRARY*/', () => embedded(readFileSync(join(library, 'petition.js'), 'utf8')))
  .replace('/*PAGE*/', () => embedded(script));
mkdirSync(OUT, { recursive: true });
writeFileSync(join(OUT, 'playground.html'), page);
console.log(`${join(OUT, 'playground.html')}: ${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB`);
