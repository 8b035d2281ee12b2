import type { SourceWords } from '../lexicon/source-words.js';
import { phrases } from '../lexicon/words.js';

/** What the people of a body are, in its name, beside it or when they are called so again. */
export const callings: SourceWords['callings'] = {
  lawyers: phrases('advogado, advogada, advogados, advogadas, jurista, juristas, causidicos, juridico, juridica'),
  journalists: phrases('jornalista, jornalistas, reporter, reporteres, imprensa'),
  activists: phrases('ativista, activista, ativistas, activistas, defensor, defensora, defensores, militantes'),
  volunteers: phrases('voluntario, voluntaria, voluntarios, voluntarias'),
  watchers: phrases(
    'monitores, observadores, observatorio, pesquisadores, investigadores, monitoramento, monitorizacao',
  ),
  mothers: phrases('mae, maes'),
  clergy: phrases('bispo, bispos, padre, padres, igreja, diocese, arquidiocese, episcopal, caritas, prelados'),
  doctors: phrases('medico, medica, medicos, medicas, doutores'),
  workers: phrases('trabalhador, trabalhadores, trabalhadoras, sindicato, sindicalistas, professores'),
  experts: phrases('perito, perita, peritos, especialista, especialistas, relatores, relatoras, missao, painel'),
};

/** Both organisations, the former, the second of them: of two bodies named before. */
export const told: Pick<SourceWords['roles'], 'both' | 'former' | 'latter'> = {
  both: phrases(`
    (ambas as|ambas|as duas|estas duas|essas duas|das duas|pelas duas) (organizacoes|ongs|entidades|associacoes|
      fundacoes|redes),
    (ambos os|ambos|os dois|estes dois|esses dois|dos dois|pelos dois) (grupos|coletivos|comites|organismos|
      sindicatos|observatorios|partidos), ambas, ambos, as duas, os dos, os dois`),
  former: phrases(`
    (a|da|pela) primeira (organizacao|ong|entidade|associacao),
    (o|do|pelo) primeiro (grupo|coletivo|comite|organismo|sindicato|partido),
    (a|da|pela) primeira (dessas|destas|das|das duas) (organizacoes|ongs|entidades|associacoes),
    (o|do|pelo) primeiro (desses|destes|dos|dos dois) (grupos|coletivos|organismos), o primeiro, a primeira`),
  latter: phrases(`
    (a|da|pela) segunda (organizacao|ong|entidade|associacao),
    (o|do|pelo) segundo (grupo|coletivo|comite|organismo|sindicato|partido),
    (a|da|pela) (segunda|ultima) (dessas|destas|das|das duas) (organizacoes|ongs|entidades|associacoes),
    (o|do|pelo) (segundo|ultimo) (desses|destes|dos|dos dois) (grupos|coletivos|organismos), o segundo, a segunda`),
};

/** Bodies written small, told apart by their members. */
export const ofMembers = phrases(`
  (o|a|do|da|pelo|pela) (conselho|centro|comite|sindicato|associacao|federacao|uniao|movimento|coordenacao|coletivo|
    grupo|comissao|junta|assembleia|rede|organizacao|diretorio|gremio) (estudantil|universitaria|universitario|
    sindical|operaria|operario|camponesa|campones|indigena|juvenil|docente|feminista|paroquial|diocesana|diocesano|
    cidada|cidadao|comunitaria|comunitario),
  (o|a|do|da|pelo|pela) (conselho|centro|comite|sindicato|associacao|federacao|uniao|movimento|coordenacao|coletivo|
    grupo|rede|gremio) de (estudantes|alunos|moradores|vizinhos|trabalhadores|mineiros|camponeses|pescadores|docentes|
    professores|enfermeiras|medicos|taxistas|aposentados|mulheres|exilados|migrantes|antigos presos|ex-presos)`);

/** Bodies that families have made: their word is that of relatives. */
export const ofFamilies = phrases(`
  (o|um|esse|este|do|pelo|seu) (comite|grupo|coletivo|movimento) (formado|criado|integrado|constituido|organizado|
    fundado|montado|composto) (por|pelos|pelas) (familiares|familias|maes|parentes|esposas|pais),
  (a|uma|essa|esta|da|pela|sua) (associacao|rede|comissao|organizacao|assembleia) (formada|criada|integrada|
    constituida|organizada|fundada|montada|composta) (por|pelos|pelas) (familiares|familias|maes|parentes|esposas|
    pais),
  (o|um|esse|este|do|pelo|seu) (comite|grupo|coletivo|movimento) (de|dos|das) (familiares|familias|maes|parentes|esposas|
    pais),
  (a|uma|essa|esta|da|pela|sua) (associacao|rede|comissao|organizacao|assembleia) (de|dos|das) (familiares|familias|
    maes|parentes|esposas|pais)`);
