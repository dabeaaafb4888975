import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { expectAccessible } from './accessible.ts'
import { expect, PASSWORD, sendSignIn, signIn, test } from './fixtures.ts'

const NEXT_PASSWORD = 'plum harbour lantern sixty'

test('signing up leads in, signing out leads out, and the way back leads to the page that was asked for', async ({
  newPerson,
}) => {
  const { page, email, password, name } = await newPerson({ name: 'Noor Haddad' })
  await page.getByRole('button', { name: `Account of ${name}` }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in$/)

  await page.goto('/settings?from=a-link')
  await expect(page).toHaveURL('/sign-in?next=%2Fsettings%3Ffrom%3Da-link')
  await sendSignIn(page, email, password)
  await expect(page).toHaveURL('/settings?from=a-link')
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue(name)
})

test('an address made up elsewhere does not lead away from here', async ({ user, page }) => {
  await page.goto('/sign-in?next=https://elsewhere.example/')
  await sendSignIn(page, user.email, user.password)
  await expect(page).toHaveURL(/\/articles$/)
})

test('a wrong password keeps the address and says nothing about who has an account', async ({
  user,
  page,
}) => {
  await page.goto('/sign-in')
  await sendSignIn(page, user.email, 'not the password at all')
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toHaveText('The e-mail address or the password is not right.')
  await expect(page.getByLabel('E-mail address')).toHaveValue(user.email)

  await page.goto('/sign-in')
  await sendSignIn(page, `nobody-${randomUUID()}@example.org`, 'not the password at all')
  await expect(alert).toHaveText('The e-mail address or the password is not right.')
})

test('after ten wrong passwords the right one has to wait as well, and is told how long', async ({
  user,
  page,
}) => {
  await page.goto('/sign-in')
  const sent = page.getByRole('main').getByRole('alert')
  for (let n = 0; n < 10; n++) {
    await sendSignIn(page, user.email, `wrong password number ${n}`)
    await expect(page.getByLabel('Password', { exact: true })).toHaveValue('')
    await expect(sent).toHaveText(/not right/)
  }
  await sendSignIn(page, user.email, user.password)
  await expect(sent).toHaveText(/Too many attempts\. Please wait \d+ minutes/)
})

test('the sign-up form says at each field what is wrong, and keeps the rest', async ({ page, user }) => {
  await page.goto('/sign-up')
  await page.getByRole('textbox', { name: 'Name' }).fill('Robin Vale')
  await page.getByLabel('E-mail address').fill(user.email)
  await page.getByLabel('Password', { exact: true }).fill('password1234')
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByText(/most common passwords/)).toBeVisible()
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused()
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByText(/already an account/)).toBeVisible()
  await expect(page.getByLabel('E-mail address')).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Robin Vale')
})

test('a new password ends the sessions elsewhere and takes the place of the old one', async ({
  user,
  page,
}) => {
  await signIn(page, user)
  await user.page.goto('/settings')
  await user.page.getByLabel('Present password', { exact: true }).fill(user.password)
  await user.page.getByLabel('New password', { exact: true }).fill(NEXT_PASSWORD)
  await user.page.getByRole('button', { name: 'Change password' }).click()
  await expect(user.page.getByText('Password changed. One other session was ended.')).toBeVisible()

  await page.goto('/settings')
  await expect(page).toHaveURL(/\/sign-in/)
  await sendSignIn(page, user.email, user.password)
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(/not right/)
  await sendSignIn(page, user.email, NEXT_PASSWORD)
  await expect(page).toHaveURL('/settings')
})

test('a session elsewhere can be ended, and so can all of them', async ({ user, browser }) => {
  const context = await browser.newContext()
  const elsewhere = await context.newPage()
  await signIn(elsewhere, user)
  await user.page.goto('/settings')
  await user.page.getByRole('button', { name: /^End the session/ }).click()
  await user.page.getByRole('button', { name: 'End session' }).click()
  await expect(user.page.getByText('Session ended.', { exact: true })).toBeVisible()
  await elsewhere.goto('/articles')
  await expect(elsewhere).toHaveURL(/\/sign-in/)

  await signIn(elsewhere, user)
  await user.page.reload()
  await user.page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await user.page.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(user.page).toHaveURL(/\/sign-in/)
  await elsewhere.goto('/articles')
  await expect(elsewhere).toHaveURL(/\/sign-in/)
  await context.close()
})

