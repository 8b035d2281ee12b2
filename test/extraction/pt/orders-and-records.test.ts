import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Days of an order, an arrest or a record, and what was counted before the releases told of. */
const rows: readonly Row[] = [
  [
    'Quarenta e seis pessoas recuperaram a liberdade desde sexta-feira, indicou hoje a Plataforma Decide.\nSegundo a mesma fonte, 29 das 46 saíram da cadeia central da Beira e as restantes 17 da de Quelimane.',
    'Plataforma Decide: 46 freed from 2031-05-02 to 2031-05-07',
    'Plataforma Decide: 29 freed from 2031-05-02 to 2031-05-07; part of 46',
    'Plataforma Decide: 17 freed from 2031-05-02 to 2031-05-07; part of 46',
  ],
  [
    'O Foro Penal disse que nove opositores continuam presos, entre eles dois deputados.',
    'Foro Penal: 9 held as of 2031-05-07',
    'Foro Penal: 2 held as of 2031-05-07; part of 9',
  ],
  [
    'O governo da Guiné-Bissau ordenou esta terça-feira a libertação de nove opositores.',
    'unattributed: 9 promised start not stated, up to 2031-05-06',
  ],
  [
    'A Justiça determinou nesta quarta-feira a soltura de 18 estudantes detidos na segunda-feira durante um ato.',
    'unattributed: 18 promised start not stated, up to 2031-05-07',
  ],
  [
    'Foram soltos na terça-feira 18 estudantes detidos na segunda-feira, disse o Foro Penal.',
    'Foro Penal: 18 freed on 2031-05-06',
  ],
  [
    'Quarenta e dois reclusos foram libertados até segunda-feira, avançou fonte da Direção-Geral de Reinserção e Serviços Prisionais.',
    'Direção-Geral de Reinserção e Serviços Prisionais: 42 freed start not stated, up to 2031-05-05',
  ],
  [
    'Doze presos foram soltos na segunda-feira, disse uma fonte próxima do Foro Penal.',
    'sources: 12 freed on 2031-05-05',
  ],
  [
    'A Prisoners Defenders divulgou na quinta-feira um relatório segundo o qual Cuba tinha, no fim de março, 1.150 presos políticos.',
    'Prisoners Defenders: 1150 held as of 2031-03-31',
  ],
  [
    'Três americanos foram libertados na quinta-feira na maior troca de prisioneiros desde a Guerra Fria, informou a Casa Branca.',
    'Government of the United States: 3 freed on 2031-05-01',
  ],
  [
    'Foi a primeira libertação desde março: saíram 12 presos, disse o Foro Penal.',
    'Foro Penal: 12 freed start not stated, up to 2031-05-07',
  ],
  [
    'Trinta reclusos foram libertados na terça-feira, 14 deles mulheres, de acordo com a Defensoria Pública do Estado.',
    'Defensoria Pública do Estado: 30 freed on 2031-05-06',
    'Defensoria Pública do Estado: 14 freed on 2031-05-06; part of 30',
  ],
  [
    'Doze presos políticos foram soltos na segunda-feira, disse o Foro Penal. Antes da operação, a ONG contava 62 presos políticos no país.',
    'Foro Penal: 12 freed on 2031-05-05',
    'Foro Penal: 62 held as of 2031-05-04',
  ],
  ['O Foro Penal contava 62 presos políticos antes da operação.', 'Foro Penal: 62 held as of 2031-05-07'],
  [
    'Seis presos deixaram a Segunda Esquadra, segundo o Foro Penal.',
    'Foro Penal: 6 freed start not stated, up to 2031-05-07',
  ],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, { language: 'pt' })).toEqual(claims));
