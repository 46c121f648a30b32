/** The words of the library as people read them, in Vietnamese. */
import { wordAt, wordCount, wordGet } from 'petition';

const tables = new Map();

function read(table) {
  const words = new Map();
  for (let i = 0; i < wordCount(table); i += 1) {
    const { name, vi } = wordGet(table, wordAt(table, i));
    words.set(name, vi);
  }
  return words;
}

/** All words of a table, from name to Vietnamese label, in their order. */
export function words(table) {
  if (!tables.has(table)) tables.set(table, read(table));
  return tables.get(table);
}

/** The Vietnamese label of a word. */
export const word = (table, name) => words(table).get(name) ?? name;

/** With a capital at its beginning. */
export const capital = (text) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
