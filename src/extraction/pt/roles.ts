import type { SourceWords } from '../lexicon/source-words.js';
import { phrases } from '../lexicon/words.js';
import { ofFamilies, ofMembers, told } from './callings.js';

const BODY =
  '(ong|entidade|organizacao|organizacao nao governamental|associacao|fundacao|iniciativa|plataforma|rede|coalizao|coligacao|alianca|sociedade|comissao|agremiacao|sigla|legenda|missao|federacao|coordenacao|ordem|campanha|confederacao|liga)';
const BODY_M =
  '(grupo|sindicato|comite|observatorio|coletivo|movimento|centro|instituto|conselho|partido|mecanismo|projeto|forum|bloco|gremio|colegio|clube|consorcio|secretariado|escritorio|programa|arquivo|laboratorio)';
const ITS = '(seu|seus|sua|suas)';
const CHIEF =
  '(presidente|presidenta|vice-presidente|dirigente|secretario|secretaria|diretor|diretora|director|directora|coordenador|coordenadora|advogado|advogada|responsavel|porta-voz|representante|assessor|assessora|encarregado|encarregada)';
const SORT =
  '(local|regional|nacional|estadual|provincial|distrital|geral|executivo|executiva|juridico|juridica|adjunto|adjunta|interino|interina|honorario|internacional|principal|tecnico|tecnica)';

/** Who leads a party's members of parliament, and is no officer of the state. */
const OF_SEATS =
  '(lider|vice-lider|chefe|presidente|porta-voz|coordenador|coordenadora) (parlamentar|da bancada|de bancada|da bancada parlamentar|do grupo parlamentar)';

