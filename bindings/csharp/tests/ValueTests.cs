// Structs and words say what the library says of the same thing in JSON.

using System;
using System.Collections.Generic;
using System.Linq;
using static Petition.Tests.Checks;

namespace Petition.Tests
{
    public static class ValueTests
    {
        private static readonly DateTimeOffset Late = At("2021-04-27T09:00:00+07:00");

        private static Type EnumerationOf(Table table)
        {
            return typeof(Engine).Assembly.GetExportedTypes()
                .Single(type => type.IsEnum && type != typeof(Table) && type != typeof(Lang)
                    && type != typeof(Status) && type != typeof(Text) && type != typeof(StateFlag)
                    && TableOf(type) == table);
        }

        public static void EveryWordOfTheLibraryIsOneOfItsEnumeration()
        {
            foreach (Table table in Enum.GetValues(typeof(Table)))
            {
                Type type = EnumerationOf(table);
                var words = Enum.GetValues(type).Cast<object>().ToArray();
                Same(Library.WordCount(table), words.Length, type.Name);
                for (int i = 0; i < words.Length; ++i)
                {
                    int number = Convert.ToInt32(words[i]);
                    Same(number, Library.WordAt(table, i), type.Name);
                    string name = Library.WordGet(table, number).Name;
                    Same(Snake(words[i].ToString()), name, type.Name);
                    Same(number, Library.WordFind(table, name), name);
                }
            }
            foreach (Status status in Enum.GetValues(typeof(Status)))
            {
                Same(Snake(status.ToString()), Library.StatusName(status));
            }
        }

        public static void AWordHasLabelsInBothLanguages()
        {
            var role = Library.WordGet(Table.Role, (int)Role.Petitioner);
            Same("petitioner", role.Name);
            Same("tổ chức, cá nhân", role.Vi);
        }

        public static void ANumberThatIsNotKnownStaysAsItIs()
        {
            var native = typeof(Engine).Assembly.GetType("Petition.Native+Obligation");
            object c = Activator.CreateInstance(native);
            var inside = System.Reflection.BindingFlags.NonPublic
                | System.Reflection.BindingFlags.Instance;
            native.GetField("role", inside).SetValue(c, 99);
            var made = typeof(Obligation).GetConstructor(inside, null, new[] { native }, null);
            Same((Role)99, ((Obligation)made.Invoke(new[] { c })).Role);
            Same(null, Library.StatusName((Status)(-999)));
            RefusedAs(Status.UnknownFlag, () => Regulation.Builtin().Json((Lang)99));
        }

        public static void AVerdict()
        {
            var engine = Engine.Builtin();
            Forwarded(engine, out Verdict verdict);
            var info = verdict.Get();
            var json = Json.Object(verdict.Json(Lang.En));
            Same(Outcome.Accepted, info.Outcome);
            Agree(info, new Dictionary<string, object>(json) { ["appended"] = 1L });
            Same((int)info.NoticeCount, List(json, "notices").Count);
            Agree(verdict.Notice(0), List(json, "notices")[0]);
            Same(NoticeKind.Slip, verdict.Notice(0).Kind);
            var cited = info.Basis.Clauses.Select(i => engine.Regulation().ClauseText(i, Text.Id));
            var ids = List(json, "clauses").Cast<Dictionary<string, object>>();
            Same(ids.Select(one => one["id"]), cited);
            Holds(verdict.Json(Lang.En).Contains(verdict.EventJson(0)), "the event");
            Same(verdict.Explain().Basis().Clauses, info.Basis.Clauses);
        }

        public static void ARefusalIsAVerdictAndNoError()
        {
            var engine = Engine.Builtin();
            var petition = Forwarded(engine);
            var verdict = engine.Submit(petition, Refused);
            var refusal = verdict.Refusal(0);
            Same(Outcome.Refused, verdict.Get().Outcome);
            Same(RefusalCode.NothingPromised, refusal.Code);
            Same(Kind.Appointed, refusal.AlternativeKind);
            Same(Role.FocalPoint, refusal.AlternativeRole);
            Same(null, refusal.AlternativeNotBefore);
            var json = List(Json.Read(verdict.Json()), "refusals")[0];
            Same(((Dictionary<string, object>)json)["lawful"], verdict.RefusalText(0, Text.Lawful));
            Same(2u, petition.State().Events);
        }

