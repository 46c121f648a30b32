/** The calls of a transcript, made by a package, and what they give as a line of it tells that. */

const seconds = (instant) => (instant === null ? null : instant.getTime() / 1000);
const instant = (number) => (number === null ? null : new Date(number * 1000));

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
  audit: ({ api, engine }, { record, at }) =>
    text(new api.Audit(engine, record, instant(at)), 'vi'),
  load(one, { record, make }, subjects) {
    const petition = one.registry
      ? one.registry.loadCase(record)
      : one.api.Case.load(one.engine, record);
    subjects.set(make, { ...one, petition });
    return null;
  },
  engine(one, { at }) {
    one.engine = one.registry.engine(one.petition, instant(at));
    return null;
  },
};

function subject(api, builtin, { case: id, profiles, readings, days, registry }) {
  const read = profiles.map((toml) => api.Regulation.load(toml, ''));
  const regulations = (read.length ? read : [api.Regulation.builtin()]).map((one) =>
    Object.entries(readings).reduce((all, [key, value]) => all.withReading(key, value), one),
  );
  const calendars = days.map((toml) => (toml ? builtin.withDays(toml, '') : builtin));
  return {
    api,
    petition: new api.Case(id),
    engine: new api.Engine(regulations[0], calendars.at(-1)),
    registry: registry ? new api.Registry(regulations, calendars) : null,
  };
}

/** What makes the calls of lines, in order: `expected` and `told`, or null where nothing is told. */
export function replay(api) {
  const builtin = api.Calendar.builtin();
  const subjects = new Map();
  return (line) => {
    if (line.by) {
      subjects.set(line.make, subject(api, builtin, line.by));
      return null;
    }
    const expected = 'error' in line ? { error: line.error } : { gives: line.gives };
    try {
      return { expected, told: { gives: calls[line.call](subjects.get(line.on), line, subjects) } };
    } catch (error) {
      if (error instanceof api.PetitionError) return { expected, told: { error: error.code } };
      throw error;
    }
  };
}
