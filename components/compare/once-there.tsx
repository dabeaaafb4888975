import type { ReactNode } from 'react'
import { Awaited } from './awaited.tsx'

type Make<T> = (there: T) => ReactNode

/** Shows something as soon as it is there, and until then what stands for it. */
export function OnceThere<T>({
  of,
  waiting,
  children,
}: {
  of: T | Promise<T>
  waiting: ReactNode
  children: Make<T>
}) {
  if (!(of instanceof Promise)) return <Awaited waiting={null}>{children(of)}</Awaited>
  return (
    <Awaited waiting={waiting} isLate>
      <Later of={of}>{children}</Later>
    </Awaited>
  )
}

async function Later<T>({ of, children }: { of: Promise<T>; children: Make<T> }) {
  return children(await of)
}
