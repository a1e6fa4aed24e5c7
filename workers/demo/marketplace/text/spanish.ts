import type { Phrasebook } from "#workers/demo/marketplace/phrasebook.ts";

export const spanish: Phrasebook = {
  digits: ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"],
  at: "arroba",
  dot: "punto",
  days: ["el lunes", "el martes", "el miércoles", "el jueves", "el viernes", "el sábado", "mañana", "pasado mañana"],
  times: ["a primera hora", "a las 9", "a las 10:30", "sobre las 11", "a las 12", "a las 4", "a las 17:30", "a las 6"],
  streets: ["calle del Olivo {house}", "calle Mayor {house}", "avenida de la Fuente {house}", "plaza del Pozo {house}"],
  jobs: {
    "home-cleaning": [
      "una limpieza a fondo de un piso de {n2} habitaciones",
      "limpieza semanal, unas {hours} horas",
      "una limpieza después de obra",
    ],
    plumbing: [
      "arreglar un grifo que gotea",
      "mirar una fuga debajo del fregadero",
      "cambiar la cisterna",
      "desatascar la ducha",
    ],
    electrical: [
      "poner dos enchufes en el despacho",
      "cambiar tres lámparas",
      "mirar el cuadro, que salta cuando llueve",
    ],
    painting: ["pintar el pasillo", "pintar un dormitorio, techo incluido", "quitar el gotelé del salón, {w} por {h}"],
    handyman: [
      "montar un armario de los grandes",
      "colgar una tele en pared de ladrillo",
      "colgar unas baldas y un espejo",
    ],
    gardening: ["podar el seto, unos {w} metros", "limpiar un jardín pequeño", "cortar el césped cada dos semanas"],
    moving: [
      "una mudanza de un piso pequeño",
      "llevar un sofá y una nevera",
      "ayuda para cargar la furgoneta, {hours} horas",
    ],
    "appliance-repair": [
      "una lavadora que no desagua",
      "un lavavajillas que se para a mitad",
      "la nevera, que no enfría",
    ],
    "it-help": [
      "un portátil que va lentísimo",
      "poner el WhatsApp a mi madre en el móvil nuevo",
      "el wifi, que no llega al fondo",
    ],
    tutoring: [
      "clases de mates para mi hija de {year} años",
      "conversación en inglés, una vez por semana",
      "clases de guitarra",
    ],
    "pet-care": [
      "pasear al perro al mediodía",
      "dar de comer a dos gatos {n} días",
      "cuidar un cachorro el fin de semana",
    ],
    photography: ["fotos del piso para un anuncio", "un reportaje de familia en el parque", "fotos de {n} productos"],
    "personal-training": [
      "un entrenador dos días por semana",
      "ayuda para preparar una carrera de 10 km",
      "fortalecer la espalda",
    ],
    "hair-and-beauty": ["corte y color en casa", "peinado y maquillaje de novia", "uñas de gel"],
  },
  trades: {
    "home-cleaning": "Limpiezas",
    plumbing: "Fontanería",
    electrical: "Electricidad",
    painting: "Pinturas",
    handyman: "Manitas",
    gardening: "Jardines",
    moving: "Mudanzas",
    "appliance-repair": "Electrodomésticos",
    "it-help": "Informática",
    tutoring: "Clases",
    "pet-care": "Mascotas",
    photography: "Fotografía",
    "personal-training": "Entrenamiento",
    "hair-and-beauty": "Peluquería",
  },
  tradeTalk: {
    "appliance-repair": [
      "p: ¿Me dices el modelo? Está en la puerta. >> c: [Pone {model}|{model}, número de serie {serial}]",
      "p: ¿Sale algún error? >> c: [E{n}|Parpadea {n} veces]",
    ],
    moving: [
      "p: ¿Hay ascensor? >> c: [Sí, pequeño|No, un tercero]",
      "c: El sofá mide {cm1} x {cm2} x {cm3}, ¿cabe? >> p: [Sí, de lado|Cabe seguro]",
    ],
    plumbing: [
      "p: ¿El grifo es monomando? >> c: [Sí|No, de dos llaves]",
      "c: La caldera marca 0,{n} de presión. >> p: [Está baja, se rellena|Lo miro cuando vaya]",
    ],
    painting: ["c: El color es {paint}. >> p: [Perfecto, lo pido|Con {litres} litros sobra]"],
  },
  talk: {
    opening: [
      "c: Hola {p}, necesito {job}. ¿[Tendrías hueco|Podrías venir] {day}? >> p: Hola {c}, [sí, sin problema|déjame mirar la agenda]. ¿En qué zona de {city}?",
      "c: [Buenas|Buenos días|Buenas tardes], busco a alguien para {job}. ¿Cuánto [costaría|sería] más o menos? >> p: Hola! [Depende un poco, ¿me cuentas más?|¿Tienes fotos?]",
      "c: Hola, [he visto tu perfil|me ha hablado de ti una vecina] y quería pedir presupuesto: {job}. >> p: [Claro, dime|Encantado], ¿cuándo te vendría bien?",
      "c: buenas, haces esto? {job} >> p: [Sí|Todas las semanas :)], ¿es urgente?",
    ],
    details: [
      "p: ¿Qué piso es, hay ascensor? >> c: [Un {n}º sin ascensor, lo siento|Bajo|Sí hay]",
      "@space p: ¿De cuántos metros hablamos? >> c: [Unos {area} m2|{w} por {h}]",
      "c: ¿Cuánto se tarda? >> p: [Unas {hours} horas|Media mañana]",
      "p: ¿Se puede aparcar? >> c: [Zona azul|Hay carga y descarga en la puerta|Regular, mejor el parking]",
      "@parts c: ¿Tengo que comprar algo? >> p: [No, lo llevo todo|Solo la pieza {article}]",
    ],
    quote: [
      "@home p: Te saldría por {price}, [material incluido|material aparte]. >> c: [Me parece bien|Vale|Perfecto, reservo]",
      "p: Serían {price}. >> c: Uf, ¿me lo dejas en {price2}? >> p: [Puedo bajar a {price2b}|Es lo que cuesta bien hecho, lo siento]",
      "p: Te he mandado la oferta por la app, {price}. >> c: [Aceptada|La miro esta noche]",
    ],
    schedule: [
      "c: ¿{day} {time}? >> p: [Perfecto|Mejor {time2}] >> c: [Hecho|vale]",
      "p: Tengo libre {day} {time} o {day2} {time2}. >> c: {day} mejor",
    ],
    undecided: [
      "c: [Lo hablo en casa y te digo|Tengo que preguntar al casero]. >> p: Sin prisa",
      "c: Gracias, al final [lo dejamos para primavera|encontré a alguien más cerca]. >> p: Nada, suerte!",
    ],
    booked: [
      "c: Reservado y pagado >> p: [Recibido, gracias|Genial, nos vemos]",
      "p: Confirmado, {day} estoy ahí. >> c: [Gracias|Estupendo]",
    ],
    site: [
      "c: Es en {street}, {n}º B. [El portal se abre con {code4}|Llama al {flat}]. >> p: [Perfecto|Apuntado]",
      "c: La llave está en el cajetín, código {code4}. >> p: Vale, la dejo igual",
      "c: {street}, código postal 280{bay}. El conserje sabe que vienes. >> p: [Gracias|Conozco la calle]",
    ],
    arrival: [
      "p: [Voy de camino|Salgo ya], {minutes} minutos. >> c: [ok|aquí estoy]",
      "p: Llego {minutes} min tarde, un atasco horrible. >> c: [Tranquilo|No pasa nada]",
    ],
    honest: [
      "@parts c: El pedido de la pieza es el {order}, llega {day}. >> p: [Es la correcta|Bien, no la abras]",
      "@parts p: El seguimiento es {tracking}. >> c: Pone en reparto",
      "@fit c: He medido: {cm1} x {cm2} x {cm3}. >> p: Entra justo",
      "c: ¿Te puedo pagar en mano? >> p: No, mejor por la app, así los dos tenemos garantía. >> c: [Vale|Tiene sentido]",
      "c: ¿Te llamo y lo vemos? >> p: Mejor por aquí, que queda escrito",
      "c: La factura {order} sale dos veces, ¿es normal? >> p: Una es retención, desaparece sola",
    ],
    smalltalk: [
      "c: ¿Qué tal el puente? >> p: [Corto|En el pueblo, genial]",
      "p: Qué calor hace hoy. >> c: [Uf, ven pronto|Hay agua fría]",
      "c: ¿Viste el partido? >> p: No me hables, {n}-0",
    ],
    done: [
      "p: Listo, fotos en la reserva. >> c: [Ha quedado genial, gracias|Qué rapidez]",
      "c: Muchísimas gracias {p}, [ha quedado perfecto|todo muy limpio]. >> p: [A ti|Un placer, si puedes deja una reseña]",
    ],
    complaint: [
      "c: Oye, [ha vuelto a fallar|falta la mitad]. >> p: [Vaya, lo siento, paso {day}|¿Me mandas foto?] >> c: Está en la reserva",
      "c: Te he esperado toda la mañana. >> p: Lo siento, se me averió la furgoneta",
    ],
    reschedule: [
      "c: Perdona, ¿podemos pasarlo a {day2}? >> p: [Sin problema|Sí, {time2}]",
      "p: Estoy con fiebre, ¿te va bien {day2}? >> c: Claro, mejórate",
    ],
    cancel: [
      "c: Tengo que cancelar, [el niño está malo|nos mudamos antes]. Perdona! >> p: No pasa nada",
      "p: Lo siento, tengo que anular {day}, te devuelven todo. >> c: Vaya, ok",
    ],
    again: [
      "c: Hola {p}, ¿lo mismo {day}? >> p: [Claro|Sí, {time}]",
      "c: ¿Podrías también {job}? >> p: Sí, serían {price}",
    ],
    instant: [
      "c: Reservado para {day}, el portal es {code4} >> p: Apuntado",
      "p: Gracias por la reserva, llego {time}. >> c: [ok|La llave la tiene la vecina del {n}]",
    ],
  },
  evasion: {
    phone_plain: [
      "x: Llámame al {phone} [y lo hablamos|mejor]",
      "x: mi móvil es {phone}",
      "x: te dejo mi número {phone} por si acaso",
    ],
    phone_spaced: ["x: mi número {phone}", "x: a ver si así no lo tapa: {phone}"],
    phone_words: ["x: apunta: {phone}", "x: te lo escribo con letras {phone}"],
    phone_letters: ["x: wasap {phone}", "x: escríbeme al {phone}"],
    phone_split: [
      "x: te paso el móvil en dos trozos, {phone1} >> x: y {phone2}",
      "x: empieza por {phone1} >> y: y? >> x: {phone2}",
    ],
    email_plain: ["x: mándame las fotos a {email}", "x: mi correo es {email}"],
    email_words: ["x: escríbeme a {email}", "x: correo: {email}"],
    url: ["x: mira mis precios en {url}, ahí reservas directo", "x: mi web es {url}"],
    messenger_link: ["x: mejor por aquí {link}", "x: pincha {link} y hablamos"],
    handle: ["x: búscame en insta, {handle}", "x: en telegram soy {handle}"],
    app_ask: [
      "x: ¿Tienes WhatsApp? Es más cómodo",
      "x: pásame tu número y te escribo por wasap",
      "x: hablamos mejor por telegram?",
    ],
    external_payment: [
      "x: ¿Y si lo hacemos en efectivo? Nos ahorramos la comisión >> y: cuánto sería? >> x: {price2}",
      "p: Mejor un Bizum y ya está, {price2}",
      "c: puedo pagarte por transferencia en vez de aquí?",
    ],
    payment_credential: ["p: Hazme la señal de {deposit} a {cred}", "p: mi cuenta: {cred}"],
    discount_direct: [
      "p: Por la app son {price}, directamente conmigo {price2}",
      "c: ¿Sin la app me lo dejas en {price2}?",
      "p: aquí se quedan el 20%, entre nosotros {price2}",
    ],
    cancel_and_book: [
      "p: Cancela la reserva y voy igual, me das {price2} en mano",
      "c: ¿y si cancelo aquí y lo hacemos por fuera?",
    ],
    next_time_direct: [
      "p: La próxima vez llámame directo, {phone}",
      "p: Para las siguientes no hace falta la app, te dejo mi tarjeta en la mesa",
    ],
    accept: ["y: [vale|ok perfecto], [te escribo|guardado]", "y: Me parece bien", "y: venga, [cancelo aquí|hablamos]"],
    refuse: [
      "y: Prefiero seguir por aquí, [gracias|lo siento]. >> x: [ok|sin problema]",
      "y: No, solo por la plataforma, así estoy cubierto",
      "y: Mejor no pongas números aquí que nos bloquean",
    ],
  },
  reviews: {
    good: [
      "[Muy buen trabajo|Genial], [puntual|amable] y limpio.",
      "{p} es [un encanto|muy profesional]. Repetiré.",
      "[Rápido|Perfecto], [gracias|recomendable].",
    ],
    bad: ["Llegó tarde y [con prisas|dejó la mitad].", "No era lo que [acordamos|esperaba]."],
  },
};
