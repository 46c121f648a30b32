# language: vi
Tính năng: Điều 10.1 – Việc của nhân viên trực
  Tiếp nhận, ghi lưu; xem xét theo Điều 8; không phù hợp thì báo ngay, nêu lý do, hướng dẫn; phù hợp thì
  trả lời ngay hoặc chuyển phiếu. Đơn vị không phản hồi thì chuyển lên Thủ trưởng, rồi lên Văn phòng.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |
      | Sở Y tế     | so-y-te     |

  Quy tắc: Điều 10.1.1 – Tiếp nhận, ghi lưu

    Kịch bản: Nội dung và thông tin người gửi được ghi lưu
      Khi lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị về "infrastructure" qua "hotline"
        | mục           | giá trị                         |
        | nội dung      | Ổ gà trước số 20 Lê Lợi, Pleiku |
        | họ tên        | Rơ Châm Hà                      |
        | địa chỉ       | 20 Lê Lợi, Pleiku               |
        | số điện thoại | 0905111222                      |
        | thư điện tử   | ha@example.test                 |
        | tệp ghi âm    | cuoc-goi-0417.wav               |
      Thì được chấp nhận theo Điều 10.1.1
      Và trạng thái hồ sơ là tiếp nhận
      Và "nội dung" của sự kiện "tiếp nhận" là "Ổ gà trước số 20 Lê Lợi, Pleiku"
      Và "họ tên" của sự kiện "tiếp nhận" là "Rơ Châm Hà"
      Và "địa chỉ" của sự kiện "tiếp nhận" là "20 Lê Lợi, Pleiku"
      Và "số điện thoại" của sự kiện "tiếp nhận" là "0905111222"
      Và "thư điện tử" của sự kiện "tiếp nhận" là "ha@example.test"
      Và "tệp ghi âm" của sự kiện "tiếp nhận" là "cuoc-goi-0417.wav"

    Kịch bản: Nội dung chưa phù hợp vẫn được ghi lưu, để xem xét
      Khi lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận khiếu nại
      Thì được chấp nhận theo Điều 10.1.1
      Và trạng thái hồ sơ là tiếp nhận
      Và nhân viên trực phải xem xét phản ánh, kiến nghị ngay theo Điều 10.1.1

    Khung kịch bản: Người khác không tiếp nhận: <ai>
      Khi lúc 08:00 ngày 05/04/2021, <ai> tiếp nhận phản ánh, kiến nghị
      Thì bị từ chối vì sai vai trò theo Điều 10.1.1
      Và trạng thái hồ sơ là chưa tiếp nhận

      Dữ liệu:
        | ai                            |
        | đầu mối tiếp nhận Sở Xây dựng |
        | Thủ trưởng Sở Xây dựng        |
        | Văn phòng UBND tỉnh           |
        | tổ chức, cá nhân              |

    Khung kịch bản: Chưa tiếp nhận thì chưa làm được việc gì khác: <việc>
      Khi lúc 08:00 ngày 05/04/2021, <việc>
      Thì bị từ chối vì sai trạng thái hồ sơ
      Và cách làm đúng là "tiếp nhận" bởi nhân viên trực

      Dữ liệu:
        | việc                                                   |
        | nhân viên trực chuyển phiếu đến Sở Xây dựng            |
        | nhân viên trực trả lời "Đường sẽ sửa ngày 15/04/2021." |
        | tổ chức, cá nhân phản hồi lại "Bao giờ sửa?"           |

  Quy tắc: Điều 10.1.2 – Xem xét sự phù hợp

    Kịch bản: Tiếp nhận rồi thì phải xem xét ngay; quy chế không đặt con số
      Khi lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Thì được chấp nhận
      Và nhân viên trực phải xem xét phản ánh, kiến nghị ngay theo Điều 10.1.2, 10.1.1
      Và lời giải thích việc phải xem xét phản ánh, kiến nghị có nội dung "nhân viên trực: xem xét"
      Và không có hạn
      Và không còn lần kiểm tra thời hạn nào

    Kịch bản: Để lâu thì hệ thống không tự chuyển
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi thời gian trôi đến 08:00 ngày 05/05/2021
      Thì hệ thống không ghi thêm sự kiện nào
      Và trạng thái hồ sơ là tiếp nhận
      Và hồ sơ không trễ hạn

    Kịch bản: Nếu quy chế đặt thời hạn cho nhân viên trực (cách hiểu khác của I-9)
      Biết cách hiểu I-9 là "30 phút làm việc"
      Khi lúc 10:50 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Thì hạn là 13:20 ngày 05/04/2021
      Và nhân viên trực phải xem xét phản ánh, kiến nghị chậm nhất 13:20 ngày 05/04/2021 theo Điều 10.1.2

    Kịch bản: Phù hợp thì ba cách xử lý đều mở, trừ không tiếp nhận
      Khi lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Thì được chấp nhận
      Và lúc 08:10 ngày 05/04/2021, nhân viên trực được "trả lời"
      Và lúc 08:10 ngày 05/04/2021, nhân viên trực được "chuyển phiếu"
      Và lúc 08:10 ngày 05/04/2021, nhân viên trực được "chuyển xác định thẩm quyền"
      Và lúc 08:10 ngày 05/04/2021, nhân viên trực không được "không tiếp nhận" vì lý do trái với hồ sơ

  Quy tắc: Điều 10.1.2.a – Không phù hợp: báo ngay, nêu lý do, hướng dẫn

    Bối cảnh:
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận khiếu nại

    Kịch bản: Không tiếp nhận đủ lý do và hướng dẫn
      Khi lúc 08:10 ngày 05/04/2021, nhân viên trực không tiếp nhận vì là khiếu nại, hướng dẫn "Xin gửi đơn đến Ban Tiếp công dân tỉnh"
      Thì được chấp nhận theo Điều 10.1.2.a, 10.1.2
      Và trạng thái hồ sơ là không tiếp nhận
      Và các thông báo:
        | ai               | thông báo       | qua                        |
        | tổ chức, cá nhân | không tiếp nhận | kênh liên hệ của người gửi |
      Và thông báo "không tiếp nhận" cho tổ chức, cá nhân có nội dung "Lý do: là khiếu nại. Hướng dẫn: Xin gửi đơn đến Ban Tiếp công dân tỉnh"
      Và nhân viên trực phải báo không tiếp nhận ngay theo Điều 10.1.2.a

    Kịch bản: Báo cho người gửi xong là hết việc
      Biết lúc 08:10 ngày 05/04/2021, nhân viên trực không tiếp nhận vì là khiếu nại, hướng dẫn "Xin gửi đơn đến Ban Tiếp công dân tỉnh"
      Khi lúc 08:12 ngày 05/04/2021, nhân viên trực ghi nhận đã gửi thông báo "không tiếp nhận" cho tổ chức, cá nhân
      Thì được chấp nhận
      Và không còn nghĩa vụ nào

    Kịch bản: Không nêu lý do
      Khi lúc 08:10 ngày 05/04/2021, nhân viên trực không tiếp nhận, hướng dẫn "Xin gửi đơn đến Ban Tiếp công dân tỉnh"
      Thì bị từ chối vì thiếu lý do không tiếp nhận theo Điều 10.1.2.a
      Và trạng thái hồ sơ là tiếp nhận

    Kịch bản: Không hướng dẫn
      Khi lúc 08:10 ngày 05/04/2021, nhân viên trực không tiếp nhận vì là khiếu nại
      Thì bị từ chối vì thiếu hướng dẫn theo Điều 10.1.2.a
      Và trạng thái hồ sơ là tiếp nhận

    Kịch bản: Không lý do, không hướng dẫn thì nêu cả hai
      Khi lúc 08:10 ngày 05/04/2021, nhân viên trực không tiếp nhận
      Thì bị từ chối vì thiếu lý do không tiếp nhận; thiếu hướng dẫn theo Điều 10.1.2.a

    Kịch bản: Thiếu hướng dẫn, lý do lại sai thì nêu cả hai
      Khi lúc 08:10 ngày 05/04/2021, nhân viên trực không tiếp nhận vì là tố cáo
      Thì bị từ chối vì thiếu hướng dẫn; lý do trái với hồ sơ theo Điều 10.1.2.a, 20.3

    Khung kịch bản: Chỉ nhân viên trực được từ chối tiếp nhận: <ai>
      Khi lúc 08:10 ngày 05/04/2021, <ai> không tiếp nhận vì là khiếu nại, hướng dẫn "Xin gửi nơi khác"
      Thì bị từ chối vì sai vai trò theo Điều 10.1.2.a, 10.1.2
      Và cách làm đúng là "không tiếp nhận" bởi nhân viên trực

      Dữ liệu:
        | ai                            |
        | đầu mối tiếp nhận Sở Xây dựng |
        | Thủ trưởng Sở Xây dựng        |
        | tổ chức, cá nhân              |

    Kịch bản: Văn phòng chỉ không tiếp nhận phiếu ở Văn phòng
      Khi lúc 08:10 ngày 05/04/2021, Văn phòng UBND tỉnh không tiếp nhận vì là khiếu nại, hướng dẫn "Xin gửi nơi khác"
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 17.1
      Và cách làm đúng là "không tiếp nhận" bởi nhân viên trực

    Kịch bản: Đã không tiếp nhận thì hồ sơ không mở lại
      Biết lúc 08:10 ngày 05/04/2021, nhân viên trực không tiếp nhận vì là khiếu nại, hướng dẫn "Xin gửi đơn đến Ban Tiếp công dân tỉnh"
      Khi lúc 08:20 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 10.1.2.b2
      Và trạng thái hồ sơ là không tiếp nhận

  Quy tắc: Điều 10.1.2.b1 – Có sẵn dữ liệu: trả lời ngay

    Bối cảnh:
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị

    Kịch bản: Trả lời ngay và ghi lưu câu trả lời
      Khi lúc 08:03 ngày 05/04/2021, nhân viên trực trả lời "Tuyến xe buýt số 5 chạy từ 05:30 đến 18:30."
      Thì được chấp nhận theo Điều 10.1.2.b1, 10.1.2
      Và trạng thái hồ sơ là đã trả lời
      Và "kết quả" của sự kiện "trả lời" là "Tuyến xe buýt số 5 chạy từ 05:30 đến 18:30."
      Và tổ chức, cá nhân nhận thông báo "kết quả trả lời"
      Và hồ sơ đã trả lời đúng hạn
      Và các nghĩa vụ:
        | ai             | việc                                             |
        | nhân viên trực | gửi kết quả                                      |
        | nhân viên trực | công khai kết quả hoặc ghi lý do không công khai |

    Kịch bản: Không có nội dung trả lời
      Khi lúc 08:03 ngày 05/04/2021, nhân viên trực trả lời
      Thì bị từ chối vì thiếu kết quả trả lời theo Điều 10.1.2.b1, 10.1.2
      Và trạng thái hồ sơ là tiếp nhận

    Kịch bản: Phiếu đã chuyển thì nhân viên trực không tự trả lời
      Biết lúc 08:05 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 08:10 ngày 05/04/2021, nhân viên trực trả lời "Tuyến xe buýt số 5 chạy từ 05:30."
      Thì bị từ chối vì sai trạng thái hồ sơ; phiếu đã được chuyển theo Điều 10.1.2.b1
      Và cách làm đúng là "trả lời" bởi đầu mối tiếp nhận

    Khung kịch bản: Phiếu chưa chuyển thì người khác chưa trả lời được: <ai>
      Khi lúc 08:03 ngày 05/04/2021, <ai> trả lời "Tuyến xe buýt số 5 chạy từ 05:30."
      Thì bị từ chối vì <vì sao>
      Và trạng thái hồ sơ là tiếp nhận

      Dữ liệu:
        | ai                            | vì sao               |
        | đầu mối tiếp nhận Sở Xây dựng | sai trạng thái hồ sơ |
        | Thủ trưởng Sở Xây dựng        | sai trạng thái hồ sơ |
        | Văn phòng UBND tỉnh           | sai trạng thái hồ sơ |
        | tổ chức, cá nhân              | sai vai trò          |

  Quy tắc: Điều 10.1.2.b2 – Bước 1: chuyển phiếu, nhắn tin các bên

    Bối cảnh:
      Biết lúc 07:30 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị

    Kịch bản: Phiếu đến đầu mối của đơn vị
      Khi lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận theo Điều 10.1.2.b2, 10.1.2
      Và trạng thái hồ sơ là đầu mối tiếp nhận
      Và phiếu do Sở Xây dựng giữ
      Và cam kết của đơn vị là chờ phản hồi
      Và hạn là 09:00 ngày 06/04/2021
      Và không ai phải xem xét phản ánh, kiến nghị
      Và các nghĩa vụ:
        | ai                            | việc                     | hạn                   |
        | đầu mối tiếp nhận Sở Xây dựng | phản hồi                 | 09:00 ngày 06/04/2021 |
        | nhân viên trực                | nhắn tin về phiếu chuyển |                       |

    Kịch bản: Đầu mối và người gửi được nhắn tin SMS
      Khi lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì các thông báo:
        | ai                            | thông báo       | qua          |
        | đầu mối tiếp nhận Sở Xây dựng | phiếu chuyển    | tin nhắn SMS |
        | tổ chức, cá nhân              | đã chuyển xử lý | tin nhắn SMS |
      Và thông báo "phiếu chuyển" cho đầu mối tiếp nhận Sở Xây dựng có nội dung "Hạn phản hồi: 09:00 ngày 06/04/2021."
      Và thông báo "đã chuyển xử lý" cho tổ chức, cá nhân có nội dung "đã được chuyển đến đầu mối tiếp nhận của so-xay-dung để xử lý."

    Kịch bản: Phải nêu đơn vị nhận phiếu
      Khi lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu
      Thì bị từ chối vì thiếu đơn vị theo Điều 10.1.2.b2, 10.1.2
      Và trạng thái hồ sơ là tiếp nhận

    Kịch bản: Phiếu đang ở một đơn vị thì không chuyển đơn vị khác
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 09:05 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Y tế
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 10.1.2.b2
      Và phiếu do Sở Xây dựng giữ
      Và hạn là 09:00 ngày 06/04/2021

    Khung kịch bản: Chỉ nhân viên trực chuyển phiếu: <ai>
      Khi lúc 09:00 ngày 05/04/2021, <ai> chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì sai vai trò theo Điều 10.1.2.b2, 10.1.2
      Và lời giải thích có nội dung "chỉ nhân viên trực được ghi: chuyển phiếu"
      Và cách làm đúng là "chuyển phiếu" bởi nhân viên trực

      Dữ liệu:
        | ai                        |
        | đầu mối tiếp nhận Sở Y tế |
        | Thủ trưởng Sở Y tế        |
        | Văn phòng UBND tỉnh       |
        | tổ chức, cá nhân          |

  Quy tắc: Điều 10.1.2.b2 – Bước 2: có phản hồi thì tiếp nhận và kịp thời báo người gửi

    Bối cảnh:
      Biết lúc 07:30 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng

    Kịch bản: Đơn vị hẹn thời gian thì người gửi được báo thời gian ấy
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 12/04/2021
      Thì tổ chức, cá nhân nhận thông báo "thời gian trả kết quả"
      Và thông báo "thời gian trả kết quả" cho tổ chức, cá nhân có nội dung "so-xay-dung hẹn trả kết quả vào lúc 17:00 ngày 12/04/2021"
      Và nhân viên trực phải báo thời gian trả kết quả ngay theo Điều 10.1.2.b2

    Kịch bản: Đã báo thời gian thì thôi nghĩa vụ báo
      Biết lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 12/04/2021
      Khi lúc 10:05 ngày 05/04/2021, nhân viên trực ghi nhận đã gửi thông báo "thời gian trả kết quả" cho tổ chức, cá nhân qua "sms"
      Thì được chấp nhận theo Điều 10.1.2.b2
      Và không ai phải báo thời gian trả kết quả

    Kịch bản: Hẹn lại thì phải báo lần nữa
      Biết lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 12/04/2021
      Và lúc 10:05 ngày 05/04/2021, nhân viên trực ghi nhận đã gửi thông báo "thời gian trả kết quả" cho tổ chức, cá nhân
      Khi lúc 10:00 ngày 12/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 19/04/2021
      Thì thông báo "thời gian trả kết quả" cho tổ chức, cá nhân có nội dung "so-xay-dung gia hạn đến 17:00 ngày 19/04/2021 để trả kết quả"
      Và nhân viên trực phải báo thời gian trả kết quả ngay theo Điều 10.1.2.b2

    Kịch bản: Đơn vị trả lời thì người gửi nhận kết quả
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Cống đã được thông."
      Thì thông báo "kết quả trả lời" cho tổ chức, cá nhân có nội dung "Cống đã được thông."
      Và nhân viên trực phải gửi kết quả ngay theo Điều 13.1
      Và không ai phải báo thời gian trả kết quả

  Quy tắc: Điều 10.1.2.b2 – Bước 2: đầu mối không phản hồi thì chuyển lên Thủ trưởng

    Bối cảnh:
      Biết lúc 07:30 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng

    Kịch bản: Đúng lúc hết hạn thì chưa chuyển
      Khi hệ thống kiểm tra thời hạn lúc 09:00 ngày 06/04/2021
      Thì hệ thống không ghi thêm sự kiện nào
      Và trạng thái hồ sơ là đầu mối tiếp nhận
      Và lần kiểm tra thời hạn kế tiếp là 09:00:01 ngày 06/04/2021

    Kịch bản: Sau hạn một giây thì chuyển lên Thủ trưởng
      Khi hệ thống kiểm tra thời hạn lúc 09:00:01 ngày 06/04/2021
      Thì hệ thống ghi thêm "hết thời hạn", "chuyển lên cấp trên"
      Và trạng thái hồ sơ là Thủ trưởng đơn vị
      Và phiếu do Sở Xây dựng giữ
      Và hạn là 09:00:01 ngày 07/04/2021
      Và hồ sơ trễ hạn từ 09:00 ngày 06/04/2021
      Và các thông báo:
        | ai                            | thông báo                    | qua                        |
        | Thủ trưởng Sở Xây dựng        | phiếu chuyển                 | tin nhắn SMS               |
        | đầu mối tiếp nhận Sở Xây dựng | phiếu đã chuyển lên cấp trên | tài khoản trên hệ thống    |
        | tổ chức, cá nhân              | đã chuyển xử lý              | kênh liên hệ của người gửi |

    Kịch bản: Không chuyển lên hai lần
      Biết hệ thống kiểm tra thời hạn lúc 09:00:01 ngày 06/04/2021
      Khi hệ thống kiểm tra thời hạn lúc 09:00:01 ngày 06/04/2021
      Thì hệ thống không ghi thêm sự kiện nào
      Và không có thông báo nào
      Và trạng thái hồ sơ là Thủ trưởng đơn vị

    Kịch bản: Đầu mối đã hẹn thì chưa chuyển; hết thời gian hẹn mới chuyển
      Biết lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 08/04/2021
      Khi thời gian trôi đến 17:00 ngày 08/04/2021
      Thì hệ thống ghi thêm "nhắc hẹn"
      Và trạng thái hồ sơ là đầu mối tiếp nhận
      Khi thời gian trôi đến 17:00:01 ngày 08/04/2021
      Thì hệ thống ghi thêm "hết thời hạn", "chuyển lên cấp trên"
      Và trạng thái hồ sơ là Thủ trưởng đơn vị

    Kịch bản: Đầu mối đã trả lời thì không chuyển nữa
      Biết lúc 09:00 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Cống đã được thông."
      Khi thời gian trôi đến 09:00 ngày 06/05/2021
      Thì hệ thống không ghi thêm sự kiện nào
      Và trạng thái hồ sơ là đã trả lời

    Kịch bản: Hạn đã qua mà phiếu chưa lên thì nhân viên trực phải chuyển ngay
      Khi lúc 09:30 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng báo cáo tình trạng giải quyết "Đang kiểm tra"
      Thì được chấp nhận
      Và hệ thống ghi thêm "hết thời hạn"
      Và trạng thái hồ sơ là đầu mối tiếp nhận
      Và nhân viên trực phải chuyển phiếu lên cấp trên ngay theo Điều 10.1.2.b2

    Kịch bản: Nhân viên trực tự chuyển lên khi đã quá hạn
      Khi lúc 09:30 ngày 06/04/2021, nhân viên trực chuyển phiếu từ cấp đầu mối tiếp nhận lên cấp Thủ trưởng đơn vị
      Thì được chấp nhận theo Điều 10.1.2.b2, 11.4
      Và dựa trên cách hiểu I-5
      Và hệ thống ghi thêm "hết thời hạn"
      Và trạng thái hồ sơ là Thủ trưởng đơn vị
      Và hạn là 09:30 ngày 07/04/2021

    Kịch bản: Nhân viên trực đã chuyển thì hệ thống không chuyển lại
      Biết lúc 09:30 ngày 06/04/2021, nhân viên trực chuyển phiếu từ cấp đầu mối tiếp nhận lên cấp Thủ trưởng đơn vị
      Khi thời gian trôi đến 09:30 ngày 07/04/2021
      Thì hệ thống không ghi thêm sự kiện nào
      Và trạng thái hồ sơ là Thủ trưởng đơn vị

    Khung kịch bản: Chưa quá hạn thì không tự chuyển lên: lúc <lúc>
      Khi lúc <lúc>, nhân viên trực chuyển phiếu từ cấp đầu mối tiếp nhận lên cấp Thủ trưởng đơn vị
      Thì bị từ chối vì chưa đến hạn theo Điều 10.1.2.b2, 11.4
      Và dựa trên cách hiểu I-2
      Và cách làm đúng là "chuyển lên cấp trên" bởi nhân viên trực từ 09:00:01 ngày 06/04/2021

      Dữ liệu:
        | lúc                      |
        | 15:00 ngày 05/04/2021    |
        | 08:59:59 ngày 06/04/2021 |
        | 09:00:00 ngày 06/04/2021 |

    Khung kịch bản: Không chuyển vượt cấp, không chuyển từ cấp khác: từ <từ> lên <lên>
      Khi lúc 09:30 ngày 06/04/2021, nhân viên trực chuyển phiếu từ cấp <từ> lên cấp <lên>
      Thì bị từ chối vì không đúng cấp xử lý theo Điều 10.1.2.b2, 11.4
      Và trạng thái hồ sơ là đầu mối tiếp nhận

      Dữ liệu:
        | từ                | lên                 |
        | đầu mối tiếp nhận | Văn phòng UBND tỉnh |
        | Thủ trưởng đơn vị | Văn phòng UBND tỉnh |

    Khung kịch bản: Người khác không chuyển phiếu lên: <ai>
      Khi lúc 09:30 ngày 06/04/2021, <ai> chuyển phiếu từ cấp đầu mối tiếp nhận lên cấp Thủ trưởng đơn vị
      Thì bị từ chối vì sai vai trò theo Điều 10.1.2.b2, 11.4
      Và lời giải thích có nội dung "chỉ nhân viên trực, hệ thống được ghi: chuyển lên cấp trên"

      Dữ liệu:
        | ai                            |
        | đầu mối tiếp nhận Sở Xây dựng |
        | Thủ trưởng Sở Xây dựng        |
        | Văn phòng UBND tỉnh           |
        | tổ chức, cá nhân              |

  Quy tắc: Điều 10.1.2.b2 – Bước 2: Thủ trưởng không phản hồi thì chuyển lên Văn phòng

    Bối cảnh:
      Biết lúc 07:30 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021

    Kịch bản: Thủ trưởng có đủ 8 giờ làm việc từ lúc nhận phiếu
      Khi hệ thống kiểm tra thời hạn lúc 10:00 ngày 07/04/2021
      Thì hệ thống không ghi thêm sự kiện nào
      Và trạng thái hồ sơ là Thủ trưởng đơn vị
      Và Thủ trưởng Sở Xây dựng phải phản hồi chậm nhất 10:00 ngày 07/04/2021 theo Điều 10.3, 11.2

    Kịch bản: Sau hạn một giây thì chuyển lên Văn phòng
      Khi hệ thống kiểm tra thời hạn lúc 10:00:01 ngày 07/04/2021
      Thì hệ thống ghi thêm "hết thời hạn", "chuyển lên cấp trên"
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh
      Và không có hạn
      Và các thời hạn đã hết:
        | cấp               | đơn vị      | hạn                   | tính trễ |
        | đầu mối tiếp nhận | Sở Xây dựng | 09:00 ngày 06/04/2021 | có       |
        | Thủ trưởng đơn vị | Sở Xây dựng | 10:00 ngày 07/04/2021 | có       |
      Và các thông báo:
        | ai                            | thông báo                    | qua                        |
        | Văn phòng UBND tỉnh           | phiếu chuyển                 | tin nhắn SMS               |
        | đầu mối tiếp nhận Sở Xây dựng | phiếu đã chuyển lên cấp trên | tài khoản trên hệ thống    |
        | Thủ trưởng Sở Xây dựng        | phiếu đã chuyển lên cấp trên | tài khoản trên hệ thống    |
        | tổ chức, cá nhân              | đã chuyển xử lý              | kênh liên hệ của người gửi |
      Và Văn phòng UBND tỉnh phải xử lý phiếu theo Điều 10.4.1, 10.4.2, 17.1
      Và lời giải thích việc phải xử lý phiếu có nội dung "Văn phòng UBND tỉnh: xử lý, trả lời hoặc phân công"

    Kịch bản: Nhân viên trực tự chuyển lên Văn phòng khi đã quá hạn
      Khi lúc 10:30 ngày 07/04/2021, nhân viên trực chuyển phiếu từ cấp Thủ trưởng đơn vị lên cấp Văn phòng UBND tỉnh
      Thì được chấp nhận theo Điều 10.1.2.b2, 11.4
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh

    Kịch bản: Chưa quá hạn của Thủ trưởng thì chưa chuyển lên Văn phòng
      Khi lúc 10:00 ngày 07/04/2021, nhân viên trực chuyển phiếu từ cấp Thủ trưởng đơn vị lên cấp Văn phòng UBND tỉnh
      Thì bị từ chối vì chưa đến hạn theo Điều 10.1.2.b2, 11.4
      Và cách làm đúng là "chuyển lên cấp trên" bởi nhân viên trực từ 10:00:01 ngày 07/04/2021

    Kịch bản: Không chuyển lên Thủ trưởng lần nữa
      Khi lúc 10:30 ngày 06/04/2021, nhân viên trực chuyển phiếu từ cấp đầu mối tiếp nhận lên cấp Thủ trưởng đơn vị
      Thì bị từ chối vì chưa đến hạn; không đúng cấp xử lý
      Và hạn là 10:00 ngày 07/04/2021

    Kịch bản: Văn phòng là cấp cuối
      Biết thời gian trôi đến 10:00:01 ngày 07/04/2021
      Khi thời gian trôi đến 10:00 ngày 07/04/2022
      Thì hệ thống không ghi thêm sự kiện nào
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh
      Và không còn lần kiểm tra thời hạn nào
      Và hồ sơ trễ hạn từ 09:00 ngày 06/04/2021

    Kịch bản: Ở Văn phòng thì không còn cấp nào để chuyển lên
      Biết thời gian trôi đến 10:00:01 ngày 07/04/2021
      Khi lúc 08:00 ngày 12/04/2021, nhân viên trực chuyển phiếu từ cấp Văn phòng UBND tỉnh lên cấp Văn phòng UBND tỉnh
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 10.1.2.b2, 11.4

  Quy tắc: Điều 10.1.2.b2 – Bước 2: hệ thống ngừng lâu, ngày nghỉ, ngày làm bù

    Kịch bản: Hệ thống ngừng lâu thì mỗi lần kiểm tra chỉ lên một cấp
      Biết lúc 07:30 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi hệ thống kiểm tra thời hạn lúc 10:00 ngày 14/04/2021
      Thì hệ thống ghi thêm "hết thời hạn", "chuyển lên cấp trên"
      Và trạng thái hồ sơ là Thủ trưởng đơn vị
      Và hạn là 10:00 ngày 15/04/2021
      Và hồ sơ trễ hạn từ 09:00 ngày 06/04/2021
      Khi hệ thống kiểm tra thời hạn lúc 10:00 ngày 15/04/2021
      Thì hệ thống không ghi thêm sự kiện nào
      Khi hệ thống kiểm tra thời hạn lúc 09:00 ngày 19/04/2021
      Thì hệ thống ghi thêm "hết thời hạn", "chuyển lên cấp trên"
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh

    Kịch bản: Qua Tết Bính Ngọ
      Biết lúc 14:30 ngày 13/02/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 15:00 ngày 13/02/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 15:00 ngày 23/02/2026
      Thì trạng thái hồ sơ là đầu mối tiếp nhận
      Khi thời gian trôi đến 15:00:01 ngày 23/02/2026
      Thì trạng thái hồ sơ là Thủ trưởng đơn vị
      Và hạn là 15:00:01 ngày 24/02/2026
      Khi thời gian trôi đến 15:00:02 ngày 24/02/2026
      Thì trạng thái hồ sơ là Văn phòng UBND tỉnh

    Kịch bản: Thứ Bảy làm bù 22/08/2026 được tính, Chủ nhật thì không
      Biết lúc 09:30 ngày 21/08/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 10:00 ngày 21/08/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 10:00:01 ngày 22/08/2026
      Thì trạng thái hồ sơ là Thủ trưởng đơn vị
      Và hạn là 10:00:01 ngày 24/08/2026

    Kịch bản: Ngày Văn hóa 24/11/2026 không tính
      Biết lúc 15:30 ngày 23/11/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 16:00 ngày 23/11/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 16:00 ngày 25/11/2026
      Thì hệ thống không ghi thêm sự kiện nào
      Và hạn là 16:00 ngày 25/11/2026
      Và cách tính hạn không tính ngày 24/11/2026
