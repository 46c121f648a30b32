// Four sums at a time with AVX2, compiled in beside the plain loop and chosen when the processor
// has it. A group of four in which anything is out of the ordinary goes through the scalar calls.
#include "calendar/arrays.h"
#include "calendar/sums.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define PETITION_AVX2 __attribute__((target("avx2")))
#define PETITION_AVX2_INLINE __attribute__((target("avx2"), always_inline)) inline

namespace petition::calendar {

bool has_avx2() { return __builtin_cpu_supports("avx2") != 0; }

namespace {

constexpr std::uint64_t kHalfRange = std::uint64_t{1} << 63;

PETITION_AVX2_INLINE __m256i all(std::uint64_t x) {
  return _mm256_set1_epi64x(static_cast<long long>(x));
}

PETITION_AVX2_INLINE __m256i load(const std::int64_t* p) {
  return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
}

PETITION_AVX2_INLINE __m256i low_half(__m256i x) { return _mm256_and_si256(x, all(UINT32_MAX)); }

// All bits set where x, without a sign, is above the limit. AVX2 compares with signs only, so both
// are shifted by half the range; the limit already is.
PETITION_AVX2_INLINE __m256i above(__m256i x, __m256i shifted_limit) {
  return _mm256_cmpgt_epi64(_mm256_xor_si256(x, all(kHalfRange)), shifted_limit);
}

// n / divisor for n below 2^34: exact in doubles with the inverse rounded up.
PETITION_AVX2_INLINE __m128i divide(__m256i n, __m256d divisor_inverse) {
  const __m256i exponent = all(0x4330000000000000);  // 2^52 as a double: n becomes its fraction
  const __m256d shifted = _mm256_castsi256_pd(_mm256_or_si256(n, exponent));
  const __m256d number = _mm256_sub_pd(shifted, _mm256_castsi256_pd(exponent));
  return _mm256_cvttpd_epi32(_mm256_mul_pd(number, divisor_inverse));
}

template <class Record>
PETITION_AVX2_INLINE const double* at(const Record* records, std::int64_t index) {
  static_assert(sizeof(Record) == sizeof(double));
  return reinterpret_cast<const double*>(records + static_cast<std::uint32_t>(index));
}

// Four loads put together: the gather instruction of AVX2 is slower on many processors.
template <class Record>
PETITION_AVX2_INLINE __m256i gather(const Record* records, __m128i index) {
  const std::int64_t low = _mm_cvtsi128_si64(index);
  const std::int64_t high = _mm_extract_epi64(index, 1);
  const __m128d r01 = _mm_loadh_pd(_mm_load_sd(at(records, low)), at(records, low >> 32));
  const __m128d r23 = _mm_loadh_pd(_mm_load_sd(at(records, high)), at(records, high >> 32));
  return _mm256_castpd_si256(_mm256_set_m128d(r23, r01));
}

// The third of the four 16-bit numbers of each record: where a window opens, where a gap lies.
PETITION_AVX2_INLINE __m256i third_quarter(__m256i record) {
  const __m256i bytes = _mm256_set_epi64x(
      static_cast<long long>(0x8080808080800d0c), static_cast<long long>(0x8080808080800504),
      static_cast<long long>(0x8080808080800d0c), static_cast<long long>(0x8080808080800504));
  return _mm256_shuffle_epi8(record, bytes);
}

// The table's numbers, spread over four lanes.
struct Lanes {
  PETITION_AVX2_INLINE explicit Lanes(const CalendarTable& c)
      : cells(c.cells),
        buckets(c.buckets),
        base(_mm256_set1_epi64x(c.base_s)),
        limit(all(c.limit_s ^ kHalfRange)),
        limit_work(all(c.limit_work ^ kHalfRange)),
        cell_s(all(c.cell_s)),
        bucket_work(all(c.bucket_work)),
        gap_unit(all(c.gap_unit_s)),
        cell_inverse(_mm256_set1_pd(c.cell_inverse)),
        bucket_inverse(_mm256_set1_pd(c.bucket_inverse)) {}

  const Cell* cells;
  const Bucket* buckets;
  __m256i base, limit, limit_work, cell_s, bucket_work, gap_unit;
  __m256d cell_inverse, bucket_inverse;
};

// The work before four positions; `bad` gains the lanes that need the scalar call. Lanes that are
// bad already look at position 0.
PETITION_AVX2_INLINE __m256i work_of(const Lanes& lanes, __m256i position, __m256i& bad) {
  const __m256i safe = _mm256_andnot_si256(bad, position);
  const __m128i index = divide(safe, lanes.cell_inverse);
  const __m256i cell = gather(lanes.cells, index);
  const __m256i second =
      _mm256_sub_epi64(safe, _mm256_mul_epu32(_mm256_cvtepi32_epi64(index), lanes.cell_s));
  const __m256i length = _mm256_srli_epi64(cell, 48);
  const __m256i open = third_quarter(cell);
  bad = _mm256_or_si256(bad, _mm256_cmpeq_epi64(length, all(calendar_table::kIrregularCell)));
  const __m256i since_open =
      _mm256_max_epi32(_mm256_sub_epi32(second, open), _mm256_setzero_si256());
  return _mm256_add_epi64(low_half(cell), _mm256_min_epi32(since_open, length));
}

// The positions of four amounts of work; `ends` is -1 where the earliest is asked for, 0 for the
// latest.
PETITION_AVX2_INLINE __m256i position_of_work(const Lanes& lanes, __m256i work, __m256i ends,
                                              __m256i& bad) {
  const __m256i second = _mm256_andnot_si256(bad, _mm256_add_epi64(work, ends));
  const __m128i index = divide(second, lanes.bucket_inverse);
  const __m256i bucket = gather(lanes.buckets, index);
  const __m256i rest =
      _mm256_sub_epi64(second, _mm256_mul_epu32(_mm256_cvtepi32_epi64(index), lanes.bucket_work));
  const __m256i gap = _mm256_srli_epi64(bucket, 48);
  const __m256i split = third_quarter(bucket);
  bad = _mm256_or_si256(bad, _mm256_cmpeq_epi64(gap, all(calendar_table::kIrregularBucket)));
  const __m256i passed =
      _mm256_andnot_si256(_mm256_cmpgt_epi64(split, rest), _mm256_mul_epu32(gap, lanes.gap_unit));
  return _mm256_add_epi64(_mm256_add_epi64(low_half(bucket), passed), _mm256_sub_epi64(rest, ends));
}

PETITION_AVX2_INLINE void store(std::int64_t* out, std::int32_t* status, __m256i value) {
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(out), value);
  _mm_storeu_si128(reinterpret_cast<__m128i*>(status), _mm_setzero_si128());
}

}  // namespace

