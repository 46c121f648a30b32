/** In a real browser, at the widths of a phone and a desk: intake, silence until overdue,
 * escalation, answer, rating, withdrawal of a publication. axe looks at each page, and none is
 * wider than the screen. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { browserPath, faults, photographer, startBrowser } from './browser.js';
import { makePortal, messagesOf, PETITION, until } from './portal.js';
import { PASSWORD } from '../src/people.js';

const skip = browserPath() ? false : 'there is no chromium here';
const take = photographer();
let portal;
let browser;
let address;

before(async () => {
  if (skip) return;
  portal = await makePortal();
  portal.start('one');
  portal.start('two');
  address = await portal.app.listen({ port: 0, host: '127.0.0.1' });
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await portal?.close();
});

/** A page, looked at after each step. */
class Person {
  static async come(width = 360, colorScheme = 'light') {
    const context = await browser.newContext({ viewport: { width, height: 740 }, colorScheme,
      javaScriptEnabled: true, bypassCSP: true });
    context.setDefaultTimeout(8000);
    return Object.assign(new Person(), { page: await context.newPage() });
  }

  async look(name) {
    await take(this.page, name);
    assert.deepEqual(await faults(this.page), [], name);
    const wide = await this.page.evaluate(() =>
      document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0, `${name} is wider than the screen`);
    assert.equal(await this.page.locator('h1').count(), 1, name);
  }

  async open(path, name) {
    await this.page.goto(address + path);
    if (name) await this.look(name);
  }

  async login(login) {
    await this.open('/dang-nhap');
    await this.page.getByLabel('Tên đăng nhập').fill(login);
    await this.page.getByLabel('Mật khẩu').fill(PASSWORD);
    await this.page.getByRole('button', { name: 'Đăng nhập' }).click();
    return this;
  }

  async act(label) {
    await this.page.getByRole('link', { name: label, exact: true }).first().click();
  }

  async send(label) {
    await this.page.getByRole('main').getByRole('button', { name: label, exact: true }).click();
  }

  async jump(label) {
    await this.page.getByRole('button', { name: label }).click();
  }

  text() {
    return this.page.getByRole('main').innerText();
  }
}

