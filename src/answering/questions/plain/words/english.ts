import { numbers } from '../../../../extraction/en/numbers.js';
import type { Lexicon } from '../lexicon.js';
import { englishForms } from '../verbs/english-forms.js';
import { englishVerbs } from './english-verbs.js';

const FREED = 'freed|released|liberated|let out|let go|set free|turned loose|sprung|unjailed';
const NUMBER = 'number|figure|count|total|tally|estimate|toll';

export const english: Lexicon = {
  language: 'en',
  roles: {
    filler: `know, tell me, give me, show, show me, see, want, need, looking for, look for, would like, do we have, do you have, have you got, we have, got any, pull, pull up, list all, list every, a, an, the, of, 's, is, are, was, were, be, been, being, has, have, had, having, do, does, did, done, there, their, they, them,
      that, this, these, those, it, its, he, she, we, you, your, me, i, my, our, us, i've, we've, what, what's, whats, how, s,
      in, on, at, to, for, as, with, into, out there, then, so, so far, to date, up to now, until now, till now, thus far, by now, as of now, as of today, from jail, from prison, from detention, from custody, of jail, of prison,
      now, right now, currently, at present, at the moment, these days, already, yet, ever, in total, total, all, overall, any, some, anybody, anyone, somebody, someone, each,
      people, ppl, persons, person, individuals, citizens, folks, souls, cases, only, just, exactly, exact, precisely, actually, specifically, really, also, too, even, about, around, roughly, approximately, own, latest, last, new, current, recent, most recent, up to date,
      if, whether, in terms of, regarding, concerning, when it comes to, on the subject of, as for, namely, i . e, ie, if any, or so, here, very, both, same, more, further, additional, another, during, within, across, overnight, in the early hours, in the morning, in the evening, in the afternoon, at night, ok, would, could, can, may, might, should, according, i'd, i'll, i'm, you'd, you've, you're, they've, they're, they'd, he's, she's, we're, we'd, we'll, there's, that's, it's, who've, let's, him, her, hers, ours, yours, am, must, ought, such, whatever, whichever, recently, lately, much, per day of, altogether now, oh, of all, among, amongst, from among, inc, etc, those who, the ones, though, whose, again, either, full, up, off, down, back, everyone, everybody, things`,
    soft: `where do things stand, where things stand, stand, stands, any word, word, know, tell, tell me, give, give me, show, show me, get, got, gotten, gets, see, want, wants, need, needs, looking for, look, find, would like, like, let 's, have we, do we have, do you have, have you got, we have, got any,
      going, go, went, gone, went on, made, make, makes, making, take, put, puts, happened, happen, place, claims, claim, ones, one, body, bodies, ngo, ngos, group, organisation, organization, org, side, official, officially, publicly, given, use, using, used, jail, prison, detention, custody, cells, whole, entire, data point, number we have, list me, pull, pull up, pull me, fetch, lookup, report me, per source, by source, sources say, day, days, date, time, period, week, month, send, send me, sending, forward, pull together, run me through, walk me through, take me through`,
    who: `who, who's, whom, whose, which, which outlet, which outlets, which paper, which papers, which agency, which media, where`,
    'how-many': `how many, how many people, how much, what number, how large a number`,
    chat: `hi, hello, hey, hiya, yo, morning, good morning, good afternoon, good evening, please, pls, plz, thanks, thank you, thx, ta, cheers, sorry, excuse me, apologies, sorry to bother, sorry to bother you, sorry to bother you again, bother you, quick question, quick one, question, wait, hang on, hmm, um, uh, oh, well, right, okay, ok, hi there, hello there, hi recount, recount, bot, mate, guys, team, all, colleague, friend, dear, again,
      quickly, asap, urgent, urgently, my editor, our editor, the editor, the desk, editor, desk, boss, my boss, deadline, on deadline, for my piece, for my story, for a piece, for a story, for the story, for the piece, for my draft, for a draft, piece, story, my article, draft, a draft, my draft, in a draft, copy, my copy, working on, writing, i 'm, i'm, im, i am, asks, asking, asked, wondering, i wonder, was wondering, remind me, remind, remember, curious, just curious, checking, double checking, double-checking, to be clear, i mean, i think, kindly, help me, help me out, if you can, if possible, do you know, any idea, anybody know, does anyone know, one more, one more time, one more thing, another one, next one, also, i need, i'd like, i would like, could you, can you, could u, can u, u, ur, would you mind, mind telling me, please tell me, if you don't mind, if you have it, when you get a chance, real quick, really quick, hey there, folks, all right, alright, greetings, gday, howdy, much appreciated, appreciate it, appreciated, many thanks, tia, thank u, thanks a lot, thanks in advance, in advance, kind regards, regards, no rush, lol, haha, btw, by the way, fyi, one sec, just to check, to check, need to check, for the record, for the headline, for my lede, lede, for the lede, for the lead, for the caption, for tomorrow's paper, on air, going live, we go live, live, breaking, for a story i'm, i'm writing, we're writing, i am writing, for my script, script, for the newsletter, newsletter, my bad, still waiting, any chance, a hand, favour, favor, do me a favour, do me a favor, pretty please, not sure, any source, any source will do, whoever says it, no matter who, doesn't matter who, whoever, anyone's, anyones, this story of, that story of, this business of, the story of, this thing about, the idea of, idea, sanity check, double check for me, refresh my memory, refresh me, get back to me, when possible, as soon as possible, before noon, by noon, good day, greetings all, everyone, sup, whats up, what's up, hola, for our readers, for readers, for radio, for tv, for our liveblog, liveblog, for the liveblog, for print, for web, for the web, for the show, for the bulletin, bulletin, newsroom, the newsroom, my producer, producer, producers, the producer, my boss wants, boss wants, chief, the chief, copy desk, subs, the subs, sub editor, fact checker, fact checking, fact-checking, doing a fact check, i'm fact checking, still confused, confused, lost track, i lost track, i forgot, forgot, i can't find, can't find, cant find, hoping, i hope, hope, if known, if you know, if there is one, if there's one, if anyone knows, no idea, so i can`,
    ask: `number, numbers, number of, figure, figures, count, counts, tally, tallies, total, totals, toll, headcount, stats, statistics, statistic, data, estimate, estimates, what is the count, count of, any figure, any number, amount, nr, num, stat, breakdown, running total, running tally, running count, latest, status, latest numbers, quantity, reckoning, update on the number, score, sums up to, readout, reading, datapoint, datum, head count, body of numbers, volume, roundup number, number wise, numbers wise, claim, claims, version, account, tallying`,
    freed: `freed, released, release, releases, releasing, freeing, free, frees, freedom, liberated, liberation, liberations, let out, let go, lets go, letting go, letting out, let loose, set free, set loose, turned loose, walked, walked free, walk free, walking free, walked out, walked out of (jail|prison|detention), got out, get out, gets out, getting out, gotten out, got out of (jail|prison|detention), went free, go free, going free, goes free, gone free,
      came out, come out, come out of (jail|prison), came out of (jail|prison|detention), coming out, left (jail|prison|detention|custody), leave (jail|prison), out, out of (jail|prison|detention|custody), at liberty, regained freedom, regained their freedom, regain their freedom, got their freedom, got their freedom back, back home, sent home, went home, sprung, (is|are|were|was|been) out, prisoner releases, prisoner release, unjailed, exits, freedoms, (got|gotten|taken|let) out of (jail|prison|detention|custody), leaving (jail|prison), discharged, exited, given (freedom|liberty|their freedom), granted (release|freedom|liberty|their freedom), allowed to (leave|go|go home|walk free), home now, back with their families, reunited with their families, reunited with families, made it out, excarcelated, excarcelation, excarcelations, excarcerated, (let|lets|letting) (how many|how many people|how many prisoners|how many political prisoners|them|people|prisoners|anyone|anybody|folks) (go|out), (set|setting|sets) (how many|how many people|how many prisoners|them|people|prisoners|anyone|anybody) free, walked out of the gates, walks free, walks, walking out, walk out, walk out of (jail|prison), walk, walkouts, getting released, got released, gets released, get released, coming home, came home, come home, gone home, going home, go home, back on the street, on the streets, off the hook, out now, out already, out since, let out of (jail|prison|custody), released from (jail|prison|custody|detention), freed from (jail|prison|custody|detention), regained liberty, regained their liberty, recovered their freedom, regaining their freedom, regaining freedom, won freedom, won their freedom, won release, secured release, prisoner freedoms, jail releases, prison releases, mass releases, mass release, releasees, freed people, freed ones, freeings`,
    held: `still, remain, remains, remained, remaining, inside, still inside, still in, behind bars, in jail, in prison, in custody, in detention, in the cells, in state custody, locked up, locked away, left inside, left behind bars, left in (jail|prison|custody|detention), stay in, kept in, not out, still not out, under lock and key, still locked up, behind the bars, in lockup, still there, left in there, leftover, outstanding, the rest, the remainder, the remaining, yet inside, languishing, languish, stuck, stuck in (jail|prison), stuck inside, rotting in (jail|prison), rotting, on the inside, in the slammer, in the clink, doing time, in a cell, in cells, under detention, under custody, in government custody, in government hands, in the hands of the state, in their cells, inside (jail|prison|prisons|jails), in (jails|prisons), in captivity still, still captive, still waiting, still in there, stay behind bars, staying in (jail|prison), stay, stays, staying, kept in (jail|prison|custody|detention), kept behind bars, kept, keeping behind bars, keeps behind bars, keep behind bars, in lock-up, incarcerated still, left to go, held back, deprived of liberty, deprived of their liberty, deprived of freedom, without freedom, in limbo`,
    jailed: `held, detained, jailed, imprisoned, incarcerated, in captivity, captive, being held, holding, holds, under arrest`,
    prisoners: `prisoner, prisoners, detainee, detainees, inmate, inmates, captives, those detained, jailed people, jailed persons, prison population, people deprived of liberty, convicts, jailed folks, those in jail, those held, people held, the jailed, the detained, the imprisoned, those imprisoned, internees, incarcerated people`,
    'not-freed': `not yet (${FREED}), (not|n't|haven't|hasn't|havent|have not|has not) been (${FREED}), (not|haven't|hasn't|havent) yet been (${FREED}), not (${FREED}), not been (${FREED}), yet to be (${FREED}), yet to (walk free|get out|leave prison|come out), still to be (${FREED}), still waiting to be (${FREED}), waiting to be (${FREED}), awaiting release, awaiting their release, pending release, still awaiting release, still to come out, have not (got out|come out|walked free), left to be (${FREED}), left to (free|release), left, are left, still left, have n't been (${FREED}), aren't free yet, not free, not free yet, unreleased, never (${FREED})`,
    promised: `promised, promise, promises, promising, pledged, pledge, pledges, vowed, vow, vows, committed to free, committed to release, committed to freeing, committed to releasing, commitment, commitments, offered to free, offered to release, undertook to free, undertook to release, said (it|they|he|she) would (free|release|let go|let out), said (it|they|he|she) will (free|release), would be (${FREED}), to be (${FREED}), due to be (${FREED}), due for release, slated for release, up for release, pledged releases, promised releases, said would be (${FREED})`,
    announced: `announced, announce, announces, announcing, announcement, announcements, declared, releases announced`,
    will: `will, 'll, shall, going to, gonna, intends to, intend to, plans to, plan to, planned, planning to, expects to`,
    lifted: `measures lifted, precautionary measures, precautionary measure, cautionary measures, restrictive measures, substitute measures, court restrictions, court measures, restrictions, restrictions lifted, restriction, measures, reporting requirement, reporting requirements, reporting duty, reporting conditions, periodic reporting, bail conditions, travel ban, travel bans, travel bans lifted, gag orders, gag order, full freedom, full liberty, lifted, lift, lifting, dropped, waived, removed, conditions lifted, ban on leaving the country, court dates dropped, check in with the court, report to court, report to the courts, court reporting`,
    political: `political prisoner, political prisoners, politicals, political detainees, political detainee, political inmates, prisoners of conscience, prisoner of conscience, for political reasons, political reasons, on political grounds, politically motivated, political, for political motives, politically motivated detainees, political captives, for politics, over politics, because of politics, for political causes, for political crimes, for political activism, political cases, political hostages, politically jailed, pol prisoners, pol . prisoners, politically imprisoned, jailed for politics, political opponents, opposition prisoners, dissidents, jailed dissidents, jailed opponents`,
    by: `according to, acc to, acc . to, acc, as per, per, by, by the account of, by the count of, from, going by, based on, as reported by, reported by, as counted by, counted by, as told by, as stated by, as claimed by, claimed by, given by, cited by, via, attributed to, in the words of, as recorded by, recorded by, documented by, verified by the count of, as tallied by, tallied by, put out by, published by, issued by, quoting, quoted by, citing, in the view of, courtesy of`,
    says: `reckoning, give, gives, give for, has, say, says, saying, said, counts, counted, counting, report, reports, reported, reporting, gives, gave, giving, claimed, claiming, puts it at, put it at, put at, put the (${NUMBER}) at, puts the (${NUMBER}) at, talk about, talks about, talking about, speak of, speaks of, speaking of, register, registers, registered, record, records, recorded, tallied, cites, cited, estimates, estimated, quotes, quoted, has for, have for, lists, listed, documents, documented, mentions, mentioned, states, stated, tells, told, publishes, published, puts out, reckons, reckon, have as, insists, maintains, tweets, tweeted, posted, acknowledges, admits, admitted, confirms having, use, uses, using, used, work with, works with, working with, worked with, go with, goes with, went with, cite, citing, working off`,
    government: `government, gov, govt, gov't, gvt, authorities, administration, regime, executive, chavismo, chavista government, officialdom, official side, ruling party, acting government, interim government, government side, officials, miraflores`,
    in: `in, at, from, inside, outside, near, around, within`,
    jail: `jail, prison, cell`,
    and: `between, and, &, or, with, plus, as well as, together with, alongside, w /, w`,
    not: `not, no, n't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't, never, none, neither, nor`,
    hedge: `at least, more than, over, about, almost, nearly, up to, less than, fewer than, under, as many as, some`,
    compare: `compare, compares, compared, comparing, comparison, comparison of, side by side, next to, set against, stack up, stacks up, agree, agrees, agreed, agreement, disagree, disagrees, differ, differs, differing, difference, differences, difference between, discrepancy, discrepancies, gap, gap between, match, matches, match up, far apart, apart, in line, line up, coincide, coincides, contrast, contrasted, up against, beside, diverge, diverges, divergence, on the same page, tally up, square with, squares with, same number, same figure, same numbers, same figures, same count`,
    versus: `vs, vs ., v, versus, against, compared to, compared with, as opposed to, as against, relative to, x`,
    timeline: `timeline, timelines, time line, chronology, evolution, evolve, evolves, evolved, evolving, trend, trends, over time, day by day, day-by-day, day to day, day after day, daily, each day, every day, by day, week by week, progress, progression, progressed, chart, graph, plot, curve, trajectory, history, development of, developed, developing, how has it changed, how (has|have|did) the (${NUMBER}) (change|changed|grow|grown|move|moved|develop|developed), moved, move, moving, grown, grow, grew, growing, risen, rise, rising, rose, shifted, month by month, since the start, series, step by step, over the days, over the weeks, the run of`,
    cite: `source for, source of, source, sourced, citation, citations, cite, quote, quotes, quotation, exact quote, exact words, exact wording, exact sentence, exact phrase, verbatim, wording, phrase, sentence, passage where, paragraph, link, link to, links, url, reference, references, footnote, footnotes, attribution, attribute, where does it come from, where does (the|that|this) (${NUMBER}) come from, where do you get, where did you get, where is it from, where's it from, where does, come from, comes from, came from, who is that from, who's that from, who is it from, who said, who says, who gave, who gives, who claimed, whose number is, whose figure is, whose count is, whose is, how do i cite, how to cite, how should i cite, credit, where is that from, where is, where's, reads, page, the page, the article with, which article, what article, in which article`,
    genealogy: `who had it first, who said it first, who (had|reported|published|gave|put out|ran|broke|came up with|used|floated) (it|this|that) first, originate, originates, originated, origin, origins, original source, originally, copied, copying, copied from, copied whom, copied who, repeating, re-reporting, relayed, relaying, passed on, passing on, spreading, traced, trace, trace back, traced back, lineage, genealogy, family tree, recycled, recycling, recycle, without saying so, without attribution, without credit, without crediting, echoing, echoed, parroting, running with, ran with, track back, got it from, took it from, picked up, picking up, who copied whom, who copied who, where did it start, copycat, copycats, secondhand, second hand, second-hand, (pick|picks|picked|picking) (it|this|that|them) up`,
    'genealogy-who': `first, copies, copy, repeat, repeats, repeated, relay, relays, pick up, pass on, carried, carrying, carry, spread, travelled, traveled, travel, started, start, lifted from, outlets, outlet, media, papers, newspapers, agencies, wire, wires, ran, running, run, chain, path, followed, following, from whom, from who, who took, came up with, come up with, in turn, back, after that, then ran, credit, crediting, has been`,
    verification: `check, checks, publish its list, published its list, published its names, its list, published a list of names, verified, verify, verifies, verifying, verification, verifiable, confirmed, confirm, confirming, confirmation, corroborated, corroborate, corroborating, corroboration, checked, fact-checked, fact checked, double checked, vetted, independently verified, independent verification, disputed, disputing, dispute, disputes, contested, contesting, contest, contests, challenged, challenging, challenge, challenges, questioned, questioning, doubted, doubts, doubting, denied, denies, deny, denying, refuted, refutes, contradicted, contradicts, contradict, provisional, preliminary, list of names, lists of names, list of those freed, names list, named list, list of who was freed, audited, audit, validated, validate, backed up, back up, stands up, stand up, hold up, holds up, cross-checked, cross checked, crosscheck, publish a list, publish the list, published the list, published a list, release a list, released a list, promised a list, promised the list, promised to publish`,
    'verification-who': `ask for, ask for a list, asks for, ask, list, lists, names, asked for, asked for a list, asking for, asking for a list, been asking for, demanding, demanded, demand, demands, requested, requests, request, requesting, publish, published, call for, calling for, calls for, called for, independently, independent, list of, released, by name, name by name, name and surname, first and last names, full names, their names, roster, register of names`,
    sources: `which newspapers, what newspapers, which papers do you read, which sources, what sources, your sources, list of sources, sources, which articles, what articles, articles, list of articles, list your articles, list the articles, list articles, list your sources, list sources, your articles, which outlets do you use, what do you read, what have you read, what are you reading, working off, work off, working from, based on what, where do you get your data, where do you get your numbers, where do you get your figures, where does your data come from, where do your numbers come from, where do your figures come from, which media do you use, what media do you use, what outlets do you use, which outlets do you read, what outlets do you read, source material, source list, sources list, reading list, articles list, corpus, have you read, you read, been reading, in the ledger, in your ledger, which stories, what stories, stories, do you draw on, draw on, you rely on, rely on, do you rely on, in your database, in the database, (papers|newspapers|outlets|media|sites|sources) you (use|read|follow|monitor|track|check|consult|rely on|look at), do you (use|read|follow|monitor|track|check|consult)`,
    search: `(anything|something|what is|what's|is there anything) in the (coverage|articles|stories|press|reports|papers) (about|on), search, search for, look up, find passages, passages, passage, passages about, passages on, passages mentioning, mentions of, any mention of, mention of, mentioning, anything about, anything on, anything in the articles about, something about, something on, what do the articles say about, what do articles say about, what do the articles say on, what's written about, what is written about, written about, what has been written about, what does the coverage say about, coverage of, coverage on, articles about, articles on, articles that mention, articles mentioning, stories about, stories on, reports about, reports on, paragraphs about, paragraphs on, paragraphs mentioning, quotes about, find, find me, anything mentioning, excerpts about, excerpts on, text about, text on, show me what articles say about, where do the articles mention, which articles mention, which articles talk about, who wrote about, anything written about, anything written on, info on, information on, information about, references to, anything that mentions, what's been said about, what has been said about, what is being said about, details on, details about`,
    diff: `diff, changed, what did the ledger learn, what has the ledger learned, ledger learn, what did you learn, what have you learned, what changed, what's changed, whats changed, what has changed, what is new, what's new, whats new, anything new, anything change, anything changed, any change, any changes, any updates, any update, any news, what did i miss, what have i missed, did i miss anything, changes, updates, update, news, new figures, new claims, any new figures, any new claims, any new numbers, new numbers, what moved, has anything changed, have any figures changed, corrections, what got corrected, what was corrected, what has been added, what's been added, what was added, catch me up, bring me up to date, bring me up to speed, fill me in, what happened in the ledger, which figures changed, which figures are new, what figures changed, added to the ledger, whats different, what's different, what is different, anything different, what happened, what has happened, what have happened, what went on, what is going on, what has been going on, what came in, what has come in, anything happen, anything happened, anything come in, what else is new, whats happened, what have we got new, what is the latest, whats the latest, what's the latest`,
    help: `help, how do i use this, how do i use this thing, how do i use you, how do you work, how does this work, how does this thing work, what can you do, what can i ask, what can i ask you, what do you do, what are you, who are you, commands, instructions, manual, how to use this, how to use, how can i use this, how can you help, what are you for, what questions can i ask, what else can you do, list of commands, which commands, what commands, usage, getting started, how does it work, use this thing, explain yourself`,
    known: `as of, as known on, as known by, as known, known, known on, what was known, what was known on, what we knew, what we knew on, what was known by, going by what was known, going by what was known on, with what was known, given what was known, based on what was known, knowing only what was published, knowing only what was known, only what was published, what was published, published by, as published, as published by, as it stood, as it stood on, as they stood on, as things stood, as things stood on, as the count stood, back on, as reported up to, with information available, with the information available, with data available, data available, information available, with the data of, from the vantage of, as it looked, as it looked on, as we knew it, at that point, at that time, snapshot, state of play, state of play on, state of knowledge, as recorded on, ledger as of, only using what was out by, using what was out by, if today were, pretend it is, pretend it's, as though it were, as if it were, at the time, as of the morning of, as of close of, knew, things were known, it was known, they knew, known then, known back then, known at the time, was known then`,
    'go-on':
      'and, what about, how about, and what about, but, ok and, same for, the same for, same but, and now, now, instead, and the',
    'this-figure': `that figure, this figure, that number, this number, that one, this one, that count, this count, that claim, this claim, it, that`,
  },
  outOfReach: {
    sum: 'add up, add together, add, adds up, added up, added together, adding, sum, sums, summed, combined, combine, altogether, in all, grand total, overall total, subtract, minus, deduct, taken together, put together, total of all, total across, all together, cumulative total of all, totalled, sum total, calculate, compute, work out',
    average:
      'average, averages, averaged, mean, median, midpoint, middle ground, middle figure, on average, split the difference',
    ratio:
      'percent, per cent, percentage, percentages, %, share, proportion, ratio, fraction, what part of, out of every, one in, per day, per week, rate, rates, how fast, pace, speed, half, twice, double, times as many, out of the, out of those, out of all, one third, a third, a quarter, majority',
    best: `your best, best (${NUMBER}), best guess, best, real (${NUMBER}), true (${NUMBER}), right (${NUMBER}), correct (${NUMBER}), actual (${NUMBER}), the truth, truth, definitive, which (${NUMBER}) is right, which (${NUMBER}) is correct, which is right, which is correct, most reliable, most accurate, most credible, accurate, your own (${NUMBER}), your (${NUMBER}), single (${NUMBER}), one (${NUMBER}), guess, guesstimate, ballpark, consensus, consensus (${NUMBER}), should i use, should we use, should i run with, should we run with, should i go with, should we go with, should i print`,
    opinion:
      "do you think, do you believe, do you trust, would you trust, would you believe, would you say, you think, you trust, you believe, your opinion, your view, your take, opinion, who is right, who's right, who is lying, who's lying, lying, lies, liar, honest, trust, trustworthy, reliable, credible, credibility, believe, exaggerating, exaggerate, exaggerates, inflating, inflated, undercounting, overcounting, bias, biased, propaganda, justified, fair, good thing, bad, legitimate, plausible, realistic, prefer, who should i",
    forecast:
      'tomorrow, next week, next month, next days, next few days, coming days, coming weeks, predict, prediction, predictions, forecast, forecasts, projection, projected, project, expected, expect, expecting, likely, how soon, how long, by when, chances, probability, odds, at this rate, will there be, will it take, in the future, by year end, before easter',
    writing:
      'write, write me, draft me, draft a, draft something, brief, briefing, summary, summaries, summarise, summarize, sum up, headline, headlines, tweet, thread, rewrite, rephrase, translate, translation, compose, essay, press release, script, blog, caption, word count, paragraph about, explain why, poem, joke, letter, email, infographic, slide, translate this',
    names:
      "names of, who was freed, who was released, who were freed, who were released, who has been freed, who has been released, who have been freed, who got out, who is still, who's still, whose names, who exactly was, who are the, who else was, which prisoners were, which prisoners, identity, identities, who walked free, is he free, is she free, was he released, was she released",
    arrests:
      'arrested, arrest, arrests, rearrested, re-arrested, new detentions, newly detained, captured, capture, kidnapped, disappeared, disappearances, abducted, taken prisoner, (were|was|been|got|get) (detained|jailed|imprisoned|arrested|locked up), detentions, rounded up, sentenced, convicted, charged, on trial, tried, prosecuted, indicted, (put|placed|thrown|sent|taken|moved|brought|went|gone|go|going|goes|returned) (in|into|to|back in|back to|back into) (jail|prison|custody|detention), (put|placed|taken) (behind bars|inside), locked up again',
    deaths:
      'died, die, dying, dead, death, deaths, killed, tortured, torture, injured, sick, ill, hunger strike, on hunger strike, suicide, hospitalised, hospitalized',
    transfers:
      'deported, deportation, deportations, deportees, deportee, migrants, migrant, repatriated, repatriation, repatriations, flights, transferred, transfer, transfers, moved to, exiled, exile, expelled, house arrest, swapped, swap, exchanged, exchange, under house arrest, asylum, refugees, returned home',
    why: 'why, how come, reason for, reasons for, what caused, because',
    when: 'when, what day, which day, what date, which date, what time, how often',
    pick: 'highest, lowest, largest, smallest, biggest, fewest, maximum, minimum, max, min, most, least, more than anyone, greatest, who counts more, whose is higher, whose is bigger, who has more, who counts the most, higher, lower, bigger, smaller, than',
    except:
      'except, excluding, exclude, excludes, other than, apart from, aside from, besides, not counting, without counting, leaving out, minus the, without the, without, not including, but not, ignoring, unless, instead of, rather than, except for, exclusive of',
  },
  verbs: englishVerbs,
  formsOf: englishForms,
  groups: {
    Palestinians: 'palestinian, palestinians',
    hostages: 'hostage, hostages',
    'young people': 'young people, youth, young men, young women, youngsters',
    women: 'women, woman, female, females, female prisoners, female detainees, women prisoners, women detainees',
    men: 'men, man, male, males, male prisoners',
    foreigners:
      'foreigners, foreigner, foreign, foreign nationals, foreign citizens, foreign prisoners, foreign detainees, foreign passport holders, non-venezuelans',
    'dual nationals':
      'dual nationals, dual national, dual citizens, dual nationality, dual citizenship, people with dual nationality, binationals',
    military:
      'military, military personnel, soldiers, soldier, troops, servicemen, service members, servicemembers, military prisoners, military detainees, military officers, army officers, members of the military, members of the armed forces, men in uniform, uniformed personnel, military men, armed forces members, servicewomen, the military ones',
    civilians: 'civilian, civilians, civilian prisoners',
    journalists:
      'journalist, journalists, reporter, reporters, press workers, media workers, members of the press, correspondents, newsmen, newspeople, press workers and journalists',
    minors:
      'minors, minor, teenagers, teenager, teens, teen, adolescents, adolescent, children, child, kids, underage, under 18, under-18s, under-age, juveniles, juvenile, youths, boys and girls, teenage prisoners',
    students: 'students, student, university students, undergraduates',
    lawyers: 'lawyers, lawyer, attorneys, attorney, defence lawyers, defense lawyers',
    'elderly people':
      'elderly, elderly people, older people, seniors, pensioners, over 60, over 65, over 70, old people',
    activists: 'activists, activist, human rights defenders, rights defenders, human rights activists, campaigners',
    politicians:
      'politicians, politician, opposition leaders, party leaders, opposition politicians, lawmakers, mayors',
    'union members': 'trade unionists, trade unionist, unionists, union members, union leaders, labour leaders',
    'police officers': 'police officers, police, policemen',
    teachers: 'teachers, professors, teacher',
    doctors: 'doctors, physicians',
    relatives: 'relatives, relatives of, family members, families',
    protesters: 'protesters, protestors, demonstrators',
  },
  cues: {
    since:
      'since, from, starting, starting on, starting from, as from, beginning, beginning on, counting from, counted from, dating from, dating back to, ever since, going back to, with a start of, from the day of, since the day',
    after: 'after, later than, following, past',
    until:
      'until, till, til, up to, up until, up till, through, thru, by, to, down to, up to and including, not later than, no later than, as late as',
    before: 'before, prior to, ahead of, earlier than, up to before',
    on: 'on, over, during, in, for, at, of, across, within, this, this past, just, just on, throughout, around, dated, the',
    between: 'between, from, in between, anywhere between',
    to: 'to, and, through, thru, until, till, til, up to, -, –, —',
    'end-of': 'end of, the end of, close of, the close of, late',
    'start-of': 'start of, the start of, beginning of, the beginning of, early, the first of',
    onward:
      'onward, onwards, on, forward, forwards, and after, and later, or later, until now, to date, to now, until today, till now, to today, up to now',
  },
  days: {
    today: 'today, tonight, this morning, this afternoon, this evening, so far today, earlier today, the day so far',
    yesterday:
      'yesterday, last night, yday, yest, yesterday morning, yesterday evening, yesterday afternoon, the day before',
    'two-days-ago': 'the day before yesterday, day before yesterday',
    now: 'now, right now, this moment, the present, present, the present day, this point',
    weekend:
      'the weekend, weekend, this weekend, last weekend, past weekend, the past weekend, the last weekend, saturday and sunday',
    'this-week': 'this week, so far this week, the current week, the start of the week, the beginning of the week',
    'last-week':
      'last week, the previous week, previous week, the week before, all of last week, the whole of last week',
    'past-week': 'the past week, past week, the last week, a week',
    'this-month':
      'this month, so far this month, the current month, the start of the month, the beginning of the month',
    'last-month': 'last month, the previous month, previous month',
    'past-month': 'the past month, past month, the last month, a month',
    'this-year':
      'this year, so far this year, the start of the year, the beginning of the year, the year so far, the turn of the year',
    'last-year': 'last year, the previous year',
    christmas: 'christmas, christmas day, xmas, xmas day',
    'christmas-eve': 'christmas eve',
    'new-year':
      "new year, new year 's day, new years day, new year's, new year 's, new years, the new year, new year day",
    'new-years-eve': "new year 's eve, new years eve, year's end, year 's end",
    'first-half': 'the first half of, first half of, the first fortnight of, first fortnight of',
    'first-week': 'the first week of, first week of',
    'second-half': 'the second half of, second half of, the second fortnight of, second fortnight of',
    ahead: 'tomorrow, next week, next month, next year',
  },
  weekdays: [
    'monday, mon, mondays, mon .',
    'tuesday, tue, tues',
    'wednesday, wed, weds',
    'thursday, thu, thur, thurs',
    'friday, fri',
    'saturday, sat',
    'sunday, sun',
  ],
  dayOf: 'the, day, the day',
  ofMonth: 'of, in, of the',
  lastDays: 'the last, last, the past, past, these last, the previous, previous, these past',
  agoBefore: '',
  agoAfter: 'ago, back, earlier',
  units: {
    hour: 'hour, hours, hrs, h',
    day: 'day, days',
    week: 'week, weeks',
    month: 'month, months',
  },
  numbers: {
    ...numbers.values,
    hundred: 100,
    thousand: 1000,
  },
  numberAnd: 'and, a',
};
