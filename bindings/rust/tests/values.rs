//! Texts, instants, dates and amounts cross the interface as they are.

mod common;

use petition::*;
use std::time::{Duration, SystemTime};

#[test]
fn texts_are_taken_whole() {
    let engine = Engine::builtin().unwrap();
    let mut case = Case::new("Phản ánh 🚧").unwrap();
    assert_eq!(case.text(Text::Id).unwrap(), "Phản ánh 🚧");
    let event = common::events()[0].replace("Đèn đường", "🚧 Đèn đường");
    engine.submit(&mut case, &event).unwrap();
    let kept: serde_json::Value = serde_json::from_str(&case.event_json(1).unwrap()).unwrap();
    assert!(kept["data"]["content"].as_str().unwrap().starts_with("🚧 Đèn đường"));
}

#[test]
fn a_nul_does_not_end_a_text() {
    let said = "Cống\u{0}thoát nước 🚧";
    let canonical = json_canonical(&serde_json::to_string(said).unwrap()).unwrap();
    assert_eq!(serde_json::from_str::<String>(&canonical).unwrap(), said);
    assert_eq!(Case::new("GL\0-1").unwrap_err().code(), Status::InvalidValue);
    let case = common::submitted(&Engine::builtin().unwrap());
    assert_eq!((case.find("e1").unwrap(), case.find("e1\0").unwrap()), (1, 0));
}

#[test]
fn a_long_text_is_given_whole() {
    let toml = Calendar::builtin_toml().unwrap();
    assert!(toml.len() > 4096 && toml.ends_with('\n'));
    let calendar = Calendar::load(&toml, "").unwrap();
    let same = Calendar::builtin().unwrap();
    let hash = |of: &Calendar| of.text(Text::Hash, Lang::En).unwrap();
    assert_eq!(hash(&calendar), hash(&same));
}

#[test]
fn an_instant_may_lie_before_1970() {
    let instant: Instant = "1969-12-31T23:59:58Z".parse().unwrap();
    assert_eq!(instant.unix(), -2);
    assert_eq!(instant.to_string(), "1969-12-31T23:59:58+00:00");
    assert_eq!(instant_format(instant, 25200).unwrap(), "1970-01-01T06:59:58+07:00");
    let time = SystemTime::try_from(instant).unwrap();
    assert_eq!(time, SystemTime::UNIX_EPOCH - Duration::from_secs(2));
    assert_eq!(Instant::from(time), instant);
    assert_eq!(Instant::from(time - Duration::from_nanos(1)).unix(), -3);
    assert_eq!(Instant::from(time + Duration::from_nanos(1)).unix(), -2);
    assert_eq!(Instant::from(SystemTime::UNIX_EPOCH).unix(), 0);
    assert!(instant < Instant::from_unix(0));
}

#[test]
fn no_instant_is_none() {
    let engine = Engine::builtin().unwrap();
    let mut case = Case::new("GL-1").unwrap();
    assert_eq!(engine.due(&case).unwrap(), None);
    assert_eq!(engine.next_wakeup(&case).unwrap(), None);
    assert_eq!(case.state().unwrap().anchor, None);
    let never = Instant::from_unix(unsafe { sys::petition_never });
    assert_eq!(never.unix(), i64::MIN);
    assert_eq!(engine.advance(&mut case, never).unwrap_err().code(), Status::InvalidTime);
    assert_eq!(never.to_string(), format!("@{}", i64::MIN));
}

#[test]
fn dates_and_amounts_have_their_texts() {
    let date: Date = "1900-02-28".parse().unwrap();
    assert_eq!((date.days(), date.to_string()), (-25509, "1900-02-28".to_string()));
    assert_eq!("31 February".parse::<Date>().unwrap_err().code(), Status::InvalidTime);
    assert_eq!("-1h30m".parse::<Seconds>().unwrap(), Seconds::new(-5400));
    let tet = lunar_from_date("2021-02-12".parse().unwrap()).unwrap();
    assert_eq!(tet, LunarDate { year: 2021, month: 1, day: 1, leap: false });
    assert_eq!(lunar_to_date(tet).unwrap().to_string(), "2021-02-12");
}

#[test]
fn working_time_is_counted_back_too() {
    let calendar = Calendar::builtin().unwrap();
    let start: Instant = "2021-04-20T15:10:00+07:00".parse().unwrap();
    let earlier = calendar.subtract(start, Seconds::new(3600)).unwrap();
    assert_eq!(calendar.between(start, earlier).unwrap(), Seconds::new(-3600));
    assert_eq!(calendar.add(start, Seconds::new(-3600), Closing::Earliest).unwrap(), earlier);
    let coverage = calendar.coverage().unwrap();
    assert_eq!(coverage.utc_offset_s, 25200);
    assert!(coverage.first_date < coverage.announced_until);
}

#[test]
fn the_version_is_that_of_the_crate() {
    assert_eq!(version(), env!("CARGO_PKG_VERSION"));
}
