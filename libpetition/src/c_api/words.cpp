// The tables of words, by number: what each value is called.
#include <fmt/core.h>

#include "c_api/guard.h"
#include "c_api/text.h"
#include "c_api/words.h"

namespace petition::c_api {
namespace {

template <class E>
struct Of {};

// Calls `use` with the enumeration that a PETITION_TABLE_* stands for.
template <class Use>
void with_table(std::int32_t table, Use&& use) {
  switch (table) {
    case PETITION_TABLE_ROLE: return use(Of<Role>{});
    case PETITION_TABLE_KIND: return use(Of<Kind>{});
    case PETITION_TABLE_POSITION: return use(Of<Position>{});
    case PETITION_TABLE_COMMITMENT: return use(Of<Commitment>{});
    case PETITION_TABLE_PUBLICATION: return use(Of<Publication>{});
    case PETITION_TABLE_MATTER: return use(Of<Matter>{});
    case PETITION_TABLE_DECLINE_REASON: return use(Of<DeclineReason>{});
    case PETITION_TABLE_REFERRAL_GROUND: return use(Of<ReferralGround>{});
    case PETITION_TABLE_WITHHOLDING_GROUND: return use(Of<WithholdingGround>{});
    case PETITION_TABLE_OUTCOME: return use(Of<Outcome>{});
    case PETITION_TABLE_OWED: return use(Of<Owed>{});
    case PETITION_TABLE_NOTICE_KIND: return use(Of<NoticeKind>{});
    case PETITION_TABLE_NOTICE_CHANNEL: return use(Of<NoticeChannel>{});
    case PETITION_TABLE_REFUSAL: return use(Of<RefusalCode>{});
    case PETITION_TABLE_KNOWLEDGE: return use(Of<Knowledge>{});
    case PETITION_TABLE_DAY_KIND: return use(Of<DayKind>{});
    case PETITION_TABLE_STRETCH: return use(Of<Why>{});
    case PETITION_TABLE_CLOSING: return use(Of<Closing>{});
    case PETITION_TABLE_MARK: return use(Of<Mark>{});
    case PETITION_TABLE_CLOCK_START: return use(Of<ClockStart>{});
    case PETITION_TABLE_PERIOD: return use(Of<Period>{});
    case PETITION_TABLE_VARIABLE: return use(Of<petition::Variable>{});
    case PETITION_TABLE_DEVIATION: return use(Of<DeviationKind>{});
    case PETITION_TABLE_OVERSIGHT: return use(Of<Oversight>{});
    case PETITION_TABLE_AUDIT_SCOPE: return use(Of<AuditScope>{});
    case PETITION_TABLE_OVERDUE_VERDICT: return use(Of<OverdueVerdict>{});
    case PETITION_TABLE_ASPECT: return use(Of<Aspect>{});
    case PETITION_TABLE_FATE: return use(Of<Fate>{});
    case PETITION_TABLE_STANDING: return use(Of<Standing>{});
    case PETITION_TABLE_CLAIM: return use(Of<Claim>{});
    default: refuse_number(table, "PETITION_TABLE_*", "table");
  }
}

template <class E>
const Word<E>& row(std::int32_t value) {
  for (const Word<E>& word : words<E>())
    if (static_cast<std::int32_t>(word.value) == value) return word;
  throw Error(ErrorCode::unknown_flag, fmt::format("the table has no word numbered {}", value),
              "value");
}

template <class E>
const Word<E>& row(std::string_view name) {
  for (const Word<E>& word : words<E>())
    if (word.name == name) return word;
  throw Error(ErrorCode::unknown_name, "the table has no word of this name", "name");
}

// The tables are made of literals, so the texts are static and end with NUL.
void tell(const char** out, std::string_view literal) {
  if (out != nullptr) *out = literal.data();
}

}  // namespace

void refuse_number(std::int32_t number, std::string_view constants, const char* where) {
  throw Error(ErrorCode::unknown_flag, fmt::format("{} is no {}", number, constants), where);
}

}  // namespace petition::c_api

using namespace petition::c_api;
using petition::words;

const char* petition_version(void) { return PETITION_VERSION; }

const char* petition_status_name(int32_t status) {
  if (status == PETITION_OK) return "ok";
  if (status > PETITION_OK || status < PETITION_E_DAMAGED) return nullptr;
  return petition::name(static_cast<petition::ErrorCode>(status)).data();
}

int32_t petition_word_count(int32_t table, size_t* count, petition_error* err) {
  return guard(err, [&] {
    with_table(table, [&]<class E>(Of<E>) { output(count, "count") = words<E>().size(); });
  });
}

int32_t petition_word_at(int32_t table, size_t index, int32_t* value, petition_error* err) {
  return guard(err, [&] {
    with_table(table, [&]<class E>(Of<E>) {
      if (index >= words<E>().size())
        fail(petition::ErrorCode::invalid_argument, "index", "is not below the count");
      output(value, "value") = static_cast<int32_t>(words<E>()[index].value);
    });
  });
}

int32_t petition_word_get(int32_t table, int32_t value, const char** name, const char** vi,
                          const char** en, petition_error* err) {
  return guard(err, [&] {
    with_table(table, [&]<class E>(Of<E>) {
      const petition::Word<E>& word = row<E>(value);
      tell(name, word.name);
      tell(vi, word.vi);
      tell(en, word.en);
    });
  });
}

int32_t petition_word_find(int32_t table, const char* name, size_t name_size, int32_t* value,
                           petition_error* err) {
  return guard(err, [&] {
    const std::string_view text = input(name, name_size, "name");
    with_table(table, [&]<class E>(Of<E>) {
      output(value, "value") = static_cast<int32_t>(row<E>(text).value);
    });
  });
}
