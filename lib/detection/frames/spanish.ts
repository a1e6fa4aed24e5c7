import type { Lexicon } from "#lib/detection/frames/concepts.ts";

export const spanish: Lexicon = {
  cancel: `
    cancel*, anul*, rechaza, rechaz*, quita la reserva, borra la reserva, deja que caduque, rechac*, deshaz la
    reserva, quita la cita, dala de baja, di que no vine, pide el reembolso, pide la devolución, baja la reserva, no
    aceptes la`,
  changeMind: `
    cambié de opinión, cambio de opinión|planes, cambio de idea, he cambiado de opinión|idea, ya no lo necesito,
    otro motivo`,
  anyway: `
    igual*, de todas formas|maneras, de todos modos, lo mismo, como quedamos, como habíamos quedado, sin problema, a
    la misma hora, el mismo día`,
  still: `todavía, aún, sigo, seguimos`,
  come: `
    voy, vengo, ir, venir, paso, pasar, vamos, llego, hago el trabajo, lo hago, te lo hago, hacemos, iré, aparezco,
    estaré, estoy allí, vienes, vendrías, viene, vendrá, vendrás`,
  job: `reserva*, trabajo*, cita, servicio, pedido, encargo, clase*, visita*, limpieza*`,
  platform: `app, la app, aplicación, aplicacion, plataforma, página, web, sitio, portal`,
  here: `aquí, aqui, acá, por aquí, por acá, este chat, por este medio`,
  outside: `
    fuera de la|esta app|aplicación|plataforma|página|web, fuera de aquí, por fuera, sin la
    app|aplicación|plataforma|web|página, sin pasar por, sin usar la app|plataforma, sin app,
    saltarnos|saltarse|saltamos|sáltate la app|plataforma|comisión|aplicación, saltarnos la, sin intermediario*,
    intermediario*, evitar la|las|esta comisión|comisiones|app, evitamos la|las comisión|comisiones|app, evitarnos
    la, nos ahorramos la, ahorrarnos la, en negro, bajo cuerda, bajo la mesa, por debajo de la mesa, sin factura,
    por la izquierda, al margen de la app|plataforma, en vez de por la app, en lugar de por la app, no por la
    app|plataforma|web, no por aquí, olvídate de la app, olvida la app, dejamos la app, la app no tiene que, no hace
    falta la app, sin comisiones, sin comisión, otra mitad aparte, resto aparte, lo demás aparte, el resto por
    fuera, (sin|fuera de|saltar*|saltando|evitando|esquivando|olvidando|prescindir de|aparte de)
    (la|el|esta|este|esa) app|plataforma|página|web|sitio|agencia|empresa|aplicación, sin
    (plataforma|agencia|página|web|intermediarios), por nuestra cuenta, por mi cuenta, por tu cuenta, a nuestro aire`,
  directWord: `directo, directa, directamente`,
  direct: `
    directo conmigo|contigo, directamente conmigo|contigo|a mí, directo a mí, entre nosotros, entre tú y yo, entre
    tu y yo, de tú a tú, en privado, por privado, conmigo, trato directo, tratar directo, particular, por mi cuenta,
    los dos solos, a título personal, arreglamos entre`,
  nextTime: `
    la próxima, próxima vez, la próxima vez, las próximas, las siguientes, a partir de ahora, de ahora en adelante,
    en adelante, para otra, para la otra, la siguiente, otra vez que, cuando quieras otra, después de esta, más
    adelante, los próximos, futuros trabajos, para futuros|futuras, después de la primera`,
  cash: `
    efectivo, en efectivo, en mano, en metálico, metálico, al contado, cash, billetes, en billetes, en un sobre,
    plata en mano, guita, en la mano`,
  bank: `
    transferencia*, transferir, cuenta bancaria, número de cuenta, mi cuenta, cuenta corriente, ingreso, depósito
    bancario, clabe, cbu, iban, datos bancarios, a la cuenta, la cuenta es, cuenta es, número de la cuenta`,
  pay: `
    pag*, me pasas, me das, dame, mándame, envíame, envías, cobro, cobr*, acepto, acepta*, aceptas, anticipo, señal,
    me transfieres, pásame, el dinero, dinero, abonar, abonas, te hago, transfier*`,
  price: `
    precio*, presupuesto, euros, pesos, dólares, cuesta, vale, sale, tarifa, importe, te cobro, te dejo, serían`,
  cheaper: `
    más barato, mas barato, descuento, rebaja, te rebajo, te descuento, ahorra*, ahorras, ahorramos, mejor precio,
    te lo dejo en|a|por, te hago precio, precio especial|de amigo, menos, te sale, sale mejor, te quito, sin iva,
    más económico, te hago descuento, bajo el precio, te bajo`,
  fee: `
    comisión, comisiones, comision, se llevan, se queda con, tajada, porcentaje, lo que cobra la app, tarifa de la
    app, gastos de gestión, se quedan`,
  save: `
    ahorra* la comisión, ahorrarnos|ahorramos|ahorrarte|ahorras la|las comisión|comisiones, evitar|evitamos|evitas
    la|las comisión|comisiones, sin la comisión, sin comisión, sin comisiones, nos ahorramos, para no pagar
    comisión, la comisión nos la, se lleva* el, ganamos los dos, salimos ganando`,
  contactNoun: `
    contacto, contactos, datos de contacto, correo, mail, email, e mail, correo electrónico, tus datos, mis datos`,
  mail: `correo, correo electrónico, email, mail`,
  phoneNoun: `
    teléfono*, telefono, tel, tlf, tfno, móvil, movil, celular, cel, número, numero, núm, fono, cell, numerito,
    whats`,
  second: `tu, tú, tus, te, usted, su, ti, vos, tienes, tenés, tiene, contigo`,
  first: `mi, mis, me, yo, mío, nuestro, nosotros, soy, estoy, mí, conmigo, te`,
  contactVerb: `
    llam*, llámame, llamame, escríbe*, escribe*, escríbanme, háblame, hablame, márcame, marcame, contáct*, contact*,
    mándame un mensaje|whats*, mensajéame, textea*, búscame, dame un toque, un toque, pégame un toque, añádeme,
    guarda mi, apunta, anota, avísame al|por, localízame, me ubicas, me encuentras, wasapea*, sígueme, agrégame,
    agregame, agréguenme`,
  share: `
    pásame, pasame, pasa*, dame, dime, envía*, manda*, mándame, comparte, deja*, te paso, te doy, te dejo, me pasas,
    me das, me dejas, intercambia*, te mando`,
  ask: `
    me pasas, me das, me dejas, me puedes pasar|dar|dejar, puedes pasarme|darme|dejarme, podrías pasarme|darme, me
    pasa|da|regala|comparte|facilita*, pásame tu, pasame tu, dame tu, cuál es tu, cual es tu, qué
    número|numero|móvil, tienes, tenés, tiene, usas, hay algún|algun, a qué número, dime tu, me regalas, necesito
    tu, quiero tu, cómo te contacto|llamo|localizo, como te contacto|llamo|localizo, dónde te escribo|llamo, mándame
    tu`,
  codedApp: `
    la app verde, app verde, la verde, la aplicación verde, el verde, la app azul, el avioncito, avión de papel,
    avioncito de papel, la del avión, la de la cámara, la app de la cámara, la red de las fotos, face, insta, el
    pajarito, mensajería verde, la otra app, otra app, otra aplicación, la del teléfono verde, la app de mensajes,
    la del telefonito, la del fantasma`,
  search: `
    busca*, búsca*, googlea*, gúglea*, gugle*, google, encuentra*, encuéntra*, me encuentras, teclea, escribe en
    google, pon en google, mira en google, en internet, páginas amarillas, guía telefónica`,
  selfName: `
    mi nombre, mi empresa, mi negocio, mi taller, mi tienda, nuestra empresa, nombre de la empresa, nombre del
    negocio, me encuentras, búscame, buscame, búscanos, buscanos, nos encuentras, me vas a encontrar, encuéntrame,
    primer resultado, primero que sale, sale el primero, soy el primero|único, salimos los primeros, mi perfil, mi
    página, mi web, mi apellido, aparezco, aparecemos, salgo, el nombre completo, el nombre del local, somos los
    únicos, mi marca, estoy en las, estamos en las`,
  leave: `
    buzón, dej*, pongo, puse, te doy, pego, hay una, está en, te llevo, coge, toma, metí, he puesto, mira`,
  card: `
    tarjeta*, tarjeta de visita, tarjetita, folleto, volante, flyer, imán, pegatina, nota, papelito, papel,
    octavilla, panfleto`,
  media: `
    foto, fotos, imagen, imágenes, galería, qr, código qr, audio, nota de voz, furgoneta, camioneta, furgo, cartel,
    letrero, rótulo, captura, perfil, foto de perfil, logo, vídeo, video, camiseta, el código`,
  see: `
    mira, mirá, fíjate, fijate, ahí está, ahi está, escanea, haz zoom, amplía, se ve, está en, esta en, sale,
    aparece, pone, escrito, verás, lo ves, escucha, viene en, va en, está escrito, en la esquina, abajo`,
  mineNumber: `
    mi número, mi numero, mi móvil, mi movil, mi celular, mi cel, mi teléfono, mi telefono, mi tel, mi whatsapp, mi
    correo, mi mail, mi email, mis datos, mi contacto, mi insta*, mi usuario, mi fono, soy el, es mi número, mi wsp,
    mi wasap`,
  watched: `
    leen, nos leen, lo leen, lo leen todo, lo revisan, revisan, vigilan, controlan, espían, filtran, filtro,
    bloquean, bloquea, lo bloquea, me bloquea*, censuran, censura*, lo tapa, lo tapan, lo borra*, lo borran, no deja
    poner|escribir|mandar|pasar|enviar, no me deja poner|escribir|mandar|pasar|enviar, no deja, detecta*, nos
    pillan, nos ven, me banean, oculta, monitorean, monitorizan, sale con asteriscos, está vigilado`,
  elsewhere: `
    otro lado, otro sitio, otro lugar, otra parte, otro medio, otra vía, por otro lado, por otra vía, fuera, no
    aquí, aquí no, por aquí no, acá no, mejor fuera, por privado, en privado, otro canal, por fuera, mejor en
    persona, cuando nos veamos, por otro medio, no por este, no en este chat, fuera del chat, no lo escribas aquí,
    no escribas aquí, aquí no puedo hablar, hablar aquí no`,
  talk: `
    hablamos, hablar, habla, hablemos, charlamos, conversamos, escribimos, seguimos, lo vemos, comentamos, quedamos,
    lo arreglamos, te cuento, te explico, coordinamos`,
  part: `
    me lo das a mí|mi, mitad, la mitad, parte, una parte, el resto, resto, lo demás, la otra mitad, solo una hora,
    una hora, solo la salida, solo el desplazamiento, el mínimo, mínimo, la diferencia, lo que falta, solo la
    visita, un trocito, solo una parte, una habitación, la otra parte, lo que queda, la mitad oficial, algo menos,
    un importe menor`,
  meet: `
    pásate, pasate, pasa por, ven a, mi taller, el taller, mi local, mi tienda, la tienda, tomando un café, un café,
    una cerveza, nos vemos, en persona, cara a cara, vente, apretón de manos`,
  deal: `
    lo arreglamos, arreglamos, acordamos, quedamos, trato, hacemos un trato, nos ponemos de acuerdo, cerramos, lo
    hablamos, negociamos`,
  noBook: `
    sin reservar, sin reserva, no reserves, no hace falta reservar|reserva|que reserves, no hace falta, no hagas la
    reserva, en vez de reservar, en lugar de reservar, no confirmes, no lo reserves, no pagues (por aquí|aquí|por la
    app|en la app), antes de reservar, no contrates, olvídate de la reserva, sin contratar`,
  not: `no, nunca, sin, jamás, ni, tampoco`,
  refuse: `
    no puedo dar*, no puedo compartir, no puedo pasar*, no doy mi, no comparto, no paso mi, prefiero
    por|en|la|que|seguir|hacerlo|pagar|usar|mantener|todo, mejor por la app, mejor por aquí, mejor por la
    plataforma, todo por la app|plataforma|aquí, sólo por la app, solo por la app|plataforma|aquí, no está
    permitido, no se permite, no se puede, va contra las normas|reglas|política, contra las normas|reglas, no
    trabajo fuera, no acepto efectivo|pagos, no cobro en, no pago en|por fuera, no me interesa, lo siento, gracias
    pero, no gracias, me quedo en la app, las normas, por seguridad prefiero, no voy a cancelar, no hago, nada de
    efectivo, voy a reportar, te voy a reportar, perdería la garantía|protección, mantengamos, sigamos por aquí,
    pierdo la garantía, no quiero cancelar|salir`,
  report: `
    dice, dicen, la política, las normas dicen, me pidió, me dijo, el anterior, la anterior, otro proveedor, estafa,
    estafador*, timo, aviso, nunca compartas, nunca pagues, se permite, está permitido, soporte me, el otro
    señor|fontanero|pintor|chico|electricista, la otra chica|señora, quería que, pidió que, otro
    fontanero|pintor|electricista, es verdad que, no me fío`,
  work: `
    configurar, configura*, instalar, instala*, arreglar, reparar, repara*, integrar, integra*, enseñar, enséñ*,
    aprender, clases de, curso, gestionar, gestion*, publicidad, campaña*, anuncios, desarroll*, diseñ*, crear,
    pasarela, botón, plugin, tienda online, recuperar, migrar, copia de seguridad, no le abre, no funciona, no abre,
    no me abre, en el móvil de, en la tablet, mi abuela, mi madre, mi padre, conectar, sincroniza*, usar el, a usar,
    seguidores, bot, automatizar, crecer en, llevar las redes`,
  deliver: `
    guion, locución, locutor, voz en off, para el cartel|folleto|flyer|letrero|póster, diseño, imprimir, impresión,
    rotul*, texto para, que ponga, tiene que decir, debe decir, transcribir, traducir, traducción, plantilla, fila,
    filas, columna*, excel, poema, crucigrama, dictado, lotería, imprimo, imprimes, imprimen, imprímeme, bordar, bordado, grabar en, en el
    cartel|rótulo|letrero|toldo pongo|pones|ponemos|poned|ponga|escribe|escribo, para el rótulo|toldo|sello`,
  inApp: `
    por la app, en la app, en la aplicación, por la aplicación, por la plataforma, en la plataforma, por este chat,
    en este chat, por aquí, la llamada de la app, dentro de la app, cupón, cupon, por el chat`,
  secret: `
    entre nosotros, entre tú y yo, no se lo digas, no digas nada, no lo comentes, que no se entere*, nadie se
    entera, nuestro secreto, discreto, discreción, borra este mensaje, borra esto, sin que se enteren, no se
    enteran, si te preguntan, si preguntan, si te pregunta soporte, no le digas, no les digas, diles que, di que no,
    que quede entre, no pongas nada en el chat, no escribas nada en el chat`,
  together: `
    juntos, junta*, todo junto, únelos, todo seguido, seguido, marca, ya sabes, ya me entiendes, sin espacios, sin
    las palabras, quita las, en orden, los números, solo los números, une los, llámame, sumando no`,
  backwards: `
    al revés, al reves, de atrás para adelante, de derecha a izquierda, invertido, dale la vuelta, de atrás adelante`,
  riddle: `
    dos trozos|partes|mensajes|veces|mitades, empieza por|con, termina en|por|con, acaba en, los últimos, las
    últimas, los primeros, las primeras, cifras, dígitos, la otra mitad, y el final, el resto, prefijo, la segunda
    parte, primera parte, más uno, menos uno, y después`,
  prompt: `
    y el final, el final, el resto, y el resto, empieza, sigue, y luego, la otra mitad, la segunda parte, primera
    parte, y qué más, acaba, termina, continúa, al final, y al final, en medio, el principio, principio`,
  form: `
    mi formulario, mi propio link|enlace, mi enlace, enlace de pago, link de pago, mi factura, mi gestor, mi
    gestoría, mi contable, te facturo, te hago factura aparte, factura aparte, rellena mi, mi tpv, factura de mi
    empresa, factura desde mi empresa, mi empresa te factura, el enlace que te mando, te mando un enlace, te paso un
    enlace, formulario mío, por separado`,
  invoice: `factura, te facturo, recibo`,
  stay: `
    otra fecha, otro día, otra hora, cambiar la fecha, cambiar la cita, reprogramar, aplazar, volver a reservar,
    reservar de nuevo, enfermo, enferma, me puse malo|mala, médico, lo siento, perdona, disculpa, reembolso,
    devolución, política de cancelación, gastos de cancelación, lluvia, tengo que cancelar, no puedo ir, me cobran,
    puedo cancelar, se puede cancelar, familiar, por error, he cancelado, cancelé`,
  choose: `pon, pones, elige, selecciona, marca, di que, motivo, como motivo, diles, escoge`,
  handle: `usuario, me llamo, soy, salgo como, estoy como, perfil, cuenta`,
  purpose: `
    por si acaso, para la próxima, por si necesitas, si necesitas algo, para cualquier cosa, cuando quieras, para
    contactar*, con mi número, con mi teléfono, con mi numero, mis datos, guárdala, quédatela, lo que necesites`,
  on: `por, en, al, vía, con`,
  pivot: `pero, aunque, así que, asi que, mejor, entonces, por eso`,
  unitNoun: `
    metros, horas, días, personas, niños, adultos, piezas, ladrillos, azulejos, baldosas, litros, kilos, veces,
    habitaciones, páginas, palabras, minutos, semanas, años, euros, pesos, grados, repeticiones, unidades, cajas`,
  harmless: `
    caja registradora, número de
    pedido|serie|factura|expediente|casa|portal|piso|contador|referencia|seguimiento|modelo|póliza|reserva|licencia|vuelo|habitación|matrícula|plaza,
    numero de
    pedido|serie|factura|expediente|casa|portal|piso|contador|referencia|seguimiento|modelo|poliza|reserva|licencia|vuelo|habitacion|matricula,
    tarjeta de crédito|débito|memoria|embarque|sim|regalo|red, la mitad del|de la, la parte
    de|del|trasera|delantera|superior|inferior, luz directa, por cierto, por favor, por la mañana|tarde|noche, en
    general, papel (pintado|higiénico|de lija|de cocina), nota del|de, código postal, en cuenta, por ejemplo, por
    supuesto, a partir de las, foto (del|de la|de las|de los), sobre el|la|las|los|todo, al lado, busqué, he buscado`,
  answers: `contesto, suena, llamar, lo contesto, puedes llamar, atiendo`,
  tell: `di, dile, diles, digas, decir, menciones, comentes, pongas, escribas, cuentes, contesta`,
  asks: `preguntan, pregunta, pregunten, encuesta, preguntaran`,
  erase: `borra*, elimina*, bórra*`,
  chatNoun: `mensaje, mensajes, chat, conversación`,
  staff: `soporte, la empresa, atención al cliente, la app, la plataforma, los de la app`,
  keepSlot: `mantenemos la (hora|cita|fecha), misma hora, mismo día, la misma hora, el mismo día, te guardo la (hora|cita|fecha), nos vemos (el|igual|como|mañana|allí), ahí estaré, allí estaré, estaré allí, me presento, queda en pie, sigue en pie, te hago el trabajo, hago el trabajo, estoy en tu casa`,
};
