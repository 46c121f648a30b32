//! Instants, dates, amounts of working time and sets of flags.

use crate::error::{Error, Result};
use crate::functions::{
    date_format, date_parse, instant_format, instant_parse, working_time_parse,
};
use crate::words::Status;
use serde::de::{Deserialize, Deserializer, Error as _};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

const NEVER: i64 = i64::MIN;

/// An instant in whole seconds, before 1970 too.
///
/// It is a type of its own because the library counts in whole seconds, and because not every
/// instant of the library is a [`SystemTime`] on every system. Where there may be no instant, the
/// binding has an `Option` of it.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

impl Instant {
    /// The instant so many seconds after 1970-01-01T00:00:00Z. `i64::MIN` is none: the library
    /// refuses it with `Status::InvalidTime`.
    pub const fn from_unix(seconds: i64) -> Self {
        Self(seconds)
    }

    /// The seconds since 1970-01-01T00:00:00Z, without leap seconds.
    pub const fn unix(self) -> i64 {
        self.0
    }
}

/// A fraction of a second is floored.
impl From<SystemTime> for Instant {
    fn from(time: SystemTime) -> Self {
        Self(match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => since.as_secs() as i64,
            Err(before) => {
                let before = before.duration();
                -(before.as_secs() as i64) - i64::from(before.subsec_nanos() > 0)
            }
        })
    }
}

/// Fails with `Status::Overflow` where the system has no such time.
impl TryFrom<Instant> for SystemTime {
    type Error = Error;

    fn try_from(instant: Instant) -> Result<Self> {
        let distance = Duration::from_secs(instant.0.unsigned_abs());
        let time = match instant.0 {
            0.. => SystemTime::UNIX_EPOCH.checked_add(distance),
            _ => SystemTime::UNIX_EPOCH.checked_sub(distance),
        };
        let no_time = || format!("the system has no time at {} seconds", instant.0);
        time.ok_or_else(|| Error::new(Status::Overflow, "instant", no_time()))
    }
}

/// Reads "2021-04-02T14:30:00+07:00", as [`instant_parse`] does.
impl FromStr for Instant {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        instant_parse(text)
    }
}

/// Writes it at UTC; outside of the years 0000 to 9999 as "@" and the seconds.
impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&instant_format(*self, 0).unwrap_or_else(|_| format!("@{}", self.0)))
    }
}

/// The instant that the library told, if it did.
pub(crate) fn instant(seconds: i64) -> Option<Instant> {
    (seconds != NEVER).then_some(Instant(seconds))
}

pub(crate) fn or_never(instant: Option<Instant>) -> i64 {
    instant.map_or(NEVER, Instant::unix)
}

/// A date, in the calendar's own offset.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

impl Date {
    /// The date so many days after 1970-01-01.
    pub const fn from_days(days: i32) -> Self {
        Self(days)
    }

    /// The days since 1970-01-01.
    pub const fn days(self) -> i32 {
        self.0
    }
}

/// Reads "2021-04-02", as [`date_parse`] does.
impl FromStr for Date {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        date_parse(text)
    }
}

/// Writes "2021-04-02"; outside of the years 0000 to 9999 "@" and the days.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&date_format(*self).unwrap_or_else(|_| format!("@{}", self.0)))
    }
}

/// An amount of working time in whole seconds; negative when counted back, which a [`Duration`]
/// cannot be.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seconds(i64);

impl Seconds {
    /// So many seconds of working time.
    pub const fn new(seconds: i64) -> Self {
        Self(seconds)
    }

    /// The number of seconds.
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl From<i64> for Seconds {
    fn from(seconds: i64) -> Self {
        Self(seconds)
    }
}

/// Reads "1h30m", as [`working_time_parse`] does.
impl FromStr for Seconds {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        working_time_parse(text)
    }
}

/// A time of day, as the time since local midnight.
pub(crate) fn clock(seconds: i32) -> Duration {
    Duration::from_secs(u64::try_from(seconds).unwrap_or(0))
}

/// A set of flags `W`; one that this binding does not know stays in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Bits<W> {
    bits: u32,
    word: PhantomData<fn() -> W>,
}

impl<W: From<i32> + Into<i32>> Bits<W> {
    /// The set of these bits.
    pub const fn new(bits: u32) -> Self {
        Self { bits, word: PhantomData }
    }

    /// The bits of all its flags.
    pub const fn bits(self) -> u32 {
        self.bits
    }

    /// Whether the flag is in it.
    pub fn contains(self, flag: W) -> bool {
        self.bits & flag.into() as u32 != 0
    }

    /// Its flags, by their numbers.
    pub fn iter(self) -> impl Iterator<Item = W> {
        let flags = (0..u32::BITS).map(|bit| 1u32 << bit);
        flags.filter(move |flag| self.bits & flag != 0).map(|flag| W::from(flag as i32))
    }
}

// -- in JSON --------------------------------------------------------------------------------------

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        Cow::<str>::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        Cow::<str>::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Seconds {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        i64::deserialize(from).map(Self)
    }
}

/// Reads a time of day as "07:00:00".
pub(crate) fn clock_of_json<'de, D: Deserializer<'de>>(
    from: D,
) -> std::result::Result<Duration, D::Error> {
    let text = Cow::<str>::deserialize(from)?;
    let parts: Vec<u64> = text.split(':').filter_map(|part| part.parse().ok()).collect();
    match parts[..] {
        [hours, minutes, seconds] => Ok(Duration::from_secs(hours * 3600 + minutes * 60 + seconds)),
        _ => Err(D::Error::custom(format!("\"{text}\" is not a time of day"))),
    }
}
