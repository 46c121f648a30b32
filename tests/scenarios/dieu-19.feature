# language: vi
Tính năng: Điều 19 – Trách nhiệm của Sở Nội vụ
  Kết quả đánh giá của tổ chức, cá nhân được tính vào cải cách hành chính của từng đơn vị.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị  | mã      |
      | Sở Y tế | so-y-te |
    Và lúc 08:00 ngày 03/10/2023, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "facebook"
    Và lúc 08:30 ngày 03/10/2023, nhân viên trực chuyển phiếu đến Sở Y tế
    Và lúc 10:00 ngày 03/10/2023, đầu mối tiếp nhận Sở Y tế trả lời "Trạm y tế đã đủ thuốc"

  Quy tắc: Điều 19.3, 14 – Mức độ hài lòng với từng đơn vị trong năm

    Khung kịch bản: Mỗi mức đánh giá được đếm riêng, chỉ Hài lòng là hài lòng: <mức>
      Khi lúc 20:00 ngày 03/10/2023, tổ chức, cá nhân đánh giá "<mức>", lý do "Ý kiến của tôi"
      Thì báo cáo năm có ngày 03/10/2023 ghi "đã đánh giá" là "1" cho Sở Y tế theo Điều 19.3, 14
      Và báo cáo năm có ngày 03/10/2023 ghi "Hài lòng" là "<hài lòng>" cho Sở Y tế
      Và báo cáo năm có ngày 03/10/2023 ghi "Chấp nhận được" là "<chấp nhận>" cho Sở Y tế
      Và báo cáo năm có ngày 03/10/2023 ghi "Không hài lòng" là "<không>" cho Sở Y tế
      Và báo cáo năm có ngày 03/10/2023 ghi "tỷ lệ hài lòng" là "<tỷ lệ>" cho Sở Y tế theo Điều 19.3

      Dữ liệu:
        | mức            | hài lòng | chấp nhận | không | tỷ lệ |
        | Hài lòng       | 1        | 0         | 0     | 100 % |
        | Chấp nhận được | 0        | 1         | 0     | 0 %   |
        | Không hài lòng | 0        | 0         | 1     | 0 %   |

    Kịch bản: Đánh giá lại thì tính lần sau, không tính hai lần
      Biết lúc 20:00 ngày 03/10/2023, tổ chức, cá nhân đánh giá "Không hài lòng", lý do "Đi hai lần chưa có thuốc"
      Khi lúc 20:00 ngày 05/10/2023, tổ chức, cá nhân đánh giá "Hài lòng"
      Thì báo cáo năm có ngày 03/10/2023 ghi "đã đánh giá" là "1" theo Điều 14
      Và báo cáo năm có ngày 03/10/2023 ghi "Không hài lòng" là "0"
      Và báo cáo năm có ngày 03/10/2023 ghi "tỷ lệ hài lòng" là "100 %" cho Sở Y tế theo Điều 19.3

    Kịch bản: Chưa ai đánh giá thì không có tỷ lệ
      Khi lúc 20:00 ngày 03/10/2023, tổ chức, cá nhân phản hồi lại "Cảm ơn"
      Thì báo cáo năm có ngày 03/10/2023 ghi "đã đánh giá" là "0" cho Sở Y tế theo Điều 19.3
      Và báo cáo năm có ngày 03/10/2023 ghi "tỷ lệ hài lòng" là "" cho Sở Y tế

    Kịch bản: Đánh giá gửi sang năm sau không có trong báo cáo năm trước
      Khi lúc 00:00:01 ngày 01/01/2024, tổ chức, cá nhân đánh giá "Hài lòng"
      Thì báo cáo năm có ngày 03/10/2023 ghi "đã trả lời" là "1" cho Sở Y tế
      Và báo cáo năm có ngày 03/10/2023 ghi "đã đánh giá" là "0" cho Sở Y tế theo Điều 19.3
