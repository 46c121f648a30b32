/** Logging in and out. */
import { accountOf, beginSession, endSession } from '../login.js';
import { PEOPLE } from '../people.js';

const COOKIE = 'phien';

export async function accessPages(app) {
  const { own, settings } = app.portal;
  const shown = settings.demonstration ? PEOPLE : [];

  app.get('/dang-nhap', (request, reply) => reply.page('login', { people: shown }));

  const limit = { rateLimit: { max: settings.tries, timeWindow: '1 minute',
    keyGenerator: ({ ip }) => `login ${ip}` } };
  app.post('/dang-nhap', { config: limit }, async (request, reply) => {
    const { login = '', password = '' } = request.body;
    const account = await accountOf(own, login, password);
    if (!account) {
      return reply.code(401).page('login', { people: shown, login,
        problem: 'Tên đăng nhập hoặc mật khẩu không đúng.' });
    }
    endSession(own, request.cookies[COOKIE]);
    reply.session(beginSession(own, { login: account.login }));
    return reply.redirect('/viec', 303);
  });

  app.post('/dang-xuat', (request, reply) => {
    endSession(own, request.cookies[COOKIE]);
    return reply.clearCookie(COOKIE, { path: '/' }).redirect('/', 303);
  });
}
