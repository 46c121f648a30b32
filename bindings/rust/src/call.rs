//! How a function of the library is called: its status, its texts and its arrays.

use crate::error::{Error, Result};
use crate::sys;
use crate::words::Status;
use std::ffi::{c_char, CStr};
use std::ptr;

/// The outcome of one element of a call over arrays: its value, or the status that says why it has
/// none.
pub type Each<T> = std::result::Result<T, Status>;

const OK: i32 = 0;
const TOO_SMALL: i32 = -17;
const FIRST_CAPACITY: usize = 1024;

/// Makes a call; what it tells of an error becomes one.
pub(crate) fn done(call: impl FnOnce(*mut sys::petition_error) -> i32) -> Result<()> {
    let mut error = sys::petition_error::default();
    match call(&mut error) {
        OK => Ok(()),
        status => Err(Error::from_c(status, &error)),
    }
}

/// The text that a call writes into a buffer, made again where it was too small.
pub(crate) fn text(
    mut call: impl FnMut(*mut c_char, usize, *mut usize, *mut sys::petition_error) -> i32,
) -> Result<String> {
    let mut needed = FIRST_CAPACITY;
    loop {
        let mut buffer: Vec<u8> = Vec::with_capacity(needed);
        let mut error = sys::petition_error::default();
        match call(buffer.as_mut_ptr().cast(), buffer.capacity(), &mut needed, &mut error) {
            OK => {
                // SAFETY: so many bytes were written; the last is a NUL.
                unsafe { buffer.set_len(needed - 1) };
                return String::from_utf8(buffer).map_err(no_text);
            }
            TOO_SMALL => {}
            status => return Err(Error::from_c(status, &error)),
        }
    }
}

fn no_text(error: std::string::FromUtf8Error) -> Error {
    Error::new(Status::Internal, "", format!("the library wrote what is not UTF-8: {error}"))
}

/// The array that a call fills, asked first how long it is.
pub(crate) fn array<T: Default + Clone>(
    mut call: impl FnMut(*mut T, usize, *mut usize, *mut sys::petition_error) -> i32,
) -> Result<Vec<T>> {
    let mut told = 0;
    done(|err| call(ptr::null_mut(), 0, &mut told, err))?;
    let mut items = vec![T::default(); told];
    if told > 0 {
        done(|err| call(items.as_mut_ptr(), items.len(), &mut told, err))?;
    }
    Ok(items)
}

/// Refuses arrays of one call that differ in length.
pub(crate) fn same_length(name: &str, length: usize, count: usize) -> Result<()> {
    if length == count {
        return Ok(());
    }
    let message = format!("has {length} elements where the array before it has {count}");
    Err(Error::new(Status::InvalidArgument, name, message))
}

/// The outcome of each element.
pub(crate) fn each<C: Copy, T>(
    status: &[i32],
    values: &[C],
    read: impl Fn(C) -> T,
) -> Vec<Each<T>> {
    status.iter().zip(values).map(|(&status, &value)| one(status, || read(value))).collect()
}

/// The outcome of each element that has a run of values: those of `i` are from `first[i]` up to,
/// not with, `first[i + 1]`.
pub(crate) fn each_slice<C, T>(
    status: &[i32],
    first: &[i64],
    values: &[C],
    read: impl Fn(&C) -> T,
) -> Vec<Each<Vec<T>>> {
    let run = |ends: &[i64]| values[ends[0] as usize..ends[1] as usize].iter().map(&read).collect();
    status.iter().zip(first.windows(2)).map(|(&status, ends)| one(status, || run(ends))).collect()
}

fn one<T>(status: i32, value: impl FnOnce() -> T) -> Each<T> {
    match status {
        OK => Ok(value()),
        status => Err(Status::from(status)),
    }
}

/// A text that may be left out, as C takes it.
pub(crate) fn text_ptr(text: Option<&str>) -> *const c_char {
    text.map_or(ptr::null(), |text| text.as_ptr().cast())
}

/// A text that lives as long as the library is loaded.
pub(crate) fn maybe_static_text(text: *const c_char) -> Option<&'static str> {
    // SAFETY: the library's own texts end with NUL and never change.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_str().unwrap_or_default())
}

/// The same where the library always has one.
pub(crate) fn static_text(text: *const c_char) -> &'static str {
    maybe_static_text(text).unwrap_or_default()
}
