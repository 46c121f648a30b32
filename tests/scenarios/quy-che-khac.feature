# language: vi
Tính năng: Quy chế của tỉnh, thành phố khác
  Cùng một thư viện, quy chế khác: thời hạn, cấp xử lý và mức độ là dữ liệu.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị        | mã    |
      | Sở Giao thông | so-gt |
      | Sở Xây dựng   | so-xd |

  Quy tắc: Hà Nội – tiếp nhận trong 8 giờ làm việc, việc khẩn xử lý trong 4 giờ làm việc

    Kịch bản: Đơn vị vận hành phải xem xét trong 8 giờ làm việc
      Biết quy chế "ha-noi"
      Khi lúc 09:00 ngày 05/03/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Thì được chấp nhận theo "Tiếp nhận trong 8 giờ làm việc"
      Và nhân viên trực phải xem xét phản ánh, kiến nghị chậm nhất 09:00 ngày 06/03/2026

    Khung kịch bản: Mức độ quyết định thời hạn, tính từ lúc nhận xử lý
      Biết quy chế "ha-noi"
      Và lúc 09:00 ngày 05/03/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục    | giá trị  |
        | mức độ | <mức độ> |
      Khi lúc 10:00 ngày 05/03/2026, nhân viên trực chuyển phiếu đến Sở Giao thông
      Thì <hạn>

      Dữ liệu:
        | mức độ      | hạn                           |
        | Khẩn        | hạn là 16:00 ngày 05/03/2026  |
        | Bình thường | không có hạn                  |
        | Phức tạp    | không có hạn                  |

    Khung kịch bản: Khiếu nại, tố cáo không thuộc hệ thống
      Biết quy chế "ha-noi"
      Và lúc 09:00 ngày 05/03/2026, nhân viên trực tiếp nhận <loại>
      Khi lúc 10:00 ngày 05/03/2026, nhân viên trực chuyển phiếu đến Sở Giao thông
      Thì bị từ chối vì là <loại> theo "Không áp dụng với khiếu nại, tố cáo, bí mật nhà nước"

      Dữ liệu:
        | loại      |
        | khiếu nại |
        | tố cáo    |

  Quy tắc: Thành phố Hồ Chí Minh – chuyển trong 5 phút, xử lý trong 10 ngày hoặc 15 ngày

    Kịch bản: Tổng đài viên phải chuyển trong 5 phút
      Biết quy chế "tp-hcm"
      Khi lúc 09:00 ngày 05/03/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Thì nhân viên trực phải xem xét phản ánh, kiến nghị chậm nhất 09:05 ngày 05/03/2026

    Kịch bản: Một đơn vị xử lý trong 10 ngày
      Biết quy chế "tp-hcm"
      Và lúc 09:00 ngày 05/03/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 09:03 ngày 05/03/2026, nhân viên trực chuyển phiếu đến Sở Giao thông
      Thì hạn là 23:59:59 ngày 16/03/2026

    Kịch bản: Nhiều đơn vị cùng xử lý thì 15 ngày
      Biết quy chế "tp-hcm"
      Và lúc 09:00 ngày 05/03/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:03 ngày 05/03/2026, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì cần nhiều đơn vị phối hợp
      Khi lúc 10:00 ngày 05/03/2026, Văn phòng UBND tỉnh phân công Sở Giao thông chủ trì, Sở Xây dựng phối hợp
      Thì hạn là 23:59:59 ngày 20/03/2026
