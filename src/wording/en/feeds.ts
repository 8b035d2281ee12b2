/** What is said of feeds that are followed. */
export const feeds = {
  'feed.looking': 'Looking at the feed …',
  'feed.waiting': 'Waiting for the feed …',
  'feed.reading': 'Reading what stands in it: {done} of {all} …',
  'feed.none-there':
    'There is no RSS, Atom or JSON feed at this address, and the page names none. Look for its feed’s own address.',
  'feed.removed': 'The feed was removed meanwhile.',
  'feed.title.new': 'Feed added',
  'feed.title.already': 'This feed is followed already',
  'feed.title.list': 'Feeds',
  'feed.state.active': 'followed · {looked}',
  'feed.state.paused': 'paused · {looked}',
  'feed.state.gone': 'gone: the server says that it is there no more · {looked}',
  'feed.baseline': 'What stood in it when it was added',
  'feed.baseline.about':
    'It is the baseline: read, and posted nowhere. What comes from now on is told to subscribed channels.',
  'feed.none': 'No feed is followed. Add one with /{line}.',
  'feed.not-read': 'Not read yet: the bot reads feeds while it runs.',
  'feed.last-read': 'last looked at {when}',
  'feed.still-reading':
    '{waiting, plural, one {# entry} other {# entries}} still to be read; /{line} tells how far it is.',
  'feed.entries': '{all, plural, one {# entry} other {# entries}}',
  'feed.tally': '{entries}: {parts}',
  'feed.read':
    '{articles, plural, one {# article} other {# articles}} with something new, {figures, plural, one {# new figure} other {# new figures}}',
  'feed.known': '{count} known before',
  'feed.silent': '{count} without a figure of people freed or held, not kept',
  'feed.refused': '{count} could not be read',
  'feed.still-waiting': '{count} waiting',
  'feed.problem': '{problem} It is tried again {when}.',
  'feed.unknown': 'No feed is known as “{typed}”.',
  'feed.unknown.how': '/{line} names those that are followed.',
  'feed.which': 'Which of these feeds is meant?',
  'feed.which.how': 'Name one: {feeds}.',
  'feed.editors': 'Feeds are for editors: they need the permission Manage Messages, or the editors’ role.',
} as const;
