"""Public cases as Open311 GeoReport v2 has them: for programs that read every city's requests.

Only what Art. 13.1 lets be published is used: the public view of a case, which there is of answered
cases alone. So ``status`` is always ``closed``, and ``expected_datetime`` says by when the answer
was owed. A record tells where the petitioner lives, never where the matter lies: address,
coordinates and pictures are always absent. ``ServiceRequest`` says what each field holds; the
standard is http://wiki.open311.org/GeoReport_v2/.

In JSON an absent value is ``null``, in XML an empty element. Both say the same: what is not seen in
a text, as a control character or a mark of direction, stands there as its picture or its number.
"""

from petition.open311.case import ServiceRequest, service_request
from petition.open311.topics import Service, services
from petition.open311.writing import write_requests, write_services

__all__ = [
    "Service",
    "ServiceRequest",
    "service_request",
    "services",
    "write_requests",
    "write_services",
]
