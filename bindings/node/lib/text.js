/** Texts into the library and out of it, and arrays out of it. */
import { types } from 'node:util';

import koffi from 'koffi';

import { Status } from '../generated/words.js';
import { check } from './error.js';
import { space } from './value.js';
import { numberOf } from './word.js';

const TOO_SMALL = numberOf(Status, Status.BUFFER_TOO_SMALL);
const room = Buffer.allocUnsafeSlow(64 * 1024);

/** Bytes and their number. */
export function bytes(value) {
  if (!types.isUint8Array(value)) throw new TypeError(`${String(value)} is no Uint8Array`);
  return [value, value.length];
}

/** The bytes of a text and their number; a Uint8Array is taken to be UTF-8. */
export function utf8(text) {
  if (typeof text !== 'string') return bytes(text);
  if (!text.isWellFormed()) throw new TypeError('a text with half a character is no UTF-8');
  return bytes(Buffer.from(text));
}

export const utf8OrNone = (text) => (text === null ? [null, 0] : utf8(text));

/** The text that a call writes; it is called again when there was not room enough. */
export function written(call) {
  const needed = space.size_t();
  const status = call(room, room.length, needed);
  if (status !== TOO_SMALL) {
    check(status);
    return room.toString('utf8', 0, Number(needed[0]) - 1);
  }
  const larger = Buffer.allocUnsafeSlow(Number(needed[0]));
  check(call(larger, larger.length, needed));
  return larger.toString('utf8', 0, Number(needed[0]) - 1);
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

/** The static text at an address. */
export const staticOf = (address) => koffi.decode(address, 'char', -1);
