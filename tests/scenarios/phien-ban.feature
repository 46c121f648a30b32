# language: vi
Tính năng: Phiên bản của quy chế và của lịch
  Hồ sơ theo quy chế có hiệu lực khi tiếp nhận, và theo lịch đang dùng lúc đó.
  Muốn theo phiên bản khác thì phải ghi việc chuyển vào hồ sơ, có lý do.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |

  Quy tắc: Điều 1.1 – Hồ sơ theo quy chế có hiệu lực khi tiếp nhận

    Khung kịch bản: Ngày tiếp nhận quyết định phiên bản
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa                     | giá trị         |
        | levels.focal_point.limit | 4 working hours |
      Và lúc <tiếp nhận>, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 09:00 ngày 01/07/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận theo Điều 10.1.2.b2
      Và hồ sơ theo quy chế phiên bản "<phiên bản>"
      Và đầu mối tiếp nhận Sở Xây dựng phải phản hồi chậm nhất <hạn> theo Điều 11.1

      Dữ liệu:
        | tiếp nhận                | phiên bản | hạn                   |
        | 23:59:59 ngày 30/06/2022 | 1         | 09:00 ngày 04/07/2022 |
        | 00:00 ngày 01/07/2022    | 2         | 15:00 ngày 01/07/2022 |

    Kịch bản: Hồ sơ cũ đọc lại sau khi có phiên bản mới vẫn theo phiên bản cũ
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa                     | giá trị         |
        | levels.focal_point.limit | 4 working hours |
      Và lúc 16:00 ngày 30/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 16:30 ngày 30/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi hồ sơ được lưu rồi đọc lại
      Thì hồ sơ theo quy chế phiên bản "1"
      Và hạn là 16:30 ngày 01/07/2022

    Khung kịch bản: Trước ngày quy chế có hiệu lực thì chưa có quy chế nào để theo
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa               | giá trị |
        | rescheduling.limit | 2       |
      Khi lúc <tiếp nhận>, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Thì <kết quả>

      Dữ liệu:
        | tiếp nhận                | kết quả                         |
        | 23:59:59 ngày 29/03/2021 | thư viện báo lỗi "not_covered"  |
        | 00:00 ngày 30/03/2021    | được chấp nhận theo Điều 10.1.1 |

    Khung kịch bản: Nhiều phiên bản nối tiếp nhau
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa                     | giá trị         |
        | levels.focal_point.limit | 4 working hours |
      Và từ ngày 01/07/2023 quy chế có phiên bản "3", thay đổi:
        | khóa                     | giá trị          |
        | levels.focal_point.limit | 16 working hours |
      Và lúc <nhận phiếu>, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc <nhận phiếu>, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì hồ sơ theo quy chế phiên bản "<phiên bản>"
      Và hạn là <hạn>

      Dữ liệu:
        | nhận phiếu            | phiên bản | hạn                   |
        | 09:00 ngày 14/06/2022 | 1         | 09:00 ngày 15/06/2022 |
        | 09:00 ngày 14/06/2023 | 2         | 15:00 ngày 14/06/2023 |
        | 09:00 ngày 03/07/2023 | 3         | 09:00 ngày 05/07/2023 |

  Quy tắc: Điều 1.1, 9.2 – Chuyển hồ sơ sang phiên bản khác của quy chế

    Kịch bản: Chuyển sang phiên bản mới thì hạn tính lại theo phiên bản mới
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa                     | giá trị          |
        | levels.focal_point.limit | 16 working hours |
      Và lúc 16:00 ngày 30/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 16:00 ngày 30/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 08:00 ngày 01/07/2022, nhân viên trực chuyển hồ sơ sang quy chế "gia-lai-192-2021" phiên bản "2", lý do "Áp dụng quy chế mới"
      Thì được chấp nhận theo Điều 1.1, 9.2
      Và hồ sơ theo quy chế phiên bản "2"
      Và hạn là 16:00 ngày 04/07/2022
      Và lúc 16:00:01 ngày 01/07/2022, hồ sơ không trễ hạn

    Kịch bản: Đã chuyển thì lưu rồi đọc lại vẫn theo phiên bản mới
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa                     | giá trị          |
        | levels.focal_point.limit | 16 working hours |
      Và lúc 16:00 ngày 30/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 16:00 ngày 30/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 08:00 ngày 01/07/2022, nhân viên trực chuyển hồ sơ sang quy chế "gia-lai-192-2021" phiên bản "2", lý do "Áp dụng quy chế mới"
      Khi hồ sơ được lưu rồi đọc lại
      Thì hồ sơ theo quy chế phiên bản "2"
      Và hạn là 16:00 ngày 04/07/2022
      Và "lý do" của sự kiện "chuyển sang quy chế khác" là "Áp dụng quy chế mới"

    Kịch bản: Không chuyển thì hạn vẫn như cũ
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa                     | giá trị          |
        | levels.focal_point.limit | 16 working hours |
      Và lúc 16:00 ngày 30/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 16:00 ngày 30/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì hạn là 16:00 ngày 01/07/2022
      Và lúc 16:00:01 ngày 01/07/2022, hồ sơ trễ hạn từ 16:00 ngày 01/07/2022

    Khung kịch bản: Số lần hẹn lại theo phiên bản mà hồ sơ đang theo
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa               | giá trị |
        | rescheduling.limit | 2       |
      Và lúc 09:00 ngày 30/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 30/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 30/06/2022, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 05/07/2022
      Và lúc 10:00 ngày 04/07/2022, nhân viên trực <bước>
      Và lúc 10:00 ngày 05/07/2022, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 08/07/2022
      Khi lúc 10:00 ngày 08/07/2022, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 12/07/2022
      Thì <kết quả> theo Điều 11.3

      Dữ liệu:
        | bước                                                                                    | kết quả                      |
        | đính chính "nội dung" của sự kiện "tiếp nhận" thành "Cống vỡ", lý do "Ghi nhầm"         | bị từ chối vì quá số lần hẹn |
        | chuyển hồ sơ sang quy chế "gia-lai-192-2021" phiên bản "2", lý do "Áp dụng quy chế mới" | được chấp nhận               |

    Kịch bản: Chỉ có một phiên bản thì chuyển sang chính phiên bản ấy không làm đổi gì
      Biết lúc 16:00 ngày 30/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 16:00 ngày 30/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 08:00 ngày 01/07/2022, nhân viên trực chuyển hồ sơ sang quy chế "gia-lai-192-2021" phiên bản "1", lý do "Xác nhận quy chế đang theo"
      Thì được chấp nhận theo Điều 1.1, 9.2
      Và hồ sơ theo quy chế phiên bản "1"
      Và hạn là 16:00 ngày 01/07/2022

    Kịch bản: Chỉ có một phiên bản thì không có phiên bản nào khác để chuyển sang
      Biết lúc 16:00 ngày 30/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 08:00 ngày 01/07/2022, nhân viên trực chuyển hồ sơ sang quy chế "gia-lai-192-2021" phiên bản "2", lý do "Áp dụng quy chế mới"
      Thì bị từ chối vì không có quy chế này theo Điều 1.1, 9.2

    Kịch bản: Chuyển mà không nêu lý do thì không được
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa               | giá trị |
        | rescheduling.limit | 2       |
      Và lúc 09:00 ngày 30/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 08:00 ngày 01/07/2022, nhân viên trực chuyển hồ sơ sang quy chế "gia-lai-192-2021" phiên bản "2"
      Thì bị từ chối vì thiếu lý do theo Điều 1.1, 9.2
      Và hồ sơ theo quy chế phiên bản "1"

    Khung kịch bản: Chuyển sang quy chế không có thì không được
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa               | giá trị |
        | rescheduling.limit | 2       |
      Và lúc 09:00 ngày 30/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 08:00 ngày 01/07/2022, nhân viên trực chuyển hồ sơ sang quy chế "<quy chế>" phiên bản "<phiên bản>", lý do "Áp dụng quy chế mới"
      Thì bị từ chối vì không có quy chế này theo Điều 1.1
      Và hồ sơ theo quy chế phiên bản "1"

      Dữ liệu:
        | quy chế          | phiên bản |
        | gia-lai-192-2021 | 3         |
        | kon-tum-2021     | 1         |

    Khung kịch bản: Chỉ nhân viên trực hoặc hệ thống được chuyển hồ sơ sang quy chế khác
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa               | giá trị |
        | rescheduling.limit | 2       |
      Và lúc 09:00 ngày 30/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 08:00 ngày 01/07/2022, <ai> chuyển hồ sơ sang quy chế "gia-lai-192-2021" phiên bản "2", lý do "Áp dụng quy chế mới"
      Thì bị từ chối vì sai vai trò theo Điều 1.1
      Và lời giải thích có nội dung "chỉ nhân viên trực, hệ thống được ghi: chuyển sang quy chế khác"

      Dữ liệu:
        | ai                            |
        | đầu mối tiếp nhận Sở Xây dựng |
        | Văn phòng UBND tỉnh           |
        | tổ chức, cá nhân              |

    Kịch bản: Việc chuyển không xóa phần trễ đã có
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa                     | giá trị          |
        | levels.focal_point.limit | 16 working hours |
      Và lúc 09:00 ngày 30/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 30/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 01/07/2022, nhân viên trực chuyển hồ sơ sang quy chế "gia-lai-192-2021" phiên bản "2", lý do "Áp dụng quy chế mới"
      Khi lúc 11:00 ngày 01/07/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì hồ sơ đã trả lời nhưng trễ hạn từ 09:00 ngày 01/07/2022

  Quy tắc: Điều 11.1, 9.2 – Chuyển hồ sơ sang phiên bản khác của lịch

    Kịch bản: Lịch có thêm ngày nghỉ thì chuyển hồ sơ sang lịch mới, hạn lùi lại
      Biết lịch phiên bản "2021-bão" có thêm ngày nghỉ 13/09/2021, lý do "Bão số 5"
      Và lúc 10:00 ngày 10/09/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 10:00 ngày 10/09/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 16:00 ngày 10/09/2021, nhân viên trực chuyển hồ sơ sang lịch "vn-state" phiên bản "2021-bão", lý do "Nghỉ tránh bão"
      Thì được chấp nhận theo Điều 11.1, 9.2
      Và hạn là 10:00 ngày 14/09/2021
      Và lúc 10:00:01 ngày 13/09/2021, hồ sơ không trễ hạn
      Và lúc 10:00:01 ngày 14/09/2021, hồ sơ trễ hạn từ 10:00 ngày 14/09/2021

    Kịch bản: Không chuyển thì hạn vẫn theo lịch cũ
      Biết lịch phiên bản "2021-bão" có thêm ngày nghỉ 13/09/2021, lý do "Bão số 5"
      Và lúc 10:00 ngày 10/09/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 10:00 ngày 10/09/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì hạn là 10:00 ngày 13/09/2021
      Và lúc 10:00:01 ngày 13/09/2021, hồ sơ trễ hạn từ 10:00 ngày 13/09/2021

    Kịch bản: Đã chuyển lịch thì lưu rồi đọc lại vẫn theo lịch mới
      Biết lịch phiên bản "2021-bão" có thêm ngày nghỉ 13/09/2021, lý do "Bão số 5"
      Và lúc 10:00 ngày 10/09/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 10:00 ngày 10/09/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 16:00 ngày 10/09/2021, nhân viên trực chuyển hồ sơ sang lịch "vn-state" phiên bản "2021-bão", lý do "Nghỉ tránh bão"
      Khi hồ sơ được lưu rồi đọc lại
      Thì hạn là 10:00 ngày 14/09/2021

    Kịch bản: Thời gian đã hẹn không đổi theo lịch
      Biết lịch phiên bản "2021-bão" có thêm ngày nghỉ 13/09/2021, lý do "Bão số 5"
      Và lúc 10:00 ngày 10/09/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 10:00 ngày 10/09/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 11:00 ngày 10/09/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 13/09/2021
      Khi lúc 16:00 ngày 10/09/2021, nhân viên trực chuyển hồ sơ sang lịch "vn-state" phiên bản "2021-bão", lý do "Nghỉ tránh bão"
      Thì được chấp nhận theo Điều 9.2
      Và hạn là 17:00 ngày 13/09/2021

    Kịch bản: Chuyển sang lịch không có thì không được
      Biết lịch phiên bản "2021-bão" có thêm ngày nghỉ 13/09/2021, lý do "Bão số 5"
      Và lúc 10:00 ngày 10/09/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 16:00 ngày 10/09/2021, nhân viên trực chuyển hồ sơ sang lịch "vn-state" phiên bản "2021-lụt", lý do "Nghỉ tránh lụt"
      Thì bị từ chối vì không có lịch này theo Điều 11.1, 9.2

    Kịch bản: Chuyển lịch mà không nêu lý do thì không được
      Biết lịch phiên bản "2021-bão" có thêm ngày nghỉ 13/09/2021, lý do "Bão số 5"
      Và lúc 10:00 ngày 10/09/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 16:00 ngày 10/09/2021, nhân viên trực chuyển hồ sơ sang lịch "vn-state" phiên bản "2021-bão"
      Thì bị từ chối vì thiếu lý do theo Điều 11.1, 9.2

    Khung kịch bản: Chỉ nhân viên trực hoặc hệ thống được chuyển hồ sơ sang lịch khác
      Biết lịch phiên bản "2021-bão" có thêm ngày nghỉ 13/09/2021, lý do "Bão số 5"
      Và lúc 10:00 ngày 10/09/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 16:00 ngày 10/09/2021, <ai> chuyển hồ sơ sang lịch "vn-state" phiên bản "2021-bão", lý do "Nghỉ tránh bão"
      Thì bị từ chối vì sai vai trò theo Điều 11.1

      Dữ liệu:
        | ai                            |
        | đầu mối tiếp nhận Sở Xây dựng |
        | Thủ trưởng Sở Xây dựng        |
        | Văn phòng UBND tỉnh           |
        | tổ chức, cá nhân              |
