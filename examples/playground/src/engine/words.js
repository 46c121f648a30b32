/** The words of the library as people read them: its tables, with labels in both languages. */

/** Reads tables of words; `petition` is the package that calls the library. */
export function wordsOf(petition) {
  const tables = new Map();
  const read = (table) => {
    const { wordAt, wordCount, wordGet } = petition;
    const count = wordCount(table);
    return Array.from({ length: count }, (_, i) => wordGet(table, wordAt(table, i)));
  };
  /** All words of a table: `{ name, vi, en }` each, in their order. */
  const table = (name) => {
    if (!tables.has(name)) tables.set(name, read(name));
    return tables.get(name);
  };
  /** The label of a word; a word that no table has is its own label. */
  const label = (of, name, lang) => table(of).find((one) => one.name === name)?.[lang] ?? name;
  return { table, label };
}

/** With a capital at its beginning. */
export const capital = (text) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
