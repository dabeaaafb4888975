import type { Route } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { CompareTable } from '#components/compare/compare-table.tsx'
import { CountLine } from '#components/compare/count-line.tsx'
import { pickShowcase } from '#components/compare/pick-showcase.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { getDemonstration } from '#server/compare/get-demonstration.ts'
import type { SavedComparison } from '#server/compare/types.ts'
import { signUpState } from '#server/people/sign-up-state.ts'
import { getViewer } from '../_lib/viewer.ts'

const PROMISES = [
  {
    title: 'Every fact shows its words',
    text: 'What is taken out of a report is a span of its text, to the letter. Nothing is paraphrased and nothing is generated.',
  },
  {
    title: 'Every claim shows its chain',
    text: 'Who says it, according to whom, back to where it entered. Five copies of one wire report count once.',
  },
  {
    title: 'Nothing is lost or changed in silence',
    text: 'A capture never changes; an edited report is a new version. A saved comparison keeps the words it was made on.',
  },
  {
    title: 'It is yours',
    text: 'Collate runs on your own machine. No cloud, no key, and no report leaves the house.',
  },
]

/** The front page for those who are not signed in: what this is, and the thing itself to look at. */
export default async function LandingPage() {
  const viewer = await getViewer()
  if (viewer.kind === 'user') redirect('/articles')
  const demonstration = await getDemonstration()
  const { policy } = await signUpState()
  return (
    <>
      <section className="mx-auto max-w-3xl py-10 text-center md:py-16">
        <h1 className="font-serif text-4xl leading-[1.1] font-semibold tracking-[-0.02em] text-balance md:text-[3.25rem]">
          Five outlets report it. How many of them know it?
        </h1>
        <p className="mx-auto mt-5 max-w-2xl text-base leading-relaxed text-pretty text-muted">
          Collate puts news reports side by side, fact by fact: where they agree, where they contradict each
          other, what only one of them has, and who said it first. For policy researchers, journalists,
          fact-checkers and analysts.
        </p>
        <div className="mt-7 flex flex-wrap justify-center gap-3">
          {policy === 'open' && (
            <ButtonLink href={'/sign-up' as Route} variant="primary">
              Create an account
            </ButtonLink>
          )}
          <ButtonLink href={'/sign-in' as Route}>Sign in</ButtonLink>
        </div>
      </section>
      {demonstration && <Demonstration {...demonstration} />}
      <section
        aria-label="What Collate promises"
        className="mt-16 grid gap-x-10 gap-y-8 md:grid-cols-2 lg:grid-cols-4"
      >
        {PROMISES.map(({ title, text }) => (
          <div key={title} className="border-t-2 border-ink pt-3">
            <h2 className="font-serif text-lg leading-snug font-semibold text-balance">{title}</h2>
            <p className="mt-1.5 text-pretty text-muted">{text}</p>
          </div>
        ))}
      </section>
    </>
  )
}

function Demonstration({ saved, notice }: { saved: SavedComparison; notice: string }) {
  const { view } = saved
  return (
    <section aria-labelledby="demonstration">
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div>
          <h2
            id="demonstration"
            className="font-serif text-2xl font-semibold tracking-[-0.01em] text-balance"
          >
            {saved.title}
          </h2>
          <p className="mt-1 flex flex-wrap gap-x-4 text-muted">
            <CountLine reports={view.columns.length} origins={view.origins} counts={view.counts} />
          </p>
        </div>
        <Link
          href={'/demonstration' as Route}
          className="font-medium text-accent underline-offset-2 hover:underline"
        >
          See all {view.rows.length} rows
        </Link>
      </div>
      <CompareTable
        columns={view.columns}
        rows={pickShowcase(view.rows)}
        origins={view.originGroups}
        linked={false}
      />
      <p className="mt-3 text-[0.8125rem] text-pretty text-muted">{notice}</p>
    </section>
  )
}
