import type { Lexicon } from "#lib/detection/frames/concepts.ts";

/** Hindi and Urdu as they are typed: romanised, Devanagari and Urdu script. English words mix in freely. */
export const hindiUrdu: Lexicon = {
  cancel: `
    cancel, cancel kar*, radd, radd kar*, mansookh, hata do booking, रद्द, कैंसल, कैंसिल, کینسل, منسوخ, booking hata
    do, hata do, refund le lo, cancel maar do, cancel maaro, cancle, हटा दो, रिफंड ले लो, ہٹا دو, ریفنڈ لے لو`,
  changeMind: `
    mood badal, irada badal, plan badal, mann badal, zarurat nahi, विचार बदल, मन बदल, प्लान बदल, ارادہ بدل`,
  anyway: `
    phir bhi, fir bhi, tab bhi, waise bhi, vaise hi, waise hi, usi time, usi din, फिर भी, तब भी, वैसे ही, پھر بھی,
    ویسے ہی, تب بھی`,
  still: `abhi bhi, अभी भी, ابھی بھی`,
  come: `
    aa jaunga, aa jaungi, aa jaoonga, aa jaunga main, aaunga, aaungi, aa jayenge, aa jayega, aajaunga, aajaungi,
    aata hun, aa raha, kaam kar dunga|dungi|denge, kar dunga, kar dungi, kar denge, kaam ho jayega, ho jayega, main
    aa, pahunch jaunga, आ जाऊंगा, आ जाऊँगा, आऊंगा, आ जाऊंगी, काम कर दूंगा, कर दूंगा, آ جاؤں گا, آجاؤں گا, آؤں گا,
    کام کر دوں گا, کر دوں گا`,
  job: `booking, book, kaam, order, kam, service, बुकिंग, काम, सर्विस, बुक, بکنگ, کام, سروس`,
  platform: `app, app pe|par|se|ke, platform, site, website, ऐप, एप, प्लेटफॉर्म, साइट, ایپ, پلیٹ فارم`,
  here: `yahan, yaha, idhar, yahin, is chat, यहाँ, यहां, इधर, यहीं, یہاں, ادھر, یہیں`,
  outside: `
    app ke bahar, app se bahar, app ke bina, bina app, app ke bagair|baghair|without, bagair app, app chhodo, app
    chodo, app ko chhodo|chodo|hatao, app hatao, platform ke bahar|bina, bahar se, bahar hi, bahar bahar, app bich
    mein nahi, app se nahi, app pe nahi, app par nahi, app ke through nahi, beech mein app, bich mein app,
    commission bach*, commission bacha*, commission bachao, bina commission, commission nahi, fees bach*, middleman,
    bichauliya, dalal, off app, ऐप के बाहर, ऐप के बिना, बिना ऐप, एप के बाहर, एप के बिना, ऐप से बाहर, ऐप से नहीं, ऐप
    पर नहीं, कमीशन बच*, बिना कमीशन, ऐप छोड़ो, बाहर से, बिचौलि*, ایپ کے باہر, ایپ کے بغیر, ایپ سے باہر, بغیر ایپ, ایپ
    سے نہیں, کمیشن بچ*, ایپ چھوڑ*, باہر سے, (bina|bagair|baghair) (app|site|platform|website|agency),
    (app|site|platform|website|agency) (ke bina|ke bagair|ke baghair|ko chhod|chhod|chhodo|ki zaroorat nahi|ki
    zarurat nahi|ki jarurat nahi), booking ki zaroorat nahi, ऐप की ज़रूरत नहीं, ऐप की जरूरत नहीं, ایپ کی ضرورت نہیں`,
  directWord: `direct, seedha, sidha, seedhe, sidhe, डायरेक्ट, सीधे, सीधा, ڈائریکٹ, سیدھا, سیدھے, براہ راست`,
  direct: `
    mujhse direct, direct mujhse, direct mujhe, mujhe direct, seedha mujhe, sidha mujhe, seedhe mujhse, direct
    humse, aapas mein, aapas me, apas mein, apne beech, hum dono, hamare beech, मुझसे सीधे, सीधे मुझ*, सीधा मुझ*,
    मुझे सीधे, आपस में, हम दोनों, डायरेक्ट मुझ*, آپس میں, ہم دونوں, ڈائریکٹ مجھ*, سیدھا مجھ*, مجھ سے ڈائریکٹ`,
  nextTime: `
    agli baar, agle baar, agli dafa, agli bar, next time, aage se, age se, aainda, ainda, baad mein, iske baad, अगली
    बार, आगे से, अगली दफा, इसके बाद, اگلی بار, اگلی دفعہ, آئندہ, آگے سے`,
  cash: `
    cash, nakad, naqad, naqd, nagad, rokda, note mein, cash mein, cash de|do|dena|doge, haath mein, hath mein, कैश,
    नकद, नगद, नक़द, हाथ में, کیش, نقد, ہاتھ میں`,
  bank: `
    account number, khata, khaate, khate, bank transfer, bank mein, khata number, account mein, neft, imps, ifsc,
    mere account, खाता, खाते, अकाउंट, बैंक, اکاؤنٹ, کھاتہ, بینک, account no, khata no`,
  payApp: `google pay, gpay kar*, paytm kar*, phonepe kar*, upi kar*, upi se, upi id, upi pe`,
  pay: `
    paise, paisa, paisay, payment, de do, dedo, de dena, dena, bhej do, bhejo, bhej dena, bhejna, transfer kar*, dal
    do, daal do, de dijiye, le lunga, lunga, chukana, advance, doge, denge, kar do, kar dena, पैसे, पैसा, पेमेंट, दे
    दो, देना, भेज दो, भेजो, भेज देना, दे दीजिए, भुगतान, डाल दो, पेमेंट कर*, پیسے, پیسہ, رقم, دے دو, دینا, بھیج دو,
    بھیجو, ادائیگی, دے دیں, بھیج دیں, raqam, raqam bhej`,
  price: `
    rate, daam, kimat, keemat, rupaye, rupay, rupees, kitna, rs, mein kar, me kar, दाम, कीमत, रुपये, रेट, قیمت,
    روپے, ریٹ`,
  cheaper: `
    sasta, saste, kam kar, kam kar dunga|denge|dungi, kam mein, kam me, kam rate|paise|daam|price, discount, chhoot,
    choot, bachega, bachenge, bach jayega|jayenge, bachat, riayat, kam ho jayega, kam padega, kam lunga, सस्ता,
    सस्ते, कम कर*, कम में, छूट, डिस्काउंट, बचत, बचेंगे, बच जाए*, कम रेट|दाम, کم کر*, کم میں, سستا, سستے, رعایت,
    ڈسکاؤنٹ, بچت, بچ جائ*`,
  fee: `
    commission, fees, app ka cut, katauti, app kaat, kaat leta, kaat leti, कमीशन, फीस, कटौती, कमिशन, کمیشن, فیس`,
  save: `
    commission bach*, commission bachega, bina commission, commission kyun, commission kyu, app ko commission, dono
    ka faida, dono ka fayda, dono ko faida|fayda, कमीशन बच*, बिना कमीशन, दोनों का फायदा, कमीशन क्यों, دونوں کا
    فائدہ, کمیشن بچ*, کمیشن کیوں`,
  contactNoun: `contact, email, id, सम्पर्क, संपर्क, ईमेल, رابطہ, ای میل`,
  mail: `email, mail, mail id, email id, ईमेल, मेल, ای میل`,
  phoneNoun: `
    number, nambar, num, phone, mobile, fone, raqam number, contact number, नंबर, नम्बर, फोन, फ़ोन, मोबाइल, نمبر,
    فون, موبائل`,
  second: `
    aap, aapka, apka, aapki, apki, tumhara, tumhari, tera, teri, aapke, apna, apne, tum, tu, आप, आपका, आपकी,
    तुम्हारा, अपना, तुम, آپ, آپ کا, اپنا, تمہارا, آپکا`,
  first: `
    mera, meri, mere, main, mai, mujhe, mujhko, mujhse, humara, hamara, hum, मेरा, मेरी, मेरे, मैं, मुझे, मुझसे,
    हमारा, हम, میرا, میری, میرے, میں, مجھے, مجھ, ہمارا, ہم`,
  contactVerb: `
    call kar*, call karo, call karna, phone kar*, phone karo, fone kar*, msg kar*, message kar*, msg karo, whatsapp
    kar*, milao, lagao, ghuma do, likho, sampark, rabta, baat kar*, ping kar*, text kar*, missed call, miss call,
    save kar*, note kar*, कॉल, फोन कर*, फ़ोन कर*, कॉल कर*, मैसेज, मैसेज कर*, संपर्क कर*, मिस्ड कॉल, लिख लो, नोट कर*,
    کال, فون کر*, کال کر*, میسج, میسج کر*, رابطہ کر*, نوٹ کر*, mujhe add kar*`,
  share: `
    de do, dedo, dijiye, do, bhejo, bhej do, bhej dijiye, batao, bata do, bataiye, share kar*, dena, send kar*,
    bhejna, दो, दे दो, दीजिए, भेजो, भेज दो, बताओ, बता दो, बताइए, شیئر, دو, دے دو, دیں, بھیجو, بھیج دیں, بتاؤ,
    بتائیں, بتا دیں`,
  ask: `
    number mil sakta, number milega, number de sakte, number dena, number do, number dijiye, number de do, number
    bhejo, number bhej do, number batao, number bata do, number share, no do, no dena, no send, mil sakta hai, mil
    sakti hai, milega kya, de sakte ho|hain, de sakte hai, kya aapke paas, aapka kya, kya number, apna number, aapka
    number, apka number, tumhara number, tera number, apna no, contact kaise, kaise contact, kaise baat, aap use
    karte, pe ho kya, par ho kya, pe hain kya, नंबर मिल, नंबर दे*, नंबर दो, नंबर दीजिए, नंबर भेज*, नंबर बता*, अपना
    नंबर, आपका नंबर, मिल सकता है, नंबर मिलेगा, نمبر مل, نمبر دے*, نمبر دو, نمبر دیں, نمبر بھیج*, نمبر بتا*, اپنا
    نمبر, آپ کا نمبر, مل سکتا ہے, نمبر ملے گا`,
  codedApp: `
    hara app, hare app, hari app, hara wala app, hare wale app, green wala, green app, hara wala, hare wala, neela
    app, neele app, blue wala, kagaz ka jahaz, kagaz wala jahaz, jahaz wala app, camera wala app, photo wala app,
    doosra app, dusra app, dusre app, doosre app, हरा ऐप, हरे ऐप, हरी ऐप, हरे वाले, हरा वाला, नीला ऐप, दूसरा ऐप,
    दूसरे ऐप, कागज़ का जहाज, سبز ایپ, ہرے ایپ, ہری ایپ, سبز والی, نیلی ایپ, دوسری ایپ, کاغذ کا جہاز, insta`,
  search: `
    search kar*, search karo, google kar*, google karo, google pe, google par, dhundo, dhoondo, dhundh lo, dhoond
    lo, dhund lena, dekh lo, net pe, internet pe, सर्च, सर्च कर*, गूगल, गूगल कर*, ढूंढ*, ढूँढ*, खोज*, इंटरनेट पर,
    گوگل, سرچ, تلاش, ڈھونڈ*, انٹرنیٹ پر, गूगल पर, likhiye google`,
  selfName: `
    mera naam, meri dukaan, meri dukan, dukan ka naam, dukaan ka naam, meri company, company ka naam, pehla result,
    pehla wala, mil jaunga, mil jaungi, mil jayega, mil jayegi, mera page, meri profile, मेरा नाम, मेरी दुकान, दुकान
    का नाम, कंपनी का नाम, मेरी कंपनी, पहला रिजल्ट, मिल जाऊंगा, मिल जाएगा, مل جاؤں گا, میرا نام, میری دکان, دکان کا
    نام, کمپنی کا نام, پہلا رزلٹ, مل جائے گا, पहला नंबर, pehla number, पहला नंबर हमारा`,
  leave: `
    rakh diya, rakha hai, rakh dunga, chhod diya, chod diya, chhod dunga, de dunga, chipka, laga diya, pada hai, le
    lo, rakhi hai, रख दिया, रखा है, रखी है, छोड़ दिया, छोड़ दूंगा, दे दूंगा, लगा दिया, رکھ دیا, رکھا ہے, چھوڑ دیا,
    دے دوں گا, رکھی ہے, daal dunga, daal doonga, daal diya, neeche se, डाल दूंगा, ڈال دوں گا, ڈال دیا`,
  card: `
    card, visiting card, parcha, parchi, pamphlet, flyer, sticker, chit, कार्ड, विजिटिंग कार्ड, पर्ची, पर्चा,
    पैम्फलेट, کارڈ, وزٹنگ کارڈ, پرچی, پمفلٹ`,
  media: `
    photo, foto, tasveer, tasvir, pic, image, qr, qr code, voice note, audio, gaadi, gadi, board, dp, profile
    photo|pic, video, screenshot, फोटो, फ़ोटो, तस्वीर, गाड़ी, बोर्ड, डीपी, वीडियो, वॉइस नोट, फोटो में, तस्वीर में,
    تصویر, فوٹو, گاڑی, بورڈ, ویڈیو, وائس نوٹ`,
  see: `
    dekho, dekh lo, dekhiye, dekhna, likha hai, likha he, likha hua, likhi hai, zoom kar*, scan kar*, dikh jayega,
    dikhega, suno, sun lo, mein hai, me hai, par hai, pe hai, देखो, देख लो, देखिए, लिखा है, लिखा हुआ, ज़ूम, जूम,
    स्कैन, दिख*, में है, पर है, सुनो, دیکھو, دیکھ لو, دیکھیں, لکھا ہے, لکھا ہوا, سکین, زوم, میں ہے, پر ہے, سنو`,
  mineNumber: `
    mera number, mera nambar, mera no, mera phone, mera mobile, mera whatsapp, mere number, mera contact, meri mail,
    meri email, meri id, mera insta*, apna number likha, ye mera, yeh mera, मेरा नंबर, मेरा नम्बर, मेरा फोन, मेरा
    मोबाइल, मेरे नंबर, नंबर लिखा, मेरी आईडी, मेरा व्हाट्सएप, میرا نمبر, میرا فون, میرا موبائل, میرے نمبر, نمبر لکھا,
    میرا واٹس ایپ`,
  watched: `
    padh lete, padhte hain, padhte hai, dekhte hain, dekh lete, dekh rahe, block kar dete|deta|deti|ho|kar, block ho
    jata, block ho jayega, nazar rakhte, monitor, delete kar dete|deta, hide kar deta|dete, pakad lete, pakad leta,
    number nahi bhej, number nahi jata, number allow nahi, ban kar denge|dete, filter, पढ़ लेते, पढ़ते हैं, देखते
    हैं, देख रहे, ब्लॉक, नज़र रखते, नजर रखते, पकड़ लेते, डिलीट कर, पढ़ रहे, پڑھ لیتے, پڑھتے ہیں, دیکھتے ہیں, دیکھ
    رہے, بلاک, نظر رکھتے, پکڑ لیتے`,
  elsewhere: `
    kahin aur, kahi aur, dusri jagah, doosri jagah, yahan nahi, yaha nahi, yahan mat, yaha mat, idhar nahi, bahar
    baat, alag se, private mein, personal pe|mein, कहीं और, दूसरी जगह, यहाँ नहीं, यहां नहीं, यहाँ मत, यहां मत, अलग
    से, پرسنل, کہیں اور, دوسری جگہ, یہاں نہیں, یہاں مت, الگ سے, mil ke baat, milkar baat, yahan safe nahi, is pe
    nahi, chat pe nahi, chat mein nahi, यहाँ मत लिखो, चैट में नहीं, मिलकर बात, یہاں مت لکھیں, چیٹ میں نہیں, مل کر
    بات`,
  talk: `
    baat, baat karte, baat karo, baat kar, baatein, bolo, chat, discuss, likho, बात, बातें, बोलो, चर्चा, بات, باتیں,
    گفتگو`,
  part: `
    aadha, adha, aadhe, aadhi, baaki, baki, thoda, kuch hissa, ek ghanta, ek ghante, sirf ek ghanta, bacha hua, आधा,
    आधे, आधी, बाकी, बाक़ी, एक घंटा, थोड़ा, آدھا, آدھے, باقی, ایک گھنٹہ, تھوڑا, baqi, baqi mujhe, sirf visit, thoda
    sa, ek kamra, baaki paisa, bacha paisa, थोड़ा सा, बाकी पैसा, باقی پیسے, تھوڑا سا`,
  meet: `
    dukaan aa, dukan aa, dukaan par, dukan par, dukan pe, mil lete, milte hain, chai pe, chai par, chai, aamne
    saamne, दुकान पर, दुकान आ, चाय पर, मिल लेते, मिलते हैं, دکان پر, دکان آ, چائے پر, مل لیتے, ملتے ہیں`,
  deal: `tay kar*, baat pakki, sauda, deal, settle, hisaab, तय कर*, सौदा, डील, हिसाब, طے کر*, سودا, ڈیل`,
  noBook: `
    bina booking, booking ke bina, book mat kar*, booking mat kar*, booking ki zarurat nahi|nahin, booking ki
    jarurat nahi, book karne ki zarurat nahi|nahin, yahan book mat, yahan pay mat, app pe book mat, app par pay mat,
    बिना बुकिंग, बुकिंग मत, बुक मत, बुकिंग की जरूरत नहीं, بغیر بکنگ, بکنگ مت, بکنگ کے بغیر, بکنگ کی ضرورت نہیں,
    booking ki zaroorat nahi, book karne ki zaroorat nahi, book karne ki zarurat nahi, बुक करने की ज़रूरत नहीं,
    बुकिंग की ज़रूरत नहीं, ऐप से बुक करने की ज़रूरत नहीं`,
  not: `nahi, nahin, nai, mat, na, nhi, नहीं, मत, ना, न, نہیں, مت, نہ`,
  refuse: `
    nahi de sakta, nahi de sakti, nahi de sakte, number nahi de, number share nahi, app se hi, app pe hi, app par
    hi, app ke through hi, sirf app, yahin baat, yahan hi, allowed nahi, allow nahi, mana hai, rules ke khilaf, cash
    nahi leta|lete|leti, cash nahi, cash nahin, cancel nahi kar*, bahar kaam nahi, bahar nahi, report kar, nahi
    chahiye, maaf, nahi kar sakta, नहीं दे सकता, नहीं दे सकती, नहीं दे सकते, ऐप से ही, ऐप पर ही, सिर्फ ऐप, केवल ऐप,
    मना है, कैश नहीं, नकद नहीं, नियम के खिलाफ, नियमों के खिलाफ, बाहर नहीं, रिपोर्ट कर, اجازت نہیں, نہیں دے سکتا,
    نہیں دے سکتی, ایپ پر ہی, ایپ سے ہی, صرف ایپ, منع ہے, کیش نہیں, قواعد کے خلاف, باہر نہیں`,
  report: `
    likha hai ki, rules mein, pichla wala, pehle wala, pichle wale, dusre ne, usne kaha, usne manga, fraud, dhokha,
    scam, kya allowed hai, नियम में, पिछले वाले, उसने कहा, उसने मांगा, धोखा, फ्रॉड, دھوکہ, فراڈ, اس نے کہا, پچھلے
    والے, doosre wale ne, pichle wale ne, maang raha tha, maanga tha, kya sach hai, दूसरे वाले ने, मांग रहा था,
    دوسرے والے نے, مانگ رہا تھا`,
  work: `
    set up, setup, install, install kar*, sikhana, sikhao, sikha do, sikhna, theek kar*, thik kar*, banana hai,
    banwana, integrate, chalana, chala nahi, nahi chal raha, khul nahi, dadi, nani, mummy ke phone, papa ke phone,
    सेटअप, इंस्टॉल, सिखाना, सिखा दो, सीखना, ठीक कर*, बनवाना, बनाना, चलाना, नहीं चल रहा, नहीं खुल रहा, दादी, नानी,
    मम्मी के फोन, انسٹال, سکھانا, سکھا دیں, سیکھنا, ٹھیک کر*, بنوانا, بنانا, نہیں چل رہا, دادی, نانی, امی کے فون,
    set karna, set kar*, sikha doge, chalu karna, chalu kar*, चालू कर*, सेट कर*`,
  deliver: `
    script, poster ke liye, banner ke liye, design, print, translate, typing, पोस्टर, बैनर, डिज़ाइन, डिजाइन, अनुवाद,
    छपवाना, پوسٹر, بینر, ڈیزائن, ترجمہ, چھپوانا, likhwana hai, chhapna|chhapana|chapna hai|h|he, chhapwana, chapwana, likhwana, poster|banner|board|card|sticker pe|par
    chhap*|chap*|likh*, छापना, छपेगा, छपवाने, लिखवाना, बोर्ड पर, چھاپنا, چھپوانے, لکھوانا, بورڈ پر`,
  inApp: `
    app se, app pe, app par, app mein, app ke through, isi chat, yahin chat, is chat, coupon, ऐप से, ऐप पर, ऐप में,
    इसी चैट, चैट में, कूपन, ایپ سے, ایپ پر, ایپ میں, اسی چیٹ, چیٹ میں, کوپن`,
  secret: `
    kisi ko mat bata*, kisi ko batana mat, kisi ko na bata*, kisi ko pata nahi, aapas ki baat, raaz, chupke, chup
    chap, delete kar dena, message delete, hamare beech, किसी को मत बता*, किसी को पता, आपस की बात, राज़, चुपके,
    डिलीट कर देना, کسی کو مت بتا*, کسی کو نہ بتا*, کسی کو پتہ, آپس کی بات, راز, چپکے, agar company pooche, agar koi
    pooche, koi pooche to, pooche to, pooche toh, app walon ko, app wale pooche, kehna kaam, hamare darmiyan, ہمارے
    درمیان, کوئی پوچھے, ایپ والوں کو نہ, हमारे बीच, कोई पूछे, पूछे तो, app walno ko, app walo ko mat, app walon ko
    mat`,
  together: `
    jod do, jodo, jod lo, jodkar, mila do, milao, mila lo, ek saath, ek sath, samajh gaye, samajh jao, dial,
    lagatar, जोड़ो, जोड़ दो, जोड़ लो, मिला दो, मिलाओ, एक साथ, समझ गए, डायल, جوڑ دو, جوڑو, ملا دو, ملا لو, ایک ساتھ,
    سمجھ گئے, ڈائل`,
  backwards: `ulta, ulta padho, ulta karke, peeche se, piche se, उल्टा, उलटा, पीछे से, الٹا, پیچھے سے`,
  riddle: `
    do hisson, do hisso, do baar mein, दो हिस्सों, दो बार में, دو حصوں, shuru hota, se shuru, pe khatam, par khatam,
    aakhri, akhri, pehle char|teen|do, baaki digits, digit, digits, और बाकी, से शुरू, पर खत्म, आखिरी, अंक, آخری, سے
    شروع, پر ختم, ہندسے`,
  prompt: `
    aur baaki, baaki, baki, shuru, aage, uske baad, phir, aakhri, aur aage, बाकी, शुरू, आगे, आखिरी, باقی, شروع, آگے,
    آخری`,
  form: `
    mera link, payment link, mera form, alag bill, apna bill, मेरा लिंक, पेमेंट लिंक, میرا لنک, پیمنٹ لنک, mera
    bill, dukan ka bill, link bhejta hun, link bhejunga, alag se bill, लिंक भेज*, अलग से बिल, لنک بھیج*, الگ سے بل`,
  stay: `
    reschedule, doosra din, dusra din, dusri date, kal rakh, bimar, beemar, tabiyat, tabiyat kharab, refund, sorry,
    phir se book, dobara book, बीमार, तबीयत, दूसरे दिन, दूसरी तारीख, रिफंड, फिर से बुक, माफ, بیمار, طبیعت, دوسرے دن,
    ریفنڈ, دوبارہ بک, معذرت`,
  choose: `
    likh do, likh dena, bol do, bol dena, select kar*, reason, wajah, chuno, लिख दो, बोल दो, कारण, वजह, चुनो, لکھ
    دو, بول دو, وجہ`,
  handle: `mera naam, id hai, naam se, के नाम से, نام سے`,
  purpose: `
    zarurat pade, jarurat pade, zaroorat ho, kaam ho to, agli baar ke liye, number hai, number likha, जरूरत पड़े,
    ज़रूरत हो, नंबर है, नंबर लिखा, ضرورت پڑے, نمبر ہے, نمبر لکھا, us pe, us par, usi par, उसी पर, اس پر`,
  on: `pe, par, mein, me, se, पर, पे, में, से, پر, پہ, میں, سے`,
  pivot: `lekin, magar, par, isliye, to, लेकिन, मगर, इसलिए, لیکن, مگر, اس لیے`,
  unitNoun: `
    meter, ghante, din, log, bachche, kilo, litre, baje, kamre, mahine, saal, rupaye, घंटे, दिन, लोग, बच्चे, किलो,
    बजे, कमरे, महीने, साल, रुपये, گھنٹے, دن, لوگ, بچے, کلو, بجے, کمرے, مہینے, سال, روپے`,
  codeLabel: `taala, tala, ताला, تالا`,
  harmless: `
    ghar ka number, makan number, gali number, flat number, meter number, meter ka number, order number, booking
    number, model number, serial number, gate number, makaan number, घर का नंबर, मकान नंबर, गली नंबर, फ्लैट नंबर,
    मीटर नंबर, मीटर का नंबर, ऑर्डर नंबर, बुकिंग नंबर, मॉडल नंबर, سیریل نمبر, گھر کا نمبر, مکان نمبر, گلی نمبر, فلیٹ
    نمبر, میٹر نمبر, آرڈر نمبر, بکنگ نمبر, ماڈل نمبر, par hai to, ke baad, card reader`,
  answers: `uthata hun, uthaunga, ghanti bajegi, मैं उठाता, میں اٹھاتا`,
  tell: `bolna, bolo, bol dena, kehna, keh dena, batana, batao, likhna, bataiye, बोलना, बोल देना, कहना, कह देना, बताना, लिखना, بولنا, کہنا, کہہ دینا, بتانا, بتائیں, لکھنا`,
  asks: `pooche, puche, poochein, puchhe, pooch le, पूछे, पूछें, پوچھے, پوچھیں`,
  erase: `delete kar*, mita do, hata do, डिलीट कर*, मिटा*, ڈیلیٹ کر*, مٹا*`,
  chatNoun: `message, msg, chat, मैसेज, चैट, میسج, چیٹ`,
  staff: `company, support, app wale, app walon, कंपनी, सपोर्ट, ऐप वाले, کمپنی, سپورٹ, ایپ والے, ایپ والوں`,
  keepSlot: `usi time, same time, usi din, time wahi, time same, aa jaunga, aa jaungi, pahunch jaunga, kaam ho jayega, kaam pakka, उसी समय, उसी दिन, वही समय, आ जाऊंगा, आ जाऊँगा, اسی وقت, اسی دن, وہی وقت, آ جاؤں گا, پہنچ جاؤں گا`,
};
