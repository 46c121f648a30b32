/** The fields of the form of each kind of event: the shapes DATA_* of petition.h, with labels and
 * choices. A test holds them to the schema of the library. What is required is judged by the law
 * alone, so that what it says to a form that lacks something is seen. */
import { law } from './law.js';
import { capital, words } from './words.js';

const chosen = (list) => () => list.map(({ id, label }) => [id, label]);
const ofTable = (table, leaveOut = []) => () => [...words(table)]
  .filter(([name]) => !leaveOut.includes(name)).map(([name, vi]) => [name, capital(vi)]);

const reason = { name: 'reason', label: 'Lý do', widget: 'long' };
const time = (label, hint) => ({ name: 'due_at', label, hint, widget: 'time' });
const ground = { name: 'ground', label: 'Căn cứ', widget: 'radio' };
const text = (label) => ({ name: 'text', label, widget: 'long' });
const unit = { name: 'unit', label: 'Đơn vị', widget: 'select', options: chosen(law.units) };
const PUBLIC = law.channels.filter(({ group }) => group === 'internet');

const PETITIONER = [
  { name: 'petitioner.name', label: 'Họ và tên', widget: 'text', autocomplete: 'name' },
  { name: 'petitioner.address', label: 'Địa chỉ liên hệ', widget: 'text',
    autocomplete: 'street-address' },
  { name: 'petitioner.phone', label: 'Số điện thoại', widget: 'tel', autocomplete: 'tel',
    hint: 'Từ 8 đến 15 chữ số; kết quả được nhắn đến số này.' },
  { name: 'petitioner.email', label: 'Thư điện tử (nếu có)', widget: 'email',
    autocomplete: 'email' },
];

const CONTENT = [
  { name: 'topic', label: 'Nhóm nội dung', widget: 'select', options: chosen(law.topics) },
  { name: 'content', label: 'Nội dung phản ánh, kiến nghị', widget: 'long', rows: 6,
    hint: 'Việc gì, ở đâu, từ khi nào. Không ghi thông tin cá nhân của người khác.' },
  { name: 'matter', label: 'Loại việc', widget: 'radio', options: ofTable('matter'),
    value: 'petition', hint: 'Khiếu nại, tố cáo và yêu cầu hướng dẫn pháp luật có quy trình '
      + 'riêng, không thuộc Quy chế 1022 (Điều 17.1).' },
];

const CORRECTABLE = {
  received: ['content', 'topic', 'matter', 'content_clear', 'petitioner.name',
    'petitioner.address', 'petitioner.phone', 'petitioner.email', 'recording'],
  answered: ['result', 'signed_document'],
  declined: ['explanation', 'guidance'],
};
const CORRECTABLE_LABEL = {
  content: 'nội dung', topic: 'nhóm nội dung', matter: 'loại việc',
  content_clear: 'nội dung rõ ràng', 'petitioner.name': 'họ và tên',
  'petitioner.address': 'địa chỉ', 'petitioner.phone': 'số điện thoại',
  'petitioner.email': 'thư điện tử', recording: 'tệp ghi âm', result: 'nội dung trả lời',
  signed_document: 'số văn bản ký số', explanation: 'giải thích', guidance: 'hướng dẫn',
};

const whatToCorrect = ({ events }) => events.flatMap((event) =>
  (CORRECTABLE[event.kind] ?? []).map((field) => [
    `${event.id} ${field}`,
    `${capital(words('kind').get(event.kind))} (bước ${event.seq}): ${CORRECTABLE_LABEL[field]}`,
  ]));

const choicesToCorrect = () => [
  ['', 'Dùng giá trị ghi ở trên'],
  ...law.topics.map(({ id, label }) => [id, `Nhóm nội dung: ${label}`]),
  ...[...words('matter')].map(([name, vi]) => [name, `Loại việc: ${vi}`]),
  ['true', 'Nội dung rõ ràng: có'], ['false', 'Nội dung rõ ràng: không'],
];

