import type { GroupWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';
import { furtherNationals, nationals, people } from './nationalities.js';
import { occupations } from './occupations.js';

const BEHIND_BARS = '(presas|presos|detidas|detidos|encarceradas|encarcerados|aprisionadas|aprisionados)';
const JAILED = '(presos|presas|detidos|detidas|encarcerados|encarceradas)';
const POLITICAL = '(politicos|politicas|politico|politica)';
const REASONS = '(razoes|motivos|motivacoes|causas|motivacao|razao|motivo)';

export const groups: GroupWords = {
  prisoners: {
    'political prisoners': phrases(`
      (presos|presas|preso|presa|prisioneiros|prisioneiras|prisioneiro|prisioneira|reclusos|reclusas|recluso) ${POLITICAL}, presos de consciencia, prisioneiros de consciencia, presas de consciencia,
      (presos|presas|prisioneiros) considerados ${POLITICAL}, (opositores|oposicionistas|dissidentes) ${BEHIND_BARS}, (pessoas|cidadaos) (consideradas|considerados|tidas como|tidos como) (presas|presos) ${POLITICAL}, (presos|presas|prisioneiros) * ${POLITICAL},
      pessoas presas politicas, pessoas presas politicamente, opositores politicos presos`),
    'political detainees': phrases(`(detidos|detidas|detido|detida|detentos|detentas) ${POLITICAL}`),
    'people held for political reasons': phrases(`
      (pessoas|cidadaos|cidadas|presos|presas|detidos|detidas|venezuelanos|individuos) ${BEHIND_BARS} por ${REASONS} ${POLITICAL}, (presos|presas|detidos|detidas|encarcerados|encarceradas|prisioneiros) por ${REASONS} ${POLITICAL},
      (pessoas|cidadaos|individuos) (privadas|privados) (de|da) (sua|) liberdade por ${REASONS} ${POLITICAL}, pessoas ${BEHIND_BARS} (por|pela) (politica|perseguicao politica), (pessoas|cidadaos) (permanecem|continuam|estao|seguem|estejam|estavam|continuavam|permaneciam|permanecam) ${BEHIND_BARS} por ${REASONS} ${POLITICAL}`),
    'people awaiting trial': phrases(`
      (pessoas|presos|detidos) (que aguardam|a espera de|aguardando|sem) julgamento`),
    'common criminals': phrases(
      '(criminosos|delinquentes|criminosas) comuns, (presos|presas|reclusos) (de|por) (delito comum|delitos comuns)',
    ),
    prisoners: phrases(`
      preso, presa, presos, presas, prisioneiro, prisioneira, prisioneiros, prisioneiras, encarcerados, encarceradas, condenados, condenadas, condenado, condenada, apenados, apenadas, cativos, cativo, presos comuns, presos de guerra, prisioneiros de guerra, sentenciados, reeducandos`),
    detainees: phrases(`
      detido, detida, detidos, detidas, pessoas ${BEHIND_BARS}, (pessoas|pessoa|jovens|cidadaos|moradores|individuos) ${JAILED}, pessoas em detencao, pessoas sob custodia, arguidos detidos`),
    'pretrial detainees': phrases(`
      (pessoas|presos|presas|detidos|detidas|reclusos) em prisao preventiva, (presos|presas) (preventivos|preventivas|provisorios|provisorias), detidos preventivamente`),
    inmates: phrases(`
      recluso, reclusa, reclusos, reclusas, detento, detenta, detentos, detentas, presidiario, presidiarios, presidiarias, internos, internas, pessoas privadas (de|da) (sua|) liberdade, privados (de|da) liberdade, privadas (de|da) liberdade`),
    captives: phrases('cativos, cativas, sequestrados, sequestradas, raptados, raptadas'),
    hostages: phrases('refem, refens, refens (vivos|israelenses|israelitas)'),
    dissidents: phrases('dissidente, dissidentes, dissidentes presos, opositores encarcerados'),
    'Palestinian prisoners': phrases(`
      (presos|presas|prisioneiros|detidos|detentos|reclusos|prisioneiras) (palestinos|palestinianos|palestinas|palestinianas)`),
  },
  people: {
    ...occupations,
    opponents: phrases(`
      opositor, opositora, opositores, opositoras, oposicionista, oposicionistas, adversarios politicos, (lideres|dirigentes|militantes|membros|figuras|ativistas|politicos) (opositores|opositoras|oposicionistas|da oposicao), criticos do (governo|regime)`),
    people: phrases(`
      pessoa, pessoas, cidadao, cidadaos, cidada, cidadas, individuo, individuos, casos, seres humanos, adultos, adultas, habitantes, moradores, membros, integrantes, nomes, libertacao, libertacoes, soltura, solturas, excarceracao, excarceracoes, liberacao, liberacoes, saidas, alvaras de soltura, trocados, trocadas, devolvidos, devolvidas, retornados, retornadas, regressados, clientes, constituintes, conterraneos, conterraneas, libertados, libertadas, libertado, libertada, soltos, soltas, excarcerados, excarceradas, liberados, liberadas, indultados, indultadas, anistiados, amnistiados, beneficiados, beneficiarios, beneficiarias, almas, personalidades, individualidades, (testemunha|testemunhas) de jeova, vizinhos, compatriotas, conterraneos`),
    "Jehovah's Witnesses": phrases('testemunhas de jeova'),
    women: phrases(`
      mulher, mulheres, maes, senhoras, esposas, freiras, mocas, raparigas, (presas|detidas|reclusas|detentas) (mulheres|femininas), do sexo feminino, gravidas, gestantes`),
    men: phrases('homem, homens, pais de familia, rapazes, irmaos, do sexo masculino, varoes'),
    'foreigners and dual nationals': phrases(`
      (estrangeiros|estrangeiras) (e|ou) (binacionais|com dupla nacionalidade|pessoas com dupla nacionalidade),
      tem nacionalidade (estrangeira|outra) ou dupla`),
    foreigners: phrases(`
      estrangeiro, estrangeira, estrangeiros, estrangeiras, (cidadaos|presos|detidos|nacionais|passaportes) (estrangeiros|estrangeiras), (tem|com|de|possuem|portadores de|titulares de) (passaporte|nacionalidade) (estrangeiro|estrangeira), pessoas com (dupla nacionalidade|passaporte estrangeiro|nacionalidade estrangeira), com dupla (nacionalidade|cidadania), (cidadaos|pessoas) de outras nacionalidades, binacionais, dupla nacionalidade`),
    'service members': phrases('efetivos militares'),
    'members of the armed forces': phrases(`
      (membros|integrantes|oficiais) das forcas armadas`),
    'members of the security forces': phrases(`
      (membros|integrantes|agentes|elementos|efetivos) (das forcas de seguranca|da forca publica)`),
    military: phrases(`
      pertencem as forcas armadas, militar, militares, guerreiros, guerreiro, paraquedistas, fuzileiros, marinheiros militares, reservistas, soldado, soldados, oficiais, efetivos militares, (presos|detidos|prisioneiros) militares, sargentos, tropas, recrutas, fardados, ex-militares, oficiais das forcas armadas, membros das forcas armadas, combatentes`),
    civilians: ['civil', 'civis'],
    teenagers: phrases(`
      adolescente, adolescentes, menor, menores, menores de idade, jovens menores, criancas e adolescentes`),
    boys: phrases('meninos, garotos, menino, garoto'),
    girls: phrases('meninas, garotas, menina, garota'),
    children: phrases('crianca, criancas, (meninos e meninas|meninas e meninos|garotos e garotas)'),
    'young people': phrases('jovem, jovens'),
    'elderly people': phrases(
      'idoso, idosa, idosos, idosas, pessoas idosas, aposentados, reformados, septuagenarios, octogenarios',
    ),
    students: phrases(`
      estudante, estudantes, universitario, universitarios, universitarias, alunos, aluno, aluna, alunas, estudantes universitarios, secundaristas`),
    journalists: phrases(`
      jornalista, jornalistas, reporter, reporteres, comunicadores, comunicador, trabalhadores da (imprensa|comunicacao), profissionais (da imprensa|da comunicacao|de imprensa|de comunicacao), jornalistas e trabalhadores (da imprensa|de imprensa|da comunicacao), fotografo, fotografos, fotojornalistas, cinegrafistas, radialistas, blogueiros, editores, correspondentes, colegas, colega`),
    activists: phrases(`
      ativista, ativistas, activistas, activista, defensores (de|dos) direitos humanos, militante, militantes, manifestante, manifestantes, sindicalistas e ativistas, ambientalistas, ciberativistas`),
    defendants: phrases('reu, reus'),
    lawyers: phrases('advogado, advogada, advogados, advogadas, juizes, juristas'),
    politicians: phrases(`
      politico, deputado, deputada, deputadas, dirigente, dirigentes, lideres, prefeito, prefeitos, ex-prefeitos, vereador, vereadores, ex-deputados, ex-ministros, ex-vereadores, autarcas, governadores, candidatos, dirigentes politicos, lideres politicos, parlamentares presos, politicos, dirigentes partidarios, filiados, correligionarios`),
    workers: phrases(`
      trabalhador, trabalhadores, trabalhadoras, petroleiros, sindicalista, sindicalistas, empregados, funcionarios, operarios, agricultores, camponeses, lavradores, pescadores, mineiros, professor, professora, professores, professoras, enfermeiros, enfermeiras, medico, medica, medicos, medicas, padre, padres, sacerdote, sacerdotes, bispo, bispos, pastor, pastores, religiosos, religiosas, monge, monges, poetas, escritor, escritores, artistas, musicos, engenheiros, tripulantes, marinheiros, policial, policiais, agentes, motoristas, caminhoneiros, turistas, migrantes, refugiados, comerciantes, empresarios, academicos, fieis presos, atletas, feirantes, rebeldes, combatentes, guerrilheiros, seminaristas, catequistas, missionarios, voluntarios humanitarios, cooperantes, pilotos`),
    relatives: phrases('familiares de, parentes de, familiares, parentes'),
    'Spanish nationals': nationals('espanhois', 'espanholas|espanhol|espanhola'),
    'U.S. citizens': [
      ...people(
        'americanos|americano|americanas|americana|norte-americanos|norte-americano|norte-americana|estadunidenses|estadunidense',
      ),
      '(cidadaos|cidadao) (dos estados unidos|dos eua)',
    ],
    Venezuelans: people('venezuelanos|venezuelanas|venezuelano|venezuelana'),
    Italians: people('italianos|italianas|italiano|italiana'),
    'Portuguese-Venezuelans': phrases('luso-venezuelanos, luso-venezuelano, lusovenezuelanos'),
    'Portuguese nationals': [
      ...people('portugueses|portuguesas|portugues|portuguesa'),
      ...phrases(
        'lusodescendente, lusodescendentes, luso-descendentes, luso-descendente, luso-venezuelanos, luso-venezuelano, lusovenezuelanos, portugueses e lusodescendentes, portugueses ou lusodescendentes',
      ),
    ],
    Colombians: people('colombianos|colombianas|colombiano|colombiana'),
    Germans: people('alemaes|alemas|alemao|alema'),
    'French citizens': people('franceses|francesas|frances|francesa|franco-venezuelanos'),
    'British citizens': people('britanicos|britanicas|britanico|britanica'),
    Poles: people('poloneses|polonesas|polones|polonesa|polacos|polacas|polaco|polaca'),
    Lithuanians: people('lituanos|lituanas|lituano|lituana'),
    Latvians: people('letoes|letao|leta|letas'),
    Cubans: people('cubanos|cubanas|cubano|cubana'),
    Nicaraguans: people('nicaraguenses|nicaraguense'),
    Palestinians: people('palestinos|palestinas|palestino|palestinianos|palestinianas|palestiniano'),
    Israelis: people('israelenses|israelense|israelitas|israelita'),
    Russians: people('russos|russas|russo|russa'),
    Ukrainians: people('ucranianos|ucranianas|ucraniano|ucraniana'),
    Belarusians: people('belarussos|belarusso|bielorrussos|bielorrussas|bielorrusso|bielorrussa|belarusos'),
    Iranians: people('iranianos|iranianas|iraniano|iraniana'),
    Turks: people('turcos|turcas|turco|turca'),
    Egyptians: people('egipcios|egipcias|egipcio|egipcia'),
    Chinese: people('chineses|chinesas|chines|chinesa'),
    Thais: people('tailandeses|tailandesas|tailandes'),
    Nepalis: people('nepaleses|nepalesas|nepales'),
    Filipinos: people('filipinos|filipinas|filipino'),
    Japanese: people('japoneses|japonesas|japones|japonesa'),
    Kenyans: people('quenianos|quenianas|queniano'),
    Nigerians: people('nigerianos|nigerianas|nigeriano'),
    Mexicans: people('mexicanos|mexicanas|mexicano|mexicana'),
    Argentines: people('argentinos|argentinas|argentino|argentina'),
    Peruvians: people('peruanos|peruanas|peruano|peruana'),
    Ecuadorians: people('equatorianos|equatorianas|equatoriano|equatoriana'),
    Dominicans: people('dominicanos|dominicanas|dominicano|dominicana'),
    Czechs: people('tchecos|tchecas|tcheco|checos|checas|checo'),
    Hungarians: people('hungaros|hungaras|hungaro|hungara'),
    Canadians: people('canadenses|canadense|canadianos|canadiano'),
    Australians: people('australianos|australianas|australiano'),
    Swedes: people('suecos|suecas|sueco|sueca'),
    Syrians: people('sirios|sirias|sirio|siria'),
    Tunisians: people('tunisianos|tunisianas|tunisiano|tunisinos'),
    Sudanese: people('sudaneses|sudanesas|sudanes'),
    Ethiopians: people('etiopes|etiope'),
    Indians: people('indianos|indianas|indiano'),
    Pakistanis: people('paquistaneses|paquistaneses|paquistanes'),
    Bolivians: people('bolivianos|bolivianas|boliviano'),
    Chileans: people('chilenos|chilenas|chileno|chilena'),
    Brazilians: people('brasileiros|brasileiras|brasileiro|brasileira'),
    Angolans: people('angolanos|angolanas|angolano|angolana'),
    Mozambicans: people('mocambicanos|mocambicanas|mocambicano|mocambicana'),
    Estonians: people('estonianos|estonios|estoniano'),
    Swiss: people('suicos|suicas|suico|suica'),
    'Dutch nationals': people('holandeses|holandesas|holandes|neerlandeses|neerlandes'),
    Koreans: people('coreanos|coreanas|sul-coreanos|norte-coreanos'),
    Europeans: people('europeus|europeias|europeu|europeia'),
    Salvadorans: people('salvadorenhos|salvadorenhas|salvadorenho'),
    Kurds: people('curdos|curdas|curdo'),
    Arabs: people('arabes|arabe'),
    ...furtherNationals,
  },
  themselves: [],
  jailed: phrases('encarcerados, encarceradas, atras das grades'),
  officials: {
    lawmakers: phrases('deputados, parlamentares, senadores, congressistas, legisladores'),
    ministers: phrases('ministros'),
    officials: phrases('altos funcionarios, altos dirigentes, assessores'),
    diplomats: phrases('diplomatas, embaixadores, consules'),
    volunteers: phrases('voluntarios'),
    guards: phrases(
      'guardas, carcereiros, guardas prisionais, agentes penitenciarios, policiais penais, agentes prisionais, vigilantes',
    ),
    observers: phrases('observadores'),
    fans: phrases('torcedores, adeptos'),
    passengers: phrases('passageiros'),
  },
  things: phrases(`
      conteiner, conteineres, contentor, contentores, registros, registos, anistia, anistias, amnistia, amnistias, telefones, celulares, computadores, costelas, filhotes, crias, pinguins, focas, caixas, volumes, carregamentos, manuscritos, cartas, fitas, copias, fundos, emprestimos, associacoes, fundacoes, igrejas, escolas, hospitais, universidades, passaportes, vistos, licencas, mandados, mocoes, emendas, clausulas,
      animal, animais, visitante, visitantes, conscrito, conscritos, recruta, recrutas, tartaruga*, ave, papagaio*, arara, araras, periquito*, maritaca*, jandaia*, aguia*, coruja*, falcao, falcoes, gaviao, gavioes, condor, condores, urubu*, grou*, cisne*, pato, patos, flamingo*, jabuti*, jacare*, crocodilo*, iguana*, serpente*, cobra, cobras, lagarto*, ra, ras, sapo*, salmao, salmoes, truta*, alevinos, lontra*, castor, castores, leoes-marinhos, leao, leoes, tigre*, leopardo*, onca, oncas, urso, ursos, lobo, lobos, raposa*, lince*, cervo*, veado*, elefante*, rinoceronte*, gorila*, chimpanze*, orangotango*, pangolim, pangolins, preguicas, guaxinim, guaxinins, esquilo*, coelho*, lebre*, ovelha*, vaca, vacas, bezerro*, burro, burros, mula, mulas, porco, porcos, galinha*, frango*, borboleta*, mosquito*, abelha*, tucano*, tatu, tatus, quelonio*, filhotes, aves, passaro*, baleia*, golfinho*, tubaroes, peixes, caes, cachorros, gatos, cavalos, macacos, pombas, pombos, baloes,
      comites, comissoes, conselhos, federacoes, redes, movimentos, escritorios, gabinetes, sedes, filiais, diretorios, brigadas, equipes, equipas, turmas, camaras, tribunos, delegacias, esquadras, quarteis, campos, acampamentos, albergues, abrigos,
      dia, dias, noite, noites, semana, semanas, mes, meses, ano, anos, hora, horas, minuto, minutos, segundos, decada, decadas, seculo, seculos, horas e meia,
      por cento, ª feira, ª-feira, ª feiras, j, barril, barris, dolar, dolares, bolivar, bolivares, euro, euros, libra, libras, real, reais, peso, pesos, rupias, birr, piastras, kwanzas, meticais, rublos, liras, cordobas, centavos, centimos, escudos, milhao, milhoes, bilhao, bilhoes, trilhoes,
      quilometro, quilometros, km, quilometros quadrados, milhas, metro, metros, litro, litros, tonelada, toneladas, quilo, quilos, kg, gramas, hectare, hectares, grau, graus, celsius,
      artigo, artigos, pagina, paginas, voto, votos, abstencoes, cadeiras, assentos, cadeia, cadeias, prisao, prisoes, presidio, presidios, penitenciarias, cela, celas, centro, centros, calaboucos, estabelecimentos, unidades, alas, pavilhoes,
      partes, lados, lista, listas, processo, processos, acao, acoes, pedido, pedidos, peticao, peticoes, solicitacoes, requerimentos, recursos, autos, crimes, acusacoes, denuncias, ponto, pontos, perguntas, questoes, motivos, razoes, criterios, categorias, frentes,
      tenda, tendas, onibus, autocarro, autocarros, carro, carros, viatura, viaturas, van, vans, aviao, avioes, voo, voos, frequencias, helicopteros, pais, paises, estado, estados, cidade, cidades, municipio, municipios, aldeias, povoados, provincia, provincias, regiao, regioes, distritos, bairros, partido, partidos, grupo, grupos, organizacao, organizacoes, ongs, entidades, associacoes, sindicatos, coletivos,
      radio, radios, emissoras, estacoes, site, sites, portais, jornal, jornais, veiculos, canais, operadoras, empresa, empresas, companhias, banco, bancos, predio, predios, edificios, casa, casas, lojas, loja, escolas, escola, igrejas, hospitais, apartamentos, sala, salas, andar, andares, portas, portoes, porta, rua, ruas, quarteiroes, quadras, ponte, pontes, fronteiras, aeroportos, navio, navios, barco, barcos, petroleiro, vagas, leitos, camas, colchoes, cameras, celulares, telemoveis, telefones, computadores,
      arma, armas, fuzis, balas, tiros, disparos, bomba, bombas, drone, drones, missil, misseis, foguetes, ataque, ataques, bombardeios, operacao, operacoes, confrontos, protesto, protestos, marcha, marchas, manifestacoes, vigilia, vigilias, missa, missas, discursos, reuniao, reunioes, encontros, rodada, rodadas, sessao, sessoes, audiencia, audiencias, julgamento, julgamentos, sentenca, sentencas, pena, penas, mandatos, mandados, mandado,
      lei, leis, decreto, decretos, projeto, projetos, resolucao, medida, medidas, licenca, licencas, sancao, sancoes, acordo, acordos, fase, fases, etapa, etapas, lote, lotes, leva, levas, onda, ondas, troca, trocas, vez, vezes, ocasiao, ocasioes, tentativa, tentativas, passos, paradas, visitas, visita, viagens, viagem,
      mensagem, mensagens, carta, cartas, posts, publicacoes, video, videos, foto, fotos, imagens, retratos, cancoes, musicas, albuns, disco, filme, filmes, livro, livros, documento, documentos, relatorio, relatorios, comunicados, notas, episodios, capitulos, pracas, fogoes, velas, bolo, cartazes, flores, faixas, bandeiras,
      comentario, comentarios, respostas, parceiros, min, h, mortos, mortes, mortas, feridos, feridas, corpos, corpo, caixoes, cadaveres, queimaduras, golos, gols, jogos, medalhas, geracoes, historias, familia, familias, lares, animais, caes, galinhas, gado, cavalos, arvores, macos, caixas, sacos, pacotes, malas, garrafas,
      governos, parlamentos, embaixadores, embaixador, embaixadas, diplomatas, diplomaticos, consules, especialistas, observadores, peritos, espectadores, adeptos, torcedores, eleitores, convidados, delegados, delegacoes, voluntarios, assinaturas, assinantes, seguidores, leitores, visualizacoes, socios, fieis, passageiros, ministros, testemunhas, testemunha, fontes, ministerios, deputados, parlamentares, senadores, vereadores presentes, cardeal, empregos, postos de trabalho,
      dicas, maneiras, razoes para, coisas, unidades, exemplares, copias, itens, toneladas, sacas, acoes judiciais, anexos, euros por, tribunal, tribunais, jurisdicoes, caminhoes, camioes, comboios, carretas, motos, motocicletas, tanques, blindados, cargueiros, plataformas, pocos, refinarias, detencoes, sequestros, assassinatos, desaparecimentos, nascimentos, partidas, chegadas, chamadas, telefonemas, ligacoes, entrevistas, cadernos, canetas, vagas de, advogados voluntarios, ex-presidentes, chefes de estado, presidentes, governadores regionais, quilos de, xicaras, pratos, refeicoes, cestas, tercos, guardas, cabras, vacas, barracas, pontos percentuais, versoes, capitais, idiomas, linguas, dialogos, lagrimas, letras, palavras, algarismos, numeros, linhas, versos, minas, hectolitros, parcelas, prestacoes, blocos, desfiles, familiares esperam, tambores`),
  qualifiers: phrases(`
      novos, novas, novo, nova, outros, outras, outro, outra, mais, demais, ex, antigos, antigas, jovens, supostos, supostas, primeiros, primeiras, ultimos, ultimas, tais, mesmos, principais, conhecidos, diversos, adicionais, diferentes, seus, suas, estes, estas, esses, essas, colegas, cerca, “, ", ', ”, ‘, ’, «, », chamados, chamadas, pobres, proprios, verdadeiros, verdadeiras, restantes, alegados, alegadas, conhecidas, antigos, grandes, importantes, altos`),
  thingEndings: phrases('coes, soes, dades, mentos, agens, ismos'),
  notVerbs: phrases('ontem, homem, jovem, tambem, quem, alguem, ninguem'),
  verbEndings: phrases('aram, eram, iram, avam, arao, erao, irao, ariam, eriam, iriam, assem, essem, issem'),
  labels: phrases(`
      artigo, artigos, art, arts, lei, leis, numero, n, nº, n°, º, ª, °, sala, quarto, zona, modulo, pavilhao, linha, rota, onibus, pagina, capitulo, resolucao, decreto, decreto-lei, nivel, canal, telefone, tel, fone, id, processo, ala, bloco, unidade, setor, sector, acampamento, rodeo, yare, versao, idade, aged, cela, edificio, predio, portao, andar, apartamento, guerra, top, g, item, anexo, clausula, portaria, alinea, inciso, paragrafo, rodovia, br, estrada, quilometro, km, rua, avenida, av, h, lote, mundial, edicao, capitulo, sub, sub-, cep`),
  functionWords: phrases(`
      o, a, os, as, um, uma, uns, umas, e, ou, mas, nem, que, quem, qual, quais, cujo, cuja, cujos, cujas, onde, quando, como, se, porque, pois, enquanto, embora, porem, ja, ainda, so, apenas, tambem, nao, sim, agora, hoje, ontem, anteontem, amanha, aqui, ali, la,
      de, do, da, dos, das, em, no, na, nos, nas, num, numa, por, pelo, pela, pelos, pelas, para, pra, ao, aos, com, sem, sob, sobre, entre, ate, desde, apos, antes, depois, durante, contra, perante, segundo, conforme, dentro, fora, atras, dentre, exceto,
      este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, aqueles, aquelas, deste, desta, destes, destas, desse, dessa, desses, dessas, daquele, daquela, daqueles, daquelas, neste, nesta, nestes, nestas, nesse, nessa, naquele, naquela, isto, isso, aquilo, dele, dela, deles, delas, nele, nela, seu, sua, ele, ela, eles, elas, lhe, lhes, nos, me, te, lo, los, las,
      foi, foram, fora, era, eram, e, sao, ser, serem, sido, sera, serao, seria, seriam, seja, sejam, sendo, esta, estao, estava, estavam, estejam, estar, estarao, estariam, tem, tinha, tinham, teem, ter, terem, tido, tera, terao, teria, teriam, tenha, tenham, teve, tiveram, ha, havia, haviam, haver, houve, houver, vai, vao, ir, irao, ira, ia, iam, fica, ficam, ficou, ficaram, ficavam, pode, podem, podera, poderao, deve, devem, devera, deverao,
      saiu, sairam, saem, sai, sair, saindo, saido, deixou, deixaram, deixam, deixar, deixa, permanece, permanecem, permaneciam, permaneceram, permanecia, continua, continuam, continuavam, segue, seguem, seguiram, seguiu, volta, voltam, voltou, voltaram, chegou, chegaram, regressou, regressaram, recuperou, recuperaram, ganhou, ganharam, cruzou, cruzaram, retornaram, recebeu, receberam, libertou, soltou, entregou, vive, vivem, espera, esperam, aguarda, aguardam, fazem, faz, faltam, falta, restam, resta, passaram, passou, passam, viviam, cumprem,
      diz, disse, dizem, afirma, afirmou, informou, informa, anunciou, anuncia, segundo, muito, muita, muitos, muitas, pouco, bem, assim, entao, tao, mesmo, mesma, proprio, propria, todos, todas, toda, todo, tudo, cada, ambos, nenhum, nenhuma, ninguem, alem, inclusive, incluindo, sobretudo, la, aonde, durante, livre, livres, atualmente, depois, logo, quase, talvez, diante, frente, sequer, total`),
};
