import { expect, type Page } from '@playwright/test'

export type Report = { title: string; source: string; text: string; published?: string }

/** Adds a report as a person does: paste, look, save. Its facts are read by the worker a little later. */
export async function addReport(page: Page, { title, source, text, published }: Report): Promise<void> {
  await page.goto('/add')
  await page.getByLabel('Source', { exact: true }).fill(source)
  await page.getByLabel('Text of the report').fill(text)
  await page.getByLabel('Title').fill(title)
  if (published) await page.getByLabel('Published').fill(published)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('button', { name: 'Save report' }).click()
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/)
}
