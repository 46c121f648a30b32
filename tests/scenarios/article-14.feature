# language: en
Feature: Art. 14 – Rating the result
  Petitioners comment on the result and rate it: Satisfied, Acceptable or Dissatisfied.
  Dissatisfied needs a reason.

  Background:
    Given the units:
      | unit        | id          |
      | Sở Xây dựng | so-xay-dung |

  Rule: Art. 14 – Three ratings

    Scenario Outline: The scale has three ratings
      Given at 08:00 on 12 September 2023, the operator receives a petition
      And at 08:30 on 12 September 2023, the operator forwards the slip to Sở Xây dựng
      And at 15:00 on 12 September 2023, the focal point of Sở Xây dựng answers "Đã thông cống"
      When at 20:00 on 12 September 2023, the petitioner rates the result "<rating>"<reason>
      Then <result> under Art. 14
      And it relies on the readings I-13
      And the position of the case is answered

      Examples:
        | rating       | reason                    | result                               |
        | Satisfied    |                           | it is accepted                       |
        | Satisfied    | , because "Làm nhanh"     | it is accepted                       |
        | Acceptable   |                           | it is accepted                       |
        | Dissatisfied | , because "Nước vẫn đọng" | it is accepted                       |
        | Dissatisfied |                           | it is refused because reason missing |
        | Dissatisfied | , because ""              | it is refused because reason missing |
        | Rất hài lòng |                           | it is refused because unknown rating |
        | 5 sao        |                           | it is refused because unknown rating |

    Scenario: Refused for want of a reason, one learns what to do
      Given at 08:00 on 12 September 2023, the operator receives a petition
      And at 08:10 on 12 September 2023, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      When at 20:00 on 12 September 2023, the petitioner rates the result "Dissatisfied"
      Then it is refused because reason missing under Art. 14
      And lawful instead is "rated" by the petitioner

    Scenario Outline: Whoever answered, the result is rated
      Given at 08:00 on 12 September 2023, the operator receives a petition
      And at 08:30 on 12 September 2023, <step>
      And at 15:00 on 12 September 2023, <who answers> answers "Đã thông cống"
      When at 20:00 on 12 September 2023, the petitioner rates the result "Satisfied"
      Then it is accepted under Art. 14

      Examples:
        | step                                                                                                 | who answers                    |
        | the operator corrects "address" of the event "received" to "14 Trần Phú, Pleiku", because "Ghi nhầm" | the operator                   |
        | the operator forwards the slip to Sở Xây dựng                                                        | the focal point of Sở Xây dựng |
        | the operator forwards the slip to Sở Xây dựng                                                        | the head of Sở Xây dựng        |
        | the operator refers it to the Office because competence unclear                                      | the provincial Office          |

    Scenario Outline: Each rating is kept by an id of its own
      Given at 08:00 on 12 September 2023, the operator receives a petition
      And at 08:10 on 12 September 2023, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      When at 20:00 on 12 September 2023, the petitioner rates the result "<rating>", because "Ý kiến của tôi"
      Then it is accepted under Art. 14
      And "rating" of the event "rated" is "<kept as>"

      Examples:
        | rating       | kept as      |
        | Satisfied    | satisfied    |
        | Acceptable   | acceptable   |
        | Dissatisfied | dissatisfied |

    Scenario: The notice of the result asks for one of three ratings
      Given at 08:00 on 12 September 2023, the operator receives a petition
      When at 08:10 on 12 September 2023, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      Then the notice "result" to the petitioner says "Please rate it: Satisfied, Acceptable or Dissatisfied; “Dissatisfied” needs its reason."

  Rule: Art. 14 – Only a result is rated

    Scenario Outline: Without an answer there is no rating
      Given at 08:00 on 12 September 2023, the operator receives a petition
      And at 08:30 on 12 September 2023, <step>
      When at 09:00 on 12 September 2023, the petitioner rates the result "Satisfied"
      Then it is refused because not possible at this position under Art. 14
      And it relies on the readings I-13

      Examples:
        | step                                                                                                 |
        | the operator corrects "address" of the event "received" to "14 Trần Phú, Pleiku", because "Ghi nhầm" |
        | the operator forwards the slip to Sở Xây dựng                                                        |
        | the operator refers it to the Office because competence unclear                                      |

    Scenario: What was not taken in has no result to rate
      Given at 08:00 on 12 September 2023, the operator receives a complaint
      And at 08:10 on 12 September 2023, the operator does not take it in because a complaint, with the guidance "Gửi đơn đến Ban Tiếp công dân tỉnh"
      When at 09:00 on 12 September 2023, the petitioner rates the result "Dissatisfied", because "Không được giải quyết"
      Then it is refused because not possible at this position under Art. 14
      And lawful instead is "commented" by the petitioner

    Scenario: While the head holds the slip there is no rating
      Given at 08:00 on 12 September 2023, the operator receives a petition
      And at 08:30 on 12 September 2023, the operator forwards the slip to Sở Xây dựng
      When the due times are checked at 09:00 on 13 September 2023
      And at 10:00 on 13 September 2023, the petitioner rates the result "Dissatisfied", because "Chưa ai làm"
      Then it is refused because not possible at this position under Art. 14
      And the position of the case is head of the unit

    Scenario Outline: Only the petitioner rates
      Given at 08:00 on 12 September 2023, the operator receives a petition
      And at 08:30 on 12 September 2023, the operator forwards the slip to Sở Xây dựng
      And at 15:00 on 12 September 2023, the focal point of Sở Xây dựng answers "Đã thông cống"
      When at 20:00 on 12 September 2023, <who> rates the result "Satisfied"
      Then it is refused because wrong role under Art. 14
      And the explanation says "only these may record it (rated): petitioner"
      And lawful instead is "rated" by the petitioner

      Examples:
        | who                            |
        | the operator                   |
        | the focal point of Sở Xây dựng |
        | the head of Sở Xây dựng        |
        | the provincial Office          |

    Scenario: Wrong role, no answer yet, off the scale: all reasons are given
      Given at 08:00 on 12 September 2023, the operator receives a petition
      And at 08:30 on 12 September 2023, the operator forwards the slip to Sở Xây dựng
      When at 09:00 on 12 September 2023, the operator rates the result "5 sao"
      Then it is refused because wrong role; not possible at this position; unknown rating under Art. 14

  Rule: Art. 14 – Rating again

    Scenario: A later rating replaces the earlier; both stay in the record
      Given at 08:00 on 12 September 2023, the operator receives a petition
      And at 08:10 on 12 September 2023, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      And at 20:00 on 12 September 2023, the petitioner rates the result "Satisfied"
        | field    | value |
        | event id | lan-1 |
      When at 20:00 on 14 September 2023, the petitioner rates the result "Dissatisfied", because "Phải đi lại ba lần"
        | field    | value |
        | event id | lan-2 |
      Then it is accepted under Art. 14
      And "rating" of the event "lan-1" is "Satisfied"
      And "rating" of the event "lan-2" is "Dissatisfied"
      And "reason" of the event "lan-2" is "Phải đi lại ba lần"

    Scenario: A dissatisfied rating does not reopen the case
      Given at 08:00 on 12 September 2023, the operator receives a petition
      And at 08:30 on 12 September 2023, the operator forwards the slip to Sở Xây dựng
      And at 15:00 on 12 September 2023, the focal point of Sở Xây dựng answers "Đã thông cống"
      When at 20:00 on 12 September 2023, the petitioner rates the result "Dissatisfied", because "Nước vẫn đọng"
      Then it is accepted under Art. 14
      And the position of the case is answered
      And there is no due time
      And the notices:
        | who                            | notice             | by                    |
        | the focal point of Sở Xây dựng | rated dissatisfied | account on the system |
        | the operator                   | rated dissatisfied | account on the system |
      And the case is answered in time

    Scenario: A rating sent again unchanged counts once
      Given at 08:00 on 12 September 2023, the operator receives a petition
      And at 08:10 on 12 September 2023, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      When at 20:00 on 12 September 2023, the petitioner rates the result "Acceptable"
      And the last event is sent again
      Then it is a duplicate

    Scenario: A rating long after the answer is accepted
      Given at 08:00 on 12 September 2023, the operator receives a petition
      And at 08:10 on 12 September 2023, the operator answers "Hồ sơ nộp tại bộ phận một cửa"
      When at 23:59:59 on 11 February 2024, the petitioner rates the result "Satisfied"
      Then it is accepted under Art. 14

  Rule: Art. 14 – Comments

    Scenario Outline: The petitioner comments at every step
      Given at 08:00 on 12 September 2023, the operator receives a petition
      And at 08:30 on 12 September 2023, <step>
      When at 09:00 on 12 September 2023, the petitioner comments "Xin cho biết bao giờ xong"
      Then <result> under Art. 14

      Examples:
        | step                                                                                                 | result         |
        | the operator corrects "address" of the event "received" to "14 Trần Phú, Pleiku", because "Ghi nhầm" | it is accepted |
        | the operator forwards the slip to Sở Xây dựng                                                        | it is accepted |
        | the operator refers it to the Office because competence unclear                                      | it is accepted |
        | the operator answers "Hồ sơ nộp tại bộ phận một cửa"                                                 | it is accepted |

    Scenario: What was not taken in may be commented on as well
      Given at 08:00 on 12 September 2023, the operator receives a complaint
      And at 08:10 on 12 September 2023, the operator does not take it in because a complaint, with the guidance "Gửi đơn đến Ban Tiếp công dân tỉnh"
      When at 09:00 on 12 September 2023, the petitioner comments "Tôi đã gửi đơn rồi"
      Then it is accepted under Art. 14
      And the position of the case is declined

    Scenario: A comment does not change the limit
      Given at 08:00 on 12 September 2023, the operator receives a petition
      And at 08:30 on 12 September 2023, the operator forwards the slip to Sở Xây dựng
      When at 16:00 on 12 September 2023, the petitioner comments "Nước đã tràn vào nhà"
      Then the due time is 08:30 on 13 September 2023
      And the slip is held by Sở Xây dựng

    Scenario: A comment needs a text
      Given at 08:00 on 12 September 2023, the operator receives a petition
      And at 08:30 on 12 September 2023, the operator forwards the slip to Sở Xây dựng
      When at 09:00 on 12 September 2023, the petitioner comments
      Then it is refused because text missing under Art. 14

    Scenario Outline: Only the petitioner comments
      Given at 08:00 on 12 September 2023, the operator receives a petition
      And at 08:30 on 12 September 2023, the operator forwards the slip to Sở Xây dựng
      When at 09:00 on 12 September 2023, <who> comments "Đang làm"
      Then it is refused because wrong role under Art. 14

      Examples:
        | who                            |
        | the operator                   |
        | the focal point of Sở Xây dựng |
        | the provincial Office          |
