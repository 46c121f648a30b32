//! Structs, words, arrays and JSON say the same thing.

mod common;

use petition::*;

#[test]
fn a_state_is_the_same_as_a_struct_and_as_json() {
    let engine = Engine::builtin().unwrap();
    let case = common::submitted(&engine);
    let state = case.state().unwrap();
    let json = case.state_json(&engine).unwrap().read().unwrap();
    assert_eq!((state.position, state.commitment), (json.position, json.commitment));
    assert_eq!(state.position, Position::FocalPoint);
    assert_eq!((state.recorded_at, state.anchor), (json.recorded_at, json.anchor));
    assert_eq!((state.agreed, json.agreed), (None, None));
    assert_eq!((u64::from(state.events), json.events), (2, 2));
    assert_eq!(state.flags.contains(StateFlag::Forwarded), json.forwarded);
    assert_eq!(state.flags.iter().collect::<Vec<_>>(), [StateFlag::Forwarded]);
    assert_eq!(json.holder.as_deref(), Some("ubnd-pleiku"));
    assert_eq!(case.text(Text::Holder).unwrap(), "ubnd-pleiku");
}

#[test]
fn obligations_are_the_same_as_structs_and_as_json() {
    let engine = Engine::builtin().unwrap();
    let case = common::submitted(&engine);
    let owed = engine.obligations(&case).unwrap();
    let json = owed.json(Lang::En).unwrap().read().unwrap();
    assert_eq!(owed.count().unwrap(), json.len());
    for (index, said) in json.iter().enumerate() {
        let one = owed.get(index).unwrap();
        assert_eq!((one.owed, one.role, one.due), (said.owed, said.role, said.due));
        assert_eq!((one.since, one.at_once, one.lapsed), (said.since, said.at_once, said.lapsed));
        assert_eq!(one.basis.clauses.len(), said.clauses.len());
        assert_eq!(owed.text(index, Text::Unit).unwrap(), said.unit.clone().unwrap_or_default());
    }
    assert_eq!(engine.due(&case).unwrap(), json[1].due);
    assert!(json[0].due.is_none());
}

#[test]
fn a_verdict_has_its_events_as_they_were_written() {
    let engine = Engine::builtin().unwrap();
    let mut case = Case::new("GL-1").unwrap();
    let verdict = engine.submit(&mut case, &common::events()[0]).unwrap();
    let figures = verdict.get().unwrap();
    let json = verdict.json(Lang::Vi).unwrap().read().unwrap();
    assert_eq!((figures.outcome, json.outcome), (Outcome::Accepted, Outcome::Accepted));
    assert_eq!(figures.appended as usize, json.events.len());
    assert_eq!(json.events[0].event.get(), verdict.event_json(0).unwrap());
    assert!(verdict.json(Lang::Vi).unwrap().text().contains(json.events[0].event.get()));
}

#[test]
fn a_refusal_is_no_error() {
    let engine = Engine::builtin().unwrap();
    let mut case = Case::new("GL-1").unwrap();
    let verdict = engine.submit(&mut case, &common::events()[1]).unwrap();
    assert_eq!(verdict.get().unwrap().outcome, Outcome::Refused);
    let refusal = verdict.refusal(0).unwrap();
    let json = verdict.json(Lang::En).unwrap().read().unwrap();
    assert_eq!(refusal.code, json.refusals[0].code);
    let alternative = json.refusals[0].alternative.as_ref();
    assert_eq!(refusal.alternative_kind, alternative.map(|one| one.kind));
    assert_eq!(refusal.alternative_role, alternative.map(|one| one.role));
    assert_eq!(case.state().unwrap().events, 0);
}

