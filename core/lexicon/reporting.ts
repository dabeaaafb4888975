/** Past and present forms of the verbs that report speech; read by the sentence splitter and the attribution finder. */
export const REPORTING_VERB =
  /^(?:said|says|asked|asks|told|tells|replied|replies|added|adds|answered|shouted|wrote|writes|wondered|responded|exclaimed|cried|declared|continued|explained|noted|tweeted|joked|demanded)[.,:;]?$/i
