// Texts taken out of sealed records, and what of a record everybody may read (Art. 9.1, 13.1).
#include <algorithm>
#include <set>

#include "text/hash.h"
#include "unit/profile_testing.h"
#include "unit/record/samples.h"

using namespace profile_testing;
using petition_samples::error_of;
using petition_samples::event_of;
using petition_samples::full_data;

namespace {

const std::string kSecret(32, 's');
constexpr std::string_view kMark = "(đã lược bỏ)";

/// Every kind of event with all its fields.
Record full() {
  Record record{"hồ-sơ-1", petition_samples::law()};
  for (const Data& data : full_data()) {
    record.events.push_back(event_of(data));
    record.events.back().id += std::to_string(record.events.size());
    record.events.back().actor.recorded_by = "Trần Thị Bình";
  }
  return record;
}

Record sealed(Record record) {
  record.seals = seal(record);
  return record;
}

bool mentions(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

/// A petition of Siu Y Blơn, answered; the phone and the content were put right.
Followed answered(Received received = suitable(Regulation::builtin().profile())) {
  received.content = "Đèn hỏng, gọi Siu Y Blơn 0905123456";
  received.petitioner.email = "blon@example.vn";
  received.recording = "ghi-âm/1.mp3";
  return Followed(Engine::builtin())
      .accept("2026-03-02T08:00:00", {Role::operator_, "", "Lê Thị Hoa"}, received)
      .accept("2026-03-02T08:05:00", kOperator,
              Corrected{"e1", "petitioner.phone", std::string("0912 000 111"), "nhầm số"})
      .accept("2026-03-02T08:10:00", kOperator,
              Corrected{"e1", "content", std::string("Đèn đường hỏng"), "bỏ tên người gửi"})
      .accept("2026-03-02T09:00:00", kOperator, Forwarded{"so-xd"})
      .accept("2026-03-02T10:00:00", unit("so-xd"), Answered{"Đã sửa đèn số 12", ""});
}

Record record_of(const Followed& followed) {
  return sealed(committed(petition::record_of(followed.now()), kSecret));
}

bool refused(const Record& record, RefusalCode code, std::string_view channel = "website") {
  const PublicView view = public_view(Engine::builtin(), record, channel);
  CHECK_FALSE(view.record);
  CHECK(view.warnings.empty());
  return std::ranges::count(view.refusals, code, &Refusal::code) == 1;
}

}  // namespace

TEST_CASE("personal: what is committed is written, read and sealed") {
  const Record record = sealed(committed(full(), kSecret));
  REQUIRE(record.committed->size() > 60);
  const std::string json = write_record(record);
  CHECK(mentions(json, R"("schema":4)"));
  CHECK(canonical_json(json) == json);
  CHECK(read_record(json) == record);
  CHECK(mentions(write_record(full()), R"("schema":3)"));
  CHECK(committed(record, std::string(32, 'x')).committed == record.committed);  // once for all
  CHECK(committed(full(), kSecret).committed == record.committed);
  CHECK(committed(full(), std::string(32, 'x')).committed != record.committed);
  std::set<std::string> salts;
  for (const CommittedText& each : *record.committed) salts.insert(each.salt);
  CHECK(salts.size() == record.committed->size());
  const CommittedText& first = record.committed->front();
  CHECK(first.field == "actor.name");
  CHECK(first.digest == text::sha256_hex(first.salt + "\nNguyễn Văn An"));
}

TEST_CASE("personal: each text can be taken out alone, and the seal verifies") {
  const Record record = sealed(committed(full(), kSecret));
  for (const CommittedText& each : *record.committed) {
    CAPTURE(each.event);
    CAPTURE(each.field);
    const Record without = redacted(record, each.field, each.event);
    CHECK(without.seals == record.seals);
    CHECK_FALSE(broken_at(without, without.seals));
    const std::string json = write_record(without);
    CHECK_FALSE(mentions(json, each.salt));
    CHECK(json.size() < write_record(record).size());
    CHECK(read_record(json) == without);
    CHECK(head_of(without) == head_of(record));
  }
}

TEST_CASE("personal: the groups take out everything, with what was corrected") {
  const Record record = sealed(committed(full(), kSecret));
  Record without = redacted(record, "identity");
  std::string json = write_record(without);
  for (const char* who : {"Rơ Chăm", "12 Lê Lợi", "0905123456", "bich@example.vn", "ghi-âm/001",
                          "Nguyễn Văn An", "Trần Thị Bình", "0905000111"})
    CHECK_FALSE(mentions(json, who));
  CHECK(mentions(json, "Đã sửa xong"));
  without = redacted(std::move(without), "text");
  json = write_record(without);
  for (const char* text : {"Đã sửa xong", "Đèn đường", "trả lời chậm", "ghi nhầm", "cảm ơn",
                           "không rõ", "ghi rõ", "lịch mới", "chuyển nhầm", "đề nghị"})
    CHECK_FALSE(mentions(json, text));
  CHECK(mentions(json, "so-gtvt"));
  CHECK(read_record(json) == without);
  for (const CommittedText& each : *without.committed) CHECK(each.salt.empty());
  // Taken out once is taken out: nothing brings it back.
  CHECK(committed(without, kSecret).committed == without.committed);
  CHECK(redacted(without, "identity") == without);
  const Record phone = redacted(record, "data.petitioner.phone");
  CHECK_FALSE(mentions(write_record(phone), "0905123456"));
  CHECK_FALSE(mentions(write_record(phone), "0905000111"));  // the correction of it
  CHECK(mentions(write_record(phone), "Rơ Chăm"));
}

TEST_CASE("personal: a case is judged the same when everything was taken out") {
  for (const char* phone : {"0905123456", "không có", "0905", ""}) {
    CAPTURE(phone);
    Received received = suitable(Regulation::builtin().profile());
    received.petitioner.phone = phone;
    const bool whole = std::string_view(phone) == "0905123456";
    Followed followed(Engine::builtin());
    followed.accept("2026-03-02T08:00:00", kOperator, received);
    const RefusalCode lacking = RefusalCode::incomplete_contact;
    CHECK(has(followed.judge("2026-03-02T08:30:00", kOperator, Forwarded{"so-xd"}), lacking) !=
          whole);
    followed.accept("2026-03-02T08:35:00", kOperator,
                    Corrected{"e1", "petitioner.phone", std::string("0912000111"), "nhầm"});
    for (const Followed& at : {followed, answered(received)}) {
      const Record record = record_of(at);
      const Record without = redacted(redacted(record, "identity"), "text");
      const Case c = load(Engine::builtin(), read_record(write_record(without)));
      REQUIRE(c.size() == at.now().size());
      for (std::uint32_t seq = 1; seq <= c.size(); ++seq)
        CHECK(c.state_after(seq) == at.now().state_after(seq));
      const Instant later = kNever == c.state().agreed ? profile_testing::at("2026-03-09T08:00:00")
                                                       : c.state().agreed;
      const auto kinds = [&](const Record& of) {
        std::vector<std::pair<DeviationKind, std::uint32_t>> found;
        for (const Deviation& d : audit(Engine::builtin(), of, later).deviations)
          found.emplace_back(d.kind, static_cast<std::uint32_t>(d.evidence.size()));
        return found;
      };
      CHECK(kinds(without) == kinds(petition::record_of(at.now())));
    }
  }
}

TEST_CASE("personal: what was not committed is not taken for taken out") {
  const Error plain = error_of([] { redacted(full(), "identity"); });
  CHECK(plain.code() == ErrorCode::invalid_argument);
  CHECK(plain.where() == "events[0].actor.name");
  Record grown = committed(full(), kSecret);
  grown.events.push_back(event_of(Commented{"gọi tôi theo số 0905123456"}));
  grown.events.back().id = "mới";
  CHECK(redacted(grown, "data.content").events.back() == grown.events.back());
  CHECK(error_of([&] { redacted(grown, "text"); }).where() == "events[27].data.text");
  const Record again = committed(grown, std::string(40, 'y'));
  CHECK(again.committed->size() == grown.committed->size() + 2);
  CHECK(std::ranges::includes(
      *again.committed, *grown.committed, {},
      [](const CommittedText& c) { return std::tie(c.event, c.field); },
      [](const CommittedText& c) { return std::tie(c.event, c.field); }));
}

TEST_CASE("personal: refusing with the place") {
  CHECK(error_of([] { committed(full(), std::string(31, 's')); }).code() ==
        ErrorCode::invalid_value);
  CHECK(error_of([] { committed(Record{"PA-1"}, kSecret); }).code() == ErrorCode::invalid_argument);
  CHECK(error_of([] {
          committed(Record{"PA-1", petition_samples::older_law("r", "c")}, kSecret);
        }).code() == ErrorCode::invalid_argument);
  const Record record = committed(full(), kSecret);
  for (const char* field : {"", "phone", "data", "data.unit", "data.petitioner", "Identity"})
    CHECK(error_of([&] { redacted(record, field); }).code() == ErrorCode::unknown_name);
  CHECK(error_of([&] { redacted(record, "text", 99); }).code() == ErrorCode::invalid_argument);
}

TEST_CASE("personal: whatever was changed in a committed text is found") {
  const std::string json = write_record(sealed(committed(full(), kSecret)));
  const auto changed = [&](std::string_view from, std::string_view to) {
    std::string text = json;
    const auto at = text.find(from);
    REQUIRE(at != text.npos);
    return error_of([&] { read_record(text.replace(at, from.size(), to)); });
  };
  CHECK(changed("0905123456", "0905123457").code() == ErrorCode::broken_seal);
  CHECK(changed("0905123456", "0905123457").where() == "events[0].committed.data.petitioner.phone");
  CHECK(changed(R"("digest":)", R"("given":false,"digest":)").code() == ErrorCode::broken_seal);
  const auto missing = changed(R"("value":"0905123456")", R"("value":"")");
  CHECK(missing.code() == ErrorCode::invalid_value);
  CHECK(changed(R"("actor.name")", R"("actor.role")").code() == ErrorCode::unknown_key);
  CHECK(changed(R"("role":)", R"("name":"khác","role":)").code() == ErrorCode::duplicate);
  CHECK(changed(R"("schema":4)", R"("schema":3)").code() == ErrorCode::unknown_key);
  CHECK(changed(R"("schema":4)", R"("schema":5)").code() == ErrorCode::unsupported_schema);
  // A digest that another text would have is not the one that was sealed.
  Record other = sealed(committed(full(), kSecret));
  const auto seals = other.seals;
  Record forged = redacted(other, "data.petitioner.phone", 1);
  std::ranges::find(*forged.committed, "data.petitioner.phone", &CommittedText::field)->digest =
      std::string(64, '0');
  CHECK(broken_at(forged, seals) == 0);
  forged = other;
  std::get<Received>(forged.events[0].data).petitioner.phone = "0905999999";
  CHECK(error_of([&] { write_record(forged); }).code() == ErrorCode::broken_seal);
}

TEST_CASE("personal: what free texts give away") {
  struct Case {
    const char* text;
    std::vector<std::pair<std::string, std::string>> found;
  };
  const std::vector<Case> cases = {
      {"gọi 0905 123 456 nhé", {{"phone", "0905 123 456"}}},
      {"0905.123.456, 0269-3824-001", {{"phone", "0905.123.456"}, {"phone", "0269-3824-001"}}},
      {"+84 905 123 456", {{"phone", "+84 905 123 456"}}},
      {"(84)905123456", {{"phone", "84)905123456"}}},
      {"+84 (0)905 123 456", {{"phone", "+84 (0)905 123 456"}}},
      {"thư: blon.y@pleiku.gialai.gov.vn.", {{"email", "blon.y@pleiku.gialai.gov.vn"}}},
      {"căn cước 064099001234", {{"identity_card", "064099001234"}}},
      {"ông SIU Y BLƠN ở đó", {{"name", "SIU Y BLƠN"}}},
      {"anh y blon", {{"name", "y blon"}}},
      {"tại Thôn 2, xã Ia Krái", {{"address", "Thôn 2, xã Ia Krái"}}},
      {"Siu Y Blơn 0905123456 a@b.vn",
       {{"name", "Siu Y Blơn"}, {"phone", "0905123456"}, {"email", "a@b.vn"}}},
      {"số 12 ngày 02/04/2021 lúc 08:30, 1.000.000.000 đồng, điện thoại 1022, Quyết định 192", {}},
      {"@zalo, a@b, đường dây 19001022, Siu, blơnăm", {}},
  };
  for (const Case& each : cases) {
    CAPTURE(each.text);
    Record record{"PA-1", petition_samples::law()};
    Received received = suitable(Regulation::builtin().profile());
    received.content = "không có gì";
    record.events.push_back(event_of(received));
    record.events.push_back(event_of(Answered{each.text, ""}));
    const auto found = leftovers(record);
    REQUIRE(found.size() == each.found.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
      CHECK(found[i].event == 2);
      CHECK(found[i].field == "data.result");
      CHECK(found[i].what == each.found[i].first);
      CHECK(found[i].text == each.found[i].second);
      CHECK(std::string_view(each.text).substr(found[i].at).starts_with(found[i].text));
    }
  }
}

TEST_CASE("personal: what everybody may read of an answered petition") {
  const Record record = record_of(answered());
  const PublicView view = public_view(Engine::builtin(), record, "website");
  REQUIRE(view.refusals.empty());
  REQUIRE(view.record);
  CHECK(view.warnings.empty());
  CHECK(view.record->seals == record.seals);
  const std::string json = write_record(*view.record);
  CHECK(read_record(json) == *view.record);
  CHECK(mentions(json, "Đã sửa đèn số 12"));
  CHECK(mentions(json, "Đèn đường hỏng"));
  for (const char* who : {"Siu", "Blơn", "Ia Krái", "0905", "0912", "blon@", "ghi-âm", "Lê Thị Hoa",
                          "nhầm số", "bỏ tên"})
    CHECK_FALSE(mentions(json, who));
  const auto& received = std::get<Received>(view.record->events[0].data);
  CHECK(received.content == kMark);
  CHECK(received.petitioner.phone == kMark);
  const PublicView warned =
      public_view(Engine::builtin(),
                  record_of(answered().accept(
                      "2026-03-02T11:00:00", kOperator,
                      Corrected{"e5", "result", std::string("Đã gọi bà Y Blơn"), "rõ hơn"})),
                  "website");
  REQUIRE(warned.warnings.size() == 1);
  CHECK(warned.warnings[0].event == 6);
  CHECK(warned.warnings[0].field == "data.value");
  CHECK(warned.warnings[0].text == "Y Blơn");
  const std::string told = to_json(Engine::builtin(), warned, Lang::vi);
  CHECK(mentions(told, R"("label":"họ tên")"));
  CHECK_FALSE(mentions(told, "Đã sửa đèn số 12"));  // the result as it was before
}

TEST_CASE("personal: what nobody is to read is refused as its publication would be") {
  Received received = suitable(Regulation::builtin().profile());
  CHECK(refused(
      record_of(Followed(Engine::builtin()).accept("2026-03-02T08:00:00", kOperator, received)),
      RefusalCode::wrong_position));
  CHECK(refused(record_of(answered()), RefusalCode::channel_not_public, "bảng tin"));
  CHECK(refused(record_of(answered()), RefusalCode::channel_not_public, "hotline"));
  received.confidential = true;
  CHECK(refused(record_of(answered(received)), RefusalCode::confidential));
  received.confidential = false;
  CHECK(refused(record_of(answered().accept("2026-03-02T11:00:00", {Role::petitioner, "", ""},
                                            ConfidentialityRequested{})),
                RefusalCode::confidential));
  const Record published =
      record_of(answered().accept("2026-03-02T11:00:00", kOperator, Published{{"website"}}));
  CHECK(public_view(Engine::builtin(), published, "website").record);
  const Registry registry({Regulation::builtin()}, {Calendar::builtin()});
  CHECK(public_view(registry, published, "website").record);
  CHECK(error_of([&] {
          public_view(Engine::builtin(), petition::record_of(answered().now()), "website");
        }).code() == ErrorCode::invalid_argument);
}

namespace {

/// A profile that hides from units who petitions.
Profile hiding() {
  return Regulation::parse(
             edited("language = \"vi\"\n", "language = \"vi\"\nhide_identity = true\n"))
      .profile();
}

}  // namespace

TEST_CASE("shown to a unit: nothing of who petitions, where the profile hides it") {
  const Record whole = record_of(answered());
  for (const Role role : {Role::focal_point, Role::head}) {
    const Record shown = shown_to(hiding(), role, whole);
    const std::string json = write_record(shown);
    for (const char* personal : {"\"0905123456\"", "0912 000 111", "thôn 2", "blon@example.vn",
                                 "\"Siu Y Blơn\"", "ghi-âm"})
      CHECK_MESSAGE(!mentions(json, personal), personal);
    for (const char* kept : {"Lê Thị Hoa", "Đã sửa đèn số 12", "Đèn đường hỏng", "so-xd"})
      CHECK_MESSAGE(mentions(json, kept), kept);
    CHECK(shown.seals.empty());
    CHECK(shown.events.size() == whole.events.size());
  }
}

TEST_CASE("shown to others, or where nothing is hidden: the record as it is") {
  const Record whole = record_of(answered());
  for (const Role role :
       {Role::operator_, Role::office, Role::petitioner, Role::system, Role::supervisor})
    CHECK(shown_to(hiding(), role, whole) == whole);
  for (const Role role : {Role::focal_point, Role::head})
    CHECK(shown_to(Regulation::builtin().profile(), role, whole) == whole);
}

TEST_CASE("shown to a unit: an act of the petitioner without the name, of others with theirs") {
  Record record{"PA-1", petition_samples::law()};
  for (const Role role : {Role::petitioner, Role::operator_}) {
    Event e = event_of(Commented{"Cảm ơn"});
    e.actor = {role, "", "Siu Y Blơn", "Trần Thị Bình"};
    record.events.push_back(e);
  }
  const Record shown = shown_to(hiding(), Role::head, record);
  CHECK(shown.events[0].actor.name == "");
  CHECK(shown.events[0].actor.recorded_by == "Trần Thị Bình");
  CHECK(shown.events[1].actor.name == "Siu Y Blơn");
}

TEST_CASE("notices to a unit never name who petitions") {
  const Followed f = answered();
  const Engine& engine = f.engine();
  for (std::uint32_t seq = 1; seq <= f.now().size(); ++seq)
    for (const Notice& n : engine.notices(f.now(), seq)) {
      if (n.role != Role::focal_point && n.role != Role::head) continue;
      for (const Lang lang : {Lang::vi, Lang::en})
        for (const std::string& text :
             {engine.text(n, f.now(), lang), engine.short_text(n, f.now(), lang)}) {
          CHECK_FALSE(mentions(text, "Blơn"));
          CHECK_FALSE(mentions(text, "0905"));
        }
    }
}
