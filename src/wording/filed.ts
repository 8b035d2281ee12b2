import type { LanguageCode } from '../domain/article.js';
import { fold } from '../domain/fold.js';
import { dropped as spanishDropped } from './es/dropped.js';
import { filed as spanish } from './es/filed.js';
import { dropped as portugueseDropped } from './pt/dropped.js';
import { filed as portuguese } from './pt/filed.js';
import { type Span, Words } from './words.js';

const KNOWN: Readonly<Record<LanguageCode, Readonly<Record<string, string>>>> = {
  // what readers never see of it: nobody is named
  en: { unattributed: 'no source named' },
  es: { ...spanish, ...spanishDropped },
  pt: { ...portuguese, ...portugueseDropped },
};

class Filed extends Words {
  constructor(readonly name: string) {
    super();
  }

  runs(language: LanguageCode): readonly Span<string>[] {
    const known = KNOWN[language];
    const key = this.name.toLowerCase();
    return [{ text: Object.hasOwn(known, key) ? (known[key] ?? this.name) : this.name }];
  }
}

/**
 * A group, a channel, persons without a name, or why a number is no count, which are filed in English:
 * those met often have a name in each language, any other is shown as filed.
 */
export function filedWords(name: string): Words {
  return new Filed(name);
}

/** What groups are called in the other languages, by those names. */
const FILED_AS: ReadonlyMap<string, string> = new Map(
  [spanish, portuguese].flatMap((names) =>
    Object.entries(names)
      .toReversed()
      .map(([name, called]) => [fold(called), name] as const),
  ),
);

/** A group as somebody typed it, in whatever language: each reader has it in theirs. */
export function groupWords(typed: string): Words {
  return filedWords(FILED_AS.get(fold(typed).trim()) ?? typed);
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
