import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { startPortal } from '#cli/testing/portal.ts'
import { CLIENT, type Claims, startFakeIssuer } from './fake-issuer.ts'
import { signUp, test } from './fixtures.ts'

test('people come in through an OpenID Connect provider, which links nothing by their address', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  let person: Claims = { sub: 'cleo', email: 'Cleo@Example.org', name: 'Cleo Marsh' }
  const provider = await startFakeIssuer(() => person)
  const portal = await startPortal({
    env: {
      AUTH_OIDC_ISSUER: provider.issuer,
      AUTH_OIDC_ID: CLIENT.id,
      AUTH_OIDC_SECRET: CLIENT.secret,
      AUTH_OIDC_NAME: 'Fjord ID',
    },
  })
  try {
    await portal.ready
    const come = async () => {
      const page = await browser.newPage({ baseURL: portal.url })
      await page.goto('/sign-in?next=/settings')
      await page.getByRole('button', { name: 'Continue with Fjord ID' }).click()
      return page
    }
    const local = {
      name: 'Avery Admin',
      email: `avery-${randomUUID()}@example.org`,
      password: 'quiet harbour mosaic',
    }
    await signUp(await browser.newPage({ baseURL: portal.url }), local)

    const first = await come()
    await expect(first).toHaveURL('/settings')
    await expect(first.getByText('cleo@example.org · researcher')).toBeVisible()
    await expect(first.getByText('you sign in with Fjord ID')).toBeVisible()

    // The same person, who has another address there by now.
    person = { ...person, email: 'moved@example.org' }
    const again = await come()
    await expect(again.getByText('cleo@example.org · researcher')).toBeVisible()

    person = { sub: 'somebody-else', email: local.email, name: 'Not Avery' }
    const refused = await come()
    await expect(refused.getByRole('main').getByRole('alert')).toHaveText(
      /already an account with this e-mail address/,
    )

    person = { sub: 'shy', name: 'No Address' }
    await expect((await come()).getByRole('main').getByRole('alert')).toHaveText(
      /did not say your e-mail address/,
    )

    const other = await browser.newPage({ baseURL: portal.url })
    const forged = await other.goto('/api/auth/callback/oidc?code=made-up&state=made-up')
    expect(new URL(forged?.url() ?? '').pathname).toBe('/sign-in')
    await expect(other.getByRole('main').getByRole('alert')).toHaveText(/did not work/)
  } finally {
    await portal.stop()
    portal.remove()
    provider.close()
  }
})

test('the rest of Auth.js is not reachable from outside', async ({ request }) => {
  for (const path of [
    'session',
    'csrf',
    'providers',
    'signin',
    'signout',
    'callback/credentials',
    'callback/oidc',
  ]) {
    expect((await request.get(`/api/auth/${path}`)).status(), path).toBe(404)
    expect((await request.post(`/api/auth/${path}`)).status(), path).toBe(404)
  }
})
