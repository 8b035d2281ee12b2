import type { Verbs } from '../lexicon.js';

/** By what they do in a question; irregular forms after colons. */
export const englishVerbs: Verbs = {
  says: `print, say:said, report, count, claim, state, estimate, give:gave:given:giving, cite, document, list, record, register, tally, publish, tell:told, mention, insist, maintain, reckon, acknowledge, admit:admitted:admitted:admitting, assert, declare, tweet, post, note, quote, speak:spoke:spoken, talk, assess, log:logged:logged:logging, calculate, tabulate, disclose, reveal, put:put:put:putting, set:set:set:setting, use, cite, compile, track, monitor`,
  soft: `enumerate, show:showed:shown, provide, share, give:gave:given, want, need, look, see:saw:seen, find out:found out, tell:told, know:know:know:knowing, hear:heard, learn, happen, make:made, try, like, have to, exist, stand:stood, read:read, understand:understood, explain, clarify, think of:thought of, offer up, confirm, point, reach, amount, account, base, occur, do:did:done`,
  freed: `free:freed:freed:freeing, release, liberate, unjail`,
  promised: `promise, pledge, vow, guarantee`,
  announced: `announce`,
  lifted: `lift`,
  lifts: `remove, drop:dropped:dropped:dropping, waive, suspend, revoke, cancel:cancelled:cancelled:cancelling, end, ease, relax, scrap:scrapped:scrapped:scrapping, void, discharge`,
  compare: `pair, compare, confront, juxtapose, measure against, contrast, differ, disagree, agree:agreed:agreed:agreeing, diverge, coincide, match, juxtapose, reconcile`,
  moves: `change, vary, shift, move, grow:grew:grown, rise:rose:risen:rising, fall:fell:fallen, drop:dropped:dropped:dropping, climb, increase, decrease, decline, fluctuate, progress, develop`,
  timeline: `evolve`,
  cite: `link, cite, quote, attribute, credit`,
  genealogy: `invent, coin, copy, echo, originate, relay, recycle, parrot, trace, rerun:reran:rerun:rerunning`,
  'genealogy-who': `repeat, spread:spread:spread:spreading, carry, circulate, follow, start, begin:began:begun:beginning, borrow, lift, run:ran:run:running, travel, get:got:gotten:getting, break:broke:broken, use, propagate, float, pick up, launch, introduce, publish`,
  verification: `vouch, attest, verify, confirm, corroborate, dispute, contest, challenge, question, doubt, deny, refute, contradict, validate, audit, vet:vetted:vetted:vetting, debunk, substantiate, authenticate, check, double-check, fact-check, cross-check, disprove, rebut:rebutted:rebutted:rebutting, reject, dismiss, disagree with`,
  deaths: `die:died:died:dying, kill, torture, injure, murder, perish`,
  transfers: `deport, repatriate, transfer:transferred:transferred:transferring, exile, expel:expelled:expelled:expelling, swap:swapped:swapped:swapping, exchange`,
  arrests: `arrest, rearrest, capture, kidnap:kidnapped:kidnapped:kidnapping, abduct, sentence, convict, charge, prosecute, indict`,
  writing: `write:wrote:written, translate, summarise, summarize, rewrite, rephrase, compose`,
  sum: `add, sum:summed:summed:summing, combine, subtract, deduct`,
  average: `average`,
  opinion: `believe, trust, lie:lied:lied:lying, exaggerate, inflate, recommend, suspect`,
  forecast: `predict, forecast, project`,
};
