# language: vi
Tính năng: Giữ kín người gửi đối với đơn vị
  Quy chế có thể giữ kín người gửi: đơn vị giải quyết theo nội dung phiếu mà không biết ai gửi.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |

  Quy tắc: Điều 10.1.2.b2 – Phiếu đến đơn vị, không kèm người gửi

    Khung kịch bản: Đơn vị xem được nội dung, không xem được ai gửi
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa                 | giá trị |
        | intake.hide_identity | true    |
      Và lúc 08:00 ngày 04/07/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục           | giá trị              |
        | họ tên        | Trần Thị Hoa         |
        | địa chỉ       | 12 Hùng Vương        |
        | số điện thoại | 0905123456           |
        | nội dung      | Đèn đường hỏng       |
        | tệp ghi âm    | ghi-am/2022-07-04-01 |
      Khi lúc 09:00 ngày 04/07/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận theo Điều 10.1.2.b2
      Và <vai trò> không được xem "họ tên" của sự kiện "tiếp nhận"
      Và <vai trò> không được xem "địa chỉ" của sự kiện "tiếp nhận"
      Và <vai trò> không được xem "số điện thoại" của sự kiện "tiếp nhận"
      Và <vai trò> không được xem "tệp ghi âm" của sự kiện "tiếp nhận"
      Và <vai trò> được xem "nội dung" của sự kiện "tiếp nhận" là "Đèn đường hỏng"
      Và nhân viên trực được xem "họ tên" của sự kiện "tiếp nhận" là "Trần Thị Hoa"
      Và Văn phòng UBND tỉnh được xem "họ tên" của sự kiện "tiếp nhận" là "Trần Thị Hoa"

      Dữ liệu:
        | vai trò           |
        | đầu mối tiếp nhận |
        | Thủ trưởng đơn vị |

    Kịch bản: Quy chế không giữ kín thì đơn vị biết ai gửi
      Biết lúc 08:00 ngày 04/07/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục    | giá trị      |
        | họ tên | Trần Thị Hoa |
      Khi lúc 09:00 ngày 04/07/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận theo Điều 10.1.2.b2
      Và đầu mối tiếp nhận được xem "họ tên" của sự kiện "tiếp nhận" là "Trần Thị Hoa"
