# language: en
Feature: Hours of intake of their own
  A hotline may take petitions in on evenings and rest days: the operator's limit counts those hours, and the limit
  of a unit counts working time as ever.

  Background:
    Given the units:
      | unit        | id          |
      | Sở Xây dựng | so-xay-dung |
    And from 1 July 2022 the regulation has version "2", changing:
      | key          | value                                                                        |
      | intake.limit | 2 working hours                                                              |
      | intake.hours | { vi = "7 đến 21 giờ", en = "7 to 21 o'clock", windows = ["07:00-21:00"] }   |

  Rule: Art. 10.1.2 – The operator assesses at once, in the hours of intake

    Scenario: Received on a Saturday evening, due on Sunday morning
      When at 20:00 on 9 July 2022, the operator receives a petition
      Then the operator must assess the petition by 08:00 on 10 July 2022 under Art. 10.1.2
      And having to assess the petition relies on the readings I-9
      And at 08:00 on 10 July 2022, the case is not overdue
      And at 09:30 on 10 July 2022, the level intake is late by 1 working hour 30 minutes

    Scenario: Once forwarded, the unit has 8 working hours
      Given at 20:00 on 9 July 2022, the operator receives a petition
      When at 20:30 on 9 July 2022, the operator forwards the slip to Sở Xây dựng
      Then the focal point of Sở Xây dựng must respond by 17:00 on 11 July 2022 under Art. 11.1
