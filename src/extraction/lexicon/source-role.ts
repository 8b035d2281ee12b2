/** What a common noun or a pronoun may stand for. */
export type SourceRole =
  | 'organisation' // the group, the NGO: the body named before
  | 'some-organisation' // a rights group: the body the article names, before or after
  | 'organisations' // rights groups, in the plural: never one of them
  | 'both' // both organisations: the two named last
  | 'former' // the former, the first of these groups: the first of the two named last
  | 'latter' // the latter: the second of them
  | 'ministry' // the ministry, the prison service: the state body named before, else the government
  | 'government' // the government, the ministry, officials
  | 'office' // minister, president: the government, unless the person belongs to another body
  | 'member' // director, lawyer, spokesman of …: takes the body beside it
  | 'it' // it
  | 'person' // he, she
  | 'relatives'
  | 'lawyers'
  | 'sources'
  | 'opposition'
  | 'no-state' // de facto authorities, a rebel administration: nobody's government
  | 'reports'; // "confirmed reports", "media": nobody is named
