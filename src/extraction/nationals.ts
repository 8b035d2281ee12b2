/** Nationals of a country, under the labels of the language folders. */
const NATIONALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Venezuela: 'Venezuelans',
    Nicaragua: 'Nicaraguans',
    Cuba: 'Cubans',
    Belarus: 'Belarusians',
    Myanmar: 'Burmese',
    Israel: 'Israelis',
    Egypt: 'Egyptians',
    Ethiopia: 'Ethiopians',
    Türkiye: 'Turks',
    Lithuania: 'Lithuanians',
    Spain: 'Spanish nationals',
    Italy: 'Italians',
    Portugal: 'Portuguese nationals',
    Colombia: 'Colombians',
    'United States': 'U.S. citizens',
    Russia: 'Russians',
    Ukraine: 'Ukrainians',
    Iran: 'Iranians',
    Syria: 'Syrians',
    Tunisia: 'Tunisians',
    Sudan: 'Sudanese',
    Thailand: 'Thais',
    Nigeria: 'Nigerians',
    China: 'Chinese',
    Pakistan: 'Pakistanis',
    India: 'Indians',
    Kenya: 'Kenyans',
    Mexico: 'Mexicans',
    Ecuador: 'Ecuadorians',
    Peru: 'Peruvians',
    Bolivia: 'Bolivians',
    Chile: 'Chileans',
    Argentina: 'Argentines',
    Brazil: 'Brazilians',
    'Dominican Republic': 'Dominicans',
    'El Salvador': 'Salvadorans',
    Germany: 'Germans',
    France: 'French citizens',
    'United Kingdom': 'British citizens',
    Poland: 'Poles',
    Latvia: 'Latvians',
    Estonia: 'Estonians',
    'Czech Republic': 'Czechs',
    Hungary: 'Hungarians',
    Sweden: 'Swedes',
    Switzerland: 'Swiss',
    Netherlands: 'Dutch nationals',
    Canada: 'Canadians',
    Australia: 'Australians',
    Japan: 'Japanese',
    Philippines: 'Filipinos',
    Nepal: 'Nepalis',
  }),
);

export function nationalsOf(country: string | null): string | undefined {
  return country === null ? undefined : NATIONALS.get(country);
}

const COUNTRIES: ReadonlyMap<string, string> = new Map([...NATIONALS].map(([country, label]) => [label, country]));

/** Whose nationals a label names. */
export function countryOfNationals(label: string): string | undefined {
  return COUNTRIES.get(label);
}

const GOVERNMENT = /^Government of (?:the )?/;

/** Whose citizens "its citizens" are, where a government speaks. */
export function nationalsOfGovernment(claimant: string): string | undefined {
  return GOVERNMENT.test(claimant) ? NATIONALS.get(claimant.replace(GOVERNMENT, '')) : undefined;
}
