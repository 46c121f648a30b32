// Public views and what texts give away as JSON.
#include "json/parts.h"
#include "petition/json.h"
#include "petition/record.h"
#include "regulation/contact.h"

namespace petition {
inline namespace v0 {
namespace {

using text::JsonLine;

std::string_view label_of(std::string_view what, Lang lang) {
  if (what == "identity_card") return lang == Lang::vi ? "số căn cước" : "identity card number";
  return regulation::contact_label(what, lang);
}

void write_leftovers(JsonLine& out, std::span<const Leftover> leftovers, Lang lang) {
  out.list(leftovers, [&](const Leftover& each) {
    out.object([&] {
      out.put("event", each.event);
      out.put("field", each.field);
      out.put("what", each.what);
      out.put("label", label_of(each.what, lang));
      out.put("at", each.at);
      out.put("text", each.text);
    });
  });
}

}  // namespace

std::string to_json(std::span<const Leftover> leftovers, Lang lang) {
  JsonLine out;
  write_leftovers(out, leftovers, lang);
  return std::move(out).take();
}

std::string to_json(const Engine& engine, const PublicView& view, Lang lang) {
  JsonLine out(engine.calendar().utc_offset_s());
  out.object([&] {
    out.put_list("refusals", view.refusals,
                 [&](const Refusal& refusal) { json::write_refusal(out, engine, refusal, lang); });
    out.key("record");
    if (view.record) out.raw(write_record(*view.record, engine.calendar().utc_offset_s()));
    else out.null();
    out.key("warnings");
    write_leftovers(out, view.warnings, lang);
  });
  return std::move(out).take();
}

}  // namespace v0
}  // namespace petition
