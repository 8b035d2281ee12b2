import type { LanguageCode } from '../domain/article.js';
import type { Modifier } from '../domain/claim.js';
import { INTL } from './language.js';
import { type Span, say, Words } from './words.js';

const formats = new Map<LanguageCode, Intl.NumberFormat>();

class Numeral extends Words {
  constructor(readonly value: number) {
    super();
  }

  runs(language: LanguageCode): readonly Span<string>[] {
    const format = formats.get(language) ?? new Intl.NumberFormat(INTL[language], { maximumFractionDigits: 1 });
    formats.set(language, format);
    return [format.format(this.value)];
  }
}

class Share extends Words {
  constructor(readonly value: number) {
    super();
  }

  runs(language: LanguageCode): readonly Span<string>[] {
    const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
    return [this.value.toLocaleString(INTL[language], digits)];
  }
}

/** `0.70`: a share of one, to the hundredth. */
export function shareWords(value: number): Words {
  return new Share(value);
}

/** `1,204`, `14.5`; `1204`, `14,5`. */
export function numberWords(value: number): Words {
  return new Numeral(value);
}

/** The plurals that stand behind a vague value: their number is a floor for sorting, never something to print. */
const VAGUE: ReadonlyMap<
  number,
  `amount.${'tens' | 'dozens' | 'scores' | 'hundreds' | 'thousands'}` | `amount.${'tens' | 'hundreds'}-of-thousands`
> = new Map([
  [20, 'amount.tens'],
  [24, 'amount.dozens'],
  [40, 'amount.scores'],
  [200, 'amount.hundreds'],
  [2000, 'amount.thousands'],
  [20000, 'amount.tens-of-thousands'],
  [200000, 'amount.hundreds-of-thousands'],
] as const);

/** `at least 600`, `about 313`, `dozens`. */
export function amountWords({ value, modifier }: { readonly value: number; readonly modifier: Modifier }): Words {
  if (modifier === 'exact') return numberWords(value);
  if (modifier !== 'vague') return say(`amount.${modifier}`, { number: numberWords(value) });
  return say(VAGUE.get(value) ?? 'amount.unstated');
}

/** How a hedge is called by itself: `at least`, `no hedge`. */
export function hedgeName(modifier: Modifier): Words {
  return say(`hedge.${modifier}`);
}
