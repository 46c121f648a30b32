# language: vi
Tính năng: Ai được làm gì
  Ở mỗi trạng thái của hồ sơ, mỗi vai trò được làm một số việc.
  Việc không được làm thì có lý do.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị                | mã          |
      | Sở Xây dựng           | so-xay-dung |
      | UBND thành phố Pleiku | ubnd-pleiku |

  Quy tắc: Điều 10.1.1 – Khi chưa tiếp nhận

    Khung kịch bản: Chỉ nhân viên trực tiếp nhận
      Khi lúc 08:00 ngày 05/04/2021, <ai> tiếp nhận phản ánh, kiến nghị
      Thì <kết quả> theo Điều 10.1.1, 7

      Dữ liệu:
        | ai                            | kết quả                   |
        | nhân viên trực                | được chấp nhận            |
        | đầu mối tiếp nhận Sở Xây dựng | bị từ chối vì sai vai trò |
        | Thủ trưởng Sở Xây dựng        | bị từ chối vì sai vai trò |
        | Văn phòng UBND tỉnh           | bị từ chối vì sai vai trò |
        | tổ chức, cá nhân              | bị từ chối vì sai vai trò |

    Kịch bản: Chưa tiếp nhận thì chưa việc nào khác làm được
      Khi lúc 08:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 10.1.2.b2
      Và cách làm đúng là "tiếp nhận" bởi nhân viên trực
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực được "tiếp nhận"
      Và lúc 08:00 ngày 05/04/2021, tổ chức, cá nhân không được "tiếp nhận" vì sai vai trò
      Và lúc 08:00 ngày 05/04/2021, tổ chức, cá nhân không được "phản hồi lại" vì sai trạng thái hồ sơ

    Kịch bản: Đã tiếp nhận thì không tiếp nhận lần nữa trong cùng hồ sơ
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 08:05 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 10.1.1

  Quy tắc: Điều 10.1.2 – Khi nhân viên trực đang xem xét

    Khung kịch bản: Việc được làm và không được làm khi đang xem xét
      Khi lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Thì lúc 08:30 ngày 05/04/2021, <vai trò> <quyền>

      Dữ liệu: Được
        | vai trò          | quyền                             |
        | nhân viên trực   | được "trả lời"                    |
        | nhân viên trực   | được "chuyển phiếu"               |
        | nhân viên trực   | được "chuyển xác định thẩm quyền" |
        | nhân viên trực   | được "đính chính"                 |
        | tổ chức, cá nhân | được "yêu cầu giữ bí mật"         |
        | tổ chức, cá nhân | được "phản hồi lại"               |

      Dữ liệu: Không được
        | vai trò             | quyền                                                          |
        | nhân viên trực      | không được "không tiếp nhận" vì lý do trái với hồ sơ           |
        | nhân viên trực      | không được "tiếp nhận" vì sai trạng thái hồ sơ                 |
        | nhân viên trực      | không được "công khai kết quả" vì sai trạng thái hồ sơ         |
        | nhân viên trực      | không được "chuyển lên cấp trên" vì sai trạng thái hồ sơ       |
        | đầu mối tiếp nhận   | không được "trả lời" vì sai trạng thái hồ sơ                   |
        | đầu mối tiếp nhận   | không được "hẹn thời gian trả kết quả" vì sai trạng thái hồ sơ |
        | Thủ trưởng đơn vị   | không được "chuyển phiếu" vì sai vai trò                       |
        | Văn phòng UBND tỉnh | không được "phân công" vì sai trạng thái hồ sơ                 |
        | Văn phòng UBND tỉnh | không được "chuyển xác định thẩm quyền" vì sai vai trò         |
        | tổ chức, cá nhân    | không được "đánh giá" vì sai trạng thái hồ sơ                  |
        | hệ thống            | không được "nhắc hẹn" vì sai trạng thái hồ sơ                  |

    Khung kịch bản: Việc không phù hợp thì chỉ được không tiếp nhận
      Khi lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận khiếu nại
      Thì lúc 08:30 ngày 05/04/2021, nhân viên trực <quyền>

      Dữ liệu:
        | quyền                                                   |
        | được "không tiếp nhận"                                  |
        | được "đính chính"                                       |
        | không được "trả lời" vì là khiếu nại                    |
        | không được "chuyển phiếu" vì là khiếu nại               |
        | không được "chuyển xác định thẩm quyền" vì là khiếu nại |

    Khung kịch bản: Đã có đơn vị trả lại phiếu thì nhân viên trực làm được như với phiếu mới
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Đường do thành phố quản lý"
      Thì lúc 10:30 ngày 05/04/2021, nhân viên trực <quyền>

      Dữ liệu:
        | quyền                                                |
        | được "chuyển phiếu"                                  |
        | được "chuyển xác định thẩm quyền"                    |
        | được "trả lời"                                       |
        | không được "không tiếp nhận" vì lý do trái với hồ sơ |

    Kịch bản: Hiểu là chỉ chuyển đi thì phiếu bị trả lại nhân viên trực không tự trả lời
      Biết cách hiểu I-18 là "forward_or_refer"
      Và lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Đường do thành phố quản lý"
      Khi lúc 10:30 ngày 05/04/2021, nhân viên trực trả lời "Đã thông cống"
      Thì bị từ chối vì phiếu đã được chuyển theo Điều 10.1.2.b1
      Và cách làm đúng là "chuyển phiếu" bởi nhân viên trực
      Khi lúc 10:40 ngày 05/04/2021, nhân viên trực chuyển phiếu đến UBND thành phố Pleiku
      Thì được chấp nhận theo Điều 10.1.2.b2

  Quy tắc: Điều 10.2 – Khi phiếu ở đầu mối tiếp nhận

    Khung kịch bản: Việc được làm và không được làm khi đầu mối đang giữ phiếu
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì lúc 09:30 ngày 05/04/2021, <vai trò> <quyền>

      Dữ liệu: Được
        | vai trò           | quyền                                |
        | đầu mối tiếp nhận | được "trả lời"                       |
        | đầu mối tiếp nhận | được "hẹn thời gian trả kết quả"     |
        | đầu mối tiếp nhận | được "báo không thuộc thẩm quyền"    |
        | đầu mối tiếp nhận | được "báo cáo tình trạng giải quyết" |
        | Thủ trưởng đơn vị | được "trả lời"                       |
        | Thủ trưởng đơn vị | được "hẹn thời gian trả kết quả"     |
        | Thủ trưởng đơn vị | được "báo không thuộc thẩm quyền"    |
        | Thủ trưởng đơn vị | được "báo cáo tình trạng giải quyết" |
        | tổ chức, cá nhân  | được "phản hồi lại"                  |
        | tổ chức, cá nhân  | được "yêu cầu giữ bí mật"            |
        | nhân viên trực    | được "đính chính"                    |

      Dữ liệu: Không được
        | vai trò             | quyền                                                                      |
        | đầu mối tiếp nhận   | không được "hẹn lại, gia hạn" vì chưa hẹn                                  |
        | nhân viên trực      | không được "trả lời" vì sai trạng thái hồ sơ; phiếu đã được chuyển         |
        | nhân viên trực      | không được "không tiếp nhận" vì sai trạng thái hồ sơ; phiếu đã được chuyển |
        | nhân viên trực      | không được "chuyển phiếu" vì sai trạng thái hồ sơ                          |
        | nhân viên trực      | không được "chuyển lên cấp trên" vì chưa đến hạn                           |
        | nhân viên trực      | không được "hẹn thời gian trả kết quả" vì sai vai trò                      |
        | Văn phòng UBND tỉnh | không được "trả lời" vì sai trạng thái hồ sơ                               |
        | Văn phòng UBND tỉnh | không được "báo cáo tình trạng giải quyết" vì sai trạng thái hồ sơ         |
        | tổ chức, cá nhân    | không được "trả lời" vì sai vai trò                                        |
        | tổ chức, cá nhân    | không được "đánh giá" vì sai trạng thái hồ sơ                              |
        | hệ thống            | không được "hết thời hạn" vì chưa đến hạn                                  |
        | hệ thống            | không được "nhắc hẹn" vì chưa hẹn                                          |

    Khung kịch bản: Từ giây đầu tiên sau khi hết hạn thì được chuyển phiếu lên
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì lúc <thời điểm>, nhân viên trực <quyền>
      Và lúc <thời điểm>, hệ thống <quyền>
      Và lúc <thời điểm>, đầu mối tiếp nhận được "trả lời"
      Và lúc <thời điểm>, đầu mối tiếp nhận được "hẹn thời gian trả kết quả"

      Dữ liệu:
        | thời điểm                | quyền                                            |
        | 09:00 ngày 06/04/2021    | không được "chuyển lên cấp trên" vì chưa đến hạn |
        | 09:00:01 ngày 06/04/2021 | được "chuyển lên cấp trên"                       |

    Khung kịch bản: Đơn vị khác không được làm thay đơn vị giữ phiếu
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, <ai> UBND thành phố Pleiku <việc làm>
      Thì bị từ chối vì không phải đơn vị đang giữ phiếu theo Điều <điều>
      Và phiếu do Sở Xây dựng giữ

      Dữ liệu:
        | ai                | việc làm                                        | điều   |
        | đầu mối tiếp nhận | trả lời "Đã thông cống"                         | 10.2.1 |
        | Thủ trưởng        | trả lời "Đã thông cống"                         | 10.3.1 |
        | đầu mối tiếp nhận | hẹn trả kết quả lúc 17:00 ngày 09/04/2021       | 10.2.2 |
        | Thủ trưởng        | hẹn trả kết quả lúc 17:00 ngày 09/04/2021       | 10.2.2 |
        | đầu mối tiếp nhận | báo không thuộc thẩm quyền, lý do "Việc của sở" | 4.5    |
        | đầu mối tiếp nhận | báo cáo tình trạng giải quyết "Đang làm"        | 10.3.2 |
        | Thủ trưởng        | báo cáo tình trạng giải quyết "Đang làm"        | 10.3.2 |

    Kịch bản: Báo không thuộc thẩm quyền thì phải nêu lý do
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền
      Thì bị từ chối vì thiếu lý do theo Điều 4.5

    Khung kịch bản: Khi đơn vị đã hẹn
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Thì lúc <thời điểm>, <vai trò> <quyền>

      Dữ liệu:
        | thời điểm                | vai trò           | quyền                                                 |
        | 09:30 ngày 07/04/2021    | đầu mối tiếp nhận | được "trả lời"                                        |
        | 09:30 ngày 07/04/2021    | đầu mối tiếp nhận | được "hẹn lại, gia hạn"                               |
        | 09:30 ngày 07/04/2021    | Thủ trưởng đơn vị | được "hẹn lại, gia hạn"                               |
        | 09:30 ngày 07/04/2021    | đầu mối tiếp nhận | không được "hẹn thời gian trả kết quả" vì đã hẹn      |
        | 09:30 ngày 07/04/2021    | Thủ trưởng đơn vị | được "báo không thuộc thẩm quyền"                     |
        | 16:59:59 ngày 08/04/2021 | hệ thống          | không được "nhắc hẹn" vì chưa đến hạn                 |
        | 17:00 ngày 08/04/2021    | hệ thống          | được "nhắc hẹn"                                       |
        | 17:00 ngày 09/04/2021    | đầu mối tiếp nhận | được "hẹn lại, gia hạn"                               |
        | 17:00:01 ngày 09/04/2021 | đầu mối tiếp nhận | không được "hẹn lại, gia hạn" vì thời gian hẹn đã qua |
        | 17:00:01 ngày 09/04/2021 | nhân viên trực    | được "chuyển lên cấp trên"                            |

    Khung kịch bản: Khi đơn vị đã hẹn lại thì chỉ còn hẹn sớm hơn
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 10:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn trả kết quả lúc 17:00 ngày 09/04/2021
      Khi lúc 10:00 ngày 07/04/2021, đầu mối tiếp nhận Sở Xây dựng hẹn lại, trả kết quả lúc 17:00 ngày 14/04/2021
      Thì lúc 10:00 ngày 08/04/2021, <vai trò> <quyền>

      Dữ liệu:
        | vai trò           | quyền                   |
        | đầu mối tiếp nhận | được "trả lời"          |
        | đầu mối tiếp nhận | được "hẹn lại, gia hạn" |
        | Thủ trưởng đơn vị | được "hẹn lại, gia hạn" |

  Quy tắc: Điều 10.3 – Khi phiếu ở Thủ trưởng đơn vị

    Khung kịch bản: Việc được làm và không được làm khi Thủ trưởng đang giữ phiếu
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi hệ thống kiểm tra thời hạn lúc 10:00 ngày 06/04/2021
      Thì lúc 10:30 ngày 06/04/2021, <vai trò> <quyền>

      Dữ liệu:
        | vai trò             | quyền                                            |
        | Thủ trưởng đơn vị   | được "trả lời"                                   |
        | Thủ trưởng đơn vị   | được "hẹn thời gian trả kết quả"                 |
        | Thủ trưởng đơn vị   | được "báo không thuộc thẩm quyền"                |
        | Thủ trưởng đơn vị   | được "báo cáo tình trạng giải quyết"             |
        | đầu mối tiếp nhận   | được "trả lời"                                   |
        | Văn phòng UBND tỉnh | không được "trả lời" vì sai trạng thái hồ sơ     |
        | nhân viên trực      | không được "trả lời" vì phiếu đã được chuyển     |
        | nhân viên trực      | không được "chuyển lên cấp trên" vì chưa đến hạn |
        | tổ chức, cá nhân    | không được "đánh giá" vì sai trạng thái hồ sơ    |

  Quy tắc: Điều 10.4 – Khi phiếu ở Văn phòng UBND tỉnh

    Khung kịch bản: Việc được làm và không được làm khi Văn phòng đang giữ phiếu
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi thời gian trôi đến 10:00 ngày 08/04/2021
      Thì lúc 10:30 ngày 08/04/2021, <vai trò> <quyền>

      Dữ liệu:
        | vai trò             | quyền                                                           |
        | Văn phòng UBND tỉnh | được "trả lời"                                                  |
        | Văn phòng UBND tỉnh | được "phân công"                                                |
        | Văn phòng UBND tỉnh | được "báo cáo tình trạng giải quyết"                            |
        | đầu mối tiếp nhận   | được "trả lời"                                                  |
        | Thủ trưởng đơn vị   | được "trả lời"                                                  |
        | nhân viên trực      | không được "phân công" vì sai vai trò                           |
        | nhân viên trực      | không được "chuyển lên cấp trên" vì sai trạng thái hồ sơ        |
        | Thủ trưởng đơn vị   | không được "hẹn thời gian trả kết quả" vì sai trạng thái hồ sơ  |
        | đầu mối tiếp nhận   | không được "báo không thuộc thẩm quyền" vì sai trạng thái hồ sơ |
        | hệ thống            | không được "hết thời hạn" vì sai trạng thái hồ sơ               |

  Quy tắc: Điều 13, 14 – Khi đã trả lời

    Khung kịch bản: Việc được làm và không được làm khi đã trả lời
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 15:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì lúc 15:30 ngày 05/04/2021, <vai trò> <quyền>

      Dữ liệu: Được
        | vai trò           | quyền                                       |
        | nhân viên trực    | được "công khai kết quả"                    |
        | nhân viên trực    | được "đính chính"                           |
        | đầu mối tiếp nhận | được "đơn vị công khai trên trang của mình" |
        | Thủ trưởng đơn vị | được "đơn vị công khai trên trang của mình" |
        | tổ chức, cá nhân  | được "đánh giá"                             |
        | tổ chức, cá nhân  | được "phản hồi lại"                         |
        | tổ chức, cá nhân  | được "yêu cầu giữ bí mật"                   |

      Dữ liệu: Không được
        | vai trò             | quyền                                                                                 |
        | nhân viên trực      | không được "không công khai" vì căn cứ không đúng với hồ sơ                           |
        | nhân viên trực      | không được "gỡ nội dung đã công khai" vì sai trạng thái hồ sơ                         |
        | nhân viên trực      | không được "đánh giá" vì sai vai trò                                                  |
        | đầu mối tiếp nhận   | không được "công khai kết quả" vì sai vai trò                                         |
        | Thủ trưởng đơn vị   | không được "trả lời" vì sai trạng thái hồ sơ                                          |
        | Văn phòng UBND tỉnh | không được "đơn vị công khai trên trang của mình" vì không phải đơn vị đang giữ phiếu |
        | hệ thống            | không được "hết thời hạn" vì sai trạng thái hồ sơ                                     |

    Khung kịch bản: Khi tổ chức, cá nhân đã yêu cầu giữ bí mật
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 15:00 ngày 05/04/2021, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 15:30 ngày 05/04/2021, tổ chức, cá nhân yêu cầu giữ bí mật
      Thì lúc 15:40 ngày 05/04/2021, <vai trò> <quyền>

      Dữ liệu:
        | vai trò           | quyền                                                                             |
        | nhân viên trực    | được "không công khai"                                                            |
        | nhân viên trực    | không được "công khai kết quả" vì người gửi yêu cầu giữ bí mật                    |
        | đầu mối tiếp nhận | không được "đơn vị công khai trên trang của mình" vì người gửi yêu cầu giữ bí mật |
        | tổ chức, cá nhân  | được "đánh giá"                                                                   |

  Quy tắc: Điều 10.1.2.a – Khi không tiếp nhận

    Khung kịch bản: Việc được làm và không được làm khi không tiếp nhận
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận khiếu nại
      Khi lúc 08:10 ngày 05/04/2021, nhân viên trực không tiếp nhận vì là khiếu nại, hướng dẫn "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Thì lúc 08:30 ngày 05/04/2021, <vai trò> <quyền>

      Dữ liệu:
        | vai trò             | quyền                                                  |
        | tổ chức, cá nhân    | được "phản hồi lại"                                    |
        | tổ chức, cá nhân    | được "yêu cầu giữ bí mật"                              |
        | nhân viên trực      | được "đính chính"                                      |
        | nhân viên trực      | không được "không tiếp nhận" vì sai trạng thái hồ sơ   |
        | nhân viên trực      | không được "chuyển phiếu" vì sai trạng thái hồ sơ      |
        | nhân viên trực      | không được "công khai kết quả" vì sai trạng thái hồ sơ |
        | tổ chức, cá nhân    | không được "đánh giá" vì sai trạng thái hồ sơ          |
        | Văn phòng UBND tỉnh | không được "trả lời" vì sai trạng thái hồ sơ           |

  Quy tắc: Điều 1.2 – Lời từ chối nêu rõ vai trò được làm

    Khung kịch bản: Sai vai trò thì lời giải thích nêu vai trò đúng
      Biết lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 09:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 10:00 ngày 05/04/2021, <ai> <việc làm>
      Thì bị từ chối theo Điều <điều>
      Và lời giải thích có nội dung "<giải thích>"

      Dữ liệu:
        | ai               | việc làm                                  | điều      | giải thích                                                                   |
        | tổ chức, cá nhân | chuyển phiếu đến Sở Xây dựng              | 10.1.2.b2 | chỉ nhân viên trực được ghi: chuyển phiếu                                    |
        | tổ chức, cá nhân | hẹn trả kết quả lúc 17:00 ngày 09/04/2021 | 10.2.2    | chỉ đầu mối tiếp nhận, Thủ trưởng đơn vị được ghi: hẹn thời gian trả kết quả |
        | tổ chức, cá nhân | phân công Sở Xây dựng chủ trì             | 10.4.2    | chỉ Văn phòng UBND tỉnh được ghi: phân công                                  |
        | nhân viên trực   | phản hồi lại "Đang làm"                   | 14        | chỉ tổ chức, cá nhân được ghi: phản hồi lại                                  |
        | nhân viên trực   | nhắc hẹn 17:00 ngày 09/04/2021            | 10.5      | chỉ hệ thống được ghi: nhắc hẹn                                              |
