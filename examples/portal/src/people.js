/** Who works with the portal in the demonstration. Their password is told on the page of logins. */
import { addAccount } from './login.js';

export const PASSWORD = 'minh-hoa-1022';

/** Logins, with the roles of Decision 192. */
export const PEOPLE = [
  { login: 'mai', name: 'Lê Thị Mai', role: 'operator', phone: '02691022001' },
  { login: 'huy', name: 'Phạm Quốc Huy', role: 'operator', phone: '02691022002' },
  { login: 'pleiku', name: 'Nguyễn Văn Bình', role: 'focal_point', unit: 'ubnd-pleiku',
    phone: '0905100001' },
  { login: 'pleiku-tt', name: 'Trần Đình Sơn', role: 'head', unit: 'ubnd-pleiku',
    phone: '0905100002' },
  { login: 'xaydung', name: 'Đỗ Thu Hà', role: 'focal_point', unit: 'so-xay-dung',
    phone: '0905100003' },
  { login: 'xaydung-tt', name: 'Vũ Minh Đức', role: 'head', unit: 'so-xay-dung',
    phone: '0905100004' },
  { login: 'dienluc', name: 'Hoàng Anh Tuấn', role: 'focal_point', unit: 'dien-luc',
    phone: '0905100005' },
  { login: 'capnuoc', name: 'Rơ Châm Thu', role: 'focal_point', unit: 'cap-nuoc',
    phone: '0905100006' },
  { login: 'vanphong', name: 'Bùi Thanh Long', role: 'office', unit: 'vp-ubnd-tinh',
    phone: '0905100007' },
  { login: 'sotttt', name: 'Đặng Ngọc Lan', role: 'supervisor', unit: 'so-tttt',
    phone: '0905100008' },
];

/** Gives the demonstration its accounts. */
export async function addPeople(db) {
  for (const person of PEOPLE) await addAccount(db, { ...person, password: PASSWORD });
}
