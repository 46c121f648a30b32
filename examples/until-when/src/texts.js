/** What the page says, in Vietnamese and in English. */
import { dayText, shortDay, weekdayOf } from './times.js';

const VI = {
  title: 'Đến khi nào?',
  lead: 'Một thời hạn tính theo giờ hay ngày làm việc của cơ quan nhà nước kết thúc lúc nào, '
    + 'và vì sao.',
  other: 'English',
  from: 'Tính từ', date: 'Ngày', time: 'Giờ', now: 'Bây giờ',
  limit: 'Thời hạn', amount: 'Bao nhiêu', unit: 'Đơn vị', often: 'Thời hạn hay dùng',
  units: { hours: 'giờ làm việc', 'working-days': 'ngày làm việc', days: 'ngày' },
  due: 'Đến hạn', endOf: 'Hết ngày', see: 'Xem trong lịch', copy: 'Chép đường dẫn',
  copied: 'Đã chép',
  sum: 'Cách tính', dates: 'Ngày', hours: 'Giờ được tính', number: 'Ngày thứ', counted: 'Được tính',
  note: 'Ghi chú', total: 'Cộng', more: (count) => `Xem đủ ${count} dòng`,
  start: 'ngày bắt đầu không tính (Bộ luật Dân sự 2015, Điều 147)',
  moved: 'ngày cuối là ngày nghỉ, hạn chuyển sang ngày làm việc tiếp theo (Bộ luật Dân sự 2015, '
    + 'Điều 148)',
  why: { closed: 'ngoài giờ làm việc', rest_day: 'ngày nghỉ hằng tuần', day_off: 'ngày nghỉ' },
  provisional: 'dự kiến, chưa công bố',
  mayMove: (until) =>
    `Dự kiến: lịch nghỉ mới được công bố đến ${until}; hạn này có thể thay đổi.`,
  year: (number) => `Lịch làm việc năm ${number}`, before: 'Năm trước', after: 'Năm sau',
  month: (number) => `Tháng ${number}`,
  heads: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  kinds: { off: 'ngày nghỉ', worked: 'ngày nghỉ hằng tuần phải đi làm',
    special: 'giờ làm việc riêng', rest: 'ngày nghỉ hằng tuần', open: 'ngày làm việc' },
  marks: { from: 'bắt đầu', due: 'đến hạn', counted: 'được tính' },
  choose: 'Chọn một ngày trong lịch để tính từ ngày đó; phím mũi tên đi từng ngày, từng tuần.',
  days: (counts) => `${counts.open} ngày làm việc, ${counts.off} ngày nghỉ trong tuần, `
    + `${counts.worked} ngày nghỉ phải đi làm.`,
  announced: (until) =>
    `Ngày nghỉ mới được công bố đến ${until}, sau đó được tính theo quy định chung.`,
  list: 'Ngày nghỉ và ngày làm bù', kind: 'Loại', reason: 'Lý do', instrument: 'Văn bản',
  wrong: {
    from: 'Chọn ngày và giờ để tính.',
    amount: (most) => `Thời hạn là một số nguyên từ 1 đến ${most}.`,
    covered: (first, last) => `Lịch có từ ${first} đến ${last}; thời hạn này ra ngoài lịch.`,
  },
  calendar: 'Lịch', offline: 'Trang này tính ngay trên máy của bạn, không gửi gì đi đâu.',
  loading: 'Đang mở lịch…',
};

const EN = {
  title: 'Until when?',
  lead: "When a limit in working hours or days of Vietnam's state agencies ends, and why.",
  other: 'Tiếng Việt',
  from: 'Counted from', date: 'Date', time: 'Time', now: 'Now',
  limit: 'Limit', amount: 'How many', unit: 'Unit', often: 'Common limits',
  units: { hours: 'working hours', 'working-days': 'working days', days: 'days' },
  due: 'Due', endOf: 'End of', see: 'See in the calendar', copy: 'Copy link', copied: 'Copied',
  sum: 'How it was counted', dates: 'Date', hours: 'Hours counted', number: 'Day number',
  counted: 'Counted', note: 'Note', total: 'Total', more: (count) => `Show all ${count} rows`,
  start: 'the date of the start does not count (Civil Code 2015, Art. 147)',
  moved: 'the last date is a day off, so the limit moves to the next working day (Civil Code 2015, '
    + 'Art. 148)',
  why: { closed: 'outside working hours', rest_day: 'weekly rest day', day_off: 'day off' },
  provisional: 'provisional',
  mayMove: (until) => `Provisional: days off are announced until ${until}; this due time may move.`,
  year: (number) => `Working calendar ${number}`, before: 'Year before', after: 'Year after',
  month: (number) => new Date(Date.UTC(2000, number - 1)).toLocaleDateString('en',
    { month: 'long', timeZone: 'UTC' }),
  heads: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  kinds: { off: 'day off', worked: 'rest day that is worked', special: 'special opening times',
    rest: 'weekly rest day', open: 'working day' },
  marks: { from: 'start', due: 'due', counted: 'counted' },
  choose: 'Choose a date in the calendar to count from it; arrow keys go by days and weeks.',
  days: (counts) => `${counts.open} working days, ${counts.off} weekdays off, `
    + `${counts.worked} rest days worked.`,
  announced: (until) =>
    `Days off are announced until ${until}; later ones follow the general rules.`,
  list: 'Days off and rest days worked', kind: 'Kind', reason: 'Reason', instrument: 'Instrument',
  wrong: {
    from: 'Choose a date and a time to count from.',
    amount: (most) => `A limit is a whole number from 1 to ${most}.`,
    covered: (first, last) => `The calendar covers ${first} to ${last}; this limit leaves it.`,
  },
  calendar: 'Calendar', offline: 'This page counts on your own device and sends nothing anywhere.',
  loading: 'Opening the calendar…',
};

/** Everything in a language, with how it says dates and amounts of time. */
export function textsIn(lang) {
  const texts = lang === 'vi' ? VI : EN;
  const weekday = (date) => texts.weekdays[weekdayOf(date)];
  return { ...texts, lang, weekday, day: (date) => `${weekday(date)} ${dayText(date)}`,
    span: (row) => spanOf(row, weekday), duration: (seconds) => durationIn(lang, seconds),
    amountOf: ({ amount, unit }) => amountIn(texts, lang, amount, unit) };
}

const spanOf = ({ first, last }, weekday) => (first === last
  ? `${weekday(first)} ${dayText(first)}`
  : `${shortDay(first)} – ${dayText(last)}`);

function amountIn(texts, lang, amount, unit) {
  const name = texts.units[unit];
  return `${amount} ${lang === 'en' && amount === 1 ? name.slice(0, -1) : name}`;
}

function durationIn(lang, seconds) {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.round((seconds % 3600) / 60)];
  const [hour, minute] = lang === 'vi' ? ['giờ', 'phút'] : ['h', 'min'];
  const parts = [[hours, hour], [minutes, minute]].filter(([number]) => number > 0);
  return parts.map(([number, unit]) => `${number} ${unit}`).join(' ') || `0 ${hour}`;
}
