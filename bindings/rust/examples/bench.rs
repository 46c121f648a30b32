//! Tells how long one event takes to be judged: a fresh case, the first line of standard input.

use petition::{Case, Engine};
use std::time::Instant;

const TIMES: u32 = 20_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let engine = Engine::builtin()?;
    let event = std::io::stdin().lines().next().ok_or("no event")??;
    let start = Instant::now();
    for _ in 0..TIMES {
        let mut case = Case::new("GL-2021-0001")?;
        engine.submit(&mut case, &event)?;
    }
    println!("rust: {:.2} us a submit", start.elapsed().as_secs_f64() * 1e6 / f64::from(TIMES));
    Ok(())
}
