# language: vi
Tính năng: Các điểm quy chế để ngỏ và cách hiểu
  Quy chế để ngỏ 29 điểm; dưới đây là 17 điểm đầu. Với mỗi điểm, thư viện chọn một cách hiểu và nêu tên cách hiểu đó trong lời giải thích.
  Địa phương có thể chọn cách hiểu khác; dưới đây là những gì sẽ khác đi.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị                | mã                    |
      | Sở Xây dựng           | so-xay-dung           |
      | Sở Giao thông vận tải | so-giao-thong-van-tai |

  Quy tắc: Cách hiểu I-1 (Điều 2, 10.2, 11.1) – Thế nào là phản hồi đúng hạn

    Khung kịch bản: Hẹn thời gian trả kết quả có làm dừng thời hạn phản hồi không
      Biết cách hiểu I-1 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Thì được chấp nhận theo Điều 10.2.2
      Và dựa trên cách hiểu I-1
      Và hạn là <hạn>
      Và lúc 09:00:01 ngày 06/04/2021, hồ sơ <kết quả>

      Dữ liệu:
        | cách hiểu                                                                       | hạn                   | kết quả       |
        | trả lời, báo thời gian trả kết quả, hoặc báo có lý do là không thuộc thẩm quyền | 17:00 ngày 09/04/2021 | không trễ hạn |
        | chỉ câu trả lời; thời hạn vẫn chạy khi mới hẹn                                  | 09:00 ngày 06/04/2021 | trễ hạn       |

    Khung kịch bản: Trả lời đúng hẹn nhưng quá 8 giờ làm việc
      Biết cách hiểu I-1 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc <trả lời>, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì được chấp nhận theo Điều 10.2.1
      Và hồ sơ đã trả lời <kết quả>

      Dữ liệu:
        | cách hiểu                                                                       | trả lời                  | kết quả       |
        | trả lời, báo thời gian trả kết quả, hoặc báo có lý do là không thuộc thẩm quyền | 10:00 ngày 08/04/2021    | đúng hạn      |
        | chỉ câu trả lời; thời hạn vẫn chạy khi mới hẹn                                  | 10:00 ngày 08/04/2021    | nhưng trễ hạn |
        | chỉ câu trả lời; thời hạn vẫn chạy khi mới hẹn                                  | 09:00 ngày 06/04/2021    | đúng hạn      |
        | chỉ câu trả lời; thời hạn vẫn chạy khi mới hẹn                                  | 09:00:01 ngày 06/04/2021 | nhưng trễ hạn |

    Kịch bản: Chỉ câu trả lời mới tính thì thời gian hẹn sớm hơn vẫn ràng buộc
      Biết cách hiểu I-1 là "chỉ câu trả lời; thời hạn vẫn chạy khi mới hẹn"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 15:00 ngày 05/04/2021
      Thì hạn là 15:00 ngày 05/04/2021
      Và lúc 15:00:01 ngày 05/04/2021, hồ sơ trễ hạn từ 15:00 ngày 05/04/2021

    Kịch bản: Chỉ câu trả lời mới tính thì hẹn ở cấp Thủ trưởng cũng không dừng thời hạn
      Biết cách hiểu I-1 là "chỉ câu trả lời; thời hạn vẫn chạy khi mới hẹn"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Và lúc 11:00 ngày 06/04/2021, Thủ trưởng Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Thì hạn là 10:00 ngày 07/04/2021
      Khi hệ thống kiểm tra thời hạn lúc 10:00:01 ngày 07/04/2021
      Thì trạng thái hồ sơ là Văn phòng UBND tỉnh

  Quy tắc: Cách hiểu I-2 (Điều 11.1, 11.2) – Thế nào là "không quá 8 giờ làm việc"

    Khung kịch bản: Đúng giây đến hạn vẫn là đúng hạn
      Biết cách hiểu I-2 là "phản hồi đúng thời điểm đến hạn là đúng hạn"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc <trả lời>, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì hồ sơ đã trả lời <kết quả>

      Dữ liệu:
        | trả lời                  | kết quả       |
        | 09:00 ngày 06/04/2021    | đúng hạn      |
        | 09:00:01 ngày 06/04/2021 | nhưng trễ hạn |

    Kịch bản: Việc ghi nhận hết thời hạn dựa trên cách hiểu này
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 09:00:01 ngày 06/04/2021, hệ thống ghi nhận hết thời hạn 09:00 ngày 06/04/2021 ở cấp đầu mối tiếp nhận
      Thì được chấp nhận theo Điều 11.4
      Và dựa trên cách hiểu I-2, I-4, I-16

  Quy tắc: Cách hiểu I-3 (Điều 11.1, 11.2) – Thời hạn bắt đầu khi nào

    Khung kịch bản: Tính từ lúc nhận phiếu, ngoài giờ làm việc không tính
      Biết cách hiểu I-3 là "từ lúc nhận phiếu; ngoài giờ làm việc không tính"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc <nhận phiếu>, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì hạn là <hạn>
      Và việc phải phản hồi dựa trên cách hiểu I-3
      Và lời giải thích việc phải phản hồi có nội dung "I-3: từ lúc nhận phiếu; ngoài giờ làm việc không tính"

      Dữ liệu:
        | nhận phiếu            | hạn                   |
        | 09:00 ngày 05/04/2021 | 09:00 ngày 06/04/2021 |
        | 12:00 ngày 05/04/2021 | 11:00 ngày 06/04/2021 |
        | 20:00 ngày 09/04/2021 | 17:00 ngày 12/04/2021 |

  Quy tắc: Cách hiểu I-4 (Điều 11.4) – Trễ hạn bắt đầu và kết thúc khi nào

    Khung kịch bản: Phiếu lên Thủ trưởng thì hồ sơ còn trễ hạn không
      Biết cách hiểu I-4 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Thì lúc <thời điểm>, hồ sơ <kết quả>

      Dữ liệu:
        | cách hiểu                                          | thời điểm                | kết quả                          |
        | trễ hạn từ lần hết hạn đầu tiên đến khi có kết quả | 10:00 ngày 06/04/2021    | trễ hạn từ 09:00 ngày 06/04/2021 |
        | trễ hạn từ lần hết hạn đầu tiên đến khi có kết quả | 10:00:01 ngày 07/04/2021 | trễ hạn từ 09:00 ngày 06/04/2021 |
        | tính riêng từng cấp; cấp mới bắt đầu lại           | 10:00 ngày 06/04/2021    | không trễ hạn                    |
        | tính riêng từng cấp; cấp mới bắt đầu lại           | 10:00 ngày 07/04/2021    | không trễ hạn                    |
        | tính riêng từng cấp; cấp mới bắt đầu lại           | 10:00:01 ngày 07/04/2021 | trễ hạn từ 10:00 ngày 07/04/2021 |

    Khung kịch bản: Thủ trưởng trả lời trong thời hạn của mình
      Biết cách hiểu I-4 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Và lúc <trả lời>, Thủ trưởng Sở Xây dựng trả lời "Đã thông cống"
      Thì hồ sơ đã trả lời <kết quả>

      Dữ liệu:
        | cách hiểu                                          | trả lời                  | kết quả       |
        | trễ hạn từ lần hết hạn đầu tiên đến khi có kết quả | 10:00 ngày 07/04/2021    | nhưng trễ hạn |
        | tính riêng từng cấp; cấp mới bắt đầu lại           | 10:00 ngày 07/04/2021    | đúng hạn      |
        | tính riêng từng cấp; cấp mới bắt đầu lại           | 10:00:01 ngày 07/04/2021 | nhưng trễ hạn |

    Khung kịch bản: Đơn vị được phân công có mang phần trễ của đơn vị trước không
      Biết cách hiểu I-4 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 14:00 ngày 08/04/2021
      Thì trạng thái hồ sơ là Văn phòng UBND tỉnh
      Khi lúc 14:30 ngày 08/04/2021, Văn phòng UBND tỉnh phân công Sở Giao thông vận tải chủ trì
      Thì hồ sơ <kết quả>

      Dữ liệu:
        | cách hiểu                                          | kết quả       |
        | trễ hạn từ lần hết hạn đầu tiên đến khi có kết quả | trễ hạn       |
        | tính riêng từng cấp; cấp mới bắt đầu lại           | không trễ hạn |

    Khung kịch bản: Phiếu ở Văn phòng thì hồ sơ còn trễ hạn không
      Biết cách hiểu I-4 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 14:00 ngày 30/04/2021
      Thì trạng thái hồ sơ là Văn phòng UBND tỉnh
      Và hồ sơ <kết quả>
      Khi lúc 10:00 ngày 10/05/2021, Văn phòng UBND tỉnh trả lời "Đã chỉ đạo thông cống"
      Thì hồ sơ đã trả lời <lúc trả lời>

      Dữ liệu:
        | cách hiểu                                          | kết quả                          | lúc trả lời                            |
        | trễ hạn từ lần hết hạn đầu tiên đến khi có kết quả | trễ hạn từ 09:00 ngày 06/04/2021 | nhưng trễ hạn từ 09:00 ngày 06/04/2021 |
        | tính riêng từng cấp; cấp mới bắt đầu lại           | không trễ hạn                    | đúng hạn                               |

  Quy tắc: Cách hiểu I-5 (Điều 10.2.2, 11.4) – Hết thời gian đã hẹn thì sao

    Khung kịch bản: Quá thời gian hẹn, phiếu có lên Thủ trưởng không
      Biết cách hiểu I-5 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi hệ thống kiểm tra thời hạn lúc 08:00 ngày 12/04/2021
      Thì hệ thống ghi thêm <ghi thêm>
      Và trạng thái hồ sơ là <trạng thái>
      Và hồ sơ trễ hạn từ 17:00 ngày 09/04/2021

      Dữ liệu:
        | cách hiểu                                             | ghi thêm                              | trạng thái        |
        | trễ hạn và chuyển lên cấp trên như khi không phản hồi | "hết thời hạn", "chuyển lên cấp trên" | Thủ trưởng đơn vị |
        | chỉ trễ hạn, không chuyển lên                         | "hết thời hạn"                        | đầu mối tiếp nhận |

    Khung kịch bản: Nhân viên trực có được chuyển phiếu lên khi quá thời gian hẹn không
      Biết cách hiểu I-5 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 08:00 ngày 12/04/2021, nhân viên trực chuyển phiếu từ cấp đầu mối tiếp nhận lên cấp Thủ trưởng đơn vị
      Thì <kết quả> theo Điều 10.1.2.b2
      Và dựa trên cách hiểu I-5

      Dữ liệu:
        | cách hiểu                                             | kết quả                    |
        | trễ hạn và chuyển lên cấp trên như khi không phản hồi | được chấp nhận             |
        | chỉ trễ hạn, không chuyển lên                         | bị từ chối vì chưa đến hạn |

    Kịch bản: Im lặng thì phiếu vẫn lên, dù hiểu cách nào
      Biết cách hiểu I-5 là "chỉ trễ hạn, không chuyển lên"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi hệ thống kiểm tra thời hạn lúc 09:00:01 ngày 06/04/2021
      Thì hệ thống ghi thêm "hết thời hạn", "chuyển lên cấp trên"

  Quy tắc: Cách hiểu I-6 (Điều 11.3, 10.5, 2) – Thế nào là hẹn lại

    Khung kịch bản: Lần hẹn thứ hai của đơn vị
      Biết cách hiểu I-6 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 10:00 ngày 07/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021
      Thì <kết quả> theo Điều 11.3
      Và dựa trên cách hiểu I-6
      Và hạn là <hạn>

      Dữ liệu:
        | cách hiểu                                                            | kết quả                      | hạn                   |
        | lần báo thời gian đầu là hẹn; lần sau của cùng đơn vị mới là hẹn lại | được chấp nhận               | 17:00 ngày 14/04/2021 |
        | lần báo thời gian đầu đã tính là hẹn lại                             | bị từ chối vì quá số lần hẹn | 17:00 ngày 09/04/2021 |

    Khung kịch bản: Thủ trưởng có còn lần hẹn nào không
      Biết cách hiểu I-6 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi hệ thống kiểm tra thời hạn lúc 08:00 ngày 12/04/2021
      Và lúc 09:00 ngày 12/04/2021, Thủ trưởng Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 15/04/2021
      Thì <kết quả>
      Và dựa trên cách hiểu I-6

      Dữ liệu:
        | cách hiểu                                                            | kết quả                                     |
        | lần báo thời gian đầu là hẹn; lần sau của cùng đơn vị mới là hẹn lại | được chấp nhận theo Điều 10.2.2             |
        | lần báo thời gian đầu đã tính là hẹn lại                             | bị từ chối vì quá số lần hẹn theo Điều 11.3 |

  Quy tắc: Cách hiểu I-7 (Điều 10.5) – Nhắc hẹn cho thời gian nào

    Khung kịch bản: Lần hẹn đầu có được nhắc không
      Biết cách hiểu I-7 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi thời gian trôi đến 17:00 ngày 08/04/2021
      Thì hệ thống <ghi thêm>

      Dữ liệu:
        | cách hiểu                     | ghi thêm                   |
        | nhắc cho mọi thời gian đã hẹn | ghi thêm "nhắc hẹn"        |
        | chỉ nhắc khi gia hạn          | không ghi thêm sự kiện nào |

    Khung kịch bản: Gia hạn thì luôn được nhắc
      Biết cách hiểu I-7 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 10:00 ngày 07/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021
      Thì nhân viên trực phải nhắc hẹn chậm nhất 17:00 ngày 13/04/2021 theo Điều 10.5
      Khi thời gian trôi đến 17:00 ngày 13/04/2021
      Thì hệ thống ghi thêm "nhắc hẹn"

      Dữ liệu:
        | cách hiểu                     |
        | nhắc cho mọi thời gian đã hẹn |
        | chỉ nhắc khi gia hạn          |

  Quy tắc: Cách hiểu I-8 (Điều 10.4) – Thời hạn của cấp thứ ba

    Khung kịch bản: Văn phòng có thời hạn không
      Biết cách hiểu I-8 là "<cách hiểu>"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Thì <hạn>
      Và lúc <thời điểm>, hồ sơ <kết quả>

      Dữ liệu:
        | cách hiểu         | hạn                          | thời điểm                | kết quả                          |
        | không có thời hạn | không có hạn                 | 09:00:01 ngày 07/04/2021 | không trễ hạn                    |
        | 16 giờ làm việc   | hạn là 09:00 ngày 07/04/2021 | 09:00 ngày 07/04/2021    | không trễ hạn                    |
        | 16 giờ làm việc   | hạn là 09:00 ngày 07/04/2021 | 09:00:01 ngày 07/04/2021 | trễ hạn từ 09:00 ngày 07/04/2021 |

    Kịch bản: Có thời hạn thì hết hạn vẫn ở Văn phòng, vì không còn cấp nào trên nữa
      Biết cách hiểu I-8 là "16 giờ làm việc"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Khi thời gian trôi đến 09:00:01 ngày 07/04/2021
      Thì hệ thống ghi thêm "hết thời hạn"
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh
      Và Văn phòng UBND tỉnh phải xử lý phiếu chậm nhất 09:00 ngày 07/04/2021 theo Điều 10.4.1

  Quy tắc: Cách hiểu I-9 (Điều 10.1) – "Ngay", "kịp thời" đối với nhân viên trực

    Khung kịch bản: Nhân viên trực có thời hạn xem xét không
      Biết cách hiểu I-9 là "<cách hiểu>"
      Khi lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Thì <hạn>
      Và nhân viên trực phải xem xét phản ánh, kiến nghị ngay theo Điều 10.1.2, 10.1.1
      Và lúc <thời điểm>, hồ sơ <kết quả>

      Dữ liệu:
        | cách hiểu                                  | hạn                          | thời điểm                | kết quả                          |
        | không có con số; thời gian thực tế được đo | không có hạn                 | 08:30:01 ngày 05/04/2021 | không trễ hạn                    |
        | 30 phút làm việc                           | hạn là 08:30 ngày 05/04/2021 | 08:30 ngày 05/04/2021    | không trễ hạn                    |
        | 30 phút làm việc                           | hạn là 08:30 ngày 05/04/2021 | 08:30:01 ngày 05/04/2021 | trễ hạn từ 08:30 ngày 05/04/2021 |

    Khung kịch bản: Nhân viên trực trả lời ngay sát hạn
      Biết cách hiểu I-9 là "<cách hiểu>"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc <trả lời>, nhân viên trực trả lời "Nộp tại bộ phận một cửa"
      Thì hồ sơ đã trả lời <kết quả>

      Dữ liệu:
        | cách hiểu                                  | trả lời                  | kết quả       |
        | không có con số; thời gian thực tế được đo | 16:00 ngày 05/04/2021    | đúng hạn      |
        | 30 phút làm việc                           | 08:30 ngày 05/04/2021    | đúng hạn      |
        | 30 phút làm việc                           | 08:30:01 ngày 05/04/2021 | nhưng trễ hạn |

    Kịch bản: Phiếu bị trả lại thì thời hạn của nhân viên trực tính lại từ đầu
      Biết cách hiểu I-9 là "30 phút làm việc"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:20 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:45 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Đường do thành phố quản lý"
      Thì hạn là 13:15 ngày 05/04/2021

  Quy tắc: Cách hiểu I-10 (Điều 4.5, 10.4.2) – Chưa rõ thẩm quyền

    Khung kịch bản: Đơn vị trả lại phiếu thì phiếu về đâu
      Biết cách hiểu I-10 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Đường do thành phố quản lý"
      Thì được chấp nhận theo Điều 4.5
      Và dựa trên cách hiểu I-10
      Và trạng thái hồ sơ là <trạng thái>
      Và <nghĩa vụ>

      Dữ liệu:
        | cách hiểu                                                                                              | trạng thái          | nghĩa vụ                                              |
        | đơn vị trả phiếu về nhân viên trực; bị trả đến số lần giới hạn thì chỉ được chuyển Văn phòng UBND tỉnh | tiếp nhận           | nhân viên trực phải xem xét phản ánh, kiến nghị ngay  |
        | đơn vị trả phiếu thì chuyển thẳng Văn phòng UBND tỉnh                                                  | Văn phòng UBND tỉnh | Văn phòng UBND tỉnh phải xử lý phiếu theo Điều 10.4.2 |

    Khung kịch bản: Số lần trả phiếu và việc chuyển tiếp đến đơn vị thứ ba
      Biết cách hiểu I-10 là "đơn vị trả phiếu về nhân viên trực; bị trả đến số lần giới hạn thì chỉ được chuyển Văn phòng UBND tỉnh"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Đường do thành phố quản lý"
      Khi lúc 10:30 ngày 05/04/2021, nhân viên trực chuyển phiếu đến <đơn vị>
      Thì <kết quả> theo Điều 10.1.2.b2

      Dữ liệu:
        | đơn vị                | kết quả                                   |
        | Sở Giao thông vận tải | được chấp nhận                            |
        | Sở Xây dựng           | bị từ chối vì đơn vị này đã trả lại phiếu |

    Kịch bản: Đã hẹn mà chưa qua thời gian đã hẹn thì đơn vị vẫn trả lại phiếu được
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 11:00 ngày 05/04/2021, Thủ trưởng Sở Xây dựng báo không thuộc thẩm quyền, lý do "Đường do thành phố quản lý"
      Thì được chấp nhận theo Điều 4.5
      Và dựa trên cách hiểu I-10, I-28
      Và phiếu đã bị trả lại 1 lần

  Quy tắc: Cách hiểu I-11 (Điều 10.4.2) – Nhiều đơn vị cùng xử lý

    Kịch bản: Một đơn vị chủ trì; thời hạn chỉ ràng buộc đơn vị chủ trì
      Biết cách hiểu I-11 là "một đơn vị chủ trì, các đơn vị khác phối hợp; thời hạn ràng buộc đơn vị chủ trì"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì cần nhiều đơn vị phối hợp
      Khi lúc 10:00 ngày 05/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì, Sở Giao thông vận tải phối hợp
      Thì được chấp nhận theo Điều 10.4.2
      Và dựa trên cách hiểu I-11
      Và các nghĩa vụ:
        | ai                            | việc                     | hạn                   |
        | đầu mối tiếp nhận Sở Xây dựng | phản hồi                 | 10:00 ngày 06/04/2021 |
        | nhân viên trực                | nhắn tin về phiếu chuyển |                       |

  Quy tắc: Cách hiểu I-12 (Điều 10.4.2, 11) – Sau khi Văn phòng phân công

    Kịch bản: Đơn vị được phân công có đủ thời hạn và một lần hẹn lại của mình
      Biết cách hiểu I-12 là "đơn vị được phân công có đủ thời hạn và số lần hẹn lại của mình"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 10:00 ngày 08/04/2021
      Và lúc 10:00 ngày 08/04/2021, Văn phòng UBND tỉnh phân công Sở Giao thông vận tải chủ trì
      Thì được chấp nhận theo Điều 10.4.2
      Và dựa trên cách hiểu I-12
      Và hạn bằng 8 giờ làm việc tính từ 10:00 ngày 08/04/2021
      Và đơn vị đã hẹn 0 lần

  Quy tắc: Cách hiểu I-13 (Điều 14) – Đánh giá có mở lại hồ sơ không

    Khung kịch bản: Đánh giá không hài lòng
      Biết cách hiểu I-13 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 15:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 20:00 ngày 05/04/2021, tổ chức, cá nhân đánh giá "<mức>"<lý do>
      Thì được chấp nhận theo Điều 14
      Và dựa trên cách hiểu I-13
      Và trạng thái hồ sơ là <trạng thái>

      Dữ liệu:
        | cách hiểu                                                            | mức            | lý do                   | trạng thái          |
        | đánh giá không hài lòng không mở lại hồ sơ                           | Không hài lòng | , lý do "Nước vẫn đọng" | đã trả lời          |
        | đánh giá không hài lòng mở lại hồ sơ tại Văn phòng UBND tỉnh một lần | Không hài lòng | , lý do "Nước vẫn đọng" | Văn phòng UBND tỉnh |
        | đánh giá không hài lòng mở lại hồ sơ tại Văn phòng UBND tỉnh một lần | Chấp nhận được |                         | đã trả lời          |
        | đánh giá không hài lòng mở lại hồ sơ tại Văn phòng UBND tỉnh một lần | Hài lòng       |                         | đã trả lời          |

    Kịch bản: Hồ sơ mở lại thì Văn phòng phải xử lý
      Biết cách hiểu I-13 là "đánh giá không hài lòng mở lại hồ sơ tại Văn phòng UBND tỉnh một lần"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 15:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 20:00 ngày 05/04/2021, tổ chức, cá nhân đánh giá "Không hài lòng"
      Thì bị từ chối vì thiếu lý do theo Điều 14
      Và trạng thái hồ sơ là đã trả lời
      Khi lúc 20:05 ngày 05/04/2021, tổ chức, cá nhân đánh giá "Không hài lòng", lý do "Nước vẫn đọng"
      Thì được chấp nhận theo Điều 14
      Và Văn phòng UBND tỉnh phải xử lý phiếu theo Điều 10.4.1
      Và Văn phòng UBND tỉnh nhận thông báo "phiếu chuyển" qua "tin nhắn SMS"

    Kịch bản: Hồ sơ chỉ được mở lại một lần
      Biết cách hiểu I-13 là "đánh giá không hài lòng mở lại hồ sơ tại Văn phòng UBND tỉnh một lần"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 15:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Và lúc 20:00 ngày 05/04/2021, tổ chức, cá nhân đánh giá "Không hài lòng", lý do "Nước vẫn đọng"
      Và lúc 10:00 ngày 06/04/2021, Văn phòng UBND tỉnh trả lời "Đã cho thông lại"
      Khi lúc 20:00 ngày 06/04/2021, tổ chức, cá nhân đánh giá "Không hài lòng", lý do "Vẫn chưa sạch"
      Thì được chấp nhận theo Điều 14
      Và trạng thái hồ sơ là đã trả lời

  Quy tắc: Cách hiểu I-14 (Điều 13.1) – Công khai khi nào

    Khung kịch bản: Chỉ công khai sau khi trả lời
      Biết cách hiểu I-14 là "chỉ công khai sau khi trả lời; có yêu cầu giữ bí mật thì gỡ"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:10 ngày 05/04/2021, nhân viên trực <việc làm>
      Khi lúc 09:20 ngày 05/04/2021, nhân viên trực công khai kết quả trên "Zalo 1022 Gia Lai"
      Thì <kết quả> theo Điều 13.1
      Và dựa trên cách hiểu I-14

      Dữ liệu:
        | việc làm                          | kết quả                            |
        | trả lời "Nộp tại bộ phận một cửa" | được chấp nhận                     |
        | chuyển phiếu đến Sở Xây dựng      | bị từ chối vì sai trạng thái hồ sơ |

    Kịch bản: Có yêu cầu giữ bí mật thì gỡ
      Biết cách hiểu I-14 là "chỉ công khai sau khi trả lời; có yêu cầu giữ bí mật thì gỡ"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:10 ngày 05/04/2021, nhân viên trực trả lời "Nộp tại bộ phận một cửa"
      Và lúc 09:20 ngày 05/04/2021, nhân viên trực công khai kết quả trên "Zalo 1022 Gia Lai"
      Khi lúc 09:30 ngày 06/04/2021, tổ chức, cá nhân yêu cầu giữ bí mật
      Thì dựa trên cách hiểu I-14
      Và nhân viên trực phải gỡ nội dung đã công khai ngay theo Điều 13.1
      Và việc phải gỡ nội dung đã công khai dựa trên cách hiểu I-14

  Quy tắc: Cách hiểu I-15 (Điều 10.1.2.b2, 10.2, 10.3) – Trả lời muộn sau khi phiếu đã chuyển lên

    Khung kịch bản: Trả lời muộn vẫn được nhận khi hồ sơ còn mở
      Biết cách hiểu I-15 là "đơn vị trả lời muộn vẫn được nhận khi hồ sơ còn mở, ghi là trễ"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến <thời điểm>
      Và lúc <thời điểm>, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì được chấp nhận theo Điều 10.2.1
      Và dựa trên cách hiểu I-15
      Và hồ sơ đã trả lời nhưng trễ hạn từ 09:00 ngày 06/04/2021

      Dữ liệu: Phiếu ở Thủ trưởng, rồi ở Văn phòng
        | thời điểm             |
        | 10:00 ngày 06/04/2021 |
        | 10:00 ngày 08/04/2021 |

    Kịch bản: Hồ sơ đã có câu trả lời thì không nhận thêm câu trả lời
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 15:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 16:00 ngày 05/04/2021, Thủ trưởng Sở Xây dựng trả lời "Đã thông cống và nạo vét"
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 10.3.1
      Và dựa trên cách hiểu I-15

  Quy tắc: Cách hiểu I-16 (Điều 11.4) – Xét thời hạn theo thời điểm nào

    Khung kịch bản: Trả lời trong hạn nhưng ghi nhận muộn
      Biết cách hiểu I-16 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc <trả lời> (ghi lúc 15:00 ngày 06/04/2021), đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì được chấp nhận theo Điều 10.2.1
      Và dựa trên cách hiểu I-16
      Và hồ sơ đã trả lời <kết quả>
      Và các thời hạn đã hết:
        | cấp               | đơn vị      | hạn                   | tính trễ   |
        | đầu mối tiếp nhận | Sở Xây dựng | 09:00 ngày 06/04/2021 | <tính trễ> |

      Dữ liệu:
        | cách hiểu                                                  | trả lời                  | kết quả       | tính trễ |
        | theo lúc ghi nhận trên hệ thống                            | 08:55 ngày 06/04/2021    | nhưng trễ hạn | có       |
        | theo lúc xảy ra; ghi nhận muộn không làm mất tính đúng hạn | 08:55 ngày 06/04/2021    | đúng hạn      | không    |
        | theo lúc xảy ra; ghi nhận muộn không làm mất tính đúng hạn | 09:00 ngày 06/04/2021    | đúng hạn      | không    |
        | theo lúc xảy ra; ghi nhận muộn không làm mất tính đúng hạn | 09:00:01 ngày 06/04/2021 | nhưng trễ hạn | có       |

    Khung kịch bản: Thời hạn bắt đầu từ lúc chuyển phiếu hay lúc ghi nhận
      Biết cách hiểu I-16 là "<cách hiểu>"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 09:00 ngày 05/04/2021 (ghi lúc 10:30 ngày 05/04/2021), nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì hạn là <hạn>

      Dữ liệu:
        | cách hiểu                                                  | hạn                   |
        | theo lúc ghi nhận trên hệ thống                            | 10:30 ngày 06/04/2021 |
        | theo lúc xảy ra; ghi nhận muộn không làm mất tính đúng hạn | 09:00 ngày 06/04/2021 |

    Khung kịch bản: Hẹn lại trước giờ hẹn nhưng ghi nhận sau giờ hẹn
      Biết cách hiểu I-16 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 16:00 ngày 09/04/2021 (ghi lúc 17:30 ngày 09/04/2021), đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021
      Thì <kết quả> theo Điều 11.3
      Và hạn là <hạn>

      Dữ liệu:
        | cách hiểu                                                  | kết quả                            | hạn                   |
        | theo lúc ghi nhận trên hệ thống                            | bị từ chối vì thời gian hẹn đã qua | 17:00 ngày 09/04/2021 |
        | theo lúc xảy ra; ghi nhận muộn không làm mất tính đúng hạn | được chấp nhận                     | 17:00 ngày 14/04/2021 |

    Khung kịch bản: Thời gian hẹn nằm giữa lúc hẹn và lúc ghi nhận
      Biết cách hiểu I-16 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 09:30 ngày 05/04/2021 (ghi lúc 11:00 ngày 05/04/2021), đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 10:00 ngày 05/04/2021
      Thì <kết quả> theo Điều 10.2.2

      Dữ liệu:
        | cách hiểu                                                  | kết quả                                       |
        | theo lúc ghi nhận trên hệ thống                            | bị từ chối vì thời gian hẹn không ở tương lai |
        | theo lúc xảy ra; ghi nhận muộn không làm mất tính đúng hạn | được chấp nhận                                |

    Khung kịch bản: Trả phiếu trong hạn nhưng ghi nhận muộn
      Biết cách hiểu I-16 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 08:30 ngày 06/04/2021 (ghi lúc 15:00 ngày 06/04/2021), đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Đường do thành phố quản lý"
      Thì được chấp nhận theo Điều 4.5
      Và trạng thái hồ sơ là tiếp nhận
      Và hồ sơ <kết quả>

      Dữ liệu:
        | cách hiểu                                                  | kết quả                          |
        | theo lúc ghi nhận trên hệ thống                            | trễ hạn từ 09:00 ngày 06/04/2021 |
        | theo lúc xảy ra; ghi nhận muộn không làm mất tính đúng hạn | không trễ hạn                    |

    Khung kịch bản: Phiếu đã chuyển lên rồi mới ghi câu trả lời có từ trước
      Biết cách hiểu I-16 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Thì trạng thái hồ sơ là Thủ trưởng đơn vị
      Khi lúc 09:00 ngày 06/04/2021 (ghi lúc 11:00 ngày 06/04/2021), đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì được chấp nhận theo Điều 10.2.1
      Và hồ sơ đã trả lời <kết quả>
      Và các thời hạn đã hết:
        | cấp               | đơn vị      | hạn                   | tính trễ   |
        | đầu mối tiếp nhận | Sở Xây dựng | 09:00 ngày 06/04/2021 | <tính trễ> |

      Dữ liệu:
        | cách hiểu                                                  | kết quả       | tính trễ |
        | theo lúc ghi nhận trên hệ thống                            | nhưng trễ hạn | có       |
        | theo lúc xảy ra; ghi nhận muộn không làm mất tính đúng hạn | đúng hạn      | không    |

  Quy tắc: Cách hiểu I-17 (Điều 11.1, 11.2) – 8 giờ làm việc kết thúc lúc nào

    Khung kịch bản: Hạn rơi vào giờ đóng cửa
      Biết cách hiểu I-17 là "<cách hiểu>"
      Và lúc <nhận phiếu>, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc <nhận phiếu>, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì hạn là <hạn>

      Dữ liệu: Cuối ngày, trước giờ nghỉ trưa, trước ngày nghỉ, trước Tết
        | cách hiểu                                | nhận phiếu            | hạn                   |
        | tại thời điểm sớm nhất dùng hết thời hạn | 07:00 ngày 05/04/2021 | 17:00 ngày 05/04/2021 |
        | tại giờ mở cửa kế tiếp                   | 07:00 ngày 05/04/2021 | 07:00 ngày 06/04/2021 |
        | tại thời điểm sớm nhất dùng hết thời hạn | 13:00 ngày 05/04/2021 | 11:00 ngày 06/04/2021 |
        | tại giờ mở cửa kế tiếp                   | 13:00 ngày 05/04/2021 | 13:00 ngày 06/04/2021 |
        | tại thời điểm sớm nhất dùng hết thời hạn | 17:00 ngày 08/04/2021 | 17:00 ngày 09/04/2021 |
        | tại giờ mở cửa kế tiếp                   | 17:00 ngày 08/04/2021 | 07:00 ngày 12/04/2021 |
        | tại thời điểm sớm nhất dùng hết thời hạn | 07:00 ngày 13/02/2026 | 17:00 ngày 13/02/2026 |
        | tại giờ mở cửa kế tiếp                   | 07:00 ngày 13/02/2026 | 07:00 ngày 23/02/2026 |

    Khung kịch bản: Hạn rơi vào giữa giờ làm việc thì cách nào cũng như nhau
      Biết cách hiểu I-17 là "<cách hiểu>"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì hạn là 09:00 ngày 06/04/2021

      Dữ liệu:
        | cách hiểu                                |
        | tại thời điểm sớm nhất dùng hết thời hạn |
        | tại giờ mở cửa kế tiếp                   |

    Khung kịch bản: Trả lời sau giờ đóng cửa, trước giờ mở cửa hôm sau
      Biết cách hiểu I-17 là "<cách hiểu>"
      Và lúc 07:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 07:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc <trả lời>, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì hồ sơ đã trả lời <kết quả>

      Dữ liệu:
        | cách hiểu                                | trả lời                  | kết quả       |
        | tại thời điểm sớm nhất dùng hết thời hạn | 17:00 ngày 05/04/2021    | đúng hạn      |
        | tại thời điểm sớm nhất dùng hết thời hạn | 17:00:01 ngày 05/04/2021 | nhưng trễ hạn |
        | tại giờ mở cửa kế tiếp                   | 17:00:01 ngày 05/04/2021 | đúng hạn      |
        | tại giờ mở cửa kế tiếp                   | 07:00 ngày 06/04/2021    | đúng hạn      |
        | tại giờ mở cửa kế tiếp                   | 07:00:01 ngày 06/04/2021 | nhưng trễ hạn |

    Kịch bản: Thời gian đã hẹn không bị dời, dù hiểu cách nào
      Biết cách hiểu I-17 là "tại giờ mở cửa kế tiếp"
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Thì hạn là 17:00 ngày 09/04/2021
