# language: vi
Tính năng: Điều 8 – Yêu cầu đối với phản ánh, kiến nghị
  Dùng tiếng Việt; nội dung rõ ràng, thuộc Điều 6; đủ tên, địa chỉ, số điện thoại. Thiếu
  điều nào, nêu đủ các điều ấy, theo thứ tự này; khi ấy không trả lời, không chuyển phiếu.

  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã          |
      | Sở Xây dựng | so-xay-dung |

  Quy tắc: Điều 8 – Đáp ứng đủ yêu cầu thì được xử lý

    Bối cảnh:
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị về "infrastructure" qua "hotline"
        | mục              | giá trị                         |
        | ngôn ngữ         | vi                              |
        | nội dung         | Ổ gà trước số 20 Lê Lợi, Pleiku |
        | nội dung rõ ràng | có                              |
        | họ tên           | Rơ Châm Hà                      |
        | địa chỉ          | 20 Lê Lợi, Pleiku               |
        | số điện thoại    | 0905111222                      |

    Khung kịch bản: Được <cách xử lý>
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực <cách xử lý>
      Thì được chấp nhận theo Điều <điều>
      Và trạng thái hồ sơ là <trạng thái>

      Dữ liệu:
        | cách xử lý                                                 | điều      | trạng thái          |
        | chuyển phiếu đến Sở Xây dựng                               | 10.1.2.b2 | đầu mối tiếp nhận   |
        | trả lời "Đường sẽ sửa ngày 15/03/2024."                    | 10.1.2.b1 | đã trả lời          |
        | chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền | 10.4.2    | Văn phòng UBND tỉnh |

  Quy tắc: Điều 8, 20.3 – Không gây khó khăn: lý do không tiếp nhận phải đúng với hồ sơ

    Bối cảnh:
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị

    Khung kịch bản: Không được từ chối với lý do trái với hồ sơ: <lý do>
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực không tiếp nhận vì <lý do>, hướng dẫn "Xin gửi lại"
      Thì bị từ chối vì lý do trái với hồ sơ theo Điều 20.3
      Và trạng thái hồ sơ là tiếp nhận

      Dữ liệu:
        | lý do                                    |
        | không dùng tiếng Việt                    |
        | nội dung không rõ ràng                   |
        | ngoài phạm vi tiếp nhận                  |
        | thiếu thông tin liên hệ                  |
        | là khiếu nại                             |
        | là tố cáo                                |
        | là yêu cầu hướng dẫn, giải đáp pháp luật |

    Kịch bản: Thuộc bí mật nhà nước không phải là lý do không tiếp nhận
      Biết lúc 08:05 ngày 11/03/2024, nhân viên trực đính chính "bí mật nhà nước" của sự kiện "tiếp nhận" thành "có", lý do "Ghi nhầm"
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực không tiếp nhận vì thuộc bí mật nhà nước, hướng dẫn "Xin gửi trực tiếp"
      Thì bị từ chối vì lý do trái với hồ sơ theo Điều 20.3
      Và lúc 08:10 ngày 11/03/2024, nhân viên trực được "chuyển phiếu"

  Quy tắc: Điều 8.1 – Dùng tiếng Việt

    Khung kịch bản: Không dùng tiếng Việt thì không được <cách xử lý>
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục      | giá trị |
        | ngôn ngữ | en      |
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực <cách xử lý>
      Thì bị từ chối vì không dùng tiếng Việt theo Điều 8.1, 4.6
      Và cách làm đúng là "không tiếp nhận" bởi nhân viên trực
      Và trạng thái hồ sơ là tiếp nhận

      Dữ liệu:
        | cách xử lý                                                 |
        | chuyển phiếu đến Sở Xây dựng                               |
        | trả lời "Đường sẽ sửa ngày 15/03/2024."                    |
        | chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền |

    Khung kịch bản: Ngôn ngữ khác cũng vậy: <ngôn ngữ>
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục      | giá trị |
        | ngôn ngữ | <mã>    |
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì không dùng tiếng Việt theo Điều 8.1

      Dữ liệu:
        | ngôn ngữ  | mã  |
        | Jrai      | jra |
        | Ba Na     | bdq |
        | Lào       | lo  |
        | không ghi |     |

    Kịch bản: Không tiếp nhận vì không dùng tiếng Việt
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục      | giá trị |
        | ngôn ngữ | en      |
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực không tiếp nhận vì không dùng tiếng Việt, hướng dẫn "Xin gửi lại bằng tiếng Việt"
      Thì được chấp nhận theo Điều 10.1.2.a
      Và trạng thái hồ sơ là không tiếp nhận

    Kịch bản: Ghi sai ngôn ngữ thì đính chính rồi chuyển
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục      | giá trị |
        | ngôn ngữ | en      |
      Và lúc 08:05 ngày 11/03/2024, nhân viên trực đính chính "ngôn ngữ" của sự kiện "tiếp nhận" thành "vi", lý do "Chọn nhầm ngôn ngữ"
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận

  Quy tắc: Điều 8.2 – Nội dung rõ ràng, thuộc Điều 6

    Khung kịch bản: Nội dung không rõ ràng thì không được <cách xử lý>
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục              | giá trị |
        | nội dung rõ ràng | không   |
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực <cách xử lý>
      Thì bị từ chối vì nội dung không rõ ràng theo Điều 8.2, 4.6
      Và cách làm đúng là "không tiếp nhận" bởi nhân viên trực

      Dữ liệu:
        | cách xử lý                                                 |
        | chuyển phiếu đến Sở Xây dựng                               |
        | trả lời "Đường sẽ sửa ngày 15/03/2024."                    |
        | chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền |

    Kịch bản: Không có nội dung là không rõ ràng
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục      | giá trị |
        | nội dung |         |
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì nội dung không rõ ràng theo Điều 8.2

    Khung kịch bản: Ngoài phạm vi Điều 6 thì không được <cách xử lý>
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị về "Tranh chấp gia đình"
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực <cách xử lý>
      Thì bị từ chối vì ngoài phạm vi tiếp nhận theo Điều 8.2, 6, 4.6
      Và cách làm đúng là "không tiếp nhận" bởi nhân viên trực

      Dữ liệu:
        | cách xử lý                                                 |
        | chuyển phiếu đến Sở Xây dựng                               |
        | trả lời "Xin liên hệ tổ hòa giải."                         |
        | chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền |

    Khung kịch bản: Không tiếp nhận đúng lý do: <lý do>
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục   | giá trị   |
        | <mục> | <giá trị> |
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực không tiếp nhận vì <lý do>, hướng dẫn "Xin nêu rõ nơi và việc xảy ra"
      Thì được chấp nhận theo Điều 10.1.2.a
      Và trạng thái hồ sơ là không tiếp nhận

      Dữ liệu:
        | mục              | giá trị             | lý do                   |
        | nội dung rõ ràng | không               | nội dung không rõ ràng  |
        | lĩnh vực         | Tranh chấp gia đình | ngoài phạm vi tiếp nhận |

  Quy tắc: Điều 8.3 – Đủ tên, địa chỉ, số điện thoại

    Khung kịch bản: Thiếu <mục> thì không được chuyển phiếu
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục   | giá trị |
        | <mục> |         |
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì thiếu thông tin liên hệ theo Điều 8.3, 4.6
      Và lời giải thích có nội dung "còn thiếu: <mục>"
      Và cách làm đúng là "không tiếp nhận" bởi nhân viên trực

      Dữ liệu:
        | mục           |
        | họ tên        |
        | địa chỉ       |
        | số điện thoại |

    Khung kịch bản: Thiếu số điện thoại thì cũng không được <cách xử lý>
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục           | giá trị |
        | số điện thoại |         |
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực <cách xử lý>
      Thì bị từ chối vì thiếu thông tin liên hệ theo Điều 8.3, 4.6

      Dữ liệu:
        | cách xử lý                                                 |
        | trả lời "Đường sẽ sửa ngày 15/03/2024."                    |
        | chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền |

    Kịch bản: Có thư điện tử cũng không thay được số điện thoại và địa chỉ
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục           | giá trị         |
        | địa chỉ       |                 |
        | số điện thoại |                 |
        | thư điện tử   | ha@example.test |
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì thiếu thông tin liên hệ theo Điều 8.3
      Và lời giải thích có nội dung "còn thiếu: địa chỉ, số điện thoại"

    Kịch bản: Không có thư điện tử vẫn đủ
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục         | giá trị |
        | thư điện tử |         |
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận

    Kịch bản: Không tiếp nhận vì thiếu thông tin liên hệ
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục    | giá trị |
        | họ tên |         |
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực không tiếp nhận vì thiếu thông tin liên hệ, hướng dẫn "Xin cho biết họ tên"
      Thì được chấp nhận theo Điều 10.1.2.a
      Và trạng thái hồ sơ là không tiếp nhận

    Kịch bản: Người gửi bổ sung thì đính chính rồi chuyển
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục           | giá trị |
        | số điện thoại |         |
      Và lúc 08:05 ngày 11/03/2024, nhân viên trực đính chính "số điện thoại" của sự kiện "tiếp nhận" thành "0905111222", lý do "Người gửi bổ sung"
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì được chấp nhận
      Và bản gốc "số điện thoại" của sự kiện "tiếp nhận" là ""

    Kịch bản: Đính chính không làm mất điều phải có
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 08:05 ngày 11/03/2024, nhân viên trực đính chính "họ tên" của sự kiện "tiếp nhận" thành "", lý do "Ghi nhầm tên người khác"
      Thì bị từ chối vì giá trị không hợp lệ theo Điều 9.2, 12.1

  Quy tắc: Điều 8, 17.1 – Không phải là khiếu nại, tố cáo, yêu cầu hướng dẫn pháp luật

    Khung kịch bản: Đủ yêu cầu khác nhưng là <loại> thì không được chuyển phiếu
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận <loại>
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì <vì sao> theo Điều 17.1
      Và cách làm đúng là "không tiếp nhận" bởi nhân viên trực

      Dữ liệu:
        | loại                                  | vì sao                                   |
        | khiếu nại                             | là khiếu nại                             |
        | tố cáo                                | là tố cáo                                |
        | yêu cầu hướng dẫn, giải đáp pháp luật | là yêu cầu hướng dẫn, giải đáp pháp luật |

  Quy tắc: Điều 8 – Nhiều yêu cầu cùng không đạt thì nêu đủ, theo thứ tự

    Khung kịch bản: Khi chuyển phiếu: <vì sao>
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận <loại> về "<lĩnh vực>"
        | mục              | giá trị    |
        | ngôn ngữ         | <ngôn ngữ> |
        | nội dung rõ ràng | <rõ ràng>  |
        | địa chỉ          | <địa chỉ>  |
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì bị từ chối vì <vì sao>

      Dữ liệu:
        | loại                | lĩnh vực | ngôn ngữ | rõ ràng | địa chỉ   | vì sao                                                                                                        |
        | phản ánh, kiến nghị | other    | en       | không   | 12 Lê Lợi | không dùng tiếng Việt; nội dung không rõ ràng                                                                 |
        | phản ánh, kiến nghị | tin đồn  | en       | có      | 12 Lê Lợi | không dùng tiếng Việt; ngoài phạm vi tiếp nhận                                                                |
        | phản ánh, kiến nghị | other    | en       | có      |           | không dùng tiếng Việt; thiếu thông tin liên hệ                                                                |
        | phản ánh, kiến nghị | tin đồn  | vi       | không   | 12 Lê Lợi | nội dung không rõ ràng; ngoài phạm vi tiếp nhận                                                               |
        | phản ánh, kiến nghị | other    | vi       | không   |           | nội dung không rõ ràng; thiếu thông tin liên hệ                                                               |
        | phản ánh, kiến nghị | tin đồn  | vi       | có      |           | ngoài phạm vi tiếp nhận; thiếu thông tin liên hệ                                                              |
        | khiếu nại           | other    | vi       | có      |           | thiếu thông tin liên hệ; là khiếu nại                                                                         |
        | tố cáo              | tin đồn  | vi       | có      | 12 Lê Lợi | ngoài phạm vi tiếp nhận; là tố cáo                                                                            |
        | phản ánh, kiến nghị | tin đồn  | en       | không   |           | không dùng tiếng Việt; nội dung không rõ ràng; ngoài phạm vi tiếp nhận; thiếu thông tin liên hệ               |
        | khiếu nại           | tin đồn  | en       | không   |           | không dùng tiếng Việt; nội dung không rõ ràng; ngoài phạm vi tiếp nhận; thiếu thông tin liên hệ; là khiếu nại |

    Khung kịch bản: Khi <cách xử lý> cũng nêu đủ như vậy
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận khiếu nại về "tin đồn"
        | mục              | giá trị |
        | ngôn ngữ         | en      |
        | nội dung rõ ràng | không   |
        | họ tên           |         |
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực <cách xử lý>
      Thì bị từ chối vì không dùng tiếng Việt; nội dung không rõ ràng; ngoài phạm vi tiếp nhận; thiếu thông tin liên hệ; là khiếu nại

      Dữ liệu:
        | cách xử lý                                                 |
        | trả lời "Xin gửi đơn đến cơ quan giải quyết khiếu nại."    |
        | chuyển Văn phòng xác định thẩm quyền vì chưa rõ thẩm quyền |

    Kịch bản: Không tiếp nhận thì nêu được mọi lý do đúng
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị về "tin đồn"
        | mục      | giá trị |
        | ngôn ngữ | en      |
        | họ tên   |         |
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực không tiếp nhận vì không dùng tiếng Việt; ngoài phạm vi tiếp nhận; thiếu thông tin liên hệ, hướng dẫn "Xin gửi lại bằng tiếng Việt, ghi rõ họ tên"
      Thì được chấp nhận theo Điều 10.1.2.a
      Và thông báo "không tiếp nhận" cho tổ chức, cá nhân có nội dung "Lý do: không dùng tiếng Việt; ngoài phạm vi tiếp nhận; thiếu thông tin liên hệ."

    Kịch bản: Một lý do đúng không che được một lý do sai
      Biết lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục      | giá trị |
        | ngôn ngữ | en      |
      Khi lúc 08:10 ngày 11/03/2024, nhân viên trực không tiếp nhận vì không dùng tiếng Việt; nội dung không rõ ràng, hướng dẫn "Xin gửi lại bằng tiếng Việt"
      Thì bị từ chối vì lý do trái với hồ sơ theo Điều 20.3
      Và lời giải thích có nội dung "không đúng: nội dung không rõ ràng"

    Kịch bản: Trước khi làm, hệ thống đã cho biết việc nào được, việc nào không
      Khi lúc 08:00 ngày 11/03/2024, nhân viên trực tiếp nhận phản ánh, kiến nghị
        | mục      | giá trị |
        | ngôn ngữ | en      |
        | họ tên   |         |
      Thì được chấp nhận
      Và lúc 08:10 ngày 11/03/2024, nhân viên trực không được "chuyển phiếu" vì không dùng tiếng Việt; thiếu thông tin liên hệ
      Và lúc 08:10 ngày 11/03/2024, nhân viên trực không được "trả lời" vì không dùng tiếng Việt; thiếu thông tin liên hệ
      Và lúc 08:10 ngày 11/03/2024, nhân viên trực không được "chuyển xác định thẩm quyền" vì không dùng tiếng Việt; thiếu thông tin liên hệ
      Và lúc 08:10 ngày 11/03/2024, nhân viên trực được "không tiếp nhận"
