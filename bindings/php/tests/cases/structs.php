<?php

/**
 * Structs and words say what the library says of the same thing in JSON.
 */

declare(strict_types=1);

namespace Petition\Tests;

use Petition\{
    Audit, Calendar, Engine, Json, Kind, Lang, Library, LunarDate, Mark, NoticeKind, Obligation,
    Outcome, Period, PetitionCase, Position, Records, RefusalCode, Registry, Regulation, Report,
    Role, Runtime, Standing, StateFlag, Status, Sweep, Table, Text,
};

/** The enumeration of a table. */
function enumeration(Table $table): string
{
    return 'Petition\\' . match ($table) {
        Table::Refusal => 'RefusalCode',
        Table::Deviation => 'DeviationKind',
        Table::Stretch => 'Why',
        default => $table->name,
    };
}

return [
    'every word of the library is one of its enumeration' => static function (): void {
        foreach (Table::cases() as $table) {
            $enum = enumeration($table);
            same(Library::wordCount($table), count($enum::cases()), $enum);
            foreach ($enum::cases() as $i => $word) {
                $name = $word->word();
                same($word->value, Library::wordAt($table, $i), $enum);
                same($name, Library::wordGet($table, $word->value)['name'], $enum);
                same($word->value, Library::wordFind($table, $name), $enum);
                same($word, $enum::tryFromWord($name), $enum);
            }
        }
        foreach (Status::cases() as $status) {
            same($status->word(), Library::statusName($status));
        }
    },
    'a word has labels in both languages' => static function (): void {
        $role = Library::wordGet(Table::Role, Role::Petitioner->value);
        same('petitioner', $role['name']);
        same('tổ chức, cá nhân', $role['vi']);
    },
    'a number or a name that is not known stays as it is' => static function (): void {
        same(null, Role::readOrNull(0));
        same([StateFlag::Forwarded, 1 << 20], StateFlag::readBits(1 | 1 << 20));
        $c = Runtime::new('petition_obligation');
        $c->role = 99;
        same(99, Obligation::read($c)->role);
        $engine = Engine::builtin();
        $json = json_decode(forwarded($engine)[0]->stateJson($engine), true);
        same('elsewhere', Json\State::from([...$json, 'position' => 'elsewhere'])->position);
        same(null, Library::statusName(-999));
        refusedAs(Status::UnknownFlag, static fn () => $engine->regulation()->json(99));
    },
    'a verdict' => static function (): void {
        $engine = Engine::builtin();
        [, $verdict] = forwarded($engine);
        [$info, $json] = [$verdict->get(), $verdict->parsedJson(Lang::En)];
        same(Outcome::Accepted, $info->outcome);
        same($info->outcome, $json->outcome);
        same($info->firstAppended, $json->events[0]->seq);
        same($info->noticeCount, count($json->notices));
        agree($verdict->notice(0), $json->notices[0]);
        same(NoticeKind::Slip, $json->notices[0]->kind);
        same($verdict->noticeText(0, Text::Message, Lang::En), $json->notices[0]->text);
        same(json_decode($verdict->eventJson(0), true), $json->events[0]->event);
        $regulation = $engine->regulation();
        $cited = array_map(
            static fn (int $clause) => $regulation->clauseText($clause, Text::Id),
            $info->basis->clauses,
        );
        same(array_column($json->clauses, 'id'), $cited);
        same($verdict->json(Lang::En), $verdict->json(Lang::En->value));
    },
    'a refusal is a verdict and no error' => static function (): void {
        $engine = Engine::builtin();
        [$case] = forwarded($engine);
        $verdict = $engine->submit($case, refused());
        [$refusal, $json] = [$verdict->refusal(0), $verdict->parsedJson()->refusals[0]];
        same(Outcome::Refused, $verdict->get()->outcome);
        same(RefusalCode::NothingPromised, $refusal->code);
        same($refusal->alternativeKind, $json->alternative->kind);
        same(Kind::Appointed, $refusal->alternativeKind);
        same(null, $refusal->alternativeNotBefore);
        same($verdict->refusalText(0, Text::Requirement), $json->requirement);
        same(2, $case->state()->events);
    },
    'state, obligations, lives, timeliness and permissions' => static function (): void {
        $engine = Engine::builtin();
        [$case] = forwarded($engine);
        $late = at('2021-04-27T09:00:00+07:00');
        agree($case->state(), $case->parsedStateJson($engine), 'rating');
        same([StateFlag::Forwarded], $case->state()->flags);
        same(1, $case->stateAfter(1)->events);
        $owed = $engine->obligations($case);
        foreach ($owed->parsedJson() as $i => $json) {
            agree($owed->get($i), $json);
            same($owed->text($i, Text::Unit), (string) $json->unit);
        }
        $lives = $engine->lives($case, $late);
        foreach ($lives->parsedJson() as $i => $json) {
            agree($lives->get($i), $json, 'metBy', 'endedBy', 'regulation');
            same([0, 'gia-lai-192-2021'], [$lives->get($i)->regulation, $json->regulation->id]);
        }
        $timeliness = $engine->timeliness($case, $late);
        agree($timeliness->get(), $timeliness->parsedJson());
        agree($timeliness->deadline(0), $timeliness->parsedJson()->deadlines[0]);
        $permissions = $engine->permitted($case, $late);
        foreach ($permissions->parsedJson() as $i => $json) {
            agree($permissions->get($i), $json);
            same($permissions->reasons($i), $json->reasons);
        }
        same(count($permissions), $i + 1);
        holds($permissions->parsedJson()[0]->reasons[0] instanceof RefusalCode, 'typed');
    },
    'notices of an event, and their texts in SMS' => static function (): void {
        $engine = Engine::builtin();
        [$case] = forwarded($engine);
        $notices = $engine->notices($case, 2);
        foreach ($notices->parsedJson() as $i => $json) {
            agree($notices->get($i), $json);
            same(Library::smsParts($json->text), $json->parts->text);
        }
        same(2, count($notices));
    },
    'an explained sum' => static function (): void {
        $sum = Calendar::builtin()->explain(at('2021-04-29T14:00:00+07:00'), 8 * 3600);
        agree($sum->get(), $sum->parsedJson());
        foreach ($sum->stretches() as $i => $stretch) {
            agree($stretch, $sum->parsedJson()->stretches[$i]);
            $reason = (string) $sum->parsedJson()->stretches[$i]->reason;
            same($sum->stretchText($i, Text::Reason), $reason);
        }
        $engine = Engine::builtin();
        $owed = $engine->obligations(forwarded($engine)[0]);
        same(null, $owed->explain(0)->sum());
        same(8 * 3600, $owed->explain(1)->sum()->get()->amountSeconds);
        same($owed->explain(1)->text(), $owed->explain(1)->parsedJson()->text);
    },
    'days and windows of a calendar' => static function (): void {
        $calendar = Calendar::builtin();
        [$day, $json] = [$calendar->day('2021-04-30'), $calendar->parsedDayJson('2021-04-30')];
        agree($day, $json);
        same($calendar->dayText('2021-04-30', Text::Reason), $json->reason);
        $windows = $calendar->windows('2021-04-29');
        same([[25200, 39600], [46800, 61200]], array_map(array_values(...), array_map(
            static fn (object $window) => (array) $window,
            $windows,
        )));
        same('07:00:00', $calendar->parsedDayJson('2021-04-29')->windows[0]->open);
        same(25200, $calendar->coverage()->utcOffsetSeconds);
        holds($calendar->coverage()->firstDate < '2021-01-01', 'covered');
        same(2021, $calendar->parsedYearJson(2021)->year);
    },
    'lunar dates in both directions' => static function (): void {
        $tet = Library::lunarFromDate('2021-02-12');
        same([2021, 1, 1, false], array_values((array) $tet));
        same('2021-02-12', Library::lunarToDate(new LunarDate(2021, 1, 1, false)));
    },
    'what moves between two calendars' => static function (): void {
        $before = Calendar::builtin();
        $after = $before->withDays("[[day]]\ndate = 2021-04-22\nwindows = []\n"
            . "reason = {vi = \"Nghỉ\", en = \"Off\"}\ninstrument = \"x\"\n", 'days.toml');
        $moves = $before->compare($after, [at('2021-04-20T15:10:00+07:00')], [8 * 3600]);
        same(1, count($moves));
        agree($moves->get(0), $moves->parsedJson()[0]);
        same('Nghỉ', $moves->text(0, Text::Reason));
    },
    'a regulation' => static function (): void {
        $regulation = Regulation::builtinNamed('gia-lai');
        $json = $regulation->parsedJson();
        same($regulation->text(Text::Hash), $json->hash);
        same($regulation->clauseCount(), count($json->clauses));
        same($regulation->clauseMarks(0), $json->clauses[0]->marks);
        holds($regulation->clauseMarks($regulation->findClause('11.1'))[0] instanceof Mark, 'bits');
        same($regulation->readingCount(), count($json->readings));
        same(16, $regulation->reading(15)->number);
        same('I-16', $regulation->readingText(15, Text::Id));
        same($regulation->choiceText(15, 0, Text::Value), $json->readings[15]->choices[0]->value);
        same(count($json->clauses), count($regulation->parsedDecidedJson()));
        same('2021-03-30', $json->validFrom);
    },
    'an audit and a report' => static function (): void {
        $engine = Engine::builtin();
        [$case] = forwarded($engine);
        $audit = new Audit($engine, $case->save($engine), at('2021-05-01T00:00:00+07:00'));
        $json = $audit->parsedJson();
        agree($audit->summary(), $json->summary, 'marked');
        foreach ($json->deviations as $i => $deviation) {
            agree($audit->deviation($i), $deviation, 'cause', 'regulation');
            same([0, '1'], [$audit->deviation($i)->regulation, $deviation->regulation->version]);
            same($audit->deviation($i)->evidenceCount, count($deviation->evidence));
        }
        foreach ($json->deviations[0]->evidence as $i => $id) {
            same($id, $audit->evidence(0, $i));
        }
        same(null, $audit->deviation(0)->owed);
        holds($case->equal($audit->case()), 'the case of the audit');
        $april = Library::periodOf(Period::Month, '2021-04-15', 25200);
        same('2021-03-31T17:00:00+00:00', $april['from']->format('c'));
        $report = new Report($engine->regulation(), [$audit, $audit], ...$april);
        agree($report->tally(0), $report->parsedJson()->total, 'ratings');
        same(2, $report->tally(0)->received);
        same(array_column($report->parsedJson()->total->ratings, 'count'), $report->ratings(0));
        same('', $report->text(0, Text::Unit));
    },
    'a sweep' => static function (): void {
        $engine = Engine::builtin();
        [$case] = forwarded($engine);
        $sweep = new Sweep($engine);
        same(0, $sweep->add([$case, new PetitionCase('GL-2')]));
        $now = at('2021-04-27T09:00:00+07:00');
        $json = $sweep->parsedJson($now);
        foreach ($sweep->dryRun($now) as $i => $foreseen) {
            agree($foreseen, $json->cases[$i], 'to');
        }
        same(Position::Head, $json->cases[0]->to);
        same(Standing::Now, $sweep->dryRun($now)[0]->escalation);
        same([true, false], $sweep->overdue($now));
        same($engine->due($case)->getTimestamp(), $sweep->due()[0]->getTimestamp());
        same(null, $sweep->due()[1]);
        foreach ($sweep->standings($now) as $i => $standing) {
            agree($standing, $json->standings[$i], 'regulation');
        }
        $sweep->remove(0);
        same(1, count($sweep));
        same([], (new Sweep($engine))->nextWakeup());
    },
    'a story, and what another law would make of it' => static function (): void {
        $engine = Engine::builtin();
        [$case] = forwarded($engine);
        $story = $engine->follow($case->save($engine), at('2021-04-23T00:00:00+07:00'));
        same([true, 0], [$story->step(0)->byEvent, $story->step(0)->event]);
        same(Outcome::Accepted, $story->verdict(0)->get()->outcome);
        same(1, $story->case(0)->state()->events);
        same(2, count($engine->follow($case->save($engine), null)));
        same(null, $engine->parsedWhatIfJson($engine, $case->save($engine), null));
        $strict = $engine->regulation()->withReading('I-8', '1 working hour');
        $other = new Engine($strict, $engine->calendar());
        $later = at('2021-05-20T09:00:00+07:00');
        $what = $engine->parsedWhatIfJson($other, $case->save($engine), $later);
        same('GL-2021-0001', $what->case);
        holds($what->after->dues !== $what->before->dues, 'the Office has a limit');
    },
    'receipts, and a registry that replays them' => static function (): void {
        $registry = new Registry([Regulation::builtin()], [Calendar::builtin()]);
        $case = new PetitionCase('GL-2021-0001');
        $engine = $registry->engine($case, at('2021-04-20T15:00:00+07:00'));
        $receipt = $engine->submit($case, events()[0])->receipt(events()[0]);
        same(true, $registry->parsedReplay($receipt)->same);
        $now = at('2021-04-27T09:00:00+07:00');
        $engine->submit($case, events()[1]);
        $receipt = $engine->advance($case, $now)->receipt(now: $now);
        same([], $registry->parsedReplay($receipt)->departures);
        holds($registry->loadCase($case->save($engine))->equal($case), 'the case is loaded');
    },
    'records are sealed, committed, redacted and rooted' => static function (): void {
        $engine = Engine::builtin();
        $record = forwarded($engine)[0]->save($engine);
        same($record, Records::load("$record\n")->json(0));
        $committed = Library::recordCommit($record, str_repeat("\0\xff", 16));
        $sealed = Library::recordSeal($committed);
        $redacted = Library::recordRedact($sealed, 'identity', 0);
        holds(!str_contains($redacted, '0905000000'), 'the phone is out');
        same([], Library::parsedRecordLeftovers($redacted));
        $head = Library::recordHead($redacted);
        same(Library::recordHead($sealed), $head);
        $root = Library::dayRoot($head);
        $proof = Library::dayRootProve($head, 'GL-2021-0001');
        holds(Library::dayRootIncludes($root, $head, $proof), 'the head is in the root');
        same('{"a":1,"b":2}', Library::jsonCanonical('{ "b": 2, "a": 1 }'));
        $view = $engine->parsedPublicView($committed, 'portal');
        holds($view->refusals[0]->code instanceof RefusalCode && $view->record === null, 'refused');
    },
];
