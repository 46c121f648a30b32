# language: vi
Tính năng: Điều 3 – Các kênh tương tác
  Tổng đài (khoản 1), năm kênh trên Internet (khoản 2) và kênh khác theo yêu cầu quản lý (khoản 3).
  Mỗi việc được báo qua kênh đã định; thông báo nào đã gửi thì ghi nhận lại.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |

  Quy tắc: Điều 3 – Bảy kênh của quy chế

    Khung kịch bản: Kênh gọi theo tên được ghi theo mã: <mã>
      Khi lúc 09:15 ngày 12/10/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "<kênh>"
      Thì được chấp nhận theo Điều 7
      Và "kênh" của sự kiện "tiếp nhận" là "<mã>"

      Dữ liệu: Khoản 1 – điện thoại
        | kênh                | mã      |
        | Tổng đài (0269)1022 | hotline |

      Dữ liệu: Khoản 2 – Internet
        | kênh                                       | mã       |
        | Trang thông tin điện tử 1022.gialai.gov.vn | website  |
        | Hộp thư 1022@gialai.gov.vn                 | email    |
        | Zalo 1022 Gia Lai                          | zalo     |
        | Fanpage Facebook 1022 Gia Lai              | facebook |
        | Ứng dụng di động 1022 Gia Lai              | app      |

      Dữ liệu: Khoản 3 – kênh khác
        | kênh                           | mã    |
        | Kênh khác theo yêu cầu quản lý | other |

    Khung kịch bản: Kết quả được công khai trên kênh của khoản 2: <kênh>
      Biết lúc 09:15 ngày 12/10/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:20 ngày 12/10/2022, nhân viên trực trả lời "Tuyến xe buýt số 5 chạy từ 05:30 đến 18:30."
      Khi lúc 09:30 ngày 12/10/2022, nhân viên trực công khai kết quả trên "<kênh>"
      Thì được chấp nhận theo Điều 13.1
      Và tình trạng công khai là đã công khai

      Dữ liệu:
        | kênh     |
        | website  |
        | email    |
        | zalo     |
        | facebook |
        | app      |

    Khung kịch bản: Kết quả không công khai trên kênh khác: <kênh>
      Biết lúc 09:15 ngày 12/10/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:20 ngày 12/10/2022, nhân viên trực trả lời "Tuyến xe buýt số 5 chạy từ 05:30 đến 18:30."
      Khi lúc 09:30 ngày 12/10/2022, nhân viên trực công khai kết quả trên "<kênh>"
      Thì bị từ chối vì không phải kênh công khai theo Điều 13.1, 3
      Và lời giải thích có nội dung "chỉ công khai trên các kênh: Trang thông tin điện tử 1022.gialai.gov.vn (`website`), Hộp thư 1022@gialai.gov.vn (`email`), Zalo 1022 Gia Lai (`zalo`), Fanpage Facebook 1022 Gia Lai (`facebook`), Ứng dụng di động 1022 Gia Lai (`app`)"
      Và tình trạng công khai là chưa công khai

      Dữ liệu:
        | kênh    |
        | hotline |
        | other   |
        | youtube |

    Khung kịch bản: Nếu sau này quy chế cho công khai cả trên kênh của khoản 1: <kênh>
      Biết từ ngày 01/01/2023 quy chế có phiên bản "2", thay đổi:
        | khóa                 | giá trị               |
        | publication.channels | ["internet", "phone"] |
      Và lúc 09:15 ngày 12/10/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:20 ngày 12/10/2023, nhân viên trực trả lời "Tuyến xe buýt số 5 chạy từ 05:30 đến 18:30."
      Khi lúc 09:30 ngày 12/10/2023, nhân viên trực công khai kết quả trên "<kênh>"
      Thì <kết quả>

      Dữ liệu:
        | khoản | kênh    | kết quả                                                   |
        | 1     | hotline | được chấp nhận theo Điều 13.1                             |
        | 2     | website | được chấp nhận theo Điều 13.1                             |
        | 3     | other   | bị từ chối vì không phải kênh công khai theo Điều 13.1, 3 |

  Quy tắc: Điều 3 – Thông báo đi qua kênh nào

    Bối cảnh:
      Biết lúc 08:00 ngày 07/11/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị

    Kịch bản: Không tiếp nhận thì báo qua kênh liên hệ của người gửi
      Biết lúc 08:02 ngày 07/11/2023, nhân viên trực đính chính "nội dung rõ ràng" của sự kiện "tiếp nhận" thành "không", lý do "Ghi nhầm"
      Khi lúc 08:05 ngày 07/11/2023, nhân viên trực không tiếp nhận vì nội dung không rõ ràng, hướng dẫn "Xin nêu rõ địa điểm"
      Thì các thông báo:
        | ai               | thông báo       | qua                        |
        | tổ chức, cá nhân | không tiếp nhận | kênh liên hệ của người gửi |

    Kịch bản: Chuyển phiếu thì nhắn tin cho đầu mối và cho người gửi
      Khi lúc 08:05 ngày 07/11/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì các thông báo:
        | ai                            | thông báo       | qua          |
        | đầu mối tiếp nhận Sở Xây dựng | phiếu chuyển    | tin nhắn SMS |
        | tổ chức, cá nhân              | đã chuyển xử lý | tin nhắn SMS |

    Kịch bản: Hẹn thời gian trả kết quả thì báo người gửi và nhập nhắc hẹn
      Biết lúc 08:05 ngày 07/11/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 07/11/2023, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 14/11/2023
      Thì các thông báo:
        | ai               | thông báo             | qua                        |
        | tổ chức, cá nhân | thời gian trả kết quả | kênh liên hệ của người gửi |
        | nhân viên trực   | đã nhập nhắc hẹn      | tài khoản trên hệ thống    |

    Kịch bản: Nhắc hẹn hiện trên tài khoản của đầu mối, Thủ trưởng và nhân viên trực
      Biết lúc 08:05 ngày 07/11/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 07/11/2023, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 14/11/2023
      Khi thời gian trôi đến 17:00 ngày 13/11/2023
      Thì các thông báo:
        | ai                            | thông báo | qua                     |
        | đầu mối tiếp nhận Sở Xây dựng | nhắc hẹn  | tài khoản trên hệ thống |
        | Thủ trưởng Sở Xây dựng        | nhắc hẹn  | tài khoản trên hệ thống |
        | nhân viên trực                | nhắc hẹn  | tài khoản trên hệ thống |

    Kịch bản: Trả lời thì gửi kết quả và mời đánh giá
      Khi lúc 08:05 ngày 07/11/2023, nhân viên trực trả lời "Tuyến xe buýt số 5 chạy từ 05:30."
      Thì các thông báo:
        | ai               | thông báo       | qua                        |
        | tổ chức, cá nhân | kết quả trả lời | kênh liên hệ của người gửi |
      Và thông báo "kết quả trả lời" cho tổ chức, cá nhân có nội dung "Tuyến xe buýt số 5 chạy từ 05:30. Đề nghị tổ chức, cá nhân đánh giá kết quả"

  Quy tắc: Điều 3 – Ghi nhận thông báo đã gửi

    Bối cảnh:
      Biết lúc 08:00 ngày 07/11/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:05 ngày 07/11/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng

    Khung kịch bản: Nhân viên trực hoặc hệ thống ghi nhận đã gửi: <ai>
      Khi lúc 08:06 ngày 07/11/2023, <ai> ghi nhận đã gửi thông báo "phiếu chuyển" cho đầu mối tiếp nhận Sở Xây dựng qua "sms"
      Thì được chấp nhận theo Điều 10.1.2.b2
      Và không có thông báo nào
      Và trạng thái hồ sơ là đầu mối tiếp nhận

      Dữ liệu:
        | ai             |
        | nhân viên trực |
        | hệ thống       |

    Khung kịch bản: Người khác không ghi nhận được: <ai>
      Khi lúc 08:06 ngày 07/11/2023, <ai> ghi nhận đã gửi thông báo "đã chuyển xử lý" cho tổ chức, cá nhân
      Thì bị từ chối vì sai vai trò theo Điều 10.1.2.b2
      Và lời giải thích có nội dung "chỉ nhân viên trực, hệ thống được ghi"

      Dữ liệu:
        | ai                            |
        | đầu mối tiếp nhận Sở Xây dựng |
        | Thủ trưởng Sở Xây dựng        |
        | Văn phòng UBND tỉnh           |
        | tổ chức, cá nhân              |

    Kịch bản: Thông báo chưa từng có thì không ghi nhận được
      Khi lúc 08:06 ngày 07/11/2023, nhân viên trực ghi nhận đã gửi thông báo "nhắc hẹn" cho Thủ trưởng Sở Xây dựng
      Thì bị từ chối vì không có thông báo này theo Điều 12.1
