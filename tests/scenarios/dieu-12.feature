# language: vi
Tính năng: Điều 12 – Lưu giữ, trích xuất thông tin
  Hệ thống lưu ai phản ánh, lúc nào, nội dung gì, ai xử lý, kết quả ở từng cấp.
  Ghi sai thì đính chính; bản gốc vẫn còn.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị              | mã           |
      | Sở Xây dựng         | so-xay-dung  |
      | Sở Tài chính        | so-tai-chinh |
      | Văn phòng UBND tỉnh | vp-ubnd-tinh |

  Quy tắc: Điều 12.1 – Lưu nội dung phản ánh, kiến nghị và thông tin liên hệ

    Khung kịch bản: Thông tin đã ghi được lưu nguyên vẹn
      Biết lúc 08:00 ngày 15/05/2023 (ghi lúc 08:05 ngày 15/05/2023), nhân viên trực tiếp nhận phản ánh, kiến nghị qua "Tổng đài (0269)1022"
        | mục                | giá trị                         |
        | họ tên             | Rơ Châm H'Lan                   |
        | địa chỉ            | Làng Ốp, phường Hoa Lư, Pleiku  |
        | số điện thoại      | 0905111222                      |
        | thư điện tử        | hlan@example.vn                 |
        | nội dung           | Đèn đường trước làng không sáng |
        | tệp ghi âm         | 2023/05/15/0001.wav             |
        | yêu cầu giữ bí mật | có                              |
        | bí mật nhà nước    | không                           |
      Khi hồ sơ được lưu rồi đọc lại
      Thì "<mục>" của sự kiện "tiếp nhận" là "<giá trị>"
      Và bản gốc "<mục>" của sự kiện "tiếp nhận" là "<giá trị>"
      Và sự kiện "tiếp nhận" xảy ra lúc 08:00 ngày 15/05/2023
      Và sự kiện "tiếp nhận" ghi nhận lúc 08:05 ngày 15/05/2023

      Dữ liệu:
        | mục                | giá trị                         |
        | họ tên             | Rơ Châm H'Lan                   |
        | địa chỉ            | Làng Ốp, phường Hoa Lư, Pleiku  |
        | số điện thoại      | 0905111222                      |
        | thư điện tử        | hlan@example.vn                 |
        | nội dung           | Đèn đường trước làng không sáng |
        | tệp ghi âm         | 2023/05/15/0001.wav             |
        | kênh               | Tổng đài (0269)1022             |
        | yêu cầu giữ bí mật | có                              |
        | bí mật nhà nước    | không                           |
        | nội dung rõ ràng   | có                              |
        | ngôn ngữ           | vi                              |

    Khung kịch bản: Lưu kênh đã tiếp nhận
      Khi lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "<kênh>"
      Thì được chấp nhận theo Điều 10.1.1, 7
      Và "kênh" của sự kiện "tiếp nhận" là "<kênh>"

      Dữ liệu:
        | kênh                                       |
        | Tổng đài (0269)1022                        |
        | Trang thông tin điện tử 1022.gialai.gov.vn |
        | Hộp thư 1022@gialai.gov.vn                 |
        | Zalo 1022 Gia Lai                          |
        | Fanpage Facebook 1022 Gia Lai              |
        | Ứng dụng di động 1022 Gia Lai              |
        | Kênh khác theo yêu cầu quản lý             |

    Kịch bản: Kênh không có trong quy chế thì không được ghi
      Khi lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "Báo Gia Lai"
      Thì bị từ chối vì kênh không thuộc quy chế theo Điều 7
      Và cách làm đúng là "tiếp nhận" bởi nhân viên trực

    Khung kịch bản: Lưu lĩnh vực, và lĩnh vực nào của quy chế cũng được xử lý
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị về "<lĩnh vực>"
      Khi lúc 08:10 ngày 15/05/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận
      Và "lĩnh vực" của sự kiện "tiếp nhận" là "<lĩnh vực>"

      Dữ liệu:
        | lĩnh vực                                                |
        | Quy định hành chính                                     |
        | Giải quyết thủ tục hành chính                           |
        | Nhận, trả hồ sơ tại nhà qua bưu chính công ích          |
        | Kinh tế - xã hội, dịch vụ công                          |
        | Hạ tầng kỹ thuật, buôn lậu, hàng giả, xây dựng, đất đai |
        | Đầu tư, khu công nghiệp, du lịch, sự kiện               |
        | Lĩnh vực khác                                           |

  Quy tắc: Điều 12.1 – Lưu thời gian, nội dung xử lý và kết quả ở từng cấp

    Kịch bản: Mỗi bước được lưu cùng đơn vị và nội dung xử lý
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 15/05/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 09:00 ngày 15/05/2023, đầu mối tiếp nhận Sở Xây dựng báo cáo tình trạng giải quyết "Đang kiểm tra lưới điện"
      Và lúc 10:00 ngày 15/05/2023, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 16:00 ngày 18/05/2023
      Và lúc 15:00 ngày 18/05/2023, Thủ trưởng Sở Xây dựng trả lời "Đã thay 12 bóng đèn", văn bản ký số "45/SXD-HTKT"
      Khi hồ sơ được lưu rồi đọc lại
      Thì "đơn vị" của sự kiện "chuyển phiếu" là "Sở Xây dựng"
      Và "nội dung báo cáo" của sự kiện "báo cáo tình trạng giải quyết" là "Đang kiểm tra lưới điện"
      Và "kết quả" của sự kiện "trả lời" là "Đã thay 12 bóng đèn"
      Và "văn bản ký số" của sự kiện "trả lời" là "45/SXD-HTKT"
      Và sự kiện "chuyển phiếu" xảy ra lúc 08:10 ngày 15/05/2023
      Và sự kiện "trả lời" xảy ra lúc 15:00 ngày 18/05/2023
      Và trạng thái hồ sơ là đã trả lời

    Kịch bản: Việc hết hạn ở từng cấp cũng được lưu
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 15/05/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 08:00 ngày 18/05/2023
      Và lúc 09:00 ngày 18/05/2023, Văn phòng UBND tỉnh trả lời "Đã yêu cầu Sở Xây dựng thay bóng đèn"
      Và hồ sơ được lưu rồi đọc lại
      Thì trạng thái hồ sơ là đã trả lời
      Và các thời hạn đã hết:
        | cấp               | đơn vị      | hạn                      | tính trễ |
        | đầu mối tiếp nhận | Sở Xây dựng | 08:10 ngày 16/05/2023    | có       |
        | Thủ trưởng đơn vị | Sở Xây dựng | 08:10:01 ngày 17/05/2023 | có       |

    Kịch bản: Lưu việc đã gửi thông báo và kênh đã gửi
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 15/05/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 08:11 ngày 15/05/2023, nhân viên trực ghi nhận đã gửi thông báo "phiếu chuyển" cho đầu mối tiếp nhận Sở Xây dựng qua "sms"
      Khi hồ sơ được lưu rồi đọc lại
      Thì "kênh" của sự kiện "đã gửi thông báo" là "sms"

    Khung kịch bản: Sự kiện được lưu theo thứ tự ghi nhận, xảy ra không sau lúc ghi nhận
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 15/05/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc <xảy ra> (ghi lúc <ghi nhận>), đầu mối tiếp nhận Sở Xây dựng báo cáo tình trạng giải quyết "Đang làm"
      Thì <kết quả>

      Dữ liệu:
        | xảy ra                   | ghi nhận                 | kết quả                                                     |
        | 08:09:59 ngày 15/05/2023 | 08:10 ngày 15/05/2023    | được chấp nhận                                              |
        | 08:09:59 ngày 15/05/2023 | 08:09:59 ngày 15/05/2023 | bị từ chối vì ghi nhận trước sự kiện gần nhất theo Điều 9.2 |
        | 08:30 ngày 15/05/2023    | 08:30 ngày 15/05/2023    | được chấp nhận                                              |
        | 08:30:01 ngày 15/05/2023 | 08:30 ngày 15/05/2023    | bị từ chối vì xảy ra sau thời điểm ghi nhận theo Điều 9.2   |

    Kịch bản: Mỗi sự kiện có một mã riêng
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục        | giá trị |
        | mã sự kiện | sk-1    |
      Khi lúc 08:10 ngày 15/05/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
        | mục        | giá trị |
        | mã sự kiện | sk-1    |
      Thì bị từ chối vì mã sự kiện đã dùng theo Điều 9.2
      Và trạng thái hồ sơ là tiếp nhận

    Khung kịch bản: Chỉ ghi đã gửi thông báo nào có thật
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 15/05/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 08:11 ngày 15/05/2023, nhân viên trực ghi nhận đã gửi thông báo <thông báo>
      Thì <kết quả>

      Dữ liệu:
        | thông báo                                        | kết quả                                             |
        | "phiếu chuyển" cho đầu mối tiếp nhận Sở Xây dựng | được chấp nhận theo Điều 10.1.2.b2                  |
        | "đã chuyển xử lý" cho tổ chức, cá nhân           | được chấp nhận theo Điều 10.1.2.b2                  |
        | "phiếu chuyển" cho Văn phòng UBND tỉnh           | bị từ chối vì không có thông báo này theo Điều 12.1 |
        | "kết quả trả lời" cho tổ chức, cá nhân           | bị từ chối vì không có thông báo này theo Điều 12.1 |

  Quy tắc: Điều 12.1 – Đính chính giữ lại bản gốc

    Khung kịch bản: Giá trị mới có hiệu lực, bản gốc vẫn còn
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục   | giá trị |
        | <mục> | <gốc>   |
      Khi lúc 08:30 ngày 15/05/2023, nhân viên trực đính chính "<mục>" của sự kiện "tiếp nhận" thành "<mới>", lý do "Nghe lại ghi âm"
      Thì được chấp nhận theo Điều 12.1, 9.2
      Và "<mục>" của sự kiện "tiếp nhận" là "<mới>"
      Và bản gốc "<mục>" của sự kiện "tiếp nhận" là "<gốc>"

      Dữ liệu:
        | mục                | gốc                 | mới                  |
        | họ tên             | Nguyễn Văn An       | Nguyễn Văn Ân        |
        | địa chỉ            | 12 Trần Phú, Pleiku | 21 Trần Phú, Pleiku  |
        | số điện thoại      | 0905000000          | 0905000001           |
        | thư điện tử        | an@example.vn       | an.nguyen@example.vn |
        | nội dung           | Cống tắc            | Cống vỡ              |
        | tệp ghi âm         | 0001.wav            | 0002.wav             |
        | ngôn ngữ           | en                  | vi                   |
        | nội dung rõ ràng   | không               | có                   |
        | yêu cầu giữ bí mật | không               | có                   |
        | bí mật nhà nước    | có                  | không                |

    Kịch bản: Đính chính hai lần thì giá trị sau cùng có hiệu lực
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 15/05/2023, nhân viên trực đính chính "số điện thoại" của sự kiện "tiếp nhận" thành "0905000001", lý do "Ghi nhầm"
      Khi lúc 08:40 ngày 15/05/2023, nhân viên trực đính chính "số điện thoại" của sự kiện "tiếp nhận" thành "0905000002", lý do "Ghi nhầm"
      Thì được chấp nhận theo Điều 12.1
      Và "số điện thoại" của sự kiện "tiếp nhận" là "0905000002"
      Và bản gốc "số điện thoại" của sự kiện "tiếp nhận" là "0905000000"

    Khung kịch bản: Đơn vị, thời gian hẹn, mức đánh giá không được đính chính
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 15/05/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 15/05/2023, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 16:00 ngày 18/05/2023
      Và lúc 15:00 ngày 18/05/2023, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thay bóng đèn"
      Và lúc 20:00 ngày 18/05/2023, tổ chức, cá nhân đánh giá "Hài lòng"
      Khi lúc 08:00 ngày 19/05/2023, nhân viên trực đính chính "<mục>" của sự kiện "<sự kiện>" thành "<mới>", lý do "Ghi nhầm"
      Thì bị từ chối vì trường không được đính chính theo Điều 12.1, 9.2
      Và bản gốc "<mục>" của sự kiện "<sự kiện>" là "<gốc>"

      Dữ liệu:
        | mục           | sự kiện                   | mới                   | gốc                   |
        | đơn vị        | chuyển phiếu              | Sở Tài chính          | Sở Xây dựng           |
        | thời gian hẹn | hẹn thời gian trả kết quả | 16:00 ngày 19/05/2023 | 16:00 ngày 18/05/2023 |
        | mức đánh giá  | đánh giá                  | Không hài lòng        | Hài lòng              |

    Kịch bản: Không có sự kiện thì không có gì để đính chính
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 08:30 ngày 15/05/2023, nhân viên trực đính chính "kết quả" của sự kiện "trả lời" thành "Đã xong", lý do "Ghi nhầm"
      Thì bị từ chối vì không có sự kiện này theo Điều 12.1

    Kịch bản: Không có trường thì không có gì để đính chính
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 08:30 ngày 15/05/2023, nhân viên trực đính chính "kết quả" của sự kiện "tiếp nhận" thành "Đã xong", lý do "Ghi nhầm"
      Thì bị từ chối vì không có trường này theo Điều 12.1

    Khung kịch bản: Chỉ nhân viên trực được đính chính
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 08:30 ngày 15/05/2023, <ai> đính chính "số điện thoại" của sự kiện "tiếp nhận" thành "0905000001", lý do "Ghi nhầm"
      Thì bị từ chối vì sai vai trò theo Điều 12.1
      Và cách làm đúng là "đính chính" bởi nhân viên trực

      Dữ liệu:
        | ai                            |
        | đầu mối tiếp nhận Sở Xây dựng |
        | Thủ trưởng Sở Xây dựng        |
        | Văn phòng UBND tỉnh           |
        | tổ chức, cá nhân              |

    Kịch bản: Hồ sơ đã trả lời vẫn đính chính được kết quả
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 15/05/2023, nhân viên trực trả lời "Nộp tại bộ phận một cửa, phòng 101"
      Khi lúc 08:30 ngày 15/05/2023, nhân viên trực đính chính "kết quả" của sự kiện "trả lời" thành "Nộp tại bộ phận một cửa, phòng 102", lý do "Ghi nhầm phòng"
      Thì được chấp nhận theo Điều 12.1
      Và "kết quả" của sự kiện "trả lời" là "Nộp tại bộ phận một cửa, phòng 102"
      Và bản gốc "kết quả" của sự kiện "trả lời" là "Nộp tại bộ phận một cửa, phòng 101"

  Quy tắc: Điều 12.1 – Yêu cầu giữ bí mật và bí mật nhà nước được lưu đúng như đã ghi

    Khung kịch bản: Điều đã ghi khi tiếp nhận quyết định việc công khai về sau
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục                | giá trị   |
        | yêu cầu giữ bí mật | <giữ kín> |
        | bí mật nhà nước    | <mật>     |
      Và lúc 08:10 ngày 15/05/2023, nhân viên trực trả lời "Nộp tại bộ phận một cửa, phòng 101"
      Khi hồ sơ được lưu rồi đọc lại
      Thì "yêu cầu giữ bí mật" của sự kiện "tiếp nhận" là "<giữ kín>"
      Và "bí mật nhà nước" của sự kiện "tiếp nhận" là "<mật>"
      Khi lúc 08:30 ngày 15/05/2023, nhân viên trực công khai kết quả trên "Zalo 1022 Gia Lai"
      Thì <kết quả>

      Dữ liệu:
        | giữ kín | mật   | kết quả                                                     |
        | không   | không | được chấp nhận                                              |
        | có      | không | bị từ chối vì người gửi yêu cầu giữ bí mật                  |
        | không   | có    | bị từ chối vì bí mật nhà nước                               |
        | có      | có    | bị từ chối vì bí mật nhà nước; người gửi yêu cầu giữ bí mật |

    Kịch bản: Đính chính bản ghi tiếp nhận không xóa yêu cầu giữ bí mật gửi sau đó
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:05 ngày 15/05/2023, tổ chức, cá nhân yêu cầu giữ bí mật
      Và lúc 08:06 ngày 15/05/2023, nhân viên trực đính chính "yêu cầu giữ bí mật" của sự kiện "tiếp nhận" thành "không", lý do "Ghi nhầm"
      Và lúc 08:10 ngày 15/05/2023, nhân viên trực trả lời "Nộp tại bộ phận một cửa, phòng 101"
      Khi lúc 08:30 ngày 15/05/2023, nhân viên trực công khai kết quả trên "Zalo 1022 Gia Lai"
      Thì bị từ chối vì người gửi yêu cầu giữ bí mật theo Điều 13.1

  Quy tắc: Điều 12.1 – Trích xuất hồ sơ

    Khung kịch bản: Bản trích ghi đủ ai, lúc nào, việc gì, ai xử lý, kết quả gì: <mục>
      Biết hồ sơ "GL-2023-0517"
      Và lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị về "Hạ tầng kỹ thuật, buôn lậu, hàng giả, xây dựng, đất đai" qua "Tổng đài (0269)1022"
        | mục           | giá trị                         |
        | họ tên        | Rơ Châm H'Lan                   |
        | số điện thoại | 0905111222                      |
        | nội dung      | Đèn đường trước làng không sáng |
        | tệp ghi âm    | 2023/05/15/0001.wav             |
      Và lúc 09:00 ngày 15/05/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 15:00 ngày 15/05/2023, Thủ trưởng Sở Xây dựng trả lời "Đã thay 12 bóng đèn", văn bản ký số "45/SXD-HTKT"
      Và lúc 15:30 ngày 15/05/2023, nhân viên trực công khai kết quả trên "website"
      Khi lúc 20:00 ngày 15/05/2023, tổ chức, cá nhân đánh giá "Chấp nhận được"
      Thì bản trích hồ sơ ghi "<mục>" là "<giá trị>" theo Điều 12.1

      Dữ liệu:
        | mục                          | giá trị                                                 |
        | mã hồ sơ                     | GL-2023-0517                                            |
        | họ tên                       | Rơ Châm H'Lan                                           |
        | số điện thoại                | 0905111222                                              |
        | kênh                         | Tổng đài (0269)1022                                     |
        | lĩnh vực                     | Hạ tầng kỹ thuật, buôn lậu, hàng giả, xây dựng, đất đai |
        | nội dung                     | Đèn đường trước làng không sáng                         |
        | tệp ghi âm                   | 2023/05/15/0001.wav                                     |
        | thời gian tiếp nhận          | 08:00 ngày 15/05/2023                                   |
        | thời gian tại nhân viên trực | 1 giờ                                                   |
        | trạng thái                   | đã trả lời                                              |
        | thời gian trả lời            | 15:00 ngày 15/05/2023                                   |
        | kết quả                      | Đã thay 12 bóng đèn                                     |
        | đơn vị xử lý                 | Sở Xây dựng                                             |
        | cấp xử lý                    | Thủ trưởng đơn vị                                       |
        | văn bản ký số                | 45/SXD-HTKT                                             |
        | mức đánh giá                 | Chấp nhận được                                          |
        | tình trạng công khai         | đã công khai                                            |
        | trễ hạn                      | không                                                   |
        | trả lời trễ                  | không                                                   |
        | số lần trễ                   | 0                                                       |

    Khung kịch bản: Trích lúc nào thì ghi tình trạng lúc ấy: <lúc>
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "website"
      Và lúc 09:00 ngày 15/05/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 16/05/2023, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thay bóng đèn"
      Thì lúc <lúc>, bản trích hồ sơ ghi "trạng thái" là "<trạng thái>" theo Điều 12.1
      Và lúc <lúc>, bản trích hồ sơ ghi "trễ hạn" là "<trễ hạn>"
      Và lúc <lúc>, bản trích hồ sơ ghi "trả lời trễ" là "<trả lời trễ>"
      Và lúc <lúc>, bản trích hồ sơ ghi "số lần trễ" là "<số lần trễ>"
      Và lúc <lúc>, bản trích hồ sơ ghi "kết quả" là "<kết quả>"

      Dữ liệu:
        | lúc                      | trạng thái        | trễ hạn | trả lời trễ | số lần trễ | kết quả          |
        | 08:59:59 ngày 15/05/2023 | tiếp nhận         | không   | không       | 0          |                  |
        | 09:00 ngày 16/05/2023    | đầu mối tiếp nhận | không   | không       | 0          |                  |
        | 09:00:01 ngày 16/05/2023 | đầu mối tiếp nhận | có      | không       | 1          |                  |
        | 10:00 ngày 16/05/2023    | đã trả lời        | không   | có          | 1          | Đã thay bóng đèn |

    Khung kịch bản: Ai trả lời thì ghi người ấy: <ai>
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "website"
      Và lúc 08:30 ngày 15/05/2023, nhân viên trực <bước>
      Khi lúc 10:00 ngày 15/05/2023, <ai> trả lời "Đã thay bóng đèn"
      Thì bản trích hồ sơ ghi "cấp xử lý" là "<cấp>" theo Điều 12.1
      Và bản trích hồ sơ ghi "đơn vị xử lý" là "<đơn vị>"

      Dữ liệu:
        | bước                                                                                    | ai                            | cấp                 | đơn vị              |
        | đính chính "địa chỉ" của sự kiện "tiếp nhận" thành "2 Lê Lợi, Pleiku", lý do "Ghi nhầm" | nhân viên trực                | tiếp nhận           |                     |
        | chuyển phiếu đến Sở Xây dựng                                                            | đầu mối tiếp nhận Sở Xây dựng | đầu mối tiếp nhận   | Sở Xây dựng         |
        | chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền                              | Văn phòng UBND tỉnh           | Văn phòng UBND tỉnh | Văn phòng UBND tỉnh |

    Kịch bản: Điều đã đính chính được trích theo giá trị mới
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "website"
      Khi lúc 08:00 ngày 15/05/2023, nhân viên trực đính chính "số điện thoại" của sự kiện "tiếp nhận" thành "0905000009", lý do "Ghi nhầm"
      Thì bản trích hồ sơ ghi "số điện thoại" là "0905000009" theo Điều 12.1
      Và bản gốc "số điện thoại" của sự kiện "tiếp nhận" là "0905000000"

  Quy tắc: Điều 12.2 – Báo cáo theo tuần, tháng, quý, năm

    Khung kịch bản: Báo cáo <kỳ> đếm phản ánh, kiến nghị tiếp nhận trong kỳ: <tiếp nhận>
      Khi lúc <tiếp nhận>, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "website"
      Thì báo cáo <kỳ> có ngày <ngày> ghi "tiếp nhận" là "<số>" theo Điều 12.2

      Dữ liệu: Tuần, từ thứ Hai đến hết Chủ nhật
        | kỳ   | ngày       | tiếp nhận                | số |
        | tuần | 16/03/2022 | 23:59:59 ngày 13/03/2022 | 0  |
        | tuần | 16/03/2022 | 00:00 ngày 14/03/2022    | 1  |
        | tuần | 16/03/2022 | 23:59:59 ngày 20/03/2022 | 1  |
        | tuần | 16/03/2022 | 00:00 ngày 21/03/2022    | 0  |

      Dữ liệu: Tháng Hai năm nhuận
        | kỳ    | ngày       | tiếp nhận                | số |
        | tháng | 14/02/2024 | 23:59:59 ngày 31/01/2024 | 0  |
        | tháng | 14/02/2024 | 00:00 ngày 01/02/2024    | 1  |
        | tháng | 14/02/2024 | 23:59:59 ngày 29/02/2024 | 1  |
        | tháng | 14/02/2024 | 00:00 ngày 01/03/2024    | 0  |

      Dữ liệu: Quý II
        | kỳ  | ngày       | tiếp nhận                | số |
        | quý | 20/05/2023 | 23:59:59 ngày 31/03/2023 | 0  |
        | quý | 20/05/2023 | 00:00 ngày 01/04/2023    | 1  |
        | quý | 20/05/2023 | 23:59:59 ngày 30/06/2023 | 1  |
        | quý | 20/05/2023 | 00:00 ngày 01/07/2023    | 0  |

      Dữ liệu: Năm
        | kỳ  | ngày       | tiếp nhận                | số |
        | năm | 01/07/2022 | 23:59:59 ngày 31/12/2021 | 0  |
        | năm | 01/07/2022 | 00:00 ngày 01/01/2022    | 1  |
        | năm | 01/07/2022 | 23:59:59 ngày 31/12/2022 | 1  |
        | năm | 01/07/2022 | 00:00 ngày 01/01/2023    | 0  |

    Kịch bản: Gọi đến tháng trước, ghi sang tháng sau thì tính vào tháng đã ghi
      Khi lúc 23:50 ngày 31/05/2023 (ghi lúc 00:10 ngày 01/06/2023), nhân viên trực tiếp nhận phản ánh, kiến nghị qua "website"
      Thì báo cáo tháng có ngày 31/05/2023 ghi "tiếp nhận" là "0" theo Điều 12.2
      Và báo cáo tháng có ngày 01/06/2023 ghi "tiếp nhận" là "1" theo Điều 12.2

    Kịch bản: Trả lời sau khi hết tháng thì báo cáo tháng ấy còn ghi đang xử lý
      Biết lúc 15:00 ngày 31/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "website"
      Và lúc 16:00 ngày 31/05/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 09:00 ngày 01/06/2023, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thay bóng đèn"
      Thì báo cáo tháng có ngày 31/05/2023 ghi "đang xử lý" là "1" theo Điều 12.2
      Và báo cáo tháng có ngày 31/05/2023 ghi "đã trả lời" là "0"
      Và báo cáo tháng có ngày 01/06/2023 ghi "tiếp nhận" là "0"
      Và báo cáo năm có ngày 31/05/2023 ghi "đang xử lý" là "0"
      Và báo cáo năm có ngày 31/05/2023 ghi "đã trả lời" là "1" cho Sở Xây dựng theo Điều 12.2

  Quy tắc: Điều 12.2 – Báo cáo nêu kết quả hoạt động

    Khung kịch bản: <hồ sơ> được đếm đúng một chỗ
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận <loại> qua "website"
      Khi lúc 08:30 ngày 15/05/2023, nhân viên trực <bước>
      Thì báo cáo tuần có ngày 15/05/2023 ghi "tiếp nhận" là "1" theo Điều 12.2
      Và báo cáo tuần có ngày 15/05/2023 ghi "không tiếp nhận" là "<không tiếp nhận>"
      Và báo cáo tuần có ngày 15/05/2023 ghi "đã trả lời" là "<đã trả lời>"
      Và báo cáo tuần có ngày 15/05/2023 ghi "đang xử lý" là "<đang xử lý>"
      Và báo cáo tuần có ngày 15/05/2023 ghi "trễ hạn" là "<trễ hạn>"

      Dữ liệu:
        | hồ sơ                     | loại                | bước                                                                       | không tiếp nhận | đã trả lời | đang xử lý | trễ hạn |
        | Việc không được tiếp nhận | khiếu nại           | không tiếp nhận vì là khiếu nại, hướng dẫn "Gửi đơn đến Ban Tiếp công dân" | 1               | 0          | 0          | 0       |
        | Việc được trả lời ngay    | phản ánh, kiến nghị | trả lời "Nộp tại bộ phận một cửa"                                          | 0               | 1          | 0          | 0       |
        | Việc Văn phòng đang xử lý | phản ánh, kiến nghị | chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền                 | 0               | 0          | 1          | 0       |
        | Việc đơn vị chưa phản hồi | phản ánh, kiến nghị | chuyển phiếu đến Sở Xây dựng                                               | 0               | 0          | 1          | 1       |

    Khung kịch bản: Trả lời trễ đếm riêng: trả lời lúc <trả lời>
      Biết lúc 08:00 ngày 15/05/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "website"
      Và lúc 09:00 ngày 15/05/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc <trả lời>, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thay bóng đèn"
      Thì báo cáo tháng có ngày 15/05/2023 ghi "đã trả lời" là "1" theo Điều 12.2
      Và báo cáo tháng có ngày 15/05/2023 ghi "trả lời trễ" là "<trễ>" cho Sở Xây dựng theo Điều 12.2

      Dữ liệu:
        | trả lời                  | trễ |
        | 09:00 ngày 16/05/2023    | 0   |
        | 09:00:01 ngày 16/05/2023 | 1   |
