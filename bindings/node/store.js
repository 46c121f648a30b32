/** The store of cases, a library of its own beside the package; store.d.ts describes it. */
export * from './generated/store/calls.js';
