# language: en
Feature: Art. 10.2 – The focal point
  Answers what it can at once; else gives the time of the result, and then the result when there is one.

  Background:
    Given the units:
      | unit        | id          |
      | Sở Xây dựng | so-xay-dung |
      | Sở Y tế     | so-y-te     |

  Rule: Art. 10.2 – The focal point must respond

    Scenario: It has 8 working hours from receipt of the slip, not from the petition
      Given at 10:00 on 1 April 2021, the operator receives a petition
      When at 14:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      Then the focal point of Sở Xây dựng must respond by 14:00 on 6 April 2021 under Art. 10.2, 11.1
      And the explanation of having to respond says "focal point of so-xay-dung: a response"
      And the due time is 8 working hours from 14:00 on 5 April 2021

    Scenario: A slip that comes outside working hours counts from the next opening
      Given at 08:30 on 3 May 2025, the operator receives a petition
      When at 09:00 on 3 May 2025, the operator forwards the slip to Sở Xây dựng
      Then the focal point of Sở Xây dựng must respond by 17:00 on 5 May 2025 under Art. 10.2, 11.1

    Scenario: After a response none is owed any more
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng answers "Cống đã được thông."
      Then nobody must respond
      And there is no due time

  Rule: Art. 10.2.1 – Answering what it can at once

    Background:
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng

    Scenario: It answers, and the answer is recorded
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng answers "Cống đã được thông."
      Then it is accepted under Art. 10.2.1
      And the position of the case is answered
      And "result" of the event "answered" is "Cống đã được thông."
      And the case is answered in time
      And the obligations:
        | who                            | what                                 |
        | the operator                   | send the result                      |
        | the operator                   | publish the result or withhold it    |
        | the focal point of Sở Xây dựng | publish the result on its own portal |

    Scenario: It answers with a signed document
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng answers "Cống đã được thông.", signed document "412/SXD-HT"
      Then it is accepted under Art. 10.2.1
      And "signed document" of the event "answered" is "412/SXD-HT"

    Scenario: Without the text of an answer
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng answers
      Then it is refused because result missing under Art. 10.2.1
      And the position of the case is focal point

    Scenario Outline: In time or late: answered at <time>
      When at <time> on 6 April 2021, the focal point of Sở Xây dựng answers "Cống đã được thông."
      Then it is accepted under Art. 10.2.1
      And <outcome>

      Examples:
        | time     | outcome                                                    |
        | 08:59:59 | the case is answered in time                               |
        | 09:00:00 | the case is answered in time                               |
        | 09:00:01 | the case is answered, but late since 09:00 on 6 April 2021 |

    Scenario: A unit that does not hold the slip does not answer
      When at 10:00 on 5 April 2021, the focal point of Sở Y tế answers "Không phải việc của Sở Y tế."
      Then it is refused because not the holder under Art. 10.2.1
      And the slip is held by Sở Xây dựng

    Scenario: What is answered is not answered again
      Given at 10:00 on 5 April 2021, the focal point of Sở Xây dựng answers "Cống đã được thông."
      When at 11:00 on 5 April 2021, the focal point of Sở Xây dựng answers "Cống đã được thông hẳn."
      Then it is refused because not possible at this position under Art. 10.2.1

    Scenario: With the slip at the head, a late answer of the focal point is accepted
      Given the due times are checked at 10:00 on 6 April 2021
      When at 11:00 on 6 April 2021, the focal point of Sở Xây dựng answers "Cống đã được thông."
      Then it is accepted under Art. 10.2.1
      And it relies on the readings I-15
      And the case is answered, but late since 09:00 on 6 April 2021

    Scenario: With the slip at the Office, a late answer of the focal point is accepted
      Given time passes until 10:00 on 8 April 2021
      When at 11:00 on 8 April 2021, the focal point of Sở Xây dựng answers "Cống đã được thông."
      Then it is accepted under Art. 10.2.1
      And it relies on the readings I-15
      And the position of the case is answered
      And the case is answered, but late since 09:00 on 6 April 2021

    Scenario: With the slip at the Office, a unit that never held it does not answer
      Given time passes until 10:00 on 8 April 2021
      When at 11:00 on 8 April 2021, the focal point of Sở Y tế answers "Cống đã được thông."
      Then it is refused because not the holder under Art. 10.2.1
      And the position of the case is provincial Office

  Rule: Art. 10.2.2 – Needs verification: the time of the result is given

    Background:
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng

    Scenario: It promises the time of the result
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 12 April 2021
      Then it is accepted under Art. 10.2.2, 2
      And it relies on the readings I-6
      And the position of the case is focal point
      And the commitment of the unit is appointed
      And the unit has promised once
      And the due time is 17:00 on 12 April 2021
      And the focal point of Sở Xây dựng must give the promised result by 17:00 on 12 April 2021 under Art. 10.2.2, 11.3
      And the obligations:
        | who                            | what                             | due                    |
        | the focal point of Sở Xây dựng | give the promised result         | 17:00 on 12 April 2021 |
        | the operator                   | give the reminder                | 17:00 on 11 April 2021 |
        | the operator                   | tell the time of the result      |                        |
        | the operator                   | tell that the slip was passed on |                        |

    Scenario Outline: The promised time must lie ahead: <promised>
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at <promised>
      Then <outcome>

      Examples:
        | promised                 | outcome                                                                |
        | 17:00 on 2 April 2021    | it is refused because the time does not lie ahead under Art. 10.2.2, 2 |
        | 10:00:00 on 5 April 2021 | it is refused because the time does not lie ahead under Art. 10.2.2, 2 |
        | 10:00:01 on 5 April 2021 | it is accepted under Art. 10.2.2, 2                                    |

    Scenario: A time on a day off may be promised, and ends when it says
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 20:00 on 11 April 2021
      Then it is accepted under Art. 10.2.2
      And the due time is 20:00 on 11 April 2021

    Scenario: After a promise the next one is a rescheduling
      Given at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 10:00 on 8 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 16 April 2021
      Then it is refused because a time is already promised under Art. 10.2.2, 2
      And it relies on the readings I-6
      And lawful instead is "rescheduled" by the focal point
      And the due time is 17:00 on 9 April 2021

    Scenario: A unit that does not hold the slip promises nothing
      When at 10:00 on 5 April 2021, the focal point of Sở Y tế promises the result at 17:00 on 9 April 2021
      Then it is refused because not the holder under Art. 10.2.2
      And the commitment of the unit is awaiting a response

    Scenario Outline: Only the unit promises: <who>
      When at 10:00 on 5 April 2021, <who> promises the result at 17:00 on 9 April 2021
      Then it is refused because wrong role under Art. 10.2.2, 2
      And lawful instead is "appointed" by the focal point

      Examples:
        | who                   |
        | the operator          |
        | the provincial Office |
        | the petitioner        |

    Scenario: With the slip at the Office the unit promises nothing any more
      Given time passes until 10:00 on 8 April 2021
      When at 11:00 on 8 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 12 April 2021
      Then it is refused because not possible at this position under Art. 10.2.2

    Scenario: A promise after the due time, but before the slip went up, is accepted, and late
      When at 09:30 on 6 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 12 April 2021
      Then it is accepted under Art. 10.2.2
      And the system also records "lapsed"
      And the position of the case is focal point
      And the due time is 17:00 on 12 April 2021
      And the case is overdue since 09:00 on 6 April 2021
      And nobody must pass the slip up

    Scenario Outline: The promised result comes at <time>
      Given at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 12 April 2021
      When at <time>, the focal point of Sở Xây dựng answers "Cống đã được thông."
      Then it is accepted under Art. 10.2.1
      And <outcome>

      Examples:
        | time                      | outcome                                                     |
        | 15:00 on 7 April 2021     | the case is answered in time                                |
        | 17:00:00 on 12 April 2021 | the case is answered in time                                |
        | 17:00:01 on 12 April 2021 | the case is answered, but late since 17:00 on 12 April 2021 |

    Scenario: With no result by the promised time the slip goes up as after silence
      Given at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 12 April 2021
      When time passes until 17:00:01 on 12 April 2021
      Then the system also records "reminded", "lapsed", "escalated"
      And the position of the case is head of the unit
      And the case is overdue since 17:00 on 12 April 2021
      And the unit has promised once

  Rule: Art. 10.2.2 – If a promised time that has passed only made it overdue (the other reading of I-5)

    Scenario: The slip stays with the focal point
      Given reading I-5 is "overdue only"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 12 April 2021
      When time passes until 17:00 on 20 April 2021
      Then the system also records "reminded", "lapsed"
      And the position of the case is focal point
      And the case is overdue since 17:00 on 12 April 2021
