# language: en
Feature: Art. 8 – What a petition must be
  In Vietnamese; clear, and within Art. 6; with name, address and phone number. Every requirement that
  fails is named, in this order; until then the petition is neither answered nor forwarded.

  Background:
    Given the units:
      | unit        | id          |
      | Sở Xây dựng | so-xay-dung |

  Rule: Art. 8 – A petition that meets every requirement is handled

    Background:
      Given at 08:00 on 11 March 2024, the operator receives a petition about "infrastructure" by "hotline"
        | field         | value                           |
        | language      | vi                              |
        | content       | Ổ gà trước số 20 Lê Lợi, Pleiku |
        | content clear | yes                             |
        | name          | Rơ Châm Hà                      |
        | address       | 20 Lê Lợi, Pleiku               |
        | phone number  | 0905111222                      |

    Scenario Outline: The operator <act>
      When at 08:10 on 11 March 2024, the operator <act>
      Then it is accepted under Art. <clause>
      And the position of the case is <position>

      Examples:
        | act                                                | clause    | position          |
        | forwards the slip to Sở Xây dựng                   | 10.1.2.b2 | focal point       |
        | answers "Đường sẽ sửa ngày 15/03/2024."            | 10.1.2.b1 | answered          |
        | refers it to the Office because competence unclear | 10.4.2    | provincial Office |

  Rule: Art. 8, 20.3 – No harassment: a reason for declining must be true of the record

    Background:
      Given at 08:00 on 11 March 2024, the operator receives a petition

    Scenario Outline: It is not declined for a reason that the record contradicts: <reason>
      When at 08:10 on 11 March 2024, the operator does not take it in because <reason>, with the guidance "Xin gửi lại"
      Then it is refused because a reason contradicts the record under Art. 20.3
      And the position of the case is intake

      Examples:
        | reason                       |
        | not in Vietnamese            |
        | content not clear            |
        | out of scope                 |
        | contact details incomplete   |
        | a complaint                  |
        | a denunciation               |
        | a request for legal guidance |

    Scenario: A state secret is no reason for declining
      Given at 08:05 on 11 March 2024, the operator corrects "state secret" of the event "received" to "yes", because "Ghi nhầm"
      When at 08:10 on 11 March 2024, the operator does not take it in because a state secret, with the guidance "Xin gửi trực tiếp"
      Then it is refused because a reason contradicts the record under Art. 20.3
      And at 08:10 on 11 March 2024, the operator may record "forwarded"

  Rule: Art. 8.1 – In Vietnamese

    Scenario Outline: Not in Vietnamese, it is refused when the operator <act>
      Given at 08:00 on 11 March 2024, the operator receives a petition
        | field    | value |
        | language | en    |
      When at 08:10 on 11 March 2024, the operator <act>
      Then it is refused because not in Vietnamese under Art. 8.1, 4.6
      And lawful instead is "declined" by the operator
      And the position of the case is intake

      Examples:
        | act                                                |
        | forwards the slip to Sở Xây dựng                   |
        | answers "Đường sẽ sửa ngày 15/03/2024."            |
        | refers it to the Office because competence unclear |

    Scenario Outline: Any other language is refused too: <language>
      Given at 08:00 on 11 March 2024, the operator receives a petition
        | field    | value |
        | language | <id>  |
      When at 08:10 on 11 March 2024, the operator forwards the slip to Sở Xây dựng
      Then it is refused because not in Vietnamese under Art. 8.1

      Examples:
        | language  | id  |
        | Jrai      | jra |
        | Bahnar    | bdq |
        | Lao       | lo  |
        | not given |     |

    Scenario: It is declined as not in Vietnamese
      Given at 08:00 on 11 March 2024, the operator receives a petition
        | field    | value |
        | language | en    |
      When at 08:10 on 11 March 2024, the operator does not take it in because not in Vietnamese, with the guidance "Xin gửi lại bằng tiếng Việt"
      Then it is accepted under Art. 10.1.2.a
      And the position of the case is declined

    Scenario: A language recorded wrongly is corrected, then the slip is forwarded
      Given at 08:00 on 11 March 2024, the operator receives a petition
        | field    | value |
        | language | en    |
      And at 08:05 on 11 March 2024, the operator corrects "language" of the event "received" to "vi", because "Chọn nhầm ngôn ngữ"
      When at 08:10 on 11 March 2024, the operator forwards the slip to Sở Xây dựng
      Then it is accepted

  Rule: Art. 8.2 – Clear, and within Art. 6

    Scenario Outline: Content not clear, it is refused when the operator <act>
      Given at 08:00 on 11 March 2024, the operator receives a petition
        | field         | value |
        | content clear | no    |
      When at 08:10 on 11 March 2024, the operator <act>
      Then it is refused because content not clear under Art. 8.2, 4.6
      And lawful instead is "declined" by the operator

      Examples:
        | act                                                |
        | forwards the slip to Sở Xây dựng                   |
        | answers "Đường sẽ sửa ngày 15/03/2024."            |
        | refers it to the Office because competence unclear |

    Scenario: No content at all is not clear
      Given at 08:00 on 11 March 2024, the operator receives a petition
        | field   | value |
        | content |       |
      When at 08:10 on 11 March 2024, the operator forwards the slip to Sở Xây dựng
      Then it is refused because content not clear under Art. 8.2

    Scenario Outline: Outside Art. 6, it is refused when the operator <act>
      Given at 08:00 on 11 March 2024, the operator receives a petition about "Tranh chấp gia đình"
      When at 08:10 on 11 March 2024, the operator <act>
      Then it is refused because out of scope under Art. 8.2, 6, 4.6
      And lawful instead is "declined" by the operator

      Examples:
        | act                                                |
        | forwards the slip to Sở Xây dựng                   |
        | answers "Xin liên hệ tổ hòa giải."                 |
        | refers it to the Office because competence unclear |

    Scenario Outline: It is declined for the true reason: <reason>
      Given at 08:00 on 11 March 2024, the operator receives a petition
        | field   | value   |
        | <field> | <value> |
      When at 08:10 on 11 March 2024, the operator does not take it in because <reason>, with the guidance "Xin nêu rõ nơi và việc xảy ra"
      Then it is accepted under Art. 10.1.2.a
      And the position of the case is declined

      Examples:
        | field         | value               | reason            |
        | content clear | no                  | content not clear |
        | topic         | Tranh chấp gia đình | out of scope      |

  Rule: Art. 8.3 – With name, address and phone number

    Scenario Outline: Without the <field> the slip is not forwarded
      Given at 08:00 on 11 March 2024, the operator receives a petition
        | field   | value |
        | <field> |       |
      When at 08:10 on 11 March 2024, the operator forwards the slip to Sở Xây dựng
      Then it is refused because contact details incomplete under Art. 8.3, 4.6
      And the explanation says "missing: <field>"
      And lawful instead is "declined" by the operator

      Examples:
        | field        |
        | name         |
        | address      |
        | phone number |

    Scenario Outline: Without the phone number it is refused, too, when the operator <act>
      Given at 08:00 on 11 March 2024, the operator receives a petition
        | field        | value |
        | phone number |       |
      When at 08:10 on 11 March 2024, the operator <act>
      Then it is refused because contact details incomplete under Art. 8.3, 4.6

      Examples:
        | act                                                |
        | answers "Đường sẽ sửa ngày 15/03/2024."            |
        | refers it to the Office because competence unclear |

    Scenario: An e-mail address stands in for neither phone number nor address
      Given at 08:00 on 11 March 2024, the operator receives a petition
        | field        | value           |
        | address      |                 |
        | phone number |                 |
        | e-mail       | ha@example.test |
      When at 08:10 on 11 March 2024, the operator forwards the slip to Sở Xây dựng
      Then it is refused because contact details incomplete under Art. 8.3
      And the explanation says "missing: address, phone number"

    Scenario: No e-mail address is needed
      Given at 08:00 on 11 March 2024, the operator receives a petition
        | field  | value |
        | e-mail |       |
      When at 08:10 on 11 March 2024, the operator forwards the slip to Sở Xây dựng
      Then it is accepted

    Scenario: It is declined as contact details are incomplete
      Given at 08:00 on 11 March 2024, the operator receives a petition
        | field | value |
        | name  |       |
      When at 08:10 on 11 March 2024, the operator does not take it in because contact details incomplete, with the guidance "Xin cho biết họ tên"
      Then it is accepted under Art. 10.1.2.a
      And the position of the case is declined

    Scenario: What the petitioner supplies is entered by a correction, then the slip is forwarded
      Given at 08:00 on 11 March 2024, the operator receives a petition
        | field        | value |
        | phone number |       |
      And at 08:05 on 11 March 2024, the operator corrects "phone number" of the event "received" to "0905111222", because "Người gửi bổ sung"
      When at 08:10 on 11 March 2024, the operator forwards the slip to Sở Xây dựng
      Then it is accepted
      And the original "phone number" of the event "received" is ""

    Scenario: A correction takes no requirement away
      Given at 08:00 on 11 March 2024, the operator receives a petition
      When at 08:05 on 11 March 2024, the operator corrects "name" of the event "received" to "", because "Ghi nhầm tên người khác"
      Then it is refused because invalid value under Art. 9.2, 12.1

  Rule: Art. 8, 17.1 – No complaint, denunciation or request for legal guidance

    Scenario Outline: All else met, but of the kind “<matter>”: the slip is not forwarded
      Given at 08:00 on 11 March 2024, the operator receives a <matter>
      When at 08:10 on 11 March 2024, the operator forwards the slip to Sở Xây dựng
      Then it is refused because <why> under Art. 17.1
      And lawful instead is "declined" by the operator

      Examples:
        | matter                     | why                          |
        | complaint                  | a complaint                  |
        | denunciation               | a denunciation               |
        | request for legal guidance | a request for legal guidance |

  Rule: Art. 8 – Of several requirements that fail, all are named, in order

    Scenario Outline: On forwarding: <why>
      Given at 08:00 on 11 March 2024, the operator receives a <matter> about "<topic>"
        | field         | value      |
        | language      | <language> |
        | content clear | <clear>    |
        | address       | <address>  |
      When at 08:10 on 11 March 2024, the operator forwards the slip to Sở Xây dựng
      Then it is refused because <why>

      Examples:
        | matter       | topic   | language | clear | address   | why                                                                                         |
        | petition     | other   | en       | no    | 12 Lê Lợi | not in Vietnamese; content not clear                                                        |
        | petition     | tin đồn | en       | yes   | 12 Lê Lợi | not in Vietnamese; out of scope                                                             |
        | petition     | other   | en       | yes   |           | not in Vietnamese; contact details incomplete                                               |
        | petition     | tin đồn | vi       | no    | 12 Lê Lợi | content not clear; out of scope                                                             |
        | petition     | other   | vi       | no    |           | content not clear; contact details incomplete                                               |
        | petition     | tin đồn | vi       | yes   |           | out of scope; contact details incomplete                                                    |
        | complaint    | other   | vi       | yes   |           | contact details incomplete; a complaint                                                     |
        | denunciation | tin đồn | vi       | yes   | 12 Lê Lợi | out of scope; a denunciation                                                                |
        | petition     | tin đồn | en       | no    |           | not in Vietnamese; content not clear; out of scope; contact details incomplete              |
        | complaint    | tin đồn | en       | no    |           | not in Vietnamese; content not clear; out of scope; contact details incomplete; a complaint |

    Scenario Outline: They are all named, too, when the operator <act>
      Given at 08:00 on 11 March 2024, the operator receives a complaint about "tin đồn"
        | field         | value |
        | language      | en    |
        | content clear | no    |
        | name          |       |
      When at 08:10 on 11 March 2024, the operator <act>
      Then it is refused because not in Vietnamese; content not clear; out of scope; contact details incomplete; a complaint

      Examples:
        | act                                                     |
        | answers "Xin gửi đơn đến cơ quan giải quyết khiếu nại." |
        | refers it to the Office because competence unclear      |

    Scenario: Declining may name every true reason
      Given at 08:00 on 11 March 2024, the operator receives a petition about "tin đồn"
        | field    | value |
        | language | en    |
        | name     |       |
      When at 08:10 on 11 March 2024, the operator does not take it in because not in Vietnamese; out of scope; contact details incomplete, with the guidance "Xin gửi lại bằng tiếng Việt, ghi rõ họ tên"
      Then it is accepted under Art. 10.1.2.a
      And the notice "not taken in" to the petitioner says "Reason: not in Vietnamese; out of scope; contact details incomplete."

    Scenario: One true reason does not cover a false one
      Given at 08:00 on 11 March 2024, the operator receives a petition
        | field    | value |
        | language | en    |
      When at 08:10 on 11 March 2024, the operator does not take it in because not in Vietnamese; content not clear, with the guidance "Xin gửi lại bằng tiếng Việt"
      Then it is refused because a reason contradicts the record under Art. 20.3
      And the explanation says "not true: content not clear"

    Scenario: Before any act the system tells what is permitted and what is not
      When at 08:00 on 11 March 2024, the operator receives a petition
        | field    | value |
        | language | en    |
        | name     |       |
      Then it is accepted
      And at 08:10 on 11 March 2024, the operator may not record "forwarded" because not in Vietnamese; contact details incomplete
      And at 08:10 on 11 March 2024, the operator may not record "answered" because not in Vietnamese; contact details incomplete
      And at 08:10 on 11 March 2024, the operator may not record "referred" because not in Vietnamese; contact details incomplete
      And at 08:10 on 11 March 2024, the operator may record "declined"
