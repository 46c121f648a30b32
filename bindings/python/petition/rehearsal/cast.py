"""Who takes part in a rehearsal and what they say: invented people, real kinds of trouble."""

from __future__ import annotations

from dataclasses import dataclass

from petition.events import Petitioner
from petition.regulation import Regulation
from petition.rehearsal.dice import Dice
from petition.words import ChannelGroup

__all__ = ["Cast", "Trouble"]


@dataclass(frozen=True)
class Trouble:
    """What a petition is about, who may have to do with it, and how it ends."""

    topic: str
    content: str
    units: tuple[str, ...]
    result: str


_COMMUNES = (
    "UBND phường Pleiku",
    "UBND phường Diên Hồng",
    "UBND phường An Phú",
    "UBND phường An Khê",
    "UBND phường Ayun Pa",
    "UBND xã Ia Krái",
    "UBND xã Chư Sê",
    "UBND xã Đak Đoa",
    "UBND xã Kbang",
    "UBND xã Mang Yang",
)

_TROUBLES = (
    Trouble(
        "infrastructure",
        "Đèn đường không sáng đã nhiều đêm, đoạn qua chợ rất tối.",
        ("Sở Xây dựng", *_COMMUNES[:5]),
        "Đã thay bóng và sửa tủ điện chiếu sáng.",
    ),
    Trouble(
        "infrastructure",
        "Mặt đường có hố sâu, xe máy dễ ngã khi trời mưa.",
        ("Sở Xây dựng", *_COMMUNES[:7]),
        "Đã vá và thảm lại mặt đường.",
    ),
    Trouble(
        "infrastructure",
        "Nhà bên cạnh xây lấn ra vỉa hè.",
        _COMMUNES,
        "Đã lập biên bản, yêu cầu tháo dỡ phần lấn chiếm.",
    ),
    Trouble(
        "infrastructure",
        "Điểm bán hàng ven đường treo nhãn hiệu giả.",
        ("Sở Công Thương", *_COMMUNES[:3]),
        "Đã kiểm tra, tạm giữ hàng và xử phạt.",
    ),
    Trouble(
        "public_services",
        "Nước máy có mùi hôi đã một tuần.",
        ("Sở Nông nghiệp và Môi trường", *_COMMUNES[4:]),
        "Đã súc rửa bể chứa; mẫu nước xét nghiệm lại đạt chuẩn.",
    ),
    Trouble(
        "public_services",
        "Rác không được thu gom đúng ngày.",
        _COMMUNES,
        "Đã bố trí lại chuyến thu gom, thứ Ba và thứ Sáu hằng tuần.",
    ),
    Trouble(
        "public_services",
        "Trạm y tế xã hết thuốc bảo hiểm.",
        ("Sở Y tế",),
        "Đã cấp bổ sung thuốc cho trạm.",
    ),
    Trouble(
        "public_services",
        "Học phí tạm thu cao hơn mức đã thông báo.",
        ("Sở Giáo dục và Đào tạo",),
        "Nhà trường đã hoàn lại khoản thu vượt mức.",
    ),
    Trouble(
        "administrative_procedures",
        "Hồ sơ cấp đổi giấy chứng nhận quyền sử dụng đất quá ngày hẹn trả.",
        ("Sở Nông nghiệp và Môi trường", *_COMMUNES[:6]),
        "Hồ sơ đã giải quyết xong, mời nhận kết quả tại bộ phận một cửa.",
    ),
    Trouble(
        "administrative_procedures",
        "Không nộp được hồ sơ đăng ký hộ kinh doanh trên cổng dịch vụ công.",
        ("Sở Tài chính", "Sở Khoa học và Công nghệ"),
        "Lỗi đã được sửa; hướng dẫn nộp lại đã gửi qua thư điện tử.",
    ),
    Trouble(
        "administrative_rules",
        "Xin hỏi mức hỗ trợ tiền điện cho hộ nghèo năm nay.",
        ("Sở Công Thương", "Sở Nội vụ"),
        "Mức hỗ trợ và thủ tục được nêu trong thông báo gửi kèm.",
    ),
    Trouble(
        "postal_service",
        "Giấy tờ gửi trả qua bưu điện chưa đến.",
        ("Bưu điện tỉnh", "Sở Khoa học và Công nghệ"),
        "Bưu gửi đã phát lại thành công.",
    ),
    Trouble(
        "investment_tourism",
        "Bảng chỉ dẫn vào khu du lịch bị hỏng.",
        ("Sở Văn hóa, Thể thao và Du lịch", *_COMMUNES[:3]),
        "Đã dựng lại bảng chỉ dẫn.",
    ),
    Trouble(
        "other",
        "Loa phát thanh đặt sát nhà, mở quá sớm.",
        _COMMUNES,
        "Đã giảm âm lượng và đổi giờ phát.",
    ),
)

_OFFICE_UNITS = ("UBND phường Pleiku", "Sở Xây dựng", "Sở Nông nghiệp và Môi trường", "Sở Nội vụ")

_FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Võ", "Đặng", "Bùi", "Đinh", "Ksor", "Siu", "Rơ Châm")
_MIDDLE = ("Văn", "Thị", "Minh", "Ngọc", "Thanh", "Quốc")
_GIVEN = ("An", "Bình", "Chi", "Dũng", "Hoa", "Hùng", "Lan", "Mai", "Nam", "Phúc", "Thảo", "Vinh")
_STREETS = ("Hùng Vương", "Trần Phú", "Lê Lợi", "Quang Trung", "Phan Đình Phùng", "Cách Mạng")
_OPERATORS = ("Lê Thị Mai", "Phạm Quốc Huy", "Nguyễn Thu Trang", "Trần Văn Lộc", "Võ Thị Hạnh")


class Cast:
    """The people and units of a place under one regulation."""

    def __init__(self, regulation: Regulation) -> None:
        channels = regulation.channels
        self.phones = tuple(c.id for c in channels if c.group is ChannelGroup.PHONE)
        self.internet = tuple(c.id for c in channels if c.group is ChannelGroup.INTERNET)

    def trouble(self, dice: Dice) -> Trouble:
        """What somebody complains of."""
        return dice.pick(_TROUBLES)

    def unit(self, dice: Dice, trouble: Trouble, but: tuple[str, ...] = ()) -> str:
        """A unit that may have to do with it, and is none of those named."""
        fit = [unit for unit in trouble.units if unit not in but]
        return dice.pick(fit or [unit for unit in _OFFICE_UNITS if unit not in but])

    def petitioner(self, dice: Dice) -> Petitioner:
        """Somebody with all that a petition has to tell of them (Art. 8.3)."""
        address = f"{dice.whole(1, 320)} {dice.pick(_STREETS)}"
        phone = f"09{dice.whole(0, 99_999_999):08}"
        return Petitioner(self.person(dice), address, phone)

    def person(self, dice: Dice) -> str:
        """A name."""
        return f"{dice.pick(_FAMILY)} {dice.pick(_MIDDLE)} {dice.pick(_GIVEN)}"

    def operator(self, dice: Dice) -> str:
        """Who sits at the hotline."""
        return dice.pick(_OPERATORS)

    def officer(self, unit: str, role: str) -> str:
        """Who acts for a unit: always the same person."""
        return self.person(Dice(unit, role))
