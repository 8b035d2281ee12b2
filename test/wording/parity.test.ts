import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { FORM_LABEL_MAX } from '../../src/discord/limits.js';
import type { LanguageCode } from '../../src/domain/article.js';
import { LANGUAGES } from '../../src/domain/article.js';
import { CATALOGUES, type Key } from '../../src/wording/catalogue.js';
import { INTL } from '../../src/wording/language.js';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** Element types of a parsed ICU message. */
const KINDS = ['literal', 'words', 'number', 'date', 'time', 'select', 'plural', 'pound', 'tag'] as const;

function parsed(message: string, language: LanguageCode): Ast {
  return new IntlMessageFormat(message, INTL[language], undefined, { ignoreTag: true }).getAst();
}

/** `figures plural`, `day words`: every argument with its kind, those inside cases too, each once. */
function argumentsOf(ast: Ast): readonly string[] {
  const found = ast.flatMap((element): readonly string[] => {
    const kind = KINDS[element.type];
    if (kind === 'literal' || kind === 'pound') return [];
    const own = 'value' in element ? [`${String(element.value)} ${kind === 'plural' ? 'number' : kind}`] : [];
    const cases = 'options' in element ? Object.values(element.options) : [];
    return [...own, ...cases.flatMap(({ value }) => argumentsOf(value))];
  });
  return [...new Set(found)].toSorted();
}

interface Choosing {
  readonly of: string;
  readonly cases: readonly string[];
}

/** Every plural or select of a message with its cases. */
function casesOf(ast: Ast, kind: 'plural' | 'select'): readonly Choosing[] {
  return ast.flatMap((element): readonly Choosing[] => {
    if (!('options' in element)) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => casesOf(value, kind));
    const own = KINDS[element.type] === kind ? [{ of: element.value, cases: Object.keys(element.options) }] : [];
    return [...own, ...inner];
  });
}

/** The letters of a message that are its own words. */
function lettersOf(ast: Ast): string {
  return ast
    .map((element) => {
      if ('options' in element)
        return Object.values(element.options)
          .map(({ value }) => lettersOf(value))
          .join(' ');
      return KINDS[element.type] === 'literal' && 'value' in element ? String(element.value) : '';
    })
    .join('')
    .replace(/[^\p{L}]+/gu, '');
}

/** Words that are the same in another language, and why. */
const SAME: Readonly<Record<string, string>> = {
  'pt figure.via': 'Latin',
  'pt left-out.menu': 'the same word',
  'pt name.feed': 'how it is called in Brazil too',
  'es form.measure': 'what is typed there, in any language',
  'pt form.measure': 'what is typed there, in any language',
  'es act.editor': 'the same word',
  'pt act.editor': 'the same word',
  'es name.a': 'a letter',
  'es name.b': 'a letter',
  'pt name.a': 'a letter',
  'pt name.b': 'a letter',
};

const keys = Object.keys(CATALOGUES.en).toSorted() as Key[];
const others = ['es', 'pt'] as const;

describe.each(LANGUAGES)('%s', (language) => {
  const catalogue = CATALOGUES[language];

  test('has exactly the texts that English has', () => {
    expect(Object.keys(catalogue).toSorted()).toEqual(keys);
  });

  test.each(keys)('%s', (key) => {
    const message = catalogue[key];
    const ast = parsed(message, language);
    expect(message.trim()).not.toBe('');
    // an accent apart from its letter, a control, an order to write backwards, white space that nobody sees
    expect(message).toBe(message.normalize('NFC'));
    expect(message).not.toMatch(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[ \u00a0]{2}/u);
    // an apostrophe before a brace would quote it
    expect(message).not.toMatch(/'[{}]/);
    expect(argumentsOf(ast)).toEqual(argumentsOf(parsed(CATALOGUES.en[key], 'en')));
    const needed = new Intl.PluralRules(INTL[language]).resolvedOptions().pluralCategories;
    for (const { cases } of casesOf(ast, 'plural')) {
      // "many" (un millón de cifras) is read as "other": nobody has so many
      expect(cases).toEqual(expect.arrayContaining(needed.filter((category) => category !== 'many')));
    }
    const chosen = (one: Ast) => casesOf(one, 'select').map(({ of, cases }) => [of, ...cases.toSorted()]);
    expect(chosen(ast)).toEqual(chosen(parsed(CATALOGUES.en[key], 'en')));
  });
});

/** What forms are headed and their fields are called: Discord takes so many letters, and what is cut off says something else. */
const IN_FORMS = keys.filter((key) => /^(?:form\.|ingest\.form|check\.paragraph|withdrawal\.why)/.test(key));
test.each(LANGUAGES)('%s: what stands in a form has room there', (language) => {
  expect(IN_FORMS.length).toBeGreaterThan(10);
  const long = IN_FORMS.filter((key) => CATALOGUES[language][key].replace('{none}', 'none').length > FORM_LABEL_MAX);
  expect(long).toEqual([]);
});

test.each(others)('%s leaves no text in English', (language) => {
  const left = keys.filter((key) => {
    const own = lettersOf(parsed(CATALOGUES[language][key], language));
    return (
      own !== '' && own === lettersOf(parsed(CATALOGUES.en[key], 'en')) && SAME[`${language} ${key}`] === undefined
    );
  });
  expect(left).toEqual([]);
});
