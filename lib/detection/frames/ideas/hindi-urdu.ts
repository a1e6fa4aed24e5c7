import type { Lexicon } from "#lib/detection/frames/concepts.ts";

/** Romanised Hindi and Urdu, Devanagari and Urdu script. */
export const hindiUrduIdeas: Lexicon = {
  platform: `
    app, aap wale app, is app, app wale, app walon, company, company wale, company walon, site, website, system,
    dalal, bichauliya, in logon, in log, in ko, inko, qwick*, ऐप, ऐप वाले, ऐप वालों, कंपनी, कम्पनी, कंपनी वाले, साइट,
    वेबसाइट, सिस्टम, इन लोगों, इनको, बिचौलिय*, प्लेटफ़ॉर्म, प्लेटफॉर्म, ایپ, ایپ والے, ایپ والوں, کمپنی, کمپنی والے,
    کمپنی والوں, سائٹ, ویب سائٹ, ان لوگوں, ان کو, ایجنسی, پلیٹ فارم`,
  here: `
    yahan, yaha, yahan pe, yaha pe, is chat, chat me, chat mein, yahan likh, idhar, यहाँ, यहां, यहाँ पर, यहां पर, इस
    चैट, चैट में, चैट पर, इधर, یہاں, یہاں پر, اس چیٹ, چیٹ میں, چیٹ پر, ادھر, yahan se, yaha se, booking pay, یہاں سے,
    یہاں ادائیگی, यहाँ का`,
  awayAfter: `
    ke bina, ke bagair, ke baghair, ke bahar, se bahar, bina, bagair, baghair, bahar, chhod*, chod*, chor*, chhoro,
    hata*, hatao, se hatke, ko hatao, ka jhanjhat, ka chakkar, jhanjhat, chakkar, ki zarurat nahi, ki zaroorat nahi,
    ki jarurat nahi, zarurat nahi, zaroorat nahi, jarurat nahi, beech me nahi, pe mat, par mat, se mat, me mat, mein
    mat, pe nahi, par nahi, se nahi, kyun dein, kyun dena, bhool jao, bhul jao, side me, ko beech, kya lena dena, के
    बिना, के बगैर, के बाहर, से बाहर, बिना, बगैर, बाहर, छोड़*, हटा*, का झंझट, झंझट, चक्कर, की ज़रूरत नहीं, की जरूरत
    नहीं, ज़रूरत नहीं, जरूरत नहीं, पर मत, से मत, में मत, पर नहीं, से नहीं, क्यों दें, क्यों देना, भूल जाओ, भूल जाइए,
    क्या लेना देना, کے بغیر, بغیر, کے باہر, سے باہر, باہر, چھوڑ*, ہٹا*, کا جھنجھٹ, جھنجھٹ, چکر, کی ضرورت نہیں, ضرورت
    نہیں, پر مت, سے مت, میں مت, پر نہیں, سے نہیں, کیوں دیں, کیوں دینا, بھول جائیں, بیچ میں نہیں, کے علاوہ, کو مت,
    rehne do, rehne dein, रहने दो, रहने दीजिए, رہنے دیں, chodo, kya zarurat, की क्या ज़रूरत, کی کیا ضرورت, kyun karun,
    کیوں کروں, pay nahi, pay nai, kholne ki`,
  away: `bina, bagair, baghair, skip, without, बिना, बगैर, بغیر, بنا`,
  noNeed: `
    zarurat nahi, zaroorat nahi, jarurat nahi, zaroorat kya, zarurat kya, jarurat kya, kya zarurat, kya zaroorat,
    kyun, kyu, faida kya, kya fayda, mat karo, mat karna, chhodo, chodo, ज़रूरत नहीं, जरूरत नहीं, क्या ज़रूरत, क्या
    जरूरत, ज़रूरत क्या, रहने दो, रहने दीजिए, छोड़ो, छोड़िए, ضرورت نہیں, کیا ضرورت, رہنے دیں, چھوڑیں, rehne do, rehne
    dein, rehne dijiye`,
  usTwo: `
    aapas me, aapas mein, apas me, apas mein, aapas ki, apas ki, hum dono, ham dono, humare beech, hamare beech, apne
    beech, khud hi, hum khud, ham khud, mujhse seedhe, mujhse direct, seedhe mujhse, direct mujhse, seedha mujhe,
    direct mujhe, mujh se khud, mujh se seedha, hum dekh lenge, dekh lenge, hum samajh lenge, samajh lenge, side se,
    bahar se, bahar hi, personally, personal, private, privately, off record, kachche me, kaccha, hamari baat, apni
    baat, hum jaan, khud tay, khud muamla, mil baith ke, आपस में, आपस की, हम दोनों, हमारे बीच, अपने बीच, ख़ुद ही, खुद
    ही, हम ख़ुद, हम खुद, मुझसे सीधे, मुझसे डायरेक्ट, सीधे मुझसे, सीधा मुझे, हम देख लेंगे, देख लेंगे, समझ लेंगे, बाहर
    से, बाहर ही, निजी, निजी तौर पर, हमारी बात, آپس میں, آپس کی, ہم دونوں, ہمارے بیچ, ہمارے درمیان, اپنے بیچ, خود ہی,
    ہم خود, مجھ سے سیدھا, مجھ سے براہ راست, براہ راست, سیدھا مجھے, دیکھ لیں گے, سمجھ لیں گے, باہر سے, باہر ہی, نجی,
    نجی طور پر, ہماری بات, وہ ہم جانیں, ہم جانیں, apne hisab, apne hisaab, apna hisab, apna hi banda, वह हम, unka hum,
    naa batana`,
  inHand: `
    haath me, haath mein, hath me, hath mein, haath pe, hath pe, aa ke, aake, aane par, jab aaun, jab aaunga, kaam ke
    baad, kaam khatam, mauke par, mauke pe, ghar pe, ghar par, darwaze pe, lifafe, lifafa, mujhe de dena, mujhe dena,
    mujhe de do, aap ko de, aapko de, baad me de, baad mein de, nakad, हाथ में, हाथ पर, आने पर, जब आऊँ, काम के बाद,
    काम ख़त्म, काम खत्म, मौके पर, घर पर, दरवाज़े पर, लिफ़ाफ़े, लिफाफे, मुझे दे देना, मुझे देना, मुझे दे दो, बाद में
    दे, ہاتھ میں, ہاتھ پر, آنے پر, جب آؤں, کام کے بعد, کام ختم, موقع پر, گھر پر, دروازے پر, لفافے, مجھے دے دینا, مجھے
    دینا, مجھے دے دیں, بعد میں دے`,
  hush: `
    kisi ko mat batana, kisi ko na batana, kisi ko mat bolna, kisi ko pata na, kisi ko pata nahi, pata na chale, pata
    nahi chalna, pata nahi chalega, pata na chalne, bhanak, khabar na ho, khabar nahi hogi, khabar na hone, kano kaan,
    kaano kaan, chup chaap, chupchaap, chup rehna, muh band, munh band, zubaan band, zikr na, zikr mat, zikar na, naam
    mat lena, naam na lena, raaz, raaz rakh*, beech ki baat, hamare beech ki, aapas ki baat, kisi se mat kehna, kisi
    se na kehna, kisi se zikr, saboot na, koi saboot, likhit me nahi, likh ke nahi, chhupa ke, chupke se, chori chupe,
    chori chhupe, parde me, shak na ho, shak ho, jante hi nahi, jaante nahi, mile hi nahi, hua hi nahi, hui hi nahi,
    aaya hi nahi, aya hi nahi, aye hi nahi, koi nahi aya, koi nahi aaya, किसी को मत बताना, किसी को न बताना, किसी को मत
    बताइए*, किसी को पता, पता न चले, पता नहीं चल*, पता न चलने, भनक, ख़बर न हो, खबर न हो, कानों कान, चुपचाप, चुप रहना,
    मुँह बंद, मुंह बंद, ज़िक्र न, जिक्र न, ज़िक्र मत, जिक्र मत, नाम मत लेना, नाम न लेना, राज़, राज रख*, बीच की बात,
    किसी से मत कहना, किसी से न कहना, छुपा के, छुपाकर, चुपके से, शक न हो, हुआ ही नहीं, आया ही नहीं, मिले ही नहीं, کسی
    کو مت بتا*, کسی کو نہ بتا*, کسی کو پتا, کسی کو پتہ, پتا نہ چلے, پتہ نہ چلے, پتا نہیں چل*, پتہ نہیں چل*, بھنک, خبر
    نہ ہو, کانوں کان, چپ چاپ, خاموشی سے, منہ بند, ذکر نہ, ذکر مت, نام مت لینا, نام نہ لیں, راز, راز رکھ*, بیچ کی بات,
    کسی سے مت کہنا, کسی سے نہ کہ*, چھپا کر, چپکے سے, شک نہ ہو, ہوا ہی نہیں, آیا ہی نہیں, ملے ہی نہیں, راز داری, किसी
    को बताना मत, kisi ko batana mat, کسی کو بتانا مت, mita dein, mita do, مٹا دیں, मिटा द*, عشان ما`,
  quiet: `chup, chupchaap, chupke, raaz, gupt, secret, खामोश, गुप्त, चुप, राज़, خاموش, خفیہ, راز, چپ`,
  pretend: `
    bol dena, bol do, keh dena, keh dein, keh do, kehna, kah dena, likh dena, likh do, likh dein, bahana, bahaana,
    reason me, reason mein, wajah me, wajah mein, karan me, jhooth, jhoot, natak, daal do, बोल देना, बोल दो, कह देना,
    कह दो, कह दीजिए, कहना, लिख देना, लिख दो, लिख दीजिए, बहाना, कारण में, कारण, वजह में, झूठ, नाटक, کہہ دینا, کہہ دیں,
    کہہ دو, کہنا, لکھ دینا, لکھ دیں, لکھ دو, بہانہ, وجہ میں, جھوٹ, بول دینا, بول دیں`,
  never: `
    nahi aaya, nahi aya, aaya hi nahi, aya hi nahi, hua hi nahi, nahi hua, kaam nahi hua, koi nahi aaya, koi nahi aya,
    koi nahi, dost, rishtedaar, bhai, cousin, padosi, bimar, नहीं आया, आया ही नहीं, हुआ ही नहीं, नहीं हुआ, कोई नहीं,
    दोस्त, रिश्तेदार, पड़ोसी, बीमार, نہیں آیا, آیا ہی نہیں, ہوا ہی نہیں, نہیں ہوا, کوئی نہیں, دوست, رشتہ دار, پڑوسی,
    بیمار`,
  tell: `
    bata*, bol*, keh*, kah*, likh*, zikr, zikar, naam le*, naam mat, baat, bayan, बता*, बोल*, कह*, लिख*, ज़िक्र,
    जिक्र, नाम ले*, नाम मत, बात, بتا*, بول*, کہ*, لکھ*, ذکر, نام لے*, نام مت, بات`,
  nobody: `kisi, koi, kisiko, किसी, कोई, کسی, کوئی`,
  staff: `
    support, support wale, support walon, company, company walon, app walon, app wale, in logon, inko, un logon, unko,
    office, boss, customer care, सपोर्ट, सपोर्ट वाले, सपोर्ट वालों, कंपनी, ऐप वालों, इन लोगों, उनको, ऑफिस, कस्टमर
    केयर, سپورٹ, سپورٹ والوں, سپورٹ والے, کمپنی, ایپ والوں, ان لوگوں, دفتر, کسٹمر کیئر, survey, सर्वे, سروے`,
  review: `
    review, rating, feedback, tabsara, star, रिव्यू, समीक्षा, रेटिंग, फ़ीडबैक, फीडबैक, ریویو, تبصرہ, تبصرے, ریٹنگ`,
  asks: `
    poochh*, pooch*, puch*, poch*, call aaye, call aye, call ayi, phone aaye, survey, पूछ*, कॉल आए, फ़ोन आए, फोन आए,
    सर्वे, پوچھ*, کال آئے, فون آئے, سروے`,
  eyes: `
    ye log, yeh log, company, app, bot, robot, system, sab, log, wo log, company wale, filter, ये लोग, कंपनी, ऐप, बॉट,
    रोबोट, सिस्टम, सब, लोग, वो लोग, फ़िल्टर, یہ لوگ, کمپنی, ایپ, بوٹ, روبوٹ, سسٹم, سب, لوگ, وہ لوگ, فلٹر, nigrani,
    निगरानी, نگرانی`,
  spying: `
    padh*, parh*, dekh*, sun*, nazar, nigrani, block*, delete*, kaat*, chhup*, gayab, ban*, pakad*, pakar*, hata*,
    ud*, urha*, check*, record*, पढ़*, देख*, सुन*, नज़र, नजर, निगरानी, ब्लॉक*, डिलीट*, काट*, छुप*, ग़ायब, गायब, बैन*,
    पकड़*, हटा*, उड़*, چیک*, پڑھ*, دیکھ*, سن*, نظر, نگرانی, بلاک*, ڈیلیٹ*, کاٹ*, چھپ*, غائب, بین*, پکڑ*, ہٹا*, اڑا*`,
  spied: `
    sab padh*, sab parh*, sab dekh*, sab dikhta, nazar rakh*, nazar hai, nigrani hoti, nigrani hai, safe nahi, mehfooz
    nahi, surakshit nahi, khul ke nahi, khul ke likhna, khul ke baat, gayab ho jata, gayab ho jati, block ho jata,
    block ho jayega, block kar de*, ban ho jaunga, ban ho jayenge, id band, account band, star aa jate, deewaron ke,
    sab record, सब पढ़*, सब देख*, नज़र रख*, निगरानी हो*, निगरानी है, सेफ़ नहीं, सेफ नहीं, सुरक्षित नहीं, खुल के,
    खुलकर, गायब हो जा*, ग़ायब हो जा*, ब्लॉक हो जा*, ब्लॉक कर दे*, बैन हो जा*, खाता बंद, अकाउंट बंद, दीवारों के, سب
    پڑھ*, سب دیکھ*, نظر رکھ*, نگرانی ہو*, نگرانی ہے, محفوظ نہیں, کھل کر, کھل کے, غائب ہو جا*, بلاک ہو جا*, بلاک کر
    دے*, بین ہو جا*, اکاؤنٹ بند, دیواروں کے, کسی نے دیکھ لیا`,
  elsewhere: `
    kahin aur, kahi aur, aur kahin, doosri jagah, dusri jagah, kisi aur, doosre tarike, dusre tarike, doosre zariye,
    dusre zariye, aur tarike, alag jagah, bahar baat, private me, private mein, personal pe, chat ke bahar, chat se
    bahar, yahan nahi, yaha nahi, yahan pe nahi, yaha pe nahi, yahan mat, yaha mat, is chat pe nahi, is chat mein na,
    is chat me na, chat mein na, chat me na, milke baat, mil ke baat, mil kar baat, aamne saamne, amne samne, phone pe
    hi, कहीं और, और कहीं, दूसरी जगह, किसी और, दूसरे तरीके, दूसरे तरीक़े, दूसरे ज़रिए, चैट के बाहर, चैट से बाहर, यहाँ
    नहीं, यहां नहीं, यहाँ मत, यहां मत, इस चैट में न, मिलकर बात, आमने सामने, फ़ोन पर ही, फोन पर ही, کہیں اور, اور کہیں,
    دوسری جگہ, کسی اور, دوسرے طریقے, دوسرے ذریعے, چیٹ کے باہر, چیٹ سے باہر, یہاں نہیں, یہاں مت, اس چیٹ میں نہ, مل کر
    بات, آمنے سامنے, فون پر ہی`,
  talk: `
    baat, baat kar*, baatein, likh*, bol*, charcha, bata*, guftagu, बात, बात कर*, बातें, लिख*, बोल*, चर्चा, बता*, بات,
    بات کر*, باتیں, لکھ*, بول*, گفتگو, بتا*`,
  bookVerb: `
    book, booking, book kar*, appointment, request, order, form, calendar, slot, बुक, बुकिंग, बुक कर*, अपॉइंटमेंट,
    रिक्वेस्ट, ऑर्डर, फॉर्म, कैलेंडर, بک, بکنگ, بک کر*, اپائنٹمنٹ, درخواست, آرڈر, فارم, کیلنڈر`,
  nextTime: `
    agli baar, agli dafa, agli bar, agle hafte se, agle mahine se, aage se, aage bhi, aainda, ainda, ab se, iske baad,
    is ke baad, baad me bhi, doosri baar, dusri baar, doosri dafa, jab bhi zarurat, jab bhi chahiye, phir kabhi, next,
    har baar, har dafa, baaki ke, अगली बार, अगली दफ़ा, अगली दफा, अगले हफ़्ते से, अगले महीने से, आगे से, आगे भी, आइंदा,
    अब से, इसके बाद, दूसरी बार, जब भी ज़रूरत, हर बार, हर दफ़ा, बाक़ी के, اگلی بار, اگلی دفعہ, اگلے ہفتے سے, اگلے مہینے
    سے, آگے سے, آئندہ, اب سے, اس کے بعد, دوسری بار, دوسری دفعہ, جب بھی ضرورت, ہر بار, ہر دفعہ, تب`,
  steady: `
    har hafte, har mahine, har maheene, har baar, har dafa, roz, hamesha, regular, pakka, monthly, weekly, हर हफ़्ते,
    हर हफ्ते, हर महीने, हर बार, रोज़, हमेशा, नियमित, पक्का, ہر ہفتے, ہر مہینے, ہر بار, ہر دفعہ, روز, ہمیشہ, باقاعدہ,
    مستقل`,
  slice: `
    hissa, unka hissa, commission, kaat lete, kaat leti, kaat leta, kat jata, kat jate, percent, fees, fee, kamai,
    khaa jate, kha jate, le jate, le lete, katauti, हिस्सा, कमीशन, काट लेते, काट लेती, काट लेता, कट जाता, कट जाते,
    प्रतिशत, परसेंट, फ़ीस, फीस, खा जाते, ले जाते, कटौती, حصہ, کمیشن, کاٹ لیتے, کاٹ لیتی, کٹ جاتا, فیصد, فیس, کھا جاتے,
    لے جاتے, کٹوتی`,
  official: `
    app me, app mein, app pe, app par, booking me, booking mein, quote me, quote mein, dikha*, likha*, likhwa*,
    likhva*, kagaz pe, kagaz par, kagzon me, official, order me, list me, sirf bride, book kar*, ऐप में, ऐप पर, बुकिंग
    में, बुकिंग पर, दिखा*, लिख*, लिखवा*, काग़ज़ पर, कागज पर, ऑर्डर में, बुक कर*, ایپ میں, ایپ پر, بکنگ میں, بکنگ پر,
    دکھا*, لکھ*, لکھوا*, کاغذ پر, آرڈر میں, بک کر*`,
  part: `
    ek ghanta, ek ghante, do ghante, sirf ek, bas ek, sirf, bas, aadha, adha, aadhe, baaki, baki, baqi, baaqi, bacha
    hua, bache hue, dusra, doosra, kam, thoda, thora, advance, minimum, chhota, chota, asal, asli, poora, pura, extra,
    upar ka, moaina, एक घंटा, एक घंटे, दो घंटे, सिर्फ़, सिर्फ, बस, आधा, आधे, बाक़ी, बाकी, बचा हुआ, दूसरा, कम, थोड़ा,
    एडवांस, छोटा, असल, असली, पूरा, पूरे, एक्स्ट्रा, ऊपर का, एक कमरा, ایک گھنٹہ, ایک گھنٹے, دو گھنٹے, صرف, بس, آدھا,
    آدھے, باقی, بچا ہوا, دوسرا, کم, تھوڑا, پیشگی, چھوٹا, اصل, اصلی, پورا, پورے, اضافی, ایک کمرہ, معائنہ`,
  anyway: `
    phir bhi, fir bhi, tab bhi, waise hi, vaise hi, usi waqt, usi time, usi din, jaisa tay, jaise tay, jo tay, tension
    mat, fikar mat, fikr na, pakka, zaroor, फिर भी, तब भी, वैसे ही, उसी समय, उसी दिन, जैसा तय, चिंता मत, टेंशन मत,
    पक्का, ज़रूर, पھर भी, پھر بھی, تب بھی, ویسے ہی, اسی وقت, اسی دن, جیسا طے, فکر نہ, ضرور, پکا`,
  come: `
    aa raha, aa rahi, aa hi raha, aa hi rahi, aaunga, aaungi, aa jaunga, aa jaungi, pahunch*, pahuch*, pohanch*, kar
    dunga, kar dungi, kar denge, ho jayega, ho jayegi, ho jayenge, aa jayenge, aayenge, आ रहा, आ रही, आ ही रहा, आऊँगा,
    आऊंगा, आऊँगी, आऊंगी, आ जाऊँगा, आ जाऊंगा, पहुँच*, पहुंच*, कर दूँगा, कर दूंगा, कर दूँगी, कर देंगे, हो जाएगा, हो
    जाएगी, होगी, आ رہا, آ رہا, آ رہی, آؤں گا, آؤں گی, آ جاؤں گا, پہنچ*, کر دوں گا, کر دوں گی, کر دیں گے, ہو جائے گا,
    ہو جائے گی, آئیں گے, aoge, aaoge, आओगे`,
  cancel: `
    cancel*, cancel daba*, radd, radd kar*, hata do, hata dein, khatam kar*, mansookh, reject kar*, refund, paise
    wapas, booking kaat*, booking hata*, कैंसल*, कैंसिल*, रद्द, हटा दो, हटा दीजिए, काट दो, काट दीजिए, रिजेक्ट, रिफंड,
    पैसे वापस, کینسل*, منسوخ*, ختم کر*, ہٹا دیں, کاٹ دیں, ریجیکٹ, ریفنڈ, پیسے واپس`,
  nameNoun: `
    naam, dukaan, dukan, company, page, profile, shop, salon, parlour, workshop, surname, नाम, दुकान, दूकान, कंपनी,
    पेज, प्रोफ़ाइल, प्रोफाइल, पार्लर, सैलून, نام, دکان, دوکان, کمپنی, پیج, پروفائل, پارلر, سیلون`,
  online: `
    google, internet, net, online, maps, facebook, insta, instagram, youtube, justdial, गूगल, इंटरनेट, नेट, ऑनलाइन,
    मैप, फेसबुक, फ़ेसबुक, इंस्टा, यूट्यूब, जस्टडायल, گوگل, انٹرنیٹ, نیٹ, آن لائن, نقشے, فیس بک, انسٹا, یوٹیوب`,
  findable: `
    dhoond*, dhund*, khoj*, talash, search, mil jaun*, mil jay*, pehla, sabse upar, ek hi, aik hi, akela, likho,
    daalo, type, ढूँढ*, ढूंढ*, खोज*, तलाश, सर्च, मिल जाऊ*, मिल जाए*, पहला, सबसे ऊपर, एक ही, अकेला, ڈھونڈ*, کھوج*,
    تلاش, سرچ, مل جاؤں*, مل جائے*, پہلا, سب سے اوپر, ایک ہی, اکیلا`,
  reachMe: `
    mera number, meri number, mera sab, sab likha, sab kuch likha, kaise milna, kahan milna, kaise milun, mujhse
    kaise, mujh se kaise, kahan phone, kahan call, call karna, phone karna, number likha, number hai, number us,
    contact likha, rabta, sampark, mil jaunga, mil jaungi, mujhe call, mujhe phone, mera contact, मेरा नंबर, सब लिखा,
    सब कुछ लिखा, कैसे मिलना, कहाँ मिलना, मुझसे कैसे, कहाँ फ़ोन, कहाँ कॉल, नंबर लिखा, नंबर है, संपर्क, सम्पर्क, मुझे
    कॉल, मुझे फ़ोन, میرا نمبر, سب لکھا, سب کچھ لکھا, کیسے ملنا, کہاں ملنا, مجھ سے کیسے, کہاں فون, کہاں کال, نمبر لکھا,
    نمبر ہے, رابطہ, مجھے کال, مجھے فون`,
  carrier: `
    gadi, gaadi, van, truck, tempo, board, bord, sign, shirt, tshirt, topi, uniform, qr, scanner, sticker, logo,
    voice, voice note, audio, awaz, video, banner, shutter, peeche, गाड़ी, वैन, ट्रक, टेम्पो, बोर्ड, शर्ट, टीशर्ट,
    टोपी, वर्दी, क्यूआर, स्टिकर, लोगो, वॉइस, वॉयस, ऑडियो, आवाज़, वीडियो, बैनर, शटर, पीछे, گاڑی, وین, ٹرک, بورڈ, شرٹ,
    ٹوپی, وردی, کیو آر, اسٹیکر, لوگو, وائس, آڈیو, آواز, ویڈیو, بینر, شٹر, پیچھے`,
  picture: `
    photo, foto, tasveer, tasvir, pic, image, dp, profile, video, screenshot, फोटो, फ़ोटो, तस्वीर, डीपी, प्रोफ़ाइल,
    वीडियो, تصویر, فوٹو, ڈی پی, پروفائل, ویڈیو, پیغام`,
  see: `
    zoom*, bada kar*, dekh*, suno, sunna, sun lo, padh*, parh*, scan*, ज़ूम*, जूम*, बड़ा कर*, देख*, सुनो, सुनना, सुन
    लो, पढ़*, स्कैन*, زوم*, بڑا کر*, دیکھ*, سنو, سنیں, سن لو, پڑھ*, اسکین*`,
  paper: `
    card, parchi, parcha, kagaz, kaagaz, note, chit, pamphlet, sticker, magnet, lifafa, deewar, calendar, raseed,
    diary, कार्ड, पर्ची, पर्चा, काग़ज़, कागज, चिट, पैम्फ़लेट, स्टिकर, मैगनेट, लिफ़ाफ़ा, दीवार, कैलेंडर, रसीद, डायरी,
    کارڈ, پرچی, پرچہ, کاغذ, چٹ, پمفلٹ, اسٹیکر, لفافہ, دیوار, کیلنڈر, رسید, ڈائری`,
  formNoun: `
    form, link, invoice, bill, website, page, google form, qr, machine, फॉर्म, फ़ॉर्म, लिंक, बिल, इनवॉइस, वेबसाइट,
    पेज, मशीन, فارم, لنک, بل, انوائس, ویب سائٹ, پیج, مشین`,
  ownFirm: `
    mera, meri, mere, apna, apni, apne, hamara, hamari, hamare, khud ka, khud ki, मेरा, मेरी, मेरे, अपना, अपनी, अपने,
    हमारा, हमारी, हमारे, میرا, میری, میرے, اپنا, اپنی, اپنے, ہمارا, ہماری, ہمارے`,
  payBy: `
    bhar*, pay, payment, order, bhej*, kharid*, jama, submit, भर*, पेमेंट, भुगतान, ऑर्डर, भेज*, ख़रीद*, जमा, بھر*,
    ادائیگی, آرڈر, بھیج*, خرید*, جمع`,
  meetPlace: `
    dukaan pe, dukan pe, dukaan par, dukan par, meri dukaan, meri dukan, parlour, workshop, godown, garage, chai, chai
    pe, office pe, adda, ghar pe, mere ghar, दुकान पे, दुकान पर, मेरी दुकान, पार्लर, वर्कशॉप, गोदाम, गैराज, चाय, चाय
    पे, ऑफिस पर, घर पर, دکان پر, دکان پہ, میری دکان, پارلر, ورکشاپ, گودام, گیراج, چائے, دفتر, گھر پر, dukan, dukaan`,
  meetVerb: `
    aao, aa jao, aa jana, aana, aajao, aajana, mil*, mile, milte, le aao, le aayein, chale aana, chali aana, baith*,
    awaz de*, आओ, आ जाओ, आ जाना, आना, मिल*, ले आओ, चले आना, चली आना, बैठ*, आवाज़ दे*, آؤ, آ جاؤ, آ جائیں, آنا, مل*, لے
    آئیں, چلے آئیں, بیٹھ*, آواز دے*`,
  agree: `
    tay, pakka, final, haath mila*, hath mila*, baat pakki, sauda, deal, hisab, hisaab, muamla, mol bhav, rate baat,
    तय, पक्का, फ़ाइनल, फाइनल, हाथ मिला*, बात पक्की, सौदा, हिसाब, मोल भाव, طے, پکا, فائنل, ہاتھ ملا*, بات پکی, سودا,
    حساب, معاملہ, مول بھاؤ, rate ki, rate ki baat, baat kar lete`,
  askWay: `
    do, de do, dena, de dena, dijiye, dijiyega, dein, bhej*, bata*, likh*, kya hai, kya he, hai kya, kaise, kahan,
    chahiye, mil sak*, milega, share, inayat, farma*, hoga, दो, दे दो, देना, दीजिए, दें, भेज*, बता*, लिख*, क्या है, है
    क्या, कैसे, कहाँ, चाहिए, मिल सक*, मिलेगा, शेयर, دو, دے دو, دینا, دیجیے, دیں, بھیج*, بتا*, لکھ*, کیا ہے, کیسے,
    کہاں, چاہیے, مل سک*, ملے گا, عنایت`,
  reachVerb: `
    aapko call, aapko phone, apko call, tumhe call, aapse baat kaise, aapse rabta, aapse sampark, aapko kaise, आपको
    कॉल, आपको फ़ोन, आपको फोन, आपसे संपर्क, आपसे कैसे, आपको कैसे, آپ کو کال, آپ کو فون, آپ سے رابطہ, آپ سے کیسے`,
  reachNoun: `
    (apna|apka|aapka|tumhara|tera|apni|aapki|koi|un ka|unka)
    (number|no|num|phone|mobile|email|mail|contact|insta|whatsapp|rabta number|email id|id), contact number, rabta
    number, phone number, mobile number, email id, (अपना|आपका|तुम्हारा|अपनी|आपकी|कोई|उनका)
    (नंबर|नम्बर|फ़ोन|फोन|मोबाइल|ईमेल|मेल|संपर्क|इंस्टा|व्हाट्सएप|ईमेल आईडी), ईमेल आईडी, फ़ोन नंबर, मोबाइल नंबर,
    (اپنا|آپ کا|تمہارا|اپنی|آپ کی|کوئی|ان کا) (نمبر|فون|موبائل|ای میل|رابطہ|رابطہ نمبر|انسٹا|واٹس ایپ), رابطہ نمبر,
    فون نمبر, موبائل نمبر`,
  surprise: `
    surprise, janamdin, birthday, salgirah, tohfa, gift, party, bacha so, bachcha so, shor, सरप्राइज़, सरप्राइज,
    जन्मदिन, तोहफ़ा, तोहफा, पार्टी, बच्चा सो, शोर, سرپرائز, سالگرہ, تحفہ, پارٹی, بچہ سو, شور`,
  onApp: `
    app pe hi, app par hi, app se hi, app me hi, app mein hi, app ke through, app ke zariye, yahin, yahin pe, chat me
    hi, chat mein hi, booking me hi, yahan hi, isi chat, ऐप पर ही, ऐप से ही, ऐप में ही, यहीं, यहीं पर, चैट में ही,
    बुकिंग में ही, इसी चैट, ایپ پر ہی, ایپ سے ہی, ایپ میں ہی, یہیں, یہیں پر, چیٹ میں ہی, بکنگ میں ہی, اسی چیٹ, sirf
    yahan, सिर्फ़ यहाँ, صرف یہاں`,
  keepOn: `
    rakh*, rehne, hi, sirf, behtar, acha, accha, रख*, रहने, ही, सिर्फ़, सिर्फ, बेहतर, अच्छा, رکھ*, رہنے, ہی, صرف,
    بہتر, اچھا`,
  declines: `
    nahi hoga, nahi ho payega, nahi karta, nahi karti, nahi karte, nahi karunga, nahi karungi, nahi leta, nahi leti,
    nahi lete, nahi lunga, nahi le sakta, nahi le sakti, nahi deta, nahi deti, nahi dete, nahi dunga, nahi dungi, nai
    dunga, nai leta, nahi rakhta, nahi rakhti, usool ke khilaf, niyam ke khilaf, rule ke khilaf, khilaf, mana hai,
    allowed nahi, maazrat, mazrat, maaf, sorry nahi, mujhse nahi, mana kar diya, manaa kar diya, dhoka, नहीं होगा,
    नहीं करता, नहीं करती, नहीं करते, नहीं करूँगा, नहीं करूंगा, नहीं लेता, नहीं लेती, नहीं लूँगा, नहीं ले सकता, नहीं ले
    सकती, नहीं देता, नहीं देती, नहीं दूँगा, नहीं दूंगा, नहीं रखता, नहीं रखती, उसूल के ख़िलाफ़, नियम के खिलाफ, के
    ख़िलाफ़, के खिलाफ, मना है, माफ़ कीजिए, माफ कीजिए, मना कर दिया, कुछ नहीं देना, نہیں ہوگا, نہیں کرتا, نہیں کرتی,
    نہیں کرتے, نہیں کروں گا, نہیں لیتا, نہیں لیتی, نہیں لوں گا, نہیں لے سکتا, نہیں دیتا, نہیں دیتی, نہیں دوں گا, نہیں
    رکھتا, نہیں رکھتی, اصول کے خلاف, کے خلاف, منع ہے, معذرت, معاف, منع کر دیا, کچھ نہ دیں, mat bhej*, mat dena, mat
    dijiye, mat kar*, kuch mat, nahi lena, nahi chahiye, na dein, kuch na dein, मत भेज*, मत देना, मत दीजिए, कुछ मत,
    नहीं लेना, नहीं चाहिए, مت بھیج*, مت دینا, مت دیں, کچھ مت, نہیں لینا, نہیں چاہیے, نہ دیں, nahi chalega, nahi
    chalegi, nahi aata, nahi aati, nahi aunga, mujhse nahi hoga, ye mujhse nahi, galat kaam, नहीं चलेगा, नहीं आता,
    नहीं आती, ग़लत काम, نہیں چلے گا, نہیں آتا, نہیں آتی, غلط کام`,
  mistake: `
    galti se, galti, ghalti se, phir se book, dobara book, dubara book, dusri date, doosri date, ग़लती से, गलती से,
    फिर से बुक, दोबारा बुक, दूसरी तारीख, غلطی سے, دوبارہ بک, پھر سے بک, دوسری تاریخ`,
  asTold: `
    jaisa aapne kaha, jaise aapne kaha, aapke kehne, jaise kaha tha, जैसा आपने कहा, आपके कहने, جیسا آپ نے کہا, آپ کے
    کہنے`,
  logVerb: `
    likh*, daal*, dal*, add, jod*, dikha*, chadha*, entry, लिख*, डाल*, जोड़*, दिखा*, चढ़ा*, एंट्री, لکھ*, ڈال*, جوڑ*,
    دکھا*, چڑھا*, اندراج`,
  unlogged: `
    bina likhe, bina bataye, off record, kachche me, us ke baghair, uske bina, us ke bina, unka hum, बिना लिखे, उसके
    बिना, بغیر لکھے, اس کے بغیر`,
  payout: `
    jab tak confirm, confirm hone tak, rok ke rakh*, जब तक कन्फर्म, कन्फर्म करें, रोक कर, جب تک کنفرم, روک کر, yahi
    katega, yahin katega, yahi kategi, dono app, यहीं कटेगा, यहीं कटेगी, یہیں کٹے گی, یہیں کٹے گا`,
  excuse: `
    zarurat nahi, zaroorat nahi, jarurat nahi, plan change, plan badal*, plan cancel, koi aur mil, koi aur, kuch bhi,
    bimar, ab zarurat, ज़रूरत नहीं, जरूरत नहीं, प्लान बदल*, कोई और मिल, कुछ भी, बीमार, ضرورت نہیں, پلان بدل*, کوئی اور
    مل, کچھ بھی, بیمار`,
  report: `
    kisi ne kaha, kisi ne mujhse, ek banda, ek aadmi, koi mere naam, mere naam se, pichhla wala, pichla wala, pehle
    wala, pehle wale ne, bol raha tha, keh raha tha, maang raha tha, report maar di, report kar di, report kar diya,
    shikayat, dhoka, thug, thag, fraud, yaqeen na karna, किसी ने मुझसे, किसी ने कहा, एक आदमी, पिछला वाला, पिछले वाले,
    पहले वाले ने, कह रहा था, बोल रहा था, आने को कहा था, कहा था, माँग रहा था, शिकायत, रिपोर्ट कर दी, रिपोर्ट कर दिया,
    ठग, धोखा, फ्रॉड, کسی نے مجھ سے, کسی نے کہا, ایک اور مستری, ایک آدمی, ایک صاحب, ایک اور صاحب, پچھلا والا, پچھلے
    والے, کہہ رہا تھا, مانگ رہا تھا, چاہتے تھے, چاہتا تھا, شکایت, رپورٹ کر دیا, رپورٹ کر دی, ٹھگ, دھوکہ, فراڈ, نے کہا
    بکنگ, میرے نام سے, rules me, rules mein, niyam me, नियम में, رولز میں, اصولوں میں`,
  work: `
    soundbox, sound box, speaker, gateway, lagana hai, lagwana hai, dalwana, dalwana hai, chalana, chala dunga, chala
    dungi, page chala*, post, reel, reels, charging port, drawer, counter, band ho jata, band ho jati, bana do, php,
    validate, class, साउंड बॉक्स, साउंडबॉक्स, स्पीकर, गेटवे, लगाना है, लगवाना है, डलवाना, सँभाल लूँगा, संभाल लूंगा,
    रील, चार्जिंग, दराज़, काउंटर, बोल नहीं रहा, मरम्मत, बंद हो जाता, क्लास, ساؤنڈ باکس, گیٹ وے, لگانا ہے, لگوانا ہے,
    ڈلوانا, سنبھال, ریل, دراز, کاؤنٹر, بند ہو جاتی, بند ہو جاتا, کلاس, مشق`,
  dont: `mat, na, मत, न, ना, مت, نہ, نا`,
  harmless: `
    cash counter, cash drawer, bulb, family group, whatsapp group, ग्रुप, गली के व्हाट्सएप, گروپ, گروپ میں, محلے کے`,
  apart: `alag se, upar se, अलग से, ऊपर से, الگ سے, اوپر سے`,
  deliver: `shadi ke card, namoona, chhapwa*, chhapai, design, डिज़ाइन, छपवा*, نمونہ, چھپوا*, ڈیزائن`,
  cash: `paisay pakra, हाथ में, lifafa, lifafe, लिफाफे, لفافے`,
  pay: `paisay, pakra dunga, pakra doon, rakh lena, रख लेना, رکھ لینا`,
  erase: `mita*, مٹا*, मिटा*`,
  chatNoun: `paigham, paighaam, پیغام, संदेश, message, meseji, मैसेज`,
  bizPaper: `card, visiting card, parchi, pamphlet, कार्ड, पर्ची, پرچی, کارڈ`,
  learn: `pata, khabar, maloom, bhanak, पता, ख़बर, खबर, मालूम, भनक, پتا, پتہ, خبر, معلوم, بھنک`,
  toYourself: `apne tak, khud tak, अपने तक, ख़ुद तक, اپنے تک, خود تک`,
  omit: `mat likhna, na likhna, chhod dena, मत लिखना, छोड़ देना, مت لکھنا, نہ لکھیں, چھوڑ دینا`,
  arrival: `chabi, chaabi, gate khula, saaman le, चाबी, गेट खुला, چابی, گیٹ کھلا`,
};
