import { fold } from '../../domain/fold.js';

/** Country (English name), and what else names it or its government: other languages, demonyms, capital, seat of power. */
const ROWS = `
Venezuela: venezuelan, venezolano, venezolana, venezolanos, venezolanas, venezuelano, venezuelana, venezuelanos, venezuelanas, caracas, miraflores, palacio de miraflores, maracaibo, guatire, tocuyito, barinas, zulia, maracay
Nicaragua: nicaraguan, masaya, matagalpa, esteli, nicaraguense, nicaraguenses, managua, bluefields, jinotega, el chipote
Cuba: cuban, santiago de cuba, holguin, cienfuegos, cubano, cubana, cubanos, cubanas, havana, la habana, habana, matanzas, camaguey, guantanamo, pinar del rio
Belarus: belarusian, gomel, grodno, vitebsk, mogilev, hrodna, homel, belarus, belarusso, bielorrusia, bielorrussia, bielorruso, bielorrusa, bielorrusso, bielorrussa, minsk, belarusa
Myanmar: burma, insein, rakhine, sagaing, bago, mawlamyine, burmese, mianmar, birmania, birmano, birmana, naypyidaw, naypyitaw, yangon, mandalay, rangun, rakain, kachin, ragun
Israel: israeli, israelies, israelense, israelenses, israelita, jerusalem, tel aviv, gaza, franja de gaza, cisjordania, west bank, telavive, jerusalen, haifa, ketziot, deir al balah, jan yunis, rafah, ramala, ramallah, nablus, yenin, hebron, ciudad de gaza, neguev
Egypt: egyptian, giza, badr, wadi natrun, egipto, egito, egipcio, egipcia, egipcios, cairo, el cairo, alexandria, sinai, tora, guiza
Sri Lanka: sri lankan, jaffna, kandy, welikada, esrilanques, cingaleses, srilankes, colombo, cingales, cingalesa
Ethiopia: ethiopian, amhara, tigray, oromia, mekelle, bahir dar, etiopia, etiope, etiopes, addis ababa, adis abeba, adis-abeba, addis abeba, mekele
Türkiye: turkey, izmir, diyarbakir, silivri, sarachane, turkish, turquia, turco, turca, ankara, istanbul, estambul, istambul, ancara, esmirna
Lithuania: lithuanian, lituania, lituano, lituana, vilnius, vilna
Spain: spanish, espanoles, espanhois, espana, espanha, espanol, espanola, espanhol, espanhola, madrid, madri, moncloa, barcelona, bilbao, sevilla, congreso de los diputados
Italy: italian, italia, italiano, italiana, rome, roma
Portugal: portuguese, portugues, portuguesa, lisbon, lisboa
Colombia: colombian, colombiano, colombiana, bogota, medellin, cucuta, cali, barranquilla, popayan, pasto, bucaramanga, ibague, villavicencio, cauca, arauca, guaviare, catatumbo, norte de santander, choco, putumayo, caqueta, antioquia, buenaventura, casa de narino
United States: us, u.s., u . s ., u . s, usa, e . u ., ee . uu ., ee uu, eeuu, eua, estados unidos, american, norteamericano, estadounidense, estadounidenses, americano, americana, americanos, norteamericana, norteamericanos, norte-americano, norte-americana, norte-americanos, estadunidense, estadunidenses, washington, white house, casa blanca, casa branca, united states, us state department
Russia: russian, rostov, st petersburg, saint petersburg, russian federation, federacion rusa, federacion de rusia, federacao russa, federacao da russia, rusia, ruso, rusa, rusos, rusas, russo, russa, russos, russas, moscow, moscu, moscou, kremlin, siberia, chechnya, moscovo, moscovita, kursk, belgorod, san petersburgo, st . petersburg, vladivostok, daguestan
Ukraine: ukrainian, donetsk, luhansk, chernihiv, zaporizhzhia, ucrania, ucraniano, ucraniana, kyiv, kiev, kharkiv, lviv, odesa, jarkov, mariupol, quieve, jarkiv, kharkov, sumy, jerson, kherson, zaporiyia, dnipro, chernigov, mikolaiv
Iran: iranian, karaj, tabriz, mashhad, qarchak, ahvaz, sanandaj, iranies, irani, iraniano, iraniana, tehran, teheran, teera, isfahan, shiraz, evin, teerao, kermanshah
Syria: syrian, aleppo, homs, idlib, sweida, raqqa, siriano, siriana, siria, sirio, damascus, damasco, alepo, latakia, sednaya, saidnaya, sueida
Tunisia: tunisian, sfax, mornaguia, tunez, tunecino, tunis, tunecina, tunisino, tunisina
Sudan: sudanese, el fasher, nyala, sudanes, khartoum, jartum, port sudan, darfur, omdurman, sudao, sudanesa, cartum, kordofan
South Sudan: south sudanese, juba, sudan del sur, sudao do sul, yuba
Thailand: thai, tailandia, tailandes, bangkok, tailandesa, banguecoque, bangcoc, chiang mai, pattani
Nigeria: nigerian, nigeriano, nigeriana, abuja, lagos, kano, zamfara, kaduna, abuya, niger state, niger delta, borno, maiduguri, katsina, sokoto, kebbi, enugu, ibadan, benue, port harcourt, chibok
Cameroon: cameroonian, buea, bamenda, douala, camerun, camaroes, yaounde, camerunes, camarones, yaunde, duala
Saudi Arabia: saudi, arabia saudi, arabia saudita, riyadh, riad, saudita, riade, yeda, jeddah, la meca
China: chinese, xinjiang, hong kong, shanghai, chino, china, chines, chinesa, beijing, pekin, pequim, tibet, uigur, uigures
Azerbaijan: azerbaijani, azeri, azerbaiyan, azerbaijao, baku, azerbaiyano, azerbaijano, nagorno karabaj, karabaj, karabakh
Georgia: georgian, tbilisi, georgiano, georgiana, tiflis, batumi
Vietnam: vietnamese, ho chi minh city, saigon, vietnamita, hanoi, vietna, vietname, ho chi minh
Pakistan: pakistani, karachi, lahore, rawalpindi, peshawar, quetta, balochistan, adiala, paquistanies, paquistanesa, paquistan, paquistao, islamabad, paquistani, paquistanes, islamabade, baluchistan
India: indian, mumbai, chennai, kolkata, tamil nadu, kashmir, srinagar, gujarat, indio, new delhi, nueva delhi, nova deli, indiano, indiana, nova delhi, delhi, bombay, cachemira, manipur
Bangladesh: bangladeshi, chittagong, sylhet, bangladesi, dhaka, banglades, daca
Afghanistan: afghan, kandahar, herat, bagram, afgana, afega, afegaos, afganistan, afeganistao, kabul, taliban, afgano, afegao, talibanes, taliba, talibas, cabul, helmand
Iraq: iraqi, mosul, basra, erbil, kurdistan region, iraquies, iraquianas, irak, iraque, baghdad, bagdad, iraqui, iraquiano, bagdade, basora, kirkuk
Yemen: yemeni, yemen, iemen, sanaa, houthi, iemenita, sana, houthis, huties, huthis, hodeida
Libya: libyan, libia, tripoli, libio
Algeria: algerian, argelia, argelino, algiers, argel, argelina
Morocco: moroccan, marroquies, marruecos, marroqui, marrocos, rabat, marroquino, marroquina, casablanca, alhucemas
Mali: malian, timbuktu, gao, maliense, bamako, kidal, tombuctu
Niger: nigerien, niamey, nigerino, nigerina, agadez
Burkina Faso: burkinabe, uagadugu, ouagadougou, burkines, burkinesa, djibo, yibo
Guinea: guinean, conakry, guineano, conacri
Chad: chadian, chadiana, n'djamena, chade, chadiano, yamena
Uganda: ugandan, gulu, mbarara, entebbe, ugandes, ugandesa, kampala, luzira
Kenya: kenyan, mombasa, kisumu, nakuru, nairobi, kenia, quenia, keniano, queniano
Tanzania: tanzanian, dodoma, tanzano, dar es salaam, zanzibar
Zimbabwe: zimbabwean, zimbabuense, harare, zimbabue
Rwanda: rwandan, ruandesa, kigali, ruanda, ruandes
Burundi: burundian, gitega
Mozambique: mozambican, mocambique, mozambiqueno, mocambicano, maputo, mocambicana, cabo delgado, nampula
Angola: angolan, angolano, angoleno, luanda, angolena, angolana
Eritrea: eritrean, eritreo, eritreia, asmara
Somalia: somali, mogadishu, mogadiscio
Mexico: mexican, mexicano, mexicana, ciudad de mexico, cdmx, monterrey, sinaloa, culiacan, chiapas, oaxaca, michoacan, tamaulipas, tijuana
Guatemala: guatemalan, guatemalteco, guatemalteca, quetzaltenango, ciudad de guatemala, xela
El Salvador: salvadoran, salvadorena, salvadorenha, salvadoreno, salvadorenho, san salvador, cecot, mariona, izalco, soyapango
Honduras: honduran, hondurena, hondurenha, hondureno, hondurenho, tegucigalpa, san pedro sula, comayagua
Costa Rica: costa rican, costarricense, san jose
Panama: panamanian, panamena, panamenha, ciudad de panama, panameno, panamenho
Ecuador: ecuadorian, ecuadorean, ecuatoriano, ecuatoriana, equador, equatoriano, quito, guayaquil, carondelet, manabi
Peru: peruvian, peruano, peruana, lima, arequipa, cusco, ayacucho, pataz, callao, iquitos, puno
Bolivia: bolivian, boliviano, boliviana, la paz, santa cruz de la sierra, cochabamba, potosi
Chile: chilean, chileno, chilena, santiago, valparaiso, la araucania, temuco, la moneda, antofagasta
Argentina: argentine, argentino, argentina, buenos aires, casa rosada, jujuy
Brazil: brazilian, brasil, brasileno, brasilena, brasileiro, brasileira, brasilia, planalto, itamaraty
Paraguay: paraguayan, paraguayo, paraguaio, asuncion
Uruguay: uruguayan, uruguayo, uruguaio, montevideo
Dominican Republic: dominican, republica dominicana, dominicano, santo domingo
Haiti: haitian, haitiano, port-au-prince, puerto principe, porto principe, cap-haitien, cabo haitiano
Philippines: philippine, filipino, filipinas, manila, mindanao, marawi
Indonesia: indonesian, indonesio, jakarta, yakarta, jacarta, papua, aceh, jayapura
Cambodia: cambodian, camboyana, cambojana, camboya, camboja, phnom penh, nom pen, camboyano, cambojano
Laos: laotian, vientiane
North Korea: north korean, norcoreana, norte-coreana, corea del norte, coreia do norte, pyongyang, norcoreano, norte-coreano, pionyang
South Korea: south korean, surcoreana, sul-coreana, corea del sur, coreia do sul, seoul, surcoreano, sul-coreano, seul
Kazakhstan: kazakh, kazajo, kazaja, cazaque, kazajistan, cazaquistao, astana
Kyrgyzstan: kyrgyz, kirguistan, quirguistao, kirguis, bishkek
Tajikistan: tajik, tayikistan, tajiquistao, tayiko, dushanbe
Uzbekistan: uzbek, usbequistao, uzbeko, taskent, tashkent
Turkmenistan: turkmen, turcomenistao, ashgabat
Poland: polish, poloneses, polonia, polaco, polones, warsaw, varsovia, polonesa, polaca, cracovia, krakow
Germany: german, alemanes, alemaes, alemania, aleman, alemana, alemanha, alemao, berlin, berlim
France: french, francia, frances, francesa, franca, paris
United Kingdom: british, u . k, gran bretana, gra-bretanha, uk, reino unido, britanico, britanica, london, londres, downing street
Qatar: qatari, catar, doha
Lebanon: lebanese, libanesa, libano, beirut, libanes, beirute
Jordan: jordanian, jordania, amman, jordano, aman, ama
Bahrain: bahraini, bahrein, manama
Kuwait: kuwaiti, kuwaitiano
United Arab Emirates: emirati, uae, abu dhabi, emiratos arabes unidos, emiratos arabes, emirados arabes unidos, emirados arabes, emirados, abu dabi, dubai, emiratos
Japan: japanese, japon, japao, tokyo, tokio, japones, toquio
Serbia: serbian, belgrade, serbio, servia, servio, belgrado, novi sad
Hungary: hungarian, hungria, budapest, hungaro, hungara, budapeste
Moldova: moldovan, chisinau, moldavia, moldavo
Armenia: armenian, yerevan, armenio, erevan
Latvia: latvian, letona, letonia, riga, leton, letao
Equatorial Guinea: guinea ecuatorial, guine equatorial, equatorial guinean, malabo, ecuatoguineano, ecuatoguineana, guineoecuatoriano, annobon, bioko
Congo: congolese, kinshasa, bukavu, republica democratica del congo, rdc, rd congo, congoleno, congolena, kivu
Senegal: senegalese, dakar, senegales, senegalesa, ziguinchor, casamance
Togo: togolese, lome
Benin: beninese, cotonou
Gabon: gabonese, libreville
Guinea-Bissau: guinea-bisau, guine-bissau, bissau, bisau, guineense
Cape Verde: cabo verde, cabo-verdiano, cabo-verdiana, caboverdiano
Timor-Leste: east timor, timor oriental, timorense, dili
Ghana: ghanaian, ghanes, gana, ganes, accra, acra
Ivory Coast: ivorian, costa de marfil, costa do marfim, marfileno, marfinense, abidjan, abiyan
Sierra Leone: sierra leona, serra leoa, freetown
Liberia: liberian, liberia, liberiano, monrovia
Mauritania: mauritanian, mauritano, mauritania, nouakchott, nuakchot
Djibouti: djiboutian, yibuti, djibuti
Madagascar: malagasy, antananarivo
Zambia: zambian, zambiano, zambia, lusaka
Malawi: malawian, lilongwe
Namibia: namibian, namibia, windhoek
Eswatini: swazi, swaziland, suazilandia
Nepal: nepali, nepalese, nepales, kathmandu, katmandu, catmandu
Malaysia: malaysian, malasia, malayo, malaio, kuala lumpur
Singapore: singaporean, singapur, singapura
Mongolia: mongolian, mongol, ulaanbaatar, ulan bator
Taiwan: taiwanese, taiwan, taiwanes, taipei
Oman: omani, oman, oma, muscat, mascate
Jamaica: jamaican, jamaicano, kingston
Trinidad and Tobago: trinidadian, trinidad y tobago, trinidad e tobago, port of spain
Guyana: guyanese, guyanes, guiana, georgetown
Canada: canadian, canada, canadiense, canadense, canadiano, ottawa
Australia: australian, australiano, australia, canberra
New Zealand: nueva zelanda, nova zelandia, neozelandes
Ireland: irish, irlanda, irlandes, irlandesa, dublin
Netherlands: the netherlands, dutch, holland, paises bajos, paises baixos, holanda, neerlandes, holandes, the hague
Belgium: belgian, belgica, belga
Switzerland: swiss, suiza, suica, suizo, suico
Austria: austrian, austriaco, austria, vienna
Sweden: swedish, suecia, sueco, sueca, stockholm, estocolmo
Norway: norwegian, noruega, noruego, noruegues, oslo
Denmark: danish, dinamarca, danes, dinamarques, copenhagen, copenhague, copenhaga
Finland: finnish, finlandia, finlandes, helsinki, helsinquia
Estonia: estonian, estonio, estonia, tallinn, tallin
Czech Republic: czech, czechia, chequia, republica checa, checo, checa, prague, praga
Slovakia: slovak, eslovaquia, eslovaco, eslovaca, bratislava
Croatia: croatian, croacia, croata, zagreb
Bosnia: bosnian, bosnio, bosnia, sarajevo
Kosovo: kosovar, kosovan, pristina
Albania: albanian, albanes, albania, tirana
Greece: greek, grecia, griego, griega, grego, grega, athens, atenas
Romania: romanian, rumania, romenia, rumano, romeno, bucharest, bucarest, bucareste
South Africa: south african, sudafrica, africa do sul, sudafricano, sudafricana, sul-africano, sul-africana, pretoria, johannesburg, johannesburgo, cape town, ciudad del cabo, cidade do cabo
Botswana: botsuana, gaborone
Lesotho: lesoto, maseru, basotho
Gambia: gambian, the gambia, gambiano, gambiana, banjul
Mauritius: mauritian, mauricio, isla mauricio, ilhas mauricio, mauriciano, port louis
Comoros: comorian, comoras, comores, moroni
Central African Republic: central african, republica centroafricana, republica centro-africana, centroafricano, centro-africano, bangui
Maldives: maldivian, maldivas, male atoll, maldivo
Bhutan: bhutanese, butan, butao, thimphu, timbu
Papua New Guinea: papua nueva guinea, papua-nova guine, papua nova guine, port moresby
Belize: belizean, belice, beliceno, belmopan
Suriname: surinamese, surinam, surinames, paramaribo
Bahamas: bahamian, nassau, bahameno
Barbados: barbadian, bridgetown, barbadense
Cyprus: cypriot, chipre, chipriota, cipriota, nicosia
Malta: maltese, maltes, valletta, la valeta
Iceland: icelandic, islandia, islandes, reykjavik
Slovenia: slovenian, eslovenia, esloveno, eslovena, ljubljana, liubliana
Montenegro: montenegrin, montenegrino, montenegrina, podgorica
North Macedonia: macedonian, macedonia del norte, macedonia do norte, macedonio, skopje
Luxembourg: luxemburgo, luxemburgues
Bulgaria: bulgarian, bulgaro, bulgara, bulgaria
`;

