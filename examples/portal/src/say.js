/** What an event says, as lines for people: [label, text]. */
import { channelLabel, ratingLabel, topicLabel, unitLabel } from './law.js';
import { momentOf } from './times.js';
import { capital, word } from './words.js';

const units = (list) => list.map(unitLabel).join(', ');
const reason = ({ reason: text }) => (text ? [['Lý do', text]] : []);

const LINES = {
  received: (d) => [['Kênh', channelLabel(d.channel)], ['Nhóm nội dung', topicLabel(d.topic)]],
  declined: (d) => [
    ['Lý do', (d.reasons ?? []).map((name) => word('decline_reason', name)).join('; ')],
    ...(d.explanation ? [['Giải thích', d.explanation]] : []),
    ['Hướng dẫn', d.guidance],
  ],
  answered: (d) => [['Trả lời', d.result],
    ...(d.signed_document ? [['Văn bản ký số', d.signed_document]] : [])],
  forwarded: (d) => [['Đến', `đầu mối tiếp nhận của ${unitLabel(d.unit)}`]],
  appointed: (d) => [['Hẹn trả kết quả', momentOf(d.due_at)]],
  rescheduled: (d) => [['Hẹn lại đến', momentOf(d.due_at)], ...reason(d)],
  not_competent: reason,
  referred: (d) => [['Căn cứ', word('referral_ground', d.ground)]],
  assigned: (d) => [['Chủ trì', unitLabel(d.unit)],
    ...(d.coordinating?.length ? [['Phối hợp', units(d.coordinating)]] : [])],
  progress_reported: (d) => [['Tình trạng', d.text]],
  notified: () => [],
  published: (d) => [['Trên', d.channels.map(channelLabel).join(', ')]],
  withheld: (d) => [['Căn cứ', word('withholding_ground', d.ground)]],
  publication_withdrawn: (d) => [['Căn cứ', word('withholding_ground', d.ground)]],
  published_by_unit: (d) => [['Tại', d.url]],
  confidentiality_requested: () => [],
  rated: (d) => [['Mức', ratingLabel(d.rating)], ...reason(d)],
  commented: (d) => [['Ý kiến', d.text]],
  corrected: reason,
  lapsed: (d) => [['Hạn', momentOf(d.due_at)], ['Cấp', word('position', d.level)]],
  escalated: (d) => [['Từ', word('position', d.from)], ['Lên', word('position', d.to)]],
  reminded: (d) => [['Thời gian đã hẹn', momentOf(d.due_at)]],
  recalled: reason,
  withdrawn: reason,
  urged: (d) => [['Nội dung', d.text]],
};

/** The lines of an event. */
export const linesOf = ({ kind, data }) => LINES[kind]?.(data ?? {}) ?? [];

/** Who did it: role and unit, and the name for officials only. */
export function whoOf({ role, unit, name, recorded_by: by }, withName) {
  const place = unit ? `${word('role', role)} của ${unitLabel(unit)}` : word('role', role);
  const parts = withName ? [name, by && `ghi hộ: ${by}`].filter(Boolean) : [];
  return capital(parts.length ? `${place} (${parts.join('; ')})` : place);
}

/** Who a notice is for. */
export const recipientOf = ({ role, unit }) =>
  (unit && role !== 'office' ? `${word('role', role)} của ${unitLabel(unit)}` : word('role', role));

/** What kind of mark a step has on the line of time. */
export const MARK = {
  received: 'start', answered: 'good', declined: 'end', withdrawn: 'end', lapsed: 'bad',
  escalated: 'bad', urged: 'warn', reminded: 'warn', appointed: 'plan', rescheduled: 'plan',
  rated: 'voice', commented: 'voice', confidentiality_requested: 'voice', published: 'good',
  publication_withdrawn: 'end', withheld: 'end',
};
