import type { FeedPace } from '#core/feeds/pace.ts'
import type { XmlElement } from './feed-xml.ts'

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** What a feed asks of those who poll it; null where it asks for nothing. What cannot be read counts as not asked. */
export function feedPace(feed: XmlElement): FeedPace | null {
  const child = (name: string) => feed.children.find((each) => each.name === name)
  const words = (list: string, item: string) =>
    (child(list)?.children ?? []).filter(({ name }) => name === item).map(({ text }) => text.trim())
  const minutes = Number(child('ttl')?.text.trim())
  const ttl = Number.isFinite(minutes) && minutes > 0 ? Math.round(minutes) : 0
  const skipHours = words('skiphours', 'hour')
    .filter((hour) => /^\d{1,2}$/.test(hour) && Number(hour) <= 24)
    .map((hour) => Number(hour) % 24)
  const skipDays = words('skipdays', 'day')
    .map((day) => DAYS.indexOf(day.toLowerCase()))
    .filter((day) => day >= 0)
  if (ttl === 0 && skipHours.length + skipDays.length === 0) return null
  return { ttl, skipHours: [...new Set(skipHours)], skipDays: [...new Set(skipDays)] }
}
