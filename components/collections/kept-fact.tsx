import type { Relation } from '#core/comparison.ts'
import type { KeptFact as Fact } from '#core/kept.ts'
import { MarkedQuote } from '../compare/marked-quote.tsx'
import { Chain } from '../facts/chain.tsx'
import { FactTags } from '../facts/fact-tags.tsx'
import { InText, type Living, Where } from './where.tsx'

/** A kept fact: its exact words, who says them, and where they stood. */
export function KeptFact({ fact, living }: { fact: Fact; living: Living }) {
  return (
    <div className="grid gap-1.5">
      <KeptWords fact={fact} relation="only" living={living} />
      <Where report={fact} fact={fact} living={living} />
    </div>
  )
}

/** The words of a fact and the chain behind them, with what differs marked as its row has it. */
export function KeptWords({ fact, relation, living }: { fact: Fact; relation: Relation; living: Living }) {
  const { quote, marks, chain, source, voice, certainty, polarity, stage } = fact
  return (
    <>
      <MarkedQuote quote={quote} marks={marks} relation={relation} />
      <div className="flex flex-wrap items-center gap-1.5 text-[0.8125rem] text-muted">
        <Chain outlet={source} hops={chain} />
        <FactTags quote={quote} voice={voice} certainty={certainty} polarity={polarity} stage={stage} />
        <InText fact={fact} living={living} />
      </div>
    </>
  )
}
