# language: vi
Tính năng: Điều 7 – Cách thức gửi phản ánh, kiến nghị
  Gọi tổng đài, hoặc gửi qua các kênh của khoản 2, khoản 3 Điều 3. Gửi lúc nào cũng được ghi nhận.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |

  Quy tắc: Điều 7 – Kênh của quy chế

    Khung kịch bản: Tiếp nhận qua <kênh>
      Khi lúc 14:05 ngày 16/10/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị về "public_services" qua "<kênh>"
      Thì được chấp nhận theo Điều 10.1.1, 7
      Và trạng thái hồ sơ là tiếp nhận
      Và lúc 14:06 ngày 16/10/2024, nhân viên trực được "chuyển phiếu"

      Dữ liệu:
        | khoản của Điều 3 | kênh     |
        | 1                | hotline  |
        | 2                | website  |
        | 2                | email    |
        | 2                | zalo     |
        | 2                | facebook |
        | 2                | app      |
        | 3                | other    |

    Khung kịch bản: Ngoài giờ làm việc vẫn tiếp nhận được: <khi nào>
      Khi lúc <lúc>, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "hotline"
      Thì được chấp nhận theo Điều 7
      Và không có hạn

      Dữ liệu:
        | khi nào       | lúc                   |
        | giờ nghỉ trưa | 11:30 ngày 16/10/2024 |
        | ban đêm       | 22:15 ngày 16/10/2024 |
        | thứ Bảy       | 09:00 ngày 19/10/2024 |
        | mùng Một Tết  | 09:00 ngày 17/02/2026 |
        | Ngày Văn hóa  | 09:00 ngày 24/11/2026 |

  Quy tắc: Điều 7 – Kênh ngoài quy chế

    Khung kịch bản: Kênh lạ bị từ chối: "<kênh>"
      Khi lúc 14:05 ngày 16/10/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "<kênh>"
      Thì bị từ chối vì kênh không thuộc quy chế theo Điều 7
      Và lời giải thích có nội dung "Tổng đài (0269)1022 (`hotline`), Trang thông tin điện tử 1022.gialai.gov.vn (`website`), Hộp thư 1022@gialai.gov.vn (`email`), Zalo 1022 Gia Lai (`zalo`), Fanpage Facebook 1022 Gia Lai (`facebook`), Ứng dụng di động 1022 Gia Lai (`app`), Kênh khác theo yêu cầu quản lý (`other`); đã ghi: `<kênh>`"
      Và trạng thái hồ sơ là chưa tiếp nhận

      Dữ liệu:
        | kênh                  |
        | telegram              |
        | zalo-oa               |
        | Trụ sở tiếp công dân  |
        | Tổng đài 1022 Đà Nẵng |

    Kịch bản: Không ghi kênh
      Khi lúc 14:05 ngày 16/10/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua ""
      Thì bị từ chối vì kênh không thuộc quy chế theo Điều 7

    Kịch bản: Đính chính sang kênh lạ cũng bị từ chối
      Biết lúc 14:05 ngày 16/10/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "zalo"
      Khi lúc 14:10 ngày 16/10/2024, nhân viên trực đính chính "kênh" của sự kiện "tiếp nhận" thành "telegram", lý do "Ghi nhầm"
      Thì bị từ chối vì kênh không thuộc quy chế theo Điều 7
      Và "kênh" của sự kiện "tiếp nhận" là "zalo"

  Quy tắc: Điều 7 – Nhân viên trực là người tiếp nhận

    Khung kịch bản: Hệ thống tự tiếp nhận việc gửi qua kênh Internet, không qua kênh khác
      Khi lúc 14:05 ngày 16/10/2024, hệ thống tiếp nhận phản ánh, kiến nghị qua "<kênh>"
      Thì <kết quả>

      Dữ liệu:
        | kênh    | kết quả                                                                    |
        | website | được chấp nhận theo Điều 7                                                 |
        | zalo    | được chấp nhận theo Điều 7                                                 |
        | hotline | bị từ chối vì hệ thống không tự tiếp nhận qua kênh này theo Điều 7, 10.1.1 |
        | other   | bị từ chối vì hệ thống không tự tiếp nhận qua kênh này theo Điều 7, 10.1.1 |

    Khung kịch bản: Người khác không ghi việc tiếp nhận: <ai>
      Khi lúc 14:05 ngày 16/10/2024, <ai> tiếp nhận phản ánh, kiến nghị
      Thì bị từ chối vì sai vai trò theo Điều 10.1.1, 7
      Và lời giải thích có nội dung "chỉ nhân viên trực, hệ thống được ghi: tiếp nhận"
      Và cách làm đúng là "tiếp nhận" bởi nhân viên trực

      Dữ liệu:
        | ai                            |
        | tổ chức, cá nhân              |
        | đầu mối tiếp nhận Sở Xây dựng |
        | Thủ trưởng Sở Xây dựng        |
        | Văn phòng UBND tỉnh           |

    Kịch bản: Một hồ sơ chỉ tiếp nhận một lần
      Biết lúc 14:05 ngày 16/10/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 14:10 ngày 16/10/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "email"
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 10.1.1, 7
      Và "kênh" của sự kiện "tiếp nhận" là "hotline"
