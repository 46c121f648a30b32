# language: vi
Tính năng: Điều 14 – Đánh giá kết quả trả lời
  Tổ chức, cá nhân phản hồi lại và đánh giá kết quả: Hài lòng, Chấp nhận được hoặc Không hài lòng.
  Không hài lòng thì phải nêu lý do.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |

  Quy tắc: Điều 14 – Ba mức đánh giá

    Khung kịch bản: Đánh giá theo ba mức
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 12/09/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 15:00 ngày 12/09/2023, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 20:00 ngày 12/09/2023, tổ chức, cá nhân đánh giá "<mức>"<lý do>
      Thì <kết quả> theo Điều 14
      Và dựa trên cách hiểu I-13
      Và trạng thái hồ sơ là đã trả lời

      Dữ liệu:
        | mức            | lý do                   | kết quả                                         |
        | Hài lòng       |                         | được chấp nhận                                  |
        | Hài lòng       | , lý do "Làm nhanh"     | được chấp nhận                                  |
        | Chấp nhận được |                         | được chấp nhận                                  |
        | Không hài lòng | , lý do "Nước vẫn đọng" | được chấp nhận                                  |
        | Không hài lòng |                         | bị từ chối vì thiếu lý do                       |
        | Không hài lòng | , lý do ""              | bị từ chối vì thiếu lý do                       |
        | Rất hài lòng   |                         | bị từ chối vì mức đánh giá không có trong thang |
        | 5 sao          |                         | bị từ chối vì mức đánh giá không có trong thang |

    Kịch bản: Bị từ chối vì thiếu lý do thì được biết phải làm gì
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 12/09/2023, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Khi lúc 20:00 ngày 12/09/2023, tổ chức, cá nhân đánh giá "Không hài lòng"
      Thì bị từ chối vì thiếu lý do theo Điều 14
      Và cách làm đúng là "đánh giá" bởi tổ chức, cá nhân

    Khung kịch bản: Kết quả của ai trả lời cũng được đánh giá
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 12/09/2023, <bước>
      Và lúc 15:00 ngày 12/09/2023, <người trả lời> trả lời "Đã thông cống"
      Khi lúc 20:00 ngày 12/09/2023, tổ chức, cá nhân đánh giá "Hài lòng"
      Thì được chấp nhận theo Điều 14

      Dữ liệu:
        | bước                                                                                                      | người trả lời                 |
        | nhân viên trực đính chính "địa chỉ" của sự kiện "tiếp nhận" thành "14 Trần Phú, Pleiku", lý do "Ghi nhầm" | nhân viên trực                |
        | nhân viên trực chuyển phiếu đến Sở Xây dựng                                                               | đầu mối tiếp nhận Sở Xây dựng |
        | nhân viên trực chuyển phiếu đến Sở Xây dựng                                                               | Thủ trưởng Sở Xây dựng        |
        | nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền                                 | Văn phòng UBND tỉnh           |

    Khung kịch bản: Mỗi mức được lưu bằng một mã riêng
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 12/09/2023, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Khi lúc 20:00 ngày 12/09/2023, tổ chức, cá nhân đánh giá "<mức>", lý do "Ý kiến của tôi"
      Thì được chấp nhận theo Điều 14
      Và "mức đánh giá" của sự kiện "đánh giá" là "<mã>"

      Dữ liệu:
        | mức            | mã           |
        | Hài lòng       | satisfied    |
        | Chấp nhận được | acceptable   |
        | Không hài lòng | dissatisfied |

    Kịch bản: Thông báo kết quả mời đánh giá theo ba mức
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 08:10 ngày 12/09/2023, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Thì thông báo "kết quả trả lời" cho tổ chức, cá nhân có nội dung "Đề nghị tổ chức, cá nhân đánh giá kết quả theo một trong các mức: Hài lòng, Chấp nhận được hoặc Không hài lòng; chọn “Không hài lòng” thì cần nêu rõ lý do."

  Quy tắc: Điều 14 – Chỉ đánh giá kết quả đã có

    Khung kịch bản: Chưa trả lời thì chưa đánh giá
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 12/09/2023, <bước>
      Khi lúc 09:00 ngày 12/09/2023, tổ chức, cá nhân đánh giá "Hài lòng"
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 14
      Và dựa trên cách hiểu I-13

      Dữ liệu:
        | bước                                                                                                      |
        | nhân viên trực đính chính "địa chỉ" của sự kiện "tiếp nhận" thành "14 Trần Phú, Pleiku", lý do "Ghi nhầm" |
        | nhân viên trực chuyển phiếu đến Sở Xây dựng                                                               |
        | nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền                                 |

    Kịch bản: Việc không được tiếp nhận thì không có kết quả để đánh giá
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận khiếu nại
      Và lúc 08:10 ngày 12/09/2023, nhân viên trực không tiếp nhận vì là khiếu nại, hướng dẫn "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Khi lúc 09:00 ngày 12/09/2023, tổ chức, cá nhân đánh giá "Không hài lòng", lý do "Không được giải quyết"
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 14
      Và cách làm đúng là "phản hồi lại" bởi tổ chức, cá nhân

    Kịch bản: Phiếu đang ở Thủ trưởng thì chưa đánh giá
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 12/09/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi hệ thống kiểm tra thời hạn lúc 09:00 ngày 13/09/2023
      Và lúc 10:00 ngày 13/09/2023, tổ chức, cá nhân đánh giá "Không hài lòng", lý do "Chưa ai làm"
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 14
      Và trạng thái hồ sơ là Thủ trưởng đơn vị

    Khung kịch bản: Chỉ tổ chức, cá nhân được đánh giá
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 12/09/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 15:00 ngày 12/09/2023, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 20:00 ngày 12/09/2023, <ai> đánh giá "Hài lòng"
      Thì bị từ chối vì sai vai trò theo Điều 14
      Và lời giải thích có nội dung "chỉ tổ chức, cá nhân được ghi: đánh giá"
      Và cách làm đúng là "đánh giá" bởi tổ chức, cá nhân

      Dữ liệu:
        | ai                            |
        | nhân viên trực                |
        | đầu mối tiếp nhận Sở Xây dựng |
        | Thủ trưởng Sở Xây dựng        |
        | Văn phòng UBND tỉnh           |

    Kịch bản: Sai vai trò, chưa trả lời, sai mức: mọi lý do đều được nêu
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 12/09/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 09:00 ngày 12/09/2023, nhân viên trực đánh giá "5 sao"
      Thì bị từ chối vì sai vai trò; sai trạng thái hồ sơ; mức đánh giá không có trong thang theo Điều 14

  Quy tắc: Điều 14 – Đánh giá lại

    Kịch bản: Đánh giá sau thay đánh giá trước, cả hai đều còn trong hồ sơ
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 12/09/2023, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Và lúc 20:00 ngày 12/09/2023, tổ chức, cá nhân đánh giá "Hài lòng"
        | mục        | giá trị |
        | mã sự kiện | lan-1   |
      Khi lúc 20:00 ngày 14/09/2023, tổ chức, cá nhân đánh giá "Không hài lòng", lý do "Phải đi lại ba lần"
        | mục        | giá trị |
        | mã sự kiện | lan-2   |
      Thì được chấp nhận theo Điều 14
      Và "mức đánh giá" của sự kiện "lan-1" là "Hài lòng"
      Và "mức đánh giá" của sự kiện "lan-2" là "Không hài lòng"
      Và "lý do" của sự kiện "lan-2" là "Phải đi lại ba lần"

    Kịch bản: Đánh giá không hài lòng không mở lại hồ sơ
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 12/09/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 15:00 ngày 12/09/2023, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 20:00 ngày 12/09/2023, tổ chức, cá nhân đánh giá "Không hài lòng", lý do "Nước vẫn đọng"
      Thì được chấp nhận theo Điều 14
      Và trạng thái hồ sơ là đã trả lời
      Và không có hạn
      Và các thông báo:
        | ai                            | thông báo              | qua                     |
        | đầu mối tiếp nhận Sở Xây dựng | đánh giá không hài lòng | tài khoản trên hệ thống |
        | nhân viên trực                | đánh giá không hài lòng | tài khoản trên hệ thống |
      Và hồ sơ đã trả lời đúng hạn

    Kịch bản: Đánh giá được gửi lại nguyên vẹn thì chỉ tính một lần
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 12/09/2023, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Khi lúc 20:00 ngày 12/09/2023, tổ chức, cá nhân đánh giá "Chấp nhận được"
      Và sự kiện vừa rồi được gửi lại
      Thì là sự kiện trùng

    Kịch bản: Đánh giá rất lâu sau khi trả lời vẫn được nhận
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 12/09/2023, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Khi lúc 23:59:59 ngày 11/02/2024, tổ chức, cá nhân đánh giá "Hài lòng"
      Thì được chấp nhận theo Điều 14

  Quy tắc: Điều 14 – Phản hồi lại

    Khung kịch bản: Tổ chức, cá nhân phản hồi lại ở mọi bước
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 12/09/2023, <bước>
      Khi lúc 09:00 ngày 12/09/2023, tổ chức, cá nhân phản hồi lại "Xin cho biết bao giờ xong"
      Thì <kết quả> theo Điều 14

      Dữ liệu:
        | bước                                                                                                      | kết quả        |
        | nhân viên trực đính chính "địa chỉ" của sự kiện "tiếp nhận" thành "14 Trần Phú, Pleiku", lý do "Ghi nhầm" | được chấp nhận |
        | nhân viên trực chuyển phiếu đến Sở Xây dựng                                                               | được chấp nhận |
        | nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền                                 | được chấp nhận |
        | nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"                                                    | được chấp nhận |

    Kịch bản: Việc không được tiếp nhận cũng được phản hồi lại
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận khiếu nại
      Và lúc 08:10 ngày 12/09/2023, nhân viên trực không tiếp nhận vì là khiếu nại, hướng dẫn "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Khi lúc 09:00 ngày 12/09/2023, tổ chức, cá nhân phản hồi lại "Tôi đã gửi đơn rồi"
      Thì được chấp nhận theo Điều 14
      Và trạng thái hồ sơ là không tiếp nhận

    Kịch bản: Phản hồi lại không làm đổi thời hạn
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 12/09/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 16:00 ngày 12/09/2023, tổ chức, cá nhân phản hồi lại "Nước đã tràn vào nhà"
      Thì hạn là 08:30 ngày 13/09/2023
      Và phiếu do Sở Xây dựng giữ

    Kịch bản: Phản hồi lại thì phải có nội dung
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 12/09/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 09:00 ngày 12/09/2023, tổ chức, cá nhân phản hồi lại
      Thì bị từ chối vì thiếu nội dung theo Điều 14

    Khung kịch bản: Chỉ tổ chức, cá nhân phản hồi lại
      Biết lúc 08:00 ngày 12/09/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 12/09/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 09:00 ngày 12/09/2023, <ai> phản hồi lại "Đang làm"
      Thì bị từ chối vì sai vai trò theo Điều 14

      Dữ liệu:
        | ai                            |
        | nhân viên trực                |
        | đầu mối tiếp nhận Sở Xây dựng |
        | Văn phòng UBND tỉnh           |
