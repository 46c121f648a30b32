//! Reads events from standard input, one JSON object a line, and says who owes what after each.

use petition::{Case, Engine, Lang};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let engine = Engine::builtin()?;
    let mut case = Case::new("GL-2021-0001")?;
    for line in std::io::stdin().lines() {
        engine.submit(&mut case, &line?)?;
        let owed = engine.obligations(&case)?;
        for index in 0..owed.count()? {
            println!("{}", owed.explain(index)?.text(Lang::Vi)?);
        }
    }
    Ok(())
}
