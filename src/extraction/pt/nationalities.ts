/** "cinco espanhóis", "cinco cidadãos espanhóis", "um espanhol". */
export const nationals = (masculine: string, feminine: string): readonly string[] => [
  `(cidadaos|cidadas|cidadao|cidada|nacionais|presos|presas|detidos|detidas|homens|mulheres|prisioneiros|prisioneiras|reclusos|migrantes) (${masculine}|${feminine})`,
  masculine,
  ...feminine.split('|'),
  ...[masculine, ...feminine.split('|')].flatMap((demonym) =>
    demonym.endsWith('s')
      ? []
      : [
          `(com|de|tem|tinham|possuem) (a|) (nacionalidade|cidadania) ${demonym}`,
          `(com|de|tem|tinham|possuem) passaporte ${demonym}`,
        ],
  ),
];

/** "curdo", "curda" of "curdos"; but "líbia", "arménia" are countries. */
const ofOne = (word: string): readonly string[] =>
  /[^i]os$/.test(word) ? [word, word.slice(0, -1), `${word.slice(0, -2)}a`] : [word];

/** The same, by all its forms. */
export const people = (words: string): readonly string[] =>
  [...new Set(words.split('|').flatMap(ofOne))].flatMap((word) => nationals(word, word));

/** Nationals of countries that are met more rarely. */
export const furtherNationals: Readonly<Record<string, readonly string[]>> = {
  Africans: people('africanos|africanas|africano'),
  Algerians: people('argelinos|argelinas|argelino'),
  Armenians: people('armenios|armenias|armenio'),
  Austrians: people('austriacos|austriacas|austriaco'),
  Azerbaijanis: people('azerbaijanos|azerbaijano|azeris'),
  Bangladeshis: people('bengaleses|bengales|bengalis'),
  Belgians: people('belgas|belga'),
  Bulgarians: people('bulgaros|bulgaras|bulgaro'),
  Burmese: people('birmaneses|birmanesas|birmanes'),
  Cambodians: people('cambojanos|cambojano'),
  'Cape Verdeans': people('cabo-verdianos|cabo-verdianas|cabo-verdiano'),
  Congolese: people('congoleses|congoles'),
  'Costa Ricans': people('costarriquenhos|costarriquenhas|costarriquenho|costarriquenha|costa-riquenhos'),
  Croats: people('croatas|croata'),
  Danes: people('dinamarqueses|dinamarquesas|dinamarques'),
  'English citizens': people('ingleses|inglesas|ingles|inglesa'),
  Eritreans: people('eritreus|eritreias|eritreu'),
  Finns: people('finlandeses|finlandesas|finlandes'),
  Georgians: people('georgianos|georgianas'),
  Greeks: people('gregos|gregas|grego|grega'),
  Guyanese: people('guianenses|guianense'),
  Hondurans: people('hondurenhos|hondurenhas|hondurenho|hondurenha'),
  Indonesians: people('indonesios|indonesias|indonesio'),
  Iraqis: people('iraquianos|iraquianas|iraquiano'),
  'Irish citizens': people('irlandeses|irlandesas|irlandes'),
  Jamaicans: people('jamaicanos|jamaicano'),
  Jordanians: people('jordanianos|jordanianas|jordaniano|jordanos|jordano'),
  Kazakhs: people('cazaques|cazaque'),
  'Latin Americans': people('latino-americanos|latino-americanas|latino-americano'),
  Libyans: people('libios|libio'),
  Macanese: people('macaenses|macaense'),
  Malians: people('malianos|malianas|maliano'),
  Moroccans: people('marroquinos|marroquinas|marroquino'),
  'North Koreans': people('norte-coreanos|norte-coreano'),
  Norwegians: people('noruegueses|norueguesas|noruegues'),
  Panamanians: people('panamenhos|panamenhas|panamenho|panamenha'),
  'Puerto Ricans': people('porto-riquenhos|porto-riquenho'),
  Sahrawis: people('saharauis|saaraui|saarauis|saharaui'),
  Saudis: people('sauditas|saudita'),
  Scots: people('escoceses|escocesas|escoces'),
  Senegalese: people('senegaleses|senegales'),
  Serbs: people('servios|servias'),
  Slovaks: people('eslovacos|eslovacas|eslovaco'),
  Somalis: people('somalis|somali|somalianos|somaliano'),
  'South Africans': people('sul-africanos|sul-africanas|sul-africano'),
  'South Koreans': people('sul-coreanos|sul-coreanas|sul-coreano'),
  'São Toméans': people('sao-tomenses|sao-tomense'),
  Tanzanians: people('tanzanianos|tanzanianas|tanzaniano'),
  Timorese: people('timorenses|timorense'),
  Uyghurs: people('uigures|uigur'),
  Vietnamese: people('vietnamitas|vietnamita'),
  Yemenis: people('iemenitas|iemenita'),
  Zimbabweans: people('zimbabuanos|zimbabuano|zimbabuenses'),
};
