import type { Language, Lexicon } from "#lib/detection/frames/concepts.ts";

/**
 * Words that turn digits into a number to dial: parts of a number, sums, hints to join or turn round, and what happens
 * when one dials it. Each alone means little; the readers of hidden digits ask for several.
 */
export const diallingPhrases: Readonly<Partial<Record<Language, Lexicon>>> = {
  en: {
    prompt: `
      finish*, finishes on|in|with, finished on|in|with, then, last ones, and after, after that, and before, first lot, second lot, third lot, before that, in front, at the front, and in front, what's after, whats after, what comes after, next bit,
      next part, go ahead, carry on, keep going, last lot, and the tail`,
    wink: `
      you know what i mean, you see what i mean, you'll see what i mean, funny times|dates|sizes|numbers|quantities,
      odd times|sizes|numbers, makes more sense, look closely, read closely, brackets matter, count them properly,
      if you know what i mean, know what i'm saying, you know what to do, get it, you get me,
      get the idea, get my drift, catch my drift, think about it, think it over, work it out, you'll work it out,
      figure it out, put two and two together, between the lines, use your imagination, use your head, wink,
      wink wink, nudge, nudge nudge, hint, hint hint, take the hint, iykyk, iykwim, you understand, understand,
      if you follow me, just saying, clever, clue, smart cookie, you're smart, isn't an address|price|order,
      not an address, not really a price|order|code|date, not a price, read it again, (no we|no i) don't, as if,
      funny price, odd price, odd amount`,
    numberPart: `
      area code, dialling code, dialing code, country code, std code, prefix, first three|four|two|five|six,
      last two|three|four|five|six, middle three|four|bit|part,
      first|last|middle|second|next|final|third digit|digits|bit|part|half|group|block|chunk|set, ends in|with,
      end in|with, starts with, start with, begins with, ending in|with, starting with, beginning with, digits,
      the ending, final four|three|two, keypad, number pad, key pad`,
    arithmetic: `
      plus, minus, times, multiplied, divided, half of, twice, double, doubled, thrice, three times, four times,
      squared, cubed, add, added, adding, subtract, less than, more than, take away, sum of, the sum,
      difference between, square root, my age, my birth year, year i was born, year of birth, each digit,
      every digit, one higher, one lower, one up, one down, shift, swap, in front, on the end, to the end,
      to the front, at the front, answer to, result of, count the, a dozen, a score`,
    together: `
      read only, only the amounts|numbers|figures|digits|quantities|prices|sizes,
      just the amounts|figures|quantities|digits, in that order, in this order, left to right, top to bottom,
      run them together, run it together, run them on, squash them, squeeze, push together, one after another,
      back to back, end to end, without the pounds|dollars|euros|units|points|dots|decimals,
      drop the pounds|dollars|euros|points|dots|decimals|units|letters|signs|currency|zeros,
      lose the pounds|points|dots|decimals|letters, forget the pounds|dollars|currency|units|points|decimals,
      ignore the units|currency|points|decimals|nouns, as one number, one number, one long number,
      make a number, makes a number, forms a number`,
    dials: `
      it rings, rings, two rings, three rings, i pick up, pick up after, i answer, i always answer, picks up,
      someone answers, goes to me, reaches me, it answers, dialable, green button, green key, press call, hit call,
      press dial, hit dial, push call, green handset, handset, call button, dial, dials, dialled, dialed, dialling,
      dialing, give it a bell|ring|buzz|call|go|try, punch it in, punch that in, key it in, type it in your phone,
      speed dial, on your phone, into your phone, in your contacts, your dialler, your dialer, now ring, then ring,
      and ring, and call, then call, to reach me, will find me, gets me, gets you me, gets hold of me`,
    backwards: `
      backwards, backward, reversed, in reverse, reverse, reversing, reverse it, from right, right to left, flip it,
      flip, flipped, flipping, mirror, mirrored, mirror image, from the end, from the back, from the tail,
      turn it around|round, turned around|round, other way round|around, other way about, back to front,
      the wrong way round, last to first, end to start, tail to head, tail to front, last digit first, end first, upside down, inside out,
      from behind, tail first, retrograde, anticlockwise`,
  },
  es: {
    prompt: `luego, final, en medio, delante, y delante, y antes, lo primero, la otra, y la otra, la mitad, apunta, anota, dime, sigue, dale, lo que falta, y qué sigue`,
    answers: `contesto yo, alguien contesta, si llamas suena, suena`,
    wink: `
      ya sabes, ya me entiendes, tú me entiendes, me entiendes, entiendes, me explico, piénsalo, piensa un poco,
      pilla la idea, a buen entendedor, usa la imaginación, guiño, tú sabrás, ya tú sabes, si sabes a qué me refiero,
      no es un precio|pedido, no es una dirección, pista, indirecta`,
    numberPart: `
      prefijo, lada, código de área, código de país, los primeros|últimos (dos|tres|cuatro), los primeros,
      los últimos, las primeras, las últimas, termina en|con, acaba en, empieza por|con, dígitos, cifras,
      terminación, teclado`,
    arithmetic: `
      más, menos, por dos|tres, veces, doble, el doble de, la mitad de, suma, súmale, sumas, resta, réstale,
      multiplica, dividido, al cuadrado, mi edad, año en que nací, resultado, delante, al final, al principio,
      cambia, intercambia`,
    together: `
      junta*, todo junto, todo seguido, únelos, une los, en ese orden, en orden, solo los números|cantidades|cifras,
      si lo lees seguido, léelo seguido, léalo seguido, léelo de corrido, quita los|las, sin los|las, ignora los|las, de corrido, pégalos, sin espacios`,
    dials: `
      te marco, contesto, contesto yo, suena, timbra, me timbras, tímbrame, lo contesto, atiendo, atiendo yo, descuelgo,
      marcas al, márcalo, márquelo, márcalos, márquelos, márcala, marque, marcar, botón verde, tecla verde, dale a llamar, y llamas, y me llamas, y listo`,
    backwards: `
      al revés, de atrás para adelante, de atrás adelante, de derecha a izquierda, invertido, invertida, inviértelo,
      dale la vuelta, a la inversa, empezando por el final, desde el final, del final al principio, en espejo,
      espejo, volteado, volteada, voltéalo, del revés`,
  },
  fr: {
    prompt: `milieu, devant, et devant, et avant, le début, début, la fin, fin, l'autre moitié, et après, la suite, notez, note, allez-y, vas-y, ça finit par`,
    answers: `ça sonne, on décroche, je décroche, quelqu'un répond`,
    wink: `
      tu vois, vous voyez, vous m'avez compris, tu m'as compris, tu me suis, vous me suivez, réfléchissez, réfléchis,
      à bon entendeur, clin d'oeil, devinez, devine, si vous voyez, si tu vois ce que, ce n'est pas un prix|adresse,
      pas un vrai prix, comprenne qui pourra, indice`,
    numberPart: `
      indicatif, préfixe, les deux|trois|quatre (premiers|derniers|dernières), les premiers, les derniers, chiffres,
      finit par, se termine par, commence par, terminaison, clavier`,
    arithmetic: `
      plus, moins, fois, double, le double de, la moitié de, ajoutez, ajoute, retirez, retire, soustrais, multiplié,
      divisé, au carré, mon âge, année de naissance, résultat, devant, à la fin, au début, la somme`,
    together: `
      bout à bout, ensemble, tout ensemble, collez, colle, collés, mettez tout, à la suite, dans l'ordre,
      dans cet ordre, tapez tout ça, tape tout ça, de haut en bas, seulement les chiffres|nombres, juste les chiffres|nombres, que les chiffres|nombres, sans les,
      enlevez les, enlève les, ignorez les, sans espace, d'affilée, assemblez`,
    dials: `
      ça sonne, sonne, sonnera, ça sonnera, je décroche, décroche, je réponds, composez, compose, composer, bouton vert, touche verte,
      et appelez, et appelle, puis appelez, on répond, ça répond, vous m'avez, tu m'as`,
    backwards: `
      à l'envers, de droite à gauche, en partant de la fin, par la fin, depuis la fin, inversé, inversez, inverse,
      retourné, retournez, retourne, en miroir, miroir, verlan, à rebours, de la fin au début`,
  },
  pt: {
    prompt: `meio, fim, começo, e antes, na frente, o começo, a outra metade, o começo é, anota, anotando, e depois, e o resto, continua, pode falar, fala`,
    answers: `alguém atende, eu atendo, chama e atende`,
    wink: `
      entendeu, entendeu né, se é que me entende, se é que você me entende, sacou, pegou a ideia, pensa bem,
      pense bem, bom entendedor, fica a dica, dica, sabe como é, você sabe, tu sabes, já sabe, percebeu, percebes,
      não é preço|endereço`,
    numberPart: `
      ddd, prefixo, indicativo, os primeiros|últimos, os primeiros, os últimos, as primeiras, as últimas,
      termina em|com, começa com|por, final, dígitos, algarismos, o final do, teclado`,
    arithmetic: `
      mais, menos, vezes, dobro, o dobro de, a metade de, metade de, soma, some, somando, subtrai, tira, multiplica,
      dividido, ao quadrado, minha idade, ano em que nasci, resultado, na frente, no final, no começo, troca`,
    together: `
      junta, juntos, juntando, junte, tudo junto, na ordem, nessa ordem, em ordem, só os números|valores,
      apenas os números, sem os, sem as, tira os, tira as, ignora os, emenda, sem espaço, um atrás do outro,
      de seguida, de cima a baixo, de cima para baixo, de cima pra baixo`,
    dials: `
      toca, chama, eu atendo, atendo, atende, marca no telemóvel, marca aí, é só marcar, disca, disque, digita, digite, botão verde, tecla verde, e liga, e me liga,
      é só ligar, que eu atendo`,
    backwards: `
      de trás pra frente, de trás para frente, de trás para a frente, ao contrário, invertido, invertida, inverte,
      inverta, da direita pra esquerda, da direita para a esquerda, espelhado, do fim pro começo,
      do fim para o início, virado`,
  },
  de: {
    prompt: `dann, ende, mitte, anfang, schluss, hinten, ganz hinten, der anfang, das ende, davor, und davor, vorne, und vorne, die erste hälfte, zuerst, und zuletzt, und dann, und weiter, weiter, schreib mit, notier, und hinten, der rest`,
    answers: `es klingelt, geht ran, geht jemand ran, ich geh ran, ich gehe ran, hebt jemand ab`,
    wink: `
      du weißt schon, sie wissen schon, verstehst du, verstehen sie, wenn du verstehst, wenn sie verstehen,
      denk mal nach, denken sie mal nach, na klar was ich meine, weißt was ich meine, zwinker, augenzwinkern, tipp,
      wink mit dem, kapiert, kein preis, keine adresse, ist keine hausnummer`,
    numberPart: `
      vorwahl, ortsvorwahl, landesvorwahl, die ersten|letzten (zwei|drei|vier|fünf), die letzten, die ersten,
      ziffern, endet auf|mit, fängt an mit, fängt mit, beginnt mit, endziffern, tastatur, tastenfeld, tasten`,
    arithmetic: `
      plus, minus, mal, doppelt, das doppelte, die hälfte, addiere, addieren, abziehen, zieh, geteilt, quadrat,
      mein alter, geburtsjahr, ergebnis, davor, dahinter, am ende, am anfang, summe, weniger als, mehr als`,
    together: `
      zusammen, alles zusammen, zusammensetzen, zusammenziehen, aneinander, aneinanderreihen, hintereinander,
      in der reihenfolge, der reihe nach, nur die zahlen|ziffern|mengen, ohne die, lass die, weglassen,
      ohne leerzeichen, am stück`,
    dials: `
      klingelt, klingelt bei mir, geht jemand ran, geht ran, wählt, anwählt, komische summe, gehe ran, geh ran,
      geh ich ran, nehme ab, hebe ab, wähl, wähle, wählen, wählst, eintippen, grüner hörer, grünen hörer,
      grüne taste, anrufen, durchklingeln, bimmelt`,
    backwards: `
      rückwärts, von hinten, von hinten nach vorne, von rechts nach links, umgedreht, umdrehen, dreh um, gespiegelt,
      spiegeln, spiegelverkehrt, verkehrt herum, andersrum, anders herum, falschrum, von rechts`,
  },
  it: {
    prompt: `poi, mezzo, metà, fine, inizio, il resto è, e prima, davanti, la prima parte, l'altra metà, e prima ancora, e poi, e dopo, segna, annota, vai avanti, continua, il resto`,
    answers: `squilla, risponde qualcuno, rispondo io`,
    wink: `
      capisci, capito, hai capito, ci siamo capiti, mi hai capito, se mi capisci, pensaci, ci pensi, intendo, intesi,
      a buon intenditor, occhiolino, mi spiego, indizio, sai cosa intendo, non è un prezzo|indirizzo, ci arrivi`,
    numberPart: `
      prefisso, le prime|ultime (due|tre|quattro), i primi, gli ultimi, le ultime, le prime, cifre, finisce con|per,
      termina con, inizia con|per, comincia con|per, tastierino, tastiera`,
    arithmetic: `
      più, meno, per due|tre, volte, doppio, il doppio di, la metà di, aggiungi, togli, sottrai, somma, moltiplicato,
      diviso, al quadrato, la mia età, la tua età, anno di nascita, risultato, davanti, alla fine, all'inizio,
      ripetuto`,
    together: `
      insieme, tutto insieme, uniscili, unisci, metti insieme, di fila, in fila, nell'ordine, in quest'ordine,
      solo i numeri, solo le cifre, senza i|le, togli i|le, ignora i|le, attaccati, tutto attaccato, senza spazi`,
    dials: `
      squilla, rispondo, rispondo io, componi, comporre, digita, tasto verde, cornetta, cornetta verde, e chiama,
      e chiami, poi chiama, fai uno squillo, uno squillo`,
    backwards: `
      al contrario, a rovescio, alla rovescia, al rovescio, da destra a sinistra, dal fondo, dalla fine, invertito,
      invertita, inverti, capovolto, allo specchio, specchio, all'indietro, a ritroso, partendo dalla fine`,
  },
  hi: {
    prompt: `
      darmiyan, darmiyaan, beech, akhir, aakhir, akhri, aakhri, aur akhir, ke baad kya, ke baad, pehle, pehla, pehla hissa, pehle wala, usse pehle, dusra, doosra, dosra, teesra, baqi, adha,
      aadha, baki, पहले, उसके बाद, दूसरा, आधा, के बाद, پہلے, اس کے بعد, دوسرا, آدھا, likho, likhiye, note karo, aage, phir, uske baad, baaki, लिखो, लिखिए, नोट करो, आगे, बाकी, لکھو, لکھیں, آگے,
      باقی`,
    answers: `
      uthata bhi hai, uthati bhi hai, utha leta, koi uthata, uthata hai, घंटी बजने पर, उठता भी है, उठाता हूँ,
      कोई उठाता, اٹھاتا, اٹھاتی, اٹھا لیتا`,
    wink: `
      samajh gaye, samajh gaye na, samajh rahe ho, samajh lo, samjhe, samjhe na, samajhdar ko ishara, ishara,
      ishaara, soch lo, socho, dimag lagao, aap samajhdar, आप समझदार, समझ गए, समझे, समझ लो, इशारा, سمجھ گئے, سمجھے,
      اشارہ, سمجھدار`,
    numberPart: `
      area code, std code, pehle teen|char|do, aakhri do|teen|char, akhri do|teen|char, last ke, last mein|me,
      shuru mein, shuru ke, aakhir mein, ank, digit, digits, प्रीफिक्स, आखिरी, शुरू में, शुरू के, अंक, آخری,
      شروع میں, ہندسے, پہلے تین`,
    arithmetic: `
      jama, jodo, jod do, jod ke, ghata, ghatao, ghata do, guna, aadha, dugna, dugni, baar, meri umar, meri age,
      plus, minus, जोड़ो, जोड़, घटाओ, घटा, गुना, आधा, दुगना, मेरी उम्र, بار, جمع, منفی, ضرب, دگنا, آدھا, میری عمر`,
    together: `
      jod ke, jod lo, mila ke, mila lo, milake, saath mein, ek saath, ek line mein, isi order mein, sirf number,
      sirf numbers, sirf ank, bina space, जोड़ के, मिला के, एक साथ, सिर्फ नंबर, इसी क्रम में, ملا کر, ایک ساتھ,
      صرف نمبر, اسی ترتیب`,
    dials: `
      dial, dial karo, dial kar lo, ghanti, ghanti maro, ring karega, ring karo, hara button, uthaunga, utha lunga,
      uthati hoon, milao, mila lena, milana, ghumao, ghuma dena, lagao, laga lena, मिलाओ, मिला लेना, घंटी, डायल,
      लगा लेना, हरा बटन, ملا لینا, ملا لیں, گھنٹی, ڈائل, ہرا بٹن`,
    backwards: `
      ulta, ulta padho, ulta padhna, ulti, ulte, peeche se, piche se, aakhir se, right se left, उल्टा, उल्टे, उलटा,
      पीछे से, आखिर से, دائیں سے بائیں, الٹا, الٹے, پیچھے سے`,
  },
  ar: {
    prompt: `قبلها, وقبلها, اول شي, اولها, النص الاول, النص الثاني, سجل, اكتب, وبعدين, كمل, الباقي, وبعدها`,
    answers: `بترد, بيرد, يرد عليك, لو دقيت عليها, لو دقيت عليه, لو اتصلت عليه, لو اتصلت عليها, بيرن, يرن`,
    wink: `
      فاهم, فاهمني, فهمت علي, فهمت قصدي, فهمتني, انت فاهم, اللبيب, اللبيب بالاشاره, فكر فيها, تعرف قصدي, غمزه,
      خليك ذكي, مش سعر, مو سعر, مش عنوان`,
    numberPart: `
      مفتاح المدينه, مفتاح, اول ثلاثه, اول ثلاث, اول رقمين, اخر رقمين, اخر ثلاثه, اخر اربعه, اخر اربع, ينتهي ب,
      يبدأ ب, يبدا, ينتهي, ارقام, خانات, الخانات`,
    arithmetic: `
      زائد, ناقص, ضرب, في اثنين, ضعف, نصف, اجمع, اطرح, تربيع, عمري, سنه ميلادي, الناتج, قدامها, في الاخر, مرتين,
      ثلاث مرات`,
    together: `
      مع بعض, مع بعضها, ورا بعض, اجمعها, اجمعهم, ركبها, الصقها, بالترتيب, بنفس الترتيب, الارقام بس, بس الارقام,
      بدون مسافات, على بعض`,
    dials: `
      يرن, بيرن, ارد, برد, برد عليك, ارد عليك, الزر الاخضر, اضغط اتصال, دق عليه, دق عليها, اطلبه, اطلب الرقم, كلمه`,
    backwards: `
      بالعكس, معكوس, معكوسه, اقلب, اقلبه, اقلبها, من اليمين لليسار, من اليسار, من الاخر, من النهايه, من ورا, مقلوب,
      مقلوبه, المرايه`,
  },
};
