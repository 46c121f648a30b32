//! What a call that failed tells.

use crate::sys;
use crate::words::Status;
use std::ffi::c_char;
use std::fmt;

/// The outcome of a call.
pub type Result<T> = std::result::Result<T, Error>;

/// A call that was wrong or could not be carried out. A refusal by the regulation is none: it is a
/// [`Verdict`](crate::Verdict).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    code: Status,
    where_: String,
    line: Option<u32>,
    column: Option<u32>,
    message: String,
}

impl Error {
    pub(crate) fn new(code: Status, where_: &str, message: String) -> Self {
        let where_ = where_.to_string();
        Self { code, where_, line: None, column: None, message }
    }

    pub(crate) fn at(mut self, line: usize, column: usize) -> Self {
        self.line = u32::try_from(line).ok().filter(|&n| n > 0);
        self.column = u32::try_from(column).ok().filter(|&n| n > 0);
        self
    }

    pub(crate) fn from_c(status: i32, c: &sys::petition_error) -> Self {
        let position = |n: i32| usize::try_from(n).unwrap_or(0);
        Self::new(Status::from(status), &text(&c.where_), text(&c.message))
            .at(position(c.line), position(c.column))
    }

    /// What kind of error it is; `to_string` of it is its name, as in "not_covered".
    pub fn code(&self) -> Status {
        self.code
    }

    /// The text, key, field or parameter concerned, as in "data.due_at"; may be empty.
    pub fn where_(&self) -> &str {
        &self.where_
    }

    /// The line of the text given, from 1.
    pub fn line(&self) -> Option<u32> {
        self.line
    }

    /// The column in that line, in characters from 1.
    pub fn column(&self) -> Option<u32> {
        self.column
    }

    /// What was wrong, and what would be right.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.code)?;
        if !self.where_.is_empty() {
            write!(f, "{}: ", self.where_)?;
        }
        if let (Some(line), Some(column)) = (self.line, self.column) {
            write!(f, "{line}:{column}: ")?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

/// A text of a fixed array, up to its NUL.
fn text(array: &[c_char]) -> String {
    let bytes: Vec<u8> = array.iter().take_while(|&&c| c != 0).map(|&c| c as u8).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}
