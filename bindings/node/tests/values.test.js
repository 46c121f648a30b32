/** Instants, dates, amounts, texts, structs and arrays come out as they are meant. */
import assert from 'node:assert/strict';
import test from 'node:test';

import {
  Audit, Calendar, Case, Engine, Registry, Report, Sweep, dateFormat, dateParse, dayRoot,
  instantFormat, instantParse, lunarFromDate, lunarToDate, periodOf, recordCommit, recordHead,
  recordLeftovers, recordSeal, smsParts, workingTimeParse,
} from 'petition';
import { engine, events, submitted } from './given.js';

const calendar = Calendar.builtin();
const at = (text) => new Date(text);
const timeOf = (text) => (text === null ? null : new Date(text));

test('instants are Dates in whole seconds, before 1970 too', () => {
  assert.deepEqual(instantParse('1969-12-31T23:59:59Z'), at('1969-12-31T23:59:59Z'));
  assert.equal(instantFormat(at('1969-12-31T23:59:58.500Z'), 0), '1969-12-31T23:59:58+00:00');
  assert.equal(instantFormat(at('1969-12-31T17:00:00Z'), 25200), '1970-01-01T00:00:00+07:00');
  assert.equal(instantFormat(instantParse('0001-01-01T00:00:00Z'), 0), '0001-01-01T00:00:00+00:00');
});

test('no instant is null: given where there is none, refused where one is needed', () => {
  assert.equal(engine.nextWakeup(new Case('x')), null);
  assert.equal(engine.due(new Case('x')), null);
  assert.equal(new Case('x').state().recordedAt, null);
  assert.throws(() => calendar.nextOpen(null), { code: 'invalid_time' });
});

test('what is no instant is no input', () => {
  assert.throws(() => calendar.nextOpen(undefined), TypeError);
  assert.throws(() => calendar.nextOpen(1617606000), TypeError);
  assert.throws(() => calendar.nextOpen(new Date(NaN)), RangeError);
});

test('dates are texts', () => {
  assert.equal(dateParse('1969-12-31'), '1969-12-31');
  assert.equal(dateFormat('2021-04-02'), '2021-04-02');
  assert.throws(() => dateFormat('2021-02-30'), { code: 'invalid_time' });
  assert.throws(() => calendar.day(new Date()), TypeError);
  assert.deepEqual(lunarFromDate('2021-02-12'), { year: 2021, month: 1, day: 1, leap: false });
  assert.equal(lunarToDate({ year: 2021, month: 1, day: 1, leap: false }), '2021-02-12');
});

test('amounts are seconds', () => {
  const due = calendar.add(at('2021-04-29T07:00:00Z'), workingTimeParse('8h'), 'earliest');
  assert.deepEqual(due, at('2021-05-04T07:00:00Z'));
  assert.equal(calendar.between(due, at('2021-04-29T07:00:00Z')), -8 * 3600);
  assert.throws(() => calendar.subtract(due, 1.5), RangeError);
  assert.throws(() => calendar.subtract(due, 2 ** 60), RangeError);
  assert.throws(() => calendar.subtract(due, '8h'), TypeError);
  assert.throws(() => calendar.subtract(due, 1n), TypeError);
});

test('two outputs are an object', () => {
  assert.deepEqual(periodOf('month', '2021-02-12', 25200), {
    from: at('2021-01-31T17:00:00Z'),
    until: at('2021-02-28T17:00:00Z'),
  });
});

test('a day is what its JSON says', () => {
  const day = calendar.day('2021-04-30');
  const json = calendar.dayJson('2021-04-30', 'vi');
  assert.deepEqual(day, {
    date: json.date,
    knowledge: json.knowledge,
    kind: json.kind,
    restDay: json.rest_day,
    windowCount: json.windows.length,
  });
  assert.equal(day.kind, 'holiday');
  assert.throws(() => { day.kind = 'ordinary'; }, TypeError);
  assert.deepEqual(calendar.windows('2021-04-30'), []);
  const hours = (open, close) => ({ openSeconds: open * 3600, closeSeconds: close * 3600 });
  assert.deepEqual(calendar.windows('2021-04-29'), [hours(7, 11), hours(13, 17)]);
});

test('a sum is what its JSON says', () => {
  const sum = calendar.explain(at('2021-04-29T07:00:00Z'), 8 * 3600, 'earliest');
  const json = sum.json('vi');
  const { start, amountSeconds, result, provisional, stretchCount } = sum.get();
  assert.deepEqual([start, result], [timeOf(json.start), timeOf(json.result)]);
  assert.deepEqual([amountSeconds, provisional], [json.amount_s, json.provisional]);
  assert.equal(stretchCount, json.stretches.length);
  assert.deepEqual(
    sum.stretches(),
    json.stretches.map(({ from, to, why, knowledge, day }) => ({
      from: timeOf(from), to: timeOf(to), why, knowledge, dayKind: day,
    })),
  );
});

