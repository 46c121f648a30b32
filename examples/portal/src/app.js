/** The web application: what every request goes through, and the pages by who uses them. */
import { join } from 'node:path';

import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import fixed from '@fastify/static';
import { Eta } from 'eta';
import Fastify from 'fastify';

import { cards } from './cases.js';
import { sessionOf } from './login.js';
import { secret } from './own.js';
import { HERE } from './settings.js';
import { isError } from './store.js';
import * as helpers from './helpers.js';
import { accessPages } from './pages/access.js';
import { citizenPages } from './pages/citizen.js';
import { clockPages } from './pages/clock.js';
import { officialPages } from './pages/official.js';
import { oversightPages } from './pages/oversight.js';
import { publicPages } from './pages/public.js';

export const COOKIE = 'phien';

const CONTENT = { directives: {
  defaultSrc: ["'self'"], baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"],
  imgSrc: ["'self'", 'data:'], objectSrc: ["'none'"], scriptSrc: ["'none'"],
  styleSrc: ["'self'"], upgradeInsecureRequests: null,
} };

const MESSAGES = {
  403: ['Yêu cầu không hợp lệ', 'Trang đã mở quá lâu hoặc biểu mẫu không đến từ cổng này. '
    + 'Hãy mở lại trang và gửi lại.'],
  404: ['Không tìm thấy', 'Trang này không có, hoặc không thuộc phần việc của tài khoản này.'],
  413: ['Tệp quá lớn', 'Một tệp hoặc biểu mẫu vượt quá dung lượng cho phép.'],
  429: ['Quá nhiều yêu cầu', 'Hãy đợi một lát rồi thử lại.'],
  503: ['Hệ thống đang bận', 'Chưa ghi được gì. Hãy gửi lại sau ít giây.'],
};

/** The fields and the files of a form that carries files. */
async function readParts(request) {
  const body = {};
  request.sent = [];
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const content = await part.toBuffer();
      if (part.filename) request.sent.push({ name: part.filename, content });
    } else {
      const before = body[part.fieldname];
      body[part.fieldname] = before === undefined ? part.value : [before, part.value].flat();
    }
  }
  request.body = body;
}

function statusOf(error) {
  if (error.code?.startsWith?.('FST_CSRF')) return 403;
  if (isError(error, 'busy')) return 503;
  if (/^FST_(REQ_FILE_TOO_LARGE|FILES_LIMIT|PARTS_LIMIT|ERR_CTP_BODY_TOO_LARGE)/.test(error.code)) {
    return 413;
  }
  return error.statusCode >= 400 ? error.statusCode : 500;
}

/** Builds the application over what it is given: settings, own tables, store, clock. */
export async function buildApp({ settings, own, store, clock, logger = false }) {
  const app = Fastify({ logger, bodyLimit: 1 << 20, trustProxy: settings.proxy || false });
  const eta = new Eta({ views: join(HERE, 'views'), cache: true });
  const portal = { settings, own, store, clock, card: cards(store) };
  app.decorate('portal', portal);

  await app.register(helmet, {
    contentSecurityPolicy: CONTENT, referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: settings.https,
  });
  await app.register(cookie, { secret: secret(own, 'cookies') });
  const cookies = {
    path: '/', httpOnly: true, sameSite: 'lax', secure: settings.https,
  };
  await app.register(csrf, {
    cookieKey: 'csrf', cookieOpts: { ...cookies, signed: true },
    getToken: (request) => request.body?._csrf,
  });
  await app.register(formbody, { bodyLimit: 256 << 10 });
  await app.register(multipart, { limits: {
    fileSize: settings.uploadBytes, files: settings.uploads, fields: 60, fieldSize: 64 << 10,
  } });
  await app.register(rateLimit, { global: true, max: settings.perMinute,
    timeWindow: '1 minute' });
  await app.register(fixed, { root: join(HERE, 'public'), prefix: '/tinh/', maxAge: '1d' });
  await app.register(fixed, {
    root: join(HERE, 'node_modules', '@fontsource', 'be-vietnam-pro', 'files'),
    prefix: '/chu/', decorateReply: false, maxAge: '30d', immutable: true,
  });

  app.decorateRequest('user', null);
  app.decorateRequest('follows', null);
  app.decorateRequest('sent', null);
  app.addHook('onRequest', async (request) => {
    Object.assign(request, sessionOf(own, request.cookies[COOKIE]));
  });
  app.addHook('preValidation', async (request) => {
    if (request.isMultipart()) await readParts(request);
  });
  app.addHook('preHandler', (request, reply, done) => {
    if (request.method === 'GET' || request.method === 'HEAD') return done();
    return app.csrfProtection(request, reply, done);
  });

  app.decorateReply('page', function page(name, data = {}) {
    const { request } = this;
    const csrfToken = this.generateCsrf();
    this.header('cache-control', 'no-store').type('text/html; charset=utf-8');
    return this.send(eta.render(`./${name}`, {
      ...helpers, user: request.user, follows: request.follows, csrf: csrfToken,
      now: clock.now(), steered: clock.steered, demonstration: settings.demonstration,
      path: request.url.split('?')[0], ...data,
    }));
  });
  app.decorateReply('session', function session(token) {
    return this.setCookie(COOKIE, token, cookies);
  });

  const failed = (reply, status) => {
    const [title, text] = MESSAGES[status] ?? ['Có lỗi xảy ra', 'Hãy thử lại sau.'];
    return reply.code(status).page('message', { title, text });
  };
  app.setNotFoundHandler((request, reply) => failed(reply, 404));
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status >= 500) (logger ? request.log : console).error(error);
    return failed(reply, status);
  });

  for (const pages of [publicPages, accessPages, citizenPages, officialPages, oversightPages,
    clockPages]) await app.register(pages);
  return app;
}
