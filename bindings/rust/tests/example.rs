//! The example of the README prints what the one in C prints.

mod common;

use std::io::Write;
use std::process::{Command, Stdio};

fn first() -> Command {
    let test = std::env::current_exe().unwrap();
    let built = test.parent().and_then(|deps| deps.parent()).unwrap();
    Command::new(built.join("examples").join("first"))
}

#[test]
fn who_owes_what_is_printed_after_each_event() {
    let events = common::read("examples/events.jsonl");
    let mut child = first().stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(events.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let printed = String::from_utf8(output.stdout).unwrap();
    let starts = ["nhân viên trực: xem xét", "nhân viên trực: nhắn tin", "đầu mối tiếp nhận"];
    assert_eq!(printed.lines().count(), starts.len());
    for (line, start) in printed.lines().zip(starts) {
        assert!(line.starts_with(start), "{line}");
    }
    assert!(printed.contains("hạn 15:10 ngày 22/04/2021"));
}
