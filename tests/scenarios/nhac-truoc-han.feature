# language: vi
Tính năng: Nhắc trước hạn phản hồi
  Đơn vị vận hành có thể tự đặt tiêu chuẩn: nhắc người giữ phiếu trước khi hết hạn phản hồi. Văn bản không
  đòi hỏi, nên lời nhắc không dựa vào điều khoản nào, và không ai có lỗi khi thiếu nó.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |

  Quy tắc: Điều 11.1, 11.2 – Nhắc trước khi hết hạn phản hồi

    Khung kịch bản: Nhắc trước một khoảng, hoặc khi một phần của hạn đã trôi qua
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa             | giá trị                        |
        | service_standard | { early_warning = { <nhắc> } } |
      Và lúc 08:00 ngày 04/07/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 09:00 ngày 04/07/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì lần kiểm tra thời hạn kế tiếp là <lúc nhắc>
      Khi thời gian trôi đến <lúc nhắc>
      Thì hệ thống ghi thêm "nhắc hẹn"
      Và đầu mối tiếp nhận Sở Xây dựng nhận thông báo "nhắc trước hạn phản hồi"
      Và thông báo "nhắc trước hạn phản hồi" cho đầu mối tiếp nhận Sở Xây dựng có nội dung "09:00 ngày 05/07/2022"
      Và đầu mối tiếp nhận Sở Xây dựng phải phản hồi chậm nhất 09:00 ngày 05/07/2022 theo Điều 11.1
      Khi thời gian trôi đến 09:00 ngày 05/07/2022
      Thì hệ thống không ghi thêm sự kiện nào

      Dữ liệu:
        | nhắc                     | lúc nhắc              |
        | lead = "3 working hours" | 16:00 ngày 04/07/2022 |
        | percent = 50             | 15:00 ngày 04/07/2022 |

    Kịch bản: Thủ trưởng được nhắc về hạn của chính mình
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa             | giá trị                                          |
        | service_standard | { early_warning = { lead = "3 working hours" } } |
      Và lúc 08:00 ngày 04/07/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 04/07/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và thời gian trôi đến 15:00 ngày 05/07/2022
      Khi thời gian trôi đến 17:00 ngày 05/07/2022
      Thì Thủ trưởng Sở Xây dựng nhận thông báo "nhắc trước hạn phản hồi"
      Và Thủ trưởng Sở Xây dựng phải phản hồi chậm nhất 09:00:01 ngày 06/07/2022 theo Điều 11.2

    Kịch bản: Hệ thống khác ghi lời nhắc: được nhận, không dựa vào Điều 10.5
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa             | giá trị                                          |
        | service_standard | { early_warning = { lead = "3 working hours" } } |
      Và lúc 08:00 ngày 04/07/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 04/07/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 16:00 ngày 04/07/2022, hệ thống nhắc hẹn 09:00 ngày 05/07/2022
      Thì được chấp nhận
      Và không viện dẫn Điều 10.5
      Khi lúc 16:30 ngày 04/07/2022, hệ thống nhắc hẹn 09:00 ngày 05/07/2022
      Thì bị từ chối vì đã ghi nhận

    Kịch bản: Đã hẹn thì chỉ còn nhắc hẹn theo Điều 10.5
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa             | giá trị                                          |
        | service_standard | { early_warning = { lead = "3 working hours" } } |
      Và lúc 08:00 ngày 04/07/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 04/07/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 04/07/2022, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 08/07/2022
      Thì lần kiểm tra thời hạn kế tiếp là 17:00 ngày 07/07/2022
      Và nhân viên trực phải nhắc hẹn chậm nhất 17:00 ngày 07/07/2022 theo Điều 10.5

    Kịch bản: Quy chế không đặt tiêu chuẩn ấy thì không ai được nhắc
      Biết lúc 08:00 ngày 04/07/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 04/07/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 09:00 ngày 05/07/2022
      Thì hệ thống không ghi thêm sự kiện nào
      Và không có thông báo nào
