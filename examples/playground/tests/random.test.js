/** Random stories, of every province and kind of event, lawful or not: each is shown, and what is
 * written of it is read back and holds. PLAYGROUND_SEED names the beginning of another series. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { plainGiven } from '../src/engine/law.js';
import { withEvent, withTime } from '../src/engine/story.js';
import { isoAt, millis } from '../src/engine/times.js';
import { playground } from './given.js';

const STORIES = 40;
const UNITS = [['Sở Xây dựng', 'Sở Xây dựng'], ['Sở Nội vụ', 'so-noi-vu']];
const TEXTS = ['Đã xong', 'a | b "c" \\ d', '  hai  khoảng trống ', '“x”', '0905', 'một\nhai'];

/** Numbers below another, the same for the same seed. */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const laterBy = (iso, hours) => isoAt(millis(iso) + hours * 3_600_000, 25_200);

function valueOf({ widget, options }, now, random) {
  if (widget === 'flag') return random(2) === 1;
  if (widget === 'time') return laterBy(now, random(200));
  if (widget === 'many') return options.filter(() => random(2)).map(([name]) => name);
  return widget === 'one' ? options[random(options.length)][0] : TEXTS[random(TEXTS.length)];
}

function dataOf(kind, story, view, random) {
  const data = kind === 'received' ? structuredClone(playground.usual(story.given)) : {};
  for (const field of playground.form(kind, story.given, view, 'vi')) {
    if (random(kind === 'received' ? 6 : 3) === 0 !== (kind === 'received')) continue;
    const names = field.path.split('.');
    const last = names.pop();
    names.reduce((inner, name) => (inner[name] ??= {}), data)[last] =
      valueOf(field, view.now, random);
  }
  return data;
}

/** The story with one more act; an event that the library cannot judge is left out. */
function furthered(story, random) {
  const view = playground.look(story, 'vi');
  if (random(5) === 0) return withTime(story, view.next ?? laterBy(view.now, random(90)));
  const permitted = view.moves.filter((move) => move.permitted);
  const among = random(4) && permitted.length ? permitted : view.moves;
  const move = among[random(among.length)];
  const able = move.roles.filter((role) => role.permitted);
  const roles = able.length ? able : move.roles;
  const { role, ofUnit } = roles[random(roles.length)];
  const next = withEvent(story, { kind: move.kind, occurred_at: view.now, recorded_at: view.now,
    actor: ofUnit ? { role, unit: UNITS[random(2)][1] } : { role },
    data: dataOf(move.kind, story, view, random) });
  return playground.look(next, 'en').steps.at(-1).error ? story : next;
}

test('random stories are shown, written, read back, and hold', () => {
  const seed = Number(process.env.PLAYGROUND_SEED ?? 1);
  const random = numbers(seed);
  const names = playground.laws('vi').map(({ name }) => name);
  let acts = 0;
  for (let n = 0; n < STORIES; n += 1) {
    const given = { ...plainGiven(), source: names[random(names.length)], units: UNITS };
    let story = { given, acts: [], start: '2026-11-23T15:30:00+07:00' };
    for (let i = 2 + random(9); i > 0; i -= 1) story = furthered(story, random);
    acts += story.acts.length;
    if (!story.acts.length) continue;
    const written = playground.write(story, random(2) ? 'en' : 'vi');
    const [plan] = playground.read(written);
    assert.equal(playground.run(plan).failure, null, `seed ${seed}, story ${n}\n${written}`);
  }
  assert.ok(acts > STORIES);
});
