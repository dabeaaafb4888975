import { CONSIDERED } from './stages/considered.ts'
import { DECIDED } from './stages/decided.ts'
import { DENIED } from './stages/denied.ts'
import { DONE } from './stages/done.ts'
import { DROPPED } from './stages/dropped.ts'
import { INTENDED } from './stages/intended.ts'
import { PLANNED } from './stages/planned.ts'
import { PROPOSED } from './stages/proposed.ts'
import type { StageRule } from './stages/rule.ts'

/** In the order in which they decide. */
export const STAGE_RULES: StageRule[] = [
  CONSIDERED,
  DENIED,
  DROPPED,
  PLANNED,
  PROPOSED,
  DECIDED,
  INTENDED,
  DONE,
]
