//! How a table of words becomes an enumeration: numbers for C, names for JSON.

use crate::functions::word_find;
use crate::words::Table;
use serde::de::{Deserialize, Deserializer, Error};
use std::borrow::Cow;

macro_rules! words {
    ($(
        $(#[$doc:meta])* $name:ident $(of Table::$table:ident)? {
            $($(#[$entry_doc:meta])* $entry:ident = $number:literal $word:literal,)*
        }
    )*) => { $(
        $(#[$doc])*
        #[non_exhaustive]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$entry_doc])* $entry,)*
            /// A number that a newer library may know and this binding does not.
            Unknown(i32),
        }

        impl $name {
            /// All that this binding knows, by their numbers.
            pub const ALL: &'static [Self] = &[$(Self::$entry),*];

            /// The number that stands for it in C.
            pub const fn number(self) -> i32 {
                match self {
                    $(Self::$entry => $number,)*
                    Self::Unknown(number) => number,
                }
            }

            /// The one of that name, as in JSON, if this binding knows it.
            pub fn named(name: &str) -> Option<Self> {
                match name {
                    $($word => Some(Self::$entry),)*
                    _ => None,
                }
            }
        }

        impl From<i32> for $name {
            fn from(number: i32) -> Self {
                match number {
                    $($number => Self::$entry,)*
                    other => Self::Unknown(other),
                }
            }
        }

        impl From<$name> for i32 {
            fn from(word: $name) -> Self {
                word.number()
            }
        }

        /// Its name, as in JSON; of an unknown one its number.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$entry => f.pad($word),)*
                    Self::Unknown(number) => number.fmt(f),
                }
            }
        }

        $(
            impl $name {
                /// The table that lists it, with its labels: see [`word_get`](crate::word_get).
                pub const TABLE: Table = Table::$table;
            }

            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                    crate::word::read(from, Self::TABLE, Self::named)
                }
            }
        )?
    )* };
}

pub(crate) use words;

/// Reads a word by its name; one that only the library that runs knows becomes its number.
pub(crate) fn read<'de, D: Deserializer<'de>, W: From<i32>>(
    from: D,
    table: Table,
    named: fn(&str) -> Option<W>,
) -> Result<W, D::Error> {
    let name = Cow::<str>::deserialize(from)?;
    match named(&name) {
        Some(word) => Ok(word),
        None => word_find(table, &name).map(W::from).map_err(D::Error::custom),
    }
}
