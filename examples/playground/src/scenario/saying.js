/** Events and values as the sentences of a scenario: the way back from what is read. */
import { say } from './grammar.js';
import { isFlag, labelsOf, usualPetition } from './events.js';
import { FIELD_KINDS } from './tables.js';

/** Kinds of value that can be empty where a sentence must have one. */
const EMPTY_KINDS = ['quoted', 'notice'];
const WORD_KINDS = ['matter', 'position', 'referral_ground', 'withholding_ground'];

/** Whether a text can stand in quotation marks as it is. */
const quotable = (text) => !/["“”\p{Cc}\p{Zl}\p{Zp}]|  /u.test(text) && text.trim() === text;

/** Any text in quotation marks, written as in JSON, with each blank that may get lost. */
const spelt = (text) =>
  JSON.stringify(text).replace(/(?<=[ "]) | (?="$)/g, '\\u0020');

/** A text as the cell of a table: quoted where it would not be read back otherwise. */
export function cellOf(text) {
  const plain = text.trim() === text && !/[\p{Cc}\p{Zl}\p{Zp}\\]/u.test(text)
    && !text.startsWith('"');
  return (plain ? text : JSON.stringify(text)).replace(/\|/g, '\\|');
}

/** A table with its columns aligned. */
export function tableOf(lines, indent) {
  const width = (text) => [...text].length;
  const widths = lines[0].map((_, n) => Math.max(...lines.map((line) => width(line[n]))));
  return lines.map((line) => `${indent}| ${line.map((cell, n) =>
    cell + ' '.repeat(widths[n] - width(cell))).join(' | ')} |`);
}

/** Fields by path, as in `petitioner.name`; an empty list is none. */
const flat = (form, before = '') => Object.entries(form).flatMap(([name, value]) => {
  if (Array.isArray(value)) return value.length ? [[before + name, value]] : [];
  return value && typeof value === 'object' ? flat(value, `${before}${name}.`)
    : [[before + name, value]];
});

/** As in `Điều 11.3, 10.5`; by their titles where they have no numbers. */
export function sayClauses(clauses, speech) {
  if (clauses.every(({ id }) => /^\d/.test(id))) {
    return `${speech.say('Điều', 'Art.')} ${clauses.map(({ id }) => id).join(', ')}`;
  }
  return clauses.map(({ title }) => `"${title}"`).join(', ');
}

function labelled(name, value, speech) {
  if (name === 'field' && value in speech.grammar.lexicon.fields) {
    return speech.written('fields', value);
  }
  const of = labelsOf(speech.regulation)[name]?.find(({ id }) => id === value)?.label;
  if (of && quotable(of)) return of;
  return typeof value === 'boolean' ? speech.written('flags', String(value)) : String(value);
}

function noticeSaid(key, world, speech) {
  const found = world.notices.get(key);
  if (!found) return JSON.stringify(key);
  const to = speech.actor({ role: found.role, unit: found.unit ?? '' });
  return `"${speech.label('notice_kind', found.kind)}" ${speech.say('cho', 'to')} ${to}`;
}

/** A value as a sentence has it; null when only a table can hold it. */
function inSentence(name, kind, value, world, speech) {
  if (WORD_KINDS.includes(kind)) return speech.label(kind, value);
  if (kind === 'time') return speech.time(value);
  if (kind === 'reasons') return value.map((one) => speech.label('decline_reason', one)).join('; ');
  if (kind === 'unit') return speech.unitName(value);
  if (kind === 'units') return value.map((one) => speech.unitName(one)).join(', ');
  if (kind === 'notice') return noticeSaid(value, world, speech);
  if (kind === 'quoted_list') {
    const labels = value.map((one) => labelled('channel', one, speech));
    return labels.every(quotable) ? labels.map((one) => `"${one}"`).join(', ') : null;
  }
  const text = labelled(name, value, speech);
  return quotable(text) ? `"${text}"` : null;
}

function sayAt({ occurred_at: occurred, recorded_at: recorded }, speech) {
  const said = speech.time(occurred);
  if (occurred === recorded) return said;
  const note = speech.time(recorded);
  return said + speech.say(` (ghi lúc ${note})`, ` (recorded at ${note})`);
}

/** The values without which there is no such sentence. */
const needed = (sentence, lang) =>
  [...sentence[lang].replace(/\[[^\]]*\]/g, '').matchAll(/\{(\w+)/g)].map(([, name]) => name);

function valuesOf(sentence, event, fields, world, speech) {
  const values = { at: sayAt(event, speech), actor: speech.actor(unitless(event.actor, speech)) };
  const must = needed(sentence, speech.lang);
  for (const [name, kind] of Object.entries(speech.grammar.kindsOf(sentence))) {
    const text = fields.has(name) ? inSentence(name, kind, fields.get(name), world, speech) : null;
    if (text !== null) values[name] = text;
    else if (must.includes(name) && EMPTY_KINDS.includes(kind)) {
      values[name] = spelt(labelled(name, fields.get(name) ?? '', speech));
    }
  }
  return values;
}

/** Who acts, without a unit where the words for him have none. */
function unitless({ role, unit = '' }, speech) {
  return { role, unit: speech.written('actors', role).includes('{unit}') ? unit : '' };
}

function cell(path, value, world, speech) {
  if (isFlag(path)) return speech.written('flags', String(Boolean(value)));
  const kind = FIELD_KINDS[path];
  if (kind && value !== '') return inSentence(path, kind, value, world, speech) ?? '';
  return cellOf(String(value));
}

function outsideRows(event, usualId, speech) {
  const { actor } = event;
  const said = unitless(actor, speech).unit;
  return [
    ...(event.id === usualId ? [] : [['id', cellOf(event.id)]]),
    ...((actor.unit ?? '') === said ? [] : [['actor.unit', speech.unitName(actor.unit)]]),
    ...(actor.name ? [['actor.name', cellOf(actor.name)]] : []),
    ...(actor.recorded_by ? [['actor.recorded_by', cellOf(actor.recorded_by)]] : []),
  ];
}

/** The sentence of an event, and the rows of its table: what the sentence does not say. */
export function sayEvent(event, world, speech, usualId) {
  const sentence = speech.grammar.named(event.kind);
  const fields = new Map(flat(event.data ?? {}));
  const values = valuesOf(sentence, event, fields, world, speech);
  const usual = new Map(event.kind === 'received' ? flat(usualPetition(speech.regulation)) : []);
  const rows = outsideRows(event, usualId, speech);
  for (const path of new Set([...usual.keys(), ...fields.keys()])) {
    const absent = isFlag(path) ? false : '';
    const value = fields.get(path) ?? absent;
    const same = String(value) === String(usual.get(path) ?? absent);
    if (!(path in values) && !same) rows.push([path, cell(path, value, world, speech)]);
  }
  return { text: say(sentence, values, speech.lang),
    rows: rows.map(([path, text]) => [speech.written('fields', path), text]) };
}
