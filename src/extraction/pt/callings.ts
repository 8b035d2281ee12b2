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
};

/** Both organisations, the former, the second of them: of two bodies named before. */
export const told: Pick<SourceWords['roles'], 'both' | 'former' | 'latter'> = {
  both: phrases(`
      (ambas as|ambas|as duas|estas duas|essas duas|das duas|pelas duas) (organizacoes|ongs|entidades|associacoes|fundacoes|redes),
      (ambos os|ambos|os dois|estes dois|esses dois|dos dois|pelos dois) (grupos|coletivos|comites|organismos|sindicatos|observatorios|partidos), ambas, ambos, as duas, os dos, os dois`),
  former: phrases(`
      (a|da|pela) primeira (organizacao|ong|entidade|associacao), (o|do|pelo) primeiro (grupo|coletivo|comite|organismo|sindicato|partido),
      (a|da|pela) primeira (dessas|destas|das|das duas) (organizacoes|ongs|entidades|associacoes), (o|do|pelo) primeiro (desses|destes|dos|dos dois) (grupos|coletivos|organismos)`),
  latter: phrases(`
      (a|da|pela) segunda (organizacao|ong|entidade|associacao), (o|do|pelo) segundo (grupo|coletivo|comite|organismo|sindicato|partido),
      (a|da|pela) (segunda|ultima) (dessas|destas|das|das duas) (organizacoes|ongs|entidades|associacoes), (o|do|pelo) (segundo|ultimo) (desses|destes|dos|dos dois) (grupos|coletivos|organismos)`),
};
