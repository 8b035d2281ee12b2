import type { PredicateWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';
import { releasesAhead, releasesTold, weakReleasesTold } from './release-verbs.js';
import { moreFreed, moreOther, morePromised, moreUndone, moreWeakFreed } from './releases.js';

const PLACES =
  '(prisao|prisoes|cadeia|cadeias|carcere|carceres|cela|celas|presidio|presidios|penitenciaria|penitenciarias|detencao|cativeiro|calabouco|calaboucos|reclusao|xadrez|masmorra|masmorras|estabelecimento prisional|estabelecimentos prisionais|custodia|conjunto penal|conjuntos penais|colonia penal|colonia agricola|unidade prisional|unidades prisionais|cdp|cpp|cdps|centro de ressocializacao|centro de reinsercao|centro socioeducativo|segunda esquadra|primeira esquadra|esquadra da policia|casa de custodia|casa de detencao|complexo penitenciario|complexo penal|mega-prisao|megaprisao|megapresidio|centro de detencao|centros de detencao|centro penitenciario|centro penal|complexo prisional)';
const LEAVE =
  '(deixou|deixaram|deixa|deixam|deixarem|sairem|deixando|deixado|deixar|abandonou|abandonaram|abandonam|abandonar|abandonarem|abandonando|sair|saido|saem|sai|saindo|saiu|sairam)';
const HELD =
  '(preso|presa|presos|presas|detido|detida|detidos|detidas|recluso|reclusos|reclusa|reclusas|encarcerado|encarcerada|encarcerados|encarceradas|aprisionado|aprisionada|aprisionados|aprisionadas|trancado|trancada|trancados|trancadas|trancafiados|trancafiadas|retido|retida|retidos|retidas|cativo|cativa|cativos|cativas|sequestrado|sequestrada|sequestrados|sequestradas|enclausurados|enclausuradas|enjaulados|enjauladas)';
const STAY =
  '(continuarao|continuara|permanecerao|permanecera|seguirao|seguira|ficarao|estao|esta|estavam|estava|estejam|esteja|estariam|estaria|estivessem|continuam|continua|continuavam|continuava|continuem|continue|continuariam|continuaria|continuassem|permanecem|permanece|permaneciam|permanecia|permanecam|permaneca|permaneceram|permanecessem|permaneceriam|siga|fiquem|fique|seguem|segue|seguiam|seguia|sigam|seguissem|seguiriam|ficam|ficaram|mantem-se|mantinham-se|mantem|mantinham|encontram-se|encontra-se|encontravam-se|se encontram|se encontra|se encontravam|acham-se|se acham|se mantem|restam|ainda)';
const WAS = '(foi|foram|sido|ser|serem|sendo|era|eram|fora)';
const LIBERTY = '(liberdade|a liberdade)';

export const predicates: PredicateWords = {
  freed: [
    ...phrases('ja (esta|estao|estavam) ca fora, (esta|estao|estavam) ca fora'),
    ...phrases(
      '(lado|lados|parte|partes) (entregou|entregaram|recebeu|receberam|recuperou|recuperaram|devolveu|devolveram)',
    ),
    ...releasesTold,
    ...moreFreed,
    ...moreWeakFreed,
    ...phrases(`
      (ficou|ficaram|ficam) (livre|livres) * ${HELD}, (ficou|ficaram|ficam) em liberdade * ${HELD},
      libertou, libertaram, libertamos, libertei, soltamos, liberamos, indultamos, perdoamos, excarceramos, devolvemos, entregamos, saimos, deixamos a prisao, deixamos a cadeia, libertado, libertada, libertados, libertadas, libertar, libertarem, libertando, liberta,
      libertam, libertava, libertavam, libertaram-se, libertou-se, libertacao, libertacoes, liberto, libertos,
      liberta-los, libertou-os, libertar-se,
      liberou, liberaram, liberado, liberada, liberados, liberadas, liberar, liberando, liberacao, liberacoes, libera,
      liberam,
      soltou, soltaram, soltado, soltado, solto, solta, soltos, soltas, soltar, soltarem, soltando, soltam,
      soltura, solturas, solta-los,
      excarcerado, excarcerada, excarcerados, excarceradas, excarcerou, excarceraram, excarcerar, excarceracao,
      excarceracoes, desencarcerados, desencarceramento, livre, livres, saidas, saida de, saida dos, saida das,
      sair, sairam, saiu, saem, sai, saindo, saido, sairem, ir para casa, foram para casa, foi para casa, (voltou|voltaram|regressou|regressaram|retornou|retornaram|volta|voltam|regressam|regressa|retornam|voltar|regressar|retornar|voltado|regressado) (para|a|as|para as|aos|para os) (casa|suas casas|casas|seus lares|lares|suas familias|familias|seio familiar), regressaram, regressou, regressam, regressado, retornado, (voltaram|voltou|voltado|voltam|chegaram|chegou|retornaram|retornou) (a|ao|aos) (ucrania|russia|israel|portugal|espanha|italia|bielorrussia|belarus|lituania|polonia|gaza|cisjordania|cuba|venezuela|nicaragua|casa|patria|pais|terra natal|territorio ucraniano|territorio israelense|territorio israelita|solo patrio),
      (voltou|voltaram|voltado|voltam|regressou|regressaram|regressado|regressam|retornou|retornaram|retornado|retornam|trazid*) do (cativeiro|carcere), ${LEAVE} (a|o) (campo|acampamento|unidade|delegacia|esquadra|recinto|quartel|batalhao|comando|colonia|instalacao|local de detencao|comissaria|prisao-quartel),
      trazid* (de volta|para casa), (respondem|responderao|passaram a responder|aguardam|aguardar|responder) (em|ao processo em|o julgamento em) liberdade, de volta (a|para) casa, (estao|esta|ja estao) em casa, estar em casa, (mandou|mandaram|mandamos|manda|mandam|mandar|mandado|mandada|mandados|mandadas|enviou|enviaram|enviado|enviados|enviadas|despachou|despachados) (de volta|) (para|a) (casa|suas casas),
      (mandou|mandaram|mandado|mandados|mandadas|mandar) embora, (encontrou|encontraram|encontrado|encontrados|encontradas|estao|estavam|viu|viram|esperam|ficaram) (do|pelo) lado de fora, do lado de fora das (grades|celas),
      ${LEAVE} (a|as|o|os|da|das|do|dos|de|) ${PLACES}, ${LEAVE} (a|as|o|os|da|das|do|dos|uma|de|um) * ${PLACES},
      saida da ${PLACES}, saida das ${PLACES}, saida (de|da|do) ${PLACES},
      fora (da|das|de|do) ${PLACES}, estao fora, ja fora, na rua, nas ruas livres, de volta a rua,
      (ganhou|ganharam|ganha|ganham|ganhar|ganhado|recuperou|recuperaram|recupera|recuperam|recuperado|recuperarem|recuperar|obteve|obtiveram|obter|obtido|obtem|conquistou|conquistaram|recebeu|receberam|alcancaram|alcancou|reconquistaram|readquiriram|reaveram) ${LIBERTY},
      (posto|posta|postos|postas|por|pos|puseram|colocado|colocada|colocados|colocadas|colocar|colocou|colocaram|deixados|deixadas|restituidos|restituidas|devolvidos|devolvidas|devolvido|devolver|devolveu|saiu|sairam|sair|restituiu|restituir) (em|a) liberdade,
      em liberdade, (concedeu|concederam|concede|concedem|conceder|concedida|concedidas|concedido) (a|) (liberdade|soltura), (concedeu|concederam|concede|conceder) (amnistia|anistia|indulto|indultos|perdao|um indulto|uma amnistia|uma anistia|o perdao), (teve|tiveram|tera|terao|tiverem|tem) (a|sua|) liberdade, liberdade condicional, liberdade provisoria, liberdade (a|para), alvara de soltura,
      alvaras de soltura, (tirou|tiraram|tirados|tirar) (da|das) ${PLACES}, retirados (da|das) ${PLACES},
      indultado, indultada, indultados, indultadas, indultou, indultaram, perdoado, perdoados, perdoadas, perdoou, perdoaram, perdoa,
      anistiado, anistiados, anistiadas, amnistiados, amnistiadas, amnistiado, anistiou, amnistiou,
      entregou, entregaram, entregue, entregues, entrega, entregam, entregado, devolvido, devolveu, devolveram, devolvidos, devolvidas,
      (troca|trocas|permuta) de, trocado, trocados, trocadas, trocou, trocaram, repatriado, repatriados, repatriadas, repatriou, retornaram, resgatados da prisao,
      (abriu|abriram|abre|abrem) (as|suas|os) (celas|portas|portoes|cadeias|grades) (para|a), (abriu|abriram) as celas, esvaziou, esvaziaram,
      atravessaram (a|os) (fronteira|portoes|portao), cruzaram o portao, cruzaram os portoes, reencontraram as familias, reencontraram a familia,
      (foram|foi|seguiram|seguiu|partiram|partiu|voaram|embarcaram|cruzaram|rumaram) (para|rumo) (a|o|os|as|ao|territorio), recuperou, recuperaram, recuperado, recuperados, (recebeu|receberam|recebido|recebidos|trouxe|trouxeram|teve) de volta,
      (ganhou|ganharam|ganham) (a|as) (rua|ruas), (cruzou|cruzaram|atravessou|atravessaram|cruzam) (*|) (a fronteira|os portoes|o portao), ${LEAVE} (o|a|el|la|) (papuda|bangu|tremembe|carandiru|mornaguia|silivri|sednaya|saydnaya|ofer|ktziot|megiddo|lefortovo|calomboloca|machava|welikada|tocuyito|guanajay|maximo|helicoide|crisalida|crisalidas|rodeo|tocoron|tocuyito|yare|insein|evin|chipote|modelo|inof|fuerte|combinado|ramo verde|zona 7),
      de volta a liberdade, retomaram a liberdade, volta a liberdade, voltaram a liberdade, voltou a liberdade,
      (deixou|deixaram|deixado) para tras (a|as|o|os|) ${PLACES}, (receberam|recebeu|tiveram|teve|obtiveram|ganharam) (o|um|os|) (alvara|alvaras), (cruzaram|cruzou|atravessaram|atravessou|transpuseram) (o umbral|a porta|as portas|os portoes|o portao),
      (respiram|respirou|respiraram) (*|) (a|o ar da|ar da|em) liberdade, (tiveram|teve) a prisao (preventiva|) (revogad*|relaxad*|anulad*), (foram|foi|sido) mandad* (embora|em paz), (restituid*|devolvid*|entregues) (as|aos|a) (suas|seus|) (familias|familia|familiares|parentes), (ganharam|ganhou) as ruas, (embarcados|embarcadas|postos|colocados|enviados) (em|num) (um|) (aviao|voo), (embarcaram|embarcou) (em|num) (um|) (aviao|voo), (voltaram|voltou|retornaram) ao convivio, (reencontraram|reencontrou|abracaram) (os|seus|as|suas|a|o) (familiares|parentes|familias|familia),
      (levados|levadas|retirados) (de aviao|num aviao|em aviao), tomaram o caminho de casa, acolhidos (por|pela|pelo), (concedeu|concederam) (uma|a|) (graca|clemencia)`),
  ],
  held: phrases(`
      em poder (da|do|de|dos|das|dele|deles), em seu poder, em maos (de|do|da|russas|ucranianas|israelitas|israelenses),
      em (seu|nosso|vosso) poder, (nas|em) suas maos, na sua posse, debaixo de chave, (os|as|dos|das) que (ficaram|nao sairam|ficaram para tras), sem (julgamento|acusacao formal), ${HELD} (ha|faz|desde ha) (mais de|quase|cerca de|) *,
      (mantinha|mantinham|mantem|tinha|tinham|tem|tinha|conserva|conservam) em (seu|sua|cativeiro) (poder|custodia|posse|maos),
      (continuam|permanecem|seguem|estao|ficaram|continua|permanece|estavam|continuavam) (la|ali|la dentro|dentro|nas celas|na cela),
      ${STAY} em isolamento, ${STAY} em regime de isolamento, ${STAY} (*|) incomunicaveis, a espera de (ser|serem) (libertad*|solt*|liberad*|postos em liberdade), sem (recuperar|recuperarem|obter|obterem|conseguir|conseguirem) a liberdade, (esta|estao|estava|estavam) ha (*|* *|* * *|* * * *|* * * * *) ${HELD}, (esperam|aguardam|esperavam|aguardavam) (ainda|) (pela|a|sua|a sua) (liberdade|soltura|libertacao),
      ${STAY} ${HELD}, ${STAY} * ${HELD}, ${STAY} * * ${HELD}, ${STAY} (por|em) * * ${HELD},
      (aguardam|aguardavam|esperam) (ainda|) (a|sua|a sua|pela|) (libertacao|soltura|liberacao|excarceracao), (faltam|falta) (ainda|) (a|) (soltura|libertacao|liberacao|saida) (de|dos|das), (sao|eram|estao|foram|seriam) (consideradas|considerados|reconhecidas|reconhecidos|tidas como|tidos como|classificadas como|classificados como) (presas|presos|prisioneiras|prisioneiros) (politicas|politicos), (considera|consideram|considerava|reconhece|reconhecem|reconhecia|qualifica|classifica) (como|) (presas|presos|prisioneiras|prisioneiros) (politicas|politicos|de consciencia), como (presas|presos|prisioneiras|prisioneiros) (politicas|politicos|de consciencia), permanecem, permanece, permanecer, permanecendo, permaneciam, permanecia, permanecam, continuam, continua, continuavam, continuem, continuar, seguem, segue, seguiam,
      ainda (ha|havia|existem|restam|permanecem|faltam), restam, resta, restavam, existem, existiam, ha ainda, diz haver, dizem haver, afirma haver, (ainda|hoje) (na|nas|em|no|nos) (*|) ${PLACES}, ainda ${HELD},
      (mantem|mantinham|mantinha|manter|mantido|mantidos|mantidas|retem) ${HELD}, (mantidos|mantidas|mantido|mantida) (em|na|nas|sob) *,
      (na|nas|no|nos|numa|num|pelas|pela|dentro da|dentro das|dentro de) ${PLACES}, em (prisoes|cadeias|celas|presidios|penitenciarias|calaboucos|cativeiro|carceres|custodia|detencao|masmorras|estabelecimentos prisionais|centros de detencao), (na|nas|nos|no|em) (suas|seus|sua|seu|*) ${PLACES},
      
      atras das grades, atras de grades, por tras das grades, sob custodia, em cativeiro, no cativeiro, (estao|esta|continuam|continua|permanecem|permanece|seguem|segue|aguardam|ficam|ficaram|mantidos|ainda) em prisao (preventiva|domiciliaria|), em reclusao, em regime fechado, em regime de isolamento, 
      (estao|continuam|permanecem|seguem|estavam|ainda) (privados|privadas) (de|da) (sua|) liberdade, 
      aguardam julgamento, aguardam sentenca, a espera de julgamento, aguardam a liberdade, cumprem pena, cumprem penas, (cumprem|cumpre|cumpriam) (prisao|detencao|uma pena|longas penas), cumprindo pena, cumprir pena, cumpriam pena,
      alberga, albergam, albergava, albergavam, aloja, alojam, alojava, alojavam, (prisoes|cadeias|presidios|penitenciarias|prisao|cadeia|presidio|penitenciaria|carceres|unidades prisionais|estabelecimentos prisionais|sistema prisional|sistema penitenciario|sistema carcerario) (*|) (*|) (alberga|albergam|abriga|abrigam|acolhe|acolhem|acolhiam|custodia|custodiam|recebem|comportam|tem|tinha|tinham|guardam|guarda|encerram|encerra|abrigava|abrigavam|acolhia|mantinha|mantinham),
      (abrigam|abriga|abrigavam|retem|retinha|guardam|encerram) (presos|presas|detidos|detidas|),
      (mantem|mantinha|mantinham|manter|mantendo) (presos|presas|detidos|detidas),
      populacao (carceraria|prisional|reclusa|penal|penitenciaria), (falta|faltam) (libertar|soltar|sair|por em liberdade), (falta|faltam) (ser|serem) (libertad*|solt*|liberad*|postos em liberdade), por libertar, por soltar, ficaram para tras,
      nao (foi|foram) (solto|soltos|soltas|libertado|libertados|libertadas|liberados), nao (recuperou|recuperaram|obtiveram|ganharam|alcancaram) (a|sua|a sua|) liberdade, nao (saiu|sairam) (da|do|das|de) ${PLACES}, nao (deixou|deixaram|abandonaram) (a|o|as) ${PLACES}, (espera|esperam|aguarda|aguardam|esperavam|aguardavam) (ainda|por|) (ser|serem) (libertad*|solt*|liberad*|postos em liberdade), apodrecem, definham, mofam, lotam,
      (amarga|amargam|amargava|amargavam|amargaram) (a|o|uma|um|na|no|) (prisao|prisoes|cadeia|carcere|cela|xadrez|detencao|encarceramento|prisao preventiva), (continua|continuam|permanece|permanecem|segue|seguem) (ainda|) sem sair, (continua|continuam|permanece|permanecem|segue|seguem|estao) (ainda|) sem (sair da prisao|sair da cadeia|liberdade|recuperar a liberdade|ser libertad*|ser solt*|serem libertad*|serem solt*), (faltam|falta) (ainda|) (libertar|soltar|sair)`),
  weakHeld: phrases(`
      sem (julgamento|acusacao formal), (os|as|dos|das) que (ficaram|nao sairam|ficaram para tras),
      alberga, albergam, albergava, albergavam,
      permanecem, permanece, permanecer, permanecendo, permaneciam, permanecia, permanecam, continuam, continua, continuavam, continuem, continuar, seguem, segue, seguiam, restam, resta, restavam, existem, existiam`),
  needAuxiliary: ['livre'],
  heldParticiples: phrases('recolhid*, encarcerad*, aprisionad*, trancafiad*'),
  stateAux: phrases(`
      permanecer, seguir, continuar, permanecam, sigam, continuem, esta, estao, estava, estavam, estejam, continua, continuam, permanece, permanecem, segue, seguem, ainda, mantidos,
      mantidas, mantem, ser, hoje, atualmente, atualmente, arbitrariamente, injustamente`),
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
      phrases(
        'tirou, tiraram, tiramos, tiravam, tira, tiram, tirar, tirando, retirou, retiraram, retiramos, retira, retirar, arrancou, arrancaram, resgatou, resgataram, libertou',
      ),
      phrases(
        'prisao, prisoes, cadeia, cadeias, carcere, carceres, presidio, presidios, conjunto, complexo, penitenciaria, cela, celas, cativeiro',
      ),
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
      o serao, o sera, (vai|vao|ia|iam) (sair|ficar|estar|ser|voltar|recuperar) (em liberdade|livre|livres|na rua|a liberdade),
      libertaria, libertariam, soltaria, soltariam, sairia, sairiam, indultaria, indultariam, excarceraria, excarcerariam, anistiaria,
      perdoaria, perdoariam, perdoara, anistiara, (deixaria|deixariam) (a|as|o|os|) ${PLACES}, ganhariam a liberdade, recuperariam a liberdade,
      voltariam para casa, regressariam a casa,
      liberte, libertem, libertasse, libertassem, liberem, solte, soltem, soltasse, soltassem, libertara, libertarao, soltara, soltarao, saira, sairao, (saira|sairao|sairia|sairiam|ficara|ficarao|ficaria|ficariam|estara|estarao) (em liberdade|livre|livres), entregara, entregarao, indultara, indultarao, (deixara|deixarao|abandonara|abandonarao) (a|as|o|os|da|das|do|dos|de|) ${PLACES}, (deixara|deixarao|abandonara|abandonarao) (a|as|o|os|) * ${PLACES}, regressara a casa, regressarao a casa, voltara para casa, ganhara a liberdade, recuperara a liberdade, recuperarao a liberdade, obterao a liberdade, obterao liberdade, serao restituid*, sera restituid*, serao excarcerad*, serao devolvid*, serao trocad*, serao repatriad*, serao liberad*, serao anistiad*, serao amnistiad*, sera indultad*, excarcerara, excarcerarao, indultara, libertaremos, soltaremos, liberara, liberarao, devolvera, devolverao, ganharao a liberdade, ganharao liberdade, voltarao para casa, serao libertad*, serao solt*, sera libertad*, sera solt*, serao entregues, serao indultad*, serao postos em liberdade, (dara|darao|daria|dariam|concedera|concederao|concederia) (a|) liberdade (a|aos|as|para), serao colocados em liberdade`),
  ],
  future: phrases(`
      sera, serao, seja, sejam, seria, seriam, vai, vao, ira, irao, iria, iriam, deve, devem, devera, deverao, deveria, deveriam,
      pode, podem, podera, poderao, poderia, poderiam, fosse, fossem, forem, for, estarao, estara,
      permitira, permitirao, permitiria, permitam, permita, possibilitara, possibilitarao, levara a, levarao a, resultara na, resultarao na, abrira caminho (para|a), abre caminho (para|a), abrira as portas (para|a), contempla, contemplara, inclui a, a ser, a serem, para ser, para serem, por ser, ainda por, prestes a, 
      (promete|prometem|prometeu|prometeram|prometia|prometido|prometidas|prometida|prometera) (a|de|as|), promessa de, promessa da, (garante|garantiu) que vai, compromisso de, comprometeu-se a, se comprometeu a, comprometeram-se a, compromete-se a,
      (preve|previa|previu|preveem|planeja|planejam|planejava|planeia|pretende|pretendem|pretendia|tenciona|tencionam|quer|querem|espera|esperam|esperava|aceitou|aceita|concordou em|concorda em|decidiu|decide|decidiram|prepara|preparam|estuda|negocia|negociam|negociava) (a|as|), 
      (ordenou|ordenaram|ordena|ordenar|determinou|determina|determinaram|autorizou|autoriza|mandou|manda|aprovou|decretou|decreta|anuncia que vai|anunciou que vai|propos|propoe|ofereceu|oferece|acordou|acordaram|assinou) (a|as|) (imediata|), ordem de, ordens de, 
      (aguarda|aguardam|aguardava|aguardavam|aguardando|a espera de|a espera da) (a|), previsao de, prevista a, prevista para, previstas, pronto para, prontos para, disposto a, disposta a, comprometeu-se, se comprometeu, comprometeram-se, prometeu, prometeram, (anunciou|anunciaram|anuncia|marcou|marcaram|agendou|agendaram|adiou|adiaram|programou|remarcou) para (a|o|esta|este|) (segunda|segunda-feira|terca|terca-feira|quarta|quarta-feira|quinta|quinta-feira|sexta|sexta-feira|sabado|domingo|dia|proxima|proximo|amanha|hoje),
      proxima, proximas, na fila para, candidatos a, candidatas a, elegiveis para, iminente, futura`),
  planned: phrases(`
      (esta|estava|estao|fica|ficou|foi|foram|continua) (marcad*|previst*|agendad*|programad*|adiad*|suspens*), iminente, iminentes, (ocorrera|acontecera|decorrera|tera lugar|sera feita|sera concretizada), (deve|devera) (ocorrer|acontecer|ser feita|concretizar-se)`),
  lifted: phrases(`
      beneficiado, beneficiada, beneficiados, beneficiadas, beneficiou, beneficiaram, beneficia, beneficiam, beneficiar, beneficiario*, beneficiaria*, se beneficiaram, beneficiaram-se, beneficiou-se,
      medidas cautelares, medida cautelar, cautelares, deixaram de ter, deixou de ter, deixam de ter, ja nao precisam de se apresentar, nao precisam mais se apresentar, nao precisarao mais, deixam de precisar, deixaram de precisar, dispensad*, 
      apresentar-se, se apresentar, apresentacao periodica, apresentacoes periodicas, proibicao de (sair|viajar), proibidas de sair, proibidos de sair, liberdade plena, (receberam|recebeu|receberao|obtiveram|ganharam|tiveram) (a|) liberdade plena, plena liberdade, em casa com restricoes, processos (arquivados|encerrados|extintos),
      arquivamento, arquivados, processo arquivado, causas encerradas, levantamento de medidas, medidas levantadas, restricoes (levantadas|suspensas), sobresteidos, tornozeleira*`),
  other: [
    ...moreOther,
    ...phrases(`
      (saiu|sairam|saem|sai|sair|saindo|saia|saiam) (do|da|dos|das|de um|de uma|de seu|de sua) (fabrica|tribunal|tribunais|forum|hospital|hospitais|clinica|escola|escolas|colegio|universidade|faculdade|igreja|templo|catedral|estadio|congresso|parlamento|senado|assembleia|mercado|loja|lojas|empresa|mina|aeroporto|hotel|cinema|teatro|reuniao|sessao|aula|aulas|metro|escritorio),
      (seguem|permanecem|continuam|restam) (na|no|nos|em|nos seus|num) (corrida|disputa|calcada|cargo|cargos|hospital|fila|prova|time|plantel|funcoes|campanha|vigilia|observacao|cuidados intensivos),
      (continua|continuam|continuava|continuavam|permanece|permanecem|permaneciam|segue|seguem|restam|ficaram) (ainda|) (no pais|no exilio|no exterior|no estrangeiro|no poder|no cargo|no partido|no parlamento|no governo|no congresso|na clandestinidade|na universidade|na escola|na oposicao|em fuga|sem trabalho|sem emprego|sem casa|sem teto|hospitalizad*|exilad*|foragid*|escondid*), (transferid*|transferiu|transferiram|transfere|transferem) (*|) (*|) (*|) (para|de), (foge|fogem|escapa|escapam|evadem-se|se evadem),
      (deu|deram|da|dao|dado|dar) entrada (na|no|em|nas|nos), (detido|detida|detidos|detidas) (ao|quando|ontem|hoje), resgatad* (no mar|em alto mar|do mar|em alto-mar|das aguas),
      suicidaram-se, suicidou-se, se suicidaram, formaram-se, se formaram, contrairam, contraiu, graduaram-se,
      celebraram, celebrou, festejaram, comemoraram, comemorou, fugiram, fugiu, escaparam, aguardam, aguardavam, rezaram, cantaram, reuniram-se, concentraram-se, acampam, dormem, exigem, exigiram,
      (pediu|pediram|pede|pedem|solicitou|requereu) (a|o|) (anistia|amnistia|asilo|indulto|perdao), sob analise, em analise, (defende|defendem|representa|representam|assiste|assistem|assessora), (foi|foram) (para|levado para|levados para|transferidos para|enviados para|mandados para) (a|o|as|uma|um) (prisao|cadeia|presidio|hospital|rua|ruas|cela|carcere|penitenciaria),
      ${WAS} ${HELD}, ${WAS} * ${HELD}, prendeu, prenderam, prende, prendem, prender, (voltou|voltaram|tornou|tornaram) a (deter|prender|capturar|encarcerar), deter, deteve, detiveram, detem, detencao de, detencoes, prisoes de, aprisionou, capturou, capturado, capturados, capturadas, captura de, 
      sancao contra, sancoes (contra|a|aos|as|que abrangem|que atingem|que visam|impostas a|impostas contra|sobre), (sancionou|sanciona|sancionaram),
      morreu, morreram, morre, morrem, morto, mortos, mortas, morta, morrido, morte, mortes, matou, mataram, mata, matam, matar, assassinado, assassinados, assassinadas, assassinatos, executados, executadas, execucoes, faleceram, faleceu,
      ferido, feridos, feridas, ferimentos, queimaduras, ${WAS} (condenado|condenada|condenados|condenadas|acusado|acusados|acusada|acusadas|julgados|julgado|julgadas|processados|processadas|indiciados|denunciados), condenou, condenaram, condena, acusou, acusaram, acusados, acusadas, indiciados, indiciadas, processados, processadas, sentenciados,
      expulsou, expulsos, expulso, expulsas, expulsaram, exilados, exilado, desterrados, banidos, deportados, deportou, sequestrou, sequestrada, sequestradas, sequestraram, raptados, raptadas, evadiram, evadiu, evadidos, evadidas, evadiram-se, se evadiram, desapareceram, desaparecidos, desaparecidas, desaparecimento*, sumiram,
      torturados, torturadas, interrogados, ouvidos, intimados, intimadas, convocados, identificados, identificadas, agredidos, espancados, recapturados, recapturadas, voltaram a ser presos, voltaram a prisao, voltou a prisao, voltou a ser preso,
      votou, votaram, votos, eleitos, elegeu, manifestaram-se, manifestaram, se manifestaram, manifestou-se, protestaram, protestam, marcharam, reuniu, reuniram, reuniram-se, se reuniram, juntou, juntaram, juntaram-se, concentraram-se, participaram, participam, assistiram, acamparam, acampam, acampadas, acampados, dormem, dormiram, dorme, esperaram, esperavam, aguardavam,
      contratou, contratados, contrataram, empregou, emprega, demitidos, demitiu, despedidos, enviados, mobilizou, mobilizados, mobilizaram, destacados, deslocados, deslocadas, desalojados, fugiram, fugiu, fugir, evacuados, resgatados, resgatou, resgataram, salvou, hospitalizados, internados, atendidos, atendeu, tratou, receberam alta,
      (receberam|recebeu|recebido|tiveram|teve|tem|ouviram) (uma|a|sua|) (sentenca|condenacao|acusacao formal), assinaram, assinou, subscreveram, recorreram, requereram, solicitaram, apelaram, candidataram-se, inscreveram-se, matriculados,
      prisao domiciliar, prisao domiciliaria, corpos, restos mortais, caixoes, cadaveres, (passaram|passou|passado) (pelas|pela|por) ${PLACES}, viajaram, viajou, embarcaram, desembarcaram, aterrissou, pousou, sairam (as|a) (ruas|rua), saiu (as|a) (ruas|rua), sairam em protesto, sairam (do|da) (pais|venezuela|cuba|nicaragua), saiu do pais, sair do pais, 
      multados, sancionou, sancionados, suspensos, destituidos, entrevistou, entrevistados, inquiridos, desmaiou, desmaiaram, vivem, mora, moram, residem, habitam, trabalham, visitaram, visitou, recebeu, receberam, convidou, saqueadas, vandalizadas, trouxe, entradas, novas detencoes, entrou na prisao, entraram na prisao`),
  ],
  asks: phrases(`
      gritavam, gritou, gritaram, gritava, entoavam, entoou, entoaram,
      exige, exigem, exigiu, exigiram, exigir, exigindo, exigiam, exigia, exigencia, pede, pedem, pediu, pediram, pedir, pedindo, pediam, pedia, cobra,
      cobram, cobrou, cobraram, reclama, reclamam, reclamou, reivindica, reivindicam, reivindicou, apela, apelam, apelou, apelaram,
      insta, instam, instou, (tem|tinha|tinham|ha|havia|haviam|temos|tenho|vem|tivesse|tivessem|ter|tendo) (pedido|exigido|reclamado|solicitado|reivindicado|apelado|instado|cobrado|requerido|clamado|rogado|implorado|suplicado|defendido), roga, rogam, rogou, rogaram, implora, imploram, implorou, imploraram, suplica, suplicam, suplicou, suplicaram, apelaram, apelava, apelavam, apelando, solicita, solicitam, solicitou, solicitaram, requer, requereu, clama, clamam, pressiona, pressionam, pressionou, apelo a, apelo pela, pedido de,
      clamor`),
  weakFreed: [
    ...weakReleasesTold,
    ...moreWeakFreed,
    ...phrases(`
      (cruzou|cruzaram|atravessou|atravessaram|cruzam) (*|) a fronteira, atravessaram (a|os) fronteira,
      ${LEAVE} (a|o) (campo|acampamento|unidade|delegacia|esquadra|recinto|quartel|batalhao|comando|colonia|instalacao|local de detencao|comissaria|prisao-quartel),
      regressaram, regressou, regressam, regressado, retornaram, retornado, (voltaram|voltou|voltado|voltam|chegaram|chegou|retornaram|retornou) (a|ao|aos) (ucrania|russia|israel|portugal|espanha|italia|bielorrussia|belarus|lituania|polonia|gaza|cisjordania|cuba|venezuela|nicaragua|patria|pais), entregou, entregaram, entrega, entregues, entregue, entregado, devolveu, devolveram, devolvidos, devolvidas, repatriou, repatriados, repatriadas, cruzaram, atravessaram`),
  ],
  idioms: phrases(`
      (esta|estao|estava|estavam|segue|seguem) fora (do pais|do estado|do alcance|da cidade), (ficou|ficaram|ficam) de fora,
      (era|eram|sao|sejam|fossem) (preso|presa|presos|presas) (politic*|de consciencia|comuns),
      (ficou|ficaram|ficam|esta|estao|estavam|estava) (preso|presa|presos|presas) (no|na|nos|nas|em|num|numa) (elevador|elevadores|transito|engarrafamento|congestionamento|lama|neve|enchente|tunel|trem|comboio|metro|ferragens|teleferico|passado|aeroporto),
      (proibicao|proibicoes|impedimento|impedimentos|autorizacao) de (sair|saida) do pais,
      (devolveu|devolveram|devolve|devolvem|devolvido|entregou|entregaram) (o|a|os|as|seu|seus|sua|suas) (passaporte|passaportes|dinheiro|bens|telefone|telefones|documentos|licenca|licencas|contas|imoveis|equipamentos), (respond*|recorr*) em liberdade, aguard* (o|) (julgamento|processo) em liberdade,
      (lista|listas|relacao|carta|cartas|documento|documentos|relatorio|relatorios|peticao|peticoes|proposta|propostas|nota|notas|pedido|pedidos) (entregue|entregues),
      (saiu|sairam|sair|saem) (as ruas|a rua|a rua para|do pais|em protesto|em defesa|para protestar|para votar), liberdade de (imprensa|expressao|culto|informacao|associacao), livre (comercio|mercado|expressao),
      segue sendo, seguem sendo, continua sendo, continua a ser, (seguido|seguidos|seguida|seguidas) (de|por|pelos|pelas), (entregou|entregaram|entregar) (os|seus|os seus) nomes, (entregou|entregaram|entregar) (uma|um|a|o|as|os|sua) (carta|lista|documento|relatorio|peticao|pedido|abaixo-assinado|comida|cesta|cestas)`),
  undone: [
    ...moreUndone,
    ...phrases(`
      prisao domicilia*, (presos|presas|detidos|detidas) (de novo|novamente|outra vez), recapturad*, (voltaram|tornaram) a ser (presos|presas|detidos|detidas), (voltaram|devolvidos) (a|para a) (prisao|cadeia)`),
  ],
  statuses: phrases(
    `(ja|) (receberam|recebeu|recebido|tiveram|teve|tem|ouviram) (uma|a|sua|) (sentenca|condenacao|acusacao formal), condenados, condenadas, sentenciados, acusados, acusadas, processados, processadas, indiciados, denunciados, julgados, (foram|foi|sao|e|tinham sido|tinha sido|ja foram) (condenad*|acusad*|processad*|sentenciad*|julgad*|indiciad*|denunciad*)`,
  ),
  outing: phrases('saiu, sairam, saem, sai, sair, saindo, saia, saiam'),
  outingFor: phrases('a, para'),
  infinitives: phrases('ar, er, ir'),
  reunions: phrases('abrac, reencontr, reunir, encontr, viver, pass, cumpr, descans, respir'),
  wishes: ['para'],
  orders: phrases(
    'ordenou, ordenaram, determinou, determinaram, autorizou, autorizaram, decretou, decretaram, aprovou, aprovaram, mandou, mandaram, prometeu, prometeram, acordou, acordaram, ofereceu, ofereceram, oferecido, prometido, ordenado, determinado, autorizado, decretado, acordado, propos, proposto, assinou, comprometeu-se, se comprometeu, comprometeram-se',
  ),
  existence: phrases('ha, havia, haja, existem, existiam, existam, restam, restavam'),
  exiled: phrases(`
      deport*, expuls*, banid*, baniu, baniram, desterr*, exilad*, exilou, exilaram, degredad*,
      (mandou|mandaram|enviou|enviaram|embarcou|embarcaram|despachou|despacharam|levou|levaram|mandad*|enviad*|embarcad*|despachad*|levad*|transferid*|transportad*) (para|a|ao|aos|rumo a|rumo ao|rumo aos) (o|a|os|as|) (exilio|exterior|estrangeiro|estados unidos|eua|washington|miami|guatemala|costa rica|panama|mexico|colombia|caracas|espanha|madri|madrid|lisboa|portugal|vaticano|roma|alemanha|berlim|lituania|polonia|letonia|turquia|ancara|egito|egipto|cairo|qatar|catar|doha|ucrania|russia|kiev|moscou|moscovo|canada|cidade da guatemala)`),
  taken: phrases(`
      preso, presa, presos, presas, detid*, capturad*, encarcerad*, aprisionad*, sequestrad*, raptad*, apreendid*, condenad*,
      sentenciad*, julgad*, processad*, acusad*, indiciad*, apanhad*, feit* (prisioneir*|refe*), mantid*, retid*`),
  neverDescribe: phrases(`
      mort*, falecid*, feridos, feridas, ferido, ferida,
      morre, morrem, morreu, morreram, falece, falecem, faleceu, faleceram, foge, fogem, escapa, escapam, evadem-se, fugiu, fugiram, escaparam, votaram, assistiram, celebraram, festejaram, comemoraram, receberam, marcharam, protestaram, exigem, exigiram, aguardam, aguardavam, esperam, esperavam, dormem, dormiram, acampam, assinaram, reuniram-se, concentraram-se, rezaram, cantaram, vivem, trabalham`),
  negations: phrases(`
      nao, nunca, jamais, nenhum, nenhuma, ninguem, nega, negou, negam, negaram, sem, nem, falso, falsa, desmente,
      desmentiu, tampouco`),
};
