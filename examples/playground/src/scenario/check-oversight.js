/** Checks of overseeing: audit, extract, report, what-if, seal. */
import { sayAmount } from '../engine/times.js';
import { withFigures } from '../engine/profile.js';
import { isOf } from './check.js';
import { pathOf, recordedValue } from './check-verdict.js';
import { labelsOf } from './events.js';

const audited = (check, at = check.at) => {
  const { Audit } = check.world.petition;
  return check.keep(new Audit(check.world.engine, check.world.record(), at));
};

const deviationText = (check, { kind, role, unit }) =>
  `${check.actor({ role, unit })}: ${check.label('deviation', kind)}`;

function auditFinds(check) {
  const { actor, deviation, refusals, duration, clauses = [] } = check.values;
  if (duration && !duration.working) check.fail(check.say('giờ làm việc', 'working time'), '');
  const { deviations } = audited(check).json(check.lang);
  const fits = (one) => one.kind === deviation && isOf(actor, one)
    && (!refusals || refusals.includes(one.refusal))
    && (!duration || one.by_s === duration.seconds)
    && clauses.every((id) => one.clauses.some((clause) => clause.id === id));
  if (!deviations.some(fits)) {
    check.fail(deviationText(check, { kind: deviation, ...actor }),
      deviations.map((one) => `${deviationText(check, one)} ${sayAmount(one.by_s, check.lang)}`)
        .join('; '));
  }
}

/** The name of what a sentence calls by its label. */
function column(check, section, label) {
  return check.speech.grammar.nameOf(section, label, check.lang)
    ?? check.fail(Object.values(check.speech.grammar.lexicon[section])
      .map((word) => word[check.lang]).join(', '), `“${label}”`);
}

const flag = (check, value) => check.speech.written('flags', String(value));

const TABLES = { position: 'position', level: 'position', publication: 'publication' };
const AMOUNTS = { intake: 'intake_s' };

/** A value of an extract, as scenarios write it. */
function shown(check, name, value) {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return flag(check, value);
  if (TABLES[name]) return check.label(TABLES[name], value);
  if (name.endsWith('_at')) return check.time(value);
  if (AMOUNTS[name]) return sayAmount(value, check.lang);
  if (name === 'unit') return check.speech.unitName(value);
  const labels = labelsOf(check.speech.regulation)[name] ?? [];
  return labels.find(({ id }) => id === value)?.label ?? String(value);
}

function extract(check) {
  const name = column(check, 'extract', check.values.extract);
  const { summary } = audited(check).json(check.lang);
  const value = summary[AMOUNTS[name] ?? (name === 'case_id' ? 'case' : name)];
  const found = [shown(check, name, value), String(value ?? '')];
  if (!found.includes(check.values.value)) check.fail(check.values.value, found[0]);
  check.cites(summary.clauses);
}

/** The clauses that some tasks of overseeing rest on. */
const overseeing = (check, tasks) => check.world.law.regulation.decidedJson()
  .filter(({ oversight }) => oversight.some((one) => tasks.includes(one)))
  .map(({ clause }) => ({ id: clause }));

function report(check) {
  const { period, date, tally, value, unit } = check.values;
  const { petition, law, offset } = check.world;
  if (!check.speech.regulation.reports.includes(period)) {
    check.fail(check.label('period', period), check.speech.regulation.reports.join(', '));
  }
  const { from, until } = petition.periodOf(period, date, offset);
  const made = check.keep(new petition.Report(law.regulation, [audited(check, until)], from, until))
    .json(check.lang);
  const of = unit === undefined ? made.total
    : made.units.find((one) => one.unit === unit)?.tally ?? check.fail(unit, '');
  const step = of.ratings.find(({ label }) => label === tally);
  const name = step ? null : column(check, 'tally', tally);
  const share = name === 'satisfied_share' && of[name] !== null;
  const found = step ? step.count : share ? `${Math.round(100 * of[name])} %` : of[name];
  check.equal(value, String(found ?? ''));
  const satisfied = step || ['rated', 'satisfied_share'].includes(name);
  check.cites(overseeing(check, satisfied ? ['satisfaction'] : ['report', 'supervision']));
}

function whatIf(check) {
  const { key, value, changes } = check.values;
  const { petition, law, given, profileOf } = check.world;
  const toml = withFigures(profileOf(given.source), [[key, value]]);
  const regulation = check.keep(petition.Regulation.load(toml, given.source));
  const after = check.keep(new petition.Engine(regulation, law.calendar));
  const found = check.world.engine.whatIfJson(after, check.world.record(), null, check.lang);
  check.same(changes.map((label) => column(check, 'changes', label)), found?.changed ?? []);
  check.cites(overseeing(check, ['improvement']));
}

const sealed = (check) =>
  check.world.petition.recordSeal(check.world.case.save(check.world.engine));

function loads(check, text) {
  const { petition, law } = check.world;
  try {
    check.keep(petition.Case.load(law.engine, text));
    return null;
  } catch (error) {
    return error;
  }
}

function place(check, record) {
  const { words } = check.speech.grammar;
  const labels = (kind) => [kind, words.label('kind', kind, check.lang)];
  const found = check.world.find(check.values.event, labels)
    ?? check.fail(`“${check.values.event}”`, check.say('không có sự kiện này', 'no such event'));
  return record.events.findIndex(({ id }) => id === found.event.id);
}

/** The seal breaks once the stored case was tampered with. */
function breaks(check, tamper) {
  const record = JSON.parse(sealed(check));
  tamper(record, place(check, record));
  const error = loads(check, JSON.stringify(record));
  const whole = check.say('niêm phong còn nguyên', 'the seal is whole');
  if (error?.code !== 'broken_seal') {
    check.fail(check.say('niêm phong vỡ', 'the seal is broken'), error?.message ?? whole);
  }
}

export const OVERSIGHT_CHECKS = {
  audit_finds: auditFinds,
  audit_is_clean(check) {
    const { deviations } = audited(check).json(check.lang);
    const found = deviations.map((one) => deviationText(check, one)).join('; ');
    if (found) check.fail(check.say('không có sai lệch', 'no deviation'), found);
  },
  deviations(check) {
    const { deviations } = audited(check).json(check.lang);
    check.same(check.rows.map(({ who, deviation: kind }) =>
      deviationText(check, { ...who, kind })), deviations.map((one) => deviationText(check, one)));
  },
  extract,
  report,
  what_if: whatIf,
  seal_is_whole(check) {
    const text = sealed(check);
    const error = loads(check, text);
    if (error) check.fail(check.say('còn nguyên', 'whole'), error.message);
    const { events, seals } = JSON.parse(text);
    check.equal(events.length, seals.length);
    check.cites(overseeing(check, ['record']));
  },
  seal_breaks_by_change: (check) => breaks(check, (record, at) => {
    const path = pathOf(check.values.field, check.speech);
    const names = path.split('.');
    const last = names.pop();
    const target = names.reduce((data, name) => (data[name] ??= {}), record.events[at].data ??= {});
    target[last] = recordedValue(path, check.values.value, check.speech);
  }),
  seal_breaks_by_removal: (check) => breaks(check, (record, at) => {
    record.events.splice(at, 1);
    record.events.forEach((event, n) => { event.seq = n + 1; });
  }),
};

