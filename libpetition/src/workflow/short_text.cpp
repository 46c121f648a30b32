// Notices in one SMS: shorter wording, plain letters, and what is long cut to the room there is.
#include <algorithm>
#include <vector>

#include "petition/engine.h"
#include "text/sms.h"
#include "text/utf8.h"
#include "workflow/notice_facts.h"

namespace petition {
inline namespace v0 {
namespace {

using text::sms_plain;
using text::sms_septets;
using workflow::sentence;

/// A fact in a text, and whether it may be cut.
struct Piece {
  enum class Cut { never, late, early };
  std::string text;
  Cut cut = Cut::never;
};
Piece name_of(std::string text) { return {std::move(text), Piece::Cut::late}; }
Piece words_of(std::string text) { return {std::move(text), Piece::Cut::early}; }

/// A text with `{}` where its pieces go.
struct Wording {
  std::string pattern;
  std::vector<Piece> pieces;

  Wording& operator+=(Wording more) {
    pattern += more.pattern;
    std::ranges::move(more.pieces, std::back_inserter(pieces));
    return *this;
  }
};

constexpr std::string_view kCut = "...";

/// The beginning of a plain text, at a blank where one is near.
std::string shortened(const std::string& plain, std::size_t room) {
  if (sms_septets(plain) <= room) return plain;
  const std::size_t keep = room - kCut.size();
  std::size_t end = 0;
  for (std::size_t used = 0; end < plain.size(); ++end) {
    used += sms_septets(plain.substr(end, 1));
    if (used > keep) break;
  }
  if (const std::size_t blank = plain.rfind(' ', end);
      blank != std::string::npos && blank > end / 2)
    end = blank;
  const std::size_t last = plain.find_last_not_of(" .,;:(", end == 0 ? 0 : end - 1);
  return plain.substr(0, last + 1).append(kCut);
}

/// Takes what is too much from the longest pieces of one sort; each keeps a beginning.
void cut(std::vector<Piece>& pieces, Piece::Cut sort, std::size_t& size) {
  constexpr std::size_t kLeast = 16;
  std::vector<std::size_t> rooms;
  for (const Piece& piece : pieces)
    rooms.push_back(piece.cut == sort ? sms_septets(piece.text) : 0);
  while (size > text::kSmsSeptets) {
    const auto longest = std::ranges::max_element(rooms);
    if (longest == rooms.end() || *longest <= kLeast) break;
    --*longest;
    --size;
  }
  for (std::size_t i = 0; i < pieces.size(); ++i)
    if (rooms[i] != 0) pieces[i].text = shortened(pieces[i].text, rooms[i]);
}

std::string filled(std::string_view pattern, const std::vector<Piece>& pieces) {
  std::string out;
  for (const Piece& piece : pieces) {
    const std::size_t hole = pattern.find("{}");
    out.append(pattern.substr(0, hole)).append(piece.text);
    pattern.remove_prefix(hole + 2);
  }
  return out.append(pattern);
}

/// The text in one message, as far as ids and times leave room for it.
std::string fitted(Wording of) {
  const std::string pattern = sms_plain(of.pattern);
  std::size_t size = sms_septets(filled(pattern, {})) - 4 * of.pieces.size();
  for (Piece& piece : of.pieces) {
    piece.text = sms_plain(piece.text);
    size += sms_septets(piece.text);
  }
  cut(of.pieces, Piece::Cut::early, size);
  cut(of.pieces, Piece::Cut::late, size);
  return filled(pattern, of.pieces);
}

class ShortText {
 public:
  explicit ShortText(const workflow::NoticeFacts& facts) : f_(facts), id_{facts.id()} {}

  std::string text() const { return fitted(wording()); }

 private:
  Wording wording() const {
    switch (f_.kind()) {
      case NoticeKind::not_taken_in: return not_taken_in();
      case NoticeKind::slip: return slip();
      case NoticeKind::coordination: return coordination();
      case NoticeKind::passed_on: return passed_on();
      case NoticeKind::agreed_time: return agreed_time();
      case NoticeKind::reminder_entered: return reminder_entered();
      case NoticeKind::reminder: return reminder();
      case NoticeKind::reminder_moved: return reminder_moved();
      case NoticeKind::passed_up: return passed_up();
      case NoticeKind::recalled: return recalled();
      case NoticeKind::returned: return returned();
      case NoticeKind::progress: return progress();
      case NoticeKind::result: return result();
      case NoticeKind::closed: return closed();
      case NoticeKind::comment: return comment();
      case NoticeKind::dissatisfied: return dissatisfied();
      case NoticeKind::urged: return urged();
      case NoticeKind::withdrawn: return withdrawn();
      case NoticeKind::due_moved: return due_moved();
      case NoticeKind::confidentiality: return confidentiality();
      case NoticeKind::early_warning: return early_warning();
    }
    return {};
  }

  Wording say(std::string_view vi, std::string_view en, std::vector<Piece> pieces) const {
    return {std::string(f_.vi() ? vi : en), std::move(pieces)};
  }

  Wording because() const {
    const std::string reason = sentence(f_.reason());
    if (reason.empty()) return {};
    return say(" Lý do: {}", " Reason: {}", {words_of(reason)});
  }

  /// With the reason, where the event gives one.
  Wording say_why(std::string_view vi, std::string_view en, std::vector<Piece> pieces) const {
    Wording all = say(vi, en, std::move(pieces));
    all += because();
    return all;
  }

  Piece holder() const { return name_of(f_.holder()); }
  Piece unit() const { return name_of(f_.unit()); }
  Piece unit_before() const { return name_of(f_.unit_before()); }

  Wording not_taken_in() const {
    return say("PAKN {}: không tiếp nhận. Lý do: {} Hướng dẫn: {}",
               "Petition {} is not taken in. Reason: {} Guidance: {}",
               {id_, words_of(sentence(f_.decline_reasons())), words_of(sentence(f_.guidance()))});
  }

  Wording slip() const {
    Wording all =
        say("Phiếu {}: đề nghị {} xử lý.", "Slip {}: to be handled by {}.", {id_, holder()});
    if (!f_.due().empty()) all += say(" Hạn phản hồi: {}.", " Due: {}.", {{f_.due()}});
    return all;
  }

  Wording coordination() const {
    return say("Phiếu {}: đề nghị {} phối hợp với {} xử lý.", "Slip {}: {} is to help {}.",
               {id_, name_of(f_.recipient()), unit()});
  }

  Wording passed_on() const {
    if (f_.goes_up())
      return say("PAKN {} đã quá hạn, được chuyển lên {} xử lý.", "Petition {} went up to {}.",
                 {id_, holder()});
    return say("PAKN {} đã được chuyển đến {} xử lý.", "Petition {} was passed to {}.",
               {id_, holder()});
  }

  Wording agreed_time() const {
    const std::vector<Piece> pieces{id_, unit(), {f_.agreed()}};
    if (f_.brought_forward())
      return say_why("PAKN {}: {} trả kết quả sớm hơn, lúc {}.",
                     "Petition {}: {} brings the result forward to {}.", pieces);
    if (f_.extends())
      return say_why("PAKN {}: {} gia hạn đến {}.", "Petition {}: {} extends the time to {}.",
                     pieces);
    return say("PAKN {}: {} hẹn trả kết quả lúc {}.", "Petition {}: {} promises the result for {}.",
               pieces);
  }

  Wording reminder_entered() const {
    return say("Hồ sơ {}: nhắc hẹn lúc {}, trả kết quả lúc {}.",
               "Case {}: reminder at {}, result due {}.", {id_, {f_.reminder()}, {f_.agreed()}});
  }

  Wording reminder() const {
    return say("Nhắc hẹn: PAKN {} đến hạn trả kết quả lúc {}.",
               "Reminder: the result of petition {} is due {}.", {id_, {f_.agreed()}});
  }

  Wording early_warning() const {
    return say("Nhắc trước hạn: phiếu {} đến hạn phản hồi lúc {}.",
               "Early warning: the response to slip {} is due {}.", {id_, {f_.due()}});
  }

  Wording reminder_moved() const {
    if (f_.reminder().empty())
      return say_why("Hồ sơ {}: không còn nhắc hẹn.", "Case {}: no reminder any more.", {id_});
    return say_why("Hồ sơ {}: nhắc hẹn nay lúc {}.", "Case {}: the reminder is now at {}.",
                   {id_, {f_.reminder()}});
  }

  Wording passed_up() const {
    return say("Phiếu {} đã quá hạn, được chuyển lên {}.", "Slip {} lapsed and went up to {}.",
               {id_, holder()});
  }

  Wording recalled() const {
    if (f_.to(Role::petitioner))
      return say_why("PAKN {}: đã thu hồi phiếu chuyển đến {} để xem xét lại.",
                     "Petition {} was taken back from {}.", {id_, unit_before()});
    return say_why("Phiếu {} đã thu hồi, không phải xử lý tiếp.",
                   "Slip {} was taken back; do not handle it.", {id_});
  }

  Wording returned() const {
    if (f_.to(Role::petitioner))
      return say_why("PAKN {}: {} báo không thuộc thẩm quyền, đang xem xét tiếp.",
                     "Petition {}: {} says that it is not competent.", {id_, unit_before()});
    return say_why("Phiếu {}: {} trả lại, không thuộc thẩm quyền.",
                   "Slip {}: {} returns it as not competent.", {id_, unit_before()});
  }

  Wording progress() const {
    return say("PAKN {}: {} báo tình trạng: {}", "Petition {}: {} reports: {}",
               {id_, name_of(f_.actor()), words_of(sentence(f_.words()))});
  }

  Wording result() const {
    const std::vector<Piece> pieces{id_, words_of(sentence(f_.result()))};
    Wording all =
        f_.result_corrected()
            ? say("Kết quả PAKN {} được đính chính: {}", "Result {}, corrected: {}", pieces)
            : say("Kết quả PAKN {}: {}", "Result of petition {}: {}", pieces);
    const std::string steps = scale();
    if (!steps.empty()) all += say(" Đánh giá: {}.", " Rate it: {}.", {name_of(steps)});
    return all;
  }

  /// The steps to choose from, each that needs its reason marked so.
  std::string scale() const {
    std::string all;
    const auto reasoned = f_.reasoned_steps();
    for (const std::string& step : f_.scale()) {
      if (!all.empty()) all += ", ";
      all += step;
      if (std::ranges::find(reasoned, step) != reasoned.end())
        all += f_.vi() ? " (nêu lý do)" : " (say why)";
    }
    return all;
  }

  Wording closed() const {
    return say("Phiếu {} đã được {} trả lời.", "Slip {} was answered by {}.",
               {id_, name_of(f_.answerer())});
  }

  Wording comment() const {
    return say("PAKN {} có ý kiến: {}", "Comment on petition {}: {}",
               {id_, words_of(sentence(f_.words()))});
  }

  Wording dissatisfied() const {
    return say_why("PAKN {}: đánh giá \"{}\".", "Petition {}: rated \"{}\".",
                   {id_, name_of(f_.rated())});
  }

  Wording urged() const {
    Wording all = say("Phiếu {}: {} đôn đốc xử lý.", "Slip {}: {} urges you to handle it.",
                      {id_, name_of(f_.actor())});
    if (!f_.due().empty()) all += say(" Hạn: {}.", " Due: {}.", {{f_.due()}});
    all += say(" {}", " {}", {words_of(sentence(f_.words()))});
    return all;
  }

  Wording withdrawn() const {
    return say_why("PAKN {} đã được rút, không phải xử lý tiếp.",
                   "Petition {} was withdrawn; do not handle it.", {id_});
  }

  Wording due_moved() const {
    if (f_.due().empty())
      return say_why("Phiếu {}: không còn thời hạn.", "Slip {}: no due time any more.", {id_});
    return say_why("Phiếu {}: thời hạn nay là {}.", "Slip {} is now due {}.", {id_, {f_.due()}});
  }

  Wording confidentiality() const {
    return say("Hồ sơ {}: yêu cầu giữ bí mật; đề nghị gỡ nội dung đã công khai.",
               "Case {}: confidentiality is asked for; withdraw the publication.", {id_});
  }

  const workflow::NoticeFacts& f_;
  Piece id_;
};

}  // namespace

std::string Engine::short_text(const Notice& notice, const Case& c, Lang lang) const {
  return text::sendable(ShortText(workflow::NoticeFacts(Law::of(*this), notice, c, lang)).text());
}

}  // namespace v0
}  // namespace petition
