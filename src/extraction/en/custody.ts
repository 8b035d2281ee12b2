import type { CustodyWords } from '../lexicon/custody-words.js';
import { phrases } from '../lexicon/words.js';

export const custody: CustodyWords = {
  prisons: phrases(`
    prison, prisons, jail, jails, gaol, gaols, penitentiary, penitentiaries, cell, cells, dungeon, dungeons, lockup,
    lockups, lock-up, custody, detention, captivity, imprisonment, incarceration, confinement, jailhouse, brig,
    stockade, remand, brickyard-prison`),
  sites: phrases(`
    camp, camps, colony, colonies, centre, centres, center, centers, facility, facilities, compound, barracks,
    station, stations, headquarters, unit, ward, wards, block, wing, yard, dormitory, dormitories, hangar, hangars,
    shelter, shelters, forest, bush, base, site, sites, complex, garrison, fortress, institute, institution`),
  captors: phrases(`
    captors, kidnappers, abductors, bandits, militants, gunmen, insurgents, jihadists, rebels, guerrillas, hijackers,
    pirates, jailers, militia, militias, hostage-takers, terrorists`),
  authorities: phrases(`
    court, courts, judge, judges, magistrate, magistrates, tribunal, tribunals, police, policemen, prosecutor,
    prosecutors, soldiers, troops, army, military, guards, jailers, warden, authorities, officials, officers,
    government, junta, regime, ministry, president, king`),
  links: phrases('of, from, for, by, against, to, with, at, in, before'),
  notYet: phrases('before, without'),
  gates: phrases('gate, gates, gateway, door, doors, doorway, threshold, turnstile, turnstiles'),
  leaves: phrases(`
    left, leave, leaves, leaving, exit, exited, exiting, exits, departed, departing, depart, quit, vacated, abandon,
    abandons, abandoned, abandoning`),
  leavesAhead: [],
  goes: phrases(`
    walk, walked, walks, walking, come, came, comes, coming, get, got, getting, step, stepped, stepping, file, filed,
    filing, emerge, emerged, emerging, stream, streamed, streaming, pour, poured, pouring, stroll, strolled, limp,
    limped, stumble, stumbled, go, went, gone, brought, bring, bringing, carried, led, driven, drove, bused, bussed,
    flown, flew, airlifted, escorted, whisked, trucked, let, ushered, helped, discharged, freed, released, bailed,
    rescued, recovered, saved, plucked, extracted, retrieved, delivered, taken, took, pulled, moved, sprung, carry,
    marched`),
  goesAhead: [],
  outOf: phrases('out, from, off'),
  passes: phrases(`
    walk, walked, walking, come, came, coming, pass, passed, passing, go, went, gone, file, filed, filing, step,
    stepped, stepping, pour, poured, stream, streamed, cross, crossed, crossing, emerge, emerged, driven, drove`),
  passesAhead: [],
  through: phrases('through, from, out, past, by, beyond, over, across'),
  inside: phrases('in, inside, within, at'),
  with: phrases('with, by, of'),
  stays: phrases(`
    is, are, was, were, be, been, remain, remains, remained, stay, stays, stayed, staying, sit, sits, sat, sitting,
    sleep, sleeps, slept, sleeping, lie, lying, wait, waiting, languish, languishes, languished, languishing, kept,
    held, locked, crammed, packed, confined, jailed, detained, stuck, rot, rots, rotted, rotting, penned, chained, still, wake, live, living,
    there, hold, holds`),
  borders: phrases('border, borders, frontier, bridge, checkpoint, crossing, crossings'),
  deeds: phrases('teach, guard, cook, clean, patrol, keep, run, stage, give'),
  suffers: phrases(
    'being, serving, awaiting, languishing, rotting, living, sleeping, sitting, staying, waiting, dying, starving, wasting, doing, spending, suffering, going, fasting, hunger, missing, remaining, sharing, await, awaits, wait, serve, languish, rot, suffer, giving, fighting, do, spend',
  ),
  houses: phrases('hold, holds, held, house, houses, housed, has, have, had, contains, contained, confines, confined'),
  guards: phrases('confines, confined'),
  rooms: phrases('places, beds, spaces, berths, slots, cells'),
  arrives: phrases(`
    arrived, arrive, arrives, arriving, landed, land, lands, touched, disembarked, received, welcomed, flew, returned,
    crossed, reached, came`),
  handsOver: phrases('handed, returned, surrendered, transferred, gave'),
  ofTheLaw: phrases(`
    police, prosecutor, prosecutors, prosecution, court, courts, judge, judges, magistrate, magistrates, judiciary, justice,
    gendarmerie, custody, tribunal, sheriff`),
  receives: phrases('received, receives, got, regained'),
  notPlaces: phrases(`
    guard, guards, official, officials, officer, officers, service, services, warden, wardens, governor, authority,
    authorities, directors, term, terms, sentence, sentences, food, break, breaks, population, yard, staff, system,
    gate, gates, door, doors, wall, walls, visit, visits, house, camp, director, chief, chiefs, spokesman,
    spokeswoman, spokesperson, reform, capacity, bed, beds, letter, letters, uniform, uniforms, chaplain, union,
    administration, department, ministry, hospital, record, records, place, time, conditions, order, orders`),
  rescues: phrases(`
    firefighter*, fire brigade, firemen, rescuers, rescue (team|teams|worker|workers|crew|crews|operation|helicopter),
    coast guard, coastguard, lifeguards, trapped, stranded, stuck (in|on|aboard|at|inside),
    (metro|subway|underground) (train|trains|car|cars),
    (a|the) (lift|elevator|well|shaft), rubble, flooded, floods, floodwater*,
    collapsed (mine|building|tunnel|shaft|well|house|bridge|wall), mine shaft, gallery, landslide, mudslide,
    avalanche, earthquake, shipwreck*, capsized, cable car*, biologist*, zoologist*, wildlife, zoo,
    customs (agency|officials|officers|service|authority|authorities), quarantine`),
  outsides: phrases(`
    square, street, streets, gate, gates, entrance, door, doors, outside, pavement, sidewalk, church, cathedral,
    airport, embassy, hospital, hospitals, shelter, shelters, border, country, vigil, strike`),
  onlyPrisoners: phrases('swap, swaps, swapped, captivity'),
  signs: phrases(`
    prison*, jail*, inmate*, detain*, detention*, arrest*, custody, captiv*, captor*, hostage*, kidnap*, abduct*,
    imprison*, incarcerat*, convict*, amnest*, pardon*, parole*, clemency, cell, cells, excarcel*, excarcer*, bail,
    bailed, behind bars, remand*, penitentiar*, reprieve*, militants, gunmen, bandits, dungeon*, locked up, pows,
    being held, confined, confinement, (walk|walks|walked|walking|set|sets) free, (their|his|her) (liberty|freedom)`),
  heldLabels: phrases('held'),
  takenLabels: phrases('detained'),
  home: ['home'],
  weHave: ['have'],
  ourOwn: phrases('our, ours'),
};
