// Errors, objects that are closed, texts and times that are none, arrays, threads, and what is
// dropped.

using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using static Petition.Tests.Checks;

namespace Petition.Tests
{
    public static class MisuseTests
    {
        private static readonly DateTimeOffset Good = At("2021-04-20T15:00:00+07:00");

        public static void AnErrorHasItsStatusPlaceAndMessage()
        {
            var error = RefusedAs(
                Status.Syntax, () => Calendar.Load("id = \"x\"\ntitle = ", "mine.toml"));
            Same("mine.toml", error.Where);
            Same(2, error.Line);
            Holds(error.Column > 0 && error.Message != "", "column and message");
            Same("syntax", error.Name);
        }

        public static void AnErrorOfAnEventNamesTheField()
        {
            string wrong = Events[0].Replace("2021-04-20T15:00:00+07:00", "yesterday");
            var error = RefusedAs(Status.InvalidTime,
                () => Engine.Builtin().Submit(new Case("GL-1"), wrong));
            Same("occurred_at", error.Where);
        }

        public static void ACallThatFailsChangesNothing()
        {
            var engine = Engine.Builtin();
            var petition = Forwarded(engine);
            string before = petition.Save(engine);
            RefusedAs(Status.Stale, () => engine.SubmitExpecting(petition, Refused, 7));
            RefusedAs(Status.Syntax, () => engine.Submit(petition, "{"));
            RefusedAs(Status.InvalidArgument, () => petition.StateAfter(9));
            RefusedAs(Status.InvalidArgument, () => engine.Obligations(petition).Get(-1));
            Same(before, petition.Save(engine));
        }

        public static void WhatIsDisposedOfIsUsedNoMore()
        {
            var engine = Engine.Builtin();
            var petition = new Case("GL-1");
            petition.Dispose();
            petition.Dispose();
            Holds(petition.IsClosed, "closed");
            Thrown<ObjectDisposedException>(() => petition.State());
            Thrown<ObjectDisposedException>(() => petition.Text(Text.Id));
            Thrown<ObjectDisposedException>(() => engine.Due(petition));
            Thrown<ObjectDisposedException>(() => new Sweep(engine).Add(new[] { petition }));
        }

        public static void NullIsAnErrorOfTheLanguage()
        {
            var engine = Engine.Builtin();
            Thrown<ArgumentNullException>(() => engine.Due(null));
            Thrown<ArgumentNullException>(() => new Case((string)null));
            Thrown<ArgumentNullException>(() => new Sweep(engine).Add(null));
            Thrown<ArgumentNullException>(() => new Sweep(engine).Add(new Case[] { null }));
            Thrown<ArgumentNullException>(() => Library.RecordCommit("{}", null));
            Thrown<ArgumentNullException>(() => Calendar.Builtin().IsOpenMany(null));
            Same(0, new Sweep(engine).Count);
        }

        public static void ObjectsOutliveWhatTheyCameFrom()
        {
            var engine = Engine.Builtin();
            var petition = Forwarded(engine, out Verdict verdict);
            var owed = engine.Obligations(petition);
            engine.Dispose();
            petition.Dispose();
            Same(2u, verdict.Get().NoticeCount);
            Holds(owed.Explain(0).Text() != "", "explained");
        }

        public static void TextsWithNulVietnameseAndEmoji()
        {
            Same("case", RefusedAs(Status.InvalidValue, () => new Case("a\0b")).Where);
            Same("{\"a\\u0000\":\"Đường 🚦\"}",
                Library.JsonCanonical("{\"a\\u0000\":\"Đường 🚦\"}"));
            Same("Hồ-sơ-🚦", new Case("Hồ-sơ-🚦").Text(Text.Id));
            Same(0, Library.SmsParts(""));
            Thrown<ArgumentException>(() => Library.SmsParts("\ud83d"));
        }

        public static void ALongText()
        {
            string text = $"\"{string.Concat(Enumerable.Repeat("ngày ", 300000))}\"";
            Same(text, Library.JsonCanonical($" {text} "));
            Same("1", Library.JsonCanonical("1"));
        }

        public static void InstantsBefore1970AndNone()
        {
            var instant = Library.InstantParse("1969-12-31T23:59:58.5Z");
            Same(-2L, instant.ToUnixTimeSeconds());
            Same(TimeSpan.Zero, instant.Offset);
            var half = new DateTimeOffset(1969, 12, 31, 23, 59, 58, 500, TimeSpan.Zero);
            Same("1969-12-31T23:59:58+00:00", Library.InstantFormat(half, TimeSpan.Zero));
            Same(null, Engine.Builtin().NextWakeup(new Case("GL-1")));
            var registry = new Registry(
                new[] { Regulation.Builtin() }, new[] { Calendar.Builtin() });
            RefusedAs(Status.InvalidTime, () => registry.Engine(new Case("GL-1"), null));
        }

