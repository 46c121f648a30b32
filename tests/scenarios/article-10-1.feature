# language: en
Feature: Art. 10.1 – The operator
  Receives and records; assesses by Art. 8; says at once what is not suitable, with reason and guidance;
  else answers or forwards the slip. When the unit stays silent it goes to the head, then to the Office.

  Background:
    Given the units:
      | unit        | id          |
      | Sở Xây dựng | so-xay-dung |
      | Sở Y tế     | so-y-te     |

  Rule: Art. 10.1.1 – Receiving and recording

    Scenario: The content and the details of the petitioner are recorded
      When at 08:00 on 5 April 2021, the operator receives a petition about "infrastructure" by "hotline"
        | field        | value                           |
        | content      | Ổ gà trước số 20 Lê Lợi, Pleiku |
        | name         | Rơ Châm Hà                      |
        | address      | 20 Lê Lợi, Pleiku               |
        | phone number | 0905111222                      |
        | e-mail       | ha@example.test                 |
        | recording    | cuoc-goi-0417.wav               |
      Then it is accepted under Art. 10.1.1
      And the position of the case is intake
      And "content" of the event "received" is "Ổ gà trước số 20 Lê Lợi, Pleiku"
      And "name" of the event "received" is "Rơ Châm Hà"
      And "address" of the event "received" is "20 Lê Lợi, Pleiku"
      And "phone number" of the event "received" is "0905111222"
      And "e-mail" of the event "received" is "ha@example.test"
      And "recording" of the event "received" is "cuoc-goi-0417.wav"

    Scenario: What is not suitable is recorded too, to be assessed
      When at 08:00 on 5 April 2021, the operator receives a complaint
      Then it is accepted under Art. 10.1.1
      And the position of the case is intake
      And the operator must assess the petition at once under Art. 10.1.1

    Scenario Outline: Nobody else receives: <who>
      When at 08:00 on 5 April 2021, <who> receives a petition
      Then it is refused because wrong role under Art. 10.1.1
      And the position of the case is not received

      Examples:
        | who                            |
        | the focal point of Sở Xây dựng |
        | the head of Sở Xây dựng        |
        | the provincial Office          |
        | the petitioner                 |

    Scenario Outline: Before it is received nothing else can be done: <what>
      When at 08:00 on 5 April 2021, <what>
      Then it is refused because not possible at this position
      And lawful instead is "received" by the operator

      Examples:
        | what                                                 |
        | the operator forwards the slip to Sở Xây dựng        |
        | the operator answers "Đường sẽ sửa ngày 15/04/2021." |
        | the petitioner comments "Bao giờ sửa?"               |

  Rule: Art. 10.1.2 – Assessing whether it is suitable

    Scenario: Once received it is assessed at once; the regulation sets no figure
      When at 08:00 on 5 April 2021, the operator receives a petition
      Then it is accepted
      And the operator must assess the petition at once under Art. 10.1.2, 10.1.1
      And the explanation of having to assess the petition says "operator: assess"
      And there is no due time
      And no check of due times is left

    Scenario: Left lying, it is not passed on by the system
      Given at 08:00 on 5 April 2021, the operator receives a petition
      When time passes until 08:00 on 5 May 2021
      Then the system records nothing more
      And the position of the case is intake
      And the case is not overdue

    Scenario: If the regulation set the operator a limit (the other reading of I-9)
      Given reading I-9 is "30 working minutes"
      When at 10:50 on 5 April 2021, the operator receives a petition
      Then the due time is 13:20 on 5 April 2021
      And the operator must assess the petition by 13:20 on 5 April 2021 under Art. 10.1.2

    Scenario: Where it is suitable three ways are open, but not declining
      When at 08:00 on 5 April 2021, the operator receives a petition
      Then it is accepted
      And at 08:10 on 5 April 2021, the operator may record "answered"
      And at 08:10 on 5 April 2021, the operator may record "forwarded"
      And at 08:10 on 5 April 2021, the operator may record "referred"
      And at 08:10 on 5 April 2021, the operator may not record "declined" because a reason contradicts the record

  Rule: Art. 10.1.2.a – Not suitable: say so at once, with reason and guidance

    Background:
      Given at 08:00 on 5 April 2021, the operator receives a complaint

    Scenario: It is declined with reason and guidance
      When at 08:10 on 5 April 2021, the operator does not take it in because a complaint, with the guidance "Xin gửi đơn đến Ban Tiếp công dân tỉnh"
      Then it is accepted under Art. 10.1.2.a, 10.1.2
      And the position of the case is declined
      And the notices:
        | who            | notice       | by                      |
        | the petitioner | not taken in | reply to the petitioner |
      And the notice "not taken in" to the petitioner says "Reason: a complaint. Guidance: Xin gửi đơn đến Ban Tiếp công dân tỉnh"
      And the operator must tell that it is not taken in at once under Art. 10.1.2.a

    Scenario: Once the petitioner is told, nothing is left to do
      Given at 08:10 on 5 April 2021, the operator does not take it in because a complaint, with the guidance "Xin gửi đơn đến Ban Tiếp công dân tỉnh"
      When at 08:12 on 5 April 2021, the operator records the delivery of the notice "not taken in" to the petitioner
      Then it is accepted
      And nothing is owed

    Scenario: Without a reason
      When at 08:10 on 5 April 2021, the operator does not take it in, with the guidance "Xin gửi đơn đến Ban Tiếp công dân tỉnh"
      Then it is refused because reasons missing under Art. 10.1.2.a
      And the position of the case is intake

    Scenario: Without guidance
      When at 08:10 on 5 April 2021, the operator does not take it in because a complaint
      Then it is refused because guidance missing under Art. 10.1.2.a
      And the position of the case is intake

    Scenario: With neither reason nor guidance both are named
      When at 08:10 on 5 April 2021, the operator does not take it in
      Then it is refused because reasons missing; guidance missing under Art. 10.1.2.a

    Scenario: With no guidance and a false reason both are named
      When at 08:10 on 5 April 2021, the operator does not take it in because a denunciation
      Then it is refused because guidance missing; a reason contradicts the record under Art. 10.1.2.a, 20.3

    Scenario Outline: Only the operator declines: <who>
      When at 08:10 on 5 April 2021, <who> does not take it in because a complaint, with the guidance "Xin gửi nơi khác"
      Then it is refused because wrong role under Art. 10.1.2.a, 10.1.2
      And lawful instead is "declined" by the operator

      Examples:
        | who                            |
        | the focal point of Sở Xây dựng |
        | the head of Sở Xây dựng        |
        | the petitioner                 |

    Scenario: The Office declines only what is at the Office
      When at 08:10 on 5 April 2021, the provincial Office does not take it in because a complaint, with the guidance "Xin gửi nơi khác"
      Then it is refused because not possible at this position under Art. 17.1
      And lawful instead is "declined" by the operator

    Scenario: A declined case is not opened again
      Given at 08:10 on 5 April 2021, the operator does not take it in because a complaint, with the guidance "Xin gửi đơn đến Ban Tiếp công dân tỉnh"
      When at 08:20 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      Then it is refused because not possible at this position under Art. 10.1.2.b2
      And the position of the case is declined

  Rule: Art. 10.1.2.b1 – Answer data at hand: answer at once

    Background:
      Given at 08:00 on 5 April 2021, the operator receives a petition

    Scenario: It is answered at once, and the answer recorded
      When at 08:03 on 5 April 2021, the operator answers "Tuyến xe buýt số 5 chạy từ 05:30 đến 18:30."
      Then it is accepted under Art. 10.1.2.b1, 10.1.2
      And the position of the case is answered
      And "result" of the event "answered" is "Tuyến xe buýt số 5 chạy từ 05:30 đến 18:30."
      And the petitioner gets the notice "result"
      And the case is answered in time
      And the obligations:
        | who          | what                              |
        | the operator | send the result                   |
        | the operator | publish the result or withhold it |

    Scenario: Without the text of an answer
      When at 08:03 on 5 April 2021, the operator answers
      Then it is refused because result missing under Art. 10.1.2.b1, 10.1.2
      And the position of the case is intake

    Scenario: Once the slip is forwarded the operator does not answer
      Given at 08:05 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 08:10 on 5 April 2021, the operator answers "Tuyến xe buýt số 5 chạy từ 05:30."
      Then it is refused because not possible at this position; already forwarded under Art. 10.1.2.b1
      And lawful instead is "answered" by the focal point

    Scenario Outline: Before the slip is forwarded nobody else answers: <who>
      When at 08:03 on 5 April 2021, <who> answers "Tuyến xe buýt số 5 chạy từ 05:30."
      Then it is refused because <why>
      And the position of the case is intake

      Examples:
        | who                            | why                           |
        | the focal point of Sở Xây dựng | not possible at this position |
        | the head of Sở Xây dựng        | not possible at this position |
        | the provincial Office          | not possible at this position |
        | the petitioner                 | wrong role                    |

  Rule: Art. 10.1.2.b2 – Step 1: forward the slip, send messages

    Background:
      Given at 07:30 on 5 April 2021, the operator receives a petition

    Scenario: The slip reaches the focal point of the unit
      When at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      Then it is accepted under Art. 10.1.2.b2, 10.1.2
      And the position of the case is focal point
      And the slip is held by Sở Xây dựng
      And the commitment of the unit is awaiting a response
      And the due time is 09:00 on 6 April 2021
      And nobody must assess the petition
      And the obligations:
        | who                            | what                             | due                   |
        | the focal point of Sở Xây dựng | respond                          | 09:00 on 6 April 2021 |
        | the operator                   | tell that the slip was passed on |                       |

    Scenario: The focal point and the petitioner get an SMS
      When at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      Then the notices:
        | who                            | notice         | by  |
        | the focal point of Sở Xây dựng | slip to handle | SMS |
        | the petitioner                 | passed on      | SMS |
      And the notice "slip to handle" to the focal point of Sở Xây dựng says "Response due: 09:00 on 06/04/2021."
      And the notice "passed on" to the petitioner says "was passed to the focal point of so-xay-dung for handling."

    Scenario: The unit must be named
      When at 09:00 on 5 April 2021, the operator forwards the slip
      Then it is refused because unit missing under Art. 10.1.2.b2, 10.1.2
      And the position of the case is intake

    Scenario: A slip that one unit holds is not forwarded to another
      Given at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 09:05 on 5 April 2021, the operator forwards the slip to Sở Y tế
      Then it is refused because not possible at this position under Art. 10.1.2.b2
      And the slip is held by Sở Xây dựng
      And the due time is 09:00 on 6 April 2021

    Scenario Outline: Only the operator forwards the slip: <who>
      When at 09:00 on 5 April 2021, <who> forwards the slip to Sở Xây dựng
      Then it is refused because wrong role under Art. 10.1.2.b2, 10.1.2
      And the explanation says "only these may record it (forwarded): operator"
      And lawful instead is "forwarded" by the operator

      Examples:
        | who                        |
        | the focal point of Sở Y tế |
        | the head of Sở Y tế        |
        | the provincial Office      |
        | the petitioner             |

  Rule: Art. 10.1.2.b2 – Step 2: a response is taken in, and the petitioner told promptly

    Background:
      Given at 07:30 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng

    Scenario: A promised time is told to the petitioner
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 12 April 2021
      Then the petitioner gets the notice "time of the result"
      And the notice "time of the result" to the petitioner says "so-xay-dung promises the result for 17:00 on 12/04/2021"
      And the operator must tell the time of the result at once under Art. 10.1.2.b2

    Scenario: Once told, it need not be told again
      Given at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 12 April 2021
      When at 10:05 on 5 April 2021, the operator records the delivery of the notice "time of the result" to the petitioner by "sms"
      Then it is accepted under Art. 10.1.2.b2
      And nobody must tell the time of the result

    Scenario: A rescheduled time is told anew
      Given at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 12 April 2021
      And at 10:05 on 5 April 2021, the operator records the delivery of the notice "time of the result" to the petitioner
      When at 10:00 on 12 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 19 April 2021
      Then the notice "time of the result" to the petitioner says "so-xay-dung extends the time of the result to 17:00 on 19/04/2021"
      And the operator must tell the time of the result at once under Art. 10.1.2.b2

    Scenario: When the unit answers, the petitioner gets the result
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng answers "Cống đã được thông."
      Then the notice "result" to the petitioner says "Cống đã được thông."
      And the operator must send the result at once under Art. 13.1
      And nobody must tell the time of the result

  Rule: Art. 10.1.2.b2 – Step 2: when the focal point stays silent the slip goes to the head

    Background:
      Given at 07:30 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng

    Scenario: At the very due time it does not go up yet
      When the due times are checked at 09:00 on 6 April 2021
      Then the system records nothing more
      And the position of the case is focal point
      And the next check of due times is at 09:00:01 on 6 April 2021

    Scenario: One second after the due time it goes to the head
      When the due times are checked at 09:00:01 on 6 April 2021
      Then the system also records "lapsed", "escalated"
      And the position of the case is head of the unit
      And the slip is held by Sở Xây dựng
      And the due time is 09:00:01 on 7 April 2021
      And the case is overdue since 09:00 on 6 April 2021
      And the notices:
        | who                            | notice         | by                      |
        | the head of Sở Xây dựng        | slip to handle | SMS                     |
        | the focal point of Sở Xây dựng | slip passed up | account on the system   |
        | the petitioner                 | passed on      | reply to the petitioner |

    Scenario: It does not go up twice
      Given the due times are checked at 09:00:01 on 6 April 2021
      When the due times are checked at 09:00:01 on 6 April 2021
      Then the system records nothing more
      And there is no notice
      And the position of the case is head of the unit

    Scenario: After a promise it goes up only when the promised time has passed
      Given at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 8 April 2021
      When time passes until 17:00 on 8 April 2021
      Then the system also records "reminded"
      And the position of the case is focal point
      When time passes until 17:00:01 on 8 April 2021
      Then the system also records "lapsed", "escalated"
      And the position of the case is head of the unit

    Scenario: After an answer it does not go up
      Given at 09:00 on 6 April 2021, the focal point of Sở Xây dựng answers "Cống đã được thông."
      When time passes until 09:00 on 6 May 2021
      Then the system records nothing more
      And the position of the case is answered

    Scenario: Past the due time and not gone up yet, the operator must pass it up at once
      When at 09:30 on 6 April 2021, the focal point of Sở Xây dựng reports the state of handling "Đang kiểm tra"
      Then it is accepted
      And the system also records "lapsed"
      And the position of the case is focal point
      And the operator must pass the slip up at once under Art. 10.1.2.b2

    Scenario: The operator passes it up by hand after the due time
      When at 09:30 on 6 April 2021, the operator passes the slip up from the level focal point to the level head of the unit
      Then it is accepted under Art. 10.1.2.b2, 11.4
      And it relies on the readings I-5
      And the system also records "lapsed"
      And the position of the case is head of the unit
      And the due time is 09:30 on 7 April 2021

    Scenario: What the operator passed up the system does not pass up again
      Given at 09:30 on 6 April 2021, the operator passes the slip up from the level focal point to the level head of the unit
      When time passes until 09:30 on 7 April 2021
      Then the system records nothing more
      And the position of the case is head of the unit

    Scenario Outline: Not after the due time, it is not passed up by hand: at <time>
      When at <time>, the operator passes the slip up from the level focal point to the level head of the unit
      Then it is refused because not due yet under Art. 10.1.2.b2, 11.4
      And it relies on the readings I-2
      And lawful instead is "escalated" by the operator from 09:00:01 on 6 April 2021

      Examples:
        | time                     |
        | 15:00 on 5 April 2021    |
        | 08:59:59 on 6 April 2021 |
        | 09:00:00 on 6 April 2021 |

    Scenario Outline: No level is skipped, and none but the present one left: from <from> to <to>
      When at 09:30 on 6 April 2021, the operator passes the slip up from the level <from> to the level <to>
      Then it is refused because not that level under Art. 10.1.2.b2, 11.4
      And the position of the case is focal point

      Examples:
        | from             | to                |
        | focal point      | provincial Office |
        | head of the unit | provincial Office |

    Scenario Outline: Nobody else passes the slip up: <who>
      When at 09:30 on 6 April 2021, <who> passes the slip up from the level focal point to the level head of the unit
      Then it is refused because wrong role under Art. 10.1.2.b2, 11.4
      And the explanation says "only these may record it (escalated): operator, system"

      Examples:
        | who                            |
        | the focal point of Sở Xây dựng |
        | the head of Sở Xây dựng        |
        | the provincial Office          |
        | the petitioner                 |

  Rule: Art. 10.1.2.b2 – Step 2: when the head stays silent the slip goes to the Office

    Background:
      Given at 07:30 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And the due times are checked at 10:00 on 6 April 2021

    Scenario: The head has the full 8 working hours from receipt of the slip
      When the due times are checked at 10:00 on 7 April 2021
      Then the system records nothing more
      And the position of the case is head of the unit
      And the head of Sở Xây dựng must respond by 10:00 on 7 April 2021 under Art. 10.3, 11.2

    Scenario: One second after the due time it goes to the Office
      When the due times are checked at 10:00:01 on 7 April 2021
      Then the system also records "lapsed", "escalated"
      And the position of the case is provincial Office
      And there is no due time
      And the due times that have lapsed:
        | level            | unit        | due                   | counts |
        | focal point      | Sở Xây dựng | 09:00 on 6 April 2021 | yes    |
        | head of the unit | Sở Xây dựng | 10:00 on 7 April 2021 | yes    |
      And the notices:
        | who                            | notice         | by                      |
        | the provincial Office          | slip to handle | SMS                     |
        | the focal point of Sở Xây dựng | slip passed up | account on the system   |
        | the head of Sở Xây dựng        | slip passed up | account on the system   |
        | the petitioner                 | passed on      | reply to the petitioner |
      And the provincial Office must handle the slip under Art. 10.4.1, 10.4.2, 17.1
      And the explanation of having to handle the slip says "provincial Office: handle, answer or assign"

    Scenario: The operator passes it up to the Office by hand after the due time
      When at 10:30 on 7 April 2021, the operator passes the slip up from the level head of the unit to the level provincial Office
      Then it is accepted under Art. 10.1.2.b2, 11.4
      And the position of the case is provincial Office

    Scenario: Not after the due time of the head, it does not go to the Office
      When at 10:00 on 7 April 2021, the operator passes the slip up from the level head of the unit to the level provincial Office
      Then it is refused because not due yet under Art. 10.1.2.b2, 11.4
      And lawful instead is "escalated" by the operator from 10:00:01 on 7 April 2021

    Scenario: It does not go to the head again
      When at 10:30 on 6 April 2021, the operator passes the slip up from the level focal point to the level head of the unit
      Then it is refused because not due yet; not that level
      And the due time is 10:00 on 7 April 2021

    Scenario: The Office is the last level
      Given time passes until 10:00:01 on 7 April 2021
      When time passes until 10:00 on 7 April 2022
      Then the system records nothing more
      And the position of the case is provincial Office
      And no check of due times is left
      And the case is overdue since 09:00 on 6 April 2021

    Scenario: From the Office there is no level to go up to
      Given time passes until 10:00:01 on 7 April 2021
      When at 08:00 on 12 April 2021, the operator passes the slip up from the level provincial Office to the level provincial Office
      Then it is refused because not possible at this position under Art. 10.1.2.b2, 11.4

  Rule: Art. 10.1.2.b2 – Step 2: a long downtime, days off, worked Saturdays

    Scenario: After a long downtime each check goes up one level only
      Given at 07:30 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When the due times are checked at 10:00 on 14 April 2021
      Then the system also records "lapsed", "escalated"
      And the position of the case is head of the unit
      And the due time is 10:00 on 15 April 2021
      And the case is overdue since 09:00 on 6 April 2021
      When the due times are checked at 10:00 on 15 April 2021
      Then the system records nothing more
      When the due times are checked at 09:00 on 19 April 2021
      Then the system also records "lapsed", "escalated"
      And the position of the case is provincial Office

    Scenario: Over Tết of the year of the Horse
      Given at 14:30 on 13 February 2026, the operator receives a petition
      And at 15:00 on 13 February 2026, the operator forwards the slip to Sở Xây dựng
      When time passes until 15:00 on 23 February 2026
      Then the position of the case is focal point
      When time passes until 15:00:01 on 23 February 2026
      Then the position of the case is head of the unit
      And the due time is 15:00:01 on 24 February 2026
      When time passes until 15:00:02 on 24 February 2026
      Then the position of the case is provincial Office

    Scenario: The worked Saturday, 22 August 2026, counts; the Sunday does not
      Given at 09:30 on 21 August 2026, the operator receives a petition
      And at 10:00 on 21 August 2026, the operator forwards the slip to Sở Xây dựng
      When time passes until 10:00:01 on 22 August 2026
      Then the position of the case is head of the unit
      And the due time is 10:00:01 on 24 August 2026

    Scenario: Culture Day, 24 November 2026, does not count
      Given at 15:30 on 23 November 2026, the operator receives a petition
      And at 16:00 on 23 November 2026, the operator forwards the slip to Sở Xây dựng
      When time passes until 16:00 on 25 November 2026
      Then the system records nothing more
      And the due time is 16:00 on 25 November 2026
      And the sum of the due time leaves out 24 November 2026
