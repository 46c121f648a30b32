# language: vi
Tính năng: Điều 6 – Các nhóm nội dung được tiếp nhận
  Bảy nhóm lĩnh vực. Nội dung ngoài bảy nhóm này nằm ngoài phạm vi của hệ thống.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |

  Quy tắc: Điều 6 – Bảy nhóm lĩnh vực

    Khung kịch bản: Lĩnh vực gọi theo tên: <lĩnh vực>
      Biết lúc 08:00 ngày 20/08/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị về "<lĩnh vực>"
      Khi lúc 10:00 ngày 20/08/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận
      Và phiếu do Sở Xây dựng giữ
      Và "lĩnh vực" của sự kiện "tiếp nhận" là "<mã>"

      Dữ liệu:
        | khoản | mã                        | lĩnh vực                                                |
        | 1     | administrative_rules      | Quy định hành chính                                     |
        | 2     | administrative_procedures | Giải quyết thủ tục hành chính                           |
        | 3     | postal_service            | Nhận, trả hồ sơ tại nhà qua bưu chính công ích          |
        | 4     | public_services           | Kinh tế - xã hội, dịch vụ công                          |
        | 5     | infrastructure            | Hạ tầng kỹ thuật, buôn lậu, hàng giả, xây dựng, đất đai |
        | 6     | investment_tourism        | Đầu tư, khu công nghiệp, du lịch, sự kiện               |
        | 7     | other                     | Lĩnh vực khác                                           |

    Khung kịch bản: Lĩnh vực gọi theo mã: <mã>
      Biết lúc 08:00 ngày 20/08/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị về "<mã>"
      Khi lúc 08:10 ngày 20/08/2026, nhân viên trực trả lời "Đã hướng dẫn theo dữ liệu có sẵn."
      Thì được chấp nhận
      Và trạng thái hồ sơ là đã trả lời

      Dữ liệu:
        | mã                        |
        | administrative_rules      |
        | administrative_procedures |
        | postal_service            |
        | public_services           |
        | infrastructure            |
        | investment_tourism        |
        | other                     |

  Quy tắc: Điều 6 – Lĩnh vực ngoài bảy nhóm

    Khung kịch bản: Lĩnh vực lạ vẫn được ghi lại nhưng không được chuyển: "<lĩnh vực>"
      Biết lúc 08:00 ngày 20/08/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị về "<lĩnh vực>"
      Khi lúc 10:00 ngày 20/08/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì ngoài phạm vi tiếp nhận theo Điều 8.2, 6, 4.6
      Và cách làm đúng là "không tiếp nhận" bởi nhân viên trực
      Và "lĩnh vực" của sự kiện "tiếp nhận" là "<lĩnh vực>"

      Dữ liệu:
        | lĩnh vực            |
        | Tranh chấp gia đình |
        | infra-structure     |
        | infrastructure2     |

    Kịch bản: Không ghi lĩnh vực
      Biết lúc 08:00 ngày 20/08/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị về ""
      Khi lúc 10:00 ngày 20/08/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì ngoài phạm vi tiếp nhận theo Điều 8.2, 6, 4.6

    Kịch bản: Lời giải thích kể đủ bảy nhóm
      Biết lúc 08:00 ngày 20/08/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị về "Tranh chấp gia đình"
      Khi lúc 10:00 ngày 20/08/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối
      Và lời giải thích có nội dung "Quy định hành chính (`administrative_rules`), Giải quyết thủ tục hành chính (`administrative_procedures`), Nhận, trả hồ sơ tại nhà qua bưu chính công ích (`postal_service`), Kinh tế - xã hội, dịch vụ công (`public_services`), Hạ tầng kỹ thuật, buôn lậu, hàng giả, xây dựng, đất đai (`infrastructure`), Đầu tư, khu công nghiệp, du lịch, sự kiện (`investment_tourism`), Lĩnh vực khác (`other`)"

    Kịch bản: Không tiếp nhận vì ngoài phạm vi
      Biết lúc 08:00 ngày 20/08/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị về "Tranh chấp gia đình"
      Khi lúc 08:10 ngày 20/08/2026, nhân viên trực không tiếp nhận vì ngoài phạm vi tiếp nhận, hướng dẫn "Xin liên hệ tổ hòa giải cơ sở"
      Thì được chấp nhận theo Điều 10.1.2.a
      Và trạng thái hồ sơ là không tiếp nhận

    Kịch bản: Không được nói là ngoài phạm vi khi lĩnh vực thuộc Điều 6
      Biết lúc 08:00 ngày 20/08/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị về "Lĩnh vực khác"
      Khi lúc 08:10 ngày 20/08/2026, nhân viên trực không tiếp nhận vì ngoài phạm vi tiếp nhận, hướng dẫn "Xin liên hệ nơi khác"
      Thì bị từ chối vì lý do trái với hồ sơ theo Điều 20.3

    Kịch bản: Ghi sai lĩnh vực thì đính chính rồi chuyển
      Biết lúc 08:00 ngày 20/08/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị về "Cấp thoát nước"
      Và lúc 08:20 ngày 20/08/2026, nhân viên trực đính chính "lĩnh vực" của sự kiện "tiếp nhận" thành "infrastructure", lý do "Chọn nhầm nhóm"
      Khi lúc 10:00 ngày 20/08/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận
      Và hạn là 10:00 ngày 21/08/2026
