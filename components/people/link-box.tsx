import { CopyButton } from '../ui/copy-button.tsx'

/** A link that is shown this once, to be handed over by the person who made it. */
export function LinkBox({ title, link }: { title: string; link: string }) {
  return (
    <div role="status" className="grid gap-2 rounded-control border border-agree bg-agree-soft px-4 py-3">
      <p className="font-semibold">{title}</p>
      <p className="font-mono text-[0.8125rem] break-all select-all">{link}</p>
      <div className="flex flex-wrap items-center gap-3">
        <CopyButton text={link} label="Copy link" />
        <span className="text-[0.8125rem]">It is not kept, so it cannot be shown again.</span>
      </div>
    </div>
  )
}
