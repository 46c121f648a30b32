# language: vi
Tính năng: Các điểm quy chế để ngỏ, từ I-18 đến I-29
  Mỗi cách hiểu và cách hiểu khác mà địa phương có thể chọn: phiếu trở lại, thu hồi, rút, hẹn sớm hơn,
  hẹn xa, công khai thêm kênh, phân công lại.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị                | mã                    |
      | Sở Xây dựng           | so-xay-dung           |
      | Sở Giao thông vận tải | so-giao-thong-van-tai |

  Quy tắc: Cách hiểu I-18 (Điều 10.1.2, 4.6) – Phiếu bị trả lại hoặc thu hồi thì nhân viên trực được làm gì

    Kịch bản: Như phiếu mới: trả lời từ dữ liệu sẵn có
      Biết cách hiểu I-18 là "as_new"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Việc của đơn vị khác"
      Khi lúc 10:30 ngày 05/04/2021, nhân viên trực trả lời "Đã thông cống"
      Thì được chấp nhận theo Điều 10.1.2.b1
      Và trạng thái hồ sơ là đã trả lời

    Kịch bản: Như phiếu mới: phát hiện là khiếu nại thì không tiếp nhận
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Việc của đơn vị khác"
      Và lúc 10:20 ngày 05/04/2021, nhân viên trực đính chính "loại" của sự kiện "tiếp nhận" thành "khiếu nại", lý do "Ghi nhầm"
      Khi lúc 10:30 ngày 05/04/2021, nhân viên trực không tiếp nhận vì là khiếu nại, hướng dẫn "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Thì được chấp nhận theo Điều 10.1.2.a
      Và dựa trên cách hiểu I-18
      Và trạng thái hồ sơ là không tiếp nhận

    Kịch bản: Chỉ chuyển: không trả lời, không từ chối tiếp nhận
      Biết cách hiểu I-18 là "forward_or_refer"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Việc của đơn vị khác"
      Khi lúc 10:30 ngày 05/04/2021, nhân viên trực trả lời "Đã thông cống"
      Thì bị từ chối vì phiếu đã được chuyển theo Điều 10.1.2.b1
      Và dựa trên cách hiểu I-18
      Khi lúc 10:40 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Giao thông vận tải
      Thì được chấp nhận theo Điều 10.1.2.b2
      Và trạng thái hồ sơ là đầu mối tiếp nhận

    Kịch bản: Chỉ chuyển: phiếu thu hồi cũng vậy
      Biết cách hiểu I-18 là "forward_or_refer"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, nhân viên trực thu hồi phiếu vì "Chuyển nhầm đơn vị"
      Khi lúc 10:30 ngày 05/04/2021, nhân viên trực trả lời "Đã thông cống"
      Thì bị từ chối vì phiếu đã được chuyển theo Điều 10.1.2.b1
      Khi lúc 10:40 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Thì được chấp nhận theo Điều 10.4.2
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh

  Quy tắc: Cách hiểu I-19 (Điều 17.1) – Loại trừ của Điều 17.1 ràng buộc ai

    Kịch bản: Mọi người: nhân viên trực không chuyển khiếu nại
      Biết cách hiểu I-19 là "everybody"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận khiếu nại
      Khi lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì là khiếu nại theo Điều 17.1
      Và dựa trên cách hiểu I-19
      Khi lúc 09:10 ngày 05/04/2021, nhân viên trực không tiếp nhận vì là khiếu nại, hướng dẫn "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Thì được chấp nhận theo Điều 10.1.2.a

    Kịch bản: Văn phòng không tiếp nhận khiếu nại đã đến Văn phòng
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Và lúc 09:10 ngày 05/04/2021, nhân viên trực đính chính "loại" của sự kiện "tiếp nhận" thành "khiếu nại", lý do "Ghi nhầm"
      Khi lúc 09:30 ngày 05/04/2021, Văn phòng UBND tỉnh không tiếp nhận vì là khiếu nại, hướng dẫn "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Thì được chấp nhận theo Điều 17.1
      Và dựa trên cách hiểu I-19
      Và trạng thái hồ sơ là không tiếp nhận

    Kịch bản: Văn phòng chỉ không tiếp nhận vì lý do đúng với hồ sơ
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Khi lúc 09:30 ngày 05/04/2021, Văn phòng UBND tỉnh không tiếp nhận vì là khiếu nại, hướng dẫn "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Thì bị từ chối vì lý do trái với hồ sơ theo Điều 20.3
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh

    Kịch bản: Chỉ Văn phòng: nhân viên trực vẫn chuyển được
      Biết cách hiểu I-19 là "office_only"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận khiếu nại
      Khi lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận theo Điều 10.1.2.b2
      Và trạng thái hồ sơ là đầu mối tiếp nhận

  Quy tắc: Cách hiểu I-20 (Điều 11.3) – Hẹn sớm hơn thời gian đã hẹn

    Kịch bản: Được, không tính là một lần hẹn
      Biết cách hiểu I-20 là "free"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 10:00 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 08/04/2021, lý do "Chờ vật tư"
      Thì được chấp nhận theo Điều 11.3
      Và dựa trên cách hiểu I-20
      Và hạn là 17:00 ngày 08/04/2021
      Và đơn vị đã hẹn 1 lần

    Kịch bản: Sau khi hẹn lại vẫn được hẹn sớm hơn
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Và lúc 10:00 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021, lý do "Chờ vật tư"
      Khi lúc 10:00 ngày 07/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 12/04/2021, lý do "Chờ vật tư"
      Thì được chấp nhận theo Điều 11.3
      Và hạn là 17:00 ngày 12/04/2021
      Và đơn vị đã hẹn 2 lần

    Kịch bản: Không được hẹn vào lúc đã đến
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 10:00 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 10:00 ngày 06/04/2021, lý do "Chờ vật tư"
      Thì bị từ chối vì thời gian hẹn không ở tương lai
      Và hạn là 17:00 ngày 09/04/2021

    Kịch bản: Cách hiểu khác: chỉ được hẹn muộn hơn
      Biết cách hiểu I-20 là "refused"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 10:00 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 08/04/2021, lý do "Chờ vật tư"
      Thì bị từ chối vì không muộn hơn thời gian đã hẹn theo Điều 11.3
      Và dựa trên cách hiểu I-20
      Và hạn là 17:00 ngày 09/04/2021

  Quy tắc: Cách hiểu I-21 (Điều 10.2.2) – Lần hẹn đầu được xa bao nhiêu

    Kịch bản: Văn bản không nêu con số
      Biết cách hiểu I-21 là "none"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 29/04/2021
      Thì được chấp nhận theo Điều 10.2.2
      Và dựa trên cách hiểu I-21
      Và hạn là 17:00 ngày 29/04/2021

    Kịch bản: Không quá 72 giờ, đến giây cuối
      Biết cách hiểu I-21 là "72 hours"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 10:00:01 ngày 08/04/2021
      Thì bị từ chối vì hẹn lần đầu quá xa theo Điều 10.2.2
      Và dựa trên cách hiểu I-21
      Và hạn là 09:00 ngày 06/04/2021
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 10:00 ngày 08/04/2021
      Thì được chấp nhận theo Điều 10.2.2
      Và hạn là 10:00 ngày 08/04/2021

  Quy tắc: Cách hiểu I-22 (Điều 13.1) – Công khai trên những kênh nào

    Kịch bản: Một kênh là đủ, thêm kênh khác cũng được
      Biết cách hiểu I-22 là "one"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực trả lời "Đã thông cống"
      Khi lúc 09:10 ngày 05/04/2021, nhân viên trực công khai kết quả trên "website"
      Thì được chấp nhận theo Điều 13.1
      Và dựa trên cách hiểu I-22
      Và không ai phải công khai kết quả hoặc ghi lý do không công khai
      Khi lúc 09:20 ngày 05/04/2021, nhân viên trực công khai kết quả trên "website", "zalo"
      Thì được chấp nhận theo Điều 13.1
      Khi lúc 09:30 ngày 05/04/2021, nhân viên trực công khai kết quả trên "zalo"
      Thì bị từ chối vì đã công khai theo Điều 13.1

    Kịch bản: Cách hiểu khác: đủ mọi kênh Internet
      Biết cách hiểu I-22 là "all_internet"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực trả lời "Đã thông cống"
      Khi lúc 09:10 ngày 05/04/2021, nhân viên trực công khai kết quả trên "website"
      Thì được chấp nhận theo Điều 13.1
      Và dựa trên cách hiểu I-22
      Khi lúc 09:20 ngày 05/04/2021, nhân viên trực công khai kết quả trên "email", "zalo", "facebook", "app"
      Thì được chấp nhận theo Điều 13.1
      Và không ai phải công khai kết quả hoặc ghi lý do không công khai

  Quy tắc: Cách hiểu I-23 (Điều 11.1, 11.2) – Đơn vị nhận phiếu lúc nào

    Kịch bản: Khi phiếu được chuyển trên hệ thống
      Biết cách hiểu I-23 là "on_system"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 08:30 ngày 05/04/2021 (ghi lúc 09:00 ngày 05/04/2021), nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận theo Điều 10.1.2.b2
      Và dựa trên cách hiểu I-23
      Và hạn là 09:00 ngày 06/04/2021

  Quy tắc: Cách hiểu I-24 (Điều 10.4.2) – Đơn vị được phân công báo không thuộc thẩm quyền

    Kịch bản: Phiếu về lại Văn phòng, không tính là lần trả
      Biết cách hiểu I-24 là "office"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Và lúc 09:00 ngày 05/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Việc của đơn vị khác"
      Thì được chấp nhận theo Điều 4.5
      Và dựa trên cách hiểu I-24
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh
      Và phiếu đã bị trả lại 0 lần

    Kịch bản: Cách hiểu khác: phiếu về nhân viên trực
      Biết cách hiểu I-24 là "operator"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Và lúc 09:00 ngày 05/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Việc của đơn vị khác"
      Thì được chấp nhận theo Điều 4.5
      Và dựa trên cách hiểu I-24
      Và trạng thái hồ sơ là tiếp nhận
      Và phiếu đã bị trả lại 1 lần

  Quy tắc: Cách hiểu I-25 (Điều 20.2) – Có được thu hồi phiếu không

    Kịch bản: Được, khi đơn vị chưa phản hồi và chưa hết hạn
      Biết cách hiểu I-25 là "before_response"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 09:00 ngày 06/04/2021, nhân viên trực thu hồi phiếu vì "Chuyển nhầm đơn vị"
      Thì được chấp nhận theo Điều 10.1.2.b2, 20.2
      Và dựa trên cách hiểu I-25
      Và trạng thái hồ sơ là tiếp nhận
      Và phiếu đã bị trả lại 0 lần

    Kịch bản: Hết hạn một giây thì không
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 09:00:01 ngày 06/04/2021, nhân viên trực thu hồi phiếu vì "Chuyển nhầm đơn vị"
      Thì bị từ chối vì đã quá hạn phản hồi
      Và dựa trên cách hiểu I-25
      Và trạng thái hồ sơ là đầu mối tiếp nhận

    Kịch bản: Đơn vị đã hẹn thì không
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 11:00 ngày 05/04/2021, nhân viên trực thu hồi phiếu vì "Chuyển nhầm đơn vị"
      Thì bị từ chối vì đơn vị đã phản hồi
      Và trạng thái hồ sơ là đầu mối tiếp nhận

    Kịch bản: Ai chuyển người ấy thu hồi
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Và lúc 09:00 ngày 05/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì
      Khi lúc 10:00 ngày 05/04/2021, nhân viên trực thu hồi phiếu vì "Chuyển nhầm đơn vị"
      Thì bị từ chối vì không phải bên đã chuyển phiếu
      Khi lúc 10:10 ngày 05/04/2021, Văn phòng UBND tỉnh thu hồi phiếu vì "Chuyển nhầm đơn vị"
      Thì được chấp nhận theo Điều 10.4.2
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh

    Kịch bản: Cách hiểu khác: không thu hồi
      Biết cách hiểu I-25 là "never"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, nhân viên trực thu hồi phiếu vì "Chuyển nhầm đơn vị"
      Thì bị từ chối vì sai vai trò; sai trạng thái hồ sơ
      Và trạng thái hồ sơ là đầu mối tiếp nhận

  Quy tắc: Cách hiểu I-26 (Điều 10.1) – Tổ chức, cá nhân có được rút không

    Kịch bản: Được, trước khi có trả lời
      Biết cách hiểu I-26 là "before_answer"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, tổ chức, cá nhân xin rút hồ sơ vì "Đã tự khắc phục"
      Thì được chấp nhận theo Điều 9.2, 12.1
      Và dựa trên cách hiểu I-26
      Và trạng thái hồ sơ là đã rút
      Và không có hạn

    Kịch bản: Phần trễ trước khi rút vẫn còn, nhưng hồ sơ không còn trễ hạn
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 10:00 ngày 06/04/2021
      Và lúc 11:00 ngày 06/04/2021, tổ chức, cá nhân xin rút hồ sơ vì "Đã tự khắc phục"
      Thì được chấp nhận theo Điều 9.2
      Và lúc 08:00 ngày 12/04/2021, hồ sơ không trễ hạn

    Kịch bản: Đã trả lời thì không
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 11:00 ngày 05/04/2021, tổ chức, cá nhân xin rút hồ sơ vì "Đã tự khắc phục"
      Thì bị từ chối vì sai trạng thái hồ sơ
      Và dựa trên cách hiểu I-26
      Và trạng thái hồ sơ là đã trả lời

    Kịch bản: Cách hiểu khác: không rút
      Biết cách hiểu I-26 là "never"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, tổ chức, cá nhân xin rút hồ sơ vì "Đã tự khắc phục"
      Thì bị từ chối vì sai vai trò; sai trạng thái hồ sơ
      Và trạng thái hồ sơ là đầu mối tiếp nhận

  Quy tắc: Cách hiểu I-27 (Điều 10.3.1) – Ai phản hồi ở cấp Thủ trưởng

    Kịch bản: Đơn vị, qua Thủ trưởng hoặc đầu mối
      Biết cách hiểu I-27 là "unit"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 10:00 ngày 06/04/2021
      Và lúc 11:00 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì được chấp nhận theo Điều 10.2.1
      Và dựa trên cách hiểu I-27
      Và trạng thái hồ sơ là đã trả lời

    Kịch bản: Cách hiểu khác: chỉ Thủ trưởng
      Biết cách hiểu I-27 là "head_only"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 10:00 ngày 06/04/2021
      Và lúc 11:00 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì bị từ chối vì sai trạng thái hồ sơ
      Và dựa trên cách hiểu I-27
      Khi lúc 11:10 ngày 06/04/2021, Thủ trưởng Sở Xây dựng trả lời "Đã thông cống"
      Thì được chấp nhận theo Điều 10.3.1
      Và trạng thái hồ sơ là đã trả lời

  Quy tắc: Cách hiểu I-28 (Điều 4.5, 10.2.2) – Đã hẹn rồi báo không thuộc thẩm quyền

    Kịch bản: Đã hẹn vẫn được, đến giây đã hẹn
      Biết cách hiểu I-28 là "while_promised"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 17:00 ngày 09/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Việc của đơn vị khác"
      Thì được chấp nhận theo Điều 4.5
      Và dựa trên cách hiểu I-28
      Và trạng thái hồ sơ là tiếp nhận

    Kịch bản: Quá thời gian đã hẹn một giây thì không
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 17:00:01 ngày 09/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Việc của đơn vị khác"
      Thì bị từ chối vì thời gian hẹn đã qua theo Điều 11.3, 11.4
      Và trạng thái hồ sơ là đầu mối tiếp nhận

    Kịch bản: Cách hiểu khác: chỉ khi chưa hẹn
      Biết cách hiểu I-28 là "before_promise"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 11:00 ngày 05/04/2021, Thủ trưởng Sở Xây dựng báo không thuộc thẩm quyền, lý do "Việc của đơn vị khác"
      Thì bị từ chối vì đơn vị đã hẹn theo Điều 10.2.2
      Và dựa trên cách hiểu I-28
      Và trạng thái hồ sơ là đầu mối tiếp nhận

  Quy tắc: Cách hiểu I-29 (Điều 9, 12.1) – Sự kiện xảy ra sớm nhất lúc nào

    Kịch bản: Không trước khi gửi
      Biết cách hiểu I-29 là "after_cause"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 07:59:59 ngày 05/04/2021 (ghi lúc 09:00 ngày 05/04/2021), nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì xảy ra trước khi gửi phản ánh, kiến nghị theo Điều 9.2, 12.1
      Và dựa trên cách hiểu I-29

    Kịch bản: Xét theo lúc xảy ra: không trước khi nhận được phiếu
      Biết cách hiểu I-16 là "occurred"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 08:59:59 ngày 05/04/2021 (ghi lúc 10:00 ngày 05/04/2021), đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì bị từ chối vì xảy ra trước khi nhận phiếu theo Điều 9.2, 12.1
      Và dựa trên cách hiểu I-29
      Khi lúc 09:00 ngày 05/04/2021 (ghi lúc 10:00 ngày 05/04/2021), đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì được chấp nhận theo Điều 10.2.1

    Kịch bản: Xét theo lúc ghi nhận thì không hỏi đến
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 08:30 ngày 05/04/2021 (ghi lúc 10:00 ngày 05/04/2021), đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì được chấp nhận theo Điều 10.2.1

  Quy tắc: Cách hiểu I-12 (Điều 10.4.2, 11) – Sau khi Văn phòng phân công lại đơn vị cũ

    Kịch bản: Có lần hẹn lại của mình từ đầu
      Biết cách hiểu I-12 là "full_limit"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Và lúc 09:00 ngày 05/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Và lúc 11:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Việc của đơn vị khác"
      Khi lúc 09:00 ngày 06/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì
      Thì được chấp nhận theo Điều 10.4.2
      Và dựa trên cách hiểu I-12
      Và đơn vị đã hẹn 0 lần
      Và hạn là 09:00 ngày 07/04/2021

    Kịch bản: Cách hiểu khác: số lần hẹn tính cho cả hồ sơ
      Biết cách hiểu I-12 là "once_per_petition"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Và lúc 09:00 ngày 05/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Và lúc 11:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Việc của đơn vị khác"
      Khi lúc 09:00 ngày 06/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì
      Thì được chấp nhận theo Điều 10.4.2
      Và dựa trên cách hiểu I-12
      Và đơn vị đã hẹn 1 lần
      Và hạn là 09:00 ngày 07/04/2021
