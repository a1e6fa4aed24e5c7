import type { NumberVocabulary } from "#lib/detection/digits/number-words.ts";

/** Arabic in its own script (standard and everyday forms) and romanised. */
export const arabicNumbers: NumberVocabulary = {
  unit: `صفر:0 زيرو:0 واحد:1 واحده:1 وحده?:1 اثنان:2 اثنين:2 اتنين:2 ثنين:2 إثنان:2 ثلاثه:3 ثلاث:3 تلاته:3 تلات:3 اربعه:4 أربعة:4
    اربع:4 خمسه:5 خمس:5 سته:6 ست?:6 سبعه:7 سبع:7 ثمانيه:8 ثماني:8 ثمان:8 تمانيه:8 تمنيه:8 تسعه:9 تسع:9
    sifr:0 sefr:0 wahid:1 wahed:1 ithnan:2 ithnayn:2 itnein:2 tnein:2 thalatha:3 talata:3 tlata:3 thalath:3 arbaa:4 arba:4 khamsa:5
    khamse:5 sitta:6 sitte:6 sabaa:7 saba:7 thamania:8 thamaniya:8 tamanya:8 tmenye:8 tisaa:9 tisa:9`,
  teen: `عشره:10 عشر?:10 احدعشر:11 حداشر:11 اطنعش:12 اتناشر:12 تلتاشر:13 تلطعش:13 اربعتاشر:14 خمستاشر:15 ستاشر:16 سبعتاشر:17 تمنتاشر:18
    تسعتاشر:19 ashara:10 hdash:11 tnash:12`,
  tens: `عشرون:2 عشرين:2 ثلاثون:3 ثلاثين:3 تلاتين:3 اربعون:4 اربعين:4 خمسون:5 خمسين:5 ستون:6 ستين:6 سبعون:7 سبعين:7 ثمانون:8 ثمانين:8
    تمانين:8 تسعون:9 تسعين:9 وعشرون:2 وعشرين:2 وثلاثون:3 وثلاثين:3 وتلاتين:3 واربعون:4 واربعين:4 وخمسون:5 وخمسين:5 وستون:6 وستين:6
    وسبعون:7 وسبعين:7 وثمانون:8 وثمانين:8 وتمانين:8 وتسعون:9 وتسعين:9`,
  hundred: `مئه:00 مائه:00 ميه:00 ميت:00`,
  thousand: `الف:000 آلاف:000`,
  times: `دبل:2 مرتين:2`,
  joiner: `و:`,
  filler: `ثم: بعدين: بعدها: شرطه: مسافه: نقطه:`,
};
