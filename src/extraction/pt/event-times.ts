import type { EventTimeWords } from '../lexicon/event-time-words.js';
import { phrases } from '../lexicon/words.js';

export const eventTimes: EventTimeWords = {
  closings: phrases(`
    (encerrou|encerraram|fechou|fecharam|terminou|terminaram|concluiu|concluiram|acabou|acabaram|finalizou|
      finalizaram|fecha|fecham|termina|terminam|encerra|encerram|acaba|conclui) (o mes de|),
    (tinha|tinham|havia|haviam) (encerrado|fechado|terminado|concluido|acabado) (o mes de|)`),
  inIt: phrases('nela, nele, (dela|dele) constam, ali'),
  earlyIn: phrases('comeco, inicio, inicios, principio, principios'),
  midIn: phrases('meados'),
  clearings: phrases(`
    mutirao, mutiroes, jornada, jornadas, audiencias, operacao, operacoes, troca, trocas, visita, visitas,
    libertacoes, solturas, entrega, entregas, campanha`),
  tomorrow: ['amanha'],
  calendarParts: phrases('bimestre, trimestre, quadrimestre, semestre'),
  partsOfMonth: {
    starts: phrases('primeiro, primeira, primeiros, primeiras'),
    ends: phrases('ultimo, ultima, ultimos, ultimas'),
    firstHalf: phrases('primeira (quinzena|metade)'),
    secondHalf: phrases('segunda (quinzena|metade)'),
  },
  hadDone: phrases('tinha, tinham, havia, haviam'),
  monthVerbs: phrases(
    'foi, e, trouxe, teve, fechou, terminou, viu, deixou, registrou, registou, somou, acabou, encerrou, segue, marcou, tinha, havia, fecha, termina, acaba, encerra, conclui',
  ),
  knownByDate: phrases('anistia, anistias, amnistia, amnistias, indulto, indultos, troca, trocas'),
  unrest: phrases(`
    marcha, marchas, protesto, protestos, manifestacao, manifestacoes, tumulto, tumultos, disturbios, motim, motins,
    revolta, revoltas, levante, levantamento, rebeliao, insurreicao, golpe, massacre, chacina, confrontos, violencia,
    greve, paralisacao, acontecimentos, atos, eleicao, eleicoes`),
  grants: phrases(`
    concedeu, concede, outorgou, outorga, decretou, decreta, assinou, assina, deu, promulgou, sancionou, concederam,
    decretaram`),
  laws: phrases('lei, anistia, amnistia, indulto, indultos, decreto, perdao, norma, legislacao, medida'),
  enacted: phrases(`
    assinada, assinado, assinou, decretada, decretado, decretou, aprovada, aprovado, aprovou, promulgada, promulgado,
    promulgou, sancionada, sancionado, sancionou, concedida, concedido, concedeu, adotada, adotado, adotou, adoptada,
    anunciada, anunciado, anunciou, ratificada, publicada, publicado, declarada, declarado, imposta, imposto,
    prorrogada, prorrogado, vigor, vigora, vigente, vigencia`),
  sinceThen: phrases(`
    de (la|entao) (para|pra) (ca|aqui), de (la|entao) ate (agora|hoje|aqui), de entao a esta parte, de la a esta parte`),
  beforeThat: phrases('antes (disso|disto|dela|dele|desse dia|dessa data|daquele dia|daquela data)'),
  inBoth: phrases('(em|nos) (ambos os|dois|todos os|tres) casos, ambos, ambas, em cada caso'),
  startUnsaid: phrases('(desde|a partir de) quando, (desde|a partir de) que (data|dia|momento)'),
  alone: phrases('so, somente, apenas'),
  throughout: phrases(
    '(ao longo|no decorrer|no decurso) (do|da|deste|desta|desse|dessa), durante (o|a|este|esta|todo o|toda a)',
  ),
  swornIn: phrases(`
    eleito, eleita, reeleito, reeleita, nomeado, nomeada, empossado, empossada, designado, designada, promovido,
    promovida, demitido, demitida, destituido, destituida, assumiu`),
  inOffice: phrases(`
    no (poder|cargo|trono|governo), a frente, ao leme, (o|) (presidente|presidenta|governante|chefe|lider),
    (primeiro-ministro|primeira-ministra)`),
  inEvent: phrases('na, no, nas, nos, em, com, durante, sob'),
  beginnings: phrases(`
    (comecou|comecaram|iniciou|iniciaram|iniciad*|comecad*|abert*|arrancou|arrancaram|comeca|inicia) (na|no|em|a|)`),
  begun: phrases(`
    total, numero, balanco, conta, soma, libertacoes, solturas, liberacoes, saidas, registro, registo, contagem,
    lista, levantamento, processo, libertacao`),
  hours: phrases('meio-dia, meia-noite, amanhecer, alvorada, madrugada, manha'),
  rounds: phrases('leva, lote, grupo, rodada, turma, onda, remessa'),
  underLaw: phrases(`
    (com base na|ao abrigo da|em razao da|gracas a|devido a|por causa da|em decorrencia da|em virtude da|
      por forca da|em aplicacao da|nos termos da|amparados na|amparadas na|amparados pela|beneficiados pela|
      beneficiadas pela|pela|sob a|por meio da|mediante a|atribui a|atribuiu a|atribuia a|atribuidas a|
      atribuidos a) (nova|recente|) (lei|anistia|amnistia|norma|medida),
    (com base no|ao abrigo do|em razao do|gracas ao|devido ao|em virtude do|por forca do|nos termos do|pelo|sob o|
      por meio do|mediante o) (novo|recente|) (decreto|indulto)`),
  declared: phrases(`
    (o|) (inicio|comeco|decreto|estabelecimento) (do|deste|desse) (regime|estado) (de excecao|de emergencia|de sitio|
      ),
    (a|) (instauracao|imposicao|implantacao|declaracao|decretacao|entrada em vigor) (do|deste|desse) (regime|estado)
      (de excecao|de emergencia|de sitio|),
    (que|) (o|este|esse) (regime|estado) (de excecao|de emergencia|de sitio|) (comecou|teve inicio|foi decretado|foi
      declarado|foi instaurado|foi imposto|entrou em vigor|vigora),
    (que|) (comecou|vigora|foi decretado) o (regime|estado) (de excecao|de emergencia|de sitio|),
    o (regime|estado) de (excecao|emergencia|sitio)`),
  declaredBy: phrases('excecao, emergencia, garantias'),
  interviewed: phrases(`
    (conversamos|falamos|conversei|falei|estivemos) (com|por) (ela|ele|elas|eles|telefone|videochamada),
    (conversamos|falamos|estivemos) (por telefone|por videochamada|) com,
    (a|esta) (entrevista|conversa) (foi feita|foi realizada|ocorreu|teve lugar|aconteceu|realizou-se|foi gravada),
    nos (recebeu|recebe|atendeu|atende|respondeu),
    (recebeu|recebe|atendeu|conversou com|falou com|falou a) (a|o|) (reportagem|jornal|revista),
    entrevista (realizada|feita|concedida)`),
  listsGiven: phrases(`
    (trocam|trocaram|trocar|permutaram|intercambiaram) (* * * * * * * *|* * * * * * *|* * * * * *|* * * * *|* * * *|*
      * *|* *|*|) listas, (troca|intercambio|permuta) (de|das|de suas|das suas) listas,
    listas (trocadas|sejam trocadas)`),
  ofNextYear: phrases('(do|no) (ano seguinte|seguinte ano)'),
  ofThisYear: phrases('(deste|neste) (mesmo|) ano, do (presente|corrente) ano, do ano (corrente|em curso)'),
  ofThatYear: phrases('(daquele|desse) (mesmo|) ano, do mesmo ano'),
  yearBefore: phrases('(do|no|o|ao) (ano anterior|ano passado|passado ano), de ha um ano, (um ano|doze meses) antes'),
  previous: phrases('anteriores, anterior'),
  monthsTogether: { '3': ['trimestre'], '6': ['semestre'] },
  now: phrases('agora, hoje, atualmente, actualmente'),
  speeches: phrases(`
    comunicado, nota, boletim, relatorio, mensagem, publicacao, entrevista, coletiva, entrevista coletiva,
    conferencia de imprensa, seu programa, discurso, pronunciamento, intervencao, audiencia, carta, informe,
    declaracao, postagem, tuite`),
  spoken: phrases(`
    (esta|estao|estava|vem|foi|vinha|sao) (datad*|atualizad*|actualizad*|fechad*), (tem|leva|traz) data (de|do|da), falou, falava,
    deu (as|essas|estas) declaracoes, fez (as|essas|estas) declaracoes,
    (foi|foram) (divulgad*|publicad*|emitid*|enviad*)`),
  goesOn: phrases(`
    acrescentou, acrescenta, acrescentaram, acrescentam, prosseguiu, prossegue, continuou, insistiu, insiste,
    concluiu, conclui, precisou, precisa, detalhou, detalha, completou, completa, emendou, rematou, arrematou`),
  otherCalendars: phrases(
    'budista, birmanes, lunar, chines, persa, ortodoxo, judaico, islamico, khmer, tailandes, iraniano',
  ),
  nightLinks: phrases('para'),
  expects: phrases(`
    espera, esperam, esperava, esperavam, aguarda, aguardam, aguardava, aguardavam, preve, preveem, previa, previam`),
  everyDay: phrases(`
    (a cada|cada) (dia|noite|semana|mes|ano|hora), (todos os|todo o) (dias|dia|meses), todas as (semanas|noites),
    diariamente, semanalmente, mensalmente`),
  scenes: phrases(`
    (os portoes|o portao|as portas|a porta) (se abriram|se abriu|abriram-se|abriu-se),
    (os portoes|o portao|as portas|a porta) * * * (se abriram|se abriu|abriram-se|abriu-se|abriram|abriu),
    (troca|entrega|intercambio|soltura|libertacao|transferencia) (de prisioneiros|de presos|) (foi feita|foi
      realizada|ocorreu|aconteceu|realizou-se|teve lugar|foi concluida|se deu|deu-se|se realizou),
    trocar prisioneiros, trocaram prisioneiros,
    (fizeram|fazem|realizaram|realizam|efetuaram|efectuaram|concluiram|completaram|promoveram|levaram a cabo) (* * * *
      *|* * * *|* * *|* *|*|) (troca|permuta) de (prisioneiros|presos),
    (onibus|autocarro|autocarros|aviao|avioes|voo|comboio|trem|caravana) (* * *|* *|*|) (chegou|chegaram|aterrou|
      aterraram|aterrissou|aterrissaram|pousou|pousaram|cruzou|cruzaram|desembarcou),
    (o onibus|os onibus|o autocarro|os autocarros|o comboio) (saiu|sairam|partiu|partiram)`),
  within: ['dentro'],
  fromEvent: phrases('(seguintes|posteriores) (a|ao), (depois|apos) (da|do|de|a|o|), apos, que se seguiram (a|ao)'),
  beforeEvent: phrases('(anteriores|previos|previas) (a|ao), antes (da|do|de), que antecederam (a|o)'),
  withinDay: phrases(`
    as, das, horas, hora, primeiras, ultimas, pouco, logo, minutos, momentos, longo, decorrer, curso, volta, cerca,
    meio-dia, meia-noite, depois, antes, final, inicio`),
  built: phrases(`
    abert*, reabert*, construid*, inaugurad*, fundad*, criad*, erguid*, dissolvid*, ilegalizad*, proibid*,
    encerrad*, nascid*`),
  habits: phrases('cada, toda, todo'),
  oneBefore: phrases('(na|no|a|o|da|do) anterior'),
  countingBegins: phrases(`
    (comecou|comecaram|passou|comeca|comecam) a (contar|registrar|registar|documentar|anotar|contabilizar) (em|),
    (iniciou|comecou|inicia|comeca) (sua|a sua|a|o) (contagem|conta|registro|registo) (em|),
    (conta|contam) (desde|a partir de),
    (contagem|conta|registro|registo|lista) que (abriu|iniciou|comecou) (em|no|a|)`),
  namedByDay: phrases(`
    presidio, penitenciaria, cadeia, carcere, bairro, movimento, praca, avenida, rua, hospital, escola, estadio,
    brigada, batalhao, ponte, teatro, setor`),
};
