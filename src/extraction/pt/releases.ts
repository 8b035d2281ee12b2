import { phrases } from '../lexicon/words.js';

const SENTENCE = '(pena|penas|condenacao|condenacoes|sentenca|sentencas)';
const FAMILY = '(familia|familias|familiares|pais|maes|parentes|entes queridos|lares|casas)';
export const PRISON = '(cadeia|cadeias|prisao|prisoes|cela|celas|presidio|presidios|penitenciaria)';

/** Ways of being let out, beside the verbs of releasing. */
const LET_GO = '(libertar|soltar|liberar|indultar|perdoar|excarcerar|desencarcerar)';
const LET_GONE = '(libertad*|solt*|liberad*|excarcerad*|desencarcerad*)';
export const LIBERTY =
  '(liberdade|soltura|libertacao|liberacao|excarceracao|habeas corpus|liberdade condicional|liberdade provisoria)';

export const moreFreed = phrases(`
  desencarcerou, desencarceraram, desencarcerar, desencarcerad*, desencarceramentos, descarcerad*, alforriad*,
  (reencontraram|reencontrou|reconquistou|readquiriu|reouveram|reouve) a liberdade,
  (viu|viram) (a luz da|o sol da|a|o sol em) liberdade, (respiraram|respirou|respiram) liberdade,
  (deixou|deixaram|deixam|deixado|deixados|deixadas) (ir|partir em liberdade),
  (deixou|deixaram|deixam|deixado) de estar (preso|presos|presa|presas|detid*|encarcerad*|recluso|reclusos|na prisao|
    na cadeia|atras das grades|em prisao|sob custodia|em detencao),
  (acabou|acabaram|acaba|acabam|acabando|terminou|terminaram|comecou|comecaram) por ${LET_GO},
  (acabou|acabaram|acaba|acabam|acabando|terminou|terminaram|comecou|comecaram) (por ser|por serem|a ser|sendo)
    (${LET_GONE}|restituid* a liberdade|devolvid* a liberdade|posto em liberdade|postos em liberdade|postas em liberdade),
  (foi|foram|sera|serao|seriam|) (beneficiad*|contemplad*|agraciad*|favorecid*) com (a|) ${LIBERTY},
  (foi|foram|sera|serao|) beneficiad* (com|por|pelo) (o|um|) (indulto|perdao),
  (beneficiou|beneficiaram|beneficiaram-se|beneficiou-se) (de|do|com) (um|o|) (indulto|perdao),
  (regresso|volta|retorno) (a|para|as|aos) (casa|suas casas|seus lares|liberdade),
  (restituicao|devolucao) da liberdade, (a|ja a|iam a|seguem a|estao a|vao a|rumo a|no) caminho de casa,
  (voltassem|regressassem|retornassem) (para|a|as|aos) (casa|suas casas|seus lares|suas familias|liberdade),
  (deixassem|abandonassem) (a|as|o|os) ${PRISON}, (recuperassem|ganhassem|obtivessem) a liberdade,
  (resgatad*|libertad*|salv*) das maos (de|dos|das),
  (restituid*|restituicao|devolucao|devolvid*|devolveu|restituiu|restituiram|devolveram|reintegrad*) a (liberdade|rua|
    sociedade), (devolvid*|entregues|entregue|restituid*) (hoje|ontem|) (as|aos|a) (suas|seus|sua|seu|) ${FAMILY},
  agraciad*,
  (abriu-se|abriram-se|abriu|abriram) (a|as|o|os) (porta|portas|grade|grades|portao|portoes) (da|das|do|dos) ${PRISON}
    (a|para|as|aos), (da|deu|dao|deram) como (libertad*|solt*|livres),
  (da|deu|dao|deram) por (libertad*|solt*|livres),
  (ha|havia|sao|ja sao) * (ca fora|la fora|em liberdade|na rua|soltos|livres),
  (ha|havia|sao|ja sao) * * (ca fora|la fora|em liberdade|na rua), (ha|sao|ja sao) * * (soltos|livres),
  (obtiveram|obteve|receberam|recebeu|ganharam|conseguiram|tiveram) (o|a|um|uma|) (indulto|graca|perdao|amnistia|
    anistia|liberdade condicional|livramento condicional|progressao de regime|comutacao|soltura|habeas corpus),
  (foi|foram|ser|sido) (restituid*|devolvid*|entregue|entregues) (a|as|aos) (liberdade|familias|familia|pais|seus *|
    suas *),
  (tirou|tiraram|tiramos|tira|tiram) (de vez|) (da|das|do|dos|de) (prisao|prisoes|cadeia|cadeias|cativeiro|
    penitenciarias|penitenciaria|celas|cela|carceres|masmorras),
  (postos|postas|posto|posta) (em liberdade|na rua|ca fora),
  (foi|foram|ir) (dormir|jantar|passar o natal) (a|em) casa, (foram|foi) (embora|mandados embora|para casa),
  (reviram|reencontraram|abracaram) (os seus|as suas|a familia|as familias),
  (saida|saidas|regresso|retorno|volta) (de|da|do|dos|das) (cativeiro|${PRISON}), livramento condicional,
  (receberam|recebeu) (de volta|) (o|os|seus|) (cadarcos|pertences) (de volta|)`);

export const moreWeakFreed = phrases(`
  (cumpriram|cumpriu|completaram|terminaram|concluiram|extinguiram|tinham cumprido|ja cumpriram) (ja|) (a|as|sua|suas|
    toda a) ${SENTENCE}, (chegada|regresso|retorno) (de|da|do|dos|das), (dormiram|dormem) (ja|) em (casa|suas casas),
  devolvid* as, (viu|viram|vimos) (chegar|sair|voltar|regressar)`);

