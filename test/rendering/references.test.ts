import { describe, expect, test } from 'vitest';
import type { Citation, Figure } from '../../src/answering/answer.js';
import { cslItem } from '../../src/rendering/references/csl-json.js';
import { inTheSentence } from '../../src/rendering/references/in-the-sentence.js';
import { apaReference, chicagoNote } from '../../src/rendering/references/reference.js';
import { day } from '../samples.js';
import { aCitation, aFigure } from './sample-answer.js';

const accessed = day('2031-05-20');
const english = { language: 'en', accessed } as const;
const link = 'https://gatehouse.example/freed#:~:text=104%20releases';
const base = { quote: '104 releases' };
const undated = { ...base, published: null, publishedBasis: 'none' } as const;

const apa: readonly (readonly [line: string, given: Partial<Citation>])[] = [
  [`Dozens walk free. (2031, May 11). Gatehouse Post. ${link}`, base], // no author: the title leads
  [`AFP. (2031, May 11). Dozens walk free. Gatehouse Post. ${link}`, { ...base, agency: 'AFP' }],
  [
    `AFP. (n.d.). Dozens walk free. Gatehouse Post. Retrieved May 20, 2031, from ${link}`,
    { ...undated, agency: 'AFP' },
  ],
  [`Gatehouse Post. (2031, May 11). ${link}`, { ...base, headline: null }],
  ['(n.d.). Retrieved May 20, 2031.', { ...undated, headline: null, outlet: null, url: null }],
  [`Who counts? (2031, May 11). Gatehouse Post. ${link}`, { ...base, headline: 'Who counts?' }],
];
test.each(apa)('APA: %s', (line, given) => {
  expect(apaReference(aCitation(given), english)).toBe(line);
});

const chicago: readonly (readonly [line: string, given: Partial<Citation>])[] = [
  [`“Dozens walk free,” Gatehouse Post, May 11, 2031, para. 4, ${link}.`, base],
  [`AFP, “Dozens walk free,” Gatehouse Post, May 11, 2031, para. 4, ${link}.`, { ...base, agency: 'AFP' }],
  [`“Dozens walk free,” Gatehouse Post, n.d., accessed May 20, 2031, para. 4, ${link}.`, undated],
];
test.each(chicago)('Chicago: %s', (line, given) => {
  expect(chicagoNote(aCitation(given), english)).toBe(line);
});

test('dates stand in the order of the reader’s language, titles are never translated', () => {
  const citation = aCitation({ ...undated, agency: 'EFE', url: null });
  expect(apaReference(citation, { language: 'es', accessed })).toBe(
    'EFE. (s. f.). Dozens walk free. Gatehouse Post. Recuperado el 20 de mayo de 2031.',
  );
  expect(chicagoNote(aCitation({ url: null }), { language: 'pt', accessed })).toBe(
    '“Dozens walk free,” Gatehouse Post, 11 de maio de 2031, para. 4.',
  );
});

const sentences: readonly (readonly [sentence: string, given: Partial<Figure>])[] = [
  [
    'Open Gate said 266 political prisoners had been freed between May 6 and May 11, 2031, Gatehouse Post reported.',
    {},
  ],
  [
    'Ana Ruiz of Open Gate said 266 political prisoners had been freed since May 6, 2031, Gatehouse Post reported.',
    { speaker: 'Ana Ruiz', toBasis: 'reported' },
  ],
  [
    'Open Gate said dozens of prisoners had been freed on May 11, 2031, Gatehouse Post reported.',
    { modifier: 'vague', value: 24, group: 'prisoners', from: day('2031-05-11') },
  ],
  [
    'Open Gate said at least 600 people were held as of May 11, 2031, Gatehouse Post reported.',
    { measure: 'held', value: 600, modifier: 'at_least', group: 'people', from: null },
  ],
  [
    '156 people had been freed, Gatehouse Post reported without naming a source.',
    { value: 156, group: 'people', claimant: 'unattributed', claimantKind: 'unattributed', from: null },
  ],
  [
    'Ana Ruiz said that, by the count of the Government of Ardovia, 100 people had been freed, Gatehouse Post reported.',
    {
      value: 100,
      group: 'people',
      claimant: 'Government of Ardovia',
      claimantKind: 'government',
      relayedBy: 'Ana Ruiz',
      from: null,
    },
  ],
];
test.each(sentences)('%s', (sentence, given) => {
  expect(inTheSentence(aFigure(given))).toBe(sentence);
});

