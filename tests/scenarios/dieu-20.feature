# language: vi
Tính năng: Điều 20 – Trách nhiệm của nhân viên trực
  Hướng dẫn đầy đủ, tiếp nhận, điều phối và trả lời đúng việc, không chậm trễ, không gây khó khăn,
  giữ hồ sơ ghi lưu đầy đủ.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |

  Quy tắc: Điều 20.1 – Hướng dẫn đầy đủ

    Bối cảnh:
      Biết lúc 08:00 ngày 09/09/2024, nhân viên trực tiếp nhận khiếu nại qua "email"

    Khung kịch bản: Không tiếp nhận mà thiếu <điều thiếu> là thiếu sót của nhân viên trực
      Khi lúc 08:00 ngày 09/09/2024, nhân viên trực <việc làm>
      Thì bị từ chối vì <điều thiếu>
      Và kiểm tra thấy nhân viên trực "ghi thiếu thông tin" vì <điều thiếu> theo Điều 20.1, 10.1.2.a, 18.2

      Dữ liệu:
        | điều thiếu                  | việc làm                                                   |
        | thiếu hướng dẫn             | không tiếp nhận vì là khiếu nại                            |
        | thiếu lý do không tiếp nhận | không tiếp nhận, hướng dẫn "Gửi đơn đến Ban Tiếp công dân" |

    Kịch bản: Đã ghi không tiếp nhận mà chưa báo cho tổ chức, cá nhân
      Biết lúc 08:00 ngày 09/09/2024, nhân viên trực không tiếp nhận vì là khiếu nại, hướng dẫn "Gửi đơn đến Ban Tiếp công dân"
      Khi lúc 09:30 ngày 09/09/2024, tổ chức, cá nhân phản hồi lại "Tôi chưa được trả lời"
      Thì lúc 08:00 ngày 09/09/2024, kiểm tra không thấy sai lệch nào
      Và lúc 08:00:01 ngày 09/09/2024, kiểm tra thấy nhân viên trực "chưa thực hiện", 1 giây làm việc theo Điều 20.1
      Và kiểm tra thấy nhân viên trực "chưa thực hiện", 1 giờ 30 phút làm việc theo Điều 20.1, 10.1.2.a
      Khi lúc 09:40 ngày 09/09/2024, nhân viên trực ghi nhận đã gửi thông báo "không tiếp nhận" cho tổ chức, cá nhân
      Thì kiểm tra không thấy sai lệch nào

  Quy tắc: Điều 20.2 – Tiếp nhận, điều phối, trả lời đúng việc

    Kịch bản: Điều phối việc không thuộc hệ thống
      Biết lúc 08:00 ngày 09/09/2024, nhân viên trực tiếp nhận tố cáo qua "email"
      Khi lúc 08:00 ngày 09/09/2024, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì là tố cáo
      Và kiểm tra thấy nhân viên trực "không được phép" vì là tố cáo theo Điều 20.2, 17.1

    Kịch bản: Tự trả lời phiếu đã chuyển cho đơn vị
      Biết lúc 08:00 ngày 09/09/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "email"
      Và lúc 08:30 ngày 09/09/2024, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 09:00 ngày 09/09/2024, nhân viên trực trả lời "Sở sẽ làm"
      Thì bị từ chối vì sai trạng thái hồ sơ; phiếu đã được chuyển
      Và kiểm tra thấy nhân viên trực "sai trình tự" vì sai trạng thái hồ sơ theo Điều 20.2, 10.1.2.b1
      Và kiểm tra thấy nhân viên trực "không được phép" vì phiếu đã được chuyển theo Điều 20.2

    Kịch bản: Chuyển phiếu lên trước khi hết hạn
      Biết lúc 08:00 ngày 09/09/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "email"
      Và lúc 08:30 ngày 09/09/2024, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 08:30 ngày 10/09/2024, nhân viên trực chuyển phiếu từ cấp đầu mối tiếp nhận lên cấp Thủ trưởng đơn vị
      Thì bị từ chối vì chưa đến hạn
      Và kiểm tra thấy nhân viên trực "thực hiện quá sớm" vì chưa đến hạn theo Điều 20.2, 10.1.2.b2

    Kịch bản: Có kết quả mà không công khai, không gửi
      Biết lúc 08:00 ngày 09/09/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "email"
      Khi lúc 08:10 ngày 09/09/2024, nhân viên trực trả lời "Nộp tại bộ phận một cửa"
      Thì lúc 09:10 ngày 09/09/2024, kiểm tra thấy nhân viên trực "chưa công khai", 1 giờ làm việc theo Điều 20.2, 13.1
      Và lúc 09:10 ngày 09/09/2024, kiểm tra thấy nhân viên trực "chưa thực hiện", 1 giờ làm việc theo Điều 20.3, 13.1

    Kịch bản: Được yêu cầu giữ bí mật mà chưa gỡ nội dung đã công khai
      Biết lúc 08:00 ngày 09/09/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "email"
      Và lúc 08:10 ngày 09/09/2024, nhân viên trực trả lời "Nộp tại bộ phận một cửa"
      Và lúc 08:10 ngày 09/09/2024, nhân viên trực ghi nhận đã gửi thông báo "kết quả trả lời" cho tổ chức, cá nhân
      Và lúc 08:10 ngày 09/09/2024, nhân viên trực công khai kết quả trên "website"
      Khi lúc 16:00 ngày 09/09/2024, tổ chức, cá nhân yêu cầu giữ bí mật
      Thì kiểm tra không thấy sai lệch nào
      Và lúc 07:30 ngày 10/09/2024, kiểm tra thấy nhân viên trực "công khai sai quy định", 1 giờ 30 phút làm việc theo Điều 20.2, 13.1
      Khi lúc 16:00 ngày 09/09/2024, nhân viên trực gỡ nội dung đã công khai vì người gửi yêu cầu giữ bí mật
      Thì lúc 07:30 ngày 10/09/2024, kiểm tra không thấy sai lệch nào

    Kịch bản: Sai lệch của đơn vị không phải của nhân viên trực
      Biết lúc 08:00 ngày 09/09/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "email"
      Và lúc 08:30 ngày 09/09/2024, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 08:30 ngày 09/09/2024, nhân viên trực ghi nhận đã gửi thông báo "phiếu chuyển" cho đầu mối tiếp nhận Sở Xây dựng
      Và lúc 08:30 ngày 09/09/2024, nhân viên trực ghi nhận đã gửi thông báo "đã chuyển xử lý" cho tổ chức, cá nhân
      Khi lúc 09:00 ngày 09/09/2024, đầu mối tiếp nhận Sở Xây dựng trả lời
      Thì bị từ chối vì thiếu kết quả trả lời
      Và kiểm tra thấy các sai lệch:
        | ai                            | sai lệch            |
        | đầu mối tiếp nhận Sở Xây dựng | ghi thiếu thông tin |

  Quy tắc: Điều 20.3 – Không chậm trễ, không gây khó khăn

    Khung kịch bản: Phiếu hết hạn phải chuyển lên ngay: chuyển lúc <lúc>
      Biết lúc 08:00 ngày 09/09/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "email"
      Và lúc 08:30 ngày 09/09/2024, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc <lúc>, nhân viên trực chuyển phiếu từ cấp đầu mối tiếp nhận lên cấp Thủ trưởng đơn vị
      Thì kiểm tra thấy nhân viên trực "thực hiện trễ", <trễ> làm việc theo Điều 20.3, 10.1.2.b2, 18.3

      Dữ liệu:
        | lúc                      | trễ             |
        | 08:30:02 ngày 10/09/2024 | 1 giây          |
        | 09:30 ngày 10/09/2024    | 59 phút 59 giây |

    Kịch bản: Chuyển lên ở giây đầu tiên sau khi hết hạn thì nhân viên trực không chậm
      Biết lúc 08:00 ngày 09/09/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "email"
      Và lúc 08:30 ngày 09/09/2024, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 08:30 ngày 09/09/2024, nhân viên trực ghi nhận đã gửi thông báo "phiếu chuyển" cho đầu mối tiếp nhận Sở Xây dựng
      Và lúc 08:30 ngày 09/09/2024, nhân viên trực ghi nhận đã gửi thông báo "đã chuyển xử lý" cho tổ chức, cá nhân
      Khi lúc 08:30:01 ngày 10/09/2024, nhân viên trực chuyển phiếu từ cấp đầu mối tiếp nhận lên cấp Thủ trưởng đơn vị
      Thì kiểm tra thấy các sai lệch:
        | ai                            | sai lệch       |
        | đầu mối tiếp nhận Sở Xây dựng | chưa thực hiện |

    Khung kịch bản: Tiếp nhận rồi để đấy: kiểm tra lúc <lúc>
      Khi lúc 10:30 ngày 09/09/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "email"
      Thì kiểm tra không thấy sai lệch nào
      Và lúc <lúc>, kiểm tra thấy nhân viên trực "chưa thực hiện", <đã chờ> làm việc theo Điều 20.3, 10.1.2, 10.1.1
      Và lúc <lúc>, bản trích hồ sơ ghi "thời gian tại nhân viên trực" là "<đã chờ>"

      Dữ liệu:
        | lúc                      | đã chờ |
        | 10:30:01 ngày 09/09/2024 | 1 giây |
        | 14:30 ngày 09/09/2024    | 2 giờ  |

    Kịch bản: Thời gian tại nhân viên trực cộng cả lúc phiếu bị trả lại
      Biết lúc 08:00 ngày 09/09/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "email"
      Và lúc 08:20 ngày 09/09/2024, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:30 ngày 09/09/2024, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Đường do huyện quản lý"
      Khi lúc 13:10 ngày 09/09/2024, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì đơn vị báo không thuộc thẩm quyền
      Thì được chấp nhận
      Và bản trích hồ sơ ghi "thời gian tại nhân viên trực" là "1 giờ"

    Kịch bản: Viện lý do không đúng để khỏi tiếp nhận là gây khó khăn
      Biết lúc 08:00 ngày 09/09/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "email"
      Khi lúc 08:00 ngày 09/09/2024, nhân viên trực không tiếp nhận vì thiếu thông tin liên hệ, hướng dẫn "Gọi lại sau"
      Thì bị từ chối vì lý do trái với hồ sơ theo Điều 20.3
      Và kiểm tra thấy nhân viên trực "không được phép" vì lý do trái với hồ sơ theo Điều 20.3

  Quy tắc: Điều 20.4, 12.1 – Giữ đủ hồ sơ ghi lưu

    Kịch bản: Tiếp nhận qua điện thoại thì phải có tệp ghi âm
      Khi lúc 08:00 ngày 09/09/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "Tổng đài (0269)1022"
      Thì kiểm tra thấy nhân viên trực "ghi thiếu thông tin" theo Điều 20.4, 12.1
      Và bản trích hồ sơ ghi "tệp ghi âm" là ""

    Kịch bản: Có tệp ghi âm thì đủ
      Khi lúc 08:00 ngày 09/09/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "Tổng đài (0269)1022"
        | mục        | giá trị             |
        | tệp ghi âm | 2024/09/09/0001.wav |
      Thì kiểm tra không thấy sai lệch nào
      Và bản trích hồ sơ ghi "tệp ghi âm" là "2024/09/09/0001.wav"

    Kịch bản: Bổ sung tệp ghi âm bằng đính chính thì đủ
      Biết lúc 08:00 ngày 09/09/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "Tổng đài (0269)1022"
      Khi lúc 08:00 ngày 09/09/2024, nhân viên trực đính chính "tệp ghi âm" của sự kiện "tiếp nhận" thành "2024/09/09/0001.wav", lý do "Ghi nhầm"
      Thì kiểm tra không thấy sai lệch nào

    Khung kịch bản: Kênh không phải điện thoại thì không cần tệp ghi âm: <kênh>
      Khi lúc 08:00 ngày 09/09/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "<kênh>"
      Thì kiểm tra không thấy sai lệch nào

      Dữ liệu:
        | kênh                                       |
        | Trang thông tin điện tử 1022.gialai.gov.vn |
        | Hộp thư 1022@gialai.gov.vn                 |
        | Zalo 1022 Gia Lai                          |
        | Fanpage Facebook 1022 Gia Lai              |
        | Ứng dụng di động 1022 Gia Lai              |
        | Kênh khác theo yêu cầu quản lý             |

    Kịch bản: Thiếu thông tin liên hệ mà vẫn chuyển phiếu là ghi thiếu
      Biết lúc 08:00 ngày 09/09/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "email"
        | mục           | giá trị |
        | số điện thoại |         |
      Khi lúc 08:00 ngày 09/09/2024, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì thiếu thông tin liên hệ
      Và kiểm tra thấy nhân viên trực "ghi thiếu thông tin" vì thiếu thông tin liên hệ theo Điều 20.4, 8.3
