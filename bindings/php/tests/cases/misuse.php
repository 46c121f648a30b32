<?php

/**
 * Errors, closed objects, texts and times that are none, arrays, and what is dropped.
 */

declare(strict_types=1);

namespace Petition\Tests;

use Petition\{
    Calendar, Engine, Library, PetitionCase, PetitionException, Registry, Regulation, Runtime,
    Status, Sweep,
};

function kibibytes(): int
{
    preg_match('/^VmRSS:\s+(\d+)/m', file_get_contents('/proc/self/status'), $found);
    return (int) $found[1];
}

return [
    'an error has its status, place and message' => static function (): void {
        $error = refusedAs(
            Status::Syntax,
            static fn () => Calendar::load("id = \"x\"\ntitle = ", 'mine.toml'),
        );
        same(['mine.toml', 2], [$error->where, $error->textLine]);
        holds($error->textColumn > 0 && $error->getMessage() !== '', 'the column and the message');
        same([-4, 'syntax'], [$error->getCode(), $error->name()]);
        same('-99', (new PetitionException(-99, 'of a newer library'))->name());
    },
    'an error of an event names the field' => static function (): void {
        $event = json_decode(events()[0], true);
        $event['occurred_at'] = 'yesterday';
        $error = refusedAs(Status::InvalidTime, static fn () => Engine::builtin()
            ->submit(new PetitionCase('GL-1'), json_encode($event)));
        same('occurred_at', $error->where);
    },
    'a number that C cannot hold is refused, not cut' => static function (): void {
        $calendar = Calendar::builtin();
        $case = new PetitionCase('GL-1');
        foreach ([4294967296 + 2021, PHP_INT_MIN, -2147483649] as $year) {
            thrown(\ValueError::class, static fn () => $calendar->yearJson($year));
        }
        foreach ([-1, 4294967297] as $seq) {
            thrown(\ValueError::class, static fn () => $case->eventJson($seq));
        }
        $lunar = new \Petition\LunarDate(2021, 1, 4294967297, false);
        thrown(\ValueError::class, static fn () => Library::lunarToDate($lunar));
    },
    'a call that fails changes nothing' => static function (): void {
        $engine = Engine::builtin();
        [$case] = forwarded($engine);
        $before = $case->save($engine);
        refusedAs(Status::Stale, static fn () => $engine->submitExpecting($case, refused(), 7));
        refusedAs(Status::Syntax, static fn () => $engine->submit($case, '{'));
        same($before, $case->save($engine));
    },
    'what is closed is used no more' => static function (): void {
        $engine = Engine::builtin();
        $case = new PetitionCase('GL-1');
        $case->close();
        $case->close();
        holds($case->isClosed(), 'closed');
        thrown(\LogicException::class, static fn () => $case->state());
        thrown(\LogicException::class, static fn () => $engine->due($case));
        thrown(\LogicException::class, static fn () => (new Sweep($engine))->add([$case]));
    },
    'objects outlive what they came from' => static function (): void {
        $engine = Engine::builtin();
        [$case, $verdict] = forwarded($engine);
        $owed = $engine->obligations($case);
        $engine->close();
        $case->close();
        same(2, count($verdict->parsedJson()->notices));
        holds($owed->explain(0)->text() !== '', 'explained');
    },
    'an object is neither cloned nor serialized' => static function (): void {
        $case = new PetitionCase('GL-1');
        thrown(\Error::class, static fn () => clone $case);
        thrown(\Exception::class, static fn () => serialize($case));
        holds($case->copy()->equal($case), 'a copy');
    },
    'the wrong type is an error of the language' => static function (): void {
        $call = static fn () => Engine::builtin()->due(Calendar::builtin());
        thrown(\TypeError::class, $call);
        thrown(\TypeError::class, static fn () => new Registry([Engine::builtin()], []));
    },
    'texts with NUL, Vietnamese and emoji' => static function (): void {
        $error = refusedAs(Status::InvalidValue, static fn () => new PetitionCase("a\0b"));
        same('case', $error->where);
        same('{"a\u0000":"Đường 🚦"}', Library::jsonCanonical("{\"a\\u0000\":\"Đường 🚦\"}"));
        same(1, Library::smsParts('Đường 🚦'));
        refusedAs(Status::Encoding, static fn () => Library::smsParts("\xff"));
        same(0, Library::smsParts(''));
        same('Hồ-sơ-🚦', (new PetitionCase('Hồ-sơ-🚦'))->text(\Petition\Text::Id));
    },
    'a long text' => static function (): void {
        $text = '"' . str_repeat('ngày ', 300_000) . '"';
        same($text, Library::jsonCanonical(" $text "));
        same('1', Library::jsonCanonical('1'));
    },
    'instants before 1970 and none' => static function (): void {
        $instant = Library::instantParse('1969-12-31T23:59:58.5Z');
        same(-2, $instant->getTimestamp());
        same('1969-12-31T23:59:58+00:00', Library::instantFormat($instant, 0));
        $half = at('1969-12-31T23:59:58.5Z');
        same('1969-12-31T23:59:58+00:00', Library::instantFormat($half, 0));
        same('UTC', $instant->setTimezone(new \DateTimeZone('UTC'))->getTimezone()->getName());
        $none = static fn () => Library::instantFormat(null, 0);
        refusedAs(Status::InvalidTime, $none);
        same(Runtime::NEVER, Runtime::library()->petition_never);
        same(null, Engine::builtin()->nextWakeup(new PetitionCase('GL-1')));
        $far = new \DateTimeImmutable('@253402300800');
        refusedAs(Status::Overflow, static fn () => Library::instantFormat($far, 0));
    },
    'dates' => static function (): void {
        same('1969-12-31', Library::dateFormat('1969-12-31'));
        foreach (['2021-02-29', '2021-2-9', '', 'today'] as $date) {
            $call = static fn () => Calendar::builtin()->day($date);
            refusedAs(Status::InvalidTime, $call);
        }
    },
    'amounts' => static function (): void {
        same(-5400, Library::workingTimeParse('-1h30m'));
        $calendar = Calendar::builtin();
        $back = $calendar->add(at('2021-04-20T15:00:00+07:00'), -8 * 3600);
        same(-8 * 3600, $calendar->between(at('2021-04-20T15:00:00+07:00'), $back));
    },
    'an array with an element that is bad' => static function (): void {
        $calendar = Calendar::builtin();
        $good = at('2021-04-20T15:00:00+07:00');
        $added = $calendar->addMany([$good, null, $good], [3600, 3600, \PHP_INT_MAX]);
        same([Status::Ok, Status::InvalidTime, Status::Overflow], $added['status']);
        same($calendar->add($good, 3600)->getTimestamp(), $added['result'][0]->getTimestamp());
        same([null, null], array_slice($added['result'], 1));
        same([true, null], $calendar->isOpenMany([$good, null])['open']);
        $windows = $calendar->windowsMany(['2021-04-20', '1800-01-01', '2021-04-22']);
        same([0, 2, 2, 4], $windows['first']);
        same(Status::NotCovered, $windows['status'][1]);
        same(4, count($windows['windows']));
        same([], $calendar->nextOpenMany([])['result']);
        $days = $calendar->workingDaysBetweenMany(['2021-04-19'], ['2021-04-26']);
        same([4], $days['days']);
        thrown(\ValueError::class, static fn () => $calendar->addMany([$good], []));
    },
    'arrays without elements' => static function (): void {
        refusedAs(Status::InvalidArgument, static fn () => new Registry([], []));
        same(0, count((new Sweep(Engine::builtin()))->due()));
    },
    'what is dropped is freed' => static function (): void {
        $engine = Engine::builtin();
        $round = static function () use ($engine): void {
            [$case] = forwarded($engine);
            Regulation::builtin();
            $engine->obligations($case)->explain(0);
        };
        foreach (range(1, 200) as $i) {
            $round();
        }
        $before = kibibytes();
        foreach (range(1, 2000) as $i) {
            $round();
        }
        $lost = kibibytes() - $before;
        holds($lost < 2048, "$lost KiB are lost");
    },
    'a process that was forked uses the same engine' => static function (): void {
        $engine = Engine::builtin();
        $expected = forwarded($engine)[1]->json();
        $children = [];
        for ($i = 0; $i < 2; ++$i) {
            $child = pcntl_fork();
            if ($child === 0) {
                $same = forwarded($engine)[1]->json() === $expected;
                posix_kill(getmypid(), $same ? \SIGTERM : \SIGKILL);
            }
            $children[] = $child;
        }
        foreach ($children as $child) {
            pcntl_waitpid($child, $status);
            same(\SIGTERM, pcntl_wtermsig($status));
        }
    },
];