/** Who speaks, where no name says so: what an office, a body and people go by. */
export const roles: SourceWords['roles'] = {
  organisation: ofMembers.concat(
    phrases(`
      (esta|este|essa|esse|desta|deste) (ultima|ultimo) (ong|organizacao|grupo|entidade|coletivo|colectivo|
        associacao), (a|sua|da|pela) (equipe|equipa), (a sua|sua) (organizacao|ong|entidade|associacao),
      (o seu|seu) (grupo|coletivo|grupo parlamentar), (a sua|sua) bancada (parlamentar|), (a|da|pela|a mesma|da mesma|mesma|essa|esta|dessa|desta|propria) ${BODY},
      (o|do|pelo|o mesmo|do mesmo|mesmo|esse|este|desse|deste) ${BODY_M},
      (a|da|pela|a mesma|da mesma) ${BODY} (humanitaria|venezuelana|cubana|nicaraguense|independente|opositora|de
        direitos humanos|de defesa dos direitos humanos|de direitos|civil),
      (o|do|pelo|o mesmo|do mesmo) ${BODY_M} (humanitario|venezuelano|cubano|nicaraguense|independente|opositor|de
        direitos humanos|de defesa dos direitos humanos|de advogados),
      ${ITS} (propria contagem|proprio registro|proprio registo|proprias contas|contagem|boletim|balanco|
        levantamento|registros|registos|proprios registros|proprios registos),
      (os|as|) (seus|suas) (voluntarios|voluntarias|ativistas|activistas|pesquisadores|pesquisadoras|investigadores|
        monitores|observadores|colaboradores)`),
  ),
  'some-organisation': phrases(`
    uma (ong|entidade|organizacao|organizacao nao governamental|associacao) (de direitos humanos|de defesa dos
      direitos humanos|venezuelana|local|independente|),
    um (grupo|observatorio|sindicato|coletivo|comite) (de direitos humanos|de defesa dos direitos humanos|
      venezuelano|local|independente), principal (ong|organizacao|entidade|grupo) (de direitos humanos|), ong,
    ong de direitos humanos, ong venezuelana, entidade de direitos humanos, grupo de direitos humanos`),
  organisations: phrases(`
    (organizacoes|ongs|grupos|entidades|coletivos|associacoes) como,
    (as|varias|algumas|outras|diversas|numerosas|muitas|estas|essas) (ong|ongs),
    (ongs|organizacoes|grupos|entidades|associacoes|ativistas|activistas|defensores|coletivos) (de|dos|de defesa de|
      de defesa dos|que defendem os) direitos humanos,
    (as|os|outras|outros|varias|varios|diversas|algumas|alguns|) (ongs|organizacoes|entidades|associacoes|
      organizacoes nao governamentais),
    organizacoes (da sociedade civil|humanitarias|independentes|locais|nao governamentais),
    (os|outros|varios|alguns|) grupos de (direitos|direitos humanos|advogados|apoio), os grupos,
    (a|da|pela|) sociedade civil, defensores, ativistas, activistas, os ativistas, monitores independentes,
    grupos humanitarios, outras organizacoes de direitos humanos`),
  ...told,
  ministry: phrases(`
    (a|da|pela) (direcao|direccao|administracao|diretoria) (da|do|de) (prisao|cadeia|presidio|penitenciaria|
      estabelecimento prisional|complexo penitenciario|centro penitenciario),
    (os|dos|pelos|aos|) servicos (prisionais|penitenciarios|correcionais),
    (a|da|pela) (direcao|direccao|direcao-geral|direccao-geral) (geral|) (dos|de) servicos (prisionais|
      penitenciarios|correcionais),
    (o|do|pelo|no|ao) (ministerio|departamento|servico prisional|servico penitenciario|ministerio penitenciario|
      sistema prisional|mesmo ministerio|proprio ministerio|mesmo departamento|proprio departamento),
    (a|da|pela|) (direcao|direccao)-geral,
    (a|da|pela|essa|esta|dessa|desta|nessa) (propria|mesma|referida|citada|) (pasta|carteira),
    (esse|este|desse|deste|referido|citado|do referido|o referido|o citado) (mesmo|) (ministerio|departamento),
    (a|da|pela) (direcao prisional|direcao geral de prisoes|administracao penitenciaria|
      administracao prisional|autoridade penitenciaria)`),
  government: phrases(`
    (os|ambos os|) ministerios (da|do|dos|das) * e (da|do|dos|das|) *, (um|o|pelo) tribunal (militar|penal|especial|federal|de
      recurso),
    (um|uma|) (alto|alta|) (responsavel|funcionario|funcionaria|dirigente) (governamental|do governo|do executivo|do
      ministerio), (o|do|pelo|no|ao) poder (judicial|judiciario|legislativo|executivo),
    (o|do|pelo|no|ao) (consulado|consulado-geral|itamaraty|planalto|estado-maior|quartel-general),
    (o|do|pelo|no|ao) comando (militar|da policia|da pm|geral|distrital|provincial),
    (a|da|pela) policia (federal|civil|militar|nacional|penal|judiciaria|provincial|local),
    (a|da|pela) guarda (nacional|costeira|prisional), (a|da|pela) justica do pais,
    (a|da|pela) (casa civil|casa militar|gendarmaria|marinha|forca aerea|receita federal|prefeitura|camara municipal|corregedoria),
    (o|do|pelo|no|ao) (diario oficial|diario da republica|estado|palacio|exercito|congresso|supremo|judiciario),
    (o|do|pelo|no|ao|) (governo|regime|executivo|poder executivo|parlamento|kremlin|chavismo|oficialismo|partido no
      poder|partido governista|partido do governo|ministerio publico|supremo tribunal),
    (o|do|pelo) governo (interino|provisorio|de transicao|militar), (o|do|pelo) palacio (de|do) *, (a|da|pela) junta,
    (a|da|pela|) (presidencia|vice-presidencia|junta militar|procuradoria|procuradoria-geral|procuradoria geral|promotoria|ditadura|
      chancelaria|embaixada|assembleia nacional|magistratura|justica militar|televisao estatal|tv estatal|emissora
      estatal|agencia estatal|agencia oficial|imprensa estatal|imprensa oficial|midia estatal|radio estatal|
      diplomacia|secretaria de governo|comissao de indultos|seguranca interna),
    (as|das|pelas|) (autoridades|forcas de seguranca|forcas armadas|fontes oficiais|fontes governamentais|
      autoridades prisionais|autoridades penitenciarias),
    (as|das|pelas|) autoridades (prisionais|judiciais|militares|locais), (a|da|pela) (administracao|policia|assembleia),
    (funcionarios|funcionario|porta-voz|porta-vozes) (do governo|do regime|da presidencia|governamental|
      governamentais|oficiais|militares),
    (os|as|dos|das|) (dados|numeros|cifras|estatisticas|registros|registos|estimativas) (oficiais|policiais|
      prisionais|penitenciarias|penitenciarios|judiciais|governamentais|ministeriais|migratorios|migratorias),
    (a|da|o|do|ao|) (versao|anuncio|afirmacao|alegacao|promessa) oficial,
    (as|das|os|dos|aos|) (versoes|anuncios|afirmacoes|alegacoes|promessas|declaracoes) oficiais,
    (a|) (cifra|conta|contagem|versao|lista) oficial, (o|) (numero|balanco|total|comunicado) oficial,
    (os|) meios de comunicacao estatais, comunicado do governo,
    (o|do|pelo|no|) ministerio (do interior|da justica|da defesa|da informacao|da comunicacao|da saude|da saude
      local|das prisoes|penitenciario|dos negocios estrangeiros|das relacoes exteriores|da seguranca|da
      administracao interna|de assuntos penitenciarios|dos direitos humanos), (o|do|pelo|) (proprio|mesmo) governo,
    (o|do) comite presidencial,
    (a|da) comissao (presidencial|parlamentar|especial|) que (acompanha|supervisiona|aplica|fiscaliza),
    (a|da|pela) comissao (presidencial|parlamentar|de indultos),
    (o|do|pelo|) comite (presidencial|nacional|) (de|do|dos|da|para o) (indulto|indultos|perdao|graca|clemencia)
      (presidencial|presidenciais|),
    (a|da|pela|) (comissao|junta) (presidencial|nacional|) (de|do|dos|da|para a|para o) (indulto|indultos|perdao|
      graca|clemencia|anistia|amnistia) (presidencial|presidenciais|), (o|do) conselho (militar|de seguranca),
    os procuradores (publicos|da republica|), os promotores (publicos|de justica|do ministerio publico|do caso),
    militares no poder, generais, (os|pelos) militares,
    (a|da|pela) agencia (estatal|oficial|de noticias|de noticias estatal|) (belta|tass|xinhua|anadolu|sana|mena|
      wafa|prensa latina|kcna|irna|ria novosti|angop|aps)`),
  office: phrases(`
    (o|a|um|uma|) (vice-presidente|vice-presidenta|vice-ministro|vice-ministra|vice-governador|vice-governadora),
    ${CHIEF} da comissao (presidencial|nacional|especial|parlamentar|) (de|do|dos|da) (indulto|indultos|perdao|perdoes|
      graca|clemencia|anistia|amnistia), (lider|vice-lider|chefe) da (bancada|maioria) (governista|do governo),
    (subdiretor|subdiretora|subdirector|subdirectora) (da prisao|da cadeia|do presidio), autarca, edil, vereador, vereadora, (defensor|defensora) (publico|publica),
    (diretor|diretora|director|directora) (da|do|desta|deste) (cadeia|presidio|penitenciaria|estabelecimento
      prisional|estabelecimento penitenciario|centro penitenciario|complexo penitenciario), diretora da prisao,
    directora da prisao, intendente, superintendente, inspetor, inspetora, inspector-geral, inspetor-geral,
    subcomissario, comissaria, capitao, capita, tenente, sargento, vice-almirante, contra-almirante,
    brigadeiro-general, delegado (de policia|federal|da policia|regional), delegada (de policia|federal|regional),
    chefe (do estado-maior|da casa civil|de gabinete da presidencia), vice-chanceler,
    secretario (da administracao penitenciaria|de administracao penitenciaria|de seguranca|de governo|municipal|
      estadual|do interior), secretaria (de estado da justica|de seguranca), subsecretario, ministro-chefe, consul,
    consulesa, (consul|consulesa)-geral, alcaide, carcereiro-chefe, premie,
    secretario (da|de|do) (seguranca publica|seguranca|justica|administracao penitenciaria|estado|defesa|interior),
    secretario nacional, (assessor|conselheiro|assessora) de seguranca nacional, secretaria nacional, corregedor,
    ouvidor, juiz, juiza, magistrado, magistrada, desembargador, desembargadora, ministro, ministra,
    ministro (do interior|da justica|da defesa|da informacao|da comunicacao|dos negocios estrangeiros|das relacoes
      exteriores), primeiro-ministro, primeira-ministra, presidente, presidenta,
    presidente (interina|interino|encarregada|encarregado|em exercicio),
    presidente (do|da) (parlamento|assembleia|assembleia nacional|republica|camara|senado|congresso),
    vice-presidente (da republica|executiva|executivo), lider interina, mandatario, mandataria, governante,
    chefe de (estado|governo), chefe do (governo|executivo|parlamento), chefe da diplomacia, chanceler,
    procurador-geral, procuradora-geral, procurador, procuradora, promotor, promotora, defensor do povo,
    provedor de justica, embaixador, embaixadora, enviado, enviada, governador, governadora, deputado, deputada,
    senador, senadora, parlamentar, general, brigadeiro, almirante, major, tenente-coronel, major-general,
    tenente-general, (general de|general-de) (divisao|brigada|exercito),
    ministro (da seguranca|da seguranca publica|das prisoes|para o servico penitenciario|da saude|da presidencia|do
      poder popular), coronel, comandante, secretaria de estado, secretario-geral da presidencia,
    porta-voz (do governo|da presidencia|do ministerio|da junta|do regime|governamental|presidencial|do exercito|da
      policia|do ministerio publico), diretor da prisao, chefe da policia, chefe das prisoes, comissario, prefeito,
    ditador`),
  member: phrases(`
    (um|uma) (dos|das|de) (seus|suas) (coordenador*|advogad*|fundador*|cofundador*|diretor*|director*|lider*|membros|
      integrantes|voluntari*|ativistas|activistas|investigador*|pesquisador*|porta-voz*|representantes|dirigentes|
      responsaveis|delegad*|juristas|assessor*),
    ${ITS} (presidente|presidenta|diretor|diretora|director|directora|vice-presidente|lider|coordenador|
      coordenadora|advogado|advogada|fundador|fundadora|porta-voz|secretario-geral|secretaria-geral|dirigente|
      diretor-executivo|diretora-executiva|responsavel|vice),
    ${ITS} ${OF_SEATS}, ${OF_SEATS} (da|desta|dessa) ${BODY}, ${OF_SEATS} (do|deste|desse) ${BODY_M},
    (presidente|presidenta|vice-presidente|vice|chefe|dirigente|lider|secretario-geral|secretaria-geral|diretor|
      diretora|director|directora|coordenador|coordenadora|advogado|advogada|porta-voz|fundador|fundadora|
      responsavel) (da|desta|dessa|pela) ${BODY},
    (presidente|presidenta|vice-presidente|vice|chefe|dirigente|lider|secretario-geral|secretaria-geral|diretor|
      diretora|director|directora|coordenador|coordenadora|advogado|advogada|porta-voz|fundador|fundadora|
      responsavel) (do|deste|desse|pelo) ${BODY_M}, ${CHIEF} ${SORT} (da|desta|dessa|pela) ${BODY},
    ${CHIEF} ${SORT} (do|deste|desse|pelo) ${BODY_M}, ${CHIEF} ${SORT}, diretor, diretora, director, directora,
    diretor-presidente, diretora-presidente, diretor-executivo, diretora-executiva, lider, dirigente, advogado,
    advogada, coordenador, coordenadora, coordenadora-geral, coordenador-geral, porta-voz, secretario-geral,
    secretaria-geral, fundador, fundadora, cofundador, cofundadora, vice, vice-presidente, membro,
    membro (do|da) (grupo|organizacao), investigador, investigadora, pesquisador, pesquisadora,
    representante, ativista, activista, voluntario, voluntaria, analista, responsavel, o responsavel,
    dirigente sindical, sindicalista, defensor, defensora, jurista, assessor, assessora, delegado, delegada,
    diplomata`),
  it: phrases(`
    (o|do) (comunicado|documento|relatorio|boletim|texto|informe|balanco|levantamento|ultimo balanco|novo balanco),
    (o|do) (mesmo|proprio) (comunicado|documento|relatorio|boletim|texto|informe|balanco|levantamento),
    (a|da) (mesma|propria) (nota|lista|contagem), (a|da) (nota|lista|contagem|ultima lista),
    (o|do|pelo) (organismo|orgao|mesmo organismo|mesmo orgao|servico|mesmo servico),
    (a|da|pela) (instituicao|mesma instituicao), a mesma fonte`),
  person: phrases(`
    ele, ela,
    (conta|contas|calculo|calculos|contagem|lista|estimativa|estimativas|versao|numeros|balanco|palavras|registros|
      registos) (dele|dela)`),
  relatives: ofFamilies.concat(
    phrases(`
      (a|o|uma|um) (mae|pai|esposa|esposo|mulher|marido|irma|irmao|filha|filho|tia|tio|prima|primo|avo|namorada|
        namorado|viuva|companheira|companheiro|cunhada|sogra|sobrinha|sobrinho) de (um|uma|outro|outra|dois|duas|
        deles|delas),
      (a sua|o seu|sua|seu) (mae|pai|esposa|esposo|mulher|marido|irma|irmao|filha|filho|tia|tio|prima|primo|avo|
        namorada|namorado|viuva|companheira|companheiro|cunhada|sogra|sobrinha|sobrinho),
      (cujo|cuja) (filho|filha|esposo|esposa|marido|mulher|irmao|irma|pai|mae|sobrinho|sobrinha|primo|prima|neto|
        neta), (os|as|dos|das|pelos|pelas|) (familiares|familias|maes|esposas), (os|dos|pelos|) parentes,
      (pai|mae|irmao|irma|esposa|marido|mulher|filho|filha|avo|primo|prima|tia|tio|irmas|irmaos|pais) de (um|uma|
        dois|duas|outro|outra) (preso|presa|presos|detido|detida|detidos|detento|recluso|reclusa|jovem|militar|
        jornalista|estudante),
      (familiares|parentes|familias|maes) (de|dos|das) (presos|detidos|reclusos|detentos|vitimas|presas|libertados),
      um familiar, uma familiar, comissoes de familiares`),
  ),
  lawyers: phrases(`
    (um|o|outro|este|esse|do|pelo) grupo de (advogados|advogadas|defensores),
    (uma|a|esta|essa) equipe de (advogados|defensores),
    (o|a|um|uma|os|as|) (advogado|advogada|advogados|advogadas|defensor|defensora|defensores|patrono|causidico) (de|
      dos|das) (presos|detidos|presas|detidas|reclusos|ativistas|activistas|manifestantes|jovens|estudantes|
      familias|familiares|reus|acusados|sindicalistas|jornalistas|opositores|pescadores|professores|prisioneiros|
      libertados), (o|a|os|as|um|uma|) (advogado|advogada|advogados|advogadas) (deles|delas|dele|dela),
    (os|as|) (seus|suas) (advogados|advogadas), (a|da|pela) defesa (dos|das|do|da|deles|delas) *,
    (os|as|dos|das|pelos|) advogados, advogados (de defesa|dos presos|dos detidos|da defesa), um advogado,
    uma advogada, (a|da|pela) defesa, equipas de defesa, equipes de defesa`),
  sources: phrases(`
    (os|as|esses|estes) (peritos|especialistas|relatores|relatoras) (independentes|),
    (uma|duas|tres|outra|outras|varias|) (fonte|fontes) (prisional|prisionais|diplomatica|diplomaticas|judicial|
      judiciais|oficiosa|oficial|proxima|proximas|policial|policiais|penitenciaria|penitenciarias|da prisao|do
      processo|militar|militares|europeia|governamental|), diplomatas, um diplomata, testemunhas, uma testemunha,
    uma pessoa (familiarizada|proxima|com conhecimento|a par), pessoas (familiarizadas|proximas|a par),
    um funcionario, um guarda, um funcionario que, um oficial, (uma|um) (guarda|carcereiro|vizinho|vizinha),
    (um|uma) (funcionario|funcionaria|empregado|empregada|trabalhador|trabalhadora|agente) (da prisao|da cadeia|
      do presidio|do estabelecimento|dos servicos prisionais|prisional|penitenciario|penitenciaria)`),
  'no-state': phrases(`
    (as|) autoridades (de facto|separatistas|rebeldes|curdas|pro-russas|de ocupacao),
    (a|) administracao (curda|autonoma curda|de facto|rebelde|separatista|de ocupacao),
    (o|a|) (autoproclamad*|autodenominad*) (presidente|presidenta|lider),
    (o|a|) (presidente|presidenta|lider) (autoproclamad*|autodenominad*),
    (o|) governo (de facto|paralelo|rebelde|rival|separatista|do leste)`),
  opposition: phrases(`
    (o|um|) governo (*|de *|do *|da *|) (no exilio|sombra),
    (o|a|) (presidente|presidenta|lider|parlamento) no exilio,
    (o|a|do|da|pelo|pela|) (lider|dirigente|chefe|candidato|candidata|figura) (da oposicao|opositor|opositora|
      oposicionista),
    (deputado|deputada|senador|senadora|vereador|vereadora|ex-deputado|ex-deputada|politico|politica|dirigente|
      prefeito|governador|candidata|candidato|porta-voz|lider|parlamentar) (da oposicao|opositor|opositora|
      oposicionista|de oposicao), (a|da|pela|) oposicao, (a|da|pela) oposicao (venezuelana|cubana|unida),
    (os|dos|) (lideres|dirigentes|partidos|deputados|grupos) (da oposicao|opositores|oposicionistas),
    coligacao da oposicao, coalizao da oposicao, coalizao opositora,
    (a|da) principal coalizao (opositora|da oposicao), (a|da) principal coligacao da oposicao`),
  reports: phrases(`
    (aos|a|de) (jornalistas|reporteres),
    a (revista|radio|radio publica|televisao publica|rede de televisao|estacao),
    a (agencia|agencia de noticias|agencia noticiosa), (os|) relatos, relatos (confirmados|da imprensa|locais),
    (a|da|pela|) imprensa, imprensa local, meios de comunicacao, os media, a midia, midia local, jornais,
    reportagens, (a|da|) media local`),
};
