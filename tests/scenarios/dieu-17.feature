# language: vi
Tính năng: Điều 17 – Trách nhiệm của Văn phòng UBND tỉnh
  Văn phòng xử lý việc chưa rõ thẩm quyền hoặc thuộc trách nhiệm của nhiều đơn vị.
  Khiếu nại, tố cáo, yêu cầu hướng dẫn, giải đáp pháp luật không thuộc hệ thống này.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị     | mã         |
      | Sở Tư pháp | so-tu-phap |

  Quy tắc: Điều 17.1 – Khiếu nại, tố cáo, yêu cầu hướng dẫn pháp luật không được tiếp nhận

    Khung kịch bản: Việc không thuộc hệ thống thì không chuyển phiếu, không trả lời
      Biết lúc 08:00 ngày 14/10/2024, nhân viên trực tiếp nhận <loại>
      Khi lúc 08:10 ngày 14/10/2024, nhân viên trực <việc làm>
      Thì bị từ chối vì <lý do> theo Điều 17.1
      Và cách làm đúng là "không tiếp nhận" bởi nhân viên trực
      Và trạng thái hồ sơ là tiếp nhận

      Dữ liệu: Chuyển phiếu
        | loại                                  | việc làm                    | lý do                                    |
        | khiếu nại                             | chuyển phiếu đến Sở Tư pháp | là khiếu nại                             |
        | tố cáo                                | chuyển phiếu đến Sở Tư pháp | là tố cáo                                |
        | yêu cầu hướng dẫn, giải đáp pháp luật | chuyển phiếu đến Sở Tư pháp | là yêu cầu hướng dẫn, giải đáp pháp luật |

      Dữ liệu: Trả lời ngay
        | loại                                  | việc làm               | lý do                                    |
        | khiếu nại                             | trả lời "Đã tiếp thu"  | là khiếu nại                             |
        | tố cáo                                | trả lời "Đã tiếp thu"  | là tố cáo                                |
        | yêu cầu hướng dẫn, giải đáp pháp luật | trả lời "Theo Điều 12" | là yêu cầu hướng dẫn, giải đáp pháp luật |

      Dữ liệu: Chuyển Văn phòng
        | loại                                  | việc làm                                                   | lý do                                    |
        | khiếu nại                             | chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền | là khiếu nại                             |
        | tố cáo                                | chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền | là tố cáo                                |
        | yêu cầu hướng dẫn, giải đáp pháp luật | chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền | là yêu cầu hướng dẫn, giải đáp pháp luật |

    Khung kịch bản: Không tiếp nhận, nêu đúng lý do và hướng dẫn nơi giải quyết
      Biết lúc 08:00 ngày 14/10/2024, nhân viên trực tiếp nhận <loại>
      Khi lúc 08:10 ngày 14/10/2024, nhân viên trực không tiếp nhận vì <lý do>, hướng dẫn "<hướng dẫn>"
      Thì được chấp nhận theo Điều 10.1.2.a, 10.1.2
      Và trạng thái hồ sơ là không tiếp nhận
      Và nhân viên trực phải báo không tiếp nhận ngay theo Điều 10.1.2.a
      Và thông báo "không tiếp nhận" cho tổ chức, cá nhân có nội dung "Lý do: <lý do>. Hướng dẫn: <hướng dẫn>"

      Dữ liệu:
        | loại                                  | lý do                                    | hướng dẫn                                   |
        | khiếu nại                             | là khiếu nại                             | Gửi đơn đến Ban Tiếp công dân tỉnh          |
        | tố cáo                                | là tố cáo                                | Gửi đơn đến Thanh tra tỉnh                  |
        | yêu cầu hướng dẫn, giải đáp pháp luật | là yêu cầu hướng dẫn, giải đáp pháp luật | Liên hệ Trung tâm Trợ giúp pháp lý nhà nước |

    Kịch bản: Không tiếp nhận mà không nêu lý do, không hướng dẫn thì không được
      Biết lúc 08:00 ngày 14/10/2024, nhân viên trực tiếp nhận khiếu nại
      Khi lúc 08:10 ngày 14/10/2024, nhân viên trực không tiếp nhận
      Thì bị từ chối vì thiếu lý do không tiếp nhận; thiếu hướng dẫn theo Điều 10.1.2.a
      Khi lúc 08:12 ngày 14/10/2024, nhân viên trực không tiếp nhận vì là khiếu nại
      Thì bị từ chối vì thiếu hướng dẫn theo Điều 10.1.2.a
      Khi lúc 08:15 ngày 14/10/2024, nhân viên trực không tiếp nhận vì là khiếu nại, hướng dẫn "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Thì được chấp nhận theo Điều 10.1.2.a

    Khung kịch bản: Lý do không tiếp nhận phải đúng với hồ sơ
      Biết lúc 08:00 ngày 14/10/2024, nhân viên trực tiếp nhận <loại>
      Khi lúc 08:10 ngày 14/10/2024, nhân viên trực không tiếp nhận vì <lý do>, hướng dẫn "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Thì bị từ chối vì lý do trái với hồ sơ theo Điều 20.3

      Dữ liệu:
        | loại                                  | lý do                                    |
        | phản ánh, kiến nghị                   | là khiếu nại                             |
        | phản ánh, kiến nghị                   | là tố cáo                                |
        | phản ánh, kiến nghị                   | là yêu cầu hướng dẫn, giải đáp pháp luật |
        | khiếu nại                             | là tố cáo                                |
        | tố cáo                                | là khiếu nại                             |
        | yêu cầu hướng dẫn, giải đáp pháp luật | là khiếu nại                             |

    Kịch bản: Ghi nhầm loại thì đính chính rồi xử lý như phản ánh, kiến nghị
      Biết lúc 08:00 ngày 14/10/2024, nhân viên trực tiếp nhận khiếu nại
      Và lúc 08:05 ngày 14/10/2024, nhân viên trực đính chính "loại" của sự kiện "tiếp nhận" thành "phản ánh, kiến nghị", lý do "Nghe lại ghi âm"
      Khi lúc 08:10 ngày 14/10/2024, nhân viên trực chuyển phiếu đến Sở Tư pháp
      Thì được chấp nhận theo Điều 10.1.2.b2
      Và bản gốc "loại" của sự kiện "tiếp nhận" là "khiếu nại"

    Kịch bản: Khiếu nại thiếu địa chỉ thì nêu cả hai lý do
      Biết lúc 08:00 ngày 14/10/2024, nhân viên trực tiếp nhận khiếu nại
        | mục     | giá trị |
        | địa chỉ |         |
      Khi lúc 08:10 ngày 14/10/2024, nhân viên trực chuyển phiếu đến Sở Tư pháp
      Thì bị từ chối vì thiếu thông tin liên hệ; là khiếu nại theo Điều 8.3, 17.1

  Quy tắc: Điều 17.1 – Văn phòng xử lý việc chưa rõ thẩm quyền hoặc thuộc nhiều đơn vị

    Khung kịch bản: Văn phòng phải xử lý việc được chuyển đến
      Biết lúc 08:00 ngày 14/10/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị về "Quy định hành chính"
      Khi lúc 08:10 ngày 14/10/2024, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì <căn cứ>
      Thì được chấp nhận theo Điều 10.4.2
      Và Văn phòng UBND tỉnh phải xử lý phiếu theo Điều 17.1
      Và lời giải thích việc phải xử lý phiếu có nội dung "Điều 17.1"

      Dữ liệu:
        | căn cứ                    |
        | chưa rõ thẩm quyền        |
        | cần nhiều đơn vị phối hợp |

    Kịch bản: Văn phòng đã trả lời thì không còn phải xử lý
      Biết lúc 08:00 ngày 14/10/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị về "Quy định hành chính"
      Và lúc 08:10 ngày 14/10/2024, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Khi lúc 16:00 ngày 14/10/2024, Văn phòng UBND tỉnh trả lời "Đã giao Sở Tư pháp rà soát quy định"
      Thì được chấp nhận theo Điều 10.4.1
      Và không ai phải xử lý phiếu

  Quy tắc: Điều 17.4 – Xét lại hồ sơ cũ để đề xuất rút ngắn thời gian giải quyết

    Bối cảnh:
      Biết lúc 08:00 ngày 14/03/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 14/03/2022, nhân viên trực chuyển phiếu đến Sở Tư pháp

    Kịch bản: Trả lời trong 4 giờ làm việc thì rút còn 4 giờ cũng kịp, chỉ hạn sớm hơn
      Khi lúc 14:30 ngày 14/03/2022, đầu mối tiếp nhận Sở Tư pháp trả lời "Mẫu đơn đã đăng lại"
      Thì hồ sơ đã trả lời đúng hạn
      Và xét lại với "levels.focal_point.limit" là "4 working hours" thì khác ở "các hạn" theo Điều 17.4

    Kịch bản: Quá 4 giờ làm việc một giây thì rút còn 4 giờ là trễ
      Khi lúc 14:30:01 ngày 14/03/2022, đầu mối tiếp nhận Sở Tư pháp trả lời "Mẫu đơn đã đăng lại"
      Thì hồ sơ đã trả lời đúng hạn
      Và xét lại với "levels.focal_point.limit" là "4 working hours" thì khác ở "các hạn", "trả lời trễ", "thời gian trễ" theo Điều 17.4

    Kịch bản: Chưa có kết quả thì rút còn 4 giờ là trễ hạn, phiếu đã lên Thủ trưởng
      Khi lúc 16:00 ngày 14/03/2022, đầu mối tiếp nhận Sở Tư pháp báo cáo tình trạng giải quyết "Đang tìm mẫu đơn"
      Thì hồ sơ không trễ hạn
      Và xét lại với "levels.focal_point.limit" là "4 working hours" thì khác ở "các hạn", "trễ hạn", "thời gian trễ", "trạng thái" theo Điều 17.4

    Kịch bản: Kéo dài thành 16 giờ thì lần chuyển phiếu bằng tay là quá sớm
      Khi lúc 08:30:01 ngày 15/03/2022, nhân viên trực chuyển phiếu từ cấp đầu mối tiếp nhận lên cấp Thủ trưởng đơn vị
      Thì được chấp nhận theo Điều 10.1.2.b2
      Và xét lại với "levels.focal_point.limit" là "16 working hours" thì khác ở "sự kiện bị từ chối", "trạng thái", "các hạn", "trễ hạn", "thời gian trễ" theo Điều 17.4

    Kịch bản: Xét theo lúc xảy ra thay vì lúc ghi nhận thì trả lời ấy đúng hạn
      Khi lúc 08:00 ngày 15/03/2022 (ghi lúc 09:00 ngày 15/03/2022), đầu mối tiếp nhận Sở Tư pháp trả lời "Mẫu đơn đã đăng lại"
      Thì hồ sơ đã trả lời nhưng trễ hạn từ 08:30 ngày 15/03/2022
      Và xét lại với "readings.I-16" là "occurred" thì khác ở "trả lời trễ", "thời gian trễ" theo Điều 17.4
