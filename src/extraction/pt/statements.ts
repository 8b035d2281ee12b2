import type { StatementWords } from '../lexicon/statement-words.js';
import { phrases } from '../lexicon/words.js';

export const statements: StatementWords = {
  lists: phrases('lista, listas, listagem, nomes, relacao de nomes, relacao nominal'),
  onIt: phrases('nela, nele, nelas'),
  listOf: phrases('de, com, do, da, dos, das'),
  listed: phrases(`
    nomes, nome, quem, pessoas, libertacoes, libertacao, solturas, soltura, libertados, libertadas, soltos, soltas,
    beneficiados, beneficiarios, completa, completas, oficial, oficiais, cada, todos, libertos, excarcerados, os que,
    nominal`),
  otherLists: phrases(`
    demandas, exigencias, pedidos, sancoes, sancionados, candidatos, prioridades, reformas, perguntas, condicoes,
    crimes, acusacoes, pontos, recomendacoes, suspeitos, eleitores, passageiros, vitimas, terroristas, procurados,
    espera, convidados, precos, jogadores, ministros, remedios, medicamentos, coisas, bens, paises, empresas, desejos,
    compras, tarefas, negra, ruas`),
  asks: phrases(`
    pede, pedem, pediu, pediram, pedia, pediam, pedindo, tem pedido, exige, exigem, exigiu, exigiram, exigia,
    exigindo, cobra, cobram, cobrou, cobraram, cobrando, cobrava, reivindica, reivindicam, reivindicou, solicita,
    solicitam, solicitou, solicitaram, reclama, reclamam, reclamou, aguarda, aguardam, aguardara, vai aguardar,
    vai esperar, espera, esperam, esperara, quer, querem, insta, instou, apelou, requer, requereu, insiste em,
    insistiu em, a espera da`),
  turnsTo: phrases(`
    consultar, consultara, consultaria, recorrer, recorrera, recorreria, recorreu, convidar, convida, convidou,
    convidara, pedir, pedira, pediria, pede, pedem, pediu, pediram, solicitar, solicitara, solicitaria, solicita,
    solicitou, exige, exigem, exigiu, exigiram, cobra, cobrou, reclama, apelar, apelou, chamar, dirigir-se, instar,
    instou, vai pedir, vai consultar`),
  wishes: phrases(`
    o ideal seria que, seria ideal que, seria ideal se, o ideal seria, tomara, deve, devem, deveria, deveriam,
    tem que, tem de, precisa, esperamos que, espera que, esperam que, queremos que, falta, faltam`),
  toWhom: phrases('a, ao, aos, as'),
  passives: phrases('foi, foram, sido, e, era'),
  promises: phrases(`
    promete, prometem, prometeu, prometeram, prometia, prometendo, comprometeu-se a, compromete-se a,
    se comprometeu a, ofereceu, garantiu que, anunciou que, assegurou que`),
  willPublish: phrases(`
    publicara, publicaria, publicarao,
    (vai|vao|ia|iria|iam) (publicar|divulgar|entregar|tornar publica|apresentar|disponibilizar|fornecer), divulgara,
    divulgaria, entregara, entregaria, disponibilizara, disponibilizaria, tornara publica, tornaria publica`),
  publishes: phrases(`
    publicar, publicara, publicaria, publicarao, publique, publiquem, publicasse, divulgar, divulgue, divulguem,
    divulgara, divulgaria, divulgasse, entregar, entregue, entreguem, entregara, mostrar, mostre, mostrem, mostrara,
    dar a conhecer, tornar publica, tornar publico, torne publica, tornara publica, tornem publica, apresentar,
    apresente, apresentara, revelar, revele, fornecer, forneca, fornecam, disponibilizar, disponibilize,
    disponibilizara, disponibilizaria, difundir, difunda, sejam afixados, seja divulgada, sejam divulgados,
    sejam divulgadas, seja publicada, sejam publicados, sejam publicadas, ser divulgada, ser publicada, publica,
    publicam, publicou, publicaram, publicado, publicada, publicadas, divulga, divulgam, divulgou, divulgado,
    divulgada, entregou, apresentou`),
  published: phrases(`
    publicou, publicaram, divulgou, divulgaram, entregou, entregaram, entregamos, publicamos, apresentamos,
    apresentou, apresentaram, tornou publica, tornou publico, difundiu, disponibilizou`),
  wasPublished: phrases(`
    (foi|foram) (publicada|publicadas|publicados|divulgada|divulgadas|divulgados|entregue|apresentada),
    (publicada|publicadas|publicados|divulgada|divulgadas|divulgados|apresentada) (por|pela|pelo|pelas|pelos)`),
  publishedFirst: phrases('tornar, tornara, tornaria, torne, colocar, colocara, deixar'),
  publishedEnds: phrases('publica, publicas, publico, disponivel, a disposicao'),
  verify: phrases(`
    verificar, verifique, verifiquem, verifica, verificasse, verificacao, checar, cheque, conferir, confira,
    comprovar, comprove, certificar, certifique, fiscalizar, fiscalize, auditar, supervisionar, supervisione, apurar`),
  verified: phrases(`
    verificou, verificaram, verificado, verificada, verificados, verificadas, checou, checado, conferiu, comprovou,
    comprovado, constatou, constatado, atestou, certificou, tinha verificado, verificamos, verifica`),
  confirmed: phrases(`
    confirmou, confirmaram, confirmado, confirmada, confirmadas, confirmados, conseguiu confirmar, pode confirmar,
    tinha confirmado, confirmamos`),
  verifying: phrases(`
    verificando, checando, conferindo, apurando,
    (esta|estao|estamos|continua|continuam|continuamos|segue|seguem|seguimos) (a|) (verificar|verificando|checar|
      checando|conferir|conferindo|confirmar|confirmando|apurar|apurando), em processo de (verificacao|verificar),
    em verificacao, sob verificacao, confirmando`),
  unverified: phrases(`
    nao (pode|puderam|podem|conseguiu|conseguiram|foi possivel|e possivel|pode ser|puderam ser|poude) (verificar|
      confirmar|checar|comprovar|verificado|verificada|confirmada|confirmado) (de forma independente|de maneira
      independente|), (impossivel|impossiveis) de (verificar|confirmar|comprovar),
    nao (foi|foram) (verificada|verificadas|verificado|verificados|confirmada|confirmado) (de forma independente|),
    sem (verificacao|confirmacao) independente, nao (verificada|verificado|verificadas|verificados)`),
  unaccounted: phrases(`
    nao (pode|puderam|podem|poude) ser (verificad*|confirmad*|comprovad*), nao (foi|foram|esta|estao) (verificad*|
      confirmad*|comprovad*), nao (aparece|aparecem|apareciam|consta|constam|constavam|figura|figuram|figuravam)
      (em|de) (nenhuma|nenhum) (lista|listagem|registro|registo|lado), (continua|continuam|segue|seguem|permanece|permanecem)
      sem (confirmacao|verificacao|ser (confirmad*|verificad*))`),
  verifiable: phrases(`
    identidade, identidades, caso, casos, nome, nomes, lista, listas, libertacao, libertacoes, soltura, solturas,
    saidas, numero, numeros, cifra, cifras, contagem, balanco, total, dados, informacao, libertados, soltos, quem`),
  others: phrases('outro, outra, outros, outras, mais, demais, novos, novas'),
  independent: phrases(
    'independente, independentes, internacional, internacionais, externa, externo, imparcial, imparciais',
  ),
  verifiers: {
    'United Nations High Commissioner for Human Rights': phrases(`
      (alto|alta) (comissario|comissariado|comissaria|alto-comissariado) (das|da|de|para|dos|) (nacoes unidas|onu|
        direitos humanos|) (para|de|) (os|) (direitos humanos|), alto-comissariado, alto-comissario, acnudh,
      escritorio de direitos humanos da onu`),
    'United Nations': phrases('nacoes unidas, onu'),
    'Red Cross': phrases('(comite internacional da|) cruz vermelha, cicv'),
    'Inter-American Commission on Human Rights': phrases('comissao interamericana de direitos humanos, cidh'),
    'Organization of American States': phrases('organizacao dos estados americanos, oea'),
    'Catholic Church': phrases('igreja (catolica|), vaticano, nuncio, nunciatura, bispos, conferencia episcopal'),
    'European Union': phrases('uniao europeia, ue'),
    'Carter Center': phrases('centro carter'),
  },
  caseByCase: phrases(`
    identidade, identidades, caso a caso, caso por caso, um por um, um a um, nome por nome, nome a nome, cada caso,
    cada nome, individualmente, cada soltura`),
  registers: phrases(`
    registros penitenciarios, registos prisionais, registros prisionais, registros judiciais, processos judiciais,
    alvaras de soltura, registros oficiais, registos, registros, registro, registo`),
  figures: phrases(`
    cifra, cifras, numero, numeros, contagem, conta, contas, balanco, balancos, total, totais, dado, dados, saldo,
    soma, estatisticas, valor`),
  provisional: phrases(`
    (ainda|) nao e (ainda|) (definitivo|definitiva|final), (ainda|) nao sao (definitivos|definitivas),
    (e|sao|era|segue) (so|ainda|apenas|) (provisorio|provisoria|provisorios|preliminar|preliminares|parcial|parciais),
    (numero|numeros|cifra|cifras|balanco|contagem|dado|dados) (provisorio|provisoria|provisorios|preliminar|
      preliminares|parcial|parciais), sujeito a (mudancas|verificacao|revisao),
    sujeita a (mudancas|verificacao|revisao)`),
  grows: phrases(`
    (pode|podem|poderia|podera|deve) (ainda|) (aumentar|subir|crescer|superar|ultrapassar|ser maior|mudar),
    (espera|esperam|preve|preveem) que (a|o|seu|sua) (numero|cifra|contagem|total) (final|) (aumente|suba|cresca|
      supere|ultrapasse)`),
  inflates: phrases(`
    infla, inflam, inflou, inflar, inflando, inflado, inflada, inflados, infladas, exagera, exageram, exagerou,
    exagerar, exagerado, exagerada, exagerados, exageradas, inflaciona, inflacionou, inflacionar, inflacionado,
    inflacionada, inflacionados, inchado, inchada, inchados, incha`),
  mismatches: phrases(`
    nao (coincide|coincidem|coincidia|bate|batem|confere|conferem|corresponde|correspondem|condiz|condizem|fecha|
      fecham)`),
  disputedBy: phrases(`
    (contestado|contestada|contestados|questionado|questionada|rejeitado|rejeitada|refutado|refutada|desmentido|
      desmentida|negado|negada) (por|pela|pelo|pelas|pelos), posto em duda (por|pela|pelo|pelas|pelos)`),
  equates: phrases(`
    (equivale|equivalem|equivalia|corresponde|correspondem|correspondia|chega|chegam|chegava) (a|ao|aos|),
    representa, representam, representava, perfaz, perfazem, e, era`),
  auxiliaries: [],
};
