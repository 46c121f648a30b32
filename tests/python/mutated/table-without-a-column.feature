# language: vi
Tính năng: Thử
  Kịch bản: một
    Biết các đơn vị:
      | đơn vị      |
      | Sở Xây dựng |
    Thì hạn bằng 8 giờ làm việc tính từ 09:00 ngày 05/04/2021
