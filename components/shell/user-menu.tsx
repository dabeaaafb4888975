'use client'
import { CircleUserRound } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { DropdownMenu } from 'radix-ui'

const ITEM =
  'block w-full rounded-[4px] px-3 py-1.5 text-start text-sm outline-none data-highlighted:bg-sunken data-highlighted:text-ink'

/** What belongs to the person: settings, people for admins, signing out. */
export function UserMenu({
  name,
  email,
  isAdmin,
  signOut,
}: {
  name: string
  email: string
  isAdmin: boolean
  signOut: () => Promise<void>
}) {
  const links: Array<{ href: Route; name: string }> = [
    { href: '/settings', name: 'Settings' },
    ...(isAdmin ? [{ href: '/people' as Route, name: 'People' }] : []),
  ]
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        className="rounded-full p-1.5 text-muted hover:bg-sunken hover:text-ink"
        aria-label={`Account of ${name}`}
      >
        <CircleUserRound className="size-5" aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={6}
          className="z-40 min-w-52 rounded-sheet border border-line bg-surface p-1.5 text-ink shadow-sheet"
        >
          <div className="px-3 py-2">
            <div className="font-medium">{name}</div>
            <div className="text-[0.8125rem] break-all text-muted">{email}</div>
          </div>
          <DropdownMenu.Separator className="my-1 h-px bg-line" />
          {links.map((link) => (
            <DropdownMenu.Item key={link.href} asChild>
              <Link href={link.href} className={ITEM}>
                {link.name}
              </Link>
            </DropdownMenu.Item>
          ))}
          <DropdownMenu.Item className={ITEM} onSelect={() => void signOut()}>
            Sign out
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
