# language: en
Feature: The early warning before a response limit
  Operating units may set themselves a standard: who has the slip is warned before the limit ends. No clause asks
  for it, so the warning rests on none, and nobody is at fault where it is missing.

  Background:
    Given the units:
      | unit        | id          |
      | Sở Xây dựng | so-xay-dung |

  Rule: Art. 11.1, 11.2 – A warning before the limit of the response ends

    Scenario Outline: So long before, or once a part of the limit has run
      Given from 1 July 2022 the regulation has version "2", changing:
        | key              | value                             |
        | service_standard | { early_warning = { <warning> } } |
      And at 08:00 on 4 July 2022, the operator receives a petition
      When at 09:00 on 4 July 2022, the operator forwards the slip to Sở Xây dựng
      Then the next check of due times is at <warned at>
      When time passes until <warned at>
      Then the system also records "reminded"
      And the focal point of Sở Xây dựng gets the notice "early warning"
      And the notice "early warning" to the focal point of Sở Xây dựng says "09:00 on 05/07/2022"
      And the focal point of Sở Xây dựng must respond by 09:00 on 5 July 2022 under Art. 11.1
      When time passes until 09:00 on 5 July 2022
      Then the system records nothing more

      Examples:
        | warning                  | warned at             |
        | lead = "3 working hours" | 16:00 on 4 July 2022  |
        | percent = 50             | 15:00 on 4 July 2022  |

    Scenario: The head is warned of the limit that is his own
      Given from 1 July 2022 the regulation has version "2", changing:
        | key              | value                                            |
        | service_standard | { early_warning = { lead = "3 working hours" } } |
      And at 08:00 on 4 July 2022, the operator receives a petition
      And at 09:00 on 4 July 2022, the operator forwards the slip to Sở Xây dựng
      And time passes until 15:00 on 5 July 2022
      When time passes until 17:00 on 5 July 2022
      Then the head of Sở Xây dựng gets the notice "early warning"
      And the head of Sở Xây dựng must respond by 09:00:01 on 6 July 2022 under Art. 11.2

    Scenario: Another system records the warning: taken, and not by Art. 10.5
      Given from 1 July 2022 the regulation has version "2", changing:
        | key              | value                                            |
        | service_standard | { early_warning = { lead = "3 working hours" } } |
      And at 08:00 on 4 July 2022, the operator receives a petition
      And at 09:00 on 4 July 2022, the operator forwards the slip to Sở Xây dựng
      When at 16:00 on 4 July 2022, the system gives the reminder of 09:00 on 5 July 2022
      Then it is accepted
      And it does not rest on Art. 10.5
      When at 16:30 on 4 July 2022, the system gives the reminder of 09:00 on 5 July 2022
      Then it is refused because already recorded

    Scenario: Once a time is promised, only the reminder of Art. 10.5 is left
      Given from 1 July 2022 the regulation has version "2", changing:
        | key              | value                                            |
        | service_standard | { early_warning = { lead = "3 working hours" } } |
      And at 08:00 on 4 July 2022, the operator receives a petition
      And at 09:00 on 4 July 2022, the operator forwards the slip to Sở Xây dựng
      When at 10:00 on 4 July 2022, the focal point of Sở Xây dựng promises the result at 17:00 on 8 July 2022
      Then the next check of due times is at 17:00 on 7 July 2022
      And the operator must give the reminder by 17:00 on 7 July 2022 under Art. 10.5

    Scenario: Where the regulation sets no such standard, nobody is warned
      Given at 08:00 on 4 July 2022, the operator receives a petition
      And at 09:00 on 4 July 2022, the operator forwards the slip to Sở Xây dựng
      When time passes until 09:00 on 5 July 2022
      Then the system records nothing more
      And there is no notice
