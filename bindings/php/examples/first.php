<?php

/** Reads events, one JSON object a line, and says who owes what after each. */

declare(strict_types=1);

require __DIR__ . '/../autoload.php';

use Petition\{Engine, PetitionCase};

$engine = Engine::builtin();
$case = new PetitionCase('GL-2021-0001');
foreach (new SplFileObject($argv[1] ?? 'php://stdin') as $line) {
    if ($line !== '') {
        $engine->submit($case, $line);
        $owed = $engine->obligations($case);
        for ($i = 0; $i < count($owed); ++$i) {
            echo $owed->explain($i)->text(), "\n";
        }
    }
}
