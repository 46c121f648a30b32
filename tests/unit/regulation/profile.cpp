// The profile of Decision 192 as read, and every way in which a profile can be wrong.
#include <algorithm>
#include <string>

#include "unit/profile_testing.h"

using namespace profile_testing;

namespace {

/// The line on which `text` stands, from 1.
int line_of(const std::string& toml, std::string_view text) {
  const auto at = toml.find(text);
  REQUIRE(at != std::string::npos);
  return static_cast<int>(std::count(toml.begin(), toml.begin() + static_cast<long>(at), '\n')) + 1;
}

void refused(const std::string& toml, ErrorCode code, int line, std::string_view says) {
  try {
    Regulation::parse(toml, "profile.toml");
    FAIL("accepted");
  } catch (const Error& e) {
    CAPTURE(e.what());
    CHECK(e.code() == code);
    CHECK(e.line() == line);
    CHECK(e.column() >= 1);
    CHECK(e.where() == "profile.toml");
    CHECK(e.message().find(says) != std::string::npos);
  }
}

/// Replaces `from` by `to` and expects the error on the line where `to` (or `on`) stands.
void refused_edit(std::string_view from, std::string_view to, ErrorCode code, std::string_view says,
                  std::string_view on = {}) {
  const std::string toml = edited(from, to);
  refused(toml, code, line_of(toml, on.empty() ? to : on), says);
}

}  // namespace

TEST_CASE("profile: the figures of Decision 192 (Art. 3, 6, 10.5, 11, 14)") {
  const Regulation r = Regulation::builtin();
  const Profile& p = r.profile();
  CHECK(p.id == "gia-lai-192-2021");
  CHECK(format_date(p.valid_from) == "2021-03-30");
  CHECK(p.channels.size() == 7);
  CHECK(p.topics.size() == 7);
  CHECK(p.ratings.size() == 3);
  CHECK(p.reschedulings == 1);
  CHECK(p.reminder_lead == Limit{Limit::Unit::hour, 24});
  CHECK(p.sms_brand == "1022 Gia Lai");
  REQUIRE(p.levels.size() == 3);
  CHECK(p.levels[0] == Level{Position::focal_point,
                             {Limit::Unit::working_hour, 8},
                             ClockStart::received,
                             Position::head});
  CHECK(p.levels[1] == Level{Position::head,
                             {Limit::Unit::working_hour, 8},
                             ClockStart::received,
                             Position::office});
  CHECK(p.levels[2] == Level{Position::office, {}, ClockStart::received, Position::none});
}

TEST_CASE("profile: clauses have titles, marks and citations in both languages") {
  const Regulation r = Regulation::builtin();
  const auto index = r.find_clause("10.1.2.b2");
  REQUIRE(index);
  const Clause& clause = r.clause(*index);
  CHECK(clause.citation(Lang::vi) == "Điều 10.1.2.b2");
  CHECK(clause.citation(Lang::en) == "Art. 10.1.2.b2");
  CHECK(clause.has(Mark::decide));
  CHECK_FALSE(clause.has(Mark::out));
  CHECK_FALSE(r.find_clause("99"));
  for (const Clause& c : r.clauses()) {
    CHECK_FALSE(c.title.vi.empty());
    CHECK_FALSE(c.title.en.empty());
    CHECK(c.marks != 0);
  }
}

TEST_CASE("profile: everything that is decided cites a clause") {
  const Regulation r = Regulation::builtin();
  for (const auto& kind : words<Kind>()) {
    bool cited = false;
    for (const auto& role : words<Role>())
      cited = cited || r.citations(kind.value, role.value).size() > 0;
    CHECK_MESSAGE(cited, kind.name);
    for (const auto& code : words<RefusalCode>())
      CHECK_MESSAGE(r.citations(code.value, kind.value, Role::operator_).size() > 0, code.name);
  }
  for (const auto& owed : words<Owed>()) {
    bool cited = false;
    for (const auto& p : words<Position>())
      cited = cited || r.citations(owed.value, p.value).size() > 0;
    CHECK_MESSAGE(cited, owed.name);
  }
}

