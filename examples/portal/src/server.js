/** The web server as a process. */
import { buildApp } from './app.js';
import { openClock } from './clock.js';
import { openOwn } from './own.js';
import { settings as read } from './settings.js';
import { openStore } from './store.js';

const PORT_TAKEN = 98;
const settings = read();
const own = openOwn(settings.own);
const app = await buildApp({ settings, own, store: openStore(settings.store),
  clock: openClock(own, settings) });
await app.listen({ host: settings.host, port: settings.port }).catch((error) => {
  console.error(`cannot listen: ${error.message}; PORTAL_PORT sets another port`);
  process.exit(error.code === 'EADDRINUSE' ? PORT_TAKEN : 1);
});
process.on('disconnect', () => process.exit(0)); // who started it is gone
process.on('SIGTERM', () => app.close().then(() => process.exit(0)));
