import { list } from '../list.ts'

const ACTS = list(
  'appoint | name | set | hold | publish | launch | introduce | open | close | reopen | build | rebuild | cut | raise | pay | repay | buy | sell | send | meet | seek | appeal | resign | step | vote | back | run | leave | return | join | sign | present | submit | table | bring | start | begin | stop | review | investigate | examine | issue | release | announce | decide | deliver | provide | spend | invest | hire | recruit | replace | remove | ban | withdraw | contest | challenge | sue | strike | walk | suspend | extend | delay | increase | reduce | offer | ask | propose | apply | consult | inspect | test | repair | refund | compensate | cancel | scrap | abolish | move | restore | resume | install | create | establish | form | call | campaign | attend | visit | fight | cooperate | comply | cover | finance | fund | lend | connect | supply | employ | resettle | relocate | house | train | plant | double | halve | freeze | lift | end | keep | stay | remain | expand | upgrade | fill | divert | lay | ship | export | import | grant | allow | ease | tighten | boycott | quit | retire | vacate | surrender | release | free | vaccinate | distribute | reimburse',
)

/** What somebody said they would do, as far as it is done on purpose. */
export const WOULD_ACT = new RegExp(
  `^(?:and |also )?(?:(?!if\\b|that\\b)\\w+ ){1,7}?would (?:also |now |soon |first |then |only )?(?:(?:${ACTS.join('|')})\\b|be (?!(?:needed|affected|disappointed|surprised|based|known|called|used|related|pleased|interested|tempted|bound)\\b)(?:\\w+ed|built|rebuilt|sold|paid|made|held|given|cut|kept|taken|put|set|split|sent|drawn)\\b)`,
)