test('a state, its obligations and permissions are what their JSON says', () => {
  const { petition } = submitted(2);
  const state = petition.state();
  const json = petition.stateJson(engine);
  assert.deepEqual([state.position, state.commitment], [json.position, json.commitment]);
  assert.deepEqual([state.recordedAt, state.agreed], [timeOf(json.recorded_at), null]);
  assert.equal(state.flags.includes('forwarded'), json.forwarded);
  assert.equal(state.events, json.events);
  const owed = engine.obligations(petition);
  owed.json('vi').forEach((one, index) => {
    const { role, since, due, atOnce, lapsed, basis } = owed.get(index);
    assert.equal(owed.get(index).owed, one.owed);
    assert.deepEqual([role, atOnce, lapsed], [one.role, one.at_once, one.lapsed]);
    assert.deepEqual([since, due], [timeOf(one.since), timeOf(one.due)]);
    const ids = basis.clauses.map((clause) => engine.regulation().clauseText(clause, 'id', 'vi'));
    assert.deepEqual(ids, one.clauses.map(({ id }) => id));
  });
  const may = engine.permitted(petition, at('2021-04-20T08:20:00Z'));
  may.json().forEach((one, index) => {
    const { kind, role, permitted } = may.get(index);
    assert.deepEqual({ kind, role, permitted, reasons: may.reasons(index) }, one);
  });
});

test('a refusal is an answer, and its alternative null where there is none', () => {
  const { petition } = submitted(1);
  const rated = { ...JSON.parse(events[1]), kind: 'rated', data: { rating: 'x' } };
  const verdict = engine.submit(petition, JSON.stringify(rated));
  assert.equal(verdict.get().outcome, 'refused');
  const [first] = verdict.json('en').refusals;
  const refusal = verdict.refusal(0);
  assert.equal(refusal.code, first.code);
  assert.equal(refusal.hasAlternative, first.alternative !== null);
  assert.equal(refusal.alternativeKind, first.alternative?.kind ?? null);
  assert.equal(refusal.alternativeRole, first.alternative?.role ?? null);
});

test('parsed JSON is that of the text, and documents are texts only', () => {
  const { petition, verdict } = submitted(2);
  assert.deepEqual(verdict.json('vi'), JSON.parse(verdict.jsonText('vi')));
  assert.equal(typeof petition.save(engine), 'string');
  assert.equal(typeof verdict.eventJson(0), 'string');
  const again = Case.load(engine, petition.save(engine));
  assert.ok(again.equal(petition));
  const registry = new Registry([engine.regulation()], [engine.calendar()]);
  const receipt = verdict.receipt(events[1], null);
  assert.equal(registry.replay(receipt).same, true);
  assert.equal(JSON.parse(registry.replayText(receipt)).outcome, 'accepted');
  const now = at('2021-04-22T09:00:00Z');
  const late = engine.advance(petition, now);
  assert.equal(late.receipt(null, now), late.receipt('', now));
  assert.equal(registry.replay(late.receipt(null, now)).same, true);
});

test('texts are of any characters', () => {
  const event = JSON.parse(events[0]);
  event.data.content = 'đèn hỏng \u{1f4a1} \ufeff \u2028';
  const petition = new Case('GL-đ-\u{1f4a1}');
  engine.submit(petition, JSON.stringify(event));
  assert.equal(petition.text('id'), 'GL-đ-\u{1f4a1}');
  assert.equal(JSON.parse(petition.eventJson(1)).data.content, event.data.content);
  assert.equal(engine.submit(petition, Buffer.from(JSON.stringify(event))).get().outcome,
    'duplicate');
  assert.equal(smsParts(''), 0);
  assert.equal(smsParts('a\0b'), 1);
  event.data.content = 'a\0b';
  assert.throws(() => engine.submit(petition, JSON.stringify(event)), { code: 'invalid_value' });
});

test('texts that are none', () => {
  assert.throws(() => new Case(Buffer.from([0xff])), { code: 'encoding' });
  assert.throws(() => new Case('\ud800'), TypeError);
  assert.throws(() => new Case(null), TypeError);
  assert.throws(() => new Case(), TypeError);
  assert.throws(() => new Case('x'.repeat(201)), { name: 'PetitionError' });
});

test('a text longer than the room that is kept for texts', () => {
  const toml = Calendar.builtinToml();
  const { petition } = submitted(1);
  const text = { text: 'ố'.repeat(50_000) };
  const comment = { ...JSON.parse(events[1]), kind: 'commented', data: text };
  comment.actor = { role: 'petitioner' };
  assert.equal(engine.submit(petition, JSON.stringify(comment)).get().outcome, 'accepted');
  assert.equal(JSON.parse(petition.eventJson(2)).data.text, text.text);
  assert.equal(Calendar.load(toml, '').text('hash', 'vi'), calendar.text('hash', 'vi'));
});

