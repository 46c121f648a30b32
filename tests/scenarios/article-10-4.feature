# language: en
Feature: Art. 10.4 – The Office of the provincial People's Committee
  The provincial Office handles slips that a unit did not respond to; it determines competence and assigns
  when it is unclear which unit is competent or when several units are needed.

  Background:
    Given the units:
      | unit                        | id                    |
      | Sở Xây dựng                 | so-xay-dung           |
      | Sở Giao thông vận tải       | so-giao-thong-van-tai |
      | Sở Tài nguyên và Môi trường | so-tai-nguyen         |
      | UBND thành phố Pleiku       | ubnd-pleiku           |

  Rule: Art. 10.4.1 – The Office handles a slip that the unit did not respond to

    Scenario: When the head does not respond, the slip goes to the Office
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When the due times are checked at 10:00 on 6 April 2021
      Then the position of the case is head of the unit
      When the due times are checked at 14:00 on 7 April 2021
      Then the system also records "lapsed", "escalated"
      And the position of the case is provincial Office
      And the provincial Office must handle the slip under Art. 10.4.1, 10.4.2, 17.1
      And the notices:
        | who                            | notice         | by                      |
        | the provincial Office          | slip to handle | SMS                     |
        | the focal point of Sở Xây dựng | slip passed up | account on the system   |
        | the head of Sở Xây dựng        | slip passed up | account on the system   |
        | the petitioner                 | passed on      | reply to the petitioner |
      And the notice "slip to handle" to the provincial Office says "[1022 Gia Lai] Slip PA-1: for handling by the provincial Office."

    Scenario: The level of the Office has no limit, so it never lapses
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator refers it to the Office because competence unclear
      When time passes until 09:00 on 5 April 2022
      Then the system records nothing more
      And there is no due time
      And no check of due times is left
      And the case is not overdue
      And the explanation of having to handle the slip says "no time limit set"
      And the explanation of having to handle the slip says "provincial Office: handle, answer or assign"
      And having to handle the slip relies on the readings I-8

    Scenario: The Office answers a slip that the unit let lapse
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When time passes until 10:00 on 8 April 2021
      Then the position of the case is provincial Office
      When at 14:00 on 8 April 2021, the provincial Office answers "Đã chỉ đạo thông cống"
      Then it is accepted under Art. 10.4.1
      And the case is answered, but late since 09:00 on 6 April 2021
      And the petitioner gets the notice "result" by "reply to the petitioner"

    Scenario: What was referred directly and is answered by the Office is not late
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator refers it to the Office because competence unclear
      When at 14:00 on 26 April 2021, the provincial Office answers "Đã chỉ đạo thông cống"
      Then it is accepted under Art. 10.4.1
      And the case is answered in time

    Scenario: The Office cannot answer without a result
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator refers it to the Office because competence unclear
      When at 14:00 on 5 April 2021, the provincial Office answers
      Then it is refused because result missing under Art. 10.4.1
      And the position of the case is provincial Office

    Scenario: The Office reports the state of handling
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator refers it to the Office because competence unclear
      When at 14:00 on 5 April 2021, the provincial Office reports the state of handling "Đang hỏi ý kiến các sở"
      Then it is accepted under Art. 10.4.1
      And the position of the case is provincial Office

    Scenario: A report of the state of handling needs a text
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator refers it to the Office because competence unclear
      When at 14:00 on 5 April 2021, the provincial Office reports the state of handling
      Then it is refused because text missing under Art. 10.4.1

    Scenario: While a unit holds the slip, the Office does not answer
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 10:00 on 5 April 2021, the provincial Office answers "Đã chỉ đạo thông cống"
      Then it is refused because not possible at this position under Art. 10.4.1
      And lawful instead is "answered" by the focal point

    Scenario Outline: The last holder may still answer late when the slip is at the Office
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When time passes until 10:00 on 8 April 2021
      Then the position of the case is provincial Office
      When at 14:00 on 8 April 2021, <who answers> answers "Đã thông cống"
      Then <result>
      And the position of the case is <position>

      Examples:
        | who answers                              | result                                                 | position          |
        | the focal point of Sở Xây dựng           | it is accepted under Art. 10.2.1                       | answered          |
        | the head of Sở Xây dựng                  | it is accepted under Art. 10.3.1                       | answered          |
        | the focal point of Sở Giao thông vận tải | it is refused because not the holder under Art. 10.2.1 | provincial Office |
        | the head of Sở Giao thông vận tải        | it is refused because not the holder under Art. 10.3.1 | provincial Office |

    Scenario: Of what was referred directly, no unit may answer
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator refers it to the Office because competence unclear
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng answers "Đã thông cống"
      Then it is refused because not the holder under Art. 10.2.1

    Scenario: Once the slip is at the Office, the unit promises nothing any more
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When time passes until 10:00 on 8 April 2021
      And at 14:00 on 8 April 2021, the head of Sở Xây dựng promises the result at 17:00 on 12 April 2021
      Then it is refused because not possible at this position under Art. 10.2.2
      And the position of the case is provincial Office

    Scenario: Once the slip is at the Office, the operator does not answer
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When time passes until 10:00 on 8 April 2021
      And at 14:00 on 8 April 2021, the operator answers "Đã thông cống"
      Then it is refused because not possible at this position; already forwarded under Art. 10.1.2.b1, 10.1.2
      And the position of the case is provincial Office

  Rule: Art. 10.4.2 – The Office determines competence and assigns

    Scenario Outline: The operator refers to the Office on a ground
      Given at 09:00 on 5 April 2021, the operator receives a petition
      When at 09:20 on 5 April 2021, the operator refers it to the Office because <ground>
      Then it is accepted under Art. 10.4.2, 4.5
      And it relies on the readings I-10
      And the position of the case is provincial Office
      And there is no due time
      And the provincial Office must handle the slip under Art. 10.4.2, 17.1
      And the notices:
        | who                   | notice         | by                      |
        | the provincial Office | slip to handle | SMS                     |
        | the petitioner        | passed on      | reply to the petitioner |

      Examples:
        | ground              |
        | competence unclear  |
        | needs several units |

    Scenario Outline: A petition of any topic can be referred to the Office
      Given at 09:00 on 5 April 2021, the operator receives a petition about "<topic>"
      When at 09:20 on 5 April 2021, the operator refers it to the Office because needs several units
      Then it is accepted under Art. 10.4.2
      And the position of the case is provincial Office

      Examples:
        | topic                                                   |
        | administrative rules                                    |
        | handling of administrative procedures                   |
        | papers filed and returned at home by public post        |
        | socio-economic matters and public services              |
        | infrastructure, smuggling, counterfeits, building, land |
        | investment, industrial zones, tourism, events           |
        | other fields                                            |

    Scenario: A referral without a ground is refused
      Given at 09:00 on 5 April 2021, the operator receives a petition
      When at 09:20 on 5 April 2021, the operator refers it to the Office
      Then it is refused because ground missing under Art. 10.4.2
      And the position of the case is intake

    Scenario: As long as no unit returned the slip, that is no ground
      Given at 09:00 on 5 April 2021, the operator receives a petition
      When at 09:20 on 5 April 2021, the operator refers it to the Office because a unit is not competent
      Then it is refused because no unit returned it under Art. 10.4.2, 4.5
      And it relies on the readings I-10

    Scenario: Once a unit returned the slip, that is a ground
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng says it is not competent, because "Đường do thành phố quản lý"
      When at 10:20 on 5 April 2021, the operator refers it to the Office because a unit is not competent
      Then it is accepted under Art. 10.4.2, 4.5
      And the position of the case is provincial Office
      And the slip was returned once

    Scenario: After two returns the petition can only be referred
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng says it is not competent, because "Đường do thành phố quản lý"
      And at 10:20 on 5 April 2021, the operator forwards the slip to UBND thành phố Pleiku
      And at 14:00 on 5 April 2021, the head of UBND thành phố Pleiku says it is not competent, because "Đường do tỉnh quản lý"
      When at 14:20 on 5 April 2021, the operator forwards the slip to Sở Giao thông vận tải
      Then it is refused because returned too often under Art. 10.1.2.b2
      And lawful instead is "referred" by the operator
      When at 14:30 on 5 April 2021, the operator refers it to the Office because a unit is not competent
      Then it is accepted under Art. 10.4.2
      And the slip was returned twice

    Scenario Outline: Only the operator refers to the Office
      Given at 09:00 on 5 April 2021, the operator receives a petition
      When at 09:20 on 5 April 2021, <who refers> refers it to the Office because competence unclear
      Then it is refused because wrong role under Art. 10.4.2
      And lawful instead is "referred" by the operator

      Examples:
        | who refers                     |
        | the focal point of Sở Xây dựng |
        | the head of Sở Xây dựng        |
        | the provincial Office          |
        | the petitioner                 |
        | the system                     |

    Scenario: The operator does not refer what a unit holds
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 09:20 on 5 April 2021, the operator refers it to the Office because competence unclear
      Then it is refused because not possible at this position under Art. 10.4.2
      And the slip is held by Sở Xây dựng

    Scenario: The Office assigns one lead unit and coordinating units
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator refers it to the Office because needs several units
      When at 10:00 on 5 April 2021, the provincial Office assigns it to Sở Xây dựng, coordinating: UBND thành phố Pleiku, Sở Giao thông vận tải
      Then it is accepted under Art. 10.4.2
      And it relies on the readings I-11, I-12
      And the position of the case is focal point
      And the slip is held by Sở Xây dựng
      And the focal point of Sở Xây dựng must respond by 10:00 on 6 April 2021 under Art. 11.1, 10.2
      And the notices:
        | who                            | notice         | by                      |
        | the focal point of Sở Xây dựng | slip to handle | SMS                     |
        | the focal point of UBND thành phố Pleiku | slip to help with | SMS |
        | the focal point of Sở Giao thông vận tải | slip to help with | SMS |
        | the petitioner                 | passed on      | reply to the petitioner |

    Scenario: The Office assigns one unit, without coordinating units
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator refers it to the Office because competence unclear
      When at 10:00 on 5 April 2021, the provincial Office assigns it to Sở Xây dựng
      Then it is accepted under Art. 10.4.2
      And the slip is held by Sở Xây dựng

    Scenario: An assignment without a lead unit is refused
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator refers it to the Office because needs several units
      When at 10:00 on 5 April 2021, the provincial Office assigns it, coordinating: UBND thành phố Pleiku
      Then it is refused because unit missing under Art. 10.4.2
      And the position of the case is provincial Office

    Scenario Outline: Only the Office assigns
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator refers it to the Office because competence unclear
      When at 10:00 on 5 April 2021, <who assigns> assigns it to Sở Xây dựng
      Then it is refused because wrong role under Art. 10.4.2
      And the explanation says "only these may record it (assigned): provincial Office"
      And lawful instead is "assigned" by the provincial Office

      Examples:
        | who assigns                    |
        | the operator                   |
        | the focal point of Sở Xây dựng |
        | the head of Sở Xây dựng        |
        | the petitioner                 |
        | the system                     |

    Scenario: The Office assigns only what it holds
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 10:00 on 5 April 2021, the provincial Office assigns it to Sở Giao thông vận tải
      Then it is refused because not possible at this position under Art. 10.4.2
      And the slip is held by Sở Xây dựng

    Scenario Outline: Limits bind the lead unit; a coordinating unit does not answer for it
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator refers it to the Office because needs several units
      And at 10:00 on 5 April 2021, the provincial Office assigns it to Sở Xây dựng, coordinating: UBND thành phố Pleiku
      When at 14:00 on 5 April 2021, <who answers> answers "Đã thông cống"
      Then <result>

      Examples:
        | who answers                              | result                                                                |
        | the focal point of Sở Xây dựng           | it is accepted under Art. 10.2.1                                      |
        | the head of Sở Xây dựng                  | it is accepted under Art. 10.3.1                                      |
        | the focal point of UBND thành phố Pleiku | it is refused because not the holder under Art. 10.2.1                |
        | the provincial Office                    | it is refused because not possible at this position under Art. 10.4.1 |

    Scenario Outline: The unit assigned has its own full 8 working hours
      Given at <assigned at>, the operator receives a petition
      And at <assigned at>, the operator refers it to the Office because competence unclear
      When at <assigned at>, the provincial Office assigns it to Sở Xây dựng
      Then the focal point of Sở Xây dựng must respond by <due> under Art. 11.1
      And it relies on the readings I-12

      Examples:
        | assigned at               | due                       |
        | 09:00 on 5 April 2021     | 09:00 on 6 April 2021     |
        | 17:00 on 9 April 2021     | 17:00 on 12 April 2021    |
        | 16:00 on 28 April 2023    | 16:00 on 4 May 2023       |
        | 15:00 on 13 February 2026 | 15:00 on 23 February 2026 |
        | 10:00 on 21 August 2026   | 10:00 on 22 August 2026   |

    Scenario: The unit assigned has its own one rescheduling
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 7 April 2021
      And at 10:00 on 7 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 9 April 2021
      When time passes until 10:00 on 14 April 2021
      Then the position of the case is provincial Office
      When at 10:00 on 14 April 2021, the provincial Office assigns it to Sở Giao thông vận tải
      Then it is accepted under Art. 10.4.2
      And the unit has promised 0 times
      When at 11:00 on 14 April 2021, the focal point of Sở Giao thông vận tải promises the result at 17:00 on 19 April 2021
      Then it is accepted under Art. 10.2.2
      When at 11:00 on 19 April 2021, the focal point of Sở Giao thông vận tải reschedules the result to 17:00 on 22 April 2021
      Then it is accepted under Art. 11.3
      When at 11:00 on 22 April 2021, the focal point of Sở Giao thông vận tải reschedules the result to 17:00 on 26 April 2021
      Then it is refused because too many promises under Art. 11.3

    Scenario: Given back to the same unit, its promises count from the start
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 7 April 2021
      When time passes until 10:00 on 12 April 2021
      Then the position of the case is provincial Office
      And the unit has promised once
      When at 10:00 on 12 April 2021, the provincial Office assigns it to Sở Xây dựng
      Then it is accepted under Art. 10.4.2
      And the unit has promised 0 times
      And the due time is 10:00 on 13 April 2021
      And the case is overdue since 17:00 on 7 April 2021

    Scenario: An assignment does not erase the lateness of the unit before
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When time passes until 14:00 on 8 April 2021
      And at 14:30 on 8 April 2021, the provincial Office assigns it to Sở Giao thông vận tải
      Then the case is overdue since 09:00 on 6 April 2021
      When at 15:00 on 8 April 2021, the focal point of Sở Xây dựng answers "Đã thông cống"
      Then it is refused because not the holder under Art. 10.2.1
      When at 16:00 on 8 April 2021, the focal point of Sở Giao thông vận tải answers "Đã thông cống"
      Then the case is answered, but late since 09:00 on 6 April 2021
      And the due times that have lapsed:
        | level            | unit        | due                      | counts |
        | focal point      | Sở Xây dựng | 09:00 on 6 April 2021    | yes    |
        | head of the unit | Sở Xây dựng | 09:00:01 on 7 April 2021 | yes    |

    Scenario: When the unit assigned stays silent too, the slip goes up level by level again
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator refers it to the Office because competence unclear
      And at 10:00 on 5 April 2021, the provincial Office assigns it to Sở Xây dựng
      When time passes until 10:00:01 on 6 April 2021
      Then the position of the case is head of the unit
      And the head of Sở Xây dựng must respond by 10:00:01 on 7 April 2021 under Art. 11.2, 10.3
      When time passes until 10:00:02 on 7 April 2021
      Then the position of the case is provincial Office
      When at 14:00 on 7 April 2021, the provincial Office assigns it to Sở Tài nguyên và Môi trường
      Then it is accepted under Art. 10.4.2
      And the slip is held by Sở Tài nguyên và Môi trường
      And the due time is 14:00 on 8 April 2021

    Scenario: The unit assigned may say that it is not competent as well
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator refers it to the Office because competence unclear
      And at 10:00 on 5 April 2021, the provincial Office assigns it to Sở Xây dựng
      When at 14:00 on 5 April 2021, the focal point of Sở Xây dựng says it is not competent, because "Đường do thành phố quản lý"
      Then it is accepted under Art. 4.5
      And it relies on the readings I-24
      And the position of the case is provincial Office
      And the slip was returned 0 times
      When at 14:20 on 5 April 2021, the provincial Office assigns it to Sở Giao thông vận tải
      Then it is accepted under Art. 10.4.2

  Rule: Art. 17.1 – The Office does not handle complaints, denunciations and requests for legal guidance

    Scenario Outline: What does not belong to the system is not referred
      Given at 09:00 on 5 April 2021, the operator receives a <matter>
      When at 09:20 on 5 April 2021, the operator refers it to the Office because competence unclear
      Then it is refused because <reason> under Art. 17.1
      And lawful instead is "declined" by the operator
      And the position of the case is intake

      Examples:
        | matter                     | reason                       |
        | complaint                  | a complaint                  |
        | denunciation               | a denunciation               |
        | request for legal guidance | a request for legal guidance |

    Scenario: Administrative rules of unclear competence are handled by the Office
      Given at 09:00 on 5 April 2021, the operator receives a petition about "administrative rules"
      When at 09:20 on 5 April 2021, the operator refers it to the Office because competence unclear
      Then it is accepted under Art. 10.4.2
      And the provincial Office must handle the slip under Art. 17.1
      And having to handle the slip counts from 09:20 on 5 April 2021
