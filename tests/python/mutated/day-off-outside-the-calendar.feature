# language: vi
Tính năng: Thử
  Kịch bản: một
    Biết ngày 13/09/0001 được nghỉ, lý do "Bão số 5"
    Thì hạn bằng 8 giờ làm việc tính từ 09:00 ngày 05/04/2021
