import { MAGNITUDES } from '#core/lexicon/numbers.ts'
import type { NumberFound } from './number.ts'
import { at, either } from './scan.ts'

const MAGNITUDE = either(Object.keys(MAGNITUDES))
const VAGUE =
  /(tens|dozens|scores|hundreds|thousands|millions|billions|trillions)(?:\sof\s(thousands|millions|billions|trillions))?(?![\p{L}\p{N}])/iuy

const SEVERAL = new RegExp(`(?:several|a\\sfew)\\s(${MAGNITUDE}|dozen)(?![\\p{L}\\p{N}])`, 'iuy')
const HALF =
  /(?:(a\s)?half\s(?:of\s)?(?:a\s)?|a\scouple\s(?:of\s)?|a\squarter\s(?:of\s)?(?:a\s)?|quarter\s(?:of\s)?(?:a\s)?|three[\s-]quarters\s(?:of\s)?(?:a\s)?)(dozen|hundred|thousand|million|billion|trillion)(?![\p{L}\p{N}])/iuy

/** "thousands", "tens of millions", "several hundred", "a few thousand": from one to ten of the magnitude. */
export function readVague(text: string, position: number): NumberFound | null {
  const some = at(SEVERAL, text, position)
  if (some?.[1]) {
    const value = MAGNITUDES[some[1].toLowerCase()] ?? 12
    const end = position + some[0].length
    return { value, high: value * 10, end, figures: false, vague: true, magnitude: true }
  }
  const found = at(VAGUE, text, position)
  if (!found) return null
  const size = (word: string) =>
    ({
      tens: 10,
      dozens: 12,
      scores: 20,
      hundreds: 100,
      thousands: 1e3,
      millions: 1e6,
      billions: 1e9,
      trillions: 1e12,
    })[word.toLowerCase()] ?? 1
  const value = size(found[1] ?? '') * (found[2] ? size(found[2]) : 1)
  const few = /^(?:dozens|scores)$/i.test(found[1] ?? '') && !found[2]
  return {
    value,
    ...(few ? {} : { high: value * 10 }),
    end: position + found[0].length,
    figures: false,
    vague: true,
    magnitude: true,
  }
}

/** "half a million", "three-quarters of a billion", "a couple of hundred" */
export function readHalf(text: string, position: number): NumberFound | null {
  const found = at(HALF, text, position)
  if (!found) return null
  const share = /couple/i.test(found[0])
    ? 2
    : /half/i.test(found[0])
      ? 1 / 2
      : /three/i.test(found[0])
        ? 3 / 4
        : 1 / 4
  return {
    value: (MAGNITUDES[found[2]?.toLowerCase() ?? ''] ?? 12) * share,
    end: position + found[0].length,
    figures: false,
    magnitude: true,
  }
}
