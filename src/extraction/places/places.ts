import { fold } from '../../domain/fold.js';

/**
 * Country (English name), and what only tells where a story plays: its cities, regions and money. Nobody speaks for a
 * government by these names.
 */
const ROWS = `
Kazakhstan: almaty, shymkent, karaganda, aktobe, aktau, zhanaozen, atyrau, pavlodar, semey, oskemen, kostanay, taldykorgan, tenge, tenges
Kyrgyzstan: osh, jalal-abad, issyk-kul
Uzbekistan: samarkand, samarcanda, nukus, bukhara, karakalpakstan
Tajikistan: khujand, pamir, gorno-badakhshan, somoni
Nigeria: naira, nairas, minna, bauchi, gombe, yobe, damaturu, borno, kwara, ilorin, kogi, lokoja, makurdi, owerri, onitsha, awka, calabar, uyo, warri, akure, osogbo, abeokuta, ogun, birnin kebbi, birnin yauri, gusau, dutse, jigawa, kajuru, kagara, kuriga
Ghana: kumasi, tamale, sekondi, takoradi, cedi, cedis, nsawam, akatsi
Kenya: eldoret, kakamega, garissa, turkana, kamiti
Uganda: jinja, masaka, arua, mbale, karamoja, kitalya
Tanzania: arusha, mwanza, mbeya, ukonga
Zimbabwe: bulawayo, mutare, chikurubi
Zambia: ndola, kitwe, kwacha, kwachas
Malawi: blantyre, mzuzu
Mozambique: quelimane, nacala, meticais, metical
Angola: benguela, huambo, cabinda, lubango, malanje, kwanza, kwanzas
Guinea-Bissau: bafata, gabu, mansoa, cacheu
Cape Verde: mindelo
Guinea: kankan, nzerekore, labe, kindia
Senegal: thies, saint-louis, rebeuss
Ivory Coast: bouake, yamoussoukro, daloa
Burkina Faso: bobo-dioulasso, kaya
Mali: mopti, segou, sikasso, koulikoro
Cameroon: bafoussam, garoua, maroua, kondengui
Chad: moundou, abeche
Burundi: bujumbura, ngozi, mpimba, muramvya, ntahangwa
Rwanda: butare, musanze, mageragere
Congo: goma, lubumbashi, kisangani, makala, ituri
Ethiopia: birr, kaliti, gondar, hawassa, jimma, dire dawa
Eritrea: massawa, nakfa
Somalia: kismayo, baidoa, hargeisa
Sudan: port-sudan, el obeid, kassala, wad madani
South Sudan: malakal
Libya: benghazi, misrata, zawiya, sabratha, zuwara, derna, sirte, bengasi, sabha
Tunisia: sousse, gabes, kairouan, mornaguia
Algeria: oran, tizi ouzou, kabylia, el harrach
Morocco: marrakech, marrakesh, tangier, agadir, oujda, tanger
Egypt: luxor, aswan, port said, mansoura, ismailia
Lebanon: sidon, roumieh, bekaa
Jordan: zarqa, irbid
Iraq: najaf, karbala, kirkuk, sulaymaniyah, nasiriyah
Iran: qom, rasht, yazd, zahedan, ardabil, urmia, rajai shahr
Pakistan: multan, faisalabad, sialkot, gwadar, turbat, swat
India: bengaluru, bangalore, hyderabad, pune, jaipur, lucknow, patna, bihar, uttar pradesh, kerala, punjab, assam, tihar, rameswaram, odisha, jharkhand
Bangladesh: khulna, rajshahi, barisal, cox's bazar, taka
Nepal: pokhara, biratnagar
Sri Lanka: galle, trincomalee, batticaloa, negombo
Myanmar: myitkyina, monywa, pyay, kyat, kyats, kayah, karenni
Thailand: phuket, trat, nakhon, baht
Vietnam: da nang, hai phong, nghe an, dong nai, can tho
Cambodia: siem reap, battambang, riel
Laos: luang prabang, savannakhet
Philippines: quezon city, cebu, davao, iloilo, bilibid, bacolod, zamboanga
Indonesia: bandung, surabaya, medan, makassar, yogyakarta, semarang, bali, denpasar, rupiah, rupiahs, palembang, ciliwung
Malaysia: penang, johor, ringgit, sabah, sarawak, kajang
China: guangzhou, shenzhen, wuhan, chengdu, chongqing, urumqi, yuan, renminbi
South Korea: busan, incheon, daegu
Japan: osaka, kyoto, fukuoka, nagoya
Russia: yekaterinburg, novosibirsk, kazan, omsk, ufa, samara, krasnodar, ekaterimburgo, tatarstan
Belarus: brest, baranovichi, polotsk, novopolotsk, zhodino, okrestina
Ukraine: mariupol, azovstal, poltava, vinnytsia, zhytomyr, izium, izyum, hryvnia, grivnas, bucha, pokrovsk, mykolaiv
Georgia: kutaisi, zugdidi, rustavi, rustaveli, laris
Azerbaijan: ganja, sumqayit, sumgait, manat, lankaran
Armenia: gyumri, vanadzor, goris, kornidzor, dram
Türkiye: adana, bursa, konya, gaziantep, antalya, mersin, lira turca
Poland: gdansk, lodz, poznan, wroclaw, lublin, zloty, zlotys, esloti
Hungary: szeged, debrecen, forint, forints
Serbia: kragujevac
Greece: thessaloniki, tesalonica, piraeus, lesbos, korydallos
Italy: milan, milano, naples, napoles, turin, palermo, bologna, lampedusa, regina coeli
France: marseille, lyon, marsella, toulouse, lille, fresnes, fleury-merogis
Germany: hamburg, munich, cologne, leipzig, hamburgo, frankfurt, stuttgart
United Kingdom: england, wales, scotland, northern ireland, inglaterra, gales, escocia, pais de gales, irlanda del norte, irlanda do norte, libras esterlinas, sterling, westminster, whitehall, old bailey, cardiff, bristol, leeds, sheffield, nottingham, newcastle, dartmoor, manchester, liverpool, birmingham, glasgow, edinburgh, belfast, belmarsh, pentonville, wandsworth
Spain: zaragoza, malaga, barajas, ciudad real, sevilla, murcia, getafe, soto del real, cataluna, andalucia, guardia civil
Portugal: coimbra, setubal, santarem, evora, vale de judeus, beja, aveiro
United States: new york, nueva york, nova york, los angeles, chicago, houston, texas, miami, louisiana, luisiana, california, arizona, massachusetts, boston, alabama, mississippi, tennessee, ohio, michigan, illinois, pennsylvania, nevada, colorado, oregon, new orleans, alligator alcatraz, oklahoma, florida, minnesota, minneapolis, portland, tacoma, seattle, philadelphia, denver, san diego, san francisco, atlanta, dallas, el paso, newark, new jersey, nueva jersey, nova jersey, connecticut, maryland, kentucky, missouri, nebraska, iowa, kansas, arkansas, idaho, new mexico, nuevo mexico, novo mexico, wisconsin
Mexico: tapachula, ciudad juarez, puebla, guadalajara, jalisco, tabasco, veracruz, soconusco, sonora, chihuahua, coahuila, durango, guanajuato, queretaro, morelos, nuevo laredo, reynosa
Guatemala: escuintla, chimaltenango, huehuetenango, pavon, quetzales
Honduras: la ceiba, choluteca, lempiras
El Salvador: sonsonate, tecoluca, zacatecoluca, apopa, mejicanos
Nicaragua: chinandega, cordobas, tipitapa
Costa Rica: alajuela, puntarenas
Panama: darien, chiriqui, la joya
Dominican Republic: santiago de los caballeros, najayo
Haiti: les cayes, gonaives, petion-ville, gourdes
Cuba: santa clara, bayamo, guanajay, kilo 8, combinado del este, villa clara, sancti spiritus, artemisa
Colombia: narino, tumaco, el charco, cartagena, santa marta, la guajira, neiva, pereira, manizales, la picota
Venezuela: ciudad guayana, puerto ordaz, ciudad bolivar, delta amacuro, nueva esparta, carabobo, yaracuy, cojedes, tucupita, maturin, barquisimeto, san cristobal, tachira, apure, monagas, anzoategui, ramo verde, el helicoide, tocoron, bolivares
Ecuador: cuenca, esmeraldas, machala, portoviejo, latacunga
Peru: trujillo, chiclayo, piura, tacna, lurigancho, castro castro, ancon, juliaca
Bolivia: palmasola, oruro, tarija, sucre, chonchocoro, bolivianos, el alto
Chile: iquique
Argentina: tucuman, avellaneda, ezeiza, marcos paz
Paraguay: ciudad del este, tacumbu, encarnacion, guaranies
Uruguay: santiago vazquez, maldonado
Brazil: sao paulo, rio de janeiro, belo horizonte, minas, minas gerais, belem, bahia, recife, pernambuco, fortaleza, ceara, manaus, porto alegre, parana, curitiba, goiania, goias, mato grosso, maranhao, sao luis, confins, montes claros, governador valadares, papuda, carandiru, pedrinhas, r $
Timor-Leste: becora, gleno, aileu, baucau
Equatorial Guinea: bata, mongomo, playa negra, black beach, ebebiyin
`;

