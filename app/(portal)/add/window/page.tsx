import type { Metadata } from 'next'
import { CaptureWindow } from '#components/capture/capture-window.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'

export const metadata: Metadata = { title: 'Keep a page' }

/** The window that the bookmark opens beside the page to keep. proxy.ts lets it talk to the page that opened it. */
export default function WindowPage() {
  return (
    <>
      <PageHeader title="Keep a page">What your browser shows is sent as it is, and read here.</PageHeader>
      <CaptureWindow />
    </>
  )
}
