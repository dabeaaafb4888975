/** Irregular forms of English verbs, nouns and adjectives, each with the form that a stemmer can take further. */
const FORMS = `
be am is are was were been being; have has had having; do does did done; say said; go went gone; get got gotten;
make made; know knew known; think thought; take took taken taking; see saw seen; come came coming; find found; give gave given giving;
tell told; become became; leave left leaving; feel felt; bring brought; begin began begun; keep kept; hold held;
write wrote written writing; stand stood; hear heard; mean meant; meet met; run ran; pay paid; sit sat; speak spoke spoken;
lead led; grow grew grown; lose lost losing; fall fell fallen; send sent; build built; understand understood; draw drew drawn;
break broke broken; spend spent; rise rose risen rising; drive drove driven; buy bought; wear wore worn; choose chose chosen;
seek sought; throw threw thrown; catch caught; deal dealt; win won; forget forgot forgotten; sell sold; fight fought;
teach taught; eat ate eaten; shoot shot; strike struck stricken striking; swear swore sworn; flee fled; fly flew flown flies flying; hide hid hidden;
steal stole stolen; sink sank sunk; shrink shrank shrunk; sing sang sung; swim swam swum; ring rang rung; drink drank drunk;
bear bore borne; tear tore torn; freeze froze frozen; shake shook shaken; undertake undertook undertaken; overtake overtook overtaken;
withdraw withdrew withdrawn; overthrow overthrew overthrown; forbid forbade forbidden; arise arose arisen; bind bound; blow blew blown;
burn burnt; die died dies dying; lie lay lain lying; lay laid; light lit; slide slid; split; spread; stick stuck; sweep swept; swing swung;
wake woke woken; foresee foresaw foreseen; undergo underwent undergone; dig dug; feed fed; hang hung; kneel knelt; lend lent;
ride rode ridden; shine shone; spin spun; uphold upheld; withstand withstood; rebuild rebuilt; oversee oversaw overseen;
man men; woman women; child children; person people persons; foot feet; tooth teeth; mouse mice; life lives; wife wives; half halves; knife knives;
leaf leaves; thief thieves; crisis crises; analysis analyses; medium media; criterion criteria; datum data;
show shown; prove proven; leap leapt; swell swollen; bend bent; cling clung; fling flung; creep crept; speed sped;
overcome overcame; mistake mistook mistaken; mislead misled; forgive forgave forgiven; retake retook retaken; overrun overran;
redraw redrew redrawn; resell resold; slay slew slain; strive strove striven; weave wove woven; stride strode; spill spilt;
undo undid undone; unwind unwound; sling slung; sting stung; tread trod trodden; bleed bled; breed bred; withhold withheld;
foretell foretold; outgrow outgrew outgrown; overhear overheard; overspend overspent; rethink rethought; unfreeze unfroze unfrozen;
rewrite rewrote rewritten; good better best; bad worse worst; far further furthest farther;
large larger largest; big bigger biggest; small smaller smallest; high higher highest; low lower lowest;
strong stronger strongest; weak weaker weakest; tough tougher toughest; great greater greatest;
new newer newest; old older oldest; long longer longest; short shorter shortest; wide wider widest;
close closer closest; early earlier earliest; late later latest; fast faster fastest; slow slower slowest;
easy easier easiest; hard harder hardest; heavy heavier heaviest; rich richer richest; poor poorer poorest;
young younger youngest; few fewer fewest; near nearer nearest; deep deeper deepest; clear clearer clearest;
strict stricter strictest; cheap cheaper cheapest; safe safer safest; broad broader broadest;
tight tighter tightest; light lighter lightest; dark darker darkest; cold colder coldest;
warm warmer warmest; hot hotter hottest; rough rougher roughest; soft softer softest; harsh harsher harshest;
steep steeper steepest; narrow narrower narrowest; firm firmer firmest; wealthy wealthier wealthiest;
busy busier busiest
`

/** Form to base form. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.split(/[;\n]/).flatMap((line) => {
    const [base, ...forms] = line.trim().split(/\s+/)
    return base ? forms.map((form): [string, string] => [form, base]) : []
  }),
)
