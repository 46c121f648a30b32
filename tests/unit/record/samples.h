// Events of every kind to be written and read: with every field filled, and with none that may be
// left out.
#pragma once

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <vector>

#include "petition/petition.hpp"

namespace petition_samples {

using namespace petition;

inline const Instant kMorning = parse_instant("2021-04-02T09:15:30+07:00");

inline Event event_of(Data data) {
  const bool own = std::holds_alternative<Lapsed>(data) ||
                   std::holds_alternative<Escalated>(data) ||
                   std::holds_alternative<Reminded>(data);
  return {.id = own ? "system:1" : "sự-kiện-1",
          .occurred_at = kMorning,
          .recorded_at = kMorning + std::chrono::minutes{5},
          .actor = {Role::focal_point, "so-xd", "Nguyễn Văn An"},
          .data = std::move(data)};
}

inline std::vector<Data> full_data() {
  return {
      Received{"phone",
               "infrastructure",
               "Đèn đường \"Hùng Vương\" hỏng\n\\ đã 3 ngày",
               "vi",
               true,
               Matter::complaint,
               {"Rơ Chăm H'Bích", "12 Lê Lợi, Pleiku", "0905123456", "bich@example.vn"},
               "ghi-âm/001.mp3",
               true,
               true,
               "urgent"},
      Declined{{DeclineReason::unclear, DeclineReason::out_of_scope}, "không rõ", "ghi rõ địa chỉ"},
      Answered{"Đã sửa xong", "12/CV-SXD"},
      Forwarded{"so-xd"},
      Appointed{kMorning + std::chrono::hours{48}},
      Rescheduled{kMorning + std::chrono::hours{96}, "chờ vật tư"},
      NotCompetent{"thuộc UBND thành phố"},
      Referred{ReferralGround::several_units},
      Assigned{"so-gtvt", {"so-xd", "ubnd-pleiku"}},
      ProgressReported{"đang khảo sát"},
      Notified{"0123456789abcdef0123456789abcdef", "sms"},
      Published{{"portal", "zalo"}},
      Withheld{WithholdingGround::state_secret},
      PublicationWithdrawn{WithholdingGround::petitioner_request},
      PublishedByUnit{"https://example.vn/tin/1"},
      ConfidentialityRequested{},
      Rated{"dissatisfied", "trả lời chậm"},
      Commented{"cảm ơn"},
      Corrected{"sự-kiện-1", "petitioner.phone", std::string("0905000111"), "ghi nhầm"},
      Lapsed{Position::head, kMorning},
      Escalated{Position::focal_point, Position::head},
      Reminded{kMorning},
      RegulationChanged{"gia-lai-1-2026", "2", "quy chế mới"},
      CalendarChanged{"vn-state", "2027", "lịch mới"},
      Recalled{"chuyển nhầm"},
      Withdrawn{"đã được giải quyết"},
      Urged{"đề nghị trả lời"},
  };
}

inline std::vector<Data> minimal_data() {
  Received received;
  return {received,
          Declined{},
          Answered{},
          Forwarded{},
          Appointed{kMorning},
          Rescheduled{kMorning, {}},
          NotCompetent{},
          Referred{},
          Assigned{},
          ProgressReported{},
          Notified{},
          Published{},
          Withheld{},
          PublicationWithdrawn{},
          PublishedByUnit{},
          ConfidentialityRequested{},
          Rated{},
          Commented{},
          Corrected{{}, {}, false, {}},
          Lapsed{Position::none, kMorning},
          Escalated{},
          Reminded{kMorning},
          RegulationChanged{},
          CalendarChanged{},
          Recalled{},
          Withdrawn{},
          Urged{}};
}

/// What a record of before says of its law: ids alone.
inline Judges older_law(std::string regulation, std::string calendar) {
  return {{0, {std::move(regulation)}, {std::move(calendar)}}};
}

/// What a record says of its law.
inline Judges law() {
  return {
      {0, {"gia-lai-192", "1", std::string(64, 'a')}, {"vn-state", "2026", std::string(64, '0')}}};
}

/// The Error that `call` throws; the test fails when it throws none.
template <class F>
Error error_of(F call) {
  try {
    call();
  } catch (const Error& e) {
    return e;
  }
  FAIL("no error was thrown");
  return Error(ErrorCode::internal, "no error was thrown");
}

}  // namespace petition_samples
