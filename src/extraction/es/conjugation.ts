import type { Conjugated, Irregular } from '../lexicon/conjugated.js';

/** A regular verb of -ar, -er or -ir, but where `irregular` says otherwise. */
export function conjugated(infinitive: string, irregular: Irregular = {}): Conjugated {
  const stem = infinitive.slice(0, -2);
  const isAr = infinitive.endsWith('ar');
  const past = irregular.past ?? (isAr ? [`${stem}o`, `${stem}aron`] : [`${stem}io`, `${stem}ieron`]);
  const present = irregular.present ?? (isAr ? [`${stem}a`, `${stem}an`] : [`${stem}e`, `${stem}en`]);
  const ongoing = isAr ? [`${stem}aba`, `${stem}aban`] : [`${stem}ia`, `${stem}ian`];
  const participle = irregular.participle ?? (isAr ? `${stem}ado` : `${stem}ido`);
  const gerund = irregular.gerund ?? (isAr ? `${stem}ando` : `${stem}iendo`);
  const future = irregular.future ?? infinitive;
  const vowel = isAr ? 'e' : 'a';
  const wanted = irregular.wanted ?? stem;
  const then = irregular.wantedThen ?? (isAr ? `${stem}a` : `${stem}ie`);
  return {
    told: [infinitive, ...past, ...present, ...ongoing, participle, gerund],
    ahead: ['a', 'an', 'ia', 'ian'].map((end) => `${future}${end}`),
    wanted: [`${wanted}${vowel}`, `${wanted}${vowel}n`],
    wantedThen: ['ra', 'ran', 'se', 'sen'].map((end) => `${then}${end}`),
  };
}
