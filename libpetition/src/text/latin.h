// Latin letters and their marks: the canonical decompositions of UnicodeData.txt, Unicode 15.1, of
// U+00C0 to U+024F and U+1E00 to U+1EFF, and the combining classes of U+0300 to U+036F. Vietnamese
// and the alphabets of Jarai and Bahnar are among them; so are those of all of Europe.
#pragma once

#include <string_view>

namespace petition::text {

/// What a mark makes of letters: each letter is followed by itself with the mark.
struct Marked {
  char16_t mark;
  std::u16string_view pairs;
};

inline constexpr Marked kMarked[] = {
    {u'\u0300', u"AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ"},
    {u'\u0301',
     u"AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉ"
     u"ĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ"},
    {u'\u0302', u"AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"},
    {u'\u0303', u"AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"},
    {u'\u0304', u"AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝ"},
    {u'\u0306', u"AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ"},
    {u'\u0307',
     u"CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨ"
     u"ṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ"},
    {u'\u0308', u"AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"},
    {u'\u0309', u"AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"},
    {u'\u030a', u"AÅaåUŮuůwẘyẙ"},
    {u'\u030b', u"OŐoőUŰuű"},
    {u'\u030c',
     u"CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞ"
     u"hȟ"},
    {u'\u030f', u"AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ"},
    {u'\u0311', u"AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"},
    {u'\u031b', u"OƠoơUƯuư"},
    {u'\u0323',
     u"BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợ"
     u"UỤuụƯỰưựYỴyỵ"},
    {u'\u0324', u"UṲuṳ"},
    {u'\u0325', u"AḀaḁ"},
    {u'\u0326', u"SȘsșTȚtț"},
    {u'\u0327', u"CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"},
    {u'\u0328', u"AĄaąEĘeęIĮiįUŲuųOǪoǫ"},
    {u'\u032d', u"DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"},
    {u'\u032e', u"HḪhḫ"},
    {u'\u0330', u"EḚeḛIḬiḭUṴuṵ"},
    {u'\u0331', u"BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"},
};

/// Marks from `first` up to the next entry. Those of different classes may change places without
/// another meaning; of one class, the nearer to the letter comes first. 0: no mark.
struct MarkClass {
  char16_t first;
  unsigned char number;
};

inline constexpr MarkClass kMarkClasses[] = {
    {0x300, 230}, {0x315, 232}, {0x316, 220}, {0x31a, 232}, {0x31b, 216}, {0x31c, 220},
    {0x321, 202}, {0x323, 220}, {0x327, 202}, {0x329, 220}, {0x334, 1},   {0x339, 220},
    {0x33d, 230}, {0x345, 240}, {0x346, 230}, {0x347, 220}, {0x34a, 230}, {0x34d, 220},
    {0x34f, 0},   {0x350, 230}, {0x353, 220}, {0x357, 230}, {0x358, 232}, {0x359, 220},
    {0x35b, 230}, {0x35c, 233}, {0x35d, 234}, {0x35f, 233}, {0x360, 234}, {0x362, 233},
    {0x363, 230}, {0x370, 0}};

}  // namespace petition::text
