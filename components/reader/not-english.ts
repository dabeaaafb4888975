/** Why a text has no facts, wherever one would be missed. */
export const NOT_ENGLISH =
  'This text does not seem to be in English; Collate reads facts from English only. Sentences, dates and quantities were read.'
