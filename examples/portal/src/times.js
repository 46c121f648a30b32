/** Times and amounts as people in Vietnam read them, at +07:00. */
import { instantFormat } from 'petition';

const DAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const OFFSET_S = 7 * 3600;

/** An instant as the library writes it, at +07:00. */
export const isoOf = (instant) => instantFormat(instant, OFFSET_S);

const local = (time) => (time instanceof Date ? isoOf(time) : isoOf(new Date(time)));

/** 16:00 */
export const clockOf = (time) => local(time).slice(11, 16);

/** 25/11/2026 */
export const dateOf = (time) => local(time).slice(0, 10).split('-').reverse().join('/');

/** Thứ Tư 25/11/2026 */
export function dayOf(time) {
  const weekday = new Date(`${local(time).slice(0, 10)}T00:00:00Z`).getUTCDay();
  return `${DAYS[weekday]} ${dateOf(time)}`;
}

/** 16:00 Thứ Tư 25/11/2026 */
export const momentOf = (time) => `${clockOf(time)} ${dayOf(time)}`;

/** 7 giờ 30 phút, in whole minutes; for amounts below a minute: dưới 1 phút. */
export function amountOf(seconds, whole = Math.floor) {
  const minutes = whole(Math.abs(seconds) / 60);
  if (minutes === 0) return 'dưới 1 phút';
  const parts = [];
  if (minutes >= 60) parts.push(`${Math.floor(minutes / 60)} giờ`);
  if (minutes % 60) parts.push(`${minutes % 60} phút`);
  return parts.join(' ');
}

/** The value of a field of a form for an instant: 2026-11-25T16:00. */
export const fieldOf = (time) => local(time).slice(0, 16);
