/** What each kind of background work is called by people, by its queue; in the order in which a report meets them. */
const NAMES: Record<string, string> = {
  'imports-sweep': 'Clear up after imports',
  'feeds-due': 'See which feeds are due',
  feed: 'Ask a feed for news',
  unpack: 'Open a file that was sent',
  import: 'Fetch a report and bring it in',
  read: 'Read what was sent',
  extract: 'Read the facts of a report',
  align: 'Compare a report with others',
  cluster: 'Put reports into stories',
  'digest-story': 'Compare the reports of a story',
  reread: 'Read the library again',
  'pages-due': 'See which pages to look at again',
  'check-page': 'Look whether a page has changed',
  'collections.purge': 'Remove a deleted collection',
}

/** Every kind of work that is known, whether or not there is any. */
export const KINDS: string[] = Object.keys(NAMES)

/** One that an older or newer version of the portal left behind is called by its queue. */
export function kindName(queue: string): string {
  return NAMES[queue] ?? queue
}
