import type { AuditRow } from '#server/people/types.ts'
import { Moment } from '../ui/moment.tsx'

const HEAD = 'px-4 py-2 text-start text-[0.8125rem] font-medium text-muted'

/** What happened on this instance, newest first. */
export function AuditTable({ entries }: { entries: AuditRow[] }) {
  return (
    <div className="overflow-x-auto rounded-sheet border border-line bg-surface">
      <table className="w-full border-collapse">
        <thead className="border-b border-line-strong">
          <tr>
            <th className={`${HEAD} hidden sm:table-cell`}>When</th>
            <th className={HEAD}>Who</th>
            <th className={HEAD}>What</th>
            <th className={`${HEAD} hidden md:table-cell`}>More</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {entries.map(({ id, at, actorName, action, detail }) => (
            <tr key={id} className="align-top">
              <td className="hidden px-4 py-2 text-muted sm:table-cell">
                <Moment at={at} exact />
              </td>
              <td className="max-w-48 px-4 py-2 wrap-anywhere">{actorName ?? 'Nobody signed in'}</td>
              <td className="px-4 py-2">
                {inWords(action)}
                <div className="text-[0.8125rem] text-muted sm:hidden">
                  <Moment at={at} exact />
                </div>
              </td>
              <td className="hidden max-w-md px-4 py-2 text-[0.8125rem] wrap-anywhere text-muted md:table-cell">
                {describe(detail)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** `person.role-changed` is "Person: role changed". */
function inWords(action: string): string {
  const [subject = '', deed = ''] = action.replaceAll('-', ' ').split('.')
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)}${deed && ` ${deed}`}`
}

function describe(detail: Record<string, unknown>): string {
  return Object.entries(detail)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => {
      const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
      return `${words}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`
    })
    .join(' · ')
}
