import type { GroupWords } from '../language.js';
import { phrases } from '../words.js';
import { occupations, themselves } from './occupations.js';

const nationals = (adjective: string, plural: string): readonly string[] => [
  `${adjective} (nationals|national|citizens|citizen|men|women|detainees|prisoners|passport holders)`,
  plural,
];

export const groups: GroupWords = {
  prisoners: {
    'political prisoners': phrases(`
      political prisoner*, (political|politically motivated) prisoner*, political opponents, people considered
      political prisoners, prisoners of conscience, so-called political prisoners, political inmates, persons deprived
      of liberty for political reasons, politically motivated detainees`),
    'political detainees': ['political detainee*'],
    'people held for political reasons': [
      '(people|persons|individuals) (held|jailed|detained|imprisoned|in prison|behind bars|deprived of liberty|deprived of their liberty|locked up|incarcerated) for political reasons',
      'people (held|jailed|detained|imprisoned) (over|on) political (reasons|grounds|charges)',
    ],
    prisoners: phrases(`
      prisoner*, convict, convicts, jailed people, imprisoned people, incarcerated people,
      prisoners of war, pows`),
    detainees: phrases('detainee*, detained people, people detained, people arrested'),
    'pretrial detainees': ['(pretrial|pre-trial) (detainee*|inmates)'],
    inmates: ['inmate*'],
    hostages: ['hostage*', 'living hostages'],
    captives: phrases('captives, captive, abductees, abducted people, kidnapped people, kidnap victims'),
    dissidents: ['dissident*', '(jailed|imprisoned|detained) opponents'],
    opponents: phrases(`
      opponents, * opponents, opposition figures, opposition members, opposition leaders, opposition activists`),
    'Palestinian prisoners': ['palestinian (prisoner*|detainee*|inmate*)'],
  },
  people: {
    ...occupations,
    people: phrases(`
      people, persons, person, individual*, citizens, cases, human beings, others, souls, adults, residents, members,
      names, releases, beneficiaries of release, of us, fellow citizens`),
    women: phrases(`
      women, woman, mothers, females, female (prisoners|inmates|detainees), girls, wives, nuns`),
    men: phrases(`
      men, man, males, male (prisoners|inmates|detainees), fathers, brothers`),
    'foreigners and dual nationals': phrases(`
      (foreigners|foreign nationals) (or|and) dual nationals, foreign or dual nationals, foreigners (or|and) people with dual nationality`),
    foreigners: phrases(`
      foreigner*, foreign (national*|citizen*|passport holders|prisoners|detainees), dual nationals, foreigners
      (or|and) dual nationals, dual citizens, foreign or dual nationals, hold a foreign passport, hold foreign
      passports, have a foreign passport, foreign passport`),
    'service members': phrases('service members, service personnel'),
    'members of the armed forces': phrases('(members|personnel) of the (armed forces|army)'),
    military: phrases(`
      military, military personnel, troops, officers, military (prisoners|officers|men), members of the military, belong to
      the (armed forces|military|army), army officers`),
    civilians: ['civilian', 'civilians'],
    teenagers: phrases(`
      teenager*, adolescent*, minor, minors, teens, youths, teenage (boys|girls), underage`),
    children: phrases('children, child, boys, boys and girls, girls and boys'),
    'young people': phrases('young people, young men, young women, youngsters'),
    'elderly people': phrases(`
      elderly (people|prisoners|inmates), seniors, people over 60, people over 70, older adults`),
    students: phrases('student, students, university students'),
    journalists: phrases(`
      journalist, journalists, reporter, reporters, press workers, media workers, journalists and (press|media)
      workers, photographers, broadcasters, bloggers, editors, colleagues, correspondents`),
    activists: phrases(`
      activist*, campaigners, human rights defenders, rights defenders, organisers, organizers, militants, protester*,
      demonstrator*, human rights activists`),
    lawyers: phrases('lawyer, lawyers, attorneys, judges'),
    politicians: phrases(`
      politicians, lawmakers, deputies, legislators, mayors, councillors, ex-mayors, party leaders, councilors, aides,
      former ministers, governors, leaders, party members`),
    relatives: ['relatives of', 'family members', 'relatives'],
    'Spanish nationals': [...nationals('spanish', 'spaniard*'), 'spanish'],
    'U.S. citizens': phrases(`
      americans, american (citizens|nationals|men), u . s . (citizens|nationals|nationals|residents), us
      (citizens|nationals), american`),
    Venezuelans: [...nationals('venezuelan', 'venezuelan*')],
    Italians: nationals('italian', 'italian*'),
    'Portuguese-Venezuelans': ['portuguese-venezuelans'],
    'Portuguese nationals': nationals('portuguese', 'portuguese'),
    Colombians: nationals('colombian', 'colombian*'),
    Germans: nationals('german', 'german*'),
    'French citizens': [...nationals('french', 'french'), 'frenchm*', 'frenchwom*'],
    'British citizens': [...nationals('british', 'britons'), 'briton', 'british'],
    Poles: [...nationals('polish', 'poles'), 'pole'],
    Lithuanians: nationals('lithuanian', 'lithuanian*'),
    Latvians: nationals('latvian', 'latvian*'),
    Cubans: nationals('cuban', 'cubans'),
    Nicaraguans: nationals('nicaraguan', 'nicaraguans'),
    Palestinians: nationals('palestinian', 'palestinians'),
    Israelis: nationals('israeli', 'israelis'),
    Russians: nationals('russian', 'russians'),
    Ukrainians: nationals('ukrainian', 'ukrainians'),
    Belarusians: nationals('belarusian', 'belarusians'),
    Iranians: nationals('iranian', 'iranians'),
    Turks: nationals('turkish', 'turks'),
    Egyptians: nationals('egyptian', 'egyptians'),
    Chinese: nationals('chinese', 'chinese'),
    Thais: nationals('thai', 'thais'),
    Nepalis: nationals('nepali', 'nepalis'),
    Filipinos: nationals('filipino', 'filipinos'),
    Japanese: nationals('japanese', 'japanese'),
    Kenyans: nationals('kenyan', 'kenyans'),
    Nigerians: nationals('nigerian', 'nigerians'),
    Mexicans: nationals('mexican', 'mexicans'),
    Argentines: [...nationals('argentine', 'argentin*')],
    Peruvians: nationals('peruvian', 'peruvians'),
    Ecuadorians: nationals('ecuadorian', 'ecuadorians'),
    Dominicans: nationals('dominican', 'dominicans'),
    Czechs: nationals('czech', 'czechs'),
    Hungarians: nationals('hungarian', 'hungarians'),
    Canadians: nationals('canadian', 'canadians'),
    Australians: nationals('australian', 'australians'),
    Swedes: nationals('swedish', 'swedes'),
    Syrians: nationals('syrian', 'syrians'),
    Tunisians: nationals('tunisian', 'tunisians'),
    Sudanese: nationals('sudanese', 'sudanese'),
    Ethiopians: nationals('ethiopian', 'ethiopians'),
    Indians: nationals('indian', 'indians'),
    Pakistanis: nationals('pakistani', 'pakistanis'),
    Bolivians: nationals('bolivian', 'bolivians'),
    Chileans: nationals('chilean', 'chileans'),
    Brazilians: nationals('brazilian', 'brazilians'),
    Ecuadoreans: nationals('ecuadorean', 'ecuadoreans'),
    Estonians: nationals('estonian', 'estonians'),
    Swiss: nationals('swiss', 'swiss'),
    'Dutch nationals': nationals('dutch', 'dutch'),
    Koreans: nationals('korean', 'koreans'),
    Europeans: nationals('european', 'europeans'),
    Salvadorans: nationals('salvadoran', 'salvadorans'),
    Kurds: nationals('kurdish', 'kurds'),
    Arabs: nationals('arab', 'arabs'),
  },
  themselves,
  jailed: phrases('behind bars, in prison, in jail'),
  officials: {
    lawmakers: phrases('lawmakers, legislators, senators, members of parliament'),
    ministers: phrases('ministers'),
    diplomats: phrases('diplomats, ambassadors, consuls'),
    volunteers: phrases('volunteers'),
    guards: phrases('guards'),
    observers: phrases('observers, monitors'),
    fans: phrases('fans, supporters'),
    passengers: phrases('passengers'),
  },
  things: phrases(`
      drones, re-arrest*, rearrest*, re - arrest*, transfers, abuses, vehicle*, ambulance*, envelope*, checkpoint*, helicopter*, truck*, vans, van, trailers, lorries, mats, convoy, motorcycles, motorbikes, jobs, cent, decibels, squats, tables, lines, columnists, death, arrest, detention, disappearance, abduction, kidnapping, execution, goats, babies, infants born, kidnappings, arrests, deaths, detentions, disappearances, abductions, births,
      to one, court, courts, cases against,
      day*, night*, week*, month*, year*, hour*, minute*, second*, decade*, centur*, percent, per, cent, barrel*,
      dollar*, bolivar*, euro*, pound*, pounds, rupee*, birr, peso*, cents, million, billion, trillion, kilomet*, km,
      mile*, met(er|re)s, litre*, liter*, gallons, tonne*, tons, ton, kilos, kilo, kg, hectare*, acres, degree*,
      article*, page*, vote*, seat*, deputies present, prison, prisons, jail, jails, cell, cells, centre*, center*,
      list, lists, file*, request*, petition*, application*, case files, charges, counts of, point*, question*,
      reason*, chart*, tents, tent, bus, buses, car, cars, plane, planes, flight*, country, countries, state, states,
      city, cities, town*, village*, province*, region*, party, parties, group, groups, organi(s|z)ation*, ngos,
      radio, station*, website*, outlet*, newspaper*, company, companies, firm*, bank*, building*, house, houses,
      home, homes, apartment*, room*, floor*, door*, gate, gates, street*, block*, road*, bridge*, border, crossing*,
      airport*, ship*, vessel*, boat*, tanker*, weapon*, rifle*, gun*, bullet*, bomb*, drone*, missile*, rocket*,
      strike*, attack*, raid*, operation*, clash*, protest*, march, rall*, demonstration*, vigil*, speech*, meeting*,
      round*, session*, hearing*, trial*, sentence*, term*, law, laws, bill*, decree*, resolution*, measure*,
      license*, licence*, sanction*, deal*, agreement*, phase*, stage*, batch*, wave*, time, times, occasion*,
      attempt*, step*, stop*, message*, letter*, post, posts, tweet*, video*, photo*, picture*, song*, album*, film*,
      book*, document*, report*, statement*, name, episode*, chapter*, square, squares, stoves, burners, cake,
      candles, dead, bodies, comments, replies, partners, articles, mins, min, am, pm, a . m ., p . m ., gmt, h, per
      cent, square miles, inches, feet, foot, foot-*, items, ballot*, bpd, copies, packs, unit*, shares, tweets,
      followers, views, viewers, readers, subscribers, beds, cameras, phones, bail of, complaints, lies, incidents,
      allegations, violations, disappearances, murders, killings, institutions, facilities, facility, municipalities,
      districts, neighborhoods, locations, places, sites, camps, wards, pavilions, packages, bags, crossings, games,
      goals, medals, generations, consecutive, separate, stories, story, families, family, households, animals, dogs,
      cattle, birds, trees, th, st, nd, rd, governments, parliaments, ambassadors, embassies, diplomats, experts,
      observers, mourners, spectators, fans, voters, guests, delegates, delegations, volunteers, subscriptions,
      chairs, tables, reports, criteria, categories, fronts, sides, charter flights, convoy*, truck*, bus loads,
      busload*, planeload*, trips, journeys, calls, notebooks, pens, officials, witnesses, sources, ministers,
      relatives wait*`),
  qualifiers: phrases(`
      political, former, other, more, additional, further, living, jailed, imprisoned, detained, convicted, alleged,
      suspected, elderly, young, female, male, new, opposition, human, rights, pro-democracy, anti-government,
      foreign, local, prominent, student, press, media, radio, university, high-profile, ordinary, common, civilian,
      military, ex-military, retired, remaining, verified, confirmed, reported, documented, recorded, known, first,
      last, such, wounded, sick, ill, pregnant, indigenous, catholic, christian, muslim, evangelical, pretrial,
      pre-trial, so-called, “, ", ', ”, ‘, ’, different, individual, fellow, captive, kidnapped, abducted, israeli,
      thai, turkish, ethiopian, venezuelan, belarusian, russian, ukrainian, palestinian, iranian, egyptian, cuban,
      nicaraguan, burmese, tunisian, sudanese, colombian, nigerian, cameroonian, american, spanish, italian, german,
      french, british, chinese, mexican, kurdish, tamil, syrian, saudi, azerbaijani, georgian, vietnamese, pakistani,
      indian, bangladeshi, serving, low-risk, non-violent, nonviolent, minor, female, total, formal, full,
      conditional, unconditional, union, party, oil, health, aid, bail, dual, civil, society, prison, long-term,
      sentenced, ailing, separate, outright, early, actual, real`),
  verbEndings: [],
  labels: phrases(`
      article, articles, art, section, law, number, no, room, zone, zona, module, pavilion, house, line, route, bus,
      page, chapter, resolution, decree, level, channel, phone, telephone, tel, id, case, ward, block, unit, sector,
      camp, colony, rodeo, yare, version, aged, age, call, cell, wing, building, gate, floor, apartment, world war,
      top, g, act, bill, opinion, point, item, annex, clause`),
  functionWords: phrases(`
      all, some, most, many, each, every, both, several, another, these, those, here, then,
      were, was, are, is, had, has, have, been, be, will, would, who, that, which, of, in, on, at, to, by, from, for,
      with, and, or, but, as, since, until, after, before, during, so, now, today, yesterday, still, left, walked,
      came, remain, remained, remains, stay, through, than, more, others, he, she, it, they, we, the, his, her, this,
      while, when, because, if, not, only, also, over, under, into, out, up, down, being, a, an, per, about, among,
      including, freed, released, according, said, say, says, too, alone, there, inside, behind, across, between,
      against, without, whose, where, got, went, gets, goes, no, could, can, may, must, already, later, earlier, just,
      gained, regained, did, do, does, far, overall, altogether`),
};
