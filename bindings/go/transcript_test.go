// The transcript of the C runner: the same calls in the same order give the same, byte for byte.

package petition

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

type line struct {
	Make *int
	By   struct {
		Case     string
		Profiles []string
		Readings map[string]string
		Days     []string
		Registry bool
	}
	On      int
	Call    string
	Event   string
	Record  string
	Now     int64
	Until   int64
	At      *int64
	Gives   json.RawMessage
	Refused string `json:"error"`
}

// subject is a case of the transcript and what judges it.
type subject struct {
	engine   *Engine
	registry *Registry
	petition *Case
}

func TestTranscript(t *testing.T) {
	path := os.Getenv("PETITION_TRANSCRIPT")
	if path == "" {
		t.Fatal("PETITION_TRANSCRIPT does not name the transcript")
	}
	file := must(os.Open(path))
	defer file.Close()
	subjects := map[int]*subject{}
	reader := bufio.NewReader(file)
	calls := 0
	for number := 1; ; number++ {
		text, err := reader.ReadBytes('\n')
		if err == io.EOF {
			break
		}
		var one line
		check(t, err)
		check(t, json.Unmarshal(text, &one))
		if one.Call == "" {
			subjects[*one.Make] = makeSubject(one)
			continue
		}
		calls++
		given, err := subjects[one.On].ask(one, subjects)
		if wrong := one.differs(given, err); wrong != "" {
			t.Fatalf("line %d, %s: %s", number, one.Call, wrong)
		}
	}
	if calls == 0 {
		t.Fatal("the transcript has no call")
	}
	t.Logf("%d calls", calls)
}

func makeSubject(one line) *subject {
	regulations := each(one.By.Profiles, func(toml string) *Regulation {
		return must(LoadRegulation(toml, ""))
	})
	if len(regulations) == 0 {
		regulations = []*Regulation{must(BuiltinRegulation())}
	}
	for _, reading := range slices.Sorted(maps.Keys(one.By.Readings)) {
		for i, regulation := range regulations {
			regulations[i] = must(regulation.WithReading(reading, one.By.Readings[reading]))
		}
	}
	builtin := must(BuiltinCalendar())
	calendars := each(one.By.Days, func(toml string) *Calendar {
		if toml == "" {
			return builtin
		}
		return must(builtin.WithDays(toml, ""))
	})
	made := &subject{petition: must(NewCase(one.By.Case))}
	made.engine = must(NewEngine(regulations[0], calendars[len(calendars)-1]))
	if one.By.Registry {
		made.registry = must(NewRegistry(regulations, calendars))
	}
	return made
}

// ask makes the call and gives what the transcript has under `gives`.
func (s *subject) ask(one line, subjects map[int]*subject) (any, error) {
	at := func() time.Time {
		if one.At == nil {
			return time.Time{}
		}
		return time.Unix(*one.At, 0)
	}
	switch one.Call {
	case "submit":
		return told(s.engine.Submit(s.petition, one.Event))
	case "advance":
		return told(s.engine.Advance(s.petition, time.Unix(one.Now, 0)))
	case "simulate":
		return told(s.engine.Simulate(s.petition, time.Unix(one.Until, 0)))
	case "state":
		return read(s.petition.StateJSON(s.engine))(new(StateJSON))
	case "record":
		return s.petition.Save(s.engine)
	case "obligations":
		return told(s.engine.Obligations(s.petition))
	case "lives":
		return told(s.engine.Lives(s.petition, at()))
	case "timeliness":
		asked, err := s.engine.Timeliness(s.petition, at())
		if err != nil {
			return nil, err
		}
		defer asked.Close()
		return read(asked.JSON())(new(TimelinessJSON))
	case "permitted":
		asked, err := s.engine.Permitted(s.petition, time.Unix(one.Now, 0))
		if err != nil {
			return nil, err
		}
		defer asked.Close()
		return read(asked.JSON())(new([]PermissionJSON))
	case "audit":
		return told(NewAudit(s.engine, one.Record, at()))
	case "due":
		return seconds(s.engine.Due(s.petition))
	case "next_wakeup":
		return seconds(s.engine.NextWakeup(s.petition))
	case "load":
		loaded, err := s.load(one.Record)
		if err == nil {
			subjects[*one.Make] = &subject{s.engine, s.registry, loaded}
		}
		return nil, err
	case "engine":
		engine, err := s.registry.Engine(s.petition, at())
		if err == nil {
			s.engine = engine
		}
		return nil, err
	}
	return nil, errors.New("a call that this test does not make")
}

func (s *subject) load(record string) (*Case, error) {
	if s.registry != nil {
		return s.registry.LoadCase(record)
	}
	return LoadCase(s.engine, record)
}

// told is the JSON of a result in Vietnamese, which is read strictly as well.
func told[R interface {
	JSON(Lang) (string, error)
	Close() error
}](result R, err error) (any, error) {
	if err != nil {
		return nil, err
	}
	defer result.Close()
	return read(result.JSON(LangVI))(shapeOf(result))
}

func shapeOf(result any) any {
	switch result.(type) {
	case *Verdict:
		return new(VerdictJSON)
	case *Obligations:
		return new([]ObligationJSON)
	case *Lives:
		return new([]LifeJSON)
	}
	return new(AuditJSON)
}

func read(text string, err error) func(into any) (any, error) {
	return func(into any) (any, error) {
		if err != nil {
			return nil, err
		}
		decoder := json.NewDecoder(strings.NewReader(text))
		decoder.DisallowUnknownFields()
		return text, decoder.Decode(into)
	}
}

func seconds(instant time.Time, err error) (any, error) {
	if err != nil || instant.IsZero() {
		return nil, err
	}
	return float64(instant.Unix()), nil
}

// differs tells how what a call gave is not what the transcript has.
func (one line) differs(given any, err error) string {
	refused := ""
	if err != nil {
		var status Status
		errors.As(err, &status)
		refused = status.Error()
	}
	var wanted any
	if one.Refused == "" {
		if err := json.Unmarshal(one.Gives, &wanted); err != nil {
			return err.Error()
		}
	}
	if given != wanted || refused != one.Refused {
		return fmt.Sprintf("gave %v %v and not %v %s", given, err, wanted, one.Refused)
	}
	return ""
}