TEST_CASE("readings: all are listed with point, clauses, choices and key") {
  const Regulation r = Regulation::builtin();
  const auto readings = r.readings();
  REQUIRE(readings.size() == words<Reading>().size());
  for (const ReadingTaken& reading : readings) {
    CHECK(reading.id == "I-" + std::to_string(static_cast<int>(reading.reading)));
    CHECK(reading.key == reading.id);
    CHECK_FALSE(reading.vi.empty());
    CHECK_FALSE(reading.clauses.empty());
    CHECK(reading.chosen == 0);
  }
}

TEST_CASE("readings: another choice is another regulation, with another hash") {
  const Regulation r = Regulation::builtin();
  for (const ReadingTaken& reading : r.readings()) {
    if (reading.choices.size() < 2) continue;
    const bool limit = reading.choices[1].value == "limit";
    const Regulation other = r.with_reading(
        reading.id, limit ? std::string_view("16 working hours") : reading.choices[1].value);
    CHECK(other.reading(reading.reading).chosen == 1);
    CHECK(other.content_hash() != r.content_hash());
    CHECK(other.with_reading(reading.id, reading.choices[0].value).content_hash() ==
          r.content_hash());
  }
  CHECK(r.with_reading("I-8", "16 working hours").reading(Reading::limit_of_third_level).limit ==
        "16 working hours");
}

TEST_CASE("readings: an unknown reading or choice is refused with what there is") {
  const Regulation r = Regulation::builtin();
  const auto code = [&](std::string_view id, std::string_view value) {
    try {
      r.with_reading(id, value);
    } catch (const Error& e) {
      return e.code();
    }
    return ErrorCode{};
  };
  CHECK(code("I-99", "x") == ErrorCode::unknown_name);
  CHECK(code("", "x") == ErrorCode::unknown_name);
  CHECK(code("I-16", "later") == ErrorCode::invalid_value);
  CHECK(code("I-8", "8") == ErrorCode::invalid_value);
  CHECK(code("I-2", "late") == ErrorCode::invalid_value);
}

TEST_CASE("limits: amount and unit") {
  CHECK(parse_limit("8 working hours") == Limit{Limit::Unit::working_hour, 8});
  CHECK(parse_limit("1 working hour").seconds() == 3600);
  CHECK(parse_limit("30 working minutes").seconds() == 1800);
  CHECK(parse_limit("2 hours").seconds() == 7200);
  CHECK(parse_limit("3 working days") == Limit{Limit::Unit::working_day, 3});
  CHECK(parse_limit("3 working days").in_days());
  CHECK(parse_limit("3 working days").working());
  CHECK(parse_limit("2 days").in_days());
  CHECK(parse_limit("2 days").seconds() == 0);
  CHECK_FALSE(parse_limit("2 days").working());
  CHECK_FALSE(parse_limit("at once"));
  CHECK(parse_limit("at once").unit == Limit::Unit::at_once);
  CHECK(parse_limit("at once").text(Lang::vi) == "ngay");
  CHECK(parse_limit("3 working days").text(Lang::vi) == "3 ngày làm việc");
  CHECK_FALSE(parse_limit("none"));
  CHECK(parse_limit("8 working hours").text(Lang::vi) == "8 giờ làm việc");
  for (const char* bad : {"", "8", "8 ", "working hours", "8 working hour", "1 hours", "-8 hours",
                          "0 hours", "8.5 hours", "8  hours", "8 weeks", "1 working days",
                          "At once", "99999999 hours", "99999999999999999999 hours"})
    CHECK_THROWS_AS(parse_limit(bad), Error);
}

