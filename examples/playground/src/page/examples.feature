# language: vi
Tính năng: Ví dụ của trang

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị                | mã                    |
      | Sở Xây dựng           | Sở Xây dựng           |
      | UBND thành phố Pleiku | UBND thành phố Pleiku |

  Kịch bản: Chuyển phiếu trước một ngày nghỉ
    Biết lúc 15:30 ngày 23/11/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
    Khi lúc 16:00 ngày 23/11/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
    Thì đầu mối tiếp nhận Sở Xây dựng phải phản hồi chậm nhất 16:00 ngày 25/11/2026 theo Điều 11.1
    Và cách tính hạn không tính ngày 24/11/2026 vì "Ngày Văn hóa Việt Nam"

  Kịch bản: Im lặng thì phiếu lên Thủ trưởng, rồi lên Văn phòng
    Biết lúc 08:00 ngày 05/10/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
    Và lúc 09:00 ngày 05/10/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
    Khi thời gian trôi đến 12:00 ngày 06/10/2026
    Thì trạng thái hồ sơ là Thủ trưởng đơn vị
    Và hồ sơ trễ hạn từ 09:00 ngày 06/10/2026
    Khi thời gian trôi đến 12:00 ngày 07/10/2026
    Thì trạng thái hồ sơ là Văn phòng UBND tỉnh

  Kịch bản: Hẹn lại lần thứ hai thì bị từ chối
    Biết lúc 08:00 ngày 05/10/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
    Và lúc 09:00 ngày 05/10/2026, nhân viên trực chuyển phiếu đến UBND thành phố Pleiku
    Và lúc 10:00 ngày 05/10/2026, đầu mối tiếp nhận UBND thành phố Pleiku hẹn trả kết quả lúc 17:00 ngày 08/10/2026
    Và lúc 10:00 ngày 07/10/2026, đầu mối tiếp nhận UBND thành phố Pleiku hẹn lại, trả kết quả lúc 17:00 ngày 12/10/2026, lý do "Chờ vật tư"
    Khi lúc 10:00 ngày 09/10/2026, đầu mối tiếp nhận UBND thành phố Pleiku hẹn lại, trả kết quả lúc 17:00 ngày 15/10/2026, lý do "Mưa lớn"
    Thì bị từ chối vì quá số lần hẹn theo Điều 11.3

  Kịch bản: Khiếu nại không thuộc quy chế
    Biết lúc 08:00 ngày 05/10/2026, nhân viên trực tiếp nhận khiếu nại
    Khi lúc 08:10 ngày 05/10/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
    Thì bị từ chối vì là khiếu nại theo Điều 17.1
    Khi lúc 08:15 ngày 05/10/2026, nhân viên trực không tiếp nhận vì là khiếu nại, hướng dẫn "Gửi đơn đến Ban Tiếp công dân tỉnh"
    Thì được chấp nhận theo Điều 10.1.2.a

  Kịch bản: Người dân yêu cầu giữ bí mật sau khi đã công khai
    Biết lúc 08:00 ngày 05/10/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
    Và lúc 08:10 ngày 05/10/2026, nhân viên trực trả lời "Đã thông cống, đường hết ngập"
    Và lúc 08:20 ngày 05/10/2026, nhân viên trực công khai kết quả trên "website"
    Khi lúc 09:00 ngày 05/10/2026, tổ chức, cá nhân yêu cầu giữ bí mật
    Thì nhân viên trực phải gỡ nội dung đã công khai ngay theo Điều 13.1

  Kịch bản: Hà Nội: việc khẩn trong 4 giờ làm việc
    Biết quy chế "ha-noi"
    Và lúc 09:00 ngày 05/10/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
      | mục    | giá trị |
      | mức độ | Khẩn    |
    Khi lúc 10:00 ngày 05/10/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
    Thì hạn là 16:00 ngày 05/10/2026
