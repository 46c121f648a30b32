# language: en
Feature: Art. 10.3 – The head of the unit
  Takes charge of a slip that the focal point did not respond to; has the state of handling reported
  promptly on the system.

  Background:
    Given the units:
      | unit        | id          |
      | Sở Xây dựng | so-xay-dung |
      | Sở Y tế     | so-y-te     |

  Rule: Art. 10.3 – The head must respond

    Scenario: The head has 8 working hours from when the slip went up
      Given at 08:00 on 12 October 2026, the operator receives a petition
      And at 09:00 on 12 October 2026, the operator forwards the slip to Sở Xây dựng
      When the due times are checked at 10:30 on 13 October 2026
      Then the head of Sở Xây dựng must respond by 10:30 on 14 October 2026 under Art. 10.3, 11.2
      And the explanation of having to respond says "head of so-xay-dung: a response"
      And the due time is 8 working hours from 10:30 on 13 October 2026
      And the obligations:
        | who                     | what                             | due                      |
        | the head of Sở Xây dựng | respond                          | 10:30 on 14 October 2026 |
        | the operator            | tell that the slip was passed on |                          |

    Scenario: The limit of the head does not depend on how long the operator took to assess it
      Given at 08:00 on 5 October 2026, the operator receives a petition
      And at 09:00 on 12 October 2026, the operator forwards the slip to Sở Xây dựng
      When time passes until 09:00:01 on 13 October 2026
      Then the head of Sở Xây dựng must respond by 09:00:01 on 14 October 2026 under Art. 10.3, 11.2

    Scenario: It goes to the head before the National Day break
      Given at 09:00 on 27 August 2026, the operator receives a petition
      And at 10:00 on 27 August 2026, the operator forwards the slip to Sở Xây dựng
      When the due times are checked at 14:00 on 28 August 2026
      Then the head of Sở Xây dựng must respond by 14:00 on 3 September 2026 under Art. 10.3, 11.2
      And the sum of the due time leaves out 31 August 2026

  Rule: Art. 10.3.1 – The head takes charge of an unanswered slip

    Background:
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng

    Scenario: The head answers; that the focal point was late stays recorded
      Given the due times are checked at 10:00 on 6 April 2021
      When at 15:00 on 6 April 2021, the head of Sở Xây dựng answers "Cống đã được thông."
      Then it is accepted under Art. 10.3.1
      And the position of the case is answered
      And the case is answered, but late since 09:00 on 6 April 2021
      And the due times that have lapsed:
        | level       | unit        | due                   | counts |
        | focal point | Sở Xây dựng | 09:00 on 6 April 2021 | yes    |
      And the head of Sở Xây dựng must publish the result on its own portal under Art. 13.2

    Scenario: The head answers while the focal point holds the slip
      When at 15:00 on 5 April 2021, the head of Sở Xây dựng answers "Cống đã được thông."
      Then it is accepted under Art. 10.3.1
      And the case is answered in time

    Scenario: Without the text of an answer
      Given the due times are checked at 10:00 on 6 April 2021
      When at 15:00 on 6 April 2021, the head of Sở Xây dựng answers
      Then it is refused because result missing under Art. 10.3.1

    Scenario: The head of another unit does not answer instead
      Given the due times are checked at 10:00 on 6 April 2021
      When at 15:00 on 6 April 2021, the head of Sở Y tế answers "Cống đã được thông."
      Then it is refused because not the holder under Art. 10.3.1
      And the explanation says "the head of so-y-te does not hold the slip; so-xay-dung does"

    Scenario Outline: In time or late for the head: answered at <time>
      Given the due times are checked at 10:00 on 6 April 2021
      When at <time> on 7 April 2021, the head of Sở Xây dựng answers "Cống đã được thông."
      Then it is accepted under Art. 10.3.1
      And <system>

      Examples:
        | time     | system                           |
        | 10:00:00 | the system records nothing more  |
        | 10:00:01 | the system also records "lapsed" |

    Scenario: With the slip at the Office, a late answer of the head is accepted
      Given time passes until 10:00 on 8 April 2021
      When at 11:00 on 8 April 2021, the head of Sở Xây dựng answers "Cống đã được thông."
      Then it is accepted under Art. 10.3.1
      And it relies on the readings I-15
      And the case is answered, but late since 09:00 on 6 April 2021

    Scenario: The head promises the time of the result
      Given the due times are checked at 10:00 on 6 April 2021
      When at 15:00 on 6 April 2021, the head of Sở Xây dựng promises the result at 17:00 on 12 April 2021
      Then it is accepted under Art. 10.2.2
      And the due time is 17:00 on 12 April 2021
      And the unit has promised once
      And the head of Sở Xây dựng must give the promised result by 17:00 on 12 April 2021 under Art. 10.2.2, 11.3

    Scenario: Promises of the focal point and of the head count together
      Given at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 7 April 2021
      And time passes until 08:00 on 8 April 2021
      And at 09:00 on 8 April 2021, the head of Sở Xây dựng promises the result at 17:00 on 12 April 2021
      When at 10:00 on 12 April 2021, the head of Sở Xây dựng reschedules the result to 17:00 on 16 April 2021
      Then it is refused because too many promises under Art. 11.3
      And the unit has promised twice
      And lawful instead is "answered" by the head of the unit

    Scenario: When the time that the head promised has passed the slip goes to the Office
      Given the due times are checked at 10:00 on 6 April 2021
      And at 15:00 on 6 April 2021, the head of Sở Xây dựng promises the result at 17:00 on 12 April 2021
      When time passes until 17:00:01 on 12 April 2021
      Then the system also records "reminded", "lapsed", "escalated"
      And the position of the case is provincial Office

  Rule: Art. 10.3.2 – The state of handling is reported promptly

    Background:
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng

    Scenario Outline: With the slip at the head, <who> reports; the limit runs on
      Given the due times are checked at 10:00 on 6 April 2021
      When at 14:00 on 6 April 2021, <who> reports the state of handling "Đã giao phòng Hạ tầng kiểm tra"
      Then it is accepted under Art. 10.3.2
      And the position of the case is head of the unit
      And the commitment of the unit is awaiting a response
      And the due time is 10:00 on 7 April 2021
      And the notices:
        | who            | notice   | by                      |
        | the petitioner | progress | reply to the petitioner |

      Examples:
        | who                            |
        | the head of Sở Xây dựng        |
        | the focal point of Sở Xây dựng |

    Scenario: The focal point reports while it holds the slip
      When at 14:00 on 5 April 2021, the focal point of Sở Xây dựng reports the state of handling "Đang kiểm tra"
      Then it is accepted under Art. 10.3.2
      And the due time is 09:00 on 6 April 2021
      And "text" of the event "progress reported" is "Đang kiểm tra"

    Scenario: A report is no response; after further silence the slip goes to the Office
      Given the due times are checked at 10:00 on 6 April 2021
      And at 14:00 on 6 April 2021, the head of Sở Xây dựng reports the state of handling "Đã giao phòng Hạ tầng kiểm tra"
      When time passes until 10:00:01 on 7 April 2021
      Then the system also records "lapsed", "escalated"
      And the position of the case is provincial Office

    Scenario Outline: A report must say something: <who>
      Given the due times are checked at 10:00 on 6 April 2021
      When at 14:00 on 6 April 2021, <who> reports the state of handling
      Then it is refused because text missing under Art. 10.3.2

      Examples:
        | who                            |
        | the head of Sở Xây dựng        |
        | the focal point of Sở Xây dựng |

    Scenario: A unit that does not hold the slip does not report
      Given the due times are checked at 10:00 on 6 April 2021
      When at 14:00 on 6 April 2021, the head of Sở Y tế reports the state of handling "Không liên quan"
      Then it is refused because not the holder under Art. 10.3.2

    Scenario Outline: Whose turn or part it is not does not report: <who>
      Given the due times are checked at 10:00 on 6 April 2021
      When at 14:00 on 6 April 2021, <who> reports the state of handling "Đang theo dõi"
      Then it is refused because <why>

      Examples:
        | who                   | why                           |
        | the provincial Office | not possible at this position |
        | the operator          | wrong role                    |
        | the petitioner        | wrong role                    |

    Scenario: With the slip at the Office the head reports no more
      Given time passes until 10:00 on 8 April 2021
      When at 11:00 on 8 April 2021, the head of Sở Xây dựng reports the state of handling "Đang kiểm tra"
      Then it is refused because not possible at this position under Art. 10.3.2
