/** The portal over a store in SQLite: what it refuses, what it keeps from whom, what it notes. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { jsonSchema } from 'petition';

import { withCase } from '../src/cases.js';
import { FIELDS } from '../src/fields.js';
import { fill } from '../src/demo.js';
import { act, makePortal, official, PETITION, submitted, until, Visitor } from './portal.js';

let portal;
before(async () => { portal = await makePortal(); });
after(() => portal.close());

const HOUR = 3_600_000;
const PRIVATE = /0914222333|H’Linh|118 Hùng Vương/;

test('every field of an event has its place in a form', () => {
  const { $defs: shapes } = JSON.parse(jsonSchema());
  const special = { corrected: ['event', 'field'], escalated: ['from', 'to'],
    received: ['case_class', 'exclusion', 'petitioner'] };
  for (const [kind, fields] of Object.entries(FIELDS)) {
    const names = Object.keys(shapes[`DATA_${kind.toUpperCase()}`].properties ?? {});
    const offered = fields.map(({ name }) => name.split('.')[0]);
    const missing = names.filter((name) => !offered.includes(name)
      && !(special[kind] ?? []).includes(name));
    assert.deepEqual(missing, [], kind);
  }
});

test('a form without the token of its page is refused, and nothing is stored', async () => {
  const { events } = portal.store.getCount();
  const stranger = new Visitor(portal.app);
  assert.equal((await stranger.post('/gui', PETITION)).statusCode, 403);
  assert.equal((await stranger.post('/gui', { ...PETITION, _csrf: 'x' })).statusCode, 403);
  const mai = await official(portal, 'mai');
  assert.equal((await mai.post('/dang-xuat', {})).statusCode, 403);
  assert.equal(portal.store.getCount().events, events);
});

test('cookies are not for scripts, nor for other sites', async () => {
  const answer = await new Visitor(portal.app).send('/dang-nhap', '/dang-nhap',
    { login: 'mai', password: 'minh-hoa-1022' });
  const cookie = answer.cookies.find(({ name }) => name === 'phien');
  assert.equal(cookie.httpOnly, true);
  assert.equal(cookie.sameSite, 'Lax');
  const { headers } = await new Visitor(portal.app).get('/');
  assert.match(headers['content-security-policy'], /script-src 'none'/);
});

test('passwords and tokens stand nowhere as they are', async () => {
  const mai = await official(portal, 'mai');
  const dump = JSON.stringify(['account', 'session', 'code'].flatMap((table) =>
    portal.own.prepare(`SELECT * FROM ${table}`).all()));
  assert.doesNotMatch(dump, /minh-hoa-1022/);
  assert.ok(!dump.includes(mai.cookies.phien));
});

test('a petition that is sent twice is one case', async () => {
  const citizen = new Visitor(portal.app);
  const before_ = portal.store.getCount().cases;
  const page = (await citizen.get('/gui')).body;
  const [, token] = /name="_csrf" value="([^"]*)"/.exec(page);
  const [, id] = /name="id" value="([^"]*)"/.exec(page);
  const form = { ...PETITION, _csrf: token, id };
  const [one, two] = [await citizen.post('/gui', form), await citizen.post('/gui', form)];
  assert.equal(/PA-[\d-]+/.exec(one.body)[0], /PA-[\d-]+/.exec(two.body)[0]);
  assert.equal(portal.store.getCount().cases, before_ + 1);
});

test('a form that is sent again later, as after a lost answer, is told as done', async () => {
  const later = () => portal.clock.moveTo(new Date(portal.clock.now().getTime() + 5000));
  const value = (page, name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)[1];
  const citizen = new Visitor(portal.app);
  const page = (await citizen.get('/gui')).body;
  const form = { ...PETITION, _csrf: value(page, '_csrf'), id: value(page, 'id') };
  const [caseId] = /PA-[\d-]+/.exec((await citizen.post('/gui', form)).body);
  later();
  const again = await citizen.post('/gui', form);
  assert.equal(again.statusCode, 200);
  assert.equal(/PA-[\d-]+/.exec(again.body)[0], caseId);
  assert.ok(!portal.store.recordJson(caseId).includes(form.id), 'the form is nobody else’s');

  const mai = await official(portal, 'mai');
  const path = `/ho-so/${caseId}/lam/forwarded`;
  const shown = (await mai.get(path)).body;
  const forward = { _csrf: value(shown, '_csrf'), id: value(shown, 'id'),
    expected: value(shown, 'expected'), unit: 'so-y-te' };
  assert.equal((await mai.post(path, forward)).statusCode, 303);
  later();
  assert.equal((await mai.post(path, forward)).statusCode, 303);
  assert.deepEqual(JSON.parse(portal.store.recordJson(caseId)).events.map(({ kind }) => kind),
    ['received', 'forwarded']);
});

test('what the law refuses is told with its clause and the lawful way', async () => {
  const { caseId } = await submitted(portal);
  const mai = await official(portal, 'mai');
  const answer = await act(mai, caseId, 'forwarded');
  assert.equal(answer.statusCode, 422);
  assert.match(answer.body, /Điều 10\.1\.2\.b2/);
  assert.match(answer.body, /Cách làm đúng: nêu đơn vị/);
});

test('who has seen less than there is, is told so, and nothing is stored', async () => {
  const { caseId } = await submitted(portal);
  const [mai, huy] = [await official(portal, 'mai'), await official(portal, 'huy')];
  const page = (await huy.get(`/ho-so/${caseId}/lam/forwarded`)).body;
  const value = (name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)[1];
  assert.equal((await act(mai, caseId, 'corrected', { what: 'x content', value: 'y' })).statusCode,
    422);
  assert.equal((await act(mai, caseId, 'forwarded', { unit: 'so-y-te' })).statusCode, 303);
  const late = await huy.post(`/ho-so/${caseId}/lam/forwarded`, { _csrf: value('_csrf'),
    id: value('id'), expected: value('expected'), unit: 'dien-luc' });
  assert.equal(late.statusCode, 409);
  assert.match(late.body, /Có người vừa xử lý hồ sơ này/);
  assert.match(late.body, /Đang xử lý/);
  assert.doesNotMatch(portal.store.recordJson(caseId), /dien-luc/);
});

test('a unit sees its own cases only', async () => {
  const { caseId } = await submitted(portal);
  const mai = await official(portal, 'mai');
  await act(mai, caseId, 'forwarded', { unit: 'ubnd-pleiku' });
  const [pleiku, dienluc] = [await official(portal, 'pleiku'), await official(portal, 'dienluc')];
  assert.equal((await pleiku.get(`/ho-so/${caseId}`)).statusCode, 200);
  for (const path of [`/ho-so/${caseId}`, `/ho-so/${caseId}/lam/answered`, `/tim?so=${caseId}`]) {
    assert.equal((await dienluc.get(path)).statusCode, 404, path);
  }
  assert.doesNotMatch((await dienluc.get('/viec')).body, new RegExp(caseId));
  assert.equal((await act(dienluc, caseId, 'answered', { result: 'x' })).statusCode, 404);
});

test('who petitions stands on no page until it is asked for, and that is noted', async () => {
  const { caseId } = await submitted(portal);
  const mai = await official(portal, 'mai');
  await act(mai, caseId, 'forwarded', { unit: 'ubnd-pleiku' });
  const [pleiku, department] = [await official(portal, 'pleiku'), await official(portal, 'sotttt')];
  for (const visitor of [mai, pleiku, department]) {
    assert.doesNotMatch((await visitor.get(`/ho-so/${caseId}`)).body, PRIVATE);
  }
  const told = await pleiku.send(`/ho-so/${caseId}`, `/ho-so/${caseId}/lien-he`, {});
  assert.match(told.body, /0914222333/);
  const denied = await department.send(`/ho-so/${caseId}`, `/ho-so/${caseId}/lien-he`, {});
  assert.equal(denied.statusCode, 404);
  const looks = portal.own.prepare('SELECT login, what FROM look WHERE case_id = ?').all(caseId);
  assert.deepEqual(looks.filter(({ what }) => what === 'contact'),
    [{ login: 'pleiku', what: 'contact' }]);
  assert.ok(looks.some(({ login }) => login === 'sotttt'));
  assert.match((await department.get(`/nhat-ky?so=${caseId}`)).body, /xem thông tin liên hệ/);
  assert.throws(() => portal.own.prepare('DELETE FROM look').run(), /stays/);
  assert.throws(() => portal.own.prepare("UPDATE look SET login = 'x'").run(), /stays/);
});

test('a case is followed by its code only, and the page tells nobody who it is of', async () => {
  const { caseId, code, citizen } = await submitted(portal);
  const stranger = new Visitor(portal.app);
  assert.equal((await stranger.get('/theo-doi')).statusCode, 303);
  assert.equal((await stranger.send('/tra-cuu', '/tra-cuu', { code: 'AAAA-AAAA-AAAA' }))
    .statusCode, 404);
  assert.equal((await stranger.get(`/ho-so/${caseId}`)).statusCode, 303);
  const typed = code.replaceAll('-', ' ').toLowerCase();
  assert.equal((await stranger.send('/tra-cuu', '/tra-cuu', { code: typed })).statusCode, 303);
  for (const visitor of [stranger, citizen]) {
    const page = (await visitor.get('/theo-doi')).body;
    assert.match(page, new RegExp(caseId));
    assert.doesNotMatch(page, PRIVATE);
  }
});

test('only the Department reads who looked', async () => {
  for (const login of ['mai', 'pleiku', 'vanphong']) {
    assert.equal((await (await official(portal, login)).get('/nhat-ky')).statusCode, 404, login);
  }
  assert.equal((await new Visitor(portal.app).get('/nhat-ky')).statusCode, 303);
});

test('too many tries are turned away', async () => {
  const strict = await makePortal({ PORTAL_TRIES: '3' });
  try {
    const thief = new Visitor(strict.app);
    const seen = [];
    for (let i = 0; i < 5; i += 1) {
      seen.push((await thief.send('/dang-nhap', '/dang-nhap',
        { login: 'mai', password: `${i}` })).statusCode);
    }
    assert.deepEqual(seen, [401, 401, 401, 429, 429]);
  } finally {
    await strict.close();
  }
});

function multipart(fields, files) {
  const edge = 'portal-test-edge';
  const parts = Object.entries(fields).map(([name, value]) => Buffer.from(
    `--${edge}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`));
  for (const { name, content } of files) {
    parts.push(Buffer.from(`--${edge}\r\nContent-Disposition: form-data; name="files"; `
      + `filename="${name}"\r\nContent-Type: image/png\r\n\r\n`), content, Buffer.from('\r\n'));
  }
  return { payload: Buffer.concat([...parts, Buffer.from(`--${edge}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` } };
}

test('files are taken by what they are and how large they are', async () => {
  const citizen = new Visitor(portal.app);
  const page = (await citizen.get('/gui')).body;
  const value = (name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)[1];
  const form = { ...PETITION, _csrf: value('_csrf'), id: value('id') };
  const send = (files) => {
    const { payload, headers } = multipart(form, files);
    return citizen.ask('POST', '/gui', payload, headers);
  };
  const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    Buffer.alloc(100)]);
  const script = Buffer.from('<script>alert(1)</script>');
  assert.equal((await send([{ name: 'a.png', content: script }])).statusCode, 422);
  const large = Buffer.concat([png, Buffer.alloc(portal.settings.uploadBytes)]);
  assert.equal((await send([{ name: 'a.png', content: large }])).statusCode, 413);
  assert.equal((await send(Array(4).fill({ name: 'a.png', content: png }))).statusCode, 413);
  const done = await send([{ name: 'hố ga.png', content: png }]);
  assert.equal(done.statusCode, 200);
  const followed = (await citizen.get('/theo-doi')).body;
  const [path] = /\/theo-doi\/tep\/[\w-]+/.exec(followed);
  const file = await citizen.get(path);
  assert.deepEqual([file.headers['content-type'], file.rawPayload.length], ['image/png', 108]);
  assert.equal((await new Visitor(portal.app).get(path)).statusCode, 404);
});

test('what is written is shown as text', async () => {
  const { caseId } = await submitted(portal, { content: '<script>alert("x")</script> & "y"' });
  const page = (await (await official(portal, 'mai')).get(`/ho-so/${caseId}`)).body;
  assert.match(page, /&lt;script&gt;alert/);
  assert.doesNotMatch(page, /<script>alert/);
});

test('each role does its part, and each page says what it should', async () => {
  const { caseId, citizen } = await submitted(portal);
  const people = {};
  for (const login of ['mai', 'pleiku', 'pleiku-tt', 'vanphong', 'sotttt', 'xaydung']) {
    people[login] = await official(portal, login);
  }
  const does = async (login, kind, filled) => {
    const answer = await act(people[login], caseId, kind, filled);
    assert.equal(answer.statusCode, 303, `${login} ${kind}: ${answer.body.slice(0, 2000)}`);
  };
  const due = (hours) => new Date(portal.clock.now().getTime() + (hours + 7) * HOUR).toISOString()
    .slice(0, 16);
  await does('mai', 'forwarded', { unit: 'ubnd-pleiku' });
  await does('pleiku', 'appointed', { due_at: due(48) });
  await does('sotttt', 'urged', { text: 'Đề nghị xử lý sớm.' });
  await does('pleiku', 'rescheduled', { due_at: due(72), reason: 'Chờ vật tư.' });
  const again = await act(people.pleiku, caseId, 'rescheduled', { due_at: due(96), reason: 'x' });
  assert.equal(again.statusCode, 422);
  assert.match(again.body, /Điều 11\.3/);
  await does('pleiku-tt', 'not_competent', { reason: 'Không thuộc địa bàn.' });
  assert.equal((await people.pleiku.get(`/ho-so/${caseId}`)).statusCode, 404);
  await does('mai', 'referred', { ground: 'unit_not_competent' });
  await does('vanphong', 'assigned', { unit: 'so-xay-dung', coordinating: ['ubnd-pleiku'] });
  await does('pleiku', 'progress_reported', { text: 'Đã khảo sát hiện trường.' });
  const other = await people.pleiku.get(`/ho-so/${caseId}`);
  assert.match(other.body, /không giữ phiếu/);
  await does('xaydung', 'answered', { result: 'Đã lắp nắp hố ga.' });
  await does('mai', 'published', { channels: ['website'] });
  assert.match((await new Visitor(portal.app).get(`/cong-khai/${caseId}`)).body, /Đã lắp nắp/);
  const rated = await citizen.send('/theo-doi/lam/rated', '/theo-doi/lam/rated',
    { rating: 'satisfied' });
  assert.equal(rated.statusCode, 303);
  const phoned = await people.mai.send(`/ho-so/${caseId}/ghi-ho/commented`,
    `/ho-so/${caseId}/ghi-ho/commented`, { text: 'Cảm ơn.' });
  assert.equal(phoned.statusCode, 303);
  assert.match(withCase(portal.store, caseId, ({ text }) => text), /"recorded_by":"Lê Thị Mai"/);
  const page = (await citizen.get('/theo-doi')).body;
  for (const said of ['Phân công', 'Đã khảo sát hiện trường', 'Điều 10.4.2', 'Cảm ơn']) {
    assert.ok(page.includes(said), said);
  }
  assert.match((await people.sotttt.get('/bao-cao')).body, /Mức độ hài lòng/);
});

test('a month of example cases is whole, the same each time, and shown in every list', async () => {
  const lines = [];
  for (let i = 0; i < 2; i += 1) {
    const fresh = await makePortal();
    try {
      const count = fill(fresh, new Date('2026-11-30T01:30:00Z'));
      assert.ok(count >= 100);
      assert.equal(fresh.store.verify().cases, count);
      lines.push(withCase(fresh.store, 'PA-2026-11-00040', ({ text }) => text));
      for (const login of ['mai', 'pleiku', 'pleiku-tt', 'vanphong', 'sotttt']) {
        assert.equal((await (await official(fresh, login)).get('/viec')).statusCode, 200);
      }
    } finally {
      await fresh.close();
    }
  }
  assert.equal(lines[0], lines[1]);
});

test('a clock that is moved stops wherever time does something', async () => {
  const { caseId } = await submitted(portal);
  const mai = await official(portal, 'mai');
  await act(mai, caseId, 'forwarded', { unit: 'so-y-te' });
  for (let i = 0; i < 14; i += 1) await mai.send('/viec', '/dong-ho', { hours: '24' });
  const { events } = JSON.parse(portal.store.recordJson(caseId));
  const ups = events.filter(({ kind }) => kind === 'escalated').map(({ data }) => data.to);
  assert.deepEqual(ups, ['head', 'office']);
  for (const login of ['mai', 'sotttt']) {
    const late = (await (await official(portal, login)).get('/viec?muc=tre-han')).body;
    assert.match(late, new RegExp(caseId), 'overdue until there is a result');
  }
  const lapses = events.filter(({ kind }) => kind === 'lapsed');
  for (const { recorded_at: at, data } of lapses) {
    assert.ok(new Date(at) - new Date(data.due_at) <= 2000, `${at} long after ${data.due_at}`);
  }
});

test('two workers side by side send each notice once', async () => {
  const busy = await makePortal();
  try {
    const cases = [];
    for (let i = 0; i < 12; i += 1) cases.push((await submitted(busy)).caseId);
    const mai = await official(busy, 'mai');
    for (const id of cases) await act(mai, id, 'forwarded', { unit: 'ubnd-pleiku' });
    busy.start('one');
    busy.start('two');
    await until('the outbox is empty', () => busy.store.getCount().notices === 0);
    const list = await (await fetch(`${busy.settings.gateway}/messages`)).json();
    assert.equal(list.length, 24);
    assert.deepEqual([...new Set(list.map(({ received }) => received))], [1]);
    for (const id of cases) {
      const { events } = JSON.parse(busy.store.recordJson(id));
      assert.equal(events.filter(({ kind }) => kind === 'notified').length, 2);
    }
  } finally {
    await busy.close();
  }
});
