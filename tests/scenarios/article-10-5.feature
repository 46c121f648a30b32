# language: en
Feature: Art. 10.5 – Reminders
  When a unit promises or extends a time, the operator enters a reminder, and the system reminds 24 hours before.
  These are 24 clock hours, not working hours.

  Background:
    Given the units:
      | unit        | id          |
      | Sở Xây dựng | so-xay-dung |

  Rule: Art. 10.5 – The system reminds 24 hours before the agreed time

    Scenario: For an extension the operator must enter a reminder
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 10:00 on 7 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 14 April 2021
      Then it is accepted under Art. 10.5, 11.3
      And the operator must give the reminder by 17:00 on 13 April 2021 under Art. 10.5
      And the operator gets the notice "reminder entered" by "account on the system"
      And the notice "reminder entered" to the operator says "[1022 Gia Lai] Case PA-1: a reminder at 17:00"

    Scenario: A first appointment is reminded of as well
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      Then the operator must give the reminder by 17:00 on 8 April 2021 under Art. 10.5
      And the next check of due times is at 17:00 on 8 April 2021
      And having to give the reminder relies on the readings I-7

    Scenario Outline: The reminder comes exactly 24 hours before the agreed time
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When the due times are checked at <time>
      Then the system <result>

      Examples:
        | time                     | result                             |
        | 16:59:59 on 8 April 2021 | records nothing more               |
        | 17:00 on 8 April 2021    | also records "reminded"            |
        | 17:00:01 on 8 April 2021 | also records "reminded"            |
        | 17:00 on 9 April 2021    | also records "reminded"            |
        | 17:00:01 on 9 April 2021 | also records "lapsed", "escalated" |

    Scenario: The reminder goes to the focal point, the head and the operator
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When the due times are checked at 17:00 on 8 April 2021
      Then the notices:
        | who                            | notice   | by                    |
        | the focal point of Sở Xây dựng | reminder | account on the system |
        | the head of Sở Xây dựng        | reminder | account on the system |
        | the operator                   | reminder | account on the system |
      And the notice "reminder" to the focal point of Sở Xây dựng says "[1022 Gia Lai] Reminder: the result of petition PA-1"
      And the due time is 17:00 on 9 April 2021
      And nobody must give the reminder

    Scenario Outline: 24 hours are clock hours: rest days count
      Given at <promised at>, the operator receives a petition
      And at <promised at>, the operator forwards the slip to Sở Xây dựng
      When at <promised at>, the focal point of Sở Xây dựng promises the result at <agreed time>
      Then the operator must give the reminder by <reminder> under Art. 10.5

      Examples: Sundays, holidays, Tết, Vietnam Culture Day
        | promised at               | agreed time               | reminder                  |
        | 10:00 on 5 April 2021     | 17:00 on 12 April 2021    | 17:00 on 11 April 2021    |
        | 10:00 on 26 August 2021   | 08:00 on 3 September 2021 | 08:00 on 2 September 2021 |
        | 10:00 on 26 January 2022  | 09:30 on 7 February 2022  | 09:30 on 6 February 2022  |
        | 10:00 on 26 December 2022 | 10:00 on 3 January 2023   | 10:00 on 2 January 2023   |
        | 10:00 on 10 February 2026 | 07:00 on 23 February 2026 | 07:00 on 22 February 2026 |
        | 10:00 on 18 November 2026 | 11:00 on 25 November 2026 | 11:00 on 24 November 2026 |

    Scenario: When the time comes during Tết, the system reminds all the same
      Given at 10:00 on 10 February 2026, the operator receives a petition
      And at 10:00 on 10 February 2026, the operator forwards the slip to Sở Xây dựng
      And at 11:00 on 10 February 2026, the focal point of Sở Xây dựng promises the result at 07:00 on 23 February 2026
      When time passes until 06:59:59 on 22 February 2026
      Then the system records nothing more
      When time passes until 07:00 on 22 February 2026
      Then the system also records "reminded"
      And the event "reminded" happened at 07:00 on 22 February 2026

    Scenario Outline: When less than 24 hours remain, the reminder is at once
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at <agreed time>
      Then the operator must give the reminder by <reminder> under Art. 10.5
      When the due times are checked at 10:00 on 5 April 2021
      Then the system <result>

      Examples:
        | agreed time              | reminder                 | result                  |
        | 16:00 on 5 April 2021    | 10:00 on 5 April 2021    | also records "reminded" |
        | 09:59:59 on 6 April 2021 | 10:00 on 5 April 2021    | also records "reminded" |
        | 10:00 on 6 April 2021    | 10:00 on 5 April 2021    | also records "reminded" |
        | 10:00:01 on 6 April 2021 | 10:00:01 on 5 April 2021 | records nothing more    |

    Scenario: An extension with less than 24 hours left is reminded of at once as well
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When time passes until 10:00 on 9 April 2021
      And at 10:00 on 9 April 2021, the focal point of Sở Xây dựng reschedules the result to 09:00 on 10 April 2021
      Then the operator must give the reminder by 10:00 on 9 April 2021 under Art. 10.5
      When the due times are checked at 10:05 on 9 April 2021
      Then the system also records "reminded"

    Scenario: Each agreed time is reminded of once only
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When time passes until 17:00 on 8 April 2021
      Then the system also records "reminded"
      When time passes until 17:00 on 9 April 2021
      Then the system records nothing more
      And the next check of due times is at 17:00:01 on 9 April 2021

    Scenario: An extension has a reminder of its own
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When time passes until 17:00 on 8 April 2021
      Then the system also records "reminded"
      When at 10:00 on 9 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 14 April 2021
      And time passes until 17:00 on 13 April 2021
      Then the system also records "reminded"
      And the event "reminded" happened at 17:00 on 13 April 2021

    Scenario: A time that was moved is not reminded of
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      And at 10:00 on 7 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 14 April 2021
      When time passes until 16:59:59 on 13 April 2021
      Then the system records nothing more

    Scenario: No reminder after the answer
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      And at 16:00 on 8 April 2021, the focal point of Sở Xây dựng answers "Đã thông cống"
      When time passes until 17:00 on 12 April 2021
      Then the system records nothing more
      And there is no notice
      And nobody must give the reminder
      And no check of due times is left

    Scenario: No reminder once the agreed time has passed
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When the due times are checked at 08:00 on 12 April 2021
      Then the system also records "lapsed", "escalated"
      And nobody must give the reminder

    Scenario: A time that the head promised is reminded of as well
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When the due times are checked at 10:00 on 6 April 2021
      And at 11:00 on 6 April 2021, the head of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      Then the operator must give the reminder by 17:00 on 8 April 2021 under Art. 10.5
      When time passes until 17:00 on 8 April 2021
      Then the system also records "reminded"

    Scenario: Where nothing is promised, nothing is reminded of
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When time passes until 09:00 on 6 April 2021
      Then the system records nothing more
      And nobody must give the reminder

    Scenario Outline: The reminder of the system must be of the right time, at the right time
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at <time>, the system gives the reminder of <agreed time>
      Then <result> under Art. 10.5

      Examples:
        | time                     | agreed time            | result                                  |
        | 16:59:59 on 8 April 2021 | 17:00 on 9 April 2021  | it is refused because not due yet       |
        | 17:00 on 8 April 2021    | 17:00 on 9 April 2021  | it is accepted                          |
        | 17:00 on 9 April 2021    | 17:00 on 9 April 2021  | it is accepted                          |
        | 17:00 on 8 April 2021    | 17:00 on 12 April 2021 | it is refused because not that due time |

    Scenario: A reminder after the agreed time is refused
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 17:00:01 on 9 April 2021, the system gives the reminder of 17:00 on 9 April 2021
      Then it is refused because the agreed time has passed under Art. 11.4

    Scenario: A second reminder of the same time is refused
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      And at 17:00 on 8 April 2021, the system gives the reminder of 17:00 on 9 April 2021
      When at 18:00 on 8 April 2021, the system gives the reminder of 17:00 on 9 April 2021
      Then it is refused because already recorded under Art. 10.5

    Scenario: A reminder without a promise is refused
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 10:00 on 5 April 2021, the system gives the reminder of 17:00 on 9 April 2021
      Then it is refused because no time is promised under Art. 10.5

    Scenario Outline: Only the system reminds
      Given at 09:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 17:00 on 8 April 2021, <who reminds> gives the reminder of 17:00 on 9 April 2021
      Then it is refused because wrong role under Art. 10.5
      And it relies on the readings I-7
      And the explanation says "only these may record it (reminded): system"
      And lawful instead is "reminded" by the system

      Examples:
        | who reminds                    |
        | the operator                   |
        | the focal point of Sở Xây dựng |
        | the petitioner                 |
