import type { Phrasebook } from "#workers/demo/marketplace/phrasebook.ts";

export const french: Phrasebook = {
  digits: ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
  at: "arobase",
  dot: "point",
  days: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "demain", "dimanche"],
  times: ["9h", "9h30", "10h30", "midi", "14h", "15h15", "17h", "18h30"],
  streets: [
    "{house} rue des Lilas",
    "{house} rue du Moulin",
    "{house} avenue de la Gare",
    "{house} impasse des Tilleuls",
  ],
  jobs: {
    "home-cleaning": [
      "un grand ménage dans un {n2} pièces",
      "du ménage chaque semaine, {hours} heures",
      "un nettoyage de fin de chantier",
    ],
    plumbing: [
      "réparer un robinet qui goutte",
      "une fuite sous l'évier",
      "déboucher la douche",
      "changer le mécanisme des WC",
    ],
    electrical: [
      "poser deux prises dans le bureau",
      "remplacer trois plafonniers",
      "un tableau qui disjoncte quand il pleut",
    ],
    painting: ["repeindre le couloir", "repeindre une chambre avec le plafond", "un salon à refaire, {w} sur {h}"],
    handyman: ["monter une grande armoire", "fixer une télé sur un mur en brique", "poser des étagères et un miroir"],
    gardening: [
      "tailler une haie de {w} mètres",
      "tondre la pelouse tous les quinze jours",
      "débroussailler un petit jardin",
    ],
    moving: [
      "déménager un deux-pièces",
      "transporter un canapé et un frigo",
      "un coup de main pour charger, {hours} heures",
    ],
    "appliance-repair": [
      "un lave-linge qui ne vidange plus",
      "un lave-vaisselle qui s'arrête",
      "un frigo qui ne fait plus de froid",
    ],
    "it-help": [
      "un ordi très lent",
      "installer WhatsApp sur la tablette de mon père",
      "le wifi qui ne va pas jusqu'au salon",
    ],
    tutoring: [
      "des cours de maths pour mon fils, {year} ans",
      "de la conversation en anglais",
      "des cours de piano pour débutante",
    ],
    "pet-care": ["promener le chien le midi", "nourrir deux chats pendant {n} jours", "garder un chiot ce week-end"],
    photography: [
      "des photos de l'appart pour une annonce",
      "une séance en famille au parc",
      "des photos de {n} produits",
    ],
    "personal-training": ["un coach deux fois par semaine", "préparer un 10 km", "du renforcement pour le dos"],
    "hair-and-beauty": ["une coupe et couleur à domicile", "coiffure et maquillage de mariée", "une pose de gel"],
  },
  trades: {
    "home-cleaning": "Ménage",
    plumbing: "Plomberie",
    electrical: "Électricité",
    painting: "Peinture",
    handyman: "Bricolage",
    gardening: "Jardins",
    moving: "Déménagements",
    "appliance-repair": "Dépannage",
    "it-help": "Informatique",
    tutoring: "Cours",
    "pet-care": "Animaux",
    photography: "Photo",
    "personal-training": "Coaching",
    "hair-and-beauty": "Coiffure",
  },
  tradeTalk: {
    "appliance-repair": [
      "p: Vous avez la référence ? Elle est sur la porte. >> c: [{model}|C'est {model}, n° de série {serial}]",
      "p: Un code erreur ? >> c: [E{n}|F{n}, puis ça bipe]",
    ],
    moving: [
      "p: Il y a un ascenseur ? >> c: [Oui, petit|Non, au {n}e]",
      "c: Le canapé fait {cm1} x {cm2} x {cm3}. >> p: [Ça passe|Sur le côté ça passe]",
    ],
    electrical: ["p: C'est un vieux tableau à fusibles ? >> c: [Non, des disjoncteurs|Oui, des années 80]"],
    painting: ["c: La teinte est {paint}. >> p: Très bien, {litres} litres suffiront"],
  },
  talk: {
    opening: [
      "c: Bonjour {p}, j'aurais besoin d'aide pour {job}. [Vous êtes disponible|Vous auriez un créneau] {day} ? >> p: Bonjour {c}, [oui tout à fait|je regarde mon planning]. C'est dans quel coin de {city} ?",
      "c: [Bonjour|Bonsoir], je cherche quelqu'un pour {job}. [Quel serait le prix|Ça coûterait combien] à peu près ? >> p: Bonjour, [ça dépend, vous pouvez m'en dire plus ?|vous avez des photos ?]",
      "c: Bonjour, [une voisine m'a parlé de vous|j'ai vu votre profil], c'est pour {job}. >> p: [Avec plaisir|Pas de souci], c'est urgent ?",
      "c: slt, vous faites ça ? {job} >> p: [Oui|Toutes les semaines :)], quand ?",
    ],
    details: [
      "p: C'est à quel étage, il y a un ascenseur ? >> c: [{n}e sans ascenseur, désolée|Rez-de-chaussée|Oui il y en a un]",
      "@space p: Quelle surface environ ? >> c: [Dans les {area} m²|{w} sur {h}]",
      "c: Ça prend combien de temps ? >> p: [Environ {hours} heures|Une matinée]",
      "p: On peut se garer ? >> c: [Oui dans la cour|Compliqué, il y a un parking au bout]",
      "@parts c: Il faut que j'achète quelque chose ? >> p: [Non j'apporte tout|Juste la pièce {article}]",
    ],
    quote: [
      "@home p: Je vous fais ça pour {price}, [fournitures comprises|hors fournitures]. >> c: [Ça me va|Très bien, je réserve|Ok]",
      "p: Comptez {price}. >> c: Ah, un peu cher, {price2} ce serait possible ? >> p: [Je peux descendre à {price2b}|Désolé, c'est le juste prix]",
      "p: L'offre est dans l'appli, {price}. >> c: [Acceptée|Je regarde ce soir]",
    ],
    schedule: [
      "c: {day} à {time} ? >> p: [Parfait|Plutôt {time2}] >> c: [Entendu|ok]",
      "p: J'ai {day} {time} ou {day2} {time2}. >> c: {day} très bien",
    ],
    undecided: [
      "c: Je [réfléchis|demande au propriétaire] et je reviens vers vous. >> p: Prenez votre temps",
      "c: Merci, finalement [on attend le printemps|j'ai trouvé plus près]. >> p: Pas de souci, bonne continuation",
    ],
    booked: [
      "c: C'est réservé et payé >> p: [Bien reçu, merci|Super, à {day}]",
      "p: Confirmé. >> c: [Merci|Parfait, à bientôt]",
    ],
    site: [
      "c: C'est au {street}, {n}e étage. [Digicode {code4}A|Interphone {flat}]. >> p: [Noté|Merci]",
      "c: La clé est dans la boîte, code {code4}. >> p: D'accord, je la remets",
      "c: {street}, 750{bay}, bâtiment B, code {code4} puis la cour. >> p: Je connais la rue, merci",
    ],
    arrival: [
      "p: [Je pars|En route], j'arrive dans {minutes} minutes. >> c: [ok|à tout de suite]",
      "p: {minutes} min de retard, le périph est bloqué. >> c: [Pas grave|Pas de souci]",
    ],
    honest: [
      "@parts c: Le n° de commande de la pièce c'est {order}, livraison {day}. >> p: [C'est la bonne|Parfait, ne l'ouvrez pas]",
      "@parts p: Numéro de suivi : {tracking}. >> c: Il est en livraison",
      "@fit c: J'ai remesuré : {cm1} x {cm2} x {cm3}. >> p: Ça rentre",
      "c: Je peux vous régler en espèces ? >> p: Non désolé, tout passe par l'appli, c'est plus sûr pour nous deux. >> c: [Ok|Je comprends]",
      "@painting,hair-and-beauty c: On s'appelle pour les couleurs ? >> p: Restons ici, comme ça on a tout par écrit",
      "p: Facture {order} disponible dans l'appli. >> c: Merci, c'est pour ma boîte",
    ],
    smalltalk: [
      "c: Bon week-end ? >> p: [Trop court|En famille, très bien]",
      "p: Quelle pluie aujourd'hui. >> c: [M'en parlez pas|Prenez des bottes]",
      "c: Vous avez vu le match ? >> p: {n} à 0... je préfère oublier",
    ],
    done: [
      "p: C'est fini, photos dans la réservation. >> c: [Superbe, merci|Waouh, rapide]",
      "c: Merci beaucoup {p}, [impeccable|c'est parfait]. >> p: [Avec plaisir|Merci à vous, un petit avis m'aiderait]",
    ],
    complaint: [
      "c: Bonjour, [ça ne marche toujours pas|il manque la moitié]. >> p: [Désolé, je repasse {day}|Vous avez une photo ?] >> c: Elle est dans la réservation",
      "c: Je vous ai attendu toute la matinée. >> p: Je suis vraiment désolé, panne de camion",
    ],
    reschedule: [
      "c: Désolée, on peut décaler à {day2} ? >> p: [Oui|Pas de souci, {time2}]",
      "p: J'ai de la fièvre, {day2} ça irait ? >> c: Bien sûr, soignez-vous",
    ],
    cancel: [
      "c: Je dois annuler, [mon fils est malade|on déménage plus tôt]. Désolée ! >> p: Pas de souci",
      "p: Je suis obligé d'annuler {day}, vous serez remboursée. >> c: Ah mince, ok",
    ],
    again: [
      "c: Bonjour {p}, pareil {day} ? >> p: [Oui|Bien sûr, {time}]",
      "c: Cette fois c'est pour {job}. >> p: D'accord, {price}",
    ],
    instant: [
      "c: Réservé pour {day}, digicode {code4} >> p: Noté",
      "p: Merci pour la réservation, j'arrive à {time}. >> c: [ok|La gardienne a la clé]",
    ],
  },
  evasion: {
    phone_plain: [
      "x: Appelez-moi au {phone} [ce sera plus simple|]",
      "x: mon portable : {phone}",
      "x: voici mon numéro {phone} au cas où",
    ],
    phone_spaced: ["x: mon numéro {phone}", "x: ils cachent les numéros alors : {phone}"],
    phone_words: ["x: notez bien : {phone}", "x: en lettres ça passe, {phone}"],
    phone_letters: ["x: sms au {phone}", "x: joignable au {phone}"],
    phone_split: [
      "x: je vous le donne en deux fois : {phone1} >> x: et {phone2}",
      "x: ça commence par {phone1} >> y: oui ? >> x: {phone2}",
    ],
    email_plain: ["x: envoyez les photos à {email}", "x: mon mail : {email}"],
    email_words: ["x: écrivez-moi : {email}", "x: mail {email}"],
    url: ["x: tout est sur {url}, vous réservez en direct", "x: mon site {url}"],
    messenger_link: ["x: plutôt ici {link}", "x: cliquez {link} et on discute"],
    handle: ["x: sur insta je suis {handle}", "x: telegram {handle}"],
    app_ask: [
      "x: Vous avez WhatsApp ? C'est plus pratique",
      "x: donnez-moi votre numéro je vous écris sur whatsapp",
      "x: on passe sur telegram ?",
    ],
    external_payment: [
      "x: On peut faire en liquide ? Ça évite la commission >> y: ce serait combien ? >> x: {price2}",
      "p: un virement ou Lydia ça m'arrange, {price2}",
      "c: je préfère payer par PayPal entre proches, ok ?",
    ],
    payment_credential: ["p: Acompte de {deposit} sur {cred}", "p: mon RIB : {cred}"],
    discount_direct: [
      "p: Avec l'appli {price}, en direct {price2}",
      "c: Sans l'appli vous me faites {price2} ?",
      "p: ils prennent 20 %, entre nous ce serait {price2}",
    ],
    cancel_and_book: [
      "p: Annulez la résa, je viens quand même, {price2} de la main à la main",
      "c: et si j'annule ici et on s'arrange ?",
    ],
    next_time_direct: [
      "p: La prochaine fois appelez-moi directement, {phone}",
      "p: Pour la suite plus besoin de l'appli, je laisse ma carte dans l'entrée",
    ],
    accept: [
      "y: [ok|d'accord], [je vous écris|c'est noté]",
      "y: Ça me va très bien",
      "y: parfait [j'annule ici|à tout de suite]",
    ],
    refuse: [
      "y: Je préfère rester sur l'appli, [désolée|merci]. >> x: [pas de souci|ok]",
      "y: Non, uniquement par la plateforme, question d'assurance",
      "y: Évitez les numéros ici, on risque d'être bloqués",
    ],
  },
  reviews: {
    good: [
      "[Très bon travail|Super], [ponctuel|sympathique] et soigneux.",
      "{p} est [adorable|très pro]. Je recommande.",
      "[Rapide|Impeccable], merci.",
    ],
    bad: ["En retard et [bâclé|désagréable].", "Pas [ce qui était convenu|à la hauteur]."],
  },
};
