/** The process as it is drawn: one box for each position, with the commitments inside it, and one
 * label for all that leads from one box to another. Told by the library's own process graph. */

/** A slip's places by position: the commitments of each, in order. */
function boxesOf(places) {
  const boxes = new Map();
  for (const { position, commitment } of places) {
    if (position === 'none') continue;
    if (!boxes.has(position)) boxes.set(position, { position, commitments: [] });
    if (commitment !== 'none') boxes.get(position).commitments.push(commitment);
  }
  return [...boxes.values()];
}

/** An act once for all roles that do it, with the clauses of all of them. What the system does, it
 * does when time has passed. */
function merged(moves) {
  const found = new Map();
  for (const { kind, role, clauses, to } of moves) {
    const one = found.get(kind) ?? { kind, roles: [], clauses: new Map(), to };
    if (!one.roles.includes(role)) one.roles.push(role);
    for (const clause of clauses) one.clauses.set(clause.id, clause);
    found.set(kind, one);
  }
  return [...found.values()].map((one) => ({ ...one, clauses: [...one.clauses.values()],
    timed: one.roles.includes('system') }));
}

function grouped(list, keyOf) {
  const groups = new Map();
  for (const one of list) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** The picture: `boxes` with `inner` moves between commitments, and `links` with the acts that lead
 * from one box to another. */
export function pictureOf({ places, transitions }) {
  const moving = transitions
    .map((one) => ({ ...one, from: places[one.from], to: places[one.to] }))
    .filter(({ from, to }) => from !== to && from.position !== 'none');
  const across = moving.filter(({ from, to }) => from.position !== to.position);
  const within = moving.filter(({ from, to }) => from.position === to.position);
  const links = [...grouped(across, ({ from, to }) => `${from.position} ${to.position}`)]
    .map(([key, moves]) => {
      const [from, to] = key.split(' ');
      return { from, to, acts: merged(moves) };
    });
  const boxes = boxesOf(places).map((box) => ({ ...box, inner: box.commitments.flatMap((name) =>
    merged(within.filter(({ from }) => from.position === box.position
      && from.commitment === name)).map((act) => ({ ...act, from: name }))) }));
  return { boxes, links };
}

/** The part of a picture around one box: what leads away from it, and whereto. */
export function around({ boxes, links }, position) {
  const own = links.filter(({ from }) => from === position);
  const near = new Set([position, ...own.map(({ to }) => to)]);
  return { boxes: boxes.filter((box) => near.has(box.position)), links: own };
}
