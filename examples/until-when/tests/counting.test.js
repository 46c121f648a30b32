/** What the page makes of the library's sums adds up, for any limit. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { Calendar, Why } from 'petition-wasm';
import { UNITS, counted } from '../src/limit.js';
import { hashOf, readState } from '../src/state.js';
import { textsIn } from '../src/texts.js';
import { daysBetween, daysLater, instantAt } from '../src/times.js';
import { yearOf } from '../src/year.js';

const calendar = Calendar.builtin();

/** Limits spread over years, amounts and units, the same in each run. */
function* limits() {
  let seed = 20211;
  const below = (most) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * most);
  };
  for (let i = 0; i < 300; i += 1) {
    const date = daysLater('2013-01-01', below(365 * 25));
    const from = instantAt(date, `${String(below(24)).padStart(2, '0')}:${10 + below(50)}`, 25200);
    yield { from, amount: 1 + below(i % 3 ? 40 : 400), unit: UNITS[i % UNITS.length] };
  }
}

test('rows of hours add up to the amount, and those of days to the number', () => {
  for (const limit of limits()) {
    const { rows, due, dates } = counted(calendar, limit, 'vi');
    const seconds = rows.reduce((sum, row) => sum + row.seconds, 0);
    if (limit.unit === 'hours') {
      assert.equal(seconds, limit.amount * 3600);
      assert.deepEqual(due, calendar.add(limit.from, limit.amount * 3600, 'earliest'));
    } else {
      assert.equal(rows.findLast((row) => row.mark === 'counted').lastNumber, limit.amount);
      assert.equal(dates.size, limit.amount);
    }
  }
});

test('rows lie one after another, and each that did not count has a reason', () => {
  for (const limit of limits()) {
    const { rows } = counted(calendar, limit, 'en');
    rows.slice(1).forEach((row, index) => {
      assert.equal(daysBetween(rows[index].last, row.first), 1);
      if (row.mark === 'skipped') assert.ok(row.reason || row.why === Why.REST_DAY);
    });
  }
});

test('a year has the working days that the library counts', () => {
  for (let number = 2012; number <= 2040; number += 1) {
    const { counts, months } = yearOf(calendar, number, 'vi');
    const days = calendar.workingDaysBetween(`${number}-01-01`, `${number + 1}-01-01`);
    assert.equal(counts.open, days);
    assert.equal(months.flat().length, daysBetween(`${number}-01-01`, `${number + 1}-01-01`));
  }
});

test('both languages say the same things', () => {
  const keysOf = (value) => Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'object' ? keysOf(one).map((inner) => `${key}.${inner}`) : [key]);
  assert.deepEqual(keysOf(textsIn('en')), keysOf(textsIn('vi')));
  assert.equal(textsIn('en').amountOf({ amount: 1, unit: 'working-days' }), '1 working day');
  assert.equal(textsIn('vi').duration(5400), '1 giờ 30 phút');
});

test('an address that says nothing of use asks what is asked at first', () => {
  const first = { date: '2026-11-27', time: '09:00', amount: '8', unit: 'hours', lang: 'vi' };
  assert.deepEqual(readState('', first), first);
  assert.deepEqual(readState('#unit=years&lang=fr&other=1', first), first);
  assert.deepEqual(readState(hashOf(first), {}), first);
});
