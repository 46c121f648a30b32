# language: en
Feature: What the text leaves open, I-18 to I-29
  Each reading and the other one that a province may take: slips that come back, recall, withdrawal, a
  time brought forward or far off, further channels, an assignment anew.

  Background:
    Given the units:
      | unit                  | id                    |
      | Sở Xây dựng           | so-xay-dung           |
      | Sở Giao thông vận tải | so-giao-thong-van-tai |

  Rule: Reading I-18 (Art. 10.1.2, 4.6) – What the operator may do with a slip that came back

    Scenario: As with a new one: answered from data at hand
      Given reading I-18 is "as_new"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng says it is not competent, because "Việc của đơn vị khác"
      When at 10:30 on 5 April 2021, the operator answers "Đã thông cống"
      Then it is accepted under Art. 10.1.2.b1
      And the position of the case is answered

    Scenario: As with a new one: found to be a complaint, it is declined
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng says it is not competent, because "Việc của đơn vị khác"
      And at 10:20 on 5 April 2021, the operator corrects "matter" of the event "received" to "complaint", because "Ghi nhầm"
      When at 10:30 on 5 April 2021, the operator does not take it in because a complaint, with the guidance "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Then it is accepted under Art. 10.1.2.a
      And it relies on the readings I-18
      And the position of the case is declined

    Scenario: Only passed on: neither answered nor declined
      Given reading I-18 is "forward_or_refer"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng says it is not competent, because "Việc của đơn vị khác"
      When at 10:30 on 5 April 2021, the operator answers "Đã thông cống"
      Then it is refused because already forwarded under Art. 10.1.2.b1
      And it relies on the readings I-18
      When at 10:40 on 5 April 2021, the operator forwards the slip to Sở Giao thông vận tải
      Then it is accepted under Art. 10.1.2.b2
      And the position of the case is focal point

    Scenario: Only passed on: a recalled slip likewise
      Given reading I-18 is "forward_or_refer"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the operator recalls the slip because "Chuyển nhầm đơn vị"
      When at 10:30 on 5 April 2021, the operator answers "Đã thông cống"
      Then it is refused because already forwarded under Art. 10.1.2.b1
      When at 10:40 on 5 April 2021, the operator refers it to the Office because competence unclear
      Then it is accepted under Art. 10.4.2
      And the position of the case is provincial Office

  Rule: Reading I-19 (Art. 17.1) – Whom the exclusions of Art. 17.1 bind

    Scenario: Everybody: the operator forwards no complaint
      Given reading I-19 is "everybody"
      And at 08:00 on 5 April 2021, the operator receives a complaint
      When at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      Then it is refused because a complaint under Art. 17.1
      And it relies on the readings I-19
      When at 09:10 on 5 April 2021, the operator does not take it in because a complaint, with the guidance "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Then it is accepted under Art. 10.1.2.a

    Scenario: The Office declines a complaint that reached it
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator refers it to the Office because competence unclear
      And at 09:10 on 5 April 2021, the operator corrects "matter" of the event "received" to "complaint", because "Ghi nhầm"
      When at 09:30 on 5 April 2021, the provincial Office does not take it in because a complaint, with the guidance "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Then it is accepted under Art. 17.1
      And it relies on the readings I-19
      And the position of the case is declined

    Scenario: The Office declines for a true reason only
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator refers it to the Office because competence unclear
      When at 09:30 on 5 April 2021, the provincial Office does not take it in because a complaint, with the guidance "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Then it is refused because a reason contradicts the record under Art. 20.3
      And the position of the case is provincial Office

    Scenario: The Office alone: the operator forwards it
      Given reading I-19 is "office_only"
      And at 08:00 on 5 April 2021, the operator receives a complaint
      When at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      Then it is accepted under Art. 10.1.2.b2
      And the position of the case is focal point

  Rule: Reading I-20 (Art. 11.3) – A promised time brought forward

    Scenario: Free, and no promise more
      Given reading I-20 is "free"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 10:00 on 6 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 8 April 2021, because "Chờ vật tư"
      Then it is accepted under Art. 11.3
      And it relies on the readings I-20
      And the due time is 17:00 on 8 April 2021
      And the unit has promised once

    Scenario: Free after a rescheduling too
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      And at 10:00 on 6 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 14 April 2021, because "Chờ vật tư"
      When at 10:00 on 7 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 12 April 2021, because "Chờ vật tư"
      Then it is accepted under Art. 11.3
      And the due time is 17:00 on 12 April 2021
      And the unit has promised twice

    Scenario: Not to a time that has come
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 10:00 on 6 April 2021, the focal point of Sở Xây dựng reschedules the result to 10:00 on 6 April 2021, because "Chờ vật tư"
      Then it is refused because the time does not lie ahead
      And the due time is 17:00 on 9 April 2021

    Scenario: The other reading: only a later time
      Given reading I-20 is "refused"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 10:00 on 6 April 2021, the focal point of Sở Xây dựng reschedules the result to 17:00 on 8 April 2021, because "Chờ vật tư"
      Then it is refused because not later than the agreed time under Art. 11.3
      And it relies on the readings I-20
      And the due time is 17:00 on 9 April 2021

  Rule: Reading I-21 (Art. 10.2.2) – How far off the first promised time may lie

    Scenario: The text sets no figure
      Given reading I-21 is "none"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 29 April 2021
      Then it is accepted under Art. 10.2.2
      And it relies on the readings I-21
      And the due time is 17:00 on 29 April 2021

    Scenario: At most 72 hours, to the second
      Given reading I-21 is "72 hours"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 10:00:01 on 8 April 2021
      Then it is refused because promised too far off under Art. 10.2.2
      And it relies on the readings I-21
      And the due time is 09:00 on 6 April 2021
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 10:00 on 8 April 2021
      Then it is accepted under Art. 10.2.2
      And the due time is 10:00 on 8 April 2021

  Rule: Reading I-22 (Art. 13.1) – On which channels a result is published

    Scenario: One is enough, and more may follow
      Given reading I-22 is "one"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator answers "Đã thông cống"
      When at 09:10 on 5 April 2021, the operator publishes the result on "website"
      Then it is accepted under Art. 13.1
      And it relies on the readings I-22
      And nobody must publish the result or withhold it
      When at 09:20 on 5 April 2021, the operator publishes the result on "website", "zalo"
      Then it is accepted under Art. 13.1
      When at 09:30 on 5 April 2021, the operator publishes the result on "zalo"
      Then it is refused because already published under Art. 13.1

    Scenario: The other reading: every Internet channel
      Given reading I-22 is "all_internet"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator answers "Đã thông cống"
      When at 09:10 on 5 April 2021, the operator publishes the result on "website"
      Then it is accepted under Art. 13.1
      And it relies on the readings I-22
      When at 09:20 on 5 April 2021, the operator publishes the result on "email", "zalo", "facebook", "app"
      Then it is accepted under Art. 13.1
      And nobody must publish the result or withhold it

  Rule: Reading I-23 (Art. 11.1, 11.2) – When a unit receives a slip

    Scenario: When it is forwarded on the system
      Given reading I-23 is "on_system"
      And at 08:00 on 5 April 2021, the operator receives a petition
      When at 08:30 on 5 April 2021 (recorded at 09:00 on 5 April 2021), the operator forwards the slip to Sở Xây dựng
      Then it is accepted under Art. 10.1.2.b2
      And it relies on the readings I-23
      And the due time is 09:00 on 6 April 2021

  Rule: Reading I-24 (Art. 10.4.2) – An assigned unit that is not competent

    Scenario: The slip goes back to the Office, and is no return
      Given reading I-24 is "office"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 08:30 on 5 April 2021, the operator refers it to the Office because competence unclear
      And at 09:00 on 5 April 2021, the provincial Office assigns it to Sở Xây dựng
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng says it is not competent, because "Việc của đơn vị khác"
      Then it is accepted under Art. 4.5
      And it relies on the readings I-24
      And the position of the case is provincial Office
      And the slip was returned 0 times

    Scenario: The other reading: it goes to the operator
      Given reading I-24 is "operator"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 08:30 on 5 April 2021, the operator refers it to the Office because competence unclear
      And at 09:00 on 5 April 2021, the provincial Office assigns it to Sở Xây dựng
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng says it is not competent, because "Việc của đơn vị khác"
      Then it is accepted under Art. 4.5
      And it relies on the readings I-24
      And the position of the case is intake
      And the slip was returned once

  Rule: Reading I-25 (Art. 20.2) – Whether a slip may be taken back

    Scenario: While the unit has not responded and its limit has not lapsed
      Given reading I-25 is "before_response"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 09:00 on 6 April 2021, the operator recalls the slip because "Chuyển nhầm đơn vị"
      Then it is accepted under Art. 10.1.2.b2, 20.2
      And it relies on the readings I-25
      And the position of the case is intake
      And the slip was returned 0 times

    Scenario: A second after its limit it may not
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 09:00:01 on 6 April 2021, the operator recalls the slip because "Chuyển nhầm đơn vị"
      Then it is refused because the limit of the unit has passed
      And it relies on the readings I-25
      And the position of the case is focal point

    Scenario: Once the unit promised a time it may not
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 11:00 on 5 April 2021, the operator recalls the slip because "Chuyển nhầm đơn vị"
      Then it is refused because the unit has responded
      And the position of the case is focal point

    Scenario: Who gave it takes it back
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 08:30 on 5 April 2021, the operator refers it to the Office because competence unclear
      And at 09:00 on 5 April 2021, the provincial Office assigns it to Sở Xây dựng
      When at 10:00 on 5 April 2021, the operator recalls the slip because "Chuyển nhầm đơn vị"
      Then it is refused because not the sender
      When at 10:10 on 5 April 2021, the provincial Office recalls the slip because "Chuyển nhầm đơn vị"
      Then it is accepted under Art. 10.4.2
      And the position of the case is provincial Office

    Scenario: The other reading: never
      Given reading I-25 is "never"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 10:00 on 5 April 2021, the operator recalls the slip because "Chuyển nhầm đơn vị"
      Then it is refused because wrong role; not possible at this position
      And the position of the case is focal point

  Rule: Reading I-26 (Art. 10.1) – Whether a petitioner may withdraw

    Scenario: Before an answer
      Given reading I-26 is "before_answer"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 10:00 on 5 April 2021, the petitioner withdraws the petition because "Đã tự khắc phục"
      Then it is accepted under Art. 9.2, 12.1
      And it relies on the readings I-26
      And the position of the case is withdrawn
      And there is no due time

    Scenario: Lapses before stay, but it is overdue no more
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When time passes until 10:00 on 6 April 2021
      And at 11:00 on 6 April 2021, the petitioner withdraws the petition because "Đã tự khắc phục"
      Then it is accepted under Art. 9.2
      And at 08:00 on 12 April 2021, the case is not overdue

    Scenario: Not after an answer
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng answers "Đã thông cống"
      When at 11:00 on 5 April 2021, the petitioner withdraws the petition because "Đã tự khắc phục"
      Then it is refused because not possible at this position
      And it relies on the readings I-26
      And the position of the case is answered

    Scenario: The other reading: never
      Given reading I-26 is "never"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 10:00 on 5 April 2021, the petitioner withdraws the petition because "Đã tự khắc phục"
      Then it is refused because wrong role; not possible at this position
      And the position of the case is focal point

  Rule: Reading I-27 (Art. 10.3.1) – Who responds at the head's level

    Scenario: The unit, through its head or its focal point
      Given reading I-27 is "unit"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When time passes until 10:00 on 6 April 2021
      And at 11:00 on 6 April 2021, the focal point of Sở Xây dựng answers "Đã thông cống"
      Then it is accepted under Art. 10.2.1
      And it relies on the readings I-27
      And the position of the case is answered

    Scenario: The other reading: the head alone
      Given reading I-27 is "head_only"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When time passes until 10:00 on 6 April 2021
      And at 11:00 on 6 April 2021, the focal point of Sở Xây dựng answers "Đã thông cống"
      Then it is refused because not possible at this position
      And it relies on the readings I-27
      When at 11:10 on 6 April 2021, the head of Sở Xây dựng answers "Đã thông cống"
      Then it is accepted under Art. 10.3.1
      And the position of the case is answered

  Rule: Reading I-28 (Art. 4.5, 10.2.2) – A promise, then "not competent"

    Scenario: A promise does not bar it, to the agreed second
      Given reading I-28 is "while_promised"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 17:00 on 9 April 2021, the focal point of Sở Xây dựng says it is not competent, because "Việc của đơn vị khác"
      Then it is accepted under Art. 4.5
      And it relies on the readings I-28
      And the position of the case is intake

    Scenario: A second after the agreed time it does
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 17:00:01 on 9 April 2021, the focal point of Sở Xây dựng says it is not competent, because "Việc của đơn vị khác"
      Then it is refused because the agreed time has passed under Art. 11.3, 11.4
      And the position of the case is focal point

    Scenario: The other reading: only before any promise
      Given reading I-28 is "before_promise"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 11:00 on 5 April 2021, the head of Sở Xây dựng says it is not competent, because "Việc của đơn vị khác"
      Then it is refused because the unit has promised a time under Art. 10.2.2
      And it relies on the readings I-28
      And the position of the case is focal point

  Rule: Reading I-29 (Art. 9, 12.1) – The earliest true time of an event

    Scenario: Not before the petition was sent
      Given reading I-29 is "after_cause"
      And at 08:00 on 5 April 2021, the operator receives a petition
      When at 07:59:59 on 5 April 2021 (recorded at 09:00 on 5 April 2021), the operator forwards the slip to Sở Xây dựng
      Then it is refused because occurred before the petition was sent under Art. 9.2, 12.1
      And it relies on the readings I-29

    Scenario: Judged by occurrence: not before the slip was received
      Given reading I-16 is "occurred"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 08:59:59 on 5 April 2021 (recorded at 10:00 on 5 April 2021), the focal point of Sở Xây dựng answers "Đã thông cống"
      Then it is refused because occurred before the slip was received under Art. 9.2, 12.1
      And it relies on the readings I-29
      When at 09:00 on 5 April 2021 (recorded at 10:00 on 5 April 2021), the focal point of Sở Xây dựng answers "Đã thông cống"
      Then it is accepted under Art. 10.2.1

    Scenario: Judged by recording it is not asked
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 08:30 on 5 April 2021 (recorded at 10:00 on 5 April 2021), the focal point of Sở Xây dựng answers "Đã thông cống"
      Then it is accepted under Art. 10.2.1

  Rule: Reading I-12 (Art. 10.4.2, 11) – When the Office assigns the same unit again

    Scenario: It has its promises anew
      Given reading I-12 is "full_limit"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 08:30 on 5 April 2021, the operator refers it to the Office because competence unclear
      And at 09:00 on 5 April 2021, the provincial Office assigns it to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      And at 11:00 on 5 April 2021, the focal point of Sở Xây dựng says it is not competent, because "Việc của đơn vị khác"
      When at 09:00 on 6 April 2021, the provincial Office assigns it to Sở Xây dựng
      Then it is accepted under Art. 10.4.2
      And it relies on the readings I-12
      And the unit has promised 0 times
      And the due time is 09:00 on 7 April 2021

    Scenario: The other reading: counted over the petition
      Given reading I-12 is "once_per_petition"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 08:30 on 5 April 2021, the operator refers it to the Office because competence unclear
      And at 09:00 on 5 April 2021, the provincial Office assigns it to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      And at 11:00 on 5 April 2021, the focal point of Sở Xây dựng says it is not competent, because "Việc của đơn vị khác"
      When at 09:00 on 6 April 2021, the provincial Office assigns it to Sở Xây dựng
      Then it is accepted under Art. 10.4.2
      And it relies on the readings I-12
      And the unit has promised once
      And the due time is 09:00 on 7 April 2021
