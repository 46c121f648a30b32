/** How an account is called. */
import { unitLabel } from './law.js';
import { capital, word } from './words.js';

/** As "Thủ trưởng đơn vị, Sở Xây dựng". */
export function roleTitle({ role, unit }) {
  if (role === 'supervisor') return 'Sở Thông tin và Truyền thông';
  return capital(unit && role !== 'office' ? `${word('role', role)}, ${unitLabel(unit)}`
    : word('role', role));
}