test('a session that ends in the middle of a form costs nothing that was typed', async ({
  user,
  browser,
}) => {
  const context = await browser.newContext()
  const elsewhere = await context.newPage()
  await signIn(elsewhere, user)
  await user.page.goto('/settings')
  await user.page.getByRole('textbox', { name: 'Name' }).fill('A name typed slowly')

  await elsewhere.goto('/settings')
  await elsewhere.getByRole('button', { name: 'Sign out everywhere' }).click()
  await elsewhere.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(elsewhere).toHaveURL(/\/sign-in/)

  await user.page.getByRole('button', { name: 'Save name' }).click()
  await expect(user.page.getByText('Your session has ended')).toBeVisible()
  await expect(user.page.getByRole('textbox', { name: 'Name' })).toHaveValue('A name typed slowly')

  const [tab] = await Promise.all([
    user.page.waitForEvent('popup'),
    user.page.getByRole('link', { name: 'Sign in in another tab' }).click(),
  ])
  await sendSignIn(tab, user.email, user.password)
  await expect(tab).toHaveURL(/\/articles$/)
  await user.page.getByRole('button', { name: 'Save name' }).click()
  await expect(user.page.getByText('Name changed.', { exact: true })).toBeVisible()
  await user.page.reload()
  await expect(user.page.getByRole('textbox', { name: 'Name' })).toHaveValue('A name typed slowly')
  await context.close()
})

