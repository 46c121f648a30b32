/** The tables below sentences: which columns they have, and what stands in their cells. */

/** The fields of events that are no plain text. */
export const FIELD_KINDS = {
  content_clear: 'flag', confidential: 'flag', state_secret: 'flag', matter: 'matter',
  reasons: 'reasons', unit: 'unit', coordinating: 'units', due_at: 'time',
  channels: 'quoted_list', 'actor.role': 'role', 'actor.unit': 'unit', occurred_at: 'time',
  recorded_at: 'time',
};

const COLUMN_KINDS = {
  position: 'position', unit: 'unit', due: 'time', counted: 'flag', who: 'actor', owed: 'owed',
  notice_kind: 'notice_kind', notice_channel: 'notice_channel', deviation: 'deviation',
};
const MAY_BE_MISSING = ['unit', 'counted'];

/** The text of a cell; one in quotation marks is written as in JSON. */
function plain(cell) {
  if (cell.length < 2 || !cell.startsWith('"') || !cell.endsWith('"')) return cell;
  try {
    return String(JSON.parse(cell));
  } catch {
    return cell;
  }
}

function flag(text, speech) {
  const name = speech.grammar.nameOf('flags', text, speech.lang);
  const right = Object.values(speech.grammar.lexicon.flags).map((one) => one[speech.lang]);
  if (!name) {
    speech.fail(`viết ${right.join(' / ')}, không phải “${text}”`,
      `write ${right.join(' / ')}, not “${text}”`);
  }
  return name === 'true';
}

const read = (kind, text, speech) =>
  (kind === 'flag' ? flag(text, speech) : speech.read(kind, text));

/** The value of a field of an event as a sentence or a table says it. */
export function fieldValue(path, text, speech) {
  const kind = FIELD_KINDS[path];
  if (kind === 'flag') return flag(text, speech);
  return kind && text ? speech.read(kind, text) : text;
}

function field([name, value], speech) {
  const { fields } = speech.grammar.lexicon;
  const path = speech.grammar.nameOf('fields', name, speech.lang) ?? (name in fields ? name : null);
  if (!path) {
    const hint = speech.among(name, Object.values(fields).map((one) => one[speech.lang]));
    speech.fail(`không có mục “${name}”; ${hint}`, `there is no field “${name}”; ${hint}`);
  }
  return { field: path, value: fieldValue(path, plain(value), speech) };
}

function cell(column, text, speech) {
  const kind = COLUMN_KINDS[column];
  return kind && text ? read(kind, text, speech) : plain(text);
}

function columnsOf(sentence) {
  if (sentence.table.length) return sentence.table;
  return sentence.use === 'event' ? ['field', 'value'] : [];
}

function needs(columns, speech) {
  const heads = columns.map((name) => speech.written('columns', name)).join(' | ');
  speech.fail(`câu này đi kèm bảng có các cột | ${heads} |`,
    `this takes a table with the columns | ${heads} |`);
}

function namesOf(heads, columns, speech) {
  const names = heads.map((head) =>
    columns.find((name) => speech.written('columns', name) === head) ?? head);
  const needed = columns.filter((name) => !MAY_BE_MISSING.includes(name)
    && !(name === 'due' && columns.includes('owed')));
  const strange = names.some((name) => !columns.includes(name));
  if (strange || needed.some((name) => !names.includes(name))) needs(columns, speech);
  return names;
}

/** The rows of the table below a sentence, by column; `table` is an array of rows, or null. */
export function rowsOf(table, sentence, speech) {
  const columns = columnsOf(sentence);
  if (!table) {
    if (sentence.table.length) needs(columns, speech);
    return [];
  }
  if (!columns.length) speech.fail('câu này không đi kèm bảng', 'this sentence takes no table');
  const [heads, ...rows] = table;
  const names = namesOf(heads, columns, speech);
  if (sentence.use === 'event') {
    return rows.map((row) => field(names[0] === 'field' ? row : [row[1], row[0]], speech));
  }
  return rows.map((row) => Object.fromEntries(row.map((text, n) =>
    [names[n], cell(names[n], text, speech)])));
}
