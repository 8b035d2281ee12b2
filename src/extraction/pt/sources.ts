import type { SourceWords } from '../lexicon/source-words.js';
import { phrases } from '../lexicon/words.js';
import { according } from './according.js';
import { callings } from './callings.js';
import { roles } from './roles.js';
import { say } from './say.js';
import { speaking } from './speaking.js';

export const sources: SourceWords = {
  speaking,
  roles,
  callings,
  say,
  according,
  determiners: phrases(
    'o, a, os, as, um, uma, do, da, dos, das, ao, no, na, seu, sua, seus, suas, este, esta, esse, essa, pelo, pela',
  ),
  placePrepositions: phrases('em, desde, de, para, no, na, nos, nas, num, numa, nuns, numas, ate, perto'),
  accordingAtHead: phrases('para'),
  counts: phrases(`
    o acumulado, censo,
    relacao, relacoes, populacao, caderneta, ia em, iam em, vai em, planilha, planilhas, caderno, cadernos, arquivo,
    arquivos, painel, ficheiro, ficheiros, inventario, mapa de presos, cadastro, contagem, contagens, cifra, cifras,
    numero, numeros, total, totais, balanco, balancos, levantamento, lista, listas, listagem, registro, registros,
    registo, registos, estimativa, estimativas, soma, somatorio, saldo, placar, boletim, base de dados,
    banco de dados, relatorio, conta, contas, contabilidade, calculo, calculos, valor, quantidade, somam, somados,
    totalizam, chega a, chegam a, chegou a, chegava a, sobe para, subiu para, sobe a, subiu a, eleva para, eleva a,
    elevou para, elevando para, ascende a, ascendem a, ascendia a, ja sao, sao ja, ja eram, eram ja, passa a ser,
    passam a ser, ao todo`),
  countOf: phrases('de, da, do, dos, das, pela, pelo, feito, feita, mantida, elaborada'),
  isOf: phrases(`
    (aparece|aparecem|consta|constam|figura|figuram|esta|estao) (em|no|na|num|numa),
    (e|sao|era|eram|foi|foram|vem|veem|provem|partiu|partiram) (de|da|do|dos|das),
    (foi|foram|e|sao) (divulgad*|dad*|confirmad*|repassad*|passad*|transmitid*|avancad*|fornecid*) (por|pelo|pela|
      pelos|pelas)`),
  verbFirst: true,
  objectVerbs: [],
  possessives: phrases('seu, sua, seus, suas'),
  glue: phrases(`
    de, do, da, dos, das, o, a, os, as, um, uma, para, pelo, pela, em, no, na, ao, com, ex, interino, interina,
    encarregada, encarregado, seu, sua, direitos, humanos, nacional, local, regional, opositor, opositora, executivo,
    executiva, geral, adjunto, adjunta`),
  thingRelatives: ['cujo', 'cuja', 'cujos', 'cujas'],
  introducers: phrases(`
    ong, grupo, organizacao, partido, plataforma, coletivo, movimento, sindicato, centro, comite, iniciativa,
    entidade, associacao, rede, coalizao, coligacao, alianca, portal, jornal, observatorio, governamental, fundacao,
    humanos, projeto, monitor, diario, site, consorcio, colectivo, agremiacao, congregacao, gremio,
    federacao, confederacao`),
  bodyHeads: phrases(`
    central, ong, grupo, organizacao, partido, plataforma, coletivo, movimento, sindicato, centro, comite, iniciativa,
    entidade, associacao, rede, coalizao, coligacao, alianca, observatorio, fundacao, projeto, instituto, campanha,
    equipe, equipa, clinica, conselho, comissao, orgao, organismo, unidade, servico, arquivo, laboratorio, federacao,
    confederacao, congregacao, igreja, diocese, consorcio, sociedade, instituicao, agremiacao, frente`),
  nameArticles: ['o', 'a', 'os', 'as'],
  partyNouns: ['partido', 'coalizao', 'coligacao', 'alianca'],
  listeners: phrases(`
    jornalistas, reporteres, imprensa, estatal, televisao, tv, radio, a, ao, aos, o, uma, um, em, na, no, nas, num,
    numa, x, entrevista, coletiva, conferencia, comunicado, nota, boletim, publicacao, mensagem, postagem, relatorio,
    redes, rede, sociais, social, instagram, facebook, telegram, agencia, lusa, afp, reuters, efe, ap, discurso,
    ainda, tambem, mais, cedo, tarde, noite, parlamento, assembleia, local, ele, ela, sua, seu, conta, video, ultimo,
    de, que, pronunciamento, evento, ato`),
  bodyNouns: phrases(`
    monitoramento, monitorizacao, council, center, centre, institute, association, committee, network, project,
    foundation, initiative, coalition, union, society, alliance, defenders, uniao, arquivo, laboratorio, consorcio,
    secretariado, programa, clinica, observatorio, comite, comissao, sociedade, associacao, sindicato, centro,
    iniciativa, fundacao, movimento, coalizao, coligacao, rede, instituto, conselho, ordem, plataforma, clube, liga,
    federacao, grupo, forum, alianca, partido, frente, missao, organizacao, projeto, coletivo, campanha, congresso,
    coordenacao, coordenadoria, mecanismo, servico, direitos, defensores, defensoras, monitor, confederacao, igreja,
    conferencia, arquidiocese, diocese, vicariato, crescente, cruz, colegio, maes, vozes, fronteiras, justica,
    liberdade, folha, correio, gazeta, diario, rights, watch, international, internacional, pastoral, caritas,
    tribunal`),
  stateNouns: phrases(`
    ministerio, ministerios, policia, procurador, procuradoria, procuradoria-geral, promotoria, direcao-geral,
    direccao-geral, secretaria-geral, inspecao-geral, departamento, exercito, governo, presidencia, parlamento,
    assembleia, secretaria, autoridade, embaixada, consulado, consulado-geral, corte, direcao, direccao, diretoria,
    chancelaria, junta, comando, gabinete, itamaraty, kremlin, guarda, planalto, supremo, defensoria, quartel,
    quartel-general, estado-maior`),
  reported: phrases(`
    lid*, revelad*, conferid*, checad*, adiantad*, avancad*, repassad*, passado, passada, passados, transmitid*, comunicad*, partilhad*,
    compartilhad*, divulgad*, alegad*, compilad*, apurad*, verificad*, confirmad*, documentad*, registrad*, registad*,
    contabilizad*, contad*, anunciad*, listad*, publicad*, relatad*, informad*, estimad*, noticiad*, reportad*,
    citad*, apresentad*, fornecid*, atualizad*, actualizad*, mantid*, elaborad*, reunid*, levantad*, emitid*, feito,
    feita, feitos, feitas, dado, dada, dados, dadas, reivindicad*, constatad*, comprovad*, enviad*, entregue,
    entregues, distribuid*, datad*, veiculad*, difundid*, tornado publico, tornada publica`),
  agents: phrases('por, pelo, pela, pelos, pelas'),
  documents: phrases(`
    atualizacao, actualizacao, estudo, caderno, anuario, planilha, dossie, parecer, recontagem, apanhado, relatorio,
    relatorios, comunicado, comunicados, boletim, boletins, notas, resumo, lista, dados, documento, estatisticas, nota, publicacao, mensagem,
    informacao, informacoes, monitoramento, monitorizacao, informe, versao, afirmacao, anuncio`),
  nounsOfSaying: phrases(`
    anuncio, anuncios, afirmacao, afirmacoes, declaracao, declaracoes, promessa, promessas, versoes, alegacoes,
    denuncias, informes, garantias, compromisso, plano, decisao, oferta, ordem, versao,
    confirmacao, proposta, denuncia, informe, garantia, alegacao`),
  disputes: phrases(`
    questiona, questionam, questionou, questionaram, questionando, contesta, contestam, contestou, contestaram,
    poe em duvida, poem em duvida, pos em duvida, puseram em duvida, coloca em duvida, colocou em duvida,
    poe em causa, pos em causa, duvida (de|do|da|dos|das), duvidam (de|do|da|dos|das), duvidou (de|do|da|dos|das), rejeita, rejeitam, rejeitou, rejeitaram, refuta, refutam, refutou, refutaram, critica,
    criticou, criticaram, discorda, discordou, nao conseguiu verificar, nao conseguiu confirmar`),
  ownCounting: phrases(`
    (tinha|tinham|havia|haviam) (contado|contabilizado|documentado|registrado|registado|identificado|comprovado|
      verificado|apurado), contava, contavam, contabilizava, contabilizavam, contou, contaram, contabilizou, contabilizaram, contabiliza, verificou, verificaram, documentou, identificou,
    constatou, constataram, comprovou, registrou, registou, apurou, apuraram, viu, viram, presenciou, presenciaram,
    observou, observaram, testemunhou, levantou, pode ver, pode constatar, (conseguiu|logrou) (confirmar|verificar|comprovar|identificar|documentar|contar)`),
  eyewitnesses: phrases(`
    reportagem, redacao, jornalista, jornalistas, reporter, reporteres, correspondente, correspondentes, fotografo,
    fotografa, equipe, equipa, enviado, enviada`),
  outletNouns: phrases(
    'jornal, diario, portal, site, revista, semanario, canal, emissora, agencia, veiculo, televisao',
  ),
  describedBodies: phrases(`
    diocese, arquidiocese, bispado, arcebispado, vicariato, paroquia, camara, pastoral, sindicato, uniao, federacao,
    conferencia, confederacao, sociedade, associacao, clube, sinodo, ordem, colegio`),
  leads: phrases(`
    (que|quem) (cobre|investiga|segue|acompanha|documenta|monitora|monitoriza|vigia|observa|estuda|reune|regista|
      registra|verifica|analisa) (*|* *|* * *) (para|no|na|em), que colabora com, que fala (por|pela|pelo|em nome de|
      em nome da|em nome do), fala (por|pela|pelo|em nome de|em nome da|em nome do),
    que dirige, que lidera, que chefia, que preside, que coordena, que comanda, que representa, que fundou,
    que trabalha (para|em|com), trabalha (na|no|para), quem dirige, quem lidera, dirige, lidera, chefia, preside,
    coordena, comanda, a frente (da|do)`),
  guestLeads: phrases(`
    dirige, lidera, chefia, preside, coordena, comanda, fundou, cofundou, integra, faz parte (da|do|de),
    e (a voz|o rosto) (da|do|de), a frente (da|do|de)`),
  told: phrases(`
    (a|ao) (este|esta|esse|essa) (jornal|diario|periodico|portal|agencia|revista|radio|televisao|site|reportagem|
      redacao|correspondente), (a|ao|aos|as) (imprensa|jornalistas|reporteres|media|deputados|familiares),
    ao telefone, ao telemovel, pelo telefone, por video, por telefone, por escrito, por e-mail, por videochamada,
    em (uma|) (conferencia de imprensa|entrevista coletiva|coletiva|entrevista),
    em declaracoes (a|ao|aos|) (imprensa|jornalistas|lusa|), pouco (depois|antes),
    (agora|ainda|) ha (pouco|instantes|momentos|minutos|pouco tempo), (agora|ainda) (mesmo|agora),
    (horas|minutos|dias) (depois|antes|mais tarde), mais tarde, depois, tambem, alem disso, por sua vez, por seu lado`),
  also: phrases('tambem, ainda, igualmente, depois, ademais'),
  companions: ['com', 'contrario', 'diferente', 'contra', 'frente'],
  firstPersons: ['nós', 'nosso', 'nossa', 'nossos', 'nossas', 'eu'],
  papers: phrases(`
    decreto, lei, ordem, decisao, sentenca, resolucao, despacho, acordao, video, carta, aviso, cartaz, pesquisa,
    corte, tribunal, juizo, vara, audiencia, mensagem, email, e-mail, texto, comunicado, fonte, porta-voz, telegrama,
    circular, diario, anistia, amnistia, indulto, acordo, pacto, comboio, onibus, autocarro, grupo, numero, total,
    duzia, dezena, vintena, centena, terco, quarto, dia, semana, mes, ano, noite, chamada, ligacao, minuto, hora,
    soltura, libertacao, cifra, coisa, vez`),
  adjunctOpeners: phrases(`
    em, no, na, nos, nas, num, numa, neste, nesta, nesse, nessa, naquele, naquela, durante, apos, diante, perante,
    desde, ao, aos, por, com, sobre, entre, ate, horas, minutos, dias, semanas, pouco, logo, depois, antes, ontem,
    hoje, anteontem, mais, anteriormente, posteriormente`),
  openers: phrases(`
    porem, mas, contudo, todavia, entretanto, ainda, ate, mesmo, nem, tampouco, so, somente, apenas, tambem, alem,
    ademais, igualmente, enquanto, talvez, jamais, ninguem, nada, nenhum, nenhuma, que, quem, como, quando, onde,
    assim, depois, antes, juntos, apesar, gracas, apos, citando, fora, dentro, perto, longe, cada, qualquer, outro,
    outra, outros, outras, por, para, segundo, com, sobre, conforme, ja, sem, vivo, ultima, ultimo, embora, contra,
    vizinha, vizinho`),
  refersBack: phrases(`
    (nesse|neste) (numero|dado) coincidem, (nessa|nesta) (cifra|conta) coincidem,
    (ambas|ambos|as duas|os dois) (as|os|) (noticias|cifras|dados|grupos|informacoes|solturas|libertacoes|saidas|
      casos|levas) (foram|sao),
    quem (confirmou|informou|garantiu|anunciou|divulgou|contou) (isso|a noticia|o numero|os numeros|) foi,
    quem (mo|o|no-lo|me|nos|lhe|) (garante|diz|conta|afirma|assegura|confirma|disse|garantiu|contou) e, di-lo,
    foi o que, e o que,
    (a|essa|esta) (informacao|noticia|cifra|correcao|correccao|revisao|atualizacao|contagem|conta|confirmacao|
      denuncia|comunicacao) (foi|e), (o|esse|este) (numero|dado|anuncio|balanco) (foi|e),
    os (dados|numeros) (foram|sao), a afirmacao (foi|e)`),
  pressRelease: phrases(`
    notas de imprensa, notas a imprensa, comunicados de imprensa, comunicado conjunto, declaracao conjunta,
    nota oficial |, nota oficial :, comunicado n, comunicado no, comunicado numero, comunicado urgente,
    nota oficial n, nota n, alerta n, manifesto |, comunicado |, comunicado :, nota publica, nota a imprensa,
    nota de imprensa, nota para a imprensa, comunicado a imprensa, comunicado de imprensa, para divulgacao imediata`),
  weCount: phrases(`
    (registramos|registamos|verificamos|contamos|documentamos|contabilizamos|confirmamos|identificamos|constatamos|
      apuramos),
    (temos|tinhamos) (registrado|registado|verificado|contado|documentado|contabilizado|confirmado|identificado),
    temos (so|apenas|) certeza de,
    conseguimos (verificar|confirmar|documentar|comprovar|constatar|identificar)`),
  ourselves: phrases(`
    (nossa|nosso|nossas|nossos) (organizacao|associacao|ong|comite|grupo|sindicato|observatorio|coalizao|coligacao|
      equipe|equipa|registro|registros|registo|registos|contagem|lista|listas|balanco|dados|numeros|levantamento|
      advogados)`),
  channels: {
    X: phrases(`
      no x, na rede (social|) x, no twitter, na plataforma x, pelo x, pela rede (social|) x,
      (no|em) seu perfil (no|na rede) x, (na|em) sua conta (no|na rede) x, na sua conta do x, em publicacao no x,
      numa publicacao no x, num fio no x`),
    'social media': phrases(`
      nas redes sociais, na rede social *, no facebook, no instagram, no telegram, no whatsapp, em publicacao,
      em redes sociais, numa publicacao, em uma publicacao`),
    television: phrases('(na|a|pela|) (tv|televisao) estatal, na televisao, na tv, em rede nacional'),
    radio: phrases('na radio, a radio, pela radio'),
    interview: phrases('em entrevista, numa entrevista, entrevista a, em uma entrevista'),
    'news conference': phrases(`
      entrevista coletiva, coletiva de imprensa, conferencia de imprensa, aos jornalistas, a jornalistas, a reporteres`),
    statement: phrases(
      'em comunicado, num comunicado, em um comunicado, em nota, numa nota, em boletim, no boletim, em um boletim',
    ),
    video: phrases('em video, num video, em um video'),
  },
};
