/** Dates and times of the page: instants of the library in the offset of its calendar. */

const DAY = 86_400_000;
const two = (number) => String(number).padStart(2, '0');

/** The date of an instant, as '2026-11-24', and its time of day, as '09:30'. */
export function localOf(instant, offsetSeconds) {
  const text = new Date(instant.getTime() + offsetSeconds * 1000).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/** The instant of a date and a time of day; null where one of them is none. */
export function instantAt(date, time, offsetSeconds) {
  const local = new Date(`${date}T${time}:00Z`);
  if (Number.isNaN(local.getTime())) return null;
  return new Date(local.getTime() - offsetSeconds * 1000);
}

export const daysLater = (date, days) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

export const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / DAY;

/** From 0, Monday, to 6, Sunday. */
export const weekdayOf = (date) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** Every date of a month, from 1 to 12. */
export function datesOfMonth(year, month) {
  const first = `${year}-${two(month)}-01`;
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => daysLater(first, index));
}

/** As 24/11/2026, and as 24/11. */
export const dayText = (date) => `${shortDay(date)}/${date.slice(0, 4)}`;
export const shortDay = (date) => `${date.slice(8, 10)}/${date.slice(5, 7)}`;
