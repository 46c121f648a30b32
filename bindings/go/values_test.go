// What calls give: words, structs, times and arrays, each as the JSON of the same thing has it.

package petition

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"
)

func TestWords(t *testing.T) {
	equal(t, RoleFocalPoint.String(), "focal_point")
	equal(t, StretchDayOff.String(), "day_off")
	equal(t, LangEN.String(), "en")
	equal(t, TextSignedDocument.String(), "signed_document")
	equal(t, ErrNotCovered.Error(), "not_covered")
	name, vi, en, err := WordGet(TableRole, int32(RoleOperator))
	check(t, err)
	equal(t, []string{name, vi, en}, []string{"operator", "nhân viên trực", "operator"})
	equal(t, must(WordFind(TableRole, "operator")), int32(RoleOperator))
}

// TestEveryWord lists each table of the library, and reads and writes each of its names as JSON.
func TestEveryWord(t *testing.T) {
	for table := range tableNames {
		for i := range must(WordCount(table)) {
			name, _, _, err := WordGet(table, must(WordAt(table, i)))
			check(t, err)
			equal(t, name != "", true)
		}
	}
	for _, kind := range []Kind{KindReceived, KindUrged} {
		text := must(json.Marshal(kind))
		var read Kind
		check(t, json.Unmarshal(text, &read))
		equal(t, read, kind)
	}
	var role Role
	fails(t, ErrUnknownName, json.Unmarshal([]byte(`"king"`), &role))
}

func TestUnknownWord(t *testing.T) {
	equal(t, Role(99).String(), "Role(99)")
	equal(t, Lang(99).String(), "Lang(99)")
	equal(t, Status(-99).Error(), "Status(-99)")
	equal(t, (StateForwarded | 1<<20).String(), "forwarded|StateFlag(1048576)")
	_, err := json.Marshal(Role(99))
	fails(t, ErrUnknownFlag, err)
	_, err = must(BuiltinCalendar()).Text(TextTitle, Lang(99))
	fails(t, ErrUnknownFlag, err)
}

func TestBits(t *testing.T) {
	flags := must(forwardedCase(must(BuiltinEngine()), "B-1").State()).Flags
	equal(t, flags.Has(StateForwarded), true)
	equal(t, flags.Has(StateForwarded|StateReopened), false)
	equal(t, flags.String(), "forwarded")
	equal(t, StateFlag(0).String(), "0")
	regulation := must(BuiltinRegulation())
	index := must(regulation.FindClause("11.1"))
	marks := must(regulation.ClauseMarks(index))
	for _, one := range must(regulation.Decode(LangEN)).Clauses[index].Marks {
		equal(t, marks.Has(one), true)
		marks &^= one
	}
	equal(t, marks, Mark(0))
}

func TestState(t *testing.T) {
	engine := must(BuiltinEngine())
	petition := forwardedCase(engine, "S-1")
	state, shape := must(petition.State()), must(petition.DecodeState(engine))
	equal(t, state.Position, PositionFocalPoint)
	equal(t, shape.Position, state.Position)
	equal(t, shape.Commitment, CommitmentAwaiting)
	equal(t, *shape.Holder, must(petition.Text(TextHolder)))
	equal(t, shape.Events, int64(state.Events))
	equal(t, shape.RecordedAt.Equal(state.RecordedAt), true)
	equal(t, state.RecordedAt, time.Date(2021, 4, 20, 8, 10, 0, 0, time.UTC))
	equal(t, state.Agreed, time.Time{})
	equal(t, shape.Agreed, time.Time{})
	equal(t, shape.Rating == nil, true)
}

func TestVerdict(t *testing.T) {
	engine, petition := must(BuiltinEngine()), must(NewCase("V-1"))
	must(engine.Submit(petition, received))
	verdict := must(engine.Submit(petition, forwarded))
	info, shape := must(verdict.Get()), must(verdict.Decode(LangVI))
	equal(t, info.Outcome, OutcomeAccepted)
	equal(t, shape.Outcome, info.Outcome)
	equal(t, len(shape.Notices), int(info.NoticeCount))
	equal(t, len(shape.Clauses), len(info.Basis.Clauses))
	regulation := must(engine.Regulation())
	for i, index := range info.Basis.Clauses {
		equal(t, must(regulation.ClauseText(index, TextID, LangVI)), shape.Clauses[i].ID)
	}
	equal(t, string(shape.Events[0].Event), must(verdict.EventJSON(0)))
	equal(t, must(verdict.Notice(0)).Kind, shape.Notices[0].Kind)
	equal(t, must(verdict.NoticeText(0, TextMessage, LangVI)), shape.Notices[0].Text)
}

