/** Values as C takes and gives them: places for outputs, numbers, instants, dates, columns. */
import { MOST, Sizes } from './library.js';

/** No instant. */
export const NEVER = -(2n ** 63n);

/** Places for outputs: one, or as many as are asked for. */
export const space = Object.freeze({
  uint8_t: (length = 1) => new Uint8Array(length),
  int32_t: (length = 1) => new Int32Array(length),
  uint32_t: (length = 1) => new Uint32Array(length),
  int64_t: (length = 1) => new BigInt64Array(length),
  uint64_t: (length = 1) => new BigUint64Array(length),
  size_t: (length = 1) => new Sizes(length),
  pointer: (length = 1) => new Sizes(length),
});

const whole = (least, most) => (value) => {
  if (typeof value !== 'number') throw new TypeError(`${String(value)} is no number`);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new RangeError(`${value} is no whole number from ${least} to ${most}`);
};

/** Checks a number, by its type in C. */
export const checked = Object.freeze({
  int32_t: whole(-(2 ** 31), 2 ** 31 - 1),
  uint32_t: whole(0, 2 ** 32 - 1),
  int64_t: whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  size_t: whole(0, MOST),
});

/** The milliseconds of a Date; of what is none, it has none. */
function timeOf(instant) {
  try {
    return Date.prototype.getTime.call(instant);
  } catch {
    throw new TypeError(`${String(instant)} is no Date`);
  }
}

/** The seconds of an instant; what is below a second is dropped, towards the past. */
export function secondsAt(instant) {
  if (instant === null) return NEVER;
  const seconds = Math.floor(timeOf(instant) / 1000);
  if (Number.isNaN(seconds)) throw new RangeError('the Date is invalid');
  return seconds;
}

/** The instant of such seconds; null for none. */
export function instantOf(seconds) {
  return BigInt(seconds) === NEVER ? null : new Date(Number(seconds) * 1000);
}

const DAY = 24 * 60 * 60 * 1000;

/** A date as 'YYYY-MM-DD'. */
export const dateOf = (days) => new Date(days * DAY).toISOString().slice(0, 10);

export const flagOf = (number) => number !== 0;

/** An input array as a column of that type, each element made by `make`. */
export function column(type, values, make) {
  const whole64 = type === 'int64_t' ? (value) => BigInt(make(value)) : make;
  const made = Array.from(values, whole64);
  const filled = space[type](made.length);
  filled.set(made);
  return filled;
}

/** The common length of input columns. */
export function lengthOf(columns) {
  const [length, ...others] = columns.map((one) => one.length);
  if (others.every((other) => other === length)) return length;
  throw new RangeError(`arrays of different lengths: ${[length, ...others].join(', ')}`);
}

/** The outputs of the elements that went well; null for the others. */
export function settled(values, status, make) {
  return Array.from(values, (value, index) => (status[index] === 0 ? make(value) : null));
}

/** A list in parts: part i from first[i] up to, not with, first[i + 1]. */
export function parted(list, first) {
  return Array.from(first.subarray(1), (end, index) =>
    list.slice(Number(first[index]), Number(end)),
  );
}
