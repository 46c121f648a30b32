# language: vi
Tính năng: Thử
  Kịch bản: một
    Khi lúc ²8:00 ngày 01/02/2021, nhân viên trực trả lời
