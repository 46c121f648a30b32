# language: vi
Tính năng: Điều 9 – Giá trị của phản ánh, kiến nghị và kết quả được ghi lưu
  Quá trình tiếp nhận, xử lý ghi trên hệ thống có giá trị như văn bản giấy: ghi theo thứ tự, ghi một
  lần, ghi sai thì đính chính mà bản gốc vẫn còn.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |
      | Sở Y tế     | so-y-te     |

  Quy tắc: Điều 9.2 – Đính chính mà bản gốc vẫn còn

    Bối cảnh:
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục           | giá trị    |
        | số điện thoại | 0905111111 |

    Kịch bản: Giá trị mới có hiệu lực, bản gốc còn nguyên
      Khi lúc 08:30 ngày 05/04/2021, nhân viên trực đính chính "số điện thoại" của sự kiện "tiếp nhận" thành "0905222222", lý do "Ghi nhầm số"
      Thì được chấp nhận theo Điều 9.2, 12.1
      Và "số điện thoại" của sự kiện "tiếp nhận" là "0905222222"
      Và bản gốc "số điện thoại" của sự kiện "tiếp nhận" là "0905111111"
      Và sự kiện "tiếp nhận" xảy ra lúc 08:00 ngày 05/04/2021
      Và trạng thái hồ sơ là tiếp nhận
      Và không có thông báo nào

    Kịch bản: Đính chính hai lần thì lấy lần sau
      Biết lúc 08:30 ngày 05/04/2021, nhân viên trực đính chính "số điện thoại" của sự kiện "tiếp nhận" thành "0905222222", lý do "Ghi nhầm"
      Khi lúc 08:40 ngày 05/04/2021, nhân viên trực đính chính "số điện thoại" của sự kiện "tiếp nhận" thành "0905333333", lý do "Ghi nhầm"
      Thì được chấp nhận theo Điều 9.2, 12.1
      Và "số điện thoại" của sự kiện "tiếp nhận" là "0905333333"
      Và bản gốc "số điện thoại" của sự kiện "tiếp nhận" là "0905111111"

    Kịch bản: Đính chính câu trả lời
      Biết lúc 08:10 ngày 05/04/2021, nhân viên trực trả lời "Tuyến số 5 chạy từ 05:00."
      Khi lúc 09:00 ngày 05/04/2021, nhân viên trực đính chính "kết quả" của sự kiện "trả lời" thành "Tuyến số 5 chạy từ 05:30.", lý do "Ghi nhầm giờ"
      Thì được chấp nhận theo Điều 9.2, 12.1
      Và "kết quả" của sự kiện "trả lời" là "Tuyến số 5 chạy từ 05:30."
      Và bản gốc "kết quả" của sự kiện "trả lời" là "Tuyến số 5 chạy từ 05:00."
      Và sự kiện "trả lời" xảy ra lúc 08:10 ngày 05/04/2021

    Kịch bản: Đính chính không làm thay đổi thời hạn
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 16:00 ngày 05/04/2021, nhân viên trực đính chính "địa chỉ" của sự kiện "tiếp nhận" thành "14 Trần Phú, Pleiku", lý do "Ghi nhầm"
      Thì được chấp nhận
      Và hạn là 09:00 ngày 06/04/2021

    Kịch bản: Đính chính để giữ bí mật thì không công khai được nữa
      Biết lúc 08:10 ngày 05/04/2021, nhân viên trực trả lời "Tuyến số 5 chạy từ 05:30."
      Và lúc 08:20 ngày 05/04/2021, nhân viên trực đính chính "yêu cầu giữ bí mật" của sự kiện "tiếp nhận" thành "có", lý do "Sót yêu cầu khi nghe máy"
      Khi lúc 08:30 ngày 05/04/2021, nhân viên trực công khai kết quả trên "website"
      Thì bị từ chối vì người gửi yêu cầu giữ bí mật theo Điều 13.1

  Quy tắc: Điều 9.2 – Mục nào được đính chính

    Bối cảnh:
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục        | giá trị |
        | mã sự kiện | PA-1-TN |

    Khung kịch bản: Được đính chính: <mục>
      Khi lúc 08:30 ngày 05/04/2021, nhân viên trực đính chính "<mục>" của sự kiện "PA-1-TN" thành "<giá trị>", lý do "Ghi nhầm"
      Thì được chấp nhận theo Điều 9.2, 12.1
      Và "<mục>" của sự kiện "PA-1-TN" là "<giá trị>"

      Dữ liệu:
        | mục                | giá trị                        |
        | kênh               | Zalo 1022 Gia Lai              |
        | loại               | khiếu nại                      |
        | lĩnh vực           | Kinh tế - xã hội, dịch vụ công |
        | nội dung           | Cây đổ chắn đường              |
        | ngôn ngữ           | en                             |
        | nội dung rõ ràng   | không                          |
        | họ tên             | Siu Đức                        |
        | địa chỉ            | 5 Hùng Vương, An Khê           |
        | số điện thoại      | 0905444444                     |
        | thư điện tử        | duc@example.test               |
        | tệp ghi âm         | cuoc-goi-0417.wav              |
        | yêu cầu giữ bí mật | có                             |
        | bí mật nhà nước    | có                             |

    Kịch bản: Không đính chính được đơn vị nhận phiếu
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 09:10 ngày 05/04/2021, nhân viên trực đính chính "đơn vị" của sự kiện "chuyển phiếu" thành "Sở Y tế", lý do "Ghi nhầm"
      Thì bị từ chối vì trường không được đính chính theo Điều 9.2, 12.1
      Và phiếu do Sở Xây dựng giữ

    Kịch bản: Không đính chính được thời gian đã hẹn
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 11:00 ngày 05/04/2021, nhân viên trực đính chính "thời gian hẹn" của sự kiện "hẹn thời gian trả kết quả" thành "17:00 ngày 16/04/2021", lý do "Ghi nhầm"
      Thì bị từ chối vì trường không được đính chính theo Điều 9.2
      Và hạn là 17:00 ngày 09/04/2021

    Kịch bản: Không đính chính được mức đánh giá
      Biết lúc 08:10 ngày 05/04/2021, nhân viên trực trả lời "Tuyến số 5 chạy từ 05:30."
      Và lúc 09:00 ngày 05/04/2021, tổ chức, cá nhân đánh giá "Không hài lòng", lý do "Chưa đúng giờ"
      Khi lúc 09:10 ngày 05/04/2021, nhân viên trực đính chính "mức đánh giá" của sự kiện "đánh giá" thành "Hài lòng", lý do "Ghi nhầm"
      Thì bị từ chối vì trường không được đính chính theo Điều 9.2
      Và "mức đánh giá" của sự kiện "đánh giá" là "Không hài lòng"

    Khung kịch bản: Không đính chính được <mục>
      Khi lúc 08:30 ngày 05/04/2021, nhân viên trực đính chính "<mục>" của sự kiện "PA-1-TN" thành "<giá trị>", lý do "Ghi nhầm"
      Thì bị từ chối vì trường không được đính chính theo Điều 9.2
      Và sự kiện "PA-1-TN" xảy ra lúc 08:00 ngày 05/04/2021
      Và sự kiện "PA-1-TN" ghi nhận lúc 08:00 ngày 05/04/2021

      Dữ liệu:
        | mục                        | giá trị               |
        | mã sự kiện                 | PA-1-TN-2             |
        | loại sự kiện               | chuyển phiếu          |
        | thời điểm xảy ra           | 07:00 ngày 05/04/2021 |
        | thời điểm ghi nhận         | 07:00 ngày 05/04/2021 |
        | vai trò                    | Văn phòng UBND tỉnh   |
        | đơn vị của người thực hiện | Sở Xây dựng           |
        | người thực hiện            | Trần Thị Bình         |

    Khung kịch bản: Đính chính không được làm mất điều mà sự kiện phải có: <mục>
      Biết lúc 08:10 ngày 05/04/2021, nhân viên trực <việc>
      Khi lúc 08:30 ngày 05/04/2021, nhân viên trực đính chính "<mục>" của sự kiện "<sự kiện>" thành "", lý do "Ghi nhầm"
      Thì bị từ chối vì <vì sao> theo Điều 9.2

      Dữ liệu:
        | việc                                                       | sự kiện                    | mục     | vì sao                |
        | trả lời "Tuyến số 5 chạy từ 05:30."                        | trả lời                    | kết quả | thiếu kết quả trả lời |
        | chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền | chuyển xác định thẩm quyền | căn cứ  | giá trị không hợp lệ  |

    Kịch bản: Mục không có trong sự kiện
      Khi lúc 08:30 ngày 05/04/2021, nhân viên trực đính chính "số căn cước" của sự kiện "PA-1-TN" thành "064000000000", lý do "Ghi nhầm"
      Thì bị từ chối vì không có trường này theo Điều 9.2

    Kịch bản: Sự kiện không có trong hồ sơ
      Khi lúc 08:30 ngày 05/04/2021, nhân viên trực đính chính "nội dung" của sự kiện "PA-9-TN" thành "Cây đổ", lý do "Ghi nhầm"
      Thì bị từ chối vì không có sự kiện này theo Điều 9.2
      Và lời giải thích có nội dung "hồ sơ không có sự kiện `PA-9-TN`"

    Kịch bản: Giá trị không hợp lệ
      Khi lúc 08:30 ngày 05/04/2021, nhân viên trực đính chính "loại" của sự kiện "PA-1-TN" thành "góp ý vu vơ", lý do "Ghi nhầm"
      Thì bị từ chối vì giá trị không hợp lệ theo Điều 9.2
      Và "loại" của sự kiện "PA-1-TN" là "phản ánh, kiến nghị"

    Khung kịch bản: Chỉ nhân viên trực đính chính: <ai>
      Khi lúc 08:30 ngày 05/04/2021, <ai> đính chính "nội dung" của sự kiện "PA-1-TN" thành "Nội dung khác", lý do "Ghi nhầm"
      Thì bị từ chối vì sai vai trò theo Điều 9.2, 12.1
      Và cách làm đúng là "đính chính" bởi nhân viên trực

      Dữ liệu:
        | ai                            |
        | tổ chức, cá nhân              |
        | đầu mối tiếp nhận Sở Xây dựng |
        | Thủ trưởng Sở Xây dựng        |
        | Văn phòng UBND tỉnh           |

  Quy tắc: Điều 9.2 – Ghi nhận theo thứ tự thời gian

    Bối cảnh:
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng

    Khung kịch bản: Việc xảy ra không được sau lúc ghi nhận: xảy ra <xảy ra>, ghi <ghi>
      Khi lúc <xảy ra> ngày 05/04/2021 (ghi lúc <ghi> ngày 05/04/2021), tổ chức, cá nhân phản hồi lại "Nước vẫn ngập"
      Thì <kết quả>

      Dữ liệu:
        | xảy ra   | ghi      | kết quả                                                   |
        | 09:30:59 | 09:31:00 | được chấp nhận                                            |
        | 09:31:00 | 09:31:00 | được chấp nhận                                            |
        | 09:31:01 | 09:31:00 | bị từ chối vì xảy ra sau thời điểm ghi nhận theo Điều 9.2 |

    Khung kịch bản: Không ghi lùi trước sự kiện gần nhất lúc 09:00: ghi lúc <ghi>
      Khi lúc <ghi> ngày 05/04/2021, tổ chức, cá nhân phản hồi lại "Nước vẫn ngập"
      Thì <kết quả>

      Dữ liệu:
        | ghi      | kết quả                                                     |
        | 08:59:59 | bị từ chối vì ghi nhận trước sự kiện gần nhất theo Điều 9.2 |
        | 09:00:00 | được chấp nhận                                              |
        | 09:00:01 | được chấp nhận                                              |

    Kịch bản: Việc xảy ra trước được ghi sau, vẫn giữ lúc xảy ra
      Khi lúc 08:30 ngày 05/04/2021 (ghi lúc 09:30 ngày 05/04/2021), tổ chức, cá nhân phản hồi lại "Nước vẫn ngập"
      Thì được chấp nhận
      Và sự kiện "phản hồi lại" xảy ra lúc 08:30 ngày 05/04/2021

    Kịch bản: Sai cả hai điều thì nêu cả hai
      Khi lúc 09:10 ngày 05/04/2021 (ghi lúc 08:30 ngày 05/04/2021), tổ chức, cá nhân phản hồi lại "Nước vẫn ngập"
      Thì bị từ chối vì xảy ra sau thời điểm ghi nhận; ghi nhận trước sự kiện gần nhất theo Điều 9.2

    Kịch bản: Lỗi thời gian nêu trước mọi lỗi khác
      Khi lúc 08:30 ngày 05/04/2021 (ghi lúc 08:20 ngày 05/04/2021), nhân viên trực đánh giá "Tuyệt vời"
      Thì bị từ chối vì xảy ra sau thời điểm ghi nhận; ghi nhận trước sự kiện gần nhất; sai vai trò; sai trạng thái hồ sơ; mức đánh giá không có trong thang

    Kịch bản: Không ghi lùi trước việc hệ thống tự chuyển phiếu
      Biết hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Khi lúc 09:30 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống."
      Thì bị từ chối vì ghi nhận trước sự kiện gần nhất theo Điều 9.2
      Và trạng thái hồ sơ là Thủ trưởng đơn vị

    Kịch bản: Hệ thống cũng không kiểm tra thời hạn lùi
      Khi hệ thống kiểm tra thời hạn lúc 08:30 ngày 05/04/2021
      Thì bị từ chối vì ghi nhận trước sự kiện gần nhất theo Điều 9.2

  Quy tắc: Điều 9.2 – Mỗi sự kiện ghi một lần

    Bối cảnh:
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục        | giá trị |
        | mã sự kiện | PA-1-TN |

    Kịch bản: Gửi lại đúng sự kiện ấy thì không ghi thêm, không báo thêm
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi sự kiện vừa rồi được gửi lại
      Thì là sự kiện trùng
      Và không có thông báo nào
      Và hạn là 09:00 ngày 06/04/2021

    Kịch bản: Gửi lại muộn, khi phiếu đã lên Thủ trưởng, vẫn chỉ là trùng
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Khi sự kiện vừa rồi được gửi lại
      Thì là sự kiện trùng
      Và hệ thống không ghi thêm sự kiện nào
      Và trạng thái hồ sơ là Thủ trưởng đơn vị

    Kịch bản: Cùng mã, khác nội dung
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
        | mục        | giá trị |
        | mã sự kiện | PA-1-CP |
      Khi lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Y tế
        | mục        | giá trị |
        | mã sự kiện | PA-1-CP |
      Thì bị từ chối vì mã sự kiện đã dùng theo Điều 9.2
      Và lời giải thích có nội dung "mã `PA-1-CP` đã ghi nội dung khác"
      Và phiếu do Sở Xây dựng giữ

    Kịch bản: Cùng mã, khác giờ
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
        | mục        | giá trị |
        | mã sự kiện | PA-1-CP |
      Khi lúc 09:00:01 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
        | mục        | giá trị |
        | mã sự kiện | PA-1-CP |
      Thì bị từ chối vì mã sự kiện đã dùng theo Điều 9.2
      Và hạn là 09:00 ngày 06/04/2021

    Kịch bản: Cùng mã, khác loại sự kiện
      Khi lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
        | mục        | giá trị |
        | mã sự kiện | PA-1-TN |
      Thì bị từ chối vì mã sự kiện đã dùng theo Điều 9.2
      Và trạng thái hồ sơ là tiếp nhận

    Kịch bản: Mã của sự kiện bị từ chối thì dùng lại được
      Khi lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu
        | mục        | giá trị |
        | mã sự kiện | PA-1-CP |
      Thì bị từ chối vì thiếu đơn vị
      Khi lúc 09:01 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
        | mục        | giá trị |
        | mã sự kiện | PA-1-CP |
      Thì được chấp nhận
      Và phiếu do Sở Xây dựng giữ

  Quy tắc: Điều 9.2 – Hồ sơ lưu rồi đọc lại không mất gì

    Kịch bản: Bản gốc và bản đính chính đều còn
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục           | giá trị    |
        | số điện thoại | 0905111111 |
      Và lúc 08:30 ngày 05/04/2021, nhân viên trực đính chính "số điện thoại" của sự kiện "tiếp nhận" thành "0905222222", lý do "Ghi nhầm số"
      Khi hồ sơ được lưu rồi đọc lại
      Thì "số điện thoại" của sự kiện "tiếp nhận" là "0905222222"
      Và bản gốc "số điện thoại" của sự kiện "tiếp nhận" là "0905111111"

    Kịch bản: Việc trễ, việc hẹn và thời hạn đều còn
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Và lúc 11:00 ngày 06/04/2021, Thủ trưởng Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 12/04/2021
      Khi hồ sơ được lưu rồi đọc lại
      Thì trạng thái hồ sơ là Thủ trưởng đơn vị
      Và cam kết của đơn vị là đã hẹn
      Và đơn vị đã hẹn 1 lần
      Và hạn là 17:00 ngày 12/04/2021
      Và hồ sơ trễ hạn từ 09:00 ngày 06/04/2021
      Và lần kiểm tra thời hạn kế tiếp là 17:00 ngày 11/04/2021

  Quy tắc: Điều 9.1 – Phản ánh, kiến nghị và câu trả lời được niêm phong

    Bối cảnh:
      Biết lúc 08:00 ngày 14/03/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục      | giá trị              |
        | nội dung | Đèn đường không sáng |
      Và lúc 08:30 ngày 14/03/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 14/03/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thay bóng đèn"

    Kịch bản: Không ai đụng đến thì niêm phong còn nguyên
      Khi hồ sơ được lưu rồi đọc lại
      Thì niêm phong của hồ sơ còn nguyên theo Điều 9.1

    Khung kịch bản: Sửa hồ sơ đã lưu thì lộ ngay ở sự kiện bị sửa: <mục>
      Khi hồ sơ được lưu rồi đọc lại
      Thì niêm phong của hồ sơ còn nguyên theo Điều 9.1
      Và sửa "<mục>" của sự kiện "<sự kiện>" trong hồ sơ đã lưu thành "<giá trị>" thì niêm phong vỡ

      Dữ liệu:
        | mục           | sự kiện   | giá trị             |
        | nội dung      | tiếp nhận | Đèn đường sáng      |
        | số điện thoại | tiếp nhận | 0905000001          |
        | kết quả       | trả lời   | Đã thay bóng đèn.   |
        | kết quả       | trả lời   | Không thuộc phạm vi |

    Kịch bản: Đính chính đúng cách thì niêm phong vẫn còn nguyên
      Khi lúc 14:00 ngày 14/03/2022, nhân viên trực đính chính "nội dung" của sự kiện "tiếp nhận" thành "Đèn đường nhấp nháy", lý do "Nghe lại ghi âm"
      Thì được chấp nhận theo Điều 9.2
      Và niêm phong của hồ sơ còn nguyên theo Điều 9.1
      Và bỏ sự kiện "đính chính" khỏi hồ sơ đã lưu thì niêm phong vỡ

  Quy tắc: Điều 9.2 – Quá trình xử lý được niêm phong

    Bối cảnh:
      Biết lúc 08:00 ngày 14/03/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 14/03/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 09:00 ngày 14/03/2022, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 16:00 ngày 18/03/2022

    Khung kịch bản: Sửa một bước xử lý thì niêm phong vỡ: <mục>
      Khi lúc 15:00 ngày 18/03/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thay bóng đèn"
      Thì niêm phong của hồ sơ còn nguyên theo Điều 9.2
      Và sửa "<mục>" của sự kiện "<sự kiện>" trong hồ sơ đã lưu thành "<giá trị>" thì niêm phong vỡ

      Dữ liệu:
        | mục           | sự kiện                   | giá trị               |
        | đơn vị        | chuyển phiếu              | Sở Y tế               |
        | thời gian hẹn | hẹn thời gian trả kết quả | 16:00 ngày 25/03/2022 |

    Khung kịch bản: Bỏ một bước khỏi hồ sơ thì niêm phong vỡ: <sự kiện>
      Khi thời gian trôi đến 08:00 ngày 21/03/2022
      Và lúc 09:00 ngày 21/03/2022, Thủ trưởng Sở Xây dựng trả lời "Đã thay bóng đèn"
      Thì niêm phong của hồ sơ còn nguyên theo Điều 9.2
      Và bỏ sự kiện "<sự kiện>" khỏi hồ sơ đã lưu thì niêm phong vỡ

      Dữ liệu:
        | sự kiện                   |
        | chuyển phiếu              |
        | hẹn thời gian trả kết quả |
        | hết thời hạn              |
        | chuyển lên cấp trên       |
        | trả lời                   |
