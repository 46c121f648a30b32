// The error that a call gives which was wrong or could not be carried out.

using System;

namespace Petition
{
    /// <summary>
    /// A call that was wrong or could not be carried out. A refusal by the regulation is none: it
    /// is a verdict. The message is one line of English: what was wrong, and what would be right.
    /// </summary>
    public sealed class PetitionException : Exception
    {
        internal PetitionException(
            Status status, string message, string where, int line, int column) : base(message)
        {
            Status = status;
            Where = where;
            Line = line;
            Column = column;
        }

        /// <summary>Which error it is.</summary>
        public Status Status { get; }

        /// <summary>Its name, as "not_covered".</summary>
        public string Name => Library.StatusName(Status);

        /// <summary>
        /// The text, key, field or parameter concerned, as in "data.due_at"; may be empty.
        /// </summary>
        public string Where { get; }

        /// <summary>In the text given, from 1; 0: it is not known, or there was none.</summary>
        public int Line { get; }

        /// <summary>In that line, in characters from 1; 0: it is not known.</summary>
        public int Column { get; }
    }
}
