/** Times as the library writes them, at an offset, and as people read them. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August',
  'September', 'October', 'November', 'December'];
const DAYS = {
  vi: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const SHORT = { vi: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  en: ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'] };

const two = (number) => String(number).padStart(2, '0');

/** Milliseconds since 1970 of a time as text, or of a Date. */
export const millis = (time) => new Date(time).getTime();

/** A time as "2021-04-05T08:00:00+07:00", at an offset in seconds. */
export function isoAt(time, offset) {
  const local = new Date(millis(time) + offset * 1000).toISOString().slice(0, 19);
  const minutes = Math.abs(offset) / 60;
  const sign = offset < 0 ? '-' : '+';
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** 2021-04-05 */
export const dateIn = (iso) => iso.slice(0, 10);

/** 08:00: never later than it is, for what people are to keep to. */
export const clockIn = (iso) => iso.slice(11, 16);

/** 08:00, or 08:00:01 where there are seconds: for what people did. */
const exactClockIn = (iso) => (iso.slice(17, 19) === '00' ? clockIn(iso) : iso.slice(11, 19));

/** 05/04/2021, or 5 April 2021. */
export function sayDate(iso, lang) {
  const [year, month, day] = dateIn(iso).split('-');
  return lang === 'vi' ? `${day}/${month}/${year}`
    : `${Number(day)} ${MONTHS[month - 1]} ${Number(year)}`;
}

/** 08:00 ngày 05/04/2021, as sentences of scenarios have it. */
export const sayTime = (iso, lang, clock = exactClockIn(iso)) =>
  `${clock} ${lang === 'vi' ? 'ngày' : 'on'} ${sayDate(iso, lang)}`;

/** The same to the minute. */
export const tellTime = (iso, lang) => sayTime(iso, lang, clockIn(iso));

const weekday = (iso) => new Date(`${dateIn(iso)}T00:00:00Z`).getUTCDay();

/** Thứ Hai 05/04/2021 */
export const sayDay = (iso, lang) => `${DAYS[lang][weekday(iso)]} ${sayDate(iso, lang)}`;

/** T2 and 05/04: what stands above a day of the calendar. */
export const shortDay = (iso, lang) =>
  [SHORT[lang][weekday(iso)], `${iso.slice(8, 10)}/${iso.slice(5, 7)}`];

/** 08:00 Thứ Hai 05/04/2021 */
export const sayMoment = (iso, lang) => `${clockIn(iso)} ${sayDay(iso, lang)}`;

/** The same with its seconds, where there are some. */
export const sayExactly = (iso, lang) => `${exactClockIn(iso)} ${sayDay(iso, lang)}`;

/** The same of a time as inputs have it, as 2021-04-05T08:00; nothing of an empty one. */
export const sayLocal = (local, lang) => (local
  ? sayExactly(local.length === 16 ? `${local}:00` : local, lang) : '');

const UNITS = { vi: [['giờ', 'giờ'], ['phút', 'phút'], ['giây', 'giây']],
  en: [['hour', 'hours'], ['minute', 'minutes'], ['second', 'seconds']] };

/** 7 giờ 30 phút */
export function sayAmount(seconds, lang) {
  const whole = Math.abs(Math.round(seconds));
  const amounts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const said = amounts.map((amount, n) => [amount, UNITS[lang][n][amount === 1 ? 0 : 1]])
    .filter(([amount]) => amount > 0).map((part) => part.join(' '));
  return said.join(' ') || `0 ${UNITS[lang][0][1]}`;
}

/** The same to the nearest minute, once it is one: how far off something is, for people to read. */
export const tellAmount = (seconds, lang) =>
  sayAmount(Math.abs(seconds) < 60 ? seconds : Math.round(Math.abs(seconds) / 60) * 60, lang);

const pad = { year: 4, month: 2, day: 2 };

/** The date of numbers as "2021-04-05", or null where there is none. */
export function dateOf(year, month, day) {
  const text = [[year, pad.year], [month, pad.month], [day, pad.day]]
    .map(([number, width]) => String(number).padStart(width, '0')).join('-');
  const found = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(found.getTime()) && found.toISOString().slice(0, 10) === text ? text : null;
}

/** The month of an English name, from 1; 0 for none. */
export const monthOf = (name) =>
  MONTHS.findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1;

/** The date some days later. */
export const daysAfter = (date, days) =>
  new Date(millis(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The later of two times. */
export const later = (a, b) => (millis(a) < millis(b) ? b : a);
