import type { SpeakingWords } from '../lexicon/speaking-words.js';
import { phrases } from '../lexicon/words.js';

export const speaking: SpeakingWords = {
  verbEnds: ['ou', 'eu', 'iu', 'aram', 'eram', 'iram', 'ava', 'avam', 'ia', 'iam', 'a', 'am', 'e', 'em'],
  participleEnds: ['ando', 'endo', 'indo'],
  organs: phrases(`
    coordenacao, seccional, capitulo, direcao, direccao, diretoria, escritorio, equipe, equipa, filial, secao, divisao, programa,
    unidade, area, departamento, delegacao, nucleo, regional, representacao, secretaria, sede, braco, assessoria, servico, gabinete`),
  anonymity: phrases(`
    nao (ser|foi|fosse) (identificad*|citad*|nomead*), nao quis (se identificar|ser identificad*|revelar o nome),
    nao (se identificar|revelar o nome|revelar seu nome|dar o nome|dizer o nome|ter o nome *), anonimato, sob reserva,
    sob sigilo, condicao de anonimo, preservar (a|sua) identidade`),
  ofThatCountry: phrases('(desse|deste|daquele|do mesmo|nesse|naquele) pais, (dessa|daquela) nacao'),
  shownTo: phrases(`
    (a que|ao qual|a qual|aos quais|as quais) (teve|tiveram) acesso (o|a|),
    (visto|vista|vistos|vistas|obtido|obtida|obtidos|obtidas) (por|pelo|pela), (vazado|vazada|entregue) (a|ao|para|para a|para o),
    que (viu|obteve) (o|a|)`),
  wasShown: phrases('teve acesso, viu, obteve, pode ver'),
  contraryTo: phrases(`
    (contrario|diferente|diferentemente|apesar|longe) do que, (contrariamente|face|frente) ao que,
    em contraste com o que, contra o que`),
  madeFrom: phrases(`
    (com|por|como) base (em|no|na|nos|nas), a partir (de|do|da|dos|das), basead* (em|no|na|nos|nas),
    apoiad* (em|no|na|nos|nas), (feit|elaborad|construid|preparad)(o|a|os|as) com`),
  despite: phrases('apesar (de|do|da|dos|das), (ao|) contrario (de|do|da|dos|das), contrariamente (a|ao|aos)'),
  refuses: phrases(`
    evita, evitam, evitou, evitaram, recusa, recusam, recusou, recusaram, rejeitou, rejeitaram,
    (recusa|recusam|recusou|recusaram|nega|negam|negou|negaram)-se a, (se|) (recusa|recusam|recusou|recusaram) a,
    (nao|sem) (quer|querem|quis|quiseram|querer|pode|podem|puderam|poder|consegue|conseguiu|conseguiram|
      conseguir)`),
  reacts: phrases(`
    celebr*, comemor*, saud*, aplaud*, elogi*, agradec*, festej*, felicit*, louv*, congratul*, alegr*, regozij*`),
  describes: phrases('classific*, cham*, ve, veem, viu, viram, qualific*, descrev*, defin*, consider*, avali*'),
  passesOver: phrases(`
    (nao|nem) (menciona|mencionam|mencionou|mencionaram|mencionava|mencionavam|nomeia|cita|citam|citou),
    (nao|nem) (fala|falam|falou|falaram|falava) (de|do|da|dos|das|em|nos|nas),
    (nao|nem) (diz|dizem|disse|disseram) nada (de|do|da|dos|das|sobre), nada (diz|dizem|disse|disseram) (de|do|da|dos|
      das|sobre), (sem|nao) mencionar, (cala|calam|calou|calaram) sobre, (omite|omitem|omitiu|omitiram),
    (esquece|esquecem|esqueceu|esqueceram) (de|dos|das|)`),
  putAt: phrases('em, a'),
  leavesAt: phrases('(deixa|deixou|deixam|deixaram|deixava|deixavam|deixando|arredonda|arredondou) em'),
  pressContacts: phrases(`
    (contato|contatos|contacto|contactos) (de|com|para) (a|os|) (imprensa|jornalistas|midia|media|meios),
    (nota|notas) (aos|para|para os) (editores|redatores), (assessoria|atendimento) (de|a) imprensa :,
    contactos imprensa, contatos imprensa`),
  invites: phrases(`
    entre, assine, siga, receba, apoie, inscreva, cadastre, participe, conheca, visite, leia, ouca, baixe, faca,
    acompanhe, confira, contribua, subscreva, colabore, ajude, torne, junte, aceda, acesse, partilhe, compartilhe,
    registe, registre, descarregue, inscreva-se, cadastre-se, junte-se, torne-se, registe-se, registre-se, quer`),
  sourceLabels: phrases('fonte, fontes, dados'),
  partedBy: phrases('por, segundo'),
};