        public static void StateObligationsLivesTimelinessAndPermissions()
        {
            var engine = Engine.Builtin();
            var petition = Forwarded(engine);
            Agree(petition.State(), Json.Read(petition.StateJson(engine)), "rating");
            Same(StateFlag.Forwarded, petition.State().Flags);
            Same(1u, petition.StateAfter(1).Events);
            var owed = engine.Obligations(petition);
            AgreeAll(owed.Json(), owed.Count, owed.Get);
            var lives = engine.Lives(petition, Late);
            AgreeAll(lives.Json(), lives.Count, lives.Get, "met_by", "ended_by");
            var timeliness = engine.Timeliness(petition, Late);
            Agree(timeliness.Get(), Json.Read(timeliness.Json()));
            Agree(timeliness.Deadline(0), List(Json.Read(timeliness.Json()), "deadlines")[0]);
            Same("ubnd-pleiku", timeliness.DeadlineText(0, Text.Unit));
            var permissions = engine.Permitted(petition, Late);
            AgreeAll(permissions.Json(), permissions.Count, permissions.Get);
            Same((int)permissions.Get(0).ReasonCount, permissions.Reasons(0).Length);
            Holds(permissions.Reasons(0).All(one => Enum.IsDefined(typeof(RefusalCode), one)), "");
        }

        private static void AgreeAll<T>(
            string json, int count, Func<int, T> get, params string[] except)
        {
            var all = (List<object>)Json.Read(json);
            Same(count, all.Count);
            Holds(count > 0, "there are some");
            for (int i = 0; i < count; ++i)
            {
                Agree(get(i), all[i], except);
            }
        }

        public static void NoticesAndTheirPartsInSms()
        {
            var engine = Engine.Builtin();
            var notices = engine.Notices(Forwarded(engine), 2);
            AgreeAll(notices.Json(), notices.Count, notices.Get);
            var first = ((List<object>)Json.Read(notices.Json()))[0];
            string text = notices.Text(0, Text.Message);
            Same(Member(first, "parts")["text"], (long)Library.SmsParts(text));
        }

        public static void AnExplainedSum()
        {
            var sum = Calendar.Builtin().Explain(
                At("2021-04-29T14:00:00+07:00"), TimeSpan.FromHours(8));
            var json = Json.Read(sum.Json());
            Agree(sum.Get(), json);
            var stretches = sum.Stretches();
            for (int i = 0; i < stretches.Length; ++i)
            {
                Agree(stretches[i], List(json, "stretches")[i]);
            }
            var engine = Engine.Builtin();
            var owed = engine.Obligations(Forwarded(engine));
            Same(null, owed.Explain(0).Sum());
            Same(TimeSpan.FromHours(8), owed.Explain(1).Sum().Get().Amount);
        }

        public static void DaysAndWindowsOfACalendar()
        {
            var calendar = Calendar.Builtin();
            var date = new DateTime(2021, 4, 30);
            Agree(calendar.Day(date), Json.Read(calendar.DayJson(date)));
            Same(DateTimeKind.Unspecified, calendar.Day(date).Date.Kind);
            var windows = calendar.Windows(new DateTime(2021, 4, 29, 23, 59, 0));
            var hours = windows.SelectMany(
                one => new[] { one.Open.TotalHours, one.Close.TotalHours });
            Same(new[] { 7.0, 11.0, 13.0, 17.0 }, hours);
            Same(TimeSpan.FromHours(7), calendar.Coverage().UtcOffset);
            Holds(calendar.Coverage().FirstDate < date, "it is covered");
            Same(2021L, Json.Object(calendar.YearJson(2021))["year"]);
        }

        public static void LunarDatesInBothDirections()
        {
            var tet = Library.LunarFromDate(new DateTime(2021, 2, 12));
            Same(new[] { 2021, 1, 1 }, new[] { tet.Year, tet.Month, tet.Day });
            Same(false, tet.Leap);
            Same(new DateTime(2021, 2, 12), Library.LunarToDate(new LunarDate(2021, 1, 1, false)));
        }

        public static void WhatMovesBetweenTwoCalendars()
        {
            var before = Calendar.Builtin();
            var after = before.WithDays("[[day]]\ndate = 2021-04-22\nwindows = []\n"
                + "reason = {vi = \"Nghỉ\", en = \"Off\"}\ninstrument = \"x\"\n");
            var moves = before.Compare(
                after, new[] { At("2021-04-20T15:10:00+07:00") }, new[] { TimeSpan.FromHours(8) });
            AgreeAll(moves.Json(), moves.Count, moves.Get);
            Same("Nghỉ", moves.Text(0, Text.Reason));
        }

        public static void ARegulation()
        {
            var regulation = Regulation.BuiltinNamed("gia-lai");
            var json = Json.Object(regulation.Json());
            Same(json["hash"], regulation.Text(Text.Hash));
            Same(List(json, "clauses").Count, regulation.ClauseCount);
            int clause = regulation.FindClause("11.1");
            Holds(regulation.ClauseMarks(clause).HasFlag(Mark.Decide), "it decides");
            Same(16, regulation.Reading(15).Number);
            Same("I-16", regulation.ReadingText(15, Text.Id));
            Same("occurred", regulation.ChoiceText(15, 1, Text.Value));
        }

