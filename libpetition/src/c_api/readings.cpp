// The open points of a regulation and the readings taken of them.
#include "c_api/handle.h"
#include "c_api/text.h"
#include "petition/regulation.h"

using namespace petition::c_api;
using petition::Choice;
using petition::ReadingTaken;

namespace petition::c_api {
namespace {

ReadingTaken reading_at(const petition_regulation* regulation, std::size_t index) {
  const std::vector<ReadingTaken> readings = the(regulation, "regulation").value.readings();
  return at(readings, index);
}

std::string_view text_of(const ReadingTaken& reading, std::int32_t part, Lang language) {
  switch (part) {
    case PETITION_TEXT_ID: return reading.id;
    case PETITION_TEXT_KEY: return reading.key;
    case PETITION_TEXT_CLAUSES: return reading.clauses;
    case PETITION_TEXT_POINT: return pick(language, reading.vi, reading.en);
    case PETITION_TEXT_LIMIT: return reading.limit;
    default: unknown_part(part, "ID, _KEY, _CLAUSES, _POINT, _LIMIT");
  }
}

std::string_view text_of(const Choice& choice, std::int32_t part, Lang language) {
  switch (part) {
    case PETITION_TEXT_VALUE: return choice.value;
    case PETITION_TEXT_TITLE: return pick(language, choice.vi, choice.en);
    default: unknown_part(part, "VALUE, _TITLE");
  }
}

}  // namespace
}  // namespace petition::c_api

int32_t petition_regulation_reading_count(const petition_regulation* regulation, size_t* count,
                                          petition_error* err) {
  return guard(
      err, [&] { output(count, "count") = the(regulation, "regulation").value.readings().size(); });
}

int32_t petition_regulation_reading(const petition_regulation* regulation, size_t index,
                                    petition_reading* out, petition_error* err) {
  return guard(err, [&] {
    const ReadingTaken reading = reading_at(regulation, index);
    put(out, petition_reading{.struct_size = 0,
                              .number = static_cast<int32_t>(reading.reading),
                              .choice_count = static_cast<uint32_t>(reading.choices.size()),
                              .chosen = static_cast<uint32_t>(reading.chosen)});
  });
}

int32_t petition_regulation_reading_text(const petition_regulation* regulation, size_t index,
                                         int32_t part, int32_t language, char* buffer,
                                         size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const ReadingTaken reading = reading_at(regulation, index);
    put_text({buffer, capacity, needed}, text_of(reading, part, lang(language)));
  });
}

int32_t petition_regulation_choice_text(const petition_regulation* regulation, size_t reading_in,
                                        size_t choice_in, int32_t part, int32_t language,
                                        char* buffer, size_t capacity, size_t* needed,
                                        petition_error* err) {
  return guard(err, [&] {
    const ReadingTaken reading = reading_at(regulation, reading_in);
    const Choice& choice = at(reading.choices, choice_in, "choice");
    put_text({buffer, capacity, needed}, text_of(choice, part, lang(language)));
  });
}
