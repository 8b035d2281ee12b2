import type { Conjugated, Irregular } from '../lexicon/conjugated.js';

/** A regular verb of -ar, -er or -ir, but where `irregular` says otherwise. */
export function conjugated(infinitive: string, irregular: Irregular = {}): Conjugated {
  const stem = infinitive.slice(0, -2);
  const isAr = infinitive.endsWith('ar');
  const vowel = infinitive.at(-2) ?? 'e';
  const thirds = { a: [`${stem}ou`, `${stem}aram`], e: [`${stem}eu`, `${stem}eram`] };
  const past = irregular.past ?? (vowel === 'i' ? [`${stem}iu`, `${stem}iram`] : isAr ? thirds.a : thirds.e);
  const present = irregular.present ?? (isAr ? [`${stem}a`, `${stem}am`] : [`${stem}e`, `${stem}em`]);
  const ongoing = isAr ? [`${stem}ava`, `${stem}avam`] : [`${stem}ia`, `${stem}iam`];
  const participle = irregular.participle ?? (isAr ? `${stem}ado` : `${stem}ido`);
  const gerund = irregular.gerund ?? `${stem}${vowel}ndo`;
  const future = irregular.future ?? infinitive;
  const wanted = irregular.wanted ?? stem;
  const then = irregular.wantedThen ?? `${stem}${vowel}`;
  return {
    // the infinitive has a plural of its own: "depois de saírem"
    told: [infinitive, `${infinitive}em`, ...past, ...present, ...ongoing, participle, gerund],
    ahead: ['a', 'ao', 'ia', 'iam'].map((end) => `${future}${end}`),
    wanted: [`${wanted}${isAr ? 'e' : 'a'}`, `${wanted}${isAr ? 'em' : 'am'}`],
    wantedThen: ['sse', 'ssem'].map((end) => `${then}${end}`),
  };
}
