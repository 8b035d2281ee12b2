import type { Phrases } from '../lexicon/words.js';
import { phrases } from '../lexicon/words.js';
import { HELD, PLACES } from './freed.js';
import { LIBERTY, PRISON } from './releases.js';

/** What is paid is changed, and nobody is swapped: "o peso se trocava". */
export const MONEY_CHANGES =
  '(moeda|moedas|dolar|dolares|euro|euros|peso|pesos|bolivar|bolivares|real|reais|kwanza|kwanzas|titulos) (se|era|eram|foi|foram|e|sao|-|) (troca|trocava|trocavam|trocou|trocaram|trocam|trocad*)';

const REFUSED = '(negad*|recusad*|rejeitad*|indeferid*|revogad*|anulad*|suspens*)';
const moreOther = phrases(`
  (regressaram|regressou|retornaram|retornou|reingressaram|reingressou|recambiad*) (a|as|ao|aos|para a|para as|para o)
    ${PRISON},
  (sairam|saiu|retirad*|tirad*) (do isolamento|da solitaria|da cela de castigo|da cela de isolamento|da cela
    disciplinar), saiu em precaria, sairam em precaria, saidinha, saida temporaria, saidas temporarias,
  (viu|viram) ${REFUSED} (a|o|o pedido de|os pedidos de|o seu pedido de) ${LIBERTY},
  (viu|viram) (a|a sua|o pedido de|o seu pedido de) ${LIBERTY} (${REFUSED}|adiad*),
  (tiveram|teve) (a|o|um|sua|seu|o pedido de|um pedido de|) ${LIBERTY} ${REFUSED},
  (tiveram|teve) ${REFUSED} (a|o|um|sua|seu|o pedido de|um pedido de|) ${LIBERTY},
  (impedid*|proibid*) de (sair|deixar) *, (sairam|saiu|deixaram|deixou) (do|o) hospital,
  (sairam|saiu|deixaram|deixou) (da|a|do|o|das|as) ${PRISON} (para|rumo|com destino|em direcao|a caminho) (a|ao|do|da|
    o|um|uma) (hospital|clinica|tribunal|forum|audiencia|enterro|funeral|velorio|consulta|julgamento),
  (sairam|saiu|deixaram|deixou) (da|a|do|o|das|as) ${PRISON} para (ir|comparecer|depor|assistir) *, absolvid*,
  (levad*|submetid*|enviad*) a (julgamento|juizo|juri), (levad*|conduzid*) (ao tribunal|ao juiz|a juizo),
  absolveu, absolveram,
  (entrou|entraram|ingressou|ingressaram|foi|foram|levado|levados|levaram|levou|voltou|voltaram) (a|na|para a|para|em)
    (prisao|cadeia),
  (continua|continuam|seguem|permanecem|estao) (ainda|) (submetid*|sujeit*|investigad*|indiciad*|a ser investigad*),
  (tera|terao|tiveram|teve|tem|veem|viram|verao) (a|as|a sua|as suas|suas|sua|) (pena|penas) (reduzid*|comutad*|
    diminuid*), (sera|serao|foi|foram) (reduzid*|comutad*) (a|as) (pena|penas), (viram|verao|veem|viu) reduzid*,
  condenad* (a|as|ao|aos) (morte|prisao|pena|penas|anos), (reducao|comutacao) (de|da|das) (pena|penas), perdoad* (*|*
  *) (meses|anos|dias) de pena,
  (beneficiad*|beneficiaram|beneficiou|beneficiarao) (de|da|com|por|pela) (uma|) (reducao|comutacao),
  (levad*|apresentad*|conduzid*|postos) (a|ao|aos|perante|a disposicao de) (um|uma|o|a|os|) (juiz|juiza|juizes|
    tribunal|tribunais|procurador|procuradora|justica),
  (fuga|fugas|evasao) (em massa|massiva|coletiva|) (de|do|da|dos|das), (fugido|fugidos|fugida|fugidas|escapado|escapados|evadido|evadidos), evadiram-se, enforcad*, linchad*,
  (transferid*|encaminhad*|removid*|deslocad*|remetid*) (para|a|ao|aos|as),
  foram (transferid*|encaminhad*|removid*|vacinad*|infetad*|infectad*|castigad*|punid*|multad*), cruzaram o patio,
  (pode|podem|poderia|poderiam|podera|poderao|deve|devem) beneficiar,
  (ficou|ficaram|ficam|fica|estavam|foram) (preso|presa|presos|presas|retid*) (nas|nos|as|aos|em|no|na|sob) (ferragens|
    escombros|elevador|elevadores|neve|lama|congestionamento|engarrafamento|casa|telhados),
  por (essa|esta|aquela|a|sua|este|esse|o) (prisao|cadeia|presidio|carcere|penitenciaria|campo) (passaram|passou|ja
    passaram), (executou|executaram|executa|enforcou|enforcaram|fuzilou|fuzilaram|matou|mataram),
  (presos|presas|preso|presa) (nas|nos|as|aos|em|no|na|sob) (ferragens|escombros|elevador|elevadores|neve|lama),
  (receberam|recebeu|tiveram) (visita|visitas|a visita), em greve de fome, greve de fome, amotinaram-se, motim,
  rebelaram-se,
  (retirar|retirou|retiraram|retirado|arquivou|arquivaram|encerrou|encerraram|suspendeu|suspenderam) (os|as|)
    (acusacoes|queixas|processos) (a|contra|de|dos|das),
  que (ja|) (se|) (encontravam|encontram|estavam|estao|achavam) fora (da|de|das) (prisao|cadeia|prisoes|cadeias),
  (falta|faltam|faltavam) (por|) (verificar|confirmar|checar|comprovar|identificar|apurar|contar),
  (recuperou|recuperaram|recupera|recuperam|recuperar) (o|a|os|as|seu|sua|seus|suas) (passaporte|passaportes|documento|
    documentos|emprego|empregos|cargo|cargos|trabalho|bens|casa|casas|cidadania|nacionalidade|direito|direitos|visto|
    posto|postos|mandato|saude|peso|fala|visao|terras|pensao),
  (falta|faltam|faltavam|) por (capturar|deter|prender), (falta|faltam|faltavam) (capturar|deter|prender),
  assistencia (juridica|judiciaria) (gratuita|) (a|em),
  (dispensou|dispensaram|dispensad*|demitiu) *`);

