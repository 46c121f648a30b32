# language: vi
Tính năng: Điều 10.2 – Việc của đầu mối tiếp nhận
  Trả lời ngay được thì trả lời; cần xác minh thì báo thời gian trả kết quả, rồi trả kết quả khi có.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |
      | Sở Y tế     | so-y-te     |

  Quy tắc: Điều 10.2 – Đầu mối phải phản hồi

    Kịch bản: Có 8 giờ làm việc từ lúc nhận phiếu, không phải từ lúc người dân gửi
      Biết lúc 10:00 ngày 01/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 14:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì đầu mối tiếp nhận Sở Xây dựng phải phản hồi chậm nhất 14:00 ngày 06/04/2021 theo Điều 10.2, 11.1
      Và lời giải thích việc phải phản hồi có nội dung "đầu mối tiếp nhận của so-xay-dung: phản hồi"
      Và hạn bằng 8 giờ làm việc tính từ 14:00 ngày 05/04/2021

    Kịch bản: Phiếu đến ngoài giờ thì tính từ giờ làm việc kế tiếp
      Biết lúc 08:30 ngày 03/05/2025, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 09:00 ngày 03/05/2025, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì đầu mối tiếp nhận Sở Xây dựng phải phản hồi chậm nhất 17:00 ngày 05/05/2025 theo Điều 10.2, 11.1

    Kịch bản: Phản hồi rồi thì hết nghĩa vụ phản hồi
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Cống đã được thông."
      Thì không ai phải phản hồi
      Và không có hạn

  Quy tắc: Điều 10.2.1 – Trả lời ngay khi có thể

    Bối cảnh:
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng

    Kịch bản: Trả lời và ghi lưu câu trả lời
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Cống đã được thông."
      Thì được chấp nhận theo Điều 10.2.1
      Và trạng thái hồ sơ là đã trả lời
      Và "kết quả" của sự kiện "trả lời" là "Cống đã được thông."
      Và hồ sơ đã trả lời đúng hạn
      Và các nghĩa vụ:
        | ai                            | việc                                             |
        | nhân viên trực                | gửi kết quả                                      |
        | nhân viên trực                | công khai kết quả hoặc ghi lý do không công khai |
        | đầu mối tiếp nhận Sở Xây dựng | công khai kết quả trên trang của đơn vị          |

    Kịch bản: Trả lời kèm văn bản ký số
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Cống đã được thông.", văn bản ký số "412/SXD-HT"
      Thì được chấp nhận theo Điều 10.2.1
      Và "văn bản ký số" của sự kiện "trả lời" là "412/SXD-HT"

    Kịch bản: Không có nội dung trả lời
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời
      Thì bị từ chối vì thiếu kết quả trả lời theo Điều 10.2.1
      Và trạng thái hồ sơ là đầu mối tiếp nhận

    Khung kịch bản: Đúng hạn hay trễ: trả lời lúc <lúc>
      Khi lúc <lúc> ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Cống đã được thông."
      Thì được chấp nhận theo Điều 10.2.1
      Và <kết quả>

      Dữ liệu:
        | lúc      | kết quả                                                 |
        | 08:59:59 | hồ sơ đã trả lời đúng hạn                               |
        | 09:00:00 | hồ sơ đã trả lời đúng hạn                               |
        | 09:00:01 | hồ sơ đã trả lời nhưng trễ hạn từ 09:00 ngày 06/04/2021 |

    Kịch bản: Đơn vị không giữ phiếu thì không trả lời
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Y tế trả lời "Không phải việc của Sở Y tế."
      Thì bị từ chối vì không phải đơn vị đang giữ phiếu theo Điều 10.2.1
      Và phiếu do Sở Xây dựng giữ

    Kịch bản: Đã trả lời thì không trả lời lần nữa
      Biết lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Cống đã được thông."
      Khi lúc 11:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Cống đã được thông hẳn."
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 10.2.1

    Kịch bản: Phiếu đã lên Thủ trưởng, đầu mối trả lời muộn vẫn được nhận
      Biết hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Khi lúc 11:00 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Cống đã được thông."
      Thì được chấp nhận theo Điều 10.2.1
      Và dựa trên cách hiểu I-15
      Và hồ sơ đã trả lời nhưng trễ hạn từ 09:00 ngày 06/04/2021

    Kịch bản: Phiếu đã lên Văn phòng, đầu mối trả lời muộn vẫn được nhận
      Biết thời gian trôi đến 10:00 ngày 08/04/2021
      Khi lúc 11:00 ngày 08/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Cống đã được thông."
      Thì được chấp nhận theo Điều 10.2.1
      Và dựa trên cách hiểu I-15
      Và trạng thái hồ sơ là đã trả lời
      Và hồ sơ đã trả lời nhưng trễ hạn từ 09:00 ngày 06/04/2021

    Kịch bản: Phiếu đã lên Văn phòng, đơn vị chưa từng giữ phiếu thì không trả lời
      Biết thời gian trôi đến 10:00 ngày 08/04/2021
      Khi lúc 11:00 ngày 08/04/2021, đầu mối tiếp nhận Sở Y tế trả lời "Cống đã được thông."
      Thì bị từ chối vì không phải đơn vị đang giữ phiếu theo Điều 10.2.1
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh

  Quy tắc: Điều 10.2.2 – Cần xác minh: báo thời gian trả kết quả

    Bối cảnh:
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng

    Kịch bản: Hẹn thời gian trả kết quả
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 12/04/2021
      Thì được chấp nhận theo Điều 10.2.2, 2
      Và dựa trên cách hiểu I-6
      Và trạng thái hồ sơ là đầu mối tiếp nhận
      Và cam kết của đơn vị là đã hẹn
      Và đơn vị đã hẹn 1 lần
      Và hạn là 17:00 ngày 12/04/2021
      Và đầu mối tiếp nhận Sở Xây dựng phải trả kết quả đã hẹn chậm nhất 17:00 ngày 12/04/2021 theo Điều 10.2.2, 11.3
      Và các nghĩa vụ:
        | ai                            | việc                      | hạn                   |
        | đầu mối tiếp nhận Sở Xây dựng | trả kết quả đã hẹn        | 17:00 ngày 12/04/2021 |
        | nhân viên trực                | nhắc hẹn                  | 17:00 ngày 11/04/2021 |
        | nhân viên trực                | báo thời gian trả kết quả |                       |
        | nhân viên trực                | nhắn tin về phiếu chuyển  |                       |

    Khung kịch bản: Thời gian hẹn phải ở tương lai: <hẹn>
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc <hẹn>
      Thì <kết quả>

      Dữ liệu:
        | hẹn                      | kết quả                                                           |
        | 17:00 ngày 02/04/2021    | bị từ chối vì thời gian hẹn không ở tương lai theo Điều 10.2.2, 2 |
        | 10:00:00 ngày 05/04/2021 | bị từ chối vì thời gian hẹn không ở tương lai theo Điều 10.2.2, 2 |
        | 10:00:01 ngày 05/04/2021 | được chấp nhận theo Điều 10.2.2, 2                                |

    Kịch bản: Hẹn vào ngày nghỉ vẫn được; hết lúc đã hẹn
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 20:00 ngày 11/04/2021
      Thì được chấp nhận theo Điều 10.2.2
      Và hạn là 20:00 ngày 11/04/2021

    Kịch bản: Đã hẹn thì lần sau là hẹn lại
      Biết lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 10:00 ngày 08/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 16/04/2021
      Thì bị từ chối vì đã hẹn theo Điều 10.2.2, 2
      Và dựa trên cách hiểu I-6
      Và cách làm đúng là "hẹn lại, gia hạn" bởi đầu mối tiếp nhận
      Và hạn là 17:00 ngày 09/04/2021

    Kịch bản: Đơn vị không giữ phiếu thì không hẹn
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Y tế hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Thì bị từ chối vì không phải đơn vị đang giữ phiếu theo Điều 10.2.2
      Và cam kết của đơn vị là chờ phản hồi

    Khung kịch bản: Chỉ đơn vị được hẹn: <ai>
      Khi lúc 10:00 ngày 05/04/2021, <ai> hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Thì bị từ chối vì sai vai trò theo Điều 10.2.2, 2
      Và cách làm đúng là "hẹn thời gian trả kết quả" bởi đầu mối tiếp nhận

      Dữ liệu:
        | ai                  |
        | nhân viên trực      |
        | Văn phòng UBND tỉnh |
        | tổ chức, cá nhân    |

    Kịch bản: Phiếu đã lên Văn phòng thì đơn vị không hẹn nữa
      Biết thời gian trôi đến 10:00 ngày 08/04/2021
      Khi lúc 11:00 ngày 08/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 12/04/2021
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 10.2.2

    Kịch bản: Hẹn sau hạn nhưng trước khi phiếu chuyển lên: được nhận, đã trễ
      Khi lúc 09:30 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 12/04/2021
      Thì được chấp nhận theo Điều 10.2.2
      Và hệ thống ghi thêm "hết thời hạn"
      Và trạng thái hồ sơ là đầu mối tiếp nhận
      Và hạn là 17:00 ngày 12/04/2021
      Và hồ sơ trễ hạn từ 09:00 ngày 06/04/2021
      Và không ai phải chuyển phiếu lên cấp trên

    Khung kịch bản: Trả kết quả đã hẹn lúc <lúc>
      Biết lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 12/04/2021
      Khi lúc <lúc>, đầu mối tiếp nhận Sở Xây dựng trả lời "Cống đã được thông."
      Thì được chấp nhận theo Điều 10.2.1
      Và <kết quả>

      Dữ liệu:
        | lúc                      | kết quả                                                 |
        | 15:00 ngày 07/04/2021    | hồ sơ đã trả lời đúng hạn                               |
        | 17:00:00 ngày 12/04/2021 | hồ sơ đã trả lời đúng hạn                               |
        | 17:00:01 ngày 12/04/2021 | hồ sơ đã trả lời nhưng trễ hạn từ 17:00 ngày 12/04/2021 |

    Kịch bản: Hết thời gian đã hẹn mà chưa có kết quả thì chuyển lên như không phản hồi
      Biết lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 12/04/2021
      Khi thời gian trôi đến 17:00:01 ngày 12/04/2021
      Thì hệ thống ghi thêm "nhắc hẹn", "hết thời hạn", "chuyển lên cấp trên"
      Và trạng thái hồ sơ là Thủ trưởng đơn vị
      Và hồ sơ trễ hạn từ 17:00 ngày 12/04/2021
      Và đơn vị đã hẹn 1 lần

  Quy tắc: Điều 10.2.2 – Nếu hết thời gian đã hẹn chỉ là trễ hạn (cách hiểu khác của I-5)

    Kịch bản: Phiếu ở lại đầu mối
      Biết cách hiểu I-5 là "chỉ trễ hạn, không chuyển lên"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 12/04/2021
      Khi thời gian trôi đến 17:00 ngày 20/04/2021
      Thì hệ thống ghi thêm "nhắc hẹn", "hết thời hạn"
      Và trạng thái hồ sơ là đầu mối tiếp nhận
      Và hồ sơ trễ hạn từ 17:00 ngày 12/04/2021
