import type { NumberVocabulary } from "#lib/detection/digits/number-words.ts";

/** Hindi and Urdu share their number words: romanised with its usual spellings, Devanagari, and Urdu script. */
export const hindiNumbers: NumberVocabulary = {
  unit: `shunya:0 shuniya:0 sunya:0 sifar:0 sifr:0 zero:0 jeero:0 ek:1 aik:1 do?:2 dou:2 teen?:3 tin?:3 chaar:4 char?:4 paanch:5 panch:5
    paach:5 chhe:6 chay:6 chhay:6 che?:6 chhah:6 chah?:6 chhai:6 cheh:6 saat:7 sat?:7 saath?:7 aath:8 ath:8 aat:8 nau:9 no?:9 now?:9 noh:9
    one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9
    शून्य:0 जीरो:0 ज़ीरो:0 सिफर:0 एक:1 दो?:2 तीन:3 चार:4 पांच:5 पाँच:5 पाच:5 छह:6 छः:6 छे:6 छ:6 सात:7 आठ:8 नौ:9
    صفر:0 زیرو:0 ایک:1 دو:2 تین:3 چار:4 پانچ:5 چھ:6 چھے:6 سات:7 آٹھ:8 نو:9`,
  teen: `das?:10 dus:10 gyarah:11 gyaarah:11 barah:12 baarah:12 terah:13 chaudah:14 pandrah:15 solah:16 satrah:17 atharah:18
    athaarah:18 unnis:19 unees:19 bees:20 bis:20 ikkis:21 ikkees:21 bais:22 baais:22 teis:23 tees?:30 chaubis:24 chaubees:24
    pachis:25 pachchis:25 pachees:25 chhabbis:26 chabbis:26 sattais:27 athais:28 atthais:28 untis:29 unatis:29 ikattis:31 battis:32
    taintis:33 chautis:34 paintis:35 chhattis:36 saintis:37 adtis:38 untalis:39 unchalis:39 chalis:40 chaalis:40 iktalis:41
    bayalis:42 taintalis:43 chauvalis:44 paintalis:45 chhiyalis:46 saintalis:47 adtalis:48 unchas:49 pachas:50 pachaas:50
    ikyavan:51 bavan:52 tirpan:53 chauvan:54 pachpan:55 chhappan:56 sattavan:57 atthavan:58 unsath:59 saath?:60 sath?:60 iksath:61
    basath:62 tirsath:63 chausath:64 painsath:65 chhiyasath:66 sadsath:67 adsath:68 unhattar:69 sattar:70 ikhattar:71 bahattar:72
    tihattar:73 chauhattar:74 pachhattar:75 chhihattar:76 satattar:77 athhattar:78 unasi:79 assi:80 ikyasi:81 bayasi:82 tirasi:83
    chaurasi:84 pachasi:85 chhiyasi:86 sattasi:87 atthasi:88 navasi:89 nabbe:90 navve:90 ikyanve:91 banve:92 tiranve:93
    chauranve:94 pachanve:95 chhiyanve:96 sattanve:97 atthanve:98 ninyanve:99
    दस:10 ग्यारह:11 बारह:12 तेरह:13 चौदह:14 पंद्रह:15 सोलह:16 सत्रह:17 अठारह:18 उन्नीस:19 बीस:20 इक्कीस:21 बाईस:22 तेईस:23 चौबीस:24
    पच्चीस:25 छब्बीस:26 सत्ताईस:27 अट्ठाईस:28 उनतीस:29 तीस:30 पैंतीस:35 चालीस:40 पैंतालीस:45 पचास:50 पचपन:55 साठ:60 पैंसठ:65 सत्तर:70
    पचहत्तर:75 अस्सी:80 पचासी:85 नब्बे:90 पचानवे:95
    دس:10 گیارہ:11 بارہ:12 تیرہ:13 چودہ:14 پندرہ:15 سولہ:16 سترہ:17 اٹھارہ:18 انیس:19 بیس:20 تیس:30 چالیس:40 پچاس:50 ساٹھ:60 ستر:70
    اسی:80 نوے:90
    इकतीस:31 बत्तीस:32 तैंतीस:33 चौंतीस:34 छत्तीस:36 सैंतीस:37 अड़तीस:38 उनतालीस:39 इकतालीस:41 बयालीस:42
    तैंतालीस:43 चौवालीस:44 चवालीस:44 छियालीस:46 सैंतालीस:47 अड़तालीस:48 उनचास:49 इक्यावन:51 बावन:52 तिरपन:53
    चौवन:54 छप्पन:56 सत्तावन:57 अट्ठावन:58 उनसठ:59 इकसठ:61 बासठ:62 तिरसठ:63 चौंसठ:64 छियासठ:66 सड़सठ:67 अड़सठ:68
    उनहत्तर:69 इकहत्तर:71 बहत्तर:72 तिहत्तर:73 चौहत्तर:74 छिहत्तर:76 सतहत्तर:77 अठहत्तर:78 उन्यासी:79 उनासी:79
    इक्यासी:81 बयासी:82 तिरासी:83 चौरासी:84 छियासी:86 सत्तासी:87 अट्ठासी:88 अठासी:88 नवासी:89 इक्यानवे:91 बानवे:92
    तिरानवे:93 चौरानवे:94 छियानवे:96 सत्तानवे:97 अट्ठानवे:98 निन्यानवे:99 اکیس:21 بائیس:22 تئیس:23 چوبیس:24
    پچیس:25 چھبیس:26 ستائیس:27 اٹھائیس:28 انتیس:29 اکتیس:31 بتیس:32 تینتیس:33 چونتیس:34 پینتیس:35 چھتیس:36
    سینتیس:37 اڑتیس:38 انتالیس:39 اکتالیس:41 بیالیس:42 تینتالیس:43 چوالیس:44 پینتالیس:45 چھیالیس:46 سینتالیس:47
    اڑتالیس:48 انچاس:49 اکاون:51 باون:52 ترپن:53 چون:54 پچپن:55 چھپن:56 ستاون:57 اٹھاون:58 انسٹھ:59 اکسٹھ:61
    باسٹھ:62 تریسٹھ:63 چونسٹھ:64 پینسٹھ:65 چھیاسٹھ:66 سڑسٹھ:67 اڑسٹھ:68 انہتر:69 اکہتر:71 بہتر?:72 تہتر:73
    چوہتر:74 پچہتر:75 چھہتر:76 ستتر:77 اٹھہتر:78 اناسی:79 اکیاسی:81 بیاسی:82 تراسی:83 چوراسی:84 پچاسی:85 چھیاسی:86
    ستاسی:87 اٹھاسی:88 نواسی:89 اکیانوے:91 بانوے:92 ترانوے:93 چورانوے:94 پچانوے:95 چھیانوے:96 ستانوے:97 اٹھانوے:98
    ننانوے:99`,
  hundred: `sau:00 sao:00 सौ:00 سو:00`,
  thousand: `hazaar:000 hazar:000 हजार:000 ہزار:000`,
  times: `dabal:2 double:2 tripal:3 triple:3 डबल:2 ट्रिपल:3 ڈبل:2 ٹرپل:3`,
  joiner: ``,
  filler: `phir: aur: fir: uske: baad: dash: space: और: फिर: پھر: اور:`,
};
