import { wordSet } from './list.ts'
/**
 * How an outlet judges, exhorts and embellishes in its own voice. Patterns are tried on the words of one claim in lower
 * case with single spaces between them, marks too; all are anchored or bounded.
 */

/** Says what somebody makes of a thing, and nothing that could be looked up, where it is said with "is" or "seems". */
export const EVALUATIVE = wordSet(
  `absurd abhorrent amazing appalling astonishing atrocious awesome awful bad baffling beautiful bizarre bogus boring
  brilliant commendable contemptible crazy crucial cruel cynical deplorable despicable disappointing disgraceful
  disgusting disheartening dishonest dismal disturbing dreadful embarrassing encouraging enjoyable excellent
  extraordinary fabulous fair fantastic fascinating foolish fun funny galling ghastly glorious good gorgeous great
  heartbreaking heartening heartwarming heroic hilarious hopeless horrible horrific horrifying hypocritical idiotic
  immoral important impressive inappropriate incredible indefensible inexcusable inspiring insulting interesting
  intolerable ironic irresponsible laughable lazy lovely ludicrous magnificent marvelous marvellous misguided
  momentous monstrous naive nice noble nonsensical obnoxious odd offensive outrageous outstanding paramount pathetic
  perfect perverse phenomenal pitiful pointless preposterous profound puzzling reckless refreshing regrettable
  remarkable repugnant ridiculous sad scandalous senseless shabby shameful shocking sickening significant silly
  spectacular splendid staggering strange stunning stupid superb sublime surprising telling terrible terrific
  thoughtless thrilling timely touching tragic troubling unacceptable unconscionable understandable unfair
  unforgivable unfortunate unjust unsurprising unthinkable unwise vile weird wise wonderful worrying worse worst
  worthwhile wrong`,
)

/** The same of what something is called: "is a disgrace". */
export const VERDICTS = wordSet(
  `abomination absurdity atrocity blessing betrayal bonus calamity comfort delight disgrace embarrassment eyesore
  farce game-changer gem godsend hypocrisy indignity insult irony joke joy laugh masterpiece miracle mockery mystery
  nightmare no-brainer nonsense outrage pity pleasure privilege puzzle reminder sham shame shock stunt surprise
  travesty treat warning wonder`,
)

/** How somebody put a thing, which leads in to the words themselves: "An official was more guarded." */
export const MANNERS = wordSet(
  `blunt candid categorical cautious circumspect concise coy critical defiant diplomatic direct dismissive emphatic
  enthusiastic equivocal explicit forceful forthright frank guarded optimistic outspoken pessimistic philosophical
  plain pointed sanguine scathing sceptical skeptical specific succinct terse unequivocal upbeat vague`,
)

/** Verbs with which a writer gives a view, as they stand in the present: "I doubt that", "we hope". */
export const BELIEVING = wordSet(
  `think believe guess hope feel suspect doubt wonder wish love hate agree disagree fear trust suppose applaud salute
  deplore prefer`,
)

/** What a writer cannot do with a thing that must not be: "we cannot accept". */
export const UNBEARABLE = wordSet(
  'accept afford allow condone excuse forget ignore let permit stand stay tolerate wait',
)

/** A view that the writer gives as the writer's. */
export const IN_MY_VIEW = /\bin (?:my|our) (?:view|opinion|judge?ment|book)\b|\bif you ask me\b/

