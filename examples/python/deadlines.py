"""Eight working hours from each of a thousand instants in one call, and one of them explained."""

import numpy as np

import petition

calendar = petition.Calendar.builtin()
limit = petition.WorkingTime.hours(8)

start = np.datetime64("2026-08-21T03:00:00") + np.arange(1000) * np.timedelta64(3600, "s")
due, status = calendar.add_array(start, limit)
assert not status.any()
print(f"{start[0]}Z + 8 giờ làm việc = {due[0]}Z")

friday = petition.instant("2026-08-28T10:00:00+07:00")
for stretch in calendar.explain_add(friday, limit).stretches:
    print(
        f"{stretch.start:%d/%m %H:%M} - {stretch.end:%d/%m %H:%M}  "
        f"{stretch.why.name.lower():8} {stretch.reason.vi}"
    )