/** Fields of a form, by the kind of event. */
export const FIELDS = {
  received: [
    { name: 'channel', label: 'Kênh tiếp nhận', widget: 'select', options: chosen(law.channels) },
    ...CONTENT, ...PETITIONER,
    { name: 'language', label: 'Nội dung bằng tiếng Việt', widget: 'check', yes: 'vi',
      value: true },
    { name: 'content_clear', label: 'Nội dung rõ ràng', widget: 'check', flag: true, value: true },
    { name: 'confidential', label: 'Người gửi yêu cầu giữ bí mật', widget: 'check', flag: true },
    { name: 'state_secret', label: 'Có nội dung bí mật nhà nước', widget: 'check', flag: true },
    { name: 'recording', label: 'Tệp ghi âm cuộc gọi (nếu có)', widget: 'text' },
  ],
  declined: [
    { name: 'reasons', label: 'Lý do không tiếp nhận', widget: 'checks',
      options: ofTable('decline_reason', ['excluded']) },
    { name: 'explanation', label: 'Giải thích thêm', widget: 'long' },
    { name: 'guidance', label: 'Hướng dẫn người gửi làm đúng quy định', widget: 'long' },
  ],
  answered: [
    { name: 'result', label: 'Nội dung trả lời', widget: 'long', rows: 6,
      hint: 'Nội dung này được gửi cho người phản ánh và có thể được công khai.' },
    { name: 'signed_document', label: 'Số văn bản trả lời có chữ ký số (nếu có)',
      widget: 'text' },
  ],
  forwarded: [{ ...unit, label: 'Chuyển đến đầu mối tiếp nhận của' }],
  appointed: [time('Hẹn trả kết quả vào lúc', 'Giờ Việt Nam.')],
  rescheduled: [time('Hẹn lại đến lúc', 'Mỗi đơn vị chỉ được hẹn lại một lần (Điều 11.3).'),
    reason],
  not_competent: [{ ...reason, label: 'Vì sao không thuộc thẩm quyền' }],
  referred: [{ ...ground, options: ofTable('referral_ground') }],
  assigned: [{ ...unit, label: 'Đơn vị chủ trì' },
    { name: 'coordinating', label: 'Đơn vị phối hợp', widget: 'checks',
      options: chosen(law.units) }],
  progress_reported: [text('Tình trạng giải quyết')],
  notified: [
    { name: 'notice', label: 'Thông báo đã gửi', widget: 'select',
      options: ({ unsent }) => unsent.map(({ key, label, to }) => [key, `${label} → ${to}`]) },
    { name: 'channel', label: 'Gửi qua', widget: 'select', options: ofTable('notice_channel') },
  ],
  published: [{ name: 'channels', label: 'Công khai trên', widget: 'checks',
    options: chosen(PUBLIC), value: ['website'] }],
  withheld: [{ ...ground, options: ofTable('withholding_ground') }],
  publication_withdrawn: [{ ...ground, options: ofTable('withholding_ground') }],
  published_by_unit: [{ name: 'url', label: 'Địa chỉ trang của đơn vị', widget: 'url' }],
  confidentiality_requested: [],
  rated: [
    { name: 'rating', label: 'Mức đánh giá', widget: 'radio', options: chosen(law.ratings) },
    { ...reason, hint: 'Cần nêu lý do khi chọn “Không hài lòng” (Điều 14.3).' },
  ],
  commented: [text('Ý kiến của ông, bà')],
  corrected: [
    { name: 'what', label: 'Chỗ ghi sai', widget: 'select', options: whatToCorrect },
    { name: 'value', label: 'Ghi đúng là', widget: 'long' },
    { name: 'choice', label: 'hoặc chọn', widget: 'select', options: choicesToCorrect },
    reason,
  ],
  recalled: [reason],
  withdrawn: [reason],
  urged: [text('Nội dung đôn đốc')],
  escalated: [],
};

/** The fields that a citizen fills in on the web. */
export const CITIZEN_FIELDS = [...CONTENT, ...PETITIONER,
  { name: 'confidential', label: 'Tôi yêu cầu giữ bí mật, không công khai kết quả',
    widget: 'check', flag: true }];

/** The fields with the choices that the case gives. */
export const fieldsFor = (fields, view) => fields.map((field) => ({
  ...field, options: field.options?.(view) ?? [],
}));

const NEXT = { focal_point: 'head', head: 'office' };

/** What an event of these kinds says that no field asks for. */
const SPECIAL = {
  corrected: ({ what = '', choice, value, reason: why }) => {
    const [event, field] = String(what).split(' ');
    const given = choice || value || '';
    const flag = field === 'content_clear';
    return { event, field: field ?? '', value: flag ? given === 'true' : given,
      ...(why ? { reason: why } : {}) };
  },
  escalated: (_, { state }) => ({
    from: state.position, to: NEXT[state.position] ?? 'office',
  }),
};

function put(data, name, value) {
  const [outer, inner] = name.split('.');
  if (inner) (data[outer] ??= {})[inner] = value;
  else data[outer] = value;
}

function valueOf(field, given) {
  if (field.widget === 'checks') return given === undefined ? null : [given].flat().map(String);
  if (field.flag) return given !== undefined;
  const value = String([given].flat().at(-1) ?? '').trim();
  if (value === '') return null;
  return field.widget === 'time' ? `${value.slice(0, 16)}:00+07:00` : value;
}

/** What an event of a kind says, from what was filled in; what was left empty is left out. */
export function dataOf(kind, fields, filled, view) {
  if (SPECIAL[kind]) return SPECIAL[kind](filled, view);
  const data = {};
  for (const field of fields) {
    const value = valueOf(field, filled[field.name]);
    if (value !== null) put(data, field.name, value);
  }
  return data;
}

