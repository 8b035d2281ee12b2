import type { GroupWords } from '../lexicon/group-words.js';
import { phrases } from '../lexicon/words.js';

/** Nouns that say by themselves that people are held, and the group they are filed as. */
export const prisoners: GroupWords['prisoners'] = {
  'political prisoners': phrases(`
    (political|politically motivated) prisoner*, political opponents,
    (people|persons|individuals|men and women|detainees|inmates) (as|to be) (political prisoners|prisoners of
      conscience),
    (people|persons|individuals|detainees|inmates) (considered|recognised|recognized|classified|listed|designated|
      regarded|deemed|it considers|it regards|it recognises|it recognizes) (as|to be|) (political prisoners|
      prisoners of conscience), prisoners of conscience, so-called political prisoners, political inmates,
    persons deprived of liberty for political reasons, politically motivated detainees`),
  'political detainees': ['political detainee*'],
  'people held for political reasons': [
    '(people|persons|individuals) (held|jailed|detained|imprisoned|in prison|behind bars|deprived of liberty|deprived of their liberty|locked up|incarcerated) for political reasons',
    'people (held|jailed|detained|imprisoned) (over|on) political (reasons|grounds|charges)',
  ],
  'common criminals': phrases('common (criminals|prisoners|inmates|offenders), ordinary (criminals|prisoners)'),
  prisoners: phrases(`
    (persons|people|individuals) deprived of (their|) (liberty|freedom), pdls, pdl, prisoner*, convict, convicts,
    jailed people, imprisoned people, incarcerated people, prisoners of war, pows`),
  detainees: phrases('detainee*, detained people, people detained, people arrested'),
  'pretrial detainees': ['(pretrial|pre-trial) (detainee*|inmates)'],
  inmates: ['inmate*'],
  hostages: ['hostage*', 'living hostages'],
  captives: phrases('captives, abductees, abducted people, kidnapped people, kidnap victims'),
  dissidents: ['dissident*', '(jailed|imprisoned|detained) opponents'],
  'Palestinian prisoners': ['palestinian (prisoner*|detainee*|inmate*)'],
};
