# language: vi
# language: xx
Tính năng: Thử
  Kịch bản: một
    Thì hạn bằng 8 giờ làm việc tính từ 09:00 ngày 05/04/2021
