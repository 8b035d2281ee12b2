import type { LanguageCode } from '../domain/article.js';
import { fold } from '../domain/fold.js';
import { dropped as spanishDropped } from './es/dropped.js';
import { filed as spanish } from './es/filed.js';
import { groupName } from './groups/group-name.js';
import { namedAsWritten, namedGroups } from './groups/named.js';
import { dropped as portugueseDropped } from './pt/dropped.js';
import { filed as portuguese } from './pt/filed.js';
import { type Span, Words } from './words.js';

const KNOWN: Readonly<Record<LanguageCode, Readonly<Record<string, string>>>> = {
  // what readers never see of it: nobody is named
  en: { unattributed: 'no source named' },
  es: { ...spanish, ...spanishDropped },
  pt: { ...portuguese, ...portugueseDropped },
};

function knownAs(name: string, language: LanguageCode): string | undefined {
  const known = KNOWN[language];
  const key = name.toLowerCase();
  if (Object.hasOwn(known, key)) return known[key];
  const group = groupName(name);
  if (group === undefined) return namedAsWritten(name, false)?.[language].many;
  // in English its label is what a group is called
  return language === 'en' ? undefined : group[language].many;
}

class Filed extends Words {
  constructor(readonly name: string) {
    super();
  }

  runs(language: LanguageCode): readonly Span<string>[] {
    return [{ text: knownAs(this.name, language) ?? this.name }];
  }
}

/**
 * A group, a channel, persons without a name, or why a number is no count, which are filed in English:
 * what a language has words for is said in it, anything else is shown as filed.
 */
export function filedWords(name: string): Words {
  return new Filed(name);
}

/** Labels by what they are called in the other languages. The commoner has a name that two share. */
const CALLED: readonly (readonly [called: string, label: string])[] = [
  ...[...namedGroups].flatMap(([label, { es, pt }]) => [es, pt].map(({ many }) => [many, label] as const)),
  ...[spanish, portuguese].flatMap((names) => Object.entries(names).map(([name, called]) => [called, name] as const)),
].toReversed();

/** As they are written, and by whoever writes no accents, which tell "avós" from "avôs". */
const FILED_AS: ReadonlyMap<string, string> = new Map([
  ...CALLED.map(([called, label]) => [fold(called), label] as const),
  ...CALLED.map(([called, label]) => [called.toLowerCase(), label] as const),
]);

function labelOf(name: string): string | undefined {
  return FILED_AS.get(name) ?? FILED_AS.get(fold(name));
}

/** "expolicías", "ex presos políticos", "ex-policiais". */
function formerLabel(name: string): string | undefined {
  const [, now] = /^ex[- ]?(.+)$/.exec(name) ?? [];
  const label = now === undefined ? undefined : labelOf(now);
  return label === undefined ? undefined : `former ${label}`;
}

/** The label under which a group is filed that somebody typed in whatever language; any other words as they are. */
export function groupLabel(typed: string): string {
  const name = typed.trim().normalize('NFC').toLowerCase();
  return labelOf(name) ?? formerLabel(name) ?? typed;
}

/** A group as somebody typed it, in whatever language: each reader has it in theirs. */
export function groupWords(typed: string): Words {
  return filedWords(groupLabel(typed));
}

class Derived extends Words {
  constructor(
    readonly share: string,
    readonly base: string,
  ) {
    super();
  }

  runs(language: LanguageCode): readonly Span<string>[] {
    if (language === 'en') return [{ text: `${this.share} of ${this.base}` }];
    const share = KNOWN[language][this.share] ?? this.share;
    return [{ text: `${share} de ${this.base}` }];
  }
}

/** `half of 626`: from what a figure is worked out, as extraction files it. */
export function derivedWords(derivedFrom: string): Words {
  const [, share, base] = /^(.+) of (\d+)$/.exec(derivedFrom) ?? [];
  return share === undefined || base === undefined ? filedWords(derivedFrom) : new Derived(share, base);
}