namespace {

constexpr std::size_t kBlock = 128;

// What stands between the two halves of a sum. Doing one half for a whole block before the other
// lets the processor work on many elements at once: either half alone waits long for its probe.
struct Block {
  alignas(32) std::int64_t amount[kBlock];
  alignas(32) std::int64_t work[kBlock];
  alignas(32) std::int64_t bad[kBlock];
};

PETITION_AVX2_INLINE void keep(std::int64_t* p, __m256i value) {
  _mm256_store_si256(reinterpret_cast<__m256i*>(p), value);
}

PETITION_AVX2_INLINE void works_of_block(const Lanes& lanes, const std::int64_t* t,
                                         const std::int64_t* amounts, bool subtract, Block& block) {
  const __m256i zero = _mm256_setzero_si256();
  for (std::size_t i = 0; i < kBlock; i += 4) {
    const __m256i position = _mm256_sub_epi64(load(t + i), lanes.base);
    const __m256i given = load(amounts + i);
    const __m256i amount = subtract ? _mm256_sub_epi64(zero, given) : given;
    __m256i bad = _mm256_or_si256(above(position, lanes.limit), _mm256_cmpeq_epi64(amount, zero));
    const __m256i work = _mm256_add_epi64(work_of(lanes, position, bad), amount);
    keep(block.amount + i, amount);
    keep(block.work + i, work);
    keep(block.bad + i, _mm256_or_si256(bad, above(work, lanes.limit_work)));
  }
}

PETITION_AVX2_INLINE void ends_of_block(const CalendarTable& c, const Lanes& lanes,
                                        const AddArrays& arrays, std::size_t first,
                                        const Block& block) {
  const __m256i zero = _mm256_setzero_si256();
  for (std::size_t i = 0; i < kBlock; i += 4) {
    __m256i bad = load(block.bad + i);
    const __m256i ends = _mm256_cmpgt_epi64(load(block.amount + i), zero);
    const __m256i end = position_of_work(lanes, load(block.work + i), ends, bad);
    if (_mm256_testz_si256(bad, bad)) [[likely]] {
      store(arrays.out + first + i, arrays.status + first + i, _mm256_add_epi64(end, lanes.base));
    } else {
      add_elements(c, arrays, first + i, first + i + 4);
    }
  }
}

template <bool kSubtract>
PETITION_AVX2 void add_or_subtract(const CalendarTable& c, const AddArrays arrays) {
  const Lanes lanes{c};
  Block block;
  std::size_t first = 0;
  for (; first + kBlock <= arrays.size; first += kBlock) {
    works_of_block(lanes, arrays.t + first, arrays.amount + first, kSubtract, block);
    ends_of_block(c, lanes, arrays, first, block);
  }
  add_elements(c, arrays, first, arrays.size);
}

}  // namespace

void add_by_four(const CalendarTable& c, const AddArrays& arrays) {
  if (arrays.sign < 0) {
    add_or_subtract<true>(c, arrays);
  } else {
    add_or_subtract<false>(c, arrays);
  }
}

PETITION_AVX2 void between_by_four(const CalendarTable& c, const BetweenArrays& given) {
  const BetweenArrays arrays = given;
  const Lanes lanes{c};
  std::size_t i = 0;
  for (; i + 4 <= arrays.size; i += 4) {
    const __m256i from = _mm256_sub_epi64(load(arrays.a + i), lanes.base);
    const __m256i to = _mm256_sub_epi64(load(arrays.b + i), lanes.base);
    __m256i bad = _mm256_or_si256(above(from, lanes.limit), above(to, lanes.limit));
    const __m256i before = work_of(lanes, from, bad);
    const __m256i until = work_of(lanes, to, bad);
    if (_mm256_testz_si256(bad, bad)) [[likely]] {
      store(arrays.out + i, arrays.status + i, _mm256_sub_epi64(until, before));
    } else {
      between_elements(c, arrays, i, i + 4);
    }
  }
  between_elements(c, arrays, i, arrays.size);
}

}  // namespace petition::calendar

#else

namespace petition::calendar {

bool has_avx2() { return false; }
void add_by_four(const CalendarTable& c, const AddArrays& arrays) {
  add_elements(c, arrays, 0, arrays.size);
}
void between_by_four(const CalendarTable& c, const BetweenArrays& arrays) {
  between_elements(c, arrays, 0, arrays.size);
}

}  // namespace petition::calendar

#endif
