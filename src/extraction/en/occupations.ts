import { phrases } from '../lexicon/words.js';

/** What people do, under the English of a label. */
const plurals: Readonly<Record<string, readonly string[]>> = {
  'university students': phrases('university students, undergraduates, university student'),
  protesters: phrases('protester*, demonstrator*'),
  'human rights defenders': phrases('human rights defenders, rights defenders, human rights activists'),
  'union members': phrases('union members, unionists, trade unionists, union leaders'),
  'oil workers': phrases('oil workers'),
  farmers: phrases('farmers, farmer'),
  'farm workers': phrases('farm workers, peasants, farmhands, farm labourers, farm laborers'),
  fishermen: phrases('fishermen, fisherman, fishers, fisherfolk'),
  miners: phrases('miners'),
  teachers: phrases('teachers, professors'),
  doctors: phrases('doctors, physicians'),
  nurses: phrases('nurses'),
  priests: phrases('priests, clergy, clergymen'),
  pastors: phrases('pastors'),
  bishops: phrases('bishops'),
  monks: phrases('monks'),
  poets: phrases('poets'),
  writers: phrases('writers'),
  artists: phrases('artists'),
  musicians: phrases('musicians'),
  engineers: phrases('engineers'),
  sailors: phrases('sailors, seafarers'),
  'crew members': phrases('crew members, crew, crewmen'),
  'police officers': phrases('police officers, policemen'),
  drivers: phrases('drivers, hauliers, truckers'),
  tourists: phrases('tourists, backpackers'),
  migrants: phrases('migrants'),
  refugees: phrases('refugees'),
  academics: phrases('academics, scholars'),
  'aid workers': phrases('aid workers'),
  traders: phrases('traders, merchants, shopkeepers'),
  judges: phrases('judges, magistrates'),
  mayors: phrases('mayors'),
  'former mayors': phrases('former mayors, former mayor, ex-mayors'),
  lawmakers: phrases('lawmakers, legislators'),
  'party members': phrases('party members'),
  'civil servants': phrases('civil servants, public servants, state employees, public employees, government employees'),
  'health workers': phrases('health workers, medics, paramedics, medical workers, healthcare workers, medical staff'),
  'members of staff': phrases(
    'members of staff, staff members, staffers, (its|their|our|his|her) (local|own|international|) staff, local staff',
  ),
  'community leaders': phrases('community leaders, village leaders, local leaders'),
  'religious leaders': phrases('religious leaders, church leaders'),
  'opposition supporters': phrases(
    'opposition supporters, supporters of the opposition, (party|government) supporters, supporters',
  ),
  soldiers: phrases('soldiers, soldier'),
  sergeants: phrases('sergeants'),
  conscripts: phrases('conscripts, draftees, recruits'),
};

/** "one is a monk". */
function singularOf(noun: string): readonly string[] {
  if (/[|*()]/.test(noun) || !/(?:s|men)$/.test(noun) || /(?:ss|us)$/.test(noun)) return [];
  return [
    noun
      .replace(/men$/, 'man')
      .replace(/ies$/, 'y')
      .replace(/(?<=ch|sh|ss|x)es$/, '')
      .replace(/(?<!s)s$/, ''),
  ];
}

export const occupations: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(plurals).map(([label, nouns]) => [label, [...nouns, ...nouns.flatMap(singularOf)]]),
);

/** Of whom one may be told alone: "two lawyers and a radio commentator". */
const alone = phrases(`
  businessmen, businesswomen, commentators, radio commentators, sound engineers, sound technicians, radio hosts,
  radio presenters, TV presenters, pensioners, shepherds, cameramen, photojournalists`);

