// What the tests check with, and what they start from.

using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Petition.Tests
{
    internal static class Checks
    {
        internal static readonly string Root = Environment.GetEnvironmentVariable("PETITION_ROOT");

        internal static string[] Events =>
            File.ReadAllLines(Path.Combine(Root, "examples", "events.jsonl"));

        internal static void Same(object expected, object actual, string about = "")
        {
            bool same = expected is IEnumerable one && actual is IEnumerable other
                && !(expected is string)
                ? one.Cast<object>().SequenceEqual(other.Cast<object>())
                : Equals(expected, actual);
            if (!same)
            {
                throw new Exception($"{about}: expected {Shown(expected)}, not {Shown(actual)}");
            }
        }

        internal static void Holds(bool condition, string about)
        {
            Same(true, condition, about);
        }

        internal static T Thrown<T>(Action call) where T : Exception
        {
            try
            {
                call();
            }
            catch (T error)
            {
                return error;
            }
            throw new Exception($"no {typeof(T).Name}");
        }

        internal static PetitionException RefusedAs(Status status, Action call)
        {
            var error = Thrown<PetitionException>(call);
            Same(status, error.Status, error.Message);
            return error;
        }

        internal static DateTimeOffset At(string text)
        {
            return DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        }

        /// <summary>A case that is at a unit.</summary>
        internal static Case Forwarded(Engine engine)
        {
            return Forwarded(engine, out Verdict _);
        }

        internal static Case Forwarded(Engine engine, out Verdict verdict)
        {
            var petition = new Case("GL-2021-0001");
            engine.Submit(petition, Events[0]);
            verdict = engine.Submit(petition, Events[1]);
            return petition;
        }

        /// <summary>An event of the focal point that nothing allows.</summary>
        internal const string Refused = "{\"id\":\"e3\",\"kind\":\"rescheduled\","
            + "\"occurred_at\":\"2021-04-21T09:00:00+07:00\","
            + "\"recorded_at\":\"2021-04-21T09:00:00+07:00\","
            + "\"actor\":{\"role\":\"focal_point\",\"unit\":\"ubnd-pleiku\"},"
            + "\"data\":{\"due_at\":\"2021-04-28T09:00:00+07:00\",\"reason\":\"chờ vật tư\"}}";

        internal static Dictionary<string, object> Member(object json, string key)
        {
            return (Dictionary<string, object>)((Dictionary<string, object>)json)[key];
        }

        internal static List<object> List(object json, string key)
        {
            return (List<object>)((Dictionary<string, object>)json)[key];
        }

        /// <summary>Holds a struct against the JSON of the same thing, by the same names.</summary>
        internal static void Agree(object value, object json, params string[] except)
        {
            int compared = 0;
            var members = (Dictionary<string, object>)json;
            foreach (var property in value.GetType().GetProperties())
            {
                string name = Snake(property.Name);
                name = members.ContainsKey(name + "_s") && property.PropertyType == typeof(TimeSpan)
                    ? name + "_s" : name;
                if (members.ContainsKey(name) && !except.Contains(name))
                {
                    object said = members[name];
                    Same(said, Said(property.GetValue(value, null), said), name);
                    ++compared;
                }
            }
            Holds(compared > 1, $"{value.GetType().Name} has names that the JSON has");
        }

        /// <summary>A value as JSON has it.</summary>
        private static object Said(object value, object like)
        {
            if (value is DateTimeOffset instant)
            {
                return Library.InstantFormat(instant, TimeSpan.FromHours(7));
            }
            if (value is DateTime date)
            {
                return Library.DateFormat(date);
            }
            if (value is TimeSpan amount)
            {
                return like is string ? amount.ToString() : (object)(long)amount.TotalSeconds;
            }
            if (value is Enum word)
            {
                return Library.WordGet(TableOf(word.GetType()), Convert.ToInt32(word)).Name;
            }
            return value == null || value is bool ? value : Convert.ToInt64(value);
        }

        internal static Table TableOf(Type type)
        {
            string name = type == typeof(RefusalCode) ? "Refusal"
                : type == typeof(DeviationKind) ? "Deviation"
                : type == typeof(Why) ? "Stretch" : type.Name;
            return (Table)Enum.Parse(typeof(Table), name);
        }

        internal static string Snake(string name)
        {
            var parts = name.Select((sign, i) =>
                char.IsUpper(sign) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(sign) : $"{sign}");
            return string.Concat(parts);
        }

        internal static string Pascal(string name)
        {
            var parts = name.Split('_').Where(part => part != "");
            return string.Concat(
                parts.Select(part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
        }

        private static string Shown(object value)
        {
            string text = value is IEnumerable all && !(value is string)
                ? $"[{string.Join(", ", all.Cast<object>())}]" : $"{value ?? "null"}";
            return text.Length > 2000 ? text.Substring(0, 2000) + "..." : text;
        }
    }
}