        public static void AnAuditAndAReport()
        {
            var engine = Engine.Builtin();
            var petition = Forwarded(engine);
            var audit = new Audit(engine, petition.Save(engine), At("2021-05-01T00:00:00+07:00"));
            var json = Json.Read(audit.Json());
            var summary = audit.Summary();
            Agree(summary, Member(json, "summary"), "marked");
            Same(Member(json, "summary")["late_s"], (long)summary.LateAmount.TotalSeconds);
            Same(0, summary.Marked);
            var deviations = List(json, "deviations");
            Same(deviations.Count, audit.Count);
            for (int i = 0; i < deviations.Count; ++i)
            {
                Agree(audit.Deviation(i), deviations[i], "cause");
            }
            Same(null, audit.Deviation(0).Owed);
            Same("e1", audit.Evidence(0, 0));
            Holds(petition.Equal(audit.Case()), "the case of the audit");
            var month = Library.PeriodOf(
                Period.Month, new DateTime(2021, 4, 15), TimeSpan.FromHours(7));
            var report = new Report(
                engine.Regulation(), new[] { audit, audit }, month.From, month.Until);
            Agree(report.Tally(0), Member(Json.Read(report.Json()), "total"), "ratings");
            Same(2ul, report.Tally(0).Received);
            Same((int)report.Tally(0).StepCount, report.Ratings(0).Length);
        }

        public static void ASweep()
        {
            var engine = Engine.Builtin();
            var petition = Forwarded(engine);
            var sweep = new Sweep(engine);
            Same(0, sweep.Add(new[] { petition, new Case("GL-2") }));
            var json = Json.Read(sweep.Json(Late));
            var foreseen = sweep.DryRun(Late);
            Agree(foreseen[0], List(json, "cases")[0]);
            Same(Position.Head, foreseen[0].To);
            Same(Standing.Now, foreseen[0].Escalation);
            Same(new[] { true, false }, sweep.Overdue(Late));
            Same(new[] { engine.Due(petition), null }, sweep.Due());
            Agree(sweep.Standings(Late)[0], List(json, "standings")[0], "regulation");
            sweep.Remove(0);
            Same(1, sweep.Count);
            Same(0, new Sweep(engine).NextWakeup().Length);
        }

        public static void AStoryAndWhatAnotherLawWouldMakeOfIt()
        {
            var engine = Engine.Builtin();
            string record = Forwarded(engine).Save(engine);
            var story = engine.Follow(record, Late);
            Same(true, story.Step(0).ByEvent);
            Same(Outcome.Accepted, story.Verdict(0).Get().Outcome);
            Same(1u, story.Case(0).State().Events);
            Same(2, engine.Follow(record, null).Count);
            Same("null", engine.WhatIfJson(engine, record, null));
            var strict = engine.Regulation().WithReading("I-8", "1 working hour");
            var other = new Engine(strict, engine.Calendar());
            string changed = engine.WhatIfJson(other, record, At("2021-05-20T09:00:00+07:00"));
            Same("GL-2021-0001", Json.Object(changed)["case"]);
        }

        public static void ReceiptsAndARegistryThatReplaysThem()
        {
            var registry = new Registry(
                new[] { Regulation.Builtin() }, new[] { Calendar.Builtin() });
            var petition = new Case("GL-2021-0001");
            var engine = registry.Engine(petition, At("2021-04-20T15:00:00+07:00"));
            string receipt = engine.Submit(petition, Events[0]).Receipt(Events[0]);
            Same(true, Json.Object(registry.Replay(receipt))["same"]);
            engine.Submit(petition, Events[1]);
            receipt = engine.Advance(petition, Late).Receipt(now: Late);
            Same(true, Json.Object(registry.Replay(receipt))["same"]);
            Holds(registry.LoadCase(petition.Save(engine)).Equal(petition), "it is loaded");
        }

        public static void RecordsAreSealedCommittedRedactedAndRooted()
        {
            var engine = Engine.Builtin();
            string record = Forwarded(engine).Save(engine);
            Same(record, Records.Load(record + "\n").Json(0));
            string committed = Library.RecordCommit(record, new byte[32]);
            string redacted = Library.RecordRedact(Library.RecordSeal(committed), "identity", 0);
            Holds(!redacted.Contains("0905000000"), "the phone is out");
            Same("[]", Library.RecordLeftovers(redacted));
            string head = Library.RecordHead(redacted);
            string proof = Library.DayRootProve(head, "GL-2021-0001");
            Holds(Library.DayRootIncludes(Library.DayRoot(head), head, proof), "it is in the root");
            Same("{\"a\":1,\"b\":2}", Library.JsonCanonical("{ \"b\": 2, \"a\": 1 }"));
        }
    }
}
