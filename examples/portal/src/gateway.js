/** The mock of an SMS gateway, and the one mock there is: takes messages by their keys, each once,
 * and keeps them for the page that shows the telephone. It stores a message before it says so. */
import { createServer } from 'node:http';

import Database from 'better-sqlite3';

const TABLE = `CREATE TABLE IF NOT EXISTS message (
  number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, recipient TEXT NOT NULL,
  body TEXT NOT NULL, at TEXT NOT NULL, received INTEGER NOT NULL)`;

const ADD = `INSERT INTO message (key, recipient, body, at, received)
  VALUES (?, ?, ?, ?, 1) ON CONFLICT (key) DO UPDATE SET received = received + 1`;

async function bodyOf(request) {
  let text = '';
  for await (const part of request) text += part;
  return JSON.parse(text);
}

/** The gateway over its own database; `listen` it. */
export function gateway(path) {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.exec(TABLE);
  const send = (response, status, value) => response
    .writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  const server = createServer(async (request, response) => {
    try {
      const [, , key] = request.url.split('/');
      if (request.method === 'PUT' && /^[0-9a-f]{32}$/.test(key)) {
        const { to, text, at } = await bodyOf(request);
        db.prepare(ADD).run(key, to, text, at);
        return send(response, 200, { key });
      }
      const most = request.url.endsWith('?all') ? -1 : 100;
      return send(response, 200,
        db.prepare('SELECT * FROM message ORDER BY number DESC LIMIT ?').all(most));
    } catch (error) {
      return send(response, 400, { error: error.message });
    }
  });
  server.on('close', () => db.close());
  return server;
}
