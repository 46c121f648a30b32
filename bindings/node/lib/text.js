/** Texts into the library and out of it, and arrays out of it. */
import { Status } from '../generated/words.js';
import { check } from './error.js';
import { Room } from './library.js';
import { space } from './value.js';
import { numberOf } from './word.js';

const TOO_SMALL = numberOf(Status, Status.BUFFER_TOO_SMALL);
const encoder = new TextEncoder();
let kept;

const isBytes = (value) => ArrayBuffer.isView(value) && value[Symbol.toStringTag] === 'Uint8Array';

/** Bytes and their number. */
export function bytes(value) {
  if (!isBytes(value)) throw new TypeError(`${String(value)} is no Uint8Array`);
  return [value, value.length];
}

/** The bytes of a text and their number; a Uint8Array is taken to be UTF-8. */
export function utf8(text) {
  if (typeof text !== 'string') return bytes(text);
  if (!text.isWellFormed()) throw new TypeError('a text with half a character is no UTF-8');
  return bytes(encoder.encode(text));
}

export const utf8OrNone = (text) => (text === null ? [null, 0] : utf8(text));

/** The text that a call writes into a room; when there was not enough, how much it needs. */
function writtenInto(room, call) {
  const needed = space.size_t();
  const status = call(room.at, room.length, needed);
  const size = Number(needed[0]);
  if (status === TOO_SMALL && size > room.length) return { size };
  check(status);
  return { text: room.text(size - 1) };
}

/** The text that a call writes; it is called again when there was not room enough. */
export function written(call) {
  kept ??= new Room(64 * 1024);
  const { text, size } = writtenInto(kept, call);
  if (text !== undefined) return text;
  const larger = new Room(size);
  try {
    return writtenInto(larger, call).text;
  } finally {
    larger.close();
  }
}

/** The array that a call writes, after it told how long it is. */
export function filled(make, call) {
  const count = space.size_t();
  check(call(null, 0, count));
  const length = Number(count[0]);
  const array = make(length);
  if (length > 0) check(call(array, length, count));
  return array;
}
