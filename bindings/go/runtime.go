// What each call of the C library needs: objects lent to it, values brought in and out, errors.

package petition

// #cgo pkg-config: petition
// #include <petition/petition.h>
import "C"

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unsafe"
)

// Error says what went wrong in a call. How the regulation judges is never told by an error but by
// a verdict. errors.Is finds the code: errors.Is(err, petition.ErrNotCovered).
type Error struct {
	// Code is one of the Err constants.
	Code Status
	// Where is the text, key, field or parameter concerned, as in "data.due_at"; may be empty.
	Where string
	// Line is that of the text given, from 1; 0: it did not come from text, or is not known.
	Line int
	// Column is in characters of that line, from 1; 0: not known.
	Column int
	// Message tells what was wrong, and what would be right.
	Message string
}

// Error gives the name of the code, the place and the message in one line.
func (e *Error) Error() string {
	place := e.Where
	if e.Line > 0 {
		place += fmt.Sprintf(":%d:%d", e.Line, e.Column)
	}
	if place != "" {
		place += ": "
	}
	return fmt.Sprintf("petition: %s: %s%s", e.Code.Error(), place, e.Message)
}

// Unwrap gives the code.
func (e *Error) Unwrap() error {
	return e.Code
}

// Error gives the name, as in "not_covered"; of what the library does not know, Status(number).
func (status Status) Error() string {
	if name := StatusName(status); name != "" {
		return name
	}
	return fmt.Sprintf("Status(%d)", int32(status))
}

// -- objects --

// live counts the objects of the library that were not freed yet.
var live atomic.Int64

// resource is an object of the library. It is freed when it is closed and no call uses it any more:
// so one goroutine may close what another one uses, and a call keeps alive what it was given.
type resource struct {
	mutex   sync.Mutex
	pointer unsafe.Pointer
	free    func(unsafe.Pointer)
	users   int
	closed  bool
}

func hold(pointer unsafe.Pointer, free func(unsafe.Pointer)) *resource {
	live.Add(1)
	return &resource{pointer: pointer, free: free}
}

func (r *resource) close() {
	if r == nil {
		return
	}
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.closed = true
	r.freeUnused()
}

func (r *resource) freeUnused() {
	if r.closed && r.users == 0 && r.pointer != nil {
		r.free(r.pointer)
		r.pointer = nil
		live.Add(-1)
	}
}

func (r *resource) take() unsafe.Pointer {
	if r == nil {
		return nil
	}
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if r.closed {
		return nil
	}
	r.users++
	return r.pointer
}

func (r *resource) give() {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.users--
	r.freeUnused()
}

// -- calls --

// call is one call of the library. What fails first is kept, and nothing is done after it.
type call struct {
	err    C.petition_error
	failed error
	held   []*resource
}

func begin() *call {
	c := new(call)
	c.err.struct_size = C.sizeof_petition_error
	return c
}

func (c *call) end() {
	for _, one := range c.held {
		one.give()
	}
}

func (c *call) fail(code Status, where, message string) {
	if c.failed == nil {
		c.failed = &Error{Code: code, Where: where, Message: message}
	}
}

// refused takes note of what the library refused to do.
func (c *call) refused(status C.int32_t) bool {
	if status == C.PETITION_OK {
		return false
	}
	c.failed = &Error{
		Code:    Status(status),
		Where:   C.GoString(&c.err.where[0]),
		Line:    int(c.err.line),
		Column:  int(c.err.column),
		Message: C.GoString(&c.err.message[0]),
	}
	return true
}

func (c *call) do(ask func() C.int32_t) {
	if c.failed == nil {
		c.refused(ask())
	}
}

// text asks with room for a short text first, then with as much as is needed.
func (c *call) text(
	ask func(buffer *C.char, capacity C.size_t, needed *C.size_t) C.int32_t,
) (string, error) {
	if c.failed != nil {
		return "", c.failed
	}
	buffer := make([]byte, 1024)
	for {
		var needed C.size_t
		status := ask((*C.char)(unsafe.Pointer(&buffer[0])), C.size_t(len(buffer)), &needed)
		if Status(status) == ErrBufferTooSmall && needed > C.size_t(len(buffer)) {
			buffer = make([]byte, needed)
			continue
		}
		if c.refused(status) {
			return "", c.failed
		}
		return string(buffer[:needed-1]), nil
	}
}

// fill asks how many values there are, then for them.
func fill[T any](c *call, ask func(values *T, capacity C.size_t, count *C.size_t) C.int32_t) []T {
	var values []T
	for c.failed == nil {
		var count C.size_t
		status := ask(head(values), C.size_t(len(values)), &count)
		fits := count <= C.size_t(len(values))
		if !fits && (status == C.PETITION_OK || Status(status) == ErrBufferTooSmall) {
			values = make([]T, count)
			continue
		}
		c.refused(status)
		return values[:count]
	}
	return nil
}

// -- into C --

func (c *call) lend(of *resource, name string) unsafe.Pointer {
	pointer := of.take()
	if pointer == nil {
		c.fail(ErrInvalidArgument, name, name+" is nil or closed")
		return nil
	}
	c.held = append(c.held, of)
	return pointer
}

func lendAll[H, P any](c *call, handles []H, name string, lend func(H, *call, string) P) []P {
	pointers := make([]P, len(handles))
	for i, one := range handles {
		pointers[i] = lend(one, c, fmt.Sprintf("%s[%d]", name, i))
	}
	return pointers
}

