import { randomUUID } from 'node:crypto'
import { makeZip } from '#server/testing/make-zip.ts'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'

const report = (title: string) =>
  `${title}\n\nThe board of the harbour approved ${title} on Wednesday, the mayor said. It opens in May.`

test('documents and archives are sent, unpacked in the background, and each report in them is brought in', async ({
  user: { page },
}) => {
  const mark = randomUUID().slice(0, 8)
  const zip = makeZip({ 'in/one.txt': report(`Pier ${mark}`), 'in/film.mp4': 'no', 'in/song.mp3': 'no' })
  await page.goto('/add?way=files')
  await page.locator('input[type=file]').setInputFiles([
    { name: 'papers.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) },
    { name: 'two.txt', mimeType: 'text/plain', buffer: Buffer.from(report(`Quay ${mark}`)) },
  ])
  await page.getByLabel('Source, for all of them').fill(`Heron ${mark}`)
  await page.getByRole('button', { name: 'Bring them in' }).click()
  await expect(page).toHaveURL(/\/add\/imports\/[0-9a-f-]+$/)
  await expect(page.getByText('2 stored')).toBeVisible()
  await expect(page.getByRole('link', { name: `Pier ${mark}` })).toBeVisible()
  await expect(page.getByRole('link', { name: `Quay ${mark}` })).toBeVisible()
  const film = page.getByRole('listitem').filter({ hasText: 'in/film.mp4' })
  await expect(film).toContainText('not a kind of file that reports are read from')
  await expect(film.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Try all again/ })).toHaveCount(0)
  await expectAccessible(page)
})

test('a form of files that is damaged is refused in words', async ({ user: { page } }) => {
  await page.goto('/add?way=files')
  const answer = await page.evaluate(async () => {
    const body = '--b\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nhalf of it'
    const headers = { 'content-type': 'multipart/form-data; boundary=b' }
    const response = await fetch('/add/files', { method: 'POST', body, headers })
    return { status: response.status, ...(await response.json()) }
  })
  expect(answer).toMatchObject({
    status: 422,
    ok: false,
    error: { message: expect.stringMatching(/damaged/) },
  })
})
