import { fold } from '../../domain/fold.js';

/**
 * Country (English name), and what else names it or its government: other languages, demonyms, capital, seat of power; after
 * a semicolon its towns and regions, which tell where a story plays and where an office is, and speak for no government.
 */
const ROWS = `
Venezuela: venezuelan, venezolano, venezolana, venezolanos, venezolanas, venezuelano, venezuelana, venezuelanos, venezuelanas, caracas, miraflores, palacio de miraflores; maracaibo, guatire, tocuyito, barinas, zulia, maracay
Nicaragua: nicaraguan, nicaraguense, nicaraguenses, managua; masaya, matagalpa, esteli, bluefields, jinotega, el chipote
Cuba: cuban, cubano, cubana, cubanos, cubanas, havana, la habana, habana; santiago de cuba, holguin, cienfuegos, matanzas, camaguey, guantanamo, pinar del rio
Belarus: belarusian, belarus, belarusso, bielorrusia, bielorrussia, bielorruso, bielorrusa, bielorrusso, bielorrussa, minsk, belarusa, belarussian; gomel, grodno, vitebsk, mogilev, hrodna, homel
Myanmar: burma, burmese, mianmar, birmania, birmano, birmana, naypyidaw, naypyitaw, birmanes, birmanesa, birmaneses, mianmarense; insein, rakhine, sagaing, bago, mawlamyine, yangon, mandalay, rangun, rakain, kachin, ragun
Israel: israeli, israelies, israelense, israelenses, israelita, jerusalem, tel aviv, telavive, jerusalen, israelitas; haifa, ketziot, neguev
Gaza: gaza strip, franja de gaza, faixa de gaza; rafah, jan yunis, khan younis, deir al balah, ciudad de gaza
Palestine: palestinian authority, autoridad palestina, autoridad nacional palestina, autoridade palestiniana, autoridade palestina, ramallah, ramala; west bank, cisjordania, nablus, yenin, jenin, hebron
Egypt: egyptian, egipto, egito, egipcio, egipcia, egipcios, cairo, el cairo; giza, badr, wadi natrun, alexandria, sinai, tora, guiza
Sri Lanka: sri lankan, esrilanques, cingaleses, srilankes, colombo, cingales, cingalesa, esrilanquesa; jaffna, kandy, welikada
Ethiopia: ethiopian, etiopia, etiope, etiopes, addis ababa, adis abeba, adis-abeba, addis abeba; amhara, tigray, oromia, mekelle, bahir dar, mekele
Türkiye: turkey, turkish, turquia, turco, turca, ankara, ancara; izmir, diyarbakir, silivri, sarachane, istanbul, estambul, istambul, esmirna
Lithuania: lithuanian, lituania, lituano, lituana, vilnius, vilna
Spain: spanish, espanoles, espanhois, espana, espanha, espanol, espanola, espanhol, espanhola, madrid, madri, moncloa, congreso de los diputados, espanolas, espanholas; barcelona, bilbao, sevilla
Italy: italian, italia, italiano, italiana, rome, roma
Portugal: portuguese, portugues, portuguesa, lisbon, lisboa
Colombia: colombian, colombiano, colombiana, bogota, casa de narino; medellin, cucuta, cali, barranquilla, popayan, pasto, bucaramanga, ibague, villavicencio, cauca, arauca, guaviare, catatumbo, norte de santander, choco, putumayo, caqueta, antioquia, buenaventura
United States: us, u.s., u . s ., u . s, usa, e . u ., ee . uu ., ee uu, eeuu, eua, estados unidos, american, norteamericano, estadounidense, estadounidenses, americano, americana, americanos, norteamericana, norteamericanos, norte-americano, norte-americana, norte-americanos, estadunidense, estadunidenses, washington, white house, casa blanca, casa branca, united states, us state department
Russia: russian, russian federation, federacion rusa, federacion de rusia, federacao russa, federacao da russia, rusia, ruso, rusa, rusos, rusas, russo, russa, russos, russas, moscow, moscu, moscou, kremlin, moscovo, moscovita; rostov, st petersburg, saint petersburg, siberia, chechnya, kursk, belgorod, san petersburgo, st . petersburg, vladivostok, daguestan
Ukraine: ukrainian, ucrania, ucraniano, ucraniana, kyiv, kiev, quieve; donetsk, luhansk, chernihiv, zaporizhzhia, kharkiv, lviv, odesa, jarkov, mariupol, jarkiv, kharkov, sumy, jerson, kherson, zaporiyia, dnipro, chernigov, mikolaiv
Iran: iranian, iranies, irani, iraniano, iraniana, tehran, teheran, teera, teerao; karaj, tabriz, mashhad, qarchak, ahvaz, sanandaj, isfahan, shiraz, evin, kermanshah
Syria: syrian, siriano, siriana, siria, sirio, damascus, damasco; aleppo, homs, idlib, sweida, raqqa, alepo, latakia, sednaya, saidnaya, sueida
Tunisia: tunisian, tunez, tunecino, tunis, tunecina, tunisino, tunisina; sfax, mornaguia
Sudan: sudanese, sudanes, khartoum, jartum, port sudan, sudao, sudanesa, cartum; el fasher, nyala, darfur, omdurman, kordofan
South Sudan: south sudanese, juba, sudan del sur, sudao do sul, yuba, sursudanes, sursudanesa
Thailand: thai, tailandia, tailandes, bangkok, tailandesa, banguecoque, bangcoc; chiang mai, pattani
Nigeria: nigerian, nigeriano, nigeriana, abuja, abuya; lagos, kano, zamfara, kaduna, niger state, niger delta, borno, maiduguri, katsina, sokoto, kebbi, enugu, ibadan, benue, port harcourt, chibok
Cameroon: cameroonian, camerun, camaroes, yaounde, camerunes, camarones, yaunde, camerunesa, camaronesa; buea, bamenda, douala, duala
Saudi Arabia: saudi, arabia saudi, arabia saudita, riyadh, riad, saudita, riade, saudies, sauditas; yeda, jeddah, la meca
China: chinese, chino, china, chines, chinesa, beijing, pekin, pequim, uigur, uigures; xinjiang, shanghai, tibet
Hong Kong: hongkong, hongkones
Azerbaijan: azerbaijani, azeri, azerbaiyan, azerbaijao, baku, azerbaiyano, azerbaijano; nagorno karabaj, karabaj, karabakh
Georgia: georgian, tbilisi, georgiano, georgiana, tiflis; batumi
Vietnam: vietnamese, vietnamita, hanoi, vietna, vietname, vietnamitas; ho chi minh city, saigon, ho chi minh
Pakistan: pakistani, paquistanies, paquistanesa, paquistan, paquistao, islamabad, paquistani, paquistanes, islamabade; karachi, lahore, rawalpindi, peshawar, quetta, balochistan, adiala, baluchistan
India: indian, indio, new delhi, nueva delhi, nova deli, indiano, indiana, nova delhi, delhi; mumbai, chennai, kolkata, tamil nadu, kashmir, srinagar, gujarat, bombay, cachemira, manipur
Bangladesh: bangladeshi, bangladesi, dhaka, banglades, daca, bangladeshiano; chittagong, sylhet
Afghanistan: afghan, afgana, afega, afegaos, afganistan, afeganistao, kabul, taliban, afgano, afegao, talibanes, taliba, talibas, cabul; kandahar, herat, bagram, helmand
Iraq: iraqi, iraquies, iraquianas, irak, iraque, baghdad, bagdad, iraqui, iraquiano, bagdade, iraquiana; mosul, basra, erbil, kurdistan region, basora, kirkuk
Yemen: yemeni, yemen, iemen, sanaa, iemenita, sana, yemenies, iemenitas; hodeida
Libya: libyan, libia, tripoli, libio
Algeria: algerian, argelia, argelino, algiers, argel, argelina
Morocco: moroccan, marroquies, marruecos, marroqui, marrocos, rabat, marroquino, marroquina; casablanca, alhucemas
Mali: malian, maliense, bamako, malines, maliano; timbuktu, gao, kidal, tombuctu
Niger: nigerien, niamey, nigerino, nigerina; agadez
Burkina Faso: burkinabe, uagadugu, ouagadougou, burkines, burkinesa; djibo, yibo
Guinea: guinean, conakry, guineano, conacri
Chad: chadian, chadiana, n'djamena, chade, chadiano, yamena
Uganda: ugandan, ugandes, ugandesa, kampala, ugandense; gulu, mbarara, entebbe, luzira
Kenya: kenyan, nairobi, kenia, quenia, keniano, queniano, keniana, queniana; mombasa, kisumu, nakuru
Tanzania: tanzanian, dodoma, tanzano, dar es salaam, tanzana, tanzaniano, tanzaniana; zanzibar
Zimbabwe: zimbabwean, zimbabuense, harare, zimbabue, zimbabuano
Rwanda: rwandan, ruandesa, kigali, ruanda, ruandes
Burundi: burundian, gitega, burundes, burundesa, burundiano, burundiana
Mozambique: mozambican, mocambique, mozambiqueno, mocambicano, maputo, mocambicana, mozambiquena; cabo delgado, nampula
Angola: angolan, angolano, angoleno, luanda, angolena, angolana
Eritrea: eritrean, eritreo, eritreia, asmara, eritreu
Somalia: somali, mogadishu, mogadiscio, somalies, somaliano
Mexico: mexican, mexicano, mexicana, ciudad de mexico, cdmx; monterrey, sinaloa, culiacan, chiapas, oaxaca, michoacan, tamaulipas, tijuana
Guatemala: guatemalan, guatemalteco, guatemalteca, ciudad de guatemala; quetzaltenango, xela
El Salvador: salvadoran, salvadorena, salvadorenha, salvadoreno, salvadorenho, san salvador, salvadorean; cecot, mariona, izalco, soyapango
Honduras: honduran, hondurena, hondurenha, hondureno, hondurenho, tegucigalpa; san pedro sula, comayagua
Costa Rica: costa rican, costarricense, san jose, costarriquenho, costa-riquenho
Panama: panamanian, panamena, panamenha, ciudad de panama, panameno, panamenho
Ecuador: ecuadorian, ecuadorean, ecuatoriano, ecuatoriana, equador, equatoriano, quito, carondelet, equatoriana; guayaquil, manabi
Peru: peruvian, peruano, peruana, lima; arequipa, cusco, ayacucho, pataz, callao, iquitos, puno
Bolivia: bolivian, boliviano, boliviana, la paz; santa cruz de la sierra, cochabamba, potosi
Chile: chilean, chileno, chilena, santiago, la moneda; valparaiso, la araucania, temuco, antofagasta
Argentina: argentine, argentino, argentina, buenos aires, casa rosada, argentinian; jujuy
Brazil: brazilian, brasil, brasileno, brasilena, brasileiro, brasileira, brasilia, planalto, itamaraty, brasileiros, brasileiras
Paraguay: paraguayan, paraguayo, paraguaio, asuncion, paraguaya, paraguaia
Uruguay: uruguayan, uruguayo, uruguaio, montevideo, uruguaya, uruguaia
Dominican Republic: dominican, republica dominicana, dominicano, santo domingo, dominicana
Haiti: haitian, haitiano, port-au-prince, puerto principe, porto principe, haitiana; cap-haitien, cabo haitiano
Philippines: philippine, filipino, filipina, filipinas, manila, filipina; mindanao, marawi
Indonesia: indonesian, indonesio, jakarta, yakarta, jacarta; papua, aceh, jayapura
Cambodia: cambodian, camboyana, cambojana, camboya, camboja, phnom penh, nom pen, camboyano, cambojano
Laos: laotian, vientiane, laosiano, laosiana, vientian
North Korea: north korean, norcoreana, norte-coreana, corea del norte, coreia do norte, pyongyang, norcoreano, norte-coreano, pionyang
South Korea: south korean, surcoreana, sul-coreana, corea del sur, coreia do sul, seoul, surcoreano, sul-coreano, seul
Kazakhstan: kazakh, kazajo, kazaja, cazaque, kazajistan, cazaquistao, astana
Kyrgyzstan: kyrgyz, kirguistan, quirguistao, kirguis, bishkek
Tajikistan: tajik, tayikistan, tajiquistao, tayiko, dushanbe
Uzbekistan: uzbek, usbequistao, uzbeko, taskent, tashkent
Turkmenistan: turkmen, turcomenistao, ashgabat
Poland: polish, poloneses, polonia, polaco, polones, warsaw, varsovia, polonesa, polaca; cracovia, krakow
Germany: german, alemanes, alemaes, alemania, aleman, alemana, alemanha, alemao, berlin, berlim, alema
France: french, francia, frances, francesa, franca, paris
United Kingdom: british, u . k, gran bretana, gra-bretanha, uk, reino unido, britanico, britanica, london, londres, downing street
Qatar: qatari, catar, doha, catari, catariano, catariana, catarianos, catarense
Lebanon: lebanese, libanesa, libano, beirut, libanes, beirute
Jordan: jordanian, jordania, amman, jordano, aman, ama, jordaniano, jordaniana
Bahrain: bahraini, bahrein, manama, bareini, bareinita
Kuwait: kuwaiti, kuwaitiano
United Arab Emirates: emirati, uae, abu dhabi, emiratos arabes unidos, emiratos arabes, emirados arabes unidos, emirados arabes, emirados, abu dabi, dubai, emiratos, emiradense
Japan: japanese, japon, japao, tokyo, tokio, japones, toquio, japonesa
Serbia: serbian, belgrade, serbio, servia, servio, belgrado; novi sad
Hungary: hungarian, hungria, budapest, hungaro, hungara, budapeste, hungaros
Moldova: moldovan, chisinau, moldavia, moldavo, moldava
Armenia: armenian, yerevan, armenio, erevan
Latvia: latvian, letona, letonia, riga, leton, letao, leta
Equatorial Guinea: guinea ecuatorial, guine equatorial, equatorial guinean, malabo, ecuatoguineano, ecuatoguineana, guineoecuatoriano; annobon, bioko
Congo: congolese, kinshasa, republica democratica del congo, rdc, rd congo, congoleno, congolena; bukavu, kivu
Senegal: senegalese, dakar, senegales, senegalesa; ziguinchor, casamance
Togo: togolese, lome, togoles, togolesa
Benin: beninese, cotonou, benines, beninesa, beninense, cotonu, porto-novo
Gabon: gabonese, libreville, gabones, gabonesa, gabao
Guinea-Bissau: guinea-bisau, guine-bissau, bissau, bisau, guineense
Cape Verde: cabo verde, cabo-verdiano, cabo-verdiana, caboverdiano
Timor-Leste: east timor, timor oriental, timorense, dili
Ghana: ghanaian, ghanes, gana, ganes, accra, acra
Ivory Coast: ivorian, costa de marfil, costa do marfim, marfileno, marfinense, abidjan, abiyan
Sierra Leone: sierra leona, serra leoa, freetown
Liberia: liberian, liberia, liberiano, monrovia
Mauritania: mauritanian, mauritano, mauritania, nouakchott, nuakchot
Djibouti: djiboutian, yibuti, djibuti, yibutiano, yibutiana, djibutiano
Madagascar: malagasy, antananarivo, malgache, malgaxe
Zambia: zambian, zambiano, zambia, lusaka
Malawi: malawian, lilongwe
Namibia: namibian, namibia, windhoek
Eswatini: swazi, swaziland, suazilandia
Nepal: nepali, nepalese, nepales, kathmandu, katmandu, catmandu
Malaysia: malaysian, malasia, malasio, malayo, malaia, malaio, kuala lumpur
Singapore: singaporean, singapur, singapura
Mongolia: mongolian, mongol, ulaanbaatar, ulan bator
Taiwan: taiwanese, taiwan, taiwanes, taipei
Oman: omani, oman, oma, muscat, mascate, omanense
Jamaica: jamaican, jamaicano, kingston
Trinidad and Tobago: trinidadian, trinidad y tobago, trinidad e tobago, port of spain, trinitense, trinitino
Guyana: guyanese, guyanes, guiana, georgetown, guyanesa, guianes
Canada: canadian, canada, canadiense, canadense, canadiano, ottawa, canadiana
Australia: australian, australiano, australia, canberra, australiana
New Zealand: nueva zelanda, nova zelandia, neozelandes, neozelandesa
Ireland: irish, irlanda, irlandes, irlandesa, dublin
Netherlands: the netherlands, dutch, holland, paises bajos, paises baixos, holanda, neerlandes, holandes, the hague, neerlandesa, holandesa
Belgium: belgian, belgica, belga, belgas
Switzerland: swiss, suiza, suica, suizo, suico, suizos
Austria: austrian, austriaco, austria, vienna, austriaca
Sweden: swedish, suecia, sueco, sueca, stockholm, estocolmo
Norway: norwegian, noruega, noruego, noruegues, oslo, norueguesa
Denmark: danish, dinamarca, danes, dinamarques, copenhagen, copenhague, copenhaga, danesa, dinamarquesa
Finland: finnish, finlandia, finlandes, helsinki, helsinquia, finlandesa
Estonia: estonian, estonio, estonia, tallinn, tallin, estoniano
Czech Republic: czech, czechia, chequia, republica checa, checo, checa, prague, praga, tcheco, tcheca
Slovakia: slovak, eslovaquia, eslovaco, eslovaca, bratislava
Croatia: croatian, croacia, croata, zagreb, croatas
Bosnia: bosnian, bosnio, bosnia, sarajevo
Kosovo: kosovar, kosovan, pristina, kosovares
Albania: albanian, albanes, albania, tirana, albanesa
Greece: greek, grecia, griego, griega, grego, grega, athens, atenas
Romania: romanian, rumania, romenia, rumano, romeno, bucharest, bucarest, bucareste, rumana, romena
South Africa: south african, sudafrica, africa do sul, sudafricano, sudafricana, sul-africano, sul-africana, pretoria, cape town, ciudad del cabo, cidade do cabo; johannesburg, johannesburgo
Botswana: botsuana, gaborone
Lesotho: lesoto, maseru, basotho
Gambia: gambian, the gambia, gambiano, gambiana, banjul
Mauritius: mauritian, mauricio, isla mauricio, ilhas mauricio, mauriciano, port louis
Comoros: comorian, comoras, comores, moroni
Central African Republic: central african, republica centroafricana, republica centro-africana, centroafricano, centro-africano, bangui
Maldives: maldivian, maldivas, male atoll, maldivo
Bhutan: bhutanese, butan, butao, thimphu, timbu
Papua New Guinea: papua new, papua nueva guinea, papua-nova guine, papua nova guine, port moresby
Belize: belizean, belice, beliceno, belmopan
Suriname: surinamese, surinam, surinames, paramaribo
Bahamas: bahamian, nassau, bahameno
Barbados: barbadian, bridgetown, barbadense
Cyprus: cypriot, chipre, chipriota, cipriota, nicosia, chipriotas, cipriotas
Malta: maltese, maltes, valletta, la valeta
Iceland: icelandic, islandia, islandes, reykjavik
Slovenia: slovenian, eslovenia, esloveno, eslovena, ljubljana, liubliana
Montenegro: montenegrin, montenegrino, montenegrina, podgorica
North Macedonia: macedonian, macedonia del norte, macedonia do norte, macedonio, skopje
Luxembourg: luxemburgo, luxemburgues
Bulgaria: bulgarian, bulgaro, bulgara, bulgaria
`;

/** A country, what names it or its government, and its towns and regions, folded. */
export interface Country {
  readonly country: string;
  readonly names: readonly string[];
  readonly towns: readonly string[];
}

function namesIn(list: string): readonly string[] {
  return list
    .split(', ')
    .map((name) => fold(name).trim())
    .filter((name) => name !== '');
}

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [country = '', rest = ''] = row.split(': ');
    const [names = '', towns = ''] = rest.split('; ');
    return { country, names: namesIn(`${country}, ${names}`), towns: namesIn(towns) };
  });
