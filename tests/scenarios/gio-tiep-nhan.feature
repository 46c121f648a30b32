# language: vi
Tính năng: Giờ tiếp nhận riêng
  Tổng đài có thể tiếp nhận cả buổi tối và ngày nghỉ: thời hạn của nhân viên trực tính theo giờ tiếp nhận ấy,
  thời hạn của đơn vị vẫn tính theo giờ làm việc.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |
    Và từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
      | khóa         | giá trị                                                                      |
      | intake.limit | 2 working hours                                                              |
      | intake.hours | { vi = "7 đến 21 giờ", en = "7 to 21 o'clock", windows = ["07:00-21:00"] }   |

  Quy tắc: Điều 10.1.2 – Nhân viên trực xem xét ngay, trong giờ tiếp nhận

    Kịch bản: Tối thứ Bảy tiếp nhận, sáng Chủ Nhật hết hạn
      Khi lúc 20:00 ngày 09/07/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Thì nhân viên trực phải xem xét phản ánh, kiến nghị chậm nhất 08:00 ngày 10/07/2022 theo Điều 10.1.2
      Và việc phải xem xét phản ánh, kiến nghị dựa trên cách hiểu I-9
      Và lúc 08:00 ngày 10/07/2022, hồ sơ không trễ hạn
      Và lúc 09:30 ngày 10/07/2022, cấp tiếp nhận trễ 1 giờ 30 phút làm việc

    Kịch bản: Chuyển phiếu rồi thì đơn vị có 8 giờ làm việc
      Biết lúc 20:00 ngày 09/07/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 20:30 ngày 09/07/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì đầu mối tiếp nhận Sở Xây dựng phải phản hồi chậm nhất 17:00 ngày 11/07/2022 theo Điều 11.1
