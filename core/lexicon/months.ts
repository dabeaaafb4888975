/** Month names and their short forms as pages print them, in lower case; each line is one month in one language. */
const NAMES: Record<number, string> = {
  1: 'january jan januar jänner janvier janv enero ene janeiro gennaio gen januari ianuarie januára stycznia ledna января ocak tammikuuta',
  2: 'february feb februar feber février févr fevrier febrero fevereiro fev febbraio februari lutego února февраля şubat helmikuuta',
  3: 'march mar märz mrz maerz mars marzo março marco maart marts marca března марта mart maaliskuuta',
  4: 'april apr avril avr abril abr aprile april kwietnia dubna апреля nisan huhtikuuta',
  5: 'may mai mayo maio mag maggio mei maj maja května мая mayıs toukokuuta',
  6: 'june jun juni juin junio junho giugno giu czerwca června июня haziran kesäkuuta',
  7: 'july jul juli juillet juil julio julho luglio lug lipca července июля temmuz heinäkuuta',
  8: 'august aug août aout agosto ago augustus augusti sierpnia srpna августа ağustos elokuuta',
  9: 'september sept sep septembre septiembre setembro settembre set września září сентября eylül syyskuuta',
  10: 'october oct oktober okt octobre octubre outubro out ottobre ott października října октября ekim lokakuuta',
  11: 'november nov novembre noviembre novembro listopada listopadu ноября kasım marraskuuta',
  12: 'december dec dezember dez décembre déc decembre diciembre dic dezembro dicembre desember grudnia prosince декабря aralık joulukuuta',
}

const NUMBERS = new Map(
  Object.entries(NAMES).flatMap(([month, names]) =>
    names.split(' ').map((name) => [name, Number(month)] as const),
  ),
)

/** The number of a month from its name in one of the usual languages of news, null for another word. */
export function monthNumber(name: string): number | null {
  return NUMBERS.get(name.toLowerCase().replace(/\.$/, '')) ?? null
}
