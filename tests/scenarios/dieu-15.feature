# language: vi
Tính năng: Điều 15 – Trách nhiệm của đơn vị vận hành
  Mỗi đơn vị có tài khoản riêng; tài khoản của đơn vị nào chỉ xử lý phiếu đơn vị ấy đang giữ.
  Đơn vị vận hành báo cáo định kỳ và khi được yêu cầu.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị                 | mã           |
      | Sở Xây dựng            | so-xay-dung  |
      | Công ty Cấp thoát nước | cty-cap-nuoc |

  Quy tắc: Điều 15.4 – Tài khoản của đơn vị khác không xử lý được phiếu

    Khung kịch bản: Phiếu ở Sở Xây dựng, đơn vị khác không làm thay: <ai> <việc làm>
      Biết lúc 08:00 ngày 13/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "zalo"
      Và lúc 08:30 ngày 13/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 13/06/2022, <ai> Công ty Cấp thoát nước <việc làm>
      Thì bị từ chối vì không phải đơn vị đang giữ phiếu theo Điều 15.4
      Và phiếu do Sở Xây dựng giữ
      Và hạn là 08:30 ngày 14/06/2022
      Khi lúc 10:05 ngày 13/06/2022, <ai> Sở Xây dựng <việc làm>
      Thì được chấp nhận

      Dữ liệu:
        | ai                | việc làm                                                   |
        | đầu mối tiếp nhận | trả lời "Đã nối lại ống nước"                              |
        | Thủ trưởng        | trả lời "Đã nối lại ống nước"                              |
        | đầu mối tiếp nhận | hẹn trả kết quả lúc 16:00 ngày 17/06/2022                  |
        | đầu mối tiếp nhận | báo không thuộc thẩm quyền, lý do "Đường do huyện quản lý" |
        | Thủ trưởng        | báo cáo tình trạng giải quyết "Đang đào tìm chỗ vỡ"        |

    Kịch bản: Hẹn lại thay đơn vị khác cũng không được
      Biết lúc 08:00 ngày 13/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "zalo"
      Và lúc 08:30 ngày 13/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 09:00 ngày 13/06/2022, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 16:00 ngày 15/06/2022
      Khi lúc 10:00 ngày 15/06/2022, Thủ trưởng Công ty Cấp thoát nước hẹn lại, trả kết quả lúc 16:00 ngày 20/06/2022, lý do "Chờ ống"
      Thì bị từ chối vì không phải đơn vị đang giữ phiếu theo Điều 15.4, 11.3
      Và hạn là 16:00 ngày 15/06/2022

    Kịch bản: Đơn vị đã trả lại phiếu thì không còn xử lý, đơn vị nhận sau mới được
      Biết lúc 08:00 ngày 13/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "zalo"
      Và lúc 08:30 ngày 13/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 09:00 ngày 13/06/2022, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Ống của công ty"
      Và lúc 09:10 ngày 13/06/2022, nhân viên trực chuyển phiếu đến Công ty Cấp thoát nước
      Khi lúc 10:00 ngày 13/06/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã nối lại ống nước"
      Thì bị từ chối vì không phải đơn vị đang giữ phiếu theo Điều 15.4
      Khi lúc 10:05 ngày 13/06/2022, đầu mối tiếp nhận Công ty Cấp thoát nước trả lời "Đã nối lại ống nước"
      Thì được chấp nhận theo Điều 10.2.1

    Kịch bản: Chỉ đơn vị đã trả lời mới công khai trên trang của mình
      Biết lúc 08:00 ngày 13/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "zalo"
      Và lúc 08:30 ngày 13/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 13/06/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã nối lại ống nước"
      Khi lúc 11:00 ngày 13/06/2022, đầu mối tiếp nhận Công ty Cấp thoát nước công khai trên trang của đơn vị "https://capnuoc.example.vn/1022"
      Thì bị từ chối vì không phải đơn vị đang giữ phiếu theo Điều 15.4, 13.2
      Khi lúc 11:05 ngày 13/06/2022, đầu mối tiếp nhận Sở Xây dựng công khai trên trang của đơn vị "https://sxd.example.vn/1022"
      Thì được chấp nhận theo Điều 13.2

    Kịch bản: Kiểm tra ghi đúng đơn vị đã làm thay
      Biết lúc 08:00 ngày 13/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "zalo"
      Và lúc 08:30 ngày 13/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 13/06/2022, Thủ trưởng Công ty Cấp thoát nước trả lời "Đã nối lại ống nước"
      Thì bị từ chối vì không phải đơn vị đang giữ phiếu
      Và kiểm tra thấy Thủ trưởng Công ty Cấp thoát nước "không đúng người thực hiện" vì không phải đơn vị đang giữ phiếu theo Điều 15.4, 18.2
      Và bản trích hồ sơ ghi "đơn vị xử lý" là "Sở Xây dựng"

  Quy tắc: Điều 15.5 – Báo cáo định kỳ và khi được yêu cầu

    Khung kịch bản: Báo cáo <kỳ> nói rõ việc đã xong, việc còn lại và sai lệch
      Biết lúc 08:00 ngày 13/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "zalo"
      Và lúc 08:30 ngày 13/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 13/06/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã nối lại ống nước"
      Và lúc 10:00 ngày 13/06/2022, nhân viên trực ghi nhận đã gửi thông báo "kết quả trả lời" cho tổ chức, cá nhân
      Khi lúc 11:00 ngày 13/06/2022, nhân viên trực công khai kết quả trên "zalo"
      Thì báo cáo <kỳ> có ngày 13/06/2022 ghi "tiếp nhận" là "1" theo Điều 15.5
      Và báo cáo <kỳ> có ngày 13/06/2022 ghi "đã trả lời" là "1" cho Sở Xây dựng
      Và báo cáo <kỳ> có ngày 13/06/2022 ghi "đang xử lý" là "0"
      Và báo cáo <kỳ> có ngày 13/06/2022 ghi "sai lệch" là "0"

      Dữ liệu:
        | kỳ    |
        | tuần  |
        | tháng |
        | quý   |
        | năm   |

    Kịch bản: Báo cáo đếm cả sai lệch đã thấy
      Biết lúc 08:00 ngày 13/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "zalo"
      Và lúc 08:30 ngày 13/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:30 ngày 14/06/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã nối lại ống nước"
      Và lúc 10:30 ngày 14/06/2022, nhân viên trực ghi nhận đã gửi thông báo "kết quả trả lời" cho tổ chức, cá nhân
      Khi lúc 10:30 ngày 14/06/2022, nhân viên trực công khai kết quả trên "zalo"
      Thì báo cáo tuần có ngày 13/06/2022 ghi "sai lệch" là "1" cho Sở Xây dựng theo Điều 15.5
      Và báo cáo tuần có ngày 13/06/2022 ghi "trả lời trễ" là "1"
