// Tells how long one submit takes, with its verdict, on a fresh case: give it the file of events.

using System;
using System.Diagnostics;
using System.IO;
using Petition;

public static class Bench
{
    public static void Main(string[] args)
    {
        const int Count = 20000;
        var engine = Engine.Builtin();
        string line = File.ReadAllLines(args[0])[0];
        var watch = new Stopwatch();
        for (int i = -Count / 10; i < Count; ++i)
        {
            if (i == 0)
            {
                watch.Start();
            }
            using (var petition = new Case("GL-2021-0001"))
            using (engine.Submit(petition, line))
            {
            }
        }
        double micros = watch.Elapsed.TotalMilliseconds * 1000 / Count;
        Console.WriteLine($"csharp: {micros:F2} us for a submit with its verdict");
    }
}
