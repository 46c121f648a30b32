/** Dates into the library, read by the library itself. */
import { native } from '../generated/native.js';
import { check, err } from './error.js';
import { utf8 } from './text.js';
import { space } from './value.js';

/** The days since 1970-01-01 of a date as 'YYYY-MM-DD'. */
export function daysOf(date) {
  const days = space.int32_t();
  check(native.date_parse(...utf8(date), days, err));
  return days[0];
}
