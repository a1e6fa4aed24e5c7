import type { Lexicon } from "#lib/detection/frames/concepts.ts";

/** Words that show an app or a picture was only seen, or belongs to somebody else: it is named in passing. Any language. */
export const passingMentions: Lexicon = {
  passing: `
    saw, seen, watched, watching, i follow, scrolling, video on, videos on, reel, reels, tutorial*, group, groups,
    group chat, family chat, neighbours, neighbors, my
    (mum|mom|mother|dad|father|sister|brother|wife|husband|son|daughter|kid|kids|grandma|nan|gran|boss|friend|mate|cousin|aunt|uncle|flatmate|neighbour|neighbor|landlord),
    idea from, ideas from, inspo, inspiration, posted on, post on, story on, trending, viral, memories, stuck on,
    addicted, notifications, pinged, my phone keeps, ad on, advert on, found you on, found this on, found it on,
    recipe, hair like, style like, like the one, vi en, vi esto en, lo vi en, he visto, vi un, vídeo de, video de,
    grupo, el grupo, mi (madre|padre|hermana|hermano|mujer|marido|hijo|hija|abuela|vecina|vecino|suegra|jefe), como en
    el, j'ai vu, ai vu, vu sur, vu une, vu un, vidéo, groupe, ma (mère|soeur|femme|fille|voisine|grand
    mère|copine|belle mère), mon (père|frère|mari|fils|voisin|copain|patron), trouvé sur, repéré sur, vi no, vi na, vi
    num, vi uma, vídeo no, minha (mãe|irmã|esposa|mulher|filha|avó|vizinha|sogra), meu
    (pai|irmão|marido|filho|vizinho|chefe), família, tava no, achei no, gesehen, hab auf, video auf, gruppe, meine
    (mutter|schwester|frau|tochter|oma|nachbarin|freundin), mein (vater|bruder|mann|sohn|opa|nachbar|freund|chef),
    entdeckt, meiner (mutter|schwester|frau|tochter|oma), visto, l'ho visto, ho visto, vista su, gruppo, mia
    (madre|mamma|sorella|moglie|figlia|nonna|vicina), mio (padre|papà|fratello|marito|figlio|nonno|vicino|capo),
    trovato su, dekha tha, dekhi thi, dekha hai, dekhi, group me, group mein, मेरी माँ, देखी थी, देखा था, देखा है,
    ग्रुप में, देखा, دیکھا تھا, دیکھی تھی, دیکھا, گروپ, गروप, meri (maa|ammi|behen|biwi|beti|nani|dadi), mere
    (papa|abbu|bhai|bete), nani ke, dadi ke, ammi ke, شفت, شفتها, شفته, رأيت, رايت, شاهدت, جروب, قروب, كروب, المجموعة,
    أمي, امي, أبي, ابوي, اختي, أختي, اخوي, أخي, زوجتي, زوجي, ابني, بنتي`,
  mistake: `by mistake, whoops`,
};
