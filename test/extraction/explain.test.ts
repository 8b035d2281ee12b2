import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import type { Explained, ExplainedNumber, ExplainedOutcome, Fate } from '../../src/extraction/explain/explained.js';
import { explain, extract, readPage } from './read-sentence.js';

function explained(text: string, language: LanguageCode = 'en'): Explained {
  return explain(readPage(text, { language }).read);
}

function fateWords(fate: Fate): string {
  switch (fate.kind) {
    case 'claim':
      return `claim ${fate.claim + 1}`;
    case 'merged':
      return `merged into #${fate.into} by ${fate.refiner}`;
    case 'dropped':
      return `dropped by ${fate.refiner}`;
  }
}

function outcomeWords(outcome: ExplainedOutcome): string {
  switch (outcome.kind) {
    case 'dropped':
      return `dropped by ${outcome.rule}: ${outcome.why}`;
    case 'repetition':
      return `#${outcome.draft} says #${outcome.of} again, ${fateWords(outcome.fate)}`;
    case 'claim':
      return outcome.drafts
        .map(({ draft, measure, predicate, claimant, how, cue, windowWords, fate }) =>
          [
            `#${draft} ${measure} by ${predicate ?? 'its noun or the text before'}`,
            `${claimant} (${how}${cue === null ? '' : ` ${cue}`})`,
            `${windowWords.from ?? '-'}/${windowWords.to ?? '-'}`,
            fateWords(fate),
          ].join(', '),
        )
        .join(' | ');
  }
}

const numbersOf = ({ sentences }: Explained): readonly ExplainedNumber[] => sentences.flatMap(({ numbers }) => numbers);

/** A sentence, and for each of its numbers what became of it. */
type Row = readonly [language: LanguageCode, text: string, outcomes: readonly string[]];

const rows: readonly Row[] = [
  [
    'en',
    'Gatehouse said at least 41 prisoners were freed on Sunday.',
    ['at least 41: #0 freed by freed, Gatehouse (cue said), Sunday/Sunday, claim 1'],
  ],
  [
    'en',
    'According to Foro Penal, 902 prisoners left jail since March 3.',
    [
      '902: #0 freed by left jail, Foro Penal (cue According to), since March 3/-, claim 1',
      '3: dropped by find-times: part of a date or span',
    ],
  ],
  [
    'en',
    '“12 prisoners were freed yesterday,” Foro Penal said.',
    ['12: #0 freed by freed, Foro Penal (quotation said), yesterday/yesterday, claim 1'],
  ],
  [
    'en',
    'Ana Ruiz, 57, a lawyer, drove home with 40 dollars.',
    ['57: dropped by counted: an age', '40: dropped by counted: counts dollars'],
  ],
  [
    'es',
    'Según Foro Penal, unos 80 presos fueron excarcelados el domingo.',
    ['unos 80: #0 freed by fueron excarcelados, Foro Penal (cue Según), domingo/domingo, claim 1'],
  ],
  [
    'pt',
    'A OVP informou que 12 presos foram libertados desde 3 de março.',
    [
      '12: #0 freed by libertados, OVP (cue informou), desde 3 de março./-, claim 1',
      '3: dropped by find-times: part of a date or span',
    ],
  ],
];

test.each(rows)('%s: %s', (language, text, outcomes) => {
  const told = numbersOf(explained(text, language));
  expect(told.map(({ words, outcome }) => `${words}: ${outcomeWords(outcome)}`)).toEqual(outcomes);
});

describe('of each sentence', () => {
  test('verbs, sources, cues and times are told in the words of the article', () => {
    const [sentence] = explained('Foro Penal said on Friday that 41 prisoners were freed on Sunday.').sentences;
    expect(sentence?.predicates).toEqual([
      { words: 'freed', kind: 'freed', negated: false, wish: false, active: false },
    ]);
    expect(sentence?.sources).toMatchObject([{ words: 'Foro Penal', claimant: 'Foro Penal', strength: 'named' }]);
    expect(sentence?.cues).toMatchObject([{ words: 'said', kind: 'said', claimant: 'Foro Penal', quoted: false }]);
    expect(sentence?.times).toEqual([
      { words: 'Friday', role: 'on', days: { from: '2031-05-02', to: '2031-05-02' }, spoken: true },
      { words: 'Sunday', role: 'on', days: { from: '2031-05-04', to: '2031-05-04' }, spoken: false },
    ]);
  });

  test('one in which nothing was found is not told', () => {
    expect(explained('The gates stay shut and the road is wet.').sentences).toEqual([]);
  });
});

describe('of each refiner', () => {
  const text = [
    'Foro Penal said 80 prisoners were freed on Sunday. Of them 66 were Venezuelans and 14 were foreigners.',
    'The 80 prisoners freed on Sunday left after dark, Foro Penal said.',
  ].join('\n');
  const { steps, extraction, sentences } = explained(text);

  test('what it linked and merged, by its name in the code', () => {
    const told = steps.flatMap(({ refiner, changes }) =>
      changes.map(({ draft, what }) => {
        const fields = what.kind === 'changed' ? what.fields.map(({ field, to }) => `${field} ${to}`) : [];
        return `${refiner} #${draft} ${what.kind === 'merged' ? `into #${what.into}` : fields.at(-1)}`;
      }),
    );
    expect(told).toContain('linkParts #1 part of #0');
    expect(told).toContain('linkParts #2 part of #0');
    expect(told).toContain('mergeDuplicates #3 into #0');
  });

  test('a number that was merged says into which', () => {
    expect(
      sentences.flatMap(({ numbers }) => numbers).map(({ outcome }) => outcomeWords(outcome).split(', ').at(-1)),
    ).toEqual(['claim 1', 'claim 2', 'claim 3', 'merged into #0 by mergeDuplicates']);
    expect(extraction.claims.map(({ value }) => value)).toEqual([80, 66, 14]);
  });
});

test('explaining changes nothing: the claims are those of an ordinary extraction', () => {
  const { read } = readPage('Foro Penal said 80 prisoners were freed on Sunday. Six of them are women.');
  expect(explain(read).extraction).toEqual(extract(read));
});
