/** Sending notices: each is claimed for a minute, handed to the gateway under its key, and recorded
 * as sent. A worker that dies in between leaves it to another, which hands it on under the same
 * key; the gateway drops what it has. */
import { closing } from './cases.js';
import { eventOf } from './events.js';
import { phoneOf } from './login.js';
import { patiently, submit } from './store.js';
import { isoOf } from './times.js';

const LEASE_S = 60;
const BATCH = 10;

function readClaims(store, claims) {
  return Array.from({ length: claims.count() }, (_, i) => {
    const said = (part) => store.noticeText(claims, i, part, 'vi');
    return { ...claims.get(i), caseId: claims.caseId(i), key: said('key'), unit: said('unit'),
      phone: said('phone'), message: said('message') };
  });
}

async function handOn(url, { key, to, text, at }) {
  const answer = await fetch(`${url}/messages/${key}`, {
    method: 'PUT', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to, text, at }), signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) throw new Error(`the gateway answered ${answer.status} for ${key}`);
}

/** That it was sent is recorded, for the law owes it; that takes it out of the outbox too. */
async function markSent(store, notice, worker, now) {
  const event = eventOf({ id: `sent-${notice.key}`, kind: 'notified', now,
    actor: { role: 'system' }, data: { notice: notice.key, channel: notice.channel } });
  await submit(store, notice.caseId, event, null);
  await patiently(() => store.done(notice.key, worker));
}

/** Sends what waits, in one round; gives how many were sent. One that fails holds up no other. */
export async function sendSome({ store, own, clock, settings }, worker) {
  const claims = await patiently(() => store.claim(clock.now(), LEASE_S, BATCH, worker));
  const notices = closing([claims], () => readClaims(store, claims));
  let sent = 0;
  for (const notice of notices) {
    const to = notice.role === 'petitioner' ? notice.phone
      : phoneOf(own, notice.role, notice.unit) ?? notice.unit;
    try {
      await handOn(settings.gateway, { key: notice.key, to, text: notice.message,
        at: isoOf(clock.now()) });
      await markSent(store, notice, worker, clock.now());
      sent += 1;
    } catch (error) {
      console.error(`${worker}: ${notice.caseId}: ${error.message}`);
    }
  }
  return { sent, claimed: notices.length };
}
