// What the tests share.

package petition

import (
	"errors"
	"reflect"
	"testing"
	"time"
)

const (
	received = `{"id":"e1","kind":"received","occurred_at":"2021-04-20T15:00:00+07:00",` +
		`"recorded_at":"2021-04-20T15:02:00+07:00","actor":{"role":"operator","unit":"1022"},` +
		`"data":{"channel":"hotline","topic":"infrastructure","content":"Đèn đường hỏng",` +
		`"language":"vi","content_clear":true,"matter":"petition","petitioner":{` +
		`"name":"Nguyễn Văn An","address":"25 Hùng Vương, Pleiku","phone":"0905000000"}}}`
	forwarded = `{"id":"e2","kind":"forwarded","occurred_at":"2021-04-20T15:10:00+07:00",` +
		`"recorded_at":"2021-04-20T15:10:00+07:00","actor":{"role":"operator","unit":"1022"},` +
		`"data":{"unit":"ubnd-pleiku"}}`
)

var vietnam = time.FixedZone("", 7*60*60)

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func equal(t *testing.T, given, wanted any) {
	t.Helper()
	if !reflect.DeepEqual(given, wanted) {
		t.Errorf("is %v and not %v", given, wanted)
	}
}

// fails looks at the error of a call, whatever else it gives.
func fails(t *testing.T, code Status, err error) *Error {
	t.Helper()
	var failed *Error
	if !errors.As(err, &failed) || !errors.Is(err, code) {
		t.Fatalf("is %v and not %v", err, code)
	}
	return failed
}

// forwardedCase is a case that a unit holds.
func forwardedCase(engine *Engine, id string) *Case {
	made := must(NewCase(id))
	for _, event := range []string{received, forwarded} {
		must(engine.Submit(made, event)).Close()
	}
	return made
}
