//! What was wrong is told, and nothing that is wrong does harm.

mod common;

use petition::*;

#[test]
fn an_error_says_what_where_and_why() {
    let error = Calendar::load("a = \n", "days.toml").unwrap_err();
    assert_eq!((error.code(), error.where_()), (Status::Syntax, "days.toml"));
    assert_eq!(error.line(), Some(1));
    assert!(error.column().is_some() && error.message().contains("TOML"));
    assert!(error.to_string().starts_with("syntax: days.toml: 1:"));
    let source: Box<dyn std::error::Error + Send + Sync> = error.into();
    assert!(source.downcast_ref::<Error>().is_some());
}

#[test]
fn an_error_of_an_event_names_the_field_and_changes_nothing() {
    let engine = Engine::builtin().unwrap();
    let mut case = Case::new("GL-1").unwrap();
    let event = common::events()[0].replace("2021-04-20T15:00:00+07:00", "yesterday");
    let error = engine.submit(&mut case, &event).unwrap_err();
    assert_eq!((error.code(), error.where_()), (Status::InvalidTime, "occurred_at"));
    assert!(error.message().contains("yesterday"));
    assert_eq!(case.state().unwrap().events, 0);
}

#[test]
fn an_error_without_a_text_has_no_line() {
    let error = Calendar::builtin().unwrap().day(Date::from_days(i32::MIN)).unwrap_err();
    assert_eq!((error.code(), error.line(), error.column()), (Status::NotCovered, None, None));
}

#[test]
fn what_was_not_expected_is_stale() {
    let engine = Engine::builtin().unwrap();
    let mut case = common::submitted(&engine);
    let now = "2021-04-21T08:00:00+07:00".parse().unwrap();
    let error = engine.advance_expecting(&mut case, now, 1).unwrap_err();
    assert_eq!(error.code(), Status::Stale);
    engine.advance_expecting(&mut case, now, 2).unwrap();
}

#[test]
fn an_unknown_number_is_kept_and_refused() {
    let unknown = Text::from(9999);
    assert_eq!((unknown, unknown.number()), (Text::Unknown(9999), 9999));
    assert_eq!(unknown.to_string(), "9999");
    let calendar = Calendar::builtin().unwrap();
    let error = calendar.text(unknown, Lang::Vi).unwrap_err();
    assert_eq!(error.code(), Status::UnknownFlag);
    assert_eq!(calendar.text(Text::Id, Lang::from(-1)).unwrap_err().code(), Status::UnknownFlag);
    assert_eq!(status_name(Status::from(-9999)), None);

    let known: Role = serde_json::from_str("\"operator\"").unwrap();
    assert_eq!(known, Role::Operator);
    assert_eq!(Role::from(1), Role::Operator);
    assert!(serde_json::from_str::<Role>("\"emperor\"").is_err());
}

#[test]
fn an_unknown_flag_stays_in_its_set() {
    let set: Bits<Mark> = Bits::new(1 | 1 << 30);
    assert!(set.contains(Mark::Decide) && !set.contains(Mark::Out));
    assert_eq!(set.iter().collect::<Vec<_>>(), [Mark::Decide, Mark::Unknown(1 << 30)]);
    assert_eq!(set.bits(), 1 | 1 << 30);
    let last: Bits<Mark> = Bits::new(1 << 31);
    assert_eq!(last.iter().map(Mark::number).collect::<Vec<_>>(), [i32::MIN]);
}

#[test]
fn an_index_that_is_none_is_refused() {
    let engine = Engine::builtin().unwrap();
    let case = common::submitted(&engine);
    let owed = engine.obligations(&case).unwrap();
    for error in [owed.get(usize::MAX).unwrap_err(), owed.get(2).unwrap_err()] {
        assert_eq!(error.code(), Status::InvalidArgument);
    }
    assert_eq!(case.event_json(0).unwrap_err().code(), Status::InvalidArgument);
    assert_eq!(Registry::new(&[], &[]).unwrap_err().code(), Status::InvalidArgument);
}

#[test]
fn json_of_another_shape_is_an_error() {
    let verdict: std::result::Result<json::Verdict, _> = serde_json::from_str("{}");
    assert!(verdict.is_err());
}
