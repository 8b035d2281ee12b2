import { phrases } from '../lexicon/words.js';

/** Nouns of events that only "since" and "before" count from, besides those of `events`. */
export const turningPoints = phrases(`
  pledge, ruling, rulings, judgment, judgement, verdict, order, speech, address, decision, reform, revolution,
  takeover, overthrow, ouster, fall, collapse, resignation, arrival, return, visit, summit, talks, mediation,
  negotiations, accession, appointment, swearing-in, investiture, referendum, plebiscite, elections, campaign,
  offensive, invasion, attack, assault, siege, storming, bombing, bombardment, intervention, incursion, kidnapping,
  abduction, massacre, shooting, killing, death, earthquake, fire, riot, riots, mutiny, strike, demonstration,
  demonstrations, rally, rallies, unrest, violence, lockdown, curfew, blockade, independence, anniversary, opening,
  launch, outbreak, publication, clemency, directive, constitution, programme, program, initiative, policy, handover,
  swap, takeoff, arrests, detentions, sanctions, lifting, suspension, commitment, undertaking, proclamation, signing,
  enactment, promulgation, act, bill, executive, meeting, meetings, hearing, hearings, trial, trials, call,
  conversation,
  mission, vigil, protest, operation, inspection, tour`);
