import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Who has the word: in a transcript, a press release, a live page, and by names nobody knows. */
const rows: readonly Row[] = [
  [
    'No domingo saíram da cadeia 1.172 presos, indicou o porta-voz dos Serviços Penitenciários, Aristides Quimbo.',
    'Penitentiary Service: 1172 freed on 2031-05-04',
  ],
  [
    'No domingo foram soltos 187 presos, de acordo com levantamento divulgado nesta terça-feira (6) pelo Tribunal de Justiça do Lorna.',
    'Tribunal de Justiça do Lorna: 187 freed on 2031-05-04',
  ],
  [
    'O governador de Zamfara, Bello Danju, fala em 86 presos soltos no domingo; a Associação do Norte só viu sair da cadeia 79 presos.',
    'Government of Nigeria: 86 freed on 2031-05-04',
    'Associação do Norte: 79 freed on 2031-05-04',
  ],
  [
    [
      'COMUNICADO N.º 07/2031',
      'Rede de Lorna',
      'A Rede toma nota da soltura, no domingo, de 17 militantes.',
      'Permanecem presos os outros seis.',
    ].join('\n'),
    'Rede de Lorna: 17 freed on 2031-05-04',
    'Rede de Lorna: 6 held as of 2031-05-07',
  ],
  [
    [
      'LOCUTORA: Está connosco Rita Bel, da Casa da Justiça de Lorna.',
      'RITA BEL: No domingo foram soltos 18 presos, foi o que nós contámos.',
      'LOCUTORA: E os outros?',
      'RITA BEL: Não sei.',
    ].join('\n'),
    'Casa da Justiça de Lorna: 18 freed on 2031-05-04',
  ],
  [
    'Uma advogada que defende 16 réus e pediu para não ser identificada contou à AFM que dois de seus clientes foram soltos no domingo.',
    'lawyers: 2 freed on 2031-05-04',
  ],
  ['Seis mil pessoas continuam presas, segundo a agência de militantes Harama.', 'Harama: 6000 held as of 2031-05-07'],
  [
    'Haydée Sol, que desde o exílio dirige o Registo da Terra, disse que 53 presos políticos foram soltos no domingo.',
    'Registo da Terra: 53 freed on 2031-05-04',
  ],
  [
    '«Foram soltos 14 presos no domingo», disse ao jornal Oksana Levchu, da associação Regresso.',
    'Regresso: 14 freed on 2031-05-04',
  ],
  ['Na planilha da ONG Viasna há 27 presos políticos.', 'Viasna: 27 held as of 2031-05-07'],
  [
    'Há presos, sim, retorquiu o Centro Makua. Na cadeia de Angoche continuam presos 57 manifestantes.',
    'Centro Makua: 57 held as of 2031-05-07',
  ],
];

const tell = (text: string): readonly string[] => readSentence(text, { language: 'pt' });
test.each(rows)('%s', (text, ...claims) => expect(tell(text)).toEqual(claims));
