<?php

/** Tells how long one submit takes, with its verdict, on a fresh case. */

declare(strict_types=1);

require __DIR__ . '/autoload.php';

use Petition\{Engine, PetitionCase};

$engine = Engine::builtin();
$event = fgets(fopen(__DIR__ . '/../../examples/events.jsonl', 'r'));
$count = 20000;
$begin = hrtime(true);
for ($i = 0; $i < $count; ++$i) {
    $engine->submit(new PetitionCase('GL-2021-0001'), $event);
}
printf("php: %.2f us for a submit with its verdict\n", (hrtime(true) - $begin) / 1e3 / $count);