func head[T any](values []T) *T {
	if len(values) == 0 {
		return nil
	}
	return &values[0]
}

func chars(text string) (*C.char, C.size_t) {
	if text == "" {
		return nil, 0
	}
	return (*C.char)(unsafe.Pointer(unsafe.StringData(text))), C.size_t(len(text))
}

func octets(bytes []byte) (*C.uint8_t, C.size_t) {
	return (*C.uint8_t)(unsafe.Pointer(head(bytes))), C.size_t(len(bytes))
}

func flag(set bool) C.int32_t {
	if set {
		return 1
	}
	return 0
}

func unix(instant time.Time) C.int64_t {
	if instant.IsZero() {
		return never
	}
	return C.int64_t(instant.Unix())
}

func allUnix(instants []time.Time) []C.int64_t {
	return each(instants, unix)
}

func (c *call) index(number int, name string) C.size_t {
	if number < 0 {
		c.fail(ErrInvalidArgument, name, fmt.Sprintf("%d is negative", number))
	}
	return C.size_t(number)
}

func (c *call) seconds(amount time.Duration, name string) C.int64_t {
	if amount%time.Second != 0 {
		c.fail(ErrInvalidValue, name, fmt.Sprintf("%v is no whole number of seconds", amount))
	}
	return C.int64_t(amount / time.Second)
}

func (c *call) allSeconds(amounts []time.Duration, name string) []C.int64_t {
	return each(amounts, func(one time.Duration) C.int64_t { return c.seconds(one, name) })
}

func (c *call) date(date Date, name string) C.int32_t {
	days, exists := date.days()
	if !exists {
		c.fail(ErrInvalidTime, name, fmt.Sprintf("%v is no date", date))
	}
	return C.int32_t(days)
}

func (c *call) allDates(dates []Date, name string) []C.int32_t {
	return each(dates, func(one Date) C.int32_t { return c.date(one, name) })
}

func (c *call) sameLength(first, second int, name string) {
	if first != second {
		c.fail(ErrInvalidArgument, name, fmt.Sprintf("has %d elements, not %d", second, first))
	}
}

// -- out of C --

const never = math.MinInt64

// nevers is where instants are put that some elements do not have.
func nevers(count int) []C.int64_t {
	values := make([]C.int64_t, count)
	for i := range values {
		values[i] = never
	}
	return values
}

func instantOf(seconds C.int64_t) time.Time {
	if seconds == never {
		return time.Time{}
	}
	return time.Unix(int64(seconds), 0).UTC()
}

func dateOf(days C.int32_t) Date {
	return DateOf(time.Unix(int64(days)*24*60*60, 0).UTC())
}

func (c *call) duration(seconds C.int64_t) time.Duration {
	amount := time.Duration(seconds) * time.Second
	if C.int64_t(amount/time.Second) != seconds {
		c.fail(ErrOverflow, "", fmt.Sprintf("%ds is more than a time.Duration holds", seconds))
		return 0
	}
	return amount
}

func each[From, To any](values []From, to func(From) To) []To {
	made := make([]To, len(values))
	for i, one := range values {
		made[i] = to(one)
	}
	return made
}

func eachOf[From, To any](values []From, to func(*From) To) []To {
	made := make([]To, len(values))
	for i := range values {
		made[i] = to(&values[i])
	}
	return made
}

func isSet(flag C.uint8_t) bool {
	return flag != 0
}

type integer interface {
	~int | ~int32 | ~int64 | ~uint16 | ~uint32 | ~uint64
}

func cast[To, From integer](values []From) []To {
	return each(values, func(one From) To { return To(one) })
}

// -- words --

type word interface{ ~int32 | ~uint32 }

func wordName[W word](kind string, number W, table Table) string {
	name, _, _, err := WordGet(table, int32(number))
	if err != nil {
		return fmt.Sprintf("%s(%d)", kind, number)
	}
	return name
}

func listedName[W word](kind string, number W, names map[W]string) string {
	if name, known := names[number]; known {
		return name
	}
	return fmt.Sprintf("%s(%d)", kind, number)
}

func bitNames[W ~uint32](bits W, name func(W) string) string {
	if bits == 0 {
		return "0"
	}
	var names []string
	for one := W(1); one != 0; one <<= 1 {
		if bits&one != 0 {
			names = append(names, name(one))
		}
	}
	return strings.Join(names, "|")
}

func marshalWord[W word](number W, table Table) ([]byte, error) {
	name, _, _, err := WordGet(table, int32(number))
	return []byte(name), err
}

func unmarshalWord[W word](into *W, table Table, name []byte) error {
	number, err := WordFind(table, string(name))
	if err == nil {
		*into = W(number)
	}
	return err
}

// -- JSON --

// Document is JSON that is kept as it was written, byte for byte, as an event or a record is; empty
// where there is none.
type Document string

// UnmarshalJSON takes the bytes as they are.
func (document *Document) UnmarshalJSON(text []byte) error {
	*document = ""
	if string(text) != "null" {
		*document = Document(text)
	}
	return nil
}

// MarshalJSON gives the document itself, or null.
func (document Document) MarshalJSON() ([]byte, error) {
	if document == "" {
		return []byte("null"), nil
	}
	return []byte(document), nil
}

func decode[T any](text string, err error) (T, error) {
	var read T
	if err != nil {
		return read, err
	}
	if err := json.Unmarshal([]byte(text), &read); err != nil {
		return read, &Error{Code: ErrInternal, Where: "json", Message: err.Error()}
	}
	return read, nil
}
