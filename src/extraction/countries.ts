import { fold } from '../domain/fold.js';

/** Country (English name), and what else names it or its government: other languages, demonyms, capital, seat of power. */
const ROWS = `
Venezuela: venezuelan, venezolano, venezolana, venezolanos, venezolanas, venezuelano, venezuelana, venezuelanos, venezuelanas, caracas, miraflores, palacio de miraflores, maracaibo, guatire, tocuyito, barinas, zulia, maracay
Nicaragua: nicaraguan, nicaraguense, nicaraguenses, managua
Cuba: cuban, cubano, cubana, cubanos, cubanas, havana, la habana, habana, matanzas, camaguey
Belarus: belarusian, bielorrusia, bielorrussia, belarus, bielorruso, bielorrusa, bielorrusso, bielorrussa, minsk, belarusa
Myanmar: burma, burmese, mianmar, birmania, birmano, birmana, naypyidaw, naypyitaw, yangon, mandalay, rangun
Israel: israeli, israelies, israelense, israelenses, israelita, jerusalem, tel aviv, gaza, franja de gaza, cisjordania, west bank
Egypt: egyptian, egipto, egito, egipcio, egipcia, egipcios, cairo, el cairo, alexandria
Sri Lanka: sri lankan, colombo
Ethiopia: ethiopian, etiopia, etiope, etiopes, addis ababa, adis abeba
Türkiye: turkey, turkish, turquia, turco, turca, ankara, istanbul, estambul, istambul
Lithuania: lithuanian, lituania, lituano, lituana, vilnius
Spain: spanish, espana, espanha, espanol, espanola, espanhol, espanhola, madrid
Italy: italian, italia, italiano, italiana, rome, roma
Portugal: portuguese, portugues, portuguesa, lisbon, lisboa
Colombia: colombian, colombiano, colombiana, bogota, medellin, cucuta, cali
United States: us, u.s., u . s, usa, ee uu, eeuu, eua, estados unidos, american, norteamericano, estadounidense, washington, white house, casa blanca, casa branca, united states, us state department
Russia: russian, rusia, ruso, rusa, russo, russa, moscow, moscu, moscou, kremlin, siberia, chechnya
Ukraine: ukrainian, ucrania, ucraniano, ucraniana, kyiv, kiev, kharkiv, lviv, odesa, jarkov, mariupol
Iran: iranian, irani, iraniano, iraniana, tehran, teheran, teera, isfahan, shiraz, evin
Syria: syrian, siria, sirio, damascus, damasco
Tunisia: tunisian, tunez, tunecino, tunis
Sudan: sudanese, sudanes, khartoum, jartum, port sudan, darfur, omdurman
South Sudan: south sudanese, juba
Thailand: thai, tailandia, tailandes, bangkok
Nigeria: nigerian, nigeriano, nigeriana, abuja, lagos, kano, zamfara, kaduna
Cameroon: cameroonian, camerun, camaroes, yaounde
Saudi Arabia: saudi, arabia saudi, arabia saudita, riyadh, riad
China: chinese, chino, china, chines, chinesa, beijing, pekin, pequim
Azerbaijan: azerbaijani, azerbaiyan, azerbaijao, baku
Georgia: georgian, tbilisi
Vietnam: vietnamese, vietnamita, hanoi
Pakistan: pakistani, paquistan, paquistao, islamabad
India: indian, indio, new delhi, nueva delhi, nova deli
Bangladesh: bangladeshi, dhaka
Afghanistan: afghan, afganistan, afeganistao, kabul, taliban
Iraq: iraqi, irak, iraque, baghdad, bagdad
Yemen: yemeni, yemen, iemen, sanaa, houthi
Libya: libyan, libia, tripoli
Algeria: algerian, argelia, argelino, algiers, argel
Morocco: moroccan, marruecos, marroqui, marrocos, rabat
Mali: malian, bamako
Niger: nigerien, niamey
Burkina Faso: burkinabe, ouagadougou
Guinea: guinean, conakry
Chad: chadian, n'djamena
Uganda: ugandan, kampala
Kenya: kenyan, nairobi
Tanzania: tanzanian, dodoma
Zimbabwe: zimbabwean, harare
Rwanda: rwandan, kigali
Burundi: burundian, gitega
Mozambique: mozambican, mocambique, mozambiqueno, mocambicano, maputo
Angola: angolan, angolano, angoleno, luanda
Eritrea: eritrean, asmara
Somalia: somali, mogadishu
Mexico: mexican, mexicano, mexicana, ciudad de mexico
Guatemala: guatemalan, guatemalteco, guatemalteca
El Salvador: salvadoran, salvadoreno, salvadorenho, san salvador
Honduras: honduran, hondureno, hondurenho, tegucigalpa
Costa Rica: costa rican, costarricense, san jose
Panama: panamanian, panameno, panamenho
Ecuador: ecuadorian, ecuatoriano, ecuatoriana, equador, equatoriano, quito
Peru: peruvian, peruano, peruana, lima
Bolivia: bolivian, boliviano, boliviana, la paz
Chile: chilean, chileno, chilena, santiago
Argentina: argentine, argentino, argentina, buenos aires
Brazil: brazilian, brasil, brasileno, brasilena, brasileiro, brasileira, brasilia, planalto, itamaraty
Paraguay: paraguayan, paraguayo, paraguaio, asuncion
Uruguay: uruguayan, uruguayo, uruguaio, montevideo
Dominican Republic: dominican, republica dominicana, dominicano, santo domingo
Haiti: haitian, haitiano, port-au-prince
Philippines: philippine, filipino, filipinas, manila
Indonesia: indonesian, indonesio, jakarta
Cambodia: cambodian, camboya, camboja, phnom penh
Laos: laotian, vientiane
North Korea: north korean, corea del norte, coreia do norte, pyongyang
South Korea: south korean, corea del sur, coreia do sul, seoul
Kazakhstan: kazakh, kazajistan, cazaquistao, astana
Kyrgyzstan: kyrgyz, bishkek
Tajikistan: tajik, dushanbe
Uzbekistan: uzbek, tashkent
Turkmenistan: turkmen, ashgabat
Poland: polish, polonia, polaco, polones, warsaw, varsovia
Germany: german, alemania, aleman, alemana, alemanha, alemao, berlin, berlim
France: french, francia, frances, francesa, franca, paris
United Kingdom: british, uk, reino unido, britanico, britanica, london, londres
Qatar: qatari, catar, doha
Lebanon: lebanese, libano, beirut
Jordan: jordanian, jordania, amman
Bahrain: bahraini, bahrein, manama
Kuwait: kuwaiti
United Arab Emirates: emirati, uae, abu dhabi, emiratos arabes unidos
Japan: japanese, japon, japao, tokyo, tokio
Serbia: serbian, belgrade
Hungary: hungarian, hungria, budapest
Moldova: moldovan, chisinau
Armenia: armenian, yerevan
Latvia: latvian, letonia, riga
Equatorial Guinea: guinea ecuatorial, malabo
Congo: congolese, kinshasa
Senegal: senegalese, dakar
Togo: togolese, lome
Benin: beninese, cotonou
Gabon: gabonese, libreville
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

const BY_NAME = new Map(parseRows().flatMap(([country, names]) => names.map((name) => [name, country] as const)));

/** The country that a name, demonym or capital stands for; folded, words apart by single spaces. */
export function countryOf(folded: string): string | undefined {
  return BY_NAME.get(folded);
}

const FIRST_WORDS = new Set([...BY_NAME.keys()].map((name) => name.split(' ')[0] ?? ''));

/** Whether the name of a country may begin with this folded word. */
export function mayNameCountry(word: string): boolean {
  return FIRST_WORDS.has(word);
}

/** How a government is filed. */
export function governmentOf(country: string): string {
  return `Government of ${country === 'United States' || country === 'Philippines' || country === 'United Kingdom' || country === 'United Arab Emirates' ? 'the ' : ''}${country}`;
}
