import type { NumberFound } from './number.ts'

const WINDOW = 60
const WEIGHS =
  /\b(?:weigh(?:s|ed|ing|t)?|heavy|heavier|lose|losing|lost|gain(?:ed|ing)?|shed|drop|baby|bench|lift(?:ed|ing)?|kg|kilos?|kilograms?|ounces?|tons?|tonnes?|grams?)\b/i
const MONEY_OF =
  /^\sof\s(?:debt|taxpayer|taxpayers|public|aid|investment|fines?|damage|savings|cuts|spending|funding|money|tax|costs?|losses|profit)/i

/** Whether "pounds" weighs something rather than pays for it. */
export function isWeight(text: string, start: number, end: number, number: NumberFound): boolean {
  const words = text.slice(number.end, end)
  if (/sterling|british|egypt|syria|leban/i.test(words) || !/pound/i.test(words)) return false
  const after = text.slice(end, end + 24)
  if (/^-?\s?pound$/i.test(words) && words.startsWith('-'))
    return !/^[\s-](?:note|coin|fine|bill|prize|bonus|fee|deal|contract)/i.test(after) && !number.magnitude
  if (number.magnitude) return false
  if (/^\sof\s/.test(after)) return !MONEY_OF.test(after)
  return WEIGHS.test(text.slice(Math.max(0, start - WINDOW), start)) || WEIGHS.test(text.slice(end, end + 30))
}
