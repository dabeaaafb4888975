import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import type { ReactNode } from 'react'

const TONES = {
  info: { Icon: Info, look: 'border-line-strong bg-sunken text-ink' },
  good: { Icon: CircleCheck, look: 'border-agree bg-agree-soft text-ink' },
  bad: { Icon: CircleAlert, look: 'border-contradict bg-contradict-soft text-ink' },
}

/** A message in the flow of the page. `bad` is announced at once. */
export function Notice({
  tone = 'info',
  title,
  children,
}: {
  tone?: keyof typeof TONES
  title?: string
  children?: ReactNode
}) {
  const { Icon, look } = TONES[tone]
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={`flex gap-3 rounded-control border px-4 py-3 ${look}`}
    >
      <Icon className="mt-0.5 size-4 shrink-0" aria-hidden />
      <div className="grid gap-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-pretty">{children}</div>}
      </div>
    </div>
  )
}