        public static void DatesAndAmounts()
        {
            Same(new DateTime(1969, 12, 31), Library.DateParse("1969-12-31"));
            Same("1969-12-31", Library.DateFormat(new DateTime(1969, 12, 31, 23, 0, 0)));
            RefusedAs(Status.InvalidTime, () => Library.DateParse("2021-02-29"));
            Same(new TimeSpan(-1, -30, 0), Library.WorkingTimeParse("-1h30m"));
            var calendar = Calendar.Builtin();
            var back = calendar.Add(Good, TimeSpan.FromHours(-8));
            Same(TimeSpan.FromHours(-8), calendar.Between(Good, back));
            Same(calendar.Add(Good, TimeSpan.FromSeconds(-2)),
                calendar.Add(Good, TimeSpan.FromSeconds(-1.5)));
            Thrown<OverflowException>(() => Library.WorkingTimeParse("2562047788015215h"));
        }

        public static void AnArrayWithAnElementThatIsBad()
        {
            var calendar = Calendar.Builtin();
            var hour = TimeSpan.FromHours(1);
            var added = calendar.AddMany(
                new[] { Good, At("1800-01-01T00:00:00Z"), Good },
                new[] { hour, hour, TimeSpan.MaxValue });
            Same(new[] { Status.Ok, Status.NotCovered, Status.Overflow }, added.Status);
            Same(new DateTimeOffset?[] { calendar.Add(Good, hour), null, null }, added.Result);
            var open = calendar.IsOpenMany(new[] { Good, At("1800-01-01T00:00:00Z") });
            Same(new bool?[] { true, null }, open.Open);
            var windows = calendar.WindowsMany(new[]
            {
                new DateTime(2021, 4, 20), new DateTime(1800, 1, 1), new DateTime(2021, 4, 22),
            });
            Same(new[] { 0L, 2L, 2L, 4L }, windows.First);
            Same(Status.NotCovered, windows.Status[1]);
            Same(4, windows.Windows.Length);
            Same(0, calendar.NextOpenMany(new DateTimeOffset[0]).Result.Length);
            Same(new long?[] { 4 }, calendar.WorkingDaysBetweenMany(
                new[] { new DateTime(2021, 4, 19) }, new[] { new DateTime(2021, 4, 26) }).Days);
            Thrown<ArgumentException>(() => calendar.AddMany(new[] { Good }, new TimeSpan[0]));
        }

        public static void ArraysWithoutElements()
        {
            RefusedAs(Status.InvalidArgument,
                () => new Registry(new Regulation[0], new Calendar[0]));
        }

        public static void ThreadsShareAnEngine()
        {
            var engine = Engine.Builtin();
            Forwarded(engine, out Verdict expected);
            string json = expected.Json();
            int same = 0;
            var threads = Enumerable.Range(0, 2).Select(_ => new Thread(() =>
            {
                for (int i = 0; i < 200; ++i)
                {
                    Forwarded(engine, out Verdict verdict);
                    Interlocked.Add(ref same, verdict.Json() == json ? 1 : 0);
                }
            })).ToList();
            threads.ForEach(one => one.Start());
            threads.ForEach(one => one.Join());
            Same(400, same);
        }

        public static void WhatIsDroppedIsFreed()
        {
            var engine = Engine.Builtin();
            Drop(engine, 1000);
            long before = Kibibytes();
            Drop(engine, 6000);
            long lost = Kibibytes() - before;
            Holds(lost < 20000, $"{lost} KiB are lost");
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static void Drop(Engine engine, int count)
        {
            string[] events = Events;
            for (int i = 0; i < count; ++i)
            {
                var petition = new Case("GL-2021-0001");
                engine.Submit(petition, events[0]);
                engine.Submit(petition, events[1]);
                engine.Obligations(petition).Explain(0);
                if (i % 500 == 499)
                {
                    GC.Collect();
                    GC.WaitForPendingFinalizers();
                }
            }
        }

        private static long Kibibytes()
        {
            string line = File.ReadLines("/proc/self/status").First(one => one.StartsWith("VmRSS"));
            return long.Parse(string.Concat(line.Where(char.IsDigit)));
        }
    }
}