const WAS = '(foi|foram|sido|ser|serem|sendo|era|eram|fora)';

/** What else happens to people and is neither release nor custody: they are arrested, tried, hurt, moved, they protest and vote. */
export const otherwise: Phrases = [
  ...moreOther,
  ...phrases(`
    (saiu|sairam|saem|sai|sair|saindo|saia|saiam) (do|da|dos|das|de um|de uma|de seu|de sua) (fabrica|tribunal|
      tribunais|forum|hospital|hospitais|clinica|escola|escolas|colegio|universidade|faculdade|igreja|templo|
      catedral|estadio|congresso|parlamento|senado|assembleia|mercado|loja|lojas|empresa|mina|aeroporto|hotel|
      cinema|teatro|reuniao|sessao|aula|aulas|metro|escritorio|plenario|hemiciclo|camara|cupula|mesa|sala|salas|
      salao|auditorio|bairro|bairros|praca|povoado|aldeia|aldeias|cidade|vila|casa|casas|moradia|moradias|lar|
      discoteca|boate|bar|restaurante|festa|concerto|museu|biblioteca|parque|onibus|autocarro|trem|comboio|carro|
      aviao|barco|ambulancia|tunel|caverna|governo|gabinete|conselho|partido|coligacao|coalizao|alianca|
      organizacao|equipe|equipa|liga|torneio|selecao|vestiario|pobreza|miseria|crise|falencia|anonimato|prefeitura|
      ministerio|palacio|missa|funeral|cerimonia|conferencia|marcha|passeata|manifestacao|agua|
      escombros),
    (saiu|sairam|saem|sai|sair|saindo|saia|saiam) de (terapia intensiva|cuidados intensivos|coma|perigo|duvidas|
      ferias|viagem|casa|festa|passeio),
    (continuam|continua|seguem|segue|permanecem|permanece) (ainda|) sem (poder|saber|conseguir|noticias|resposta|
      respostas|informacoes), (continuam|seguem|permanecem) (ainda|) (diante|em frente|a porta|as portas|na porta|do
      lado de fora),
    (seguem|permanecem|continuam|restam|segue|permanece|continua) (na|no|numa|num|nas|nos|em uma|em um) (clinica|clinicas|
      uti|unidade de queimados|unidade de terapia intensiva|pronto-socorro|hospital|hospitais),
    (seguem|permanecem|continuam|restam) (na|no|nos|em|nos seus|num) (corrida|disputa|calcada|cargo|cargos|hospital|
      fila|prova|time|plantel|funcoes|campanha|vigilia|observacao|cuidados intensivos),
    (continua|continuam|continuava|continuavam|permanece|permanecem|permaneciam|segue|seguem|restam|ficaram) (ainda|
      ) (no pais|no exilio|no exterior|no estrangeiro|no poder|no cargo|no partido|no parlamento|no governo|no
      congresso|na clandestinidade|na universidade|na escola|na oposicao|em fuga|sem trabalho|sem emprego|sem casa|
      sem teto|hospitalizad*|exilad*|foragid*|escondid*),
    (transferid*|transferiu|transferiram|transfere|transferem) (*|) (*|) (*|) (para|de),
    (foge|fogem|escapa|escapam|evadem-se|se evadem), (deu|deram|da|dao|dado|dar) entrada (na|no|em|nas|nos),
    (detido|detida|detidos|detidas) (ao|quando|ontem|hoje|antes),
    resgatad* (no mar|em alto mar|do mar|em alto-mar|das aguas), suicidaram-se, suicidou-se, se suicidaram,
    formaram-se, se formaram, contrairam, contraiu, graduaram-se, celebraram, celebrou, festejaram, comemoraram,
    comemorou, escaparam, aguardam, rezaram, cantaram, exigem, exigiram,
    (pediu|pediram|pede|pedem|solicitou|requereu) (a|o|) (anistia|amnistia|asilo|indulto|perdao), sob analise,
    em analise, (defende|defendem|representa|representam|assiste|assistem|assessora),
    (foi|foram) (para|levado para|levados para|transferidos para|enviados para|mandados para) (a|o|as|uma|um)
      (prisao|cadeia|presidio|hospital|rua|ruas|cela|carcere|penitenciaria), ${WAS} ${HELD}, ${WAS} * ${HELD},
    prendeu, prenderam, prende, prendem, prender,
    (voltou|voltaram|tornou|tornaram) a (deter|prender|capturar|encarcerar), deter, deteve, detiveram, detem,
    detencao de, detencoes, prisoes de, aprisionou, capturou, capturado, capturados, capturadas, captura de,
    sancao contra, sancoes (contra|a|aos|as|que abrangem|que atingem|que visam|impostas a|impostas contra|sobre),
    (sancionou|sanciona|sancionaram), morreu, morreram, se afogou, se afogaram, afogaram-se,
    afogou-se, morre, morrem, morto, mortos, mortas, morta, morrido, morte,
    mortes, matou, mataram, mata, matam, matar, assassinado, assassinados, assassinadas, assassinatos, executados,
    executadas, execucoes, faleceram, faleceu, ferido, feridos, feridas, ferimentos, queimaduras,
    ${WAS} (condenado|condenada|condenados|condenadas|acusado|acusados|acusada|acusadas|julgados|julgado|julgadas|
      processados|processadas|indiciados|denunciados), condenou, condenaram, condena, acusou, acusaram, acusados,
    acusadas, indiciados, indiciadas, processados, processadas, sentenciados, expulsou, expulsos, expulso, expulsas,
    expulsaram, exilados, exilado, desterrados, banidos, deportados, deportou, sequestrou, sequestrada,
    sequestradas, sequestraram, raptados, raptadas, evadiram, evadiu, evadidas, se evadiram, (caiu|cairam|cair) (prisioneir*|cativ*|em cativeiro), desapareceram,
    desaparecidos, desaparecidas, desaparecimento*, sumiram, torturados, torturadas, interrogados, ouvidos,
    intimados, intimadas, convocados, identificados, identificadas, agredidos, espancados, recaptur*,
    na calcada, no passeio, (la|ali) dentro (vinham|vinha|iam|ia|viajavam|seguiam viagem), analisou, analisaram, voltaram a ser presos, voltou a ser preso, votou, votaram, votos, eleitos, elegeu,
    manifestaram-se, manifestaram, se manifestaram, manifestou-se, protestaram, protestam, marcharam, reuniu,
    reuniram, reuniram-se, se reuniram, juntou, juntaram, juntaram-se, concentraram-se, participaram, participam,
    assistiram, acamparam, acampam, acampadas, acampados, dormem, dormiram, dorme, esperaram, esperavam, aguardavam,
    contratou, contratados, contrataram, empregou, emprega, demitidos, demitiu, despedidos, (foram|ficaram) (promovid*|condecorad*|afastad*|
    rebaixad*|substituid*|premiad*|exonerad*|demitid*|despedid*), enviados, mobilizou,
    mobilizados, mobilizaram, de servico, de plantao, postad*, destacados, deslocados, deslocadas, desalojados, fugiram, fugiu, fugir, evacuados,
    resgatados, resgatou, resgataram, salvou, hospitalizados, internados, atendidos, atendeu, tratou,
    receberam alta,
    (receberam|recebeu|recebido|tiveram|teve|tem|ouviram) (uma|a|sua|) (sentenca|condenacao|acusacao formal),
    assinaram, assinou, subscreveram, recorreram, requereram, solicitaram, apelaram, candidataram-se,
    inscreveram-se, matriculados, prisao domiciliar, prisao domiciliaria, corpos, restos mortais, caixoes,
    cadaveres, (passaram|passou|passado) (pelas|pela|por) ${PLACES}, viajaram, viajou, embarcaram, desembarcaram,
    aterrissou, pousou, sairam (as|a) (ruas|rua), saiu (as|a) (ruas|rua), sairam em protesto,
    (saiu|sairam|saem|sai|sair) (ileso*|ilesa*|ferid*|lesionad*|eleit*|reeleit*|premiad*|sortead*|derrotad*|
      vencedor*|campe*|vitorios*|contaminad*|de ferias|de viagem|de passeio|de cena|de casa|de suas casas|de sua casa),
    sairam (do|da) (pais|venezuela|cuba|nicaragua), saiu do pais, sair do pais, multados, sancionados, suspensos,
    destituidos, entrevistou, entrevistados, inquiridos, desmaiou, desmaiaram, vivem, mora, moram, residem, habitam,
    trabalham, visitaram, visitou, recebeu, receberam, convidou, saqueadas, vandalizadas, trouxe, entradas,
    novas detencoes`),
];
