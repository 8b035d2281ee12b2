/** What a verb is in the tenses of news, without accents, as words are looked up. */
export interface Conjugated {
  /** "salió", "han salido", "saliendo", "salir": it happened, unless a word beside it says otherwise. */
  readonly told: readonly string[];
  /** "saldrán", "saldrían". */
  readonly ahead: readonly string[];
  /** "salgan": to be, where nobody says that it was. */
  readonly wanted: readonly string[];
  /** "salieran", "saliesen": so, or what came about ("después de que salieran"). */
  readonly wantedThen: readonly string[];
}

/** Where a verb leaves its class. */
export interface Irregular {
  readonly present?: readonly [string, string];
  readonly past?: readonly [string, string];
  readonly participle?: string;
  readonly gerund?: string;
  /** Stem of "saldr-á". */
  readonly future?: string;
  /** Stem of "salg-a". */
  readonly wanted?: string;
  /** Stem of "hubie-ra". */
  readonly wantedThen?: string;
}

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
