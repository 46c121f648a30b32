/** Reads events, one JSON object a line, and says who owes what after each. */
import { readFileSync } from 'node:fs';

import { Case, Engine } from 'petition';

const engine = Engine.builtin();
const petition = new Case('GL-2021-0001');
for (const event of readFileSync(process.argv[2] ?? 0, 'utf8').trimEnd().split('\n')) {
  engine.submit(petition, event);
  const owed = engine.obligations(petition);
  for (let i = 0; i < owed.count(); i += 1) console.log(owed.explain(i).text('vi'));
}
