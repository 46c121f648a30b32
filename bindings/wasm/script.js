/** The whole of the package in one file, for pages without modules; petition.d.ts describes it. */
import * as api from './api.js';
import { instantiate } from './lib/library.js';
import compressed from './petition.wasm.gz';

async function loaded() {
  const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream('gzip'));
  await instantiate(await new Response(stream).arrayBuffer());
  return api;
}

let loading;

export function load() {
  loading ??= loaded();
  return loading;
}
