// Errors, objects that are closed or nil, goroutines, and that nothing is left behind.

package petition

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
	"testing"
	"time"
)

func TestErrors(t *testing.T) {
	_, err := LoadCalendar("id = 1\nid = 2\n", "tỉnh.toml")
	failed := fails(t, ErrSyntax, err)
	equal(t, failed.Where, "tỉnh.toml")
	equal(t, failed.Line, 2)
	equal(t, failed.Column > 0, true)
	wanted := fmt.Sprintf("petition: syntax: tỉnh.toml:2:%d: %s", failed.Column, failed.Message)
	equal(t, failed.Error(), wanted)
	engine, petition := must(BuiltinEngine()), must(NewCase("E-1"))
	_, err = engine.Submit(petition, `{"id":"e1","kind":"shouted"}`)
	failed = fails(t, ErrInvalidValue, err)
	equal(t, failed.Where, "kind")
	var status Status
	equal(t, errors.As(err, &status), true)
	equal(t, status, failed.Code)
	equal(t, must(petition.State()).Events, uint32(0))
}

func TestClosed(t *testing.T) {
	engine, petition := must(BuiltinEngine()), must(NewCase("C-1"))
	calendar := must(engine.Calendar())
	check(t, engine.Close())
	check(t, engine.Close())
	_, err := engine.Submit(petition, received)
	equal(t, fails(t, ErrInvalidArgument, err).Where, "engine")
	_, err = engine.Obligations(petition)
	fails(t, ErrInvalidArgument, err)
	equal(t, must(calendar.Text(TextID, LangVI)), "vn-state")
	sweep := must(NewSweep(must(BuiltinEngine())))
	check(t, petition.Close())
	_, err = sweep.Add([]*Case{must(NewCase("C-2")), petition})
	equal(t, fails(t, ErrInvalidArgument, err).Where, "cases[1]")
	equal(t, must(sweep.Count()), 0)
}

func TestNil(t *testing.T) {
	var engine *Engine
	check(t, engine.Close())
	_, err := engine.Obligations(nil)
	fails(t, ErrInvalidArgument, err)
	_, err = must(BuiltinEngine()).Submit(nil, received)
	equal(t, fails(t, ErrInvalidArgument, err).Where, "petition")
	_, err = new(Calendar).Coverage()
	fails(t, ErrInvalidArgument, err)
	check(t, new(Calendar).Close())
	_, err = NewRegistry(nil, nil)
	fails(t, ErrInvalidArgument, err)
	_, err = must(BuiltinRegulation()).ClauseMarks(-1)
	equal(t, fails(t, ErrInvalidArgument, err).Where, "index")
	_, err = RecordCommit("{}", nil)
	equal(t, err != nil, true)
}

func TestGoroutines(t *testing.T) {
	engine := must(BuiltinEngine())
	shared := forwardedCase(engine, "G-1")
	var group sync.WaitGroup
	for range 4 {
		group.Add(1)
		go func() {
			defer group.Done()
			for i := range 200 {
				own := forwardedCase(engine, fmt.Sprint("G-", i))
				equal(t, must(engine.Due(own)), must(engine.Due(shared)))
				equal(t, must(own.Equal(shared)), i == 1)
			}
		}()
	}
	group.Wait()
}

// TestCloseInUse closes an engine while others use it: each call is carried out or refused.
func TestCloseInUse(t *testing.T) {
	for range 20 {
		engine := must(BuiltinEngine())
		petition := forwardedCase(engine, "U-1")
		var group sync.WaitGroup
		for range 2 {
			group.Add(1)
			go func() {
				defer group.Done()
				for range 50 {
					_, err := engine.Obligations(petition)
					equal(t, err == nil || errors.Is(err, ErrInvalidArgument), true)
				}
			}()
		}
		check(t, engine.Close())
		group.Wait()
	}
}

func TestNothingIsLeft(t *testing.T) {
	settle(func() bool { return false }, 3)
	before := live.Load()
	engine := must(BuiltinEngine())
	for i := range 5000 {
		petition := forwardedCase(engine, fmt.Sprint("L-", i))
		must(must(engine.Obligations(petition)).Explain(0))
	}
	gone := settle(func() bool { return live.Load() <= before+1 }, 200)
	equal(t, gone, true)
	runtime.KeepAlive(engine)
}

// settle collects garbage until something holds, or so many times.
func settle(holds func() bool, times int) bool {
	for range times {
		if holds() {
			return true
		}
		runtime.GC()
		time.Sleep(5 * time.Millisecond)
	}
	return holds()
}
