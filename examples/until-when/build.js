/**
 * Builds the page, until-when.html in the folder that is named: one file, nothing beside it.
 * The library is petition.js of the package petition-wasm, in the folder that PETITION_WASM names.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'esbuild';

const [out] = process.argv.slice(2);
const library = join(process.env.PETITION_WASM ?? '', 'petition.js');
if (!out || !existsSync(library)) {
  console.error('node build.js FOLDER; PETITION_WASM names the package of bindings/wasm/build');
  process.exit(1);
}

const here = (name) => new URL(`src/${name}`, import.meta.url);

/** A source with all that it takes in, as one text. */
async function joined(name, format) {
  const { outputFiles } = await build({ entryPoints: [here(name).pathname], bundle: true, format,
    write: false, minify: true, charset: 'utf8', target: 'es2022', legalComments: 'none',
    logLevel: 'warning', loader: { '.woff2': 'dataurl' } });
  return outputFiles[0].text;
}

/** A script may hold no end of a script. */
const embedded = (script) => script.replaceAll('</script', '<\\/script');

const [style, script] = [await joined('page.css'), await joined('main.js', 'esm')];
const page = readFileSync(here('index.html'), 'utf8')
  .replace('/*STYLE*/', () => style)
  .replace('/*LIBRARY*/', () => embedded(readFileSync(library, 'utf8')))
  .replace('/*PAGE*/', () => embedded(script));
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'until-when.html'), page);
console.log(`${join(out, 'until-when.html')}: ${Math.round(Buffer.byteLength(page) / 1000)} kB`);