test('light and dark are chosen in settings and kept in the browser', async ({ user: { page } }) => {
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto('/articles')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('an invitation for an address makes one account there, with its role', async ({
  admin,
  newPerson,
  page,
}) => {
  const email = `invited-${randomUUID()}@example.org`
  await admin.page.goto('/people/invitations')
  await admin.page.getByLabel('E-mail address').fill(email)
  await admin.page.getByRole('radio', { name: /^editor/ }).check()
  await admin.page.getByRole('button', { name: 'Make an invitation' }).click()
  const link = (await admin.page.getByText(/\/sign-up\?invitation=/).textContent()) ?? ''
  const path = link.slice(new URL(link).origin.length)

  const invited = await newPerson({ link: path, email })
  await invited.page.goto('/settings')
  await expect(invited.page.getByText(`${email} · editor`)).toBeVisible()
  await page.goto(path)
  await expect(page.getByText(/has been used, withdrawn, or is too old/)).toBeVisible()
})

test('an admin changes a role, takes it back, shuts somebody out and lets them in again', async ({
  admin,
  user,
}) => {
  const { page } = admin
  await page.goto(`/people?find=${user.email}`)
  await page.getByRole('button', { name: 'Change the role of' }).click()
  await page.getByRole('radio', { name: /^editor/ }).check()
  await page.getByRole('button', { name: 'Save role' }).click()
  await expect(page.getByRole('cell', { name: 'editor' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('cell', { name: 'researcher' })).toBeVisible()

  await page.getByRole('button', { name: /^Disable/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click()
  await expect(page.getByRole('button', { name: /^Enable/ })).toBeVisible()
  await user.page.goto('/articles')
  await expect(user.page).toHaveURL(/\/sign-in/)
  await sendSignIn(user.page, user.email, user.password)
  await expect(user.page.getByRole('main').getByRole('alert')).toHaveText(/has been disabled/)

  await page.getByRole('button', { name: /^Enable/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Enable' }).click()
  await expect(page.getByRole('button', { name: /^Disable/ })).toBeVisible()
  await signIn(user.page, user)
})

test('an admin gives somebody who forgot their password a link for a new one, which works once', async ({
  admin,
  user,
  page,
}) => {
  await admin.page.goto(`/people?find=${user.email}`)
  await admin.page.getByRole('button', { name: 'New password for' }).click()
  await admin.page.getByRole('button', { name: 'Make the link' }).click()
  const link = (await admin.page.getByText(/\/reset-password\?token=/).textContent()) ?? ''
  const path = link.slice(new URL(link).origin.length)

  await page.goto(path)
  await page.getByLabel('New password', { exact: true }).fill(NEXT_PASSWORD)
  await page.getByRole('button', { name: 'Save and sign in' }).click()
  await expect(page).toHaveURL(/\/articles$/)
  await user.page.goto('/articles')
  await expect(user.page).toHaveURL(/\/sign-in/)
  await user.page.goto(path)
  await expect(user.page.getByText(/has been used or is too old/)).toBeVisible()
})

test('whoever runs the machine gets such a link from the command line', async ({ user, page, baseURL }) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['cli/collate.mjs', 'password', user.email],
    {
      env: {
        ...process.env,
        COLLATE_DATA: process.env.COLLATE_E2E_DATA,
        COLLATE_URL: baseURL,
        DATABASE_URL: '',
      },
    },
  )
  await page.goto(stdout.trim())
  await expect(page.getByText(user.email)).toBeVisible()
  await page.getByLabel('New password', { exact: true }).fill(NEXT_PASSWORD)
  await page.getByRole('button', { name: 'Save and sign in' }).click()
  await expect(page).toHaveURL(/\/articles$/)
})

test('the log tells admins what happened', async ({ admin, user }) => {
  await admin.page.goto('/people/log')
  const row = admin.page
    .getByRole('row')
    .filter({ hasText: user.name })
    .filter({ hasText: 'Person signed up' })
  await expect(row.first()).toBeVisible()
})

for (const path of ['/people', '/people/invitations', '/people/log']) {
  test(`${path} is not there for others than admins`, async ({ user, page }) => {
    const response = await user.page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(user.page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here for you')
    await page.goto(path)
    await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(path)}`)
  })
}

test('an account is deleted only after its address was typed, and is gone then', async ({ user, page }) => {
  await user.page.goto('/settings')
  await user.page.getByRole('button', { name: 'Delete account…' }).click()
  const dialog = user.page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('something else')
  await dialog.getByRole('button', { name: 'Delete my account' }).click()
  await expect(dialog.getByRole('alert')).toHaveText(`Type ${user.email} to confirm.`)
  await dialog.getByRole('textbox').fill(user.email)
  await dialog.getByRole('button', { name: 'Delete my account' }).click()
  await expect(user.page.getByText('Your account has been deleted.')).toBeVisible()

  await page.goto('/sign-in')
  await sendSignIn(page, user.email, user.password)
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(/not right/)
})

test('the pages of people pass the checks for accessibility, light and dark', async ({ admin, page }) => {
  test.slow()
  const places = [
    { page, path: '/sign-in' },
    { page, path: '/sign-up' },
    { page, path: '/no/such/page' },
    ...['/settings', '/people', '/people/invitations', '/people/log'].map((path) => ({
      page: admin.page,
      path,
    })),
  ]
  for (const { page, path } of places) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      await expectAccessible(page)
    }
  }
})

test('every page forbids what it does not need, and its own scripts obey', async ({ page, request }) => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Show password' }).click()
  await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute('type', 'text')
  expect(refused).toEqual([])

  const [one, two] = [await request.get('/sign-in'), await request.get('/sign-in')]
  const policy = one.headers()['content-security-policy'] ?? ''
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/)
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(two.headers()['content-security-policy']).not.toBe(policy)
  expect(one.headers()).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  })
})

test('the session cookie is kept from scripts and from other sites, and a forged one is nobody', async ({
  user,
}) => {
  const context = user.page.context()
  const cookie = (await context.cookies()).find(({ name }) => name.endsWith('collate-session'))
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  if (!cookie) throw new Error('There is no session cookie.')
  await context.addCookies([{ ...cookie, value: `${cookie.value.slice(0, -4)}AAAA` }])
  await user.page.goto('/articles')
  await expect(user.page).toHaveURL(/\/sign-in/)
})
