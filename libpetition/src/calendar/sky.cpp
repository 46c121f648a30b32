// Sun and moon after J. Meeus, Astronomical Algorithms (2nd edition), chapters 22, 25, 32 and 49.
#include "calendar/sky.h"

#include <array>
#include <cmath>
#include <numbers>
#include <span>

namespace petition::calendar {
namespace {

constexpr double kUnixEpoch_jd = 2440587.5;
constexpr double kJ2000_jd = 2451545.0;
constexpr double kRadians = std::numbers::pi / 180.0;

double sine(double degrees) { return std::sin(degrees * kRadians); }

}  // namespace

// Polynomials of Espenak and Meeus by period.
double delta_t_s(double year) {
  if (year < 1920) {
    const double t = year - 1900;
    return -2.79 + t * (1.494119 + t * (-0.0598939 + t * (0.0061966 - t * 0.000197)));
  }
  if (year < 1941) {
    const double t = year - 1920;
    return 21.20 + t * (0.84493 + t * (-0.076100 + t * 0.0020936));
  }
  if (year < 1961) {
    const double t = year - 1950;
    return 29.07 + t * (0.407 + t * (-1.0 / 233 + t / 2547));
  }
  if (year < 1986) {
    const double t = year - 1975;
    return 45.45 + t * (1.067 + t * (-1.0 / 260 - t / 718));
  }
  const double t = year - 2000;
  if (year < 2005) {
    return 63.86 +
           t * (0.3345 + t * (-0.060374 + t * (0.0017275 + t * (0.000651814 + t * 0.00002373599))));
  }
  if (year < 2050) return 62.92 + t * (0.32217 + t * 0.005589);
  const double century = (year - 1820) / 100;
  return -20 + 32 * century * century - 0.5628 * (2150 - year);
}

namespace {

double delta_t_days(double jd) { return delta_t_s(2000 + (jd - kJ2000_jd) / 365.25) / 86400; }

// One periodic term of the moon's phase: amplitude in days, multiples of the arguments sun anomaly,
// moon anomaly, latitude, and how often the eccentricity factor applies.
struct PhaseTerm {
  double days;
  int sun, moon, latitude, eccentricity;
};

constexpr std::array<PhaseTerm, 24> kPhaseTerms{{
    {-0.40720, 0, 1, 0, 0},   {0.17241, 1, 0, 0, 1},   {0.01608, 0, 2, 0, 0},
    {0.01039, 0, 0, 2, 0},    {0.00739, -1, 1, 0, 1},  {-0.00514, 1, 1, 0, 1},
    {0.00208, 2, 0, 0, 2},    {-0.00111, 0, 1, -2, 0}, {-0.00057, 0, 1, 2, 0},
    {0.00056, 1, 2, 0, 1},    {-0.00042, 0, 3, 0, 0},  {0.00042, 1, 0, 2, 1},
    {0.00038, 1, 0, -2, 1},   {-0.00024, -1, 2, 0, 1}, {-0.00007, 2, 1, 0, 0},
    {0.00004, 0, 2, -2, 0},   {0.00004, 3, 0, 0, 0},   {0.00003, 1, 1, -2, 0},
    {0.00003, 0, 2, 2, 0},    {-0.00003, 1, 1, 2, 0},  {0.00003, -1, 1, 2, 0},
    {-0.00002, -1, 1, -2, 0}, {-0.00002, 1, 3, 0, 0},  {0.00002, 0, 4, 0, 0},
}};

// The pull of the planets: start and step per lunation in degrees, amplitude in days.
struct PlanetTerm {
  double start, step, days;
};

constexpr std::array<PlanetTerm, 14> kPlanetTerms{{
    {299.77, 0.107408, 0.000325},
    {251.88, 0.016321, 0.000165},
    {251.83, 26.651886, 0.000164},
    {349.42, 36.412478, 0.000126},
    {84.66, 18.206239, 0.000110},
    {141.74, 53.303771, 0.000062},
    {207.14, 2.453732, 0.000060},
    {154.84, 7.306860, 0.000056},
    {34.52, 27.261239, 0.000047},
    {207.19, 0.121824, 0.000042},
    {291.34, 1.844379, 0.000040},
    {161.72, 24.198154, 0.000037},
    {239.56, 25.513099, 0.000035},
    {331.55, 3.592518, 0.000023},
}};

// One periodic term of the earth's longitude: amplitude in 1e-8 rad, phase, frequency per
// millennium.
struct OrbitTerm {
  double amplitude, phase, frequency;
};

constexpr std::array<OrbitTerm, 38> kOrbit0{{
    {175347046, 0, 0},
    {3341656, 4.6692568, 6283.0758500},
    {34894, 4.62610, 12566.15170},
    {3497, 2.7441, 5753.3849},
    {3418, 2.8289, 3.5231},
    {3136, 3.6277, 77713.7715},
    {2676, 4.4181, 7860.4194},
    {2343, 6.1352, 3930.2097},
    {1324, 0.7425, 11506.7698},
    {1273, 2.0371, 529.6910},
    {1199, 1.1096, 1577.3435},
    {990, 5.233, 5884.927},
    {902, 2.045, 26.298},
    {857, 3.508, 398.149},
    {780, 1.179, 5223.694},
    {753, 2.533, 5507.553},
    {505, 4.583, 18849.228},
    {492, 4.205, 775.523},
    {357, 2.920, 0.067},
    {317, 5.849, 11790.629},
    {284, 1.899, 796.298},
    {271, 0.315, 10977.079},
    {243, 0.345, 5486.778},
    {206, 4.806, 2544.314},
    {205, 1.869, 5573.143},
    {202, 2.458, 6069.777},
    {156, 0.833, 213.299},
    {132, 3.411, 2942.463},
    {126, 1.083, 20.775},
    {115, 0.645, 0.980},
    {103, 0.636, 4694.003},
    {102, 0.976, 15720.839},
    {102, 4.267, 7.114},
    {99, 6.21, 2146.17},
    {98, 0.68, 155.42},
    {86, 5.98, 161000.69},
    {85, 1.30, 6275.96},
    {85, 3.67, 71430.70},
}};
constexpr std::array<OrbitTerm, 12> kOrbit1{{
    {628331966747, 0, 0},
    {206059, 2.678235, 6283.075850},
    {4303, 2.6351, 12566.1517},
    {425, 1.590, 3.523},
    {119, 5.796, 26.298},
    {109, 2.966, 1577.344},
    {93, 2.59, 18849.23},
    {72, 1.14, 529.69},
    {68, 1.87, 398.15},
    {67, 4.41, 5507.55},
    {59, 2.89, 5223.69},
    {56, 2.17, 155.42},
}};
constexpr std::array<OrbitTerm, 3> kOrbit2{
    {{52919, 0, 0}, {8720, 1.0721, 6283.0758}, {309, 0.867, 12566.152}}};

double orbit_sum(std::span<const OrbitTerm> terms, double millennia) {
  double sum = 0;
  for (const OrbitTerm& term : terms) {
    sum += term.amplitude * std::cos(term.phase + term.frequency * millennia);
  }
  return sum * 1e-8;
}

// Nutation in longitude and aberration, in degrees.
double apparent_shift(double centuries) {
  const double node = 125.04452 - 1934.136261 * centuries;
  const double sun = 280.4665 + 36000.7698 * centuries;
  const double moon = 218.3165 + 481267.8813 * centuries;
  const double nutation =
      -17.20 * sine(node) - 1.32 * sine(2 * sun) - 0.23 * sine(2 * moon) + 0.21 * sine(2 * node);
  const double anomaly = 357.5291 + 35999.0503 * centuries;
  const double distance = 1.00014 - 0.01671 * std::cos(anomaly * kRadians);
  constexpr double kToFk5 = -0.09033;
  return (nutation - 20.4898 / distance + kToFk5) / 3600;
}

}  // namespace

UnixDay new_moon(int k) {
  const double n = k;
  const double t = n / 1236.85;
  const double mean = 2451550.09766 + 29.530588861 * n +
                      t * t * (0.00015437 + t * (-0.000000150 + t * 0.00000000073));
  const double e = 1 - t * (0.002516 + t * 0.0000074);
  const double sun = 2.5534 + 29.10535670 * n - t * t * (0.0000014 + t * 0.00000011);
  const double moon =
      201.5643 + 385.81693528 * n + t * t * (0.0107582 + t * (0.00001238 - t * 0.000000058));
  const double latitude =
      160.7108 + 390.67050284 * n - t * t * (0.0016118 + t * (0.00000227 - t * 0.000000011));
  const double node = 124.7746 - 1.56375588 * n + t * t * (0.0020672 + t * 0.00000215);
  double shift = -0.00017 * sine(node);
  for (const PhaseTerm& term : kPhaseTerms) {
    const double factor = term.eccentricity == 0 ? 1 : term.eccentricity == 1 ? e : e * e;
    shift +=
        term.days * factor * sine(term.sun * sun + term.moon * moon + term.latitude * latitude);
  }
  for (const PlanetTerm& term : kPlanetTerms) {
    shift += term.days * sine(term.start + term.step * n);
  }
  const double jd = mean + shift;
  return jd - delta_t_days(jd) - kUnixEpoch_jd;
}

double sun_longitude(UnixDay when) {
  const double ut = when + kUnixEpoch_jd;
  const double tau = (ut + delta_t_days(ut) - kJ2000_jd) / 365250;
  const double l =
      orbit_sum(kOrbit0, tau) + tau * (orbit_sum(kOrbit1, tau) + tau * orbit_sum(kOrbit2, tau));
  const double degrees = l / kRadians + 180 + apparent_shift(tau * 10);
  const double turned = std::fmod(degrees, 360);
  return turned < 0 ? turned + 360 : turned;
}

}  // namespace petition::calendar
