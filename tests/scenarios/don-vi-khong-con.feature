# language: vi
Tính năng: Đơn vị không còn, không có đơn vị kế thừa
  Phiếu đang ở một đơn vị đã giải thể mà không đơn vị nào kế thừa thì không ai phản hồi được: nhân viên trực
  phải chuyển lại ngay.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị         | mã             |
      | Sở Xây dựng    | so-xay-dung    |
      | Sở Công Thương | so-cong-thuong |

  Quy tắc: Điều 4.5, 10.1.2.b2 – Nhân viên trực chuyển lại phiếu của đơn vị không còn

    Kịch bản: Hết ngày hoạt động cuối cùng thì phải chuyển lại ngay
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa  | giá trị                                                                                                                                                                                                            |
        | units | [{ id = "so-xay-dung", label = { vi = "Sở Xây dựng", en = "Department of Construction" } }, { id = "so-cong-thuong", label = { vi = "Sở Công Thương", en = "Department of Industry" }, valid_until = 2022-07-12 }] |
      Và lúc 08:00 ngày 12/07/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 12/07/2022, nhân viên trực chuyển phiếu đến Sở Công Thương
      Khi lúc 23:59:59 ngày 12/07/2022, tổ chức, cá nhân phản hồi lại "Vẫn chưa sửa"
      Thì không ai phải chuyển lại phiếu của đơn vị không còn
      Khi lúc 08:00 ngày 13/07/2022, tổ chức, cá nhân phản hồi lại "Vẫn chưa sửa"
      Thì nhân viên trực phải chuyển lại phiếu của đơn vị không còn ngay theo Điều 4.5, 10.1.2.b2
      Và việc phải chuyển lại phiếu của đơn vị không còn tính từ 00:00 ngày 13/07/2022

    Kịch bản: Chuyển đến đơn vị khác, đơn vị ấy có trọn thời hạn
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa  | giá trị                                                                                                                                                                                                            |
        | units | [{ id = "so-xay-dung", label = { vi = "Sở Xây dựng", en = "Department of Construction" } }, { id = "so-cong-thuong", label = { vi = "Sở Công Thương", en = "Department of Industry" }, valid_until = 2022-07-12 }] |
      Và lúc 08:00 ngày 12/07/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 12/07/2022, nhân viên trực chuyển phiếu đến Sở Công Thương
      Khi lúc 08:00 ngày 13/07/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận theo Điều 10.1.2.b2
      Và phiếu do Sở Xây dựng giữ
      Và hạn là 08:00 ngày 14/07/2022
      Và không ai phải chuyển lại phiếu của đơn vị không còn

    Kịch bản: Chuyển Văn phòng xác định thẩm quyền
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa  | giá trị                                                                                                                                                                                                            |
        | units | [{ id = "so-xay-dung", label = { vi = "Sở Xây dựng", en = "Department of Construction" } }, { id = "so-cong-thuong", label = { vi = "Sở Công Thương", en = "Department of Industry" }, valid_until = 2022-07-12 }] |
      Và lúc 08:00 ngày 12/07/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 12/07/2022, nhân viên trực chuyển phiếu đến Sở Công Thương
      Khi lúc 08:00 ngày 13/07/2022, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Thì được chấp nhận theo Điều 10.4.2
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh
      Và không ai phải chuyển lại phiếu của đơn vị không còn

    Kịch bản: Không phù hợp thì không chuyển đi đâu, nhân viên trực không tiếp nhận
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa  | giá trị                                                                                                                                                                                                            |
        | units | [{ id = "so-xay-dung", label = { vi = "Sở Xây dựng", en = "Department of Construction" } }, { id = "so-cong-thuong", label = { vi = "Sở Công Thương", en = "Department of Industry" }, valid_until = 2022-07-12 }] |
      Và lúc 08:00 ngày 12/07/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 12/07/2022, nhân viên trực chuyển phiếu đến Sở Công Thương
      Và lúc 07:30 ngày 13/07/2022, nhân viên trực đính chính "loại" của sự kiện "tiếp nhận" thành "khiếu nại", lý do "Ghi nhầm"
      Khi lúc 08:00 ngày 13/07/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì là khiếu nại theo Điều 17.1
      Khi lúc 08:05 ngày 13/07/2022, nhân viên trực không tiếp nhận vì là khiếu nại, hướng dẫn "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Thì được chấp nhận theo Điều 10.1.2.a
      Và trạng thái hồ sơ là không tiếp nhận
      Và không ai phải chuyển lại phiếu của đơn vị không còn

    Kịch bản: Phù hợp thì không phải không tiếp nhận
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa  | giá trị                                                                                                                                                                                                            |
        | units | [{ id = "so-xay-dung", label = { vi = "Sở Xây dựng", en = "Department of Construction" } }, { id = "so-cong-thuong", label = { vi = "Sở Công Thương", en = "Department of Industry" }, valid_until = 2022-07-12 }] |
      Và lúc 08:00 ngày 12/07/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 12/07/2022, nhân viên trực chuyển phiếu đến Sở Công Thương
      Khi lúc 08:00 ngày 13/07/2022, nhân viên trực không tiếp nhận vì là khiếu nại, hướng dẫn "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Thì bị từ chối vì lý do trái với hồ sơ

    Kịch bản: Đơn vị còn hoạt động thì nhân viên trực không lấy phiếu đi
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa  | giá trị                                                                                                                                                                                                            |
        | units | [{ id = "so-xay-dung", label = { vi = "Sở Xây dựng", en = "Department of Construction" } }, { id = "so-cong-thuong", label = { vi = "Sở Công Thương", en = "Department of Industry" }, valid_until = 2022-07-12 }] |
      Và lúc 08:00 ngày 12/07/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 12/07/2022, nhân viên trực chuyển phiếu đến Sở Công Thương
      Khi lúc 16:00 ngày 12/07/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì sai trạng thái hồ sơ

    Kịch bản: Không chuyển phiếu đến đơn vị không còn
      Biết từ ngày 01/07/2022 quy chế có phiên bản "2", thay đổi:
        | khóa  | giá trị                                                                                                                                                                                                            |
        | units | [{ id = "so-xay-dung", label = { vi = "Sở Xây dựng", en = "Department of Construction" } }, { id = "so-cong-thuong", label = { vi = "Sở Công Thương", en = "Department of Industry" }, valid_until = 2022-07-12 }] |
      Và lúc 08:00 ngày 12/07/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 08:00 ngày 13/07/2022, nhân viên trực chuyển phiếu đến Sở Công Thương
      Thì bị từ chối vì đơn vị không còn hoặc chưa hoạt động theo Điều 10.1.2.b2
