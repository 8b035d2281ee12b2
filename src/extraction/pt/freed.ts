import type { Phrases } from '../lexicon/words.js';
import { phrases } from '../lexicon/words.js';
import { releasesTold, weakReleases } from './release-verbs.js';
import { moreFreed, moreWeakFreed } from './releases.js';

export const PLACES =
  '(prisao|prisoes|cadeia|cadeias|carcere|carceres|cela|celas|presidio|presidios|penitenciaria|penitenciarias|detencao|cativeiro|calabouco|calaboucos|reclusao|xadrez|masmorra|masmorras|estabelecimento prisional|estabelecimentos prisionais|custodia|conjunto penal|conjuntos penais|colonia penal|colonia agricola|unidade prisional|unidades prisionais|cdp|cpp|cdps|centro de ressocializacao|centro de reinsercao|centro socioeducativo|segunda esquadra|primeira esquadra|esquadra da policia|casa de custodia|casa de detencao|complexo penitenciario|complexo penal|mega-prisao|megaprisao|megapresidio|centro de detencao|centros de detencao|centro penitenciario|centro penal|complexo prisional)';
const LEAVE =
  '(deixou|deixaram|deixa|deixam|deixarem|sairem|deixando|deixado|deixar|abandonou|abandonaram|abandonam|abandonar|abandonarem|abandonando|sair|saido|saem|sai|saindo|saiu|sairam)';
export const HELD =
  '(preso|presa|presos|presas|detido|detida|detidos|detidas|recluso|reclusos|reclusa|reclusas|encarcerado|encarcerada|encarcerados|encarceradas|aprisionado|aprisionada|aprisionados|aprisionadas|trancado|trancada|trancados|trancadas|trancafiados|trancafiadas|retido|retida|retidos|retidas|cativo|cativa|cativos|cativas|sequestrado|sequestrada|sequestrados|sequestradas|enclausurados|enclausuradas|enjaulados|enjauladas)';
/** What somebody says of whom they have: "diz reter 40". */
export const SAYS =
  '(diz|dizem|disse|disseram|afirma|afirmam|afirmou|afirmaram|assegura|asseguram|assegurou|asseguraram|admite|admitem|admitiu|admitiram|reconhece|reconhecem|reconheceu|reconheceram|declara|declaram|declarou|declararam)';
const LIBERTY = '(liberdade|a liberdade)';

