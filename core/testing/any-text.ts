import * as fc from 'fast-check'

/** Words and marks that reports are made of, and what does not belong in a text at all. */
export const PIECES = (
  'Ann Vane|said|that |the plan|will cost|$5 million|5 percent|between 3 and 4 km|on May 3|last week|Monday|in 2022|' +
  'according to|the Defense Ministry|officials|told reporters|who|which|has not|might|plans to|denied|missiles|500|' +
  'Mr. |U.S. |Jan. 5, 2020|the first quarter of 2021|at 5 p.m.|Read more: |Photo: Reuters|By John Smith|Reuters|' +
  'LONDON (Reuters) - |"|“|”|‘|’|\'|(|)|[|]|,|. |; |: |? |! |… |— |-|/|%|\n|\n\n|\r\n|\r|\t|\u00a0|\u200b|\u2028|' +
  '\ufeff|\0|\ud800|\udc00|\u202e|\u2066|\u2069|e\u0301|😀|👩‍👩‍👧|שלום|قال|我们说。|1.|a)|• |* |1/2/2022|2022-12-02|' +
  'and|or|but|of|to|not|He|she|they|it|His|was|is|had been|be|10,000|1.5|½|twenty-one|a dozen|Smith|Japan|UN'
).split('|')

const pieced = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '')), { maxLength: 70 })
  .map((pieces) => pieces.flat().join(''))

/** Half characters, control characters and all: what no editor would let through. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((codes) => String.fromCharCode(...codes))

/** Any text that a program may be given, most of it near to a report. */
export const anyText = fc.oneof(
  { arbitrary: pieced, weight: 6 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 200 }), weight: 1 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }), weight: 1 },
  { arbitrary: units, weight: 1 },
)
