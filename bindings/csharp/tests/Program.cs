// Runs the tests: every public method of the classes whose names end in Tests.

using System;
using System.Linq;
using System.Reflection;

namespace Petition.Tests
{
    internal static class Program
    {
        private static int Main()
        {
            Console.OutputEncoding = new System.Text.UTF8Encoding(false);
            int passed = 0;
            int failed = 0;
            var own = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;
            var tests = typeof(Program).Assembly.GetTypes()
                .Where(type => type.Name.EndsWith("Tests"))
                .OrderBy(type => type.Name)
                .SelectMany(type => type.GetMethods(own));
            foreach (MethodInfo test in tests)
            {
                try
                {
                    test.Invoke(null, null);
                    ++passed;
                }
                catch (TargetInvocationException error)
                {
                    ++failed;
                    Console.WriteLine($"FAILED {test.DeclaringType.Name}.{test.Name}");
                    Console.WriteLine($"  {error.InnerException}");
                }
            }
            Console.WriteLine($"{passed} passed, {failed} failed");
            return failed == 0 ? 0 : 1;
        }
    }
}
