import { wordSet } from './list.ts'

export const DETERMINERS =
  wordSet(`a an the this that these those my your his her its our their some any no every each either neither
  another such many much several few both all most more less fewer half what which whose enough`)
export const PRONOUNS =
  wordSet(`i you he she it we they me him her us them myself himself herself itself themselves ourselves yourself
  everyone everybody someone somebody anyone anybody nobody none nothing something anything everything mine ours theirs hers`)
export const PREPOSITIONS =
  wordSet(`of in on at by for with from to into onto upon over under about against among amid between during through
  throughout without within toward towards across behind beyond near off out up down despite per via around above below
  inside outside like unlike than since until till before after along alongside beside besides except including regarding
  concerning following given as ahead due because versus vs worth amongst past`)
export const SUBORDINATORS =
  wordSet(`that because although though if while when whenever whereas whether unless until till since after before once
  where wherever how why lest provided as so`)
export const CONJUNCTIONS = wordSet('and or but nor yet & plus')
export const BE = wordSet("am is are was were be been being 's 're 'm isn't aren't wasn't weren't ain't")
export const HAVE = wordSet("have has had having 've haven't hasn't hadn't 'd")
export const DO = wordSet("do does did don't doesn't didn't")
export const MODALS =
  wordSet(`will would can could may might shall should must 'll cannot can't couldn't won't wouldn't shouldn't mightn't
  mustn't needn't ought`)
export const ADVERBS =
  wordSet(`not n't never also then now still already just even only again too very once often always sometimes usually
  recently later earlier soon today yesterday tomorrow meanwhile however instead perhaps maybe nearly almost about roughly
  thus therefore hence indeed rather quite far further ever yet here there away back together apart ago else so long
  afterwards afterward moreover furthermore nevertheless nonetheless otherwise much more most less least well first last next
  subsequently previously apparently reportedly allegedly`)
export const NOT_ADVERBS = wordSet(
  'family only early daily weekly monthly italy july reply ally rally assembly supply apply likely unlikely friendly elderly deadly costly fly billy sally kelly emily molly holly',
)

/** Adjectives that no ending gives away. */
export const ADJECTIVES =
  wordSet(`new old big small large high low long short early late own same other former current next last recent few major
  minor public private national international foreign local federal military political economic social good bad best worst
  better worse great strong weak hard easy free full open clear true false real key main chief top senior junior young white
  black red blue first second third likely unlikely able unable ready willing aware sure certain possible impossible necessary
  due important different similar significant serious special general particular human legal illegal common popular rich poor
  older oldest younger youngest elder elderly eldest bigger biggest smaller smallest larger largest higher highest lower lowest
  poorer poorest richer wealthier rural urban suburban nearby neighbouring neighboring overseas angry worried anxious retired
  ordinary medical rival separate independent further wider narrow broad heavy armed elite veteran provincial regional
  dead alive wrong right left central western eastern northern southern anonymous unclear responsible available`)
