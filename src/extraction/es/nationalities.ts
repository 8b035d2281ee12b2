const WHO =
  '(ciudadanos|ciudadanas|ciudadano|ciudadana|nacionales|hombres|mujeres|presos|presas|detenidos|detenidas|prisioneros|prisioneras|reclusos|turistas)';

/** "cinco españoles", "cinco ciudadanos españoles", "un español", "una española". */
export const nationals = (...forms: readonly string[]): readonly string[] => [
  `${WHO} (${forms.join('|')})`,
  ...forms,
  `(de nacionalidad|con nacionalidad|con pasaporte|con ciudadania) (${forms.join('|')})`,
];
/** "venezolanos", "venezolanas" …, by the stem. */
export const fourForms = (stem: string): readonly string[] =>
  nationals(`${stem}os`, `${stem}as`, `${stem}o`, `${stem}a`);
/** "españoles", "españolas" …, by the masculine. */
export const consonantForms = (word: string): readonly string[] =>
  nationals(`${word}es`, `${word}as`, word, `${word}a`);
/** "canadienses", "canadiense". */
export const twoForms = (word: string): readonly string[] => nationals(`${word}s`, word);

/** Nationals of countries that are met more rarely. */
export const furtherNationals: Readonly<Record<string, readonly string[]>> = {
  Africans: fourForms('african'),
  Albanians: consonantForms('albanes'),
  Algerians: fourForms('argelin'),
  Angolans: fourForms('angolen'),
  Armenians: fourForms('armeni'),
  Austrians: fourForms('austriac'),
  Azerbaijanis: fourForms('azerbaiyan'),
  Bangladeshis: nationals('bangladesies', 'bangladesi'),
  Belgians: twoForms('belga'),
  Bosnians: fourForms('bosni'),
  Burkinabe: consonantForms('burkines'),
  Cambodians: fourForms('camboyan'),
  Cameroonians: consonantForms('camerunes'),
  'Central Americans': fourForms('centroamerican'),
  'Colombian-Venezuelans': [...fourForms('colombo-venezolan'), ...fourForms('colombovenezolan')],
  Congolese: fourForms('congolen'),
  Croats: twoForms('croata'),
  Danes: consonantForms('danes'),
  'English citizens': consonantForms('ingles'),
  'Equatorial Guineans': fourForms('ecuatoguinean'),
  Eritreans: fourForms('eritre'),
  Finns: consonantForms('finlandes'),
  Georgians: fourForms('georgian'),
  Ghanaians: consonantForms('ghanes'),
  Greeks: fourForms('grieg'),
  Guineans: fourForms('guinean'),
  Guyanese: consonantForms('guyanes'),
  Icelanders: consonantForms('islandes'),
  Indonesians: fourForms('indonesi'),
  Iraqis: nationals('iraquies', 'iraqui'),
  'Irish citizens': consonantForms('irlandes'),
  'Italian-Venezuelans': [...fourForms('italo-venezolan'), ...fourForms('italovenezolan')],
  Jamaicans: fourForms('jamaiquin'),
  Jordanians: fourForms('jordan'),
  Kazakhs: fourForms('kazaj'),
  'Latin Americans': fourForms('latinoamerican'),
  Libyans: fourForms('libi'),
  Malaysians: fourForms('malasi'),
  Malians: twoForms('maliense'),
  Maltese: consonantForms('maltes'),
  Mauritanians: fourForms('mauritan'),
  Moldovans: fourForms('moldav'),
  Moroccans: nationals('marroquies', 'marroqui'),
  Mozambicans: fourForms('mozambiquen'),
  'New Zealanders': consonantForms('neozelandes'),
  Nigeriens: fourForms('nigerin'),
  'North Koreans': fourForms('norcorean'),
  Norwegians: fourForms('norueg'),
  'Puerto Ricans': fourForms('puertorriquen'),
  Qataris: nationals('cataries', 'catari', 'qataries', 'qatari'),
  Rwandans: consonantForms('ruandes'),
  Sahrawis: twoForms('saharaui'),
  Saudis: nationals('saudies', 'saudi', 'sauditas', 'saudita'),
  Scots: consonantForms('escoces'),
  Senegalese: consonantForms('senegales'),
  Serbs: fourForms('serbi'),
  Slovaks: fourForms('eslovac'),
  Slovenes: fourForms('esloven'),
  Somalis: nationals('somalies', 'somali'),
  'South Africans': fourForms('sudafrican'),
  'South Koreans': fourForms('surcorean'),
  'Spanish-Venezuelans': [...fourForms('hispanovenezolan'), ...fourForms('hispano-venezolan')],
  'Sri Lankans': consonantForms('esrilanques'),
  Taiwanese: consonantForms('taiwanes'),
  Tajiks: fourForms('tayik'),
  Tanzanians: fourForms('tanzan'),
  Trinidadians: twoForms('trinitense'),
  Ugandans: consonantForms('ugandes'),
  Uyghurs: nationals('uigures', 'uigur'),
  Uzbeks: fourForms('uzbek'),
  Yemenis: nationals('yemenies', 'yemeni'),
  Zimbabweans: twoForms('zimbabuense'),
};
