// Instants, dates and amounts as .NET has them, and as the library counts them.

using System;

namespace Petition
{
    internal static class Times
    {
        private const long Never = long.MinValue;
        private static readonly DateTime Epoch = new DateTime(1970, 1, 1);

        /// <summary>Seconds since 1970; a fraction of a second is left out.</summary>
        internal static long ToSeconds(DateTimeOffset instant)
        {
            return instant.ToUnixTimeSeconds();
        }

        internal static long ToSecondsOrNever(DateTimeOffset? instant)
        {
            return instant == null ? Never : ToSeconds(instant.Value);
        }

        internal static DateTimeOffset Instant(long seconds)
        {
            return DateTimeOffset.FromUnixTimeSeconds(seconds);
        }

        internal static DateTimeOffset? InstantOrNull(long seconds)
        {
            return seconds == Never ? (DateTimeOffset?)null : Instant(seconds);
        }

        /// <summary>Whole seconds, rounded down.</summary>
        internal static long ToAmount(TimeSpan amount)
        {
            long seconds = amount.Ticks / TimeSpan.TicksPerSecond;
            return amount.Ticks % TimeSpan.TicksPerSecond < 0 ? seconds - 1 : seconds;
        }

        internal static int ToShortAmount(TimeSpan amount)
        {
            return checked((int)ToAmount(amount));
        }

        internal static TimeSpan Amount(long seconds)
        {
            return new TimeSpan(checked(seconds * TimeSpan.TicksPerSecond));
        }

        /// <summary>Days since 1970; the time of the day is not looked at.</summary>
        internal static int ToDays(DateTime date)
        {
            return (date.Date - Epoch).Days;
        }

        internal static DateTime Date(int days)
        {
            return Epoch.AddDays(days);
        }
    }
}
