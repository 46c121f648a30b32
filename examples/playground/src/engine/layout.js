/** Where the parts of a picture stand: laid out by Graphviz, with each label as a node of its own,
 * so that no line runs below one. Sizes are measured by the caller, in pixels. */

const POINTS = 72;
const ROW = 23;
const LINE = 15;
const WIDEST = 100;
const PAD = 12;
const HEAD = 25;

/** What an act is called, in two lines where one would be wide: cut where they are most alike. */
export function linesOf(label, measure) {
  const words = label.split(' ');
  if (words.length < 2 || measure(label, 'act') <= WIDEST) return [label];
  const cuts = words.slice(1).map((_, n) =>
    [words.slice(0, n + 1).join(' '), words.slice(n + 1).join(' ')]);
  const width = (lines) => Math.max(...lines.map((line) => measure(line, 'act')));
  return cuts.reduce((best, lines) => (width(lines) < width(best) ? lines : best));
}

/** How high an act is, and how wide. */
export function actSize({ label }, measure) {
  const lines = linesOf(label, measure);
  return { height: ROW + (lines.length - 1) * LINE,
    width: Math.max(...lines.map((line) => measure(line, 'act'))) };
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** The size of a box: its name, its limit, and its commitments with what leads on between them. */
export function boxSize({ label, limit, commitments, inner }, measure) {
  const widths = [measure(label, 'title'), limit ? measure(limit, 'small') : 0,
    ...commitments.map((one) => measure(one.label, 'place') + 2 * PAD),
    ...inner.map((act) => actSize(act, measure).width + 4 * PAD)];
  const acts = sum(inner.map((act) => actSize(act, measure).height));
  const rows = commitments.length ? commitments.length * ROW + acts + PAD : 0;
  return { width: Math.max(...widths, 60) + 2 * PAD,
    height: HEAD + (limit ? 17 : 0) + rows + PAD };
}

/** The size of a label: its acts one below the other. */
export function labelSize({ acts }, measure) {
  const sizes = acts.map((act) => actSize(act, measure));
  return { width: Math.max(...sizes.map(({ width }) => width)) + 2 * PAD,
    height: sum(sizes.map(({ height }) => height)) + 4 };
}

const inches = (pixels) => (pixels / POINTS).toFixed(4);
const nodeText = (name, { width, height }) =>
  `  "${name}" [width=${inches(width)} height=${inches(height)}]`;

function linkText({ from, to }, name, forward) {
  const main = forward ? ' weight=8' : '';
  return `  "${from}" -> "${name}" [arrowhead=none${main}]\n`
    + `  "${name}" -> "${to}" [${main.trim()}]`;
}

/** The picture in Graphviz's language. */
export function dotOf({ boxes, links }, measure) {
  const order = boxes.map(({ position }) => position);
  const next = ({ from, to }) => order.indexOf(to) === order.indexOf(from) + 1;
  const ends = boxes.filter(({ position }) => !links.some(({ from }) => from === position));
  return ['digraph {', '  graph [rankdir=TB nodesep=0.16 ranksep=0.25 splines=true]',
    '  node [shape=box fixedsize=true label=""]', '  edge [arrowsize=0.6]',
    ...boxes.map((box) => nodeText(box.position, boxSize(box, measure))),
    ...links.map((link, n) => nodeText(`link-${n}`, labelSize(link, measure))),
    ...links.map((link, n) => linkText(link, `link-${n}`, next(link))),
    boxes.length > ends.length && ends.length > 1
      ? `  {rank=same; ${ends.map(({ position }) => `"${position}"`).join('; ')}}` : '',
    '}'].join('\n');
}

const numbers = (text) => text.match(/-?[\d.]+(?:e[+-]?\d+)?/g).map(Number);

/** The line of an edge as a path; `height` turns the picture the right way up. */
function pathOf(pos, height) {
  const end = /e,(-?[\d.]+),(-?[\d.]+)/.exec(pos);
  const flat = numbers(pos.replace(/[es],\S+/g, ''));
  const points = [];
  for (let i = 0; i < flat.length; i += 2) points.push(`${flat[i]} ${height - flat[i + 1]}`);
  const tip = end ? ` L${end[1]} ${height - Number(end[2])}` : '';
  return `M${points[0]} C${points.slice(1).join(' ')}${tip}`;
}

/** Boxes, labels and lines with their places, from what Graphviz says of the picture. */
export function placed({ boxes, links }, form, measure) {
  const [, , width, height] = numbers(form.bb);
  const nodes = form.objects.filter(({ pos }) => pos);
  const at = new Map(nodes.map(({ name, pos }) => [name, numbers(pos)]));
  const place = (name, size) => {
    const [x, y] = at.get(name);
    return { ...size, x: x - size.width / 2, y: height - y - size.height / 2 };
  };
  const names = new Map(nodes.map(({ _gvid, name }) => [_gvid, name]));
  const lines = form.edges.map(({ tail, head, pos }) => {
    const [from, to] = [names.get(tail), names.get(head)];
    const link = [from, to].find((name) => name.startsWith('link-'));
    return { link: Number(link.slice(5)), ends: to !== link, path: pathOf(pos, height) };
  });
  return {
    width, height, lines,
    boxes: boxes.map((box) => ({ ...box, ...place(box.position, boxSize(box, measure)) })),
    links: links.map((link, n) => ({ ...link, ...place(`link-${n}`, labelSize(link, measure)) })),
  };
}

export const SIZES = { ROW, LINE, PAD, HEAD };
