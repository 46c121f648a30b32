/** The process as a drawing: the present place is lit, and what is permitted can be chosen. */
import { Graphviz } from '@hpcc-js/wasm-graphviz';

import { around } from '../engine/picture.js';
import { actSize, dotOf, linesOf, placed, SIZES } from '../engine/layout.js';
import { h, s, show } from './dom.js';

const FONTS = { title: '600 14px Vietnam', small: '400 11.5px Vietnam', place: '400 12.5px Vietnam',
  act: '600 12px Vietnam' };
const { ROW, LINE, PAD, HEAD } = SIZES;
/** How far a drawing may shrink before it is scrolled. */
const SMALLEST = 0.8;
const loading = Graphviz.load();
const laidOut = new Map();
let canvas;

/** How wide a text is, in the font of its use. */
function measure(text, use) {
  canvas ??= document.createElement('canvas').getContext('2d');
  canvas.font = `${FONTS[use]}, "DejaVu Sans", sans-serif`;
  return Math.ceil(canvas.measureText(text).width);
}

async function layoutOf(picture, key) {
  await Promise.all(Object.values(FONTS).map((font) => document.fonts.load(font, 'ế')));
  const graphviz = await loading;
  if (!laidOut.has(key)) {
    const form = JSON.parse(graphviz.layout(dotOf(picture, measure), 'json', 'dot'));
    laidOut.set(key, placed(picture, form, measure));
  }
  return laidOut.get(key);
}

/** What can be done with an act that the drawing shows. */
function stateOf(act, from, view) {
  if (from !== view.state.position) return 'far';
  if (view.moves.find(({ kind }) => kind === act.kind)?.permitted) return 'can';
  return act.timed && view.next ? 'timed' : 'cannot';
}

const keyed = (choose) => ({ onclick: choose, onkeydown: (event) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  choose();
} });

/** An act as a line of text; where it can be chosen, a button. */
function actMark(act, { x, y, width, state, choose }) {
  const active = state === 'can' || state === 'timed';
  const rules = act.clauses.map(({ citation, title }) => `${citation}: ${title}`).join('\n');
  return s('g', { class: `act ${state}${act.timed ? ' by-time' : ''}`,
    ...(active ? { role: 'button', tabindex: 0, 'aria-label': act.label, ...keyed(choose) } : {}) },
  s('title', {}, `${act.label} (${act.roleLabels.join(', ')})\n${rules}`),
  active ? s('rect', { class: 'pill', x: x + 2, y: y + 1, width: width - 4,
    height: actSize(act, measure).height - 3, rx: 10 }) : null,
  s('text', { 'text-anchor': 'middle' }, linesOf(act.label, measure).map((line, n) => [
    n ? ' ' : '', s('tspan', { x: x + width / 2, y: y + ROW / 2 + 3.5 + n * LINE }, line)])));
}

function boxMark(box, view, act) {
  const here = box.position === view.state.position;
  const middle = box.x + box.width / 2;
  const parts = [s('rect', { class: 'frame', x: box.x, y: box.y, width: box.width,
    height: box.height, rx: 12 }),
  s('text', { class: 'box-title', x: middle, y: box.y + (box.height > HEAD + PAD ? 20 : 23),
    'text-anchor': 'middle' }, box.label)];
  let y = box.y + HEAD;
  if (box.limit) {
    parts.push(s('text', { class: 'box-limit', x: middle, y: y + 10, 'text-anchor': 'middle' },
      box.limit));
    y += 17;
  }
  for (const place of box.commitments) {
    const lit = here && place.name === view.state.commitment;
    parts.push(s('g', { class: lit ? 'place lit' : 'place' },
      s('rect', { x: box.x + PAD, y: y + 2, width: box.width - 2 * PAD, height: ROW - 3, rx: 7 }),
      s('text', { x: middle, y: y + ROW / 2 + 4, 'text-anchor': 'middle' }, place.label)));
    y += ROW;
    for (const inner of box.inner.filter(({ from }) => from === place.name)) {
      const state = lit ? stateOf(inner, box.position, view) : 'far';
      parts.push(s('text', { class: 'down', x: box.x + PAD + 2, y: y + 15 }, '↓'),
        actMark(inner, { x: box.x + PAD, y, width: box.width - 2 * PAD, state,
          choose: () => act(inner, state) }));
      y += actSize(inner, measure).height;
    }
  }
  return s('g', { class: here ? 'box here' : 'box', 'data-position': box.position }, parts);
}

