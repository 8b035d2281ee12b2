import type { SourceWords } from '../lexicon/source-words.js';
import { phrases } from '../lexicon/words.js';
import { callings, ofFamilies, ofMembers, told } from './callings.js';
import { speaking } from './speaking.js';
import { saying } from './verbs.js';

const BODY =
  '(ong|entidade|organizacao|organizacao nao governamental|associacao|fundacao|iniciativa|plataforma|rede|coalizao|coligacao|alianca|sociedade|comissao|agremiacao|sigla|missao|federacao|coordenacao|ordem|campanha|confederacao|liga)';
const BODY_M =
  '(grupo|sindicato|comite|observatorio|coletivo|movimento|centro|instituto|conselho|partido|mecanismo|projeto|forum|bloco|gremio|colegio|clube|consorcio|secretariado|escritorio|programa|arquivo|laboratorio)';
const ITS = '(seu|seus|sua|suas)';
const CHIEF =
  '(presidente|presidenta|vice-presidente|dirigente|secretario|secretaria|diretor|diretora|director|directora|coordenador|coordenadora|advogado|advogada|responsavel|porta-voz|representante|assessor|assessora|encarregado|encarregada)';
const SORT =
  '(local|regional|nacional|estadual|provincial|distrital|geral|executivo|executiva|juridico|juridica|adjunto|adjunta|interino|interina|honorario|internacional|principal|tecnico|tecnica)';

