/** The whole of the package; index.d.ts describes it. */
export * from './generated/calls.js';
export * from './generated/words.js';
export { PetitionError } from './lib/error.js';
export { Handle } from './lib/handle.js';