TEST_CASE("bad profile: text that is not TOML, not UTF-8, or too large") {
  const auto code = [](const std::string& toml) {
    try {
      Regulation::parse(toml);
    } catch (const Error& e) {
      return e.code();
    }
    return ErrorCode{};
  };
  CHECK(code("x = ") == ErrorCode::syntax);
  CHECK(code(edited("sms_brand = \"1022 Gia Lai\"", "sms_brand = \"\xff\xfe\"")) ==
        ErrorCode::encoding);
  CHECK(code(std::string(2 << 20, '#')) == ErrorCode::too_large);
  CHECK(code("") == ErrorCode::missing_key);
}

TEST_CASE("bad profile: keys") {
  refused_edit("version = \"1\"", "versoin = \"1\"", ErrorCode::missing_key, "version",
               "[regulation]");
  refused_edit("lead = \"24 hours\"", "lead = \"24 hours\"\nled = 1", ErrorCode::unknown_key, "led",
               "led = 1");
  refused_edit("limit = 1", "limit = \"one\"", ErrorCode::wrong_type, "whole number");
  refused_edit("limit = 1", "limit = -1", ErrorCode::invalid_value, "from 0 to 100");
  refused_edit("language = \"vi\"", "language = 7", ErrorCode::wrong_type, "text");
  refused_edit("id = \"gia-lai-192-2021\"", "id = \"\"", ErrorCode::invalid_value, "empty");
  refused_edit("valid_from = 2021-03-30", "valid_from = \"2021\"", ErrorCode::wrong_type, "date");
  refused_edit("valid_from = 2021-03-30", "valid_from = 2021-03-30\nvalid_until = 2020-01-01",
               ErrorCode::invalid_value, "before", "valid_until");
  refused_edit("needs_reason = true", "needs_reason = 1", ErrorCode::wrong_type, "true or false");
}

TEST_CASE("bad profile: lists") {
  refused_edit("id = \"website\"", "id = \"hotline\"\n#", ErrorCode::duplicate, "twice",
               "id = \"hotline\"\n#");
  refused_edit("group = \"phone\"", "group = \"fax\"", ErrorCode::invalid_value,
               "the word \"fax\" is unknown; taken are: phone, other, internet");
  refused_edit("contact = [\"name\"", "contact = [\"nickname\"", ErrorCode::invalid_value,
               "nickname");
  refused_edit("excluded = [\"complaint\"", "excluded = [\"petition\"", ErrorCode::invalid_value,
               "petition");
  refused_edit("channels = [\"internet\"]", "channels = [\"tv\"]", ErrorCode::invalid_value, "tv");
}

TEST_CASE("bad profile: levels and figures (Art. 11)") {
  refused_edit("limit = \"8 working hours\"", "limit = \"8\"", ErrorCode::invalid_value,
               "amount with its unit");
  refused_edit("limit = \"8 working hours\"\non_silence = \"head\"", "on_silence = \"head\"",
               ErrorCode::missing_key, "limit", "[[levels]]");
  refused_edit("level = \"head\"", "level = \"mayor\"", ErrorCode::invalid_value, "mayor");
  refused_edit("level = \"office\"", "level = \"head\"\n#", ErrorCode::duplicate, "twice",
               "level = \"head\"\n#");
  refused_edit("on_silence = \"head\"", "on_silence = \"office\"", ErrorCode::invalid_value,
               "not reached", "[[levels]]");
  refused_edit("level = \"head\"", "level = \"head\"\nclock = \"noon\"", ErrorCode::invalid_value,
               "taken are: accepted, forwarded, received, submitted", "clock = ");
  refused_edit("level = \"office\"", "level = \"office\"\nlimit = \"1 day\"\non_silence = \"head\"",
               ErrorCode::invalid_value, "cycle", "[[levels]]");
  refused_edit("lead = \"24 hours\"", "lead = \"1 day\"", ErrorCode::invalid_value,
               "working hours");
  refused_edit("lead = \"24 hours\"", "lead = \"none\"", ErrorCode::invalid_value, "lead");
}

