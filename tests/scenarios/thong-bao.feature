# language: vi
Tính năng: Mỗi thông báo đã gửi dựa trên điều khoản của mình
  Việc ghi nhận đã gửi thông báo dựa trên điều khoản nào thì tùy thông báo ấy nói về việc gì.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |
      | Sở Y tế     | so-y-te     |

  Quy tắc: Điều 10.1.2.a – Không tiếp nhận thì báo ngay

    Kịch bản: Thông báo không tiếp nhận
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận khiếu nại
      Và lúc 08:10 ngày 05/04/2021, nhân viên trực không tiếp nhận vì là khiếu nại, hướng dẫn "Gửi Ban Tiếp công dân"
      Khi lúc 08:20 ngày 05/04/2021, nhân viên trực ghi nhận đã gửi thông báo "không tiếp nhận" cho tổ chức, cá nhân
      Thì được chấp nhận theo Điều 10.1.2.a

  Quy tắc: Điều 10.1.2.b2, 10.4.2 – Nhắn tin cho các bên liên quan

    Kịch bản: Chuyển phiếu thì nhân viên trực phải nhắn tin
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 08:10 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì nhân viên trực phải nhắn tin về phiếu chuyển ngay theo Điều 10.1.2.b2

    Kịch bản: Đơn vị phối hợp được nhắn tin
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Và lúc 09:00 ngày 05/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì, Sở Y tế phối hợp
      Khi lúc 09:10 ngày 05/04/2021, nhân viên trực ghi nhận đã gửi thông báo "phối hợp xử lý" cho đầu mối tiếp nhận Sở Y tế
      Thì được chấp nhận theo Điều 10.1.2.b2, 10.4.2

  Quy tắc: Điều 10.5, 18.2 – Nhắc hẹn, đôn đốc

    Bối cảnh:
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 09:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021

    Kịch bản: Đã nhập nhắc hẹn
      Khi lúc 09:10 ngày 05/04/2021, nhân viên trực ghi nhận đã gửi thông báo "đã nhập nhắc hẹn" cho nhân viên trực
      Thì được chấp nhận theo Điều 10.5

    Kịch bản: Đã nhắc hẹn
      Biết hệ thống kiểm tra thời hạn lúc 17:00 ngày 08/04/2021
      Khi lúc 17:10 ngày 08/04/2021, nhân viên trực ghi nhận đã gửi thông báo "nhắc hẹn" cho đầu mối tiếp nhận Sở Xây dựng
      Thì được chấp nhận theo Điều 10.5

    Kịch bản: Đơn vị được đôn đốc
      Biết lúc 10:00 ngày 06/04/2021, Sở Thông tin và Truyền thông đôn đốc "Đề nghị trả lời đúng hẹn"
      Khi lúc 10:10 ngày 06/04/2021, nhân viên trực ghi nhận đã gửi thông báo "đôn đốc" cho đầu mối tiếp nhận Sở Xây dựng
      Thì được chấp nhận theo Điều 18.2

  Quy tắc: Điều 13.1, 13.2, 14 – Sau khi trả lời

    Bối cảnh:
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 09:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"

    Kịch bản: Đơn vị đã công khai mà có yêu cầu giữ bí mật thì phải gỡ
      Biết lúc 09:30 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng công khai trên trang của đơn vị "https://sxd.example/1"
      Và lúc 10:00 ngày 05/04/2021, tổ chức, cá nhân yêu cầu giữ bí mật
      Khi lúc 10:10 ngày 05/04/2021, nhân viên trực ghi nhận đã gửi thông báo "yêu cầu gỡ nội dung đã công khai" cho đầu mối tiếp nhận Sở Xây dựng
      Thì được chấp nhận theo Điều 13.1, 13.2
      Và đầu mối tiếp nhận Sở Xây dựng phải gỡ kết quả trên trang của đơn vị ngay theo Điều 13.1, 13.2

    Kịch bản: Ý kiến phản hồi lại
      Biết lúc 10:00 ngày 05/04/2021, tổ chức, cá nhân phản hồi lại "Nước vẫn đọng"
      Khi lúc 10:10 ngày 05/04/2021, nhân viên trực ghi nhận đã gửi thông báo "ý kiến phản hồi lại" cho đầu mối tiếp nhận Sở Xây dựng
      Thì được chấp nhận theo Điều 14

    Kịch bản: Đánh giá không hài lòng
      Biết lúc 10:00 ngày 05/04/2021, tổ chức, cá nhân đánh giá "Không hài lòng", lý do "Nước vẫn đọng"
      Khi lúc 10:10 ngày 05/04/2021, nhân viên trực ghi nhận đã gửi thông báo "đánh giá không hài lòng" cho đầu mối tiếp nhận Sở Xây dựng
      Thì được chấp nhận theo Điều 14
