"use strict";
// The figures of a selection, as petition.oversight.selection and .totals have them; nothing here
// touches the page, so that a test can hold both to the same numbers.

const Figures = (() => {
  const OF_CASES = ["topic", "channel", "period", "verdict"];
  const OF_STAYS = ["unit", "level"];
  const OF_FINDINGS = ["unit", "level", "kind"];

  const flags = (text) => Uint8Array.from(text, (sign) => (sign === "1" ? 1 : 0));

  /** Texts of 0 and 1 become arrays. */
  function unpack(data) {
    const packed = { cases: ["closed", "late", "overdue"], findings: ["root"], stays: ["there", "late"] };
    for (const [table, names] of Object.entries(packed)) {
      for (const name of names) {
        if (typeof data[table][name] === "string") data[table][name] = flags(data[table][name]);
      }
    }
    return data;
  }

  /** Which rows a selection leaves: {dimension: code}. */
  function choose(data, asked) {
    const { cases, findings, stays, clauses } = data;
    const has = (name) => asked[name] !== undefined;
    const fits = (table, names, row) => names.every((name) => !has(name) || table[name][row] === asked[name]);
    let chosen = cases.topic.map((_, row) => fits(cases, OF_CASES, row));
    const named = new Set();
    if (has("clause")) {
      clauses.clause.forEach((code, row) => code === asked.clause && named.add(clauses.finding[row]));
    }
    const ofFindings = findings.case.map(
      (of, row) => chosen[of] && fits(findings, OF_FINDINGS, row) && (!has("clause") || named.has(row)),
    );
    let ofStays = stays.case.map((of, row) => chosen[of] && fits(stays, OF_STAYS, row));
    const having = new Set(findings.case.filter((_, row) => ofFindings[row]));
    if (has("kind") || has("clause")) {
      chosen = chosen.map((is, row) => is && having.has(row));
      ofStays = ofStays.map((is, row) => is && having.has(stays.case[row]));
    } else if (has("unit") || has("level")) {
      stays.case.forEach((of, row) => ofStays[row] && having.add(of));
      chosen = chosen.map((is, row) => is && having.has(row));
    }
    return { cases: chosen, findings: ofFindings, stays: ofStays };
  }

  /** Of n values in order the one at place ⌈p·n⌉. */
  function percentile(values, percent) {
    if (!values.length) return null;
    return values[Math.floor((values.length * percent + 99) / 100) - 1];
  }

  function spread(row, values) {
    values.sort((a, b) => a - b);
    row.median_s = percentile(values, 50);
    row.p90_s = percentile(values, 90);
  }

  const zero = (names, code) => Object.fromEntries([["code", code], ...names.map((name) => [name, 0])]);

  /** Rows of cases: all in one, or one for each code of a dimension. */
  function caseRows(data, chosen, perCase, name) {
    const count = name ? data.dims[name].ids.length : 1;
    const names = ["cases", "closed", "late", "overdue", "deviating", "findings", "consequences"];
    const rows = Array.from({ length: count }, (_, code) => zero(names, code));
    const values = rows.map(() => []);
    chosen.cases.forEach((is, at) => {
      if (!is) return;
      const code = name ? data.cases[name][at] : 0;
      const row = rows[code];
      row.cases += 1;
      row.closed += data.cases.closed[at];
      row.late += data.cases.late[at];
      row.overdue += data.cases.overdue[at];
      row.findings += perCase.roots[at];
      row.consequences += perCase.others[at];
      row.deviating += perCase.roots[at] + perCase.others[at] > 0 ? 1 : 0;
      if (data.cases.closed[at] && data.cases.working_s[at] >= 0) values[code].push(data.cases.working_s[at]);
    });
    rows.forEach((row, code) => spread(row, values[code]));
    return rows;
  }

  /** Rows of findings: pairs of a code and a finding. */
  function findingRows(data, count, pairs) {
    const rows = Array.from({ length: count }, (_, code) => zero(["findings", "consequences"], code));
    const values = rows.map(() => []);
    const cases = rows.map(() => new Set());
    for (const [code, at] of pairs) {
      rows[code][data.findings.root[at] ? "findings" : "consequences"] += 1;
      cases[code].add(data.findings.case[at]);
      if (data.findings.by_s[at] >= 0) values[code].push(data.findings.by_s[at]);
    }
    rows.forEach((row, code) => {
      row.cases = cases[code].size;
      spread(row, values[code]);
    });
    return rows;
  }

  /** Rows of who held a petition, or at which level. */
  function holderRows(data, chosen, name) {
    const count = name ? data.dims[name].ids.length : 1;
    const names = ["stays", "there", "late", "working_s", "findings", "consequences"];
    const rows = Array.from({ length: count }, (_, code) => zero(names, code));
    const values = rows.map(() => []);
    const cases = rows.map(() => new Set());
    chosen.stays.forEach((is, at) => {
      if (!is) return;
      const code = name ? data.stays[name][at] : 0;
      rows[code].stays += 1;
      rows[code].there += data.stays.there[at];
      rows[code].late += data.stays.late[at];
      cases[code].add(data.stays.case[at]);
      if (data.stays.working_s[at] >= 0) {
        rows[code].working_s += data.stays.working_s[at];
        values[code].push(data.stays.working_s[at]);
      }
    });
    chosen.findings.forEach((is, at) => {
      if (!is) return;
      const code = name ? data.findings[name][at] : 0;
      rows[code][data.findings.root[at] ? "findings" : "consequences"] += 1;
      cases[code].add(data.findings.case[at]);
    });
    rows.forEach((row, code) => {
      row.cases = cases[code].size;
      spread(row, values[code]);
    });
    return rows;
  }

  function verdictRows(data, chosen) {
    const names = ["cases", "marked", "unmarked", "unknown"];
    const rows = data.dims.verdict.ids.map((_, code) => zero(names, code));
    chosen.cases.forEach((is, at) => {
      if (!is) return;
      const row = rows[data.cases.verdict[at]];
      row.cases += 1;
      row[{ 1: "marked", 0: "unmarked" }[data.cases.marked[at]] || "unknown"] += 1;
    });
    return rows;
  }

  function sum(rows, names) {
    return Object.fromEntries(names.map((name) => [name, rows.reduce((all, row) => all + row[name], 0)]));
  }

  /** All figures of a selection, by the names of petition.oversight.totals.Figures. */
  function figures(data, chosen) {
    const roots = data.cases.topic.map(() => 0);
    const others = data.cases.topic.map(() => 0);
    const which = [];
    chosen.findings.forEach((is, at) => {
      if (!is) return;
      which.push(at);
      (data.findings.root[at] ? roots : others)[data.findings.case[at]] += 1;
    });
    const perCase = { roots, others };
    const some = (rows) => rows.filter((row) => row.cases);
    const held = (rows) => rows.filter((row) => row.stays || row.findings || row.consequences);
    const verdicts = verdictRows(data, chosen);
    const clauses = [];
    data.clauses.finding.forEach((at, row) => chosen.findings[at] && clauses.push([data.clauses.clause[row], at]));
    const kinds = which.map((at) => [data.findings.kind[at], at]);
    return {
      total: caseRows(data, chosen, perCase, null)[0],
      finding_total: findingRows(data, 1, which.map((at) => [0, at]))[0],
      holder_total: holderRows(data, chosen, null)[0],
      verdict_total: sum(verdicts, ["cases", "marked", "unmarked", "unknown"]),
      verdicts,
      topics: some(caseRows(data, chosen, perCase, "topic")),
      channels: some(caseRows(data, chosen, perCase, "channel")),
      periods: some(caseRows(data, chosen, perCase, "period")),
      kinds: some(findingRows(data, data.dims.kind.ids.length, kinds)),
      clauses: some(findingRows(data, data.dims.clause.ids.length, clauses)),
      units: held(holderRows(data, chosen, "unit")),
      levels: held(holderRows(data, chosen, "level")),
    };
  }

  /** The rows of the charts, as petition.oversight.charts.ChartRows has them. */
  function charts(data, chosen, made) {
    const periods = data.dims.period.ids.length;
    const verdicts = data.dims.verdict.ids.length;
    const byPeriod = Array.from({ length: periods * verdicts }, (_, n) => ({
      period: Math.floor(n / verdicts), verdict: n % verdicts, cases: 0,
    }));
    const byHours = data.groups.flatMap((_, group) => [0, 1].map((late) => ({ group, late, cases: 0 })));
    chosen.cases.forEach((is, at) => {
      if (!is) return;
      const { period, verdict, closed, working_s, late } = data.cases;
      byPeriod[period[at] * verdicts + verdict[at]].cases += 1;
      if (!closed[at] || working_s[at] < 0) return;
      const group = data.hours.filter((hours) => working_s[at] > hours * 3600).length;
      byHours[group * 2 + late[at]].cases += 1;
    });
    const longest = [...made.units].sort((a, b) => b.working_s - a.working_s).slice(0, data.most);
    const holders = longest
      .filter((row) => row.stays)
      .map((row) => ({ unit: row.code, median_s: row.median_s, p90_s: row.p90_s, stays: row.stays }));
    const counts = new Map();
    chosen.findings.forEach((is, at) => {
      if (!is || !data.findings.root[at]) return;
      const key = data.findings.unit[at] * periods + data.cases.period[data.findings.case[at]];
      counts.set(key, (counts.get(key) || 0) + 1);
    });
    const most = [...made.units].filter((row) => row.findings).sort((a, b) => b.findings - a.findings);
    const heat = most.slice(0, data.most).flatMap((row) =>
      data.dims.period.ids.map((_, period) => ({
        unit: row.code, period, findings: counts.get(row.code * periods + period) || 0,
      })));
    return { periods: byPeriod, hours: byHours, holders, heat };
  }

  return { unpack, choose, figures, charts };
})();

if (typeof module !== "undefined") module.exports = Figures;
