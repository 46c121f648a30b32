/** What the page writes of a case is read back as the same case, and holds: for every third of the
 * kept scenarios, in one language or the other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { FEATURES, playground } from './given.js';

/** What is named empty or not so is what is not named. */
const ABSENT = { email: '', confidential: false, state_secret: false, case_class: '' };
const tidied = (story) => JSON.parse(JSON.stringify(story, (key, value) =>
  (key in ABSENT && ABSENT[key] === value ? undefined : value)));

const storyOf = (plan) => ({ given: plan.given, acts: playground.run(plan).acts });

for (const [name, text] of FEATURES) {
  test(`${name} is written and read back`, () => {
    for (const [n, plan] of playground.read(text).entries()) {
      if (n % 3) continue;
      const story = storyOf(plan);
      if (!story.acts.length) continue;
      const written = playground.write(story, n % 2 ? 'en' : 'vi');
      const [again] = playground.read(written);
      const result = playground.run(again);
      assert.equal(result.failure, null, `${plan.name}\n${written}`);
      assert.deepEqual(tidied({ given: again.given, acts: result.acts }), tidied(story), written);
    }
  });
}
