# language: en
Feature: Who petitions is hidden from units
  A regulation may hide who petitions: a unit handles what the slip says, and does not learn who sent it.

  Background:
    Given the units:
      | unit        | id          |
      | Sở Xây dựng | so-xay-dung |

  Rule: Art. 10.1.2.b2 – The slip comes to a unit without who petitions

    Scenario Outline: A unit is shown the content, and not who sent it
      Given from 1 July 2022 the regulation has version "2", changing:
        | key                  | value |
        | intake.hide_identity | true  |
      And at 08:00 on 4 July 2022, the operator receives a petition
        | field        | value                |
        | name         | Trần Thị Hoa         |
        | address      | 12 Hùng Vương        |
        | phone number | 0905123456           |
        | content      | Đèn đường hỏng       |
        | recording    | ghi-am/2022-07-04-01 |
      When at 09:00 on 4 July 2022, the operator forwards the slip to Sở Xây dựng
      Then it is accepted under Art. 10.1.2.b2
      And the <role> is not shown "name" of the event "received"
      And the <role> is not shown "address" of the event "received"
      And the <role> is not shown "phone number" of the event "received"
      And the <role> is not shown "recording" of the event "received"
      And the <role> is shown "content" of the event "received" as "Đèn đường hỏng"
      And the operator is shown "name" of the event "received" as "Trần Thị Hoa"
      And the provincial Office is shown "name" of the event "received" as "Trần Thị Hoa"

      Examples:
        | role             |
        | focal point      |
        | head of the unit |

    Scenario: Where the regulation hides nobody, a unit learns who petitions
      Given at 08:00 on 4 July 2022, the operator receives a petition
        | field | value        |
        | name  | Trần Thị Hoa |
      When at 09:00 on 4 July 2022, the operator forwards the slip to Sở Xây dựng
      Then it is accepted under Art. 10.1.2.b2
      And the focal point is shown "name" of the event "received" as "Trần Thị Hoa"
