# language: vi
Tính năng: Điều 21 – Chế độ thông tin, báo cáo
  Hằng tháng và khi được yêu cầu, tỉnh nhận báo cáo kết quả hoạt động và mức độ hài lòng với từng đơn vị.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị              | mã           |
      | UBND thị xã An Khê  | ubnd-ankhe   |
      | Sở Tư pháp          | so-tu-phap   |
      | Văn phòng UBND tỉnh | vp-ubnd-tinh |
    Và lúc 15:00 ngày 30/09/2025, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "app"

  Quy tắc: Điều 21 – Báo cáo kết quả hoạt động gửi tỉnh

    Kịch bản: Việc tiếp nhận ngày cuối tháng thuộc báo cáo tháng ấy
      Biết lúc 15:10 ngày 30/09/2025, nhân viên trực chuyển phiếu đến UBND thị xã An Khê
      Khi lúc 09:00 ngày 01/10/2025, đầu mối tiếp nhận UBND thị xã An Khê trả lời "Đã gom rác"
      Thì báo cáo tháng có ngày 01/09/2025 ghi "tiếp nhận" là "1" theo Điều 21
      Và báo cáo tháng có ngày 01/09/2025 ghi "đang xử lý" là "1" cho UBND thị xã An Khê
      Và báo cáo tháng có ngày 01/10/2025 ghi "tiếp nhận" là "0" theo Điều 21
      Và báo cáo quý có ngày 01/09/2025 ghi "đang xử lý" là "1" cho UBND thị xã An Khê
      Và báo cáo năm có ngày 01/09/2025 ghi "đã trả lời" là "1" cho UBND thị xã An Khê

    Kịch bản: Việc trễ hạn vì đơn vị im lặng đang ở Văn phòng: hồ sơ trễ hạn, Văn phòng thì không
      Biết lúc 15:10 ngày 30/09/2025, nhân viên trực chuyển phiếu đến UBND thị xã An Khê
      Khi thời gian trôi đến 08:00 ngày 06/10/2025
      Thì trạng thái hồ sơ là Văn phòng UBND tỉnh
      Và báo cáo năm có ngày 30/09/2025 ghi "trễ hạn" là "1" theo Điều 21
      Và báo cáo năm có ngày 30/09/2025 ghi "trễ hạn" là "0" cho Văn phòng UBND tỉnh
      Và báo cáo năm có ngày 30/09/2025 ghi "đang xử lý" là "1" cho Văn phòng UBND tỉnh
      Và báo cáo năm có ngày 30/09/2025 ghi "đang xử lý" là "1"

  Quy tắc: Điều 21 – Báo cáo mức độ hài lòng với từng đơn vị

    Kịch bản: Đánh giá tính cho đơn vị đã trả lời, không cho đơn vị đã trả lại phiếu
      Biết lúc 15:10 ngày 30/09/2025, nhân viên trực chuyển phiếu đến Sở Tư pháp
      Và lúc 15:30 ngày 30/09/2025, đầu mối tiếp nhận Sở Tư pháp báo không thuộc thẩm quyền, lý do "Việc của thị xã"
      Và lúc 15:40 ngày 30/09/2025, nhân viên trực chuyển phiếu đến UBND thị xã An Khê
      Và lúc 16:30 ngày 30/09/2025, Thủ trưởng UBND thị xã An Khê trả lời "Đã gom rác"
      Khi lúc 20:00 ngày 30/09/2025, tổ chức, cá nhân đánh giá "Hài lòng"
      Thì báo cáo tháng có ngày 30/09/2025 ghi "tỷ lệ hài lòng" là "100 %" cho UBND thị xã An Khê theo Điều 21
      Và báo cáo tháng có ngày 30/09/2025 ghi "Hài lòng" là "1"

    Kịch bản: Không hài lòng thì tỷ lệ là không
      Biết lúc 15:10 ngày 30/09/2025, nhân viên trực chuyển phiếu đến UBND thị xã An Khê
      Và lúc 16:30 ngày 30/09/2025, đầu mối tiếp nhận UBND thị xã An Khê trả lời "Đã gom rác"
      Khi lúc 20:00 ngày 30/09/2025, tổ chức, cá nhân đánh giá "Không hài lòng", lý do "Rác còn nguyên"
      Thì báo cáo tháng có ngày 30/09/2025 ghi "tỷ lệ hài lòng" là "0 %" cho UBND thị xã An Khê theo Điều 21
      Và báo cáo tháng có ngày 30/09/2025 ghi "Không hài lòng" là "1" cho UBND thị xã An Khê
