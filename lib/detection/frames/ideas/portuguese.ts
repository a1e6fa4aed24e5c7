import type { Lexicon } from "#lib/detection/frames/concepts.ts";

export const portugueseIdeas: Lexicon = {
  platform: `
    (o|a|no|na|do|da|pelo|pela|ao|à|este|esta|esse|essa|num|nenhum|nenhuma|seu|sua)
    (app|aplicativo|aplicação|plataforma|site|sistema|empresa|agência|intermediário|portal), app, aplicativo,
    plataforma, intermediário*, atravessador*, essa gente, eles, terceiros, qwick*`,
  here: `
    esse chat, este chat, por aqui, aqui, daqui, nesta conversa, essa conversa, desse chat, deste chat, nesse chat,
    neste chat, por escrito`,
  away: `
    sem, fora, fora do, fora da, fora de, fora desse, por fora do, por fora da, pular, pula, pulando, evit*, driblar,
    contorn*, burlar, esquec*, esqueço, larg*, deix* de lado, deix* fora, em vez de, em vez do, em vez da, ao invés,
    ao invés de, no lugar de, longe de, longe do, não pelo, não pela, não no, não na, não à, não ao, e não à, e não
    ao, e não pela, e não pelo, nada pelo, nada no, não usar, sem usar, sem passar por, sem passar pelo, sem passar
    pela, sem precisar, tirar o, tirando, dispens*, ignor*, sair do, sair da, sair desse, sai do, sai desse, saímos,
    saindo, escap*, sem meter, sem colocar`,
  noNeed: `
    não precis*, nem precis*, não é preciso, não é necessário, não há necessidade, não tem necessidade, não tem por
    que, para que pagar, pra que pagar, pra que usar, por que pagar, não vale a pena, não faz sentido, não compensa,
    desnecessário, à toa, não tens de, não temos de, escusas de, escusa de, escusado`,
  usTwo: `
    entre nós, entre a gente, eu e você, você e eu, nós dois, a gente se acerta, se acerta, acertamos entre, só nós,
    só a gente, por conta própria, por fora, por trás, por baixo, por baixo da mesa, por baixo do pano, no particular,
    em particular, direto comigo, diretamente comigo, comigo direto, direto com, direto com a gente, conversa nossa,
    nosso acordo, acordo nosso, na amizade, informal, informalmente, extraoficial, sem ninguém no meio, sem
    intermediário*, combinar comigo, combina comigo, a mim diretamente, é só comigo, tu e eu, eu e tu, eu e o senhor,
    eu e a senhora, a si e não, no paralelo, a gente resolve, a gente se resolve, a gente se entende, a gente acerta,
    acerta comigo, acerte comigo, compensamos`,
  inHand: `
    na mão, em mão, em mãos, à mão, na hora, no dia, no ato, quando eu chegar, quando chegar, quando eu terminar,
    quando terminar, no fim, no final, ao terminar, pessoalmente, cara a cara, ao vivo, na porta, na sua casa, em
    casa, aqui em casa, pra mim, para mim, eu te passo, te passo, eu te dou, te dou, lhe dou, me dá, me dás, me passa,
    envelope, por cima, depois, comigo, me paga na hora, paga na hora`,
  hush: `
    não conta pra ninguém, não conte a ninguém, não diz a ninguém, nem uma palavra, nem um pio, bico calado, boca
    fechada, boca de siri, caladinho, caladinha, fica entre, que fique entre, fica só entre, morre aqui, ninguém
    precisa saber, ninguém vai saber, ninguém fica sabendo, não precisam saber, não precisa saber, não podem saber,
    não pode saber, não fiquem sabendo, sem que saibam, sem eles saberem, sem ninguém saber, às escondidas, escondido,
    na surdina, na moita, no sigilo, sigilo, por debaixo dos panos, nunca nos vimos, a gente não se conhece, não me
    conhece, nada por escrito, não escreve isso, não deixa rastro, sem deixar rastro, sem rastro, apaga tudo,
    disfarça, faz de conta, finge que, como se nada, não dá bandeira, dar bandeira, não levanta suspeita, suspeita*,
    não comenta com, não comenta nada, não comente, guarda segredo, segredo nosso, nosso segredo, fecham a minha
    conta, me banem, convém aos dois, sem alarde, não abre o bico`,
  quiet: `discret*, segredo, em segredo, sigil*, calad*, silêncio, confidencial, escondid*, quieto`,
  pretend: `
    diz que, diga que, fala que, fale que, bota que, põe que, coloca que, coloque que, marca que, escreve que,
    inventa*, finge, finja, fingir, faz de conta, faça de conta, como se, desculpa, responde que, responda que,
    oficialmente, escolhe, escolha, seleciona, no motivo, como motivo, versão oficial, conta que`,
  never: `
    não fui, não vim, não foi feito, não aconteceu, não rolou, nunca fui, nunca vim, nunca aconteceu, não apareceu,
    não apareci, amigo, primo, prima, parente, vizinho, doente, ninguém veio, não veio`,
  tell: `
    diz*, diga*, dizer, cont*, fal*, coment*, mencion*, escrev*, cit*, revel*, entreg*, bot*, coloc*, toca no assunto,
    tocar no assunto, inform*, avis*, relat*, pôr, põe`,
  nobody: `ninguém, alguém, nenhum, outros`,
  staff: `
    suporte, o suporte, atendimento, a empresa, a plataforma, o app, o aplicativo, o site, moderador*, moderação,
    eles, equipe, central, agência, qwick*, o pessoal do, pesquisa, seu chefe, meu chefe`,
  review: `avaliação, avaliações, comentário*, nota, estrelas, resenha, feedback, opinião`,
  asks: `
    perguntar*, pergunt*, ligarem, ligar, te ligam, questionário, pesquisa, quiserem saber, entrarem em contato, te
    procurarem`,
  eyes: `
    eles, o app, o sistema, o robô, robô*, robo*, alguém, algoritmo, filtro*, moderador*, moderação, o chat,
    mensagens, tudo, o site, a plataforma, aplicativo, palavras, bot*`,
  spying: `
    leem, lê, lendo, vigi*, monitor*, control*, escut*, espi*, bloque*, apag*, censur*, escond*, ocult*, detect*,
    filtr*, elimin*, corta*, cortam, ban*, ver, veem, vêem, olham, olhando, rastre*, grav*, fiscaliz*, puni*,
    suspend*, pega, pegam, some, somem, engol*`,
  spied: `
    leem tudo, lêem tudo, estão lendo, estão vendo, vira asterisco, asterisco*, não me deixa (escrever|mandar|enviar),
    não deixa (escrever|mandar|enviar|passar), me bloqueia*, some tudo, mensagem some, é vigiado, é monitorado,
    monitorado, vigiado, não é seguro, não é privado, não é lugar, cuidado com o que (escreve|fala), as paredes têm
    ouvidos, ouvidos, tem gente lendo, tem gente de olho, de olho, muito público, podem ver`,
  elsewhere: `
    em outro lugar, outro lugar, noutro lugar, noutro sítio, outro sítio, por outro meio, outro meio, outra via, outro
    canal, outro app, outro aplicativo, outra forma de, outro jeito, de outro jeito, outra maneira, fora desse chat,
    fora deste chat, fora do chat, fora daqui, sair daqui, vamos sair, saímos daqui, mais privado, mais reservado,
    mais tranquilo, mais à vontade, mais seguro, em particular, no privado, no pv, aqui não, por aqui não, não por
    aqui, melhor não aqui, aqui é ruim, onde ninguém, longe daqui, pessoalmente mesmo, melhor pessoalmente, por
    telefone mesmo, mudar de, mudamos de, trocar de, falar à vontade, livremente`,
  talk: `fal*, convers*, papo, bater papo, coment*, continu*, cont*, explic*, discut*, trat*, combin*, escrev*, dizer`,
  bookVerb: `reserv*, agend*, marc*, pedido, pedir, peço, solicit*, contrat*, confirm*, apont*, agendamento`,
  nextTime: `
    a partir de agora, daqui pra frente, daqui para a frente, de agora em diante, daqui em diante, a partir da
    segunda, da segunda em diante, na segunda vez, as próximas, os próximos, a próxima, o próximo, mês que vem, ano
    que vem, semana que vem, para o ano, pro ano, depois dessa, depois desta, depois desse, depois deste, depois do
    primeiro, depois da primeira, agora que nos conhecemos, já que nos conhecemos, quando precisar, quando quiser
    mais, se gostar, se gostou, se ficar satisfeit*, outras vezes, futuramente, no futuro, os demais, as demais, as
    seguintes, os seguintes, doravante, daí em diante, mais pra frente`,
  steady: `
    toda semana, todo mês, todas as semanas, todos os meses, semanal*, mensal*, fixo, fixa, regular, regularmente,
    quinzenal*, sempre, todo sábado, toda segunda, cada semana, cada mês, rotina, contínuo`,
  slice: `
    ficam com, fica com, cobram, me cobram, tiram, tira, levam, comem, mordem, descontam, me descontam, a parte deles,
    fatia, porcentagem, percentagem, por cento, comissão, comissões, taxa de serviço, taxa do app, taxas, dar pra
    eles, dar para eles, engordar, encher o bolso, sugam, roubam, mordida, encargo*`,
  save: `
    a gente economiza, economizamos, você economiza, divide a diferença, dividimos a taxa, ganhamos os dois, os dois
    ganham, sai ganhando, ninguém fica com`,
  official: `
    oficial*, no app, na plataforma, no site, pelo app, pela plataforma, pelo site, no sistema, no papel, declar*,
    constar, consta, bota, põe, coloca, coloque, colocar, registr*, aparece, no pedido, na reserva, no orçamento,
    apont*, marca só, reserva só, no cartão, online`,
  part: `
    uma hora, duas horas, três horas, só uma, só um, só o, só a, só metade, metade, o resto, o restante, restante, os
    outros, as outras, o outro, a outra, o que falta, o que sobrar, a diferença, o saldo, saldo, uma parte, parte, o
    mínimo, mínimo, menos horas, horas extras, os extras, o pacote (pequeno|básico|menor), básico, menor, um sinal,
    sinal, entrada, simbólico, a visita, o deslocamento, valor menor, um valor menor, na real, na verdade, valor real,
    valor cheio, o grosso, grosso, complemento`,
  anyway: `
    mesmo assim, na mesma, de qualquer jeito, de qualquer forma, de qualquer maneira, de todo jeito, como combinado,
    conforme combinado, como a gente combinou, igual*, do mesmo jeito, normal, normalmente, continua de pé, de pé, tá
    de pé, mantém, mantido, nada muda, não muda nada, fica tranquil*, sem problema, na mesma hora, mesmo horário,
    mesmo dia, sem falta, não se preocupa*`,
  come: `
    eu vou, vou lá, vou aí, apareço, passo aí, passo, chego, estarei, tô aí, estou aí, a gente vai, eu faço, faço o,
    faço seu, eu monto, vou montar, vou fazer, te vejo, nos vemos, até sábado, até segunda, vou no, venho, vier, vem,
    vem na`,
  cancel: `
    cancel*, anul*, recus*, desmarc*, rejeit*, reembolso, estorn*, deix* expirar, deix* vencer, retir* o pedido,
    derrub*, apag* o pedido, exclu* o pedido, pede o dinheiro de volta, não aceit*`,
  nameNoun: `
    nome, sobrenome, apelido, negócio, empresa, loja, oficina, salão, ateliê, marca, página, perfil, usuário, site,
    avaliações, padaria, clínica, consultório, restaurante, canal, logo, firma`,
  online: `
    google*, gugou, internet, na net, online, maps, google maps, páginas amarelas, lista telefônica, facebook,
    instagram, insta, redes, redes sociais, youtube, tiktok, buscador, linkedin, face, busca`,
  findable: `
    procur*, pesquis*, busc*, ach*, encontr*, aparec*, sai, primeiro, primeira, o único, a única, único, não tem
    outro, digit*, escrev*, joga no, jogar no, bota no, coloca no, sou eu, somos nós, dá um google, me acha, nos acha`,
  reachMe: `
    me ligar, me achar, me encontrar, me chamar, me contatar, me contactar, falar comigo, para contato, pra contato,
    como me achar, onde me achar, onde me encontrar, como falar comigo, meus dados, meu contato, nossos dados, tá tudo
    lá, está tudo lá, tá tudo ali, está tudo ali, tem tudo, tudo lá, tudo o que precisa, meu número, meu telefone, meu
    celular, meu zap, o número, os números, o telefone, os contatos, os dados, contatos, me liga, liga lá, me chama,
    meu telemóvel, é só ligar`,
  carrier: `
    furgão, van, kombi, caminhão, carro, caminhonete, camiseta, camisa, uniforme, boné, avental, placa, letreiro,
    fachada, vitrine, faixa, banner, qr, código qr, quadradinho, marca d'água, adesivo, logo, timbrado, áudio,
    mensagem de voz, vídeo, fundo, canto, porta do carro, colete, carrinha, tabuleta`,
  picture: `foto*, imagem, imagens, galeria, perfil, álbum, print*, vídeo, capa, anexo`,
  see: `
    amplia*, aumenta*, zoom, dá um zoom, olha*, repara*, lê, leia, escut*, escaneia*, aponta*, foca*, dá pra ver, vê,
    veja`,
  paper: `
    cart*, cartão, cartãozinho, panfleto*, folheto*, papelzinho, papel, bilhete*, bilhetinho, ímã, imã, post it,
    adesivo, envelope, guardanapo, recibo, flyer*, calendário, caderno, folha, nota, etiqueta`,
  formNoun: `
    formulário*, link*, boleto*, nota fiscal, fatura*, loja online, site, página, maquininha, cobrança, recibo,
    orçamento, agenda, planilha, checkout, ligação de pagamento`,
  ownFirm: `
    meu, minha, nosso, nossa, próprio, própria, do meu, da minha, no meu, na minha, pelo meu, pela minha, minha
    empresa, meu contador, contador, contabilista, que eu uso, que eu tenho, do meu banco`,
  payBy: `
    pag*, compr*, preench*, complet*, encomend*, pede, peça, reserv*, cobr*, mando, envio, te mando, lhe mando, emit*,
    fatur*, cadastr*, passa o cartão, passar o cartão`,
  meetPlace: `
    minha (oficina|loja|banca|barraca|casa|padaria), meu (ateliê|escritório|salão|bar|estúdio|galpão), a oficina, na
    oficina, o salão, no salão, no ateliê, na loja, na feira, na padaria, no bar, na esquina, um café, cafezinho, um
    chopp, uma cerveja, uma breja, tomar um, na minha casa, no meu`,
  meetVerb: `
    pass*, passa aqui, passa lá, passa na, vem, venha, vem cá, apareç*, aparece, encontr*, a gente se vê, nos vemos,
    visit*, chega, cheg*, dá um pulo, dar um pulo, te espero, tô no, estou no, estou na, fico no, bate na`,
  agree: `
    acert*, combin*, negoci*, fech*, fecha negócio, acordo, trato, aperto de mão, conversar sobre preço, falar de
    preço, falar de valores, resolv*, pechinch*, chegar num acordo, valor`,
  askWay: `
    me dá, me passa, me manda, me envia, passa, manda, envia, tem, você tem, tens, teria, qual, qual é, como, onde, em
    que, posso, poderia, pode, podes, preciso, precisava, queria, algum, alguma, me diz, me fala, deixa, deixe, anota,
    compartilha, troca*, me empresta, dá pra`,
  reachVerb: `
    te ligar, ligar pra você, ligar para si, ligar-lhe, te chamar, te achar, te encontrar, te contatar, contactar,
    falar contigo, falar com você, falar com o senhor, falar com a senhora, te escrever, te mandar dm, mandar dm, te
    localizar, entrar em contato, entrar em contacto`,
  reachNoun: `
    (seu|teu|sua|tua|o seu|algum|vosso)
    (número|numero|telefone|tel|cel|celular|telemóvel|zap|whats|whatsapp|wpp|email|e
    mail|contato|contacto|insta|instagram|face|facebook|telegram|arroba|usuário|fixo), seus
    (dados|contatos|contactos), suas redes`,
  surprise: `surpresa, aniversário, presente, festa, bebê, bebé, dorm*, barulho, vizinh*, criança*, natal, cachorro`,
  onApp: `
    (no|pelo|na|pela|dentro do|dentro da|através do|através da|via)
    (app|aplicativo|plataforma|site|aplicação|sistema), nesse chat, neste chat, por este chat, por esse chat, pelo
    chat, por aqui, aqui mesmo, aqui no chat`,
  keepOn: `
    prefir*, melhor, mant*, mantém, ficar, fica, fiquemos, continu*, só (trabalho|aceito|atendo|recebo), sempre,
    somente, apenas, exclusivamente, tem que ser, deve ser`,
  declines: `
    não (posso|aceito|dou|faço|trabalho|quero|passo|cancelo|recebo|uso|saio|pago|gosto|dá|rola|pode|é permitido|me
    arrisco|compensa|combino), não obrigad*, melhor não, sem chance, de jeito nenhum, nem pensar, sem seguro, perder a
    garantia, recusei, disse que não, contra as regras, não me (dê|dá|dês|pague|pagues|mande|mandes|precisa dar), nada
    a mim, nada para mim, não é comigo, comigo não, isso não faço, não faço isso, não fecho nada, não fecho, tudo
    certinho`,
  mistake: `
    sem querer, por engano, me enganei, errei, ops, outra data, outro dia, duplicad*, duas vezes, por acidente, novo
    pedido, pedir de novo, marcar de novo, de novo, remarc*, reagend*`,
  asTold: `
    como (você|o senhor|a senhora|combinamos) (disse|falou|pediu|sugeriu), como combinamos, como pediu, como me disse,
    como disseste, como pediste`,
  logVerb: `
    registr*, adicion*, coloc*, bot*, pôr, põe, lanç*, inclu*, declar*, marc*, apont*, met*, constar, conste, aparec*,
    cadastr*, inser*`,
  unlogged: `sem registrar, sem declarar, por fora, não oficial, extraoficial*, sem nota, sem meter na, fora do pedido`,
  payout: `
    preso, fica preso, retid*, até confirmar, até você confirmar, libera*, retém, os dois pagos pela app, os dois pelo
    app, tudo pelo app, tudo pela app, depois de confirmar`,
  excuse: `
    mudei de ideia*, mudou de ideia*, mudança de planos, imprevisto, surgiu, não precis* mais, já não precis*,
    encontrei outro, achei outro, doente, motivos pessoais, outro profissional, qualquer coisa, qualquer motivo`,
  cash: `em dinheiro, dinheiro vivo, grana viva, em espécie, notas, em notas, cash, na mão, dinheirinho`,
  report: `
    andam a pedir, em meu nome, denunci*, outro (encanador|pintor|eletricista|profissional|cara|técnico), um cara,
    pediu pra, pediram, queria que, me ofereceu, golpe*, burla, fraude, se passando, o anterior, a anterior`,
  work: `
    caixa registradora, gaveta, emperr*, velho pro novo, celular novo, celular velho, passar as conversas, não para,
    posts, seguidores, cuidar do, aula de, prova, integrar, gateway`,
  harmless: `
    por fora (a|o|está|tá|da|do), feito à mão, costurado à mão, lavar à mão, grupo do zap, grupo do whatsapp, grupo da
    família`,
  apart: `à parte`,
  deliver: `no panfleto, no cartaz, arte final, gráfica, tiragem, fonte da letra`,
  bizPaper: `cartão, cartões, panfleto, folheto, ímã, adesivo, flyer`,
  learn: `saib*, saber, sab*, descobr*, descubr*, perceb*, fiquem sabendo, fique sabendo, desconfi*`,
  toYourself: `pra você, para si, pra si, pra nós`,
  omit: `omit*, sem mencionar, deixa fora, não põe, não coloca, fora da`,
  arrival: `chave, deixa a chave, portão aberto, escada, ferramentas, o serviço sai, fica pronto`,
};