function parseRows(): readonly (readonly [country: string, names: readonly string[]])[] {
  return ROWS.trim()
    .split('\n')
    .map((row) => {
      const [country = '', names = ''] = row.split(': ');
      return [
        country,
        [country, ...names.split(', ')].map((name) => fold(name).trim()).filter((name) => name !== ''),
      ] as const;
    });
}

/** Demonyms that take a plural in Spanish and Portuguese: "comunidades portuguesas", "autoridades egipcias". */
const DEMONYM = /(?:an[oa]|en[oa]|in[oa]|ense|[cs][oa]|es[ae]?|i[oa]|eg[oa]|ega|ndes)$/;
/** Not demonyms, or words of their own in the plural ("ganas"). */
const NO_PLURAL = new Set(['gana', 'tirana', 'habana', 'havana', 'la habana', 'ama', 'oma', 'sana']);

function pluralOf(name: string): readonly string[] {
  if (name.length < 5 || name.includes(' ') || NO_PLURAL.has(name) || !DEMONYM.test(name)) return [];
  return [name.endsWith('es') ? `${name}es` : `${name}s`];
}

const NAMES = parseRows().flatMap(([country, names]) => names.map((name) => [name, country] as const));
const PLURALS = NAMES.flatMap(([name, country]) => pluralOf(name).map((plural) => [plural, country] as const));
/** A name wins over a plural. */
const BY_NAME = new Map([...PLURALS, ...NAMES]);

