# language: vi
Tính năng: Điều 11 – Thời hạn phản hồi
  Đầu mối tiếp nhận và Thủ trưởng đơn vị, mỗi cấp có 8 giờ làm việc để phản hồi kể từ lúc nhận phiếu.
  Đơn vị chỉ được hẹn lại một lần. Hết thời hạn mà chưa có kết quả thì hồ sơ là trễ hạn.

  Giờ làm việc là 07:00–11:00 và 13:00–17:00, thứ Hai đến thứ Sáu, trừ ngày nghỉ lễ, Tết.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị                | mã                    |
      | Sở Xây dựng           | so-xay-dung           |
      | Sở Giao thông vận tải | so-giao-thong-van-tai |

  Quy tắc: Điều 11.1 – Đầu mối tiếp nhận phản hồi trong 8 giờ làm việc

    Kịch bản: Đầu mối nhận phiếu thì phải phản hồi trong 8 giờ làm việc
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận theo Điều 10.1.2.b2, 10.1.2
      Và hạn bằng 8 giờ làm việc tính từ 09:00 ngày 05/04/2021
      Và đầu mối tiếp nhận Sở Xây dựng phải phản hồi chậm nhất 09:00 ngày 06/04/2021 theo Điều 11.1, 10.2
      Và lần kiểm tra thời hạn kế tiếp là 09:00:01 ngày 06/04/2021

    Khung kịch bản: Thời hạn tính từ lúc nhận phiếu, ngoài giờ làm việc không tính
      Biết lúc <nhận phiếu>, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc <nhận phiếu>, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì đầu mối tiếp nhận Sở Xây dựng phải phản hồi chậm nhất <hạn> theo Điều 11.1

      Dữ liệu: Mở cửa buổi sáng
        | nhận phiếu               | hạn                      |
        | 06:59:59 ngày 05/04/2021 | 17:00 ngày 05/04/2021    |
        | 07:00 ngày 05/04/2021    | 17:00 ngày 05/04/2021    |
        | 07:00:01 ngày 05/04/2021 | 07:00:01 ngày 06/04/2021 |

      Dữ liệu: Nghỉ trưa
        | nhận phiếu               | hạn                      |
        | 10:59:59 ngày 05/04/2021 | 10:59:59 ngày 06/04/2021 |
        | 11:00 ngày 05/04/2021    | 11:00 ngày 06/04/2021    |
        | 12:59:59 ngày 05/04/2021 | 11:00 ngày 06/04/2021    |
        | 13:00 ngày 05/04/2021    | 11:00 ngày 06/04/2021    |
        | 13:00:01 ngày 05/04/2021 | 13:00:01 ngày 06/04/2021 |

      Dữ liệu: Hết giờ buổi chiều
        | nhận phiếu               | hạn                      |
        | 16:59:59 ngày 05/04/2021 | 16:59:59 ngày 06/04/2021 |
        | 17:00 ngày 05/04/2021    | 17:00 ngày 06/04/2021    |
        | 17:00:01 ngày 05/04/2021 | 17:00 ngày 06/04/2021    |
        | 22:30 ngày 05/04/2021    | 17:00 ngày 06/04/2021    |

      Dữ liệu: Nghỉ hằng tuần
        | nhận phiếu               | hạn                      |
        | 16:59:59 ngày 09/04/2021 | 16:59:59 ngày 12/04/2021 |
        | 17:00 ngày 09/04/2021    | 17:00 ngày 12/04/2021    |
        | 09:00 ngày 10/04/2021    | 17:00 ngày 12/04/2021    |
        | 23:59:59 ngày 11/04/2021 | 17:00 ngày 12/04/2021    |
        | 09:00 ngày 03/05/2025    | 17:00 ngày 05/05/2025    |

      Dữ liệu: Tết
        | nhận phiếu            | hạn                   |
        | 10:00 ngày 28/01/2022 | 10:00 ngày 07/02/2022 |
        | 15:00 ngày 19/01/2023 | 15:00 ngày 27/01/2023 |
        | 07:30 ngày 07/02/2024 | 07:30 ngày 15/02/2024 |
        | 14:00 ngày 24/01/2025 | 14:00 ngày 03/02/2025 |
        | 15:00 ngày 13/02/2026 | 15:00 ngày 23/02/2026 |
        | 10:00 ngày 18/02/2026 | 17:00 ngày 23/02/2026 |
        | 10:00 ngày 03/02/2027 | 10:00 ngày 11/02/2027 |

      Dữ liệu: Ngày lễ
        | nhận phiếu            | hạn                   |
        | 10:00 ngày 20/04/2021 | 10:00 ngày 22/04/2021 |
        | 10:00 ngày 29/04/2021 | 10:00 ngày 04/05/2021 |
        | 10:00 ngày 01/09/2021 | 10:00 ngày 06/09/2021 |
        | 15:00 ngày 23/11/2025 | 17:00 ngày 24/11/2025 |
        | 16:00 ngày 23/11/2026 | 16:00 ngày 25/11/2026 |
        | 10:00 ngày 23/11/2027 | 10:00 ngày 25/11/2027 |

      Dữ liệu: Nghỉ bù ngày lễ trùng ngày nghỉ hằng tuần
        | nhận phiếu            | hạn                   |
        | 16:30 ngày 30/12/2022 | 16:30 ngày 03/01/2023 |
        | 10:00 ngày 29/04/2022 | 10:00 ngày 04/05/2022 |
        | 16:00 ngày 28/04/2023 | 16:00 ngày 04/05/2023 |
        | 10:00 ngày 31/08/2023 | 10:00 ngày 05/09/2023 |
        | 15:00 ngày 24/04/2026 | 15:00 ngày 28/04/2026 |

      Dữ liệu: Hoán đổi ngày làm việc, thứ Bảy làm bù
        | nhận phiếu            | hạn                   |
        | 10:00 ngày 26/04/2024 | 10:00 ngày 02/05/2024 |
        | 15:00 ngày 03/05/2024 | 15:00 ngày 04/05/2024 |
        | 08:00 ngày 25/04/2025 | 08:00 ngày 26/04/2025 |
        | 14:00 ngày 29/04/2025 | 14:00 ngày 05/05/2025 |
        | 10:00 ngày 31/12/2025 | 10:00 ngày 05/01/2026 |
        | 10:00 ngày 09/01/2026 | 10:00 ngày 10/01/2026 |
        | 10:00 ngày 20/08/2026 | 10:00 ngày 21/08/2026 |
        | 10:00 ngày 21/08/2026 | 10:00 ngày 22/08/2026 |
        | 16:00 ngày 22/08/2026 | 16:00 ngày 24/08/2026 |
        | 10:00 ngày 28/08/2026 | 10:00 ngày 03/09/2026 |

    Khung kịch bản: Cách tính hạn nêu rõ ngày không tính và lý do
      Biết lúc <nhận phiếu>, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc <nhận phiếu>, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì hạn là <hạn>
      Và cách tính hạn không tính ngày <ngày nghỉ> vì "<lý do>"

      Dữ liệu:
        | nhận phiếu            | hạn                   | ngày nghỉ  | lý do                                         |
        | 10:00 ngày 20/04/2021 | 10:00 ngày 22/04/2021 | 21/04/2021 | Giỗ Tổ Hùng Vương                             |
        | 16:30 ngày 30/12/2022 | 16:30 ngày 03/01/2023 | 02/01/2023 | Nghỉ bù Tết Dương lịch                        |
        | 15:00 ngày 13/02/2026 | 15:00 ngày 23/02/2026 | 17/02/2026 | Tết Nguyên đán                                |
        | 10:00 ngày 28/08/2026 | 10:00 ngày 03/09/2026 | 31/08/2026 | Nghỉ hoán đổi, làm bù thứ Bảy ngày 22/08/2026 |
        | 16:00 ngày 23/11/2026 | 16:00 ngày 25/11/2026 | 24/11/2026 | Ngày Văn hóa Việt Nam                         |

    Kịch bản: Hạn rơi vào năm chưa công bố lịch nghỉ là hạn tạm tính
      Biết lúc 10:00 ngày 05/01/2028, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 10:00 ngày 05/01/2028, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì hạn là 10:00 ngày 06/01/2028
      Và cách tính hạn dựa trên ngày chưa công bố

    Kịch bản: Ngày nghỉ do địa phương quyết định cũng không tính
      Biết ngày 13/09/2021 được nghỉ, lý do "Bão số 5"
      Và lúc 10:00 ngày 10/09/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 10:00 ngày 10/09/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì hạn là 10:00 ngày 14/09/2021
      Và cách tính hạn không tính ngày 13/09/2021 vì "Bão số 5"

    Kịch bản: Ngày nghỉ hằng tuần phải đi làm bù thì được tính
      Biết ngày 18/09/2021 đi làm bù, lý do "Làm bù cho ngày nghỉ bão"
      Và lúc 10:00 ngày 17/09/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 10:00 ngày 17/09/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì hạn là 10:00 ngày 18/09/2021

    Khung kịch bản: Trả lời trước hoặc đúng thời điểm đến hạn là đúng hạn, sau đó là trễ hạn
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc <trả lời>, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì được chấp nhận theo Điều 10.2.1
      Và hồ sơ đã trả lời <kết quả>

      Dữ liệu:
        | trả lời                  | kết quả                                |
        | 08:59:59 ngày 06/04/2021 | đúng hạn                               |
        | 09:00 ngày 06/04/2021    | đúng hạn                               |
        | 09:00:01 ngày 06/04/2021 | nhưng trễ hạn từ 09:00 ngày 06/04/2021 |

    Khung kịch bản: Hẹn thời gian trả kết quả cũng là phản hồi, cùng một thời hạn
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc <hẹn>, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Thì được chấp nhận theo Điều 10.2.2, 2
      Và dựa trên cách hiểu I-1
      Và hồ sơ <kết quả>

      Dữ liệu:
        | hẹn                      | kết quả                          |
        | 08:59:59 ngày 06/04/2021 | không trễ hạn                    |
        | 09:00 ngày 06/04/2021    | không trễ hạn                    |
        | 09:00:01 ngày 06/04/2021 | trễ hạn từ 09:00 ngày 06/04/2021 |

    Khung kịch bản: Báo không thuộc thẩm quyền cũng là phản hồi, cùng một thời hạn
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc <báo>, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Đường do tỉnh quản lý"
      Thì được chấp nhận theo Điều 4.5
      Và trạng thái hồ sơ là tiếp nhận
      Và hồ sơ <kết quả>

      Dữ liệu:
        | báo                      | kết quả                          |
        | 09:00 ngày 06/04/2021    | không trễ hạn                    |
        | 09:00:01 ngày 06/04/2021 | trễ hạn từ 09:00 ngày 06/04/2021 |

    Kịch bản: Báo cáo tình trạng giải quyết không phải là phản hồi
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo cáo tình trạng giải quyết "Đang kiểm tra hiện trường"
      Thì được chấp nhận theo Điều 10.3.2
      Và đầu mối tiếp nhận Sở Xây dựng phải phản hồi chậm nhất 09:00 ngày 06/04/2021 theo Điều 11.1
      Và lúc 09:00:01 ngày 06/04/2021, hồ sơ trễ hạn từ 09:00 ngày 06/04/2021

    Kịch bản: Thời hạn vắt qua Tết thì hết vào ngày làm việc đầu tiên sau Tết
      Biết lúc 15:00 ngày 13/02/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 15:00 ngày 13/02/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 15:00 ngày 23/02/2026
      Thì hệ thống không ghi thêm sự kiện nào
      Và hồ sơ không trễ hạn
      Khi thời gian trôi đến 15:00:01 ngày 23/02/2026
      Thì hệ thống ghi thêm "hết thời hạn", "chuyển lên cấp trên"
      Và hồ sơ trễ hạn từ 15:00 ngày 23/02/2026

  Quy tắc: Điều 11.2 – Thủ trưởng đơn vị phản hồi trong 8 giờ làm việc

    Kịch bản: Phiếu lên Thủ trưởng thì Thủ trưởng có đủ 8 giờ làm việc của mình
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Thì hệ thống ghi thêm "hết thời hạn", "chuyển lên cấp trên"
      Và trạng thái hồ sơ là Thủ trưởng đơn vị
      Và phiếu do Sở Xây dựng giữ
      Và hạn bằng 8 giờ làm việc tính từ 10:00 ngày 06/04/2021
      Và Thủ trưởng Sở Xây dựng phải phản hồi chậm nhất 10:00 ngày 07/04/2021 theo Điều 11.2, 10.3

    Khung kịch bản: Thời hạn của Thủ trưởng cũng chỉ tính giờ làm việc
      Biết lúc <nhận phiếu>, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc <nhận phiếu>, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi hệ thống kiểm tra thời hạn lúc <lên Thủ trưởng>
      Thì Thủ trưởng Sở Xây dựng phải phản hồi chậm nhất <hạn> theo Điều 11.2

      Dữ liệu:
        | nhận phiếu            | lên Thủ trưởng           | hạn                      |
        | 07:00 ngày 05/04/2021 | 17:00:01 ngày 05/04/2021 | 17:00 ngày 06/04/2021    |
        | 10:00 ngày 08/04/2021 | 10:00:01 ngày 09/04/2021 | 10:00:01 ngày 12/04/2021 |
        | 11:00 ngày 05/04/2021 | 11:00:01 ngày 06/04/2021 | 11:00 ngày 07/04/2021    |
        | 15:00 ngày 12/02/2026 | 15:00:01 ngày 13/02/2026 | 15:00:01 ngày 23/02/2026 |
        | 10:00 ngày 20/08/2026 | 10:00:01 ngày 21/08/2026 | 10:00:01 ngày 22/08/2026 |
        | 16:00 ngày 20/11/2026 | 16:00:01 ngày 23/11/2026 | 16:00:01 ngày 25/11/2026 |

    Khung kịch bản: Thủ trưởng phản hồi sát hạn
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Và lúc <trả lời>, Thủ trưởng Sở Xây dựng trả lời "Đã thông cống"
      Thì được chấp nhận theo Điều 10.3.1
      Và hệ thống <ghi thêm>
      Và hồ sơ đã trả lời nhưng trễ hạn từ 09:00 ngày 06/04/2021

      Dữ liệu:
        | trả lời                  | ghi thêm                   |
        | 09:59:59 ngày 07/04/2021 | không ghi thêm sự kiện nào |
        | 10:00 ngày 07/04/2021    | không ghi thêm sự kiện nào |
        | 10:00:01 ngày 07/04/2021 | ghi thêm "hết thời hạn"    |

    Kịch bản: Thủ trưởng cũng im lặng thì phiếu lên Văn phòng, mỗi cấp ghi riêng phần trễ của mình
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 17:00 ngày 07/04/2021
      Thì hệ thống ghi thêm "hết thời hạn", "chuyển lên cấp trên", "hết thời hạn", "chuyển lên cấp trên"
      Và trạng thái hồ sơ là Văn phòng UBND tỉnh
      Và không có hạn
      Và các thời hạn đã hết:
        | cấp               | đơn vị      | hạn                      | tính trễ |
        | đầu mối tiếp nhận | Sở Xây dựng | 09:00 ngày 06/04/2021    | có       |
        | Thủ trưởng đơn vị | Sở Xây dựng | 09:00:01 ngày 07/04/2021 | có       |

  Quy tắc: Điều 11.3 – Đơn vị chỉ được hẹn lại một lần

    Kịch bản: Hẹn lại một lần là được
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 10:00 ngày 07/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021, lý do "Chờ vật tư"
      Thì được chấp nhận theo Điều 11.3, 10.5
      Và dựa trên cách hiểu I-6
      Và cam kết của đơn vị là đã hẹn lại
      Và đơn vị đã hẹn 2 lần
      Và đầu mối tiếp nhận Sở Xây dựng phải trả kết quả đã hẹn chậm nhất 17:00 ngày 14/04/2021 theo Điều 11.3, 10.2.2
      Và nhân viên trực phải nhắc hẹn chậm nhất 17:00 ngày 13/04/2021 theo Điều 10.5
      Và nhân viên trực phải báo thời gian trả kết quả ngay theo Điều 10.1.2.b2
      Và các thông báo:
        | ai               | thông báo             | qua                        |
        | tổ chức, cá nhân | thời gian trả kết quả | kênh liên hệ của người gửi |
        | nhân viên trực   | đã nhập nhắc hẹn      | tài khoản trên hệ thống    |

    Khung kịch bản: Hẹn lần thứ ba bị từ chối, ai của đơn vị hẹn cũng vậy
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Và lúc 10:00 ngày 07/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021
      Khi lúc 10:00 ngày 08/04/2021, <người hẹn> Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 20/04/2021
      Thì bị từ chối vì quá số lần hẹn theo Điều 11.3
      Và dựa trên cách hiểu I-6
      Và lời giải thích có nội dung "mỗi đơn vị chỉ được hẹn lại 1 lần, tính chung mọi cấp"
      Và cách làm đúng là "trả lời" bởi <vai trò>
      Và đơn vị đã hẹn 2 lần
      Và hạn là 17:00 ngày 14/04/2021

      Dữ liệu:
        | người hẹn         | vai trò           |
        | đầu mối tiếp nhận | đầu mối tiếp nhận |
        | Thủ trưởng        | Thủ trưởng đơn vị |

    Kịch bản: Đầu mối đã hẹn hai lần thì Thủ trưởng không còn lần hẹn nào
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Và lúc 10:00 ngày 07/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021
      Khi thời gian trôi đến 08:00 ngày 15/04/2021
      Thì trạng thái hồ sơ là Thủ trưởng đơn vị
      Và cam kết của đơn vị là chờ phản hồi
      Khi lúc 09:00 ngày 15/04/2021, Thủ trưởng Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 22/04/2021
      Thì bị từ chối vì quá số lần hẹn theo Điều 11.3
      Và cách làm đúng là "trả lời" bởi Thủ trưởng đơn vị
      Khi lúc 10:00 ngày 15/04/2021, Thủ trưởng Sở Xây dựng trả lời "Đã thay ống cống"
      Thì được chấp nhận theo Điều 10.3.1
      Và hồ sơ đã trả lời nhưng trễ hạn từ 17:00 ngày 14/04/2021

    Kịch bản: Đầu mối mới hẹn một lần thì Thủ trưởng còn được hẹn một lần
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi hệ thống kiểm tra thời hạn lúc 08:00 ngày 12/04/2021
      Và lúc 09:00 ngày 12/04/2021, Thủ trưởng Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 15/04/2021
      Thì được chấp nhận theo Điều 10.2.2
      Và đơn vị đã hẹn 2 lần
      Khi lúc 09:00 ngày 13/04/2021, Thủ trưởng Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 20/04/2021
      Thì bị từ chối vì quá số lần hẹn theo Điều 11.3

    Kịch bản: Thủ trưởng hẹn lại thay cho đầu mối cũng là lần hẹn lại của đơn vị
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 10:00 ngày 07/04/2021, Thủ trưởng Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021
      Thì được chấp nhận theo Điều 11.3
      Và đơn vị đã hẹn 2 lần
      Khi lúc 10:00 ngày 08/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 20/04/2021
      Thì bị từ chối vì quá số lần hẹn theo Điều 11.3

    Kịch bản: Chưa hẹn thì chưa thể hẹn lại
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 11:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 09/04/2021
      Thì bị từ chối vì chưa hẹn theo Điều 11.3
      Và cách làm đúng là "hẹn thời gian trả kết quả" bởi đầu mối tiếp nhận

    Kịch bản: Đã hẹn thì lần sau phải là hẹn lại
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 10:00 ngày 07/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 14/04/2021
      Thì bị từ chối vì đã hẹn theo Điều 10.2.2
      Và cách làm đúng là "hẹn lại, gia hạn" bởi đầu mối tiếp nhận

    Khung kịch bản: Chỉ được hẹn lại khi thời gian đã hẹn chưa qua
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc <hẹn lại>, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021
      Thì <kết quả> theo Điều 11.3
      Và hạn là <hạn>

      Dữ liệu:
        | hẹn lại                  | kết quả                            | hạn                   |
        | 16:59:59 ngày 09/04/2021 | được chấp nhận                     | 17:00 ngày 14/04/2021 |
        | 17:00 ngày 09/04/2021    | được chấp nhận                     | 17:00 ngày 14/04/2021 |
        | 17:00:01 ngày 09/04/2021 | bị từ chối vì thời gian hẹn đã qua | 17:00 ngày 09/04/2021 |

    Kịch bản: Đã quá thời gian hẹn thì chỉ còn cách trả lời
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 18:00 ngày 09/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021
      Thì bị từ chối vì thời gian hẹn đã qua theo Điều 11.3, 11.4
      Và cách làm đúng là "trả lời" bởi đầu mối tiếp nhận

    Khung kịch bản: Thời gian hẹn lại phải khác, và ở tương lai; hẹn sớm hơn không tính là một lần hẹn
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 10:00 ngày 07/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc <thời gian mới>
      Thì <kết quả> theo Điều 11.3

      Dữ liệu:
        | thời gian mới            | kết quả                                       |
        | 10:00 ngày 06/04/2021    | bị từ chối vì thời gian hẹn không ở tương lai |
        | 16:59:59 ngày 09/04/2021 | được chấp nhận                                |
        | 17:00 ngày 09/04/2021    | bị từ chối vì không muộn hơn thời gian đã hẹn |
        | 17:00:01 ngày 09/04/2021 | được chấp nhận                                |

    Kịch bản: Mọi lý do từ chối đều được nêu cùng lúc
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Và lúc 10:00 ngày 07/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021
      Khi lúc 17:00:01 ngày 14/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 16:00 ngày 14/04/2021
      Thì bị từ chối vì thời gian hẹn đã qua; thời gian hẹn không ở tương lai theo Điều 11.3, 11.4

    Khung kịch bản: Người không giữ phiếu không được hẹn lại
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 10:00 ngày 07/04/2021, <người hẹn> hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021
      Thì bị từ chối vì <lý do> theo Điều 11.3
      Và lời giải thích có nội dung "<giải thích>"

      Dữ liệu:
        | người hẹn                               | lý do                            | giải thích                                                                            |
        | đầu mối tiếp nhận Sở Giao thông vận tải | không phải đơn vị đang giữ phiếu | đầu mối tiếp nhận của so-giao-thong-van-tai không giữ phiếu; phiếu đang ở so-xay-dung |
        | Thủ trưởng Sở Giao thông vận tải        | không phải đơn vị đang giữ phiếu | Thủ trưởng so-giao-thong-van-tai không giữ phiếu; phiếu đang ở so-xay-dung            |
        | nhân viên trực                          | sai vai trò                      | chỉ đầu mối tiếp nhận, Thủ trưởng đơn vị được ghi: hẹn lại, gia hạn                   |
        | Văn phòng UBND tỉnh                     | sai vai trò                      | chỉ đầu mối tiếp nhận, Thủ trưởng đơn vị được ghi: hẹn lại, gia hạn                   |
        | tổ chức, cá nhân                        | sai vai trò                      | chỉ đầu mối tiếp nhận, Thủ trưởng đơn vị được ghi: hẹn lại, gia hạn                   |

  Quy tắc: Điều 11.4 – Hết thời hạn mà chưa có kết quả là trễ hạn

    Khung kịch bản: Trễ hạn bắt đầu ngay sau giây đến hạn, dù chưa ai kiểm tra
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì lúc <thời điểm>, hồ sơ <kết quả>

      Dữ liệu:
        | thời điểm                | kết quả                          |
        | 08:59:59 ngày 06/04/2021 | không trễ hạn                    |
        | 09:00 ngày 06/04/2021    | không trễ hạn                    |
        | 09:00:01 ngày 06/04/2021 | trễ hạn từ 09:00 ngày 06/04/2021 |
        | 09:00 ngày 30/06/2021    | trễ hạn từ 09:00 ngày 06/04/2021 |

    Khung kịch bản: Quá thời gian đã hẹn cũng là trễ hạn
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Thì lúc <thời điểm>, hồ sơ <kết quả>

      Dữ liệu:
        | thời điểm                | kết quả                          |
        | 17:00 ngày 09/04/2021    | không trễ hạn                    |
        | 17:00:01 ngày 09/04/2021 | trễ hạn từ 17:00 ngày 09/04/2021 |

    Khung kịch bản: Trả kết quả sát thời gian đã hẹn
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc <trả lời>, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì được chấp nhận theo Điều 10.2.1
      Và hồ sơ đã trả lời <kết quả>

      Dữ liệu:
        | trả lời                  | kết quả                                |
        | 16:59:59 ngày 09/04/2021 | đúng hạn                               |
        | 17:00 ngày 09/04/2021    | đúng hạn                               |
        | 17:00:01 ngày 09/04/2021 | nhưng trễ hạn từ 17:00 ngày 09/04/2021 |

    Khung kịch bản: Hệ thống chỉ ghi nhận hết thời hạn khi thời hạn đã qua
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc <thời điểm>, hệ thống ghi nhận hết thời hạn <hạn> ở cấp <cấp>
      Thì <kết quả> theo Điều 11.4

      Dữ liệu:
        | thời điểm                | hạn                   | cấp               | kết quả                            |
        | 09:00 ngày 06/04/2021    | 09:00 ngày 06/04/2021 | đầu mối tiếp nhận | bị từ chối vì chưa đến hạn         |
        | 09:00:01 ngày 06/04/2021 | 09:00 ngày 06/04/2021 | đầu mối tiếp nhận | được chấp nhận                     |
        | 09:00:01 ngày 06/04/2021 | 08:00 ngày 06/04/2021 | đầu mối tiếp nhận | bị từ chối vì không đúng thời hạn  |
        | 09:00:01 ngày 06/04/2021 | 09:00 ngày 06/04/2021 | Thủ trưởng đơn vị | bị từ chối vì không đúng cấp xử lý |

    Kịch bản: Một thời hạn chỉ ghi nhận hết một lần
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 09:30 ngày 06/04/2021, hệ thống ghi nhận hết thời hạn 09:00 ngày 06/04/2021 ở cấp đầu mối tiếp nhận
      Khi lúc 09:40 ngày 06/04/2021, hệ thống ghi nhận hết thời hạn 09:00 ngày 06/04/2021 ở cấp đầu mối tiếp nhận
      Thì bị từ chối vì đã ghi nhận theo Điều 11.4
      Khi lúc 09:50 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng báo cáo tình trạng giải quyết "Đang làm"
      Thì được chấp nhận
      Và hệ thống không ghi thêm sự kiện nào

    Kịch bản: Sự kiện đầu tiên sau khi hết hạn cũng khiến hệ thống ghi nhận việc hết hạn
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 15:00 ngày 06/04/2021, tổ chức, cá nhân phản hồi lại "Bao giờ xong?"
      Thì được chấp nhận
      Và hệ thống ghi thêm "hết thời hạn"
      Và sự kiện "hết thời hạn" xảy ra lúc 09:00:01 ngày 06/04/2021
      Và nhân viên trực phải chuyển phiếu lên cấp trên ngay theo Điều 10.1.2.b2
      Và đầu mối tiếp nhận Sở Xây dựng phải phản hồi chậm nhất 09:00 ngày 06/04/2021

    Khung kịch bản: Nhân viên trực chỉ được chuyển phiếu lên khi đã hết thời hạn
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc <thời điểm>, nhân viên trực chuyển phiếu từ cấp đầu mối tiếp nhận lên cấp <cấp>
      Thì <kết quả> theo Điều 11.4, 10.1.2.b2

      Dữ liệu:
        | thời điểm                | cấp                 | kết quả                            |
        | 09:00 ngày 06/04/2021    | Thủ trưởng đơn vị   | bị từ chối vì chưa đến hạn         |
        | 09:00:01 ngày 06/04/2021 | Thủ trưởng đơn vị   | được chấp nhận                     |
        | 09:00:01 ngày 06/04/2021 | Văn phòng UBND tỉnh | bị từ chối vì không đúng cấp xử lý |

    Kịch bản: Chuyển lên quá sớm thì được biết từ lúc nào mới được chuyển
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 08:00 ngày 06/04/2021, nhân viên trực chuyển phiếu từ cấp đầu mối tiếp nhận lên cấp Thủ trưởng đơn vị
      Thì bị từ chối vì chưa đến hạn theo Điều 10.1.2.b2
      Và dựa trên cách hiểu I-2, I-16, I-17
      Và cách làm đúng là "chuyển lên cấp trên" bởi nhân viên trực từ 09:00:01 ngày 06/04/2021

    Kịch bản: Phần trễ chỉ tính giờ làm việc
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 08:00 ngày 12/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì cấp đầu mối tiếp nhận trễ 31 giờ làm việc
      Và các thời hạn đã hết:
        | cấp               | đơn vị      | hạn                   | tính trễ |
        | đầu mối tiếp nhận | Sở Xây dựng | 09:00 ngày 06/04/2021 | có       |

    Kịch bản: Phần trễ cũng không tính ngày nghỉ Tết
      Biết lúc 15:00 ngày 12/02/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 15:00 ngày 12/02/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 08:00 ngày 24/02/2026, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì cấp đầu mối tiếp nhận trễ 11 giờ làm việc
      Và hồ sơ đã trả lời nhưng trễ hạn từ 15:00 ngày 13/02/2026

    Khung kịch bản: Phần trễ đến từng giây
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì lúc <thời điểm>, cấp đầu mối tiếp nhận trễ <trễ>

      Dữ liệu:
        | thời điểm                | trễ                            |
        | 09:00:01 ngày 06/04/2021 | 1 giây làm việc                |
        | 10:59:59 ngày 06/04/2021 | 1 giờ 59 phút 59 giây làm việc |
        | 12:30 ngày 06/04/2021    | 2 giờ làm việc                 |
        | 11:00 ngày 07/04/2021    | 10 giờ làm việc                |

    Kịch bản: Hẹn lại bị từ chối thì hồ sơ vẫn trễ hạn
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 18:00 ngày 09/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021
      Thì bị từ chối vì thời gian hẹn đã qua theo Điều 11.4
      Và hệ thống không ghi thêm sự kiện nào
      Và hồ sơ trễ hạn từ 17:00 ngày 09/04/2021

    Kịch bản: Hẹn muộn trước khi phiếu lên cấp trên vẫn được nhận, nhưng phần trễ còn mãi
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 09:30 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Thì được chấp nhận theo Điều 10.2.2
      Và hệ thống ghi thêm "hết thời hạn"
      Và hạn là 17:00 ngày 09/04/2021
      Và cấp đầu mối tiếp nhận trễ 30 phút làm việc
      Và hồ sơ trễ hạn từ 09:00 ngày 06/04/2021
      Khi lúc 10:00 ngày 07/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021
      Thì được chấp nhận theo Điều 11.3
      Và hồ sơ trễ hạn từ 09:00 ngày 06/04/2021
      Khi lúc 10:00 ngày 13/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì hồ sơ đã trả lời nhưng trễ hạn từ 09:00 ngày 06/04/2021

    Kịch bản: Phản hồi muộn rồi lại trễ hẹn thì ghi cả hai lần trễ
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 06/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 09:00 ngày 12/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì hồ sơ đã trả lời nhưng trễ hạn từ 09:00 ngày 06/04/2021
      Và cấp đầu mối tiếp nhận trễ 1 giờ làm việc
      Và cấp đầu mối tiếp nhận trễ 2 giờ làm việc
      Và các thời hạn đã hết:
        | cấp               | đơn vị      | hạn                   | tính trễ |
        | đầu mối tiếp nhận | Sở Xây dựng | 09:00 ngày 06/04/2021 | có       |
        | đầu mối tiếp nhận | Sở Xây dựng | 17:00 ngày 09/04/2021 | có       |

    Kịch bản: Trễ hạn còn nguyên khi phiếu lên cấp trên, đến khi có kết quả
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Thì trạng thái hồ sơ là Thủ trưởng đơn vị
      Và hồ sơ trễ hạn từ 09:00 ngày 06/04/2021
      Khi lúc 09:00 ngày 07/04/2021, Thủ trưởng Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Thì được chấp nhận
      Và hồ sơ trễ hạn từ 09:00 ngày 06/04/2021
      Khi lúc 10:00 ngày 08/04/2021, Thủ trưởng Sở Xây dựng trả lời "Đã thông cống"
      Thì hồ sơ đã trả lời nhưng trễ hạn từ 09:00 ngày 06/04/2021
      Và lúc 10:00 ngày 30/04/2021, hồ sơ đã trả lời nhưng trễ hạn

    Kịch bản: Trả lời muộn sau khi phiếu đã lên Văn phòng vẫn được nhận và ghi là trễ
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 10:00 ngày 08/04/2021
      Thì trạng thái hồ sơ là Văn phòng UBND tỉnh
      Khi lúc 11:00 ngày 08/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì được chấp nhận theo Điều 10.2.1
      Và dựa trên cách hiểu I-15
      Và hồ sơ đã trả lời nhưng trễ hạn từ 09:00 ngày 06/04/2021

    Kịch bản: Việc xảy ra trong hạn nhưng ghi nhận muộn là trễ hạn
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 08:55 ngày 06/04/2021 (ghi lúc 15:00 ngày 06/04/2021), đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì được chấp nhận theo Điều 10.2.1
      Và dựa trên cách hiểu I-16
      Và hồ sơ đã trả lời nhưng trễ hạn từ 09:00 ngày 06/04/2021

    Kịch bản: Đúng hạn ở mọi bước thì không bao giờ trễ
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Và lúc 10:00 ngày 07/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021
      Khi lúc 10:00 ngày 13/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì hồ sơ đã trả lời đúng hạn
      Và chưa thời hạn nào hết

    Kịch bản: Phiếu ở nhân viên trực không bao giờ trễ hạn vì không có con số
      Khi lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Thì không có hạn
      Và lúc 08:00 ngày 30/06/2021, hồ sơ không trễ hạn
      Và không còn lần kiểm tra thời hạn nào
