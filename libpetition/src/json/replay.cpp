// What came of a receipt that was judged again, as JSON.
#include "petition/json.h"
#include "text/json_line.h"

namespace petition {
inline namespace v0 {

std::string to_json(const Replay& replay) {
  text::JsonLine out;
  out.object([&] {
    out.put("case", replay.case_id);
    out.put("library", replay.library);
    out.put("outcome", replay.outcome);
    out.put("same", replay.departures.empty());
    out.put_list("departures", replay.departures, [&](const Departure& each) {
      out.object([&] {
        out.put("path", each.path);
        out.put_or_null("then", each.then);
        out.put_or_null("now", each.now);
      });
    });
  });
  return std::move(out).take();
}

}  // namespace v0
}  // namespace petition
