/** The calls of the transcript, in its order, give what they gave there, byte for byte. */
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import test from 'node:test';

import { Audit, Calendar, Case, Engine, PetitionError, Registry, Regulation } from 'petition';

const builtin = Calendar.builtin();
const seconds = (instant) => (instant === null ? null : instant.getTime() / 1000);
const instant = (number) => (number === null ? null : new Date(number * 1000));

function subject({ case: id, profiles, readings, days, registry }) {
  const read = profiles.map((toml) => Regulation.load(toml, ''));
  const regulations = (read.length ? read : [Regulation.builtin()]).map((one) =>
    Object.entries(readings).reduce((all, [key, value]) => all.withReading(key, value), one),
  );
  const calendars = days.map((toml) => (toml ? builtin.withDays(toml, '') : builtin));
  return {
    petition: new Case(id),
    engine: new Engine(regulations[0], calendars.at(-1)),
    registry: registry ? new Registry(regulations, calendars) : null,
  };
}

function text(object, ...lang) {
  const written = object.jsonText(...lang);
  object.close();
  return written;
}

const calls = {
  submit: ({ engine, petition }, { event }) => text(engine.submit(petition, event), 'vi'),
  advance: ({ engine, petition }, { now }) => text(engine.advance(petition, instant(now)), 'vi'),
  simulate: ({ engine, petition }, { until }) =>
    text(engine.simulate(petition, instant(until)), 'vi'),
  state: ({ engine, petition }) => petition.stateJsonText(engine),
  record: ({ engine, petition }) => petition.save(engine),
  obligations: ({ engine, petition }) => text(engine.obligations(petition), 'vi'),
  due: ({ engine, petition }) => seconds(engine.due(petition)),
  next_wakeup: ({ engine, petition }) => seconds(engine.nextWakeup(petition)),
  lives: ({ engine, petition }, { at }) => text(engine.lives(petition, instant(at)), 'vi'),
  timeliness: ({ engine, petition }, { at }) => text(engine.timeliness(petition, instant(at))),
  permitted: ({ engine, petition }, { now }) => text(engine.permitted(petition, instant(now))),
  audit: ({ engine }, { record, at }) => text(new Audit(engine, record, instant(at)), 'vi'),
  load(one, { record, make }, subjects) {
    const petition = one.registry
      ? one.registry.loadCase(record)
      : Case.load(one.engine, record);
    subjects.set(make, { ...one, petition });
    return null;
  },
  engine(one, { at }) {
    one.engine = one.registry.engine(one.petition, instant(at));
    return null;
  },
};

/** What a call gives, as a line of the transcript tells it. */
function told(line, subjects) {
  try {
    return { gives: calls[line.call](subjects.get(line.on), line, subjects) };
  } catch (error) {
    if (error instanceof PetitionError) return { error: error.code };
    throw error;
  }
}

test('the transcript', async () => {
  const file = process.env.PETITION_TRANSCRIPT;
  assert.ok(file, 'PETITION_TRANSCRIPT names no file');
  const subjects = new Map();
  let made = 0;
  for await (const written of createInterface({ input: createReadStream(file) })) {
    const line = JSON.parse(written);
    if (line.by) {
      subjects.set(line.make, subject(line.by));
    } else {
      const expected = 'error' in line ? { error: line.error } : { gives: line.gives };
      assert.deepEqual(told(line, subjects), expected, written);
      made += 1;
    }
  }
  assert.ok(made > 0);
});