func TestRefusal(t *testing.T) {
	engine, petition := must(BuiltinEngine()), must(NewCase("R-1"))
	verdict := must(engine.Submit(petition, forwarded))
	refusal, shape := must(verdict.Refusal(0)), must(verdict.Decode(LangEN)).Refusals[0]
	equal(t, must(verdict.Get()).Outcome, OutcomeRefused)
	equal(t, refusal.Code, shape.Code)
	equal(t, refusal.HasAlternative, shape.Alternative != nil)
	equal(t, must(verdict.RefusalText(0, TextLawful, LangEN)), shape.Lawful)
}

func TestObligations(t *testing.T) {
	engine := must(BuiltinEngine())
	petition := forwardedCase(engine, "O-1")
	owed := must(engine.Obligations(petition))
	shapes := must(owed.Decode(LangVI))
	equal(t, must(owed.Count()), len(shapes))
	for i, shape := range shapes {
		one := must(owed.Get(i))
		equal(t, one.Owed, shape.Owed)
		equal(t, one.Role, shape.Role)
		equal(t, one.AtOnce, shape.AtOnce)
		equal(t, one.Due.Equal(shape.Due), true)
		equal(t, one.Since.Equal(shape.Since), true)
	}
	equal(t, shapes[0].Due, time.Time{})
	equal(t, must(engine.Due(petition)).IsZero(), false)
	sum := must(must(owed.Explain(1)).Sum())
	equal(t, must(sum.Get()).Amount, 16*time.Hour/2)
	equal(t, must(must(owed.Explain(0)).Sum()) == nil, true)
}

func TestAuditAndReport(t *testing.T) {
	engine := must(BuiltinEngine())
	record := must(forwardedCase(engine, "A-1").Save(engine))
	at := time.Date(2021, 6, 1, 0, 0, 0, 0, vietnam)
	audit := must(NewAudit(engine, record, at))
	shape, summary := must(audit.Decode(LangVI)), must(audit.Summary())
	equal(t, must(audit.Count()), len(shape.Deviations))
	for i, one := range shape.Deviations {
		deviation := must(audit.Deviation(i))
		equal(t, deviation.Kind, one.Kind)
		equal(t, deviation.By, time.Duration(one.BySeconds)*time.Second)
		equal(t, deviation.Met.IsZero(), one.Met.IsZero())
	}
	equal(t, summary.LateAmount, time.Duration(shape.Summary.LateSeconds)*time.Second)
	equal(t, int64(summary.Late), shape.Summary.Late)
	equal(t, summary.Marked == 1, *shape.Summary.Marked)
	equal(t, summary.Overdue, shape.Summary.Overdue)
	from, until, err := PeriodOf(PeriodQuarter, Date{2021, time.April, 20}, 7*60*60)
	check(t, err)
	report := must(NewReport(must(BuiltinRegulation()), []*Audit{audit}, from, until))
	tally, total := must(report.Tally(0)), must(report.Decode(LangVI)).Total
	equal(t, tally.Received, uint64(1))
	equal(t, int64(tally.Received), total.Received)
	equal(t, len(must(report.Ratings(0))), int(tally.StepCount))
	equal(t, total.SatisfiedShare == nil, true)
}

func TestPublicView(t *testing.T) {
	engine := must(BuiltinEngine())
	record := must(forwardedCase(engine, "P-1").Save(engine))
	view := must(engine.DecodePublicView(must(RecordSeal(record)), "portal", LangVI))
	equal(t, view.Record, Document(""))
	equal(t, len(view.Refusals) > 0, true)
	shorter := must(BuiltinEngine())
	equal(t, must(engine.DecodeWhatIf(shorter, record, time.Time{}, LangVI)) == nil, true)
}

