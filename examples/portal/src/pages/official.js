/** What officials do: their lists, taking in, the page of a case and its acts. */
import { fileOf, filesOf } from '../attachments.js';
import { newId } from '../events.js';
import { actorOf } from '../events.js';
import { FIELDS, fieldsFor } from '../fields.js';
import * as looks from '../looks.js';
import { perform } from '../performing.js';
import { queueFor } from '../queue.js';
import { takeIn } from '../taking-in.js';
import { viewFor } from '../view.js';

export async function officialPages(app) {
  const { portal } = app;
  const { own, clock, settings } = portal;
  const look = (request, id, what) => looks.note(own, clock.now(), request.user, id, what);
  const viewOf = (request) => viewFor(portal.store, request.params.id, request.user, clock.now());

  app.register(async (inside) => {
    inside.addHook('preHandler', async (request, reply) => {
      if (!request.user) return reply.redirect('/dang-nhap', 303);
      return undefined;
    });

    inside.get('/viec', (request, reply) => {
      const queue = queueFor(portal, request.user,
        { tab: request.query.muc, page: Number(request.query.trang) || 1 }, clock.now());
      return reply.page('queue', { queue });
    });

    inside.get('/tim', (request, reply) => {
      const id = String(request.query.so ?? '').trim().toUpperCase();
      const there = id && viewFor(portal.store, id, request.user, clock.now());
      if (there) return reply.redirect(`/ho-so/${encodeURIComponent(id)}`, 303);
      return reply.code(404).page('message', { title: 'Không tìm thấy hồ sơ',
        text: `Không có hồ sơ số “${id}”, hoặc hồ sơ không thuộc phần việc của tài khoản này.` });
    });

    const intakePage = (reply, body = {}, more = {}) => reply.page('intake', {
      fields: fieldsFor(FIELDS.received, {}), filled: body, id: body.id ?? newId(),
      uploads: settings, ...more,
    });

    inside.get('/tiep-nhan', (request, reply) => (request.user.role === 'operator'
      ? intakePage(reply) : reply.callNotFound()));

    inside.post('/tiep-nhan', async (request, reply) => {
      if (request.user.role !== 'operator') return reply.callNotFound();
      const { body, sent } = request;
      const done = await takeIn(portal, { fields: FIELDS.received, body, files: sent ?? [],
        actor: actorOf(request.user) });
      if (done.outcome === 'unfit' || done.outcome === 'refused') {
        return intakePage(reply.code(422), body, { problem: done.problem,
          refusals: done.verdict?.refusals });
      }
      return reply.page('submitted', { caseId: done.caseId, code: done.code, official: true });
    });

    const casePage = (request, reply, view, more = {}) => {
      look(request, view.id, more.contact ? 'contact' : 'case');
      return reply.page('case', { view, done: request.query.da,
        files: filesOf(own, view.id), contact: false,
        looks: request.user.role === 'supervisor' ? looks.ofCase(own, view.id) : null, ...more });
    };

    inside.get('/ho-so/:id', (request, reply) => {
      const view = viewOf(request);
      return view ? casePage(request, reply, view) : reply.callNotFound();
    });

    /** Who the petitioner is stands on no page until it is asked for, and that is noted. */
    inside.post('/ho-so/:id/lien-he', (request, reply) => {
      const view = viewOf(request);
      if (!view?.contact) return reply.callNotFound();
      return casePage(request, reply, view, { contact: true });
    });

    inside.get('/ho-so/:id/tep/:file', (request, reply) => {
      const file = fileOf(own, request.params.file);
      const view = file && file.case_id === request.params.id ? viewOf(request) : null;
      if (!view?.events.some(({ id }) => id === file.event_id)) return reply.callNotFound();
      look(request, view.id, 'attachment');
      return reply.type(file.type).header('content-disposition', 'inline').send(file.content);
    });

    const actsIn = (view, forPetitioner) => (forPetitioner ? view.petitionerActs : view.acts);

    const actPage = (reply, view, { kind, forPetitioner }, body = {}, more = {}) =>
      reply.page('act', {
        view, act: actsIn(view, forPetitioner).find((act) => act.kind === kind),
        fields: fieldsFor(FIELDS[kind] ?? [], view), filled: body, id: body.id ?? newId(),
        back: `/ho-so/${view.id}`, forPetitioner, uploads: kind === 'answered' ? settings : null,
        action: `/ho-so/${view.id}/${forPetitioner ? 'ghi-ho' : 'lam'}/${kind}`, ...more,
      });

    for (const way of ['lam', 'ghi-ho']) {
      const forPetitioner = way === 'ghi-ho';
      const may = (view, kind) => view && FIELDS[kind]
        && actsIn(view, forPetitioner).some((act) => act.kind === kind);

      inside.get(`/ho-so/:id/${way}/:kind`, (request, reply) => {
        const view = viewOf(request);
        const { kind } = request.params;
        if (!may(view, kind)) return reply.callNotFound();
        look(request, view.id, 'case');
        return actPage(reply, view, { kind, forPetitioner });
      });

      inside.post(`/ho-so/:id/${way}/:kind`, async (request, reply) => {
        const view = viewOf(request);
        const { kind } = request.params;
        const { body, user, sent } = request;
        if (!may(view, kind)) return reply.callNotFound();
        const done = await perform(portal, view,
          { user, kind, body, files: sent ?? [], forPetitioner });
        if (done.outcome === 'accepted' || done.outcome === 'duplicate') {
          const again = viewOf(request);
          return reply.redirect(again ? `/ho-so/${view.id}?da=${kind}` : '/viec', 303);
        }
        const again = viewOf(request);
        if (!again) return reply.redirect('/viec', 303);
        if (done.outcome === 'stale') {
          return actPage(reply.code(409), again, { kind, forPetitioner },
            { ...body, id: undefined }, { stale: true });
        }
        return actPage(reply.code(422), again, { kind, forPetitioner }, body,
          { problem: done.problem, refusals: done.verdict?.refusals });
      });
    }
  });
}
