<?php

/**
 * The calls that the C runner of the vectors made, and what they gave, byte for byte.
 */

declare(strict_types=1);

namespace Petition\Tests;

use Petition\{Audit, Calendar, Engine, PetitionCase, PetitionException, Registry, Regulation};

/** A case as the transcript speaks of it, with what judges it. */
final class Made
{
    public function __construct(
        public PetitionCase $case,
        public Engine $engine,
        public ?Registry $registry,
    ) {
    }

    public static function by(array $by): self
    {
        $regulations = array_map(
            static fn (string $toml) => self::read($toml, $by['readings']),
            $by['profiles'] ?: [''],
        );
        $calendars = array_map(
            static fn (string $toml) => $toml === ''
                ? Calendar::builtin()
                : Calendar::builtin()->withDays($toml),
            $by['days'],
        );
        $engine = new Engine($regulations[0], end($calendars));
        $registry = $by['registry'] ? new Registry($regulations, $calendars) : null;
        return new self(new PetitionCase($by['case']), $engine, $registry);
    }

    private static function read(string $toml, array $readings): Regulation
    {
        $regulation = $toml === '' ? Regulation::builtin() : Regulation::load($toml);
        foreach ($readings as $id => $value) {
            $regulation = $regulation->withReading($id, $value);
        }
        return $regulation;
    }
}

/** What a call gives: a text, the seconds of an instant, or null. */
function given(Made $on, array $line): string|int|null
{
    [$engine, $case] = [$on->engine, $on->case];
    $time = static fn (string $key) => at("@{$line[$key]}");
    return match ($line['call']) {
        'submit' => $engine->submit($case, $line['event'])->json(),
        'advance' => $engine->advance($case, $time('now'))->json(),
        'simulate' => $engine->simulate($case, $time('until'))->json(),
        'state' => $case->stateJson($engine),
        'record' => $case->save($engine),
        'obligations' => $engine->obligations($case)->json(),
        'due' => $engine->due($case)?->getTimestamp(),
        'next_wakeup' => $engine->nextWakeup($case)?->getTimestamp(),
        'lives' => $engine->lives($case, $time('at'))->json(),
        'timeliness' => $engine->timeliness($case, $time('at'))->json(),
        'permitted' => $engine->permitted($case, $time('now'))->json(),
        'audit' => (new Audit($engine, $line['record'], $time('at')))->json(),
    };
}

function loaded(Made $on, string $record): Made
{
    $case = $on->registry?->loadCase($record) ?? PetitionCase::load($on->engine, $record);
    return new Made($case, $on->engine, $on->registry);
}

/** Makes the call of a line; what it gave, as the line says it. */
function followed(array &$cases, array $line): array
{
    $on = $cases[$line['on']];
    try {
        if ($line['call'] === 'load') {
            $cases[$line['make']] = loaded($on, $line['record']);
            return ['gives' => null];
        }
        if ($line['call'] === 'engine') {
            $at = $line['at'] === null ? null : at("@{$line['at']}");
            $on->engine = $on->registry->engine($on->case, $at);
            return ['gives' => null];
        }
        return ['gives' => given($on, $line)];
    } catch (PetitionException $error) {
        return ['error' => $error->name()];
    }
}

return [
    'every call gives what it gave through C' => static function (): void {
        $path = getenv('PETITION_TRANSCRIPT');
        holds(is_string($path) && is_file($path), 'PETITION_TRANSCRIPT names a file');
        $cases = [];
        $calls = 0;
        foreach (new \SplFileObject($path) as $number => $text) {
            if ($text === '') {
                continue;
            }
            $line = json_decode($text, true, 64, \JSON_THROW_ON_ERROR);
            if (isset($line['by'])) {
                $cases[$line['make']] = Made::by($line['by']);
                continue;
            }
            $expected = array_intersect_key($line, ['gives' => 0, 'error' => 0]);
            same($expected, followed($cases, $line), 'line ' . $number + 1);
            ++$calls;
        }
        holds($calls > 1000, 'there are calls');
    },
];