test('a petition goes its way, from intake to the withdrawal of its publication', { skip },
  async () => {
    const citizen = await Person.come();
    await citizen.open('/', 'trang-dau');
    await citizen.page.getByRole('link', { name: 'Gửi phản ánh, kiến nghị' }).click();
    await citizen.page.getByLabel('Nhóm nội dung').selectOption('infrastructure');
    await citizen.page.getByLabel('Nội dung phản ánh, kiến nghị').fill(PETITION.content);
    await citizen.page.getByLabel('Họ và tên').fill(PETITION['petitioner.name']);
    await citizen.page.getByLabel('Địa chỉ liên hệ').fill(PETITION['petitioner.address']);
    await citizen.page.getByLabel('Số điện thoại').fill(PETITION['petitioner.phone']);
    await citizen.look('gui');
    await citizen.send('Gửi');
    await citizen.look('da-gui');
    const code = await citizen.page.locator('#ma').innerText();
    const caseId = /PA-\d{4}-\d{2}-\d{5}/.exec(await citizen.text())[0];

    const mai = await (await Person.come(1280)).login('mai');
    await mai.look('viec-cua-nhan-vien-truc');
    await mai.page.getByRole('link', { name: caseId }).click();
    await mai.look('ho-so-cho-xem-xet');
    assert.match(await mai.text(), /K••• H•••/);
    assert.doesNotMatch(await mai.text(), /0914222333/);
    await mai.send('Xem thông tin liên hệ');
    assert.match(await mai.text(), /0914222333/);
    await mai.act('Chuyển phiếu');
    await mai.send('Chuyển phiếu');
    await mai.look('tu-choi-vi-thieu-don-vi');
    assert.match(await mai.text(), /Quy chế không cho phép/);
    assert.match(await mai.text(), /Điều 10\.1\.2\.b2/);
    await mai.page.getByLabel('Chuyển đến đầu mối tiếp nhận của').selectOption('ubnd-pleiku');
    await mai.look('chuyen-phieu');
    await mai.send('Chuyển phiếu');
    await mai.look('da-chuyen');
    const grey = mai.page.getByRole('button', { name: /^Trả lời/ }).first();
    assert.equal(await grey.getAttribute('aria-disabled'), 'true');
    const why = await grey.getAttribute('aria-describedby');
    assert.match(await mai.page.locator(`#${why}`).innerText(), /đầu mối tiếp nhận/);

    const clerk = await (await Person.come()).login('pleiku');
    await clerk.page.getByRole('link', { name: caseId }).click();
    await clerk.page.getByText('Vì sao? Cách tính hạn').click();
    await clerk.look('don-vi-cach-tinh-han');
    assert.match(await clerk.text(), /Ngày Văn hóa Việt Nam/);

    await mai.jump('Đến việc kế tiếp');
    await mai.look('qua-han-len-thu-truong');
    assert.match(await mai.text(), /Trễ hạn/);
    assert.match(await mai.text(), /Thủ trưởng đơn vị của UBND thành phố Pleiku/);
    await mai.jump('Đến việc kế tiếp');
    assert.match(await mai.text(), /Văn phòng UBND tỉnh/);

    const follower = await Person.come();
    await follower.open('/tra-cuu', 'tra-cuu');
    await follower.page.getByLabel('Mã theo dõi').fill(code.toLowerCase());
    await follower.send('Xem hồ sơ');
    await follower.look('theo-doi-o-van-phong');
    assert.match(await follower.text(), /Văn phòng UBND tỉnh/);
    assert.doesNotMatch(await follower.text(), /0914222333|Lê Thị Mai/);

    const office = await (await Person.come(1280)).login('vanphong');
    await office.page.getByRole('link', { name: caseId }).click();
    await office.act('Phân công');
    await office.page.getByLabel('Đơn vị chủ trì').selectOption('so-xay-dung');
    await office.page.getByLabel('UBND thành phố Pleiku', { exact: true }).check();
    await office.look('phan-cong');
    await office.send('Phân công');
    await office.look('da-phan-cong');

    const unit = await (await Person.come()).login('xaydung');
    await unit.page.getByRole('link', { name: caseId }).click();
    await unit.act('Trả lời');
    await unit.page.getByLabel('Nội dung trả lời').fill('Đã lắp nắp hố ga bằng gang.');
    await unit.look('tra-loi');
    await unit.send('Trả lời');
    await unit.look('da-tra-loi');

    await mai.open(`/ho-so/${caseId}`);
    await mai.act('Công khai kết quả');
    await mai.send('Công khai kết quả');
    await mai.look('da-cong-khai');
    await follower.open(`/cong-khai/${caseId}`, 'ket-qua-cong-khai');
    assert.match(await follower.text(), /Đã lắp nắp hố ga/);
    assert.doesNotMatch(await follower.text(), /H’Linh|0914222333/);

    await follower.open('/theo-doi');
    await follower.act('Đánh giá');
    await follower.page.getByLabel('Không hài lòng').check();
    await follower.send('Đánh giá');
    await follower.look('danh-gia-thieu-ly-do');
    assert.match(await follower.text(), /Điều 14/);
    await follower.page.getByLabel('Lý do').fill('Phải chờ quá lâu.');
    await follower.send('Đánh giá');
    await follower.act('Yêu cầu giữ bí mật');
    await follower.send('Yêu cầu giữ bí mật');
    await follower.look('theo-doi-sau-danh-gia');

    await mai.open('/viec?muc=can-go', 'can-go');
    await mai.page.getByRole('link', { name: caseId }).click();
    await mai.act('Gỡ nội dung đã công khai');
    await mai.page.locator('input[value="petitioner_request"]').check();
    await mai.send('Gỡ nội dung đã công khai');
    await mai.look('da-go');
    assert.match(await mai.text(), /Đã gỡ/);
    const gone = await mai.page.goto(`${address}/cong-khai/${caseId}`);
    assert.equal(gone.status(), 404);

    const sms = await until('the messages are sent', async () => {
      const list = await messagesOf(portal);
      return portal.store.getCount().notices === 0 && list.length > 5 && list;
    });
    assert.ok(sms.some(({ body }) => body.includes('Đã lắp nắp hố ga')));
    await mai.open('/tin-nhan', 'tin-nhan');

    const department = await (await Person.come(1280, 'dark')).login('sotttt');
    await department.look('so-tttt-viec-toi');
    await department.open('/bao-cao', 'bao-cao-thang-toi');
    await department.open(`/nhat-ky?so=${caseId}`, 'nhat-ky-xem-toi');
    assert.match(await department.text(), /xem thông tin liên hệ/);
    await department.open(`/ho-so/${caseId}`, 'ho-so-toi');
  });

test('the keyboard reaches everything, and the first stop leads to the content', { skip },
  async () => {
    const person = await Person.come();
    await person.open('/gui');
    await person.page.keyboard.press('Tab');
    const first = await person.page.evaluate(() => document.activeElement.textContent);
    assert.equal(first, 'Đến nội dung chính');
    const unreachable = await person.page.evaluate(() => [...document.querySelectorAll(
      'a, button, input:not([type=hidden]), select, textarea')]
      .filter((one) => one.tabIndex < 0).map((one) => one.outerHTML));
    assert.deepEqual(unreachable, []);
  });

test('everything works without scripts', { skip }, async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}/dang-nhap`);
  await page.getByLabel('Tên đăng nhập').fill('mai');
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  assert.match(page.url(), /\/viec$/);
});
