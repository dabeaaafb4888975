import type { Route } from 'next'
import { LinkTabs } from '#components/ui/link-tabs.tsx'
import type { Way } from './search-params.ts'

/** The ways to add reports, and what became of what was asked for. */
export function AddTabs({ on }: { on: Way | 'imports' }) {
  const tabs: Array<[Way | 'imports', Route, string]> = [
    ['text', '/add' as Route, 'Text or file'],
    ['address', '/add?way=address' as Route, 'Address'],
    ['list', '/add?way=list' as Route, 'List of addresses'],
    ['files', '/add?way=files' as Route, 'Many files'],
    ['imports', '/add/imports' as Route, 'Imports'],
  ]
  return (
    <LinkTabs label="Ways to add" tabs={tabs.map(([way, href, name]) => ({ href, name, on: way === on }))} />
  )
}
