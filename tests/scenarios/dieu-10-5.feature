# language: vi
Tính năng: Điều 10.5 – Nhắc hẹn
  Khi đơn vị hẹn hoặc gia hạn, nhân viên trực nhập nhắc hẹn, và hệ thống nhắc trước 24 giờ.
  24 giờ này là giờ đồng hồ, không phải giờ làm việc.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |

  Quy tắc: Điều 10.5 – Hệ thống nhắc 24 giờ trước thời gian đã hẹn

    Kịch bản: Gia hạn thì nhân viên trực phải nhập nhắc hẹn
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 10:00 ngày 07/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021
      Thì được chấp nhận theo Điều 10.5, 11.3
      Và nhân viên trực phải nhắc hẹn chậm nhất 17:00 ngày 13/04/2021 theo Điều 10.5
      Và nhân viên trực nhận thông báo "đã nhập nhắc hẹn" qua "tài khoản trên hệ thống"
      Và thông báo "đã nhập nhắc hẹn" cho nhân viên trực có nội dung "[1022 Gia Lai] Hồ sơ PA-1: đã nhập nhắc hẹn vào lúc 17:00"

    Kịch bản: Hẹn lần đầu cũng được nhắc
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Thì nhân viên trực phải nhắc hẹn chậm nhất 17:00 ngày 08/04/2021 theo Điều 10.5
      Và lần kiểm tra thời hạn kế tiếp là 17:00 ngày 08/04/2021
      Và việc phải nhắc hẹn dựa trên cách hiểu I-7

    Khung kịch bản: Lời nhắc đến đúng 24 giờ trước thời gian đã hẹn
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi hệ thống kiểm tra thời hạn lúc <thời điểm>
      Thì hệ thống <kết quả>

      Dữ liệu:
        | thời điểm                | kết quả                                        |
        | 16:59:59 ngày 08/04/2021 | không ghi thêm sự kiện nào                     |
        | 17:00 ngày 08/04/2021    | ghi thêm "nhắc hẹn"                            |
        | 17:00:01 ngày 08/04/2021 | ghi thêm "nhắc hẹn"                            |
        | 17:00 ngày 09/04/2021    | ghi thêm "nhắc hẹn"                            |
        | 17:00:01 ngày 09/04/2021 | ghi thêm "hết thời hạn", "chuyển lên cấp trên" |

    Kịch bản: Lời nhắc gửi đến đầu mối, Thủ trưởng và nhân viên trực
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi hệ thống kiểm tra thời hạn lúc 17:00 ngày 08/04/2021
      Thì các thông báo:
        | ai                            | thông báo | qua                     |
        | đầu mối tiếp nhận Sở Xây dựng | nhắc hẹn  | tài khoản trên hệ thống |
        | Thủ trưởng Sở Xây dựng        | nhắc hẹn  | tài khoản trên hệ thống |
        | nhân viên trực                | nhắc hẹn  | tài khoản trên hệ thống |
      Và thông báo "nhắc hẹn" cho đầu mối tiếp nhận Sở Xây dựng có nội dung "[1022 Gia Lai] Nhắc hẹn: phản ánh, kiến nghị PA-1"
      Và hạn là 17:00 ngày 09/04/2021
      Và không ai phải nhắc hẹn

    Khung kịch bản: 24 giờ là giờ đồng hồ, ngày nghỉ cũng tính
      Biết lúc <lúc hẹn>, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc <lúc hẹn>, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc <lúc hẹn>, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc <thời gian hẹn>
      Thì nhân viên trực phải nhắc hẹn chậm nhất <nhắc lúc> theo Điều 10.5

      Dữ liệu: Chủ nhật, ngày lễ, Tết, ngày Văn hóa Việt Nam
        | lúc hẹn               | thời gian hẹn         | nhắc lúc              |
        | 10:00 ngày 05/04/2021 | 17:00 ngày 12/04/2021 | 17:00 ngày 11/04/2021 |
        | 10:00 ngày 26/08/2021 | 08:00 ngày 03/09/2021 | 08:00 ngày 02/09/2021 |
        | 10:00 ngày 26/01/2022 | 09:30 ngày 07/02/2022 | 09:30 ngày 06/02/2022 |
        | 10:00 ngày 26/12/2022 | 10:00 ngày 03/01/2023 | 10:00 ngày 02/01/2023 |
        | 10:00 ngày 10/02/2026 | 07:00 ngày 23/02/2026 | 07:00 ngày 22/02/2026 |
        | 10:00 ngày 18/11/2026 | 11:00 ngày 25/11/2026 | 11:00 ngày 24/11/2026 |

    Kịch bản: Đúng giờ nhắc trong dịp Tết thì hệ thống vẫn nhắc
      Biết lúc 10:00 ngày 10/02/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 10:00 ngày 10/02/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 11:00 ngày 10/02/2026, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 07:00 ngày 23/02/2026
      Khi thời gian trôi đến 06:59:59 ngày 22/02/2026
      Thì hệ thống không ghi thêm sự kiện nào
      Khi thời gian trôi đến 07:00 ngày 22/02/2026
      Thì hệ thống ghi thêm "nhắc hẹn"
      Và sự kiện "nhắc hẹn" xảy ra lúc 07:00 ngày 22/02/2026

    Khung kịch bản: Còn không đến 24 giờ thì nhắc ngay lúc hẹn
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc <thời gian hẹn>
      Thì nhân viên trực phải nhắc hẹn chậm nhất <nhắc lúc> theo Điều 10.5
      Khi hệ thống kiểm tra thời hạn lúc 10:00 ngày 05/04/2021
      Thì hệ thống <kết quả>

      Dữ liệu:
        | thời gian hẹn            | nhắc lúc                 | kết quả                    |
        | 16:00 ngày 05/04/2021    | 10:00 ngày 05/04/2021    | ghi thêm "nhắc hẹn"        |
        | 09:59:59 ngày 06/04/2021 | 10:00 ngày 05/04/2021    | ghi thêm "nhắc hẹn"        |
        | 10:00 ngày 06/04/2021    | 10:00 ngày 05/04/2021    | ghi thêm "nhắc hẹn"        |
        | 10:00:01 ngày 06/04/2021 | 10:00:01 ngày 05/04/2021 | không ghi thêm sự kiện nào |

    Kịch bản: Gia hạn mà còn không đến 24 giờ thì cũng nhắc ngay
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi thời gian trôi đến 10:00 ngày 09/04/2021
      Và lúc 10:00 ngày 09/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 09:00 ngày 10/04/2021
      Thì nhân viên trực phải nhắc hẹn chậm nhất 10:00 ngày 09/04/2021 theo Điều 10.5
      Khi hệ thống kiểm tra thời hạn lúc 10:05 ngày 09/04/2021
      Thì hệ thống ghi thêm "nhắc hẹn"

    Kịch bản: Mỗi thời gian hẹn chỉ nhắc một lần
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi thời gian trôi đến 17:00 ngày 08/04/2021
      Thì hệ thống ghi thêm "nhắc hẹn"
      Khi thời gian trôi đến 17:00 ngày 09/04/2021
      Thì hệ thống không ghi thêm sự kiện nào
      Và lần kiểm tra thời hạn kế tiếp là 17:00:01 ngày 09/04/2021

    Kịch bản: Gia hạn thì có lời nhắc riêng
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi thời gian trôi đến 17:00 ngày 08/04/2021
      Thì hệ thống ghi thêm "nhắc hẹn"
      Khi lúc 10:00 ngày 09/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021
      Và thời gian trôi đến 17:00 ngày 13/04/2021
      Thì hệ thống ghi thêm "nhắc hẹn"
      Và sự kiện "nhắc hẹn" xảy ra lúc 17:00 ngày 13/04/2021

    Kịch bản: Đã dời thời gian hẹn thì không nhắc thời gian cũ
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Và lúc 10:00 ngày 07/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021
      Khi thời gian trôi đến 16:59:59 ngày 13/04/2021
      Thì hệ thống không ghi thêm sự kiện nào

    Kịch bản: Đã trả lời thì không nhắc nữa
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Và lúc 16:00 ngày 08/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi thời gian trôi đến 17:00 ngày 12/04/2021
      Thì hệ thống không ghi thêm sự kiện nào
      Và không có thông báo nào
      Và không ai phải nhắc hẹn
      Và không còn lần kiểm tra thời hạn nào

    Kịch bản: Thời gian hẹn đã qua thì không nhắc nữa
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi hệ thống kiểm tra thời hạn lúc 08:00 ngày 12/04/2021
      Thì hệ thống ghi thêm "hết thời hạn", "chuyển lên cấp trên"
      Và không ai phải nhắc hẹn

    Kịch bản: Thời gian do Thủ trưởng hẹn cũng được nhắc
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Và lúc 11:00 ngày 06/04/2021, Thủ trưởng Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Thì nhân viên trực phải nhắc hẹn chậm nhất 17:00 ngày 08/04/2021 theo Điều 10.5
      Khi thời gian trôi đến 17:00 ngày 08/04/2021
      Thì hệ thống ghi thêm "nhắc hẹn"

    Kịch bản: Chưa hẹn thì không có gì để nhắc
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 09:00 ngày 06/04/2021
      Thì hệ thống không ghi thêm sự kiện nào
      Và không ai phải nhắc hẹn

    Khung kịch bản: Lời nhắc của hệ thống phải đúng lúc, đúng thời gian đã hẹn
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc <thời điểm>, hệ thống nhắc hẹn <thời gian hẹn>
      Thì <kết quả> theo Điều 10.5

      Dữ liệu:
        | thời điểm                | thời gian hẹn         | kết quả                           |
        | 16:59:59 ngày 08/04/2021 | 17:00 ngày 09/04/2021 | bị từ chối vì chưa đến hạn        |
        | 17:00 ngày 08/04/2021    | 17:00 ngày 09/04/2021 | được chấp nhận                    |
        | 17:00 ngày 09/04/2021    | 17:00 ngày 09/04/2021 | được chấp nhận                    |
        | 17:00 ngày 08/04/2021    | 17:00 ngày 12/04/2021 | bị từ chối vì không đúng thời hạn |

    Kịch bản: Nhắc khi thời gian hẹn đã qua thì không được
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 17:00:01 ngày 09/04/2021, hệ thống nhắc hẹn 17:00 ngày 09/04/2021
      Thì bị từ chối vì thời gian hẹn đã qua theo Điều 11.4

    Kịch bản: Nhắc lần thứ hai cho cùng một thời gian thì không được
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Và lúc 17:00 ngày 08/04/2021, hệ thống nhắc hẹn 17:00 ngày 09/04/2021
      Khi lúc 18:00 ngày 08/04/2021, hệ thống nhắc hẹn 17:00 ngày 09/04/2021
      Thì bị từ chối vì đã ghi nhận theo Điều 10.5

    Kịch bản: Chưa hẹn mà nhắc thì không được
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, hệ thống nhắc hẹn 17:00 ngày 09/04/2021
      Thì bị từ chối vì chưa hẹn theo Điều 10.5

    Khung kịch bản: Chỉ hệ thống nhắc hẹn
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 17:00 ngày 08/04/2021, <người nhắc> nhắc hẹn 17:00 ngày 09/04/2021
      Thì bị từ chối vì sai vai trò theo Điều 10.5
      Và dựa trên cách hiểu I-7
      Và lời giải thích có nội dung "chỉ hệ thống được ghi: nhắc hẹn"
      Và cách làm đúng là "nhắc hẹn" bởi hệ thống

      Dữ liệu:
        | người nhắc                    |
        | nhân viên trực                |
        | đầu mối tiếp nhận Sở Xây dựng |
        | tổ chức, cá nhân              |
