// Dates and times of day, which the standard library has no types for.

package petition

import (
	"fmt"
	"math"
	"time"
)

// Date is a day of the Gregorian calendar, in the offset of the working calendar that it is asked
// of. The zero Date is no date.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// DateOf gives the date that an instant has in its own location.
func DateOf(instant time.Time) Date {
	year, month, day := instant.Date()
	return Date{year, month, day}
}

// IsZero tells whether it is no date.
func (date Date) IsZero() bool {
	return date == Date{}
}

// Midnight gives the instant at which the date begins in a location.
func (date Date) Midnight(in *time.Location) time.Time {
	return time.Date(date.Year, date.Month, date.Day, 0, 0, 0, 0, in)
}

// String gives it as "2021-04-02", and no date as "".
func (date Date) String() string {
	if date.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", date.Year, date.Month, date.Day)
}

// MarshalText gives the same.
func (date Date) MarshalText() ([]byte, error) {
	return []byte(date.String()), nil
}

// UnmarshalText reads the same.
func (date *Date) UnmarshalText(text []byte) error {
	*date = Date{}
	if len(text) == 0 {
		return nil
	}
	read, err := time.Parse(time.DateOnly, string(text))
	if err == nil {
		*date = DateOf(read)
	}
	return err
}

// days counts from 1970-01-01; whether the date exists, and can be counted, is told too.
func (date Date) days() (int32, bool) {
	midnight := date.Midnight(time.UTC)
	days := midnight.Unix() / (24 * 60 * 60)
	exists := DateOf(midnight) == date && days >= math.MinInt32 && days <= math.MaxInt32
	return int32(days), exists
}

// Clock is a time of day, in seconds after midnight. From 24 hours on it is in the next date.
type Clock int32

// Duration gives the time since midnight.
func (clock Clock) Duration() time.Duration {
	return time.Duration(clock) * time.Second
}

// String gives it as "07:00:00".
func (clock Clock) String() string {
	return fmt.Sprintf("%02d:%02d:%02d", clock/3600, clock/60%60, clock%60)
}

// MarshalText gives the same.
func (clock Clock) MarshalText() ([]byte, error) {
	return []byte(clock.String()), nil
}

// UnmarshalText reads the same.
func (clock *Clock) UnmarshalText(text []byte) error {
	var hours, minutes, seconds Clock
	_, err := fmt.Sscanf(string(text), "%d:%d:%d", &hours, &minutes, &seconds)
	read := hours*3600 + minutes*60 + seconds
	if err != nil || read.String() != string(text) {
		return fmt.Errorf("%q is no time of day", text)
	}
	*clock = read
	return nil
}