TEST_CASE("profile: the last level may have a limit of its own, or none by I-8") {
  const Regulation own =
      Regulation::parse(edited("level = \"office\"", "level = \"office\"\nlimit = \"3 days\""));
  CHECK(own.profile().levels[2].limit == Limit{Limit::Unit::day, 3});
  CHECK(own.reading(Reading::limit_of_third_level).chosen == 1);
  CHECK_FALSE(own.with_reading("I-8", "none").profile().levels[2].limit);
}

TEST_CASE("bad profile: readings, clauses and citations") {
  std::string both = edited("I-8 = \"none\"", "I-8 = \"2 days\"");
  both.insert(both.find("level = \"office\""), "limit = \"3 days\"\n");
  refused(both, ErrorCode::duplicate, line_of(both, "I-8 = "), "of its own");
  refused_edit("I-16 = \"recorded\"", "I-16 = \"rec\"", ErrorCode::invalid_value,
               "I-16: the word \"rec\" is unknown; taken are: recorded, occurred");
  refused_edit("I-17 = \"earliest\"", "I-17 = \"earliest\"\nI-99 = \"x\"", ErrorCode::unknown_name,
               "I-99", "I-99");
  refused_edit("does = [\"out\"]", "does = [\"ignore\"]", ErrorCode::invalid_value, "ignore");
  refused_edit("assigned = \"10.4.2\"", "assigned = \"10.9\"", ErrorCode::invalid_value, "10.9");
  refused_edit("rated = \"14\"\n", "", ErrorCode::missing_key, "rated", "[citations.events]");
  refused_edit("too_many_promises = ", "too_much = ", ErrorCode::unknown_key,
               "the key \"too_much\" is unknown; taken are: ");
}

TEST_CASE("bad profile: cut off anywhere, it is refused and nothing else happens") {
  const std::string toml(Regulation::builtin_toml());
  for (std::size_t n = 0; n < toml.find("\"20.3\" ="); n += 61)
    CHECK_THROWS_AS(Regulation::parse(toml.substr(0, n)), Error);
}

TEST_CASE("profile: a list of units or classes may be empty") {
  const Regulation r =
      Regulation::parse("units = []\nclasses = []\n" + std::string(Regulation::builtin_toml()));
  CHECK(r.profile().units.empty());
  CHECK(r.profile().classes.empty());
}

TEST_CASE("bad profile: nothing it calls by a name has a character that is not seen") {
  const std::string_view unseen[] = {"\\u001b[31m", "\\u007f", "\\u009b", "\\u200b",
                                     "\\u2028",     "\\u202e", "\\u2066", "\\ufeff"};
  const std::string_view places[] = {"Quy chế 1022", "192/QĐ-UBND\"", "1022 Gia Lai\"     #",
                                     "People's",     "đầu mối",       "Tổng đài",
                                     "Tiếp nhận và"};
  for (const std::string_view place : places)
    for (const std::string_view sign : unseen) {
      const std::string to = std::string(sign) + std::string(place);
      refused_edit(place, to, ErrorCode::invalid_value, "which is not seen; leave it out");
    }
  refused_edit("title = { vi = \"Quy chế", "title = { vi = \"Quy\\nchế", ErrorCode::invalid_value,
               "`regulation.title.vi` must be one line");
  refused_edit("\"20.3\" =", "\"20.3\\u202e\" =", ErrorCode::invalid_value,
               "the key \"20.3?\" has a character that is not seen");
}

TEST_CASE("profile: a text of a notice may have lines, and no other unseen character") {
  const std::string toml(Regulation::builtin_toml());
  const std::string says =
      "\n[notices]\nslip = { vi = \"Hồ sơ\\n{case}\", en = \"Slip {case}\" }\n";
  CHECK(Regulation::parse(toml + says).profile().notices.size() == 1);
  refused(toml + "\n[notices]\nslip = { vi = \"\\u202e{case}\", en = \"{case}\" }\n",
          ErrorCode::invalid_value, line_of(toml + says, "slip = { vi = \"Hồ"), "U+202E");
}