export const morePromised = phrases(`
  (vao passar|irao passar|passarao) (o|as|a|este|) (natal|fim de ano|ano novo|reveillon|festas|ceia de natal|pascoa|
    consoada) (em casa|com a familia|com as familias|em suas casas|nas suas casas|junto da familia),
  (recebeu|receberam|tem|tinha|tinham|obtiveram|obteve) (a|uma|) (ordem|ordens) (judicial|judiciais|) de (soltura|
    libertacao|liberacao|excarceracao),
  (teve|tiveram) (a|sua|) (soltura|libertacao|liberacao|liberdade|excarceracao) (decretada|ordenada|determinada|
    concedida|autorizada|aprovada), (esta|estao|estava|estavam) para ${LET_GO},
  (esta|estao|estava|estavam) (disposto|dispostos|disposta|pronto|prontos|pronta) a ${LET_GO},
  (espera|esperam|esperava|esperavam|preve|preveem|aguarda|aguardam) a (libertacao|soltura|liberacao|saida) de,
  (ofereceu-se|ofereceram-se|disponibilizou-se|prontificou-se|prontificaram-se) (para|a) ${LET_GO},
  (dispos-se|dispoe-se|dispuseram-se|preparam-se para|prepara-se para|obrigou-se|obriga-se) (a|) ${LET_GO},
  (conta|contam|contava|admite|admitem|admitiu) ${LET_GO},
  (vao|vai|irao|ira|iam) (para|a|as|para as) (casa|suas casas|rua),
  (vao|vai|irao|ira) (passar|dormir|jantar) * * (em|a) casa,
  (vao|vai|irao|ira) (sair|ser soltos|ser libertados|ser soltas|ser libertadas|ficar livres|deixar sair|soltar|
    libertar), (cruzarao|cruzariam|transporao|transporiam|passarao) (o|os|a|as) (portao|portoes|porta|portas|umbral),
  (falou|fala|falaram|falava) em (libertar|soltar|tirar|devolver|indultar|por em liberdade|deixar sair),
  (voltarao|voltara|voltariam|regressarao|regressariam) (a|para|as|aos) (casa|suas *|seus *|liberdade),
  (sera|serao|seria|seriam) (devolvid*|entregues|restituid*|reintegrad*) (a|as|aos) *`);

export const moreUndone = phrases(`
  (regressaram|regressou|retornaram|retornou|reingressaram|reingressou|devolvid*|reconduzid*) (a|as|ao|aos|para a|para
    as|para o) ${PRISON}, (regressaram|retornaram|devolvid*) (ao|para o) carcere,
  (novamente|outra vez|de novo) (presos|presas|detidos|detidas|encarcerad*),
  (voltaram|tornaram|voltou) a ser (presos|presas|detidos|detidas|preso|detido|encarcerad*|capturad*),
  (de|do|da|das|dos|em) (condicoes analogas|condicao analoga|trabalho escravo|trabalho forcado|trabalho infantil|
    trafico|exploracao|escravidao|servidao|regime de escravidao|escombros|incendio|enchente|naufragio|mina),
  para (exigir|protestar|reivindicar|votar|manifestar*), divida, dividas, algemad*, (para o|ao) patio,
  (rumo|a caminho) (ao|do) (tribunal|forum|hospital),
  para (uma|a) (audiencia|consulta),
  de (pagar|ter de|ter que|impostos|todas as acusacoes|das acusacoes|das dividas|da divida|da
    obrigacao), (da|das|do|dos) (divida|dividas|obrigacao|obrigacoes|impostos|acusacoes), por um tunel, pelo tunel, um tunel,
  (nao|nunca) (foi|foram|tinha sido|tinham sido) (cumprid*|executad*|acatad*),
  mas (seguem|continuam|permanecem) (presos|presas|detidos|detidas|na cadeia|na prisao|atras das grades),
  (a medida|a ordem|a libertacao|a soltura|o plano) foi (suspens*|cancelad*|anulad*|revogad*),
  (nas|nos|as|aos|das) (ferragens|escombros), em casa de farinha,
  (do|no) (acidente|desastre|choque|elevador|aviao|onibus)`);

/** Whoever waits for the paper that lets him out is still inside. */
const RELEASE_PAPERS =
  '(alvara|alvaras|boleta|boletas|(ordem|ordens|mandado|mandados|papeis|documento|documentos) de (soltura|libertacao|liberacao|excarceracao))';

export const moreHeld = phrases(`
  (espera|esperam|esperava|esperavam|aguarda|aguardam|aguardava|aguardavam) (ainda|) (o|a|os|as|seu|seus|sua|suas|pelo|
    pela|pelos|pelas) ${RELEASE_PAPERS}, (a espera|a aguardar) (de|do|da|dos|das|o|a|os|as) ${RELEASE_PAPERS},
    (teve|tiveram|tem) (a|sua|a sua|) (soltura|libertacao|liberacao|saida) (adiad*|suspens*|negad*|cancelad*|revogad*|
      barrad*|travad*|bloquead*),
    (amarga|amargam|amargava|amargavam|amargaram) (a|o|uma|um|na|no|) (prisao|prisoes|cadeia|carcere|cela|xadrez|
      detencao|encarceramento|prisao preventiva),
    (continua|continuam|permanece|permanecem|segue|seguem) (ainda|) sem sair`);