/** Turns of phrase that judge or demand, whoever the sentence is about. */
export const VIEWS: RegExp[] = [
  /^(?:\w+ ){0,2}it (?:is|'s) (?:high |about |long past |well past |past )?time (?:to|for|that|we|they|he|she|someone)\b/,
  /\bthere (?:is|'s|can be) (?:simply |absolutely )?no (?:excuse|justification|denying|shame)\b/,
  /^(?:and |but |so )?(?:this|that|it|such \w+|nothing like (?:this|it)) (?:should|must|ought to) (?:never|not|simply not) (?:have )?(?:be|been|happen\w*|come|stand)\b/,
  /^(?:and |but |so )?(?:somebody|someone|everybody|everyone|nobody|no one|we all|all of us) (?:must|should|ought to|needs? to|has to|have to)\b/,
  /^(?:\w+ ){1,6}deserves? (?:better|more|less|nothing|credit|praise|thanks|respect|to)\b/,
]

/** A call to somebody, where no other clause says whose it is. */
export const CALL =
  /\b(?:must|needs? to|ha(?:s|ve) to) (?:now |finally |also |all |start to )?(?:act (?:now|to|together|quickly)|wake up|realize|realise|understand|remember|grow up|listen|learn|do (?:more|better|something)|be held accountable|stand up|come together|speak out|face (?:up|reality|the)|get (?:real|serious)|show (?:some )?(?:courage|leadership))\b/

/** Tells the reader to do something. */
export const EXHORTATION =
  /^(?:(?:and|but|so|or|now|then|please|just|,) ){0,2}(?:(?:never|always|do not|don't) (?:\w+ )?)?(?:imagine|consider (?:the|this|that|how|what|for)|remember|forget|think (?:of|about|again|back|twice)|look (?:at|no further|again)|pay (?:no |close )?attention|ask yourself|picture (?:this|a|the)|suppose (?:that|you)|take (?:a look|note|heart|for example)|wait|let's|let us|beware|bear in mind|keep (?:in mind|an eye)|be (?:warned|honest|careful|sure|prepared)|rest assured|stay tuned|read (?:on|the full|more|our)|listen to|join us|help us|tell us|send us|find out|check out|visit (?:us|our)|write to us|brace yourself|spare a thought)\b/

/** Says where more can be read. */
export const WHERE_MORE =
  /^(?:more|further|additional|full) (?:[\w,]+ ){0,8}?(?:can be (?:found|read|had|obtained)|(?:is|are) (?:available|to be found|given|set out)) (?:on|at|in|from|under|via) /

/** Set pieces that stand where a statement might: proverbs, stock metaphors, words that only lead in to something. */
export const RHETORIC: RegExp[] = [
  /^(?:but |and |yet )?(?:what|how|why|exactly what|just how|quite how)\b.{2,80} (?:is|was|are|remains?|stays?) (?:still |as yet |far |much |rather |a )?(?:less|not|un|from|mystery|open|to be)/,
  /\bquestions? (?:that |which )?(?:nobody|no one|none) |^(?:\w+ ,? ?){0,4}(?:\w+ )?questions (?:still )?(?:remain|linger|abound)\b|\bquestions (?:are|go) (?:still )?unanswered\b/,
  /\b(?:time (?:alone )?will tell|(?:remains?|is yet) to be seen|anyone's guess|jury is (?:still )?out|clock is ticking|stakes (?:are|were|could not be|couldn't be|have never been) (?:too |so )?high|devil is in the detail|writing (?:is|was) on the wall|ball is (?:now )?in (?:the )?\w+ (?:'s )?court|rest is history|history (?:has a way of |tends to )?repeat|enough is enough|so far , so good|easier said than done|further from the truth|tip of the iceberg|elephant in the room|pandora 's box|straw that broke|bitter pill|rubs? salt|hearts and minds|a long way to go|a tale of two|storm clouds|perfect storm|uncharted (?:territory|waters)|slippery slope|house of cards|match made in heaven|calm before the storm)/,
  /\b(?:put(?:s|ting)? on a brave face|c(?:a|o)mes? out (?:fighting|swinging)|egg on (?:\w+ (?:'s )?)?(?:\w+ 's )?face|(?:is|was|are|were) (?:no fan|having none of it|not amused|up in arms)|tongues (?:are|were) wagging|would (?:love|like|dearly love) to know|time (?:is|was) of the essence|(?:is|was) (?:sheer |utter |total |complete )?(?:bedlam|pandemonium|mayhem)|(?:takes?|took) the biscuit|(?:kicks?|kicked) the can|all eyes (?:are|were|will be) on|(?:hangs?|hung) in the balance|(?:on|off) the hook for good|spoilt? for choice|only time|back to square one|too little ,? too late|(?:is|was) (?:only )?the beginning)\b/,
  /\b(?:the )?(?:choice|decision|task|question|moment|time|journey|road|call) (?:(?:between|for|before|of|facing) (?:\w+ ){1,5})?(?:is|was|will be) (?:not )?(?:an? )?(?:\w+ly )?(?:hard|difficult|tough|easy|simple|painful|delicate) (?:one|call|time)$/,
  /^(?:and |but |so )?(?:an? )?(?:\w+ ){1,3}is (?:where|when|what|how|why) you\b/,
  /^(?:and |but )?guess (?:who|what|where|how)\b/,
  /\b(?:turn|chang|shift|stem)(?:s|ed|ing|e|es)? the tide\b|\b(?:disturb|shift|chang|upset|tip|alter|tilt|restor)(?:s|ped|ed|ing|ping|e|es)? the (?:\w+ )?(?:balance of (?:power|forces)|scales|equation|landscape|calculus)\b/,
  /\b(?:little|nothing|not much)\b.{0,60} (?:was|is|been) left to (?:chance|the imagination)\b|\bleft (?:little|nothing) to (?:chance|the imagination)\b/,
  /^(?:\w+ )?(?:make no mistake|needless to say|truth be told|enough said|so much for|not so fast|let that sink in|welcome to|here 's (?:why|how|what|the thing)|here is (?:why|how|what)|what a|how \w+ (?:it|that) (?:is|was))\b/,
  /^(?:\w+ ){0,2}(?:opinions?|views?|reactions?|feelings)\b.{0,40} (?:is|are|was|were|remains?) (?:\w+ly )?(?:divided|split|mixed)\b/,
]

/** What somebody expects and does not demand: "prices should rise". */
export const EXPECTED =
  /\b(?:should|ought to) (?:\w+ly |also |then |soon |now )?(?:start|begin|reach|rise|fall|drop|grow|continue|arrive|improve|help|result|come|become|remain|lead|increase|decrease|provide|allow|enable|make|give|bring|see|last|end|take|be (?:able|ready|complete|completed|finished|available|enough|over|higher|lower|clear|noted)|have)\b/

/** Ties a "must" or "should" to a rule or a day, so that it can be looked up. */
export const BOUND_DUTY =
  /\b(?:law|laws|legally|rules?|regulations?|constitution|statute|act|treaty|contract|court|terms|guidelines?|policy|requires?|required|under|by|until|before|within|next|this|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|soon|eligible|applicants?)\b/
