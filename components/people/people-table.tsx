import type { PersonRow } from '#server/people/types.ts'
import { Tag } from '../ui/chip.tsx'
import { Moment } from '../ui/moment.tsx'
import type { FormAction } from '../ui/use-form-action.ts'
import { ChangeRole } from './change-role.tsx'
import { DisablePerson } from './disable-person.tsx'
import { ResetLink } from './reset-link.tsx'

type Props = {
  people: PersonRow[]
  /** The admin who is looking: their own role and access are not theirs to change. */
  self: string
  ways: Record<string, string>
  setRole: FormAction
  makeResetLink: FormAction
  setDisabled: FormAction
}

const HEAD = 'px-4 py-2 text-start text-[0.8125rem] font-medium text-muted'

export function PeopleTable({ people, self, ways, setRole, makeResetLink, setDisabled }: Props) {
  return (
    <div className="overflow-x-auto rounded-sheet border border-line bg-surface">
      <table className="w-full border-collapse">
        <thead className="border-b border-line-strong">
          <tr>
            <th className={HEAD}>Person</th>
            <th className={`${HEAD} hidden sm:table-cell`}>Role</th>
            <th className={`${HEAD} hidden md:table-cell`}>Signs in with</th>
            <th className={`${HEAD} hidden lg:table-cell`}>Joined</th>
            <th className={`${HEAD} hidden md:table-cell`}>Last seen</th>
            <th className={HEAD}>
              <span className="sr-only">What can be done</span>
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {people.map((person) => (
            <tr key={person.id} className={person.disabledAt ? 'text-muted' : ''}>
              <th scope="row" className="max-w-72 px-4 py-2.5 text-start font-normal">
                <div className="flex flex-wrap items-center gap-2 font-medium wrap-anywhere">
                  {person.name}
                  {person.id === self && <Tag>You</Tag>}
                  {person.disabledAt && <Tag>Disabled</Tag>}
                </div>
                <div className="text-[0.8125rem] wrap-anywhere text-muted">{person.email}</div>
                <div className="text-[0.8125rem] capitalize sm:hidden">{person.role}</div>
              </th>
              <td className="hidden px-4 py-2.5 capitalize sm:table-cell">{person.role}</td>
              <td className="hidden px-4 py-2.5 md:table-cell">
                {person.ways.map((way) => ways[way] ?? way).join(', ') || '–'}
              </td>
              <td className="hidden px-4 py-2.5 lg:table-cell">
                <Moment at={person.createdAt} />
              </td>
              <td className="hidden px-4 py-2.5 md:table-cell">
                {person.lastSeenAt ? (
                  <Moment at={person.lastSeenAt} />
                ) : (
                  <span className="text-muted">not signed in</span>
                )}
              </td>
              <td className="px-4 py-2.5">
                {person.id !== self && (
                  <div className="flex flex-wrap justify-end gap-2">
                    <ChangeRole person={person} action={setRole} />
                    <ResetLink person={person} action={makeResetLink} />
                    <DisablePerson person={person} action={setDisabled} />
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
