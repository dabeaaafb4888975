'use client'
import './globals.css'
import { ErrorView } from '#components/shell/error-view.tsx'

/** When even the frame of the pages failed. A plain link: the app's own navigation may be what is broken. */
export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Collate</title>
        <main className="mx-auto max-w-[1480px] px-4 md:px-7">
          <ErrorView {...props}>
            <a href="/" className="self-center underline underline-offset-3">
              To the front page
            </a>
          </ErrorView>
        </main>
      </body>
    </html>
  )
}
