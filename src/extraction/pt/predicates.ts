import type { PredicateWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';
import { freed, HELD, PLACES, SAYS, weakFreed } from './freed.js';
import { MONEY_CHANGES, otherwise } from './otherwise.js';
import { releasesAhead } from './release-verbs.js';
import { moreHeld, morePromised, moreUndone } from './releases.js';

const STAY =
  '(continuarao|continuara|permanecerao|permanecera|seguirao|seguira|vai continuar|vao continuar|vai permanecer|vao permanecer|vai seguir|vao seguir|ficarao|estao|esta|estavam|estava|estejam|esteja|estariam|estaria|estivessem|continuam|continua|continuavam|continuava|continuem|continue|continuariam|continuaria|continuassem|permanecem|permanece|permaneciam|permanecia|permanecam|permaneca|permaneceram|permanecessem|permaneceriam|siga|fiquem|fique|seguem|segue|seguiam|seguia|sigam|seguissem|seguiriam|ficam|ficaram|ficavam|ficava|mantem-se|mantinham-se|mantem|mantinham|encontram-se|encontra-se|encontravam-se|se encontram|se encontra|se encontravam|acham-se|se acham|se mantem|restam|ainda)';

export const predicates: PredicateWords = {
  freed,
  held: [
    ...moreHeld,
    ...phrases(`
    (la|ali|ainda) dentro, (foi|foram) mantid* ${HELD},
    em poder (da|do|de|dos|das|dele|deles), em maos (de|do|da|russas|ucranianas|israelitas|israelenses),
    em (seu|nosso|vosso) poder, (nas|em) suas maos, na sua posse, debaixo de chave,
    (os|as|dos|das) que (ficaram|nao sairam|ficaram para tras), sem (julgamento|acusacao formal),
    ${HELD} (ha|faz|desde ha) (mais de|quase|cerca de|) *,
    (mantinha|mantinham|mantem|tinha|tinham|tem|tinha|conserva|conservam) em (seu|sua|cativeiro) (poder|custodia|
      posse|maos),
    (continuam|permanecem|seguem|estao|ficaram|continua|permanece|estavam|continuavam) (la|ali|la dentro|dentro|nas
      celas|na cela), ${STAY} em isolamento, ${STAY} em regime de isolamento, ${STAY} (*|) incomunicaveis,
    a espera de (ser|serem) (libertad*|solt*|liberad*|postos em liberdade),
    sem (recuperar|recuperarem|obter|obterem|conseguir|conseguirem) a liberdade,
    (esta|estao|estava|estavam) ha (*|* *|* * *|* * * *|* * * * *) ${HELD},
    (esperam|aguardam|esperavam|aguardavam) (ainda|) (a vez de|sua vez de|a sua vez de|para|por|) sair,
    ${STAY} ${HELD}, ${STAY} * ${HELD}, ${STAY} * * ${HELD}, ${STAY} (por|em) * * ${HELD},
    (esperam|aguardam|esperavam|aguardavam) (ainda|) (a|sua|a sua|pela|) (liberdade|libertacao|soltura|liberacao|
      excarceracao),
    (faltam|falta) (ainda|) (a|) (soltura|libertacao|liberacao|saida) (de|dos|das),
    (sao|eram|estao|foram|seriam) (consideradas|considerados|reconhecidas|reconhecidos|tidas como|tidos como|
      classificadas como|classificados como) (presas|presos|prisioneiras|prisioneiros) (politicas|politicos),
    (considera|consideram|considerava|reconhece|reconhecem|reconhecia|qualifica|classifica) (como|) (presas|presos|
      prisioneiras|prisioneiros) (politicas|politicos|de consciencia),
    como (presas|presos|prisioneiras|prisioneiros) (politicas|politicos|de consciencia), permanecem, permanece,
    permanecer, permanecendo, permaneciam, permanecia, permanecam, continuam, continua, continuavam, continuem,
    continuar, seguem, segue, seguiam, ainda (ha|havia|existem|restam|permanecem|faltam), restam, resta, restavam, faltam, faltavam,
    existem, existiam, ha ainda, diz haver, dizem haver, afirma haver, (ainda|hoje) (na|nas|em|no|nos) (*|) ${PLACES},
    (mantem|mantinham|mantinha|manter|mantido|mantidos|mantidas|retem) ${HELD}, ainda (mantem|mantinha|mantinham|retem), (continua|continuam|segue|seguem) a reter, (continua|continuam|segue|seguem) retendo, ${SAYS} reter,
    (mantidos|mantidas|mantido|mantida) (em|na|nas|sob) *,
    (na|nas|no|nos|numa|num|pelas|pela|dentro da|dentro das|dentro de) ${PLACES},
    em (prisoes|cadeias|celas|presidios|penitenciarias|calaboucos|cativeiro|carceres|custodia|detencao|masmorras|
      estabelecimentos prisionais|centros de detencao), (na|nas|nos|no|em) (suas|seus|sua|seu|*) ${PLACES},
    atras das grades, atras de grades, por tras das grades, sob custodia,
    (estao|esta|continuam|continua|permanecem|permanece|seguem|segue|aguardam|ficam|ficaram|mantidos|ainda) em prisao
      (preventiva|domiciliaria|), em reclusao, em regime fechado, em regime de isolamento,
    (estao|continuam|permanecem|seguem|estavam|ainda) (privados|privadas) (de|da) (sua|) liberdade,
    (aguarda|aguardam) (julgamento|sentenca), a espera de julgamento, cumprem pena, cumprem penas,
    (cumprem|cumpre|cumpriam) (prisao|detencao|uma pena|longas penas), cumprindo pena, cumprir pena, cumpriam pena,
    alberga, albergam, albergava, albergavam, aloja, alojam, alojava, alojavam,
    (prisoes|cadeias|presidios|penitenciarias|prisao|cadeia|presidio|penitenciaria|carceres|unidades prisionais|
      estabelecimentos prisionais|sistema prisional|sistema penitenciario|sistema carcerario) (*|) (*|) (alberga|
      albergam|abriga|abrigam|acolhe|acolhem|acolhiam|custodia|custodiam|recebem|comportam|tem|tinha|tinham|guardam|
      guarda|encerram|encerra|abrigava|abrigavam|acolhia|mantinha|mantinham),
    (abrigam|abriga|abrigavam|retem|retinha|guardam|encerram) (presos|presas|detidos|detidas|),
    (mantem|mantinha|mantinham|manter|mantendo) (presos|presas|detidos|detidas),
    populacao (carceraria|prisional|reclusa|penal|penitenciaria),
    (falta|faltam) (libertar|soltar|sair|por em liberdade),
    (falta|faltam) (ser|serem) (libertad*|solt*|liberad*|postos em liberdade), por libertar, por soltar,
    ficaram para tras, nao (foi|foram) (solto|soltos|soltas|libertado|libertados|libertadas|liberados),
    nao (recuperou|recuperaram|obtiveram|ganharam|alcancaram) (a|sua|a sua|) liberdade,
    nao (saiu|sairam) (da|do|das|de) ${PLACES}, nao (deixou|deixaram|abandonaram) (a|o|as) ${PLACES},
    (espera|esperam|aguarda|aguardam|esperavam|aguardavam) (ainda|por|) (ser|serem) (libertad*|solt*|liberad*|postos
      em liberdade), apodrecem, definham, mofam, lotam,
    (continua|continuam|permanece|permanecem|segue|seguem|estao) (ainda|) sem (sair da prisao|sair da cadeia|
      liberdade|recuperar a liberdade|ser libertad*|ser solt*|serem libertad*|serem solt*),
    (faltam|falta) (ainda|) (libertar|soltar|sair)`),
  ],
  weakHeld: phrases(`
    (esperam|aguardam) (ainda|) (para|por|) sair, sem (julgamento|acusacao formal),
    (os|as|dos|das) que (ficaram|nao sairam|ficaram para tras), alberga, albergam, albergava, albergavam, permanecem, permanece, permanecer, permanecendo, permaneciam, permanecia, permanecam,
    continuam, continua, continuavam, continuem, continuar, seguem, segue, seguiam, restam, resta, restavam, faltam,
    faltavam, existem, existiam, ainda (ha|havia|existem), ha ainda`),
  needAuxiliary: ['livre'],
  heldParticiples: phrases('recolhid*, encarcerad*, aprisionad*, trancafiad*'),
  stateAux: phrases(`
    permanecer, seguir, continuar, permanecam, sigam, continuem, esta, estao, estava, estavam, estejam, continua,
    continuam, permanece, permanecem, segue, seguem, ainda, mantidos, mantidas, mantem, ser, hoje, atualmente,
    arbitrariamente, injustamente`),
  freedSplit: [
    [
      phrases('pos, puseram, embarcou, embarcaram, colocou, colocaram, meteu, meteram'),
      phrases('aviao, avioes, voo, voos'),
    ],
    [
      phrases('pos, puseram, pusemos, punha, colocou, colocaram, colocamos, poe, poem, por, colocar'),
      phrases('liberdade, rua'),
    ],
    [phrases('deixou, deixaram, deixamos, deixa, deixam, deixar, deixado'), phrases('sair, ir')],
    [phrases('mandou, mandaram, mandamos, manda, mandam, mandar, mandado, enviou, enviaram, enviado'), ['casa']],
    [
      phrases(`
        tirou, tiraram, tiramos, tiravam, tira, tiram, tirar, tirando, retirou, retiraram, retiramos, retira, retirar,
        arrancou, arrancaram, resgatou, resgataram, libertou`),
      phrases(`
        prisao, prisoes, cadeia, cadeias, carcere, carceres, presidio, presidios, conjunto, complexo, penitenciaria,
        cela, celas, cativeiro, porta, portao`),
    ],
    [
      phrases(
        'devolveu, devolveram, devolve, devolvem, devolver, restituiu, restituiram, restitui, restituem, restituir',
      ),
      phrases('liberdade, casa, familias'),
    ],
    [phrases('trouxe, trouxeram, levou, levaram, leva, traz'), ['casa']],
    [phrases('deu, deram, dao, concedeu, concederam, concede, concedem'), ['liberdade']],
  ],
  promised: [
    ...morePromised,
    ...releasesAhead,
    ...phrases(`
      o serao, o sera,
      (vai|vao|ia|iam) (sair|ficar|estar|ser|voltar|recuperar) (em liberdade|livre|livres|na rua|a liberdade), sairia,
      sairiam, perdoaria, perdoariam, perdoara, (deixaria|deixariam) (a|as|o|os|) ${PLACES}, saira, sairao,
      (saira|sairao|sairia|sairiam|ficara|ficarao|ficaria|ficariam|estara|estarao) (em liberdade|livre|livres),
      (deixara|deixarao|abandonara|abandonarao) (a|as|o|os|da|das|do|dos|de|) ${PLACES},
      (deixara|deixarao|abandonara|abandonarao) (a|as|o|os|) * ${PLACES}, serao restituid*, sera restituid*,
      serao excarcerad*, serao devolvid*, serao trocad*, serao repatriad*, serao liberad*, serao anistiad*,
      serao amnistiad*, sera indultad*, libertaremos, soltaremos, devolvera, devolverao, serao libertad*, serao solt*,
      sera libertad*, sera solt*, serao entregues, serao indultad*, serao postos em liberdade,
      (dara|darao|daria|dariam|concedera|concederao|concederia) (a|) liberdade (a|aos|as|para),
      serao colocados em liberdade,
      (decretou|ordenou|determinou|autorizou) a liberdade (imediata|) (de|dos|das|a|aos|as)`),
  ],
  future: phrases(`
    espera-se, aguarda-se, vamos, vou, iremos, sera, serao, (ha|hao|havera|haverao|havia|haviam) de, lhe (garante|garantem|garantiu|garantiram) a, (ofereceu|ofereceram|oferece) (a|as|para), (garantiu-lhe|garantiram-lhe) a, seja, sejam, seria,
    seriam, vai, vao, ira, irao, iria, iriam, deve, devem, devera, deverao, deveria,
    deveriam, pode, podem, podera, poderao, poderia, poderiam, fosse, fossem, forem, for, estarao, estara, dormira, dormirao, permitira,
    permitirao, permitiria, permitam, permita, possibilitara, possibilitarao, levara a, levarao a, levaria a,
    levariam a, resultara na, resultarao na, abrira caminho (para|a), abre caminho (para|a),
    abrira as portas (para|a), contempla, contemplara, inclui a, a ser, a serem, para ser, para serem, por ser,
    ainda por, prestes a,
    (promete|prometem|prometeu|prometeram|prometia|prometido|prometidas|prometida|prometera) (a|de|as|), promessa de,
    promessa da, (garante|garantiu) que vai, compromisso de, comprometeu-se a, se comprometeu a, comprometeram-se a,
    compromete-se a, comprometem-se a, se comprometem a, se compromete a,
    (preve|previa|previu|preveem|planeja|planejam|planejava|planeia|pretende|pretendem|pretendia|tenciona|tencionam|
      quer|querem|espera|esperam|esperava|aceitou|aceita|aceitam|aceitaram|concordou em|concorda em|concordam em|
      concordaram em|acordam|decidiu|decide|decidiram|prepara|preparam|estuda|negocia|negociam|negociava) (a|as|),
    (ordenou|ordenaram|ordena|ordenar|determinou|determina|determinaram|autorizou|autoriza|mandou|manda|aprovou|
      decretou|decreta|anuncia que vai|anunciou que vai|recomendou|recomendaram|propos|propoe|
      acordou|acordaram|assinou) (a|as|) (imediata|), ordem de, ordens de,
    (aguarda|aguardam|aguardava|aguardavam|aguardando|a espera de|a espera da) (a|), previsao de, prevista a,
    prevista para, previstas, pronto para, prontos para, disposto a, disposta a, comprometeu-se, se comprometeu,
    comprometeram-se,
    (anunciou|anunciaram|anuncia|marcou|marcaram|agendou|agendaram|adiou|adiaram|programou|remarcou) para (a|o|esta|
      este|) (segunda|segunda-feira|terca|terca-feira|quarta|quarta-feira|quinta|quinta-feira|sexta|sexta-feira|
      sabado|domingo|dia|proxima|proximo|amanha|hoje), proxima, proximas, na fila para, candidatos a, candidatas a,
    elegiveis para, iminente, futura`),
  planned: phrases(`
    (esta|estava|estao|fica|ficou|foi|foram|continua) (marcad*|previst*|planead*|planejad*|agendad*|programad*|adiad*|suspens*),
    (e|sao|era|eram|esta|estao) (esperad*|aguardad*) (na|no|para|em|ate|ainda|nesta|neste|nos|nas|amanha|hoje),
    iminente, iminentes, (comecara|sera iniciada|sera realizada|ocorrera|acontecera|decorrera|tera lugar|sera feita|sera concretizada),
    (deve|devera) (ocorrer|acontecer|ser feita|concretizar-se)`),
  lifted: phrases(`
    beneficiado, beneficiada, beneficiados, beneficiadas, beneficiou, beneficiaram, beneficia, beneficiam, beneficiar,
    beneficiario*, beneficiaria*, se beneficiaram, beneficiaram-se, beneficiou-se, medidas cautelares,
    medida cautelar, cautelares, deixaram de ter, deixou de ter, deixam de ter, ja nao precisam de se apresentar,
    nao precisam mais se apresentar, nao precisarao mais, deixam de precisar, deixaram de precisar, dispensad*,
    (liberad*|libertad*) de se apresentar, apresentar-se, se apresentar, apresentacao periodica, apresentacoes
    periodicas, proibicao de (sair|viajar),
    proibidas de sair, proibidos de sair, liberdade plena,
    (receberam|recebeu|receberao|obtiveram|ganharam|tiveram) (a|) liberdade plena, plena liberdade,
    em casa com restricoes, processos (arquivados|encerrados|extintos), arquivamento, arquivados, processo arquivado,
    causas encerradas, levantamento de medidas, medidas levantadas, restricoes (levantadas|suspensas), sobresteidos,
    tornozeleira*`),
  other: otherwise,
  asks: phrases(`
    queremos (a|as|que), quero (a|as|que),
    gritavam, gritou, gritaram, gritava, entoavam, entoou, entoaram, exige, exigem, exigiu, exigiram, exigir,
    exigindo, exigiam, exigia, exigencia, pede, pedem, pediu, pediram, pedir, pedindo, pediam, pedia, cobra, cobram,
    cobrou, cobraram, reclama, reclamam, reclamou, reivindica, reivindicam, reivindicou, apela, apelam, apelou, insta,
    instam, instou,
    (tem|tinha|tinham|ha|havia|haviam|temos|tenho|vem|tivesse|tivessem|ter|tendo) (pedido|exigido|reclamado|
      solicitado|reivindicado|apelado|instado|cobrado|requerido|clamado|rogado|implorado|suplicado|defendido), roga,
    rogam, rogou, rogaram, implora, imploram, implorou, imploraram, suplica, suplicam, suplicou, suplicaram, apelaram,
    apelava, apelavam, apelando, solicita, solicitam, solicitou, solicitaram, requer, requereu, clama, clamam,
    pressiona, pressionam, pressionou, apelo a, apelo pela, pedido de, clamor`),
  weakFreed,
  idioms: phrases(`
    (mensagem|mensagens|cartas|tiros|acusacoes|insultos|olhares|notas) trocad*, ${MONEY_CHANGES},
    (na|a) saida (de uma|de um|de|da|do) (assembleia|escola|aula|missa|tribunal|trabalho|jogo|reuniao|metro|protesto),
    (esta|estao|estava|estavam|segue|seguem) fora (do pais|do estado|do alcance|da cidade),
    (saiu|sairam|saem|sai) (da|do|das|dos) (pobreza|miseria|desemprego|mercado|lista|listas|fila|mapa|sindicato),
    em liberdade de (acao|consciencia|voto|movimento*|escolher|votar|decidir|agir|atuar|falar|opinar|fazer),
    (ficou|ficaram|ficam) de fora, (segue|seguem|seguia) (o|a|os|as|de perto) (caso|casos|situacao|processo|assunto),
    (continua|continuam|continuava|continuavam|segue|seguem|permanece|permanecem|permaneciam|seguiam) (acampad*|
      fechad*|abert*|hospitalizad*|concentrad*|desabrigad*|com medidas cautelares|com medidas|sob medidas|
        com restricoes|sujeit* a|submetid* a|diante|em frente|em vigilia|na uti|no hospital),
    (era|eram|sao|sejam|fossem) (preso|presa|presos|presas) (politic*|de consciencia|comuns),
    (ficou|ficaram|ficam|esta|estao|estavam|estava) (preso|presa|presos|presas) (no|na|nos|nas|em|num|numa) (elevador|
      elevadores|transito|engarrafamento|congestionamento|lama|neve|enchente|tunel|trem|comboio|metro|ferragens|
      teleferico|passado|aeroporto),
    (proibicao|proibicoes|impedimento|impedimentos|autorizacao) de (sair|saida) do pais,
    (devolveu|devolveram|devolve|devolvem|devolvido|entregou|entregaram) (o|a|os|as|seu|seus|sua|suas) (passaporte|
      passaportes|dinheiro|bens|telefone|telefones|documentos|licenca|licencas|contas|imoveis|equipamentos),
    (respond*|recorr*) em liberdade, (ser|) julgad* em liberdade, aguard* (o|) (julgamento|processo) em liberdade,
    (lista|listas|relacao|carta|cartas|documento|documentos|relatorio|relatorios|peticao|peticoes|proposta|propostas|
      nota|notas|pedido|pedidos) (entregue|entregues),
    (saiu|sairam|sair|saem|saira|sairao) (as ruas|a rua|a rua para|do pais|de ferias|de viagem|em protesto|em defesa|para protestar|para votar),
    liberdade de (imprensa|expressao|culto|informacao|associacao), livre (comercio|mercado|expressao), segue sendo,
    seguem sendo, continua sendo, continua a ser, (seguido|seguidos|seguida|seguidas) (de|por|pelos|pelas),
    (entregou|entregaram|entregar) (os|seus|os seus) nomes,
    (entregou|entregaram|entregar) (uma|um|a|o|as|os|sua) (carta|lista|documento|relatorio|peticao|pedido|
      abaixo-assinado|comida|cesta|cestas)`),
  undone: [
    ...moreUndone,
    ...phrases(`
      prisao domicilia*, (presos|presas|detidos|detidas) (de novo|novamente|outra vez), recapturad*,
      (voltaram|devolvidos) (a|para a) (prisao|cadeia)`),
  ],
  statuses: phrases(`
    (ja|) (receberam|recebeu|recebido|tiveram|teve|tem|ouviram) (uma|a|sua|) (sentenca|condenacao|acusacao formal),
    condenados, condenadas, sentenciados, acusados, acusadas, processados, processadas, indiciados, denunciados,
    julgados,
    (foram|foi|sao|e|tinham sido|tinha sido|ja foram) (condenad*|acusad*|processad*|sentenciad*|julgad*|indiciad*|
      denunciad*)`),
  outing: phrases('saiu, sairam, saem, sai, sair, saindo, saia, saiam'),
  outingFor: phrases('a, para'),
  infinitives: phrases('ar, er, ir'),
  reunions: phrases('abrac, reencontr, reunir, encontr, viver, pass, cumpr, descans, respir'),
  wishes: ['para'],
  orders: phrases(`
    ordenou, ordenaram, determinou, determinaram, autorizou, autorizaram, decretou, decretaram, aprovou, aprovaram,
    mandou, mandaram, prometeu, prometeram, acordou, acordaram, ofereceu, ofereceram, oferecido, prometido, ordenado,
    determinado, autorizado, decretado, acordado, propos, proposto, assinou, comprometeu-se, se comprometeu,
    comprometeram-se`),
  existence: phrases('ha, havia, haja, existem, existiam, existam, restam, restavam'),
  exiled: phrases(`
    deport*, expuls*, banid*, baniu, baniram, desterr*, exilad*, exilou, exilaram, degredad*,
    (mandou|mandaram|enviou|enviaram|embarcou|embarcaram|despachou|despacharam|levou|levaram|mandad*|enviad*|
      embarcad*|despachad*|levad*|transferid*|transportad*) (para|a|ao|aos|rumo a|rumo ao|rumo aos) (o|a|os|as|)
      (exilio|exterior|estrangeiro|estados unidos|eua|washington|miami|guatemala|costa rica|panama|mexico|colombia|
      caracas|espanha|madri|madrid|lisboa|portugal|vaticano|roma|alemanha|berlim|lituania|polonia|letonia|turquia|
      ancara|egito|egipto|cairo|qatar|catar|doha|ucrania|russia|kiev|moscou|moscovo|canada|cidade da guatemala)`),
  taken: phrases(`
    preso, presa, presos, presas, detid*, capturad*, encarcerad*, aprisionad*, sequestrad*, raptad*, apreendid*,
    condenad*, sentenciad*, julgad*, processad*, acusad*, indiciad*, apanhad*, (feit*|caid*|tomad*) (prisioneir*|refe*|cativ*),
    mantid*, retid*`),
  neverDescribe: phrases(`
    mort*, falecid*, feridos, feridas, ferido, ferida, morre, morrem, morreu, morreram, se afogou,
    se afogaram, afogaram-se, afogou-se, falece, falecem, faleceu,
    faleceram, foge, fogem, escapa, escapam, evadem-se, fugiu, fugiram, escaparam, votaram, assistiram, celebraram,
    festejaram, comemoraram, receberam, marcharam, protestaram, exigem, exigiram, aguardam, aguardavam, esperam,
    esperavam, dormem, dormiram, acampam, assinaram, reuniram-se, concentraram-se, rezaram, cantaram, vivem, trabalham`),
  negations: phrases(`
    nao, nunca, jamais, nenhum, nenhuma, ninguem, nega, negou, negam, negaram, sem, nem, falso, falsa, desmente,
    desmentiu, tampouco`),
};
