<?php

/**
 * The package reaches every function of the library, and its example says what the one in C says.
 */

declare(strict_types=1);

namespace Petition\Tests;

use Petition\Library;

/** The method of a function, by the names that the list of the API has for it. */
function method(array $function): \ReflectionMethod
{
    $camel = static fn (string $name) => lcfirst(str_replace('_', '', ucwords($name, '_')));
    $class = match ($function['object']) {
        '' => 'Library',
        'case' => 'PetitionCase',
        default => ucfirst($camel($function['object'])),
    };
    $name = $function['verb'] === 'new' ? '__construct' : $camel($function['verb']);
    return new \ReflectionMethod("Petition\\$class", $name);
}

function code(\ReflectionMethod $method): string
{
    $lines = file($method->getFileName());
    $from = $method->getStartLine() - 1;
    return implode('', array_slice($lines, $from, $method->getEndLine() - $from));
}

return [
    'every function is called by a public method' => static function (): void {
        $list = file_get_contents(ROOT . '/libpetition/data/api/petition_api.json');
        $api = json_decode($list, true, 64, \JSON_THROW_ON_ERROR);
        $free = [];
        foreach ($api['functions'] as $function) {
            if (!isset($function['verb'])) {
                $free[] = $function['name'];
                continue;
            }
            $method = method($function);
            holds($method->isPublic(), $function['name']);
            $called = preg_match("/\\b{$function['name']}\\b/", code($method)) === 1;
            holds($called, $function['name']);
            same(!($function['method'] || $function['verb'] === 'new'), $method->isStatic());
        }
        $ends = array_column($api['handles'], 'free');
        same([], array_merge(array_diff($free, $ends), array_diff($ends, $free)));
        foreach ($api['handles'] as $handle) {
            $class = method(['object' => $handle['name'], 'verb' => 'close'])->class;
            $owner = $handle['name'] === 'case' ? 'PetitionCase' : ucfirst($handle['name']);
            same('Petition\Handle', $class);
            $constant = new \ReflectionClassConstant("Petition\\$owner", 'FREE');
            same($handle['free'], $constant->getValue());
        }
    },
    'every symbol is in the library' => static function (): void {
        $declarations = file_get_contents(__DIR__ . '/../../src/declarations.h');
        $list = file_get_contents(ROOT . '/libpetition/data/api/petition_api.json');
        foreach (json_decode($list, true)['functions'] as $function) {
            holds(str_contains($declarations, $function['name'] . '('), $function['name']);
        }
        same(Library::version(), json_decode($list, true)['version']);
        same(
            json_decode(file_get_contents(__DIR__ . '/../../composer.json'), true)['version'],
            Library::version(),
        );
    },
    'the example says what the one in C says' => static function (): void {
        $folder = sys_get_temp_dir() . '/petition-' . getmypid();
        mkdir($folder);
        $flags = trim(shell_exec('pkg-config --cflags --libs petition'));
        $source = escapeshellarg(ROOT . '/examples/c/first.c');
        exec("cc $source -o $folder/first $flags 2>&1", $said, $status);
        same(0, $status, implode("\n", $said));
        $events = escapeshellarg(ROOT . '/examples/events.jsonl');
        $expected = shell_exec("$folder/first < $events");
        unlink("$folder/first");
        rmdir($folder);
        $first = \PHP_BINARY . ' ' . escapeshellarg(__DIR__ . '/../../examples/first.php');
        same($expected, shell_exec("$first $events"));
        same($expected, shell_exec("$first < $events"));
        holds(str_contains($expected, 'Điều 10.2'), 'it says something');
    },
];
