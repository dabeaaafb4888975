import { CircleUserRound } from 'lucide-react'

const ITEM = 'block w-full rounded-[4px] px-3 py-1.5 text-start text-sm hover:bg-sunken'
const MENU = 'account-menu'

type Props = { name: string; email: string; isAdmin: boolean; signOut: () => Promise<void> }

/** What belongs to the person: settings, what admins look after, signing out. The browser's own popover, without scripts. */
export function UserMenu({ name, email, isAdmin, signOut }: Props) {
  const links: Array<{ href: string; name: string }> = [
    { href: '/settings', name: 'Settings' },
    ...(isAdmin
      ? [
          { href: '/people', name: 'People' },
          { href: '/jobs', name: 'Background work' },
        ]
      : []),
  ]
  return (
    <div className="relative">
      <button
        type="button"
        popoverTarget={MENU}
        className="block rounded-full p-1.5 text-muted hover:bg-sunken hover:text-ink"
        aria-label={`Account of ${name}`}
      >
        <CircleUserRound className="size-5" aria-hidden />
      </button>
      <div
        id={MENU}
        popover="auto"
        className="absolute inset-auto top-13 right-4 m-0 min-w-52 rounded-sheet border border-line bg-surface p-1.5 text-ink shadow-sheet md:right-7"
      >
        <p className="px-3 py-2">
          <span className="block font-medium">{name}</span>
          <span className="block text-[0.8125rem] break-all text-muted">{email}</span>
        </p>
        <nav aria-label="Account" className="border-t border-line pt-1">
          {links.map((link) => (
            // A plain link: following it loads the page anew, and a new page has its menu closed.
            <a key={link.href} href={link.href} className={ITEM}>
              {link.name}
            </a>
          ))}
          <form action={signOut}>
            <button type="submit" className={ITEM}>
              Sign out
            </button>
          </form>
        </nav>
      </div>
    </div>
  )
}
