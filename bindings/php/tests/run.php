<?php

/**
 * Runs the tests: each file in cases gives an array of a sentence and what must hold.
 */

declare(strict_types=1);

namespace Petition\Tests;

require __DIR__ . '/../autoload.php';
require __DIR__ . '/checks.php';

set_error_handler(static function (int $level, string $message, string $file, int $line): never {
    throw new \ErrorException($message, 0, $level, $file, $line);
});

$passed = 0;
$failed = 0;
foreach (glob(__DIR__ . '/cases/*.php') as $file) {
    foreach (require $file as $name => $test) {
        try {
            $test();
            ++$passed;
        } catch (\Throwable $wrong) {
            ++$failed;
            fprintf(\STDERR, "FAILED %s: %s\n  %s\n", basename($file, '.php'), $name, $wrong);
        }
    }
}
echo "$passed passed, $failed failed\n";
exit($failed === 0 ? 0 : 1);
