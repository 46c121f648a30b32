//! What several tests need: files of the repository, and a case with events.

#![allow(dead_code)]

use petition::{Case, Engine};
use std::path::{Path, PathBuf};

pub fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

pub fn read(path: &str) -> String {
    let path = repository(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The names of all functions, in their order in petition.h.
pub fn functions_of_the_api() -> Vec<String> {
    let api: serde_json::Value =
        serde_json::from_str(&read("libpetition/data/api/petition_api.json")).unwrap();
    let functions = api["functions"].as_array().unwrap();
    functions.iter().map(|one| one["name"].as_str().unwrap().to_string()).collect()
}

/// The events of the examples, one JSON object each.
pub fn events() -> Vec<String> {
    read("examples/events.jsonl").lines().map(str::to_string).collect()
}

/// A case with the events of the examples.
pub fn submitted(engine: &Engine) -> Case {
    let mut case = Case::new("GL-2021-0001").unwrap();
    for event in events() {
        engine.submit(&mut case, &event).unwrap();
    }
    case
}
