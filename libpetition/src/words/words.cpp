// The tables of words: one row per value, in the order of their numbers.
#include "petition/words.h"

namespace petition {
inline namespace v0 {

template <>
std::span<const Word<Role>> words<Role>() {
  static constexpr Word<Role> table[] = {
      {Role::operator_, "operator", "nhân viên trực", "operator"},
      {Role::focal_point, "focal_point", "đầu mối tiếp nhận", "focal point"},
      {Role::head, "head", "Thủ trưởng đơn vị", "head of the unit"},
      {Role::office, "office", "Văn phòng UBND tỉnh", "provincial Office"},
      {Role::petitioner, "petitioner", "tổ chức, cá nhân", "petitioner"},
      {Role::system, "system", "hệ thống", "system"},
  };
  return table;
}

template <>
std::span<const Word<Kind>> words<Kind>() {
  static constexpr Word<Kind> table[] = {
      {Kind::received, "received", "tiếp nhận", "received"},
      {Kind::declined, "declined", "không tiếp nhận", "declined"},
      {Kind::answered, "answered", "trả lời", "answered"},
      {Kind::forwarded, "forwarded", "chuyển phiếu", "forwarded"},
      {Kind::appointed, "appointed", "hẹn thời gian trả kết quả", "appointed"},
      {Kind::rescheduled, "rescheduled", "hẹn lại, gia hạn", "rescheduled"},
      {Kind::not_competent, "not_competent", "báo không thuộc thẩm quyền", "not competent"},
      {Kind::referred, "referred", "chuyển Văn phòng xác định thẩm quyền", "referred to the Office"},
      {Kind::assigned, "assigned", "phân công", "assigned"},
      {Kind::progress_reported, "progress_reported", "báo cáo tình trạng giải quyết",
       "progress reported"},
      {Kind::notified, "notified", "đã gửi thông báo", "notified"},
      {Kind::published, "published", "công khai kết quả", "published"},
      {Kind::withheld, "withheld", "không công khai", "withheld"},
      {Kind::publication_withdrawn, "publication_withdrawn", "gỡ nội dung đã công khai",
       "publication withdrawn"},
      {Kind::published_by_unit, "published_by_unit", "đơn vị công khai trên trang của mình",
       "published by the unit"},
      {Kind::confidentiality_requested, "confidentiality_requested", "yêu cầu giữ bí mật",
       "confidentiality requested"},
      {Kind::rated, "rated", "đánh giá", "rated"},
      {Kind::commented, "commented", "phản hồi lại", "commented"},
      {Kind::corrected, "corrected", "đính chính", "corrected"},
      {Kind::lapsed, "lapsed", "hết thời hạn", "lapsed"},
      {Kind::escalated, "escalated", "chuyển lên cấp trên", "escalated"},
      {Kind::reminded, "reminded", "nhắc hẹn", "reminded"},
      {Kind::regulation_changed, "regulation_changed", "chuyển sang quy chế khác",
       "regulation changed"},
      {Kind::calendar_changed, "calendar_changed", "chuyển sang lịch khác", "calendar changed"},
  };
  return table;
}

template <>
std::span<const Word<Position>> words<Position>() {
  static constexpr Word<Position> table[] = {
      {Position::none, "none", "chưa tiếp nhận", "not received"},
      {Position::intake, "intake", "tiếp nhận", "intake"},
      {Position::focal_point, "focal_point", "đầu mối tiếp nhận", "focal point"},
      {Position::head, "head", "Thủ trưởng đơn vị", "head of the unit"},
      {Position::office, "office", "Văn phòng UBND tỉnh", "provincial Office"},
      {Position::answered, "answered", "đã trả lời", "answered"},
      {Position::declined, "declined", "không tiếp nhận", "declined"},
  };
  return table;
}

template <>
std::span<const Word<Commitment>> words<Commitment>() {
  static constexpr Word<Commitment> table[] = {
      {Commitment::none, "none", "không", "none"},
      {Commitment::awaiting, "awaiting", "chờ phản hồi", "awaiting a response"},
      {Commitment::appointed, "appointed", "đã hẹn", "appointed"},
      {Commitment::rescheduled, "rescheduled", "đã hẹn lại", "rescheduled"},
  };
  return table;
}

template <>
std::span<const Word<Publication>> words<Publication>() {
  static constexpr Word<Publication> table[] = {
      {Publication::none, "none", "chưa công khai", "not published"},
      {Publication::published, "published", "đã công khai", "published"},
      {Publication::withheld, "withheld", "không công khai", "withheld"},
      {Publication::withdrawn, "withdrawn", "đã gỡ", "withdrawn"},
  };
  return table;
}

template <>
std::span<const Word<Matter>> words<Matter>() {
  static constexpr Word<Matter> table[] = {
      {Matter::petition, "petition", "phản ánh, kiến nghị", "petition"},
      {Matter::complaint, "complaint", "khiếu nại", "complaint"},
      {Matter::denunciation, "denunciation", "tố cáo", "denunciation"},
      {Matter::legal_guidance, "legal_guidance", "yêu cầu hướng dẫn, giải đáp pháp luật",
       "request for legal guidance"},
  };
  return table;
}

template <>
std::span<const Word<DeclineReason>> words<DeclineReason>() {
  static constexpr Word<DeclineReason> table[] = {
      {DeclineReason::not_vietnamese, "not_vietnamese", "không dùng tiếng Việt", "not in Vietnamese"},
      {DeclineReason::unclear, "unclear", "nội dung không rõ ràng", "content not clear"},
      {DeclineReason::out_of_scope, "out_of_scope", "ngoài phạm vi tiếp nhận", "out of scope"},
      {DeclineReason::incomplete_contact, "incomplete_contact", "thiếu thông tin liên hệ",
       "contact details incomplete"},
      {DeclineReason::complaint, "complaint", "là khiếu nại", "a complaint"},
      {DeclineReason::denunciation, "denunciation", "là tố cáo", "a denunciation"},
      {DeclineReason::legal_guidance, "legal_guidance", "là yêu cầu hướng dẫn, giải đáp pháp luật",
       "a request for legal guidance"},
      {DeclineReason::state_secret, "state_secret", "thuộc bí mật nhà nước", "a state secret"},
  };
  return table;
}

template <>
std::span<const Word<ReferralGround>> words<ReferralGround>() {
  static constexpr Word<ReferralGround> table[] = {
      {ReferralGround::unclear_competence, "unclear_competence", "chưa rõ thẩm quyền",
       "competence unclear"},
      {ReferralGround::several_units, "several_units", "cần nhiều đơn vị phối hợp",
       "needs several units"},
      {ReferralGround::unit_not_competent, "unit_not_competent",
       "đơn vị báo không thuộc thẩm quyền", "a unit is not competent"},
  };
  return table;
}

template <>
std::span<const Word<WithholdingGround>> words<WithholdingGround>() {
  static constexpr Word<WithholdingGround> table[] = {
      {WithholdingGround::state_secret, "state_secret", "bí mật nhà nước", "state secret"},
      {WithholdingGround::petitioner_request, "petitioner_request",
       "tổ chức, cá nhân yêu cầu giữ bí mật", "the petitioner asked for confidentiality"},
  };
  return table;
}

template <>
std::span<const Word<ClockStart>> words<ClockStart>() {
  static constexpr Word<ClockStart> table[] = {
      {ClockStart::submitted, "submitted", "từ lúc gửi", "from submission"},
      {ClockStart::accepted, "accepted", "từ lúc tiếp nhận", "from acceptance"},
      {ClockStart::forwarded, "forwarded", "từ lúc chuyển phiếu", "from forwarding"},
      {ClockStart::received, "received", "từ lúc nhận phiếu", "from receipt of the slip"},
  };
  return table;
}

template <>
std::span<const Word<Period>> words<Period>() {
  static constexpr Word<Period> table[] = {
      {Period::week, "week", "tuần", "week"},
      {Period::month, "month", "tháng", "month"},
      {Period::quarter, "quarter", "quý", "quarter"},
      {Period::year, "year", "năm", "year"},
  };
  return table;
}

template <>
std::span<const Word<Outcome>> words<Outcome>() {
  static constexpr Word<Outcome> table[] = {
      {Outcome::accepted, "accepted", "chấp nhận", "accepted"},
      {Outcome::refused, "refused", "từ chối", "refused"},
      {Outcome::duplicate, "duplicate", "trùng", "duplicate"},
  };
  return table;
}

template <>
std::span<const Word<Owed>> words<Owed>() {
  static constexpr Word<Owed> table[] = {
      {Owed::assessment, "assessment",
       "xem xét; trả lời, chuyển phiếu, chuyển Văn phòng hoặc không tiếp nhận",
       "assess; answer, forward, refer or decline"},
      {Owed::decline_notice, "decline_notice", "thông báo không tiếp nhận, lý do và hướng dẫn",
       "tell the petitioner that it is not taken in, with reason and guidance"},
      {Owed::response, "response", "phản hồi: trả lời hoặc hẹn thời gian trả kết quả",
       "a response: an answer, or the time of the result"},
      {Owed::result, "result", "trả kết quả theo thời gian đã hẹn", "the result by the agreed time"},
      {Owed::reminder, "reminder", "nhắc hẹn trước thời gian đã hẹn",
       "the reminder before the agreed time"},
      {Owed::escalation, "escalation", "chuyển phiếu lên cấp trên", "pass the slip up"},
      {Owed::handling, "handling", "xử lý, trả lời hoặc phân công; báo tình trạng giải quyết",
       "handle, answer or assign; report the state"},
      {Owed::response_notice, "response_notice", "thông báo phản hồi cho tổ chức, cá nhân",
       "tell the petitioner what the unit responded"},
      {Owed::result_notice, "result_notice", "gửi kết quả cho tổ chức, cá nhân",
       "send the petitioner the result"},
      {Owed::publication, "publication", "công khai kết quả hoặc ghi lý do không công khai",
       "publish the result, or withhold it"},
      {Owed::unit_publication, "unit_publication", "công khai kết quả trên trang của đơn vị",
       "publish the result on the unit's own portal"},
      {Owed::withdrawal, "withdrawal", "gỡ nội dung đã công khai", "withdraw the publication"},
  };
  return table;
}

template <>
std::span<const Word<NoticeKind>> words<NoticeKind>() {
  static constexpr Word<NoticeKind> table[] = {
      {NoticeKind::not_taken_in, "not_taken_in", "không tiếp nhận", "not taken in"},
      {NoticeKind::slip, "slip", "phiếu chuyển", "slip to handle"},
      {NoticeKind::passed_on, "passed_on", "đã chuyển xử lý", "passed on"},
      {NoticeKind::agreed_time, "agreed_time", "thời gian trả kết quả", "time of the result"},
      {NoticeKind::reminder_entered, "reminder_entered", "đã nhập nhắc hẹn", "reminder entered"},
      {NoticeKind::reminder, "reminder", "nhắc hẹn", "reminder"},
      {NoticeKind::passed_up, "passed_up", "phiếu đã chuyển lên cấp trên", "slip passed up"},
      {NoticeKind::result, "result", "kết quả trả lời", "result"},
      {NoticeKind::confidentiality, "confidentiality", "yêu cầu gỡ nội dung đã công khai",
       "confidentiality requested"},
  };
  return table;
}

template <>
std::span<const Word<NoticeChannel>> words<NoticeChannel>() {
  static constexpr Word<NoticeChannel> table[] = {
      {NoticeChannel::sms, "sms", "tin nhắn SMS", "SMS"},
      {NoticeChannel::reply, "reply", "kênh liên hệ của tổ chức, cá nhân", "reply to the petitioner"},
      {NoticeChannel::system, "system", "tài khoản trên hệ thống", "account on the system"},
  };
  return table;
}

template <>
std::span<const Word<RefusalCode>> words<RefusalCode>() {
  using C = RefusalCode;
  static constexpr Word<RefusalCode> table[] = {
      {C::occurred_after_recorded, "occurred_after_recorded", "xảy ra sau thời điểm ghi nhận",
       "occurred after it was recorded"},
      {C::recorded_before_last, "recorded_before_last", "ghi nhận trước sự kiện gần nhất",
       "recorded before the last event"},
      {C::id_reused, "id_reused", "mã sự kiện đã dùng", "event id already used"},
      {C::wrong_role, "wrong_role", "sai vai trò", "wrong role"},
      {C::wrong_position, "wrong_position", "sai trạng thái hồ sơ", "not possible at this position"},
      {C::not_holder, "not_holder", "không phải đơn vị đang giữ phiếu", "not the holder"},
      {C::already_forwarded, "already_forwarded", "phiếu đã được chuyển", "already forwarded"},
      {C::already_promised, "already_promised", "đã hẹn", "a time is already promised"},
      {C::nothing_promised, "nothing_promised", "chưa hẹn", "no time is promised"},
      {C::unknown_channel, "unknown_channel", "kênh không thuộc quy chế", "unknown channel"},
      {C::not_vietnamese, "not_vietnamese", "không dùng tiếng Việt", "not in Vietnamese"},
      {C::unclear, "unclear", "nội dung không rõ ràng", "content not clear"},
      {C::out_of_scope, "out_of_scope", "ngoài phạm vi tiếp nhận", "out of scope"},
      {C::incomplete_contact, "incomplete_contact", "thiếu thông tin liên hệ",
       "contact details incomplete"},
      {C::complaint, "complaint", "là khiếu nại", "a complaint"},
      {C::denunciation, "denunciation", "là tố cáo", "a denunciation"},
      {C::legal_guidance, "legal_guidance", "là yêu cầu hướng dẫn, giải đáp pháp luật",
       "a request for legal guidance"},
      {C::reasons_missing, "reasons_missing", "thiếu lý do không tiếp nhận", "reasons missing"},
      {C::guidance_missing, "guidance_missing", "thiếu hướng dẫn", "guidance missing"},
      {C::reason_contradicted, "reason_contradicted", "lý do trái với hồ sơ",
       "a reason contradicts the record"},
      {C::result_missing, "result_missing", "thiếu kết quả trả lời", "result missing"},
      {C::unit_missing, "unit_missing", "thiếu đơn vị", "unit missing"},
      {C::ground_missing, "ground_missing", "thiếu căn cứ", "ground missing"},
      {C::reason_missing, "reason_missing", "thiếu lý do", "reason missing"},
      {C::text_missing, "text_missing", "thiếu nội dung", "text missing"},
      {C::url_missing, "url_missing", "thiếu địa chỉ trang", "address of the page missing"},
      {C::channels_missing, "channels_missing", "thiếu kênh công khai", "channels missing"},
      {C::returned_by_unit, "returned_by_unit", "đơn vị này đã trả lại phiếu",
       "that unit returned the slip"},
      {C::too_many_returns, "too_many_returns", "đã bị trả lại quá số lần", "returned too often"},
      {C::never_returned, "never_returned", "chưa đơn vị nào trả lại phiếu", "no unit returned it"},
      {C::agreed_time_passed, "agreed_time_passed", "thời gian hẹn đã qua", "the agreed time has passed"},
      {C::agreed_time_not_later, "agreed_time_not_later", "không muộn hơn thời gian đã hẹn",
       "not later than the agreed time"},
      {C::agreed_time_not_future, "agreed_time_not_future", "thời gian hẹn không ở tương lai",
       "the time does not lie ahead"},
      {C::too_many_promises, "too_many_promises", "quá số lần hẹn", "too many promises"},
      {C::promise_given, "promise_given", "đơn vị đã hẹn", "the unit has promised a time"},
      {C::not_due, "not_due", "chưa đến hạn", "not due yet"},
      {C::already_noted, "already_noted", "đã ghi nhận", "already recorded"},
      {C::other_level, "other_level", "không đúng cấp xử lý", "not that level"},
      {C::other_due_time, "other_due_time", "không đúng thời hạn", "not that due time"},
      {C::state_secret, "state_secret", "bí mật nhà nước", "state secret"},
      {C::confidential, "confidential", "tổ chức, cá nhân yêu cầu giữ bí mật", "confidential"},
      {C::channel_not_public, "channel_not_public", "không phải kênh công khai",
       "not a channel for publication"},
      {C::already_published, "already_published", "đã công khai", "already published"},
      {C::ground_untrue, "ground_untrue", "căn cứ không đúng với hồ sơ",
       "the ground is not true of the record"},
      {C::unknown_rating, "unknown_rating", "mức đánh giá không có trong thang", "unknown rating"},
      {C::unknown_notice, "unknown_notice", "không có thông báo này", "unknown notice"},
      {C::unknown_event, "unknown_event", "không có sự kiện này", "unknown event"},
      {C::unknown_field, "unknown_field", "không có trường này", "unknown field"},
      {C::fixed_field, "fixed_field", "trường không được đính chính", "the field cannot be corrected"},
      {C::invalid_value, "invalid_value", "giá trị không hợp lệ", "invalid value"},
      {C::unknown_class, "unknown_class", "mức độ không có trong quy chế", "unknown class"},
      {C::agreed_time_too_far, "agreed_time_too_far", "hẹn lại quá xa", "rescheduled too far"},
      {C::unit_not_in_force, "unit_not_in_force", "đơn vị không còn hoặc chưa hoạt động",
       "the unit does not exist at that time"},
      {C::unknown_regulation, "unknown_regulation", "không có quy chế này", "unknown regulation"},
      {C::unknown_calendar, "unknown_calendar", "không có lịch này", "unknown calendar"},
  };
  return table;
}

template <>
std::span<const Word<DeviationKind>> words<DeviationKind>() {
  using D = DeviationKind;
  static constexpr Word<D> table[] = {
      {D::missing, "missing", "chưa thực hiện", "missing"},
      {D::late, "late", "thực hiện trễ", "late"},
      {D::early, "early", "thực hiện quá sớm", "early"},
      {D::forbidden, "forbidden", "không được phép", "forbidden"},
      {D::repeated, "repeated", "lặp lại quá số lần", "repeated"},
      {D::wrong_actor, "wrong_actor", "không đúng người thực hiện", "wrong actor"},
      {D::incomplete, "incomplete", "ghi thiếu thông tin", "incomplete"},
      {D::wrongly_published, "wrongly_published", "công khai sai quy định", "wrongly published"},
      {D::not_published, "not_published", "chưa công khai", "not published"},
      {D::out_of_order, "out_of_order", "sai trình tự", "out of order"},
  };
  return table;
}

template <>
std::span<const Word<Oversight>> words<Oversight>() {
  using O = Oversight;
  static constexpr Word<O> table[] = {
      {O::record, "record", "giá trị của hồ sơ được ghi lưu", "value of the record"},
      {O::extract, "extract", "thông tin lưu lại, trích xuất", "extract of a case"},
      {O::report, "report", "báo cáo", "report"},
      {O::satisfaction, "satisfaction", "mức độ hài lòng", "satisfaction"},
      {O::improvement, "improvement", "đề xuất rút ngắn thời gian", "proposal for improvement"},
      {O::supervision, "supervision", "giám sát, theo dõi", "supervision"},
      {O::guidance, "guidance", "nhân viên trực hướng dẫn", "the operator's guidance"},
      {O::coordination, "coordination", "nhân viên trực điều phối", "the operator's coordination"},
      {O::delay, "delay", "nhân viên trực không chậm trễ", "no delay by the operator"},
      {O::records, "records", "nhân viên trực quản lý hồ sơ", "the operator's keeping of records"},
      {O::signed_document, "signed_document", "văn bản trả lời ký số", "signed document"},
      {O::accounts, "accounts", "tài khoản của đơn vị", "accounts of the units"},
  };
  return table;
}

template <>
std::span<const Word<Aspect>> words<Aspect>() {
  using A = Aspect;
  static constexpr Word<A> table[] = {
      {A::refused, "refused", "bị từ chối", "refused"},
      {A::position, "position", "trạng thái", "position"},
      {A::overdue, "overdue", "trễ hạn", "overdue"},
      {A::answered_late, "answered_late", "trả lời trễ", "answered late"},
      {A::dues, "dues", "các thời hạn", "due times"},
      {A::late_s, "late_s", "trễ", "late by"},
  };
  return table;
}

}  // namespace v0
}  // namespace petition
