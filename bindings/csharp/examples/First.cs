// Reads events, one JSON object a line, and says who owes what after each.

using System;
using System.IO;
using System.Text;
using Petition;

public static class First
{
    public static void Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        var engine = Engine.Builtin();
        var petition = new Case("GL-2021-0001");
        var input = args.Length > 0 ? File.OpenRead(args[0]) : Console.OpenStandardInput();
        for (var lines = new StreamReader(input); lines.ReadLine() is string line;)
        {
            engine.Submit(petition, line);
            var owed = engine.Obligations(petition);
            for (int i = 0; i < owed.Count; ++i)
            {
                Console.WriteLine(owed.Explain(i).Text());
            }
        }
    }
}
