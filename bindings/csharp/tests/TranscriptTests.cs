// The calls that the C runner of the vectors made, and what they gave, byte for byte.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using static Petition.Tests.Checks;

namespace Petition.Tests
{
    /// <summary>A case as the transcript speaks of it, with what judges it.</summary>
    internal sealed class Made
    {
        internal Case Petition;
        internal Engine Engine;
        internal Registry Registry;

        internal static Made By(Dictionary<string, object> by)
        {
            var profiles = List(by, "profiles").Cast<string>().DefaultIfEmpty("");
            var regulations = profiles.Select(toml => Read(toml, Member(by, "readings"))).ToArray();
            var calendars = List(by, "days").Cast<string>()
                .Select(toml => toml == "" ? Calendar.Builtin() : Calendar.Builtin().WithDays(toml))
                .ToArray();
            return new Made
            {
                Petition = new Case((string)by["case"]),
                Engine = new Engine(regulations[0], calendars.Last()),
                Registry = (bool)by["registry"] ? new Registry(regulations, calendars) : null,
            };
        }

        private static Regulation Read(string toml, Dictionary<string, object> readings)
        {
            var regulation = toml == "" ? Regulation.Builtin() : Regulation.Load(toml);
            foreach (var reading in readings)
            {
                regulation = regulation.WithReading(reading.Key, (string)reading.Value);
            }
            return regulation;
        }

        internal Made Loaded(string record)
        {
            return new Made
            {
                Petition = Registry?.LoadCase(record) ?? Case.Load(Engine, record),
                Engine = Engine,
                Registry = Registry,
            };
        }
    }

    public static class TranscriptTests
    {
        public static void EveryCallGivesWhatItGaveThroughC()
        {
            string path = Environment.GetEnvironmentVariable("PETITION_TRANSCRIPT");
            Holds(File.Exists(path), "PETITION_TRANSCRIPT names a file");
            var cases = new Dictionary<long, Made>();
            int calls = 0;
            int number = 0;
            foreach (string text in File.ReadLines(path))
            {
                ++number;
                var line = Json.Object(text);
                if (line.ContainsKey("by"))
                {
                    cases[(long)line["make"]] = Made.By(Member(line, "by"));
                    continue;
                }
                bool fails = line.TryGetValue("error", out object expected);
                object given = Followed(cases, line, out bool failed);
                Same(fails, failed, $"line {number}: {given}");
                Same(fails ? expected : line["gives"], given, $"line {number}");
                ++calls;
            }
            Holds(calls > 1000, "there are calls");
        }

        /// <summary>Makes the call of a line; what it gave, or the name of its error.</summary>
        private static object Followed(
            Dictionary<long, Made> cases, Dictionary<string, object> line, out bool failed)
        {
            failed = false;
            Made on = cases[(long)line["on"]];
            try
            {
                switch ((string)line["call"])
                {
                    case "load":
                        cases[(long)line["make"]] = on.Loaded((string)line["record"]);
                        return null;
                    case "engine":
                        on.Engine = on.Registry.Engine(on.Petition, Time(line, "at"));
                        return null;
                    default:
                        return Given(on.Engine, on.Petition, line);
                }
            }
            catch (PetitionException error)
            {
                failed = true;
                return error.Name;
            }
        }

        private static DateTimeOffset? Time(Dictionary<string, object> line, string key)
        {
            return line[key] is long seconds
                ? DateTimeOffset.FromUnixTimeSeconds(seconds) : (DateTimeOffset?)null;
        }

        private static object Given(Engine engine, Case petition, Dictionary<string, object> line)
        {
            Func<string, DateTimeOffset> time = key => Time(line, key).Value;
            switch ((string)line["call"])
            {
                case "submit":
                    return engine.Submit(petition, (string)line["event"]).Json();
                case "advance":
                    return engine.Advance(petition, time("now")).Json();
                case "simulate":
                    return engine.Simulate(petition, time("until")).Json();
                case "state":
                    return petition.StateJson(engine);
                case "record":
                    return petition.Save(engine);
                case "obligations":
                    return engine.Obligations(petition).Json();
                case "due":
                    return engine.Due(petition)?.ToUnixTimeSeconds();
                case "next_wakeup":
                    return engine.NextWakeup(petition)?.ToUnixTimeSeconds();
                case "lives":
                    return engine.Lives(petition, time("at")).Json();
                case "timeliness":
                    return engine.Timeliness(petition, time("at")).Json();
                case "permitted":
                    return engine.Permitted(petition, time("now")).Json();
                case "audit":
                    return new Audit(engine, (string)line["record"], time("at")).Json();
                default:
                    throw new Exception($"what is {line["call"]}?");
            }
        }
    }
}
