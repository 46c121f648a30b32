// Reads JSON for the tests: the base of .NET Standard 2.0 has no reader of it.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Petition.Tests
{
    /// <summary>Objects are dictionaries, arrays lists, whole numbers long.</summary>
    internal sealed class Json
    {
        private readonly string text;
        private int at;

        private Json(string text)
        {
            this.text = text;
        }

        internal static object Read(string text)
        {
            return new Json(text).Value();
        }

        internal static Dictionary<string, object> Object(string text)
        {
            return (Dictionary<string, object>)Read(text);
        }

        private char Next()
        {
            while (char.IsWhiteSpace(text[at]))
            {
                ++at;
            }
            return text[at];
        }

        private object Value()
        {
            switch (Next())
            {
                case '{':
                    return Members();
                case '[':
                    return Elements();
                case '"':
                    return Text();
                case 't':
                    at += 4;
                    return true;
                case 'f':
                    at += 5;
                    return false;
                case 'n':
                    at += 4;
                    return null;
                default:
                    return Number();
            }
        }

        private Dictionary<string, object> Members()
        {
            var members = new Dictionary<string, object>();
            for (++at; Next() != '}';)
            {
                string key = Text();
                Next();
                ++at;
                members[key] = Value();
                at += Next() == ',' ? 1 : 0;
            }
            ++at;
            return members;
        }

        private List<object> Elements()
        {
            var elements = new List<object>();
            for (++at; Next() != ']';)
            {
                elements.Add(Value());
                at += Next() == ',' ? 1 : 0;
            }
            ++at;
            return elements;
        }

        private string Text()
        {
            var read = new StringBuilder();
            Next();
            for (++at; text[at] != '"'; ++at)
            {
                read.Append(text[at] == '\\' ? Escaped() : text[at]);
            }
            ++at;
            return read.ToString();
        }

        private char Escaped()
        {
            char sign = text[++at];
            if (sign == 'u')
            {
                at += 4;
                string digits = text.Substring(at - 3, 4);
                return (char)int.Parse(digits, NumberStyles.HexNumber);
            }
            int known = "bfnrt".IndexOf(sign);
            return known < 0 ? sign : "\b\f\n\r\t"[known];
        }

        private object Number()
        {
            int from = at;
            while (at < text.Length && "+-.eE0123456789".IndexOf(text[at]) >= 0)
            {
                ++at;
            }
            string digits = text.Substring(from, at - from);
            if (long.TryParse(digits, out long whole))
            {
                return whole;
            }
            return double.Parse(digits, CultureInfo.InvariantCulture);
        }
    }
}
