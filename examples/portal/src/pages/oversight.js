/** What the Department sees: the month's report, and who looked at what. */
import * as looks from '../looks.js';
import { monthOf, reportFor } from '../report.js';

export async function oversightPages(app) {
  const { portal } = app;
  const { own, clock } = portal;
  const only = (...roles) => async (request, reply) => {
    if (!request.user) return reply.redirect('/dang-nhap', 303);
    return roles.includes(request.user.role) ? undefined : reply.callNotFound();
  };

  app.get('/bao-cao', { preHandler: only('supervisor', 'office', 'operator') },
    (request, reply) => {
      const month = monthOf(request.query.thang, clock.now());
      return reply.page('report', { month, report: reportFor(portal, month, clock.now()) });
    });

  app.get('/nhat-ky', { preHandler: only('supervisor') }, (request, reply) => {
    const before = Number(request.query.truoc) || undefined;
    const caseId = String(request.query.so ?? '').trim().toUpperCase() || null;
    const list = looks.all(own, { before, caseId });
    return reply.page('looks', { list, caseId, whatLabel: looks.whatLabel });
  });
}
