import type { Lexicon } from "#lib/detection/frames/concepts.ts";

export const frenchIdeas: Lexicon = {
  platform: `
    (l|cette|la|votre|leur|ton|une|aucune) (appli|app|application|plateforme|plate forme|boîte|agence),
    (le|ce|leur|un) (site|système|service|portail|intermédiaire|site web), appli, plateforme, intermédiaire*, ces
    gens, ce truc, ces gens là, la page, qwick*, des tiers`,
  here: `ce chat, cette messagerie, cette conversation, par ici, ici, cette fenêtre, ce fil, par écrit, sur ce truc`,
  away: `
    sans, hors, hors de, en dehors, en dehors de, en dehors du, à côté de, contourn*, évit*, zapp*, zappe*, saut*,
    shunt*, court circuit*, oubli*, laisse* tomber, laissons tomber, au lieu de, plutôt que, à la place de, loin de,
    pas par, pas via, pas sur, pas avec, plus par, plus via, ne passe pas par, passer outre, se passer de, se passe
    de, on se passe, nous passer de, quitt*, sort*, sortons de, sortir de, sans passer par, sans rien, ignor*, plus
    besoin, écart*, ôter, enlev*, supprim*, rien par, rien sur, rien via, et pas par, et non par, pas à`,
  noNeed: `
    pas besoin, plus besoin, inutile, pas la peine, ça sert à rien, à quoi bon, aucune raison, pas nécessaire, pas
    obligé*, pourquoi payer, pourquoi passer, pourquoi réserver, pas utile, sans intérêt, n'a pas besoin, n'avons pas
    besoin, n'avez pas à, on n'a pas besoin, n'a besoin, aucun besoin, aucun intérêt, plus la peine, repasser par, pas
    la peine de repasser, à quoi ça sert`,
  usTwo: `
    entre nous, nous deux, vous et moi, toi et moi, tous les deux, tous deux, rien que nous, juste nous, en direct,
    direct avec moi, directement avec moi, directement chez moi, direct chez moi, avec moi directement, en privé, à
    titre privé, en particulier, de particulier à particulier, au black, sous le manteau, de la main à la main,
    d'homme à homme, à l'amiable, à la bonne franquette, on s'arrange, s'arranger, on se débrouille, on voit ça
    ensemble, ne regarde que nous, ne regardent que nous, sans personne, sans personne au milieu, sous la table,
    officieux, officieusement, en douce, de gré à gré, par nos propres moyens, s'arrange ensemble, entre voisins,
    m'appeler moi, moi directement, c'est nous, vous prendre en direct, te prendre en direct, prendre en direct, on
    fait affaire`,
  inHand: `
    en main, main propre, en mains propres, de la main à la main, dans la main, à la main, à mon arrivée, à l'arrivée,
    quand j'arrive, quand vous arrivez, en arrivant, sur place, le jour même, le jour j, à la fin, en fin de chantier,
    quand j'ai fini, quand vous aurez fini, à la porte, en personne, en vrai, de vive voix, sous enveloppe, une
    enveloppe, à domicile, chez vous, chez moi, après, vous me donnez, tu me donnes, tu me files, je vous donne, je te
    donne, de ma poche, dans ma poche, rubis sur l'ongle, donnez les moi, donne les moi, donnez moi ça, me les donnez,
    me les donner`,
  hush: `
    ni vu ni connu, pas un mot, motus, bouche cousue, motus et bouche cousue, chut, n'en dites rien, n'en dis rien, ne
    le dites à personne, ne le dis à personne, dites rien, dis rien, sans rien dire, à l'insu, sans qu'ils
    (sachent|voient), qu'ils ne sachent pas, n'ont pas (besoin de|à) savoir, n'a pas (besoin de|à) savoir, ont pas à
    savoir, personne ne (saura|doit savoir|le saura), ils n'en sauront rien, ça ne sort pas d'ici, cela reste entre,
    ça reste entre, reste entre nous, garder pour vous, garde ça pour toi, gardez ça pour vous, gardez le pour vous,
    dans leur dos, derrière leur dos, en cachette, en catimini, en sous marin, on ne se connaît pas, on se connaît
    pas, jamais vus, on ne s'est jamais, ça n'a jamais eu lieu, ne laisse* pas de trace*, pas de trace*, aucune trace,
    sans trace, sans laisser de trace*, rien par écrit, pas par écrit, ne l'écrivez pas, faites comme si, fais comme
    si, comme si de rien, l'air de rien, mine de rien, discrétion, soyez discret*, sois discret*, évitez d'en parler,
    évite d'en parler, ne pas ébruiter, ils vont se douter, sans éveiller, soupçon*, pas vu pas pris`,
  quiet: `discret*, discrètement, secret, en secret, confidentiel*, silence, discrétion, sans bruit`,
  pretend: `
    dites que, dis que, dites leur que, dis leur que, dites lui que, mettez que, mets que, marquez que, faites comme,
    fais comme, faites semblant, faire semblant, prétend*, prétex*, invent*, comme si, excuse, répondez que, réponds
    que, cochez, coche, officiellement, racontez que, indiquez que, précisez que`,
  never: `
    n'est pas venu, suis pas venu, suis jamais venu, jamais venu, pas eu lieu, n'a pas eu lieu, jamais eu lieu, ne
    s'est pas fait, pas fait, est tombé à l'eau, absent, un ami, un cousin, mon cousin, votre cousin, un voisin,
    malade, personne n'est venu, n'êtes pas venu, n'a jamais commencé, jamais commencé`,
  tell: `
    dis*, dites, dire, parl*, mention*, évoqu*, racont*, écri*, écrire, signal*, précis*, not*, cit*, ébruit*, avou*,
    communiqu*, mettre, mets, mettez, marqu*, indiqu*`,
  nobody: `personne, quelqu'un, les autres, aucun`,
  staff: `
    le support, l'appli, la plateforme, le site, la boîte, les modérateurs, modérateur*, le service client, l'équipe,
    eux, ils, l'agence, votre patron, mon patron, les administrateurs, qwick*, le sav, l'entreprise, le siège`,
  review: `avis, commentaire*, note, évaluation, étoiles, appréciation, retour`,
  asks: `
    demandent, on vous demande, on te demande, appellent, appelle, vous appelle, enquête, questionnaire, sondage,
    posent des questions, contactent, vous contacte`,
  eyes: `
    ils, l'appli, la plateforme, le site, le robot, robot*, bot*, l'algorithme, filtre*, le système, on, quelqu'un,
    modérateur*, la messagerie, le chat, mes messages, messages, tout, mots, ça, nous`,
  spying: `
    lisent, lit, lu, lus, surveill*, contrôl*, écout*, espionn*, bloqu*, efface*, censur*, cach*, masqu*, détect*,
    filtr*, supprim*, repèr*, scann*, fliqu*, regard*, voient, voit, bann*, punit, sanctionn*, suspend*, analys*,
    épi*, avale*, mange*, modèr*, modér*`,
  spied: `
    on nous lit, on est lu*, on est surveill*, est surveillé*, sont lus, sont bloqués, étoiles à la place, des
    étoiles, remplacé* par des étoiles, me laisse pas (écrire|envoyer|mettre|donner), laisse pas
    (écrire|envoyer|mettre|passer), ne passe pas, des oreilles, les murs ont des oreilles, oreilles qui traînent, des
    yeux, pas sûr, pas sécurisé, pas confidentiel, pas très privé, trop public, attention à ce qu*, gaffe à ce qu*,
    faites gaffe, fais gaffe, je me ferais bannir, se faire bannir, compte fermé, fermer mon compte, grand frère, big
    brother`,
  elsewhere: `
    ailleurs, autre part, autre endroit, un autre endroit, autre canal, autre moyen, un autre moyen, autrement, d'une
    autre façon, d'une autre manière, autre messagerie, autre appli, autre application, hors de ce chat, hors chat, en
    dehors du chat, en dehors de ce chat, sortons d'ici, sortir d'ici, sortons de, quittons, quitter ce chat, quitter
    l'appli, plus tranquille*, plus privé, plus discret, plus sûr, à l'abri, tranquillement, en tête à tête, tête à
    tête, de vive voix, en face, en vrai, par téléphone plutôt, plutôt par téléphone, pas ici, pas par ici, pas là
    dessus, changeons de, changer de (crémerie|canal|appli|chat), change de crémerie, librement, à l'écart, où
    personne, là où personne, où on peut parler, où l'on peut parler, messagerie est surveillée`,
  talk: `
    parl*, discut*, échang*, caus*, écri*, continu*, poursuiv*, expliqu*, papot*, joindre, dire, raconter, négoci*,
    communiqu*`,
  bookVerb: `réserv*, command*, rendez vous, rdv, demande, créneau, confirm*, valid*, inscri*, prestation, agenda`,
  nextTime: `
    la fois d'après, les fois d'après, pour les suivants, les suivants, les prochains, la prochaine, le prochain, dès
    la deuxième, à partir de la deuxième, la deuxième fois, l'année prochaine, le mois prochain, la semaine prochaine,
    au printemps, à l'automne, après cette première, après ce premier, une fois que, maintenant qu'on se connaît,
    maintenant que l'on se connaît, si vous êtes content*, si ça vous plaît, si ça te plaît, quand vous aurez besoin,
    quand vous voulez, si vous voulez continuer, pour continuer, à l'occasion, prochainement, futur*, dans le futur,
    dès maintenant, après ça, tous les suivants, les autres cours, les cours suivants, les neuf autres, dès la
    rentrée, à la rentrée, dès la prochaine`,
  steady: `
    chaque semaine, chaque mois, toutes les semaines, tous les mois, régul*, régulier, régulièrement, hebdo*,
    mensuel*, à l'année, tous les quinze jours, abonnement, en continu, souvent, habitué*, tous les lundis, chaque
    fois, à chaque fois`,
  slice: `
    leur part, leur marge, leur commission, commission*, prélèv*, ils prennent, prennent, se servent, se sucrent,
    ponctionn*, frais de service, frais de plateforme, frais de dossier, pourcent*, pour cent, leur laisser, leur
    donner, leur filer, les engraisser, engraisser, se gavent, empochent, grattent, ils grattent, bouffent, margent,
    racket, surcoût`,
  save: `
    on s'économise, on économise, vous économisez, on partage la commission, chacun y gagne, vous y gagnez, personne
    ne prélève, sans que personne ne prenne`,
  official: `
    officiel*, officiellement, sur l'appli, sur le site, sur la plateforme, via l'appli, via le site, par l'appli, par
    le site, déclar*, sur le papier, au devis, sur le devis, sur la facture, affich*, apparaît, apparaisse, cochez,
    coche, mettez, mets, inscri*, réservez juste, réserve juste, réservez seulement, ici, en ligne, par carte`,
  part: `
    une heure, deux heures, trois heures, juste une, seulement une, le premier cours, la première heure, la moitié,
    moitié, le reste, la suite, les autres, l'autre moitié, l'autre partie, ce qui reste, le solde, la différence, le
    complément, le minimum, un minimum, le strict minimum, petit forfait, le forfait de base, le plus petit, moins
    d'heures, heures sup*, les extras, supplément, gros du, le gros, une partie, acompte, symbolique, le déplacement,
    en réalité, vrai prix, le vrai, montant réel, au lieu des, les huit autres, trois`,
  anyway: `
    quand même, tout de même, de toute façon, de toute manière, comme prévu, comme convenu, comme d'habitude, pareil,
    ça change rien, ne change rien, rien ne change, on maintient, maintenu, tient toujours, ça tient, tranquille, quoi
    qu'il arrive, même heure, même jour, n'empêche, malgré tout, sans faute, comme si de rien n'était, vous inquiétez
    pas`,
  come: `
    je viens, je passe, je serai, on vient, on passe, j'arrive, je débarque, je me pointe, j'y serai, je fais, je
    ferai, je vous fais, je te fais, on fait, à samedi, à lundi, à mardi, à mercredi, à jeudi, à vendredi, à dimanche,
    à demain, on se voit, viendr*, je m'occupe`,
  cancel: `
    annul*, décommand*, refus*, déclin*, retire* la demande, laisse* expirer, laissez expirer, rembours*, supprim* la
    réservation, faites sauter, fais sauter, saute* la réservation, vire* la réservation, ferme* la demande, récupérez
    vos sous, récupère tes sous, récupérez votre argent, récupère ton argent, vous faire rembourser, te faire
    rembourser, demandez le remboursement`,
  nameNoun: `
    nom, nom de famille, entreprise, boutique, société, salon, atelier, enseigne, page, profil, site, magasin, boîte,
    marque, pseudo, cabinet, garage, boulangerie, avis, logo, portfolio`,
  online: `
    google*, internet, en ligne, le net, maps, google maps, pages jaunes, l'annuaire, annuaire, facebook, instagram,
    insta, réseaux, réseaux sociaux, moteur de recherche, la toile, linkedin, youtube, tiktok, le bottin, bottin, le
    web`,
  findable: `
    cherch*, trouv*, tap*, tapez, sort*, apparaî*, premier, première, le seul, la seule, seul, pas difficile à
    trouver, recherch*, la fiche, ma fiche, vous tombez, tomberez, c'est moi, c'est nous, au nom de, sous le nom, en
    tête`,
  reachMe: `
    m'appeler, me joindre, me contacter, me trouver, m'écrire, nous joindre, nous appeler, nous contacter, pour me
    joindre, de quoi m'appeler, de quoi me joindre, où me joindre, où me trouver, comment me joindre, comment me
    contacter, mes coordonnées, nos coordonnées, les coordonnées, mon contact, tout y est, tout est dessus, y a tout,
    il y a tout, tout est écrit, tout est marqué, tout ce qu'il faut, le numéro, mon numéro, mon 06, mon téléphone,
    notre numéro, le téléphone, mes infos, mon mail, vous m'avez, vous saurez`,
  carrier: `
    camion*, fourgon*, camionnette, utilitaire, véhicule, voiture, tee shirt, t shirt, polo, blouse, casquette,
    tablier, enseigne, panneau, pancarte, vitrine, banderole, qr, code qr, le petit carré, petit carré, carré noir,
    filigrane, autocollant, sticker, logo, en tête, entête, message vocal, note vocale, vocal, arrière plan, en bas à
    droite, coin, bâche, gilet, remorque`,
  picture: `photo*, image*, galerie, profil, album, capture*, vidéo*, couverture, pièce jointe, cliché*`,
  see: `
    regardez bien, agrandi*, zoom*, scann*, lis*, lisez, lire, on voit, voit, écoutez, écoute, visez, flashez, flashe,
    flasher`,
  paper: `
    carte*, prospectus, flyer*, papier, bout de papier, petit papier, petit mot, mot, note, aimant, magnet, post it,
    autocollant, enveloppe, reçu, serviette, dépliant, brochure, calendrier, carnet, étiquette, tract*, bristol,
    ticket, carton, petit carton`,
  formNoun: `
    formulaire*, lien*, facture*, boutique en ligne, site, page, devis, tpe, terminal, caisse, paiement, sondage,
    tableau, agenda, doctolib, bon de commande, demande de paiement`,
  ownFirm: `
    mon, ma, mes, notre, nos, à moi, perso, personnel, propre, de ma banque, de ma boîte, de ma société, ma société,
    mon comptable, ma comptable, la compta, mon secrétariat, que j'ai, que j'utilise, maison`,
  payBy: `
    pay*, régl*, command*, rempl*, réserv*, achet*, acheter, vers*, commander, complét*, inscri*, j'envoie, je vous
    envoie, je t'envoie, vous recevrez, tu recevras, édit*, émet*, factur*, envoi*`,
  meetPlace: `
    mon (atelier|magasin|bureau|garage|salon|stand|café|local|studio|cabinet), ma (boutique|maison|ferme), l'atelier,
    la boutique, au marché, le marché, au café, un café, un verre, l'apéro, un apéro, une bière, au bar, au coin, au
    salon, chez moi, terrasse, au stand, sur le marché, au marché de`,
  meetVerb: `
    pass*, venez, viens, viens à, retrouv*, rencontr*, on se voit, se voir, voyons nous, rejoign*, rejoins, prenons,
    boire, je suis au, je suis à, débarqu*, poussez la porte, entrez, faites un saut, fais un saut, sonnez`,
  agree: `
    accord, d'accord, s'arrang*, négoci*, marchand*, conclu*, affaire, terrain d'entente, s'entend*, on s'entend,
    poignée de main, tope, topez, serre la main, parler du prix, parler prix, parler argent, fix* le prix, régler ça,
    on règle, on verra le prix, convenir, deal`,
  askWay: `
    donne*, donnez, file*, filez, passe*, passez, laisse*, laissez, envoie*, envoyez, avez vous, vous avez, vous
    auriez, auriez vous, tu as, t'as, t'aurais, as tu, quel est, c'est quoi, quel, comment, où, sur quel, puis je, je
    peux, pourrais je, peux tu, pouvez vous, pourriez vous, tu peux, vous pouvez, il me faut, il me faudrait, j'aurais
    besoin, j'ai besoin, besoin de, y a t il, un moyen, échange*, note* moi, notez moi, dites moi, dis moi,
    communique*, votre, svp`,
  reachVerb: `
    vous appeler, t'appeler, vous joindre, te joindre, vous contacter, te contacter, vous écrire, t'écrire, vous
    trouver, te trouver, vous avoir, t'avoir, te parler, vous parler, vous rappeler, te rappeler, joignable`,
  reachNoun: `
    (votre|ton|un) (numéro|numero|num|tel|tél|téléphone|portable|06|07|mail|email|e
    mail|contact|insta|instagram|facebook|fb|snap|whatsapp|telegram|pseudo|fixe), vos coordonnées, tes coordonnées,
    vos réseaux, tes réseaux, une adresse mail, un moyen de vous joindre, adresse mail`,
  surprise: `surprise, anniversaire, cadeau, fête, bébé, dort, sieste, bruit, voisin*, enfants, noël, le chien`,
  onApp: `
    (sur|via|par|dans|avec) (l|cette|la) (appli|app|application|plateforme|messagerie), (sur|via|par) le site, dans ce
    chat, sur ce chat, par ici, ici même, tout ici, dans le fil, par la voie officielle, dans la conversation`,
  keepOn: `
    préfèr*, garde*, gardons, reste*, restons, continu*, tout garder, je garde, mieux vaut, uniquement, exclusivement,
    seulement, toujours, il faut, doit, doivent, obligé*`,
  declines: `
    (ne|n|je) (peux|fais|prends|travaille|donne|accepte|veux|souhaite|sors|annule|passe) (pas|jamais|plus), non
    désolé*, désolé* non, non merci, pas possible, hors de question, je refuse, pas autorisé, je préfère pas, je
    préfère ne pas, pas la peine, sans assurance, pas assuré, perdre mon compte, j'ai refusé, j'ai dit non, contraire
    au, contre les, jamais sans, pas question, ne me (donnez|donne|payez|paie|versez|virez), rien à me donner, rien à
    me, jamais de liquide, pas de virement, ne fais pas ça, fais pas ça, pas mon genre, très peu pour moi, je ne viens
    pas sans, pas chez moi, je reste dans les règles, je ne communique pas en dehors`,
  mistake: `
    par erreur, sans faire exprès, oups, trompé*, au lieu de, mauvaise date, mauvais jour, double, doublon, deux fois,
    je réserve à nouveau, réserver à nouveau, nouvelle demande, refaire la demande, re réserve, autre date, par
    accident`,
  asTold: `
    comme (vous|tu) (l'avez|l'as|avez|as|me l'avez|m'as) (dit|demandé|suggéré|conseillé), comme (vous dites|tu
    dis|vous disiez|tu disais)`,
  logVerb: `
    not*, inscri*, déclar*, ajout*, indiqu*, mett*, mets, met, marqu*, enregistr*, factur*, rentr*, saisi*, compt*`,
  unlogged: `
    sans déclarer, non déclaré*, au noir, au black, sous la table, officieu*, hors facture, hors devis, en plus de la
    main`,
  payout: `
    retenu, bloqué jusqu, conserv*, jusqu'à ce que, jusqu'à confirmation, libér*, séquestre, est versé directement,
    les deux par l'appli, les deux sur l'appli, tout par l'appli, retient`,
  excuse: `
    imprévu, changé d'avis, changement de programme, plus besoin, n'en ai plus besoin, trouvé quelqu'un, trouvé un
    autre, malade, raisons personnelles, empêchement, pas d'accord sur le prix, n'importe quoi, n'importe quelle
    raison, autre prestataire`,
  cash: `cash, liquide, espèces, biffeton*, billets, oseille, maille, flouze, monnaie sonnante`,
  report: `
    quelqu'un utilise, en mon nom, mon prénom pour, se fait passer, signalez, j'ai signalé, signalé, un autre
    (plombier|peintre|artisan|prestataire|gars), m'a proposé, me demandait, voulait, m'avait demandé, arnaque*,
    fraude, usurp*, le précédent`,
  work: `
    reels, abonnés, gestion de, faire marcher, transférer les, migrer, examen, cours sur, vitrine, intégrer, mettre en
    place, plateforme de paiement`,
  harmless: `
    en direct (du|de|depuis), main d'oeuvre, à la main (je|on|pour|avec), fait main, lavage à la main, entre nous soit
    dit, repasse (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain) sans frais, je repasse sans frais`,
  apart: `à part`,
  deliver: `sur le flyer, sur la carte de visite, maquette, typo, imprimeur, bon à tirer`,
  stay: `sans frais`,
  bizPaper: `
    carte, cartes, flyer, flyers, prospectus, dépliant, magnet, autocollant, tract, carton, petit carton, bout de
    papier`,
  learn: `sach*, savoir, saur*, apprenn*, apprendre, découvr*, se rendre compte, rende compte, voient, remarqu*`,
  toYourself: `pour vous, pour toi, pour nous`,
  omit: `omett*, sans mentionner, passez sous silence, ne mettez pas, hors de`,
  arrival: `
    la clé, laissez la clé, laisse la clé, laisse moi la clé, portail ouvert, échelle, outils, camionnette, le travail
    se fait, ça se fait`,
};
