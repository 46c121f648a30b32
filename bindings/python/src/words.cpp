// The library's tables of words, from which the package makes its enumerations.
#include "bind.h"
#include "casts.h"
#include "petition/json.h"
#include "text/unknown.h"

namespace petition::python {

namespace {

template <class E>
py::list table() {
  py::list rows;
  for (const auto& row : words<E>())
    rows.append(py::make_tuple(row.name, static_cast<int>(row.value), row.vi, row.en));
  return rows;
}

}  // namespace

void bind_words(py::module_& m) {
  m.def("words", [] {
    py::dict all;
    all["Role"] = table<Role>();
    all["Kind"] = table<Kind>();
    all["Position"] = table<Position>();
    all["Commitment"] = table<Commitment>();
    all["Publication"] = table<Publication>();
    all["Matter"] = table<Matter>();
    all["DeclineReason"] = table<DeclineReason>();
    all["ReferralGround"] = table<ReferralGround>();
    all["WithholdingGround"] = table<WithholdingGround>();
    all["ClockStart"] = table<ClockStart>();
    all["Period"] = table<Period>();
    all["Outcome"] = table<Outcome>();
    all["Owed"] = table<Owed>();
    all["Fate"] = table<Fate>();
    all["Standing"] = table<Standing>();
    all["NoticeKind"] = table<NoticeKind>();
    all["NoticeChannel"] = table<NoticeChannel>();
    all["RefusalCode"] = table<RefusalCode>();
    all["DeviationKind"] = table<DeviationKind>();
    all["Oversight"] = table<Oversight>();
    all["AuditScope"] = table<AuditScope>();
    all["OverdueVerdict"] = table<OverdueVerdict>();
    all["Aspect"] = table<Aspect>();
    all["Claim"] = table<Claim>();
    all["Knowledge"] = table<Knowledge>();
    all["DayKind"] = table<DayKind>();
    all["Why"] = table<Stretch::Why>();
    all["Closing"] = table<Closing>();
    all["ChannelGroup"] = table<Channel::Group>();
    all["Mark"] = table<Mark>();
    all["Variable"] = table<Variable>();
    return all;
  });
  m.def(
      "unknown_word",
      [](std::string_view given, const std::vector<std::string>& taken) {
        return text::unknown_word(given, std::vector<std::string_view>(taken.begin(), taken.end()));
      },
      py::arg("given"), py::arg("taken"));
}

}  // namespace petition::python
