/** What the tests share: the events of the examples and where the repository is. */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { Case, Engine } from 'petition';

const { PETITION_ROOT: root } = process.env;
export const ROOT = root ? pathToFileURL(`${root}/`) : new URL('../../../', import.meta.url);
export const EVENTS = fileURLToPath(new URL('examples/events.jsonl', ROOT));
export const events = readFileSync(EVENTS, 'utf8').trimEnd().split('\n');
export const engine = Engine.builtin();

/** A case with the first events of the example, and the last verdict. */
export function submitted(count) {
  const petition = new Case('GL-2021-0001');
  const verdicts = events.slice(0, count).map((event) => engine.submit(petition, event));
  return { petition, verdict: verdicts.at(-1) };
}