/** Nouns whose own word is their label: villagers are villagers. */
export const themselves = [
  ...alone,
  ...alone.flatMap(singularOf),
  ...phrases(`
  workers, employees, labourers, laborers, villagers, passengers, worshippers, bankers, athletes, parishioners,
  commuters, pilgrims, rebels, fighters, guards, cadets, imams, converts, seminarians, missionaries, travellers,
  travelers, parents, economists, electricians, mechanics, cooks, librarians, translators, actors, actresses, singers,
  dancers, comedians, cartoonists, filmmakers, publishers, booksellers, scientists, researchers, lecturers,
  schoolteachers, headteachers, pharmacists, psychologists, pilots, taxi drivers, truck drivers, lorry drivers,
  street vendors, vendors, stallholders, hawkers, herders, herdsmen, pastoralists, fishmongers, bakers, tailors,
  accountants, contractors, clerics, preachers, nuns, friars, rabbis, catechists, choristers, scouts, footballers,
  cyclists, bystanders, neighbours, neighbors, widows, orphans, siblings, asylum seekers, stowaways, deserters,
  mercenaries, militiamen, paramilitaries, gang members, suspects, defendants, signatories, whistleblowers,
  trade union leaders, environmentalists, environmental activists, climate activists, feminists, squatters, settlers,
  islanders, townspeople, tweeters, film-makers, Protestants, boatmen, bus conductors, flight attendants, strikers,
  hunger strikers, cadres, party cadres, sculptors, bus drivers, roadworkers, shipbuilders, boat builders,
  street cleaners, street children, homemakers, streetsweepers, moneychangers, money changers, bookkeepers,
  videographers, homeowners, schoolboys, statesmen, housekeepers, housewives, flight crew, newborns,
  babies, toddlers, infants, schoolgirls, schoolchildren, pupils, servicemen, servicewomen, marines, airmen,
  Armenians, Azerbaijanis, Georgians, Afghans, Iraqis, Yemenis, Libyans, Algerians, Moroccans, Vietnamese,
  Cambodians, Laotians, Indonesians, Malaysians, Bangladeshis, Sri Lankans, Ugandans, Tanzanians, Rwandans,
  Zimbabweans, Somalis, Eritreans, Ghanaians, Senegalese, Malians, Nigeriens, Cameroonians, Congolese, Angolans,
  Mozambicans, Zambians, South Africans, Lebanese, Jordanians, Saudis, Kuwaitis, Bahrainis, Qataris, Emiratis,
  Norwegians, Danes, Finns, Belgians, Austrians, Greeks, Romanians, Bulgarians, Serbs, Croats, Bosnians, Albanians,
  Moldovans, Guatemalans, Hondurans, Costa Ricans, Panamanians, Paraguayans, Uruguayans, Haitians, Jamaicans, Kazakhs,
  Tajiks, Uzbeks, Mongolians, Singaporeans, Taiwanese, Burmese, Rohingya, Uyghurs, Uighurs, Tibetans, Tatars, Yazidis,
  Tamils, Druze, Alawites, Gazans, Asians, Africans, Latin Americans, New Zealanders, South Koreans, North Koreans,
  Hong Kongers, park rangers, forest rangers, rangers, city hall employees, town hall employees,
  (former|ex|senior|party|police|election|military|army|intelligence|local|city|state) officials,
  (opposition|party|community|union|student) representatives,
  (non-violent|nonviolent|low-level|first-time|petty|juvenile|young|minor|drug) offenders,
  (convicted|) (murderers|drug traffickers|smugglers|terrorists), lay people, laypeople, lay workers, asylum-seekers,
  death row (inmates|prisoners|convicts), Trinidadians, Slovaks, Slovenes, Slovenians, Scots, Welshmen, Irishmen,
  Englishmen, Icelanders, Puerto Ricans, Guineans, Sahrawis, Sudanis, Gambians, Liberians, Sierra Leoneans, Togolese,
  Beninese, Burkinabe, Burundians, Namibians, Mauritanians, Ivorians, Kyrgyz, Turkmen, Bhutanese, Omanis, Kosovars,
  Montenegrins, Macedonians, Cypriots, Luxembourgers, East Timorese, Christians, Catholics, Muslims, Evangelicals,
  Orthodox believers, Baptists, Mormons, Baha'is, Ahmadis, Shias, Shiites, Sunnis, Hindus, Buddhists, Jews,
  Falun Gong practitioners, veterans, technicians, spies, satirists, rappers, prosecutors, novelists, essayists,
  playwrights, historians, juveniles, intellectuals, influencers, YouTubers, streamers, TikTokers, podcasters,
  immigrants, emigrants, guerrillas, guerrilla fighters, insurgents, ex-soldiers, ex-policemen, ex-officers,
  ex-lawmakers, ex-ministers, ex-officials, coup plotters, coup leaders, plotters, putschists,
  conscientious objectors, draft dodgers, camera operators, business people,
  businesspeople, entrepreneurs, seamen, government critics, regime critics,
  critics of the (government|regime|president|junta|king), loyalists, stylists, waiters, waitresses, welders,
  carpenters, builders, construction workers, factory workers, domestic workers, street artists, muralists, designers,
  programmers, software developers, hackers, salesmen, shop owners, restaurateurs, dentists, surgeons, midwives,
  veterinarians, vets, social workers, blood donors,
  mothers, councillors, councilors, city councillors, city councilors, aides, party leaders, former ministers, governors,
  leaders, militants, deputies, firefighters, steelworkers,
  motorcyclists, tattooists, hairdressers, barbers, goatherds, newsreaders, loggers, stone-throwers,
  grandmothers, grandfathers, Westerners, generals, colonels, communists, Islamists, socialists, anarchists, Cuban-Americans, Luso-Venezuelans, Italo-Venezuelans, beekeepers,
  weavers, cleaners, gardeners, porters, dockers, railwaymen, drummers, violinists, guitarists,
  (followers|supporters|backers|allies) of the (former|ousted|jailed|late|) *`),
];
