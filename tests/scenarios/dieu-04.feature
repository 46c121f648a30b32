# language: vi
Tính năng: Điều 4 – Nguyên tắc tiếp nhận, xử lý, trả lời
  Phản ánh, kiến nghị do đúng cơ quan có thẩm quyền xử lý (khoản 5); hệ thống chỉ xử lý nội dung
  đáp ứng Điều 8 (khoản 6).

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị                      | mã          |
      | Sở Tài nguyên và Môi trường | so-tnmt     |
      | Sở Xây dựng                 | so-xay-dung |
      | Sở Giao thông vận tải       | so-gtvt     |

  Quy tắc: Điều 4.5 – Đơn vị báo không thuộc thẩm quyền

    Bối cảnh:
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Tài nguyên và Môi trường

    Kịch bản: Phiếu trở về nhân viên trực để xem xét lại
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Tài nguyên và Môi trường báo không thuộc thẩm quyền, lý do "Cống do Sở Xây dựng quản lý"
      Thì được chấp nhận theo Điều 4.5
      Và dựa trên cách hiểu I-10
      Và trạng thái hồ sơ là tiếp nhận
      Và cam kết của đơn vị là không
      Và phiếu đã bị trả lại 1 lần
      Và không có hạn
      Và nhân viên trực phải xem xét phản ánh, kiến nghị ngay theo Điều 10.1.2, 10.1.1
      Và các thông báo:
        | ai               | thông báo            | qua                        |
        | nhân viên trực   | đơn vị trả lại phiếu | tài khoản trên hệ thống    |
        | tổ chức, cá nhân | đơn vị trả lại phiếu | kênh liên hệ của người gửi |

    Kịch bản: Phải nêu lý do
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Tài nguyên và Môi trường báo không thuộc thẩm quyền
      Thì bị từ chối vì thiếu lý do theo Điều 4.5
      Và phiếu do Sở Tài nguyên và Môi trường giữ
      Và phiếu đã bị trả lại 0 lần

    Kịch bản: Thủ trưởng trả lại phiếu khi đầu mối đang giữ
      Khi lúc 10:00 ngày 05/04/2021, Thủ trưởng Sở Tài nguyên và Môi trường báo không thuộc thẩm quyền, lý do "Cống do Sở Xây dựng quản lý"
      Thì được chấp nhận theo Điều 4.5
      Và trạng thái hồ sơ là tiếp nhận

    Khung kịch bản: Phiếu đã lên Thủ trưởng thì đơn vị vẫn trả lại được: <ai>
      Biết thời gian trôi đến 10:00 ngày 06/04/2021
      Khi lúc 11:00 ngày 06/04/2021, <ai> báo không thuộc thẩm quyền, lý do "Cống do Sở Xây dựng quản lý"
      Thì được chấp nhận theo Điều 4.5
      Và trạng thái hồ sơ là tiếp nhận
      Và hồ sơ trễ hạn từ 09:00 ngày 06/04/2021

      Dữ liệu:
        | ai                                            |
        | Thủ trưởng Sở Tài nguyên và Môi trường        |
        | đầu mối tiếp nhận Sở Tài nguyên và Môi trường |

    Khung kịch bản: Đơn vị không giữ phiếu thì không trả lại được: <ai>
      Khi lúc 10:00 ngày 05/04/2021, <ai> báo không thuộc thẩm quyền, lý do "Không phải việc của đơn vị"
      Thì bị từ chối vì không phải đơn vị đang giữ phiếu theo Điều 4.5
      Và phiếu do Sở Tài nguyên và Môi trường giữ

      Dữ liệu:
        | ai                            |
        | đầu mối tiếp nhận Sở Xây dựng |
        | Thủ trưởng Sở Xây dựng        |

    Khung kịch bản: Chỉ đơn vị được báo không thuộc thẩm quyền: <ai>
      Khi lúc 10:00 ngày 05/04/2021, <ai> báo không thuộc thẩm quyền, lý do "Không phải việc của đơn vị"
      Thì bị từ chối vì sai vai trò theo Điều 4.5
      Và lời giải thích có nội dung "chỉ đầu mối tiếp nhận, Thủ trưởng đơn vị được ghi"
      Và cách làm đúng là "báo không thuộc thẩm quyền" bởi đầu mối tiếp nhận

      Dữ liệu:
        | ai                  |
        | nhân viên trực      |
        | Văn phòng UBND tỉnh |
        | tổ chức, cá nhân    |
        | hệ thống            |

    Kịch bản: Đã hẹn thời gian trả kết quả vẫn trả lại phiếu được
      Biết lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Tài nguyên và Môi trường hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 11:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Tài nguyên và Môi trường báo không thuộc thẩm quyền, lý do "Cống do Sở Xây dựng quản lý"
      Thì được chấp nhận theo Điều 4.5
      Và dựa trên cách hiểu I-28
      Và trạng thái hồ sơ là tiếp nhận

    Kịch bản: Lời hẹn đã lỡ của đầu mối không cản Thủ trưởng báo không thuộc thẩm quyền
      Biết lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Tài nguyên và Môi trường hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Và thời gian trôi đến 08:00 ngày 12/04/2021
      Khi lúc 09:00 ngày 12/04/2021, Thủ trưởng Sở Tài nguyên và Môi trường báo không thuộc thẩm quyền, lý do "Cống do Sở Xây dựng quản lý"
      Thì được chấp nhận theo Điều 4.5
      Và trạng thái hồ sơ là tiếp nhận
      Và hồ sơ trễ hạn từ 17:00 ngày 09/04/2021

    Kịch bản: Trả lại đúng lúc hết hạn là đúng hạn
      Biết lúc 09:00 ngày 06/04/2021, đầu mối tiếp nhận Sở Tài nguyên và Môi trường báo không thuộc thẩm quyền, lý do "Cống do Sở Xây dựng quản lý"
      Khi thời gian trôi đến 09:00 ngày 12/04/2021
      Thì hệ thống không ghi thêm sự kiện nào
      Và hồ sơ không trễ hạn

    Kịch bản: Trả lại sau hạn một giây vẫn được nhận, nhưng đã trễ
      Khi lúc 09:00:01 ngày 06/04/2021, đầu mối tiếp nhận Sở Tài nguyên và Môi trường báo không thuộc thẩm quyền, lý do "Cống do Sở Xây dựng quản lý"
      Thì được chấp nhận theo Điều 4.5
      Và hệ thống ghi thêm "hết thời hạn"
      Và trạng thái hồ sơ là tiếp nhận
      Và hồ sơ trễ hạn từ 09:00 ngày 06/04/2021

  Quy tắc: Điều 4.5 – Sau khi phiếu bị trả lại

    Bối cảnh:
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Tài nguyên và Môi trường
      Và lúc 15:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Tài nguyên và Môi trường báo không thuộc thẩm quyền, lý do "Cống do Sở Xây dựng quản lý"

    Kịch bản: Chuyển đơn vị khác; đơn vị này có đủ 8 giờ làm việc của mình
      Khi lúc 15:30 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận theo Điều 10.1.2.b2
      Và phiếu do Sở Xây dựng giữ
      Và hạn là 15:30 ngày 06/04/2021
      Và đơn vị đã hẹn 0 lần
      Và hồ sơ không trễ hạn

    Kịch bản: Không chuyển lại đơn vị đã trả phiếu
      Khi lúc 15:30 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Tài nguyên và Môi trường
      Thì bị từ chối vì đơn vị này đã trả lại phiếu theo Điều 10.1.2.b2
      Và dựa trên cách hiểu I-10
      Và cách làm đúng là "chuyển phiếu" bởi nhân viên trực
      Và trạng thái hồ sơ là tiếp nhận

    Kịch bản: Bị trả lại lần thứ hai thì chỉ còn chuyển Văn phòng
      Biết lúc 15:30 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 16:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Cống thuộc đường tỉnh"
      Khi lúc 16:30 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Giao thông vận tải
      Thì bị từ chối vì đã bị trả lại quá số lần theo Điều 10.1.2.b2
      Và dựa trên cách hiểu I-10
      Và cách làm đúng là "chuyển xác định thẩm quyền" bởi nhân viên trực
      Và phiếu đã bị trả lại 2 lần

    Kịch bản: Sau lần trả thứ hai, chuyển lại đơn vị cũ sai cả hai điều
      Biết lúc 15:30 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 16:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Cống thuộc đường tỉnh"
      Khi lúc 16:30 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì đơn vị này đã trả lại phiếu; đã bị trả lại quá số lần

    Kịch bản: Chuyển Văn phòng sau lần trả thứ hai
      Biết lúc 15:30 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 16:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Cống thuộc đường tỉnh"
      Khi lúc 16:30 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì đơn vị báo không thuộc thẩm quyền
      Thì được chấp nhận theo Điều 10.4.2, 4.5
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh

    Kịch bản: Chuyển Văn phòng ngay sau lần trả đầu
      Khi lúc 15:30 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì đơn vị báo không thuộc thẩm quyền
      Thì được chấp nhận theo Điều 10.4.2, 4.5
      Và dựa trên cách hiểu I-10
      Và không có hạn
      Và các thông báo:
        | ai                  | thông báo       | qua                        |
        | Văn phòng UBND tỉnh | phiếu chuyển    | tin nhắn SMS               |
        | tổ chức, cá nhân    | đã chuyển xử lý | kênh liên hệ của người gửi |

    Khung kịch bản: Phiếu bị trả lại thì nhân viên trực làm được như với phiếu mới: <việc>
      Biết lúc 15:10 ngày 05/04/2021, nhân viên trực đính chính "nội dung rõ ràng" của sự kiện "tiếp nhận" thành "<rõ ràng>", lý do "Ghi nhầm"
      Khi lúc 15:30 ngày 05/04/2021, nhân viên trực <việc>
      Thì được chấp nhận theo Điều <điều>

      Dữ liệu:
        | rõ ràng | việc                                                                       | điều      |
        | có      | trả lời "Cống sẽ được thông."                                              | 10.1.2.b1 |
        | không   | không tiếp nhận vì nội dung không rõ ràng, hướng dẫn "Xin nêu rõ địa điểm" | 10.1.2.a  |

    Kịch bản: Đơn vị trả lại muộn thì việc trễ không mất đi
      Biết lúc 15:30 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 16:30 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Cống thuộc đường tỉnh"
      Khi lúc 08:00 ngày 07/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì đơn vị báo không thuộc thẩm quyền
      Thì được chấp nhận
      Và hồ sơ trễ hạn từ 15:30 ngày 06/04/2021
      Và cấp đầu mối tiếp nhận trễ 1 giờ làm việc

    Kịch bản: Đơn vị được Văn phòng phân công trả phiếu thì phiếu về Văn phòng, không tính là lần trả
      Biết lúc 15:30 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì đơn vị báo không thuộc thẩm quyền
      Và lúc 09:00 ngày 06/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì
      Và lúc 10:00 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Cống thuộc đường tỉnh"
      Khi lúc 10:30 ngày 06/04/2021, nhân viên trực chuyển phiếu đến Sở Giao thông vận tải
      Thì bị từ chối vì sai trạng thái hồ sơ
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh
      Và phiếu đã bị trả lại 1 lần

  Quy tắc: Điều 4.5 – Nhận lại phiếu từ nhân viên trực thì lời hẹn cũ vẫn tính

    Bối cảnh:
      Biết cách hiểu I-24 là "phiếu về nhân viên trực"
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 07/04/2021
      Và thời gian trôi đến 08:00 ngày 12/04/2021
      Và lúc 09:00 ngày 12/04/2021, Văn phòng UBND tỉnh phân công Sở Giao thông vận tải chủ trì
      Và lúc 10:00 ngày 12/04/2021, đầu mối tiếp nhận Sở Giao thông vận tải báo không thuộc thẩm quyền, lý do "Cống không thuộc đường tỉnh"

    Kịch bản: Phiếu trở lại đơn vị đã hẹn một lần
      Khi lúc 10:30 ngày 12/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận
      Và đơn vị đã hẹn 1 lần
      Và cam kết của đơn vị là chờ phản hồi
      Và hạn là 10:30 ngày 13/04/2021

    Kịch bản: Đơn vị ấy vẫn báo không thuộc thẩm quyền được
      Biết lúc 10:30 ngày 12/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 11:00 ngày 12/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Cống thuộc phường"
      Thì được chấp nhận theo Điều 4.5
      Và phiếu đã bị trả lại 2 lần

  Quy tắc: Điều 4.5 – Chưa rõ thẩm quyền thì chuyển Văn phòng

    Bối cảnh:
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị

    Khung kịch bản: Chuyển ngay từ khi tiếp nhận, có căn cứ: <căn cứ>
      Khi lúc 08:30 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì <căn cứ>
      Thì được chấp nhận theo Điều 10.4.2, 4.5
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh
      Và Văn phòng UBND tỉnh phải xử lý phiếu theo Điều 10.4.1, 10.4.2, 17.1

      Dữ liệu:
        | căn cứ                    |
        | chưa rõ thẩm quyền        |
        | cần nhiều đơn vị phối hợp |

    Kịch bản: Chưa đơn vị nào trả lại phiếu thì căn cứ ấy không đúng
      Khi lúc 08:30 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì đơn vị báo không thuộc thẩm quyền
      Thì bị từ chối vì chưa đơn vị nào trả lại phiếu theo Điều 10.4.2, 4.5
      Và dựa trên cách hiểu I-10
      Và trạng thái hồ sơ là tiếp nhận

    Kịch bản: Không nêu căn cứ
      Khi lúc 08:30 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền
      Thì bị từ chối vì thiếu căn cứ theo Điều 10.4.2, 4.5

    Khung kịch bản: Chỉ nhân viên trực chuyển Văn phòng: <ai>
      Khi lúc 08:30 ngày 05/04/2021, <ai> chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Thì bị từ chối vì sai vai trò theo Điều 10.4.2, 4.5
      Và cách làm đúng là "chuyển xác định thẩm quyền" bởi nhân viên trực

      Dữ liệu:
        | ai                            |
        | đầu mối tiếp nhận Sở Xây dựng |
        | Văn phòng UBND tỉnh           |
        | tổ chức, cá nhân              |

  Quy tắc: Điều 4.5 – Nếu phiếu bị trả lại thì chuyển thẳng Văn phòng (cách hiểu khác của I-10)

    Kịch bản: Văn phòng nhận phiếu ngay khi đơn vị báo không thuộc thẩm quyền
      Biết cách hiểu I-10 là "đơn vị trả phiếu thì chuyển thẳng Văn phòng UBND tỉnh"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Cống thuộc đường tỉnh"
      Thì được chấp nhận theo Điều 4.5
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh
      Và Văn phòng UBND tỉnh nhận thông báo "phiếu chuyển" qua "tin nhắn SMS"

  Quy tắc: Điều 4.6 – Chỉ xử lý nội dung đáp ứng Điều 8

    Khung kịch bản: Nội dung không đáp ứng Điều 8 thì không chuyển xử lý: <lý do>
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục   | giá trị   |
        | <mục> | <giá trị> |
      Khi lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì <lý do> theo Điều 4.6
      Và trạng thái hồ sơ là tiếp nhận

      Dữ liệu:
        | mục              | giá trị | lý do                   |
        | ngôn ngữ         | en      | không dùng tiếng Việt   |
        | nội dung rõ ràng | không   | nội dung không rõ ràng  |
        | lĩnh vực         | tin đồn | ngoài phạm vi tiếp nhận |
        | số điện thoại    |         | thiếu thông tin liên hệ |

    Kịch bản: Nội dung đáp ứng Điều 8 thì được chuyển xử lý
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận
      Và phiếu do Sở Xây dựng giữ