export const sources: SourceWords = {
  speaking,
  roles: {
    organisation: ofMembers.concat(
      phrases(`
      (esta|este|essa|esse|desta|deste) (ultima|ultimo) (ong|organizacao|grupo|entidade|coletivo|colectivo|associacao),
      (a|sua|da|pela) (equipe|equipa), (a sua|sua) (organizacao|ong|entidade|associacao), (o seu|seu) (grupo|coletivo),
      (a|da|pela|a mesma|da mesma|mesma|essa|esta|dessa|desta|propria) ${BODY}, (o|do|pelo|o mesmo|do mesmo|mesmo|esse|este|desse|deste) ${BODY_M},
      (a|da|pela|a mesma|da mesma) ${BODY} (humanitaria|venezuelana|cubana|nicaraguense|independente|opositora|de direitos humanos|de defesa dos direitos humanos|de direitos|civil),
      (o|do|pelo|o mesmo|do mesmo) ${BODY_M} (humanitario|venezuelano|cubano|nicaraguense|independente|opositor|de direitos humanos|de defesa dos direitos humanos|de advogados|de familiares),
      ${ITS} (propria contagem|proprio registro|proprio registo|proprias contas|contagem|boletim|balanco|levantamento|registros|registos|proprios registros|proprios registos)`),
    ),
    'some-organisation': phrases(`
      uma (ong|entidade|organizacao|organizacao nao governamental|associacao) (de direitos humanos|de defesa dos direitos humanos|venezuelana|local|independente|), um (grupo|observatorio|sindicato|coletivo|comite) (de direitos humanos|de defesa dos direitos humanos|venezuelano|local|independente), principal (ong|organizacao|entidade|grupo) (de direitos humanos|), ong, ong de direitos humanos, ong venezuelana, entidade de direitos humanos, grupo de direitos humanos`),
    organisations: phrases(`
      (organizacoes|ongs|grupos|entidades|coletivos|associacoes) como,
      (as|varias|algumas|outras|diversas|numerosas|muitas|estas|essas) (ong|ongs),
      (ongs|organizacoes|grupos|entidades|associacoes|ativistas|activistas|defensores|coletivos) (de|dos|de defesa de|de defesa dos|que defendem os) direitos humanos, (as|os|outras|outros|varias|varios|diversas|algumas|alguns|) (ongs|organizacoes|entidades|associacoes|organizacoes nao governamentais), organizacoes (da sociedade civil|humanitarias|independentes|locais|nao governamentais), (os|outros|varios|alguns|) grupos de (direitos|direitos humanos|advogados|apoio), outros grupos de direitos humanos, os grupos, as ongs, (a|da|pela|) sociedade civil, defensores, ativistas, activistas, os ativistas, monitores independentes, grupos humanitarios, outras organizacoes de direitos humanos`),
    ...told,
    ministry: phrases(`
      (a|da|pela) (direcao|direccao|administracao|diretoria) (da|do|de) (prisao|cadeia|presidio|penitenciaria|estabelecimento prisional|complexo penitenciario|centro penitenciario),
      (os|dos|pelos|aos|) servicos (prisionais|penitenciarios|correcionais), (a|da|pela) (direcao|direccao|direcao-geral|direccao-geral) (geral|) (dos|de) servicos (prisionais|penitenciarios|correcionais),
      (o|do|pelo|no|ao) (ministerio|departamento|servico prisional|servico penitenciario|ministerio penitenciario|sistema prisional|mesmo ministerio|proprio ministerio), (a|da|pela) (pasta|direcao prisional|direcao geral de prisoes|administracao penitenciaria|administracao prisional|autoridade penitenciaria)`),
    government: phrases(`
      (os|ambos os|) ministerios (da|do|dos|das) * e (da|do|dos|das|) *,
      (um|uma|) (alto|alta|) (responsavel|funcionario|funcionaria|dirigente) (governamental|do governo|do executivo|do ministerio),
      (o|do|pelo|no|ao) poder (judicial|judiciario|legislativo|executivo), (o|do|pelo|no|ao) (consulado|consulado-geral|itamaraty|planalto|estado-maior|quartel-general), (o|do|pelo|no|ao) comando (militar|da policia|da pm|geral|distrital|provincial), (a|da|pela) policia (federal|civil|militar|nacional|penal|judiciaria|provincial|local), (a|da|pela) guarda (nacional|costeira|prisional), (a|da|pela) (gendarmaria|marinha|forca aerea|receita federal|prefeitura|camara municipal|corregedoria), (a|da|pela|) (direcao|direccao)-geral,
      (o|do|pelo|no|ao) (estado|palacio|exercito|congresso|supremo|judiciario), (o|do|pelo|no|ao|) (governo|regime|executivo|poder executivo|parlamento|kremlin|chavismo|oficialismo|partido no poder|partido governista|partido do governo|ministerio publico|supremo tribunal), (o|do|pelo) governo (interino|provisorio|de transicao|militar|venezuelano|cubano|nicaraguense|portugues|brasileiro|egipcio|turco|etiope|angolano|mocambicano), (o|do|pelo) palacio (de|do) *, 
      (a|da|pela) junta, (a|da|pela|) (presidencia|junta militar|procuradoria|procuradoria-geral|procuradoria geral|promotoria|ditadura|chancelaria|embaixada|assembleia nacional|magistratura|justica militar|televisao estatal|tv estatal|emissora estatal|agencia estatal|agencia oficial|imprensa estatal|imprensa oficial|midia estatal|radio estatal|diplomacia|secretaria de governo|comissao de indultos|seguranca interna), 
      (as|das|pelas|) (autoridades|forcas de seguranca|forcas armadas|fontes oficiais|fontes governamentais|autoridades prisionais|autoridades penitenciarias), (as|das|pelas|) autoridades (prisionais|venezuelanas|cubanas|egipcias|nicaraguenses|judiciais|israelenses|militares|locais), (a|da|pela) (administracao|policia|assembleia), (funcionarios|funcionario|porta-voz|porta-vozes) (do governo|do regime|da presidencia|governamental|governamentais|oficiais|militares), (os|as|dos|das|) (dados|numeros|cifras|estatisticas|registros|registos|estimativas) (oficiais|policiais|prisionais|penitenciarias|penitenciarios|judiciais|governamentais|ministeriais|migratorios|migratorias), (a|) (cifra|conta|contagem|versao|lista) oficial, (o|) (numero|balanco|total|comunicado) oficial, (os|) meios de comunicacao estatais, comunicado do governo, 
      (o|do|pelo|no|) ministerio (do interior|da justica|da defesa|da informacao|da comunicacao|da saude|da saude local|das prisoes|penitenciario|dos negocios estrangeiros|das relacoes exteriores|da seguranca|da administracao interna|dos servicos penitenciarios|do servico penitenciario|para o servico penitenciario|de assuntos penitenciarios|dos direitos humanos), (o|do|pelo|) (proprio|mesmo) governo, (o|do|) comite (presidencial|) (de|dos) (indultos|indulto|perdao), (o|do|pelo) comite presidencial (de|dos) indultos, (o|do) comite presidencial, (a|da) comissao (presidencial|parlamentar|especial|) que (acompanha|supervisiona|aplica|fiscaliza), (a|da|pela) comissao (presidencial|parlamentar|de indultos), (o|do|pelo|) comite (presidencial|nacional|) (de|do|dos|da|para o) (indulto|indultos|perdao|graca|clemencia) (presidencial|presidenciais|), (a|da|pela|) (comissao|junta) (presidencial|nacional|) (de|do|dos|da|para a|para o) (indulto|indultos|perdao|graca|clemencia|anistia|amnistia) (presidencial|presidenciais|), (o|do) conselho (militar|de seguranca), militares no poder, generais, (os|pelos) militares, (a|da|pela) agencia (estatal|oficial|de noticias|de noticias estatal|) (belta|tass|xinhua|anadolu|sana|mena|wafa|prensa latina|kcna|irna|ria novosti|angop|aps)`),
    office: phrases(`
      (o|a|um|uma|) (vice-presidente|vice-presidenta|vice-ministro|vice-ministra|vice-governador|vice-governadora), autarca, edil, vereador, vereadora, (defensor|defensora) (publico|publica), (diretor|diretora|director|directora) (da|do|desta|deste) (cadeia|presidio|penitenciaria|estabelecimento prisional|estabelecimento penitenciario|centro penitenciario|complexo penitenciario), diretora da prisao, directora da prisao,
      intendente, superintendente, inspetor, inspetora, inspector-geral, inspetor-geral, subcomissario, comissaria, capitao, capita, tenente, sargento, vice-almirante, contra-almirante, brigadeiro-general, delegado (de policia|federal|da policia|regional), delegada (de policia|federal|regional), chefe (do estado-maior|da casa civil|de gabinete da presidencia), vice-governador, vice-chanceler, secretario (da administracao penitenciaria|de administracao penitenciaria|de seguranca|de governo|municipal|estadual|do interior), secretaria (de estado da justica|de seguranca), subsecretario, ministro-chefe, consul, consulesa, (consul|consulesa)-geral, alcaide, carcereiro-chefe, premie, primeiro-ministro,
      secretario (da|de|do) (seguranca publica|seguranca|justica|administracao penitenciaria|estado|defesa|interior), secretario nacional, (assessor|conselheiro|assessora) de seguranca nacional, secretaria nacional, corregedor, ouvidor, juiz, juiza, magistrado, magistrada, desembargador, desembargadora,
      ministro, ministra, ministro (do interior|da justica|da defesa|da informacao|da comunicacao|dos negocios estrangeiros|das relacoes exteriores), primeiro-ministro, primeira-ministra, vice-ministro, vice-ministra, presidente, presidenta, presidente (interina|interino|encarregada|encarregado|em exercicio), presidente (do|da) (parlamento|assembleia|assembleia nacional|republica|camara|senado|congresso), vice-presidente (da republica|executiva|executivo), lider interina, mandatario, mandataria, chefe de (estado|governo), chefe do (governo|executivo|parlamento), chefe da diplomacia, chanceler, procurador-geral, procuradora-geral, procurador, procuradora, promotor, promotora, defensor do povo, provedor de justica, embaixador, embaixadora, enviado, enviada, governador, governadora, deputado, deputada, senador, senadora, parlamentar, general, brigadeiro, almirante, major, tenente-coronel, major-general, tenente-general, (general de|general-de) (divisao|brigada|exercito), ministro (da seguranca|da seguranca publica|das prisoes|para o servico penitenciario|da saude|da presidencia|do poder popular), coronel, comandante, secretario de estado, secretaria de estado, secretario-geral da presidencia, porta-voz (do governo|da presidencia|do ministerio|da junta|do regime|governamental|presidencial|do exercito|da policia|do ministerio publico), diretor da prisao, chefe da policia, chefe das prisoes, comissario, prefeito, ditador`),
    member: phrases(`
      ${ITS} (presidente|presidenta|diretor|diretora|director|directora|vice-presidente|lider|coordenador|coordenadora|advogado|advogada|fundador|fundadora|porta-voz|secretario-geral|secretaria-geral|dirigente|diretor-executivo|diretora-executiva|responsavel|vice),
      (presidente|presidenta|vice-presidente|vice|chefe|dirigente|lider|secretario-geral|secretaria-geral|diretor|diretora|director|directora|coordenador|coordenadora|advogado|advogada|porta-voz|fundador|fundadora|responsavel) (da|desta|dessa|pela) ${BODY},
      (presidente|presidenta|vice-presidente|vice|chefe|dirigente|lider|secretario-geral|secretaria-geral|diretor|diretora|director|directora|coordenador|coordenadora|advogado|advogada|porta-voz|fundador|fundadora|responsavel) (do|deste|desse|pelo) ${BODY_M},
      ${CHIEF} ${SORT} (da|desta|dessa|pela) ${BODY}, ${CHIEF} ${SORT} (do|deste|desse|pelo) ${BODY_M}, ${CHIEF} ${SORT},
      diretor, diretora, director, directora, diretor-presidente, diretora-presidente, diretor executivo, diretora executiva, diretor-executivo, diretora-executiva, lider, dirigente, advogado, advogada, coordenador, coordenadora, coordenadora-geral, coordenador-geral, porta-voz, secretario-geral, secretaria-geral, fundador, fundadora, cofundador, cofundadora, vice, vice-presidente, membro, membro (do|da) (comite|comissao|grupo|organizacao), investigador, investigadora, pesquisador, pesquisadora, representante, ativista, activista, voluntario, voluntaria, analista, responsavel, o responsavel, dirigente sindical, sindicalista, defensor, defensora, jurista, assessor, assessora, delegado, delegada, diplomata`),
    it: phrases(
      '(o|do) (comunicado|documento|relatorio|boletim|texto|informe|balanco|levantamento|ultimo balanco|novo balanco), (o|do) (mesmo|proprio) (comunicado|documento|relatorio|boletim|texto|informe|balanco|levantamento), (a|da) (mesma|propria) (nota|lista|contagem), (a|da) (nota|lista|contagem|ultima lista), (o|do|pelo) (organismo|orgao|mesmo organismo|mesmo orgao|servico|mesmo servico), (a|da|pela) (instituicao|mesma instituicao), a mesma fonte',
    ),
    person: phrases(
      'ele, ela, (conta|contas|calculo|calculos|contagem|lista|estimativa|estimativas|versao|numeros|balanco|palavras|registros|registos) (dele|dela)',
    ),
    relatives: ofFamilies.concat(
      phrases(`
      (a|o|uma|um) (mae|pai|esposa|esposo|mulher|marido|irma|irmao|filha|filho|tia|tio|prima|primo|avo|namorada|namorado|viuva|companheira|companheiro|cunhada|sogra|sobrinha|sobrinho) de (um|uma|outro|outra|dois|duas|deles|delas), parentes, (a sua|o seu|sua|seu) (mae|pai|esposa|esposo|mulher|marido|irma|irmao|filha|filho|tia|tio|prima|primo|avo|namorada|namorado|viuva|companheira|companheiro|cunhada|sogra|sobrinha|sobrinho),
      (cujo|cuja) (filho|filha|esposo|esposa|marido|mulher|irmao|irma|pai|mae|sobrinho|sobrinha|primo|prima|neto|neta),
      (os|as|dos|das|pelos|pelas|) (familiares|familias|maes|esposas), (os|dos|pelos|) parentes, (pai|mae|irmao|irma|esposa|marido|mulher|filho|filha|avo|primo|prima|tia|tio|irmas|irmaos|pais) de (um|uma|dois|duas|outro|outra) (preso|presa|presos|detido|detida|detidos|detento|recluso|reclusa|jovem|militar|jornalista|estudante), (familiares|parentes|familias|maes) (de|dos|das) (presos|detidos|reclusos|detentos|vitimas|presas|libertados), um familiar, uma familiar, comissoes de familiares`),
    ),
    lawyers: phrases(`
      (um|o|outro|este|esse|do|pelo) grupo de (advogados|advogadas|defensores), (uma|a|esta|essa) equipe de (advogados|defensores),
      (o|a|um|uma|os|as|) (advogado|advogada|advogados|advogadas|defensor|defensora|defensores|patrono|causidico) (de|dos|das) (presos|detidos|presas|detidas|reclusos|ativistas|activistas|manifestantes|jovens|estudantes|familias|familiares|reus|acusados|sindicalistas|jornalistas|opositores|pescadores|professores|prisioneiros|libertados),
      (o|a|os|as|um|uma|) (advogado|advogada|advogados|advogadas) (deles|delas|dele|dela), (os|as|) (seus|suas) (advogados|advogadas), (a|da|pela) defesa (dos|das|do|da|deles|delas) *,
      (os|as|dos|das|pelos|) advogados, advogados (de defesa|dos presos|dos detidos|da defesa), um advogado, uma advogada, (a|da|pela) defesa, defensores dos presos, equipas de defesa, equipes de defesa, advogados de defesa`),
    sources: phrases(`
      (uma|duas|tres|outra|outras|varias|) (fonte|fontes) (prisional|prisionais|diplomatica|diplomaticas|judicial|judiciais|oficiosa|oficial|proxima|proximas|policial|policiais|penitenciaria|penitenciarias|da prisao|do processo|militar|militares|europeia|governamental|), fontes, diplomatas, um diplomata, testemunhas, uma testemunha, uma pessoa (familiarizada|proxima|com conhecimento|a par), pessoas (familiarizadas|proximas|a par), um funcionario, um guarda, um funcionario que, um oficial`),
    'no-state': phrases(`
      (as|) autoridades (de facto|separatistas|rebeldes|curdas|pro-russas|de ocupacao), (a|) administracao (curda|autonoma curda|de facto|rebelde|separatista|de ocupacao), (o|) governo (de facto|paralelo|rebelde|rival|separatista|do leste)`),
    opposition: phrases(`
      (o|um|) governo (*|de *|do *|da *|) (no exilio|sombra), (o|a|) (presidente|presidenta|lider|parlamento) no exilio,
      (o|a|do|da|pelo|pela|) (lider|dirigente|chefe|candidato|candidata|figura) (da oposicao|opositor|opositora|oposicionista), (deputado|deputada|senador|senadora|vereador|vereadora|ex-deputado|ex-deputada|politico|politica|dirigente|prefeito|governador|candidata|candidato|porta-voz|lider|parlamentar) (da oposicao|opositor|opositora|oposicionista|de oposicao), (a|da|pela|) oposicao, (a|da|pela) oposicao (venezuelana|cubana|unida), (os|dos|) (lideres|dirigentes|partidos|deputados|grupos) (da oposicao|opositores|oposicionistas), coligacao da oposicao, coalizao da oposicao, coalizao opositora, (a|da) principal coalizao (opositora|da oposicao), (a|da) principal coligacao da oposicao`),
    reports: phrases(`
      (aos|a|de) (jornalistas|reporteres), a (revista|radio|radio publica|televisao publica|rede de televisao|estacao), a (agencia|agencia de noticias|agencia noticiosa),
      (os|) relatos, relatos (confirmados|da imprensa|locais), (a|da|pela|) imprensa, imprensa local, meios de comunicacao, os media, a midia, midia local, jornais, reportagens, (a|da|) media local`),
  },
  callings,
  say: [
    '(deu|dava|deram|davam|da|dao) conta ,',
    ...saying,
    ...phrases(`
      (da|deu|dao|deram) (uma|a sua) (lista|relacao|contagem), (consegue|conseguem|conseguiu|conseguiram|pode|puderam) (localizar|rastrear|cotejar|acreditar|encontrar),
      (disse|contou|afirmou|explicou|garantiu|confirmou|respondeu|relatou|escreveu|diz|conta|afirma|explica|garante|confirma|responde|relata|escreve|disseram|contaram|confirmaram|garantiram|acrescentou|admitiu|lembrou)-*, suspeita, suspeitam, suspeitou, retorquiu, retorquem, retorque, replica, chamou a atencao, chama a atencao, chamaram a atencao, prosseguiu, prossegue, atalhou, atalha, interveio, intervem, rematou, remata, ripostou, riposta, redarguiu, exclamou, exclama, sussurrou, desabafa, ironizou, gracejou, vaticinou, vaticina, receia, receiam, presumem, desconfia, desconfiam, imagina, (trabalha|trabalham|trabalhava|trabalhavam|trabalhou) com, (lida|lidam|lidava) com, (anda|andam|andava|andavam) em, (da|dao|deu|deram) fe de, precisou que, reclama, reclamam, descreve, quantifica, quantificou, cifra, cifrou, contou-nos, da conta, aponta para, apontam para, estipula, avalia em, avaliou em, valida, validou, aclarou, aclara, (fez|fizeram|faz|fazem|deu|deram) (a|) saber, (deu|deram|da) a conhecer, esmiucou, pormenorizou, pormenoriza, divulgara, proclama, proclamaram, sentenciou, jurou que, gabou-se, gaba-se, vangloriou-se, limita-se a dizer,
      (mencion|relat|noticiav|divulg|public|cit|list|comunic|revel|detalh|precis|indic|explic|acrescent|adiant|estim|calcul|apont|ressalt|destac|salient|sublinh|fris|lembr|record|declar|assegur|coment|avali|consider|observ|not|alert|avis|identific|localiz|apur|constat|comprov|atest|certific|cont|contabiliz|document|verific|confirm|anunci|inform|afirm|report|denunci|alega|sustent|reiter|assinal|situ|fix|cifr|soma|registr|regist)(ava|avam|ara|asse),
      (admit|refer|reconhec|garant|conclu|prosseg|insist|prometi|assumi|dizi|repet|respond|sab|permit|corrig|inclu)(ia|iam|ira),
      (limitou-se|limitaram-se|limita-se|voltou|voltaram|volta|chegou|chegaram|passou|passaram|apressou-se|comecou|tornou|veio|vieram|continua|continuava) a (dizer|afirmar|informar|confirmar|anunciar|declarar|acrescentar|falar em|contar|garantir|estimar|admitir|reconhecer|mencionar|divulgar|registrar|registar|contabilizar),
      (acaba|acabou|acabaram|acabam|fez questao|fizeram questao) (de|por) (dizer|afirmar|informar|confirmar|anunciar|declarar|admitir|reconhecer|divulgar),
      (preferiu|quis|soube|pode|podem|podia) (dizer|informar|afirmar|confirmar|precisar|adiantar),
      exibiu, exibiram, exibe, exibem, transmitiu, transmitiram, transmite, veiculou, veicula, difundiu, difundiram, crava, cravou,
      cravaram, (reviu|revisou|ajustou|ajustaram|baixou|reduz|arredonda|arredondou|ampliou|ampliaram|corrigiram|atualizou|actualizou) para,
      (poe|poem|pos|puseram|coloca|colocam|colocou|colocaram|situa|situam|fixa|fixou) (em|o total em|a conta em|a contagem em|a contagem|a soma em|o balanco em|o numero em|a cifra em|o saldo em), (prefere|preferem|preferiu|preferiram) falar (de|em),
      (estimam|estimaram|calculam|calcularam|situam|situaram|fixam|fixaram|cifram|cifraram|avalia|avaliam|avaliou|contabiliza|apontam) em,
      defendeu, defende, defendem, arriscou, arrisca, aposta, apostou, presume, presumiu, acha, acham, entende que, entendem que, deduz,
      inferiu, concluiram, percebeu que, frisaram, salientaram, sublinharam, ressaltaram, destacaram, reafirmou, reafirma, assinalaram,
      observaram, notaram, comentaram, recordaram, relembrou, relembra, lembraram, explicitou, explicita, redigiu, divulgam, noticiam,
      noticiaram, mencionam, mencionaram, citam, citaram, listaram, leram, checou, checaram, conferiu, conferiram, atesta, atestam,
      certifica, comprova, comprovam, corrobora, corroborou, corroboraram, valida, validou, validaram, endossou, endossa, ecoou, ecoa,
      avisaram, alertaram, advertiram, acusou, acusaram, acusam, protestou, protestaram, protesta, queixaram-se, lamentaram, agradeceu,
      agradeceram, felicitou, saudam, descobriu que, soube que, souberam que, (teve|tem|tinha|tiveram) (noticia|noticias|confirmacao|a confirmacao) de,
      (recebeu|obteve|receberam|obtiveram) (a|) confirmacao de, gritou, murmurou, repetia, (faz|fazem) as contas, contrariou, cobram,
      rectificaram, retificaram, precisava, assegurando, garantindo, explicando, acrescentando, detalhando, precisando, lembrando que,
      recordando que, denunciando, estimando, admitindo que, reconhecendo que, insistem, reiteram, reiteraram, sustentando que,
      (usa|usam|usava|utiliza|utilizam|adota|adopta|trabalha com|trabalham com|tem|divulga|divulgou|avanca|avancou|da|deu) (um|outro|o seu|seu) (numero|balanco|total), (usa|trabalha com|tem|divulga|divulgou|da|deu) (uma|outra|a sua) (cifra|contagem|conta),
      (fez|refez|fizeram|atualizou|actualizou|divulgou|apresentou) (as|suas|as suas|a sua|sua|o seu|seu|um|o) (contas|conta|contagem|balanco|boletim|lista), descreveu, descreve, descreveram, resume, sorriu, riu, brincou, brinca, suspirou, ironiza, elogiou, cobrou, tracou, admitia, conta, contaram-nos, (le-se|lia-se|pode ler-se) (na|no|em|num|numa|neste|nesse) (nota|texto|comunicado|documento|relatorio|mensagem|publicacao|boletim), (diz|dizia) (a nota|o texto|o comunicado), (falou|fala|falam|falaram|falava|falavam) (*|ainda|depois|agora|ja) em, (falou|fala|falam|falaram|falava) (ja|ainda|agora|) de, (consegue|conseguem|conseguiu|conseguiram|pode|puderam|logrou|pudemos|conseguimos|podemos) (confirmar|verificar|documentar|contabilizar|contar|identificar|apurar|comprovar|constatar|registrar|registar|atestar), (tem|tinha|temos) (confirmad*|verificad*|registrad*|registad*|documentad*|contabilizad*|identificad*), (deu|da|dao|davam|deram|dava) (por|como) (certas|certa|certo|certos|confirmad*|garantid*), avanca, avancou, avancaram, avanca que, avancou com, saudou, saudaram, sauda, comemoraram, festejou, aplaudiu, comprometeu-se, comprometeram-se, se comprometeu, dissemos, informamos, anunciamos, confirmamos, verificamos, contamos, contabilizamos, registramos, registamos, documentamos, constatamos, apuramos, estimamos, calculamos, denunciamos, identificamos, corrigiu para, corrige para, retificou, rectificou, retifica, rectifica, contrapos, contrapoe, sustentaram, insistiram, ponderou, pondera, complementou, completou, completa, prosseguiu, arrematou, finalizou, pontuou, pontua, aferiu, aferiram, somaram, totalizou, enumera, enumeraram, discriminou, discrimina, especificou, especifica, especificaram, referia, refere-se a, aludiu a, evocou, confessou, assentiu, repetiu, repete, repetem, repetiram, responde, respondem, responderam, rebate, rebateram, justificou, justifica, acredita, acreditam, supoe, supoem, julga, preve que, teme, temem, assegurava, garantiam, atualizaram, actualizaram, atualizam, atribuiu, atribuem, atribuiram, computa, computou, computam, mapeou, mapeia, mapearam, catalogou, cataloga, recenseou, recenseia, recensearam, compilou, compila, compilaram, inventariou, elenca, elencam, relaciona, relacionou, rastreou, rastreia, contam com, tem na lista, tem na sua lista, tem em sua lista, noticiara, informara, anunciara, dissera, afirmara, divulgara, confirmara, contabilizara, contara, verificara, relatara, prometera, estimara, reportara, registrara, registara, rejeitou, rejeita, rejeitaram, refutou, refuta, corrigiu, corrige, atualizara, (mantem|mantinha|tem|tinha|possui|guarda|reuniu) (os nomes|o nome|registro|registros|registo|registos|uma lista|documentacao|um registro|um registo) de, disse, dizem, diz, disseram, dizendo, dizia, dito, informou, informaram, informa, informam, informando, informado, anunciou, anunciaram, anuncia, anunciam, anunciando, anunciado, confirmou, confirmaram, confirma, confirmam, confirmando, confirmado, verificou, verificaram, verifica, verificam, verificado, contou, contaram, conta, contam, contamos, contando, contava, contavam, confirmava, verificava, documentava, anunciava, reportava, denunciava, apontava, indicava, garantia que, sustentava, apurava, listavam, elevou, elevaram, eleva, elevam, elevava, reduziu para, fixava, reclamou, reclamava,  contabilizou, contabilizaram, contabiliza, contabilizam, contabilizava, contabilizado, registrou, registraram, registra, registram, registava, registrava, registou, registaram, regista, registam, registado, registrado, documentou, documentaram, documenta, documentam, documentado,
      afirmou, afirmaram, afirma, afirmam, afirmando, afirmava, declarou, declararam, declara, declaram, assegurou, asseguraram, assegura, asseguram, garantiu, garantiram, garante, garantem, detalhou, detalharam, detalha, precisou, precisaram, precisa, indicou, indicaram, indica, indicam, explicou, explicaram, explica, explicam, acrescentou, acrescentaram, acrescenta, acrescentam, adicionou, adiantou, adiantaram, adianta, escreveu, escreveram, escreve, publicou, publicaram, publica, divulgou, divulgaram, divulga, divulgado, divulgara, postou, postaram, tuitou, estimou, estimaram, estima, estimam, estimava, calculou, calcularam, calcula, calculam, calculava,
      denunciou, denunciaram, denuncia, denunciam, alegou, alegaram, alega, alegam, sustentou, sustentaram, sustenta, sustentam, insistiu, insiste, reiterou, reitera, ressaltou, ressalta, destacou, destaca, salientou, salienta, sublinhou, sublinha, frisou, frisa, lembrou, lembra, lembram, recordou, recorda, recordam, reconheceu, reconhece, reconheceram, reconhecem, reconhecia, admitiu, admite, admitem, apontou, aponta, apontam, apontaram, revelou, revela, revelaram, relatou, relataram, relata, relatam, reportou, reportaram, reporta, reportam, noticiou, noticia, comunicou, comunicaram, comunica, comemorou, celebrou, comentou, resumiu, retrucou, respondeu, rebateu, contestou, ironizou, criticou, avaliou, considerou, considera, argumentou, argumenta, observou, notou, alertou, advertiu, avisou, avisa, concluiu, conclui, identificou, identificaram, identifica, localizou, localizaram, apurou, apuraram, apura, constatou, constataram, constata, listou, lista, listava, elencou, enumerou, cita, citou, mencionou, menciona, mencionado, referiu, referiram, refere, referem, fala em, falam em, falou em, falava em, falaram em, cifra em, cifrou em, situa em, situou em, coloca em, calcula em, estima em, acha que, acredita que, acreditam que, proclamou, prometeu, promete, prometem, prometeram, prometia, jura, jurou, reivindicou, reivindica, atualizou, actualizou, atualiza, atribui, aponta para, acusa, esclareceu, esclarece, ratificou, certificou, atestou, comprovou, comprovaram, desmentiu, desmente, nega, negou, ressalvou, desabafou, lamentou, lamenta, queixou-se, vincou, realcou, enfatizou, disparou, emendou, replicou, assinalou, assinala, monitora, mostra, mostram, mostrou, mostravam, tem registro de, tem registo de, tem conhecimento de, deu conta de, dava conta de, davam conta de, da conta de, dao conta de, deram conta de, assume, assumiu, fixou em, fixa em, diz ter, contesta, ditou, leu, mantem uma lista, considerou que, soma, somou, somava, totaliza`),
  ],
  according: phrases(`
      (nas|pelas) estatisticas, a luz (dos|de) (dados|numeros), a partir (dos|de) (dados|numeros|registros|registos|informacoes), a dar credito, consta (de|do|da|em|no|na), figura (em|no|na), (le-se|aparece) (em|no|na), a julgar (por|pelo|pela|pelos|pelas), a se (acreditar|fiar) (em|no|na), a levar em conta (o|a), 
      (na|pela) sua (avaliacao|opiniao|visao|leitura|otica), (no|ao) seu (entender|ver|juizo|parecer), a seu ver, (nas|pelas) suas (contas|estimativas|contagens|listas|planilhas), (na|pela) sua (contagem|conta|lista|estimativa|soma), (nos|pelos) seus (calculos|registros|registos|dados|numeros|levantamentos), segundo, de acordo com, conforme, consoante, (nas|pelas) (contas|estimativas|contagens|listas), (na|pela) (contagem|conta|lista|estimativa|apuracao|soma|listagem|versao|base de dados|avaliacao|visao|leitura), (nos|pelos) (calculos|registros|registos|dados|numeros|levantamentos|relatos), (no|pelo) (levantamento|computo|registro|registo|censo|mapeamento|monitoramento|relato), no dizer, aos olhos, a crer (no|na|em), a julgar (pelo|pela|por), pelo que (diz|dizem|apurou|informa|informou|afirma|contou), nas palavras, no balanco, pelo balanco, em dados, no entender, na otica, na versao,
      (segundo|conforme|de acordo com|com base em|com base nos|com base nas|citando) (os|as|o|a|um|uma|) (dados|numeros|informacoes|cifras|registros|registos|estimativas|estimativa|balanco|contagem|levantamento|lista|registro|registo|relatorio|boletim|contas|comunicado|nota|apuracao|ultimo balanco|ultimo boletim|mais recente balanco|proprios numeros|dados oficiais),
      (segundo|conforme|de acordo com|com base em|pelas|nas) (a lista|o balanco|os dados|os numeros|o levantamento|a contagem|o boletim|as contas|a cifra|o relatorio|as informacoes|a informacao|o registro|o registo|o comunicado|contas) que,
      (segundo|conforme|como) (informou|informaram|anunciou|anunciaram|disse|disseram|afirmou|afirmaram|explicou|relatou|contou|apurou|divulgou|indicou|noticiou|adiantou|confirmou),
      citando, que (cita|citou|citava|citam|citaram), ao citar, citado por, citada por, (divulgado|divulgada|divulgados|divulgadas|compilado|compilados|compiladas|apurado|apurados|verificado|verificada|verificados|verificadas|confirmado|confirmada|confirmados|confirmadas|documentado|documentados|documentadas|registrado|registrados|registradas|registado|registados|registadas|contabilizado|contabilizados|contabilizadas|anunciado|anunciada|anunciados|anunciadas|listados|listadas|publicado|publicada|publicados|prometidas|prometida|reivindicadas|relatadas|relatados|informado|informada|estimado|estimada|citados) (por|pelo|pela|pelos|pelas)`),
  determiners: phrases(
    'o, a, os, as, um, uma, do, da, dos, das, ao, no, na, seu, sua, seus, suas, este, esta, esse, essa, pelo, pela',
  ),
  placePrepositions: phrases('em, desde, de, para, no, na, ate, perto'),
  accordingAtHead: phrases('para'),
  counts: phrases(`
      relacao, relacoes, populacao, caderneta,
      ia em, iam em, vai em, planilha, planilhas, caderno, cadernos, arquivo, arquivos, painel, ficheiro, ficheiros, inventario, mapa de presos, cadastro,
      contagem, contagens, cifra, cifras, numero, numeros, total, totais, balanco, balancos, levantamento, lista, listas, listagem, registro, registros, registo, registos, estimativa, estimativas, soma, somatorio, saldo, placar, boletim, base de dados, banco de dados, relatorio, conta, contas, contabilidade, calculo, calculos, valor, quantidade, somam, somados, totalizam, chega a, chegam a, chegou a, chegava a, sobe para, subiu para, sobe a, subiu a, eleva para, eleva a, elevou para, elevando para, ascende a, ascendem a, ascendia a, ja sao, sao ja, ja eram, eram ja, passa a ser, passam a ser, ao todo`),
  countOf: phrases('de, da, do, dos, das, pela, pelo, feito, feita, mantida, elaborada'),
  isOf: phrases(
    '(aparece|aparecem|consta|constam|figura|figuram|esta|estao) (em|no|na|num|numa), (e|sao|era|eram|foi|foram|vem|veem|provem|partiu|partiram) (de|da|do|dos|das), (foi|foram|e|sao) (divulgad*|dad*|confirmad*|repassad*|passad*|transmitid*|avancad*|fornecid*) (por|pelo|pela|pelos|pelas)',
  ),
  verbFirst: true,
  objectVerbs: [],
  possessives: phrases('seu, sua, seus, suas'),
  glue: phrases(`
      de, do, da, dos, das, o, a, os, as, um, uma, para, pelo, pela, em, no, na, ao, com, ex, interino, interina, encarregada, encarregado, seu, sua, direitos, humanos, nacional, local, regional, opositor, opositora, executivo, executiva, geral, adjunto, adjunta`),
  thingRelatives: ['cujo', 'cuja', 'cujos', 'cujas'],
  introducers: phrases(`
      ong, grupo, organizacao, partido, plataforma, coletivo, movimento, sindicato, centro, comite, iniciativa, entidade, associacao, rede, coalizao, coligacao, alianca, portal, jornal, observatorio, governamental, fundacao, humanos, projeto, monitor, diario, site, consorcio, colectivo, agremiacao, congregacao, gremio`),
  bodyHeads: phrases(`
    ong, grupo, organizacao, partido, plataforma, coletivo, movimento, sindicato, centro, comite, iniciativa, entidade,
    associacao, rede, coalizao, coligacao, alianca, observatorio, fundacao, projeto, instituto, campanha, equipe, equipa,
    clinica, conselho, comissao, orgao, organismo, unidade, servico, arquivo, laboratorio, federacao, confederacao,
    congregacao, igreja, diocese, consorcio, sociedade, instituicao, agremiacao, frente`),
  nameArticles: ['o', 'a', 'os', 'as'],
  partyNouns: ['partido', 'coalizao', 'coligacao', 'alianca'],
  listeners: phrases(`
      jornalistas, reporteres, imprensa, estatal, televisao, tv, radio, a, ao, aos, o, uma, um, em, na, no, nas, num, numa, x, entrevista, coletiva, conferencia, comunicado, nota, boletim, publicacao, mensagem, postagem, relatorio, redes, rede, sociais, social, instagram, facebook, telegram, agencia, lusa, afp, reuters, efe, ap, discurso, ainda, tambem, mais, cedo, tarde, noite, parlamento, assembleia, local, ele, ela, sua, seu, conta, video, ultimo, de, que, pronunciamento, evento, ato`),
  bodyNouns: phrases(`
      monitoramento, monitorizacao, 
      council, center, centre, institute, association, committee, network, project, foundation, initiative, coalition, union, society, alliance, monitor, defenders, uniao, arquivo, laboratorio, consorcio, secretariado, programa, clinica, observatorio, comite, comissao, sociedade, associacao, sindicato, centro, iniciativa, fundacao, movimento, coalizao, coligacao, rede, instituto, conselho, ordem, plataforma, clube, liga, federacao, grupo, forum, alianca, partido, frente, missao, organizacao, projeto, coletivo, campanha, congresso, coordenacao, coordenadoria, mecanismo, servico, direitos, defensores, defensoras, monitor, confederacao, igreja, conferencia, arquidiocese, diocese, vicariato, crescente, cruz, colegio, maes, vozes, fronteiras, justica, liberdade, folha, correio, gazeta, diario, rights, watch, international, internacional, pastoral, caritas, tribunal`),
  stateNouns: phrases(`
      ministerio, ministerios, policia, procurador, procuradoria, procuradoria-geral, promotoria, direcao-geral, direccao-geral, secretaria-geral, inspecao-geral, departamento, exercito, governo, presidencia, parlamento, assembleia, secretaria, autoridade, embaixada, consulado, consulado-geral, corte, direcao, direccao, diretoria, chancelaria, junta, comando, gabinete, itamaraty, kremlin, guarda, planalto, supremo, defensoria, quartel, quartel-general, estado-maior`),
  reported: phrases(`
    lid*, revelad*, adiantad*, avancad*, repassad*, passado, passada, passados, transmitid*, comunicad*, partilhad*, compartilhad*, divulgad*, reivindicad*, alegad*, compilad*, apurad*, verificad*, confirmad*, documentad*, registrad*, registad*, contabilizad*, contad*, anunciad*, listad*, publicad*, relatad*, informad*, estimad*, noticiad*, reportad*, citad*, apresentad*, fornecid*, atualizad*, actualizad*, mantid*, elaborad*, reunid*, levantad*, emitid*, feito, feita, feitos, feitas, dado, dada, dados, dadas, reivindicad*, constatad*, comprovad*, enviad*, entregue, entregues, distribuid*, datad*, veiculad*, difundid*, tornado publico, tornada publica`),
  agents: phrases('por, pelo, pela, pelos, pelas'),
  documents: phrases(`
    atualizacao, actualizacao, estudo, planilha, dossie, parecer, recontagem, apanhado,
    relatorio, relatorios, comunicado, boletim, lista, dados, documento, estatisticas, nota, publicacao, mensagem, informacao, informacoes, monitoramento, monitorizacao, informe, versao, afirmacao, anuncio`),
  nounsOfSaying: phrases(`
    anuncio, anuncios, afirmacao, declaracao, promessa, compromisso, plano, decisao, oferta, ordem, versao, confirmacao,
    proposta, denuncia, informe, garantia, alegacao`),
  disputes: phrases(`
    questiona, questionam, questionou, questionaram, questionando, contesta, contestam, contestou, contestaram, poe em duvida, poem em duvida, pos em duvida, puseram em duvida, coloca em duvida, colocou em duvida, poe em causa, pos em causa, rejeita, rejeitam, rejeitou, rejeitaram, refuta, refutam, refutou, refutaram, critica, criticou, criticaram, discorda, discordou, nao conseguiu verificar, nao conseguiu confirmar`),
  ownCounting: phrases(`
    contou, contaram, contabilizou, contabilizaram, contabiliza, verificou, verificaram, documentou, identificou, constatou, constataram, comprovou, registrou, registou, apurou, apuraram, viu, viram, presenciou, presenciaram, observou, observaram, testemunhou, levantou, pode ver, pode constatar, conseguiu confirmar`),
  eyewitnesses: phrases(
    'reportagem, redacao, jornalista, jornalistas, reporter, reporteres, correspondente, correspondentes, fotografo, fotografa, equipe, equipa, enviado, enviada',
  ),
  outletNouns: phrases(
    'jornal, diario, portal, site, revista, semanario, canal, emissora, agencia, veiculo, televisao',
  ),
  describedBodies: phrases(
    'diocese, arquidiocese, bispado, arcebispado, vicariato, paroquia, camara, pastoral, sindicato, uniao, federacao, conferencia, confederacao, sociedade, associacao, clube, sinodo, ordem, colegio',
  ),
  leads: phrases(`
    que fala (por|pela|pelo|em nome de|em nome da|em nome do), fala (por|pela|pelo|em nome de|em nome da|em nome do), que dirige, que lidera, que chefia, que preside, que coordena, que comanda, que representa, que fundou, que trabalha (para|em|com), quem dirige, quem lidera, dirige, lidera, chefia, preside, coordena, comanda, a frente (da|do)`),
  told: phrases(`
    (a|ao) (este|esta|esse|essa) (jornal|diario|periodico|portal|agencia|revista|radio|televisao|site|reportagem|redacao|correspondente), (a|ao|aos|as) (imprensa|jornalistas|reporteres|media|deputados|familiares),
    ao telefone, ao telemovel, pelo telefone, por video, por telefone, por escrito, por e-mail, por videochamada, em (uma|) (conferencia de imprensa|entrevista coletiva|coletiva|entrevista), em declaracoes (a|ao|aos|) (imprensa|jornalistas|lusa|), pouco (depois|antes), (horas|minutos|dias) (depois|antes|mais tarde), mais tarde, depois, tambem, alem disso, por sua vez, por seu lado`),
  also: phrases('tambem, ainda, igualmente, depois, ademais'),
  companions: ['com', 'contrario', 'diferente', 'contra', 'frente'],
  firstPersons: ['nós', 'nosso', 'nossa', 'nossos', 'nossas', 'eu'],
  papers: phrases(`
    decreto, lei, ordem, decisao, sentenca, resolucao, despacho, acordao, video, carta, aviso, cartaz, pesquisa, corte, tribunal,
    juizo, vara, audiencia, mensagem, email, e-mail, texto, comunicado, fonte, porta-voz, telegrama, circular, diario, anistia,
    amnistia, indulto, acordo, pacto, comboio, onibus, autocarro, grupo, numero, total, duzia, dezena, vintena, centena, terco,
    quarto, dia, semana, mes, ano, noite, chamada, ligacao, minuto, hora, soltura, libertacao, cifra, coisa, vez`),
  adjunctOpeners: phrases(`
    em, no, na, nos, nas, num, numa, neste, nesta, nesse, nessa, naquele, naquela, durante, apos, diante, perante, desde, ao,
    aos, por, com, sobre, entre, ate, horas, minutos, dias, semanas, pouco, logo, depois, antes, ontem, hoje,
    anteontem, mais, anteriormente, posteriormente`),
  openers: phrases(`
    porem, mas, contudo, todavia, entretanto, ainda, ate, mesmo, nem, tampouco, so, somente, apenas, tambem, alem, ademais,
    igualmente, enquanto, talvez, jamais, ninguem, nada, nenhum, nenhuma, que, quem, como, quando, onde, assim, depois,
    antes, juntos, apesar, gracas, apos, citando, fora, dentro, perto, longe, cada, qualquer, outro, outra, outros, outras,
    por, para, segundo, com, sobre, conforme, ja, sem, vivo, ultima, ultimo, embora, contra`),
  refersBack: phrases(`
    (nesse|neste) (numero|dado) coincidem, (nessa|nesta) (cifra|conta) coincidem, 
    (ambas|ambos|as duas|os dois) (as|os|) (noticias|cifras|dados|grupos|informacoes|solturas|libertacoes|saidas|casos|levas) (foram|sao), 
    quem (confirmou|informou|garantiu|anunciou|divulgou|contou) (isso|a noticia|o numero|os numeros|) foi, quem (mo|o|no-lo|me|nos|lhe|) (garante|diz|conta|afirma|assegura|confirma|disse|garantiu|contou) e, di-lo, foi o que, e o que, (a|essa|esta) (informacao|noticia|cifra|correcao|correccao|revisao|atualizacao|contagem|conta|confirmacao|denuncia|comunicacao) (foi|e), (o|esse|este) (numero|dado|anuncio|balanco) (foi|e), os (dados|numeros) (foram|sao), a afirmacao (foi|e)`),
  pressRelease: phrases(
    'notas de imprensa, notas a imprensa, comunicados de imprensa, comunicado conjunto, declaracao conjunta, nota oficial |, nota oficial :, comunicado n, comunicado no, comunicado numero, comunicado urgente, nota oficial n, nota n, alerta n, manifesto |, comunicado |, comunicado :, nota publica, nota a imprensa, nota de imprensa, nota para a imprensa, comunicado a imprensa, comunicado de imprensa, para divulgacao imediata',
  ),
  weCount: phrases(
    '(registramos|registamos|verificamos|contamos|documentamos|contabilizamos|confirmamos|identificamos|constatamos|apuramos), (temos|tinhamos) (registrado|registado|verificado|contado|documentado|contabilizado|confirmado|identificado), conseguimos (verificar|confirmar|documentar|comprovar|constatar|identificar)',
  ),
  ourselves: phrases(
    '(nossa|nosso|nossas|nossos) (organizacao|associacao|ong|comite|grupo|sindicato|observatorio|coalizao|coligacao|equipe|equipa|registro|registros|registo|registos|contagem|lista|listas|balanco|dados|numeros|levantamento|advogados)',
  ),
  channels: {
    X: phrases(`
      no x, na rede (social|) x, no twitter, na plataforma x, pelo x, pela rede (social|) x, (no|em) seu perfil (no|na rede) x,
      (na|em) sua conta (no|na rede) x, na sua conta do x, em publicacao no x, numa publicacao no x, num fio no x`),
    'social media': phrases(`
      nas redes sociais, na rede social *, no facebook, no instagram, no telegram, no whatsapp, em publicacao, em redes sociais, numa publicacao, em uma publicacao`),
    television: phrases('(na|a|pela|) (tv|televisao) estatal, na televisao, na tv, em rede nacional'),
    radio: phrases('na radio, a radio, pela radio'),
    interview: phrases('em entrevista, numa entrevista, entrevista a, em uma entrevista'),
    'news conference': phrases(
      'entrevista coletiva, coletiva de imprensa, conferencia de imprensa, aos jornalistas, a jornalistas, a reporteres',
    ),
    statement: phrases(
      'em comunicado, num comunicado, em um comunicado, em nota, numa nota, em boletim, no boletim, em um boletim',
    ),
    video: phrases('em video, num video, em um video'),
  },
};
