# language: en
Feature: Art. 13 – Sending and publishing the result
  Operators send the petitioner the result and publish it on the Internet channels of the system,
  except state secrets and where the petitioner asks for confidentiality. The unit publishes on its own portal.

  Background:
    Given the units:
      | unit                  | id                    |
      | Sở Xây dựng           | so-xay-dung           |
      | Sở Giao thông vận tải | so-giao-thong-van-tai |

  Rule: Art. 13.1 – Sending the result to the petitioner

    Scenario: When there is a result, the operator must send and publish it at once
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:30 on 7 June 2022, the operator forwards the slip to Sở Xây dựng
      When at 15:00 on 7 June 2022, the focal point of Sở Xây dựng answers "Đã thông cống"
      Then the operator must send the result at once under Art. 13.1
      And the operator must publish the result or withhold it at once under Art. 13.1
      And the focal point of Sở Xây dựng must publish the result on its own portal under Art. 13.2
      And the publication is not published
      And the petitioner gets the notice "result" by "reply to the petitioner"
      And the notice "result" to the petitioner says "[1022 Gia Lai] Petition PA-1 was answered by the focal point of so-xay-dung: Đã thông cống."

    Scenario: What the operator answered must be sent and published as well
      Given at 08:00 on 7 June 2022, the operator receives a petition
      When at 08:10 on 7 June 2022, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      Then the obligations:
        | who          | what                              | due |
        | the operator | send the result                   |     |
        | the operator | publish the result or withhold it |     |

    Scenario Outline: By whatever channel it came, the result must be sent and published
      Given at 08:00 on 7 June 2022, the operator receives a petition by "<channels>"
      When at 08:10 on 7 June 2022, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      Then the operator must send the result at once under Art. 13.1
      And the operator must publish the result or withhold it at once under Art. 13.1

      Examples:
        | channels                              |
        | hotline (0269)1022                    |
        | website 1022.gialai.gov.vn            |
        | e-mail 1022@gialai.gov.vn             |
        | Zalo 1022 Gia Lai                     |
        | Fanpage Facebook 1022 Gia Lai         |
        | mobile app 1022 Gia Lai               |
        | other channels as management requires |

    Scenario: Once the result is sent, it need not be sent again
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:30 on 7 June 2022, the operator forwards the slip to Sở Xây dựng
      And at 15:00 on 7 June 2022, the focal point of Sở Xây dựng answers "Đã thông cống"
      When at 15:05 on 7 June 2022, the operator records the delivery of the notice "result" to the petitioner by "zalo"
      Then it is accepted under Art. 13.1
      And nobody must send the result

    Scenario: A notice that does not exist cannot be recorded as delivered
      Given at 08:00 on 7 June 2022, the operator receives a petition
      When at 08:30 on 7 June 2022, the operator records the delivery of the notice "result" to the petitioner
      Then it is refused because unknown notice under Art. 12.1

  Rule: Art. 13.1 – Publishing the result on the Internet channels

    Scenario Outline: Internet channels are for publication; the hotline and other channels are not
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:30 on 7 June 2022, the operator forwards the slip to Sở Xây dựng
      And at 15:00 on 7 June 2022, the focal point of Sở Xây dựng answers "Đã thông cống"
      When at 15:30 on 7 June 2022, the operator publishes the result on <channels>
      Then <result>
      And the publication is <publication>

      Examples: Channels for publication
        | channels                                          | result                         | publication |
        | "website 1022.gialai.gov.vn"                      | it is accepted under Art. 13.1 | published   |
        | "e-mail 1022@gialai.gov.vn"                       | it is accepted under Art. 13.1 | published   |
        | "Zalo 1022 Gia Lai"                               | it is accepted under Art. 13.1 | published   |
        | "Facebook page 1022 Gia Lai"                      | it is accepted under Art. 13.1 | published   |
        | "mobile app 1022 Gia Lai"                         | it is accepted under Art. 13.1 | published   |
        | "Zalo 1022 Gia Lai", "website 1022.gialai.gov.vn" | it is accepted under Art. 13.1 | published   |

      Examples: No channels for publication
        | channels                                  | result                                                                 | publication   |
        | "hotline (0269)1022"                      | it is refused because not a channel for publication under Art. 13.1, 3 | not published |
        | "other channels as management requires"   | it is refused because not a channel for publication under Art. 13.1, 3 | not published |
        | "Bảng tin tổ dân phố"                     | it is refused because not a channel for publication under Art. 13.1, 3 | not published |
        | "Zalo 1022 Gia Lai", "hotline (0269)1022" | it is refused because not a channel for publication under Art. 13.1, 3 | not published |

    Scenario: A publication names its channels
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:10 on 7 June 2022, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      When at 08:30 on 7 June 2022, the operator publishes the result
      Then it is refused because channels missing under Art. 13.1

    Scenario: What is published need not be, and is not, published there again; further channels may follow
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:10 on 7 June 2022, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      When at 08:30 on 7 June 2022, the operator publishes the result on "Zalo 1022 Gia Lai"
      Then it is accepted under Art. 13.1
      And it relies on the readings I-14
      And nobody must publish the result or withhold it
      When at 08:40 on 7 June 2022, the operator publishes the result on "Zalo 1022 Gia Lai"
      Then it is refused because already published under Art. 13.1
      When at 08:45 on 7 June 2022, the operator publishes the result on "mobile app 1022 Gia Lai"
      Then it is accepted under Art. 13.1

    Scenario Outline: Without an answer nothing is published
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:30 on 7 June 2022, <step>
      When at 08:45 on 7 June 2022, the operator publishes the result on "Zalo 1022 Gia Lai"
      Then it is refused because not possible at this position under Art. 13.1
      And it relies on the readings I-14
      And the publication is not published

      Examples:
        | step                                                                                                 |
        | the operator corrects "address" of the event "received" to "14 Trần Phú, Pleiku", because "Ghi nhầm" |
        | the operator forwards the slip to Sở Xây dựng                                                        |
        | the operator refers it to the Office because competence unclear                                      |

    Scenario Outline: Only the operator publishes on the channels of the system
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:30 on 7 June 2022, the operator forwards the slip to Sở Xây dựng
      And at 15:00 on 7 June 2022, the focal point of Sở Xây dựng answers "Đã thông cống"
      When at 15:30 on 7 June 2022, <who> publishes the result on "Zalo 1022 Gia Lai"
      Then it is refused because wrong role under Art. 13.1
      And the explanation says "only these may record it (published): operator"
      And lawful instead is "published" by the operator

      Examples:
        | who                            |
        | the focal point of Sở Xây dựng |
        | the head of Sở Xây dựng        |
        | the provincial Office          |
        | the petitioner                 |

  Rule: Art. 13.1 – State secrets and what is confidential are not published

    Scenario Outline: What may not be published is withheld, with the ground
      Given at 08:00 on 7 June 2022, the operator receives a petition
        | field   | value |
        | <field> | yes   |
      And at 08:30 on 7 June 2022, the operator forwards the slip to Sở Xây dựng
      And at 15:00 on 7 June 2022, the focal point of Sở Xây dựng answers "Đã thông cống"
      When at 15:30 on 7 June 2022, the operator publishes the result on "Zalo 1022 Gia Lai"
      Then it is refused because <reason> under Art. 13.1
      And lawful instead is "withheld" by the operator
      When at 15:40 on 7 June 2022, the operator withholds the result because <ground>
      Then it is accepted under Art. 13.1
      And it relies on the readings I-14
      And the publication is withheld
      And nobody must publish the result or withhold it
      And nobody must publish the result on its own portal

      Examples:
        | field        | reason       | ground                                   |
        | state secret | state secret | state secret                             |
        | confidential | confidential | the petitioner asked for confidentiality |

    Scenario Outline: The ground for withholding must be true of the record
      Given at 08:00 on 7 June 2022, the operator receives a petition
        | field        | value          |
        | state secret | <secret>       |
        | confidential | <confidential> |
      And at 08:10 on 7 June 2022, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      When at 08:30 on 7 June 2022, the operator withholds the result because <ground>
      Then <result> under Art. 13.1

      Examples:
        | secret | confidential | ground                                   | result                                                     |
        | no     | no           | state secret                             | it is refused because the ground is not true of the record |
        | no     | no           | the petitioner asked for confidentiality | it is refused because the ground is not true of the record |
        | yes    | no           | the petitioner asked for confidentiality | it is refused because the ground is not true of the record |
        | no     | yes          | state secret                             | it is refused because the ground is not true of the record |
        | yes    | no           | state secret                             | it is accepted                                             |
        | no     | yes          | the petitioner asked for confidentiality | it is accepted                                             |

    Scenario: Withholding needs a ground
      Given at 08:00 on 7 June 2022, the operator receives a petition
        | field        | value |
        | confidential | yes   |
      And at 08:10 on 7 June 2022, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      When at 08:30 on 7 June 2022, the operator withholds the result
      Then it is refused because ground missing under Art. 13.1

    Scenario: Both a state secret and confidential: both reasons are given
      Given at 08:00 on 7 June 2022, the operator receives a petition
        | field        | value |
        | state secret | yes   |
        | confidential | yes   |
      And at 08:10 on 7 June 2022, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      When at 08:30 on 7 June 2022, the operator publishes the result on "hotline (0269)1022"
      Then it is refused because state secret; confidential; not a channel for publication under Art. 13.1, 3

    Scenario Outline: The petitioner may ask for confidentiality at any time before publication
      Given at 08:00 on 7 June 2022, the operator receives a petition
      When at <asked at>, the petitioner asks for confidentiality
      Then it is accepted under Art. 13.1
      And it relies on the readings I-14
      And there is no notice
      When at 08:30 on 7 June 2022, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      And at 09:00 on 7 June 2022, the operator publishes the result on "Zalo 1022 Gia Lai"
      Then it is refused because confidential under Art. 13.1

      Examples:
        | asked at                |
        | 08:00 on 7 June 2022    |
        | 08:29:59 on 7 June 2022 |

    Scenario: Confidentiality asked for after the answer, before publication: nothing is published
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:10 on 7 June 2022, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      And at 08:20 on 7 June 2022, the petitioner asks for confidentiality
      When at 08:30 on 7 June 2022, the operator withholds the result because the petitioner asked for confidentiality
      Then it is accepted under Art. 13.1
      And the publication is withheld

    Scenario Outline: Only the petitioner asks for confidentiality
      Given at 08:00 on 7 June 2022, the operator receives a petition
      When at 08:20 on 7 June 2022, <who> asks for confidentiality
      Then it is refused because wrong role under Art. 13.1
      And the explanation says "only these may record it (confidentiality requested): petitioner"

      Examples:
        | who                            |
        | the operator                   |
        | the focal point of Sở Xây dựng |
        | the provincial Office          |

    Scenario Outline: Only the operator withholds
      Given at 08:00 on 7 June 2022, the operator receives a petition
        | field        | value |
        | confidential | yes   |
      And at 08:30 on 7 June 2022, the operator forwards the slip to Sở Xây dựng
      And at 15:00 on 7 June 2022, the focal point of Sở Xây dựng answers "Đã thông cống"
      When at 15:30 on 7 June 2022, <who> withholds the result because the petitioner asked for confidentiality
      Then it is refused because wrong role under Art. 13.1
      And lawful instead is "withheld" by the operator

      Examples:
        | who                            |
        | the focal point of Sở Xây dựng |
        | the provincial Office          |
        | the petitioner                 |

  Rule: Art. 13.1 – Withdrawing what was published

    Scenario: Confidentiality asked for after publication: it must be withdrawn at once
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:10 on 7 June 2022, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      And at 08:30 on 7 June 2022, the operator publishes the result on "Zalo 1022 Gia Lai"
      When at 09:00 on 8 June 2022, the petitioner asks for confidentiality
      Then it is accepted under Art. 13.1
      And it relies on the readings I-14
      And the operator must withdraw the publication at once under Art. 13.1
      And the operator gets the notice "confidentiality requested" by "account on the system"
      When at 09:10 on 8 June 2022, the operator withdraws the publication because the petitioner asked for confidentiality
      Then it is accepted under Art. 13.1
      And it relies on the readings I-14
      And the publication is withdrawn
      And nobody must withdraw the publication

    Scenario: A state secret found out after publication must be withdrawn as well
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:10 on 7 June 2022, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      And at 08:30 on 7 June 2022, the operator publishes the result on "Zalo 1022 Gia Lai"
      And at 09:00 on 8 June 2022, the operator corrects "state secret" of the event "received" to "yes", because "Đã đóng dấu mật"
      When at 09:10 on 8 June 2022, the operator withdraws the publication because the petitioner asked for confidentiality
      Then it is refused because the ground is not true of the record under Art. 13.1
      And the operator must withdraw the publication at once under Art. 13.1
      When at 09:20 on 8 June 2022, the operator withdraws the publication because state secret
      Then it is accepted under Art. 13.1
      And the publication is withdrawn

    Scenario: Without a ground nothing is withdrawn
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:10 on 7 June 2022, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      And at 08:30 on 7 June 2022, the operator publishes the result on "Zalo 1022 Gia Lai"
      When at 09:00 on 7 June 2022, the operator withdraws the publication because state secret
      Then it is refused because the ground is not true of the record under Art. 13.1
      When at 09:10 on 7 June 2022, the operator withdraws the publication
      Then it is refused because ground missing under Art. 13.1
      And the publication is published

    Scenario: What is not published cannot be withdrawn
      Given at 08:00 on 7 June 2022, the operator receives a petition
        | field        | value |
        | confidential | yes   |
      And at 08:10 on 7 June 2022, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      When at 08:30 on 7 June 2022, the operator withdraws the publication because the petitioner asked for confidentiality
      Then it is refused because not possible at this position under Art. 13.1

    Scenario: What is published is withdrawn, not withheld
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:10 on 7 June 2022, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      And at 08:30 on 7 June 2022, the operator publishes the result on "Zalo 1022 Gia Lai"
      And at 09:00 on 7 June 2022, the petitioner asks for confidentiality
      When at 09:10 on 7 June 2022, the operator withholds the result because the petitioner asked for confidentiality
      Then it is refused because already published under Art. 13.1
      When at 09:15 on 7 June 2022, the operator publishes the result on "mobile app 1022 Gia Lai"
      Then it is refused because confidential under Art. 13.1
      And lawful instead is "publication withdrawn" by the operator

    Scenario Outline: Only the operator withdraws from the channels of the system
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:10 on 7 June 2022, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      And at 08:30 on 7 June 2022, the operator publishes the result on "Zalo 1022 Gia Lai"
      And at 09:00 on 7 June 2022, the petitioner asks for confidentiality
      When at 09:10 on 7 June 2022, <who> withdraws the publication because the petitioner asked for confidentiality
      Then it is refused because <reason> under Art. 13.1
      And lawful instead is "publication withdrawn" by the operator

      Examples:
        | who                            | reason                                        |
        | the focal point of Sở Xây dựng | not possible at this position; not the holder |
        | the provincial Office          | not possible at this position; not the holder |
        | the petitioner                 | wrong role                                    |

    Scenario: What was withdrawn is not published again
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:10 on 7 June 2022, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      And at 08:30 on 7 June 2022, the operator publishes the result on "Zalo 1022 Gia Lai"
      And at 09:00 on 7 June 2022, the petitioner asks for confidentiality
      And at 09:10 on 7 June 2022, the operator withdraws the publication because the petitioner asked for confidentiality
      When at 09:20 on 7 June 2022, the operator publishes the result on "Zalo 1022 Gia Lai"
      Then it is refused because confidential under Art. 13.1
      And the publication is withdrawn

  Rule: Art. 13.2 – Units publish on their own portals

    Scenario Outline: The unit that answered publishes on its own portal
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:30 on 7 June 2022, the operator forwards the slip to Sở Xây dựng
      And at 15:00 on 7 June 2022, the focal point of Sở Xây dựng answers "Đã thông cống"
      When at 16:00 on 7 June 2022, <who> publishes on the unit's own portal "https://soxaydung.gialai.gov.vn/tra-loi/1"
      Then <result> under Art. 13.2

      Examples:
        | who                                      | result                               |
        | the focal point of Sở Xây dựng           | it is accepted                       |
        | the head of Sở Xây dựng                  | it is accepted                       |
        | the focal point of Sở Giao thông vận tải | it is refused because not the holder |
        | the provincial Office                    | it is refused because not the holder |
        | the operator                             | it is refused because wrong role     |
        | the petitioner                           | it is refused because wrong role     |

    Scenario: After the unit published on its portal, the operator must still publish
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:30 on 7 June 2022, the operator forwards the slip to Sở Xây dựng
      And at 15:00 on 7 June 2022, the head of Sở Xây dựng answers "Đã thông cống"
      When at 16:00 on 7 June 2022, the focal point of Sở Xây dựng publishes on the unit's own portal "https://soxaydung.gialai.gov.vn/tra-loi/1"
      Then it is accepted under Art. 13.2
      And nobody must publish the result on its own portal
      And the operator must publish the result or withhold it at once under Art. 13.1
      And the publication is not published

    Scenario: When the Office answered, the Office publishes on its own portal
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:30 on 7 June 2022, the operator refers it to the Office because competence unclear
      And at 15:00 on 7 June 2022, the provincial Office answers "Đã chỉ đạo"
      When at 16:00 on 7 June 2022, the provincial Office publishes on the unit's own portal "https://gialai.gov.vn/tra-loi/1"
      Then it is accepted under Art. 13.2

    Scenario Outline: A unit does not publish an answer that is not its own
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:30 on 7 June 2022, <step>
      And at 15:00 on 7 June 2022, <who answers> answers "Đã chỉ đạo"
      When at 16:00 on 7 June 2022, the focal point of Sở Xây dựng publishes on the unit's own portal "https://soxaydung.gialai.gov.vn/tra-loi/1"
      Then it is refused because not the holder under Art. 13.2

      Examples:
        | step                                                                                                 | who answers           |
        | the operator corrects "address" of the event "received" to "14 Trần Phú, Pleiku", because "Ghi nhầm" | the operator          |
        | the operator refers it to the Office because competence unclear                                      | the provincial Office |

    Scenario: A publication on a portal needs the address of the page
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:30 on 7 June 2022, the operator forwards the slip to Sở Xây dựng
      And at 15:00 on 7 June 2022, the focal point of Sở Xây dựng answers "Đã thông cống"
      When at 16:00 on 7 June 2022, the focal point of Sở Xây dựng publishes on the unit's own portal
      Then it is refused because address of the page missing under Art. 13.2

    Scenario: Without an answer the unit publishes nothing
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:30 on 7 June 2022, the operator forwards the slip to Sở Xây dựng
      When at 16:00 on 7 June 2022, the focal point of Sở Xây dựng publishes on the unit's own portal "https://soxaydung.gialai.gov.vn/tra-loi/1"
      Then it is refused because not possible at this position under Art. 13.2

    Scenario Outline: Units do not publish state secrets and what is confidential either
      Given at 08:00 on 7 June 2022, the operator receives a petition
        | field   | value |
        | <field> | yes   |
      And at 08:30 on 7 June 2022, the operator forwards the slip to Sở Xây dựng
      And at 15:00 on 7 June 2022, the focal point of Sở Xây dựng answers "Đã thông cống"
      When at 16:00 on 7 June 2022, the focal point of Sở Xây dựng publishes on the unit's own portal "https://soxaydung.gialai.gov.vn/tra-loi/1"
      Then it is refused because <reason> under Art. 13.2
      And nobody must publish the result on its own portal

      Examples:
        | field        | reason       |
        | state secret | state secret |
        | confidential | confidential |

    Scenario: A unit that returned the slip does not publish for the unit that answered
      Given at 08:00 on 7 June 2022, the operator receives a petition
      And at 08:30 on 7 June 2022, the operator forwards the slip to Sở Xây dựng
      And at 09:00 on 7 June 2022, the focal point of Sở Xây dựng says it is not competent, because "Đường do tỉnh quản lý"
      And at 09:30 on 7 June 2022, the operator forwards the slip to Sở Giao thông vận tải
      And at 15:00 on 7 June 2022, the focal point of Sở Giao thông vận tải answers "Đã vá mặt đường"
      When at 16:00 on 7 June 2022, the focal point of Sở Xây dựng publishes on the unit's own portal "https://soxaydung.gialai.gov.vn/tra-loi/1"
      Then it is refused because not the holder under Art. 13.2
      And the focal point of Sở Giao thông vận tải must publish the result on its own portal under Art. 13.2
