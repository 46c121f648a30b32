# language: en
Feature: Units that ended, and none took over
  Nobody can respond to a slip that lies with a unit which is no more and has no successor: the operator has to
  pass it on at once.

  Background:
    Given the units:
      | unit           | id             |
      | Sở Xây dựng    | so-xay-dung    |
      | Sở Công Thương | so-cong-thuong |

  Rule: Art. 4.5, 10.1.2.b2 – The operator forwards anew what a unit had that is no more

    Scenario: After its last day the slip has to be passed on at once
      Given from 1 July 2022 the regulation has version "2", changing:
        | key   | value                                                                                                                                                                                                              |
        | units | [{ id = "so-xay-dung", label = { vi = "Sở Xây dựng", en = "Department of Construction" } }, { id = "so-cong-thuong", label = { vi = "Sở Công Thương", en = "Department of Industry" }, valid_until = 2022-07-12 }] |
      And at 08:00 on 12 July 2022, the operator receives a petition
      And at 09:00 on 12 July 2022, the operator forwards the slip to Sở Công Thương
      When at 23:59:59 on 12 July 2022, the petitioner comments "Vẫn chưa sửa"
      Then nobody must forward the slip of a unit that is no more
      When at 08:00 on 13 July 2022, the petitioner comments "Vẫn chưa sửa"
      Then the operator must forward the slip of a unit that is no more at once under Art. 4.5, 10.1.2.b2
      And having to forward the slip of a unit that is no more counts from 00:00 on 13 July 2022

    Scenario: Forwarded to another unit, which has the whole limit
      Given from 1 July 2022 the regulation has version "2", changing:
        | key   | value                                                                                                                                                                                                              |
        | units | [{ id = "so-xay-dung", label = { vi = "Sở Xây dựng", en = "Department of Construction" } }, { id = "so-cong-thuong", label = { vi = "Sở Công Thương", en = "Department of Industry" }, valid_until = 2022-07-12 }] |
      And at 08:00 on 12 July 2022, the operator receives a petition
      And at 09:00 on 12 July 2022, the operator forwards the slip to Sở Công Thương
      When at 08:00 on 13 July 2022, the operator forwards the slip to Sở Xây dựng
      Then it is accepted under Art. 10.1.2.b2
      And the slip is held by Sở Xây dựng
      And the due time is 08:00 on 14 July 2022
      And nobody must forward the slip of a unit that is no more

    Scenario: Referred to the Office
      Given from 1 July 2022 the regulation has version "2", changing:
        | key   | value                                                                                                                                                                                                              |
        | units | [{ id = "so-xay-dung", label = { vi = "Sở Xây dựng", en = "Department of Construction" } }, { id = "so-cong-thuong", label = { vi = "Sở Công Thương", en = "Department of Industry" }, valid_until = 2022-07-12 }] |
      And at 08:00 on 12 July 2022, the operator receives a petition
      And at 09:00 on 12 July 2022, the operator forwards the slip to Sở Công Thương
      When at 08:00 on 13 July 2022, the operator refers it to the Office because competence unclear
      Then it is accepted under Art. 10.4.2
      And the position of the case is provincial Office
      And nobody must forward the slip of a unit that is no more

    Scenario: Unsuitable, it goes nowhere: the operator does not take it in
      Given from 1 July 2022 the regulation has version "2", changing:
        | key   | value                                                                                                                                                                                                              |
        | units | [{ id = "so-xay-dung", label = { vi = "Sở Xây dựng", en = "Department of Construction" } }, { id = "so-cong-thuong", label = { vi = "Sở Công Thương", en = "Department of Industry" }, valid_until = 2022-07-12 }] |
      And at 08:00 on 12 July 2022, the operator receives a petition
      And at 09:00 on 12 July 2022, the operator forwards the slip to Sở Công Thương
      And at 07:30 on 13 July 2022, the operator corrects "matter" of the event "received" to "complaint", because "Ghi nhầm"
      When at 08:00 on 13 July 2022, the operator forwards the slip to Sở Xây dựng
      Then it is refused because a complaint under Art. 17.1
      When at 08:05 on 13 July 2022, the operator does not take it in because a complaint, with the guidance "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Then it is accepted under Art. 10.1.2.a
      And the position of the case is declined
      And nobody must forward the slip of a unit that is no more

    Scenario: Suitable, it is not declined
      Given from 1 July 2022 the regulation has version "2", changing:
        | key   | value                                                                                                                                                                                                              |
        | units | [{ id = "so-xay-dung", label = { vi = "Sở Xây dựng", en = "Department of Construction" } }, { id = "so-cong-thuong", label = { vi = "Sở Công Thương", en = "Department of Industry" }, valid_until = 2022-07-12 }] |
      And at 08:00 on 12 July 2022, the operator receives a petition
      And at 09:00 on 12 July 2022, the operator forwards the slip to Sở Công Thương
      When at 08:00 on 13 July 2022, the operator does not take it in because a complaint, with the guidance "Gửi đơn đến Ban Tiếp công dân tỉnh"
      Then it is refused because a reason contradicts the record

    Scenario: From a unit that is in force the operator takes nothing
      Given from 1 July 2022 the regulation has version "2", changing:
        | key   | value                                                                                                                                                                                                              |
        | units | [{ id = "so-xay-dung", label = { vi = "Sở Xây dựng", en = "Department of Construction" } }, { id = "so-cong-thuong", label = { vi = "Sở Công Thương", en = "Department of Industry" }, valid_until = 2022-07-12 }] |
      And at 08:00 on 12 July 2022, the operator receives a petition
      And at 09:00 on 12 July 2022, the operator forwards the slip to Sở Công Thương
      When at 16:00 on 12 July 2022, the operator forwards the slip to Sở Xây dựng
      Then it is refused because not possible at this position

    Scenario: Nothing is forwarded to a unit that is no more
      Given from 1 July 2022 the regulation has version "2", changing:
        | key   | value                                                                                                                                                                                                              |
        | units | [{ id = "so-xay-dung", label = { vi = "Sở Xây dựng", en = "Department of Construction" } }, { id = "so-cong-thuong", label = { vi = "Sở Công Thương", en = "Department of Industry" }, valid_until = 2022-07-12 }] |
      And at 08:00 on 12 July 2022, the operator receives a petition
      When at 08:00 on 13 July 2022, the operator forwards the slip to Sở Công Thương
      Then it is refused because the unit does not exist at that time under Art. 10.1.2.b2
