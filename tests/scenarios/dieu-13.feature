# language: vi
Tính năng: Điều 13 – Gửi và công khai kết quả
  Nhân viên trực gửi kết quả cho tổ chức, cá nhân và công khai trên các kênh Internet của hệ thống,
  trừ bí mật nhà nước và khi tổ chức, cá nhân yêu cầu giữ bí mật. Đơn vị công khai trên trang của mình.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị                | mã                    |
      | Sở Xây dựng           | so-xay-dung           |
      | Sở Giao thông vận tải | so-giao-thong-van-tai |

  Quy tắc: Điều 13.1 – Gửi kết quả cho tổ chức, cá nhân

    Kịch bản: Có kết quả thì nhân viên trực phải gửi và công khai ngay
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 15:00 ngày 07/06/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Thì nhân viên trực phải gửi kết quả ngay theo Điều 13.1
      Và nhân viên trực phải công khai kết quả hoặc ghi lý do không công khai ngay theo Điều 13.1
      Và đầu mối tiếp nhận Sở Xây dựng phải công khai kết quả trên trang của đơn vị theo Điều 13.2
      Và tình trạng công khai là chưa công khai
      Và tổ chức, cá nhân nhận thông báo "kết quả trả lời" qua "kênh liên hệ của người gửi"
      Và thông báo "kết quả trả lời" cho tổ chức, cá nhân có nội dung "[1022 Gia Lai] Phản ánh, kiến nghị PA-1 đã được đầu mối tiếp nhận của so-xay-dung trả lời: Đã thông cống."

    Kịch bản: Nhân viên trực tự trả lời cũng phải gửi và công khai kết quả
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 08:10 ngày 07/06/2022, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Thì các nghĩa vụ:
        | ai             | việc                                             | hạn |
        | nhân viên trực | gửi kết quả                                      |     |
        | nhân viên trực | công khai kết quả hoặc ghi lý do không công khai |     |

    Khung kịch bản: Phản ánh đến qua kênh nào thì kết quả cũng phải được gửi và công khai
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị qua "<kênh>"
      Khi lúc 08:10 ngày 07/06/2022, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Thì nhân viên trực phải gửi kết quả ngay theo Điều 13.1
      Và nhân viên trực phải công khai kết quả hoặc ghi lý do không công khai ngay theo Điều 13.1

      Dữ liệu:
        | kênh                                       |
        | Tổng đài (0269)1022                        |
        | Trang thông tin điện tử 1022.gialai.gov.vn |
        | Hộp thư 1022@gialai.gov.vn                 |
        | Zalo 1022 Gia Lai                          |
        | Fanpage Facebook 1022 Gia Lai              |
        | Ứng dụng di động 1022 Gia Lai              |
        | Kênh khác theo yêu cầu quản lý             |

    Kịch bản: Đã gửi kết quả thì không còn phải gửi
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 15:00 ngày 07/06/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 15:05 ngày 07/06/2022, nhân viên trực ghi nhận đã gửi thông báo "kết quả trả lời" cho tổ chức, cá nhân qua "zalo"
      Thì được chấp nhận theo Điều 13.1
      Và không ai phải gửi kết quả

    Kịch bản: Không thể ghi đã gửi một thông báo không có
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 08:30 ngày 07/06/2022, nhân viên trực ghi nhận đã gửi thông báo "kết quả trả lời" cho tổ chức, cá nhân
      Thì bị từ chối vì không có thông báo này theo Điều 12.1

  Quy tắc: Điều 13.1 – Công khai kết quả trên các kênh Internet

    Khung kịch bản: Kênh Internet là kênh công khai, tổng đài và kênh khác thì không
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 15:00 ngày 07/06/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 15:30 ngày 07/06/2022, nhân viên trực công khai kết quả trên <kênh>
      Thì <kết quả>
      Và tình trạng công khai là <tình trạng>

      Dữ liệu: Kênh công khai
        | kênh                                                              | kết quả                       | tình trạng   |
        | "Trang thông tin điện tử 1022.gialai.gov.vn"                      | được chấp nhận theo Điều 13.1 | đã công khai |
        | "Hộp thư 1022@gialai.gov.vn"                                      | được chấp nhận theo Điều 13.1 | đã công khai |
        | "Zalo 1022 Gia Lai"                                               | được chấp nhận theo Điều 13.1 | đã công khai |
        | "Fanpage Facebook 1022 Gia Lai"                                   | được chấp nhận theo Điều 13.1 | đã công khai |
        | "Ứng dụng di động 1022 Gia Lai"                                   | được chấp nhận theo Điều 13.1 | đã công khai |
        | "Zalo 1022 Gia Lai", "Trang thông tin điện tử 1022.gialai.gov.vn" | được chấp nhận theo Điều 13.1 | đã công khai |

      Dữ liệu: Không phải kênh công khai
        | kênh                                       | kết quả                                                   | tình trạng     |
        | "Tổng đài (0269)1022"                      | bị từ chối vì không phải kênh công khai theo Điều 13.1, 3 | chưa công khai |
        | "Kênh khác theo yêu cầu quản lý"           | bị từ chối vì không phải kênh công khai theo Điều 13.1, 3 | chưa công khai |
        | "Bảng tin tổ dân phố"                      | bị từ chối vì không phải kênh công khai theo Điều 13.1, 3 | chưa công khai |
        | "Zalo 1022 Gia Lai", "Tổng đài (0269)1022" | bị từ chối vì không phải kênh công khai theo Điều 13.1, 3 | chưa công khai |

    Kịch bản: Công khai thì phải nêu kênh
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 07/06/2022, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Khi lúc 08:30 ngày 07/06/2022, nhân viên trực công khai kết quả
      Thì bị từ chối vì thiếu kênh công khai theo Điều 13.1

    Kịch bản: Đã công khai thì không còn phải công khai; không công khai lần nữa trên kênh ấy, thêm kênh khác thì được
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 07/06/2022, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Khi lúc 08:30 ngày 07/06/2022, nhân viên trực công khai kết quả trên "Zalo 1022 Gia Lai"
      Thì được chấp nhận theo Điều 13.1
      Và dựa trên cách hiểu I-14
      Và không ai phải công khai kết quả hoặc ghi lý do không công khai
      Khi lúc 08:40 ngày 07/06/2022, nhân viên trực công khai kết quả trên "Zalo 1022 Gia Lai"
      Thì bị từ chối vì đã công khai theo Điều 13.1
      Khi lúc 08:45 ngày 07/06/2022, nhân viên trực công khai kết quả trên "Ứng dụng di động 1022 Gia Lai"
      Thì được chấp nhận theo Điều 13.1

    Khung kịch bản: Chưa trả lời thì chưa công khai
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 07/06/2022, <bước>
      Khi lúc 08:45 ngày 07/06/2022, nhân viên trực công khai kết quả trên "Zalo 1022 Gia Lai"
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 13.1
      Và dựa trên cách hiểu I-14
      Và tình trạng công khai là chưa công khai

      Dữ liệu:
        | bước                                                                                                      |
        | nhân viên trực đính chính "địa chỉ" của sự kiện "tiếp nhận" thành "14 Trần Phú, Pleiku", lý do "Ghi nhầm" |
        | nhân viên trực chuyển phiếu đến Sở Xây dựng                                                               |
        | nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền                                 |

    Khung kịch bản: Chỉ nhân viên trực công khai trên các kênh của hệ thống
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 15:00 ngày 07/06/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 15:30 ngày 07/06/2022, <ai> công khai kết quả trên "Zalo 1022 Gia Lai"
      Thì bị từ chối vì sai vai trò theo Điều 13.1
      Và lời giải thích có nội dung "chỉ nhân viên trực được ghi: công khai kết quả"
      Và cách làm đúng là "công khai kết quả" bởi nhân viên trực

      Dữ liệu:
        | ai                            |
        | đầu mối tiếp nhận Sở Xây dựng |
        | Thủ trưởng Sở Xây dựng        |
        | Văn phòng UBND tỉnh           |
        | tổ chức, cá nhân              |

  Quy tắc: Điều 13.1 – Không công khai bí mật nhà nước và việc được yêu cầu giữ bí mật

    Khung kịch bản: Hồ sơ không được công khai thì ghi lý do không công khai
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục   | giá trị |
        | <mục> | có      |
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 15:00 ngày 07/06/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 15:30 ngày 07/06/2022, nhân viên trực công khai kết quả trên "Zalo 1022 Gia Lai"
      Thì bị từ chối vì <lý do> theo Điều 13.1
      Và cách làm đúng là "không công khai" bởi nhân viên trực
      Khi lúc 15:40 ngày 07/06/2022, nhân viên trực không công khai vì <căn cứ>
      Thì được chấp nhận theo Điều 13.1
      Và dựa trên cách hiểu I-14
      Và tình trạng công khai là không công khai
      Và không ai phải công khai kết quả hoặc ghi lý do không công khai
      Và không ai phải công khai kết quả trên trang của đơn vị

      Dữ liệu:
        | mục                | lý do                        | căn cứ                       |
        | bí mật nhà nước    | bí mật nhà nước              | bí mật nhà nước              |
        | yêu cầu giữ bí mật | người gửi yêu cầu giữ bí mật | người gửi yêu cầu giữ bí mật |

    Khung kịch bản: Lý do không công khai phải đúng với hồ sơ
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục                | giá trị   |
        | bí mật nhà nước    | <mật>     |
        | yêu cầu giữ bí mật | <giữ kín> |
      Và lúc 08:10 ngày 07/06/2022, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Khi lúc 08:30 ngày 07/06/2022, nhân viên trực không công khai vì <căn cứ>
      Thì <kết quả> theo Điều 13.1

      Dữ liệu:
        | mật   | giữ kín | căn cứ                       | kết quả                                   |
        | không | không   | bí mật nhà nước              | bị từ chối vì căn cứ không đúng với hồ sơ |
        | không | không   | người gửi yêu cầu giữ bí mật | bị từ chối vì căn cứ không đúng với hồ sơ |
        | có    | không   | người gửi yêu cầu giữ bí mật | bị từ chối vì căn cứ không đúng với hồ sơ |
        | không | có      | bí mật nhà nước              | bị từ chối vì căn cứ không đúng với hồ sơ |
        | có    | không   | bí mật nhà nước              | được chấp nhận                            |
        | không | có      | người gửi yêu cầu giữ bí mật | được chấp nhận                            |

    Kịch bản: Không công khai thì phải nêu căn cứ
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục                | giá trị |
        | yêu cầu giữ bí mật | có      |
      Và lúc 08:10 ngày 07/06/2022, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Khi lúc 08:30 ngày 07/06/2022, nhân viên trực không công khai
      Thì bị từ chối vì thiếu căn cứ theo Điều 13.1

    Kịch bản: Vừa là bí mật nhà nước vừa được yêu cầu giữ bí mật thì nêu cả hai lý do
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục                | giá trị |
        | bí mật nhà nước    | có      |
        | yêu cầu giữ bí mật | có      |
      Và lúc 08:10 ngày 07/06/2022, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Khi lúc 08:30 ngày 07/06/2022, nhân viên trực công khai kết quả trên "Tổng đài (0269)1022"
      Thì bị từ chối vì bí mật nhà nước; người gửi yêu cầu giữ bí mật; không phải kênh công khai theo Điều 13.1, 3

    Khung kịch bản: Tổ chức, cá nhân được yêu cầu giữ bí mật bất cứ lúc nào trước khi công khai
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc <yêu cầu>, tổ chức, cá nhân yêu cầu giữ bí mật
      Thì được chấp nhận theo Điều 13.1
      Và dựa trên cách hiểu I-14
      Và không có thông báo nào
      Khi lúc 08:30 ngày 07/06/2022, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Và lúc 09:00 ngày 07/06/2022, nhân viên trực công khai kết quả trên "Zalo 1022 Gia Lai"
      Thì bị từ chối vì người gửi yêu cầu giữ bí mật theo Điều 13.1

      Dữ liệu:
        | yêu cầu                  |
        | 08:00 ngày 07/06/2022    |
        | 08:29:59 ngày 07/06/2022 |

    Kịch bản: Yêu cầu giữ bí mật sau khi trả lời mà chưa công khai thì không công khai
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 07/06/2022, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Và lúc 08:20 ngày 07/06/2022, tổ chức, cá nhân yêu cầu giữ bí mật
      Khi lúc 08:30 ngày 07/06/2022, nhân viên trực không công khai vì người gửi yêu cầu giữ bí mật
      Thì được chấp nhận theo Điều 13.1
      Và tình trạng công khai là không công khai

    Khung kịch bản: Chỉ tổ chức, cá nhân được yêu cầu giữ bí mật
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 08:20 ngày 07/06/2022, <ai> yêu cầu giữ bí mật
      Thì bị từ chối vì sai vai trò theo Điều 13.1
      Và lời giải thích có nội dung "chỉ tổ chức, cá nhân được ghi: yêu cầu giữ bí mật"

      Dữ liệu:
        | ai                            |
        | nhân viên trực                |
        | đầu mối tiếp nhận Sở Xây dựng |
        | Văn phòng UBND tỉnh           |

    Khung kịch bản: Chỉ nhân viên trực ghi không công khai
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục                | giá trị |
        | yêu cầu giữ bí mật | có      |
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 15:00 ngày 07/06/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 15:30 ngày 07/06/2022, <ai> không công khai vì người gửi yêu cầu giữ bí mật
      Thì bị từ chối vì sai vai trò theo Điều 13.1
      Và cách làm đúng là "không công khai" bởi nhân viên trực

      Dữ liệu:
        | ai                            |
        | đầu mối tiếp nhận Sở Xây dựng |
        | Văn phòng UBND tỉnh           |
        | tổ chức, cá nhân              |

  Quy tắc: Điều 13.1 – Gỡ nội dung đã công khai

    Kịch bản: Yêu cầu giữ bí mật sau khi đã công khai thì phải gỡ ngay
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 07/06/2022, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực công khai kết quả trên "Zalo 1022 Gia Lai"
      Khi lúc 09:00 ngày 08/06/2022, tổ chức, cá nhân yêu cầu giữ bí mật
      Thì được chấp nhận theo Điều 13.1
      Và dựa trên cách hiểu I-14
      Và nhân viên trực phải gỡ nội dung đã công khai ngay theo Điều 13.1
      Và nhân viên trực nhận thông báo "yêu cầu gỡ nội dung đã công khai" qua "tài khoản trên hệ thống"
      Khi lúc 09:10 ngày 08/06/2022, nhân viên trực gỡ nội dung đã công khai vì người gửi yêu cầu giữ bí mật
      Thì được chấp nhận theo Điều 13.1
      Và dựa trên cách hiểu I-14
      Và tình trạng công khai là đã gỡ
      Và không ai phải gỡ nội dung đã công khai

    Kịch bản: Phát hiện là bí mật nhà nước sau khi đã công khai thì cũng phải gỡ
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 07/06/2022, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực công khai kết quả trên "Zalo 1022 Gia Lai"
      Và lúc 09:00 ngày 08/06/2022, nhân viên trực đính chính "bí mật nhà nước" của sự kiện "tiếp nhận" thành "có", lý do "Đã đóng dấu mật"
      Khi lúc 09:10 ngày 08/06/2022, nhân viên trực gỡ nội dung đã công khai vì người gửi yêu cầu giữ bí mật
      Thì bị từ chối vì căn cứ không đúng với hồ sơ theo Điều 13.1
      Và nhân viên trực phải gỡ nội dung đã công khai ngay theo Điều 13.1
      Khi lúc 09:20 ngày 08/06/2022, nhân viên trực gỡ nội dung đã công khai vì bí mật nhà nước
      Thì được chấp nhận theo Điều 13.1
      Và tình trạng công khai là đã gỡ

    Kịch bản: Không có lý do thì không được gỡ
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 07/06/2022, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực công khai kết quả trên "Zalo 1022 Gia Lai"
      Khi lúc 09:00 ngày 07/06/2022, nhân viên trực gỡ nội dung đã công khai vì bí mật nhà nước
      Thì bị từ chối vì căn cứ không đúng với hồ sơ theo Điều 13.1
      Khi lúc 09:10 ngày 07/06/2022, nhân viên trực gỡ nội dung đã công khai
      Thì bị từ chối vì thiếu căn cứ theo Điều 13.1
      Và tình trạng công khai là đã công khai

    Kịch bản: Chưa công khai thì không có gì để gỡ
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục                | giá trị |
        | yêu cầu giữ bí mật | có      |
      Và lúc 08:10 ngày 07/06/2022, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Khi lúc 08:30 ngày 07/06/2022, nhân viên trực gỡ nội dung đã công khai vì người gửi yêu cầu giữ bí mật
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 13.1

    Kịch bản: Đã công khai thì phải gỡ chứ không ghi không công khai
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 07/06/2022, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực công khai kết quả trên "Zalo 1022 Gia Lai"
      Và lúc 09:00 ngày 07/06/2022, tổ chức, cá nhân yêu cầu giữ bí mật
      Khi lúc 09:10 ngày 07/06/2022, nhân viên trực không công khai vì người gửi yêu cầu giữ bí mật
      Thì bị từ chối vì đã công khai theo Điều 13.1
      Khi lúc 09:15 ngày 07/06/2022, nhân viên trực công khai kết quả trên "Ứng dụng di động 1022 Gia Lai"
      Thì bị từ chối vì người gửi yêu cầu giữ bí mật theo Điều 13.1
      Và cách làm đúng là "gỡ nội dung đã công khai" bởi nhân viên trực

    Khung kịch bản: Chỉ nhân viên trực gỡ nội dung trên các kênh của hệ thống
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 07/06/2022, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực công khai kết quả trên "Zalo 1022 Gia Lai"
      Và lúc 09:00 ngày 07/06/2022, tổ chức, cá nhân yêu cầu giữ bí mật
      Khi lúc 09:10 ngày 07/06/2022, <ai> gỡ nội dung đã công khai vì người gửi yêu cầu giữ bí mật
      Thì bị từ chối vì <lý do> theo Điều 13.1
      Và cách làm đúng là "gỡ nội dung đã công khai" bởi nhân viên trực

      Dữ liệu:
        | ai                            | lý do                                                  |
        | đầu mối tiếp nhận Sở Xây dựng | sai trạng thái hồ sơ; không phải đơn vị đang giữ phiếu |
        | Văn phòng UBND tỉnh           | sai trạng thái hồ sơ; không phải đơn vị đang giữ phiếu |
        | tổ chức, cá nhân              | sai vai trò                                            |

    Kịch bản: Đã gỡ thì không công khai lại
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:10 ngày 07/06/2022, nhân viên trực trả lời "Hồ sơ nộp tại bộ phận một cửa"
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực công khai kết quả trên "Zalo 1022 Gia Lai"
      Và lúc 09:00 ngày 07/06/2022, tổ chức, cá nhân yêu cầu giữ bí mật
      Và lúc 09:10 ngày 07/06/2022, nhân viên trực gỡ nội dung đã công khai vì người gửi yêu cầu giữ bí mật
      Khi lúc 09:20 ngày 07/06/2022, nhân viên trực công khai kết quả trên "Zalo 1022 Gia Lai"
      Thì bị từ chối vì người gửi yêu cầu giữ bí mật theo Điều 13.1
      Và tình trạng công khai là đã gỡ

  Quy tắc: Điều 13.2 – Đơn vị công khai trên trang của mình

    Khung kịch bản: Đơn vị đã trả lời công khai trên trang của mình
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 15:00 ngày 07/06/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 16:00 ngày 07/06/2022, <ai> công khai trên trang của đơn vị "https://soxaydung.gialai.gov.vn/tra-loi/1"
      Thì <kết quả> theo Điều 13.2

      Dữ liệu:
        | ai                                      | kết quả                                        |
        | đầu mối tiếp nhận Sở Xây dựng           | được chấp nhận                                 |
        | Thủ trưởng Sở Xây dựng                  | được chấp nhận                                 |
        | đầu mối tiếp nhận Sở Giao thông vận tải | bị từ chối vì không phải đơn vị đang giữ phiếu |
        | Văn phòng UBND tỉnh                     | bị từ chối vì không phải đơn vị đang giữ phiếu |
        | nhân viên trực                          | bị từ chối vì sai vai trò                      |
        | tổ chức, cá nhân                        | bị từ chối vì sai vai trò                      |

    Kịch bản: Đơn vị đã công khai trên trang của mình thì nhân viên trực vẫn phải công khai
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 15:00 ngày 07/06/2022, Thủ trưởng Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 16:00 ngày 07/06/2022, đầu mối tiếp nhận Sở Xây dựng công khai trên trang của đơn vị "https://soxaydung.gialai.gov.vn/tra-loi/1"
      Thì được chấp nhận theo Điều 13.2
      Và không ai phải công khai kết quả trên trang của đơn vị
      Và nhân viên trực phải công khai kết quả hoặc ghi lý do không công khai ngay theo Điều 13.1
      Và tình trạng công khai là chưa công khai

    Kịch bản: Văn phòng trả lời thì Văn phòng được công khai trên trang của mình
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền
      Và lúc 15:00 ngày 07/06/2022, Văn phòng UBND tỉnh trả lời "Đã chỉ đạo"
      Khi lúc 16:00 ngày 07/06/2022, Văn phòng UBND tỉnh công khai trên trang của đơn vị "https://gialai.gov.vn/tra-loi/1"
      Thì được chấp nhận theo Điều 13.2

    Khung kịch bản: Đơn vị không công khai câu trả lời của người khác
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 07/06/2022, <bước>
      Và lúc 15:00 ngày 07/06/2022, <người trả lời> trả lời "Đã chỉ đạo"
      Khi lúc 16:00 ngày 07/06/2022, đầu mối tiếp nhận Sở Xây dựng công khai trên trang của đơn vị "https://soxaydung.gialai.gov.vn/tra-loi/1"
      Thì bị từ chối vì không phải đơn vị đang giữ phiếu theo Điều 13.2

      Dữ liệu:
        | bước                                                                                                      | người trả lời       |
        | nhân viên trực đính chính "địa chỉ" của sự kiện "tiếp nhận" thành "14 Trần Phú, Pleiku", lý do "Ghi nhầm" | nhân viên trực      |
        | nhân viên trực chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền                                 | Văn phòng UBND tỉnh |

    Kịch bản: Công khai trên trang của đơn vị thì phải có địa chỉ trang
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 15:00 ngày 07/06/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 16:00 ngày 07/06/2022, đầu mối tiếp nhận Sở Xây dựng công khai trên trang của đơn vị
      Thì bị từ chối vì thiếu địa chỉ trang theo Điều 13.2

    Kịch bản: Chưa trả lời thì đơn vị chưa công khai
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Khi lúc 16:00 ngày 07/06/2022, đầu mối tiếp nhận Sở Xây dựng công khai trên trang của đơn vị "https://soxaydung.gialai.gov.vn/tra-loi/1"
      Thì bị từ chối vì sai trạng thái hồ sơ theo Điều 13.2

    Khung kịch bản: Đơn vị cũng không công khai bí mật nhà nước và việc được yêu cầu giữ bí mật
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục   | giá trị |
        | <mục> | có      |
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 15:00 ngày 07/06/2022, đầu mối tiếp nhận Sở Xây dựng trả lời "Đã thông cống"
      Khi lúc 16:00 ngày 07/06/2022, đầu mối tiếp nhận Sở Xây dựng công khai trên trang của đơn vị "https://soxaydung.gialai.gov.vn/tra-loi/1"
      Thì bị từ chối vì <lý do> theo Điều 13.2
      Và không ai phải công khai kết quả trên trang của đơn vị

      Dữ liệu:
        | mục                | lý do                        |
        | bí mật nhà nước    | bí mật nhà nước              |
        | yêu cầu giữ bí mật | người gửi yêu cầu giữ bí mật |

    Kịch bản: Đơn vị đã trả lại phiếu không công khai thay đơn vị đã trả lời
      Biết lúc 08:00 ngày 07/06/2022, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Và lúc 08:30 ngày 07/06/2022, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Và lúc 09:00 ngày 07/06/2022, đầu mối tiếp nhận Sở Xây dựng báo không thuộc thẩm quyền, lý do "Đường do tỉnh quản lý"
      Và lúc 09:30 ngày 07/06/2022, nhân viên trực chuyển phiếu đến Sở Giao thông vận tải
      Và lúc 15:00 ngày 07/06/2022, đầu mối tiếp nhận Sở Giao thông vận tải trả lời "Đã vá mặt đường"
      Khi lúc 16:00 ngày 07/06/2022, đầu mối tiếp nhận Sở Xây dựng công khai trên trang của đơn vị "https://soxaydung.gialai.gov.vn/tra-loi/1"
      Thì bị từ chối vì không phải đơn vị đang giữ phiếu theo Điều 13.2
      Và đầu mối tiếp nhận Sở Giao thông vận tải phải công khai kết quả trên trang của đơn vị theo Điều 13.2
