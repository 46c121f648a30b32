# language: vi
Tính năng: Thử
  Kịch bản: một
    Khi lúc 08:00 ngày 01/01/99999999999999999999, nhân viên trực trả lời
