// Hands out the tables of words.
#include "words/tables.h"

namespace petition {
inline namespace v0 {

using wording::table;

template <> std::span<const Word<Role>> words() { return table<Role>(); }
template <> std::span<const Word<Kind>> words() { return table<Kind>(); }
template <> std::span<const Word<Position>> words() { return table<Position>(); }
template <> std::span<const Word<Commitment>> words() { return table<Commitment>(); }
template <> std::span<const Word<Publication>> words() { return table<Publication>(); }
template <> std::span<const Word<Matter>> words() { return table<Matter>(); }
template <> std::span<const Word<DeclineReason>> words() { return table<DeclineReason>(); }
template <> std::span<const Word<ReferralGround>> words() { return table<ReferralGround>(); }
template <> std::span<const Word<WithholdingGround>> words() { return table<WithholdingGround>(); }
template <> std::span<const Word<ClockStart>> words() { return table<ClockStart>(); }
template <> std::span<const Word<Period>> words() { return table<Period>(); }
template <> std::span<const Word<Outcome>> words() { return table<Outcome>(); }
template <> std::span<const Word<Owed>> words() { return table<Owed>(); }
template <> std::span<const Word<Fate>> words() { return table<Fate>(); }
template <> std::span<const Word<Standing>> words() { return table<Standing>(); }
template <> std::span<const Word<NoticeKind>> words() { return table<NoticeKind>(); }
template <> std::span<const Word<NoticeChannel>> words() { return table<NoticeChannel>(); }
template <> std::span<const Word<RefusalCode>> words() { return table<RefusalCode>(); }
template <> std::span<const Word<DeviationKind>> words() { return table<DeviationKind>(); }
template <> std::span<const Word<AuditScope>> words() { return table<AuditScope>(); }
template <> std::span<const Word<OverdueVerdict>> words() { return table<OverdueVerdict>(); }
template <> std::span<const Word<Oversight>> words() { return table<Oversight>(); }
template <> std::span<const Word<Aspect>> words() { return table<Aspect>(); }
template <> std::span<const Word<Knowledge>> words() { return table<Knowledge>(); }
template <> std::span<const Word<DayKind>> words() { return table<DayKind>(); }
template <> std::span<const Word<Why>> words() { return table<Why>(); }
template <> std::span<const Word<Closing>> words() { return table<Closing>(); }
template <> std::span<const Word<ChannelGroup>> words() { return table<ChannelGroup>(); }
template <> std::span<const Word<Mark>> words() { return wording::kTable<Mark>; }
template <> std::span<const Word<Reading>> words() { return table<Reading>(); }
template <> std::span<const Word<Variable>> words() { return table<Variable>(); }
template <> std::span<const Word<PropertyId>> words() { return table<PropertyId>(); }
template <> std::span<const Word<Claim>> words() { return table<Claim>(); }

}  // namespace v0
}  // namespace petition
