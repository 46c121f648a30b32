/** The lists of cases that somebody works through: for each role its tabs, for each tab its cases,
 * the most pressing first. */
import { withCase } from './cases.js';
import { distanceTo, timelinessOf } from './due.js';
import { topicLabel, unitLabel } from './law.js';
import { findAll } from './store.js';
import { mayOpen } from './view.js';
import { word } from './words.js';

const OPEN = ['focal_point', 'head', 'office'];

const toPublish = (_, card) => card.publication === 'none' && !card.confidential;
const toTakeDown = (_, card) => card.publication === 'published' && card.confidential;
const late = (row) => row.overdue;
const promised = (row, card, now) => card.promised && row.due > now;

const TABS = {
  operator: [
    { id: 'cho-xem-xet', label: 'Chờ xem xét', at: ['intake'] },
    { id: 'tre-han', label: 'Trễ hạn', at: OPEN, only: late },
    { id: 'dang-xu-ly', label: 'Đơn vị đang xử lý', at: ['focal_point', 'head'] },
    { id: 'nhac-hen', label: 'Lịch nhắc hẹn', at: ['focal_point', 'head'], only: promised },
    { id: 'van-phong', label: 'Ở Văn phòng', at: ['office'] },
    { id: 'cho-cong-khai', label: 'Chờ công khai', at: ['answered'], only: toPublish },
    { id: 'can-go', label: 'Cần gỡ', at: ['answered'], only: toTakeDown },
    { id: 'da-xong', label: 'Đã kết thúc', at: ['answered', 'declined', 'withdrawn'], last: true },
  ],
  focal_point: [
    { id: 'cho-phan-hoi', label: 'Chờ đơn vị phản hồi', at: ['focal_point', 'head'], own: true },
    { id: 'phoi-hop', label: 'Phối hợp', at: OPEN, coordinating: true },
    { id: 'qua-han', label: 'Đã lên Văn phòng', at: ['office'], own: true },
    { id: 'da-xong', label: 'Đã trả lời', at: ['answered', 'declined', 'withdrawn'], own: true,
      last: true },
  ],
  head: [
    { id: 'thu-truong', label: 'Thủ trưởng phải xử lý', at: ['head'], own: true },
    { id: 'dau-moi', label: 'Ở đầu mối tiếp nhận', at: ['focal_point'], own: true },
    { id: 'qua-han', label: 'Đã lên Văn phòng', at: ['office'], own: true },
    { id: 'da-xong', label: 'Đã trả lời', at: ['answered', 'declined', 'withdrawn'], own: true,
      last: true },
  ],
  office: [
    { id: 'cho-xu-ly', label: 'Chờ xử lý, phân công', at: ['office'] },
    { id: 'da-phan-cong', label: 'Đã phân công', at: ['focal_point', 'head'] },
    { id: 'da-xong', label: 'Đã kết thúc', at: ['answered', 'declined'], last: true },
  ],
  supervisor: [
    { id: 'tre-han', label: 'Trễ hạn', at: OPEN, only: late },
    { id: 'dang-xu-ly', label: 'Đang xử lý', at: ['intake', ...OPEN] },
    { id: 'van-phong', label: 'Ở Văn phòng', at: ['office'] },
    { id: 'da-xong', label: 'Đã kết thúc', at: ['answered', 'declined', 'withdrawn'], last: true },
  ],
};

/** Reads each list of the index once, however many tabs it stands under. */
function reading(store) {
  const known = new Map();
  return (position, unit) => {
    const key = `${position} ${unit ?? ''}`;
    if (!known.has(key)) known.set(key, [...findAll(store, { position, unit })]);
    return known.get(key);
  };
}

function* found(portal, user, tab, read) {
  if (tab.coordinating) {
    const ids = portal.own.prepare('SELECT case_id FROM coordinating WHERE unit = ?').pluck()
      .all(user.unit);
    const wanted = new Set(ids);
    for (const position of tab.at) {
      for (const row of read(position, null)) if (wanted.has(row.id)) yield row;
    }
    return;
  }
  for (const position of tab.at) {
    yield* read(position, tab.own ? user.unit : null);
  }
}

const time = (row) => row.due?.getTime() ?? Number.MAX_SAFE_INTEGER;
const byDue = (a, b) => time(a) - time(b) || (a.id < b.id ? -1 : 1);
const byLast = (a, b) => (a.id < b.id ? 1 : -1);

/** Whether an open case is overdue, as the law counts it: asked where a due time has passed. */
function isOverdue({ store }, row, card, now) {
  if (!OPEN.includes(row.position)) return false;
  if (!card.lapsed && (row.due === null || row.due >= now)) return false;
  return withCase(store, row.id, (view) => timelinessOf(view, now).overdue);
}

function rowsIn(portal, user, tab, { now, read }) {
  const rows = [];
  for (const row of found(portal, user, tab, read)) {
    const card = portal.card(row.id, row.events);
    if (!mayOpen(user, card, row.unit)) continue;
    const told = { ...row, card, overdue: isOverdue(portal, row, card, now) };
    if (!tab.only || tab.only(told, card, now)) rows.push(told);
  }
  return rows.sort(tab.last ? byLast : byDue);
}

const shown = (now) => ({ id, unit, due, position, card, overdue }) => ({
  id, due, card, position, overdue,
  topic: topicLabel(card.received.topic),
  unit: unit && unitLabel(unit),
  at: word('position', position),
  distance: due && distanceTo(due, now),
});

/** The tabs of a user with how many cases each has, and a page of the tab that is asked for. */
export function queueFor(portal, user, { tab: wanted, page = 1, size = 25 }, now) {
  const read = reading(portal.store);
  const tabs = TABS[user.role].map((tab) => ({
    ...tab, rows: rowsIn(portal, user, tab, { now, read }),
  }));
  const tab = tabs.find(({ id }) => id === wanted) ?? tabs[0];
  const pages = Math.max(1, Math.ceil(tab.rows.length / size));
  const at = Math.min(Math.max(1, page), pages);
  return {
    tabs: tabs.map(({ id, label, rows }) => ({ id, label, count: rows.length })),
    tab, page: at, pages,
    rows: tab.rows.slice((at - 1) * size, at * size).map(shown(now)),
  };
}
