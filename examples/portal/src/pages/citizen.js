/** What citizens do: submit, follow by code, and act on their own petition. */
import { fileOf, filesOf } from '../attachments.js';
import { caseOf, codeOf } from '../codes.js';
import { newId } from '../events.js';
import { CITIZEN_FIELDS, FIELDS, fieldsFor } from '../fields.js';
import { beginSession } from '../login.js';
import * as looks from '../looks.js';
import { perform } from '../performing.js';
import { takeIn } from '../taking-in.js';
import { viewByCode } from '../view.js';

const GIVEN = { channel: 'website', language: 'vi', content_clear: true };

export async function citizenPages(app) {
  const { portal } = app;
  const { own, settings, clock } = portal;
  const limited = (name, max) => ({ config: { rateLimit: { max, timeWindow: '1 minute',
    keyGenerator: ({ ip }) => `${name} ${ip}` } } });

  const submitPage = (reply, body = {}, more = {}) => reply.page('submit', {
    fields: fieldsFor(CITIZEN_FIELDS, {}), filled: body, id: body.id ?? newId(),
    uploads: settings, ...more,
  });

  app.get('/gui', (request, reply) => submitPage(reply));

  app.post('/gui', limited('submit', settings.tries), async (request, reply) => {
    const { body, sent } = request;
    const done = await takeIn(portal, { fields: CITIZEN_FIELDS, body, files: sent ?? [],
      actor: { role: 'system' }, given: GIVEN });
    if (done.outcome === 'unfit' || done.outcome === 'refused') {
      return submitPage(reply.code(422), body, { problem: done.problem,
        refusals: done.verdict?.refusals });
    }
    if (!request.user) reply.session(beginSession(own, { follows: done.caseId }));
    return reply.page('submitted', { caseId: done.caseId, code: done.code });
  });

  app.get('/tra-cuu', (request, reply) => reply.page('code', {}));

  app.post('/tra-cuu', limited('code', settings.tries), (request, reply) => {
    const caseId = caseOf(own, request.body.code ?? '');
    if (!caseId || !viewByCode(portal.store, caseId, clock.now())) {
      return reply.code(404).page('code', { problem: 'Không có hồ sơ nào với mã này. '
        + 'Mã gồm 12 chữ và số, ghi trên trang xác nhận khi gửi.' });
    }
    reply.session(beginSession(own, { login: request.user?.login ?? null, follows: caseId }));
    return reply.redirect('/theo-doi', 303);
  });

  /** The case that this session follows; nobody else's can be named. */
  const followed = (request) => (request.follows
    ? viewByCode(portal.store, request.follows, clock.now()) : null);

  app.get('/theo-doi', (request, reply) => {
    const view = followed(request);
    if (!view) return reply.redirect('/tra-cuu', 303);
    looks.note(own, clock.now(), null, view.id, 'case');
    return reply.page('follow', { view, code: codeOf(own, view.id), done: request.query.da,
      looks: looks.summedUp(own, view.id), whatLabel: looks.whatLabel,
      files: filesOf(own, view.id) });
  });

  app.get('/theo-doi/tep/:id', (request, reply) => {
    const file = fileOf(own, request.params.id);
    const view = file && followed(request);
    const there = view?.id === file?.case_id
      && view?.events.some(({ id }) => id === file.event_id);
    if (!there) return reply.callNotFound();
    return reply.type(file.type).header('content-disposition', 'inline').send(file.content);
  });

  const actPage = (reply, view, kind, body = {}, more = {}) => reply.page('act', {
    view, act: view.acts.find((act) => act.kind === kind), id: body.id ?? newId(),
    fields: fieldsFor(FIELDS[kind] ?? [], view), filled: body, back: '/theo-doi',
    action: `/theo-doi/lam/${kind}`, ...more,
  });

  app.get('/theo-doi/lam/:kind', (request, reply) => {
    const view = followed(request);
    const { kind } = request.params;
    if (!view?.acts.some((act) => act.kind === kind)) return reply.callNotFound();
    return actPage(reply, view, kind);
  });

  app.post('/theo-doi/lam/:kind', limited('act', settings.tries * 2), async (request, reply) => {
    const view = followed(request);
    const { kind } = request.params;
    const { body } = request;
    if (!view?.acts.some((act) => act.kind === kind)) return reply.callNotFound();
    const done = await perform(portal, view, { user: null, kind, body });
    if (done.outcome === 'accepted' || done.outcome === 'duplicate') {
      return reply.redirect(`/theo-doi?da=${kind}`, 303);
    }
    const again = followed(request);
    if (done.outcome === 'stale') {
      return actPage(reply.code(409), again, kind, { ...body, id: undefined }, { stale: true });
    }
    return actPage(reply.code(422), again, kind, body, { problem: done.problem,
      refusals: done.verdict?.refusals });
  });
}
