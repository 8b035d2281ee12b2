import type { StructureWords } from '../lexicon/structure-words.js';
import { phrases } from '../lexicon/words.js';

export const structure: StructureWords = {
  contrast: phrases(`
    mas, porem, enquanto, enquanto que, ao passo que, embora, contudo, entretanto, no entanto, todavia, apesar de,
    ainda que, ja (o|a|os|as), por outro lado, por sua vez, em contraste, em contrapartida, frente a, perante,
    frente aos, frente as, diante dos, diante das, ante, contra os, contra as, muito abaixo, bem abaixo, muito acima,
    bem acima, longe dos, longe das, face aos, face as, em comparacao com, comparado com, comparados aos, se bem que`),
  parts: phrases(`
    (grupo|lista|leva|lote|relacao|contingente) (reune|reunia|reuniu),
    (e|era|foi|esta|estava) (formado|formada|composto|composta|integrado|integrada|constituido|constituida) por,
    formado por, formada por, integrado por, integrada por, compoe-se de, compunha-se de, incluia, incluiam, abrange,
    abrangia, engloba, englobava, constam, consta, la estao, la estavam, fizeram parte, faziam parte,
    entre os libertados, entre os soltos, entre as libertadas, incluindo, incluindo-se, inclui, incluem, incluidos,
    incluidas, inclusive, entre eles, entre elas, entre os quais, entre as quais, dentre eles, dentre elas,
    dentre os quais, dos quais, das quais, (destes|desses) ultimos, (destas|dessas) ultimas,
    deles, delas, destes, destas, desses, dessas, sendo, entre os, entre as,
    entre estes, entre esses, composto por, composta por, a saber, o restante, os restantes, as restantes, os demais,
    as demais, os outros, as outras, figuram, contam-se, sao eles,
    (estao|esta|constam|consta|figuram|figura|aparecem|entraram|entram) (na|da|nessa|nesta) (lista|relacao),
    (fazem|faz) parte (do grupo|da lista|deste grupo|desse grupo),
    (integram|integra) (o grupo|a lista|esse grupo|este grupo),
    (dessa|desta|daquela) (populacao|quantidade|lista|soma|relacao|conta),
    (desse|deste|daquele) (universo|contingente|conjunto|numero), nele cabem, desse total, deste total, desse grupo,
    do grupo, do total, contando, estao, nesse numero, nesse grupo, neste grupo, nesse total`),
  ofWhole: phrases(`
    no grupo, na leva, (dessa|desta|daquela) (populacao|quantidade|lista|soma|relacao|conta),
    (desse|deste|daquele) (universo|contingente|conjunto|numero), destes, destas, desses, dessas, deles, delas,
    dentre eles, dentre elas, dentre os, entre eles, entre elas, entre esses, entre estes, entre os, entre as,
    do total, desse total, deste total, do grupo, desse grupo, deste grupo, dos libertados, das libertadas,
    dos soltos, dos presos, das libertacoes, das solturas, dos excarcerados, a lista inclui, o numero inclui,
    o total inclui, o balanco inclui, o grupo inclui, o grupo e, nesse numero, nesse total, na lista, figuram entre,
    do universo, sao eles, eram, das pessoas, (entre|dentre) (quem|aqueles|aquelas)`),
  holds: phrases(`
    contem, continha, reune, reunia, traz, trazia, trazem, abrange, abrangia, engloba, englobava, inclui, incluem,
    incluia, compreende, compreendia, nomeia, menciona, mencionava, cita, identifica, enumera, arrola, tem, tinha,
    conta com, contava com, com`),
  thereIn: phrases(`
    (nela|nele|nelas|neles) (ha|havia|estao|estavam|figuram|figuravam|constam|constavam|aparecem|apareciam),
    (na|nessa|nesta|em sua) (lista|relacao|listagem) (de *|da *|do *|) (ha|havia|estao|estavam|figuram|figuravam|
      constam|constavam|aparecem),
    (no|nesse|neste) (cadastro|registro|registo|documento) (ha|havia|estao|figuram|constam|aparecem),
    (dela|dele|dessa lista|desta lista|da lista|da relacao) (fazem|faziam) parte`),
  increments: phrases(`
    outro, outra, outros, outras, mais, adicional, adicionais, extra, alem, novos, novas, somam-se, acrescem`),
  elliptical: phrases(`
    outros, outras, mais, deles, delas, destes, destas, desses, dessas, adicionais, ja`),
  fellows: phrases('companheiros, companheiras, colegas, outros, outras, parte, lista, listas, fileiras, primeira'),
  listed: phrases(`
    leram, publicaram, elaboraram, reviram, verificaram, partilharam, compartilharam, divulgaram, atualizaram, entregaram,
    apresentaram, assinaram, prepararam, aprovaram, redigiram`),
  how: phrases('como, quando, onde'),
  leftOver: phrases('restantes, outros, outras, demais'),
  outOf: phrases(`
    de um total de, do total de, de entre, dentre, dos, das, de um universo de, do universo de, em um total de,
    num total de, de mais de, de cerca de`),
  copulas: phrases(`
    sao, foram, eram, era, e, estao, sendo, tinham sido, haviam sido, tem sido`),
  ratioJoin: phrases('em, entre, dentre'),
  rest: phrases('o restante, os restantes, as restantes, os demais, as demais, o resto, os outros, as outras'),
  later: phrases(`
    depois, mais tarde, posteriormente, desde entao, nas semanas seguintes, nos dias seguintes, em seguida, a seguir,
    subsequentemente`),
  partitives: phrases(`
    de, do, da, dos, das, dentre, deles, delas, destes, destas, desses, dessas, daqueles, daquelas`),
  forWhom: ['quem'],
  relatives: phrases('que, quem, qual, quais, cujo, cuja, cujos, cujas'),
  earlier: phrases(`
    primeiro (noticiara|noticiou|informara|informou|falara|falou|divulgara|divulgou),
    inicialmente (noticiara|noticiou|informara|informou|falara|falou),
    (tinha|tinham|havia|haviam) (anunciado|anunciada|divulgado|informado|mencionado|dito|contado|contabilizado|
      confirmado|verificado|registrado|registado|reportado|relatado|falado|estimado|apontado|comunicado|admitido|
      indicado|noticiado|citado), anteriormente, antes disso, ate entao, no inicio da manha, inicialmente,
    a principio, num primeiro momento, no comeco da tarde, mais cedo, horas antes, dias antes, uma semana antes,
    um dia antes, um mes antes, na vespera, falava em, falavam em, ia em, subiu de, passou de, aumentou de, caiu de,
    baixou de, desceu de, subindo de, ante os, ante as, contra os, contra as, frente aos, frente as, era de, eram de,
    estava em, estavam em, ficava em, o numero anterior, o balanco anterior, a contagem anterior, o boletim anterior,
    no balanco anterior, a lista anterior, na semana anterior, (no|na) * anterior, ja eram, eram`),
  changedFrom: ['de'],
  changedTo: ['para', 'a'],
  truth: phrases(`
    (esse|essa|este|esta|o mesmo|a mesma) (numero|cifra|total|balanco|conta|dado) (para|a|em), na verdade,
    na realidade, em verdade, de fato, de facto, o numero (real|verdadeiro|correto|correcto|certo|exato),
    o verdadeiro numero, a cifra (real|verdadeira), o total (real|verdadeiro), a verdade e, os numeros reais`),
  hypothetical: phrases(`
    (pode|podem|poderia|poderiam|podera|poderao) (superar|chegar a|chegar aos|chegar as|ultrapassar|atingir|subir
      para|subir a|alcancar|passar de|ser),
    (deve|devem|devera|vai|vao) (superar|chegar a|ultrapassar|atingir|alcancar|passar de), (chegara|chegarao) a`),
  definites: phrases('os, as, dos, das, aos, seus, suas, estes, estas, esses, essas, desses, dessas'),
  ages: phrases('idade, idades, fara, completara, completou, completa'),
  absolutes: ['com'],
  batches: phrases('grupo, lote, leva, onda, contingente, comboio, turma, remessa, grupos'),
  exceptions: phrases('todos menos, todas menos, exceto, salvo, a excecao de, com excecao de, sem contar, menos'),
  whereabouts: phrases(`
    em paradeiro desconhecido, em parte incerta, desconhece-se o paradeiro, (o|) paradeiro de,
    nao (foi|foram) (encontrad*|localizad*|achad*), por localizar`),
  follows: phrases(`
    seguiram-se, os seguiram, as seguiram, se seguiram, seguiram-nos, seguiram depois, vieram depois,
    vieram em seguida, juntaram-se a (eles|elas), somaram-se a (eles|elas), se juntaram a (eles|elas),
    fizeram o mesmo`),
  proVerbs: phrases(`
    o fizeram, o fez, fizeram-no, o foram, foram-no, o tinham feito, o farao, o fara, o fariam, o faria,
    farao o mesmo, fariam o mesmo, o estao, o estavam, o (estarao|estara|estariam|serao|sera)`),
  tallies: phrases(`
    nao (passa|passam|passou|passava) de, nao (vai|vao|ia|foi) alem de, nao (chega|chegam|chegou) a,
    (para|parou|fica|ficou|fecha|fechou) em, (chega|chegou|chegam) a, (vai|ia|vao|iam) (ja|) em, ja (vai|ia) em,
    (conhece|conhecia|conhecem|conhecemos), (sabe|sabia|sabem|sabemos) de, (anda|andava) (ja|) (por|pelos|pelas|em),
    (contava|tinha|tem) ja, (os|as|o|a) (situa|situou|estima|estimou) em,
    (fecha|fechou|fecharam) (a|sua|o|seu|o seu|a sua) (conta|contagem|balanco|lista) (em|com)`),
  countsOneByOne: phrases(`
    confirma, confirmou, confirmam, tinha confirmado, havia confirmado, verifica, verificou, contabiliza,
    contabilizou, contabilizam, contabilizava, documenta, documentou, registra, registrou, regista, registou, conta,
    contou, contava, constata, constatou, comprovou,
    (tem|temos|tinha|tinham) (so|apenas|) certeza de,
    (pode|pode|pudemos|conseguiu|conseguiram|conseguimos|podemos) (so|apenas|) (verificar|confirmar|documentar|
      comprovar|constatar|identificar)`),
  extremes: phrases(`
    mais novo, mais nova, mais novos, mais jovem, mais jovens, mais velho, mais velha, mais velhos, mais idoso,
    mais idosa, cacula`),
  agesThan: phrases(`
    maiores de, maior de, menores de, menor de,
    mais (velhos|velhas|velho|velha|novos|novas|novo|nova|jovens) (do que|que)`),
  capacity: phrases(`
    (presidio|presidios|prisao|prisoes|cadeia|cadeias|pavilhao) (nov*|) para,
    para (receber|abrigar|acolher|albergar|comportar|alojar|acomodar),
    pode (receber|abrigar|acolher|albergar|comportar), podem (receber|abrigar|acolher|albergar|comportar),
    (capacidade|lotacao) (para|de|e de|era de), (abrigara|abrigarao|acolhera|comportara),
    (capacidade|lotacao) (oficial|) (do|da) (*|) (e|era) de,
    (construid*|projetad*|concebid*|prevista|previsto|pensad*|feit*|erguid*) para,
    (construiu-se|projetou-se|concebeu-se|se construiu|se projetou|se concebeu) para,
    (construid*|projetad*|inaugurad*|erguid*) em * para, (espaco|lugar|vagas) para, (em|de) grupos de,
    em (levas|lotes|turmas|duplas|filas) de, (celas|cela) (para|de), alojament* para`),
  wereThen: phrases(`
    era, eram, ia, iam, havia, tinha, tinham, dava, davam, estava, estavam, somava, somavam, abrigava, dormiam,
    permaneciam, seguiam, continuavam, restavam, figuravam, constavam, registrava, contava, rondava, contabilizava,
    contabilizavam, registravam, registava, registavam, contavam, sabia, sabiam, documentava, calculava, estimava,
    listava, reportava, mantinha, mantinham, encerrou, fechou, terminou, concluiu, acabou`),
  pastStates: phrases(`
    cumpriam, estavam, encontravam-se, se encontravam, (tinham|haviam) (estado|sido|permanecido),
    tinham passado, (nunca|jamais) (tinham|haviam) sido, foram detid*, foram condenad*,
    permaneciam (detid*|preso|presa|presos|presas|recluid*|encarcerad*) desde`),
  restates: phrases(`
    ou seja, isto e, quer dizer, por outras palavras, o que (equivale|corresponde) (a|ao),
    (equivalente|equivalentes|correspondente|correspondentes) (a|ao), que (representa|representam|significa)`),
  gauges: phrases(`
    quilometros, km, metros, milhas, graus, dolares, euros, bolivares, reais, barris, litros, toneladas, paginas,
    vezes, pontos`),
  each: phrases('cada'),
  states: phrases(`
    (corresponde|correspondem|correspondia|correspondiam|correspondeu|corresponderam) a, pertence, pertencia,
    pertencem, militam, militavam, integram, pertenciam, sofrem, sofriam, padecem, sofre, padece, precisam,
    necessitam, provem, tem, tinham, possuem, enfrentam, encontram-se, se encontram, apresentam, respondem, estao,
    estavam, superam, o eram, o sao`),
  rates: phrases(`
    (todos os|todo o|cada) (dias|dia|meses|mes), todas as (semanas|noites),
    (por|para|a) cada (refem|cativo|cativa|corpo|soldado|mulher|civil|militar|guarda|agente|policial|funcionario|
      israelense|
      israelita|preso|pessoa|cela|cama|100|1.000|10.000|100.000|mil|cem), por (10.000|100.000|refem|guarda),
    por 100 mil, a troco de cada,
    por (dia|semana|mes|noite|cela|celas|colchao|cama|beliche|quarto|sala|metro quadrado|turno|hora|habitante|
      habitantes), (por|o|ao|cada) (cada|) (dolar|euro|peso|rublo), ao (dia|mes|ano), a cada (dia|semana|mes), diarios, diarias, em media, semanais, mensais`),
  conditionals: phrases(`
    caso, se, (desconhece|desconhecem|desconhece-se|ignora|ignora-se|incerto) se,
    (perguntou|perguntaram|pergunta|perguntam|perguntava|perguntado|decidira|decidirao|decidir|decide|debate|debatem|
      avalia|avaliam|estuda|estudam|esclareceu|esclarecer|confirmar|saber|sabe|sabem|verificar) se,
    (negou|negaram|nega|negam|desmentiu|desmente|rejeitou|rejeita) (que|) (ter|manter|deter|haja|ha|tenha|tenham|
      existam|existem|mantenha)`),
  remains: phrases(`
    corpos, restos mortais, cadaveres, corpo, morte, mortes, assassinato, assassinatos, assassinio, assassinios,
    massacre, chacina, execucao, execucoes, fuzilamento, enterro, funeral, funerais`),
  change: phrases(`
    subiu, sobe, passou, passa, passaram, aumentou, aumentaram, cresceu, caiu, elevou, saltou, foi, reduziu,
    reduziram, reduz, baixou, baixaram, baixa, corrigiu, corrigiram, corrige, revisou, revisaram, reviu, revisa,
    passando, subiram, subindo, aumenta, elevaram, eleva, atualizou, atualizaram, atualiza, ajustou, ajustaram,
    ajusta, cairam, cai, desceu, diminuiu, mudou, alterou, rebaixou`),
  makeUp: phrases(`
    (somam|somavam|representam|representavam|compoem|totalizam|perfazem|constituem|formam|eram|sao)`),
  has: phrases(`
    traz, trazia, traziam, contem, continha, reune, reunia, inclui, incluia, enumera, enumerava, constavam, constam,
    consta, figuravam, figuram, aparecem, apareciam, exibe, exibia, mostra, mostrava, lista, listava, arrola,
    arrolava, marca, marcava, acusa, acusava, somava, contava, tem, tinha, tinham, da, deu, apresenta, apresentou,
    mantem, mantinha, divulga, publica, publicou, oferece, aponta, registra, regista, contabiliza, soma`),
  pairJoiners: phrases('e, como, quanto'),
  pairOpeners: phrases('tanto, ambos, ambas'),
  subordinators: phrases('quando, onde, enquanto, porque, embora, se, pois, ate'),
  reaches: phrases(`
    (vai|ia|esta) (ja|agora|hoje) em, ve, veem,
    passa de, passam de, passava de, passou de, ultrapassa, ultrapassou, ultrapassava, supera, superou, superava,
    ja era de, era de, ja e de, estava em, esta em, ficou em, ficava em, fica em, tinha chegado a, havia chegado a, chegava a,
    alcancou, alcancava, subia para, tinha subido para, havia subido para, passou para, passou a, cresceu para,
    somava, tinha sido de, havia sido de, era ja de, ia em, vai em, atingiu, atingia, atinge, elevou-se a,
    (chega|chegam|chegou|chegaram|ascende|ascendem|ascendeu|ascenderam|sobe|sobem|subiu|subiram|desce|descem|desceu|
      desceram|cai|caem|caiu|cairam|baixa|baixam|baixou|baixaram|aumenta|aumentam|aumentou|aumentaram|cresce|crescem|
      cresceram|passam|passaram|eleva-se|elevam-se|elevaram-se|se eleva|se elevam|se elevou|reduz-se|reduziu-se|se
      reduziu|chegado|subido|ascendido|descido|caido|baixado) (ja|hoje|agora|) (a|aos|as|ate|ate aos|ate as|para|para
      os|para as),
    (alcanca|alcancam|alcancaram|alcancado|atingem|atingiram|atingido|totaliza|totalizam|totalizou|totalizaram|soma)
      (ja|hoje|) (os|as|),
    (situa-se|situam-se|situou-se|situaram-se|se situa|se situam|se situou|mantem-se|mantinha-se|manteve-se|se mantem|
      se manteve|fixa-se|fixou-se|cifra-se|cifrou-se|ficam|ficaram|estao) (ja|hoje|agora|) em, e (agora|hoje|ja) de`),
  comparedWith: phrases(`
    (mais|menos|a mais|a menos|) do que (o|a|os|as|no|na|nos|nas|em|ontem|ha|ao|antes|um|uma|seu|sua|tinha|havia),
    (mais|menos|a mais|a menos) que (o|a|os|as|no|na|nos|nas|em|ontem|ha|ao|antes|um|uma|seu|sua|tinha|havia)`),
  differences: phrases('(uma|a) (diferenca|discrepancia) (de|e de)'),
  occasions: phrases(`
    (na|da|nessa|dessa|nesta|desta|na mesma|da mesma) (operacao|troca|leva|entrega|soltura|transferencia|ocasiao|
      madrugada|noite|jornada|rodada|viagem),
    (no|do|nesse|desse|neste|deste|no mesmo|do mesmo) (voo|grupo|aviao|intercambio|lote|comboio|mutirao|contingente),
    (a|entre os que vinham a) bordo, (com|junto com|junto a) (eles|elas|os soldados|os militares), em contrapartida,
    em troca, em sentido (contrario|inverso), em retorno,
    (dessas|destas|daquelas|nessas) (solturas|libertacoes|saidas|excarceracoes)`),
  against: phrases(`
    contra, contra os, contra as, ante, ante os, ante as, frente a, frente aos, face a, face aos, diante de, versus,
    em comparacao com, comparado a, comparados aos, em vez de, (mais|menos) (que|do que) (os|as), (acima|abaixo) (dos|das), em vez dos`),
  records: phrases(`
    mais (numeros*|ampl*|alt*),
    o maior, a maior, maior, (sua|seu) (primeir|segund)(o|a), a primeira, o primeiro, primeira vez,
    (o|a) (segund|terceir|quart|quint|sext|setim|oitav|non|decim)(o|a), primeiras, primeiros, a pior, o pior, a menor,
    o menor, o mais alto, a mais alta, inedita, inedito, em qualquer (mes|semana|ano|dia), nenhum (mes|outro mes),
    (um|o) recorde`),
  soFar: phrases(`
    ja, ate agora, ate aqui, ate hoje, ate ao momento, ate o momento, ate a data, ate entao, ao todo, no total,
    em total, no conjunto, no geral, no acumulado, acumula, acumulam, ao longo`),
  percent: phrases('%, por cento, pontos percentuais, porcento'),
  ratioLinks: phrases(`em cada, a cada, de cada, em, entre`),
  thereWere: phrases(`
    o que (faz|faria|soma|somaria|da|daria), (seriam|totalizando),
    (houve|havia|ha|houvera|tinha havido|tinham sido|haviam sido|eram|foram|era|sao|tinham saido|haviam saido|estava
      em|ia em|iam) (outros|outras|ja|), (tinha|tinham|havia|haviam) (chegado a|
      subido a|subido para|crescido para)`),
  onlyThan: phrases(`senao, mais que, mais do que, mais de, a nao ser, alem de`),
  owned: phrases(`
    pena, penas, condenacao, condenacoes, sentenca, sentencas, caso, casos, causa, causas, acusacao, acusacoes,
    julgamento, julgamentos, processo, processos, audiencia, audiencias, pedido, pedidos, recurso, recursos, apelacao,
    apelacoes, direitos, fotografias, fotos, retratos, casas, contas, bens, passaportes, depoimento, depoimentos,
    historias, denuncias, detencao, prisao, transferencia, morte, mortes, tortura, torturas, situacao, defesa`),
  pastVerbs: [],
  afterVerbs: [],
  comesOfAge: phrases(`
    (chegou|chega|chegava|chegar|chegado) aos, (completou|completa|completara|completar|fez|faz|fara) (os|),
    passou dos`),
  somebody: phrases(`
    (filha|filho|menina|menino|neta|neto|irma|irmao|mae|pai|esposa|marido|avo|cacula|bebe|jovem|novo|velho|nova|velha)
      (dele|dela|) (tem|tinha) (so|ja|apenas|), (o|a) mais (novo|velho|nova|velha) (tem|tinha),
    (que|quem|ele|ela) (tem|tinha) (so|ja|apenas|), eu tenho (so|ja|apenas|)`),
  atOnce: phrases(`
    de uma (so|) vez, de uma vez so, de uma assentada, de um (so|) golpe, de golpe, (num|em um) (so|mesmo|unico) dia,
    (numa|em uma) (so|mesma|unica) (noite|jornada), juntos, juntas, por lado, de cada lado, de parte a parte`),
};
