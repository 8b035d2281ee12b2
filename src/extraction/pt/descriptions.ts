import type { DescriptionWords } from '../lexicon/description-words.js';
import { phrases } from '../lexicon/words.js';

export const descriptions: DescriptionWords = {
  states: {
    jailed: phrases('encarceradas, encarcerados'),
    imprisoned: phrases('presas, presos, reclusas, reclusos, na prisao, na cadeia, atras das grades, encarceradas'),
    detained: phrases('detidas, detidos, capturadas, capturados'),
    arrested: phrases('apreendidas, apreendidos'),
    held: phrases('retidas, retidos, mantidas, mantidos, privadas de liberdade, privados de liberdade'),
  },
  politicalReasons: phrases(`
    por (motivos|razoes|causas|crimes|delitos|perseguicao) (politicos|politicas|politica), por motivacao politica,
    por motivacoes politicas, por (sua|suas) (opiniao|opinioes|ideias|opinioes politicas)`),
  occasions: {
    'after the': phrases('apos (as|os|a|o), depois (das|dos|da|do), na sequencia (das|dos|da|do)'),
    after: phrases('apos, depois de, na sequencia de'),
    'during the': phrases('durante (as|os|a|o)'),
    during: ['durante'],
    'in the': phrases('nas, nos, na, no, das, dos, naquela, nessas, nesses'),
    'over the': phrases('pelas, pelos, pela, pelo, por causa (das|dos|da|do), por participar (das|dos|nas|nos)'),
    over: phrases('por, por participar de, por participar em, por terem participado em, por terem participado de'),
    'before the': phrases('antes (das|dos|da|do)'),
  },
  events: {
    election: phrases('eleicao, eleicoes, presidenciais, eleicoes presidenciais, votacao, pleito, reeleicao'),
    'post-election protests': phrases('(protestos|manifestacoes|disturbios|marchas) (pos-eleitorais|poseleitorais)'),
    unrest: phrases('tumultos, disturbios, motins, agitacao'),
    protests: phrases('protestos, protesto, manifestacoes, manifestacao, marchas, atos'),
    coup: phrases('golpe de estado, golpe militar, golpe'),
    crackdown: phrases('repressao'),
    uprising: phrases('levante, rebeliao, revolta'),
  },
  circumstances: {
    'held without charge': phrases('sem (acusacao|acusacoes|acusacao formal|culpa formada)'),
    'held without trial': phrases('sem (julgamento|condenacao)'),
    'held incommunicado': phrases('incomunicavel, incomunicaveis'),
    'awaiting trial': phrases(`
      (aguarda|espera|aguardam|aguardavam|esperam|esperavam) (julgamento|o julgamento), (a espera|a aguardar) de julgamento,
      a aguardar julgamento`),
    'awaiting sentence': phrases('(aguardam|aguardavam|esperam) (sentenca|a sentenca), a espera de sentenca'),
    'serving life sentences': phrases(`
      (cumpriam|cumprem) prisao perpetua, condenad* a prisao perpetua,
      (cumpriam|cumprem) penas (de prisao perpetua|perpetuas)`),
    'with serious illnesses': phrases(
      'com (cancer|cancro) (ou|e) (outra|outras) (*|* *|* * *), (com|tem|sofrem de) doencas (graves|serias), gravemente doentes, (com|tem) problemas graves de saude',
    ),
    'with cancer': phrases('com cancro, com cancer, (doentes|pacientes) (com|de) (cancro|cancer)'),
    'with HIV': phrases('com hiv, com vih, (portadores do|vivem com) (hiv|vih)'),
    'with tuberculosis': phrases('com tuberculose'),
    'with mental disorders': phrases('(com|tem|sofrem de) (transtornos|perturbacoes) mentais'),
    'not on the list': phrases(`
      nao (figuravam|figuram|constavam|constam|estavam|estao) (na|da|em|de) (lista|listas|sua lista|suas listas|
        nenhuma lista)`),
    'on the list': phrases(
      '(figuravam|figuram|constavam|constam|estavam|estao) (na|em|da|nas|em sua|na sua|das suas) (lista|listas)',
    ),
    'forcibly disappeared': phrases('desaparecimento forcado, desaparecid*'),
  },
  agedOf: phrases(
    '(uma|um|a|o) (menina|menino|jovem|mulher|homem|rapaz|moca|adolescente|senhora|idoso|idosa|avo|mae) de',
  ),
  counting: phrases(`
    (cont|contabiliz|registr|regist|document|verific|confirm|enumer|report)(a|am|ou|aram|ava|avam|ando), reconhec*,
    (estim|calcul|situ|identific|list|som|cit|apont)(a|am|ou|aram|ava|avam|ando), (punha|poe), (fala|falava|falou) em`),
  parents: phrases('mae, maes, pai, pais, avo, avos'),
  haveAge: phrases('tem, tinham, tinha'),
  olderThan: phrases(
    'com mais de, tem mais de, tinham mais de, maiores de, acima de, acima dos, passam dos, de mais de',
  ),
  youngerThan: phrases('menores de, com menos de, (tem|tinham) menos de, de menos de'),
  whoever: phrases('quem, todos, todas, aqueles, aquelas'),
  orOlder: phrases('(ou|e) mais, ou mais velhos, em diante'),
  agedBetween: phrases('(tem|tinham|de) entre, com idades entre, (com|tem) idades entre'),
  ageWords: phrases('maiores, menores, idade, idades, passam'),
  old: phrases('de'),
  qualities: {
    former: phrases('ex, antigos, antigas'),
    retired: phrases('aposentados, aposentadas, reformados, reformadas, (da|na) (reserva|reforma)'),
    opposition: phrases('oposicionistas, opositores, opositoras, da oposicao, de partidos da oposicao'),
    pregnant: phrases('gravidas, gestantes'),
    wounded: phrases('feridos, feridas'),
    Indigenous: phrases('indigenas'),
  },
  comeFrom: phrases('(sao|eram|vem|provem) (de|do|da|dos|das), (sao|eram) (originarios|naturais) (de|do|da)'),
  adverbs: phrases('todos, todas, tambem, na maioria, so, apenas, seriam, quase todos, quase todas'),
  appositions: phrases(`
    (quase|praticamente|) (todos|todas) (eles|elas|), ambos, ambas, (a|uma) (maioria|maior parte) (deles|delas|),
    (na|em|na sua|em sua) (maioria|maior parte|totalidade), (majoritariamente|maioritariamente|principalmente), sobretudo,
    entre (eles|elas|os quais|as quais|os que|as que), (incluindo|inclusive|incluidos),
    (muitos|muitas|alguns|algumas|varios|varias|nenhum|nenhuma) (deles|delas)`),
  compatriots: phrases(
    '(seus|suas|nossos|nossas) (cidadaos|cidadas), nacionais, compatriotas, concidadaos, conterraneos',
  ),
  whose: phrases('cujo, cuja, cujos, cujas'),
  nameless: phrases(`
    libertacoes, libertacao, solturas, soltura, saidas, saida, libertados, libertadas, libertos, libertas, soltos,
    soltas, trocados, trocadas, devolvidos, devolvidas, repatriados, repatriadas, retornados, retornadas, regressados,
    indultados, indultadas, anistiados, anistiadas, amnistiados, liberados, liberadas, clientes, constituintes,
    postos em liberdade, recem-chegados, recem-libertados, casos, beneficiarios, beneficiados, beneficiadas,
    alvaras de soltura, dos nossos, de nos, dos seus, colegas, companheiros, companheiras, profissionais, nomes,
    excarceracoes, liberacoes`),
  records: phrases(`
    nomes, casos, registros, registos, entradas, processos, fichas, anotacoes, prontuarios, dossies, linhas`),
  flawed: phrases(`
    duplicado, duplicados, duplicada, duplicadas, repetido, repetidos, repetida, repetidas, se repetem, se repetiam,
    duas vezes, duplo, duplos, incompletos, incompletas, errados, erradas, erroneos, erroneas, equivocados,
    equivocadas, ilegiveis, em branco, falsos, falsas, invalidos, sem solucao, pendentes, (de|) (mortos|falecidos)`),
  handling: phrases(`
    retirou, retiraram, retirar, retira, removeu, removeram, remover, eliminou, eliminaram, eliminar, tirou, tiraram,
    riscou, riscaram, riscar, apagou, apagaram, apagar, corrigiu, corrigiram, corrigir, descartou, descartaram,
    descartar, excluiu, excluiram, excluir, acrescentou, acrescentaram, adicionou, publicou, publicaram, publicar, publica, enviou, enviaram, entregou,
    entregaram, remeteu, revisa, revisam, examina, examinam, divulgou, divulgaram, analisa, analisam`),
  filed: phrases(`
    apresentado, apresentou, apresentaram, interposto, interpos, impetrado, impetrou, impetraram, protocolado,
    protocolou, protocolaram, redigido, redigiu, assinado, assinou`),
  handled: phrases(`
    (foram|tinham sido) (acrescentados|adicionados|incluidos|somados), (entraram|entravam) (na|nas|em) (lista|listas|sua lista|registro|registo),
    (esta|estao|estavam|estava|seguem|segue|continuam|ficaram|foram|foi|tinham sido) (ainda|sendo|) (em revisao|em
      verificacao|em analise|em estudo|sob revisao|sob analise|por verificar|por confirmar|pendentes|revistos|
      revisados|analisados|eliminados|retirados|removidos|corrigidos|riscados|apagados|descartados|excluidos|
      publicados|divulgados|libertados|liberados|lidos), em (revisao|analise|verificacao),
    (por|a) (verificar|confirmar|revisar|esclarecer),
    (aparecem|apareciam|figuram|constam) (mais de uma vez|outra vez|repetid*), nao (coincidem|aparecem|batem|constam)`),
};