test('arrays give a value and a status for each element', () => {
  const given = [at('1900-01-01T00:00:00Z'), at('2021-04-29T07:00:00Z'), null];
  const { result, status } = calendar.addMany(given, [0, 8 * 3600, 60], 'earliest');
  assert.deepEqual(status, ['not_covered', 'ok', 'invalid_time']);
  assert.deepEqual(result, [null, at('2021-05-04T07:00:00Z'), null]);
  const open = calendar.isOpenMany(given.slice(0, 2));
  assert.deepEqual(open, { open: [null, true], status: ['not_covered', 'ok'] });
  const days = calendar.workingDaysBetweenMany(['2021-04-29'], ['2021-05-04']);
  assert.deepEqual(days.days, [calendar.workingDaysBetween('2021-04-29', '2021-05-04')]);
  assert.deepEqual(calendar.nextOpenMany([]), { result: [], status: [] });
  assert.throws(() => calendar.betweenMany(given, []), RangeError);
  assert.throws(() => calendar.nextOpenMany([1]), TypeError);
});

test('windows of many dates are a list for each', () => {
  const dates = ['2021-04-29', '1900-01-01', '2021-04-30', '2021-05-04'];
  const { windows, status } = calendar.windowsMany(dates);
  assert.deepEqual(status, ['ok', 'not_covered', 'ok', 'ok']);
  assert.deepEqual(windows[0], calendar.windows('2021-04-29'));
  assert.deepEqual([windows[1], windows[2]], [[], []]);
  assert.deepEqual(windows[3], calendar.windows('2021-05-04'));
});

test('a sweep tells of each case what the engine tells', () => {
  const cases = [submitted(1).petition, submitted(2).petition, new Case('x')];
  const sweep = new Sweep(engine);
  assert.deepEqual(sweep.due(), []);
  assert.equal(sweep.add(cases), 0);
  assert.equal(sweep.add([]), 3);
  assert.deepEqual(sweep.due(), cases.map((one) => engine.due(one)));
  assert.deepEqual(sweep.nextWakeup(), cases.map((one) => engine.nextWakeup(one)));
  const late = at('2021-05-10T08:00:00Z');
  const overdue = cases.map((one) => engine.timeliness(one, late).get().overdue);
  assert.deepEqual(sweep.overdue(late), overdue);
  const json = sweep.json(late, 'vi').cases;
  assert.deepEqual(sweep.dryRun(late).map(({ lapse }) => lapse), json.map(({ lapse }) => lapse));
  const lapsed = sweep.standings(late).filter(({ act }) => act === 'lapsed');
  assert.equal(lapsed.reduce((sum, one) => sum + one.cases, 0), 3);
  sweep.replace(2, cases[0]);
  sweep.remove(0);
  assert.equal(sweep.count(), 2);
});

test('an audit and a report are what their JSON says', () => {
  const { petition } = submitted(2);
  const until = at('2021-05-31T17:00:00Z');
  const audit = new Audit(engine, petition.save(engine), until);
  const { deviations } = audit.json('vi');
  assert.equal(audit.count(), deviations.length);
  deviations.forEach((one, index) => {
    const { kind, owed, role, due, met } = audit.deviation(index);
    assert.deepEqual([kind, owed, role], [one.kind, one.owed, one.role]);
    assert.deepEqual([due, met], [timeOf(one.due), timeOf(one.met)]);
  });
  const { late, lateSeconds, marked } = audit.summary();
  const { summary } = audit.json('vi');
  assert.deepEqual([late, lateSeconds], [summary.late, summary.late_s]);
  assert.equal(marked, summary.marked === null ? -1 : Number(summary.marked));
  const report = new Report(engine.regulation(), [audit], at('2021-03-31T17:00:00Z'), until);
  const { received, overdue, open, stepCount } = report.tally(0);
  assert.deepEqual([received, overdue, open], [1, 1, 1]);
  assert.equal(report.ratings(0).length, stepCount);
});

test('a sum that is not there is null', () => {
  const { petition, verdict } = submitted(2);
  assert.equal(verdict.explain().sum(), null);
  assert.ok(engine.obligations(petition).explain(1).sum());
});

test('records are sealed, committed and put under one root', () => {
  const sealed = recordSeal(submitted(2).petition.save(engine));
  const committed = recordCommit(sealed, new Uint8Array(32).fill(7));
  assert.match(dayRoot(recordHead(recordSeal(committed))), /^[0-9a-f]{64}$/);
  assert.ok(Array.isArray(recordLeftovers(sealed, 'vi')));
  assert.throws(() => recordCommit(sealed, 'secret'), TypeError);
});

test('the engine judges by the regulation and the calendar that it is given', () => {
  const own = new Engine(engine.regulation(), calendar);
  assert.equal(own.regulation().text('hash', 'vi'), engine.regulation().text('hash', 'vi'));
});
