/** The whole of the package, when the module is there; index.d.ts describes it. */
import { instantiate } from './lib/library.js';
import { bytesAt } from './lib/module.js';

await instantiate(await bytesAt(new URL('petition.wasm', import.meta.url)));

export * from './api.js';
