import { wordSet } from './list.ts'
/** Abbreviations written with a period, lower case and without it. */

/** Stand before a name or number, so that a sentence never ends with them. */
export const LEADING_ABBREVIATIONS = wordSet(`
  mr mrs ms mx dr prof sen rep reps sens gov lt gen adm col maj sgt capt cmdr cpl pvt hon rev fr st ste mt ft pres
  amb supt det insp msgr messrs mme mlle sr.a vs v c ca al fig figs no nos vol vols pp art sec ch eds trans approx
  asst assoc atty brig comdr dist esq.f ald secy sup spc pfc drs hr dir dep op n°
`)

/** Always lead on to what they explain. */
export const NEVER_LAST = wordSet('e.g i.e cf viz div incl née nee')

/** May end a sentence: they do where a usual first word of a sentence follows. */
export const TRAILING_ABBREVIATIONS = wordSet(`
  inc corp co cos ltd llc plc bros jr sr esq etc dept univ assn ave blvd rd hwy st apt bldg mfg intl natl est
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
  tex vt va wash wis wyo ont que alta
  am pm ad bc ed min max tel ext oz lb lbs kg km cm mm ft in yd gal sq mph
  ph.d b.a m.a m.d j.d b.s m.b.a r.n d.d.s a.k.a
`)

/** Words that usually begin a sentence when written with a capital after an abbreviation. */
export const SENTENCE_STARTERS = wordSet(`
  a an the this that these those there here it its he his him she her hers they their them we our us i my me you your
  who what when where why how which whose is are was were do does did has have had can could will would should may might
  but and or nor so yet for in on at by with from to of as if after before during since while although though because
  unless until under over between among despite according both each every all some many most few several no not none
  one two three another other others others' even only just still also then now later earlier meanwhile however
  moreover furthermore nevertheless instead perhaps maybe today yesterday tomorrow please let let's once such
  that's it's he's she's they're we're i'm there's what's don't
`)
