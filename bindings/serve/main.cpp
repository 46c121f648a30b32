// petition-serve: the calls of petition.h as JSON-RPC 2.0, one message a line, over standard input
// and output; for hosts that cannot load a library. README.md beside this file states the protocol.
#include <exception>
#include <iostream>
#include <string>

#include "session.h"

namespace {

using petition_serve::Call;
using petition_serve::Given;
using petition_serve::Handles;
using petition_serve::InvalidParams;
using petition_serve::Json;

constexpr std::size_t kLongestLine = std::size_t{80} << 20;
constexpr int kDeepest = 100;

enum Protocol : int {
  kParseError = -32700,
  kInvalidRequest = -32600,
  kMethodNotFound = -32601,
  kInvalidParams = -32602,
  kInternalError = -32603,
};

std::string message(const Json& id, const char* key, const std::string& value) {
  return R"({"jsonrpc":"2.0","id":)" + id.dump() + ",\"" + key + "\":" + value + "}";
}

std::string failure(const Json& id, int code, const std::string& what, Json data = nullptr) {
  Json error = {{"code", code}, {"message", what}};
  if (!data.is_null()) error["data"] = std::move(data);
  return message(id, "error", error.dump());
}

/// An error of the library: its code, its name, and where.
std::string failure_of(const Json& id, const Given& given, const petition_error& error) {
  return failure(id, given.status, error.message,
                 {{"name", petition_status_name(given.status)},
                  {"where", error.where},
                  {"line", error.line},
                  {"column", error.column}});
}

std::string answer(Handles& handles, const Json& id, const std::string& method,
                   const Json& params) {
  const auto run = petition_serve::find_call(method);
  if (run == nullptr)
    return failure(id, kMethodNotFound, "there is no method " + method + " in petition.h");
  Call call(handles, params);
  try {
    const Given given = run(call);
    return given.status == PETITION_OK ? message(id, "result", given.result)
                                       : failure_of(id, given, call.error);
  } catch (const InvalidParams& wrong) {
    return failure(id, kInvalidParams, wrong.where + " " + wrong.message, {{"where", wrong.where}});
  }
}

/// The answer to one line; empty for a notification.
std::string answer(Handles& handles, const std::string& line) {
  bool too_deep = false;
  const auto shallow = [&](int depth, Json::parse_event_t, Json&) {
    too_deep = too_deep || depth > kDeepest;
    return depth <= kDeepest;
  };
  const Json request = Json::parse(line, shallow, false);
  if (request.is_discarded()) return failure(nullptr, kParseError, "the line is no JSON");
  if (too_deep)
    return failure(nullptr, kInvalidRequest, "the line is nested deeper than 100 levels");
  if (!request.is_object() || request.value("jsonrpc", Json()) != "2.0" ||
      !request.value("method", Json()).is_string())
    return failure(nullptr, kInvalidRequest,
                   R"(a request is {"jsonrpc": "2.0", "id", "method", "params"}; one a line)");
  const Json id = request.value("id", Json());
  const Json params = request.value("params", Json::object());
  if (!(id.is_null() || id.is_string() || id.is_number()) || !params.is_object())
    return failure(nullptr, kInvalidRequest,
                   "`id` must be a text or a number, and `params` an object of names");
  std::string given = answer(handles, id, request["method"].get<std::string>(), params);
  return request.contains("id") ? given : std::string();
}

/// Reads up to the end of the line. What is beyond the limit is passed over.
bool read_line(std::istream& in, std::string& line, bool& too_long) {
  line.clear();
  too_long = false;
  int c = in.get();
  if (c == std::istream::traits_type::eof()) return false;
  for (; c != '\n' && c != std::istream::traits_type::eof(); c = in.get()) {
    too_long = too_long || line.size() == kLongestLine;
    if (!too_long) line.push_back(static_cast<char>(c));
  }
  return true;
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  Handles handles;
  std::string line;
  bool too_long = false;
  while (read_line(std::cin, line, too_long)) {
    std::string given;
    try {
      given = too_long ? failure(nullptr, kInvalidRequest, "the line is longer than 80 MiB")
                       : answer(handles, line);
    } catch (const std::exception& defect) {
      given = failure(nullptr, kInternalError, defect.what());
    }
    if (!given.empty()) std::cout << given << '\n' << std::flush;
  }
  return std::cout.good() ? 0 : 1;
}
