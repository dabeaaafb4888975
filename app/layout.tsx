import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { readTheme } from './_lib/theme.ts'

export const metadata: Metadata = {
  title: { default: 'Collate', template: '%s · Collate' },
  description: 'Compare news reports fact by fact, and trace each claim to where it came from.',
  robots: { index: false },
  icons: { icon: '/icon.svg' },
  manifest: '/manifest.webmanifest',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fffefb' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1d20' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = readTheme(await cookies())
  return (
    <html lang="en" data-theme={theme === 'system' ? undefined : theme}>
      <body>{children}</body>
    </html>
  )
}
