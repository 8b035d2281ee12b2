import type { SourceWords } from '../lexicon/source-words.js';
import { phrases } from '../lexicon/words.js';
import { ofFamilies, ofMembers, told } from './callings.js';

/** Who speaks, where no name says so: what an office, a body and people go by. */
export const roles: SourceWords['roles'] = {
  organisation: ofMembers.concat(
    phrases(`
      (his|her|its|their) (team|group|organisation|organization|ngo),
      its (last|latest|new|newest|own|) (bulletin|report|balance|statement), the (charity|shelter|centre|clinic),
      the * * (group|ngo|organisation|organization|watchdog|association),
      the (group|ngo|organisation|organization|watchdog|association|body|organism|committee|coalition|alliance|platform|
        union|society|agency|charity|non-profit|nonprofit|observatory|network|collective|foundation|monitor|bloc|
        party|commission|mission|institute|center|centre|panel|outfit|movement|federation|council|initiative|
        campaign|advocacy group|rights group|legal aid group|legal-aid group),
      the (non-governmental|nongovernmental|not-for-profit|human-rights) (group|organisation|organization|body),
      (same|this|that|which) (group|ngo|organisation|organization|watchdog|association|body|committee|coalition|
        union|society|observatory|commission|party),
      the same (group|ngo|organisation|organization|watchdog|association|body|committee|coalition|union|
        observatory), the human rights (group|organisation|organization|ngo),
      the * (group|ngo|organisation|organization|watchdog|association|union|charity|nonprofit|committee),
      the (rights|legal aid|advocacy|monitoring|prisoners|human rights|legal defence|legal defense) (group|
        organisation|organization|body|association|watchdog),
      its (lists|records|tally|count|bulletin|register|figures),
      its (volunteers|activists|researchers|monitors|observers|caseworkers|fieldworkers|field workers|investigators)`),
  ),
  'some-organisation': phrases(`
    a (human|) rights (group|organisation|organization|ngo|watchdog|body|monitor|advocacy group),
    a leading (human|) (rights|prisoner|prisoners|legal) * (group|organisation|organization|ngo),
    an (ngo|organisation|organization|advocacy group|observatory),
    a (local|leading|prominent|prison|prisoner|legal) * (group|ngo|organisation|organization|watchdog),
    a (group|ngo|watchdog|monitor), a * rights (group|organisation|organization|watchdog),
    (best-known|leading|main|largest|foremost|top) (prisoner|prisoners|human|legal|) (rights|aid|) (group|
      organisation|organization|ngo|watchdog), leading * * rights (group|organisation|organization),
    (prisoner|prisoners|human|) rights (group|organisation|organization|watchdog), ngo, watchdog,
    a legal (aid|) (group|ngo|organisation|organization)`),
  organisations: phrases(`
    (groups|organisations|organizations|ngos) (such as|like|including),
    (groups|organisations|organizations|ngos|bodies|entities) (that|which|who) (monitor|follow|track|watch|document|
      support|accompany|defend|represent),
    (human|) rights (groups|organisations|organizations|advocates|activists|defenders|monitors|campaigners|
      watchdogs), ngos, activists, non-governmental (organisations|organizations),
    civil society (groups|organisations|organizations), advocacy groups, prisoner advocates, monitoring groups,
    independent (groups|monitors|organisations|organizations), local (groups|ngos), aid groups, campaigners,
    advocates, humanitarian groups, (these|those|several|various|other) (groups|organisations|organizations),
    legal aid groups, watchdogs, the groups`),
  ...told,
  ministry: phrases(`
    (ministry|department|bureau) (figures|data|statistics|numbers|tallies),
    the (ministry|department|prison service|prison authority|prisons service|service|bureau|directorate|delegation),
    the press (service|office), (the|) same (ministry|department|service|office|directorate|authority),
    the (penitentiary|prison|prisons) (ministry|service|department|authority)`),
  government: phrases(`
    (the|) (official|police|prison|prisons|penitentiary|corrections|correctional|court|judicial|judiciary|
      immigration|parole|state|presidential) (figures|data|statistics|numbers|tallies),
    (the|) (prison|prisons|police|ministry|penitentiary|corrections|correctional|immigration) (records|registers|
      documents|logs|files|rolls), (the|) * directorate,
    (the|) (prison|prisons|penitentiary|immigration|migration|border|customs|interior) (authority|authorities|
      agency|directorate|bureau|department), (the|) (parole|pardons|clemency|amnesty) (board|commission|committee),
    (the|) city police, (the|) (national|state|federal|local|regional|provincial|riot|military) police,
    (the|) (court|courts) (service|administration), (the|) (royal|cabinet|presidential) (palace|court|office),
    (the|) attorney-general 's (office|department),
    (the|) (police|army|military|ministry|palace) (spokesman|spokeswoman|spokesperson|statement),
    (the|) (general|joint) (staff|command), (the|its) (coordination|) headquarters, coordination headquarters,
    (the|) state commission on *,
    (the|a|) (government|state|official|ruling party|pro-government|army|military) (news|) (site|website|portal|
      outlet|newspaper|daily|channel|network|bulletin|gazette),
    (women's affairs|social affairs|foreign affairs|human rights|religious affairs|interior|justice) (ministry|
      department), the * commission in charge of, the assembly, the * commission of the * assembly,
    (a|the) (legislative|parliamentary|presidential|special|amnesty|monitoring|assembly) (commission|committee),
    (a|the|this) (commission|committee) of (the|) (parliament|congress|senate|legislature), parliament 's committee,
    (the|its|their) (judiciary|prosecution service|prosecutor general 's office|attorney general 's office|foreign
      office|security council|supreme court|high court), judiciary, foreign office, home office,
    attorney general 's office, deputy (justice|interior|foreign) minister,
    the (government|authorities|regime|administration|junta|state|officials|military|army|kremlin|executive|interior
      ministry|justice ministry|foreign ministry|presidency|prosecution|ruling party|security forces|police|cabinet|
      national assembly|parliament|legislature|generals|military government|interim government|acting government|
      transitional government|state media|ministry of * *|justice department|prosecutors|palace|information
      ministry|government press office), (her|his|its|their|maduro|lukashenko) (government|administration),
    (government|officials|authorities),
    (state|government|official|the official|the state) (press|newspapers), (the|) official media, (state|government) (media|television|tv|news agency|radio|broadcaster|newspaper|officials|spokes*),
    its state (news agency|television|media|radio), state-run *,
    (interior|justice|foreign|information|defence|defense|prisons|prison|penitentiary|penal|home|home affairs|
      internal affairs|security|public security|health) (ministry|ministries),
    (prison|prisons|corrections|correctional|penitentiary) (service|services|authority|department|administration|
      board),
    (a|the) (military|criminal|anti-terrorism|appeals|federal|district|special|provincial) court,
    the (navy|air force|gendarmerie|intelligence service|security service|coast guard|high court|constitutional
      court|central government|provincial government|state government|interior department), ministry of *,
    (the|) ministries of * (and *|), (the|) * and * ministries, the (interim|acting|transitional) * government,
    prison (official|officials|authorities),
    (police|army|military|government|security|palace|corrections|immigration|border) (official|officials),
    officials who, prosecutors, police, (the|) prosecutor 's office, (the|) prosecutors ' office, state-owned *,
    ruling-party *, the ruling * party, (the|an|) official (figure|count|tally|total),
    the (official|government) (figure|number|count|tally|total|list),
    officialdom, the official (total|version),
    (the|an|) official (claim|claims|account|accounts|assertion|assertions|announcement|announcements|promise|promises),
    (the|) (board|committee|commission) (of|on|for) (presidential|) (pardons|pardon|clemency|mercy|amnesty),
    (the|) (presidential|national|state|) (pardon|pardons|clemency|mercy|amnesty) (committee|commission|board|
      panel), the (commission|committee) (that|which) (oversees|oversaw|supervises), embassy, the embassy,
    high commission, the high commission, (the|) (consulate|consulate-general), (the|) consulate general,
    (home|foreign|interior|justice|prisons) department, the (interior|justice) minister, the official figure*,
    the office of the president, presidential (administration|press service|press office),
    (government|presidential|official) press (office|service), government house`),
  office: phrases(`
    (the|) prison (warden|governor|superintendent), (the|) (warden|superintendent),
    (the|) (head|chief|governor|warden|superintendent) of (the|) (prison|jail|penitentiary),
    (a|an|one|another) (senior|duty|police|prison|army|jail|intelligence|security|district|station) officer,
    (brig|maj|gen|col|lt|capt|sgt|supt|insp|comr|cmdr|adm|cpl|det) .,
    (brig|maj|gen|col|lt|capt|sgt|supt|insp|comr|cmdr|adm|cpl|det|asc|asp|dsp|csp|ssp|acp|dcp|sp),
    (lt|brig|maj|wing) . (col|gen|cdr) ., (chief|senior|deputy|assistant) (superintendent|inspector|commissioner),
    superintendent, (commissioner|inspector|director) general, inspector-general,
    director-general of (prisons|corrections), captain, major, lieutenant, sergeant, commander, sheriff,
    (the|) brigadier, (police|prisons|corrections|army|ministry|state) spokesperson, magistrate,
    (the|) district commissioner, (county|district|state) attorney, public prosecutor,
    (head|chief|director) of (prisons|jails|corrections), (the|a|) (prison|jail) 's (director|head|chief|spokes*),
    (the|) court 's (registrar|clerk), (the|a|) prosecutor (in charge|handling|leading), (top|lead|state) prosecutor,
    (trade|finance|labour|labor|energy|transport) minister, (the|) premier, vice premier, vice-premier,
    (the|) sultan, (the|) emir, (the|) king, (the|) crown prince,
    (chief|law|home|legal|justice|security|interior|interim government|foreign affairs|national security) (adviser|
      advisor), press secretary, (state|junior|acting|interim) minister, minister of state,
    (deputy|under|permanent) secretary, undersecretary, under-secretary, cabinet secretary, principal secretary,
    solicitor general, inspector-general of (police|prisons),
    (prison|prisons|corrections) (director|head|superintendent|governor|minister|secretary), border czar, minister,
    secretary of state, secretary of defense, secretary of homeland security, interior minister, justice minister,
    foreign minister, (prime|deputy) minister, president, acting president, interim president,
    vice-president of the republic, interim leader, attorney general, attorney-general, prosecutor general,
    chief prosecutor, ombudsman, ambassador, consul, consul-general, honorary consul, envoy, governor,
    parliament speaker, speaker of (the|) (parliament|assembly), speaker, head of state, commissioner of prisons,
    prison* spokes*, corrections spokes*, correctional service spokes*, (controller|comptroller) general,
    controller-general, comptroller-general, (prison|jail) (warden|superintendent|governor|director), mp,
    (prison|prisons|police|army|military|intelligence|security) (chief|chiefs|commander|boss|commissioner),
    (head|chief|director|director-general|director general|commissioner|inspector general|comptroller|comptroller
      general) of (the|*|) * (prison|prisons|jails|prison service|prison system), first lady,
    junta (chief|leader|spokes*),
    (government|army|military|police|presidential|foreign ministry|interior ministry|defence ministry|defense
      ministry|justice ministry|kremlin|junta|judiciary|parliament|prison) spokes*,
    (state|regional|provincial) (governor|commissioner), lawmaker, legislator, deputy, senator,
    information minister,
    (security|health|defence|defense|home|home affairs|internal affairs|public security|communication|
      communications|labour|labor|culture|prison|penitentiary|corrections|state|cabinet) minister,
    (home|interior|justice|security|state) secretary, chief of staff, (major|lieutenant|brigadier) general,
    major-general, lieutenant-general, admiral, lieutenant colonel, chancellor, general, colonel,
    (the|) (chief|presiding) (judge|justice), (court|chief|deputy|high court|supreme court) registrar,
    (court|chief) clerk, registrar of the (high|supreme|federal|national) court,
    the lawmaker in charge, ministry spokes*, the president, the minister, vice president, vice-president, mayor,
    chairman of the commission, the speaker`),
  member: phrases(`
    (the|its|their|) (information|media|press|communications|public relations|legal|research) (team|office|
      department|unit|desk|wing|arm) of, director, executive director, rapporteur, special rapporteur,
    high commissioner, commissioner, caseworker, campaigner, investigator, monitor, chief executive, head, leader,
    lawyer, attorney, coordinator, co-ordinator, spokesman, spokeswoman, spokesperson, secretary-general,
    secretary general, general secretary, founder, co-founder, chair, chairman, chairwoman, chairperson,
    deputy director,
    (its|) (deputy|assistant|joint|national|regional|general) (coordinator|co-ordinator|chair|chairman|chairwoman|secretary-general|
      legal director|executive director|spokes*), its (deputy|assistant|joint) (head|leader|chief|president|director),
    one of (its|the (group|organisation|organization|ngo|union|party|committee) 's) (founding|senior|leading|local|legal|)
      (coordinators|co-ordinators|lawyers|attorneys|founders|co-founders|directors|leaders|members|volunteers|activists|
      researchers|investigators|caseworkers|monitors|spokes*|representatives|officials|delegates|organisers|organizers),
    its (president|director|head|leader|vice-president|vice president|founder|lawyer|coordinator|spokes*|
      secretary-general|secretary|treasurer|chair*|deputy director|chief), committee member, member, researcher,
    legal director, representative, regional coordinator, activist, volunteer, adviser, advisor, country director,
    official, analyst, the diplomat, the official, the campaigner, the defender`),
  it: phrases(`
    it, they, the same source, the (latest|last|most recent|new|same) (tally|count|list|figures|balance),
    the (latest|last|most recent|new|same|) (document|communique|bulletin|note|report|study|survey)`),
  person: phrases('he, she, (his|her) (press|) (office|service|secretary|team)'),
  relatives: ofFamilies.concat(
    phrases(`
      (whose|his|her|their) (son|daughter|husband|wife|brother|sister|father|mother|partner|fiance|cousin|nephew|
        niece|grandson|uncle|aunt|boyfriend|girlfriend|parents),
      (a|the|) (son|daughter|husband|wife|brother|sister|father|mother|partner|fiance|cousin|nephew|niece|grandson|
        uncle|aunt|boyfriend|girlfriend) of, (the|) (relatives|families|mothers|wives|parents), relatives ' groups,
      relatives (outside|of), (the|) women (camped|camping|encamped|waiting|gathered|keeping (vigil|watch)) (outside|at),
      family members, loved ones, a relative, families of * prisoners`),
  ),
  lawyers: phrases(`
    (their|his|her) (defence|defense|) (lawyer|attorney|counsel), (the|) (lawyers|attorneys), defence lawyers,
    (human|) rights lawyers, defense lawyers, lawyers for *, a lawyer, defence (teams|counsel), their lawyers,
    defence attorneys, defense attorneys, a defence lawyer, a defense lawyer`),
  sources: phrases(`
    (the|these|those) (independent|un|) (experts|rapporteurs|investigators),
    (a|an|one|another) (nurse|doctor|guard|warder|prison guard|cook|employee|worker|clerk|neighbour|neighbor|
      shopkeeper|resident|fisherman|priest|teacher|medic) (who|that) (works|worked|serves|served|lives|lived) (at|
      in|for|near|inside),
    (a|one|another) (nurse|doctor|guard|warder|prison guard|employee|clerk|neighbour|neighbor|resident|passer-by|
      bystander), (a|one|another) (former|released|fellow) (prisoner|inmate|detainee|convict),
    (a|one|another) (inmate|detainee), villagers, residents, locals, neighbours, neighbors, survivors,
    (village|community|tribal|local) (elders|leaders|chiefs),
    (a|two|three|one|another) (person|people|source|sources|official|officials) (with knowledge|familiar|briefed|
      close), sources, a source, the same person, a person with *, witnesses, people familiar, diplomats,
    a diplomat, two diplomats, anonymous sources, insiders, an official who, a * source,
    (security|diplomatic|judicial|prison|military|police|army|government|intelligence|church|hospital|medical|local|
      court|official) (source|sources), a witness`),
  'no-state': phrases(`
    (the|) (de facto|self-proclaimed|self-declared|self-styled|separatist|breakaway|rebel|kurdish|kurdish-led|
      russian-installed|occupation) (authorities|administration|government|officials|autonomous administration),
    (the|) (self-proclaimed|self-declared|self-styled) (president|prime minister|premier|head of state|leader),
    (the|) (rival|parallel|eastern|eastern-based|houthi-run|hamas-run|rebel-run) (government|administration|
      authorities)`),
  opposition: phrases(`
    (the|a|) (*|) (government|cabinet|leader|leaders|president) in exile, (the|) government-in-exile,
    (the|a|) (shadow|exile|exiled) (government|cabinet|parliament),
    (the|an|) opposition (leader|candidate|figure|chief|politician|deputy|lawmaker|legislator|member|senator|
      congressman|congresswoman|mp), leader of the opposition, the opposition, opposition, the opposition coalition,
    opposition (parties|leaders|figures|groups|lawmakers|deputies), the main opposition`),
  reports: phrases(`
    a broadcaster, the broadcaster, a newspaper, the newspaper, the daily,
    (confirmed|media|press|news|local|initial|unconfirmed) reports, reports, local media, media outlets,
    the reports, newspapers`),
};