/** The country that a name, demonym or capital stands for; folded, words apart by single spaces. */
export function countryOf(folded: string): string | undefined {
  return BY_NAME.get(folded);
}

const FIRST_OF_MORE = new Set(
  [...BY_NAME.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]),
);

/** The country that two folded words stand for: most words begin no name of two. */
export function countryOfTwo(first: string, second: string): string | undefined {
  return FIRST_OF_MORE.has(first) ? countryOf(`${first} ${second}`) : undefined;
}

const FIRST_WORDS = new Set([...BY_NAME.keys()].map((name) => name.split(' ')[0] ?? ''));

/** Whether the name of a country may begin with this folded word. */
export function mayNameCountry(word: string): boolean {
  return FIRST_WORDS.has(word);
}

const LATER_WORDS = new Set([...BY_NAME.keys()].flatMap((name) => name.split(' ').slice(1)));

/** Whether the name of a country may go on with this folded word. */
export function mayGoOnCountry(word: string): boolean {
  return LATER_WORDS.has(word);
}

/** "united arab" of "united arab emirates": all but the last words of longer names. */
const BEGINNINGS = new Set(
  [...BY_NAME.keys()].flatMap((name) => {
    const words = name.split(' ');
    return words.slice(1).map((_, last) => words.slice(0, last + 1).join(' '));
  }),
);

/** Whether the name of a country may go on after these folded words. */
export function mayGoOnAsCountry(words: string): boolean {
  return BEGINNINGS.has(words);
}
