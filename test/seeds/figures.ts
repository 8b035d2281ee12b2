/** The claims of the five digests, as `claimWords` tells them. */
export const FIGURES: Readonly<Record<string, readonly string[]>> = {
  '2026-01-14-news-room-usa-agencia-brasil.md': [
    // the page says 2024: kept as it stands, and doubted in a note
    'Government of Venezuela: 400 freed from 2024-12-23 to 2026-01-13',
    'Government of Venezuela: 160 freed on 2024-12-23; part of 400',
    'Foro Penal: 116 freed start not stated, up to 2026-01-14',
    'Foro Penal: about 800 held as of 2026-01-14',
    'Government of Venezuela via Alfredo Romero: 100 freed start not stated, up to 2026-01-14',
    'Foro Penal: 50 freed start not stated, up to 2026-01-14',
    'OVP: 80 freed start not stated, up to 2026-01-14',
    'OVP: 66 freed start not stated, up to 2026-01-14; part of 80',
    'OVP: 14 freed start not stated, up to 2026-01-14; part of 80',
  ],
  '2026-01-25-flux-daily-news.md': [
    'Foro Penal: at least 80 freed start not stated, up to 2026-01-25',
    'Government of Venezuela: more than 600 freed start not stated, up to 2026-01-25',
    'unattributed: 156 freed from 2026-01-08 to 2026-01-25',
    'unattributed: at least 5 freed from 2026-01-08 to 2026-01-25; part of 156',
  ],
  '2026-01-26-malay-mail-afp.md': [
    'Foro Penal: more than 100 freed on 2026-01-25',
    'Foro Penal: 104 freed on 2026-01-25',
    'Foro Penal: 80 freed on 2026-01-25; before 104',
    'unattributed: vaguely 200 held as of 2026-01-26',
    'Government of Venezuela: 626 freed from 2025-12-01 to 2026-01-26',
    'Foro Penal: about 313 freed from 2025-12-01 to 2026-01-26; half of 626',
  ],
  '2026-01-26-the-independent-ap.md': [
    'Foro Penal: vaguely 24 freed from 2026-01-24 to 2026-01-25',
    'Foro Penal: 266 freed from 2026-01-08 to 2026-01-26',
    'Foro Penal: at least 600 held as of 2026-01-26',
    'Government of Venezuela: more than 620 freed start not stated, up to 2026-01-23',
  ],
  '2026-01-26-uzalendo-news.md': [
    'Foro Penal: 104 freed on 2026-01-25',
    'Foro Penal: 777 held as of 2026-01-19',
    'Foro Penal: 143 freed from 2026-01-08 to 2026-01-26',
    'Government of Venezuela: 626 freed from 2025-12-01 to 2026-01-26',
    'Foro Penal: about 313 freed from 2025-12-01 to 2026-01-26; half of 626',
  ],
};

/** Whose own words a figure is: the value, and who is named as saying it. */
export const SPEAKERS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  '2026-01-14-news-room-usa-agencia-brasil.md': {
    400: 'Jorge Rodríguez',
    160: 'Jorge Rodríguez',
    50: 'Alfredo Romero',
  },
  '2026-01-25-flux-daily-news.md': { 600: 'Delcy Rodriguez' },
  '2026-01-26-the-independent-ap.md': { 266: 'Alfredo Romero', 620: 'Delcy Rodríguez' },
  '2026-01-26-uzalendo-news.md': { 104: 'Alfredo Romero' },
};

/** Who is counted, where that is more than prisoners or people. */
export const GROUPS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  '2026-01-14-news-room-usa-agencia-brasil.md': {
    400: 'political prisoners',
    800: 'political prisoners',
    66: 'Venezuelans',
    14: 'foreigners',
  },
  '2026-01-25-flux-daily-news.md': { 80: 'political prisoners', 156: 'political prisoners', 5: 'Spanish nationals' },
  '2026-01-26-malay-mail-afp.md': { 104: 'political prisoners', 80: 'political prisoners' },
  '2026-01-26-the-independent-ap.md': { 266: 'political prisoners', 600: 'dissidents' },
  '2026-01-26-uzalendo-news.md': { 104: 'political prisoners', 777: 'political prisoners' },
};
