import type { RealityWords } from '../lexicon/reality-words.js';
import { phrases } from '../lexicon/words.js';
import { releasesDoneBefore, releasesOpen, releasesThen } from './release-verbs.js';

export const reality: RealityWords = {
  possible: phrases(`
    por pouco, quase (foram|sairam|ficaram), (podia|podiam) ter, poderia, poderiam, pudesse, pudessem, pode, podem, deveria, deveriam,
    teria que, teriam que, teria de, teriam de, tem que, tem de, devia, deviam, (tinha|tinham) (de|que),
    (devia|deviam|tinha de|tinham de|ia|iam|deveria|deveriam) ter, quer, querem, queria, queriam, deseja, desejam,
    tenta, tentam, tentou, tentaram, estuda a, avalia a, negocia a, negociam a, possivel, possiveis, (perto|prestes) (de|a) (ser|sair), merece, merecem, eventual,
    eventuais, (recusou|recusaram|recusa|recusam|negou|negaram)-se a, (se|) (recusou|recusaram|recusa|recusam) a,
    recusou, evitou, nao conseguiu`),
  denials: phrases(`
    (disse|disseram|diz|afirmou|afirmaram|garantiu|anunciou|informou|divulgou|noticiou|
      publicou) (falsamente|erradamente|erroneamente|por engano|por erro), falsamente (que|a),
    (video|mensagem|noticia|foto|audio|documento|postagem) (fals*) (segundo o qual|segundo a qual|sobre a|de que|que),
    ninguem (acredita|acreditava|espera|cre) que, (duvida|duvidou|duvidam|duvidava) (de|) que,
    (improvavel|pouco provavel|duvidoso) que, (em nenhum (momento|caso)|em momento algum|nenhum (tribunal|juiz|juizo|governo|procurador)),
    (impediu|impediram|impede|impedem|impedir|evitou|evitaram|evita|evitam|evitar|proibiu|proibiram|proibe) que, (esperanca|esperancas|expectativa|medo|receio) (de|em) que, negou, negaram, nega,
    negam, negava, negavam, negar,
    negando, (tem|tinha|tinham|ha|havia|haviam) negado, desmentiu, desmentiram, desmente, desmentem, desmentindo,
    desmentir, (boato|boatos|rumor|rumores) (de|sobre) (que|a|as|uma), (boato|boatos|rumor|rumores) (da|das),
    (e|era|seja|fosse) (falso|mentira|falsa) (que|a), nao e (verdade|certo) que, nao era verdade que,
    nao (ha|havia|existem|existe) (provas|prova|indicios|registro|registros|registo|registos|sinais|sinal) de que,
    nao consta que, (a menos|ate|antes|antes de|salvo|contanto|sem|a nao ser) que,
    falsa noticia (de|da), ao contrario do que, espera que, esperam que, esperava que, esperavam que, esperamos que,
    esperar que, confia que, confiam que, tomara, oxala, deseja que, desejam que, quer que, querem que, queria que,
    queriam que, em troca de que,
    (evitou|evitaram|evita|evitam|recusou|recusaram|recusa|recusam|rejeitou|rejeitaram|nao quis|nao quiseram|
      nao pode|nao puderam|nao conseguiu|nao conseguiram|
      sem) (confirmar|verificar|corroborar|dizer|esclarecer|precisar|comentar) (que|se),
    (recusou|recusaram|recusa|recusam)-se a (confirmar|verificar|dizer|esclarecer|comentar) (que|se)`),
  thwarted: phrases(`
    (passo|passos|caminho) (para|rumo a|em direcao a) (a|as|uma|),
    (negociacao|negociacoes|conversa|conversas|conversacoes|dialogo|dialogos|contactos|contatos|mediacao|campanha|
      campanhas|esforco|esforcos|peticao|peticoes|pedido|pedidos|recurso|recursos|luta|marcha|vigilia|oracao|clamor|
      apelo|apelos|exigencia|demanda|demandas|reivindicacao) (para|por|pela|pelas|sobre|em favor da|a favor da|de|
      da) (a|as|uma|que|),
    (esperanca|esperancas|possibilidade|hipotese|condicao|condicoes) (de|da|na|para) (a|uma|que|), parou, pararam,
    interrompeu, interromperam, (deixou|deixaram|deixa|deixam|deixar) de, (exige-se|exigiu-se|pede-se|reclama-se) (a|as|),
    negociar, negociaram, negociavam, debater, debateram, discutir, discutiram, cancelou,
    cancelaram, cancela, cancelar, cancelou-se, cancelaram-se, suspendeu-se, suspenderam-se, anulou-se, anularam-se,
    abortou-se,
    (foi|foram|ficou|ficaram) (cancelad*|suspens*|anulad*|descartad*|arquivad*) (o|a|os|as) (plano|planos|projeto|
      tentativa|troca|acordo) (de|para), suspendeu, suspenderam, suspende, suspender, anulou, anularam, anula,
    anular, revogou, revogaram, revoga, bloqueou, bloquearam, bloqueia, vetou, vetaram, impediu, impediram, impede,
    impedem, travou, travaram, barrou, barraram, paralisou, congelou, congelaram, congela, engavetou, descartou,
    descartaram, descarta, descartam, rejeitou, rejeitaram, rejeita, rejeitam, indeferiu, indeferiram,
    para (conseguir|obter|lograr|negociar|alcancar|assegurar|garantir),
    (busca|buscam|buscava|buscavam|buscar|buscando|procura|procuram|procurava|negocia|negociam|tenta|tentam) (a|as),
    (trabalha|trabalham|trabalhava|lutam|luta) (pela|pelas|por|na), (confia|confiam|confiava) na, apoia, apoiam,
    (favoravel|favoraveis) a, assinaturas pela, (objetou|objetaram|objeta|objetam) (a|as|o|os|a sua), (opos-se|se opos|opoe-se|se opoe|opuseram-se|se opuseram|se opunha) a`),
  noDenials: phrases(`
    (serviu|serviram|servido|bastou|bastaram|decisiv*|fundamental) para (conseguir|obter|lograr|negociar|alcancar|
      assegurar|garantir),
    espera-se que, esperava-se que, se espera que, (nao ha|nao havia|nao existe|sem|nao resta) (duvida|duvidas) de que,
    (nao|nunca) (negou|nega|negaram|negam|desmentiu|desmente|descarta|descartou|descartam|descartaram|impediu|impede)`),
  broughtAbout: phrases(`
    (permitiu|permitiram|permitido|conseguiu|conseguiram|conseguido|obteve|obtiveram|facilitou|facilitaram|
      possibilitou|possibilitaram|fez|fizeram|feito) que, (fez|fizeram|feito) com que,
    (celebrou|celebraram|saudou|saudaram|agradeceu|festejou|lamentou|lamentaram|lamenta|criticou|criticaram|critica|
      destacou|destaca|valorizou|estranhou) que,
    (considera|considerou|consideram|e|foi) (insuficiente|positivo|uma boa noticia|boa noticia|pouco|tarde) que`),
  afterThat: phrases('(depois|logo|desde) que, (depois|antes) de que, gracas a que'),
  open: releasesOpen,
  openThen: releasesThen,
  doneBefore: releasesDoneBefore,
  releases: phrases(
    'libertacao, liberacao, liberdade, soltura, saida, entrega, devolucao, excarceracao, desencarceramento, repatriamento, regresso, retorno',
  ),
  manyReleases: phrases('libertações, solturas, saídas, liberações, excarcerações'),
  purposes: phrases(`
    por, pela, pelas, para, ate, a favor da, a favor de, em favor da, em favor de, em prol da, em prol de, em busca da,
    em busca de, com vista a, com vistas a, rumo a`),
  causes: phrases(`
    agradec*, obrigad*, gratidao, alegr*, jubilo, felicit*, satisf*, responsab*, responsav*, celebr*, festej*,
    comemor*, elogi*, aplaud*, critic*, culp*, conden*, repud*, lament*, troca*, intercambi*, pag*, resgate*, preco,
    conhecid*, premi*, reconhec*, destac*, alivio, euforia, emocao, desculp*, indign*, queixa*, parabens, parabeniz*,
    cumpriment*, numero, numeros, total, lista*, raz*, motivo*, explic*, prova*, servi*, bastou, decisiv*,
    fundamental, permiti*`),
  settled: phrases(`
    ordem, ordens, decreto, decretos, acordo, acordos, pacto, alvara, alvaras, documento, documentos, resolucao,
    despacho, despachos, convenio, tramite, tramites, papeis`),
  alongside: phrases(`
    apos, depois da, depois de, desde, com, mediante, durante, antes da, antes de, perante, gracas a, apesar da,
    apesar de, devido a, alem da, alem de, em meio a, incluindo, inclusive, incluida, como, a partir da, entre,
    segundo, (noticia|noticias|anuncio|aviso|relato|relatos|dia|dias|horas|semanas|meses|momento|onda|ritmo|
      video|videos|imagens|fotos|detalhes|lista|processo|resposta|reacao|motivo|ambito|sequencia) (da|de|a|sobre|com)`),
  factives: phrases(`
    trouxe*, soube*, sabe, veio, vieram, chegou, reag*, ocorr*, aconteceu, sucedeu, deu-se, deram-se,
    acompanh*, mediou, mediaram, mediad*, apoiou, apoiaram, assisti*, cobri*, film*, grav*, supervision*, escolt*,
    anunci*, confirm*, inform*, report*, verific*, document*, regist*, celebr*, saud*, aplaud*, elogi*, festej*,
    comemor*, constat*, contabiliz*, cont*, comprov*, atest*, conhec*, divulg*, public*, notici*, consegu*, obteve,
    obtiver*, obt*, permit*, permiti*, produz*, realiz*, execut*, concretiz*, complet*, conclu*, termin*, inici*,
    comec*, continu*, retom*, facilit*, conden*, critic*, lament*, denunci*, reconhec*, admit*, revel*, detalh*,
    destac*, sublinh*, assinal*, inclu*, signific*, presenci*, testemunh*, atribu*, agradec*, mostr*, deu, da, deram,
    dao, dar, dando, dado, elev*, segui*, viu, viram, ve, visto, anot*, som*, identific*, corrobor*, certific*,
    comunic*, lev*, culmin*, resultou, result*, contribu*, particip*, ajud*, papel, provoc*, caus*, motiv*, ger*,
    receb*, record*, lembr*, mencion*, explic*, justific*, descrev*, classific*, orden*, decret*, aprov*, autoriz*,
    acord*, promet*, concedeu, conced*, determin*, avis*, adiant*, marc*, efetu*, efectu*, fez, fizer*, faz, fazem,
    aceler*, encerr*, teve, tiver*, calcul*, mand*`),
  sanctions: phrases('orden*, aprov*, autoriz*, decret*, determin*'),
  sanctioned: phrases('ordenad*, aprovad*, autorizad*, decretad*, determinad*'),
  fallsShort: phrases('sem, longe de, (em vez|em lugar|ao inves) de, antes que'),
  earlier: phrases('antes (de|da)'),
  later: phrases('(apos|depois de) (ter sido|terem sido|serem|ser|ter|terem|)'),
  timeless: phrases('*ar, *er, *ir'),
  passive: ['ser'],
  reports: phrases(
    '(os|as|o|a|) (versao|versoes|boato|boatos|rumor|rumores|noticia|noticias|relatos|informacoes) (de|) que',
  ),
  doing: phrases(`
    apos, ao, depois de, antes de, por, com, alem de, desde, na hora de, (esta|estao|estava|estavam|continua|continuam|continuava|continuavam|segue|seguem|comecou|comecaram) a`),
  done: phrases(`
    consegu*, obrigad*, obrig*, forc*, ajud*, serviu, servid*, permitiu, permitiram, comec*, voltou, voltaram, acab*,
    termin*, proced*, pode, puderam, acus*, reconhec*, admit*, confirm*, viu, viram, vimos, vi, ve, veem, via, viam, visto, fez, fizeram, deixou,
    deixaram, demor*, tard*, consist*, decid*, opt*, anunci*, pass*, cheg*, primeir*, ultim*, unic*, levou, levaram, levad*`),
  supposing: ['caso'],
  inverted: phrases('tivesse, tivessem, houvesse, houvessem, fosse, fossem, a ter, a terem, a serem'),
  untilThen: [],
  today: [],
  pleads: phrases(`
    insist*, consider*, ponder*, propoe*, propos*, propuser*, sonh*, vot*, diverg*, suger*, sugir*, defende, defendem, defendeu, defenderam, defendia, advoga, advogam,
    aposta*, ninguem, rog*, quer*`),
  calledOff: [
    ', (bloquead*|rejeitad*|negad*|recusad*|descartad*|suspens*|suspendid*|barrad*|travad*|vetad*|impedid*|cancelad*) (por|pelo|pela)',
    ...phrases(`
    (era|eram|foi|foram|revelou-se|revelaram-se) (fals*|infundad*|incorret*|mentira),
    nao (pode|puderam|foi possivel|foram) (ser|) (confirmad*|confirmar|verificad*|verificar|comprovar),
    (foi|foram|tinha sido|tinham sido|havia sido|haviam sido|ficou|ficaram|acabou|acabaram|sera|serao) (finalmente|
      depois|de novo|novamente|por|) (cancelad*|suspens*|anulad*|revogad*|bloquead*|travad*|paralisad*|descartad*|
      desmentid*|rejeitad*|negad*|impedid*|abortad*|arquivad*|engavetad*|vetad*|frustrad*|barrad*|sem efeito),
    fracassou, fracassaram, falhou, falharam, naufragou, naufragaram, nao aconteceu, nao aconteceram, nunca aconteceu,
    nao se concretizou, nao se concretizaram, nunca se concretizou, nao ocorreu, nao ocorreram, nao avancou,
    nao avancaram, nao teve lugar, nao foi adiante, nao saiu do papel, nao se realizou, deu em nada, deram em nada,
    (nunca|jamais) (chegou|ocorreu|teve lugar|sucedeu|comecou|se deu|se realizou), (ainda|) nao (ocorreu|comecou|chegou),
    (foi|tinha sido|havia sido) (exigid*|pedid*|solicitad*|recusad*|suspendid*|reclamad*)`),
  ],
  visits: phrases('examinar, atender, entrevistar, reunir*, visita, visitas, vistoria, inspecao'),
  plans: phrases(`
    (plano|planos|projeto|projecto|proposta|propostas|tentativa|tentativas|acordo|decisao|oferta|ordem|promessa|ideia|
      iniciativa|medida) (de|da|para|sobre)`),
  wouldHave: phrases(`
    teria, haveria, estaria, tivesse, tivessem, seria, sairia, ficaria, libertaria, soltaria, entregaria, *riam`),
  hadIt: phrases('a ter, a ter-se, em caso de, no caso de'),
  outcomes: phrases(`
    (foi|era) (um|uma) (dos|das), estava entre (os|as|), (terminou|terminaram|acabou|acabaram|encerrou|concluiu) com,
    deixou, deixaram, deixa, deixando, saldo de, houve,
    (resultou|resultaram|resultando) em, registraram-se`),
  takenBack: phrases(`
    (uma|a) versao (anterior|previa|original|inicial) (deste|desta|do|da) (artigo|texto|reportagem|materia|noticia|nota|peca|
      despacho|publicacao), (uma|a) primeira versao (deste|desta|do|da), (em|numa) versao anterior (deste|desta|do|da),
    (uma|a) versao (anterior|previa|inicial) (dizia|informava|afirmava|indicava|falava),
    (este|esta) (artigo|texto|reportagem|materia|noticia|nota) (dizia|informava|afirmava|indicava|informou|afirmou|indicou)
      (inicialmente|originalmente|por erro|erradamente|incorretamente)`),
  stories: phrases(`
    (no|num|neste|nesse) (filme|romance|seriado|suspense|longa),
    (na|numa|nesta) (novela|ficcao|minisserie|trama|comedia),
    (filme|romance|livro|serie|novela|minisserie|seriado|longa) (conta|narra|relata|imagina|recria|que conta|que narra),
    (filme|romance|novela|minisserie|seriado|longa) (em que|no qual|na qual|onde),
    (filme|romance|novela|minisserie|seriado|longa|serie|peca|opera) (termina|acaba|conclui|comeca|arranca|abre|fecha|
      culmina) com, (na|numa|nessa|nesta) (peca|peca de teatro|opera|fabula),
    (filme|romance|minisserie) * (em que|no qual|na qual), o videogame,
    (o|a) protagonista (do|da) (filme|romance|novela|serie),
    (o|a) protagonista (e|liberta|resgata|salva|escapa|deve|consegue), a trama de`),
  leaves: phrases(`
    saidinha, saidinhas, saidao, (saida|saidas) (temporaria|temporarias|precaria|precarias), em precaria,
    (licenca|licencas) de saida, nao (voltaram|retornaram|regressaram) (ao presidio|a
      prisao|as prisoes|a cadeia|as cadeias|da saidinha|da saida), (saida|saidas) de (natal|fim de ano|pascoa)`),
  bygone: phrases(`
    durante (a|o|as) (*|) (ditadura|apartheid|guerra civil|segunda guerra mundial|ocupacao|salazarismo|estado novo),
    (ultima|passada) ditadura, ditadura (militar|salazarista|franquista|argentina|chilena|uruguaia|brasileira|de
      pinochet|de salazar|do estado novo), (na|da) (antiga|velha) (cadeia|prisao|penitenciaria),
    (no|do) (antigo|velho) (presidio|forte)`),
  heldOnce: phrases(`
    (chegou|chegaram) a (abrigar|ter|haver|manter|prender|encarcerar|reunir), (ja|) (abrigou|alojou|albergou|prendeu|
      encarcerou|teve|houve|manteve), (estiveram|esteve|permaneceram|passaram|ficaram) (preso|presa|presos|presas|
      detid*|encarcerad*|
      recolhid*|sequestrad*|confinad*|na prisao|na cadeia|atras das grades), costumava (abrigar|ter)`),
  putOff: phrases(`
    (adiou|adiaram|adia|adiam|adiad*|adiar|atrasou|atrasaram|atrasa|atrasam|atrasad*|atrasar|postergou|postergaram|
      posterga|postergam|postergad*|postergar|protelou|protela|protelad*|protelar) (a|),
    (data|datas|prazo|prazos|calendario|cronograma) (marcada|certa|definida|prevista|exata|oficial|) para (a|),
    (preparativos|preparacao) (para|da) (a|)`),
  binds: phrases(`
    promet*, promess*, compromet*, compromiss*, aced*, consent*, jurou, juraram, jurava, jura, juram, palavra, oferta,
    ofert*, aceitar, aceitasse, aceitassem, aceitando, acordar, acordasse, acordando, obriga, obrigam,
    ultima, ultimam, ultimava, tramita, tramitam, prepara, preparam, preparava`),
  keepsWord: phrases('cumpr*, honr*, mantev*, mantiver*'),
  breaksWord: phrases('descumpr*, quebr*, romp*, falt*, trai*, esquec*'),
  pledged: phrases('prometid*, prometeu, prometeram'),
  happened: phrases('foram, foi, tinham, tinha, haviam, havia, *aram, *eram, *iram, *ou, *eu, *iu'),
  freedThem: [],
  announces: phrases('anunciou, anunciaram, anuncia, anunciam, anunciad*, anunciando, prometid*'),
  stillAhead: phrases(`
    (ate|antes de|antes do) (o|ao|) (fim|final) (do|deste) (mes|ano), (nos|nas|durante os|durante as) proxim* (*|) (dias|horas|semanas|meses), (mas|embora|porem) (nenhum|nenhuma|ninguem)
      (foi|tinha|havia|saiu|deixou|deles), (nao|ainda nao) (comecou|comecaram|saiu|sairam), a partir (de|do|da)
      (amanha|segunda-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira|sabado|domingo)`),
  now: phrases(`
    saem, sai, ficam, fica, recuperam, recupera, regressam, regressa, voltam, ganham, ganha, obtem, libertam,
    soltam, deixam, deixa, abandonam, abandona, entregam, entrega, sao`),
  saidThen: phrases(`
    disse, disseram, anunciou, anunciaram, informou, informaram, garantiu, garantiram, prometeu, prometeram, confirmou,
    confirmaram, adiantou, adiantaram, explicou, explicaram, declarou, declararam, afirmou, afirmaram, comunicou,
    comunicaram, precisou, precisaram, indicou, indicaram, avisou, avisaram, assegurou, asseguraram, acrescentou,
    promete, prometem, garante, garantem`),
  stillIn: phrases('restantes, restante, faltam, falta, restam, resta'),
  thisDay: phrases('neste, nesta, este, esta'),
  leftBehind: phrases('faltam, restam, sobram, ficaram'),
  tolls: ['baixas'],
  votes: phrases(`
    voto, votos, votaram, votacao, aprovam, aprovou, aprovaram, aprova, deputados, senadores, parlamento, assembleia, congresso`),
  halves: phrases('mei(a|o)'),
  stateOpen: phrases(`
    acabar, acabem, terminar, terminem, recusou-se, recusa-se, recusou,
    poderia, poderiam, pode, podem, pudesse, pudessem, podera, poderao, haja, hajam, houvesse, houvessem, houver,
    estejam, estivesse, estivessem, estiverem, fiquem, ficassem, sejam, fossem, tenha, tenham,
    tivesse, tivessem, mantenha, mantenham, abrigara, abrigarao, recebera`),
  knownTo: [],
  stateAhead: phrases('havera, haverao, estara, estarao'),
  vouches: phrases(`
    acredit*, calcul*, estim*, presum*, supoe, supoem, imagin*, julg*, pensa, pensam, cre, creem, admit*,
    lament*, denunci*, preocup*, indign*, doi, vergonha, vergonhos*, inaceitave*, inadmissive*, intolerave*, injust*,
    escandal*, triste, tristeza, grave, terrivel, horrivel, conden*, critic*, repudi*, fato, facto, surpreend*,
    estranh*, alarm*, aberrante, inconcebivel`),
  spends: phrases('lev*, cumpr*, pass*, permanec*, estiv*, som*, acumul*, ha, apos, depois, purg*'),
  gains: phrases(`
    obt*, consegu*, receb*, ganh*, goz*, inclu*, benefici*, entre, parte, alcanc*, aceit*, recuper*, sair*, reconquist*, restitu*, ambito,
    conced*, dada, deram, deu, devolv*, cuj*, quem, que`),
  lets: phrases('permitir, fazer, conseguir, facilitar, possibilitar, levar, garantir'),
  judged: phrases('absolvid*, julgad*, condenad*, processad*, interrogad*, multad*, anistiad*, amnistiad*'),
  allOfThem: phrases('todos, todas, ambos, ambas, maioria, muitos, muitas, alguns, algumas, varios, varias'),
  setBeside: ['que'],
  turns: phrases('primeir(o|a|os|as), unic(o|a|os|as), ultim(o|a|os|as)'),
  toBe: phrases('a'),
  orders: phrases(
    'primeiro, primeira, segundo, segunda, terceiro, terceira, quarto, quarta, quinto, quinta, ultimo, ultima, novo, nova, outro, outra, mesmo, mesma',
  ),
  inForce: phrases(
    'segue, seguem, continua, continuam, continuavam, permanece, permanecem, mantem, ainda, sob, sujeitos, sujeitas, devem, deverao, precisam, precisarao, terao, obrigados, obrigadas, submetidos, submetidas, estao',
  ),
  noLonger: phrases('nao, sem, levantadas, levantados, suspensas, suspensos, dispensados'),
  corrections: phrases(`
    corrigiu, corrigiram, corrige, corrigem, corrigindo, corrigid*, correcao, retific*, esclarecimento, errata,
    como (tinha|tinham|havia|haviam) (dito|informado|anunciado|publicado|contado) (antes|inicialmente|anteriormente)`),
  countsThem: phrases('conta, contam, contou, enumeram, listam'),
};
