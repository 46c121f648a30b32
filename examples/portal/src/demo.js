/** A month of example cases: invented people and matters, played through the law so that every case
 * is as it would have come about. The same seed gives the same month. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Case } from 'petition';

import { closing } from './cases.js';
import { keepCode } from './codes.js';
import { calendar, registry } from './law.js';
import { HERE } from './settings.js';
import { isoOf } from './times.js';

/** When the demonstration clock begins: a Monday morning. */
export const BEGIN = new Date('2026-11-30T01:30:00Z');
const SEED = 1022;
const COUNT = 120;
const DAYS = 28;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const TEXTS = JSON.parse(readFileSync(join(HERE, 'data', 'petitions.json'), 'utf8'));
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Ksor', 'Rơ Châm', 'Siu', 'Đinh', 'Võ', 'Hoàng'];
const GIVEN = ['Văn Nam', 'Thị Hoa', 'H’Linh', 'Minh Tâm', 'Thị Mai', 'Quang', 'Thu Hà', 'Y Blô'];
const STREETS = ['Hùng Vương', 'Lê Lợi', 'Trần Phú', 'Quang Trung', 'Phan Đình Phùng', 'Wừu'];
const CLERKS = ['Lê Thị Mai', 'Phạm Quốc Huy'];

/** Numbers in [0, 1) that a seed makes. */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One case, built up event by event, with what time does in between. */
class Play {
  constructor(id, end) {
    Object.assign(this, { petition: new Case(id), end, at: null, count: 0 });
  }

  /** Lets time pass up to an instant. */
  wait(until) {
    for (;;) {
      const due = this.petition.state().events ? this.ask((engine) =>
        engine.nextWakeup(this.petition)) : null;
      if (!due || due > until) break;
      this.at = new Date(Math.max(due, this.at));
      this.tell(this.ask((engine) => engine.advance(this.petition, this.at)));
    }
    this.at = new Date(Math.max(until, this.at ?? until));
  }

  ask(body) {
    return closing([registry.engine(this.petition, this.at)], body);
  }

  /** Sends the notices of a verdict, as the workers do. */
  tell(verdict) {
    const { notices, outcome, refusals } = closing([verdict], () => verdict.json('vi'));
    if (outcome === 'refused') throw new Error(refusals.map(({ code }) => code).join());
    this.at = new Date(this.at.getTime() + (notices.length ? 20_000 : 0));
    for (const { key, channel } of notices) {
      this.put(`sent-${key}`, 'notified', { role: 'system' }, { notice: key, channel }).close();
    }
  }

  put(id, kind, actor, data) {
    const at = isoOf(this.at);
    const event = { id, kind, occurred_at: at, recorded_at: at, actor, data };
    return this.ask((engine) => engine.submit(this.petition, JSON.stringify(event)));
  }

  /** Does something at an instant; not at all where that is not yet. False when it is over. */
  act(at, kind, actor, data) {
    if (at > this.end) return false;
    this.wait(at);
    this.count += 1;
    this.tell(this.put(`e${this.count}`, kind, actor, data));
    return true;
  }

  finish() {
    this.wait(this.end);
    const line = this.ask((engine) => this.petition.save(engine));
    this.petition.close();
    return line;
  }
}

const later = (at, hours) => new Date(at.getTime() + hours * HOUR);

/** So many working hours on. */
const working = (at, hours) => calendar.add(at, Math.round(hours * 3600), 'earliest');

/** The ways that cases go, with how often in a hundred. */
const WAYS = [
  [12, function answered({ play, at, clerk, text, pick }) {
    play.act(working(at, pick(0.2, 1)), 'answered', clerk, { result: text.result });
  }],
  [8, function declined({ play, at, clerk, pick }) {
    play.act(working(at, pick(0.2, 1)), 'declined', clerk, { reasons: ['complaint'],
      guidance: 'Đề nghị gửi đơn khiếu nại đến cơ quan đã ra quyết định theo Luật Khiếu nại.' });
  }],
  [34, function inTime({ play, forward, unit, text, pick }) {
    const sent = forward();
    play.act(working(sent, pick(1, 7.5)), 'answered', unit, { result: text.result });
  }],
  [16, function promised({ play, forward, unit, text, pick }) {
    const sent = forward();
    const said = working(sent, pick(1, 7));
    const due = working(said, 16);
    play.act(said, 'appointed', unit, { due_at: isoOf(due) });
    play.act(working(said, pick(6, 14)), 'answered', unit, { result: text.result });
  }],
  [10, function putOff({ play, forward, unit, text, pick }) {
    const sent = forward();
    const said = working(sent, pick(1, 7));
    play.act(said, 'appointed', unit, { due_at: isoOf(working(said, 12)) });
    play.act(working(said, 9), 'rescheduled', unit, { due_at: isoOf(working(said, 32)),
      reason: 'Phải chờ vật tư thay thế.' });
    play.act(working(said, pick(20, 30)), 'answered', unit, { result: text.result });
  }],
  [9, function headAnswers({ play, forward, head, text, pick }) {
    const sent = forward();
    play.act(working(sent, pick(9, 15)), 'answered', head, { result: text.result });
  }],
  [6, function officeAssigns({ play, forward, unit, other, text, pick }) {
    const sent = forward();
    const up = working(sent, pick(19, 24));
    const office = { role: 'office', name: 'Bùi Thanh Long' };
    play.act(up, 'assigned', office, { unit: unit.unit, coordinating: [other] });
    play.act(working(up, pick(2, 7)), 'answered', unit, { result: text.result });
  }],
  [10, function silent({ forward }) {
    forward();
  }],
  [5, function returned({ play, forward, unit, other, clerk, text, pick }) {
    const sent = forward();
    const back = working(sent, pick(1, 5));
    play.act(back, 'not_competent', unit, { reason: 'Tuyến đường do đơn vị khác quản lý.' });
    const again = working(back, 1);
    play.act(again, 'forwarded', clerk, { unit: other });
    play.act(working(again, pick(2, 7)), 'answered',
      { role: 'focal_point', unit: other, name: 'Rơ Châm Thu' }, { result: text.result });
  }],
];

