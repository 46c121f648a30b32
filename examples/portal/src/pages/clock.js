/** The demonstration: moving its clock, and the telephone that the mock gateway sends to. */
import { rowsOf } from '../store.js';

const HOUR = 3_600_000;
const STEPS = { 1: 'Thêm 1 giờ', 4: 'Thêm 4 giờ', 24: 'Thêm 1 ngày' };

/** Moves the clock to an instant, stopping wherever time does something, as it would have come. */
function passTime({ store, clock }, until) {
  for (let rounds = 0; rounds < 500; rounds += 1) {
    const [next] = rowsOf(store.due(until, 1));
    if (!next) break;
    const at = new Date(Math.max(clock.now(), next.wakeup));
    if (at > until) break;
    clock.moveTo(at);
    if (store.sweep(at).events === 0) break;
  }
  if (until > clock.now()) clock.moveTo(until);
  store.sweep(clock.now());
}

export async function clockPages(app) {
  const { portal } = app;
  const { clock, settings, store } = portal;

  if (clock.steered) {
    app.post('/dong-ho', (request, reply) => {
      const { hours, until, back = '/' } = request.body;
      const [next] = until === 'next' ? rowsOf(store.due(new Date('2100-01-01T00:00:00Z'), 1)) : [];
      const ahead = STEPS[hours] ? new Date(clock.now().getTime() + Number(hours) * HOUR) : null;
      const to = next?.wakeup ? new Date(Math.max(next.wakeup, clock.now())) : ahead;
      if (to) passTime(portal, to);
      const safe = /^\/[a-z0-9/_?=-]*$/i.test(back) && !back.startsWith('//') ? back : '/';
      return reply.redirect(safe, 303);
    });
  }

  if (settings.demonstration) {
    app.get('/tin-nhan', async (request, reply) => {
      const answer = await fetch(`${settings.gateway}/messages`).catch(() => null);
      return reply.page('messages', { list: answer?.ok ? await answer.json() : null });
    });
  }
}

export { STEPS };
