# language: vi
Tính năng: Điều 18 – Giám sát, theo dõi, tổng hợp
  Mỗi hồ sơ được đối chiếu với quy chế: ai làm sai điều nào, chậm bao lâu, hoặc không có gì sai.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |
      | Sở Y tế     | so-y-te     |
    Và lúc 08:00 ngày 14/03/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "website"
    Và lúc 08:30 ngày 14/03/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
    Và lúc 08:30 ngày 14/03/2022, nhân viên trực ghi nhận đã gửi thông báo "phiếu chuyển" cho đầu mối tiếp nhận Sở Xây dựng
    Và lúc 08:30 ngày 14/03/2022, nhân viên trực ghi nhận đã gửi thông báo "đã chuyển xử lý" cho tổ chức, cá nhân

  Quy tắc: Điều 18.2 – Hồ sơ đúng quy chế thì không có sai lệch

    Kịch bản: Trả lời đúng hạn, đã gửi kết quả, đã công khai
      Biết lúc 08:30 ngày 15/03/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Và lúc 08:30 ngày 15/03/2022, nhân viên trực ghi nhận đã gửi thông báo "kết quả trả lời" cho tổ chức, cá nhân
      Khi lúc 08:30 ngày 15/03/2022, nhân viên trực công khai kết quả trên "website"
      Thì lúc 17:00 ngày 31/03/2022, kiểm tra không thấy sai lệch nào
      Và bản trích hồ sơ ghi "số sai lệch" là "0"

    Kịch bản: Phiếu lên Thủ trưởng ngay khi hết hạn thì đầu mối có sai lệch, nhân viên trực còn phải nhắn tin
      Khi thời gian trôi đến 09:30 ngày 15/03/2022
      Thì trạng thái hồ sơ là Thủ trưởng đơn vị
      Và kiểm tra thấy các sai lệch:
        | ai                            | sai lệch       |
        | đầu mối tiếp nhận Sở Xây dựng | chưa thực hiện |
        | nhân viên trực                | chưa thực hiện |

  Quy tắc: Điều 18.2 – Mỗi loại sai lệch được nêu cùng người làm sai và điều bị trái

    Khung kịch bản: Chưa phản hồi: một giây sau khi hết hạn là sai lệch
      Biết lúc 10:00 ngày 14/03/2022, đầu mối tiếp nhận Sở Xây dựng báo cáo tình trạng giải quyết "Đang khảo sát"
      Khi lúc 10:00 ngày 14/03/2022, nhân viên trực ghi nhận đã gửi thông báo "tình trạng giải quyết" cho tổ chức, cá nhân
      Thì lúc 08:30 ngày 15/03/2022, kiểm tra không thấy sai lệch nào
      Và lúc <lúc>, kiểm tra thấy đầu mối tiếp nhận Sở Xây dựng "chưa thực hiện", <quá hạn> làm việc theo Điều 18.2, 11.1, 10.2, 11.4

      Dữ liệu:
        | lúc                      | quá hạn       |
        | 08:30:01 ngày 15/03/2022 | 1 giây        |
        | 14:00 ngày 15/03/2022    | 3 giờ 30 phút |

    Kịch bản: Trả lời trễ ngay giây đầu tiên sau khi hết hạn: chưa ai phải chuyển phiếu lên trước đó
      Biết lúc 08:30:01 ngày 15/03/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Và lúc 08:30:01 ngày 15/03/2022, nhân viên trực ghi nhận đã gửi thông báo "kết quả trả lời" cho tổ chức, cá nhân
      Khi lúc 08:30:01 ngày 15/03/2022, nhân viên trực công khai kết quả trên "website"
      Thì kiểm tra thấy đầu mối tiếp nhận Sở Xây dựng "thực hiện trễ", 1 giây làm việc theo Điều 18.2, 11.1, 11.4
      Và kiểm tra thấy các sai lệch:
        | ai                            | sai lệch      |
        | đầu mối tiếp nhận Sở Xây dựng | thực hiện trễ |

    Khung kịch bản: Trả lời trễ mà phiếu không được chuyển lên: trễ bao lâu tính bằng giờ làm việc
      Biết lúc <trả lời>, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Và lúc <trả lời>, nhân viên trực ghi nhận đã gửi thông báo "kết quả trả lời" cho tổ chức, cá nhân
      Khi lúc <trả lời>, nhân viên trực công khai kết quả trên "website"
      Thì kiểm tra thấy đầu mối tiếp nhận Sở Xây dựng "thực hiện trễ", <trễ> làm việc theo Điều 18.2, 11.1, 11.4
      Và kiểm tra thấy các sai lệch:
        | ai                            | sai lệch       |
        | đầu mối tiếp nhận Sở Xây dựng | thực hiện trễ  |
        | nhân viên trực                | chưa thực hiện |
      Và kiểm tra thấy nhân viên trực "chưa thực hiện", <chưa chuyển> làm việc theo Điều 18.2, 10.1.2.b2

      Dữ liệu:
        | trả lời               | trễ           | chưa chuyển           |
        | 13:00 ngày 15/03/2022 | 2 giờ 30 phút | 2 giờ 29 phút 59 giây |
        | 07:00 ngày 16/03/2022 | 6 giờ 30 phút | 6 giờ 29 phút 59 giây |

    Kịch bản: Quá sớm: chuyển phiếu lên khi chưa hết hạn
      Khi lúc 08:30 ngày 15/03/2022, nhân viên trực chuyển phiếu từ cấp đầu mối tiếp nhận lên cấp Thủ trưởng đơn vị
      Thì bị từ chối vì chưa đến hạn
      Và kiểm tra thấy nhân viên trực "thực hiện quá sớm" vì chưa đến hạn theo Điều 18.2, 10.1.2.b2

    Kịch bản: Lặp lại: hẹn lại lần thứ hai
      Biết lúc 09:00 ngày 14/03/2022, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 16:00 ngày 17/03/2022
      Và lúc 09:00 ngày 16/03/2022, Thủ trưởng Sở Xây dựng hẹn lại, trả kết quả lúc 16:00 ngày 22/03/2022, lý do "Chờ vật tư"
      Khi lúc 09:00 ngày 21/03/2022, Thủ trưởng Sở Xây dựng hẹn lại, trả kết quả lúc 16:00 ngày 25/03/2022, lý do "Mưa lớn"
      Thì bị từ chối vì quá số lần hẹn
      Và kiểm tra thấy Thủ trưởng Sở Xây dựng "lặp lại quá số lần" vì quá số lần hẹn theo Điều 18.2, 11.3

    Khung kịch bản: Việc bị từ chối là sai lệch của người đã làm: <sai lệch>
      Khi lúc 10:00 ngày 14/03/2022, <ai> <việc làm>
      Thì bị từ chối vì <vì sao>
      Và kiểm tra thấy <ai> "<sai lệch>" vì <vì sao> theo Điều 18.2, <điều>
      Và bản trích hồ sơ ghi "số sai lệch" là "1"

      Dữ liệu:
        | ai                            | việc làm                                                         | vì sao                           | sai lệch                   | điều         |
        | đầu mối tiếp nhận Sở Y tế     | trả lời "Đã thông cống"                                          | không phải đơn vị đang giữ phiếu | không đúng người thực hiện | 10.2.1, 15.4 |
        | tổ chức, cá nhân              | hẹn trả kết quả lúc 16:00 ngày 17/03/2022                        | sai vai trò                      | không đúng người thực hiện | 10.2.2       |
        | tổ chức, cá nhân              | đánh giá "Hài lòng"                                              | sai trạng thái hồ sơ             | sai trình tự               | 14           |
        | đầu mối tiếp nhận Sở Xây dựng | hẹn lại, trả kết quả lúc 16:00 ngày 17/03/2022, lý do "Chờ ống"  | chưa hẹn                         | sai trình tự               | 11.3         |
        | đầu mối tiếp nhận Sở Xây dựng | trả lời                                                          | thiếu kết quả trả lời            | ghi thiếu thông tin        | 10.2.1       |
        | đầu mối tiếp nhận Sở Xây dựng | hẹn trả kết quả lúc 09:00 ngày 14/03/2022                        | thời gian hẹn không ở tương lai  | không được phép            | 10.2.2       |
        | nhân viên trực                | ghi nhận đã gửi thông báo "kết quả trả lời" cho tổ chức, cá nhân | không có thông báo này           | không được phép            | 12.1         |

    Kịch bản: Sai trình tự: ghi lùi trước sự kiện gần nhất làm giảm giá trị hồ sơ
      Khi lúc 08:29:59 ngày 14/03/2022, tổ chức, cá nhân phản hồi lại "Nước vẫn ngập"
      Thì bị từ chối vì ghi nhận trước sự kiện gần nhất
      Và lúc 09:00 ngày 14/03/2022, kiểm tra thấy tổ chức, cá nhân "sai trình tự" vì ghi nhận trước sự kiện gần nhất theo Điều 18.2, 9.1, 9.2

    Kịch bản: Công khai sai: nêu kết quả trên kênh không phải kênh công khai
      Biết lúc 15:00 ngày 14/03/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 15:00 ngày 14/03/2022, nhân viên trực công khai kết quả trên "hotline"
      Thì bị từ chối vì không phải kênh công khai
      Và kiểm tra thấy nhân viên trực "công khai sai quy định" vì không phải kênh công khai theo Điều 18.2, 13.1, 3

    Kịch bản: Công khai sai: nêu điều tổ chức, cá nhân yêu cầu giữ bí mật
      Biết lúc 14:00 ngày 14/03/2022, tổ chức, cá nhân yêu cầu giữ bí mật
      Và lúc 15:00 ngày 14/03/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 15:00 ngày 14/03/2022, đầu mối tiếp nhận Sở Xây dựng công khai trên trang của đơn vị "https://sxd.example.vn/1022"
      Thì bị từ chối vì người gửi yêu cầu giữ bí mật
      Và kiểm tra thấy đầu mối tiếp nhận Sở Xây dựng "công khai sai quy định" vì người gửi yêu cầu giữ bí mật theo Điều 18.2, 13.2

    Kịch bản: Chưa công khai: viện căn cứ không đúng để khỏi công khai
      Biết lúc 15:00 ngày 14/03/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 15:00 ngày 14/03/2022, nhân viên trực không công khai vì bí mật nhà nước
      Thì bị từ chối vì căn cứ không đúng với hồ sơ
      Và kiểm tra thấy nhân viên trực "chưa công khai" vì căn cứ không đúng với hồ sơ theo Điều 18.2, 13.1

    Khung kịch bản: Chưa công khai: từ giây làm việc đầu tiên sau câu trả lời
      Biết lúc 15:00 ngày 14/03/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 15:00 ngày 14/03/2022, nhân viên trực ghi nhận đã gửi thông báo "kết quả trả lời" cho tổ chức, cá nhân
      Thì kiểm tra không thấy sai lệch nào
      Và lúc <lúc>, kiểm tra thấy nhân viên trực "chưa công khai", <đã chờ> làm việc theo Điều 18.2, 13.1

      Dữ liệu:
        | lúc                      | đã chờ |
        | 15:00:01 ngày 14/03/2022 | 1 giây |
        | 07:00 ngày 15/03/2022    | 2 giờ  |

    Kịch bản: Hẹn lại sau khi đã lỡ hẹn là trễ, kết quả vẫn còn nợ
      Biết lúc 09:00 ngày 14/03/2022, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 16:00 ngày 17/03/2022
      Khi lúc 16:30 ngày 17/03/2022, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 16:00 ngày 22/03/2022, lý do "Chờ vật tư"
      Thì bị từ chối vì thời gian hẹn đã qua
      Và kiểm tra thấy đầu mối tiếp nhận Sở Xây dựng "thực hiện trễ" vì thời gian hẹn đã qua, 30 phút làm việc theo Điều 18.2, 11.3, 11.4
      Và kiểm tra thấy đầu mối tiếp nhận Sở Xây dựng "chưa thực hiện", 30 phút làm việc theo Điều 10.2.2, 11.3

  Quy tắc: Điều 18.3 – Theo dõi, tổng hợp thời gian xử lý

    Kịch bản: Trả lời kịp nhưng ghi muộn thì tính là trễ, và nói rõ vì sao
      Biết lúc 08:00 ngày 15/03/2022 (ghi lúc 10:00 ngày 15/03/2022), đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Và lúc 10:00 ngày 15/03/2022, nhân viên trực ghi nhận đã gửi thông báo "kết quả trả lời" cho tổ chức, cá nhân
      Khi lúc 10:00 ngày 15/03/2022, nhân viên trực công khai kết quả trên "website"
      Thì kiểm tra thấy đầu mối tiếp nhận Sở Xây dựng "thực hiện trễ", 1 giờ 30 phút làm việc theo Điều 18.3, 11.4
      Và bản trích hồ sơ ghi "thời gian trả lời" là "10:00 ngày 15/03/2022"
      Và bản trích hồ sơ ghi "trả lời trễ" là "có"

    Kịch bản: Mỗi cấp chậm đều được nêu
      Biết hệ thống kiểm tra thời hạn lúc 08:30:01 ngày 15/03/2022
      Và hệ thống kiểm tra thời hạn lúc 08:30:02 ngày 16/03/2022
      Khi lúc 10:00 ngày 16/03/2022, Văn phòng UBND tỉnh báo cáo tình trạng giải quyết "Đã giao Sở Xây dựng làm ngay"
      Thì kiểm tra thấy các sai lệch:
        | ai                            | sai lệch       |
        | đầu mối tiếp nhận Sở Xây dựng | chưa thực hiện |
        | Thủ trưởng Sở Xây dựng        | chưa thực hiện |
        | nhân viên trực                | chưa thực hiện |
        | nhân viên trực                | chưa thực hiện |
      Và kiểm tra thấy nhân viên trực "chưa thực hiện", 8 giờ 1 giây làm việc theo Điều 18.2, 10.1.2.b2
      Và kiểm tra thấy Thủ trưởng Sở Xây dựng "chưa thực hiện" theo Điều 18.3, 11.2, 10.3
      Và bản trích hồ sơ ghi "số lần trễ" là "2"

    Kịch bản: Không chuyển phiếu lên thì cả đầu mối và nhân viên trực đều có sai lệch
      Khi lúc 09:30 ngày 15/03/2022, tổ chức, cá nhân phản hồi lại "Chưa thấy ai đến"
      Thì kiểm tra thấy các sai lệch:
        | ai                            | sai lệch       |
        | đầu mối tiếp nhận Sở Xây dựng | chưa thực hiện |
        | nhân viên trực                | chưa thực hiện |
      Và kiểm tra thấy nhân viên trực "chưa thực hiện", 59 phút 59 giây làm việc theo Điều 18.3, 10.1.2.b2

    Kịch bản: Báo cáo tổng hợp nêu số sai lệch
      Khi lúc 10:00 ngày 14/03/2022, đầu mối tiếp nhận Sở Y tế trả lời "Đã thông cống"
      Thì bị từ chối vì không phải đơn vị đang giữ phiếu
      Khi lúc 15:00 ngày 14/03/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Và lúc 15:00 ngày 14/03/2022, nhân viên trực ghi nhận đã gửi thông báo "kết quả trả lời" cho tổ chức, cá nhân
      Và lúc 15:00 ngày 14/03/2022, nhân viên trực công khai kết quả trên "website"
      Thì báo cáo tháng có ngày 14/03/2022 ghi "sai lệch" là "1" theo Điều 18.3