/** How satisfied people are. */
const RATINGS = [
  [62, { rating: 'satisfied' }], [22, { rating: 'acceptable' }],
  [16, { rating: 'dissatisfied', reason: 'Phải chờ lâu và gọi nhiều lần.' }],
];

function weighed(table, number) {
  let rest = number * table.reduce((sum, [weight]) => sum + weight, 0);
  return table.find(([weight]) => (rest -= weight) < 0)[1];
}

/** What follows an answer: publication and rating. */
function after({ play, clerk, random, pick }) {
  const { position, recordedAt } = play.petition.state();
  if (position !== 'answered') return;
  const shown = working(recordedAt, pick(0.5, 3));
  if (random() < 0.85) play.act(shown, 'published', clerk, { channels: ['website', 'zalo'] });
  if (random() < 0.6) {
    play.act(later(play.at, pick(1, 20)), 'rated', { role: 'petitioner' },
      weighed(RATINGS, random()));
  }
}

function playOne(id, index, receivedAt, end, random) {
  const pick = (from, to) => from + random() * (to - from);
  const one = (list) => list[Math.floor(random() * list.length)];
  const text = TEXTS[index % TEXTS.length];
  const clerk = { role: 'operator', name: one(CLERKS) };
  const web = random() < 0.45;
  const way = weighed(WAYS, random());
  const play = new Play(id, end);
  const units = TEXTS.map(({ unit }) => unit).filter((unit) => unit !== text.unit);
  const complaint = way.name === 'declined';
  play.act(receivedAt, 'received', web ? { role: 'system' } : clerk, {
    channel: web ? 'website' : one(['hotline', 'hotline', 'zalo', 'facebook']),
    topic: text.topic, language: 'vi', content_clear: true,
    content: complaint ? 'Tôi khiếu nại quyết định thu hồi đất của gia đình tôi.' : text.content,
    matter: complaint ? 'complaint' : 'petition',
    petitioner: { name: `${one(FAMILY)} ${one(GIVEN)}`,
      address: `${1 + Math.floor(random() * 300)} ${one(STREETS)}, Gia Lai`,
      phone: `09${String(Math.floor(random() * 1e8)).padStart(8, '0')}` },
  });
  const forward = () => {
    const sent = working(receivedAt, pick(0.1, 1.2));
    play.act(sent, 'forwarded', clerk, { unit: text.unit });
    return sent;
  };
  const people = { clerk, other: one(units),
    unit: { role: 'focal_point', unit: text.unit, name: 'Nguyễn Văn Bình' },
    head: { role: 'head', unit: text.unit, name: 'Trần Đình Sơn' } };
  const means = { play, at: receivedAt, text, forward, pick, random, ...people };
  way(means);
  after(means);
  return play.finish();
}

/** When the petitions of the month came: by day, thicker on working days, in order. */
function receipts(end, random) {
  const times = [];
  while (times.length < COUNT) {
    const day = Math.floor(random() ** 1.7 * DAYS);
    const at = new Date(end.getTime() - day * DAY);
    const midnight = new Date(`${isoOf(at).slice(0, 10)}T00:00:00+07:00`);
    const moment = later(midnight, 6.5 + random() * 13);
    const weekend = [0, 6].includes(new Date(midnight.getTime() + 7 * HOUR).getUTCDay());
    if (moment < end && (!weekend || random() < 0.25)) times.push(moment);
  }
  return times.sort((a, b) => a - b).map((at) => new Date(Math.floor(at / 1000) * 1000));
}

/** Fills an empty store with the month before an instant; leaves one that has cases as it is. */
export function fill({ store, own }, end) {
  if (store.getCount().cases > 0) return 0;
  const random = numbers(SEED);
  const lines = [];
  const take = own.prepare('INSERT INTO intake (request, case_id) VALUES (?, ?)');
  const join_ = own.prepare('INSERT INTO coordinating VALUES (?, ?) ON CONFLICT DO NOTHING');
  const fillOwn = own.transaction(() => receipts(end, random).forEach((at, index) => {
    const id = `PA-${isoOf(at).slice(0, 7)}-${String(index + 1).padStart(5, '0')}`;
    const line = playOne(id, index, at, end, random);
    lines.push(line);
    take.run(`demonstration-${index + 1}`, id);
    keepCode(own, id);
    for (const { kind, data } of JSON.parse(line).events) {
      if (kind === 'assigned') data.coordinating?.forEach((unit) => join_.run(unit, id));
    }
  }));
  fillOwn();
  store.import(lines.join('\n'));
  return lines.length;
}
