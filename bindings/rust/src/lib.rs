//! Decides petitions by their regulation: the Rust binding of libpetition.
#![doc = include_str!("../README.md")]
#![deny(missing_docs)]

mod call;
mod error;
mod functions;
mod handle;
mod handles;
pub mod json;
mod structs;
#[rustfmt::skip]
pub mod sys;
mod typed;
mod values;
mod word;
mod words;

pub use call::Each;
pub use error::{Error, Result};
pub use functions::*;
pub use handles::*;
pub use json::Json;
pub use structs::*;
pub use values::{Bits, Date, Instant, Seconds};
pub use words::*;
