/** What the reader of scenarios refuses, with its line, and checks that do not hold: each sentence
 * of the grammar is known, and each check can fail. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { CHECKS } from '../src/scenario/running.js';
import { Problems } from '../src/scenario/reading.js';
import { playground } from './given.js';

const HEAD = `# language: vi
Tính năng: Thử
  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |
      | Sở Nội vụ   | so-noi-vu   |
  Kịch bản: một
    Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
    Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
`;
const LINE = 11;

function problemsOf(text) {
  try {
    playground.read(text);
    return [];
  } catch (error) {
    assert.ok(error instanceof Problems, error.stack);
    return error.found;
  }
}

const WRONG = [
  ['    Thì hạn là 31/02/2021', /gần nhất|thời điểm/],
  ['    Thì hạn là 08:00 ngày 31/02/2021', /không có ngày 31\/02\/2021/],
  ['    Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Y tế trả lời',
    /không có đơn vị “Sở Y tế”/],
  ['    Khi lúc 10:00 ngày 05/04/2021, nhân viên trục trả lời', /không hiểu|không có vai trò/],
  ['    Thì bị từ chối theo Điều 99', /không có Điều 99/],
  ['    Thì dựa trên cách hiểu I-99', /không có cách hiểu I-99/],
  ['    Thì lúc 10:00 ngày 05/04/2021, nhân viên trực trả lời', /sự kiện: viết sau Biết hoặc Khi/],
  ['    Khi hạn là 09:00 ngày 06/04/2021', /kiểm tra: viết sau Thì/],
  ['    Biết cách hiểu I-16 là "occurred"', /trước sự kiện đầu tiên/],
  ['    Thi hạn là 09:00 ngày 06/04/2021', /không có từ khóa “Thi”; gần nhất là “Thì”/],
  ['    Khì lúc 10:00 ngày 05/04/2021, nhân viên trực trả lời', /gần nhất là “Khi”/],
  ['    Nhừng không có hạn', /không có từ khóa “Nhừng”; gần nhất là “Nhưng”/],
  ['    Then không có hạn', /tệp này viết bằng tiếng Việt: thay “Then” bằng “Thì”/],
  ['  Kich bản: hai', /không có từ khóa “Kich bản”; gần nhất là “Kịch bản:”/],
  ['    Sau đó không có hạn', /không bắt đầu bằng từ khóa nào|khuôn/],
  ['    Thì các nghĩa vụ:', /bảng có các cột/],
  ['    Khi lúc 8h05 ngày 5/4/2021 nhân viên trực trả lời',
    /lúc 08:05 ngày 05\/04\/2021, nhân viên/],
  ['    Thì <kết quả>', /không có cột <kết quả>/],
];

test('what is no sentence is refused, with its line and what would be right', () => {
  for (const [line, wrong] of WRONG) {
    const found = problemsOf(`${HEAD}${line}\n    Thì không có hạn\n`);
    assert.ok(found.some((one) => one.line === LINE && wrong.test(one.wrong)),
      `${line}: ${JSON.stringify(found)}`);
  }
});

test('a file, a setting or a scenario that is none is refused', () => {
  const refused = (text, wrong) => {
    const found = problemsOf(text);
    assert.ok(found.some((one) => wrong.test(one.wrong)), JSON.stringify(found));
  };
  refused('', /thiếu dòng “# language: vi”/);
  refused('# language: fr\nFonctionnalité: x', /không có ngôn ngữ “fr”/);
  refused('# language: vi\nchỉ là chữ', /không đúng khuôn/);
  refused('# language: vi\nTính năng: rỗng', /không có kịch bản nào/);
  refused(`${HEAD.replace('Kịch bản:', 'Khung kịch bản:')}    Thì hạn là <hạn>\n`,
    /không có dòng nào trong bảng Dữ liệu/);
  refused(HEAD, /không kiểm tra gì/);
  const given = (line) => HEAD.replace('    Biết lúc 08:00', `    Biết ${line}\n    Và lúc 08:00`)
    + '    Thì không có hạn\n';
  refused(given('quy chế "lao-cai"'), /không có quy chế “lao-cai”/);
  refused(given('cách hiểu I-16 là "sometimes"'), /I-16 có các cách hiểu/);
  refused(HEAD.replace('    Biết lúc 08:00', '    Biết từ ngày 01/07/2022 quy chế có phiên bản '
    + '"2", thay đổi:\n      | khóa | giá trị |\n      | không.có | 1 |\n    Và lúc 08:00')
    + '    Thì không có hạn\n', /không có mục “không.có”/);
});

test('every sentence of the grammar can be carried out', () => {
  const { sentences } = playground.context.grammar;
  const checks = sentences.filter(({ use }) => use === 'check').map(({ name }) => name);
  assert.deepEqual(Object.keys(CHECKS).sort(), checks.sort());
});

const A = 'nhân viên trực';
const B = 'đầu mối tiếp nhận Sở Xây dựng';
const T = '09:00 ngày 05/04/2021';
const REFUSED = `    Khi lúc 10:00 ngày 05/04/2021, ${A} chuyển phiếu đến Sở Xây dựng\n`;

/** A false sentence for each check; what it needs before it stands first. */
const FALSE = {
  accepted: [REFUSED, 'được chấp nhận'], refused: ['', 'bị từ chối'],
  refused_because: [REFUSED, 'bị từ chối vì sai vai trò'], duplicate: ['', 'là sự kiện trùng'],
  relies_on: ['', 'dựa trên cách hiểu I-14'], not_cited: ['', 'không viện dẫn Điều 10.1.2.b2'],
  lawful_instead: [`${REFUSED}    Thì bị từ chối\n`, `cách làm đúng là "đánh giá" bởi ${A}`, 'Và'],
  explained: ['', 'lời giải thích có nội dung "không nói thế"'],
  error: ['', 'thư viện báo lỗi "not_covered"'], recorded_too: ['', 'hệ thống ghi thêm "nhắc hẹn"'],
  nothing_recorded: ['    Khi thời gian trôi đến 12:00 ngày 06/04/2021\n',
    'hệ thống không ghi thêm sự kiện nào'],
  happened: ['', 'sự kiện "e1" xảy ra lúc 08:01 ngày 05/04/2021'],
  was_recorded: ['', 'sự kiện "e1" ghi nhận lúc 08:01 ngày 05/04/2021'],
  field_in_force: ['', '"nội dung" của sự kiện "e1" là "khác"'],
  field_recorded: ['', 'bản gốc "nội dung" của sự kiện "e1" là "khác"'],
  shown: ['', 'đầu mối tiếp nhận được xem "họ tên" của sự kiện "e1" là "Ai khác"'],
  not_shown: ['', 'đầu mối tiếp nhận không được xem "họ tên" của sự kiện "e1"'],
  position: ['', 'trạng thái hồ sơ là đã trả lời'], holder: ['', 'phiếu do Sở Nội vụ giữ'],
  commitment: ['', 'cam kết của đơn vị là đã hẹn'], promises: ['', 'đơn vị đã hẹn 1 lần'],
  returns: ['', 'phiếu đã bị trả lại 1 lần'],
  publication: ['', 'tình trạng công khai là đã công khai'],
  regulation_in_force: ['', 'hồ sơ theo quy chế phiên bản "2"'],
  due: ['', 'hạn là 09:00:01 ngày 06/04/2021'], no_due: ['', 'không có hạn'],
  due_sum: ['', `hạn bằng 7 giờ làm việc tính từ ${T}`],
  left_out: ['', 'cách tính hạn không tính ngày 07/04/2021'],
  provisional: ['', 'cách tính hạn dựa trên ngày chưa công bố'],
  next_check: ['', 'lần kiểm tra thời hạn kế tiếp là 09:00 ngày 06/04/2021'],
  no_next_check: ['', 'không còn lần kiểm tra thời hạn nào'], overdue: ['', 'hồ sơ trễ hạn'],
  not_overdue: ['', 'lúc 12:00 ngày 06/04/2021, hồ sơ không trễ hạn'],
  answered_late: ['', 'hồ sơ đã trả lời nhưng trễ hạn'],
  answered_in_time: ['', 'hồ sơ đã trả lời đúng hạn'],
  late_by: ['', 'lúc 12:00 ngày 06/04/2021, cấp đầu mối tiếp nhận trễ 5 giờ làm việc'],
  lapses: ['', 'các thời hạn đã hết:\n      | cấp | hạn |\n'
    + '      | đầu mối tiếp nhận | 09:00 ngày 06/04/2021 |'],
  no_lapse: ['', 'lúc 12:00 ngày 06/04/2021, chưa thời hạn nào hết'],
  owes: ['', `${B} phải phản hồi chậm nhất 08:00 ngày 06/04/2021`],
  owes_at_once: ['', `${B} phải phản hồi ngay`],
  owed_since: ['', 'việc phải phản hồi tính từ 08:00 ngày 05/04/2021'],
  not_owed: ['', 'không ai phải phản hồi'],
  obligations: ['', `các nghĩa vụ:\n      | ai | việc |\n      | ${B} | phản hồi |`],
  nothing_owed: ['', 'không còn nghĩa vụ nào'],
  owed_explained: ['', 'lời giải thích việc phải phản hồi có nội dung "không nói thế"'],
  owed_relies_on: ['', 'việc phải phản hồi dựa trên cách hiểu I-14'],
  notice: ['', `${A} nhận thông báo "phiếu chuyển"`],
  notice_text: ['', `thông báo "phiếu chuyển" cho ${B} có nội dung "không nói thế"`],
  notices: ['', 'các thông báo:\n      | ai | thông báo | qua |\n'
    + `      | ${B} | phiếu chuyển | tin nhắn SMS |`],
  no_notice: ['', 'không có thông báo nào'], permitted: ['', `lúc ${T}, ${A} được "đánh giá"`],
  not_permitted: ['', 'lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận không được "trả lời"'],
  audit_finds: ['', `kiểm tra thấy ${B} "thực hiện trễ"`],
  audit_is_clean: ['', 'lúc 12:00 ngày 06/05/2021, kiểm tra không thấy sai lệch nào'],
  deviations: ['', 'kiểm tra thấy các sai lệch:\n      | ai | sai lệch |\n'
    + `      | ${B} | thực hiện trễ |`],
  extract: ['', 'bản trích hồ sơ ghi "họ tên" là "Ai khác"'],
  report: ['', 'báo cáo tháng có ngày 05/04/2021 ghi "tiếp nhận" là "2"'],
  what_if: ['', 'xét lại với "levels.focal_point.limit" là "16 working hours" thì khác ở '
    + '"trạng thái"'],
};
/** These hold of every record that the library wrote, or speak of what was tampered with. */
const ALWAYS = ['seal_is_whole', 'seal_breaks_by_change', 'seal_breaks_by_removal'];

test('a check that does not hold fails at its line', () => {
  assert.deepEqual([...Object.keys(FALSE), ...ALWAYS].sort(), Object.keys(CHECKS).sort());
  for (const [name, [before, sentence, keyword = 'Thì']] of Object.entries(FALSE)) {
    const [plan] = playground.read(`${HEAD}${before}    ${keyword} ${sentence}\n`);
    assert.equal(plan.acts.at(-1).sentence.name, name);
    const { failure } = playground.run(plan);
    assert.ok(failure, `${name} holds: ${sentence}`);
    assert.equal(failure.line, LINE + before.split('\n').length - 1, name);
  }
});

test('an event that is refused and not asked about fails', () => {
  const held = 'trạng thái hồ sơ là đầu mối tiếp nhận';
  const [plan] = playground.read(`${HEAD}${REFUSED}    Thì ${held}\n`);
  const { failure } = playground.run(plan);
  assert.equal(failure.line, LINE + 1);
  assert.match(failure.decided, /từ chối/);
});
