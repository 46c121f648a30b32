/** Words are texts in JavaScript and numbers in C: 'operator' is 1. */

const numbersOf = new WeakMap();
const wordsOf = new WeakMap();

/** The table of the words with those numbers: { OPERATOR: 1 } gives { OPERATOR: 'operator' }. */
export function words(numbers) {
  const entries = Object.entries(numbers).map(([key, number]) => [key, key.toLowerCase(), number]);
  const table = Object.freeze(Object.fromEntries(entries.map(([key, word]) => [key, word])));
  numbersOf.set(table, new Map(entries.map(([, word, number]) => [word, number])));
  wordsOf.set(table, new Map(entries.map(([, word, number]) => [number, word])));
  return table;
}

/** The number of a word; '#99' is the number 99, which a newer library may know. */
export function numberOf(table, word) {
  const numbers = numbersOf.get(table);
  const number = numbers.get(word) ?? Number(/^#(-?\d{1,9})$/.exec(word)?.[1] ?? NaN);
  if (Number.isNaN(number)) {
    throw new TypeError(`${String(word)} is none of ${[...numbers.keys()].join(', ')}`);
  }
  return number;
}

/** The word of a number, null for a 0 that stands for none, '#99' for one that is not known. */
export function wordOf(table, number) {
  return wordsOf.get(table).get(number) ?? (number === 0 ? null : `#${number}`);
}

/** The words of the bits that are set. */
export function wordsOfBits(table, bits) {
  const set = Array.from({ length: 32 }, (_, bit) => 2 ** bit).filter((bit) => bits & bit);
  return Object.freeze(set.map((bit) => wordOf(table, bit)));
}