#[test]
fn a_day_and_a_sum_are_the_same_as_structs_and_as_json() {
    let calendar = Calendar::builtin().unwrap();
    let date: Date = "2021-04-21".parse().unwrap();
    let (day, json) =
        (calendar.day(date).unwrap(), calendar.day_json(date, Lang::En).unwrap().read().unwrap());
    assert_eq!((day.date, day.kind, day.rest_day), (json.date, json.kind, json.rest_day));
    let windows = calendar.windows(date).unwrap();
    let said: Vec<_> = json.windows.iter().map(|one| (one.open, one.close)).collect();
    assert_eq!(windows.iter().map(|one| (one.open, one.close)).collect::<Vec<_>>(), said);
    assert_eq!(json.reason, Some(calendar.day_text(date, Text::Reason, Lang::En).unwrap()));

    let start = "2021-04-20T15:10:00+07:00".parse().unwrap();
    let amount = "8h".parse().unwrap();
    let sum = calendar.explain(start, amount, Closing::Earliest).unwrap();
    let json = sum.json(Lang::Vi).unwrap().read().unwrap();
    let figures = sum.get().unwrap();
    assert_eq!((figures.result, figures.amount), (json.result, json.amount_s));
    assert_eq!(figures.result, calendar.add(start, amount, Closing::Earliest).unwrap());
    let stretches = sum.stretches().unwrap();
    assert_eq!(stretches.len(), json.stretches.len());
    for (one, said) in stretches.iter().zip(&json.stretches) {
        assert_eq!((one.from, one.to, one.why), (said.from, said.to, said.why));
    }
}

#[test]
fn a_regulation_a_report_and_a_difference_are_read() {
    let (engine, other) = (Engine::builtin().unwrap(), Engine::builtin().unwrap());
    let regulation = engine.regulation().unwrap();
    let json = regulation.json(Lang::En).unwrap().read().unwrap();
    assert_eq!(json.id, regulation.text(Text::Id, Lang::En).unwrap());
    assert_eq!(json.clauses.len(), regulation.clause_count().unwrap());
    for (index, clause) in json.clauses.iter().enumerate() {
        let marks: Vec<Mark> = regulation.clause_marks(index).unwrap().iter().collect();
        assert_eq!(marks, clause.marks);
    }
    assert!(!regulation.decided_json().unwrap().read().unwrap().is_empty());

    let record = common::submitted(&engine).save(&engine).unwrap();
    let same = engine.what_if_json(&other, &record, None, Lang::En).unwrap();
    assert_eq!(same.text(), "null");
    assert!(same.read().unwrap().is_none());

    let (from, until) = period_of(Period::Month, date_parse("2021-04-20").unwrap(), 25200).unwrap();
    let audit = Audit::new(&engine, &record, until).unwrap();
    let found = audit.json(Lang::Vi).unwrap().read().unwrap();
    assert_eq!(audit.count().unwrap(), found.deviations.len());
    let report = Report::new(&regulation, &[&audit], from, until).unwrap();
    let json = report.json(Lang::En).unwrap().read().unwrap();
    let tally = report.tally(0).unwrap();
    assert_eq!((tally.received, tally.overdue), (json.total.received, json.total.overdue));
    assert_eq!(tally.received, 1);
    let summary = audit.summary().unwrap();
    assert_eq!(
        (summary.late_amount, summary.verdict),
        (found.summary.late_s, found.summary.verdict)
    );
}

#[test]
fn a_story_a_registry_and_a_receipt_go_together() {
    let engine = Engine::builtin().unwrap();
    let (regulation, calendar) = (engine.regulation().unwrap(), engine.calendar().unwrap());
    let registry = Registry::new(&[&regulation], &[&calendar]).unwrap();
    let mut case = Case::new("GL-1").unwrap();
    let event = &common::events()[0];
    let verdict = engine.submit(&mut case, event).unwrap();
    let receipt = verdict.receipt(Some(event), None).unwrap();
    let replay = registry.replay(&receipt).unwrap().read().unwrap();
    assert!(replay.same && replay.departures.is_empty());
    assert_eq!(replay.outcome, Outcome::Accepted);

    let record = case.save(&engine).unwrap();
    assert!(registry.load_case(&record).unwrap().equal(&case).unwrap());
    let story = registry.follow(&record, None).unwrap();
    assert_eq!(story.count().unwrap(), 1);
    assert!(story.step(0).unwrap().by_event);
    assert_eq!(json_canonical(&record).unwrap(), record);

    let sum = verdict.explain().unwrap().sum().unwrap();
    assert!(sum.is_none());
}

