/** The same portal with its cases in PostgreSQL, by a setting: a case goes its way, two workers
 * side by side let time pass and send. PETITION_STORE_SERVER names the server. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { act, makePortal, messagesOf, official, submitted, until } from './portal.js';

const { PETITION_STORE_SERVER: server } = process.env;
const skip = server ? false : 'there is no PostgreSQL server here';

/** A portal on that server, or null where the library was built without PostgreSQL. */
const onServer = () => makePortal({ PORTAL_STORE: server }).catch((error) => {
  if (/has no PostgreSQL/.test(error.message)) return null;
  throw error;
});

/** Does an act, as often as a worker's event comes between the page and the form. */
const done = (visitor, caseId, kind, filled) => until(`${kind} is taken`, async () => {
  const { statusCode } = await act(visitor, caseId, kind, filled);
  assert.ok(statusCode === 303 || statusCode === 409, `${kind}: ${statusCode}`);
  return statusCode === 303;
});

test('a case goes its way in PostgreSQL', { skip }, async (t) => {
  const portal = await onServer();
  if (!portal) {
    t.skip('this build of the library has no PostgreSQL');
    return;
  }
  try {
    portal.start('one');
    portal.start('two');
    const { caseId, citizen } = await submitted(portal);
    const mai = await official(portal, 'mai');
    await done(mai, caseId, 'forwarded', { unit: 'ubnd-pleiku' });
    await mai.send('/viec', '/dong-ho', { until: 'next' });
    const head = await official(portal, 'pleiku-tt');
    assert.match((await head.get('/viec')).body, new RegExp(caseId));
    await done(head, caseId, 'answered', { result: 'Đã xong.' });
    assert.match((await citizen.get('/theo-doi')).body, /Đã trả lời, trễ hạn/);
    await until('the outbox is empty', () => portal.store.getCount().notices === 0);
    const list = await messagesOf(portal);
    assert.equal(new Set(list.map(({ key }) => key)).size, list.length);
    assert.ok(list.length >= 6);
    assert.equal(portal.store.verify().cases, 1);
  } finally {
    await portal.close();
  }
});
