# language: vi
Tính năng: Điều 2 – Giải thích từ ngữ
  Phản hồi của đơn vị là câu trả lời, thông báo thời gian trả kết quả, thông báo gia hạn hoặc
  thông báo liên quan khác. Tin nhắn SMS mang tên "1022 Gia Lai". Phiếu chuyển lưu nội dung đã ghi.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |

  Quy tắc: Điều 2 – Thông tin phản hồi

    Bối cảnh:
      Biết lúc 07:30 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng

    Kịch bản: Câu trả lời là phản hồi
      Khi lúc 08:00 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống lúc 07:30."
      Thì được chấp nhận theo Điều 10.2.1
      Và dựa trên cách hiểu I-1
      Và hệ thống không ghi thêm sự kiện nào
      Và hồ sơ đã trả lời đúng hạn

    Kịch bản: Thông báo thời gian trả kết quả là phản hồi
      Khi lúc 08:00 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 12/04/2021
      Thì được chấp nhận theo Điều 2, 10.2.2
      Và dựa trên cách hiểu I-1, I-6
      Và không ai phải phản hồi
      Và hạn là 17:00 ngày 12/04/2021
      Và lúc 17:00 ngày 12/04/2021, hồ sơ không trễ hạn

    Kịch bản: Thông báo gia hạn là phản hồi
      Biết lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 07/04/2021
      Khi lúc 17:00 ngày 07/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 12/04/2021
      Thì được chấp nhận theo Điều 11.3, 10.5
      Và hạn là 17:00 ngày 12/04/2021
      Và lúc 17:00 ngày 12/04/2021, hồ sơ không trễ hạn

    Kịch bản: Báo có lý do là không thuộc thẩm quyền cũng là phản hồi
      Khi lúc 08:00 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Cống thuộc UBND phường quản lý"
      Thì được chấp nhận
      Và lúc 08:00:01 ngày 06/04/2021, hồ sơ không trễ hạn

    Kịch bản: Báo cáo tình trạng giải quyết không thay cho phản hồi
      Biết lúc 16:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo cáo tình trạng giải quyết "Đang kiểm tra"
      Khi thời gian trôi đến 08:00:01 ngày 06/04/2021
      Thì hệ thống ghi thêm "hết thời hạn", "chuyển lên cấp trên"
      Và hồ sơ trễ hạn từ 08:00 ngày 06/04/2021

    Kịch bản: Ý kiến thêm của tổ chức, cá nhân không thay cho phản hồi của đơn vị
      Khi lúc 16:00 ngày 05/04/2021, tổ chức, cá nhân phản hồi lại "Nước vẫn ngập"
      Thì được chấp nhận theo Điều 14
      Và cam kết của đơn vị là chờ phản hồi
      Và hạn là 08:00 ngày 06/04/2021

    Kịch bản: Ý kiến thêm chỉ do tổ chức, cá nhân đưa ra
      Khi lúc 16:00 ngày 05/04/2021, nhân viên trực phản hồi lại "Nước vẫn ngập"
      Thì bị từ chối vì sai vai trò theo Điều 14
      Và lời giải thích có nội dung "chỉ tổ chức, cá nhân được ghi: phản hồi lại"

    Khung kịch bản: Cùng phản hồi ấy, sau hạn một giây là trễ: <phản hồi>
      Khi lúc 08:00:01 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng <phản hồi>
      Thì được chấp nhận
      Và hệ thống ghi thêm "hết thời hạn"
      Và các thời hạn đã hết:
        | cấp               | đơn vị      | hạn                   | tính trễ |
        | đầu mối tiếp nhận | Sở Xây dựng | 08:00 ngày 06/04/2021 | có       |

      Dữ liệu:
        | phản hồi                                                   |
        | trả lời "Đã thông cống."                                   |
        | hẹn trả kết quả lúc 17:00 ngày 12/04/2021                  |
        | báo không thuộc thẩm quyền, lý do "Cống thuộc UBND phường" |

  Quy tắc: Điều 2 – Nếu chỉ coi câu trả lời là phản hồi (cách hiểu khác của I-1)

    Kịch bản: Hẹn thời gian trả kết quả không làm ngừng thời hạn phản hồi
      Biết cách hiểu I-1 là "chỉ câu trả lời; thời hạn vẫn chạy khi mới hẹn"
      Và lúc 07:30 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 12/04/2021
      Thì hạn là 08:00 ngày 06/04/2021
      Và đầu mối tiếp nhận Sở Xây dựng phải phản hồi chậm nhất 08:00 ngày 06/04/2021

  Quy tắc: Điều 2 – Tin nhắn SMS mang tên "1022 Gia Lai"

    Bối cảnh:
      Biết lúc 07:30 ngày 14/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị

    Kịch bản: Tin nhắn cho đầu mối và cho người gửi khi chuyển phiếu
      Khi lúc 08:00 ngày 14/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì đầu mối tiếp nhận Sở Xây dựng nhận thông báo "phiếu chuyển" qua "tin nhắn SMS"
      Và thông báo "phiếu chuyển" cho đầu mối tiếp nhận Sở Xây dựng có nội dung "[1022 Gia Lai] Phiếu chuyển"
      Và tổ chức, cá nhân nhận thông báo "đã chuyển xử lý" qua "tin nhắn SMS"
      Và thông báo "đã chuyển xử lý" cho tổ chức, cá nhân có nội dung "[1022 Gia Lai] Phản ánh, kiến nghị"

    Kịch bản: Tin nhắn cho Thủ trưởng và Văn phòng khi phiếu chuyển lên
      Biết lúc 08:00 ngày 14/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 17:00 ngày 20/06/2022
      Thì Thủ trưởng Sở Xây dựng nhận thông báo "phiếu chuyển" qua "tin nhắn SMS"
      Và Văn phòng UBND tỉnh nhận thông báo "phiếu chuyển" qua "tin nhắn SMS"

  Quy tắc: Điều 2 – Phiếu chuyển

    Kịch bản: Phiếu chuyển nêu hồ sơ, nơi xử lý và hạn phản hồi
      Biết hồ sơ "PA-2023-0417"
      Và lúc 15:45 ngày 27/04/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 16:00 ngày 28/04/2023, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì thông báo "phiếu chuyển" cho đầu mối tiếp nhận Sở Xây dựng có nội dung "Phiếu chuyển PA-2023-0417: đề nghị đầu mối tiếp nhận của so-xay-dung xử lý. Hạn phản hồi: 16:00 ngày 04/05/2023."

    Kịch bản: Nội dung đã ghi đi cùng phiếu, không đổi
      Biết lúc 07:30 ngày 14/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục      | giá trị                                     |
        | nội dung | Đèn đường Hùng Vương không sáng ba đêm liền |
      Khi lúc 08:00 ngày 14/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì phiếu do Sở Xây dựng giữ
      Và "nội dung" của sự kiện "tiếp nhận" là "Đèn đường Hùng Vương không sáng ba đêm liền"
