import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

export type NewReport = { source: string; title: string; text: string; published?: string }

/** Adds a report through the page for it and waits until its facts have been read. Returns the article's id. */
export async function addReport(page: Page, report: NewReport): Promise<string> {
  await page.goto('/add')
  await page.getByLabel('Source', { exact: true }).fill(report.source)
  await page.getByLabel('Text of the report').fill(report.text)
  await page.getByLabel('Title').fill(report.title)
  if (report.published) await page.getByLabel('Published').fill(report.published)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('button', { name: 'Save report' }).click()
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/)
  await expect(page.getByRole('heading', { name: /^Facts \d/ })).toBeVisible({ timeout: 45_000 })
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** Two reports on one matter, no two tests alike: they agree on a place, and their figures contradict each other. */
export async function addRivals(page: Page): Promise<[string, string]> {
  // Letters only: digits would be figures of the report.
  const bridge = `${randomUUID()
    .replace(/[^a-f]/g, '')
    .slice(0, 6)
    .replace(/^./, (letter) => letter.toUpperCase())}stone Bridge`
  const first = await addReport(page, {
    source: 'Heron Wire',
    title: `Council pays for the ${bridge}`,
    published: '2024-05-01',
    text: `The city council approved 40 million euros for the ${bridge} on Wednesday.\n\nThe ${bridge} will open in 2026, Mayor Ida Quill said.`,
  })
  const second = await addReport(page, {
    source: 'Daily Plover',
    title: `The ${bridge} and its price`,
    published: '2024-05-01',
    text: `The city council approved 45 million euros for the ${bridge} on Wednesday.\n\nTrams will not use the ${bridge}, the mayor’s office said.`,
  })
  return [first, second]
}
