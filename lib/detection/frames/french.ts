import type { Lexicon } from "#lib/detection/frames/concepts.ts";

export const french: Lexicon = {
  cancel: `
    annul*, annulez, décommand*, supprimez la réservation, supprime la réservation, refusez la réservation, refuse
    la demande, refus*, décliner, décline*, enlève la réservation, retirez la réservation, retire la demande,
    demande* le remboursement, laissez expirer, laisse expirer, n'acceptez pas, supprime la`,
  changeMind: `
    changé d'avis, changement d'avis, changement de plan|plans|programme, plus besoin, autre raison, empêchement`,
  anyway: `
    quand même, quand meme, malgré tout, de toute façon, tout de même, comme prévu, comme convenu, pareil, à la même
    heure, le même jour, ça change rien, ça ne change rien, qd meme, qd même`,
  still: `encore, toujours`,
  come: `
    viens, vient, venir, viendrai, passe, passerai, passer, je fais le travail|boulot, je le fais, on le fait, serai
    là, débarque, j'arrive, arrive, faire le travail, je fais, venez, viendrez, viendrais, passez, je viens bien,
    viens bien`,
  job: `
    réserv*, reserv*, travail, boulot, rendez vous, rdv, prestation, commande, mission, cours, visite*, ménage,
    chantier, intervention`,
  platform: `appli, application, l'appli, plateforme, plate forme, le site, site, l'app, app`,
  here: `ici, par ici, sur ce chat, dans ce chat, sur le chat, par là`,
  outside: `
    en dehors, en dehors de l'appli|application|app|plateforme|site, hors appli|application|plateforme|site, hors de
    l'appli|application|plateforme, hors plateforme, sans l'appli|application|app|plateforme, sans la plateforme,
    sans le site, sans passer par, sans appli, sans intermédiaire*, intermédiaire*, contourner, contourne, éviter
    (les|la|leur|l'|leurs) (frais|commission|commissions|appli), évite les|la frais|commission, on évite, au noir,
    au black, sous la table, sous le manteau, de la main à la main, pas par l'appli|application, pas sur
    l'appli|application, pas via l'appli, plutôt que par l'appli, au lieu de passer par, au lieu de l'appli, l'appli
    n'a pas besoin, zappe l'appli, zapper l'appli|application|plateforme, oublie* l'appli, laisse tomber l'appli,
    sans commission, sans facture, (sans|hors|contourner|contournant|éviter|évitant|oublier|oubliez|zapper|laisser)
    (la|le|cette|ce|leur) (appli|application|plateforme|site|agence), (sans|hors
    de|contourner|éviter|oublier|zapper) (l'appli|l'application|l'agence), se passer (d'eux|de l'appli|du site|de la
    plateforme), se passera (d'eux|de l'appli|du site), repasser par (ici|l'appli|le site|la plateforme), ne passe
    pas par (la plateforme|l'appli|le site), passe pas par (la plateforme|l'appli|le site)`,
  directWord: `direct, directement`,
  direct: `
    en direct, direct avec moi, directement (avec moi|à moi|chez moi), directement à moi, entre nous, entre vous et
    moi, entre toi et moi, en privé, avec moi, juste nous deux, de gré à gré, particulier à particulier, à
    l'amiable, par moi, à moi`,
  nextTime: `
    la prochaine, prochaine fois, la prochaine fois, les prochaines, prochaines fois, les fois suivantes,
    dorénavant, désormais, à l'avenir, par la suite, ensuite on, après cette fois, pour la suite, les suivantes,
    plus tard, à partir de maintenant, les autres fois`,
  cash: `
    espèces, en espèces, espece, especes, liquide, en liquide, cash, en cash, de la main à la main, billets, en
    billets, enveloppe, en mains propres, main à main, thune`,
  bank: `
    virement*, virer, rib, iban, compte bancaire, mon compte, chèque, cheque, coordonnées bancaires, numéro de
    compte, transfert bancaire, faire un virement`,
  pay: `
    pay*, payez, paie*, régl*, regler, donne*, donnez moi, me donner, envoie*, envoyer l'argent, argent, verse*,
    versez, acompte, remettre, prends, accepte*, filez, file moi`,
  price: `
    prix, tarif, devis, euros, balles, coûte, coute, ça fait, facture, montant, de l'heure, total, je vous
    fais|prends, je te fais|prends`,
  cheaper: `
    moins cher, moins chère, remise, ristourne, rabais, réduction, reduction, prix d'ami, économis*, economis*, je
    baisse, je vous fais un prix, je te fais un prix, un prix, meilleur prix, tarif préférentiel, je vous enlève,
    sans tva, au lieu de, moins, vous gagnez, tu gagnes, fais une fleur`,
  fee: `
    commission*, frais, leur part, leur marge, prennent, ils prennent, pourcentage, frais de service, se sucrent, se
    prend`,
  save: `
    économis* les frais|la commission, éviter (les frais|la commission|leur commission), évite* les frais|la
    commission, sans les frais, sans la commission, sans commission, pour ne pas payer la commission, on partage la
    différence, gagnant gagnant, on s'y retrouve, tout le monde y gagne, on y gagne, ils se gavent, épargne les
    frais`,
  contactNoun: `contact, coordonnées, coordonnees, mail, email, e mail, adresse mail, courriel, mes infos`,
  mail: `mail, email, e mail, adresse mail, courriel`,
  phoneNoun: `
    téléphone, telephone, tél, tel, portable, numéro, numero, num, fixe, mobile, phone, bigophone, numéros, un 06,
    un 07, votre 06, votre 07, ton 06, ton 07, mon 06, mon 07, son 06`,
  second: `votre, vos, vous, ton, ta, tes, tu, toi, te, t, as, avez`,
  first: `mon, ma, mes, moi, me, je, j, nous, notre, m`,
  contactVerb: `
    appel*, appelez, téléphone* moi, joindre, joignez, joins moi, contact*, contactez, écri*, écrivez moi, écris
    moi, ecris moi, envoie* un sms|message|texto, sms, texto, bipe*, rappel*, ajoute* moi, ajoutez moi, passe un
    coup de fil, passez un coup de fil, coup de fil, retrouvez moi, retrouve moi, un message, notez mon, note mon,
    enregistre* mon, mp, joignable, suivez moi, suis moi`,
  share: `
    donne*, donnez, file*, filez, passe*, passez, envoie*, envoyez, partage*, laisse*, laissez, échange*, dites, dis
    moi, communique*`,
  ask: `
    vous avez un|une, vous auriez un|une, avez vous, auriez vous, tu as un|une, t'as un|une, t'aurais, tu aurais, as
    tu, quel est votre|ton, c'est quoi votre|ton, donne* moi votre|ton, donnez moi votre, file moi ton, je peux
    avoir, puis je avoir, on peut avoir, pourrais je avoir, pouvez vous me donner|passer|laisser, peux tu me
    donner|passer|laisser, tu peux me donner|passer|filer|laisser, envoie* moi ton|votre, passe* moi ton|votre,
    passez moi votre, laisse* moi ton|votre, laissez moi votre, sur quel numéro, à quel numéro, comment vous
    joindre|contacter, comment te joindre|contacter, où vous joindre, un numéro où, on s'échange, échange* nos, vous
    êtes sur, tu es sur, t'es sur, il me faudrait votre|ton`,
  codedApp: `
    l'appli verte, appli verte, la verte, l'application verte, l'appli bleue, l'avion en papier, l'avion de papier,
    avion en papier, le petit avion, l'appli photo, l'oiseau bleu, le fantôme, l'autre appli, une autre appli, autre
    application, la messagerie verte, le logo vert, l'icône verte, insta, le réseau aux photos`,
  search: `
    cherch*, tapez, tape, googl*, google, trouvez, trouve, retrouvez, recherch*, regardez sur internet, sur
    internet, sur google, sur le net, pages jaunes, annuaire, l'annuaire`,
  selfName: `
    mon nom, mon entreprise, ma société, ma boîte, ma boite, notre entreprise, nom de l'entreprise, nom de ma, mon
    enseigne, ma boutique, premier résultat, premier qui sort, premiers résultats, vous me trouverez, tu me
    trouveras, vous me trouvez, tu me trouves, on me trouve, vous nous trouverez, cherchez moi, cherche moi, trouvez
    moi, retrouvez moi, retrouve moi, mon nom de famille, je suis le seul|premier, on sort en premier, je sors en
    premier, ma page, mon site, mon profil, mon atelier, facile à trouver, vous tomberez sur, je suis dans, on est
    dans, nous sommes dans`,
  leave: `
    boîte aux lettres, laiss*, mis, mets, glisse*, pose*, dépose*, colle*, prenez, prends, donne, il y a, se trouve,
    sur le comptoir`,
  card: `
    carte, carte de visite, cartes de visite, prospectus, flyer, tract, aimant, magnet, autocollant, petit mot, bout
    de papier, papier, post it, dépliant`,
  media: `
    photo, photos, image, images, galerie, qr, qr code, code qr, vocal, note vocale, message vocal, camionnette,
    camion, fourgon, pancarte, enseigne, panneau, capture, photo de profil, logo, vidéo, tee shirt, le code dans,
    utilitaire`,
  see: `
    regardez, regarde, zoomez, zoome, scannez, scanne, voir, voyez, se trouve, est sur, c'est sur, écrit, inscrit,
    marqué, affiché, lisez, en bas, dans le coin, écoutez, écoute, est dans, figure, visible, noté`,
  mineNumber: `
    mon numéro, mon numero, mon num, mon portable, mon tél, mon tel, mon téléphone, mon whatsapp, mon mail, mon
    adresse mail, mes coordonnées, mon contact, mon 06, mon 07, mon insta*, mon email, c'est mon, mon fixe, ma
    ligne, mon pseudo`,
  watched: `
    lisent, ils lisent, surveill*, contrôlent, filtre*, filtré, bloqu*, censur*, modér*, espionn*, ça bloque, ça
    passe pas, masque*, cache les, supprime* les, détect*, ils voient, on nous lit, l'appli bloque, interdit
    d'envoyer, je ne peux pas écrire|mettre|envoyer mon|le|de, floute, étoiles, flicage, flique, bannir, ban,
    grille, c'est contrôlé, contrôlé`,
  elsewhere: `
    ailleurs, autre part, un autre canal, autre moyen, par un autre moyen, pas ici, pas sur ici, hors d'ici, en
    dehors d'ici, en privé, en mp, autre messagerie, plus tranquille, écrivez pas ça ici, pas ça ici, écris pas ça
    ici, plutôt de vive voix, quand on se verra, pas dans ce chat, pas sur ce chat, pas par ici, hors du chat, par
    un autre canal, je préfère pas ici, pas écrire ici`,
  talk: `
    parl*, discut*, échang*, continu*, cause*, voit ça, s'organise, s'arrange, bavard*, écrire, poursuivre, on en
    parle`,
  part: `
    moitié, la moitié, une partie, partie, le reste, reste, l'autre moitié, une heure, juste une heure, seulement le
    déplacement, juste le déplacement, le minimum, minimum, le solde, solde, la différence, le complément, acompte,
    une petite partie, l'autre partie, une pièce, seulement une, juste une partie, officiellement, montant plus
    petit`,
  meet: `
    passez, passe à, passez à, venez à|au, mon atelier, l'atelier, ma boutique, la boutique, mon magasin, mon
    bureau, un café, autour d'un café, boire un café, un verre, en personne, de vive voix, face à face, on se serre
    la main, tope là`,
  deal: `
    s'arrange, on s'arrange, s'arranger, arrangement, se met d'accord, on se met d'accord, deal, négoci*, voit ça,
    convient, conclut, règle ça`,
  noBook: `
    sans réserver, sans reserver, sans réservation, pas besoin de réserver|réservation, ne réservez pas, réservez
    pas, réserve pas, ne réserve pas, au lieu de réserver, ne payez pas ici|sur, ne confirmez pas, ne validez pas,
    ne valide pas, avant de réserver, inutile de réserver, pas la peine de réserver, oubliez la réservation`,
  not: `pas, ne, n, jamais, non, aucun, sans, ni, plus`,
  refuse: `
    je ne peux pas donner|partager|communiquer, peux pas donner|partager|communiquer, je ne donne pas, donne pas
    mon, je ne communique pas, je préfère rester|passer|garder|payer|utiliser|tout|que|continuer|par|ne pas, préfère
    rester, préfère passer par, restons sur, reste sur l'appli|application|la, rester sur, on reste sur, gardons,
    tout par l'appli, uniquement (par|via|sur) (l'appli|l'application|la plateforme|le site), seulement
    (par|via|sur) (l'appli|l'application|la plateforme|le site), pas autorisé, interdit, contre les
    règles|conditions, contraire aux, je ne travaille pas, pas d'espèces, pas de liquide, je n'accepte pas,
    n'accepte pas, je ne prends pas, je refuse, non merci, merci mais, désolé mais, je ne veux pas, je vais
    signaler, signaler, pas intéressé*, passez par l'appli, passer par l'appli, je n'annule pas, je ne souhaite pas,
    l'assurance de l'appli, perdre la garantie`,
  report: `
    il est écrit, le règlement, la charte, les règles disent|interdisent, on m'a demandé, il m'a demandé, elle m'a
    demandé, le précédent, la précédente, l'ancien, arnaque*, arnaqueur*, escro*, avertissement, rappel, ne jamais,
    est ce autorisé, est ce permis, le support m'a, le bandeau, un autre artisan|plombier|peintre|prestataire, une
    autre personne, m'a demandé, m'a proposé, voulait que, je l ai signalé, est ce vrai`,
  work: `
    configur*, install*, répar*, dépann*, intégr*, apprendre, enseign*, cours de, formation, gérer, gestion,
    campagne*, publicité*, développ*, création, créer, refaire, bouton, module, boutique en ligne, récupér*, migr*,
    sauvegard*, ne marche pas|plus, ne s'ouvre, bug, bugge, plante, sur le téléphone de, sur la tablette, ma grand
    mère, ma mère, mon père, mamie, paramétr*, connecter, synchronis*, utiliser, abonnés, community manager,
    tutoriel, gérer mon, animer`,
  deliver: `
    voix off, script, texte pour, pour (l'affiche|la carte|le flyer|l'enseigne|le panneau|le site), graphisme,
    maquette, imprimer, impression, traduire, traduction, transcri*, saisie de données, ligne 1, colonne*, tableau
    excel, doit indiquer|afficher|dire, poème, mots croisés, modèle de, dictée, texte de l affiche, à broder, à graver, à imprimer, à marquer, broder, graver, sur le
    flyer|panneau|tampon|faire-part il faut|faudrait|écrire|mettre|marquer, sur l'enseigne|l'affiche il faut|faudrait|écrire|mettre|marquer`,
  inApp: `
    via l'appli, par l'appli, sur l'appli, dans l'appli, par l'application, sur la plateforme, via la plateforme,
    par la plateforme, dans ce chat, sur ce chat, par le chat, l'appel de l'appli, bon de réduction, code promo, bon
    d'achat, par ici, sur le site`,
  secret: `
    entre nous, ni vu ni connu, n'en parlez pas, n'en parle pas, ne dites rien, dis rien, discret, discrètement,
    discrétion, personne ne saura, personne le saura, supprimez ce message, supprime ce message, efface* ce, notre
    secret, ça reste entre, en douce, sans qu'ils le sachent, si on vous demande, si on te demande, s'ils demandent,
    s'ils vous demandent, si le support demande, dites leur que, dis leur que, ça reste entre nous, effacez ce
    message|messages, efface ce message`,
  together: `
    mettez bout à bout, bout à bout, à la suite, tout attaché, ensemble, collez, assembl*, composez, compose, vous
    voyez, tu vois, vous comprenez, sans les mots, enlevez les, juste les chiffres, que les chiffres, les chiffres,
    dans l'ordre, appelez`,
  backwards: `à l'envers, a l'envers, inversé, de droite à gauche, en sens inverse, retourne*, lire à l'envers`,
  riddle: `
    deux fois|parties|morceaux|messages, commence par, finit par, termine par, se termine, les derniers, les
    premiers, les deux derniers, chiffres, la suite, et la fin, la fin, le début, le reste, indicatif, deuxième
    partie, première moitié, plus un, moins un`,
  prompt: `
    et la fin, la fin, la suite, le reste, et le reste, ça commence, commence, et après, puis, deuxième partie,
    première partie, le début, finit, et ensuite, à la fin, pour finir, et pour finir, au milieu`,
  form: `
    mon formulaire, mon propre lien, mon lien, lien de paiement, ma facture, mon comptable, je vous facture, facture
    à part, remplissez mon, mon terminal, facture de ma société, facture de mon entreprise, ma société vous facture,
    le lien que je, je vous envoie un lien, je t envoie un lien, facturé à part, mon bureau`,
  invoice: `facture, facturer, je vous facture, note`,
  stay: `
    autre date, autre jour, autre créneau, reporter, décaler, reprogrammer, re réserver, reréserver, malade, grippe,
    médecin, désolé*, navré*, remboursement, remboursé*, conditions d'annulation, frais d'annulation, pluie, je dois
    annuler, dois annuler, puis je annuler, peut on annuler, imprévu, météo, urgence, par erreur, j'ai annulé, ai
    annulé`,
  choose: `
    mettez, mets, choisissez, choisis, sélectionnez, cochez, coche, dites, dis, motif, indiquez, comme motif, comme
    raison, marquez`,
  handle: `pseudo, je suis, compte, page, profil, c'est, nom`,
  purpose: `
    au cas où, pour la prochaine, si besoin, si vous avez besoin, si tu as besoin, pour me joindre, pour me
    contacter, avec mon numéro, avec mes coordonnées, mon numéro est dessus, dessus, gardez la, pour plus tard,
    n'hésitez pas`,
  on: `sur, par, via, au, en`,
  pivot: `mais, donc, alors, du coup, par contre, cependant, plutôt`,
  unitNoun: `
    mètres, heures, jours, personnes, enfants, adultes, pièces, briques, carreaux, litres, kilos, fois, chambres,
    pages, mots, minutes, semaines, ans, euros, degrés, rue, lames, planches`,
  harmless: `
    caisse enregistreuse, numéro de
    commande|série|dossier|facture|suivi|compteur|rue|porte|lot|vol|contrat|police|référence|réservation|modèle|appartement|chambre|tva|siret,
    numero de commande|serie|dossier|facture|suivi|compteur|rue|porte, carte
    bancaire|mémoire|grise|vitale|bleue|cadeau|sim|postale|graphique, la moitié (du|de la|des), la partie (du|de
    la|haute|basse|gauche|droite), papier (peint|toilette|de verre|cadeau), lumière directe, savon liquide, produit
    liquide, liquide vaisselle|de frein, au moins, par contre, pas grave, sans doute, photo de la|du|des, par
    exemple, en direct de, direct métro, frais de déplacement, bien reçu, cherche un|une|à, je cherche, j'ai
    cherché, ai cherché, je viens de, vient de, viens de`,
  answers: `je réponds, ça sonne, je décroche, on décroche, ça répond`,
  tell: `dis, dites, dire, mentionnez, mentionne, parlez, parle, écrivez, écris, racontez, réponds, répondez`,
  asks: `demande, demandent, questionne*, questions, enquête, interroge*`,
  erase: `efface*, effacez, supprime*, supprimez`,
  chatNoun: `message, messages, conversation, chat, discussion`,
  staff: `le support, le service client, la plateforme, l'appli, la boîte, les modérateurs`,
  keepSlot: `on garde (l'heure|la date|le créneau|le rendez vous), je garde (l'heure|la date|le créneau), même heure, le même jour, même jour, je serai là, je suis là, on se voit, je passe, ça tient toujours, on maintient, je fais le travail, je serai chez vous, je viens chez vous`,
};
