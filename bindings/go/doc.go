// Package petition judges citizens' petitions by a regulation: what may happen now, what must
// happen by when, and under which clause. It is libpetition through its C interface.
//
// Objects. An [Engine], a [Case], a [Verdict] and so on is closed by Close, or by itself some time
// after it is no longer used. One that is closed or nil gives an [Error] with
// [ErrInvalidArgument] to every call. Objects do not depend on each other: an engine may outlive
// the calendar it was made from, and a verdict the engine that gave it.
//
// Goroutines. All objects but [Case] and [Sweep] are immutable, and any number of goroutines may
// use them at once. Those two may be read by many while none changes them. Any object may be closed
// while another goroutine uses it: it ends after that use.
//
// Errors. Every error of a call is an [*Error]; errors.Is finds its code, as in
// errors.Is(err, petition.ErrNotCovered). A refusal by the regulation is no error but a [Verdict].
// "The common ones" are [ErrInvalidArgument], [ErrEncoding], [ErrUnknownFlag], [ErrNoMemory] and
// [ErrInternal]; "the reading errors" of what reads TOML or JSON are [ErrSyntax],
// [ErrUnknownKey], [ErrMissingKey], [ErrWrongType], [ErrInvalidValue], [ErrDuplicate],
// [ErrInvalidTime], [ErrOverflow] and [ErrTooLarge]; "the calendar errors" are [ErrNotCovered] and
// [ErrProvisional]. What is given an engine and a case can also give [ErrOtherLaw].
//
// Times. An instant is a [time.Time]: given, it is floored to the second; taken, it is in UTC. The
// zero time.Time is no instant; so the second in which the year 1 began cannot be told. Working
// time is a [time.Duration] of whole seconds; a fraction is refused with [ErrInvalidValue], and
// more than the 292 years that it holds with [ErrOverflow]. A day is a [Date], a time of day a
// [Clock]; the zero Date is no date.
//
// Words. Each enumeration has a type, whose String is the name that JSON has. A number that a newer
// library gives and this package has no constant for is kept as it is.
//
// JSON. What a call writes as JSON is a string, byte for byte: to be kept, sealed or handed on. The
// method beside it, as [Verdict.Decode] beside [Verdict.JSON], reads it into Go values: null is
// nil, the zero time.Time or the zero Date; times keep their offset; events and records stay as
// they are, each a [Document].
//
// In the documentation of a call, `name` is a parameter or a result, and _NAME a constant like the
// one before it: "[TextID], _VERSION" are TextID and TextVersion.
//
// SPDX-License-Identifier: Apache-2.0
package petition
