<?php

/**
 * What the tests check with, and what they start from.
 */

declare(strict_types=1);

namespace Petition\Tests;

use Petition\{Engine, PetitionCase, PetitionException, Status, Verdict};

const ROOT = __DIR__ . '/../../..';
const UNIT = 'ubnd-pleiku';

function same(mixed $expected, mixed $actual, string $about = ''): void
{
    if ($expected !== $actual) {
        [$one, $other] = [var_export($expected, true), var_export($actual, true)];
        throw new \AssertionError("$about: expected " . cut($one) . ', not ' . cut($other));
    }
}

function cut(string $text): string
{
    return strlen($text) > 2000 ? substr($text, 0, 2000) . '...' : $text;
}

function holds(bool $condition, string $about): void
{
    same(true, $condition, $about);
}

/** The error of a class that a call gives. */
function thrown(string $class, \Closure $call): \Throwable
{
    try {
        $call();
    } catch (\Throwable $error) {
        same($class, $error::class, $error->getMessage());
        return $error;
    }
    throw new \AssertionError("no $class");
}

function refusedAs(Status $status, \Closure $call): PetitionException
{
    $error = thrown(PetitionException::class, $call);
    same($status, $error->status, $error->getMessage());
    return $error;
}

function at(string $text): \DateTimeImmutable
{
    return new \DateTimeImmutable($text);
}

/** @return list<string> */
function events(): array
{
    return file(ROOT . '/examples/events.jsonl', \FILE_IGNORE_NEW_LINES | \FILE_SKIP_EMPTY_LINES);
}

/** A case that is at a unit, and the last verdict on it. */
function forwarded(Engine $engine): array
{
    $case = new PetitionCase('GL-2021-0001');
    $verdict = null;
    foreach (events() as $event) {
        $verdict = $engine->submit($case, $event);
    }
    assert($verdict instanceof Verdict);
    return [$case, $verdict];
}
