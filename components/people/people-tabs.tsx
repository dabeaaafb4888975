import { LinkTabs } from '../ui/link-tabs.tsx'

/** The views of the people of this instance. */
export function PeopleTabs({ on }: { on: 'people' | 'invitations' | 'log' }) {
  return (
    <div className="mb-5">
      <LinkTabs
        label="People"
        tabs={[
          { href: '/people', name: 'Accounts', on: on === 'people' },
          { href: '/people/invitations', name: 'Invitations', on: on === 'invitations' },
          { href: '/people/log', name: 'What happened', on: on === 'log' },
        ]}
      />
    </div>
  )
}
