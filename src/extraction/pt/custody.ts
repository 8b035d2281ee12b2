import type { CustodyWords } from '../lexicon/custody-words.js';
import { phrases } from '../lexicon/words.js';

const THROUGH_GATE = phrases(`
  cruzou, cruzaram, cruza, cruzam, cruzar, cruzarem, cruzado, cruzando, cruzava, cruzavam, transpos, transpuseram,
  transpoe, transpoem, transpor, transporem, transpondo, transposto, atravessou, atravessaram, atravessam, atravessado,
  atravessar, atravessarem, atravessando, atravessava, atravessavam, passou, passaram, passam, passado, passarem,
  franquearam, franquearem`);

export const custody: CustodyWords = {
  prisons: phrases(`
    prisao, prisoes, cadeia, cadeias, carcere, carceres, cela, celas, presidio, presidios, penitenciaria,
    penitenciarias, detencao, cativeiro, calabouco, calaboucos, reclusao, xadrez, masmorra, masmorras, custodia,
    prisional, prisionais, penitenciario, penitenciarios, megaprisao, grades, enxovia`),
  sites: phrases(`
    instituto, institutos, centro, centros, estabelecimento, estabelecimentos, unidade, unidades, esquadra, esquadras,
    delegacia, delegacias, comando, quartel, quarteis, recinto, recintos, campo, campos, acampamento, abrigo, abrigos,
    ala, alas, pavilhao, pavilhoes, hangar, instalacoes, colonia, colonias, mato, floresta, base, complexo, fortaleza,
    comissariado, sede, sedes, quartel-general, dependencias, dependencia`),
  captors: phrases(`
    captores, sequestradores, raptores, bandidos, guerrilheiros, insurgentes, jihadistas, rebeldes, milicianos,
    terroristas`),
  authorities: phrases(`
    tribunal, tribunais, vara, juiz, juiza, juizes, juizas, magistrado, magistrada, magistrados, corte, policia,
    policiais, policias, promotor, promotores, promotoria, procuradoria, soldados, militares, exercito, carcereiros,
    autoridades, governo, junta, regime, ministerio, presidente, rei, justica`),
  links: phrases(`
    de, do, da, dos, das, por, pelo, pela, pelos, pelas, contra, com, ao, aos, perante, para, em, no, na, nos, nas,
    segundo`),
  notYet: phrases('antes, sem'),
  gates: phrases('portao, portoes, porta, portas, grades, umbral, limiar, soleira'),
  leaves: phrases(`
    deixou, deixaram, deixa, deixam, deixar, deixado, deixando, deixava, deixavam, abandonou, abandonaram, abandona,
    abandonam, abandonar, abandonado, abandonando, deixarem, abandonarem`),
  leavesAhead: phrases(`
    deixe, deixem, deixasse, deixassem, abandone, abandonem, abandonasse, abandonassem, deixara, deixarao, deixaria,
    deixariam, abandonara, abandonarao, abandonaria, abandonariam`),
  goes: phrases(`
    saiu, sairam, sai, saem, sair, saindo, saido, saidos, saida, saidas, sairem, tirado, tirados, tirada, tiradas,
    tirou, tiraram, tiramos, tiram, tirar, retirado, retirados, retirada, retiradas, retirou, retiraram, chegou,
    chegaram, trazido, trazidos, trazidas, trouxe, trouxeram, voltou, voltaram, regressou, regressaram, resgatado,
    resgatados, resgatadas, recuperados, removidos, libertado, libertados, libertadas, libertada, soltos, soltas`),
  goesAhead: phrases('saiam, saisse, saissem, saira, sairao, sairia, sairiam'),
  outOf: phrases('de, do, da, dos, das, desde'),
  passes: THROUGH_GATE,
  passesAhead: phrases(`
    cruzara, cruzarao, cruzaria, cruzariam, transporao, atravessara, atravessarao, atravessaria, atravessariam,
    passarao`),
  through: phrases('pelo, pela, pelos, pelas'),
  inside: phrases('em, na, nas, no, nos, numa, num, dentro'),
  with: phrases('com'),
  stays: phrases(`
    vive, vivem, vivia, viviam, mora, moram, morava, moravam, residem, sobrevivem, amontoam-se, esta, estao, estava,
    estavam, estar, segue, seguem, seguia, seguiam, fica, ficam, ficou, ficaram, ficava, ficavam, permanece,
    permanecem, permanecia, permaneciam, continua, continuam, continuava, continuavam, dorme, dormem, dormia, dormiam,
    ha, havia, aguarda, aguardam, espera, esperam, tem, tinha, tinham, resta, restam, restavam, trancados, trancadas,
    encerrados, amontoados, ainda, encontram, encontra, presos, presas, retidos, retidas`),
  borders: phrases('fronteira, fronteiras, ponte, posto, passagem, fronteirico'),
  deeds: phrases('dao, fazem, mantem, poem'),
  suffers: phrases(
    'sendo, cumprindo, esperando, pagando, padecendo, sofrendo, vivendo, dormindo, morrendo, passando, apodrecendo, aguardando, jejuando, dividindo, dando, lutando, esperam, aguardam, cumprem, pagam, sofrem, passam',
  ),
  houses: phrases(`
    alberga, albergam, albergava, albergavam, abriga, abrigam, abrigava, abrigavam, aloja, alojam, alojava, alojavam,
    tem, tinha, tinham, encerra, encerram, encerrava, acolhe, acolhem, acolhia, mantem, mantinha,
    temos, custodia, custodiam, custodiava, custodiavam`),
  guards: phrases('custodia, custodiam, custodiava, custodiavam'),
  rooms: phrases('vagas, lugares, camas, leitos, espacos'),
  arrives: phrases(`
    recebeu, receberam, recebe, recebem, acolheu, acolheram, chegou, chegaram, chegam, chega, chegado, aterrou,
    aterraram, aterram, voaram, viajaram, aterrissou, aterrissaram, aterrissam, pousou, pousaram, desembarcou,
    desembarcaram,
    desembarcam, desembarca, regressou, regressaram, regressam, voltou, voltaram, voltam, retornou, retornaram,
    cruzou, cruzaram, cruzam, atravessou, atravessaram, pisaram`),
  handsOver: phrases('entregou, entregaram, entrega, entregam, entregue, devolveu, devolveram, cedeu, transferiu'),
  ofTheLaw: phrases(`
    policia, promotoria, promotor, promotores, procuradoria, tribunal, tribunais, juiz, juizes, juiza, justica,
    publico, gendarmaria, delegacia`),
  receives: phrases('recebeu, receberam, recebe, recebido, obteve, obtido'),
  notPlaces: [],
  rescues: phrases(`
    bombeiro*, socorristas, (equipe|equipes|equipa|equipas|operacao|trabalhos) de (resgate|socorro), guarda costeira,
    soterrad*, ilhad*, encalhad*, escombros, inundad*, alagad*, enchente*, (a|uma|na|da) (galeria|mina),
    desabamento*, desmoronamento*, deslizamento*, terremoto, terramoto, naufrag*, elevador*, teleferico, bondinho,
    vagao, vagoes,
    (preso|presa|presos|presas) (no|na|nos|nas|num|numa|as) (elevador|ferragens|enchente|lama|escombros|neve|
      transito|congestionamento|caverna|gruta|telhado), biolog*, zoolog*, veterinari*, alfandega*, aduan*,
    receita federal, ibama, quarentena`),
  outsides: phrases(`
    praca, pracas, rua, ruas, porta, portas, portao, entrada, calcada, arredores, imediacoes, igreja, templo, catedral,
    aeroporto, embaixada, hospital, hospitais, abrigo, abrigos, fronteira, pais, barracas, vigilia, greve, frente,
    diante`),
  onlyPrisoners: ['cativeiro'],
  signs: phrases(`
    preso, presa, presos, presas, prisao, prisoes, prision*, cadeia, cadeias, carcere*, encarcer*, excarcer*,
    desencarcer*, detencao, detencoes, detid*, detent*, deteve, detiveram, apenad*, custodia, custodiava*, cativ*,
    refem, refens, sequestr*, raptad*, raptor*, reclus*, retid*, penitenciari*, cela, celas, presidio*, amnisti*,
    anisti*, indult*, em liberdade, (a|sua) liberdade, calabouc*, dissident*, privad* de (sua|) liberdade,
    atras das grades`),
  heldLabels: phrases('encarcerados, encarceradas'),
  takenLabels: phrases('detidos, detidas'),
  home: ['casa'],
  weHave: ['temos'],
  ourOwn: phrases('nossos, nossas'),
};
