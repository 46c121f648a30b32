# language: en
Feature: Art. 11 – Limits of time
  Focal point and head of the unit each have 8 working hours to respond from receipt of the slip.
  A unit reschedules once only. When the time has run out without a result, the case is overdue.

  Working hours are 07:00–11:00 and 13:00–17:00, Monday to Friday, except on holidays.

  Background:
    Given the units:
      | unit                  | id                    |
      | Sở Xây dựng           | so-xay-dung           |
      | Sở Giao thông vận tải | so-giao-thong-van-tai |

  Rule: Art. 11.1 – The focal point responds within 8 working hours

    Scenario: The focal point that receives a slip must respond within 8 working hours
      Given at 08:00 on 5 April 2021, the operator receives a petition
      When at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      Then it is accepted under Art. 10.1.2.b2, 10.1.2
      And the due time is 8 working hours from 09:00 on 5 April 2021
      And the focal point of Sở Xây dựng must respond by 09:00 on 6 April 2021 under Art. 11.1, 10.2
      And the next check of due times is at 09:00:01 on 6 April 2021

    Scenario Outline: The limit runs from receipt of the slip; time outside working hours does not count
      Given at <slip received>, the operator receives a petition
      When at <slip received>, the operator forwards the slip to Sở Xây dựng
      Then the focal point of Sở Xây dựng must respond by <due> under Art. 11.1

      Examples: Opening in the morning
        | slip received            | due                      |
        | 06:59:59 on 5 April 2021 | 17:00 on 5 April 2021    |
        | 07:00 on 5 April 2021    | 17:00 on 5 April 2021    |
        | 07:00:01 on 5 April 2021 | 07:00:01 on 6 April 2021 |

      Examples: Lunch
        | slip received            | due                      |
        | 10:59:59 on 5 April 2021 | 10:59:59 on 6 April 2021 |
        | 11:00 on 5 April 2021    | 11:00 on 6 April 2021    |
        | 12:59:59 on 5 April 2021 | 11:00 on 6 April 2021    |
        | 13:00 on 5 April 2021    | 11:00 on 6 April 2021    |
        | 13:00:01 on 5 April 2021 | 13:00:01 on 6 April 2021 |

      Examples: Closing in the afternoon
        | slip received            | due                      |
        | 16:59:59 on 5 April 2021 | 16:59:59 on 6 April 2021 |
        | 17:00 on 5 April 2021    | 17:00 on 6 April 2021    |
        | 17:00:01 on 5 April 2021 | 17:00 on 6 April 2021    |
        | 22:30 on 5 April 2021    | 17:00 on 6 April 2021    |

      Examples: Weekly rest
        | slip received             | due                       |
        | 16:59:59 on 9 April 2021  | 16:59:59 on 12 April 2021 |
        | 17:00 on 9 April 2021     | 17:00 on 12 April 2021    |
        | 09:00 on 10 April 2021    | 17:00 on 12 April 2021    |
        | 23:59:59 on 11 April 2021 | 17:00 on 12 April 2021    |
        | 09:00 on 3 May 2025       | 17:00 on 5 May 2025       |

      Examples: Tết
        | slip received             | due                       |
        | 10:00 on 28 January 2022  | 10:00 on 7 February 2022  |
        | 15:00 on 19 January 2023  | 15:00 on 27 January 2023  |
        | 07:30 on 7 February 2024  | 07:30 on 15 February 2024 |
        | 14:00 on 24 January 2025  | 14:00 on 3 February 2025  |
        | 15:00 on 13 February 2026 | 15:00 on 23 February 2026 |
        | 10:00 on 18 February 2026 | 17:00 on 23 February 2026 |
        | 10:00 on 3 February 2027  | 10:00 on 11 February 2027 |

      Examples: Holidays
        | slip received             | due                       |
        | 10:00 on 20 April 2021    | 10:00 on 22 April 2021    |
        | 10:00 on 29 April 2021    | 10:00 on 4 May 2021       |
        | 10:00 on 1 September 2021 | 10:00 on 6 September 2021 |
        | 15:00 on 23 November 2025 | 17:00 on 24 November 2025 |
        | 16:00 on 23 November 2026 | 16:00 on 25 November 2026 |
        | 10:00 on 23 November 2027 | 10:00 on 25 November 2027 |

      Examples: Days in lieu of holidays on weekly rest days
        | slip received             | due                       |
        | 16:30 on 30 December 2022 | 16:30 on 3 January 2023   |
        | 10:00 on 29 April 2022    | 10:00 on 4 May 2022       |
        | 16:00 on 28 April 2023    | 16:00 on 4 May 2023       |
        | 10:00 on 31 August 2023   | 10:00 on 5 September 2023 |
        | 15:00 on 24 April 2026    | 15:00 on 28 April 2026    |

      Examples: Swapped days, worked Saturdays
        | slip received             | due                       |
        | 10:00 on 26 April 2024    | 10:00 on 2 May 2024       |
        | 15:00 on 3 May 2024       | 15:00 on 4 May 2024       |
        | 08:00 on 25 April 2025    | 08:00 on 26 April 2025    |
        | 14:00 on 29 April 2025    | 14:00 on 5 May 2025       |
        | 10:00 on 31 December 2025 | 10:00 on 5 January 2026   |
        | 10:00 on 9 January 2026   | 10:00 on 10 January 2026  |
        | 10:00 on 20 August 2026   | 10:00 on 21 August 2026   |
        | 10:00 on 21 August 2026   | 10:00 on 22 August 2026   |
        | 16:00 on 22 August 2026   | 16:00 on 24 August 2026   |
        | 10:00 on 28 August 2026   | 10:00 on 3 September 2026 |

    Scenario Outline: The sum of the due time says which days are left out, and why
      Given at <slip received>, the operator receives a petition
      When at <slip received>, the operator forwards the slip to Sở Xây dựng
      Then the due time is <due>
      And the sum of the due time leaves out <day off> because of "<reason>"

      Examples:
        | slip received             | due                       | day off          | reason                                             |
        | 10:00 on 20 April 2021    | 10:00 on 22 April 2021    | 21 April 2021    | Hung Kings' Commemoration Day                      |
        | 16:30 on 30 December 2022 | 16:30 on 3 January 2023   | 2 January 2023   | In lieu of New Year's Day                          |
        | 15:00 on 13 February 2026 | 15:00 on 23 February 2026 | 17 February 2026 | Lunar New Year                                     |
        | 10:00 on 28 August 2026   | 10:00 on 3 September 2026 | 31 August 2026   | Day off, worked on Saturday 22 August 2026 instead |
        | 16:00 on 23 November 2026 | 16:00 on 25 November 2026 | 24 November 2026 | Vietnam Culture Day                                |

    Scenario: A due time in a year whose holidays are not announced is provisional
      Given at 10:00 on 5 January 2028, the operator receives a petition
      When at 10:00 on 5 January 2028, the operator forwards the slip to Sở Xây dựng
      Then the due time is 10:00 on 6 January 2028
      And the sum of the due time rests on days not announced yet

    Scenario: A day off that the locality decides does not count either
      Given 13 September 2021 is a day off, because "Bão số 5"
      And at 10:00 on 10 September 2021, the operator receives a petition
      When at 10:00 on 10 September 2021, the operator forwards the slip to Sở Xây dựng
      Then the due time is 10:00 on 14 September 2021
      And the sum of the due time leaves out 13 September 2021 because of "Bão số 5"

    Scenario: A rest day that is worked counts
      Given 18 September 2021 is worked, because "Làm bù cho ngày nghỉ bão"
      And at 10:00 on 17 September 2021, the operator receives a petition
      When at 10:00 on 17 September 2021, the operator forwards the slip to Sở Xây dựng
      Then the due time is 10:00 on 18 September 2021

    Scenario Outline: An answer before or at the second it is due is in time, after it is late
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at <answered at>, the focal point of Sở Xây dựng answers "Đã thông cống"
      Then it is accepted under Art. 10.2.1
      And the case is <result>

      Examples:
        | answered at              | result                                         |
        | 08:59:59 on 6 April 2021 | answered in time                               |
        | 09:00 on 6 April 2021    | answered in time                               |
        | 09:00:01 on 6 April 2021 | answered, but late since 09:00 on 6 April 2021 |

    Scenario Outline: A promise of the time of the result is a response too, within the same limit
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at <promised at>, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      Then it is accepted under Art. 10.2.2, 2
      And it relies on the readings I-1
      And the case is <result>

      Examples:
        | promised at              | result                              |
        | 08:59:59 on 6 April 2021 | not overdue                         |
        | 09:00 on 6 April 2021    | not overdue                         |
        | 09:00:01 on 6 April 2021 | overdue since 09:00 on 6 April 2021 |

    Scenario Outline: A statement of not being competent is a response too, within the same limit
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at <said at>, the focal point of Sở Xây dựng says it is not competent, because "Đường do tỉnh quản lý"
      Then it is accepted under Art. 4.5
      And the position of the case is intake
      And the case is <result>

      Examples:
        | said at                  | result                              |
        | 09:00 on 6 April 2021    | not overdue                         |
        | 09:00:01 on 6 April 2021 | overdue since 09:00 on 6 April 2021 |

    Scenario: A report of the state of handling is no response
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng reports the state of handling "Đang kiểm tra hiện trường"
      Then it is accepted under Art. 10.3.2
      And the focal point of Sở Xây dựng must respond by 09:00 on 6 April 2021 under Art. 11.1
      And at 09:00:01 on 6 April 2021, the case is overdue since 09:00 on 6 April 2021

    Scenario: A limit that spans Tết ends on the first working day after it
      Given at 15:00 on 13 February 2026, the operator receives a petition
      And at 15:00 on 13 February 2026, the operator forwards the slip to Sở Xây dựng
      When time passes until 15:00 on 23 February 2026
      Then the system records nothing more
      And the case is not overdue
      When time passes until 15:00:01 on 23 February 2026
      Then the system also records "lapsed", "escalated"
      And the case is overdue since 15:00 on 23 February 2026

  Rule: Art. 11.2 – The head of the unit responds within 8 working hours

    Scenario: When the slip goes up, the head has 8 working hours of its own
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When the due times are checked at 10:00 on 6 April 2021
      Then the system also records "lapsed", "escalated"
      And the position of the case is head of the unit
      And the slip is held by Sở Xây dựng
      And the due time is 8 working hours from 10:00 on 6 April 2021
      And the head of Sở Xây dựng must respond by 10:00 on 7 April 2021 under Art. 11.2, 10.3

    Scenario Outline: The limit of the head counts working hours only as well
      Given at <slip received>, the operator receives a petition
      And at <slip received>, the operator forwards the slip to Sở Xây dựng
      When the due times are checked at <up to the head>
      Then the head of Sở Xây dựng must respond by <due> under Art. 11.2

      Examples:
        | slip received             | up to the head               | due                          |
        | 07:00 on 5 April 2021     | 17:00:01 on 5 April 2021     | 17:00 on 6 April 2021        |
        | 10:00 on 8 April 2021     | 10:00:01 on 9 April 2021     | 10:00:01 on 12 April 2021    |
        | 11:00 on 5 April 2021     | 11:00:01 on 6 April 2021     | 11:00 on 7 April 2021        |
        | 15:00 on 12 February 2026 | 15:00:01 on 13 February 2026 | 15:00:01 on 23 February 2026 |
        | 10:00 on 20 August 2026   | 10:00:01 on 21 August 2026   | 10:00:01 on 22 August 2026   |
        | 16:00 on 20 November 2026 | 16:00:01 on 23 November 2026 | 16:00:01 on 25 November 2026 |

    Scenario Outline: The head responds just before and after the due time
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When the due times are checked at 10:00 on 6 April 2021
      And at <answered at>, the head of Sở Xây dựng answers "Đã thông cống"
      Then it is accepted under Art. 10.3.1
      And the system <records>
      And the case is answered, but late since 09:00 on 6 April 2021

      Examples:
        | answered at              | records               |
        | 09:59:59 on 7 April 2021 | records nothing more  |
        | 10:00 on 7 April 2021    | records nothing more  |
        | 10:00:01 on 7 April 2021 | also records "lapsed" |

    Scenario: When the head stays silent too, the slip goes to the Office; each level keeps its own lateness
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When time passes until 17:00 on 7 April 2021
      Then the system also records "lapsed", "escalated", "lapsed", "escalated"
      And the position of the case is provincial Office
      And there is no due time
      And the due times that have lapsed:
        | level            | unit        | due                      | counts |
        | focal point      | Sở Xây dựng | 09:00 on 6 April 2021    | yes    |
        | head of the unit | Sở Xây dựng | 09:00:01 on 7 April 2021 | yes    |

  Rule: Art. 11.3 – A unit reschedules once only

    Scenario: One rescheduling is accepted
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 10:00 on 7 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 14 April 2021, because "Chờ vật tư"
      Then it is accepted under Art. 11.3, 10.5
      And it relies on the readings I-6
      And the commitment of the unit is rescheduled
      And the unit has promised twice
      And the focal point of Sở Xây dựng must give the promised result by 17:00 on 14 April 2021 under Art. 11.3, 10.2.2
      And the operator must give the reminder by 17:00 on 13 April 2021 under Art. 10.5
      And the operator must tell the time of the result at once under Art. 10.1.2.b2
      And the notices:
        | who            | notice             | by                      |
        | the petitioner | time of the result | reply to the petitioner |
        | the operator   | reminder entered   | account on the system   |

    Scenario Outline: A third promise is refused, whoever of the unit gives it
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      And at 10:00 on 7 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 14 April 2021
      When at 10:00 on 8 April 2021, <who> of Sở Xây dựng reschedules the result to 17:00 on 20 April 2021
      Then it is refused because too many promises under Art. 11.3
      And it relies on the readings I-6
      And the explanation says "a unit may reschedule once, all its levels together"
      And lawful instead is "answered" by the <role>
      And the unit has promised twice
      And the due time is 17:00 on 14 April 2021

      Examples:
        | who             | role             |
        | the focal point | focal point      |
        | the head        | head of the unit |

    Scenario: After two promises of the focal point the head has none left
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      And at 10:00 on 7 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 14 April 2021
      When time passes until 08:00 on 15 April 2021
      Then the position of the case is head of the unit
      And the commitment of the unit is awaiting a response
      When at 09:00 on 15 April 2021, the head of Sở Xây dựng promises the result at 17:00 on 22 April 2021
      Then it is refused because too many promises under Art. 11.3
      And lawful instead is "answered" by the head of the unit
      When at 10:00 on 15 April 2021, the head of Sở Xây dựng answers "Đã thay ống cống"
      Then it is accepted under Art. 10.3.1
      And the case is answered, but late since 17:00 on 14 April 2021

    Scenario: After one promise of the focal point the head has one left
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When the due times are checked at 08:00 on 12 April 2021
      And at 09:00 on 12 April 2021, the head of Sở Xây dựng promises the result at 17:00 on 15 April 2021
      Then it is accepted under Art. 10.2.2
      And the unit has promised twice
      When at 09:00 on 13 April 2021, the head of Sở Xây dựng reschedules the result to 17:00 on 20 April 2021
      Then it is refused because too many promises under Art. 11.3

    Scenario: When the head reschedules in place of the focal point, that is the rescheduling of the unit
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 10:00 on 7 April 2021, the head of Sở Xây dựng reschedules the result to 17:00 on 14 April 2021
      Then it is accepted under Art. 11.3
      And the unit has promised twice
      When at 10:00 on 8 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 20 April 2021
      Then it is refused because too many promises under Art. 11.3

    Scenario: Without a promise there is nothing to reschedule
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 11:00 on 5 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 9 April 2021
      Then it is refused because no time is promised under Art. 11.3
      And lawful instead is "appointed" by the focal point

    Scenario: Once promised, the next one must be a rescheduling
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 10:00 on 7 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 14 April 2021
      Then it is refused because a time is already promised under Art. 10.2.2
      And lawful instead is "rescheduled" by the focal point

    Scenario Outline: A rescheduling is possible only before the agreed time has passed
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at <rescheduled at>, the focal point of Sở Xây dựng reschedules the result to 17:00 on 14 April 2021
      Then <result> under Art. 11.3
      And the due time is <due>

      Examples:
        | rescheduled at           | result                                           | due                    |
        | 16:59:59 on 9 April 2021 | it is accepted                                   | 17:00 on 14 April 2021 |
        | 17:00 on 9 April 2021    | it is accepted                                   | 17:00 on 14 April 2021 |
        | 17:00:01 on 9 April 2021 | it is refused because the agreed time has passed | 17:00 on 9 April 2021  |

    Scenario: After the agreed time only an answer is left
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 18:00 on 9 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 14 April 2021
      Then it is refused because the agreed time has passed under Art. 11.3, 11.4
      And lawful instead is "answered" by the focal point

    Scenario Outline: The new time must be another, and lie ahead; an earlier one is no promise more
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 10:00 on 7 April 2021, the focal point of Sở Xây dựng reschedules the result to <new time>
      Then <result> under Art. 11.3

      Examples:
        | new time                 | result                                               |
        | 10:00 on 6 April 2021    | it is refused because the time does not lie ahead    |
        | 16:59:59 on 9 April 2021 | it is accepted                                       |
        | 17:00 on 9 April 2021    | it is refused because not later than the agreed time |
        | 17:00:01 on 9 April 2021 | it is accepted                                       |

    Scenario: All reasons for a refusal are given together
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      And at 10:00 on 7 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 14 April 2021
      When at 17:00:01 on 14 April 2021, the focal point of Sở Xây dựng reschedules the result to 16:00 on 14 April 2021
      Then it is refused because the agreed time has passed; the time does not lie ahead under Art. 11.3, 11.4

    Scenario Outline: Who does not hold the slip does not reschedule
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 10:00 on 7 April 2021, <who> reschedules the result to 17:00 on 14 April 2021
      Then it is refused because <reason> under Art. 11.3
      And the explanation says "<explanation>"

      Examples:
        | who                                      | reason         | explanation                                                                       |
        | the focal point of Sở Giao thông vận tải | not the holder | the focal point of so-giao-thong-van-tai does not hold the slip; so-xay-dung does |
        | the head of Sở Giao thông vận tải        | not the holder | the head of so-giao-thong-van-tai does not hold the slip; so-xay-dung does        |
        | the operator                             | wrong role     | only these may record it (rescheduled): focal point, head of the unit             |
        | the provincial Office                    | wrong role     | only these may record it (rescheduled): focal point, head of the unit             |
        | the petitioner                           | wrong role     | only these may record it (rescheduled): focal point, head of the unit             |

  Rule: Art. 11.4 – When the time has run out without a result, the case is overdue

    Scenario Outline: The case is overdue right after the second it was due, though nobody looked
      Given at 08:00 on 5 April 2021, the operator receives a petition
      When at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      Then at <time>, the case is <result>

      Examples:
        | time                     | result                              |
        | 08:59:59 on 6 April 2021 | not overdue                         |
        | 09:00 on 6 April 2021    | not overdue                         |
        | 09:00:01 on 6 April 2021 | overdue since 09:00 on 6 April 2021 |
        | 09:00 on 30 June 2021    | overdue since 09:00 on 6 April 2021 |

    Scenario Outline: After the agreed time the case is overdue as well
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      Then at <time>, the case is <result>

      Examples:
        | time                     | result                              |
        | 17:00 on 9 April 2021    | not overdue                         |
        | 17:00:01 on 9 April 2021 | overdue since 17:00 on 9 April 2021 |

    Scenario Outline: The result just before and after the agreed time
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at <answered at>, the focal point of Sở Xây dựng answers "Đã thông cống"
      Then it is accepted under Art. 10.2.1
      And the case is <result>

      Examples:
        | answered at              | result                                         |
        | 16:59:59 on 9 April 2021 | answered in time                               |
        | 17:00 on 9 April 2021    | answered in time                               |
        | 17:00:01 on 9 April 2021 | answered, but late since 17:00 on 9 April 2021 |

    Scenario Outline: The system records a lapse only when the time has passed
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at <time>, the system records the lapse of <due> at the level <level>
      Then <result> under Art. 11.4

      Examples:
        | time                     | due                   | level            | result                                  |
        | 09:00 on 6 April 2021    | 09:00 on 6 April 2021 | focal point      | it is refused because not due yet       |
        | 09:00:01 on 6 April 2021 | 09:00 on 6 April 2021 | focal point      | it is accepted                          |
        | 09:00:01 on 6 April 2021 | 08:00 on 6 April 2021 | focal point      | it is refused because not that due time |
        | 09:00:01 on 6 April 2021 | 09:00 on 6 April 2021 | head of the unit | it is refused because not that level    |

    Scenario: A lapse is recorded once only
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 09:30 on 6 April 2021, the system records the lapse of 09:00 on 6 April 2021 at the level focal point
      When at 09:40 on 6 April 2021, the system records the lapse of 09:00 on 6 April 2021 at the level focal point
      Then it is refused because already recorded under Art. 11.4
      When at 09:50 on 6 April 2021, the focal point of Sở Xây dựng reports the state of handling "Đang làm"
      Then it is accepted
      And the system records nothing more

    Scenario: The first event after the due time has the system record the lapse too
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 15:00 on 6 April 2021, the petitioner comments "Bao giờ xong?"
      Then it is accepted
      And the system also records "lapsed"
      And the event "lapsed" happened at 09:00:01 on 6 April 2021
      And the operator must pass the slip up at once under Art. 10.1.2.b2
      And the focal point of Sở Xây dựng must respond by 09:00 on 6 April 2021

    Scenario Outline: The operator passes the slip up only after a lapse
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at <time>, the operator passes the slip up from the level focal point to the level <level>
      Then <result> under Art. 11.4, 10.1.2.b2

      Examples:
        | time                     | level             | result                               |
        | 09:00 on 6 April 2021    | head of the unit  | it is refused because not due yet    |
        | 09:00:01 on 6 April 2021 | head of the unit  | it is accepted                       |
        | 09:00:01 on 6 April 2021 | provincial Office | it is refused because not that level |

    Scenario: Passed up too early, one learns from when on it may be
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 08:00 on 6 April 2021, the operator passes the slip up from the level focal point to the level head of the unit
      Then it is refused because not due yet under Art. 10.1.2.b2
      And it relies on the readings I-2, I-16, I-17
      And lawful instead is "escalated" by the operator from 09:00:01 on 6 April 2021

    Scenario: Lateness counts working hours only
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 08:00 on 12 April 2021, the focal point of Sở Xây dựng answers "Đã thông cống"
      Then the level focal point is late by 31 working hours
      And the due times that have lapsed:
        | level       | unit        | due                   | counts |
        | focal point | Sở Xây dựng | 09:00 on 6 April 2021 | yes    |

    Scenario: Lateness does not count the days off at Tết either
      Given at 15:00 on 12 February 2026, the operator receives a petition
      And at 15:00 on 12 February 2026, the operator forwards the slip to Sở Xây dựng
      When at 08:00 on 24 February 2026, the focal point of Sở Xây dựng answers "Đã thông cống"
      Then the level focal point is late by 11 working hours
      And the case is answered, but late since 15:00 on 13 February 2026

    Scenario Outline: Lateness to the second
      Given at 08:00 on 5 April 2021, the operator receives a petition
      When at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      Then at <time>, the level focal point is late by <late by>

      Examples:
        | time                     | late by                              |
        | 09:00:01 on 6 April 2021 | 1 working second                     |
        | 10:59:59 on 6 April 2021 | 1 working hour 59 minutes 59 seconds |
        | 12:30 on 6 April 2021    | 2 working hours                      |
        | 11:00 on 7 April 2021    | 10 working hours                     |

    Scenario: After a refused rescheduling the case is still overdue
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 18:00 on 9 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 14 April 2021
      Then it is refused because the agreed time has passed under Art. 11.4
      And the system records nothing more
      And the case is overdue since 17:00 on 9 April 2021

    Scenario: A late promise before the slip goes up is accepted, but the lateness stays
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 09:30 on 6 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      Then it is accepted under Art. 10.2.2
      And the system also records "lapsed"
      And the due time is 17:00 on 9 April 2021
      And the level focal point is late by 30 working minutes
      And the case is overdue since 09:00 on 6 April 2021
      When at 10:00 on 7 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 14 April 2021
      Then it is accepted under Art. 11.3
      And the case is overdue since 09:00 on 6 April 2021
      When at 10:00 on 13 April 2021, the focal point of Sở Xây dựng answers "Đã thông cống"
      Then the case is answered, but late since 09:00 on 6 April 2021

    Scenario: A late response and then a broken promise: both are kept
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 6 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 09:00 on 12 April 2021, the focal point of Sở Xây dựng answers "Đã thông cống"
      Then the case is answered, but late since 09:00 on 6 April 2021
      And the level focal point is late by 1 working hour
      And the level focal point is late by 2 working hours
      And the due times that have lapsed:
        | level       | unit        | due                   | counts |
        | focal point | Sở Xây dựng | 09:00 on 6 April 2021 | yes    |
        | focal point | Sở Xây dựng | 17:00 on 9 April 2021 | yes    |

    Scenario: The case stays overdue when the slip goes up, until there is a result
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When the due times are checked at 10:00 on 6 April 2021
      Then the position of the case is head of the unit
      And the case is overdue since 09:00 on 6 April 2021
      When at 09:00 on 7 April 2021, the head of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      Then it is accepted
      And the case is overdue since 09:00 on 6 April 2021
      When at 10:00 on 8 April 2021, the head of Sở Xây dựng answers "Đã thông cống"
      Then the case is answered, but late since 09:00 on 6 April 2021
      And at 10:00 on 30 April 2021, the case is answered, but late

    Scenario: A late answer after the slip went to the Office is accepted, and recorded as late
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When time passes until 10:00 on 8 April 2021
      Then the position of the case is provincial Office
      When at 11:00 on 8 April 2021, the focal point of Sở Xây dựng answers "Đã thông cống"
      Then it is accepted under Art. 10.2.1
      And it relies on the readings I-15
      And the case is answered, but late since 09:00 on 6 April 2021

    Scenario: What was done in time but recorded late is late
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 08:55 on 6 April 2021 (recorded at 15:00 on 6 April 2021), the focal point of Sở Xây dựng answers "Đã thông cống"
      Then it is accepted under Art. 10.2.1
      And it relies on the readings I-16
      And the case is answered, but late since 09:00 on 6 April 2021

    Scenario: In time at each step is never late
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      And at 10:00 on 7 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 14 April 2021
      When at 10:00 on 13 April 2021, the focal point of Sở Xây dựng answers "Đã thông cống"
      Then the case is answered in time
      And no due time has lapsed

    Scenario: A petition at the operator is never overdue, since there is no figure
      When at 08:00 on 5 April 2021, the operator receives a petition
      Then there is no due time
      And at 08:00 on 30 June 2021, the case is not overdue
      And no check of due times is left
