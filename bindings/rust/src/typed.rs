//! A result that is JSON: its text as it is, and the value in it.

use crate::error::{Error, Result};
use crate::words::Status;
use serde::de::DeserializeOwned;
use std::fmt;
use std::marker::PhantomData;

/// One line of JSON that the library wrote. [`text`](Self::text) is it byte for byte, to be stored
/// or handed on; [`read`](Self::read) makes a value of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Json<T> {
    text: String,
    shape: PhantomData<fn() -> T>,
}

impl<T> Json<T> {
    pub(crate) fn new(text: String) -> Self {
        Self { text, shape: PhantomData }
    }

    /// The text as the library wrote it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text as the library wrote it, to be kept.
    pub fn into_text(self) -> String {
        self.text
    }
}

impl<T: DeserializeOwned> Json<T> {
    /// The value that the text says.
    ///
    /// # Errors
    ///
    /// `Status::WrongType` for a text of a library so new that its shape is another.
    pub fn read(&self) -> Result<T> {
        serde_json::from_str(&self.text).map_err(|error| {
            Error::new(Status::WrongType, std::any::type_name::<T>(), error.to_string())
                .at(error.line(), error.column())
        })
    }
}

impl<T> fmt::Display for Json<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
