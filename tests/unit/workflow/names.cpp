// One name in two spellings, letters composed (NFC) or with combining marks (NFD), is one name.
#include "unit/profile_testing.h"

#include "text/names.h"

using namespace profile_testing;

namespace {

const std::string kNfc = "sở-xây-dựng";
const std::string kNfd = "so\u031b\u0309-xa\u0302y-du\u031b\u0323ng";

std::string with_unit(const std::string& id) {
  return edited("[rescheduling]", "[[units]]\nid = \"" + id + "\"\nlabel = { vi = \"" + id +
                                      "\", en = \"" + id + "\" }\n[rescheduling]");
}

Followed forwarded(const std::string& listed, const std::string& to) {
  Followed f(Engine(Regulation::parse(with_unit(listed)), Calendar::builtin()));
  f.accept("2021-04-05T08:00:00", kOperator, suitable(f.profile()));
  f.accept("2021-04-05T08:10:00", kOperator, Forwarded{to});
  return f;
}

}  // namespace

TEST_CASE("names: the letters of Vietnamese are composed, in whatever order their marks stand") {
  using text::composed;
  CHECK(composed(kNfd) == kNfc);
  CHECK(composed(kNfc) == kNfc);
  CHECK(composed("") == "");
  for (const char* same : {"ậ", "a\u0323\u0302", "a\u0302\u0323", "ạ\u0302", "â\u0323"})
    CHECK(composed(same) == "ậ");
  for (const char* same : {"Ớ", "O\u031b\u0301", "O\u0301\u031b", "Ơ\u0301", "Ó\u031b"})
    CHECK(composed(same) == "Ớ");
  // Not the same letter in Unicode either, and letters and marks of no Vietnamese letter.
  for (const char* kept :
       {"a\u0301\u0302", "\u0301", "x\u0301", "a\u0301\u0301", "a\u0308", "\xcc"})
    CHECK(text::same_name(composed(kept), kept));
  CHECK(composed("x\u0301a\u0301") == "x\u0301á");
  CHECK_FALSE(text::same_name("sở", "số"));
}

TEST_CASE("names: a profile keeps one spelling of ids and labels") {
  CHECK(kNfc != kNfd);
  const Regulation r = Regulation::parse(with_unit(kNfd));
  CHECK(r.profile().units.back().id == kNfc);
  CHECK(r.profile().units.back().label.vi == kNfc);
  try {
    Regulation::parse(edited("[rescheduling]",
                             "[[units]]\nid = \"" + kNfd +
                                 "\"\nlabel = { vi = \"a\", en = \"a\" }\n"
                                 "[rescheduling]",
                             with_unit(kNfc)));
    FAIL("the same unit twice");
  } catch (const Error& e) {
    CHECK(e.code() == ErrorCode::duplicate);
  }
}

TEST_CASE("names: an event may spell a unit either way") {
  for (const std::string& listed : {kNfc, kNfd})
    for (const std::string& to : {kNfc, kNfd})
      for (const std::string& by : {kNfc, kNfd}) {
        Followed f = forwarded(listed, to);
        f.accept("2021-04-05T09:00:00", unit(by), Answered{"Đã sửa xong", ""});
        const CaseAudit found = audit(f.engine(), record_of(f.now()), at("2021-04-05T10:00:00"));
        CHECK(found.summary.unit == kNfc);
      }
  CHECK_FALSE(forwarded(kNfc, kNfc)
                  .judge("2021-04-05T09:00:00", unit("sớ-xây-dựng"), Answered{"Đã sửa xong", ""}));
}

TEST_CASE("names: a record keeps the spelling that was recorded, and so its seal") {
  const Followed f = forwarded(kNfc, kNfd);
  Record record = record_of(f.now());
  record.seals = seal(record);
  const Record again = read_record(write_record(record));
  CHECK(std::get<Forwarded>(again.events.back().data).unit == kNfd);
  CHECK_FALSE(broken_at(again, record.seals));
}

TEST_CASE("names: channels, topics and ratings that come as JSON may be spelled either way") {
  std::string toml = edited("id = \"hotline\"", "id = \"" + kNfc + "\"");
  toml = edited("id = \"infrastructure\"", "id = \"" + kNfc + "\"", toml);
  toml = edited("id = \"satisfied\"", "id = \"" + kNfc + "\"", toml);
  for (const std::string& spelled : {kNfc, kNfd, std::string("so-xay-dung")}) {
    Followed f(Engine(Regulation::parse(toml), Calendar::builtin()));
    const auto data = [&](Data given, std::string_view key) {
      const Event made{"e", at("2021-04-05T08:00:00"), at("2021-04-05T08:00:00"), kOperator, given};
      std::string json = write_event(made);
      const std::string place = "\"" + std::string(key) + "\":\"";
      const auto start = json.find(place) + place.size();
      json.replace(start, json.find('"', start) - start, spelled);
      return read_event(json).data;
    };
    const bool known = spelled != "so-xay-dung";
    Received received = suitable(f.profile());
    CHECK(bool(f.judge("2021-04-05T08:00:00", kOperator, data(received, "channel"))) == known);
    f.accept("2021-04-05T08:00:00", kOperator, data(received, "topic"));
    CHECK(bool(f.judge("2021-04-05T08:10:00", kOperator, Forwarded{"so-xd"})) == known);
    if (!known) continue;
    f.accept("2021-04-05T08:20:00", kOperator, Answered{"Đã sửa xong", ""});
    f.accept("2021-04-05T08:30:00", {Role::petitioner, "", ""}, data(Rated{"x", ""}, "rating"));
    CHECK(f.now().state().rating > 0);
  }
}
