import type { Lexicon } from "#lib/detection/frames/concepts.ts";

export const spanishIdeas: Lexicon = {
  platform: `
    (la|esta|esa|tu|su|una|ninguna) (app|aplicación|aplicacion|plataforma|web|página|pagina|empresa|agencia), el
    sistema|portal|sitio|intermediario, intermediario*, los de la app, app, aplicación, plataforma, este sitio, la
    web, quienes cobran, los del medio, terceros, esta gente, esta cosa, qwick*`,
  here: `
    este chat, esta conversación, por acá, acá, aca, aquí, aqui, por aquí, por aqui, por este medio, esta vía, esta
    ventana, en este sitio, por escrito`,
  away: `
    sin, fuera de, por fuera de, afuera de, fuera del, salt*, saltarnos, saltarse, evit*, esquiv*, rode*, olvid*, dej*
    fuera, dejamos fuera, quit* de en medio, en vez de, en lugar de, aparte de, al margen de, lejos de, no por, no en,
    no a, no con, no usar, no usamos, no use, no uses, sin usar, sin pasar por, sin contar con, no pasar por, no pases
    por, no pase por, no pasa por, prescind*, ahorr*, pasar de, pasamos de, nada de, nada por, nada en, salir de,
    salgamos de, sal de, salirnos de, salimos de, que no pase por, sin tener que, sin meter, sin tocar, sin
    involucrar, ignor*, borr*`,
  noNeed: `
    no hace falta, no hay necesidad, no es necesario, no necesit*, no hay que, no tienes que, no tiene que, no tenemos
    que, para qué, para que pagar, para que reservar, por qué pagar, qué sentido tiene, no vale la pena, no tiene
    sentido, ni falta que hace, sobra, sobran, nos sobra, no precisa*, ya no hace falta, ni hace falta, no ocupas, no
    ocupamos, podemos prescindir, no nos hace falta, no me hace falta, no te hace falta, no le hace falta, ya no nos,
    ya no necesitamos`,
  usTwo: `
    entre nosotros, entre nosotras, entre tú y yo, entre usted y yo, entre vos y yo, tú y yo, vos y yo, usted y yo,
    los dos, nosotros dos, nosotras dos, entre los dos, por nuestra cuenta, por mi cuenta, por tu cuenta, a solas, en
    privado, de tú a tú, cara a cara, mano a mano, particular, por lo particular, en particular, directo conmigo,
    directamente conmigo, conmigo directo, conmigo directamente, directo a mí, directo con, a mí directamente, a mi
    directamente, solo conmigo, trato directo, de forma directa, bajo cuerda, por lo bajo, bajo la mesa, por debajo de
    la mesa, por la izquierda, en negro, en b, por fuera, por la libre, nos las arreglamos, nos arreglamos, nos lo
    arreglamos, lo arreglamos, lo vemos nosotros, nos apañamos, sin nadie en medio, sin nadie de por medio, sin
    intermediarios, extraoficial, nos entendemos, hacemos cuentas, te lo arreglo, lo cuadramos, ajustamos cuentas, los
    que repiten, trabajo aparte, tan amigos, nos vemos tú y yo, arreglamos después, arreglamos luego, lo vemos
    después, lo hablamos tú y yo, me dices a mí, conmigo no más, nomás conmigo`,
  inHand: `
    en mano, en la mano, en la manita, en mano propia, a la mano, cuando llegue, cuando llegues, al llegar, cuando
    termine, cuando termines, al terminar, al acabar, cuando acabe, cuando venga, cuando vengas, cuando vaya, ese día,
    el mismo día, en persona, en la puerta, a mí, allí mismo, ahí mismo, en tu casa, en casa, en el momento, en un
    sobre, sobre, bajo la maceta, luego me das, me das luego, me lo das, me los das, me lo pagas, me los pagas, ya me
    los paga, ya me lo paga, te lo doy, te los doy, se lo doy, te doy, me das, por detrás`,
  hush: `
    no le digas a nadie, no le cuentes a nadie, no se lo digas, no se lo cuentes, ni una palabra, ni palabra, ni mu,
    ni pío, chitón, punto en boca, boca cerrada, calladito, calladita, callados, que no se entere*, que no se enteren,
    no se enter*, nadie se entera, nadie se va a enterar, no tienen por qué (saber|enterarse), no tiene por qué
    (saber|enterarse), no hace falta que (sepan|se enteren), que no sepa*, sin que se enteren, sin que lo sepan, sin
    que sepan, queda entre, que quede entre, quede entre, guarda el secreto, guárdalo, guardame el secreto, a
    escondidas, a sus espaldas, nunca nos vimos, no nos conocemos, tú no me conoces, aquí no ha pasado nada, no dejes
    rastro, sin dejar rastro, sin rastro, no lo pongas por escrito, nada por escrito, no por escrito, no dejes
    constancia, que no conste, no conste, nos conviene, disimul*, hazte el loco, hazte la loca, haz como si, haga como
    si, como si nada, de contrabando, no comentes nada, no comente nada, no digas nada, no diga nada, mejor que no lo
    sepan, ojos que no ven, no levantar sospechas, si lo ven me, nos cierran la cuenta, me cierran la cuenta, con
    discreción`,
  quiet: `discret*, secreto, en secreto, callad*, confidencial, silencio, a escondidas, discreción`,
  pretend: `
    di que, diga que, diles que, dígales que, dile que, dígale que, dí que, pon que, ponga que, pones que, inventa*,
    finge*, fing*, haz como, haga como, como si, excusa, pretexto, marca que, escribe que, contesta que, contéstale
    que, responde que, oficialmente, versión oficial, coloca que, decís que, decí que, poné que`,
  never: `
    no vine, no fui, no pude, no se hizo, nunca fui, nunca vine, no llegó, no vino, no hiciste, no hice, se canceló,
    se suspendió, no hubo, no pasó, era tu primo, soy tu primo, amigo, prima, primo, familiar, vecino, que no,
    enferm*, nadie vino, no fue`,
  tell: `
    dec*, dig*, diga*, dile, dígale, cont*, cuent*, comenta*, comentes, mencion*, habl*, pon*, escrib*, nombr*,
    revel*, avis*, inform*, coment*, express*, soltar, saques el tema`,
  nobody: `nadie, alguien, ninguno, otros, los demás`,
  staff: `
    soporte, atención al cliente, la empresa, los de la app, los de soporte, la app, la plataforma, moderador*, la
    compañía, ellos, quickservices, qwick*, la central, la agencia, la web, los administradores, el sistema, encuesta,
    tu jefe, mi jefe, los de arriba`,
  review: `
    reseña, reseñas, valoración, opinión, comentario, comentarios, calificación, evaluación, puntuación, estrellas`,
  asks: `
    preguntan, preguntaran, preguntase*, pregunta, te pregunten, le pregunten, preguntando, llaman, llamen, te llaman,
    encuesta, cuestionario, te escriben, te contactan, os preguntan`,
  eyes: `
    ellos, la app, la plataforma, el sistema, el bot, bots, robot*, alguien, algoritmo, filtro*, la máquina,
    moderador*, el chat, este chat, los mensajes, mensajes, todo, palabras, lo, nos, me`,
  spying: `
    leen, lee, leyendo, vigil*, control*, revis*, monitor*, escuch*, espí*, espi*, bloque*, borra, borran, censur*,
    tapa, tapan, oculta*, esconde*, detect*, filtr*, elimin*, marca, marcan, salta, saltan, banea*, cierran, sancion*,
    suspend*, miran, ven, rastre*, graba*, cotille*, chism*, castig*, penaliz*, pilla, pillan`,
  spied: `
    nos leen, lo leen todo, leen todo, leen los mensajes, nos vigilan, está vigilado, esta vigilado, me lo borra*, me
    borra*, se borra*, salen asteriscos, asteriscos, sale con asteriscos, estrellitas, no me deja
    (escribir|poner|mandar|enviar), no deja (escribir|poner|mandar|enviar), me bloquea*, nos bloquean, nos lo
    bloquean, nos banean, me banean, hay ojos, ojos encima, oídos, las paredes oyen, hay moros en la costa, moros en
    la costa, poco seguro, no es seguro, no es privado, no es sitio, no es el lugar, no es el sitio, cuidado con lo
    que (escribes|pones|dices), ojo con lo que (escribes|pones|dices), este chat es público, si lo ven`,
  elsewhere: `
    por otro lado, por otra vía, por otro medio, otro medio, otra vía, en otro lado, otro lado, otro lugar, otra
    parte, otro sitio, otra forma de, otra manera de, otro canal, otro chat, otra app, otra aplicación, otro
    mensajero, otro programa, fuera de este chat, fuera del chat, fuera de aquí, fuera de acá, salgamos de aquí,
    salgamos del chat, más privado, más tranquilo, más discreto, más cómodo, en privado, no por aquí, no por acá, por
    aquí no, por acá no, aquí no, acá no, mejor no aquí, donde no nos lean, donde no lean, donde nadie, donde no haya,
    donde podamos hablar, hablar tranquilos, con libertad, libremente, de viva voz, en persona mejor, mejor en
    persona, cara a cara, por teléfono mejor, mejor por teléfono, nos pasamos a, pasémonos a, cambiamos de, cambiemos
    de, cambiar de chat, apalabr*, lo hablemos fuera, hablemos fuera, que lo hablemos`,
  talk: `
    habl*, hablemos, hablamos, convers*, charl*, segu*, sigamos, comuni*, platic*, platiqu*, decir*, cont*, explic*,
    coordin*, tratar, comentar, quedar, quedamos, escrib*`,
  bookVerb: `reserv*, cita, contrat*, pedir, pido, pedido, solicitud, solicit*, agend*, apart*, confirm*, apunt*`,
  nextTime: `
    a partir de ahora, a partir de la segunda, desde la segunda, la segunda vez, las siguientes, los siguientes, las
    próximas, los próximos, el próximo|la próxima, la que viene, el mes que viene, la semana que viene, el año que
    viene, en adelante, de ahora en adelante, de aquí en adelante, después de esta, después de este, tras esta
    primera, una vez que, ya que nos conocemos, ahora que nos conocemos, más adelante, cuando quieras más, cuando
    necesites, cuando vuelvas a, si te gusta, si le gusta, si quedas content*, otras veces, otra vez que, futuros
    trabajos, futuro, para la próxima, para otra, para las demás, repetir, si repites, lo que siga, luego ya`,
  steady: `
    cada semana, cada mes, todas las semanas, todos los meses, semanal*, mensual*, fijo, fija, de fijo, regular,
    regularmente, habitual, quincenal*, de continuo, siempre, para siempre, de seguido, clientes que repiten, repiten`,
  slice: `
    se lleva*, se queda*, nos quitan, me quitan, cobran, lo que cobran, su parte, su tajada, tajada, mordida,
    porcentaje, comisión, comisiones, gastos de gestión, tarifa de servicio, cargo por servicio, el veinte por ciento,
    por ciento, les damos, regalarles, darles, engordar, se chupan, descuentan, me descuentan, sangran, roban, clavan,
    muerden, recargo`,
  save: `
    nos ahorramos, te ahorras, se ahorra, nos ahorra, ahorramos, lo partimos, a medias la comisión, nadie se lleva,
    ganamos los dos, salimos ganando`,
  official: `
    oficial*, en la app, en la plataforma, en la web, por la app, por la web, por la plataforma, en el sistema, sobre
    el papel, de cara a, declar*, figur*, que figure, consta, apunta, apunte, apúntame, apuntar, marca, pon, ponga,
    registr*, reserva solo, reserva nomás, en el presupuesto, en la reserva, con tarjeta, online`,
  part: `
    una hora, dos horas, tres horas, solo una, sólo una, solo uno, la mitad, mitad, el resto, lo demás, los demás, las
    demás, las otras, los otros, lo otro, lo que falta, lo que quede, el sobrante, la diferencia, el saldo, la parte,
    una parte, lo mínimo, el mínimo, mínimo, un mínimo, menos horas, horas extra*, extras, el extra, suplemento, lo
    gordo, lo grueso, grueso, el paquete (pequeño|básico|chico), básico, pequeño, una señal, la señal, el anticipo,
    simbólico, testimonial, el desplazamiento, la visita, la salida, menos de lo, un monto menor, monto menor, una
    cantidad menor, realidad, de verdad, precio real, el verdadero`,
  anyway: `
    igual*, de todas formas, de todos modos, de todas maneras, de cualquier forma, de cualquier modo, como quedamos,
    como acordamos, como habíamos quedado, según lo acordado, lo mismo, tal cual, sigue en pie, en pie, se mantiene,
    no cambia nada, no te preocupes que, tranquil*, pase lo que pase, a la misma hora, misma hora, mismo día, contad
    con, cuenta con, sin falta`,
  come: `
    voy, iré, yo voy, ahí estaré, allí estaré, estaré, me presento, me paso, paso, paso por, llego, llegaré, caigo,
    voy para allá, te hago, se lo hago, te lo hago, lo hago, hago el trabajo, te veo el, nos vemos, acudo, aparezco,
    vengo, voy a ir, ir, iremos, vamos, vienes`,
  cancel: `
    cancel*, anul*, rechaz*, declin*, baja, da de baja, dale de baja, tumba*, tira la reserva, quita la reserva, borra
    la reserva, elimina la reserva, reembols*, devol*, que te devuelvan, pide el reembolso, deja caducar, deja que
    caduque, que expire, retira*, no aceptes, suelta la reserva, pide la devolución, recupera tu dinero, recupera la
    plata, echa atrás la reserva, tira para atrás`,
  nameNoun: `
    nombre, apellido*, negocio, empresa, tienda, taller, salón, peluquería, local, estudio, marca, página, perfil,
    usuario, web, reseñas, panadería, clínica, despacho, consulta, restaurante, canal, logo`,
  online: `
    google*, internet, en línea, online, maps, google maps, páginas amarillas, guía telefónica, directorio, facebook,
    instagram, insta, redes, redes sociales, youtube, tiktok, buscador, linkedin, el face, en la red, en las redes,
    guía`,
  findable: `
    búsc*, busc*, encuentr*, encontrar*, sale*, aparec*, primero en salir, el primero, la primera, el único, la única,
    única, no hay otro, no hay otra, tecle*, escrib*, pon*, ficha, primer resultado, me verás, me ves, ahí estoy, ahí
    estamos, soy yo, somos nosotros, da conmigo, das conmigo, dar conmigo, googlea*`,
  reachMe: `
    contactarme, llamarme, localizarme, ubicarme, encontrarme, escribirme, hablarme, dar conmigo, dónde llamarme,
    donde llamarme, cómo localizarme, como localizarme, cómo contactar, para contactar*, para llamar*, mis datos, mi
    contacto, nuestros datos, todo está ahí, ahí está todo, está todo, viene todo, sale todo, todo lo que necesitas,
    ahí lo tienes, ahí lo pone, lo pone todo, mi número, mi teléfono, mi cel, mi celular, mi móvil, el número, los
    números, el teléfono, los datos, datos de contacto, me llamas, me llama, llámame ahí, para ubicarme, mis señas,
    cómo dar conmigo`,
  carrier: `
    furgo*, furgoneta, camioneta, camión, coche, carro, camiseta, playera, uniforme, gorra, delantal, cartel, letrero,
    rótulo, rotulo, toldo, escaparate, pancarta, qr, código qr, cuadradito, cuadrito, marca de agua, pegatina,
    adhesivo, calcomanía, logo, membrete, audio, nota de voz, vídeo, video, fondo, esquina, puerta del coche, lona,
    valla, chaleco`,
  picture: `
    foto*, imagen, imágenes, imagenes, galería, galeria, perfil, álbum, captura*, vídeo, video, portada, adjunto`,
  see: `
    amplía*, amplia, agranda*, acerca*, zoom, haz zoom, mira*, mire*, fíjate, fíjese, lee, lea, se lee, léelo,
    escucha*, escanea*, apunta con, enfoca*, se ve, verás, ves`,
  paper: `
    tarjet*, tarjetita, volante*, folleto*, papelito, papel, notita, nota, imán, iman, post it, pegatina, sobre,
    servilleta, recibo, ticket, flyer*, panfleto*, calendario, cuaderno, libreta, cartulina, hoja`,
  formNoun: `
    formulario*, link, enlace, liga de pago, liga, factura*, tienda online, tienda en línea, mi web, página, pagina,
    pasarela, datáfono, tpv, terminal, cobro, recibo, presupuesto, calendario, encuesta, hoja`,
  ownFirm: `
    mi, nuestra, nuestro, mío, mía, propio, propia, de mi, en mi, desde mi, con mi, mi empresa, mi gestor*, mi
    contable, gestoría, la oficina, que tengo, que uso, de nosotros`,
  payBy: `
    pag*, compr*, rellen*, llen*, complet*, orden*, encarg*, reserv*, cobr*, abon*, te mando, te envío, le mando, le
    envío, os mando, emit*, factur*, registr*`,
  meetPlace: `
    mi (taller|tienda|local|negocio|puesto|estudio|oficina|casa|salón|peluquería|bar|nave|bodega), el
    (taller|local|mercado|bar|café|puesto|mercadillo), un café, un cafecito, tomar algo, una cerveza, unas cañas, una
    caña, cafetería, la esquina, tu (taller|tienda|local|peluquería|salón|estudio|negocio|puesto), mi casa, a casa`,
  meetVerb: `
    pás*, pasa por, pase por, pas*, ven, venga, ven a, vente, venid, acércate, acérquese, voy yo, me acerco, nos
    vemos, quedamos, quedar, vernos, verte, visít*, visita*, cae, cáete, llégate, te espero, le espero, estoy en,
    preséntate, me presento, podrías venir, puedes venir, tomando algo, charlamos, nos tomamos`,
  agree: `
    acord*, acuerd*, arregl*, negoci*, cerr*, cierr*, pact*, trato, ponernos de acuerdo, nos ponemos de acuerdo,
    apretón de manos, darnos la mano, hablar de precio, hablamos de precio, hablar del precio, cuadr*, convenir,
    regate*, cerramos, cerrar precio, cerramos precio, ponemos precio, charlamos`,
  askWay: `
    dame, deme, pásame, páseme, pasame, compart*, me das, me da, me pasas, me pasa, me dejas, me deja, mándame,
    mandame, envíame, enviame, tienes, tiene, tenés, tendrás, tendrías, tendría, hay, cuál es, cual es, cómo, como,
    dónde, donde, a qué, a que, puedo, podría, podrías, puedes, me puedes, necesito, necesitaría, ocupo, quisiera,
    algún, alguna, me compartes, me regalas, regálame, regalame, intercambi*, apúntame, anótame, escríbeme, dime,
    dígame, déjame, facilít*, me facilitas, me facilita`,
  reachVerb: `
    llamarte, llamarle, llamarlo, llamarla, contactarte, contactarle, contactarlo, localizarte, localizarle,
    localizarlo, ubicarte, ubicarlo, escribirte, escribirle, hablarte, encontrarte, marcarte, marcarle, comunicarme
    contigo, comunicarme con usted, ponerme en contacto`,
  reachNoun: `
    (tu|su|vuestro|algún)
    (número|numero|teléfono|telefono|tel|cel|celular|móvil|movil|fijo|correo|mail|email|contacto|insta|instagram|face|facebook|telegram|whatsapp|wasap|wsp|usuario|arroba),
    tus (datos|redes), sus datos, número de (teléfono|contacto|celular|móvil), datos de contacto, un sitio donde
    llamarte`,
  surprise: `
    sorpresa, cumpleaños, cumple, regalo, fiesta, aniversario, bebé, bebe, duerme*, ruido, vecin*, niñ*, navidad,
    perr*`,
  onApp: `
    (en|por|desde|dentro de|a través de|con|mediante|vía) (la|esta) (app|aplicación|plataforma|web|página), en el
    chat, por el chat, en este chat, por este chat, por aquí, por acá, aquí mismo, acá mismo, por la vía oficial, en
    la misma app`,
  keepOn: `
    prefier*, mejor, manten*, mantengamos, quedémonos, quedarnos, seguir, sigamos, solo
    (trabajo|acepto|cobro|atiendo), siempre, únicamente, unicamente, exclusivamente, tiene que ser, debe ser, hay que`,
  declines: `
    no (puedo|acepto|doy|hago|trabajo|cobro|quiero|comparto|cancelo|tomo|recibo|uso|salgo|pago|me gusta|me interesa|me
    conviene|me dejan|se puede|está permitido|lo hago|hago eso|gracias), no gracias, mejor no, lo siento no, paso de,
    ni hablar, de ninguna manera, no me arriesgo, sin seguro, perdería, me niego, le dije que no, dije que no, va
    contra, contra las normas, no sería seguro, no estaría cubierto, no me
    (des|dé|den|pagues|pague|mandes|mande|tienes que dar|tiene que dar), nada a mí, no es lo mío, no lo hago, no hago
    eso, yo eso no, eso no, no voy a, conmigo no, ni pensarlo, no cuentes conmigo, todo legal`,
  mistake: `
    sin querer, por error, por equivocación, me equivoqu*, equivocad*, ups, uy, otra fecha, otro día, duplicad*, dos
    veces, por accidente, vuelvo a reservar, vuelvo a pedir, vuelve a pedir, nueva solicitud, otra vez la reserva,
    reserve de nuevo, de nuevo`,
  asTold: `como (me dijiste|me dijo|dijiste|dijo|quedamos|acordamos|me pediste|me pidió|pediste)`,
  logVerb: `
    agreg*, añad*, apunt*, registr*, met*, pon*, pong*, anot*, declar*, inclu*, figur*, conste, aparezc*, carg*, sub*,
    factur*`,
  unlogged: `
    sin registrar, sin declarar, sin apuntar, extraoficial*, no oficial, no consta, de contrabando, sin meter, por mi
    cuenta`,
  payout: `
    retien*, retenido, lo guarda, lo guardan, lo tiene la, hasta que confirm*, se libera, liberan, le retiene, te
    retiene, los dos por la app, ambos por la app, todo por la app`,
  excuse: `
    imprevisto, surgió algo, cambi* de (planes|idea|opinión), cambio de planes, ya no (lo|la|me|te|le|se)
    (necesit*|hace falta), ya no hace falta, enferm*, otro proveedor, encontré a otro, encontraste a otro, motivos
    personales, no me va bien, no puedes ese día, no llegamos a un acuerdo, cualquier cosa, cualquier motivo`,
  cash: `
    billete*, cash, efectivo, metálico, en mano, contante y sonante, plata en mano, lana, a tocateja, al contado, en b`,
  report: `
    otro (fontanero|pintor|electricista|proveedor|técnico|tipo|chico|señor), una chica, un tipo, me insist*, me
    pidió*, me pidieron, quería que, me ofreció, lo reporté, denunci*, reporté, reportado, repórtelo, avisé a, mala
    espina, timo, estafa*, se hace pasar, en mi nombre, suplant*`,
  work: `
    caja registradora, cajón, no abre, se cuelga, transferencia de (fotos|archivos|datos), conversaciones del,
    publicaciones, seguidores, reels, gestionar, llevar mis redes, aprend*, clases de, examen, pasarela de pago en mi,
    integrar`,
  harmless: `
    a mano (se|todo|por|con), cosido a mano, hecho a mano, lavar a mano, por dentro y por fuera, por fuera (de la
    casa|está|esta|hay)`,
  apart: `aparte`,
  deliver: `maqueta, en el volante, tipografía, imprenta, tirada`,
  bizPaper: `tarjeta, tarjetas, tarjetita, volante, volantes, folleto, folletos, imán, pegatina, flyer, panfleto`,
  learn: `se enter*, enter*, sepan, sepa, saber, descubr*, note, noten, se dé cuenta, se den cuenta`,
  toYourself: `para ti, para usted, para vos, para nosotros`,
  omit: `omit*, sin mencionar, deja fuera, no pongas, no menciones, fuera de`,
  arrival: `
    furgoneta, llave, puerta abierta, herramientas, escalera, deja la llave, abierto, el trabajo sigue, se hace, queda
    hecho`,
};
