import type { Language, Lexicon } from "#lib/detection/frames/concepts.ts";

/**
 * An app that is only talked about: as the thing to be repaired, taught or run (`work`), or as the place where somebody
 * saw or got something (`passing`). Past tense and third persons tell a story; an invitation uses neither.
 */
export const appTalk: Readonly<Partial<Record<Language, Lexicon>>> = {
  en: {
    work: `
      get whatsapp working, working on my, working again, keeps crashing, crashes, crashed,
      won't open|load|send|sync|install, wont open|load|send|sync|install, doesn't open|load|send|sync,
      isn't working, not working, stopped working, locked out, got hacked, was hacked, hacked,
      verification code|text|sms, forgot password, reset the password, password reset, deleted, recoverable, recover,
      memories, lost my chats, old phone to, to a new phone, new phone it, my dad's phone, my mum's phone,
      my mom's phone, my gran's phone, grandma's phone, growing my, grow my, grow our, growing our, reels a week,
      posts a week, a post a day, followers, engagement, content calendar, social media manager, schedule posts,
      run the ads, ads account, business account for my, catalogue for my, automate, chatbot, auto reply, how to use,
      show my mum, show my dad, show mum, show dad, teach my`,
    passing: `
      i saw, saw it, saw this, saw that, saw your, we saw, seen, i've seen, spotted, came across, scrolling,
      was sent, sent me a|the|this, posted, trending, viral, on my feed, a reel, a video on, an idea from, idea off,
      inspiration, inspo, heard about you, group chat, family group, parents group, our street's, the neighbours,
      neighbourhood group, my mother sent, my sister sent, my wife sent, my husband sent, he sent me, she sent me,
      they sent me, people keep, scam on, scams on, a scam, fake account`,
  },
  es: {
    work: `
      no le abre, no abre, se cierra solo, se bloquea, me hackearon, le hackearon, hackeada, verificación,
      pasar los chats, pasar las conversaciones, al móvil nuevo, al celular nuevo, del móvil viejo, llevar el insta*,
      llevar la cuenta, publicaciones por semana, reels por semana, seguidores, recuperar la cuenta`,
    passing: `
      vi en, lo vi, la vi, he visto, vimos, visto en, vi esto, me salió, me mandó, me pasó una foto, me enseñó,
      grupo de la familia, el grupo de, en un reel, un vídeo de, me insistió, me dijo que, le escribiera,
      mala espina, estafa`,
  },
  fr: {
    work: `
      ne s'ouvre plus, plante, bloqué, piraté, piratée, récupérer le compte, transférer les conversations,
      nouveau téléphone, ancien téléphone, gérer mon compte, gérer la page, abonnés, publications par semaine,
      apprendre à ma mère`,
    passing: `
      j'ai vu, on a vu, vu sur, vue sur, aperçu, m'a envoyé, m'a montré, groupe de la famille, groupe familial,
      dans un réel, une vidéo sur, une story, tombé sur, arnaque`,
  },
  pt: {
    work: `
      não abre, não tá abrindo, trava, travando, hackearam, hackeado, recuperar a conta, passar as conversas,
      passar as mensagens, celular novo, celular velho, telemóvel novo, verificação em duas, cuidar do insta*,
      gerenciar o, posts por semana, seguidores`,
    passing: `
      vi no, vi na, vi num, eu vi, vimos no, me mandou, mandaram, grupo da família, grupo do, grupo da, num reel,
      um vídeo do, apareceu pra mim, golpe`,
  },
  de: {
    work: `
      geht nicht mehr, stürzt ab, öffnet nicht, lässt sich nicht öffnen, gehackt, gesperrt, chats übertragen,
      aufs neue handy, auf das neue handy, altes handy, konto retten, kanal betreuen, beiträge pro woche, follower,
      meiner oma zeigen`,
    passing: `
      gesehen, hab auf, habe auf, auf tiktok so, in einem reel, ein video auf, hat mir geschickt, familiengruppe,
      elterngruppe, gruppe von, betrug, masche`,
  },
  it: {
    work: `
      non si apre, si blocca, si chiude da solo, hackerato, rubato l'account, recuperare l'account, passare le chat,
      telefono nuovo, telefono vecchio, gestire la pagina, gestire il profilo, post a settimana, follower,
      insegnare a mia`,
    passing: `
      ho visto, l'ho visto, l'ho vista, abbiamo visto, visto su, vista su, mi ha mandato, mi ha girato,
      gruppo di famiglia, gruppo della, in un reel, un video su, truffa`,
  },
  hi: {
    work: `
      dalwana, dalwana hai, install karna, install karwana, chalana sikha, chalana sikhana, sikha do, sikha doge,
      hack ho gaya, band ho gaya, khul nahi raha, nahi khul raha, chala dungi, chala dunga, sambhal lunga,
      sambhal lungi, page chala, chat transfer, naye phone me, mahine ki, hafte ki, reels, reel banani, सँभाल लूँगा,
      संभाल लूंगा, सिखा दो, सिखा दोगे, डलवाना, हैक हो, नहीं खुल रहा, रील, पेज चला, سنبھال لوں, سکھا دیں, ڈلوانا,
      نہیں کھل, ہیک, ریل`,
    passing: `
      dekhi thi, dekha tha, dekhe the, dekha, dekhi, bheji thi, bheja tha, wali choti thi, family group, kisi ne,
      ne kaha tha, thag, देखी थी, देखा था, देखा, देखी, किसी ने, भेजी थी, ठग, ग्रुप में, دیکھی تھی, دیکھا تھا, دیکھا,
      بھیجی تھی, کسی نے, گروپ میں, ٹھگ`,
  },
  ar: {
    work: `
      ما يفتح, مو راضي يفتح, مش بيفتح, مش راضي يفتح, معلق, اخترق, مخترق, انسرق الحساب, ارجاع الحساب, نقل المحادثات,
      الجوال الجديد, التليفون الجديد, اداره الحساب, ادير الحساب, بوستات, متابعين, اعلم امي, تعليم امي`,
    passing: `
      شفت, شفته, شفتها, شفنا, رايت, ارسل لي, ارسلت لي, بعتلي, جروب العائله, قروب العائله, جروب, قروب, في ريل,
      فيديو على, نصب, محتال`,
  },
};
