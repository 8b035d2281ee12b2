import type { SourceWords } from '../lexicon/source-words.js';
import { phrases } from '../lexicon/words.js';
import { callings, ofFamilies, ofMembers, told } from './callings.js';
import { speaking } from './speaking.js';
import { moreSay } from './verbs-of-saying.js';
export const sources: SourceWords = {
  speaking,
  roles: {
    organisation: ofMembers.concat(
      phrases(`
      (his|her|its|their) (team|group|organisation|organization|ngo), its (last|latest|new|newest|own|) (bulletin|report|balance|statement), the (charity|shelter|centre|clinic),
      the * * (group|ngo|organisation|organization|watchdog|association),
      the (group|ngo|organisation|organization|watchdog|association|body|committee|coalition|alliance|platform|union|society|agency|charity|non-profit|nonprofit|observatory|network|collective|foundation|monitor|bloc|party|commission|mission|institute|center|centre|panel|outfit|movement|federation|council|initiative|campaign|advocacy group|rights group|legal aid group|legal-aid group), (same|this|that|which) (group|ngo|organisation|organization|watchdog|association|body|committee|coalition|union|society|observatory|commission|party),
      the same (group|ngo|organisation|organization|watchdog|association|body|committee|coalition|union|observatory),
      the human rights (group|organisation|organization|ngo), the * (group|ngo|organisation|organization|watchdog|association|union|charity|nonprofit|committee), the
      (rights|legal aid|advocacy|monitoring|prisoners|human rights|legal defence|legal defense) (group|organisation|organization|body|association|watchdog), its
      (lists|records|tally|count|bulletin|register|figures)`),
    ),
    'some-organisation': phrases(`
      a (human|) rights (group|organisation|organization|ngo|watchdog|body|monitor|advocacy group), a leading (human|)
      (rights|prisoner|prisoners|legal) * (group|organisation|organization|ngo), an
      (ngo|organisation|organization|advocacy group|observatory), a (local|leading|prominent|prison|prisoner|legal) *
      (group|ngo|organisation|organization|watchdog), a (group|ngo|watchdog|monitor), a * rights
      (group|organisation|organization|watchdog), (best-known|leading|main|largest|foremost|top)
      (prisoner|prisoners|human|legal|) (rights|aid|) (group|organisation|organization|ngo|watchdog), leading * *
      rights (group|organisation|organization), (prisoner|prisoners|human|) rights
      (group|organisation|organization|watchdog), ngo, rights group, watchdog, a legal (aid|)
      (group|ngo|organisation|organization)`),
    organisations: phrases(`
      (groups|organisations|organizations|ngos) (such as|like|including),
      (groups|organisations|organizations|ngos|bodies|entities) (that|which|who) (monitor|follow|track|watch|document|support|accompany|defend|represent),
      (human|) rights
      (groups|organisations|organizations|advocates|activists|defenders|monitors|campaigners|watchdogs), ngos,
      activists, non-governmental (organisations|organizations), civil society (groups|organisations|organizations),
      advocacy groups, prisoner advocates, monitoring groups, independent
      (groups|monitors|organisations|organizations), local (groups|ngos), aid groups, campaigners, advocates,
      humanitarian groups, (these|those|several|various|other) (groups|organisations|organizations), legal aid groups,
      rights lawyers, watchdogs, the groups`),
    ...told,
    ministry: phrases(`
      (ministry|department|bureau) (figures|data|statistics|numbers|tallies), the (ministry|department|prison service|prison authority|prisons service|service|bureau|directorate|delegation),
      (the|) same (ministry|department|service|office|directorate|authority), the (penitentiary|prison|prisons) (ministry|service|department|authority)`),
    government: phrases(`
      (the|) (official|police|prison|prisons|penitentiary|corrections|correctional|court|judicial|judiciary|immigration|parole|state|presidential) (figures|data|statistics|numbers|tallies), (the|) (prison|prisons|police|ministry|penitentiary|corrections|correctional|immigration) (records|registers|documents|logs|files|rolls), (the|) * directorate, (the|) (prison|prisons|penitentiary|immigration|migration|border|customs|interior) (authority|authorities|agency|directorate|bureau|department), (the|) (parole|pardons|clemency|amnesty) (board|commission|committee), (the|) city police, (the|) (national|state|federal|local|regional|provincial|riot|military) police, (the|) (court|courts) (service|administration), (the|) (royal|cabinet|presidential) (palace|court|office), (the|) attorney-general 's (office|department), (the|) (police|army|military|ministry|palace) (spokesman|spokeswoman|spokesperson|statement), (the|) (general|joint) (staff|command), (the|its) (coordination|) headquarters, coordination headquarters, (the|) state commission on *,
      (the|a|) (government|state|official|ruling party|pro-government|army|military) (news|) (site|website|portal|outlet|newspaper|daily|channel|network|bulletin|gazette), (women's affairs|social affairs|foreign affairs|human rights|religious affairs|interior|justice) (ministry|department), the * commission in charge of, the amnesty (commission|committee), the assembly, the * commission of the * assembly, (a|the) (legislative|parliamentary|presidential|special|amnesty|monitoring|assembly) (commission|committee), 
      (the|its|their) (judiciary|prosecution service|prosecutor general 's office|attorney general 's office|foreign office|security council|supreme court|high court), judiciary, foreign office, home office, attorney general 's office, deputy (justice|interior|foreign) minister, the air force, the presidency,
      the (government|authorities|regime|administration|junta|state|officials|military|army|kremlin|executive|interior
      ministry|justice ministry|foreign ministry|presidency|prosecution|ruling party|security
      forces|police|cabinet|national assembly|parliament|legislature|generals|military government|interim
      government|acting government|transitional government|state media|ministry of * *|justice
      department|prosecutors|palace|information ministry|government press office),
      (her|his|its|their|maduro|lukashenko) (government|administration), (government|officials|authorities),
      (state|government) (media|television|tv|news agency|radio|broadcaster|newspaper|officials|spokes*), its state
      (news agency|television|media|radio), state-run *, state (television|tv|media|radio|news agency),
      (interior|justice|foreign|information|defence|defense|prisons|prison|penitentiary|penal|home|home affairs|internal affairs|security|public security|health) (ministry|ministries), (prison|prisons|corrections|correctional|penitentiary) (service|services|authority|department|administration|board), the (navy|air force|gendarmerie|intelligence service|security service|coast guard|high court|constitutional court|central government|provincial government|state government|interior department),
      ministry of *, (the|) ministries of * (and *|), (the|) * and * ministries, the (interim|acting|transitional) * government, prison (official|officials|authorities), (police|army|military|government|security|palace|corrections|immigration|border) (official|officials), officials who, prosecutors,
      police, presidential (office|palace), (the|) prosecutor 's office, (the|) prosecutors ' office, state broadcaster, state-owned *, the presidential palace, ruling-party *, the ruling *
      party, the (official|government) (figure|number|count|tally|total|list), officialdom, the official
      (total|version), pardon committee, presidential pardon committee, (the|) (board|committee|commission) (of|on|for) (presidential|) (pardons|pardon|clemency|mercy|amnesty), (the|) (presidential|national|state|) (pardon|pardons|clemency|mercy|amnesty) (committee|commission|board|panel), the (commission|committee) (that|which)
      (oversees|oversaw|supervises), embassy, the embassy, high commission, the high commission, (the|) (consulate|consulate-general), (the|) consulate general, (home|foreign|interior|justice|prisons) department, the (interior|justice) minister, the official figure*, the
      office of the president, presidential (administration|press service|press office), (government|presidential|official) press (office|service), government house`),
    office: phrases(`
      (a|an|one|another) (senior|duty|police|prison|army|jail|intelligence|security|district|station) officer, 
      (brig|maj|gen|col|lt|capt|sgt|supt|insp|comr|cmdr|adm|cpl|det) ., (brig|maj|gen|col|lt|capt|sgt|supt|insp|comr|cmdr|adm|cpl|det|asc|asp|dsp|csp|ssp|acp|dcp|sp), (lt|brig|maj|wing) . (col|gen|cdr) ., (chief|senior|deputy|assistant) (superintendent|inspector|commissioner), superintendent, (police|prison|deputy|assistant) commissioner, (commissioner|inspector|director) general, inspector-general, director-general of (prisons|corrections), captain, major, lieutenant, sergeant, commander, sheriff, (the|) brigadier, (police|prisons|corrections|army|ministry|state) spokesperson, magistrate, (the|) district commissioner, (county|district|state) attorney, public prosecutor, (trade|finance|labour|labor|energy|transport) minister, (the|) premier, vice premier, vice-premier, (the|) sultan, (the|) emir, (the|) king, (the|) crown prince,
      (chief|law|home|legal|justice|security|interior|interim government|foreign affairs|national security) (adviser|advisor), press secretary, (state|junior|acting|interim) minister, minister of state, (deputy|under|permanent) secretary, undersecretary, under-secretary, cabinet secretary, principal secretary, attorney general, solicitor general, inspector-general of (police|prisons), (prison|prisons|corrections) (director|head|superintendent|governor|minister|secretary), border czar,
      minister, secretary of state, secretary of defense, secretary of homeland security, national security adviser, interior minister, justice minister, foreign minister, (prime|deputy) minister, president, acting
      president, interim president, vice-president of the republic, interim leader, attorney general,
      attorney-general, prosecutor general, chief prosecutor, government spokes*, ombudsman, ambassador, consul, consul-general, honorary consul, envoy,
      governor, parliament speaker, speaker of (the|) (parliament|assembly), speaker, head of state, commissioner of
      prisons, prisons minister, prison* spokes*, corrections spokes*, correctional service spokes*, (controller|comptroller) general, controller-general, comptroller-general, (prison|jail) (warden|superintendent|governor|director), mp, prime minister, (prison|prisons|police|army|military|intelligence|security) (chief|chiefs|commander|boss|commissioner), (head|chief|director|director-general|director general|commissioner|inspector general|comptroller|comptroller general) of (the|*|) * (prison|prisons|jails|prison service|prison system), first lady, junta (chief|leader|spokes*), (government|army|military|police|presidential|foreign ministry|interior ministry|defence ministry|defense ministry|justice ministry|kremlin|junta|judiciary|parliament|prison) spokes*, (state|regional|provincial) (governor|commissioner), lawmaker, legislator, deputy, senator, information minister,
      (security|health|defence|defense|home|home affairs|internal affairs|public security|communication|communications|labour|labor|culture|prison|penitentiary|corrections|state|cabinet) minister, (home|interior|justice|security|state) secretary, chief of staff, (major|lieutenant|brigadier) general, major-general, lieutenant-general, brigadier, admiral, lieutenant colonel, chancellor, general, colonel, the lawmaker in charge, ministry spokes*, police chief, the president, the
      minister, defence minister, defense minister, vice president, vice-president, mayor, chairman of the commission,
      the speaker`),
    member: phrases(`
      (the|its|their|) (information|media|press|communications|public relations|legal|research) (team|office|department|unit|desk|wing|arm) of,
      director, executive director, rapporteur, special rapporteur, high commissioner, commissioner, caseworker, campaigner, investigator, monitor, chief executive, head, leader, lawyer, attorney, coordinator, co-ordinator, spokesman, spokeswoman,
      spokesperson, secretary-general, secretary general, general secretary, founder, co-founder, chair, chairman,
      chairwoman, chairperson, deputy director, its (president|director|head|leader|vice-president|vice
      president|founder|lawyer|coordinator|spokes*|secretary-general|secretary|treasurer|chair*|deputy director|chief), committee member,
      member, researcher, legal director, representative, regional coordinator, activist, volunteer, adviser, advisor,
      country director, official, analyst, the diplomat, the official, the campaigner, the defender`),
    it: phrases(
      'it, they, the same source, the (latest|last|most recent|new|same) (tally|count|list|figures|balance), the (latest|last|most recent|new|same|) (document|communique|bulletin|note|report|study|survey)',
    ),
    person: phrases('he, she, (his|her) (press|) (office|service|secretary|team)'),
    relatives: ofFamilies.concat(
      phrases(`
      (whose|his|her|their) (son|daughter|husband|wife|brother|sister|father|mother|partner|fiance|cousin|nephew|niece|grandson|uncle|aunt|boyfriend|girlfriend|parents), (a|the|) (son|daughter|husband|wife|brother|sister|father|mother|partner|fiance|cousin|nephew|niece|grandson|uncle|aunt|boyfriend|girlfriend) of,
      (the|) (relatives|families|mothers|wives|parents), relatives ' groups, relatives (outside|of), family members,
      loved ones, a relative, families of * prisoners, the relatives`),
    ),
    lawyers: phrases(`
      (their|his|her) (defence|defense|) (lawyer|attorney|counsel), (the|) (lawyers|attorneys), defence lawyers, defense lawyers, lawyers for *, a lawyer, defence (teams|counsel),
      their lawyers, defence attorneys, defense attorneys, a defence lawyer, a defense lawyer`),
    sources: phrases(`
      (a|an|one|another) (nurse|doctor|guard|warder|prison guard|cook|employee|worker|clerk|neighbour|neighbor|shopkeeper|resident|fisherman|priest|teacher|medic) (who|that) (works|worked|serves|served|lives|lived) (at|in|for|near|inside), (a|one|another) (nurse|doctor|guard|warder|prison guard|employee|clerk|neighbour|neighbor|resident|passer-by|bystander), (a|one|another) (former|released|fellow) (prisoner|inmate|detainee|convict), (a|one|another) (inmate|detainee),
      villagers, residents, locals, neighbours, neighbors, survivors, (village|community|tribal|local) (elders|leaders|chiefs),
      (a|two|three|one|another) (person|people|source|sources|official|officials) (with
      knowledge|familiar|briefed|close), sources, a source, the same person, a person with *, witnesses,
      people familiar, diplomats, a diplomat, two diplomats, anonymous sources, insiders, an official who, a * source,
      (security|diplomatic|judicial|prison|military|police|army|government|intelligence|church|hospital|medical|local|court|official) (source|sources), a witness`),
    'no-state': phrases(`
      (the|) (de facto|self-proclaimed|self-declared|self-styled|separatist|breakaway|rebel|kurdish|kurdish-led|russian-installed|occupation) (authorities|administration|government|officials|autonomous administration), (the|) (rival|parallel|eastern|eastern-based|houthi-run|hamas-run|rebel-run) (government|administration|authorities)`),
    opposition: phrases(`
      (the|a|) (*|) (government|cabinet|leader|leaders|president) in exile, (the|) government-in-exile, (the|a|) (shadow|exile|exiled) (government|cabinet|parliament),
      (the|an|) opposition (leader|candidate|figure|chief|politician|deputy|lawmaker|legislator|member|senator|congressman|congresswoman|mp), leader of the opposition, the opposition, opposition, the opposition coalition, opposition
      (parties|leaders|figures|groups|lawmakers|deputies), the main opposition`),
    reports: phrases(`a broadcaster, the broadcaster, a newspaper, the newspaper, the daily, 
      (confirmed|media|press|news|local|initial|unconfirmed) reports, reports, local media, media outlets, the reports, newspapers`),
  },
  callings,
  say: [
    ...moreSay,
    ...phrases(`
      swear, swears, swore, sees it, speak of, speaking of, pencils in, reckon, reckoning, trumpets, trumpeted, relays, relayed, texted, e-mailed, emailed, phoned, tweets, posts, whispered, shrugged, sighed, joked, jokes, quips, quipped, grumbled, grumbles, snapped, thundered, muses, mused, volunteered, ventured, ventures, guesses, guessed, thinks, think, supposes, suspects, suspected, fears, hears, heard, is told, learned, learnt, has it that, have it that, swears, swore, (vows|vowed|pledged|pledges|promised|promises) that, predicts, predicted, forecasts, forecast, foresees, expects, hints, hinted, intimated, adduces, deduces, infers, tots up, adds up, clocks, clocked, racked up, chalks up, collated, collates, compiles, compiled, chronicles, chronicled, itemises, itemised, itemizes, itemized, sets out, set out, spells out, spelled out, lays out, laid out, drew attention to, draws attention to, pointed out, points out, pointed to, points to, weighed in, chimed in, cut in, put in, piped up, rejoined, retorts, rejoins, ripostes, confides, confided, recounts, recounted, narrates, narrated, relates, related, remembers, remembered, recollects, avers, averred, attests, testifies, swore that, certifying, vouching, disclosing, revealing, explaining, noting, recalling, claiming, stating, asserting, estimating, counting, listing, citing, telling, warning, arguing, maintaining,
      trace, traced, account for, accounted for, know of, can confirm, could confirm, chalked up, certifies, admits, alleged, alleges, believed, mentioned, mentions, tallying, acknowledging, insisting, came up with, arrived at, reached a count of,
      said, say, says, saying, told, tells, reported, report, reports, reporting, announced, announces, confirmed,
      confirms, confirm, verified, verifies, verify, vouch, vouched, counted, counts, count, estimates, estimated,
      estimate, claimed, claims, claim, added, adds, adding, wrote, writes, posted, stated, states, declared,
      declares, affirmed, insisted, insists, noted, notes, recorded, records, registered, registers, documented,
      documents, listed, lists, logged, puts, put, stands by, stood by, sticks to, stuck to, places, placed, speaks of, spoke of, spoken of, talks of, talked of,
      calculates, calculated, denounced, admitted, acknowledged, acknowledges, believes, believe, recalled, warned,
      warns, argued, maintained, maintains, tallied, tallies, tweeted, revealed, disclosed, informed, indicated,
      indicates, indicate, explained, concluded, identified, adjusted, checked, cited, quoted, gave, gives, published, updated, raised,
      asserts, asserted, proclaimed, proclaims, contends, contended, knows of, has been able to confirm, able to confirm, detailed,
      specified, clarified, tracked, tracks, ascertained, established, certified, reckons, reckoned, keeps a list of,
      broadcast, conceded, concedes, responded, replied, commented, boasted, declaring, announcing, confirming,
      appears to show, found, finds, had the count, attested, corroborated, recognises, recognizes, recognised,
      recognized, hailed, proclaimed, refutes, suggested, testified, scoffed, observed, complained, remarked,
      monitors, documenting, showed, shows, show, kept count, describes, described, has on its books, pegged, pegs,
      quotes, stresses, stressed, went on, goes on, elevated, lowered, revised, corrected, upped, reiterated, reiterates, emphasised, emphasized, underlined, underscored, cautioned, countered, retorted, summed up, totted up, enumerated, certified, vouches, counters, read out, signed off on`),
  ],
  according: phrases(`
      in (its|their|his|her) (own|) (view|opinion|estimate|estimation|reckoning|assessment|judgment|judgement|calculation|version|telling), by (its|their|his|her) (own|) (reckoning|estimate|account|calculation), if (you|one) (go|goes) by, going by, to go by, judging by, by the (count|tally|reckoning|figures|account|estimate|calculation|calculations|records|arithmetic|ledger|books) of, on the (figures|records|reckoning|evidence|word|books) of, in the (estimate|estimation|reckoning|opinion|view|words|account|telling) of, if (the|) * (is|are) to be believed, going by the (figures|records|lists) of, on (*|* *) 's (figures|records|reckoning|count|tally|books), as told by, in (*|* *) 's (estimate|estimation|reckoning|count|words|telling|view|opinion|assessment|calculation|version), based on (figures|data|records|information) from,
      according to, per, by (*|* *) 's (count|tally|reckoning|figures|account|estimate|calculation|latest count), by (its|their|his|her) (|own) (count|tally|reckoning|account|estimate|calculation|calculations|figures), in the words of, citing, which (cites|cited|quotes|quoted), quoting, as reported by, as counted by, on the count
      of, as per, data from, figures from, figures (compiled|collected|published|released) by, compiled by, tallied
      by, a tally by, a count by, a list kept by, in a tally by, verified by, confirmed by, documented by, counted by,
      by the count of, a statement from, a statement by, recorded by, reported by, stated by, estimated by, logged by, registered by, tracked by, corroborated by, said by, estimates (by|from), (listed|counted|reported|confirmed|verified|recorded|registered|identified) (as|) (freed|released|free|liberated) by, numbers from, announced by, listed
      by`),
  objectVerbs: phrases(
    'told, tells, tell, telling, informed, pointed, points, drew, draws, describes, described, identified, identifies, hailed, quoted, quotes, cited, cites, recognised, recognized, monitors',
  ),
  possessives: phrases('its, their, his, her'),
  determiners: phrases('the, a, an, its, his, her, their, this, that, of'),
  placePrepositions: phrases('in, from, at, to, near, outside, across'),
  accordingAtHead: phrases('for, to'),
  counts: phrases(`
      roll, rolls, it had been, it was, it stood, it stands, that makes, makes it, makes a total, names,
      count, counts, figure, dashboard, ledger, ledgers, website, webpage, spreadsheet, notebook, clipboard, exercise book, docket, files, log, logs, tracker, inventory, figures, number, numbers, total, totals, tally, population, headcount, head count, running total, cumulative total, caseload, toll, balance, sum, list, register,
      registry, reckoning, record, records, estimate, bulletin, database, breakdown, tallies, books`),
  countOf: phrases('by, from, of, kept, compiled'),
  isOf: phrases(
    '(appears|appear|appeared|stands|stand|is|are|was|were) in, (is|are|was|were|comes|come|came) from, (is|are) those of, (belongs|belong) to',
  ),
  verbFirst: false,
  glue: phrases(
    'of, the, a, an, for, at, from, with, to, s, former, acting, interim, deputy, senior, human, rights, legal, opposition, its, his, their, national, local, regional, in',
  ),
  thingRelatives: ['which'],
  introducers: phrases(`
    ngo, group, party, organisation, organization, watchdog, union, network, collective, movement, association,
    coalition, charity, monitor, committee, alliance, outlet, newspaper, project, campaign, initiative, hotline,
    clinic, centre, center, institute, fund, trust, council, society, lab, archive, helpline, programme, program, law firm, outfit, league, syndicate, nonprofit, non-profit, think-tank, foundation, observatory, platform, federation, syndicate, body, forum`),
  bodyHeads: phrases(`
    outfit, clinic, law clinic, charity, non-governmental, helpline, caucus, chapter, parish, convent, brotherhood, sisterhood, fellowship, guild, cooperative, co-operative, consortium, legal centre, hospice, mosque, synagogue, temple, newsletter, shelter, ngo, group, groups, party, organisation, organization, watchdog, union, network, collective, movement, association,
    coalition, charity, monitor, committee, alliance, project, campaign, initiative, hotline, nonprofit, non-profit,
    think-tank, foundation, observatory, platform, federation, syndicate, body, forum, trust, fund, team, clinic,
    centre, center, institute, council, society, tracker, archive, agency, unit, desk, service, database, lab, commission,
    confederation, institution, outfit, league, congregation, order, church, diocese, firm, school, partnership`),
  nameArticles: ['the'],
  partyNouns: ['party', 'coalition', 'alliance'],
  listeners: phrases(`
      bulletin, published, statement, report, released, issued, message, communique, note, interview, speech, address, an, its, his, her, evening, morning, night, video, again, also, and, later, earlier, told, parliament, local, national, letter,
      reporters, journalists, state, television, radio, a, the, news, conference, late, x, that, afp, reuters, in,
      statement, tv, broadcaster, interviewer, press`),
  bodyNouns: phrases(`
      observatory, committee, commission, society, association, union, center, centre, initiative, foundation,
      movement, coalition, network, institute, council, bar, platform, club, league, federation, group, forum, watch,
      international, alliance, party, front, mission, office, agency, organization, organisation, project, collective,
      campaign, coordination, mechanism, service, rights, defenders, monitor, syndicate,
      confederation, church, conference, archdiocese, diocese, vicariate, crescent, cross, college, mothers, voices,
      without, borders, justice, freedom, hrana, tracker, brief, observatorio, comite, sindicato, coordinadora, movimiento, colectivo, fundacion, asociacion, alianza, plataforma`),
  stateNouns: phrases(`
      assembly, congress, senate, prosecutions, prosecution,
      ministry, ministries, police, prosecutor, prosecutors, department, army, government, presidency, parliament, secretariat,
      authority, embassy, consulate, high commission, court, directorate, chancellery, junta, command, cabinet, bureau, kremlin, guard`),
  reported: phrases(`
    read out, revealed, supplied, verified, claimed, alleged, confirmed, announced, reported, told, informed, assured, documented, counted, recorded, registered, published, released, issued, given, provided, disclosed, compiled, collected, gathered, sent, circulated, distributed, posted, dated, kept, maintained, listed, tallied, put out, put together, put forward, cited, corroborated, acknowledged, drawn up, shared, handed over, handed in, delivered, submitted, presented, made public`),
  agents: ['by'],
  documents: phrases(`
    study, paper, briefing, text, report, reports, statement, message, letter, memo, notice, bulletin, edition, dossier, survey, census, spreadsheet, table, chart, factsheet, fact sheet, summary, balance, map, archive, files, dataset, list, lists, data, document, statistics, note, post, update, release, tracker, communique, information, monitoring, claim, claims, version, account, assertion, announcement`),
  nounsOfSaying: phrases(`
    announcement, announcements, claim, claims, assertion, statement, declaration, promise, promises, pledge, vow, plan, plans,
    decision, offer, commitment, order, report, assurance, assurances, admission, confirmation, acknowledgement, insistence, boast, proposal, undertaking, news, word, estimate`),
  disputes: phrases(`
    dispute, disputes, disputed, disputing, question, questions, questioned, questioning, challenge, challenges, challenged, challenging, contest, contests, contested, contesting, reject, rejects, rejected, rejecting, dismiss, dismisses, dismissed, cast doubt on, casts doubt on, called into question, calls into question, refute, refutes, refuted, criticised, criticized, disagrees with, disagreed with, mistrusts, doubts, doubted, could not verify, unable to verify, has not been able to verify, cannot confirm`),
  ownCounting: phrases(`
    counted, counting, counts, count, tallied, tallies, tally, verified, documented, identified, recorded, saw, watched, witnessed, observed, seen, found, confirmed independently, able to verify, able to confirm`),
  eyewitnesses: phrases(
    'journalist, journalists, reporter, reporters, correspondent, correspondents, photographer, photographers, team, witness, crew',
  ),
  outletNouns: phrases(
    'newspaper, outlet, website, site, portal, magazine, daily, weekly, broadcaster, channel, news, agency, station, newswire, wire, newsroom, periodical',
  ),
  describedBodies: phrases(
    'diocese, archdiocese, bishopric, archbishopric, vicariate, parish, association, chamber, faculty, union, syndicate, conference, federation, society, club, synod, confederation, bar',
  ),
  leads: phrases(`
    who speaks on behalf of, speaks for, speaks on behalf of, who (edits|keeps|compiles|maintains) the * (list|register|ledger) (of|for) (the|), who (heads|leads|directs|runs|chairs) * * (at|for), who (answers|spoke) for,
    (who|which) (wrote|compiled|drafted|authored|signed|presented|co-wrote|edited|prepared|keeps|kept|works with|works at|sits on|volunteers with|volunteers for|lawyers for), who heads, who leads, who directs, who coordinates, who co-ordinates, who runs, who chairs, who presides over, who founded, who represents, who speaks for, who works for, heads, leads, chairs, runs, directs, coordinates, co-ordinates, founded, is the (head|director|president|leader|coordinator|chair|founder) of,`),
  told: phrases(
    'by email, by text message, by text, by letter, by message, by fax, by radio, by video, by video call, by phone, by telephone, over the phone, in writing, by e-mail, by video link',
  ),
  also: phrases('also, further, then'),
  companions: ['with', 'alongside', 'unlike', 'like', 'besides', 'against'],
  firstPersons: ['we', 'our', 'ours', 'us', 'i', 'my'],
  papers: phrases(`
    decree, decrees, law, bill, act, order, ruling, verdict, sentence, resolution, judgment, video, clip, letter, notice, sign,
    poster, leaflet, poll, court, tribunal, hearing, message, e-mail, email, text, statement, source, spokesman, spokeswoman,
    spokesperson, telegram, circular, gazette, memo, memorandum, amnesty, pardon, deal, agreement, convoy, bus, group,
    number, total, dozen, few, couple, third, quarter, half, day, week, month, year, night, phone, call, minute, hour`),
  adjunctOpeners: phrases(`
    in, at, on, during, after, since, by, over, before, with, within, as, from, until, between, through, throughout, around,
    a, one, two, three, hours, minutes, days, weeks, earlier, later, last, this, under, despite, amid, out`),
  openers: phrases(`
    yet, even, neither, nor, like, unlike, only, elsewhere, still, again, nobody, none, nothing, meanwhile, besides,
    instead, indeed, perhaps, maybe, once, never, such, what, why, how, who, whose, thus, hence, otherwise, nevertheless,
    nonetheless, moreover, furthermore, earlier, later, separately, together, despite, given, thanks, following, citing,
    asked, live, whatever, whoever, within, beyond, outside, around, near, nearly, every, any, no, her, his, its, our`),
  refersBack: phrases(`
    (both|all three) (|pieces of news|groups|figures|numbers|releases|cases|reports|batches) (were|are|have been) *, 
    so (says|said), (that|this) (is|was) (according to|what), (that|this) (is|was) the (word|count|figure|tally) of, that 's (according to|what), the source is, that (figure|number|count|tally) (is|comes|came), (this|that|it|which) (was|is|has been), (the|this) (information|news|figure|number|data|announcement|report) (was|were|is|has been)`),
  pressRelease: phrases(
    'statement |, statement :, press release, press releases, joint statement, public statement, news note, press communique, alert |, communique |, communique no, statement no, press note, media statement, media alert, action alert, news release, media release, press statement, for immediate release, for immediate use',
  ),
  weCount: phrases('we (have|had|) (recorded|verified|counted|documented|registered|confirmed|identified|tallied)'),
  ourselves: phrases(
    'our (organisation|organization|association| field team|volunteers|researchers|monitors|hotline|helpline|network|members|lists|census|database|log|ledger|group|committee|union|ngo|records|register|count|tally|list|figures|data|lawyers|team)',
  ),
  channels: {
    X: phrases('on x, post on x, on twitter, wrote on x'),
    'social media': phrases(`
      on social media, on facebook, on instagram, on telegram, on whatsapp`),
    television: phrases(`
      on (state|) television, state television, on tv, television interviewer, talk show`),
    radio: ['on the radio', 'state radio', 'on radio'],
    interview: ['in an interview', 'interview with'],
    'news conference': phrases('news conference, press conference, told reporters, briefing'),
    statement: phrases('in a statement, communique, in a bulletin, press release'),
    video: ['in a video', 'video message'],
  },
};
