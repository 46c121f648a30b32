//! Every call of the transcript gives the same text, byte for byte, or the error of the same name.

mod common;

use petition::*;
use serde::de::DeserializeOwned;
use serde_json::{json, Value};
use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::rc::Rc;

struct Subject {
    case: Case,
    engine: Rc<Engine>,
    registry: Option<Rc<Registry>>,
}

#[derive(serde::Deserialize)]
struct Makers {
    case: String,
    profiles: Vec<String>,
    readings: BTreeMap<String, String>,
    days: Vec<String>,
    registry: bool,
}

impl Makers {
    fn regulations(&self) -> Result<Vec<Regulation>> {
        let mut all: Vec<_> =
            self.profiles.iter().map(|toml| Regulation::load(toml, "")).collect::<Result<_>>()?;
        if all.is_empty() {
            all.push(Regulation::builtin()?);
        }
        all.into_iter().map(|one| self.with_readings(one)).collect()
    }

    fn with_readings(&self, of: Regulation) -> Result<Regulation> {
        self.readings.iter().try_fold(of, |of, (id, value)| of.with_reading(id, value))
    }

    fn calendars(&self) -> Result<Vec<Calendar>> {
        let builtin = Calendar::builtin()?;
        let with = |days: &String| match days.is_empty() {
            true => Calendar::builtin(),
            false => builtin.with_days(days, ""),
        };
        self.days.iter().map(with).collect()
    }

    fn subject(&self) -> Result<Subject> {
        let (regulations, calendars) = (self.regulations()?, self.calendars()?);
        let engine = Engine::new(&regulations[0], calendars.last().unwrap())?;
        let registry = match self.registry {
            true => Some(Rc::new(Registry::new(
                &regulations.iter().collect::<Vec<_>>(),
                &calendars.iter().collect::<Vec<_>>(),
            )?)),
            false => None,
        };
        Ok(Subject { case: Case::new(&self.case)?, engine: Rc::new(engine), registry })
    }
}

impl Subject {
    fn load(&self, record: &str) -> Result<Subject> {
        let case = match &self.registry {
            Some(registry) => registry.load_case(record)?,
            None => Case::load(&self.engine, record)?,
        };
        Ok(Subject { case, engine: self.engine.clone(), registry: self.registry.clone() })
    }

    fn choose_engine(&mut self, at: Option<i64>) -> Result<Value> {
        let registry = self.registry.as_ref().expect("only a registry chooses");
        self.engine = Rc::new(registry.engine(&self.case, at.map(Instant::from_unix))?);
        Ok(Value::Null)
    }

    fn call(&mut self, line: &Value) -> Result<Value> {
        let text = |key: &str| line[key].as_str().unwrap();
        let at = |key: &str| Instant::from_unix(line[key].as_i64().unwrap());
        let (engine, case, vi) = (self.engine.clone(), &mut self.case, Lang::Vi);
        match text("call") {
            "submit" => typed(engine.submit(case, text("event"))?.json(vi)?),
            "advance" => typed(engine.advance(case, at("now"))?.json(vi)?),
            "simulate" => typed(engine.simulate(case, at("until"))?.json(vi)?),
            "state" => typed(case.state_json(&engine)?),
            "record" => Ok(case.save(&engine)?.into()),
            "obligations" => typed(engine.obligations(case)?.json(vi)?),
            "lives" => typed(engine.lives(case, at("at"))?.json(vi)?),
            "timeliness" => typed(engine.timeliness(case, at("at"))?.json()?),
            "permitted" => typed(engine.permitted(case, at("now"))?.json()?),
            "audit" => typed(Audit::new(&engine, text("record"), at("at"))?.json(vi)?),
            "due" => Ok(json!(engine.due(case)?.map(Instant::unix))),
            "next_wakeup" => Ok(json!(engine.next_wakeup(case)?.map(Instant::unix))),
            "engine" => self.choose_engine(line["at"].as_i64()),
            other => panic!("the transcript has a call {other}"),
        }
    }
}

/// The text, which must also be what its type says.
fn typed<T: DeserializeOwned>(json: Json<T>) -> Result<Value> {
    json.read()?;
    Ok(json.into_text().into())
}

fn outcome(result: Result<Value>) -> (&'static str, Value) {
    match result {
        Ok(value) => ("gives", value),
        Err(error) => ("error", error.code().to_string().into()),
    }
}

#[test]
fn every_call_gives_the_same() {
    let path = std::env::var("PETITION_TRANSCRIPT").expect("PETITION_TRANSCRIPT names the file");
    let lines = BufReader::new(File::open(path).unwrap()).lines();
    let mut subjects: HashMap<u64, Subject> = HashMap::new();
    let mut calls = 0;
    for line in lines {
        let line: Value = serde_json::from_str(&line.unwrap()).unwrap();
        let Some(on) = line["on"].as_u64() else {
            let makers: Makers = serde_json::from_value(line["by"].clone()).unwrap();
            subjects.insert(line["make"].as_u64().unwrap(), makers.subject().unwrap());
            continue;
        };
        let subject = subjects.get_mut(&on).unwrap();
        let result = if line["call"] == "load" {
            subject.load(line["record"].as_str().unwrap()).map(|loaded| {
                subjects.insert(line["make"].as_u64().unwrap(), loaded);
                Value::Null
            })
        } else {
            subject.call(&line)
        };
        let (key, value) = outcome(result);
        assert_eq!(line.get(key), Some(&value), "{line}");
        calls += 1;
    }
    assert!(calls > 0, "the transcript has calls");
    println!("{calls} calls");
}
