# language: vi
Tính năng: Điều 16 – Trách nhiệm của các đơn vị tham gia
  Câu trả lời cần văn bản chính thức thì kèm văn bản ký số.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị       | mã           |
      | Sở Tài chính | so-tai-chinh |
    Và lúc 08:00 ngày 10/07/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị về "Quy định hành chính" qua "app"

  Quy tắc: Điều 16.4 – Chữ ký số trên văn bản trả lời

    Khung kịch bản: Văn bản ký số được ghi cùng câu trả lời: <ai>
      Biết lúc 08:30 ngày 10/07/2023, nhân viên trực <bước>
      Khi lúc 14:00 ngày 10/07/2023, <ai> trả lời "Mức phí theo biểu gửi kèm", văn bản ký số "<văn bản>"
      Thì được chấp nhận theo Điều 16.4, <điều>
      Và "văn bản ký số" của sự kiện "trả lời" là "<văn bản>"
      Và bản trích hồ sơ ghi "văn bản ký số" là "<văn bản>"

      Dữ liệu:
        | bước                                                       | ai                             | văn bản      | điều   |
        | chuyển phiếu đến Sở Tài chính                              | đầu mối tiếp nhận Sở Tài chính | 310/STC-QLG  | 10.2.1 |
        | chuyển phiếu đến Sở Tài chính                              | Thủ trưởng Sở Tài chính        | 311/STC-QLG  | 10.3.1 |
        | chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền | Văn phòng UBND tỉnh            | 1207/VP-KSTT | 10.4.1 |

    Kịch bản: Không cần văn bản chính thức thì câu trả lời vẫn được nhận
      Biết lúc 08:30 ngày 10/07/2023, nhân viên trực chuyển phiếu đến Sở Tài chính
      Khi lúc 14:00 ngày 10/07/2023, đầu mối tiếp nhận Sở Tài chính trả lời "Phí là 50.000 đồng"
      Thì được chấp nhận theo Điều 10.2.1
      Và không viện dẫn Điều 16.4
      Và bản trích hồ sơ ghi "văn bản ký số" là ""

    Kịch bản: Có văn bản ký số mà không có nội dung trả lời thì chưa phải câu trả lời
      Biết lúc 08:30 ngày 10/07/2023, nhân viên trực chuyển phiếu đến Sở Tài chính
      Khi lúc 14:00 ngày 10/07/2023, đầu mối tiếp nhận Sở Tài chính trả lời
        | mục           | giá trị     |
        | văn bản ký số | 310/STC-QLG |
      Thì bị từ chối vì thiếu kết quả trả lời theo Điều 10.2.1
      Và bản trích hồ sơ ghi "văn bản ký số" là ""

    Kịch bản: Ghi nhầm số văn bản thì đính chính, bản gốc vẫn còn
      Biết lúc 08:30 ngày 10/07/2023, nhân viên trực chuyển phiếu đến Sở Tài chính
      Và lúc 14:00 ngày 10/07/2023, đầu mối tiếp nhận Sở Tài chính trả lời "Mức phí theo biểu gửi kèm", văn bản ký số "301/STC-QLG"
      Khi lúc 14:30 ngày 10/07/2023, nhân viên trực đính chính "văn bản ký số" của sự kiện "trả lời" thành "310/STC-QLG", lý do "Ghi nhầm"
      Thì được chấp nhận theo Điều 9.2
      Và bản trích hồ sơ ghi "văn bản ký số" là "310/STC-QLG"
      Và bản gốc "văn bản ký số" của sự kiện "trả lời" là "301/STC-QLG"
