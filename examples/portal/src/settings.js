/** What the portal is told from outside: environment variables, each with its default. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HERE = fileURLToPath(new URL('..', import.meta.url));

/** The settings that an environment makes. All processes of one portal are given the same. */
export function settings(env = process.env) {
  const folder = env.PORTAL_DATA ?? join(HERE, 'var');
  const number = (name, usual) => {
    const value = Number(env[name] ?? usual);
    if (!Number.isFinite(value) || value < 0) throw new RangeError(`${name} is not a number`);
    return value;
  };
  return Object.freeze({
    folder,
    store: env.PORTAL_STORE ?? `sqlite:${join(folder, 'cases.db')}`,
    own: join(folder, 'portal.db'),
    host: env.PORTAL_HOST ?? '127.0.0.1',
    port: number('PORTAL_PORT', 8022),
    gateway: env.PORTAL_GATEWAY ?? `http://127.0.0.1:${number('PORTAL_GATEWAY_PORT', 8023)}`,
    gatewayPort: number('PORTAL_GATEWAY_PORT', 8023),
    messages: join(folder, 'messages.db'),
    workers: number('PORTAL_WORKERS', 2),
    roundMs: number('PORTAL_ROUND_MS', 1000),
    demonstration: env.PORTAL_DEMONSTRATION === '1',
    clock: env.PORTAL_CLOCK === '1',
    https: env.PORTAL_HTTPS === '1',
    proxy: env.PORTAL_PROXY ?? false,
    perMinute: number('PORTAL_PER_MINUTE', 600),
    tries: number('PORTAL_TRIES', 10),
    uploadBytes: number('PORTAL_UPLOAD_BYTES', 2 << 20),
    uploads: number('PORTAL_UPLOADS', 3),
  });
}
