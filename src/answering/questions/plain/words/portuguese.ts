import { numbers } from '../../../../extraction/pt/numbers.js';
import type { Lexicon } from '../lexicon.js';

const FREED =
  'libertados|libertadas|libertado|libertada|liberados|liberadas|soltos|soltas|solto|solta|libertos|saido|sairam|livres';
const TO_FREE = 'sair|soltar|libertar|liberar|ser soltos|ser libertados|serem soltos|serem libertados|sairem';
const NUMBER = 'numero|cifra|dado|contagem|conta|total|balanco';
const PRISON = '(a|as|da|das|) (cadeia|cadeias|prisao|prisoes|penitenciaria|penitenciarias|carcere|carceres)';

export const portuguese: Lexicon = {
  language: 'pt',
  roles: {
    filler: `ter, terem, tendo, me diz, me diga, me fala, me da, quero, queria, preciso, preciso de, precisamos, procuro, ver, saber, tens, temos, mostra, me mostra, manda, me manda, me passa, passa, traz, o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, num, numa, ao, aos, a, as, e, que, q, se, seu, sua, seus, suas, lhe, lhes, me, te, meu, minha, teu, tua, nosso, nossa, eh, foi, foram, era, eram, ser, sido, sendo, sao, esta, estao, estava, estavam, estar, ta, tao, tava, tavam, tem, ha, havia, houve, tinha, tinham, teve, tiveram, tenha, tenham, haver, estariam, foi que,
      isso, isto, este, esse, esta, essa, estes, esses, aquele, aquela, aqueles, eles, elas, ele, ela, ja, ate agora, ate o momento, ate hoje, ate a data, ate o presente momento, por enquanto, por ora, agora, atualmente, actualmente, neste momento, no momento, nesse momento, hoje em dia, a esta altura, agora mesmo, pra ca,
      pessoa, pessoas, gente, cidadaos, cidadas, individuos, casos, so, somente, apenas, exatamente, exactamente, exato, exata, concretamente, ao todo, no total, em total, todos, todas, todo, toda, tudo, mesmo, mesma, tambem, realmente, algum, alguma, alguns, algumas, alguem,
      por, pra, pro, para, com, como, sobre, acerca, quanto a, mais, outro, outra, ultimo, ultima, ultimos, ultimas, atual, recente, mais recente, novo, nova, novos, novas, ou seja, tanto, tantos, tantas, muitos, muitas, proprio, propria, la, ai, ali, aqui, durante, madrugada, de madrugada, de noite, a noite, de manha, de tarde, na madrugada, cada, cerca de, qual, quais, afinal, entao, ne, viu, eh que, e que, se e que, dentre, entre os, pode, podem, podia, poderia, sera que, pelos, pelas, pelo, pela, nesse, nessa, desse, dessa, deste, desta`,
    soft: `chega a, chegam a, ascende, ascendem, anda em, me diz, me diga, me fala, diz pra mim, diga, digam, diz, fala, me da, da, dar, dando, ver, quero, queria, preciso, precisamos, procuro, saber, sabe, sabem, sabes, voces tem, voce tem, vc tem, tens, temos, mostra, mostre, me mostra, mostrar, manda, me manda, me passa, passa, passar, traz, traga, tira, tirar, poe, por ai, pega, faz, fazer, viram, viu, teve, lado, parte, ong, ongs, organizacao, organizacoes, oficial, oficiais, oficialmente, dia, dias, data, semana, mes, periodo, cadeia, prisao, ficou, ficaram, existe, existem, conhece, se sabe, consta, constam, resultado, resultaram, fez, feitas, feito, dado, concedido, inteiro, inteira, completo, completa, houveram, registrados, pessoal dela, anda, andam, vem, vao, vai`,
    who: 'quem, de quem, a quem, que jornal, que jornais, quais jornais, qual jornal, que veiculo, que veiculos, quais veiculos, que agencia, onde, de onde, que orgao, que meio, que meios',
    'how-many':
      'quantos, quantas, quanto, quanta, a quantos, a quantas, de quantos, de quantas, em quantos, em quantas, quantas pessoas, quanta gente, qts, qtos, qtas, por quantos, quantos sao, com quantos, quantos e que, quantas e que',
    chat: `ola, oi, oie, opa, alo, e ai, bom dia, boa tarde, boa noite, por favor, pf, pfv, se faz favor, faz favor, pls, obrigado, obrigada, obg, brigado, valeu, desculpa, desculpe, desculpem, desculpa incomodar, incomodar, insistir, uma pergunta, pergunta, perguntinha, uma duvida, duvida, duvidas, recount, bot, galera, pessoal, gente boa, amigo, amiga, colega, cara, mano, moca, moco, equipe, equipa, olha, olhe, escuta, vem ca, entao, tipo, urgente, rapido, rapidinho, minha chefe, meu chefe, minha editora, meu editor, editor, editora, chefe, a chefe, o chefe, pra minha materia, para a materia, pra materia, materia, fechamento, no fechamento, fecho, tanto faz, me pediram, pediram, me perguntaram, perguntaram, pergunto, me interessa, interessa, me lembra, lembra, lembrar, mais uma vez, de novo, mais uma, outra coisa, uma coisa, so mais uma, se puder, se possivel, se puderes, se der, se tiver, estou, to, escrevendo, a escrever, trabalhando, fechando, digo, quero dizer, por curiosidade, curiosidade, eh, hum, hmm, ah, ok, beleza, blz, certo, voce, vc, voces, vcs, tu, pra mim, para mim, por gentileza, gentileza, favor, poderia me dizer, pode me dizer, consegue, consegues, conseguem, consegue me dizer, tas ai, to fechando, um favor, me ajuda com isso, nao importa quem, aproveitando`,
    ask: `numero, numeros, cifra, cifras, dado, dados, contagem, contagens, conta, contas, total, totais, balanco, balancos, quantidade, levantamento, computo, registro, registros, registo, registos, estatistica, estatisticas, saldo, placar, que numero, qual o numero, qual a cifra, estimativa, estimativas, soma de, relatorio`,
    freed: `liberto, libertos, liberta, libertas, libertado, libertada, libertados, libertadas, libertou, libertaram, libertando, libertar, libertam, libertem, libertava, libertavam, libertacao, libertacoes, liberado, liberada, liberados, liberadas, liberou, liberaram, liberar, liberacao, liberacoes, solto, solta, soltos, soltas, soltou, soltaram, soltando, soltar, soltam, soltem, soltura, solturas, saiu, sairam, saido, saidos, saida, saidas, sai, saem, saindo, sairam da cadeia, saiu da cadeia, sairam de ${PRISON}, saido de ${PRISON}, saem de ${PRISON}, sairam em liberdade, saido em liberdade, sairam livres, livre, livres, ficaram livres, em liberdade, postos em liberdade, postas em liberdade, posto em liberdade, colocados em liberdade, colocadas em liberdade, colocado em liberdade, deixaram ${PRISON}, deixou ${PRISON}, deixado ${PRISON}, deixaram as celas, ganharam a liberdade, ganharam liberdade, ganhou a liberdade, recuperaram a liberdade, recuperado a liberdade, recuperam a liberdade, recuperou a liberdade, recobraram a liberdade, obtiveram a liberdade, voltaram para casa, voltaram pra casa, foram para casa, foram pra casa, foram pra rua, na rua, pra rua, para a rua, fora da cadeia, fora da prisao, fora de ${PRISON}, liberdade, liberdades, excarcerados, excarceradas, excarcerado, excarceracao, excarceracoes, desencarcerados, alvaras de soltura, alvara de soltura, ja fora, la fora, ca fora`,
    held: `segue, seguem, seguia, seguiam, permanece, permanecem, permanecia, permaneciam, continua, continuam, continuava, continuavam, resta, restam, restavam, ainda, dentro, la dentro, atras das grades, detras das grades, entre grades, em ${PRISON}, na cadeia, na prisao, nas cadeias, nas prisoes, no carcere, nas celas, no xadrez, sob custodia, em custodia, em cativeiro, privado de liberdade, privados de liberdade, privadas de liberdade, privados da liberdade, sem sair, trancados, trancadas, trancafiados, mantem presos, mantem detidos, mantem, mantidos, mantidas, mantinha, mantinham, ficam presos, ficaram presos, ficam, tras das grades, em cana, encarcerados ainda`,
    jailed: `detido, detida, detidos, detidas, encarcerado, encarcerada, encarcerados, encarceradas, recluso, reclusa, reclusos, reclusas, aprisionados, retidos, retidas, em detencao, detencao, prisao, cadeia`,
    prisoners: `preso, presa, presos, presas, prisioneiro, prisioneira, prisioneiros, prisioneiras, detento, detenta, detentos, detentas, presidiario, presidiarios, presos e presas, populacao carceraria, populacao prisional, interno, internos, internas`,
    'not-freed': `(falta|faltam|faltava|faltavam|faltaria|faltariam) (${TO_FREE}), faltam, falta sair, falta gente sair, por (soltar|libertar|sair|liberar), (ainda|) por (soltar|libertar), pendentes (de|) (soltura|libertacao), a espera de (${TO_FREE}|soltura|libertacao|liberdade), aguardam (${TO_FREE}|soltura|libertacao|liberdade|a soltura|a libertacao), esperam (${TO_FREE}|a soltura|a libertacao), nao (foram|foi|tinham sido|tinham) (${FREED}), ainda nao (foram|foi|tinham sido|tinham|) (${FREED}), nao (sairam|saiu|saem), ainda nao (sairam|saiu|saem), nao (soltos|libertados|libertadas|soltas), sem ser (${FREED}), ainda nao foram (${FREED}), por serem (${FREED}), ainda a espera`,
    promised: `promete, prometem, prometeu, prometeram, prometido, prometida, prometidos, prometidas, prometia, prometiam, prometer, promessa, promessas, promessa de libertacao, promessas de libertacao, promessas de soltura, promessa de soltura, se comprometeu, se comprometeram, comprometeu-se, comprometeram-se, comprometeu, comprometeram, comprometido, compromisso, compromissos, ofereceu, ofereceram, ia (soltar|libertar|liberar), iam (soltar|libertar|liberar), disse que (soltaria|libertaria|ia soltar|ia libertar), soltaria, soltariam, libertaria, libertariam, seriam soltos, seriam soltas, seriam libertados, seriam libertadas, iam ser soltos, iam ser libertados, iriam sair, sairiam, libertacoes prometidas, solturas prometidas, garantiu, jurou, ficou de soltar, ficou de libertar, ficaram de soltar`,
    announced:
      'anuncia, anunciam, anunciou, anunciaram, anunciado, anunciada, anunciados, anunciadas, anunciar, anunciava, anuncio, anuncios, foram anunciadas, foram anunciados, declarou, comunicou',
    will: 'vai, vao, ira, irao, soltara, soltarao, libertara, libertarao, sairao, serao, sera, pretende, pretendem, planeja, planeia, preve',
    lifted: `medidas cautelares, medida cautelar, cautelares, medidas substitutivas, medidas restritivas, medidas, levantadas as medidas, levantadas, levantado, levantados, levantaram, levantou, levantar, levantamento, levantam, restricoes, restricao, restricoes levantadas, apresentacao periodica, apresentacoes periodicas, apresentacoes, apresentar-se em juizo, apresentar-se ao tribunal, comparecimento periodico, comparecimento em juizo, obrigacao de se apresentar, obrigacao de comparecer, proibicao de sair do pais, proibicao de saida do pais, proibicao de saida, proibicoes, liberdade plena, plena liberdade, liberdades plenas, sem restricoes, sem medidas, suspenderam, suspensas, suspensa, suspensos, suspendeu, retiraram as medidas, retiradas as medidas, retiraram, retiradas, derrubadas as medidas, revogadas as medidas, revogadas, revogaram as medidas, tornozeleira, tornozeleiras`,
    political: `preso politico, presa politica, presos politicos, presas politicas, politicos, politicas, presos e presas politicas, presos e presas politicos, detidos politicos, detentos politicos, prisioneiro politico, prisioneiros politicos, prisioneiras politicas, por razoes politicas, por motivos politicos, por causas politicas, por motivacao politica, presos de consciencia, prisioneiros de consciencia, por politica, detidas politicas`,
    by: `segundo, segundo os dados de, segundo dados de, segundo numeros de, segundo a conta de, segundo a contagem de, de acordo com, conforme, nas palavras de, na conta de, nas contas de, pela conta de, pelas contas de, pela contagem de, na contagem de, na versao de, na opiniao de, com base em, com base no, com base na, com base nos dados de, a partir dos dados de, contados por, contadas por, contabilizados por, registrados por, registados por, reportados por, informados por, documentados por, atribuido a, atribuida a, via, fonte, pra, pro, para, pelo, pela, pelos, pelas, por, de acordo co`,
    says: `confirma, confirmam, diz, dizem, disse, disseram, dizia, diziam, dito, conta, contam, contava, contavam, contou, contado, contados, contabiliza, contabilizam, contabilizou, contabilizava, contabilizado, reporta, reportam, reportou, informa, informam, informou, registra, registram, registrou, regista, registam, registou, registrado, fala em, falam em, falava em, falou em, fala de, falam de, fala, falam, falava, falou, afirma, afirmam, afirmou, sustenta, estima, estimam, estimou, calcula, calculam, calculou, aponta, apontam, apontou, apontava, da, dao, dava, deu, traz, trazem, tem registrados, tem contados, lista, poe, coloca, situa, documenta, documentou, documentam, publica, publicou, publicam, menciona, cita, indica, indicou, reconhece, reconheceu, admite, admitiu, alega, alegou, soma, somava, garante, tuitou, divulga, divulgou, divulgam, declara, relata, relatou, relatam, verifica contados, confirma contados, apura, apurou, computa, computou`,
    government:
      'governo, gov, govo, governo interino, regime, executivo, autoridades, oficialismo, chavismo, lado oficial, parte oficial, poder executivo, administracao, miraflores, estado venezuelano',
    in: 'em, no, na, nos, nas, de, do, da, dentro de, fora de, perto de, la em, la no, la na',
    jail: 'cadeia, prisao, penitenciaria, presidio, cadeia de, prisao de',
    and: 'entre, e, ou, com, junto com, junto a, ao lado de, alem de, nem',
    not: 'nao, nunca, nenhum, nenhuma, ninguem, tampouco, jamais, n',
    hedge: 'ao menos, pelo menos, mais de, uns, umas, cerca de, quase, ate, menos de, por volta de, no minimo',
    compare: `compara, comparar, compare, comparem, comparando, comparado, comparacao, me compara, compara ai, comparativo, contrasta, contrastar, contraste, confronta, confrontar, lado a lado, ao lado, ao lado de, poe lado a lado, frente a frente, cara a cara, bate, batem, bate com, batem com, coincide, coincidem, concorda, concordam, concordancia, difere, diferem, diferenca, diferencas, diverge, divergem, divergencia, divergencias, discorda, discordam, discordancia, discrepancia, discrepancias, distancia, contradizem, se contradizem, contradiz, diferentes, distintos, mesmo numero, mesma cifra, mesmos numeros, mesma conta, paralelo, em paralelo, de acordo entre si, estao de acordo, confere com, conferem, casam, casa com`,
    versus:
      'contra, vs, vs ., versus, frente a, frente ao, em comparacao com, em relacao a, em relacao ao, comparado com, comparado a, comparado ao, x, v',
    timeline: `cronologia, linha do tempo, evolucao, evoluiu, evolui, evoluindo, evoluiram, como evoluiu, como tem evoluido, como mudou, como tem mudado, como variou, como cresceu, como foi mudando, como foi evoluindo, como andou, como caminhou, dia a dia, dia por dia, dia apos dia, diario, diaria, diariamente, cada dia, a cada dia, por dia, por dias, semana a semana, semana por semana, ao longo do tempo, ao longo dos dias, com o tempo, no tempo, tendencia, tendencias, grafico, curva, serie, serie temporal, historico, historico de, trajetoria, trajectoria, progressao, progresso, avanco, marcha, sequencia, passo a passo, variacao, movimento, subiu, caiu, cresceu, vem subindo, desenrolar`,
    cite: `fonte, fonte de, fonte do, fonte da, a fonte, cita, citacao, citacoes, citar, cito, como cito, como citar, me cita, textual, textualmente, frase, frase exata, frase exacta, palavras exatas, palavras exactas, palavras, citacao exata, aspas, link, enlace, url, referencia, referencias, de onde vem, de onde vêm, de onde veio, de onde sai, de onde saiu, de onde saem, de onde tiraram, de onde tirou, de onde e, de onde sao, onde diz, onde esta, onde aparece, onde sai, onde se diz, onde da, onde foi que, em que artigo, em que materia, em qual materia, em qual artigo, que artigo, qual artigo, qual materia, que materia, paragrafo, quem disse, quem diz, quem da, quem deu, quem fala em, quem falou em, de quem e, de quem sao, de quem, e de quem, atribuo a quem, a quem atribuo, a quem se atribui, atribuicao, trecho exato, trecho com, trecho, trecho em que, passagem exata, o artigo onde, materia onde, materia em que, proveniencia, procedencia, vem de onde, veio de onde, saiu de onde`,
    genealogy: `copia de quem, e copia de quem, copiou, copiaram, copiado, copiada, copiam, copiando, quem copiou quem, quem copiou de quem, origem, de onde partiu, quem disse primeiro, quem deu primeiro, quem publicou primeiro, quem soltou primeiro, quem lancou, quem foi atras, foi atras, foram atras, se originou, originou, originalmente, originou-se, pela primeira vez, primeira vez, rastro, rastreia, rastrear, rastreie, genealogia, arvore, arvore genealogica, repetindo, repetiram, replicam, replicaram, replicou, replicando, reproduzem, reproduziram, reproduzindo, reproduziu, percurso, difundiu, difundiram, propagou, se espalhou, espalhou-se, espalhou, espalharam, retomaram, retomou, sem dizer, sem citar, sem atribuir, sem creditar, sem dar credito, sem dar o credito, ecoou, ecoaram, ecoam, ecoando, fizeram eco, na esteira, caminho percorrido, chupou, chuparam, requentou, requentaram`,
    'genealogy-who':
      'primeiro, primeira, primeiros, copia, copias, veiculo, veiculos, jornais, jornal, agencias, agencia, portais, sites, meios, pegou, pegaram, tirou, tiraram, lancou, lancaram, comecou, saiu, saiu de, partiu, depois, seguiu, seguiram, trazem, traz, publicou, publicaram, cadeia de, caminho, repetem, repete, usam, usaram, deu, deram, atras, todo jornal, todo mundo, por ai, circula, circulou',
    verification: `verifica, verificou, verificaram, verificado, verificada, verificados, verificadas, verificar, verificam, verificacao, verificavel, confirma, confirmou, confirmaram, confirmado, confirmada, confirmados, confirmadas, confirmar, confirmam, confirmacao, corroborou, corroboraram, corroborado, corrobora, comprovou, comprovaram, comprovado, comprovada, comprovar, checou, checaram, checado, checada, checados, checar, checagem, checagem independente, passaram por alguma checagem, passou por checagem, conferiu, conferiram, conferido, conferida, apurado, validado, validou, validada, auditado, atestou, atestado, respaldou, respaldado, contesta, contestam, contestou, contestaram, contestado, contestada, contestados, contestando, questiona, questionam, questionou, questionado, questionada, desmente, desmentem, desmentiu, desmentiram, desmentido, nega, negam, negou, negaram, rejeita, rejeitou, rejeitam, contradiz, refuta, refutou, refutam, duvida de, duvidam de, duvidou, poe em duvida, pos em duvida, puseram em duvida, poem em duvida, colocou em duvida, disputa, disputam, disputado, provisorio, provisoria, provisorios, preliminar, preliminares, lista de nomes, listas de nomes, relacao de nomes, lista com nomes, lista com os nomes, lista nominal, lista de soltos, lista de libertados, lista oficial, publicar a lista, publicou a lista, publicar os nomes, divulgar a lista, divulgar os nomes, divulgou a lista, independente, independentes, de forma independente, impugna, impugnou`,
    'verification-who':
      'lista, listas, relacao, nomes, pediu, pediram, pede, pedem, pedido, pedir, pedindo, tem pedido, exige, exigem, exigiu, exigiram, exigindo, cobra, cobram, cobrou, cobraram, cobrando, reclama, reivindica, solicita, solicitou, solicitaram, publicar, divulgar, divulgado, publicado, prometeu, prometido, prometeram, entregar, entregou, entregaram, disse, passaram, passou',
    sources: `que fontes, quais fontes, quais as fontes, suas fontes, tuas fontes, fontes, lista de fontes, que artigos, quais artigos, com que artigos, com quais artigos, artigos, que materias, quais materias, lista das materias, lista de materias, lista dos artigos, lista de artigos, materias, que textos, quais textos, quais textos voce, textos usados, que noticias, quais noticias, que voce le, o que voce le, o que voce leu, o que leste, que leu, o que le, em que se baseia, em que voce se baseia, no que se baseia, no que voce se baseia, com o que trabalha, com que trabalha, de onde tira os dados, de onde tira seus dados, de onde voce tira os dados, de onde voce tira, de onde tira os numeros, de onde vem seus dados, de onde vem os seus dados, de onde vem os teus dados, usa, usas, voce usa, vc usa, utiliza, consulta, se baseia, baseia, bibliografia, material, corpus, na sua base, base de dados, tem lido, andou lendo, leu`,
    search: `busca, buscar, busque, procura, procurar, procure, me acha, acha, acha ai, achar, encontra, encontrar, alguma coisa sobre, tem alguma coisa sobre, algo sobre, tem algo sobre, algo a respeito de, algo acerca de, o que dizem os artigos sobre, o que dizem as materias sobre, o que os artigos dizem sobre, o que se diz sobre, o que foi dito sobre, o que foi publicado sobre, o que se publicou sobre, o que saiu sobre, o que sai sobre, o que tem sobre, o que ha sobre, que sai nos textos acerca de, o que sai nos textos acerca de, o que sai nos textos sobre, passagens, passagens sobre, passagens que falem de, trechos, trechos sobre, trechos que falem de, trechos que mencionem, trechos que citam, paragrafos sobre, paragrafos que mencionem, fragmentos sobre, mencoes a, mencoes de, mencao a, mencoes, artigos sobre, artigos que falem de, artigos que mencionem, artigos que falam de, materias sobre, materias que falem de, materias que falam de, materias que mencionem, materias que citam, textos sobre, noticias sobre, informacao sobre, informacoes sobre, info sobre, onde se fala de, onde falam de, onde se menciona, referencias a, cobertura de, cobertura sobre, quem escreveu sobre, o que contam os artigos sobre, nos textos acerca de, nos textos sobre, nas materias sobre, citacoes sobre, detalhes sobre, reportagens sobre, qualquer coisa sobre`,
    diff: `diff, o que se moveu, o que mudou, que mudou, mudou alguma coisa, mudou algo, alguma coisa mudou, algo mudou, o que ha de novo, o que tem de novo, que novidades, novidades, alguma novidade, tem novidade, quais as novidades, o que entrou, o que entrou de novo, o que foi acrescentado, o que se acrescentou, o que foi corrigido, o que e novo, algo novo, alguma coisa nova, houve mudancas, ha mudancas, mudancas, mudanca, mudou, mudaram, atualizacao, atualizacoes, actualizacoes, o que perdi, perdi alguma coisa, perdi algo, o que eu perdi, me atualiza, me poe a par, cifras novas, novas cifras, numeros novos, novos numeros, dados novos, novos dados, quais numeros mudaram, que numeros mudaram, o que variou, correcoes, o que apareceu, apareceu de novo, o que se alterou, alteracoes, o que alterou, diferente`,
    help: `ajuda, me ajuda, ajude, como funciona, como funciona isso, como isso funciona, como voce funciona, como se usa, como uso, como usar, como uso isso, como te uso, o que voce faz, o que voce sabe fazer, o que voce pode fazer, o que posso perguntar, o que posso te perguntar, que posso perguntar, que voce faz, o que faz, o que e voce, quem e voce, pra que voce serve, pra que serve, para que serve, para que serves, comandos, instrucoes, manual, quais comandos, lista de comandos, opcoes, que perguntas, quais perguntas, como pergunto, como faco pra perguntar, o que da pra perguntar, da pra perguntar, que coisas, como mexe, como mexo nisso`,
    known: `com dados de, com os dados de, com os dados de entao, dados de entao, de entao, com o que se sabia, com o que se sabia a, o que se sabia, se sabia, sabido, com o sabido, com o que era sabido, era sabido, com o conhecido, sabendo so o publicado, sabendo so o que foi publicado, sabendo apenas, so o publicado, so o que foi publicado, so com o publicado, so o que tinha sido publicado, o publicado, com o que foi publicado, publicado, publicado ate, com a informacao de, com a informacao disponivel, com as informacoes disponiveis, informacao disponivel, disponivel, disponiveis, com os dados que havia, com os dados disponiveis, com dados ate, com data de, com corte em, com base no que se sabia, naquela data, naquela altura, a essa data, nessa data, tal como estava, como estava no, como estava em, como estavam as coisas, se hoje fosse, como se fosse, como se hoje fosse, visto de, retrato de, a foto de, estado em, com o que se tinha, com o que tinhamos, o que tinhamos, no fechamento de, ao que se sabia, pelo que se sabia, pelo que se sabia a, conhecido`,
    'go-on': 'e, e o, e a, e os, e as, e agora, mas, agora, entao, o mesmo, o mesmo para, mesma coisa, igual mas',
    'this-figure':
      'esse numero, este numero, essa cifra, esta cifra, esse dado, este dado, essa conta, essa contagem, esse, essa, isso, este',
  },
  outOfReach: {
    sum: 'soma, somar, some, somas, somados, somadas, somando, somam, somatorio, subtrai, subtrair, subtraia, diminui, desconta, menos os, menos as, total combinado, combinado, combinados, junta, juntar, juntos, juntas, juntando, em conjunto, total geral, calcula ai, calcule, calcular, faz a conta, acumulado de todos, total de todos, total de todas, entre todos, totaliza, multiplica, divide, adiciona',
    average:
      'media, medias, mediana, tira uma media, em media, meio-termo, meio termo, ponto medio, valor medio, cifra intermediaria',
    ratio:
      'porcentagem, porcentagens, percentagem, percentual, percentuais, por cento, %, proporcao, proporcoes, razao entre, taxa, fracao, que parte, metade, dobro, triplo, de cada, ritmo, velocidade, por hora, terco, maioria, do que',
    best: `numero certo, numero correto, numero correcto, numero real, numero verdadeiro, cifra real, cifra certa, cifra verdadeira, dado certo, dado correto, a verdade, verdade, verdadeiro, verdadeira, melhor, o melhor, melhor (${NUMBER}), seu (${NUMBER}), teu (${NUMBER}), sua (${NUMBER}), sua melhor, sua estimativa, seu calculo, definitivo, definitiva, qual e o certo, qual e o correto, o certo, o correto, correto, correta, correcto, qual uso, qual publico, mais confiavel, confiavel, mais fiavel, fiavel, mais preciso, preciso e certo, consenso, com qual fico, um so numero, numero unico, numero oficial certo, chuta, chute, palpite`,
    opinion:
      'voce acha, vc acha, achas, o que acha, o que voce acha, acredita em, voce acredita, acredita, acreditas, acreditar, acreditar em, confia, confias, confiaria, confiar, opiniao, tua opiniao, sua opiniao, que pensa, pensas, quem mente, mente, mentem, mentindo, mentira, mentiras, quem tem razao, tem razao, razao, exagera, exageram, exagerando, infla, inflam, inflado, maquia, justo, injusto, prefere, recomenda, honesto, propaganda, em quem',
    forecast:
      'amanha, depois de amanha, proxima semana, proximo mes, semana que vem, mes que vem, que vem, proximos dias, proximas semanas, proximo, proxima, preve, previsao, previsoes, prever, projecao, espera-se, esperados, se espera, provavel, probabilidade, quando vao sair, quanto falta, quanto tempo falta, nesse ritmo, neste ritmo, no futuro, havera, vai haver, ate o fim do ano, ate o fim do mes',
    writing:
      'escreve, escreva, escrever uma, redige, redija, redigir, resume, resumo, resuma, resumir, titulo, manchete, manchetes, tuite, tweet, reescreve, reescreva, traduz, traduza, traduzir, traducao, para o ingles, pro ingles, em ingles, carta, email, poema, piada, roteiro, comunicado, infografico, me explica por, lead, texto de, paragrafo de, legenda',
    names:
      'nomes de, quem saiu, quem foi solto, quem foram os, quais foram, quem foi libertado, quem continua, quem e, quem sao, como se chama, identidade, identidades, quais presos, ja saiu, ja foi solto, foi solto, foi solta, foi libertado, foi libertada',
    arrests:
      '(foram|foi|tinham sido|haviam sido|tem sido) (detidos|detidas|detido|detida|encarcerados|encarceradas|presos|presas|preso), novas prisoes, novas detencoes, detencoes, prenderam, prendeu, detiveram, deteve, capturados, capturaram, sequestrados, sequestraram, desaparecidos, desaparecimentos, recapturados, presos de novo, condenados, condenado, condenadas, sentenciados, processados, acusados, julgamento, julgados, indiciados, recaptura',
    deaths:
      'morreram, morreu, mortos, morto, mortes, morte, mortas, falecidos, faleceram, faleceu, obitos, torturados, tortura, torturas, feridos, doentes, doente, greve de fome, assassinados, hospitalizados',
    transfers:
      'deportado, deportados, deportadas, deportacao, deportacoes, repatriado, repatriados, repatriacao, repatriacoes, migrantes, migrante, voos, voo, transferidos, transferidas, transferencia, transferencias, exilados, exilio, expulsos, prisao domiciliar, domiciliar, prisao domiciliaria, troca, trocados, asilo, refugiados, chegaram, indulto, indultos, indultados, anistiados, amnistiados',
    why: 'por que, porque, por qual motivo, motivo, motivos da, razoes da, o que causou, devido a',
    when: 'quando, em que data, que dia, em que dia, em que momento, a que horas, que data, quanto tempo',
    pick: 'mais alto, mais alta, mais baixo, mais baixa, maior, menor, maximo, maxima, minimo, minima, quem conta mais, quem da mais, recorde, superior, inferior, mais otimista',
    except:
      'exceto, excepto, salvo, menos, sem contar, sem incluir, excluindo, tirando, descontando, fora os, fora as, com excecao de, a excecao de, em vez de, ao inves de, sem, que nao sejam, que nao seja, a parte',
  },
  groups: {
    Palestinians: 'palestino, palestinos, palestinas, palestinianos',
    hostages: 'refem, refens',
    'young people': 'jovem, jovens, rapazes, mocos',
    women: 'mulher, mulheres, feminino, femininas, presas mulheres, mulheres presas, garotas, senhoras',
    men: 'homem, homens, masculinos',
    foreigners:
      'estrangeiro, estrangeiros, estrangeira, estrangeiras, nao venezuelanos, cidadaos estrangeiros, presos estrangeiros, de outros paises, com passaporte estrangeiro, de nacionalidade estrangeira',
    'dual nationals':
      'com dupla nacionalidade, dupla nacionalidade, de dupla nacionalidade, dupla cidadania, com dupla cidadania, de dupla cidadania, binacionais, com duas nacionalidades',
    military:
      'militar, militares, soldado, soldados, fardados, uniformizados, membros das forcas armadas, presos militares, oficiais militares, tropas, das forcas armadas, forcas armadas',
    civilians: 'civil, civis, presos civis',
    journalists:
      'jornalista, jornalistas, reporter, reporteres, trabalhadores da imprensa, profissionais da imprensa, profissionais de imprensa, imprensa, comunicadores, correspondentes',
    minors:
      'menor de idade, menores, menores de idade, menores de 18, adolescente, adolescentes, criancas, crianca, criancas e adolescentes, jovens menores, garotos menores',
    students: 'estudante, estudantes, estudantes universitarios, universitarios, alunos',
    lawyers: 'advogado, advogados, advogada, advogadas',
    'elderly people':
      'idosos, idosas, idoso, terceira idade, mais velhos, maiores de 60, maiores de 65, da terceira idade',
    activists: 'ativista, ativistas, activistas, defensores de direitos humanos, defensores',
    politicians:
      'dirigentes, lideres politicos, lideres da oposicao, deputados, prefeitos, dirigentes politicos, opositores',
    'union members': 'sindicalista, sindicalistas, dirigentes sindicais',
    'police officers': 'policial, policiais, policias',
    teachers: 'professores, professor, docentes',
    doctors: 'medico, medicos, medica, medicas',
    relatives: 'familiares, parentes, familias',
    protesters: 'manifestantes',
  },
  cues: {
    since:
      'desde, desde o, desde o dia, desde a, a partir de, a partir do, a partir do dia, a partir da, a contar de, a contar do, contando de, contando desde, contados desde, contadas desde, comecando em, comecando no, de, do, da',
    after:
      'depois de, depois do, depois do dia, depois da, apos, apos o, apos o dia, apos a, posterior a, posterior ao, posteriores a, posteriores ao',
    until: 'ate, ate o, ate o dia, ate a, ate ao, ate ao dia, ate as, no mais tardar, o mais tardar, ate o fim de',
    before:
      'antes de, antes do, antes do dia, antes da, anterior a, anterior ao, anteriores a, anteriores ao, previo a, previo ao, previos a',
    on: 'em, no, na, nos, nas, no dia, em todo, em todo o, durante, durante o, durante a, este, esta, neste, nesta, nesse, nessa, o, a, os, as, de, do, da, ao, a, dia, o dia, do dia, para, pro, por, so, todo o, para o, e, ultimo, ultima',
    between: 'entre, entre o, entre os dias, entre a, entre o dia, de, do, da, desde, desde o, do dia',
    to: 'e, e o, ao, a, ate, ate o, ate a, ate ao, -, –, —, e a, e o dia, ao dia, a o',
    'end-of':
      'fim de, o fim de, final de, o final de, fins de, finais de, fim da, fim do, final da, final do, o fim da, o fim do',
    'start-of':
      'comeco de, o comeco de, inicio de, o inicio de, inicios de, comeco da, comeco do, inicio do, inicio da, principio de',
    onward:
      'em diante, pra ca, para ca, pra frente, para a frente, adiante, ate agora, ate hoje, ate ao momento, ate o momento, a hoje',
  },
  days: {
    today:
      'hoje, esta manha, esta tarde, esta noite, hoje de manha, hoje a tarde, dia de hoje, o dia de hoje, hoje cedo',
    yesterday: 'ontem, ontem a noite, ontem de manha, ontem a tarde, dia de ontem, o dia de ontem',
    'two-days-ago': 'anteontem, antes de ontem',
    now: 'agora, este momento, o momento, o presente, ja',
    weekend:
      'fim de semana, fds, fim-de-semana, este fim de semana, o fim de semana, fim de semana passado, ultimo fim de semana, sabado e domingo, final de semana, o final de semana',
    'this-week':
      'esta semana, nesta semana, essa semana, semana em curso, semana atual, comeco da semana, inicio da semana, o inicio da semana, o comeco da semana',
    'last-week': 'semana passada, a semana passada, semana anterior, a semana anterior, toda a semana passada',
    'past-week': 'ultima semana, a ultima semana, uma semana',
    'this-month':
      'este mes, neste mes, esse mes, nesse mes, mes em curso, mes atual, mes corrente, comeco do mes, inicio do mes, o inicio do mes',
    'last-month': 'mes passado, o mes passado, mes anterior, o mes anterior',
    'past-month': 'ultimo mes, o ultimo mes, um mes',
    'this-year':
      'este ano, neste ano, esse ano, ano em curso, comeco do ano, inicio do ano, o inicio do ano, a virada do ano, virada do ano, o comeco do ano, inicio de ano',
    'last-year': 'ano passado, o ano passado, ano anterior',
    christmas: 'natal, o natal, dia de natal, o dia de natal',
    'christmas-eve': 'vespera de natal, a vespera de natal',
    'new-year': 'ano novo, o ano novo, dia de ano novo, ano-novo, o ano-novo, dia de ano-novo',
    'new-years-eve': 'vespera de ano novo, reveillon, o reveillon, fim de ano, fim do ano, fim de ano passado',
    'first-half': 'primeira quinzena de, a primeira quinzena de, primeira metade de, a primeira metade de',
    'first-week': 'primeira semana de, a primeira semana de, primeira semana do mes de',
    'second-half': 'segunda quinzena de, a segunda quinzena de, segunda metade de, a segunda metade de',
    ahead: 'amanha, depois de amanha, semana que vem, a semana que vem, proxima semana, a proxima semana',
  },
  weekdays: [
    'segunda, segunda-feira, segunda feira, 2a feira, seg',
    'terca, terca-feira, terca feira',
    'quarta, quarta-feira, quarta feira, qua',
    'quinta, quinta-feira, quinta feira, qui',
    'sexta, sexta-feira, sexta feira',
    'sabado, sab',
    'domingo',
  ],
  dayOf: 'dia, o dia, do dia, no dia, o, do, no, ao, a, dias, em',
  ofMonth: 'de, do, do mes de',
  lastDays:
    'os ultimos, as ultimas, nos ultimos, nas ultimas, ultimos, ultimas, estes ultimos, esses ultimos, dos ultimos',
  agoBefore: 'ha, faz, faz uns, ha uns, ha ja',
  agoAfter: 'atras',
  units: { hour: 'hora, horas, h', day: 'dia, dias', week: 'semana, semanas', month: 'mes, meses' },
  numbers: {
    ...numbers.values,
    um: 1,
    uma: 1,
    mil: 1000,
  },
  numberAnd: 'e',
};
