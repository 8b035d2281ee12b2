/** Parts of a month: "the first half of January". */
export const MONTH_PARTS = [
  'first-half',
  'first-week',
  'first-two-weeks',
  'second-week',
  'third-week',
  'final-week',
  'second-half',
] as const;
export type MonthPart = (typeof MONTH_PARTS)[number];

/** Days by name. */
export const NAMED_DAYS = [
  'today',
  'yesterday',
  'two-days-ago',
  'now',
  'weekend',
  'this-week',
  'last-week',
  'past-week',
  'this-month',
  'last-month',
  'past-month',
  'this-year',
  'last-year',
  'christmas',
  'christmas-eve',
  'new-year',
  'new-years-eve',
  'epiphany',
  ...MONTH_PARTS,
  /** "Tomorrow": nothing is known of it. */
  'ahead',
] as const;
export type NamedDays = (typeof NAMED_DAYS)[number];
