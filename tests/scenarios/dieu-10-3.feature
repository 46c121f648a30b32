# language: vi
Tính năng: Điều 10.3 – Việc của Thủ trưởng đơn vị
  Thủ trưởng trực tiếp nhận phiếu mà đầu mối của mình không phản hồi; chỉ đạo báo kịp thời tình trạng
  giải quyết trên hệ thống.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |
      | Sở Y tế     | so-y-te     |

  Quy tắc: Điều 10.3 – Thủ trưởng phải phản hồi

    Kịch bản: Có 8 giờ làm việc từ lúc phiếu lên Thủ trưởng
      Biết lúc 08:00 ngày 12/10/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 12/10/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi hệ thống kiểm tra thời hạn lúc 10:30 ngày 13/10/2026
      Thì Thủ trưởng Sở Xây dựng phải phản hồi chậm nhất 10:30 ngày 14/10/2026 theo Điều 10.3, 11.2
      Và lời giải thích việc phải phản hồi có nội dung "Thủ trưởng so-xay-dung: phản hồi"
      Và hạn bằng 8 giờ làm việc tính từ 10:30 ngày 13/10/2026
      Và các nghĩa vụ:
        | ai                     | việc                     | hạn                   |
        | Thủ trưởng Sở Xây dựng | phản hồi                 | 10:30 ngày 14/10/2026 |
        | nhân viên trực         | nhắn tin về phiếu chuyển |                       |

    Kịch bản: Thời hạn của Thủ trưởng không phụ thuộc việc nhân viên trực xem xét lâu hay mau
      Biết lúc 08:00 ngày 05/10/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 12/10/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 09:00:01 ngày 13/10/2026
      Thì Thủ trưởng Sở Xây dựng phải phản hồi chậm nhất 09:00:01 ngày 14/10/2026 theo Điều 10.3, 11.2

    Kịch bản: Lên Thủ trưởng trước kỳ nghỉ Quốc khánh
      Biết lúc 09:00 ngày 27/08/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 10:00 ngày 27/08/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi hệ thống kiểm tra thời hạn lúc 14:00 ngày 28/08/2026
      Thì Thủ trưởng Sở Xây dựng phải phản hồi chậm nhất 14:00 ngày 03/09/2026 theo Điều 10.3, 11.2
      Và cách tính hạn không tính ngày 31/08/2026

  Quy tắc: Điều 10.3.1 – Thủ trưởng trực tiếp xử lý phiếu chưa được phản hồi

    Bối cảnh:
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng

    Kịch bản: Thủ trưởng trả lời; việc đầu mối trễ vẫn còn ghi
      Biết hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Khi lúc 15:00 ngày 06/04/2021, Thủ trưởng Sở Xây dựng trả lời "Cống đã được thông."
      Thì được chấp nhận theo Điều 10.3.1
      Và trạng thái hồ sơ là đã trả lời
      Và hồ sơ đã trả lời nhưng trễ hạn từ 09:00 ngày 06/04/2021
      Và các thời hạn đã hết:
        | cấp               | đơn vị      | hạn                   | tính trễ |
        | đầu mối tiếp nhận | Sở Xây dựng | 09:00 ngày 06/04/2021 | có       |
      Và Thủ trưởng Sở Xây dựng phải công khai kết quả trên trang của đơn vị theo Điều 13.2

    Kịch bản: Thủ trưởng trả lời khi đầu mối còn giữ phiếu
      Khi lúc 15:00 ngày 05/04/2021, Thủ trưởng Sở Xây dựng trả lời "Cống đã được thông."
      Thì được chấp nhận theo Điều 10.3.1
      Và hồ sơ đã trả lời đúng hạn

    Kịch bản: Không có nội dung trả lời
      Biết hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Khi lúc 15:00 ngày 06/04/2021, Thủ trưởng Sở Xây dựng trả lời
      Thì bị từ chối vì thiếu kết quả trả lời theo Điều 10.3.1

    Kịch bản: Thủ trưởng đơn vị khác không trả lời thay
      Biết hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Khi lúc 15:00 ngày 06/04/2021, Thủ trưởng Sở Y tế trả lời "Cống đã được thông."
      Thì bị từ chối vì không phải đơn vị đang giữ phiếu theo Điều 10.3.1
      Và lời giải thích có nội dung "Thủ trưởng so-y-te không giữ phiếu; phiếu đang ở so-xay-dung"

    Khung kịch bản: Đúng hạn hay trễ của Thủ trưởng: trả lời lúc <lúc>
      Biết hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Khi lúc <lúc> ngày 07/04/2021, Thủ trưởng Sở Xây dựng trả lời "Cống đã được thông."
      Thì được chấp nhận theo Điều 10.3.1
      Và <hệ thống>

      Dữ liệu:
        | lúc      | hệ thống                            |
        | 10:00:00 | hệ thống không ghi thêm sự kiện nào |
        | 10:00:01 | hệ thống ghi thêm "hết thời hạn"    |

    Kịch bản: Phiếu đã lên Văn phòng, Thủ trưởng trả lời muộn vẫn được nhận
      Biết thời gian trôi đến 10:00 ngày 08/04/2021
      Khi lúc 11:00 ngày 08/04/2021, Thủ trưởng Sở Xây dựng trả lời "Cống đã được thông."
      Thì được chấp nhận theo Điều 10.3.1
      Và dựa trên cách hiểu I-15
      Và hồ sơ đã trả lời nhưng trễ hạn từ 09:00 ngày 06/04/2021

    Kịch bản: Thủ trưởng hẹn thời gian trả kết quả
      Biết hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Khi lúc 15:00 ngày 06/04/2021, Thủ trưởng Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 12/04/2021
      Thì được chấp nhận theo Điều 10.2.2
      Và hạn là 17:00 ngày 12/04/2021
      Và đơn vị đã hẹn 1 lần
      Và Thủ trưởng Sở Xây dựng phải trả kết quả đã hẹn chậm nhất 17:00 ngày 12/04/2021 theo Điều 10.2.2, 11.3

    Kịch bản: Lời hẹn của đầu mối và của Thủ trưởng tính chung cho đơn vị
      Biết lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 07/04/2021
      Và thời gian trôi đến 08:00 ngày 08/04/2021
      Và lúc 09:00 ngày 08/04/2021, Thủ trưởng Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 12/04/2021
      Khi lúc 10:00 ngày 12/04/2021, Thủ trưởng Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 16/04/2021
      Thì bị từ chối vì quá số lần hẹn theo Điều 11.3
      Và đơn vị đã hẹn 2 lần
      Và cách làm đúng là "trả lời" bởi Thủ trưởng đơn vị

    Kịch bản: Hết thời gian Thủ trưởng đã hẹn thì phiếu lên Văn phòng
      Biết hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Và lúc 15:00 ngày 06/04/2021, Thủ trưởng Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 12/04/2021
      Khi thời gian trôi đến 17:00:01 ngày 12/04/2021
      Thì hệ thống ghi thêm "nhắc hẹn", "hết thời hạn", "chuyển lên cấp trên"
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh

  Quy tắc: Điều 10.3.2 – Báo kịp thời tình trạng giải quyết

    Bối cảnh:
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng

    Khung kịch bản: <ai> báo cáo khi phiếu ở Thủ trưởng; thời hạn vẫn chạy
      Biết hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Khi lúc 14:00 ngày 06/04/2021, <ai> báo cáo tình trạng giải quyết "Đã giao phòng Hạ tầng kiểm tra"
      Thì được chấp nhận theo Điều 10.3.2
      Và trạng thái hồ sơ là Thủ trưởng đơn vị
      Và cam kết của đơn vị là chờ phản hồi
      Và hạn là 10:00 ngày 07/04/2021
      Và các thông báo:
        | ai               | thông báo             | qua                        |
        | tổ chức, cá nhân | tình trạng giải quyết | kênh liên hệ của người gửi |

      Dữ liệu:
        | ai                            |
        | Thủ trưởng Sở Xây dựng        |
        | đầu mối tiếp nhận Sở Xây dựng |

    Kịch bản: Đầu mối báo cáo khi còn giữ phiếu
      Khi lúc 14:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo cáo tình trạng giải quyết "Đang kiểm tra"
      Thì được chấp nhận theo Điều 10.3.2
      Và hạn là 09:00 ngày 06/04/2021
      Và "nội dung báo cáo" của sự kiện "báo cáo tình trạng giải quyết" là "Đang kiểm tra"

    Kịch bản: Báo cáo không thay cho phản hồi; im lặng tiếp thì phiếu lên Văn phòng
      Biết hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Và lúc 14:00 ngày 06/04/2021, Thủ trưởng Sở Xây dựng báo cáo tình trạng giải quyết "Đã giao phòng Hạ tầng kiểm tra"
      Khi thời gian trôi đến 10:00:01 ngày 07/04/2021
      Thì hệ thống ghi thêm "hết thời hạn", "chuyển lên cấp trên"
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh

    Khung kịch bản: Báo cáo phải có nội dung: <ai>
      Biết hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Khi lúc 14:00 ngày 06/04/2021, <ai> báo cáo tình trạng giải quyết
      Thì bị từ chối vì thiếu nội dung theo Điều 10.3.2

      Dữ liệu:
        | ai                            |
        | Thủ trưởng Sở Xây dựng        |
        | đầu mối tiếp nhận Sở Xây dựng |

    Kịch bản: Đơn vị không giữ phiếu thì không báo cáo
      Biết hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Khi lúc 14:00 ngày 06/04/2021, Thủ trưởng Sở Y tế báo cáo tình trạng giải quyết "Không liên quan"
      Thì bị từ chối vì không phải đơn vị đang giữ phiếu theo Điều 10.3.2

    Khung kịch bản: Chưa đến lượt hoặc không có vai trò thì không báo cáo: <ai>
      Biết hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Khi lúc 14:00 ngày 06/04/2021, <ai> báo cáo tình trạng giải quyết "Đang theo dõi"
      Thì bị từ chối vì <vì sao>

      Dữ liệu:
        | ai                  | vì sao               |
        | Văn phòng UBND tỉnh | sai trạng thái hồ sơ |
        | nhân viên trực      | sai vai trò          |
        | tổ chức, cá nhân    | sai vai trò          |

    Kịch bản: Phiếu đã lên Văn phòng thì Thủ trưởng không báo cáo nữa
      Biết thời gian trôi đến 10:00 ngày 08/04/2021
      Khi lúc 11:00 ngày 08/04/2021, Thủ trưởng Sở Xây dựng báo cáo tình trạng giải quyết "Đang kiểm tra"
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 10.3.2
