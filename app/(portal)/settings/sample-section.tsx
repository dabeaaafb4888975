import { SettingsSection } from '#components/people/settings-section.tsx'
import { RemoveSample } from '#components/sample/remove-sample.tsx'
import { countSample } from '#server/sample/find-sample.ts'
import type { Viewer } from '#server/viewer.ts'
import { removeSampleAction } from './sample-actions.ts'

/** For admins, while the sample story is there: the way to take it out. */
export async function SampleSection({ viewer }: { viewer: Viewer }) {
  if (viewer.kind !== 'user' || viewer.role !== 'admin') return null
  const extent = await countSample(viewer)
  if (extent.reports === 0) return null
  return (
    <SettingsSection
      id="sample"
      title="Sample story"
      about="Reports by invented outlets, marked as samples wherever they stand, for everybody on this instance."
    >
      <RemoveSample action={removeSampleAction} {...extent} />
    </SettingsSection>
  )
}
