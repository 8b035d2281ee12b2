import type { ToldArticle } from './telling.js';

const foroPenal = { claimant: 'Foro Penal', kind: 'ngo' } as const;
const government = { claimant: 'Government of Venezuela', kind: 'government' } as const;
const ovp = { claimant: 'OVP', kind: 'ngo' } as const;
const sunday = { from: '2026-01-25', to: '2026-01-25' } as const;
const sinceJan8 = { from: '2026-01-08' } as const;
const sinceDecember = { from: '2025-12-01' } as const;
const political = { group: 'political prisoners' } as const;
const prisoners = { group: 'prisoners' } as const;

/** What the five founding articles say: facts and figures, and the words that carry them. */
export const uzalendo: ToldArticle = {
  outlet: 'Uzalendo News',
  published: '2026-01-26',
  claims: [
    {
      value: 104,
      phrase: '104 releases of political prisoners',
      speaker: 'Alfredo Romero',
      ...foroPenal,
      ...sunday,
      ...political,
    },
    {
      value: 777,
      phrase: '777 political prisoners',
      measure: 'held',
      to: '2026-01-19',
      basis: 'explicit',
      ...foroPenal,
      ...political,
    },
    { value: 143, phrase: '143 prisoners have been freed since January 8', ...foroPenal, ...sinceJan8, ...prisoners },
    {
      value: 626,
      phrase: '626 prisoners have been freed since December',
      ...government,
      ...sinceDecember,
      ...prisoners,
    },
    {
      value: 313,
      phrase: 'about half that amount',
      modifier: 'about',
      derivedFrom: 'half of 626',
      ...foroPenal,
      ...sinceDecember,
      ...prisoners,
    },
  ],
};

export const malayMail: ToldArticle = {
  outlet: 'Malay Mail',
  agency: 'AFP',
  published: '2026-01-26',
  claims: [
    {
      value: 100,
      phrase: 'More than 100 political prisoners were freed yesterday',
      modifier: 'more_than',
      ...foroPenal,
      ...sunday,
      ...political,
    },
    { value: 104, phrase: '104 releases of political prisoners', ...foroPenal, ...sunday, ...political },
    {
      value: 80,
      phrase: '80 political prisoners being released yesterday',
      earlierOf: 1,
      ...foroPenal,
      ...sunday,
      ...political,
    },
    { value: 626, phrase: '626 detainees since December', group: 'detainees', ...government, ...sinceDecember },
    {
      value: 313,
      phrase: 'about half as many releases',
      modifier: 'about',
      derivedFrom: 'half of 626',
      group: 'detainees',
      ...foroPenal,
      ...sinceDecember,
    },
    {
      value: 200,
      phrase: 'the hundreds of Maduro opponents',
      modifier: 'vague',
      measure: 'held',
      group: 'Maduro opponents',
    },
  ],
};

export const flux: ToldArticle = {
  outlet: 'Flux Daily News',
  published: '2026-01-25',
  claims: [
    {
      value: 80,
      phrase: 'at least 80 political prisoners',
      modifier: 'at_least',
      speaker: 'Alfredo Romero',
      ...foroPenal,
      ...political,
    },
    {
      value: 600,
      phrase: 'over 600 prisoners had been released',
      modifier: 'more_than',
      speaker: 'Delcy Rodríguez',
      ...government,
      ...prisoners,
    },
    { value: 156, phrase: '156 political prisoners have been released since January 8', ...sinceJan8, ...political },
    {
      value: 5,
      phrase: 'at least five Spanish nationals',
      modifier: 'at_least',
      group: 'Spanish nationals',
      partOf: 2,
      basis: 'implied',
      ...sinceJan8,
    },
  ],
};

export const independent: ToldArticle = {
  outlet: 'The Independent',
  agency: 'AP',
  published: '2026-01-26',
  claims: [
    {
      value: 24,
      phrase: 'dozens of prisoners were released over the weekend',
      modifier: 'vague',
      from: '2026-01-24',
      to: '2026-01-25',
      ...foroPenal,
      ...prisoners,
    },
    {
      value: 266,
      phrase: '266 “political prisoners” had been freed since Jan. 8',
      speaker: 'Alfredo Romero',
      ...foroPenal,
      ...sinceJan8,
      ...political,
    },
    {
      value: 600,
      phrase: 'at least 600 dissidents remain detained',
      modifier: 'at_least',
      measure: 'held',
      group: 'dissidents',
      ...foroPenal,
    },
    {
      value: 620,
      phrase: 'more than 620 prisoners',
      modifier: 'more_than',
      speaker: 'Delcy Rodríguez',
      to: '2026-01-23',
      basis: 'explicit',
      ...government,
      ...prisoners,
    },
    { value: 200, phrase: 'hundreds of dissidents jailed', modifier: 'vague', measure: 'held', group: 'dissidents' },
  ],
};

export const lng: ToldArticle = {
  outlet: 'News Room USA | LNG in Northern BC',
  agency: 'Agência Brasil',
  published: '2026-01-14',
  claims: [
    {
      value: 400,
      phrase: '400 people considered political prisoners',
      from: '2024-12-23',
      to: '2026-01-13',
      basis: 'implied',
      speaker: 'Jorge Rodríguez',
      ...government,
      ...political,
    },
    {
      value: 160,
      phrase: '160 people who were released on December 23, 2024',
      from: '2024-12-23',
      to: '2024-12-23',
      partOf: 0,
      ...government,
    },
    { value: 116, phrase: '116 people were released', ...foroPenal },
    {
      value: 800,
      phrase: 'approximately 800 political prisoners',
      modifier: 'about',
      measure: 'held',
      ...foroPenal,
      ...political,
    },
    { value: 100, phrase: 'claims to have released 100 people', relayedBy: 'Alfredo Romero', ...government },
    { value: 50, phrase: 'the real number is only 50', speaker: 'Alfredo Romero', ...foroPenal },
    { value: 80, phrase: 'the release of 80 people had been confirmed', basis: 'explicit', toBasis: 'stated', ...ovp },
    {
      value: 66,
      phrase: '66 Venezuelans',
      group: 'Venezuelans',
      partOf: 6,
      basis: 'implied',
      toBasis: 'stated',
      ...ovp,
    },
    { value: 14, phrase: '14 foreigners', group: 'foreigners', partOf: 6, basis: 'implied', toBasis: 'stated', ...ovp },
  ],
  ratios: [{ percent: 10, part: 2, whole: 3, paragraph: 3, phrase: '10% of the approximately 800' }],
};

export const founding: readonly ToldArticle[] = [uzalendo, malayMail, flux, independent, lng];