/** The acts of a link, one below the other. */
function labelMark({ x, y, width, height, from, acts }, view, act) {
  let top = y + 2;
  const marks = acts.map((one) => {
    const state = stateOf(one, from, view);
    const mark = actMark(one, { x, y: top, width, state, choose: () => act(one, state) });
    top += actSize(one, measure).height;
    return mark;
  });
  return s('g', { class: 'label' },
    s('rect', { class: 'ground', x, y, width, height, rx: 8 }), marks);
}

function linkMarks({ links, lines }, view, act) {
  const open = links.map((link) => link.acts.some((one) =>
    ['can', 'timed'].includes(stateOf(one, link.from, view))));
  const drawn = lines.map(({ link, ends, path }) => s('path', { d: path, class: `line${
    open[link] ? ' open' : ''}${links[link].acts.every(({ timed }) => timed) ? ' by-time' : ''}`,
  'marker-end': ends ? `url(#${open[link] ? 'tip-open' : 'tip'})` : null }));
  return [...drawn, ...links.map((link) => labelMark(link, view, act))];
}

const tip = (id) => s('marker', { id, viewBox: '0 0 10 10', refX: 8, refY: 5, markerWidth: 7,
  markerHeight: 7, orient: 'auto-start-reverse' }, s('path', { d: 'M0 0.8 L9 5 L0 9.2 z' }));

function svgOf(layout, view, t, act) {
  const margin = 6;
  const size = [layout.width + 2 * margin, layout.height + 2 * margin];
  return s('svg', { viewBox: `${-margin} ${-margin} ${size.join(' ')}`, width: size[0],
    height: size[1], role: 'group', 'aria-label': `${t.process}: ${view.state.positionLabel}`,
    class: 'process-drawing', style: `--least:${Math.round(size[0] * SMALLEST)}px` },
  s('defs', {}, tip('tip'), tip('tip-open')),
  linkMarks(layout, view, act), layout.boxes.map((box) => boxMark(box, view, act)));
}

/** Brings the present place into sight, without moving the page. */
function reveal(scroller) {
  const here = scroller.querySelector('.box.here');
  if (!here) return;
  const [frame, box] = [scroller, here].map((one) => one.getBoundingClientRect());
  scroller.scrollLeft += box.left + box.width / 2 - frame.left - frame.width / 2;
}

/** Draws the process into a place. `near` asks for the part around the present place only. */
export async function draw(place, view, { t, near, act, toggle }) {
  const { position } = view.state;
  const partial = near && position !== 'none';
  const picture = partial ? around(view.picture, position) : view.picture;
  const key = `${view.picture.key} ${partial ? position : ''}`;
  place.dataset.wanted = key + view.now;
  const wanted = place.dataset.wanted;
  const layout = await layoutOf(picture, key);
  if (place.dataset.wanted !== wanted) return;
  const scroller = h('div', { class: 'scroller', 'data-scroll': 'process', tabindex: 0,
    role: 'group', 'aria-label': t.process }, svgOf(layout, view, t, act));
  show(place, h('div', { class: 'toggle' },
    [[false, t.whole], [true, t.near]].map(([value, label]) => h('button', { type: 'button',
      id: `process-${value}`, 'aria-pressed': String(near === value),
      onclick: () => toggle(value) }, label))), scroller);
  reveal(scroller);
}