#[test]
fn calls_over_arrays_give_a_value_or_a_status_for_each() {
    let calendar = Calendar::builtin().unwrap();
    let good: Instant = "2021-04-20T08:00:00+07:00".parse().unwrap();
    let bad = Instant::from_unix(-100_000_000_000);
    let hour = Seconds::new(3600);
    let added = calendar.add_many(&[good, bad, good], &[hour; 3], Closing::Earliest).unwrap();
    let one = calendar.add(good, hour, Closing::Earliest).unwrap();
    assert_eq!(added, [Ok(one), Err(Status::NotCovered), Ok(one)]);
    assert_eq!(calendar.is_open_many(&[good, bad]).unwrap(), [Ok(true), Err(Status::NotCovered)]);
    assert_eq!(calendar.between_many(&[good], &[one]).unwrap(), [Ok(hour)]);

    let dates = ["2021-04-20", "0001-01-01", "2021-04-18"].map(|text| text.parse().unwrap());
    let windows = calendar.windows_many(&dates).unwrap();
    assert_eq!(windows[0], Ok(calendar.windows(dates[0]).unwrap()));
    assert_eq!(windows[1], Err(Status::NotCovered));
    assert_eq!(windows[2], Ok(vec![]));
    assert!(calendar.windows_many(&[]).unwrap().is_empty());

    let error = calendar.add_many(&[good], &[], Closing::Earliest).unwrap_err();
    assert_eq!((error.code(), error.where_()), (Status::InvalidArgument, "amount"));
}

#[test]
fn a_sweep_tells_of_each_case() {
    let engine = Engine::builtin().unwrap();
    let (open, empty) = (common::submitted(&engine), Case::new("GL-2").unwrap());
    let mut sweep = Sweep::new(&engine).unwrap();
    assert_eq!(sweep.add(&[&open, &empty]).unwrap(), 0);
    assert_eq!(sweep.add(&[&open]).unwrap(), 2);
    let due = engine.due(&open).unwrap();
    assert!(due.is_some());
    assert_eq!(sweep.due().unwrap(), [due, None, due]);
    assert_eq!(sweep.next_wakeup().unwrap()[0], engine.next_wakeup(&open).unwrap());
    let later = "2021-05-20T08:00:00+07:00".parse().unwrap();
    assert_eq!(sweep.overdue(later).unwrap(), [true, false, true]);
    let foreseen = sweep.dry_run(later).unwrap();
    assert_eq!((foreseen[0].lapse, foreseen[0].to), (Standing::Now, Some(Position::Head)));
    assert_eq!(foreseen[1].to, None);
    let json = sweep.json(later, Lang::En).unwrap().read().unwrap();
    assert_eq!((json.cases.len(), json.at), (3, later));
    sweep.replace(2, &empty).unwrap();
    sweep.remove(0).unwrap();
    assert_eq!(sweep.due().unwrap(), [None, None]);
}

#[test]
fn words_are_those_of_the_library() {
    fn check<W: Copy + Into<i32> + From<i32> + std::fmt::Display>(table: Table, all: &[W]) {
        let numbers: Vec<i32> = all.iter().map(|&one| one.into()).collect();
        let count = word_count(table).unwrap();
        let listed: Vec<i32> = (0..count).map(|i| word_at(table, i).unwrap()).collect();
        assert_eq!(numbers, listed, "{table}");
        for word in all {
            let (name, vi, en) = word_get(table, (*word).into()).unwrap();
            assert_eq!(word.to_string(), name);
            assert_eq!(word_find(table, name).unwrap(), (*word).into());
            assert!(!vi.is_empty() && !en.is_empty());
        }
    }
    macro_rules! check_all {
        ($($word:ident)*) => {
            $(check($word::TABLE, $word::ALL);)*
            assert_eq!(Table::ALL.len(), [$($word::TABLE),*].len());
        };
    }
    check_all! {
        Role Kind Position Commitment Publication Matter DeclineReason ReferralGround ClockStart
        Variable Period WithholdingGround Outcome Owed Fate Standing NoticeKind NoticeChannel
        RefusalCode DeviationKind AuditScope OverdueVerdict Oversight Aspect Knowledge DayKind Why
        Closing Mark Claim
    }
    for status in Status::ALL {
        assert_eq!(status_name(*status), Some(status.to_string().as_str()));
    }
}
