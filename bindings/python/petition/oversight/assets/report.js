"use strict";
// Filters: what is clicked is set or taken back, and tables, charts and the list are made anew.

(() => {
  const data = Figures.unpack(JSON.parse(document.getElementById("data").textContent));
  const vi = data.lang === "vi";
  const say = (inVi, inEn) => (vi ? inVi : inEn);
  const asked = {};
  const PAGE = 25;
  const FIRST_ROWS = 12;
  let page = 0;
  let opened = null;

  document.documentElement.classList.add("js");

  // -- text ---------------------------------------------------------------------------------------

  const number = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, vi ? "." : ",");

  function share(part, whole) {
    if (!whole) return "–";
    const text = `${((100 * part) / whole).toFixed(1)} %`;
    return vi ? text.replace(".", ",") : text;
  }

  function amount(seconds) {
    if (seconds === null || seconds === undefined || seconds < 0) return "–";
    if (seconds > 0 && seconds < 60) return "<0:01";
    return `${number(Math.floor(seconds / 3600))}:${String(Math.floor((seconds % 3600) / 60)).padStart(2, "0")}`;
  }

  /** A time that is already on the clock of the calendar. */
  function moment(seconds) {
    if (seconds === null) return "–";
    const text = new Date(seconds * 1000).toISOString();
    const [year, month, day] = text.slice(0, 10).split("-");
    return vi ? `${text.slice(11, 16)} ${day}/${month}/${year}` : `${text.slice(11, 16)} ${year}-${month}-${day}`;
  }

  /** A text of a log: what is not seen is shown, the joiners within an emoji and a script stay. */
  const seen = (text) => text.replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "\ufffd")
    .replace(/(\p{M}{8})\p{M}+/gu, "$1\ufffd");

  function node(tag, properties = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
      if (name.startsWith("data-") || name.startsWith("aria-")) made.setAttribute(name, value);
      else made[name] = value;
    }
    made.append(...children);
    return made;
  }

  const named = (text) => node("bdi", {}, seen(text));

  function nameOf(dim, code) {
    return data.dims[dim].names[code];
  }

  // -- what is asked ------------------------------------------------------------------------------

  function toggle(dim, code) {
    if (asked[dim] === code) delete asked[dim];
    else asked[dim] = code;
    show();
  }

  function fillSelects() {
    for (const select of document.querySelectorAll("select[data-dim]")) {
      const dim = select.dataset.dim;
      select.append(new Option(say("Tất cả", "All"), ""));
      data.dims[dim].names.forEach((name, code) => {
        const title = dim === "clause" && data.dims.clause.titles[code];
        select.append(new Option(seen(title ? `${name} — ${title}` : name), code));
      });
      select.addEventListener("change", () => {
        if (select.value === "") delete asked[dim];
        else asked[dim] = Number(select.value);
        show();
      });
    }
  }

  function showAsked(made) {
    const filters = document.querySelector(".filters");
    const names = Object.keys(asked);
    filters.classList.toggle("set", names.length > 0);
    document.getElementById("clear").hidden = names.length === 0;
    const all = data.cases.topic.length;
    document.getElementById("state").textContent = names.length
      ? say(`Đang xem ${number(made.total.cases)} trong ${number(all)} hồ sơ:`,
        `Showing ${number(made.total.cases)} of ${number(all)} cases:`)
      : say(`Đang xem mọi hồ sơ (${number(all)}); bấm vào một dòng hay biểu đồ để lọc.`,
        `Showing all ${number(all)} cases; click a row or a chart to filter.`);
    document.getElementById("chips").replaceChildren(...names.map((dim) => {
      const chip = node("button", { type: "button", className: "chip",
        "aria-label": say("Bỏ bộ lọc: ", "Remove filter: ") + nameOf(dim, asked[dim]) }, named(nameOf(dim, asked[dim])));
      chip.addEventListener("click", () => toggle(dim, asked[dim]));
      return chip;
    }));
    for (const select of document.querySelectorAll("select[data-dim]")) {
      const code = asked[select.dataset.dim];
      select.value = code === undefined ? "" : String(code);
    }
  }

  // -- figures ------------------------------------------------------------------------------------

  function showCards(made) {
    const { total, verdicts } = made;
    const ids = data.dims.verdict.ids;
    const count = (is) => verdicts.filter((row) => is(ids[row.code])).reduce((all, row) => all + row.cases, 0);
    const values = {
      cases: number(total.cases), closed: number(total.closed), open: number(total.cases - total.closed),
      called: number(count((id) => id !== "")), truly: number(count((id) => data.truly.includes(id))),
      late: number(total.late), overdue: number(total.overdue), late_share: share(total.late, total.cases),
      findings: number(total.findings), consequences: number(total.consequences),
      without: number(total.cases - total.deviating), median: amount(total.median_s), p90: amount(total.p90_s),
    };
    const fill = (text) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
    document.querySelectorAll("#cards .card").forEach((card, n) => {
      card.querySelector(".value").textContent = fill(data.headlines[n][1]);
      card.querySelector(".about").textContent = fill(data.headlines[n][2]);
    });
  }

  function cell(figure, form, row, total) {
    const [part, whole] = figure.split("/");
    if (form === "share") return share(row[part], whole === "*" ? total[part] : row[whole]);
    return form === "amount" ? amount(row[part]) : number(row[part]);
  }

  /** All but those in time, beside whom the others could not be seen. */
  const hasBar = (grid, row) => grid.dim !== "verdict" || data.dims.verdict.ids[row.code] !== "";

  function cells(grid, row, total, most) {
    return grid.measures.map(([figure, form]) => {
      const made = node("td", {}, cell(figure, form, row, total));
      if (figure === grid.bar && most && hasBar(grid, row)) {
        made.className = "bar";
        made.style.setProperty("--w", `${((100 * row[grid.bar]) / most).toFixed(1)}%`);
      }
      return made;
    });
  }

  function ordered(grid, rows) {
    return [...rows].sort((a, b) => {
      const name = grid.order.find((each) => a[each] !== b[each]);
      return name ? b[name] - a[name] : a.code - b.code;
    });
  }

  /** The heads of rows are kept, so that what Python wrote there is written once. */
  const heads = new Map();

  function keepHeads() {
    for (const table of document.querySelectorAll("table[data-grid]")) {
      const kept = new Map();
      for (const head of table.querySelectorAll("tbody th")) kept.set(Number(head.querySelector("button").dataset.code), head);
      heads.set(table.dataset.grid, kept);
      if (table.querySelector("tr.more")) addToggle(table);
      table.addEventListener("click", (event) => {
        const button = event.target.closest("button[data-dim]");
        if (button) toggle(button.dataset.dim, Number(button.dataset.code));
      });
    }
  }

  function addToggle(table) {
    const texts = [say("Hiện tất cả các dòng", "Show all rows"), say("Thu gọn", "Show fewer")];
    const button = node("button", { type: "button", className: "toggle", "aria-expanded": "false" }, texts[0]);
    button.addEventListener("click", () => {
      const all = table.classList.toggle("all");
      button.setAttribute("aria-expanded", all);
      button.textContent = texts[all ? 1 : 0];
    });
    table.closest(".scroll").after(button);
  }

  function showGrid(grid, made) {
    const table = document.querySelector(`table[data-grid="${grid.id}"]`);
    const total = made[grid.total];
    const rows = ordered(grid, made[grid.id]);
    const most = Math.max(0, ...rows.filter((row) => hasBar(grid, row)).map((row) => row[grid.bar]));
    table.tBodies[0].replaceChildren(...rows.map((row, n) => {
      const head = heads.get(grid.id).get(row.code);
      head.querySelector("button").setAttribute("aria-pressed", asked[grid.dim] === row.code);
      return node("tr", { className: n >= FIRST_ROWS ? "more" : "" }, head, ...cells(grid, row, total, most));
    }));
    const foot = table.tFoot.rows[0];
    foot.replaceChildren(foot.cells[0], ...cells(grid, total, total, 0));
  }

  // -- charts -------------------------------------------------------------------------------------

  const views = {};
  let rows = {};

  /** Each chart takes the place of its picture. */
  async function drawCharts() {
    const how = { mode: "vega-lite", renderer: "svg", actions: false, ast: true, tooltip: false, defaultStyle: false };
    for (const place of document.querySelectorAll("[data-chart]")) {
      const name = place.dataset.chart;
      const made = document.createElement("div");
      const drawing = { ...data.charts[name], data: { name: "rows", values: rows[name].map(chartRow) } };
      const { view } = await vegaEmbed(made, drawing, how);
      view.addEventListener("click", (_, item) => item && item.datum && clicked(name, item.datum));
      views[name] = view;
      place.replaceChildren(made);
    }
  }

  function clicked(name, of) {
    const dims = { periods: ["verdict", "period"], heat: ["unit", "period"], holders: ["unit"], hours: [] }[name];
    const known = dims.filter((dim) => of[dim] !== undefined);
    const undo = known.every((dim) => asked[dim] === of[dim]);
    known.forEach((dim) => { if (undo) delete asked[dim]; else asked[dim] = of[dim]; });
    if (known.length) show();
  }

  function chartRow(row) {
    const made = { ...row };
    if ("period" in row) made.period_name = data.dims.period.short[row.period];
    if ("verdict" in row) made.verdict_name = nameOf("verdict", row.verdict);
    if ("unit" in row) made.unit_name = seen(nameOf("unit", row.unit));
    if ("group" in row) Object.assign(made, { group_name: data.groups[row.group], late_name: data.lates[row.late] });
    for (const name of ["median", "p90"]) {
      if (`${name}_s` in row) Object.assign(made, { [`${name}_h`]: row[`${name}_s`] / 3600, [`${name}_name`]: amount(row[`${name}_s`]) });
    }
    return made;
  }

  function showCharts(made) {
    rows = made;
    for (const [name, view] of Object.entries(views)) view.data("rows", rows[name].map(chartRow)).resize().run();
  }

  // -- the list of cases --------------------------------------------------------------------------

  let listed = [];
  const counts = { roots: data.cases.id.map(() => 0), others: data.cases.id.map(() => 0) };
  const findingsOf = new Map();
  data.findings.case.forEach((of, at) => {
    counts[data.findings.root[at] ? "roots" : "others"][of] += 1;
    if (!findingsOf.has(of)) findingsOf.set(of, []);
    findingsOf.get(of).push(at);
  });
  const coded = (column, at) => column.names[column.codes[at]];

  function list(chosen) {
    const wanted = document.getElementById("search").value.trim().toLowerCase();
    listed = [];
    chosen.cases.forEach((is, at) => {
      if (is && (!wanted || data.cases.id[at].toLowerCase().includes(wanted))) listed.push(at);
    });
    const { late_s, working_s } = data.cases;
    const found = (at) => counts.roots[at] + counts.others[at];
    listed.sort((a, b) => late_s[b] - late_s[a] || found(b) - found(a) || working_s[b] - working_s[a] || a - b);
  }

  function under(at, cause) {
    const inner = (findingsOf.get(at) || []).filter((each) => data.findings.cause[each] === cause);
    if (!inner.length) return "";
    return node("ul", { className: "found" }, ...inner.map((each) => {
      const f = data.findings;
      const clauses = [];
      data.clauses.finding.forEach((of, row) => of === each && clauses.push(data.dims.clause.ids[data.clauses.clause[row]]));
      const times = [];
      if (f.due[each] !== null) times.push(`${say("hạn", "due")} ${moment(f.due[each])}`);
      if (f.met[each] !== null) times.push(`${say("thực hiện", "done")} ${moment(f.met[each])}`);
      if (f.by_s[each] >= 0) times.push(`${say("trễ", "late by")} ${amount(f.by_s[each])}`);
      return node("li", {}, node("strong", {}, nameOf("kind", f.kind[each])), " — ",
        named(coded(f.who, each)), `: ${coded(f.about, each)} `,
        node("span", { className: "cite" }, clauses.length ? `${say("Điều", "Art.")} ${clauses.join(", ")}` : ""),
        node("span", { className: "detail" }, times.join("; ")), under(at, each));
    }));
  }

  function rowsOf(at) {
    const c = data.cases;
    const button = node("button", { type: "button", "aria-expanded": String(opened === at) }, named(c.id[at]));
    button.addEventListener("click", () => { opened = opened === at ? null : at; showList(true); });
    const row = node("tr", { className: opened === at ? "open" : "" },
      node("td", {}, button), node("td", {}, moment(c.received[at])), node("td", {}, named(coded(c.holder, at))),
      node("td", {}, coded(c.standing, at)), node("td", {}, nameOf("verdict", c.verdict[at])),
      ...[amount(c.late_s[at]), amount(c.working_s[at]), counts.roots[at], counts.others[at]]
        .map((text) => node("td", { className: "num" }, String(text))));
    if (opened !== at) return [row];
    const inner = under(at, -1) || node("p", {}, say("Không có sai lệch.", "No finding."));
    const about = node("p", { className: "about" }, named(`${nameOf("topic", c.topic[at])} · ${nameOf("channel", c.channel[at])}`));
    return [row, node("tr", { className: "inner" }, node("td", { colSpan: 9 }, about, inner))];
  }

  function showList(keepFocus) {
    const table = document.getElementById("list");
    const names = [say("Hồ sơ", "Case"), say("Tiếp nhận", "Received"), say("Đơn vị", "Unit"), say("Tình trạng", "Standing"),
      say("Kết luận", "Verdict"), say("Trễ", "Late by"), say("Xử lý", "Handled in"), say("Sai lệch", "Findings"), say("Hệ quả", "Conseq.")];
    const head = node("thead", {}, node("tr", {}, ...names.map((name, n) => {
      const made = node("th", { className: n > 4 ? "num" : "" }, name);
      made.scope = "col";
      return made;
    })));
    const pages = Math.max(1, Math.ceil(listed.length / PAGE));
    page = Math.min(page, pages - 1);
    const rows = listed.slice(page * PAGE, (page + 1) * PAGE);
    const focused = keepFocus && opened;
    table.replaceChildren(head, node("tbody", {}, ...rows.flatMap(rowsOf)));
    if (focused !== null && focused !== false) table.querySelector('[aria-expanded="true"]')?.focus();
    const step = (by, text) => {
      const button = node("button", { type: "button", disabled: page + by < 0 || page + by >= pages }, text);
      button.addEventListener("click", () => { page += by; opened = null; showList(); });
      return button;
    };
    document.getElementById("pager").replaceChildren(step(-1, say("← Trước", "← Back")),
      say(` Trang ${number(page + 1)}/${number(pages)}, ${number(listed.length)} hồ sơ `,
        ` Page ${number(page + 1)} of ${number(pages)}, ${number(listed.length)} cases `),
      step(1, say("Sau →", "Next →")));
  }

  // -- all of it ----------------------------------------------------------------------------------

  function show() {
    const chosen = Figures.choose(data, asked);
    const made = Figures.figures(data, chosen);
    showAsked(made);
    showCards(made);
    data.grids.forEach((grid) => showGrid(grid, made));
    showCharts(Figures.charts(data, chosen, made));
    page = 0;
    opened = null;
    list(chosen);
    showList();
  }

  document.querySelector(".filters").hidden = false;
  document.getElementById("clear").addEventListener("click", () => {
    Object.keys(asked).forEach((dim) => delete asked[dim]);
    show();
  });
  document.getElementById("search").addEventListener("input", () => {
    page = 0;
    list(Figures.choose(data, asked));
    showList();
  });
  addEventListener("beforeprint", () => {
    document.querySelectorAll("details.case").forEach((each) => { each.open = true; });
  });
  fillSelects();
  keepHeads();
  show();
  drawCharts().then(show);
})();
