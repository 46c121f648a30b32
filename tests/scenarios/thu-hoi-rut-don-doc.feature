# language: vi
Tính năng: Thu hồi, rút, đôn đốc, phối hợp
  Phiếu chuyển nhầm được thu hồi, người gửi được rút, cơ quan theo dõi đôn đốc, đơn vị phối hợp báo cáo.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị                | mã                    |
      | Sở Xây dựng           | so-xay-dung           |
      | Sở Giao thông vận tải | so-giao-thong-van-tai |

  Quy tắc: Điều 10.1.2.b2, 20.2 – Nhân viên trực thu hồi phiếu

    Kịch bản: Phiếu thu hồi được chuyển lại cho chính đơn vị ấy
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, nhân viên trực thu hồi phiếu vì "Chuyển nhầm đơn vị"
      Thì được chấp nhận theo Điều 10.1.2.b2, 20.2
      Và phiếu đã bị trả lại 0 lần
      Và không có hạn
      Khi lúc 10:30 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận theo Điều 10.1.2.b2
      Và hạn là 10:30 ngày 06/04/2021

    Kịch bản: Đơn vị không tự thu hồi
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng thu hồi phiếu vì "Chuyển nhầm đơn vị"
      Thì bị từ chối vì sai vai trò
      Và trạng thái hồ sơ là đầu mối tiếp nhận

  Quy tắc: Điều 9.2, 12.1 – Tổ chức, cá nhân rút phản ánh, kiến nghị

    Kịch bản: Rút rồi thì không ai xử lý nữa
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 10:00 ngày 06/04/2021, tổ chức, cá nhân xin rút hồ sơ vì "Đã tự khắc phục"
      Thì được chấp nhận theo Điều 9.2, 12.1
      Và trạng thái hồ sơ là đã rút
      Và không còn lần kiểm tra thời hạn nào
      Khi lúc 11:00 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì bị từ chối vì sai trạng thái hồ sơ

  Quy tắc: Điều 18.2 – Đôn đốc

    Kịch bản: Đôn đốc đơn vị đang giữ phiếu, thời hạn không đổi
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, Sở Thông tin và Truyền thông đôn đốc "Đề nghị sớm trả lời"
      Thì được chấp nhận theo Điều 18.2
      Và hạn là 09:00 ngày 06/04/2021

    Kịch bản: Chưa chuyển thì chưa đôn đốc ai
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 08:30 ngày 05/04/2021, Sở Thông tin và Truyền thông đôn đốc "Đề nghị sớm trả lời"
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 18.2

    Kịch bản: Phiếu ở Văn phòng cũng được đôn đốc
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 08:30 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì tình huống phát sinh
      Thì được chấp nhận theo Điều 10.4.2
      Khi lúc 10:00 ngày 05/04/2021, Sở Thông tin và Truyền thông đôn đốc "Đề nghị sớm trả lời"
      Thì được chấp nhận theo Điều 18.2
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh

  Quy tắc: Điều 10.4.2 – Đơn vị phối hợp

    Kịch bản: Đơn vị phối hợp được báo cáo, không trả lời
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì cần nhiều đơn vị phối hợp
      Và lúc 09:00 ngày 05/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì, Sở Giao thông vận tải phối hợp
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Giao thông vận tải báo cáo tình trạng giải quyết "Đang khảo sát"
      Thì được chấp nhận theo Điều 10.3.2
      Khi lúc 10:10 ngày 05/04/2021, đầu mối tiếp nhận Sở Giao thông vận tải trả lời "Đã thông cống"
      Thì bị từ chối vì không phải đơn vị đang giữ phiếu
      Và trạng thái hồ sơ là đầu mối tiếp nhận

    Kịch bản: Đơn vị chủ trì không là đơn vị phối hợp
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Khi lúc 09:00 ngày 05/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì, Sở Xây dựng phối hợp
      Thì bị từ chối vì đơn vị phối hợp bị trùng theo Điều 10.4.2
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh

  Quy tắc: Điều 10.1.2.a, 17.1 – Văn phòng không tiếp nhận việc bị loại trừ

    Kịch bản: Khiếu nại đã đến Văn phòng thì Văn phòng không tiếp nhận, có lý do và hướng dẫn
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Và lúc 09:10 ngày 05/04/2021, nhân viên trực đính chính "loại" của sự kiện "tiếp nhận" thành "khiếu nại", lý do "Ghi nhầm"
      Khi lúc 09:30 ngày 05/04/2021, Văn phòng UBND tỉnh không tiếp nhận vì là khiếu nại, hướng dẫn "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Thì được chấp nhận theo Điều 17.1, 10.1.2.a
      Và trạng thái hồ sơ là không tiếp nhận

  Quy tắc: Điều 10.4.2 – Văn phòng thu hồi phiếu đã phân công

    Kịch bản: Phiếu về Văn phòng để phân công đơn vị khác
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Và lúc 09:00 ngày 05/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì
      Khi lúc 10:00 ngày 05/04/2021, Văn phòng UBND tỉnh thu hồi phiếu vì "Chuyển nhầm đơn vị"
      Thì được chấp nhận theo Điều 10.4.2
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh
      Khi lúc 10:10 ngày 05/04/2021, Văn phòng UBND tỉnh phân công Sở Giao thông vận tải chủ trì
      Thì được chấp nhận theo Điều 10.4.2
      Và hạn là 10:10 ngày 06/04/2021

  Quy tắc: Điều 9.2, 12.1 – Không sự kiện nào xảy ra trước khi gửi

    Kịch bản: Việc ghi là xảy ra trước khi gửi thì bị từ chối
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 07:59:59 ngày 05/04/2021 (ghi lúc 09:00 ngày 05/04/2021), nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì xảy ra trước khi gửi phản ánh, kiến nghị theo Điều 9.2, 12.1
      Khi lúc 08:00 ngày 05/04/2021 (ghi lúc 09:00 ngày 05/04/2021), nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận theo Điều 10.1.2.b2

    Kịch bản: Xét theo lúc xảy ra thì không trước khi nhận được phiếu
      Biết cách hiểu I-16 là "occurred"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 08:59:59 ngày 05/04/2021 (ghi lúc 10:00 ngày 05/04/2021), đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì bị từ chối vì xảy ra trước khi nhận phiếu theo Điều 9.2, 12.1
