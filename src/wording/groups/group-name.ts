import type { LanguageCode } from '../../domain/article.js';
import { INTL } from '../language.js';
import { adjectiveOf, agreed, followed, qualified } from './agreeing.js';
import { describedIn } from './described.js';
import { qualities, retiredFromArms, type Words } from './descriptions.js';
import { forces } from './forces.js';
import { type Named, namedGroup, plain } from './named.js';
import { adjectives, nationals } from './nationals.js';
import { type Agreeing, type Noun, partsOf } from './noun.js';
import type { Row } from './row.js';

/** No label is so long, and a claimant or a text may be. */
const LONGEST = 120;

/**
 * What a group is called in each language, as its label says: "truck drivers", "former police officers", "people detained
 * after the 2024 election". `undefined` of a label that cannot be read whole: nothing is half translated.
 */
export function groupName(label: string): Named | undefined {
  return namedGroup(label) ?? (label.length > LONGEST ? undefined : composed(label));
}

function composed(label: string): Named | undefined {
  // "poets and people with HIV": only the latter have it
  return (
    list(label, named) ?? described(label) ?? list(label, part) ?? former(label) ?? ofQuality(label) ?? ofCountry(label)
  );
}

/** A group with a name of its own, written as groups are: "Political Prisoners" is the name of a body. */
function named(label: string): Named | undefined {
  const found = namedGroup(label);
  const many = found?.en.many ?? '';
  const written = [many, many.toLowerCase(), plain(many), many.charAt(0).toUpperCase() + many.slice(1)].includes(label);
  return written ? found : undefined;
}

function part(label: string): Named | undefined {
  return namedGroup(label) === undefined ? composed(label) : named(label);
}

function inEach(noun: (language: Agreeing) => Noun, en: Noun): Named {
  return { en, es: noun('es'), pt: noun('pt') };
}

/** In English, with a word before or after it. */
function english({ en }: Named, many: string, one: (one: string) => string): Noun {
  return { ...en, many, one: en.one === undefined ? undefined : one(en.one) };
}

function described(label: string): Named | undefined {
  const found = describedIn(label);
  const who = found === undefined ? undefined : part(found.who);
  if (found === undefined || who === undefined) return undefined;
  return inEach(
    (language) => followed(who[language], agreed(found.words, who[language], language)),
    english(who, label, (one) => `${one} ${found.ofOne}`),
  );
}

function joined(items: readonly string[], type: Intl.ListFormatType, language: LanguageCode): string {
  return new Intl.ListFormat(INTL[language], { type }).format(items);
}

const JOINER = / (and|or) (?!.* (?:and|or) )/;

/** "poets and teachers", "soldiers or police officers": one is a soldier or a police officer, and never both. */
function list(label: string, read: (item: string) => Named | undefined): Named | undefined {
  const [before = '', joiner, last = ''] = label.split(JOINER);
  if (joiner === undefined) return undefined;
  const items: Named[] = [];
  for (const item of [...before.split(', '), last]) {
    const found = read(item);
    if (found === undefined) return undefined;
    items.push(found);
  }
  const type = joiner === 'and' ? 'conjunction' : 'disjunction';
  const nounIn = (language: LanguageCode): Noun => {
    const nouns = items.map((item) => item[language]);
    const ones = nouns.flatMap(({ one }) => one ?? []);
    return {
      many: joined(
        nouns.map(({ many }) => many),
        type,
        language,
      ),
      one: joiner === 'or' && ones.length === nouns.length ? joined(ones, type, language) : undefined,
      feminine: nouns.every(({ feminine }) => feminine),
    };
  };
  return inEach(nounIn, nounIn('en'));
}

/** "exalcaldes", but "ex presos políticos"; "ex-prefeitos". */
function once(phrase: string, language: Agreeing): string {
  if (language === 'pt') return `ex-${phrase}`;
  return partsOf(phrase, language)[0].length > 1 ? `ex ${phrase}` : `ex${phrase}`;
}

function former(label: string): Named | undefined {
  const prefix = /^(?:[Ff]ormer |[Ee]x-)/.exec(label)?.[0];
  const now = prefix === undefined ? undefined : part(label.slice(prefix.length));
  if (prefix === undefined || now === undefined) return undefined;
  return inEach(
    (language) => {
      const { one, many, feminine } = now[language];
      return { many: once(many, language), one: one === undefined ? one : once(one, language), feminine };
    },
    english(now, label, (one) => `${prefix}${one}`),
  );
}

const ARMED: ReadonlySet<string> = new Set(Object.keys(forces).map((label) => label.toLowerCase()));

function qualityWords(quality: string, of: string): Words | undefined {
  const key = quality.toLowerCase();
  if (key === 'retired' && ARMED.has(of.toLowerCase())) return retiredFromArms;
  return Object.hasOwn(qualities, key) ? qualities[key] : undefined;
}

/** "retired officers", "opposition mayors": what they are besides. */
function ofQuality(label: string): Named | undefined {
  const [, quality = '', of = ''] = /^(\S+) (.+)$/.exec(label) ?? [];
  const words = qualityWords(quality, of);
  const noun = words === undefined ? undefined : part(of);
  if (words === undefined || noun === undefined) return undefined;
  return inEach(
    (language) => {
      const said = agreed(words, noun[language], language);
      return words[language].startsWith('[')
        ? qualified(noun[language], said, language)
        : followed(noun[language], said);
    },
    english(noun, label, (one) => `${quality} ${one}`),
  );
}

/** Countries by their adjective in English: "Indian" of "Indians". */
const COUNTRIES: ReadonlyMap<string, Row> = new Map([
  ...Object.entries(nationals).map(([label, row]) => [plain(label.replace(/s$/, '')), row] as const),
  ...Object.entries(adjectives).flatMap(([adjective, label]) => {
    const row = nationals[label];
    return row === undefined ? [] : [[plain(adjective), row] as const];
  }),
]);

/** "Indian fishermen", "South Korean sailors". */
function ofCountry(label: string): Named | undefined {
  for (const [, adjective = '', of = ''] of [/^(\S+) (.+)$/, /^(\S+ \S+) (.+)$/].flatMap((pattern) => [
    pattern.exec(label) ?? [],
  ])) {
    const row = COUNTRIES.get(plain(adjective));
    const noun = row === undefined ? undefined : part(of);
    if (row === undefined || noun === undefined) continue;
    const [es, pt] = row;
    const cells: Words = { es, pt };
    return inEach(
      (language) =>
        qualified(noun[language], adjectiveOf(cells[language], noun[language].feminine, language), language),
      english(noun, label, (one) => `${adjective} ${one}`),
    );
  }
  return undefined;
}
