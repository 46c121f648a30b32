// Where the lunar calendar comes from: instants of new moons and the apparent longitude of the sun.
// Good to a few seconds for the moon and to about a minute for the sun between 1900 and 2100, which
// is finer than any date of Tết, 10/3 or a leap month in that time needs.
#pragma once

namespace petition::calendar {

/// A day count with fraction in universal time, 0 at 1970-01-01T00:00Z.
using UnixDay = double;

/// Terrestrial minus universal time in seconds, of a year with fraction from 1900 on.
double delta_t_s(double year);

/// The new moon number `k`, counted from the one of 6 January 2000.
UnixDay new_moon(int k);

/// The apparent geocentric longitude of the sun in degrees, 0 to 360.
double sun_longitude(UnixDay when);

}  // namespace petition::calendar
