/** What the script petition.js adds to a page. */
declare const petition: {
  /** Everything of the package, once the library is there; each call gives the same. */
  load(): Promise<typeof import('./index.js')>;
};
