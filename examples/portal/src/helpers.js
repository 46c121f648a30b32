/** What the pages call. */
export { amountOf, clockOf, dateOf, dayOf, fieldOf, momentOf } from './times.js';
export { channelLabel, ratingLabel, topicLabel, unitLabel } from './law.js';
export { capital, word } from './words.js';
export { masked } from './view.js';
export { whoOf } from './say.js';

/** How an account is called: its role, and its unit. */
export { roleTitle } from './title.js';

/** A size in bytes as people read it. */
export const sizeOf = (bytes) => (bytes < 1 << 20 ? `${Math.ceil(bytes / 1024)} KB`
  : `${(bytes / (1 << 20)).toFixed(1).replace('.', ',')} MB`);

/** An id for an element, made of words. */
export const idOf = (...words) => words.join('-').replace(/[^A-Za-z0-9_-]/g, '-');
