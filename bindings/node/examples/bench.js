/** Says how many microseconds one submission takes: a new case, its first event, its verdict. */
import { readFileSync } from 'node:fs';

import { Case, Engine } from 'petition';

const COUNT = 20_000;
const engine = Engine.builtin();
const [event] = readFileSync(process.argv[2] ?? 0, 'utf8').split('\n');

function submit() {
  const petition = new Case('GL-2021-0001');
  const verdict = engine.submit(petition, event);
  verdict.get();
  verdict.close();
  petition.close();
}

for (let i = 0; i < COUNT / 10; i += 1) submit();
const start = performance.now();
for (let i = 0; i < COUNT; i += 1) submit();
console.log(`submit: ${(((performance.now() - start) * 1000) / COUNT).toFixed(1)} us`);
