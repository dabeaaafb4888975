/** Words of the calendar. Months run from 1, weekdays from 0 (Sunday). */
export const MONTHS: Record<string, number> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  febr: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

export const WEEKDAYS: Record<string, number> = {
  sunday: 0,
  sun: 0,
  monday: 1,
  mon: 1,
  tuesday: 2,
  tue: 2,
  tues: 2,
  wednesday: 3,
  wed: 3,
  weds: 3,
  thursday: 4,
  thu: 4,
  thur: 4,
  thurs: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
}

/** Whether a word, in small letters, is a month, a day of the week or a year. */
export const isCalendarWord = (word: string): boolean =>
  Object.hasOwn(MONTHS, word) || Object.hasOwn(WEEKDAYS, word) || /^[12]\d{3}$/.test(word)

/** EDTF's season codes, with the month in which each begins (northern half). */
export const SEASONS: Record<string, { code: number; month: number }> = {
  spring: { code: 21, month: 3 },
  summer: { code: 22, month: 6 },
  autumn: { code: 23, month: 9 },
  fall: { code: 23, month: 9 },
  winter: { code: 24, month: 12 },
}

export const DECADES: Record<string, number> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
}

/** Past forms that do not end in -ed, and that news uses of dated events. */
export const IRREGULAR_PASTS = new Set(
  (
    'was were had did said told met held took made went came gave got saw left began became brought built bought caught chose cut ' +
    'drew drove fell felt fled flew found fought froze grew heard hit hurt kept knew laid led lent let lost meant paid put quit ran ' +
    'read rode rose sat sent set shook shot shut sold sought spent split spoke spread stood stole struck swore swept swung taught ' +
    'thought threw understood won withdrew wrote broke backed quoted beat been done gone seen given taken written spoken killed ' +
    'arrested died born ended arose ate bore burst clung crept dug drank dwelt flung forbade forgave ground hid leapt outgrew ' +
    'overcame overran overrode oversaw overthrew overtook rang rebuilt redrew repaid resold retook rewrote sang sank shone shrank ' +
    'slept slid spat sprang spun stuck stung swam tore underwent undertook upheld wept withheld withstood wore'
  ).split(' '),
)

/** Words that put what they govern into the future, wherever they stand as verbs. */
export const FUTURE_CUES = new Set(
  "will shall would 'll won't may might could should must can't cannot scheduled expected slated due upcoming looming".split(
    ' ',
  ),
)

/** Words that do so before an infinitive: "agreed to", "is to". */
export const FUTURE_BEFORE_TO = new Set(
  (
    'is are was were be been have has plan plans planned planning hope hopes hoped hoping intend intends intended aim aims aimed want ' +
    'wants wanted set likely unlikely going ready poised bound prepare prepares preparing supposed agree agrees agreed vow vows vowed ' +
    'promise promised pledged threaten threatened ask asked urged ordered instructed wish decide bid seek seeks proposal proposals ' +
    'decision deadline commitment invited about'
  ).split(' '),
)

/** Verbs whose object lies ahead of them, in whatever tense they stand: "planned a march". */
export const PLANNING = new Set(
  'plan plans planned planning schedule schedules scheduled scheduling expects expected expecting'.split(' '),
)

/** What stands in the present tense for what has its day already: "the museum opens on Friday", "nurses walk out on Monday". */
export const SCHEDULED = new Set(
  (
    'opens reopens starts begins closes resumes reconvenes convenes meets sits departs arrives launches retires joins travels flies hosts ' +
    'takes comes goes runs faces plays hears expires elapses lapses steps hands decides publishes presents walks'
  ).split(' '),
)

/** The same behind a plural: "voters go to the polls". */
export const SCHEDULED_PLURAL = new Set(
  'open reopen start begin close resume meet go walk vote play expire arrive depart travel fly take decide'.split(
    ' ',
  ),
)

/** Names of time zones that tell one offset, as EDTF writes it. Names of several zones (IST, BST, CST) are left out. */
export const ZONES: Record<string, string> = {
  GMT: 'Z',
  UTC: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
  HKT: '+08:00',
  AEST: '+10:00',
  AEDT: '+11:00',
}
