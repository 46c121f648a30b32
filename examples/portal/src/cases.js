/** A case as the portal reads it: the stored one, judged again, and what it says with its
 * corrections. */
import { registry } from './law.js';
import { isError } from './store.js';

/** Ends objects of the library, whatever happens before. */
export function closing(handles, body) {
  try {
    return body(...handles);
  } finally {
    handles.forEach((handle) => handle.close());
  }
}

/** The events of a record with the corrections that were made to them. */
export function asCorrected(events) {
  const known = new Map(events.map((event) => [event.id, structuredClone(event)]));
  for (const { kind, data } of events) {
    if (kind !== 'corrected' || !known.has(data.event)) continue;
    const path = data.field.split('.');
    const last = path.pop();
    const place = path.reduce((inner, key) => (inner[key] ??= {}), known.get(data.event).data);
    place[last] = data.value;
  }
  return [...known.values()];
}

/** What a case is about and how it stands, as its events say it. */
export function cardOf({ case: id, events: recorded }) {
  const events = asCorrected(recorded);
  const last = (kind) => events.findLast((event) => event.kind === kind);
  const [first] = events;
  const answer = last('answered');
  const passed = ['referred', 'escalated', 'assigned'];
  return {
    id,
    count: events.length,
    received: first.data,
    receivedAt: first.recorded_at,
    receivedId: first.id,
    byWeb: first.actor.role === 'system',
    answer: answer?.data ?? null,
    answeredAt: answer?.recorded_at ?? null,
    answeredBy: answer?.actor ?? null,
    rating: last('rated')?.data ?? null,
    coordinating: last('assigned')?.data.coordinating ?? [],
    atOffice: events.some(({ kind, data }) =>
      passed.includes(kind) && (kind !== 'escalated' || data.to === 'office')),
    lapsed: events.some(({ kind }) => kind === 'lapsed'),
    promised: events.some(({ kind }) => kind === 'appointed' || kind === 'rescheduled'),
    confidential: first.data.confidential === true
      || events.some(({ kind }) => kind === 'confidentiality_requested'),
    publication: events.findLast(({ kind }) =>
      ['published', 'withheld', 'publication_withdrawn'].includes(kind))?.kind ?? 'none',
  };
}

/** Cards of cases, kept as long as their cases have no further events. */
export function cards(store, most = 20_000) {
  const known = new Map();
  return (id, count) => {
    const before = known.get(id);
    if (before && before.count === count) return before;
    const card = withCase(store, id, (read) => read.card);
    if (known.size >= most) known.delete(known.keys().next().value);
    known.set(id, card);
    return card;
  };
}

/** Reads a case and gives what `body` makes of it, or null where there is no such case. */
export function withCase(store, id, body) {
  let petition;
  try {
    petition = store.load(id);
  } catch (error) {
    if (isError(error, 'unknown_name') || isError(error, 'invalid_value')) return null;
    throw error;
  }
  return closing([petition], () => closing([registry.engine(petition, null)], (engine) => {
    const text = petition.save(engine);
    const record = JSON.parse(text);
    return body({
      id, text, record, petition, engine, card: cardOf(record),
      events: record.events, state: petition.stateJson(engine),
    });
  }));
}
