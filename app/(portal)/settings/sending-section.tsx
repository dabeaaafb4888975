import { bookmarklet } from '#components/capture/bookmarklet.ts'
import { BookmarkletLink } from '#components/capture/bookmarklet-link.tsx'
import { TokenForm } from '#components/capture/token-form.tsx'
import { TokenList } from '#components/capture/token-list.tsx'
import { SettingsSection } from '#components/people/settings-section.tsx'
import { listTokens } from '#server/tokens/list-tokens.ts'
import type { Viewer } from '#server/viewer.ts'
import { load } from '../../_lib/page.ts'
import { portalLink } from '../../_lib/portal-link.ts'
import { makeTokenAction, revokeTokenAction } from './token-actions.ts'

/** How pages come here from a person's own browser: by a bookmark, or by a program with a token. */
export async function SendingSection({ viewer }: { viewer: Viewer }) {
  const tokens = await load('/settings', () => listTokens(viewer))
  return (
    <SettingsSection
      id="sending"
      title="Sending from your browser"
      about="For reports that are shown to you alone, behind a login for one. What your browser shows is sent as it is."
    >
      <div className="grid gap-6">
        <div className="grid gap-2">
          <p className="text-pretty">
            Drag this to your bookmarks. Pressed on any page, it shows you what it would keep and asks first.
          </p>
          <div>
            <BookmarkletLink script={bookmarklet(new URL(portalLink('/')).origin)} />
          </div>
        </div>
        <div className="grid gap-3">
          <p className="text-pretty">
            Programs such as the browser extension SingleFile send pages with a token to{' '}
            <code className="font-mono text-[0.8125rem] wrap-anywhere">{portalLink('/api/capture')}</code>. A
            token can add reports in your name, and nothing else.
          </p>
          <TokenList tokens={tokens} revoke={revokeTokenAction} />
          <TokenForm action={makeTokenAction} />
        </div>
      </div>
    </SettingsSection>
  )
}
