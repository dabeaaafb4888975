import { randomUUID } from 'node:crypto'
import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test'

export type Person = { page: Page; name: string; email: string; password: string }

type Options = { name?: string; email?: string; link?: string }

type Fixtures = {
  /** Makes a new person through the sign-up form, signed in in a browser context of their own. */
  newPerson: (options?: Options) => Promise<Person>
  /** Makes a new editor of this name, through an invitation. */
  newEditor: (name: string) => Promise<Person>
  /** A new person. */
  user: Person
  /** The admin of the portal under test, signed in in a context of their own. Shared by all tests: leave as it is. */
  admin: Person
}

/** The first account of the portal under test; see `makeAdmin`. */
export const ADMIN = {
  name: 'Avery Admin',
  email: 'admin@example.org',
  password: 'quiet harbour mosaic lantern',
}

export const PASSWORD = 'teal orbit walnut ledger'

export const test = base.extend<Fixtures>({
  newPerson: async ({ browser }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (options = {}) => {
      const context = await browser.newContext()
      contexts.push(context)
      const page = await context.newPage()
      const person = {
        page,
        name: options.name ?? 'Robin Vale',
        email: options.email ?? `robin-${randomUUID()}@example.org`,
        password: PASSWORD,
      }
      await signUp(page, person, options.link)
      return person
    })
    for (const context of contexts) await context.close()
  },
  newEditor: async ({ admin, newPerson }, use) => {
    await use(async (name) => {
      const email = `editor-${randomUUID()}@example.org`
      await admin.page.goto('/people/invitations')
      await admin.page.getByLabel('E-mail address').fill(email)
      await admin.page.getByRole('radio', { name: /^editor/ }).check()
      await admin.page.getByRole('button', { name: 'Make an invitation' }).click()
      const link = (await admin.page.getByText(/\/sign-up\?invitation=/).textContent()) ?? ''
      return newPerson({ name, email, link: link.slice(new URL(link).origin.length) })
    })
  },
  user: async ({ newPerson }, use) => {
    await use(await newPerson())
  },
  admin: async ({ browser }, use) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await signIn(page, ADMIN)
    await use({ page, ...ADMIN })
    await context.close()
  },
})

export { expect }

/** Fills in and sends the sign-up form, and waits until the person is in. */
export async function signUp(
  page: Page,
  { name, email, password }: { name: string; email: string; password: string },
  link = '/sign-up',
): Promise<void> {
  await page.goto(link)
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  const address = page.getByLabel('E-mail address')
  if (await address.isEditable()) await address.fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Create account' }).click()
  // Before the tests begin, the patience of their settings does not hold yet.
  await expect(page).toHaveURL(/\/articles$/, { timeout: 30_000 })
}

/** Fills in and sends the sign-in form; whether it worked is for the test to see. */
export async function sendSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
}

/** Signs somebody in, and waits until they are. */
export async function signIn(
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.goto('/sign-in')
  await sendSignIn(page, email, password)
  await expect(page).toHaveURL(/\/articles$/)
}

/** Makes the first account of a new portal, before any test does. */
export async function makeAdmin(browser: Browser, baseURL: string): Promise<void> {
  const page = await browser.newPage({ baseURL })
  await signUp(page, ADMIN)
  await page.close()
}
