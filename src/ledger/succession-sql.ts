/**
 * The next figure of the series of `c`, found along the index `claim_next`: the nearest later day; of that day the exact
 * before the hedged, the higher before the lower. The same rules as `superseding`, for a ledger as it stands today.
 */
export const NEXT = `
  select id from (
    select * from (
      select n.id, n.to_day, n.exact, n.value from claim as n
      where n.firm = 1 and n.state is not 'rejected' and n.series = c.series and n.to_basis = 'stated' and n.to_day > c.to_day
      order by n.to_day, n.exact desc, n.value desc, n.id limit 1)
    union all select * from (
      select n.id, n.to_day, n.exact, n.value from claim as n
      where n.firm = 1 and n.state is not 'rejected' and n.series = c.series and n.to_basis = 'reported' and n.to_day > c.to_day
        and c.measure <> 'held' and n.value > c.value
      order by n.to_day, n.exact desc, n.value desc, n.id limit 1)
  ) order by to_day, exact desc, value desc, id limit 1`;

/** "104 on Sunday" is done with: a total since Sunday does not replace it. */
export const GOES_ON = `c.firm = 1 and c.state is not 'rejected' and c.to_day is not null
  and (c.measure = 'held' or c.to_basis = 'reported' or c.from_day is not c.to_day)`;

/** Whether there is a `NEXT`, without asking which. */
export const IS_REPLACED = `(
  exists (select 1 from claim as n where n.firm = 1 and n.state is not 'rejected' and n.series = c.series
    and n.to_basis = 'stated' and n.to_day > c.to_day)
  or (c.measure <> 'held' and exists (select 1 from claim as n where n.firm = 1 and n.state is not 'rejected'
    and n.series = c.series and n.to_basis = 'reported' and n.to_day > c.to_day and n.value > c.value)))`;

const STANDING = `n.firm = 1 and n.state is not 'rejected' and n.series = c.series`;

/** No article names another successor of \`c\` or of a later figure of its series, and none of these is a day's alone. */
export const IS_PLAIN = `c.linked = 0 and (c.measure = 'held' or c.from_day is null or c.to_day >= c.from_day)
  and not exists (select 1 from claim as n where n.series = c.series and n.linked = 1 and n.to_day > c.to_day)`;

/** The end of what replaced \`c\`, where all that could lead there is stated: the first figure of the last day. Else only a look at what was reported tells. */
export const STATED_END = `
  case when c.replaced = 1 and ${IS_PLAIN} and (c.measure = 'held' or not exists (
    select 1 from claim as n where ${STANDING} and n.to_basis = 'reported' and n.to_day > c.to_day))
  then (
    select n.id from claim as n where ${STANDING} and n.to_basis = 'stated' and n.to_day > c.to_day and n.to_day = (
      select max(n.to_day) from claim as n where ${STANDING} and n.to_basis = 'stated')
    order by n.exact desc, n.value desc, n.id limit 1)
  end`;

/** Nothing in the series of `c` has replaced it (`0029-standing`); what an article links to a later figure is for the reader to look at. */
export const MAY_BE_CURRENT = 'c.replaced = 0';
