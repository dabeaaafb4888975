import type { ReactNode } from 'react'

/** One matter of a settings page: what it is about on the left, what can be done on the right. */
export function SettingsSection({
  id,
  title,
  about,
  children,
}: {
  id: string
  title: string
  about?: ReactNode
  children: ReactNode
}) {
  return (
    <section
      aria-labelledby={id}
      className="grid max-w-[54rem] gap-x-10 gap-y-4 border-t border-line py-7 first-of-type:border-t-0 first-of-type:pt-2 md:grid-cols-[17rem_minmax(0,34rem)]"
    >
      <div>
        <h2 id={id} className="font-serif text-lg font-semibold">
          {title}
        </h2>
        {about && <p className="mt-1 text-pretty text-muted">{about}</p>}
      </div>
      <div>{children}</div>
    </section>
  )
}
