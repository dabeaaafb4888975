import { CircleAlert, CircleCheck, CirclePause, Clock } from 'lucide-react'
import type { FeedSummary } from '#server/feeds/types.ts'

/** How a feed is doing, as icon and words. */
export function FeedHealth({ feed }: { feed: Pick<FeedSummary, 'state' | 'failures' | 'lastSuccessAt'> }) {
  const { Icon, look, words } = healthOf(feed)
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${look}`}>
      <Icon className="size-3.5 shrink-0" aria-hidden />
      {words}
    </span>
  )
}

function healthOf({
  state,
  failures,
  lastSuccessAt,
}: Pick<FeedSummary, 'state' | 'failures' | 'lastSuccessAt'>) {
  if (state === 'gone') return { Icon: CircleAlert, look: 'text-contradict', words: 'taken away' }
  if (state === 'paused') return { Icon: CirclePause, look: 'text-muted', words: 'paused' }
  if (failures > 0) {
    const words = failures === 1 ? 'failed once' : `failed ${failures} times in a row`
    return { Icon: CircleAlert, look: failures > 2 ? 'text-contradict' : 'text-differ', words }
  }
  if (!lastSuccessAt) return { Icon: Clock, look: 'text-muted', words: 'being asked' }
  return { Icon: CircleCheck, look: 'text-agree', words: 'well' }
}
