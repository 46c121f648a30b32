// JSON Lines of a log into columns: the lines in the usual form. Which are in another is said, and
// the package reads them for themselves.
#include <cstdint>
#include <string_view>
#include <vector>

#include "bind.h"
#include "columns.h"
#include "record/plain_line.h"

namespace petition::python {

namespace {

using record::PlainLine;

constexpr std::size_t kTexts = 8;
constexpr std::size_t kTimes = 2;

/// Rows of events that were read, and of each line whether it was not.
struct Read {
  Table texts{kTexts};
  Table times{kTimes};
  std::vector<std::uint8_t> odd;

  void take(std::string_view line) {
    const auto plain = record::read_plain_line(line);
    odd.push_back(!plain);
    if (!plain) return;
    texts.text(plain->case_id).text(plain->id).text(plain->kind).text(plain->role);
    texts.text(plain->unit).text(plain->name).text(plain->recorded_by).text(plain->data);
    times.time(plain->occurred_at).time(plain->recorded_at);
  }
};

/// `starts`: where each line begins in the content, and where the last ends. It is UTF-8.
py::tuple read_plain_lines(const py::buffer& content, const Numbers& starts) {
  const py::buffer_info bytes = content.request();
  const std::string_view all(static_cast<const char*>(bytes.ptr),
                             static_cast<std::size_t>(bytes.size * bytes.itemsize));
  Read read;
  {
    const py::gil_scoped_release released;
    const std::int64_t* at = starts.data();
    for (py::ssize_t i = 0; i + 1 < starts.size(); ++i)
      read.take(
          all.substr(static_cast<std::size_t>(at[i]), static_cast<std::size_t>(at[i + 1] - at[i])));
  }
  const py::array_t<std::uint8_t> odd(static_cast<py::ssize_t>(read.odd.size()), read.odd.data());
  return py::make_tuple(odd, read.texts.columns(), read.times.columns());
}

}  // namespace

void bind_log_lines(py::module_& m) {
  m.def("read_plain_lines", &read_plain_lines, py::arg("content"), py::arg("starts"));
}

}  // namespace petition::python
