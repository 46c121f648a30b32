# language: en
Feature: Recalled, withdrawn, urged, coordinated
  A slip given by mistake is taken back, a petitioner withdraws, the supervisor urges, units help.

  Background:
    Given the units:
      | unit                  | id                    |
      | Sở Xây dựng           | so-xay-dung           |
      | Sở Giao thông vận tải | so-giao-thong-van-tai |

  Rule: Art. 10.1.2.b2, 20.2 – The operator takes a slip back

    Scenario: A recalled slip may go to the same unit again
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 10:00 on 5 April 2021, the operator recalls the slip because "Chuyển nhầm đơn vị"
      Then it is accepted under Art. 10.1.2.b2, 20.2
      And the slip was returned 0 times
      And there is no due time
      When at 10:30 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      Then it is accepted under Art. 10.1.2.b2
      And the due time is 10:30 on 6 April 2021

    Scenario: A unit takes nothing back
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 10:00 on 5 April 2021, the focal point of Sở Xây dựng recalls the slip because "Chuyển nhầm đơn vị"
      Then it is refused because wrong role
      And the position of the case is focal point

  Rule: Art. 9.2, 12.1 – The petitioner withdraws

    Scenario: Withdrawn, it is handled no more
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      And at 10:00 on 5 April 2021, the focal point of Sở Xây dựng promises the result at 17:00 on 9 April 2021
      When at 10:00 on 6 April 2021, the petitioner withdraws the petition because "Đã tự khắc phục"
      Then it is accepted under Art. 9.2, 12.1
      And the position of the case is withdrawn
      And no check of due times is left
      When at 11:00 on 6 April 2021, the focal point of Sở Xây dựng answers "Đã thông cống"
      Then it is refused because not possible at this position

  Rule: Art. 18.2 – Urging

    Scenario: Whoever holds the slip is urged; no due time moves
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 10:00 on 5 April 2021, the Department of Information and Communications urges "Đề nghị sớm trả lời"
      Then it is accepted under Art. 18.2
      And the due time is 09:00 on 6 April 2021

    Scenario: Before it is passed on nobody is urged
      Given at 08:00 on 5 April 2021, the operator receives a petition
      When at 08:30 on 5 April 2021, the Department of Information and Communications urges "Đề nghị sớm trả lời"
      Then it is refused because not possible at this position under Art. 18.2

    Scenario: At the Office as well
      Given at 08:00 on 5 April 2021, the operator receives a petition
      When at 08:30 on 5 April 2021, the operator refers it to the Office because an unforeseen case
      Then it is accepted under Art. 10.4.2
      When at 10:00 on 5 April 2021, the Department of Information and Communications urges "Đề nghị sớm trả lời"
      Then it is accepted under Art. 18.2
      And the position of the case is provincial Office

  Rule: Art. 10.4.2 – Coordinating units

    Scenario: A coordinating unit reports and does not answer
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 08:30 on 5 April 2021, the operator refers it to the Office because needs several units
      And at 09:00 on 5 April 2021, the provincial Office assigns it to Sở Xây dựng, coordinating: Sở Giao thông vận tải
      When at 10:00 on 5 April 2021, the focal point of Sở Giao thông vận tải reports the state of handling "Đang khảo sát"
      Then it is accepted under Art. 10.3.2
      When at 10:10 on 5 April 2021, the focal point of Sở Giao thông vận tải answers "Đã thông cống"
      Then it is refused because not the holder
      And the position of the case is focal point

    Scenario: The lead does not coordinate as well
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 08:30 on 5 April 2021, the operator refers it to the Office because competence unclear
      When at 09:00 on 5 April 2021, the provincial Office assigns it to Sở Xây dựng, coordinating: Sở Xây dựng
      Then it is refused because a coordinating unit named twice under Art. 10.4.2
      And the position of the case is provincial Office

  Rule: Art. 10.1.2.a, 17.1 – The Office declines what is excluded

    Scenario: A complaint that reached the Office is declined there, with reason and guidance
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator refers it to the Office because competence unclear
      And at 09:10 on 5 April 2021, the operator corrects "matter" of the event "received" to "complaint", because "Ghi nhầm"
      When at 09:30 on 5 April 2021, the provincial Office does not take it in because a complaint, with the guidance "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Then it is accepted under Art. 17.1, 10.1.2.a
      And the position of the case is declined

  Rule: Art. 10.4.2 – The Office takes back what it assigned

    Scenario: The slip is at the Office again, for another unit
      Given at 08:00 on 5 April 2021, the operator receives a petition
      And at 08:30 on 5 April 2021, the operator refers it to the Office because competence unclear
      And at 09:00 on 5 April 2021, the provincial Office assigns it to Sở Xây dựng
      When at 10:00 on 5 April 2021, the provincial Office recalls the slip because "Chuyển nhầm đơn vị"
      Then it is accepted under Art. 10.4.2
      And the position of the case is provincial Office
      When at 10:10 on 5 April 2021, the provincial Office assigns it to Sở Giao thông vận tải
      Then it is accepted under Art. 10.4.2
      And the due time is 10:10 on 6 April 2021

  Rule: Art. 9.2, 12.1 – No event occurs before the petition was sent

    Scenario: Said to have occurred before, it is refused
      Given at 08:00 on 5 April 2021, the operator receives a petition
      When at 07:59:59 on 5 April 2021 (recorded at 09:00 on 5 April 2021), the operator forwards the slip to Sở Xây dựng
      Then it is refused because occurred before the petition was sent under Art. 9.2, 12.1
      When at 08:00 on 5 April 2021 (recorded at 09:00 on 5 April 2021), the operator forwards the slip to Sở Xây dựng
      Then it is accepted under Art. 10.1.2.b2

    Scenario: Judged by occurrence, not before the slip was received
      Given reading I-16 is "occurred"
      And at 08:00 on 5 April 2021, the operator receives a petition
      And at 09:00 on 5 April 2021, the operator forwards the slip to Sở Xây dựng
      When at 08:59:59 on 5 April 2021 (recorded at 10:00 on 5 April 2021), the focal point of Sở Xây dựng answers "Đã thông cống"
      Then it is refused because occurred before the slip was received under Art. 9.2, 12.1