test('no outlet is made to say what an editor corrected', () => {
  const review = {
    state: 'corrected',
    on: day('2031-05-20'),
    reason: 'digits swapped',
    correctedOn: day('2031-05-20'),
    asRead: { value: 104 },
  } as const;
  const sentence = inTheSentence(aFigure({ value: 140, review }));
  expect(sentence).toMatch(/ said 104 .* reported\. Corrected by an editor on May 20, 2031: .*140 /);
  expect(sentence.split('Corrected')[0]).not.toMatch(/\b140\b/);
  expect(inTheSentence(aFigure({ review: { ...review, state: 'confirmed', correctedOn: null, asRead: {} } }))).toBe(
    inTheSentence(aFigure({})),
  );
});

const spoken: readonly (readonly [es: string, pt: string, given: Partial<Figure>])[] = [
  [
    'Open Gate informó de la excarcelación de 266 presos políticos entre el 6 de mayo y el 11 de mayo de 2031, según Gatehouse Post.',
    'Open Gate informou a libertação de 266 presos políticos entre 6 de maio e 11 de maio de 2031, segundo Gatehouse Post.',
    {},
  ],
  [
    'Ana Ruiz, de Open Gate, informó de la excarcelación de docenas de presos el 11 de mayo de 2031, según Gatehouse Post.',
    'Ana Ruiz, de Open Gate, informou a libertação de dúzias de presos em 11 de maio de 2031, segundo Gatehouse Post.',
    { speaker: 'Ana Ruiz', modifier: 'vague', value: 24, group: 'prisoners', from: day('2031-05-11') },
  ],
  [
    'Open Gate informó de al menos 600 personas en prisión al 11 de mayo de 2031, según Gatehouse Post.',
    'Open Gate informou haver pelo menos 600 pessoas na prisão em 11 de maio de 2031, segundo Gatehouse Post.',
    { measure: 'held', value: 600, modifier: 'at_least', group: 'people', from: null },
  ],
  [
    'Gatehouse Post informó, sin citar fuente, de la excarcelación de 156 personas.',
    'Gatehouse Post informou, sem citar fonte, a libertação de 156 pessoas.',
    { value: 156, group: 'people', claimant: 'unattributed', claimantKind: 'unattributed', from: null },
  ],
  [
    'Según Ana Ruiz, Open Gate habla de la promesa de excarcelar a 100 personas, informó Gatehouse Post.',
    'Segundo Ana Ruiz, Open Gate declara a promessa de libertar 100 pessoas, informou Gatehouse Post.',
    { measure: 'promised', value: 100, group: 'people', relayedBy: 'Ana Ruiz', from: null },
  ],
];
test.each(spoken)('%s', (es, pt, given) => {
  expect([inTheSentence(aFigure(given), 'es'), inTheSentence(aFigure(given), 'pt')]).toEqual([es, pt]);
});

test('in the sentence, the earliest carrier is named and the others are counted', () => {
  const citations = [aCitation({ agency: 'AFP' }), aCitation({ article: 'a2' }), aCitation({ article: 'a2' })] as const;
  expect(inTheSentence(aFigure({ citations }))).toContain(', Gatehouse Post (AFP) and 1 other outlet reported.');
});

describe('CSL-JSON', () => {
  test('has the agency as author and the outlet as container', () => {
    expect(cslItem(aCitation({ agency: 'AFP' }), accessed)).toMatchObject({
      type: 'article-newspaper',
      author: [{ literal: 'AFP' }],
      'container-title': 'Gatehouse Post',
      issued: { 'date-parts': [[2031, 5, 11]] },
      accessed: { 'date-parts': [[2031, 5, 20]] },
    });
  });
  test('leaves out what is not known', () => {
    const item = cslItem(aCitation({ ...undated, headline: null, outlet: null, url: null }), accessed);
    expect(Object.keys(item).toSorted()).toEqual(['accessed', 'annote', 'id', 'type']);
  });
});
