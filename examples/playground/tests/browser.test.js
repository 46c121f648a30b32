/** The built page in a real browser, opened from a file and offline: on a phone's screen and a
 * desk's, light and dark, by mouse and by keyboard. axe looks at it, and it is never wider than the
 * screen. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { HERE } from '../library.js';
import { browserPath, faults, photographer, startBrowser } from './browser.js';

const skip = browserPath() ? false : 'there is no chromium here';
const take = photographer();
const folder = mkdtempSync(join(tmpdir(), 'playground-'));
const address = pathToFileURL(join(folder, 'playground.html')).href;
let browser;

before(async () => {
  if (skip) return;
  execFileSync(process.execPath, [join(HERE, 'build.js')],
    { env: { ...process.env, PLAYGROUND_OUT: folder } });
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A page that is opened, without a network; its errors and its requests are kept. */
async function open({ width = 1280, height = 900, colorScheme = 'light', hash = '' } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme,
    permissions: ['clipboard-read', 'clipboard-write'] });
  await context.setOffline(true);
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const errors = [];
  const asked = [];
  page.on('pageerror', (error) => errors.push(error.stack));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address + hash);
  await page.locator('.process-drawing .box.here').waitFor();
  return Object.assign(page, { errors, asked });
}

const text = (page, id) => page.locator(`#${id}`).innerText();

