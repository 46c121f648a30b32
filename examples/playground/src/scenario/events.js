/** Event sentences and events: the form of an event made from what a sentence and its table say. */
import { FIELD_KINDS } from './tables.js';

const OUTSIDE = ['id', 'kind', 'occurred_at', 'recorded_at', 'actor'];

/** The petition that a scenario means when it says nothing else: a suitable one. */
export function usualPetition(regulation) {
  return {
    channel: regulation.channels[0].id,
    topic: regulation.topics[0]?.id ?? '',
    content: 'Cống thoát nước trước số nhà 12 Trần Phú bị tắc',
    language: 'vi',
    content_clear: true,
    matter: 'petition',
    petitioner: { name: 'Nguyễn Văn An', address: '12 Trần Phú, Pleiku', phone: '0905000000' },
  };
}

/** The fields that hold an id of the regulation, with its ids and labels. */
export function labelsOf(regulation) {
  return { topic: regulation.topics, channel: regulation.channels, rating: regulation.ratings,
    case_class: regulation.classes };
}

/** The id of what a regulation labels so, in either language; else the text as it stands. */
function idOf(text, name, speech) {
  const lists = ['vi', 'en'].map((lang) => labelsOf(speech.regulationIn(lang))[name]);
  return lists.flat().find(({ label }) => label === text)?.id ?? text;
}

/** A value in the form of the record: ids for what the regulation labels in either language. */
export function plainValue(name, value, speech) {
  if (name === 'channels') return value.map((one) => idOf(one, 'channel', speech));
  const labelled = name in labelsOf(speech.regulation) && typeof value === 'string';
  return labelled ? idOf(value, name, speech) : value;
}

function put(form, path, value) {
  let target = OUTSIDE.includes(path) || path.startsWith('actor.') ? form : form.data;
  const names = path.split('.');
  const last = names.pop();
  for (const name of names) target = target[name] ??= {};
  target[last] = value;
}

/** What is named empty outside of the data is left out. */
function tidied(form) {
  if (!form.actor.unit) delete form.actor.unit;
  return form;
}

/** The record's form of the event that a sentence and its table describe; its id is still open
 * when no row names it. A notice and an event that sentences name are left as they do. */
export function eventForm(kind, values, rows, speech) {
  const { at, actor, ...said } = values;
  const form = { kind, occurred_at: at.occurred, recorded_at: at.recorded, actor: { ...actor },
    data: kind === 'received' ? structuredClone(usualPetition(speech.regulation)) : {} };
  for (const [name, value] of Object.entries(said)) {
    form.data[name] = plainValue(name, value, speech);
  }
  for (const { field, value } of rows) put(form, field, plainValue(field, value, speech));
  return tidied(form);
}

/** The value of a field of an event, as the record has it; undefined when it has none. */
export function fieldOf(event, path) {
  const root = OUTSIDE.includes(path.split('.')[0]) ? event : event.data ?? {};
  return path.split('.').reduce((value, name) => value?.[name], root);
}

/** Whether a field holds yes or no. */
export const isFlag = (path) => FIELD_KINDS[path] === 'flag';
