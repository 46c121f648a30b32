/** The form of an event of each kind: its fields as the library's own schema has them, with the
 * choices that the regulation gives. What must be said the law alone judges. */

const OF_REGULATION = { topic: 'topics', channel: 'channels', rating: 'ratings',
  case_class: 'classes', exclusion: 'exclusions' };
const LONG = ['content', 'explanation', 'guidance', 'result', 'reason', 'text'];

/** The schema of the data of a kind. */
function schemaOf(petition, cache, kind) {
  cache.schema ??= JSON.parse(petition.jsonSchema()).$defs;
  return cache.schema[`DATA_${kind.toUpperCase()}`];
}

/** Fields by path: [path, schema]. */
const fieldsOf = ({ properties }, before = '') =>
  Object.entries(properties).flatMap(([name, schema]) => (schema.properties
    ? fieldsOf(schema, `${before}${name}.`) : [[before + name, schema]]));

const tableOf = ({ $ref }) => /word\.(\w+)$/.exec($ref ?? '')?.[1].toLowerCase();

/** What kind of input a field is. */
function widgetOf(path, schema, options) {
  if (schema.type === 'boolean') return 'flag';
  if (schema.pattern) return 'time';
  if (schema.type === 'array') return 'many';
  if (options) return 'one';
  return LONG.includes(path) ? 'long' : 'text';
}

function wordOptions(table, words, lang) {
  return words.table(table).filter(({ name }) => name !== 'none')
    .map((word) => [word.name, word[lang]]);
}

const idOptions = (list) => list.map(({ id, label }) => [id, label]);

/** The choices that a field has; null where it takes any text. */
function optionsOf(kind, path, schema, context) {
  const { words, regulation, units, lang } = context;
  const table = tableOf(schema) ?? tableOf(schema.items ?? {});
  if (table) return wordOptions(table, words, lang);
  if (kind === 'notified' && path === 'notice') return context.notices;
  if (kind === 'corrected' && path === 'event') {
    return context.events.map(({ id, label }) => [id, `${id} · ${label}`]);
  }
  if (kind === 'corrected' && path === 'field') return context.fields;
  if (kind === 'notified' && path === 'channel') return wordOptions('notice_channel', words, lang);
  if (path === 'unit' || path === 'coordinating') return units.map(([name, id]) => [id, name]);
  if (path === 'channels') return idOptions(regulation.channels);
  if (path in OF_REGULATION) return idOptions(regulation[OF_REGULATION[path]]);
  return null;
}

/** What reads the forms of events; `grammar` has what the fields are called. */
export function formsOf(petition, grammar) {
  const cache = {};
  const labelOf = (path, lang) => grammar.lexicon.fields[path]?.[lang] ?? path;
  /** The fields of a kind: `{ path, label, widget, options }` each. */
  const named = (lang) => Object.entries(grammar.lexicon.fields)
    .map(([path, label]) => [path, label[lang]]);
  return (kind, context) => fieldsOf(schemaOf(petition, cache, kind)).map(([path, schema]) => {
    const options = optionsOf(kind, path, schema, { ...context, fields: named(context.lang) });
    return { path, label: labelOf(path, context.lang), options,
      widget: widgetOf(path, schema, options) };
  }).filter(({ options }) => options === null || options.length);
}
