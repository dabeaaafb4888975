import { OnceThere } from './once-there.tsx'

/**
 * Tells a screen reader that reports are being compared, and how it ended. It stays: only of what is there already is a
 * change told.
 */
export function CompareStatus({ of, reports }: { of: object | Promise<object>; reports: number }) {
  // What is there at once is read like any page.
  if (!(of instanceof Promise)) return null
  return (
    <p role="status" className="sr-only">
      <OnceThere of={of} waiting={`Comparing ${reports} reports`}>
        {(made) => ('problem' in made ? 'They could not be compared' : 'Compared')}
      </OnceThere>
    </p>
  )
}
