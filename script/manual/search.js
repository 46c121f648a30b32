// The search of the site, without a server: it loads search-index.js when it is first wanted.
// "/" goes to the box, arrows choose, Enter opens, Escape closes. ?q=WORDS searches at once.
(() => {
  const vietnamese = document.documentElement.lang === "vi";
  const KINDS = vietnamese
    ? { tutorial: "Bài hướng dẫn", guide: "Tài liệu", law: "Quy chế", c: "C", cpp: "C++",
        python: "Python", file: "Tệp" }
    : { tutorial: "Tutorials", guide: "Guides", law: "The law", c: "C", cpp: "C++",
        python: "Python", file: "Files" };
  const NOTHING = vietnamese ? "Không tìm thấy" : "Nothing found";
  const MOST = 6; // of a kind
  const FIRST = { law: 3, tutorial: 2, guide: 1, file: -6 }; // of what fits as well
  const form = document.getElementById("search");
  const box = form.elements.q;
  const list = document.createElement("div");
  let index = null, chosen = -1;

  // Without accents and in small letters; every character stays in its place.
  const fold = (text) => text.replace(/[^\x00-\x7f]/g, (c) => c.normalize("NFD")[0])
    .replace(/[đĐ]/g, "d").toLowerCase();

  function load() {
    if (index || document.getElementById("index")) return;
    const script = Object.assign(document.createElement("script"),
      { id: "index", src: "search-index.js" });
    script.onload = () => {
      index = window.petitionIndex.map(([kind, title, href, text, lang]) =>
        ({ kind, title, href, text, lang, in: fold(title), said: fold(text) }));
      show();
    };
    document.head.append(script);
  }

  // How well a word stands in a text: whole, at the start of a word, within one, or not at all.
  // 11.3 is no part of 11.31, nor 1.3 of 11.3.
  function standing(text, word) {
    let best = 0;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const before = text[at - 1] ?? " ", after = text.slice(at + word.length);
      const number = /\d$/.test(word);
      if (number && (/^\d/.test(after) || (/^\d/.test(word) && /[\d.]/.test(before)))) continue;
      const starts = !/[a-z0-9]/.test(before), ends = !/^(?:[a-z0-9]|\.\w)/.test(after);
      best = Math.max(best, starts && ends ? 3 : starts ? 2 : word.length > 2 && !number ? 1 : 0);
      if (best === 3) break;
    }
    return best;
  }

  // `asked` are the words as they were typed: who types accents means them.
  function score(entry, words, whole, asked) {
    let sum = 0;
    for (const word of words) {
      const named = standing(entry.in, word), said = named === 3 ? 0 : standing(entry.said, word);
      if (!named && said < 2) return null;
      sum += Math.max(named * 4, said);
    }
    const told = asked.length ? `${entry.title} ${entry.text}`.toLowerCase() : "";
    sum -= 9 * asked.filter((word) => !told.includes(word)).length;
    if (entry.in === whole || entry.in.split(" · ").includes(whole)) sum += 30;
    else if (entry.in.split(/[ ›·]+|_|::|\./).slice(-words.length).join(" ") === whole) sum += 8;
    // Words side by side, the more so the less is said beside them.
    const text = entry.in.includes(whole) ? entry.in : entry.said.includes(whole) ? entry.said : "";
    if (words.length > 1 && text) sum += 10 + 8 * whole.length / text.length;
    if (entry.lang === document.documentElement.lang) sum += 1;
    return sum + (FIRST[entry.kind] ?? 0) - entry.title.length / 200;
  }

  function found(query) {
    const typed = query.normalize("NFC").trim().toLowerCase().replace(/\s+/g, " ");
    const whole = fold(typed);
    const words = whole.split(" ");
    const asked = typed.split(" ").filter((word) => fold(word) !== word);
    const all = index.map((entry) => ({ entry, points: score(entry, words, whole, asked) }))
      .filter(({ points }) => points !== null);
    const least = all.some(({ points }) => points > 0) ? 0 : -Infinity;
    const groups = {};
    for (const row of all) if (row.points > least) (groups[row.entry.kind] ??= []).push(row);
    for (const rows of Object.values(groups)) rows.sort((a, b) => b.points - a.points);
    return [Object.entries(groups).sort((a, b) => b[1][0].points - a[1][0].points), words];
  }

  // The text around the first word that was found, with a mark at each.
  function marked(text, words, about) {
    const low = fold(text), made = document.createDocumentFragment();
    const places = low.includes(words.join(" ")) ? [low.indexOf(words.join(" "))]
      : words.map((word) => low.indexOf(word)).filter((at) => at >= 0);
    const first = Math.min(...places, 1e9);
    const from = about && first < 1e9 && first > 50 ? text.indexOf(" ", first - 50) + 1 : 0;
    const whole = !about || text.length <= from + 150;
    const to = whole ? text.length : text.lastIndexOf(" ", from + 150);
    if (from) made.append("… ");
    let end = from;
    const pattern = new RegExp(words.map((w) => w.replace(/[^\w ]/g, "\\$&")).join("|"), "g");
    for (const match of low.slice(0, to).matchAll(pattern)) {
      if (match.index < end) continue;
      made.append(text.slice(end, match.index));
      end = match.index + match[0].length;
      made.append(Object.assign(document.createElement("mark"),
        { textContent: text.slice(match.index, end) }));
    }
    made.append(text.slice(end, to) + (to < text.length ? " …" : ""));
    return made;
  }

  function row(entry, words, number) {
    const link = Object.assign(document.createElement("a"), { href: entry.href, id: `r${number}` });
    const title = document.createElement(/^(c|cpp|python|file)$/.test(entry.kind) ? "code" : "b");
    title.append(marked(entry.title, words));
    link.append(title);
    if (entry.text) {
      const text = document.createElement("span");
      text.append(marked(entry.text, words, true));
      link.append(text);
    }
    link.setAttribute("role", "option");
    return link;
  }

  function show() {
    const query = box.value.trim();
    list.replaceChildren();
    chosen = -1;
    list.hidden = !query || !index;
    box.setAttribute("aria-expanded", String(!list.hidden));
    if (list.hidden) return;
    const [groups, words] = found(query);
    let number = 0;
    for (const [kind, rows] of groups) {
      const group = document.createElement("section");
      group.setAttribute("role", "group");
      group.setAttribute("aria-label", KINDS[kind]);
      const more = rows.length > MOST ? ` · ${MOST} / ${rows.length}` : "";
      group.append(Object.assign(document.createElement("h2"),
        { textContent: KINDS[kind] + more }));
      for (const { entry } of rows.slice(0, MOST)) group.append(row(entry, words, number++));
      list.append(group);
    }
    if (number) choose(0);
    else list.append(Object.assign(document.createElement("p"), { textContent: NOTHING }));
  }

  function choose(number) {
    const rows = [...list.querySelectorAll("a")];
    chosen = rows.length ? (number + rows.length) % rows.length : -1;
    rows.forEach((link, at) => link.setAttribute("aria-selected", String(at === chosen)));
    box.setAttribute("aria-activedescendant", rows[chosen]?.id ?? "");
    rows[chosen]?.scrollIntoView({ block: "nearest" });
  }

  function close() {
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
  }

  const KEYS = {
    ArrowDown: () => choose(chosen + 1),
    ArrowUp: () => choose(chosen - 1),
    Enter: () => { list.querySelector("[aria-selected=true]")?.click(); close(); },
    Escape: () => { close(); box.blur(); },
  };
  box.addEventListener("keydown", (event) => {
    if (!KEYS[event.key] || event.isComposing) return;
    event.preventDefault();
    KEYS[event.key]();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  document.addEventListener("click", (event) => {
    if (!form.contains(event.target)) close();
    else if (event.target.closest("a")) close();
  });
  box.addEventListener("input", () => { load(); show(); });
  box.addEventListener("focus", () => { load(); show(); });
  form.addEventListener("submit", (event) => event.preventDefault());

  list.id = "found";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.placeholder);
  for (const [name, value] of [["role", "combobox"], ["aria-expanded", "false"],
    ["aria-controls", "found"], ["aria-autocomplete", "list"]]) box.setAttribute(name, value);
  form.append(list);
  form.hidden = false;
  box.value = new URLSearchParams(location.search).get("q") ?? "";
  if (box.value) load();
})();
