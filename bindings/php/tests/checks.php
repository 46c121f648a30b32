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

/** An event of the focal point that nothing allows. */
function refused(): string
{
    return json_encode([
        'id' => 'e3',
        'kind' => 'rescheduled',
        'occurred_at' => '2021-04-21T09:00:00+07:00',
        'recorded_at' => '2021-04-21T09:00:00+07:00',
        'actor' => ['role' => 'focal_point', 'unit' => UNIT],
        'data' => ['due_at' => '2021-04-28T09:00:00+07:00', 'reason' => 'chờ vật tư'],
    ], \JSON_THROW_ON_ERROR);
}

/** Holds what a struct says against what the JSON of the same thing says by the same names. */
function agree(object $struct, object $json, string ...$except): void
{
    $names = array_intersect(array_keys((array) $struct), array_keys((array) $json));
    holds(count($names) > 1, $struct::class . ' has names that the JSON has');
    foreach (array_diff($names, $except) as $name) {
        [$one, $other] = [$struct->$name, $json->$name];
        if ($one instanceof \DateTimeInterface && $other instanceof \DateTimeInterface) {
            [$one, $other] = [$one->getTimestamp(), $other->getTimestamp()];
        }
        same($one, $other, $struct::class . "::$name");
    }
}