async function look(page, name) {
  await take(page, name);
  assert.deepEqual(await faults(page), [], name);
  const wide = await page.evaluate(() =>
    document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(wide, 0, `${name} is wider than the screen`);
  assert.deepEqual(page.errors, [], name);
}

/** Places a drawing's labels and boxes have on the screen: none may lie over another. */
const overlaps = (page) => page.evaluate(() => {
  const marks = [...document.querySelectorAll('.process-drawing .ground, .process-drawing .frame')]
    .map((one) => one.getBoundingClientRect());
  return marks.flatMap((a, n) => marks.slice(n + 1).filter((b) => a.left < b.right - 1
    && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)).length;
});

test('opened from a file and offline, it shows a case and asks nobody', { skip }, async () => {
  const page = await open();
  assert.match(await text(page, 'standing'), /Đầu mối tiếp nhận/);
  assert.match(await text(page, 'standing'), /Hạn 16:00 Thứ Tư 25\/11\/2026/);
  assert.match(await text(page, 'calendar'), /Ngày Văn hóa Việt Nam/);
  assert.match(await text(page, 'calendar'),
    /8 giờ làm việc = 1 giờ \(23\/11\) \+ 7 giờ \(25\/11\)/);
  assert.match(await text(page, 'owed'), /phản hồi/);
  assert.match(await text(page, 'messages'), /\[1022 Gia Lai\] Phiếu chuyển PA-1/);
  assert.equal(await overlaps(page), 0);
  assert.deepEqual(page.asked.filter((url) => !/^(file|data|blob):/.test(url)), []);
  await look(page, 'ban-lam-viec');
});

test('an act is chosen in the drawing, recorded, refused the second time', { skip }, async () => {
  const page = await open();
  const pill = () => page.locator('.box.here .act[role="button"]').first();
  await pill().focus();
  await page.keyboard.press('Enter');
  await page.locator('#form').waitFor();
  assert.match(await text(page, 'form'), /hẹn thời gian trả kết quả/i);
  await page.locator('#form input[type="datetime-local"]').nth(1).fill('');
  await page.locator('#form-submit').click();
  assert.match(await text(page, 'form'), /data\.due_at/);
  await page.locator('#form input[type="datetime-local"]').nth(1).fill('2026-11-27T17:00');
  await look(page, 'ghi-su-kien');
  await page.locator('#form-submit').click();
  assert.match(await text(page, 'standing'), /đã hẹn/);
  assert.match(await text(page, 'standing'), /17:00 Thứ Sáu 27\/11\/2026/);
  for (const day of ['2026-11-30', '2026-12-01']) {
    await page.locator('#move-rescheduled').click({ force: true }).catch(async () => {
      await page.locator('.forbidden summary').click();
      await page.locator('#move-rescheduled').click();
    });
    await page.locator('#form input[type="datetime-local"]').nth(1).fill(`${day}T17:00`);
    await page.locator('#form textarea').first().fill('Chờ vật tư');
    await page.locator('#form-submit').click();
  }
  const refusal = await page.locator('.step.refused').innerText();
  assert.match(refusal, /Quá số lần hẹn/);
  assert.match(refusal, /Làm đúng/);
  assert.match(refusal, /Điều 11\.3/);
  await look(page, 'tu-choi');
});

test('time passes: the slip goes up, the drawing and the messages follow', { skip }, async () => {
  const page = await open();
  await page.locator('#next').click();
  assert.match(await text(page, 'standing'), /Thủ trưởng đơn vị/);
  assert.match(await text(page, 'standing'), /Trễ hạn/);
  await page.locator('.box.here[data-position="head"]').waitFor();
  assert.match(await text(page, 'messages'), /chuyển lên cấp trên/i);
  await page.locator('#undo').click();
  assert.match(await text(page, 'standing'), /Đầu mối tiếp nhận/);
  await page.locator('#now').fill('2026-11-24T09:00:00');
  await page.keyboard.press('Tab');
  assert.match(await text(page, 'steps'), /09:00 Thứ Ba 24\/11\/2026/);
  await page.locator('#now').fill('2026-11-20T09:00:00');
  await page.keyboard.press('Tab');
  assert.match(await text(page, 'wrong'), /Thời gian không quay lại/);
});

test('other provinces, both languages, dark, and a phone', { skip }, async () => {
  const page = await open({ width: 360, height: 740, colorScheme: 'dark' });
  await look(page, 'dien-thoai-toi');
  await page.locator('#lang-en').click();
  assert.match(await text(page, 'standing'), /Focal point/);
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  for (const name of ['ha-noi', 'tp-hcm', 'da-nang', 'gia-lai-dau-tu', 'gia-lai']) {
    await page.locator('#province').selectOption(name);
    await page.locator('.process-drawing .box.here').waitFor();
    assert.doesNotMatch(await text(page, 'steps'), /refused/, name);
    assert.doesNotMatch(await text(page, 'main'), /undefined|\[object|NaN|\bnull\b/, name);
  }
  await page.locator('#theme').click();
  await page.locator('#process-false').click();
  await page.locator('.process-drawing .box[data-position="withdrawn"]').waitFor();
  assert.equal(await overlaps(page), 0);
  await look(page, 'phone-light');
});

test('what if: a slider, a day off and a province change what is told', { skip }, async () => {
  const page = await open();
  await page.locator('[id="slider-levels.focal_point.limit"]').fill('16');
  assert.match(await text(page, 'whatIf'), /16:00 ngày 26\/11\/2026/);
  await page.locator('#whatif-reset').click();
  await page.locator('#whatif-day').fill('2026-11-25');
  await page.locator('#whatif-why').fill('Bão số 5');
  await page.keyboard.press('Tab');
  assert.match(await text(page, 'whatIf'), /16:00 ngày 26\/11\/2026/);
  await look(page, 'neu-nhu');
  await page.locator('#whatif-apply').click();
  assert.match(await text(page, 'calendar'), /Bão số 5/);
  assert.match(await page.locator('#generated').inputValue(), /ngày 25\/11\/2026 được nghỉ/);
});

test('the scenario is copied, pasted, run and opened; wrong lines are told', { skip }, async () => {
  const page = await open();
  await page.locator('#copy-scenario').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^# language: vi\n/);
  await page.locator('#next').click();
  await page.locator('#pasted').fill(copied);
  await page.locator('#run-pasted').click();
  assert.match(await text(page, 'outcome'), /Mọi kịch bản đều đúng/);
  await page.locator('#outcome button').click();
  assert.match(await text(page, 'standing'), /Đầu mối tiếp nhận/);
  await page.locator('#pasted')
    .fill(copied.replace('16:00 ngày 25/11/2026', '17:00 ngày 25/11/2026'));
  await page.locator('#run-pasted').click();
  assert.match(await text(page, 'outcome'), /Mong đợi: 17:00 ngày 25\/11\/2026/);
  await page.locator('#pasted').fill(copied.replace('tiếp nhận phản ánh', 'nhận lấy phản ánh'));
  await page.locator('#run-pasted').click();
  assert.match(await text(page, 'outcome'), /Dòng \d+: không hiểu câu này/);
  await look(page, 'kich-ban');
});

test('a link holds the case; a broken one is told', { skip }, async () => {
  const page = await open();
  let hash = '';
  for (const button of ['#next', '#lang-en']) {
    await page.locator(button).click();
    await page.waitForFunction((before) => location.hash !== before, hash);
    hash = await page.evaluate(() => location.hash);
  }
  const again = await open({ hash });
  assert.match(await text(again, 'standing'), /Head of the unit/);
  const broken = await open({ hash: '#1.broken' });
  assert.match(await text(broken, 'wrong'), /không chứa hồ sơ/);
});

test('the keyboard reaches everything, and the first stop leads to the content', { skip },
  async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'skip');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'moves-title');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'form-title');
    await page.locator('#form-cancel').focus();
    await page.keyboard.press('Enter');
    assert.match(await page.evaluate(() => document.activeElement.id), /^move-/);
    const unreachable = await page.evaluate(() => [...document.querySelectorAll(
      'a, button:not(:disabled), input, select, textarea, summary, .act[role="button"]')]
      .filter((one) => one.tabIndex < 0).map((one) => one.outerHTML));
    assert.deepEqual(unreachable, []);
  });
