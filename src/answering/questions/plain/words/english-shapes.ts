import type { Shapes } from './shapes.js';

export const englishShapes: Shapes = {
  gerund: /ing$/,
  infinitive: null,
  weDo: null,
  ofUs: null,
  asksFor: / (?:(?:wants?|needs?) to know|wants? it|needs? (?:it|this)|(?:is|are|keeps?) asking|asks?)$/,
  wasAway:
    /^(?:(?:i|we|i've|we've|i'm|im) )?(?:just )?(?:(?:been|was|were|got|am|came|have been) )?(?:back (?:from|at|in (?:the )?(?:office|newsroom))|away|off (?:work|since|sick|on|for|last|yesterday)|out (?:sick|of|since|for)|sick|on (?:leave|holiday|vacation|a plane)|offline|travell?ing)\b/,
  selfDid: null,
  peopleWho:
    /^(?:people|persons|those|prisoners|detainees|inmates|ones) who (?:were|was|are|is|have been|has been|walked|got) (?:freed|released|out|free|still)$/,
  wasFreed: /^was s?he (?:released|freed)/,
  staysIn: /^who(?:'s| is) still/,
  prisoners: /\b(?:prisoners?|detainees?)\b/,
  nationals: /(?:ans?|ese|ish|iards?|ch|is?)$/,
};

/** See `Lexicon`. */
export const englishNationals: Readonly<Record<string, string>> = {
  spaniard: 'Spain',
  spaniards: 'Spain',
  italians: 'Italy',
  americans: 'United States',
  brits: 'United Kingdom',
  britons: 'United Kingdom',
  argentine: 'Argentina',
  argentines: 'Argentina',
  argentinian: 'Argentina',
  argentinians: 'Argentina',
  czechs: 'Czech Republic',
  poles: 'Poland',
  turks: 'Türkiye',
};