// TestEveryShape reads strictly what no other test reads so.
func TestEveryShape(t *testing.T) {
	engine, calendar := must(BuiltinEngine()), must(BuiltinCalendar())
	regulation := must(engine.Regulation())
	registry := must(NewRegistry([]*Regulation{regulation}, []*Calendar{calendar}))
	petition := forwardedCase(engine, "J-1")
	record := must(petition.Save(engine))
	start := time.Date(2021, 4, 29, 14, 0, 0, 0, vietnam)
	swapped := must(calendar.WithDays(`
[[day]]
date = 2021-05-04
windows = []
instrument = "1/TB"
reason = { vi = "Họp", en = "Meeting" }
`, "days"))
	moves := must(calendar.Compare(swapped, []time.Time{start}, []time.Duration{8 * time.Hour}))
	equal(t, must(moves.Count()), 1)
	equal(t, must(moves.Get(0)).After, must(moves.Decode(LangVI))[0].After.UTC())
	explained := must(must(engine.Obligations(petition)).Explain(1))
	audit := must(NewAudit(engine, record, start))
	report := must(NewReport(regulation, []*Audit{audit}, start.AddDate(0, -1, 0), start))
	sweep := must(registry.Sweep())
	must(sweep.Add([]*Case{petition}))
	verdict := must(engine.Advance(must(petition.Copy()), start))
	receipt := must(verdict.Receipt("", start))
	for _, one := range []struct {
		into any
		read func(any) (any, error)
	}{
		{new(DayJSON), read(calendar.DayJSON(Date{2021, 5, 3}, LangVI))},
		{new(YearJSON), read(calendar.YearJSON(2021, LangEN))},
		{new(SumJSON), read(must(explained.Sum()).JSON(LangVI))},
		{new([]MoveJSON), read(moves.JSON(LangVI))},
		{new(RegulationJSON), read(regulation.JSON(LangVI))},
		{new([]DecidedJSON), read(regulation.DecidedJSON())},
		{new([]LeftoverJSON), read(RecordLeftovers(record, LangVI))},
		{new(PublicViewJSON), read(registry.PublicView(record, "portal", LangVI))},
		{new([]MovedJSON), read(registry.MovedJSON(petition, petition, LangVI))},
		{new(ReplayJSON), read(registry.Replay(receipt))},
		{new([]NoticeJSON), read(must(engine.Notices(petition, 2)).JSON(LangVI))},
		{new(ExplanationJSON), read(explained.JSON(LangVI))},
		{new(ReportJSON), read(report.JSON(LangVI))},
		{new(SweepJSON), read(sweep.JSON(start, LangVI))},
	} {
		_, err := one.read(one.into)
		check(t, err)
	}
	equal(t, must(registry.DecodeReplay(receipt)).Same, true)
	event := must(verdict.EventJSON(0))
	_, err := verdict.Receipt(event, time.Time{})
	check(t, err)
}

func TestInstants(t *testing.T) {
	before := time.Date(1969, 12, 31, 23, 59, 58, 5e8, time.UTC)
	text := must(InstantFormat(before, 0))
	equal(t, text, "1969-12-31T23:59:58+00:00")
	equal(t, must(InstantParse(text)), before.Truncate(time.Second))
	_, err := InstantFormat(time.Time{}, 0)
	fails(t, ErrInvalidTime, err)
	petition := must(NewCase("I-1"))
	equal(t, must(must(BuiltinEngine()).NextWakeup(petition)), time.Time{})
}

func TestDurations(t *testing.T) {
	equal(t, must(WorkingTimeParse("-1h30m")), -90*time.Minute)
	_, err := WorkingTimeParse("2562048h")
	fails(t, ErrOverflow, err)
	calendar := must(BuiltinCalendar())
	start := time.Date(2021, 4, 2, 14, 30, 0, 0, vietnam)
	end := must(calendar.Add(start, 8*time.Hour, ClosingEarliest))
	equal(t, must(calendar.Between(end, start)), -8*time.Hour)
	_, err = calendar.Add(start, 1500*time.Millisecond, ClosingEarliest)
	fails(t, ErrInvalidValue, err)
	_, err = calendar.Add(start, math.MaxInt64/time.Second*time.Second, ClosingEarliest)
	fails(t, ErrOverflow, err)
}

func TestDates(t *testing.T) {
	date := must(DateParse("1969-02-28"))
	equal(t, date, Date{1969, time.February, 28})
	equal(t, must(DateFormat(date)), date.String())
	for _, none := range []Date{{}, {2021, 2, 29}, {2021, 13, 1}, {1 << 40, 1, 1}} {
		_, err := DateFormat(none)
		fails(t, ErrInvalidTime, err)
	}
	_, err := DateFormat(Date{10000, 1, 1})
	fails(t, ErrOverflow, err)
	lunar := must(LunarFromDate(Date{2023, time.March, 22}))
	equal(t, lunar, LunarDate{2023, 2, 1, true})
	equal(t, must(LunarToDate(lunar)), Date{2023, time.March, 22})
	var read Date
	check(t, json.Unmarshal([]byte("null"), &read))
	equal(t, read, Date{})
}

