// The committed texts of an event kept apart from what is sealed of it.
#include "record/apart.h"

#include "record/commitments.h"
#include "record/takeable.h"
#include "text/json_line.h"
#include "text/json_tree.h"
#include "text/json_value.h"
#include "text/plain_json.h"
#include "text/utf8.h"

namespace petition::record {
namespace {

constexpr std::string_view kApartKeys[] = {"salt", "value"};

/// In the form in which nearly all are written; no: it is in another, or not right.
bool read_plainly(std::string_view texts, std::vector<TextApart>& all) {
  text::PlainJson json(texts);
  const bool fine = text::is_clean(texts) && json.object([&](std::string_view field) {
    std::string_view salt, value;
    const bool is_one = json.take("{") && json.take("\"salt\"") && json.take(":") &&
                        json.text(salt) && json.take(",") && json.take("\"value\"") &&
                        json.take(":") && json.text(value) && json.take("}");
    all.push_back({std::string(field), std::string(salt), std::string(value)});
    return is_one;
  });
  return fine && json.rest().empty();
}

}  // namespace

std::string texts_apart(const Event& event, std::span<const CommittedText> of) {
  text::JsonLine out(kVietnamOffset_s, text::Members::canonical);
  out.object([&] {
    each_takeable(event, [&](const Takeable<const std::string>& text) {
      const CommittedText* by = find_commitment(of, text.path);
      if (by == nullptr || by->salt.empty()) return;
      out.put_object(text.path, [&] {
        out.put("salt", by->salt);
        out.put("value", text.text);
      });
    });
  });
  return std::move(out).take();
}

std::vector<TextApart> read_apart(std::string_view texts) {
  std::vector<TextApart> all;
  if (read_plainly(texts, all)) return all;
  all.clear();
  const text::Source source = text::whole(texts, {});
  text::Node tree = text::parse_tree(source);
  const text::Value whole(source, tree);
  whole.find({});  // refuses what is no object
  for (text::Member& member : std::get<text::Node::Object>(tree.value)) {
    const text::Value at(source, member.node);
    at.allow(kApartKeys);
    all.push_back({member.key, at.need("salt").text(), at.need("value").text()});
  }
  return all;
}

}  // namespace petition::record
