import type { Lexicon } from "#lib/detection/frames/concepts.ts";

export const portuguese: Lexicon = {
  cancel: `
    cancel*, anul*, desmarc*, recusa a reserva, recusa o pedido, apaga a reserva, recus*, tira a reserva, desfaz a
    reserva, pede o reembolso, deixa expirar, não aceita a, não aceite a`,
  changeMind: `
    mudei de ideia, mudou de ideia, mudança de planos, mudei de planos, não preciso mais, já não preciso, outro
    motivo, desisti`,
  anyway: `
    mesmo assim, na mesma, de qualquer jeito|forma|maneira, do mesmo jeito, assim mesmo, igual, como combinado, como
    combinamos, no mesmo horário, normal, normalmente, continua tudo`,
  still: `ainda, continuo`,
  come: `
    vou, venho, ir, vir, passo, passar, apareço, faço o serviço|trabalho, faço, chego, irei, estarei, fazer o
    serviço, eu vou, vem, vens, viria, apareco`,
  job: `
    reserva*, trabalho, serviço*, servico, agendamento, pedido, visita*, aula*, limpeza*, marcação, faxina*`,
  platform: `app, aplicativo, aplicação, plataforma, site, página`,
  here: `aqui, por aqui, neste chat, nesse chat, cá`,
  outside: `
    por fora, fora do app|aplicativo|site|daqui, fora da plataforma|aplicação|app, fora daqui, sem o
    app|aplicativo|site, sem a plataforma|aplicação|app, sem passar pelo|pela, sem app, sem intermediário*, sem
    atravessador, intermediário*, pular o app|aplicativo, pula o app|aplicativo, pulamos o app, fugir da
    taxa|comissão, evitar a|as|o taxa|taxas|comissão|app, evita a taxa|comissão, evitamos a taxa|comissão, escapar
    da taxa, por baixo dos panos, por baixo do pano, por baixo da mesa, sem nota, sem recibo, sem fatura, em vez do
    app, em vez de pelo app, não pelo app|aplicativo|site, não pela plataforma, esquece o app, esquece a plataforma,
    o app não precisa, sem taxa, sem taxas, sem comissão, larga o app, deixa o app, (sem|fora|fora
    de|pular|evitando|esquecer|largar|contornar) (o|a|esse|essa|este|esta)
    (app|aplicativo|plataforma|site|agência|aplicação), sem (plataforma|agência|site|intermediários), por nossa
    conta, por conta da gente`,
  directWord: `direto, diretamente, directo, directamente, direta`,
  direct: `
    direto comigo, diretamente comigo, directamente comigo, direto pra mim, direto para mim, direto com a gente,
    entre nós, entre a gente, comigo, no particular, particular, em particular, por conta própria, só nós dois, nós
    dois, pra mim, para mim, acertar comigo, acerta comigo`,
  nextTime: `
    da próxima, próxima vez, na próxima, as próximas, nas próximas, daqui pra frente, daqui para a frente, a partir
    de agora, de agora em diante, futuramente, no futuro, depois dessa, depois desta, outras vezes, próximos
    serviços, próximas vezes, depois da primeira`,
  cash: `
    dinheiro, em dinheiro, em mãos, em mão, na mão, em espécie, cash, notas, em notas, dinheiro vivo, grana,
    envelope, numerário, à vista na mão`,
  bank: `
    transferência*, transferir, transferencia, conta bancária, minha conta, número da conta, ted, doc, depósito,
    iban, nib, dados bancários, minha chave, chave pix, boleto`,
  weakPayApp: `pix, pics, piks, mbw`,
  payApp: `
    pix direto, pix pra mim, pix para mim, faz um pix, faz o pix, manda um pix, manda o pix, me faz um pix, chave
    pix, meu pix, no pix, por pix, via pix, um pix, mb way, mbway`,
  pay: `
    pag*, me passa, me dá, manda, mandar, envia, enviar, acerta*, cobro, cobr*, aceito, aceita, sinal, adiantamento,
    transfere, deposita, o valor, entrega, faz um`,
  price: `preço*, preco, valor, orçamento, reais, euros, custa, sai, fica, fica por, sai por, conto, paus`,
  cheaper: `
    mais barato, desconto, abatimento, faço desconto, faço por, fica mais em conta, mais em conta, economiza*,
    poupa*, menos, preço melhor, melhor preço, preço especial|de amigo, sai por, fica por, tiro, baixo o preço,
    deixo por, sem iva, abaixo, abato, compensa`,
  fee: `
    taxa, taxas, comissão, comissao, eles ficam, ficam com, percentual, porcentagem, eles cobram, app cobra,
    mordida, fatia`,
  save: `
    economiza* a taxa|comissão, poupa* a taxa|comissão, sem a taxa, sem taxa, sem comissão, foge da taxa, fugir da
    taxa, pra não pagar taxa, para não pagar taxa|comissão, bom pros dois, bom para os dois, os dois ganham,
    ganhamos os dois, todo mundo ganha, dividimos a taxa, eles levam, o app come, app fica com`,
  contactNoun: `contato, contacto, contatos, email, e mail, mail, correio, dados de contato`,
  mail: `email, e mail, mail`,
  phoneNoun: `
    telefone, tel, celular, cel, número, numero, telemóvel, telemovel, fone, zap, whats, zapzap, num, tlm, tlmv`,
  second: `teu, tua, seu, sua, você, voce, vc, tu, te, ti, tem, tens`,
  first: `meu, minha, me, eu, mim, nosso, comigo, nós, gente`,
  contactVerb: `
    lig*, liga, me liga, ligue, chama*, me chama, chame, manda mensagem|msg|um zap, escreve, me escreve, contata,
    fala comigo, falar comigo, adiciona*, me adiciona, anota, salva meu, salva, dá um toque, toque, mensagem, segue,
    me acha, me encontra, chama no, chama lá`,
  share: `
    passa*, me passa*, manda*, me manda, dá, me dá, envia*, compartilha, partilha, deixa*, troca*, diz, dá me, te
    passo, te mando, me fala, informa`,
  ask: `
    me passa*, me dá, me manda, me envia, pode (passar|mandar|dar|me passar|me dar|me mandar), podes
    passar|mandar|dar, qual é o teu|seu, qual o teu|seu, qual seu|teu, qual é seu, tem
    zap|whats*|telefone|celular|um|algum, tens um|whatsapp|telefone|número, você tem, vc tem, tem como me passar,
    passa teu|seu|o, passas o|teu, passas me, me diz, dá me, manda teu|seu, preciso do teu|seu, quero teu|seu, como
    te ligo|acho|encontro|chamo, como falo com, onde te chamo|ligo, vamos trocar, trocar, usa, usas`,
  codedApp: `
    o app verde, app verde, o verdinho, verdinho, no verde, o azulzinho, azulzinho, o aviãozinho, aviãozinho, avião
    de papel, aviãozinho azul, o da câmera, o passarinho, o fantasminha, outro app, o outro aplicativo, outro
    aplicativo, o mensageiro verde, insta, face, aquele app, app de mensagem|mensagens, no zap, pelo zap, zap`,
  search: `
    procur*, busca*, pesquis*, google, googla*, dá um google, joga no google, joga no, acha, me acha, encontra,
    digita, na internet, coloca no google, bota no google, páginas amarelas, lista telefônica`,
  selfName: `
    meu nome, minha empresa, minha loja, meu negócio, minha oficina, nossa empresa, nome da empresa, nome da loja,
    me acha, me encontra, vai me achar, vais encontrar me, encontra me, procura me, procura por mim, primeiro
    resultado, primeiro que aparece, sou o primeiro|único, somos os únicos, aparece primeiro, meu sobrenome, meu
    apelido, minha página, meu site, meu perfil, pelo meu nome, o nome completo, nome do estúdio, minha marca, estou
    nas, estamos nas`,
  leave: `
    caixa de correio, caixa do correio, deix*, coloquei, coloco, ponho, pus, botei, entrego, tem um, tem uma, está
    no|na, pega, toma, colei`,
  card: `
    cartão, cartao, cartãozinho, cartão de visita, panfleto, folheto, flyer, ímã, imã, adesivo, autocolante,
    bilhete, papelzinho, papel, folder`,
  media: `
    foto, fotos, imagem, imagens, galeria, qr, qr code, código qr, áudio, audio, mensagem de voz, carrinha, van,
    furgão, placa, letreiro, print, foto de perfil, logo, vídeo, video, camiseta, o código`,
  see: `
    olha, olhe, vê, veja, dá zoom, amplia, escaneia, lê, leia, está na|no, tá na|no, ta na|no, aparece, escrito, dá
    pra ver, vais ver, vai ver, no canto, escuta, ouve, embaixo`,
  mineNumber: `
    meu número, meu numero, meu celular, meu cel, meu telefone, meu tel, meu telemóvel, meu zap, meu whats*, meu
    email, meu e mail, meu contato, meu contacto, meus dados, meu insta*, meu fone, meu mail, é o meu`,
  watched: `
    leem, eles leem, lêem, monitora*, vigiam, controlam, filtra*, filtro, bloqueia*, bloqueiam, censura*, apagam,
    apaga, esconde, não deixa mandar|passar|escrever|colocar|enviar, não deixam, detecta*, eles veem, espionam,
    banem, banido, ficam de olho, tão vendo, ficam vendo, corta, cortam, some com`,
  elsewhere: `
    outro lado, outro lugar, outro sítio, outro canal, por outro meio, lá fora, fora, aqui não, não aqui, por aqui
    não, no privado, em privado, em outro, noutro lado, noutro sítio, melhor pessoalmente, quando a gente se ver,
    não nesse chat, não neste chat, fora do chat, não escreve aqui, não escreva aqui, aqui não posso falar`,
  talk: `
    falar, falamos, fala, conversa*, conversar, continua*, combina*, combinamos, papo, bater papo, escrever,
    acertamos, resolver`,
  part: `
    metade, a metade, parte, uma parte, o resto, resto, o restante, restante, a outra metade, uma hora, só uma hora,
    só a visita, só a deslocação, o mínimo, mínimo, a diferença, o que falta, só uma parte, a outra parte, um quarto
    só, o que sobra, valor menor, um valor menor, só um pedaço`,
  meet: `
    passa na|no, passa aqui, minha loja, a loja, minha oficina, a oficina, meu ateliê, tomar um café, um café, um
    cafezinho, cerveja, pessoalmente, cara a cara, aperto de mão, vem cá`,
  deal: `
    combina*, combinar, acertamos, acertar, acordo, fechamos, fechar, negocia*, a gente resolve, resolvemos`,
  noBook: `
    sem reservar, sem reserva, sem agendar, não reserve, não reserves, não precisa reservar|agendar|marcar, não é
    preciso reservar|marcar, não precisas de reservar|marcar, em vez de reservar, em vez de agendar, não confirma,
    não confirmes, não pague por aqui|aqui|pelo app, não pagues aqui, antes de reservar, não fecha aqui, não marca
    aqui, esquece a reserva`,
  not: `não, nao, n, nunca, sem, nem, jamais`,
  refuse: `
    não posso passar|dar|compartilhar|partilhar, não passo, não dou, não compartilho, prefiro
    pelo|pela|manter|ficar|usar|continuar|pagar|tudo|que|não|por, melhor pelo app, melhor pela plataforma, só pelo
    app|aplicativo|site, só pela plataforma|aplicação, apenas pelo app, tudo pelo app|aplicativo, tudo pela
    plataforma, contra as regras|normas|políticas, não é permitido, é proibido, não trabalho fora|por fora, não faço
    por fora, não aceito dinheiro|pix|pagamento|pagamentos|por, não recebo, não quero cancelar, não vou cancelar,
    não tenho interesse, obrigado mas, obrigada mas, desculpa mas, não obrigado, não obrigada, vou denunciar, mantém
    tudo, vamos manter, por segurança, tem seguro no app, garantia do app`,
  report: `
    diz que, as regras dizem, a política, o aviso, me pediu, pediu meu, o anterior, a anterior, outro prestador,
    golpe, golpista*, fraude, burla, nunca compartilhe, nunca pague, é permitido, pode pagar, o suporte disse, o
    outro, a outra, outro pintor|encanador|eletricista|profissional, pediu pix|dinheiro, queria que, denunciei, é
    verdade que`,
  work: `
    configura*, instala*, conserta*, arrumar, repara*, integra*, ensina*, aprender, aulas de, curso, gerenciar,
    gerir, gestão, campanha*, anúncio*, desenvolv*, criar, cria*, botão, plugin, loja virtual|online, recupera*,
    migra*, backup, não abre, não funciona, trava, travando, no celular da|do, no tablet, minha avó, minha mãe, meu
    pai, sincroniza*, mexer no, usar o, a usar, seguidores, bot, automatiza*, cuido do`,
  deliver: `
    locução, roteiro, script, texto para, texto pro, para o cartaz|panfleto|folheto|flyer|letreiro, pro
    cartaz|panfleto|flyer, arte do, imprimir, impressão, traduzir, tradução, transcrever, transcrição, planilha,
    linha, linhas, coluna*, deve dizer, tem que dizer, design do, modelo de, poema, cartão de visita da, no cartão
    de visita, imprime, imprimo, bordar, bordado, gravar na|no, na placa|faixa coloco|escrevo|põe|escreve|fica, no
    banner|folheto|convite|carimbo coloco|escrevo|põe|escreve`,
  inApp: `
    pelo app, no app, pelo aplicativo, no aplicativo, pela plataforma, na plataforma, pela aplicação, na aplicação,
    neste chat, nesse chat, por aqui, pelo chat, ligação do app, dentro do app, cupom, cupão, pelo site`,
  secret: `
    entre nós, entre a gente, não conta pra|para, não fala pra|para, não comenta, ninguém precisa saber, ninguém
    fica sabendo, nosso segredo, segredo, discreto, discrição, apaga essa mensagem, apaga esta mensagem, apaga
    depois, na miúda, na surdina, sem eles saberem, se o suporte perguntar, se perguntarem, se te perguntarem, fala
    que desistiu, diz que não, fica entre nós, fica entre a gente, apaga a mensagem`,
  together: `
    junta*, juntos, tudo junto, em sequência, na ordem, disca, sem espaço*, só os números, os números, tira as, sem
    as palavras, você entende, já sabe, entendeu, une, seguidos, cola tudo, me liga`,
  backwards: `
    ao contrário, de trás pra frente, de trás para a frente, invertido, inverte, da direita para a esquerda, de trás`,
  riddle: `
    duas partes|vezes|mensagens, dois pedaços, começa com|por, termina com|em, acaba em, os últimos, os primeiros,
    dígitos, algarismos, a outra metade, e o final, e o fim, o resto, ddd, indicativo, segunda parte, primeira
    parte, mais um, menos um`,
  prompt: `
    e o final, o final, e o fim, o resto, e o resto, começa, e depois, a outra metade, segunda parte, primeira
    parte, termina, continua, no final, no fim, e no fim, no meio`,
  form: `
    meu formulário, meu link, meu próprio link, link de pagamento, minha fatura, meu contador, minha contadora, meu
    contabilista, fatura à parte, nota à parte, preenche meu, minha maquininha, maquininha, fatura da minha empresa,
    nota da minha empresa, te mando um link, mando o link, vou te mandar o link, cobrança separada, boleto da minha`,
  invoice: `fatura, nota fiscal, boleto, cobrança`,
  stay: `
    outra data, outro dia, outro horário, remarca*, reagenda*, adiar, reservar de novo, doente, gripe, médico,
    desculpa, desculpe, reembolso, política de cancelamento, taxa de cancelamento, chuva, preciso cancelar, tenho
    que cancelar, tive que cancelar, posso cancelar, imprevisto, filho, por engano, sem querer, cancelei`,
  choose: `coloca, põe, escolhe, seleciona, marca, diz, bota, motivo, como motivo, fala que`,
  handle: `usuário, sou, meu perfil, perfil, conta, página, arroba`,
  purpose: `
    se precisar, qualquer coisa, para a próxima, pra próxima, caso precise, se quiser, com meu número, com meus
    dados, com meu contato, pra me chamar, para falar comigo, guarda`,
  on: `no, na, por, pelo, pela, via, em`,
  pivot: `mas, porém, então, entao, por isso, só que, melhor`,
  unitNoun: `
    metros, horas, dias, pessoas, crianças, adultos, peças, tijolos, azulejos, litros, quilos, vezes, quartos,
    páginas, palavras, minutos, semanas, anos, reais, euros, graus, caixas`,
  harmless: `
    caixa registradora, número do pedido|contrato|medidor|apartamento|prédio|quarto|voo|processo|modelo|rastreio,
    número (da casa|da nota|da porta|da reserva|da encomenda|da fatura|da placa|da apólice|da conta), número de
    série|registro|rastreio|protocolo|quartos|pessoas, cartão de crédito|débito|memória|embarque|cidadão|presente, a
    metade do|da, parte (da|do|de cima|de baixo|elétrica|hidráulica), papel de parede|higiênico|toalha, meia hora,
    luz direta, pixel, dinheiro de volta, foto da|do|das|dos, cep, por favor, por exemplo, por volta, pelo menos,
    por causa, no momento, pesquisei, procurei, busquei`,
  answers: `atendo, eu atendo`,
  tell: `diz, diga, fala, fale, comenta, comente, conta, conte, escreve, escreva, responde, mencione, digas`,
  asks: `perguntar, perguntarem, pergunta, perguntam, pesquisa de satisfação`,
  erase: `apaga*, apague, deleta*, exclui*`,
  chatNoun: `mensagem, mensagens, conversa, chat`,
  staff: `suporte, a empresa, a plataforma, o app, o atendimento`,
  keepSlot: `mantemos o horário, mantenho o horário, mesmo horário, mesma hora, no mesmo dia, estarei lá, tô lá, eu apareço, a gente se vê, continua de pé, faço o serviço, fica de pé, te vejo`,
};
