import type { SourceWords } from '../lexicon/source-words.js';
import { phrases } from '../lexicon/words.js';
import { according } from './according.js';
import { callings } from './callings.js';
import { roles } from './roles.js';
import { say } from './say.js';
import { speaking } from './speaking.js';
export const sources: SourceWords = {
  speaking,
  roles,
  callings,
  say,
  according,
  objectVerbs: phrases(`
    told, tells, tell, telling, informed, pointed, points, drew, draws, describes, described, identified, identifies,
    hailed, quoted, quotes, cited, cites, recognised, recognized, monitors`),
  possessives: phrases('its, their, his, her'),
  determiners: phrases('the, a, an, its, his, her, their, this, that, of'),
  placePrepositions: phrases('in, from, at, to, near, outside, across, above, behind, beyond, inside, around'),
  accordingAtHead: phrases('for, to'),
  counts: phrases(`
    roll, rolls, it had been, it was, it stood, it stands, that makes, makes it, makes a total, names, count, counts,
    figure, dashboard, ledger, ledgers, website, webpage, spreadsheet, notebook, clipboard, exercise book, docket,
    files, log, logs, tracker, inventory, figures, number, numbers, total, totals, tally, population, headcount,
    head count, running total, cumulative total, caseload, toll, balance, sum, list, register, registry, reckoning,
    census, record, records, estimate, bulletin, database, breakdown, tallies, books`),
  countOf: phrases('by, from, of, kept, compiled'),
  isOf: phrases(`
    (appears|appear|appeared|stands|stand|is|are|was|were) in, (is|are|was|were|comes|come|came) from,
    (is|are) those of, (belongs|belong) to`),
  verbFirst: false,
  glue: phrases(`
    of, the, a, an, for, at, from, with, to, s, former, acting, interim, deputy, senior, human, rights, legal,
    opposition, its, his, their, national, local, regional, in`),
  thingRelatives: ['which'],
  introducers: phrases(`
    ngo, group, party, organisation, organization, watchdog, union, network, collective, movement, association,
    coalition, charity, monitor, committee, alliance, outlet, newspaper, project, campaign, initiative, hotline,
    clinic, centre, center, institute, fund, trust, council, society, lab, archive, helpline, programme, program,
    law firm, outfit, league, nonprofit, non-profit, think-tank, foundation, observatory, platform, federation,
    syndicate, body, forum`),
  bodyHeads: phrases(`
    law clinic, helpline, caucus, chapter, parish, convent, brotherhood, sisterhood, fellowship,
    guild, cooperative, co-operative, consortium, legal centre, hospice, mosque, synagogue, temple, newsletter,
    shelter, ngo, group, groups, party, organisation, organization, watchdog, union, network, collective, movement,
    association, coalition, charity, monitor, committee, alliance, project, campaign, initiative, hotline, nonprofit,
    non-profit, think-tank, foundation, observatory, platform, federation, syndicate, body, forum, trust, fund, team,
    clinic, centre, center, institute, council, society, tracker, archive, agency, unit, desk, service, database, lab,
    commission, confederation, institution, outfit, league, congregation, order, church, diocese, firm, school,
    partnership`),
  nameArticles: ['the'],
  partyNouns: ['party', 'coalition', 'alliance'],
  listeners: phrases(`
    bulletin, published, report, released, issued, message, communique, note, interview, speech, address, an, its,
    his, her, evening, morning, night, video, again, also, and, later, earlier, told, parliament, local, national,
    letter, reporters, journalists, state, television, radio, a, the, news, conference, late, x, that, afp, reuters,
    in, statement, tv, broadcaster, interviewer, press`),
  bodyNouns: phrases(`
    guild, clinic, fund, bloc, archive, hotline, consortium,
    observatory, committee, commission, society, association, union, center, centre, initiative, foundation,
    movement, coalition, network, institute, council, bar, platform, club, league, federation, group, forum, watch,
    international, alliance, party, front, mission, office, agency, organization, organisation, project, collective,
    campaign, coordination, mechanism, service, services, fellowship, brotherhood, rights, defenders, monitor,
    syndicate, confederation, church, conference, archdiocese, diocese, vicariate, crescent, cross, college, mothers,
    voices, without, borders, justice, freedom, hrana, tracker, brief, observatorio, comite, sindicato, coordinadora,
    movimiento, colectivo, fundacion, asociacion, alianza, plataforma`),
  stateNouns: phrases(`
    assembly, congress, senate, prosecutions, prosecution, ministry, ministries, police, prosecutor, prosecutors,
    department, army, government, presidency, parliament, secretariat, authority, embassy, consulate, high commission,
    court, directorate, chancellery, junta, command, cabinet, bureau, kremlin, guard`),
  reported: phrases(`
    read out, revealed, supplied, verified, claimed, alleged, confirmed, announced, reported, told, informed,
    assured, documented, checked, double-checked, cross-checked, vetted, certified, counted, recorded, registered, published, released, issued, given, provided, disclosed,
    compiled, collected, gathered, sent, circulated, distributed, posted, dated, kept, maintained, listed, tallied,
    put out, put together, put forward, cited, quoted, corroborated, acknowledged, drawn up, shared, handed over,
    handed in, delivered, submitted, presented, made public`),
  agents: ['by'],
  documents: phrases(`
    study, paper, briefing, text, report, reports, statement, message, letter, memo, notice, bulletin, yearbook,
    edition, dossier, survey, census, spreadsheet, table, chart, factsheet, fact sheet, summary, balance, map,
    archive, files, dataset, list, lists, data, document, statistics, note, post, update, release, tracker,
    communique, information, monitoring, claim, claims, version, account, assertion, announcement`),
  nounsOfSaying: phrases(`
    announcement, announcements, claim, claims, assertion, assertions, account, accounts, statement, statements, declaration, promise, promises, pledge, vow,
    plan, plans, decision, offer, commitment, order, report, assurance, assurances, admission, confirmation,
    acknowledgement, insistence, boast, proposal, undertaking, news, word, estimate`),
  disputes: phrases(`
    dispute, disputes, disputed, disputing, question, questions, questioned, questioning, challenge, challenges,
    challenged, challenging, contest, contests, contested, contesting, reject, rejects, rejected, rejecting, dismiss,
    dismisses, dismissed, cast doubt on, casts doubt on, called into question, calls into question, refute, refutes,
    refuted, criticised, criticized, disagrees with, disagreed with, mistrusts, doubts, doubted, could not verify,
    unable to verify, has not been able to verify, cannot confirm`),
  ownCounting: phrases(`
    counted, counting, counts, count, tallied, tallies, tally, verified, documented, identified, recorded, saw,
    watched, witnessed, observed, seen, found, confirmed independently, independently (confirmed|verified),
    (was|were|is|are|been|has been|have been|had been|) able to (verify|confirm|document|identify)`),
  eyewitnesses: phrases(`
    journalist, journalists, reporter, reporters, correspondent, correspondents, photographer, photographers, team,
    witness, crew`),
  outletNouns: phrases(`
    newspaper, outlet, website, site, portal, magazine, daily, weekly, broadcaster, channel, news, agency, station,
    newswire, wire, newsroom, periodical`),
  describedBodies: phrases(`
    diocese, archdiocese, bishopric, archbishopric, vicariate, parish, association, chamber, faculty, union,
    syndicate, conference, federation, society, club, synod, confederation, bar`),
  leads: phrases(`
    who speaks on behalf of, speaks for, speaks on behalf of,
    who (edits|keeps|compiles|maintains) the * (list|register|ledger) (of|for) (the|),
    who (heads|leads|directs|runs|chairs) * * (at|for),
    (who|and) (covers|researches|monitors|investigates|documents|tracks|follows|observes|studies|collects|gathers|
      compiles|registers|verifies|writes) (*|* *|* * *) (for|at),
    who (answers|spoke) for,
    (who|which) (wrote|compiled|drafted|authored|signed|presented|co-wrote|edited|prepared|keeps|kept|works with|works
      at|sits on|volunteers with|volunteers for|lawyers for), who heads, who leads, who directs, who coordinates,
    who co-ordinates, who runs, who chairs, who presides over, who founded, who represents, who speaks for,
    who works for, works for, heads, leads, chairs, runs, directs, coordinates, co-ordinates, founded,
    is the (head|director|president|leader|coordinator|chair|founder) of`),
  guestLeads: phrases(`
    heads, leads, runs, chairs, directs, coordinates, co-ordinates, presides over, founded, co-founded, cofounded,
    set up, (has|have) (also|long|) (coordinated|led|headed|run|chaired|directed|presided over), (is|has been) the (voice|face) of`),
  told: phrases(`
    by email, by text message, by text, by letter, by message, by fax, by radio, by video, by video call, by phone,
    by telephone, over the phone, in writing, by e-mail, by video link, (for|on) (its|his|her|their) part, in turn`),
  also: phrases('also, further, then'),
  companions: ['with', 'alongside', 'unlike', 'like', 'besides', 'against'],
  firstPersons: ['we', 'our', 'ours', 'us', 'i', 'my'],
  papers: phrases(`
    decree, decrees, law, bill, act, order, ruling, verdict, sentence, resolution, judgment, video, clip, letter,
    notice, sign, poster, leaflet, poll, court, tribunal, hearing, message, e-mail, email, text, statement, source,
    spokesman, spokeswoman, spokesperson, telegram, circular, gazette, memo, memorandum, amnesty, pardon, deal,
    agreement, convoy, bus, group, number, total, dozen, few, couple, third, quarter, half, day, week, month, year,
    night, phone, call, minute, hour`),
  adjunctOpeners: phrases(`
    in, at, on, during, after, since, by, over, before, with, within, as, from, until, between, through, throughout,
    around, a, one, two, three, hours, minutes, days, weeks, earlier, later, last, this, under, despite, amid, out`),
  openers: phrases(`
    yet, even, neither, nor, like, unlike, only, elsewhere, still, again, nobody, none, nothing, meanwhile, besides,
    instead, indeed, perhaps, maybe, once, never, such, what, why, how, who, whose, thus, hence, otherwise,
    nevertheless, nonetheless, moreover, furthermore, earlier, later, separately, together, despite, given, thanks,
    following, citing, quoting, asked, live, whatever, whoever, within, beyond, outside, around, near, nearly, every,
    any, no, her, his, its, our, nearby, neighbouring, neighboring`),
  refersBack: phrases(`
    (both|all three) (|pieces of news|groups|figures|numbers|releases|cases|reports|batches) (were|are|have been) *,
    so (says|said), (that|this) (is|was) (according to|what), (that|this) (is|was) the (word|count|figure|tally) of,
    that 's (according to|what), the source is, that (figure|number|count|tally) (is|comes|came),
    (this|that|it|which) (was|is|has been),
    (the|this) (information|news|figure|number|data|announcement|report) (was|were|is|has been)`),
  pressRelease: phrases(`
    statement |, statement :, press release, press releases, joint statement, public statement, news note,
    press communique, alert |, communique |, communique no, statement no, press note, media statement, media alert,
    action alert, news release, media release, press statement, for immediate release, for immediate use`),
  weCount: phrases(`
    we (have|had|) (recorded|verified|counted|documented|registered|confirmed|identified|tallied),
    we (have been|were|are) able to (verify|confirm|document|identify), we could (only|) (verify|confirm|identify),
    we are (only|) (sure|certain) of`),
  ourselves: phrases(`
    our (organisation|organization|association|field team|volunteers|researchers|monitors|hotline|helpline|network|
      members|lists|census|database|log|ledger|group|committee|union|ngo|records|register|count|tally|list|figures|
      data|lawyers|team)`),
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