func TestCalendarDay(t *testing.T) {
	calendar := must(BuiltinCalendar())
	holiday := Date{2021, time.April, 30}
	day, shape := must(calendar.Day(holiday)), must(calendar.DecodeDay(holiday, LangVI))
	equal(t, day.Kind, DayKindHoliday)
	equal(t, shape.Kind, day.Kind)
	equal(t, shape.Date, day.Date)
	equal(t, *shape.Reason, must(calendar.DayText(holiday, TextReason, LangVI)))
	ordinary := Date{2021, time.April, 29}
	windows, shape := must(calendar.Windows(ordinary)), must(calendar.DecodeDay(ordinary, LangVI))
	for i, window := range windows {
		equal(t, window, Window(shape.Windows[i]))
	}
	equal(t, fmt.Sprint(windows[0].Open, windows[1].Close.Duration()), "07:00:00 17h0m0s")
	equal(t, must(calendar.Coverage()).UTCOffset, int32(7*60*60))
}

func TestArrays(t *testing.T) {
	calendar := must(BuiltinCalendar())
	start := time.Date(2021, 4, 2, 14, 30, 0, 0, vietnam)
	starts := []time.Time{start, {}, start.AddDate(500, 0, 0), start}
	amounts := []time.Duration{time.Hour, time.Hour, time.Hour, 0}
	ends, statuses, err := calendar.AddMany(starts, amounts, ClosingEarliest)
	check(t, err)
	equal(t, statuses, []Status{OK, ErrInvalidTime, ErrNotCovered, OK})
	equal(t, ends, []time.Time{start.Add(time.Hour).UTC(), {}, {}, start.UTC()})
	open, _, err := calendar.IsOpenMany([]time.Time{start, start.Add(-2 * time.Hour)})
	check(t, err)
	equal(t, open, []bool{true, false})
	dates := []Date{{2021, 4, 29}, {2521, 4, 29}, {2021, 4, 28}}
	first, statuses, windows, err := calendar.WindowsMany(dates)
	check(t, err)
	equal(t, first, []int64{0, 2, 2, 4})
	equal(t, statuses, []Status{OK, ErrNotCovered, OK})
	equal(t, windows[2:4], must(calendar.Windows(dates[2])))
	_, _, err = calendar.AddMany(starts, amounts[1:], ClosingEarliest)
	equal(t, fails(t, ErrInvalidArgument, err).Where, "amount")
	none, _, err := calendar.AddMany(nil, nil, ClosingEarliest)
	check(t, err)
	equal(t, len(none), 0)
}

func TestSweep(t *testing.T) {
	engine := must(BuiltinEngine())
	sweep := must(NewSweep(engine))
	first := must(sweep.Add([]*Case{must(NewCase("W-0")), forwardedCase(engine, "W-1")}))
	equal(t, first, 0)
	equal(t, must(sweep.Count()), 2)
	due := must(sweep.Due())
	equal(t, due[0], time.Time{})
	equal(t, due[1].IsZero(), false)
	late := due[1].Add(time.Hour)
	equal(t, must(sweep.Overdue(late)), []bool{false, true})
	equal(t, must(sweep.DryRun(late))[1].To, PositionHead)
	equal(t, *must(sweep.Decode(late, LangVI)).Cases[1].To, PositionHead)
	equal(t, must(sweep.Standings(late))[0].Cases > 0, true)
	check(t, sweep.Remove(0))
	equal(t, must(sweep.Count()), 1)
}

func TestTexts(t *testing.T) {
	for _, id := range []string{"Đơn của bà Ngô Thị Ý", "mưa 🌧"} {
		equal(t, must(must(NewCase(id)).Text(TextID)), id)
	}
	content := "Đường ngập 🌊 hết"
	event := strings.Replace(received, "Đèn đường hỏng", content, 1)
	verdict := must(must(BuiltinEngine()).Submit(must(NewCase("T-1")), event))
	equal(t, strings.Contains(must(verdict.EventJSON(0)), content), true)
	equal(t, must(JSONCanonical(`{"b": "Ế🌊", "a": "\u0000"}`)), `{"a":"\u0000","b":"Ế🌊"}`)
	_, err := NewCase("a\x00b")
	fails(t, ErrInvalidValue, err)
	_, err = NewCase("\xff")
	fails(t, ErrEncoding, err)
	_, err = NewCase("")
	fails(t, ErrInvalidValue, err)
	equal(t, must(SMSParts("")), 0)
	equal(t, must(SMSParts("a\x00b")), 1)
	equal(t, len(must(JSONSchema())) > 1024, true)
}
