/** What the page shows of a case, without the page: state, strip, form, picture, what-if, link. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Graphviz } from '@hpcc-js/wasm-graphviz';

import { plainGiven } from '../src/engine/law.js';
import { dotOf, placed } from '../src/engine/layout.js';
import { linkOf, storyOf } from '../src/engine/link.js';
import { around } from '../src/engine/picture.js';
import { nowOf, withEvent, without, withTime } from '../src/engine/story.js';
import { sayExactly, sayMoment, tellAmount } from '../src/engine/times.js';
import { EXAMPLES, playground } from './given.js';

const plans = playground.read(EXAMPLES);
const LANGS = ['vi', 'en'];

function storyFrom(plan) {
  const { acts } = playground.run(plan);
  return { given: plan.given, acts, start: acts[0].event.recorded_at };
}
const [holiday, silence, second] = plans.map(storyFrom);

test('the examples hold', () => {
  assert.ok(plans.length >= 6);
  for (const plan of plans) assert.equal(playground.run(plan).failure, null, plan.name);
});

test('a case is shown: where it is, until when, and what may be done', () => {
  const view = playground.look(holiday, 'vi');
  assert.equal(view.state.positionLabel, 'đầu mối tiếp nhận');
  assert.equal(view.state.holderName, 'Sở Xây dựng');
  assert.equal(view.strip.main.due, '2026-11-25T16:00:00+07:00');
  assert.equal(view.next, '2026-11-25T16:00:01+07:00');
  const permitted = view.moves.filter((move) => move.permitted).map(({ kind }) => kind);
  assert.ok(permitted.includes('appointed') && !permitted.includes('forwarded'));
  const { roles } = view.moves.find(({ kind }) => kind === 'forwarded');
  assert.ok(roles.every(({ reasons }) => reasons.length > 0));
});

test('the strip has each day, what counted of it, and why the rest did not', () => {
  const { days, marks } = playground.look(holiday, 'vi').strip;
  const of = (date) => days.find((day) => day.date === date);
  assert.equal(of('2026-11-23').amount, 3600);
  assert.equal(of('2026-11-24').amount, 0);
  assert.equal(of('2026-11-24').off, 'day_off');
  assert.equal(of('2026-11-24').reason, 'Ngày Văn hóa Việt Nam');
  assert.equal(of('2026-11-25').amount, 7 * 3600);
  assert.equal(of('2026-11-28').off, 'rest_day');
  const due = marks.find(({ kind }) => kind === 'due');
  assert.deepEqual([due.date, due.at], ['2026-11-25', 16 * 3600]);
});

test('what people keep to is told to the minute, what they did as it was', () => {
  const odd = '2026-10-06T09:00:01+07:00';
  assert.equal(sayMoment(odd, 'vi'), '09:00 Thứ Ba 06/10/2026');
  assert.equal(sayExactly(odd, 'vi'), '09:00:01 Thứ Ba 06/10/2026');
  assert.equal(sayExactly('2026-10-06T09:00:00+07:00', 'en'), '09:00 Tuesday 6 October 2026');
  assert.equal(tellAmount(59, 'vi'), '59 giây');
  assert.equal(tellAmount(14_399, 'vi'), '4 giờ');
  const late = withTime(silence, '2026-10-06T12:00:00+07:00');
  const view = playground.look(late, 'vi');
  assert.ok(view.main.due.endsWith(':01+07:00'));
  const said = [...view.owed.map(({ distance }) => distance?.said),
    ...view.strip.days.map((day) => day.said), ...view.owed.map(({ text }) => text),
    ...playground.whatIf(late, {}, 'vi').before.dues];
  assert.ok(said.length > 10);
  assert.deepEqual(said.filter((one) => /giây|:\d\d:/.test(one)), []);
});

test('what is left until the due time is told apart, and is nothing once it has passed', () => {
  const left = (until) => playground.look(withTime(holiday, until), 'vi').strip.days
    .flatMap((day) => day.left).reduce((sum, { from, to }) => sum + to - from, 0);
  assert.equal(left('2026-11-25T10:00:00+07:00'), 4 * 3600);
  assert.equal(left('2026-11-24T12:00:00+07:00'), 7 * 3600);
  const late = playground.look(withTime(holiday, '2026-11-25T15:59:59+07:00'), 'vi');
  assert.deepEqual([late.main.distance.seconds, late.main.distance.late], [1, false]);
});

test('a limit in days counts dates, not hours', () => {
  const other = (source) => playground.look({ ...holiday, given: { ...holiday.given, source },
    acts: holiday.acts.map(({ event }) => ({ event: event.kind === 'received' ? { ...event,
      data: playground.usual({ ...holiday.given, source }) } : event })) }, 'vi');
  const whole = ({ strip }) => strip.days.filter((day) => day.whole).map(({ date }) => date);
  const working = other('gia-lai-dau-tu');
  assert.deepEqual(whole(working), ['2026-11-25', '2026-11-26']);
  assert.equal(working.main.distance.days, 2);
  const plain = other('tp-hcm');
  assert.equal(whole(plain).length, 10);
  assert.equal(plain.main.distance.days, 10);
  assert.ok(plain.strip.days.every(({ counted }) => counted.length === 0));
});

test('what was corrected is shown as it is in force, with the original', () => {
  const at = '2026-11-23T16:10:00+07:00';
  const story = withEvent(holiday, { kind: 'corrected', occurred_at: at, recorded_at: at,
    actor: { role: 'operator' }, data: { event: 'e1', field: 'petitioner.phone',
      value: '0905000111', reason: 'Ghi nhầm' } });
  const [received] = playground.look(story, 'vi').steps;
  assert.equal(received.form.data.petitioner.phone, '0905000000');
  assert.equal(received.data.petitioner.phone, '0905000111');
});

test('silence is shown as what the system recorded, with its notices', () => {
  const view = playground.look(silence, 'vi');
  assert.equal(view.state.position, 'office');
  assert.equal(view.timeliness.overdue, true);
  const steps = view.steps.filter(({ appended }) => appended.length);
  assert.deepEqual(steps.map(({ appended }) => appended.map(({ kind }) => kind)),
    [['lapsed', 'escalated'], ['lapsed', 'escalated']]);
  assert.ok(steps[0].notices.some(({ short }) => /^[ -~]{1,160}$/.test(short)));
});

test('a refusal says what is required, what is lawful, and under which clause', () => {
  const [refusal] = playground.look(second, 'vi').steps.at(-1).refusals;
  assert.equal(refusal.code, 'too_many_promises');
  assert.ok(refusal.clauses.some(({ id }) => id === '11.3'));
  assert.equal(refusal.alternative.kind, 'answered');
  assert.ok(refusal.requirement && refusal.lawful);
});

test('every word that is shown is one of the library, in both languages', () => {
  for (const { name } of playground.laws('vi')) {
    for (const lang of LANGS) {
      const story = { given: { ...plainGiven(), source: name }, acts: [],
        start: '2026-11-23T15:30:00+07:00' };
      const { moves, picture } = playground.look(story, lang);
      const said = [...moves, ...picture.links.flatMap(({ acts }) => acts),
        ...picture.boxes, ...picture.boxes.flatMap(({ commitments }) => commitments)];
      assert.ok(said.length > 30);
      for (const one of said) {
        assert.ok(!/_/.test(one.label) && one.label, JSON.stringify(one));
      }
    }
  }
});

test('the fields of a form are those of the schema, with the choices of the regulation', () => {
  const view = playground.look(holiday, 'vi');
  const fields = (kind) => playground.form(kind, holiday.given, view, 'vi');
  const received = new Map(fields('received').map((field) => [field.path, field]));
  assert.deepEqual(received.get('channel').options[0], ['hotline', 'Tổng đài (0269)1022']);
  assert.equal(received.get('petitioner.phone').label, 'số điện thoại');
  assert.equal(fields('appointed')[0].widget, 'time');
  assert.deepEqual(fields('forwarded')[0].options[0], ['Sở Xây dựng', 'Sở Xây dựng']);
  assert.equal(fields('declined').find(({ path }) => path === 'reasons').widget, 'many');
});

test('what if: a figure, a reading, a day off, another province', () => {
  const ask = (change) => playground.whatIf(holiday, change, 'vi');
  assert.deepEqual(ask({}).changed, []);
  const longer = ask({ figures: [['levels.focal_point.limit', '16 working hours']] });
  assert.equal(longer.before.due, '16:00 ngày 25/11/2026');
  assert.equal(longer.after.due, '16:00 ngày 26/11/2026');
  const off = ask({ days: [{ date: '2026-11-25', worked: false, reason: 'Bão' }] });
  assert.equal(off.after.due, '16:00 ngày 26/11/2026');
  const late = withTime(silence, '2026-10-06T12:00:00+07:00');
  assert.ok(playground.whatIf(late, { figures: [['levels.focal_point.limit', '80 working hours']] },
    'vi').changed.includes('position'));
  const other = ask({ source: 'tp-hcm' });
  assert.deepEqual(other.after.refused, []);
  assert.notEqual(other.after.due, other.before.due);
});

test('a case of several versions of the law is shown by the one that judges it', () => {
  const versions = [{ from: '2026-11-01', version: '2',
    changes: [['levels.focal_point.limit', '4 working hours']] }];
  const story = { ...holiday, given: { ...holiday.given, versions } };
  assert.equal(playground.look(story, 'vi').main.due, '2026-11-25T10:00:00+07:00');
  assert.equal(playground.look({ ...story, acts: [] }, 'vi').state.position, 'none');
  assert.equal(playground.whatIf(story, {}, 'vi'), null);
});

test('a story is changed by making another', () => {
  const more = withEvent(holiday, { kind: 'answered', occurred_at: '2026-11-23T16:30:00+07:00',
    recorded_at: '2026-11-23T16:30:00+07:00', actor: { role: 'focal_point', unit: 'Sở Xây dựng' },
    data: { result: 'Đã xong' } });
  assert.equal(more.acts.at(-1).event.id, 'e3');
  assert.equal(playground.look(more, 'vi').state.position, 'answered');
  assert.equal(without(more, 2).acts.length, holiday.acts.length);
  const later = withTime(withTime(holiday, '2026-11-24T08:00:00+07:00'),
    '2026-11-25T08:00:00+07:00');
  assert.equal(later.acts.length, holiday.acts.length + 1);
  assert.equal(nowOf(later), '2026-11-25T08:00:00+07:00');
  assert.deepEqual(withTime(later, '2020-01-01T00:00:00+07:00').acts, holiday.acts);
});

test('a link holds the case, and another text holds none', async () => {
  for (const story of [holiday, silence, second]) {
    const link = await linkOf(story);
    assert.match(link, /^1\.[\w-]+$/);
    assert.deepEqual(await storyOf(`#${link}`), story);
  }
  const other = `#${await linkOf({ acts: 1 })}`;
  for (const text of ['', '#', '#1.', '#2.abc', '#1.%%%', '#1.AAAA', other]) {
    assert.equal(await storyOf(text), null, text);
  }
});

const measure = (text, use) => Math.ceil(text.length * (use === 'title' ? 8 : 7));

/** Points along a path of curves. */
function points(path) {
  const numbers = path.match(/-?[\d.]+/g).map(Number);
  const all = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) all.push([numbers[i], numbers[i + 1]]);
  const found = [];
  for (let i = 0; i + 3 < all.length; i += 3) {
    for (let t = 0; t <= 1; t += 0.05) {
      found.push([0, 1].map((axis) => [1, 3, 3, 1].reduce((sum, weight, n) =>
        sum + weight * (1 - t) ** (3 - n) * t ** n * all[i + n][axis], 0)));
    }
  }
  return found;
}

const inside = ([x, y], { x: left, y: top, width, height }) =>
  x > left + 1 && x < left + width - 1 && y > top + 1 && y < top + height - 1;

test('in the drawing no line runs through a label or a box that is not its own', async () => {
  const graphviz = await Graphviz.load();
  for (const { name } of playground.laws('vi')) {
    for (const lang of LANGS) {
      const { picture } = playground.look({ ...holiday,
        given: { ...plainGiven(), source: name }, acts: [] }, lang);
      for (const part of [picture, around(picture, 'focal_point'), around(picture, 'intake')]) {
        const form = JSON.parse(graphviz.layout(dotOf(part, measure), 'json', 'dot'));
        const { boxes, links, lines } = placed(part, form, measure);
        for (const { link, path } of lines) {
          const { from, to } = links[link];
          const strange = [...links.filter((_, n) => n !== link),
            ...boxes.filter(({ position }) => position !== from && position !== to)];
          for (const point of points(path)) {
            const hit = strange.find((one) => inside(point, one));
            assert.equal(hit, undefined, `${name}: ${from} → ${to}`);
          }
        }
      }
    }
  }
});
