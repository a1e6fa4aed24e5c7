import type { Language, Lexicon } from "#lib/detection/frames/concepts.ts";

/**
 * Words people use for a service they will not name: what stands on its icon, and what it is. The two together are a
 * name ("the paper-aeroplane app", "the one with the little ghost"); either alone is nothing.
 */
export const serviceNames: Readonly<Partial<Record<Language, Lexicon>>> = {
  all: {
    strongApp: `
      wasa, zipzop, zipzap, zapzop, guasa, wazzap*, whasap*, wossap*, whatzap*, uatsap*, uotsap*, vacap, wotsap*,
      teleg, telegr, telegrm, whatsy, whatsie, whatsi, watsi, guats, uats, uatis, uozz, ouats, zapzinho, zapinho,
      zapp, whatsapito, wasapito, wasapea*, wasapé*, guasapea*, whatsappea*, t gram, w sap, w sapp, whats ap,
      wats ap, وتس اب, وتسب, وتساب, واتسب, الوتس, وتس, تلي, التلي, वाट्सप्प, वाट्सप, व्हाट्सप, वट्सऐप, वटसअप, واٹسیپ,
      واٹس, وٹس ایپ, وٹساپ, watsup, wattsup`,
    weakSocial: `f b, eff bee, i gee, threads, bluesky, bsky, mastodon, bereal`,
    socialApp: `
      feisbuk, feisbuc, feisbook, caralibro, cara libro, fesse bouc, fessebouc, gesichtsbuch, faccialibro,
      livro de caras, instagrm, instgrm, insti, fbook, f book, i gram, snapi, tiktoc, tictoc, tik tac`,
  },
  en: {
    emblem: `
      ghost, bird, birdie, plane, paper plane, aeroplane, airplane, paper aeroplane, paper airplane, camera, bubble,
      speech bubble, ticks, two ticks, blue ticks, tick, green phone, phone in a bubble, musical note, blue f,
      white f, blue square, rocket, big f, capital f, blue p, polaroid, rainbow camera, green, blue, purple, yellow,
      pink, starts with w, starts with t, starts with s, starts with i, ends in gram, ends in app`,
    appNoun: `app, apps, messenger, messaging app, messaging thing, chat app, program, thing, one, network`,
    sameName: `
      same name, same nick, same nickname, same username, same user name, same handle, same as here,
      same as my profile, same as on here, same as this one, same id, same account name, named the same,
      called the same, name as here, username as here, same tag, same picture, same pic`,
    login: `
      login, login name, log in name, username, user name, user id, nick, nickname, handle, screen name, screenname,
      tag, gamertag, profile name, account name, look for, search for, find me, add me, follow me, listed as,
      down as, called, named, page is, my name there, over there`,
  },
  es: {
    emblem: `
      fantasmita, fantasma, avioncito, avión, avión de papel, pajarito, pájaro, cámara, camarita, globo verde,
      globito, palomitas, palomitas azules, doble check, verde, azul, morado, amarillo, telefonito verde, f azul`,
    appNoun: `app, aplicación, mensajero, red, programa, la del, la de`,
    sameName: `
      mismo nombre, mismo usuario, mismo nick, igual que aquí, como aquí, el mismo de aquí, el mismo de siempre,
      misma foto`,
    login: `
      usuario, nick, apodo, cuenta, búscame, buscame, me encuentras, estoy como, salgo como, aparezco como, soy,
      agrégame, sígueme, perfil`,
  },
  fr: {
    emblem: `
      fantôme, petit fantôme, avion, avion en papier, oiseau, petit oiseau, appareil photo, bulle verte, bulle,
      coches bleues, vert, verte, bleu, bleue, violet, violette, jaune, téléphone vert, f bleu`,
    appNoun: `appli, application, messagerie, réseau, celle avec, celui avec, truc`,
    sameName: `même nom, même pseudo, même identifiant, comme ici, pareil qu'ici, même photo`,
    login: `
      pseudo, identifiant, compte, cherchez, cherche, je suis, ajoutez moi, ajoute moi, suivez moi, sous le nom,
      profil, nom d'utilisateur`,
  },
  pt: {
    emblem: `
      fantasminha, fantasma, aviãozinho, avião, avião de papel, passarinho, câmera, camerazinha, balão verde,
      balãozinho, tracinhos azuis, risquinhos azuis, verde, verdinho, azul, azulzinho, roxo, amarelo,
      telefoninho verde`,
    appNoun: `app, aplicativo, mensageiro, rede, programa, zap`,
    sameName: `mesmo nome, mesmo usuário, mesmo nick, igual aqui, igual daqui, como aqui, mesma foto`,
    login: `
      usuário, nick, apelido, conta, me acha, me procura, procura por, estou como, tô como, sou, me adiciona,
      me segue, perfil, arroba`,
  },
  de: {
    emblem: `
      geist, gespenst, papierflieger, flieger, vogel, vögelchen, kamera, sprechblase, blauen haken, blaue haken,
      grün, grüne, grünen, blau, blaue, blauen, lila, gelb, gelbe, gelben, grüner hörer`,
    appNoun: `app, messenger, dienst, ding, netzwerk, programm`,
    sameName: `
      gleicher name, gleichen namen, selber name, selbe name, gleicher nick, genauso wie hier, wie hier,
      gleiches bild`,
    login: `
      benutzername, nutzername, nick, spitzname, konto, such mich, suchen sie, such nach, ich bin, heiße dort,
      heiße da, profil, folg mir, adde mich`,
  },
  it: {
    emblem: `
      fantasmino, fantasma, aeroplanino, aereo di carta, uccellino, macchina fotografica, fumetto verde, spunte blu,
      verde, blu, azzurro, azzurra, viola, giallo, gialla, cornetta verde`,
    appNoun: `app, applicazione, messaggistica, rete, programma, quella con, quello con`,
    sameName: `stesso nome, stesso nick, stesso utente, come qui, uguale a qui, stessa foto`,
    login: `
      utente, nome utente, nick, soprannome, account, cercami, mi trovi, sono, aggiungimi, seguimi, profilo,
      sotto il nome`,
  },
  hi: {
    emblem: `
      bhoot, bhoot wala, hawai jahaz, chidiya, camera wala, hara, hare, hari, sabz, hariyala, neela, neele, neeli,
      peela, peele, blue tick, green wala, blue wala, हरा, हरे, हरी, सब्ज़, سبز, نیلی, नीला, नीले, पीला, چڑیا, ہرا,
      ہرے, نیلا, نیلے, भूत, चिड़िया`,
    appNoun: `app, wala app, wali app, wale app, ऐप, एप, वाला ऐप, ایپ, والی ایپ, والا ایپ`,
    sameName: `same naam, wahi naam, yahi naam, वही नाम, यही नाम, وہی نام, یہی نام`,
    login: `
      naam se, id hai, username, user name, search karo, dhundo, dhoondo, follow karo, add karo, आईडी, नाम से, खोजो,
      آئی ڈی, نام سے`,
  },
  ar: {
    emblem: `
      شبح, الشبح, طياره ورق, الطياره, عصفور, العصفور, كاميرا, الكاميرا, الاخضر, اخضر, الازرق, ازرق, الاصفر, اصفر,
      البنفسجي, الصحين`,
    appNoun: `تطبيق, التطبيق, برنامج, البرنامج, ابلكيشن`,
    sameName: `نفس الاسم, نفس اليوزر, نفس الصوره, زي هنا, مثل هنا`,
    login: `يوزر, اليوزر, حسابي, اسمي, ابحث عن, دور على, ضيفني, تابعني, اسم المستخدم, باسم`,
  },
};
