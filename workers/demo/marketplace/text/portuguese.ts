import type { Phrasebook } from "#workers/demo/marketplace/phrasebook.ts";

export const portuguese: Phrasebook = {
  digits: ["zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove"],
  at: "arroba",
  dot: "ponto",
  days: ["segunda", "terça", "quarta", "quinta", "sexta", "sábado", "amanhã", "domingo"],
  times: ["às 9h", "às 9h30", "às 11h", "ao meio-dia", "às 14h", "às 15h30", "às 17h", "às 18h"],
  streets: [
    "Rua das Oliveiras {house}",
    "Rua do Moinho {house}",
    "Avenida da Fonte {house}",
    "Travessa do Poço {house}",
  ],
  jobs: {
    "home-cleaning": [
      "uma limpeza a fundo de um T{n2}",
      "limpeza semanal, {hours} horas",
      "uma limpeza depois das obras",
    ],
    plumbing: ["uma torneira a pingar", "uma fuga debaixo do lava-loiça", "um duche entupido", "um autoclismo novo"],
    electrical: ["duas tomadas no escritório", "três candeeiros de teto", "um quadro que dispara quando chove"],
    painting: ["pintar o corredor", "pintar um quarto com o teto", "uma sala de {w} por {h}"],
    handyman: ["montar um roupeiro grande", "pendurar uma televisão", "umas prateleiras e um espelho"],
    gardening: ["cortar uma sebe de {w} metros", "a relva de quinze em quinze dias", "limpar um quintal pequeno"],
    moving: ["a mudança de um T1", "levar um sofá e um frigorífico", "ajuda para carregar, {hours} horas"],
    "appliance-repair": [
      "uma máquina de lavar que não escoa",
      "uma máquina da loiça que para a meio",
      "um frigorífico que não arrefece",
    ],
    "it-help": ["um portátil lentíssimo", "pôr o WhatsApp no telemóvel da minha mãe", "o wifi que não chega ao quarto"],
    tutoring: ["explicações de matemática, {year}º ano", "conversação em inglês", "aulas de viola"],
    "pet-care": [
      "passear o cão à hora de almoço",
      "tratar de dois gatos {n} dias",
      "ficar com um cachorro no fim de semana",
    ],
    photography: ["fotos da casa para um anúncio", "uma sessão de família no jardim", "fotos de {n} produtos"],
    "personal-training": [
      "um treinador duas vezes por semana",
      "preparar uma prova de 10 km",
      "reforço para as costas",
    ],
    "hair-and-beauty": ["corte e cor em casa", "penteado e maquilhagem de noiva", "unhas de gel"],
  },
  trades: {
    "home-cleaning": "Limpezas",
    plumbing: "Canalizações",
    electrical: "Eletricidade",
    painting: "Pinturas",
    handyman: "Reparações",
    gardening: "Jardins",
    moving: "Mudanças",
    "appliance-repair": "Eletrodomésticos",
    "it-help": "Informática",
    tutoring: "Explicações",
    "pet-care": "Animais",
    photography: "Fotografia",
    "personal-training": "Treino",
    "hair-and-beauty": "Cabeleireiro",
  },
  tradeTalk: {
    "appliance-repair": [
      "p: Diga-me o modelo, está na porta. >> c: [{model}|{model}, série {serial}]",
      "p: Aparece algum erro? >> c: [E{n}|F{n} e apita]",
    ],
    moving: [
      "p: Tem elevador? >> c: [Sim, pequeno|Não, {n}º andar]",
      "c: O sofá tem {cm1} x {cm2} x {cm3}. >> p: Cabe bem",
    ],
    painting: ["c: A cor é {paint}. >> p: Ótimo, {litres} litros chegam"],
  },
  talk: {
    opening: [
      "c: Olá {p}, precisava de ajuda com {job}. [Tem disponibilidade|Pode vir] {day}? >> p: Olá {c}, [sim, claro|deixe-me ver a agenda]. Em que zona de {city}?",
      "c: [Bom dia|Boa tarde], procuro alguém para {job}. Quanto [ficava|custa] mais ou menos? >> p: Olá! [Depende, pode dizer-me mais?|Tem fotografias?]",
      "c: Olá, [vi o seu perfil|uma vizinha falou-me de si], é para {job}. >> p: [Com certeza|Faço isso todas as semanas], quando?",
    ],
    details: [
      "p: Que andar é, tem elevador? >> c: [{n}º sem elevador|Rés do chão|Tem sim]",
      "@space p: Quantos metros são? >> c: [Uns {area} m2|{w} por {h}]",
      "c: Quanto tempo demora? >> p: [Umas {hours} horas|Uma manhã]",
      "@parts c: É preciso comprar alguma coisa? >> p: [Não, levo tudo|Só a peça {article}]",
      "p: Dá para estacionar? >> c: [À porta|É difícil, há um parque ao lado]",
    ],
    quote: [
      "@home p: Fica em {price}, [com material|sem material]. >> c: [Está bem|Pode ser, vou reservar|Perfeito]",
      "p: São {price}. >> c: Consegue {price2}? >> p: [Faço {price2b}|Não dá, desculpe]",
      "p: Enviei a proposta na app, {price}. >> c: [Aceite|Vejo logo à noite]",
    ],
    schedule: [
      "c: {day} {time}? >> p: [Perfeito|Melhor {time2}] >> c: [Combinado|ok]",
      "p: Tenho {day} {time} ou {day2} {time2}. >> c: {day} é melhor",
    ],
    undecided: [
      "c: Vou [pensar|falar com o senhorio] e digo alguma coisa. >> p: Sem pressa",
      "c: Obrigada, afinal [fica para a primavera|já resolvemos]. >> p: Tudo bem!",
    ],
    booked: ["c: Reservado e pago >> p: [Recebido, obrigado|Até {day}]", "p: Confirmado. >> c: [Obrigada|Ótimo]"],
    site: [
      "c: É na {street}, {n}º esq. [O código da porta é {code4}|Toque no {flat}]. >> p: [Obrigado|Anotado]",
      "c: A chave está na caixa, código {code4}. >> p: Está bem, volto a pôr",
    ],
    arrival: [
      "p: Estou a caminho, {minutes} minutos. >> c: [ok|cá estou]",
      "p: Atraso de {minutes} min, a ponte está parada. >> c: Não faz mal",
    ],
    honest: [
      "@parts c: A encomenda da peça é {order}, chega {day}. >> p: [É essa|Boa, não abra]",
      "@parts p: O número de seguimento é {tracking}. >> c: Diz em distribuição",
      "@fit c: Medi outra vez: {cm1} x {cm2} x {cm3}. >> p: Serve",
      "c: Posso pagar em dinheiro? >> p: Não, é tudo pela app, é mais seguro para os dois. >> c: [Ok|Compreendo]",
      "c: Posso ligar-lhe? >> p: Prefiro por aqui, fica tudo escrito",
    ],
    smalltalk: [
      "c: Bom fim de semana? >> p: [Curto|Na praia, ótimo]",
      "p: Que calor hoje. >> c: [Nem me diga|Tenho água fresca]",
      "c: Viu o jogo? >> p: {n} a zero, nem quero falar",
    ],
    done: [
      "p: Está pronto, fotos na reserva. >> c: [Ficou ótimo, obrigada|Que rápido]",
      "c: Muito obrigada {p}, [ficou impecável|está perfeito]. >> p: [De nada|Se puder deixe uma avaliação]",
    ],
    complaint: [
      "c: Olá, [voltou ao mesmo|falta metade]. >> p: [Desculpe, passo aí {day}|Tem foto?] >> c: Está na reserva",
      "c: Esperei a manhã toda. >> p: Peço imensa desculpa, a carrinha avariou",
    ],
    reschedule: [
      "c: Podemos passar para {day2}? >> p: [Claro|Sim, {time2}]",
      "p: Estou com febre, pode ser {day2}? >> c: Claro, as melhoras",
    ],
    cancel: [
      "c: Tenho de cancelar, [o miúdo está doente|mudamos antes]. Desculpe! >> p: Não há problema",
      "p: Tenho de cancelar {day}, devolvem-lhe tudo. >> c: Que pena, ok",
    ],
    again: ["c: Olá {p}, o mesmo {day}? >> p: [Claro|Sim, {time}]", "c: Desta vez é {job}. >> p: Certo, {price}"],
    instant: [
      "c: Reservado para {day}, código {code4} >> p: Anotado",
      "p: Obrigado pela reserva, chego {time}. >> c: ok",
    ],
  },
  evasion: {
    phone_plain: [
      "x: Ligue-me para o {phone}",
      "x: o meu número é {phone}",
      "x: telemóvel {phone}, [quando quiser|é mais rápido]",
    ],
    phone_spaced: ["x: o meu número {phone}", "x: a ver se passa: {phone}"],
    phone_words: ["x: aponte: {phone}", "x: por extenso {phone}"],
    phone_letters: ["x: whats {phone}", "x: mande mensagem {phone}"],
    phone_split: [
      "x: vai em duas partes, {phone1} >> x: e {phone2}",
      "x: começa por {phone1} >> y: sim? >> x: {phone2}",
    ],
    email_plain: ["x: mande as fotos para {email}", "x: o meu mail é {email}"],
    email_words: ["x: escreva para {email}", "x: mail: {email}"],
    url: ["x: veja os preços em {url}, reserva direto", "x: o meu site {url}"],
    messenger_link: ["x: melhor por aqui {link}", "x: carregue {link} e falamos"],
    handle: ["x: no insta sou {handle}", "x: telegram {handle}"],
    app_ask: [
      "x: Tem WhatsApp? É mais fácil",
      "x: dê-me o seu número e falo no whatsapp",
      "x: passamos para o telegram?",
    ],
    external_payment: [
      "x: Pode ser em dinheiro? Poupamos a taxa >> y: quanto ficava? >> x: {price2}",
      "p: faça MB Way, {price2}, e não se paga comissão",
      "c: posso pagar por transferência fora daqui?",
    ],
    payment_credential: ["p: O sinal de {deposit} para {cred}", "p: o meu IBAN {cred}"],
    discount_direct: [
      "p: Pela app {price}, diretamente {price2}",
      "c: Sem a app faz {price2}?",
      "p: eles ficam com 20%, entre nós são {price2}",
    ],
    cancel_and_book: [
      "p: Cancele a reserva que eu vou na mesma, {price2} em mão",
      "c: e se cancelar aqui e combinarmos por fora?",
    ],
    next_time_direct: [
      "p: Para a próxima ligue-me diretamente, {phone}",
      "p: Nas próximas não é preciso a app, deixo o cartão na mesa",
    ],
    accept: ["y: [ok|está bem], [mando já|guardado]", "y: Por mim tudo bem", "y: boa, [cancelo aqui|até já]"],
    refuse: [
      "y: Prefiro continuar na app, [desculpe|obrigada]. >> x: [ok|sem problema]",
      "y: Não, só pela plataforma, por causa do seguro",
    ],
  },
  reviews: {
    good: [
      "[Excelente trabalho|Muito bom], [pontual|simpático] e limpo.",
      "{p} é [muito profissional|uma simpatia]. Recomendo.",
    ],
    bad: ["Chegou tarde e [com pressa|deixou metade].", "Não foi o [combinado|que esperava]."],
  },
};
