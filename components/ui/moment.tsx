const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
const MINUTE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })

/** A moment of this instance's own life: a day, or a minute of it. Always UTC, so that people abroad mean the same. */
export function Moment({ at, exact = false }: { at: Date; exact?: boolean }) {
  return (
    <time dateTime={at.toISOString()} title={`${MINUTE.format(at)} UTC`} className="whitespace-nowrap">
      {exact ? `${MINUTE.format(at)} UTC` : DAY.format(at)}
    </time>
  )
}
