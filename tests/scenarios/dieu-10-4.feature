# language: vi
Tính năng: Điều 10.4 – Văn phòng UBND tỉnh
  Văn phòng UBND tỉnh xử lý phiếu mà đơn vị không phản hồi, và xác định thẩm quyền, phân công
  khi chưa rõ đơn vị nào giải quyết hoặc cần nhiều đơn vị cùng làm.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị                      | mã                    |
      | Sở Xây dựng                 | so-xay-dung           |
      | Sở Giao thông vận tải       | so-giao-thong-van-tai |
      | Sở Tài nguyên và Môi trường | so-tai-nguyen         |
      | UBND thành phố Pleiku       | ubnd-pleiku           |

  Quy tắc: Điều 10.4.1 – Văn phòng xử lý phiếu mà đơn vị không phản hồi

    Kịch bản: Thủ trưởng không phản hồi thì phiếu lên Văn phòng
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Thì trạng thái hồ sơ là Thủ trưởng đơn vị
      Khi hệ thống kiểm tra thời hạn lúc 14:00 ngày 07/04/2021
      Thì hệ thống ghi thêm "hết thời hạn", "chuyển lên cấp trên"
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh
      Và Văn phòng UBND tỉnh phải xử lý phiếu theo Điều 10.4.1, 10.4.2, 17.1
      Và các thông báo:
        | ai                            | thông báo                    | qua                        |
        | Văn phòng UBND tỉnh           | phiếu chuyển                 | tin nhắn SMS               |
        | đầu mối tiếp nhận Sở Xây dựng | phiếu đã chuyển lên cấp trên | tài khoản trên hệ thống    |
        | Thủ trưởng Sở Xây dựng        | phiếu đã chuyển lên cấp trên | tài khoản trên hệ thống    |
        | tổ chức, cá nhân              | đã chuyển xử lý              | kênh liên hệ của người gửi |
      Và thông báo "phiếu chuyển" cho Văn phòng UBND tỉnh có nội dung "[1022 Gia Lai] Phiếu chuyển PA-1: đề nghị Văn phòng UBND tỉnh xử lý."

    Kịch bản: Cấp Văn phòng không có thời hạn nên không bao giờ hết hạn
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Khi thời gian trôi đến 09:00 ngày 05/04/2022
      Thì hệ thống không ghi thêm sự kiện nào
      Và không có hạn
      Và không còn lần kiểm tra thời hạn nào
      Và hồ sơ không trễ hạn
      Và lời giải thích việc phải xử lý phiếu có nội dung "không đặt thời hạn"
      Và lời giải thích việc phải xử lý phiếu có nội dung "Văn phòng UBND tỉnh: xử lý, trả lời hoặc phân công"
      Và việc phải xử lý phiếu dựa trên cách hiểu I-8

    Kịch bản: Văn phòng trả lời phiếu do đơn vị để trễ
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 10:00 ngày 08/04/2021
      Thì trạng thái hồ sơ là Văn phòng UBND tỉnh
      Khi lúc 14:00 ngày 08/04/2021, Văn phòng UBND tỉnh trả lời "Đã chỉ đạo thông cống"
      Thì được chấp nhận theo Điều 10.4.1
      Và hồ sơ đã trả lời nhưng trễ hạn từ 09:00 ngày 06/04/2021
      Và tổ chức, cá nhân nhận thông báo "kết quả trả lời" qua "kênh liên hệ của người gửi"

    Kịch bản: Văn phòng trả lời việc được chuyển thẳng thì không trễ
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Khi lúc 14:00 ngày 26/04/2021, Văn phòng UBND tỉnh trả lời "Đã chỉ đạo thông cống"
      Thì được chấp nhận theo Điều 10.4.1
      Và hồ sơ đã trả lời đúng hạn

    Kịch bản: Văn phòng trả lời mà không có kết quả thì không được
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Khi lúc 14:00 ngày 05/04/2021, Văn phòng UBND tỉnh trả lời
      Thì bị từ chối vì thiếu kết quả trả lời theo Điều 10.4.1
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh

    Kịch bản: Văn phòng báo cáo tình trạng giải quyết
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Khi lúc 14:00 ngày 05/04/2021, Văn phòng UBND tỉnh báo cáo tình trạng giải quyết "Đang hỏi ý kiến các sở"
      Thì được chấp nhận theo Điều 10.4.1
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh

    Kịch bản: Báo cáo tình trạng giải quyết thì phải có nội dung
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Khi lúc 14:00 ngày 05/04/2021, Văn phòng UBND tỉnh báo cáo tình trạng giải quyết
      Thì bị từ chối vì thiếu nội dung theo Điều 10.4.1

    Kịch bản: Phiếu còn ở đơn vị thì Văn phòng chưa trả lời
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, Văn phòng UBND tỉnh trả lời "Đã chỉ đạo thông cống"
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 10.4.1
      Và cách làm đúng là "trả lời" bởi đầu mối tiếp nhận

    Khung kịch bản: Đơn vị giữ phiếu lần cuối vẫn được trả lời muộn khi phiếu đã ở Văn phòng
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 10:00 ngày 08/04/2021
      Thì trạng thái hồ sơ là Văn phòng UBND tỉnh
      Khi lúc 14:00 ngày 08/04/2021, <người trả lời> trả lời "Đã thông cống"
      Thì <kết quả>
      Và trạng thái hồ sơ là <trạng thái>

      Dữ liệu:
        | người trả lời                           | kết quả                                                         | trạng thái          |
        | đầu mối tiếp nhận Sở Xây dựng           | được chấp nhận theo Điều 10.2.1                                 | đã trả lời          |
        | Thủ trưởng Sở Xây dựng                  | được chấp nhận theo Điều 10.3.1                                 | đã trả lời          |
        | đầu mối tiếp nhận Sở Giao thông vận tải | bị từ chối vì không phải đơn vị đang giữ phiếu theo Điều 10.2.1 | Văn phòng UBND tỉnh |
        | Thủ trưởng Sở Giao thông vận tải        | bị từ chối vì không phải đơn vị đang giữ phiếu theo Điều 10.3.1 | Văn phòng UBND tỉnh |

    Kịch bản: Việc chuyển thẳng lên Văn phòng thì chưa đơn vị nào được trả lời
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì bị từ chối vì không phải đơn vị đang giữ phiếu theo Điều 10.2.1

    Kịch bản: Phiếu đã ở Văn phòng thì đơn vị không được hẹn nữa
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 10:00 ngày 08/04/2021
      Và lúc 14:00 ngày 08/04/2021, Thủ trưởng Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 12/04/2021
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 10.2.2
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh

    Kịch bản: Phiếu đã ở Văn phòng thì nhân viên trực không tự trả lời
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 10:00 ngày 08/04/2021
      Và lúc 14:00 ngày 08/04/2021, nhân viên trực trả lời "Đã thông cống"
      Thì bị từ chối vì sai trạng thái hồ sơ; phiếu đã được chuyển theo Điều 10.1.2.b1, 10.1.2
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh

  Quy tắc: Điều 10.4.2 – Văn phòng xác định thẩm quyền và phân công

    Khung kịch bản: Nhân viên trực chuyển Văn phòng khi có căn cứ
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 09:20 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì <căn cứ>
      Thì được chấp nhận theo Điều 10.4.2, 4.5
      Và dựa trên cách hiểu I-10
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh
      Và không có hạn
      Và Văn phòng UBND tỉnh phải xử lý phiếu theo Điều 10.4.2, 17.1
      Và các thông báo:
        | ai                  | thông báo       | qua                        |
        | Văn phòng UBND tỉnh | phiếu chuyển    | tin nhắn SMS               |
        | tổ chức, cá nhân    | đã chuyển xử lý | kênh liên hệ của người gửi |

      Dữ liệu:
        | căn cứ                    |
        | chưa rõ thẩm quyền        |
        | cần nhiều đơn vị phối hợp |

    Khung kịch bản: Việc thuộc lĩnh vực nào cũng chuyển được Văn phòng
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị về "<lĩnh vực>"
      Khi lúc 09:20 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì cần nhiều đơn vị phối hợp
      Thì được chấp nhận theo Điều 10.4.2
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh

      Dữ liệu:
        | lĩnh vực                                                |
        | Quy định hành chính                                     |
        | Giải quyết thủ tục hành chính                           |
        | Nhận, trả hồ sơ tại nhà qua bưu chính công ích          |
        | Kinh tế - xã hội, dịch vụ công                          |
        | Hạ tầng kỹ thuật, buôn lậu, hàng giả, xây dựng, đất đai |
        | Đầu tư, khu công nghiệp, du lịch, sự kiện               |
        | Lĩnh vực khác                                           |

    Kịch bản: Chuyển Văn phòng mà không nêu căn cứ thì không được
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 09:20 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền
      Thì bị từ chối vì thiếu căn cứ theo Điều 10.4.2
      Và trạng thái hồ sơ là tiếp nhận

    Kịch bản: Chưa đơn vị nào trả lại phiếu thì không được lấy đó làm căn cứ
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 09:20 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì đơn vị báo không thuộc thẩm quyền
      Thì bị từ chối vì chưa đơn vị nào trả lại phiếu theo Điều 10.4.2, 4.5
      Và dựa trên cách hiểu I-10

    Kịch bản: Đơn vị đã trả lại phiếu thì được lấy đó làm căn cứ
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Đường do thành phố quản lý"
      Khi lúc 10:20 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì đơn vị báo không thuộc thẩm quyền
      Thì được chấp nhận theo Điều 10.4.2, 4.5
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh
      Và phiếu đã bị trả lại 1 lần

    Kịch bản: Hai đơn vị đã trả lại phiếu thì chỉ còn cách chuyển Văn phòng
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Đường do thành phố quản lý"
      Và lúc 10:20 ngày 05/04/2021, nhân viên trực chuyển phiếu đến UBND thành phố Pleiku
      Và lúc 14:00 ngày 05/04/2021, Thủ trưởng UBND thành phố Pleiku báo không thuộc thẩm quyền, lý do "Đường do tỉnh quản lý"
      Khi lúc 14:20 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Giao thông vận tải
      Thì bị từ chối vì đã bị trả lại quá số lần theo Điều 10.1.2.b2
      Và cách làm đúng là "chuyển xác định thẩm quyền" bởi nhân viên trực
      Khi lúc 14:30 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì đơn vị báo không thuộc thẩm quyền
      Thì được chấp nhận theo Điều 10.4.2
      Và phiếu đã bị trả lại 2 lần

    Khung kịch bản: Chỉ nhân viên trực được chuyển Văn phòng
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 09:20 ngày 05/04/2021, <người chuyển> chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Thì bị từ chối vì sai vai trò theo Điều 10.4.2
      Và cách làm đúng là "chuyển xác định thẩm quyền" bởi nhân viên trực

      Dữ liệu:
        | người chuyển                  |
        | đầu mối tiếp nhận Sở Xây dựng |
        | Thủ trưởng Sở Xây dựng        |
        | Văn phòng UBND tỉnh           |
        | tổ chức, cá nhân              |
        | hệ thống                      |

    Kịch bản: Phiếu đang ở đơn vị thì nhân viên trực không chuyển Văn phòng
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 09:20 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 10.4.2
      Và phiếu do Sở Xây dựng giữ

    Kịch bản: Văn phòng phân công một đơn vị chủ trì và các đơn vị phối hợp
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì cần nhiều đơn vị phối hợp
      Khi lúc 10:00 ngày 05/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì, UBND thành phố Pleiku, Sở Giao thông vận tải phối hợp
      Thì được chấp nhận theo Điều 10.4.2
      Và dựa trên cách hiểu I-11, I-12
      Và trạng thái hồ sơ là đầu mối tiếp nhận
      Và phiếu do Sở Xây dựng giữ
      Và đầu mối tiếp nhận Sở Xây dựng phải phản hồi chậm nhất 10:00 ngày 06/04/2021 theo Điều 11.1, 10.2
      Và các thông báo:
        | ai                                      | thông báo       | qua                        |
        | đầu mối tiếp nhận Sở Xây dựng           | phiếu chuyển    | tin nhắn SMS               |
        | đầu mối tiếp nhận UBND thành phố Pleiku | phối hợp xử lý  | tin nhắn SMS               |
        | đầu mối tiếp nhận Sở Giao thông vận tải | phối hợp xử lý  | tin nhắn SMS               |
        | tổ chức, cá nhân                        | đã chuyển xử lý | kênh liên hệ của người gửi |

    Kịch bản: Văn phòng phân công một đơn vị, không có đơn vị phối hợp
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Khi lúc 10:00 ngày 05/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì
      Thì được chấp nhận theo Điều 10.4.2
      Và phiếu do Sở Xây dựng giữ

    Kịch bản: Phân công mà không nêu đơn vị chủ trì thì không được
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì cần nhiều đơn vị phối hợp
      Khi lúc 10:00 ngày 05/04/2021, Văn phòng UBND tỉnh phân công, UBND thành phố Pleiku phối hợp
      Thì bị từ chối vì thiếu đơn vị theo Điều 10.4.2
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh

    Khung kịch bản: Chỉ Văn phòng được phân công
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Khi lúc 10:00 ngày 05/04/2021, <người phân công> phân công Sở Xây dựng chủ trì
      Thì bị từ chối vì sai vai trò theo Điều 10.4.2
      Và lời giải thích có nội dung "chỉ Văn phòng UBND tỉnh được ghi: phân công"
      Và cách làm đúng là "phân công" bởi Văn phòng UBND tỉnh

      Dữ liệu:
        | người phân công               |
        | nhân viên trực                |
        | đầu mối tiếp nhận Sở Xây dựng |
        | Thủ trưởng Sở Xây dựng        |
        | tổ chức, cá nhân              |
        | hệ thống                      |

    Kịch bản: Văn phòng chỉ phân công phiếu đang ở Văn phòng
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, Văn phòng UBND tỉnh phân công Sở Giao thông vận tải chủ trì
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 10.4.2
      Và phiếu do Sở Xây dựng giữ

    Khung kịch bản: Thời hạn ràng buộc đơn vị chủ trì, đơn vị phối hợp không trả lời thay
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì cần nhiều đơn vị phối hợp
      Và lúc 10:00 ngày 05/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì, UBND thành phố Pleiku phối hợp
      Khi lúc 14:00 ngày 05/04/2021, <người trả lời> trả lời "Đã thông cống"
      Thì <kết quả>

      Dữ liệu:
        | người trả lời                           | kết quả                                                         |
        | đầu mối tiếp nhận Sở Xây dựng           | được chấp nhận theo Điều 10.2.1                                 |
        | Thủ trưởng Sở Xây dựng                  | được chấp nhận theo Điều 10.3.1                                 |
        | đầu mối tiếp nhận UBND thành phố Pleiku | bị từ chối vì không phải đơn vị đang giữ phiếu theo Điều 10.2.1 |
        | Văn phòng UBND tỉnh                     | bị từ chối vì sai trạng thái hồ sơ theo Điều 10.4.1             |

    Khung kịch bản: Đơn vị được phân công có đủ 8 giờ làm việc của mình
      Biết lúc <phân công>, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc <phân công>, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Khi lúc <phân công>, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì
      Thì đầu mối tiếp nhận Sở Xây dựng phải phản hồi chậm nhất <hạn> theo Điều 11.1
      Và dựa trên cách hiểu I-12

      Dữ liệu:
        | phân công             | hạn                   |
        | 09:00 ngày 05/04/2021 | 09:00 ngày 06/04/2021 |
        | 17:00 ngày 09/04/2021 | 17:00 ngày 12/04/2021 |
        | 16:00 ngày 28/04/2023 | 16:00 ngày 04/05/2023 |
        | 15:00 ngày 13/02/2026 | 15:00 ngày 23/02/2026 |
        | 10:00 ngày 21/08/2026 | 10:00 ngày 22/08/2026 |

    Kịch bản: Đơn vị được phân công có lần hẹn lại của riêng mình
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 07/04/2021
      Và lúc 10:00 ngày 07/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 09/04/2021
      Khi thời gian trôi đến 10:00 ngày 14/04/2021
      Thì trạng thái hồ sơ là Văn phòng UBND tỉnh
      Khi lúc 10:00 ngày 14/04/2021, Văn phòng UBND tỉnh phân công Sở Giao thông vận tải chủ trì
      Thì được chấp nhận theo Điều 10.4.2
      Và đơn vị đã hẹn 0 lần
      Khi lúc 11:00 ngày 14/04/2021, đầu mối tiếp nhận Sở Giao thông vận tải hẹn trả kết quả lúc 17:00 ngày 19/04/2021
      Thì được chấp nhận theo Điều 10.2.2
      Khi lúc 11:00 ngày 19/04/2021, đầu mối tiếp nhận Sở Giao thông vận tải hẹn lại, trả kết quả lúc 17:00 ngày 22/04/2021
      Thì được chấp nhận theo Điều 11.3
      Khi lúc 11:00 ngày 22/04/2021, đầu mối tiếp nhận Sở Giao thông vận tải hẹn lại, trả kết quả lúc 17:00 ngày 26/04/2021
      Thì bị từ chối vì quá số lần hẹn theo Điều 11.3

    Kịch bản: Giao lại cho chính đơn vị cũ thì số lần hẹn tính lại từ đầu
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 07/04/2021
      Khi thời gian trôi đến 10:00 ngày 12/04/2021
      Thì trạng thái hồ sơ là Văn phòng UBND tỉnh
      Và đơn vị đã hẹn 1 lần
      Khi lúc 10:00 ngày 12/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì
      Thì được chấp nhận theo Điều 10.4.2
      Và đơn vị đã hẹn 0 lần
      Và hạn là 10:00 ngày 13/04/2021
      Và hồ sơ trễ hạn từ 17:00 ngày 07/04/2021

    Kịch bản: Phân công không xóa phần trễ của đơn vị trước
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 14:00 ngày 08/04/2021
      Và lúc 14:30 ngày 08/04/2021, Văn phòng UBND tỉnh phân công Sở Giao thông vận tải chủ trì
      Thì hồ sơ trễ hạn từ 09:00 ngày 06/04/2021
      Khi lúc 15:00 ngày 08/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì bị từ chối vì không phải đơn vị đang giữ phiếu theo Điều 10.2.1
      Khi lúc 16:00 ngày 08/04/2021, đầu mối tiếp nhận Sở Giao thông vận tải trả lời "Đã thông cống"
      Thì hồ sơ đã trả lời nhưng trễ hạn từ 09:00 ngày 06/04/2021
      Và các thời hạn đã hết:
        | cấp               | đơn vị      | hạn                      | tính trễ |
        | đầu mối tiếp nhận | Sở Xây dựng | 09:00 ngày 06/04/2021    | có       |
        | Thủ trưởng đơn vị | Sở Xây dựng | 09:00:01 ngày 07/04/2021 | có       |

    Kịch bản: Đơn vị được phân công cũng im lặng thì phiếu lại lên từng cấp
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Và lúc 10:00 ngày 05/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì
      Khi thời gian trôi đến 10:00:01 ngày 06/04/2021
      Thì trạng thái hồ sơ là Thủ trưởng đơn vị
      Và Thủ trưởng Sở Xây dựng phải phản hồi chậm nhất 10:00:01 ngày 07/04/2021 theo Điều 11.2, 10.3
      Khi thời gian trôi đến 10:00:02 ngày 07/04/2021
      Thì trạng thái hồ sơ là Văn phòng UBND tỉnh
      Khi lúc 14:00 ngày 07/04/2021, Văn phòng UBND tỉnh phân công Sở Tài nguyên và Môi trường chủ trì
      Thì được chấp nhận theo Điều 10.4.2
      Và phiếu do Sở Tài nguyên và Môi trường giữ
      Và hạn là 14:00 ngày 08/04/2021

    Kịch bản: Đơn vị được phân công cũng được báo không thuộc thẩm quyền
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Và lúc 10:00 ngày 05/04/2021, Văn phòng UBND tỉnh phân công Sở Xây dựng chủ trì
      Khi lúc 14:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Đường do thành phố quản lý"
      Thì được chấp nhận theo Điều 4.5
      Và dựa trên cách hiểu I-24
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh
      Và phiếu đã bị trả lại 0 lần
      Khi lúc 14:20 ngày 05/04/2021, Văn phòng UBND tỉnh phân công Sở Giao thông vận tải chủ trì
      Thì được chấp nhận theo Điều 10.4.2

  Quy tắc: Điều 17.1 – Văn phòng không xử lý khiếu nại, tố cáo, yêu cầu hướng dẫn pháp luật

    Khung kịch bản: Việc không thuộc hệ thống thì không chuyển Văn phòng
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận <loại>
      Khi lúc 09:20 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Thì bị từ chối vì <lý do> theo Điều 17.1
      Và cách làm đúng là "không tiếp nhận" bởi nhân viên trực
      Và trạng thái hồ sơ là tiếp nhận

      Dữ liệu:
        | loại                                  | lý do                                    |
        | khiếu nại                             | là khiếu nại                             |
        | tố cáo                                | là tố cáo                                |
        | yêu cầu hướng dẫn, giải đáp pháp luật | là yêu cầu hướng dẫn, giải đáp pháp luật |

    Kịch bản: Việc về quy định hành chính chưa rõ thẩm quyền thì Văn phòng xử lý
      Biết lúc 09:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị về "Quy định hành chính"
      Khi lúc 09:20 ngày 05/04/2021, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Thì được chấp nhận theo Điều 10.4.2
      Và Văn phòng UBND tỉnh phải xử lý phiếu theo Điều 17.1
      Và việc phải xử lý phiếu tính từ 09:20 ngày 05/04/2021
