/** The kept scenarios of the project, read and run by the page's own reader. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { FEATURES, playground } from './given.js';

for (const [name, text] of FEATURES) {
  test(name, () => {
    const plans = playground.read(text);
    assert.ok(plans.length > 0);
    const failed = plans.map((plan) => [plan.name, playground.run(plan).failure])
      .filter(([, failure]) => failure);
    assert.deepEqual(failed, []);
  });
}
