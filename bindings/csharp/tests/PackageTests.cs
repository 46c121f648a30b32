// The package reaches every function of the library, and its example says what the one in C says.

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using static Petition.Tests.Checks;

namespace Petition.Tests
{
    public static class PackageTests
    {
        private static readonly Assembly Package = typeof(Engine).Assembly;

        private static readonly Dictionary<string, object> Api = Json.Object(File.ReadAllText(
            Path.Combine(Root, "libpetition", "data", "api", "petition_api.json")));

        private static string Sources => string.Concat(
            Directory.GetFiles(Path.Combine(Root, "bindings", "csharp", "src"), "*.cs")
                .Where(path => !path.EndsWith("Native.cs")).Select(File.ReadAllText));

        public static void EveryFunctionIsCalledByAPublicMember()
        {
            string sources = Sources;
            foreach (Dictionary<string, object> function in List(Api, "functions"))
            {
                string name = (string)function["name"];
                Holds(sources.Contains($"Native.{name}("), name);
                if (function.TryGetValue("verb", out object verb))
                {
                    string owner = Pascal((string)function["object"]);
                    Type type = Package.GetType($"Petition.{(owner == "" ? "Library" : owner)}");
                    Holds(type.IsPublic && HasMember(type, (string)verb), name);
                }
            }
        }

        private static bool HasMember(Type type, string verb)
        {
            if (verb == "new")
            {
                return type.GetConstructors().Length == 1;
            }
            var own = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance
                | BindingFlags.DeclaredOnly;
            return type.GetMember(Pascal(verb), own).Length == 1;
        }

        public static void EverySymbolIsInTheLibrary()
        {
            Type native = Package.GetType("Petition.Native");
            foreach (Dictionary<string, object> function in List(Api, "functions"))
            {
                string name = (string)function["name"];
                MethodInfo method = native.GetMethod(
                    name, BindingFlags.NonPublic | BindingFlags.Static);
                Marshal.Prelink(method);
            }
            Same(Library.Version(), Api["version"]);
            string project = File.ReadAllText(
                Path.Combine(Root, "bindings", "csharp", "Petition.csproj"));
            Holds(project.Contains($"<Version>{Library.Version()}</Version>"), "the version");
        }

        public static void TheExampleSaysWhatTheOneInCSays()
        {
            string folder = AppDomain.CurrentDomain.BaseDirectory;
            string first = Path.Combine(folder, "first-c");
            string flags = Said("pkg-config", "--cflags --libs petition").Trim();
            string source = Path.Combine(Root, "examples", "c", "first.c");
            Said("cc", $"\"{source}\" -o \"{first}\" {flags}");
            string events = Path.Combine(Root, "examples", "events.jsonl");
            string expected = Said("sh", $"-c '\"{first}\" < \"{events}\"'");
            Holds(expected.Contains("Điều 10.2"), "it says something");
            string example = $"mono \"{Path.Combine(folder, "First.exe")}\"";
            Same(expected, Said("sh", $"-c '{example} \"{events}\"'"));
            Same(expected, Said("sh", $"-c '{example} < \"{events}\"'"));
        }

        private static string Said(string program, string arguments)
        {
            var start = new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
                StandardOutputEncoding = new System.Text.UTF8Encoding(false),
            };
            using (Process process = Process.Start(start))
            {
                string said = process.StandardOutput.ReadToEnd();
                process.WaitForExit();
                Same(0, process.ExitCode, program);
                return said;
            }
        }
    }
}
