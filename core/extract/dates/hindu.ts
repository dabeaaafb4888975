import { dayNumber } from './calendar.ts'

/**
 * The Hindu calendars, reckoned from where sun and moon stand as seen from India. Positions after Jean Meeus,
 * Astronomical Algorithms, chapters 25 and 47, cut off at about a twentieth of a degree (six minutes of the moon's way);
 * months after Reingold and Dershowitz, Calendrical Calculations, chapter 20: a lunar month ends with the new moon
 * and is named for the sign that the sun enters in it; one without such an entry is a leap month.
 */

/** Lunar months from 1 (Chaitra) to 12 (Phalguna); lunar days from 1 to 30, where 15 is the full and 30 the new moon. */
export type LunarDay = { month: number; lunarDay: number; hour: number }

const J2000 = 10957.5 // 2000-01-01T12:00, in days since 1970
const LUNATION = 29.530588
const INDIA = 5.5 / 24
const turn = (degrees: number) => ((degrees % 360) + 360) % 360
const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180)

/** The sun's longitude in degrees at a moment in days since 1970 (universal time). */
function sun(moment: number): number {
  const t = (moment - J2000) / 36525
  const m = 357.52911 + 35999.05029 * t
  return turn(
    280.46646 +
      36000.76983 * t +
      (1.914602 - 0.004817 * t) * sine(m) +
      0.019993 * sine(2 * m) +
      0.000289 * sine(3 * m) -
      0.00569,
  )
}

/** Multiples of elongation, the sun's and the moon's anomaly and the moon's latitude argument, with their weight. */
const TERMS: ReadonlyArray<readonly [d: number, m: number, a: number, f: number, weight: number]> = [
  [0, 0, 1, 0, 6.288774],
  [2, 0, -1, 0, 1.274027],
  [2, 0, 0, 0, 0.658314],
  [0, 0, 2, 0, 0.213618],
  [0, 1, 0, 0, -0.185116],
  [0, 0, 0, 2, -0.114332],
  [2, 0, -2, 0, 0.058793],
  [2, -1, -1, 0, 0.057066],
  [2, 0, 1, 0, 0.053322],
  [2, -1, 0, 0, 0.045758],
  [0, 1, -1, 0, -0.040923],
  [1, 0, 0, 0, -0.03472],
  [0, 1, 1, 0, -0.030383],
  [2, 0, 0, -2, 0.015327],
  [0, 0, 1, 2, -0.012528],
  [0, 0, 1, -2, 0.01098],
  [4, 0, -1, 0, 0.010675],
  [0, 0, 3, 0, 0.010034],
]

function moon(moment: number): number {
  const t = (moment - J2000) / 36525
  const d = 297.8501921 + 445267.1114034 * t
  const m = 357.5291092 + 35999.0502909 * t
  const a = 134.9633964 + 477198.8675055 * t
  const f = 93.272095 + 483202.0175233 * t
  const waves = TERMS.reduce(
    (sum, [d1, m1, a1, f1, weight]) => sum + weight * sine(d1 * d + m1 * m + a1 * a + f1 * f),
    0,
  )
  return turn(218.3164477 + 481267.88123421 * t + waves)
}

/** How far the moon has gone from the sun, in degrees. */
const phase = (moment: number) => turn(moon(moment) - sun(moment))

/** The sign of the (sidereal) zodiac that the sun is in, from 0 (Aries); Lahiri's origin. */
const sign = (moment: number) => {
  const precession = 23.853 + (0.013972 * (moment - J2000)) / 365.25
  return Math.floor(turn(sun(moment) - precession) / 30)
}

function newMoonNear(guess: number): number {
  let moment = guess
  for (let i = 0; i < 4; i++) moment -= ((turn(phase(moment) + 180) - 180) / 360) * LUNATION
  return moment
}

/** The lunar month that a moment is in; null in a leap month. */
function lunarMonth(moment: number): number | null {
  const begun = newMoonNear(moment - (phase(moment) / 360) * LUNATION)
  const from = sign(begun)
  return from === sign(newMoonNear(begun + LUNATION)) ? null : ((from + 1) % 12) + 1
}

/** The day of a year on which a lunar day runs at an hour of the day, or which swallows it whole; null where none does. */
export function hinduLunar({ month, lunarDay, hour }: LunarDay, year: number): number | null {
  const lunarDayAt = (day: number) => phase(day + hour / 24 - INDIA) / 12
  const last = dayNumber(year, 12, 31)
  let here = lunarDayAt(dayNumber(year, 1, 1))
  for (let day = dayNumber(year, 1, 1); day <= last; day++) {
    const next = lunarDayAt(day + 1)
    const runs = Math.floor(here) === lunarDay - 1
    const swallowed = Math.floor(here) === (lunarDay + 28) % 30 && Math.floor(next) === lunarDay % 30
    here = next
    if ((runs || swallowed) && lunarMonth(day + (hour + (swallowed ? 12 : 0)) / 24 - INDIA) === month)
      return day
  }
  return null
}

/** The day of a year, by the clock of India, on which the sun enters a sign of the zodiac before an hour of the day. */
export function hinduSolar(entered: number, before: number, year: number): number | null {
  const last = dayNumber(year, 12, 31)
  for (let day = dayNumber(year, 1, 1); day <= last; day++) {
    const end = day + before / 24 - INDIA
    if (sign(end) === entered && sign(end - 1) !== entered) return day
  }
  return null
}
