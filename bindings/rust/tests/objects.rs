//! Objects are owned, shared between threads and freed.

mod common;

use petition::*;

fn sendable<T: Send + Sync>() {}

#[test]
fn every_object_may_go_to_another_thread() {
    macro_rules! check { ($($name:ident)*) => { $(sendable::<$name>();)* } }
    check! {
        Calendar Sum Moves Regulation Engine Case Records Verdict Obligations Lives Timeliness
        Permissions Notices Explanation Story Registry Audit Report Sweep Error
    }
}

#[test]
fn threads_share_one_engine() {
    let engine = Engine::builtin().unwrap();
    let work = || {
        let saved: Vec<String> =
            (0..50).map(|_| common::submitted(&engine).save(&engine).unwrap()).collect();
        assert!(saved.windows(2).all(|two| two[0] == two[1]));
        saved[0].clone()
    };
    let (a, b) = std::thread::scope(|scope| {
        let (a, b) = (scope.spawn(work), scope.spawn(work));
        (a.join().unwrap(), b.join().unwrap())
    });
    assert_eq!(a, b);
}

#[test]
fn threads_read_one_case() {
    let engine = Engine::builtin().unwrap();
    let case = common::submitted(&engine);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| assert_eq!(engine.obligations(&case).unwrap().count().unwrap(), 2));
        }
    });
}

#[test]
fn what_was_made_outlives_what_it_was_made_of() {
    let (verdict, case) = {
        let engine =
            Engine::new(&Regulation::builtin().unwrap(), &Calendar::builtin().unwrap()).unwrap();
        let mut case = Case::new("GL-1").unwrap();
        (engine.submit(&mut case, &common::events()[0]).unwrap(), case)
    };
    drop(case);
    assert!(verdict.json(Lang::Vi).unwrap().text().contains("GL-1"));
}

#[test]
fn a_copy_goes_its_own_way() {
    let engine = Engine::builtin().unwrap();
    let case = common::submitted(&engine);
    let mut copy = case.copy().unwrap();
    engine.simulate(&mut copy, "2021-06-01T08:00:00+07:00".parse().unwrap()).unwrap();
    assert!(!copy.equal(&case).unwrap());
    assert_eq!(case.state().unwrap().events, 2);
}

/// The memory of this process, in pages.
#[cfg(target_os = "linux")]
fn resident() -> usize {
    let figures = std::fs::read_to_string("/proc/self/statm").unwrap();
    figures.split(' ').nth(1).unwrap().parse().unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn what_is_dropped_is_freed() {
    let engine = Engine::builtin().unwrap();
    let make = |times: usize| {
        for _ in 0..times {
            let case = common::submitted(&engine);
            let _ = (engine.obligations(&case).unwrap(), case.copy().unwrap());
            let _ = Calendar::load("no calendar", "");
        }
    };
    make(500);
    let before = resident();
    make(10_000);
    let grown = resident().saturating_sub(before);
    assert!(grown < 500, "{grown} pages more"); // the cases alone would be ten times that
}
