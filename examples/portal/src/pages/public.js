/** What everybody sees: the first page, and the results that were published. */
import { channelLabel, ratingLabel, registry, topicLabel, unitLabel } from '../law.js';
import { findAll } from '../store.js';

const CHANNEL = 'website';
const PAGE = 12;

/** What may be published of a case, or null: what the law lets out, by the library. */
function publicOf({ store }, id) {
  const told = registry.publicView(store.recordJson(id), CHANNEL, 'vi');
  if (told.refusals.length) return null;
  const events = told.record.events;
  const received = events.find(({ kind }) => kind === 'received');
  const answer = events.findLast(({ kind }) => kind === 'answered');
  const corrected = (event, field) => events.findLast(({ kind, data }) =>
    kind === 'corrected' && data.event === event.id && data.field === field);
  const said = (event, field) => {
    const later = corrected(event, field);
    return later?.committed?.['data.value']?.value ?? event.committed?.[`data.${field}`]?.value;
  };
  return {
    id,
    topic: topicLabel(received.data.topic), channel: channelLabel(received.data.channel),
    receivedAt: received.recorded_at, answeredAt: answer.recorded_at,
    content: said(received, 'content'), result: said(answer, 'result'),
    by: answer.actor.unit ? unitLabel(answer.actor.unit) : null, role: answer.actor.role,
    rating: events.findLast(({ kind }) => kind === 'rated')?.data.rating ?? null,
  };
}

/** The cases that are published now, the last first. */
function published({ store, card }) {
  return [...findAll(store, { position: 'answered' })]
    .map((row) => card(row.id, row.events))
    .filter(({ publication, confidential }) => publication === 'published' && !confidential)
    .sort((a, b) => (a.answeredAt < b.answeredAt ? 1 : -1));
}

function figures({ store }) {
  const count = (position) => [...findAll(store, { position })].length;
  const open = ['intake', 'focal_point', 'head', 'office'].map(count);
  return { open: open.reduce((sum, one) => sum + one, 0), answered: count('answered') };
}

/** The same, kept as long as the case has no further events. */
function keptPublic(portal) {
  const known = new Map();
  return ({ id, count }) => {
    if (known.get(id)?.count !== count) known.set(id, { count, view: publicOf(portal, id) });
    return known.get(id).view;
  };
}

export async function publicPages(app) {
  const { portal } = app;
  const viewOf = keptPublic(portal);
  let known = { at: 0 };

  /** Read again after ten seconds at the most, for everybody asks. */
  const overview = () => {
    if (Date.now() - known.at > 10_000) {
      const list = published(portal);
      known = { at: Date.now(), list, latest: list.slice(0, 3)
        .map(viewOf).filter(Boolean), figures: figures(portal) };
    }
    return known;
  };

  app.get('/', (request, reply) => {
    const { latest, figures: counts, list } = overview();
    return reply.page('home', { latest, counts: { ...counts, published: list.length } });
  });

  app.get('/cong-khai', (request, reply) => {
    const list = published(portal);
    const pages = Math.max(1, Math.ceil(list.length / PAGE));
    const page = Math.min(pages, Math.max(1, Number(request.query.trang) || 1));
    const shown = list.slice((page - 1) * PAGE, page * PAGE)
      .map(viewOf).filter(Boolean);
    return reply.page('published', { shown, page, pages, total: list.length });
  });

  app.get('/cong-khai/:id', (request, reply) => {
    const { id } = request.params;
    const card = published(portal).find((one) => one.id === id);
    const view = card ? viewOf(card) : null;
    if (!view) return reply.callNotFound();
    return reply.page('published-one', { view, rated: view.rating && ratingLabel(view.rating) });
  });
}