const COUNTRY_OF = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [country = '', names = ''] = row.split(': ');
      return names.split(', ').map((name) => [fold(name).trim(), country] as const);
    }),
);

/** Regions and towns that people, bodies or days are called like too: only where a verb follows is one the place. */
const NAMED_ALIKE = `
amazonas, aragua, bolivar, carabobo, cojedes, delta amacuro, falcon, guarico, la guaira, lara, merida, miranda, nueva esparta,
portuguesa, trujillo, vargas, yaracuy, valencia, distrito capital, puerto la cruz, puerto cabello, ciudad bolivar, puerto ordaz,
el rodeo, el rodeo i, el rodeo ii, rodeo i, rodeo ii, yare, yare ii, yare iii, la crisalida, la planta, boleita, zona 7, inof,
granma, las tunas, mayabeque, boniato, pinar del rio, guantanamo, isla de la juventud, leon, granada, carazo, rivas, boaco,
la modelo, el chipote, santa cruz, chuquisaca, pando, beni, san pedro, el abra, santander, norte de santander, cauca, huila,
valle del cauca, choco, antioquia, caldas, meta, arauca, van, izmir, esmirna, mus, batman, sirnak, amhara, afar, somali, oromia,
tigray, tigre, kachin, chin, shan, mon, rakhine, bago, tanintharyi, obo, minya, sohag, qena, fayoum, beni suef, wadi natrun,
jaffna, batticaloa, trincomalee, vavuniya, mannar, kilinochchi, santa catarina, espirito santo, sergipe, acre, para, parana
`;
const ALIKE = new Set(NAMED_ALIKE.split(',').map((name) => fold(name).trim()));
const FIRST_WORDS = new Set([...COUNTRY_OF.keys(), ...ALIKE].map((name) => name.split(' ')[0] ?? ''));

/** Words of the longest name. */
const LONGEST = 4;

/** Whether the name of such a place may begin with this folded word. */
export function mayNamePlace(word: string): boolean {
  return FIRST_WORDS.has(word);
}

/** The country in which the place or the money lies that these folded words begin with. */
export function countryOfPlace(words: readonly string[]): string | undefined {
  if (!FIRST_WORDS.has(words[0] ?? '')) return undefined;
  for (let length = LONGEST; length > 0; length -= 1) {
    const country = COUNTRY_OF.get(words.slice(0, length).join(' '));
    if (country !== undefined) return country;
  }
  return undefined;
}

/** How many tokens the name of a place has that begins at token `at`, where nothing else tells that it is one; 0: none. */
export function placeLength(tokens: readonly { readonly key: string }[], at: number): number {
  let key = '';
  let found = 0;
  for (let length = 1; length <= LONGEST; length += 1) {
    const word = tokens[at + length - 1]?.key;
    if (word === undefined) break;
    key = length === 1 ? word : `${key} ${word}`;
    if (COUNTRY_OF.has(key) || ALIKE.has(key)) found = length;
  }
  return found;
}
