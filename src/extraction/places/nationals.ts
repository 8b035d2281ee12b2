import { countryOfGovernment } from './governments.js';

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
    Cambodia: 'Cambodians',
    Vietnam: 'Vietnamese',
    Bangladesh: 'Bangladeshis',
    'Sri Lanka': 'Sri Lankans',
    Afghanistan: 'Afghans',
    Iraq: 'Iraqis',
    Georgia: 'Georgians',
    Azerbaijan: 'Azerbaijanis',
    Armenia: 'Armenians',
    Uganda: 'Ugandans',
    Tanzania: 'Tanzanians',
    'South Korea': 'South Koreans',
    'North Korea': 'North Koreans',
    Malaysia: 'Malaysians',
    Indonesia: 'Indonesians',
    Eritrea: 'Eritreans',
    Somalia: 'Somalis',
    Morocco: 'Moroccans',
    Algeria: 'Algerians',
    Libya: 'Libyans',
    Lebanon: 'Lebanese',
    Jordan: 'Jordanians',
    Yemen: 'Yemenis',
    'Saudi Arabia': 'Saudis',
    Mali: 'Malians',
    Niger: 'Nigeriens',
    Cameroon: 'Cameroonians',
    Ghana: 'Ghanaians',
    Senegal: 'Senegalese',
    Rwanda: 'Rwandans',
    Zimbabwe: 'Zimbabweans',
    Mozambique: 'Mozambicans',
    Angola: 'Angolans',
    Zambia: 'Zambians',
    Kazakhstan: 'Kazakhs',
    Uzbekistan: 'Uzbeks',
    Kyrgyzstan: 'Kyrgyz',
    Tajikistan: 'Tajiks',
    Moldova: 'Moldovans',
    Romania: 'Romanians',
    Bulgaria: 'Bulgarians',
    Greece: 'Greeks',
    Austria: 'Austrians',
    Belgium: 'Belgians',
    Denmark: 'Danes',
    Norway: 'Norwegians',
    Finland: 'Finns',
    Uruguay: 'Uruguayans',
    Paraguay: 'Paraguayans',
    Guatemala: 'Guatemalans',
    Honduras: 'Hondurans',
    Panama: 'Panamanians',
    'Costa Rica': 'Costa Ricans',
    Haiti: 'Haitians',
    'South Africa': 'South Africans',
    Serbia: 'Serbs',
    Slovakia: 'Slovaks',
    Laos: 'Laotians',
    Mongolia: 'Mongolians',
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

/** Kept by its own name, and no less a government. */
const STATE_DEPARTMENT = 'US State Department';

/** Whose citizens "its citizens" are, where a government speaks. */
export function nationalsOfGovernment(claimant: string): string | undefined {
  if (claimant === STATE_DEPARTMENT) return NATIONALS.get('United States');
  return NATIONALS.get(countryOfGovernment(claimant) ?? '');
}

/** Adjectives that are not the noun for its people without its plural. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Spanish nationals': 'Spanish',
    'Portuguese nationals': 'Portuguese',
    'U.S. citizens': 'U.S.',
    'French citizens': 'French',
    'British citizens': 'British',
    'Dutch nationals': 'Dutch',
    Turks: 'Turkish',
    Swiss: 'Swiss',
    Danes: 'Danish',
    Finns: 'Finnish',
    Serbs: 'Serbian',
    Poles: 'Polish',
    Swedes: 'Swedish',
    Filipinos: 'Filipino',
  }),
);

/** "Indian", of India. */
export function adjectiveOf(country: string): string | undefined {
  const people = NATIONALS.get(country);
  return people === undefined ? undefined : (ADJECTIVES.get(people) ?? people.replace(/s$/, ''));
}