/** Ways to say that people were let out. */
export const freed: Phrases = [
  ...phrases('ja (esta|estao|estavam) ca fora, (esta|estao|estavam) ca fora'),
  ...phrases(
    '(lado|lados|parte|partes) (entregou|entregaram|recebeu|receberam|recuperou|recuperaram|devolveu|devolveram)',
  ),
  ...releasesTold,
  ...moreFreed,
  ...moreWeakFreed,
  ...phrases(`
    (ficou|ficaram|ficam) (livre|livres) * ${HELD}, (ficou|ficaram|ficam) em liberdade * ${HELD}, libertamos,
    libertei, soltamos, liberamos, indultamos, perdoamos, excarceramos, devolvemos, entregamos, saimos,
    deixamos a prisao, deixamos a cadeia, libertada, libertados, libertadas, libertacao, libertacoes, liberto,
    libertos, liberta-los, libertou-os, liberada, liberados, liberadas, liberacao, liberacoes, solto, soltos,
    soltas, soltura, solturas, solta-los, excarcerada, excarcerados, excarceradas, excarceracao, excarceracoes,
    desencarcerados, desencarceramento, livre, livres, saidas, saida de, saida dos, saida das, sair, sairam, saiu,
    saem, sai, saindo, saido, sairem, ir para casa,
    (voltou|voltaram|regressou|regressaram|retornou|retornaram|volta|voltam|regressam|regressa|retornam|voltar|
      regressar|retornar|voltado|regressado) (para|a|as|para as|aos|para os) (casa|suas casas|casas|seus lares|
      lares|suas familias|familias|seio familiar), regressaram, regressou, regressam, regressado, retornado,
    (voltaram|voltou|voltado|voltam|chegaram|chegou|retornaram|retornou) (a|ao|aos) (ucrania|russia|israel|portugal|
      espanha|italia|bielorrussia|belarus|lituania|polonia|gaza|cisjordania|cuba|venezuela|nicaragua|casa|patria|
      pais|terra natal|territorio ucraniano|territorio israelense|territorio israelita|solo patrio),
    (voltou|voltaram|voltado|voltam|regressou|regressaram|regressado|regressam|retornou|retornaram|retornado|
      retornam|trazid*) do (cativeiro|carcere),
    ${LEAVE} (a|o) (campo|acampamento|unidade|delegacia|esquadra|recinto|quartel|batalhao|comando|colonia|
      instalacao|local de detencao|comissaria|prisao-quartel), trazid* (de volta|para casa),
    (respondem|responderao|passaram a responder|aguardam|aguardar|responder) (em|ao processo em|o julgamento em)
      liberdade, de volta (a|para) casa, (estao|esta|ja estao) em casa, estar em casa,
    (mandou|mandaram|mandamos|manda|mandam|mandar|mandado|mandada|mandados|mandadas|enviou|enviaram|enviado|
      enviados|enviadas|despachou|despachados) (de volta|) (para|a) (casa|suas casas),
    (mandou|mandaram|mandado|mandados|mandadas|mandar) embora,
    (encontrou|encontraram|encontrado|encontrados|encontradas|estao|estavam|viu|viram|esperam|ficaram) (do|pelo)
      lado de fora, do lado de fora das (grades|celas), ${LEAVE} (a|as|o|os|da|das|do|dos|de|) ${PLACES},
    ${LEAVE} (a|as|o|os|da|das|do|dos|uma|de|um) * ${PLACES}, saida das ${PLACES}, saida (de|da|do) ${PLACES},
    fora (da|das|de|do) ${PLACES}, estao fora, ja fora, na rua, nas ruas livres, de volta a rua,
    (ganhou|ganharam|ganha|ganham|ganhar|ganhado|recuperou|recuperaram|recupera|recuperam|recuperado|recuperarem|
      recuperar|obteve|obtiveram|obter|obtido|obtem|conquistou|conquistaram|recebeu|receberam|alcancaram|alcancou|
      reconquistaram|readquiriram|reaveram) ${LIBERTY},
    (posto|posta|postos|postas|por|pos|puseram|colocado|colocada|colocados|colocadas|colocar|colocou|colocaram|
      deixados|deixadas|restituidos|restituidas|devolvidos|devolvidas|devolvido|devolver|devolveu|saiu|sairam|sair|
      restituiu|restituir) (em|a) liberdade, em liberdade,
    (concedeu|concederam|concede|concedem|conceder|concedida|concedidas|concedido) (a|) (liberdade|soltura),
    (concedeu|concederam|concede|conceder) (amnistia|anistia|indulto|indultos|perdao|um indulto|uma amnistia|uma
      anistia|o perdao), (indulto|indultos|perdao|graca) (de|do|da|dos|das), (anistia|amnistia|indulto|perdao|clemencia)
      (presidencial|real|coletivo|coletiva|individual|) (a|aos|as|para), (teve|tiveram|tera|terao|tiverem|tem) (a|sua|) liberdade, liberdade condicional,
    liberdade provisoria, liberdade (a|para), alvara de soltura, alvaras de soltura,
    (tirou|tiraram|tirados|tirar) (da|das) ${PLACES}, retirados (da|das) ${PLACES}, indultada, indultados,
    indultadas, perdoado, perdoados, perdoadas, perdoou, perdoaram, perdoa, anistiados, anistiadas, amnistiados,
    amnistiadas, recem-libertad*, recem-solt*, recem-liberad*, recem-excarcerad*, entregue, entregues, devolvido,
    devolveu, devolveram, devolvidos, devolvidas,
    (troca|trocas|permuta) de, trocados, trocadas, repatriados, repatriadas, retornaram, resgatados da prisao,
    (dorme|dormem|dormiu|dormiram|dormirao|dormira|dormir) (ja|hoje|esta noite|) em (casa|suas casas|sua casa),
    (abriu|abriram|abre|abrem) (as|suas|os) (celas|portas|portoes|cadeias|grades) (para|a),
    (portoes|celas|grades|portas|cadeias) (abriram-se|se abriram) (*|na *|) (para|a), (abriu|abriram) as celas, esvaziou, esvaziaram, atravessaram (a|os) (fronteira|portoes|portao),
    (foram|foi|seguiram|seguiu|partiram|partiu|voaram|embarcaram|cruzaram|rumaram) (para|rumo) (a|o|os|as|ao|
      territorio), recuperou, recuperaram, recuperado, recuperados,
    (recebeu|receberam|recebido|recebidos|trouxe|trouxeram|teve) de volta,
    (ganhou|ganharam|ganham) (a|as) (rua|ruas),
    (cruzou|cruzaram|atravessou|atravessaram|cruzam) (*|) (a fronteira|os portoes|o portao),
    ${LEAVE} (o|a|el|la|) (papuda|bangu|tremembe|carandiru|mornaguia|silivri|sednaya|saydnaya|ofer|ktziot|megiddo|
      lefortovo|calomboloca|machava|welikada|tocuyito|guanajay|maximo|helicoide|crisalida|crisalidas|rodeo|tocoron|
      tocuyito|yare|insein|evin|chipote|modelo|inof|fuerte|combinado|ramo verde|zona 7), de volta a liberdade,
    retomaram a liberdade, (deixou|deixaram|deixado) para tras (a|as|o|os|) ${PLACES},
    (receberam|recebeu|tiveram|teve|obtiveram|ganharam) (o|um|os|) (alvara|alvaras),
    (cruzaram|cruzou|atravessaram|atravessou|transpuseram) (o umbral|a porta|as portas|os portoes|o portao),
    (respiram|respirou|respiraram) (*|) (a|o ar da|ar da|em) liberdade,
    (tiveram|teve) a prisao (preventiva|) (revogad*|relaxad*|anulad*), (foram|foi|sido) mandad* (embora|em paz),
    (embarcados|embarcadas|postos|colocados|enviados) (em|num) (um|) (aviao|voo),
    (embarcaram|embarcou) (em|num) (um|) (aviao|voo), (voltaram|voltou|retornaram) ao convivio,
    (reencontraram|reencontrou|abracaram) (os|seus|as|suas|a|o) (familiares|parentes|familias|familia),
    (levados|levadas|retirados) (de aviao|num aviao|em aviao), tomaram o caminho de casa, acolhidos (por|pela|pelo),
    (concedeu|concederam) (uma|a|) (graca|clemencia),
    (ja nao|nao mais) (esta|estao|se encontram|seguem) (na prisao|na cadeia|em prisao|presos|presas|preso|presa|atras das
      grades), (nao estao|nao se encontram) mais (na prisao|na cadeia|presos|presas|atras das grades)`),
];

/** Those that say so of people known to be prisoners alone. */
export const weakFreed: Phrases = [
  ...weakReleases,
  ...moreWeakFreed,
  ...phrases(`
    (cruzou|cruzaram|atravessou|atravessaram|cruzam) (*|) a fronteira, atravessaram (a|os) fronteira,
    ${LEAVE} (a|o) (campo|acampamento|unidade|delegacia|esquadra|recinto|quartel|batalhao|comando|colonia|
      instalacao|local de detencao|comissaria|prisao-quartel), regressaram, regressou, regressam, regressado,
    retornaram, retornado,
    (voltaram|voltou|voltado|voltam|chegaram|chegou|retornaram|retornou) (a|ao|aos) (ucrania|russia|israel|portugal|
      espanha|italia|bielorrussia|belarus|lituania|polonia|gaza|cisjordania|cuba|venezuela|nicaragua|patria|pais),
    entregues, entregue, devolveu, devolveram, devolvidos, devolvidas, repatriados, repatriadas, cruzaram,
    atravessaram`),
];
