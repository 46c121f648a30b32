/** Elements of a page, made in one line each. */

const SVG = 'http://www.w3.org/2000/svg';

function put(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
  else if (name === 'value' || name === 'checked') element[name] = value;
  else element.setAttribute(name, value === true ? '' : value);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name !== 'value') put(element, name, value);
  }
  element.append(...children.flat(Infinity).filter((child) =>
    child !== null && child !== undefined && child !== false));
  if (attributes && 'value' in attributes) put(element, 'value', attributes.value);
  return element;
}

/** An element; attributes whose name begins with `on` are what it listens to. */
export const h = (tag, attributes, ...children) =>
  fill(document.createElement(tag), attributes, children);

/** The same for a drawing. */
export const s = (tag, attributes, ...children) =>
  fill(document.createElementNS(SVG, tag), attributes, children);

/** Puts children in the place of those that an element has. Who had the focus has it again. */
export function show(place, ...children) {
  const { activeElement } = document;
  const id = place.contains(activeElement) ? activeElement.id : '';
  const scrolls = [...place.querySelectorAll('[data-scroll]')]
    .map((one) => [one.dataset.scroll, one.scrollLeft, one.scrollTop]);
  place.replaceChildren(...children.flat(Infinity).filter(Boolean));
  for (const [name, left, top] of scrolls) {
    const one = place.querySelector(`[data-scroll="${name}"]`);
    if (one) one.scrollTo(left, top);
  }
  if (id) document.getElementById(id)?.focus({ preventScroll: true });
}

/** A choice of several. `options` are [value, label]. */
export const select = (attributes, options, chosen) => h('select', { ...attributes, value: chosen },
  options.map(([value, label]) => h('option', { value }, label)));

/** An input of a time, and the time in words below it: browsers write dates each in its own way.
 * `put` takes the local time as the input has it, or an empty text; `say` gives the words. */
export function timeInput(attributes, { put, say }) {
  const words = h('output', { class: 'hint', for: attributes.id }, say(attributes.value));
  const event = attributes.lazy ? 'onchange' : 'oninput';
  return [h('input', { type: 'datetime-local', step: 1, ...attributes, lazy: null,
    [event]: ({ target: { value } }) => {
      put(value.length === 16 ? `${value}:00` : value);
      words.textContent = say(value);
    } }), words];
}

/** A field with its label above. */
export const field = (id, label, input, hint = null) => h('div', { class: 'field' },
  h('label', { for: id }, label), input, hint && h('p', { class: 'hint' }, hint));
