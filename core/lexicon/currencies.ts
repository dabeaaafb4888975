/**
 * Currencies: ISO 4217 code, the names it goes by (singular), and its signs. The first bearer of a shared name ("dollar",
 * "rupee") is the one meant where no country is named. Bitcoin has no ISO code; XBT and BTC are in use, the latter here.
 */
type Currency = { code: string; names: string; signs?: string }

const CURRENCIES: Currency[] = [
  {
    code: 'USD',
    names: 'dollar|us dollar|u.s. dollar|u.s dollar|united states dollar|american dollar|buck|greenback',
    signs: '$|us$|u.s.$|u.s$|u.s. $|usd$',
  },
  { code: 'EUR', names: 'euro', signs: '€|eur€' },
  { code: 'GBP', names: 'pound|pound sterling|british pound|sterling|quid', signs: '£|gb£|uk£' },
  { code: 'JPY', names: 'yen|japanese yen', signs: '¥|円|jp¥|y=|￥' },
  { code: 'CNY', names: 'yuan|chinese yuan|renminbi|chinese renminbi|rmb', signs: '元|cn¥|rmb' },
  { code: 'AUD', names: 'australian dollar|aussie dollar', signs: 'a$|au$|aud$|aus$' },
  { code: 'CAD', names: 'canadian dollar|loonie', signs: 'c$|ca$|cad$|can$' },
  { code: 'HKD', names: 'hong kong dollar', signs: 'hk$|hkd$' },
  { code: 'NZD', names: 'new zealand dollar|kiwi dollar', signs: 'nz$|nzd$' },
  { code: 'SGD', names: 'singapore dollar|singaporean dollar', signs: 's$|sg$|sgd$' },
  { code: 'TWD', names: 'taiwan dollar|new taiwan dollar|taiwanese dollar', signs: 'nt$|twd$' },
  { code: 'JMD', names: 'jamaican dollar', signs: 'j$' },
  { code: 'CHF', names: 'franc|swiss franc', signs: 'sfr|fr.' },
  { code: 'FRF', names: 'french franc' },
  { code: 'BEF', names: 'belgian franc' },
  { code: 'XOF', names: 'cfa franc' },
  { code: 'DEM', names: 'mark|german mark|deutsche mark|deutschmark|deutschemark|d-mark' },
  { code: 'FIM', names: 'finnish markka|markka|finnmark' },
  { code: 'NLG', names: 'guilder|dutch guilder|netherlands guilder' },
  { code: 'ITL', names: 'italian lira' },
  { code: 'ESP', names: 'peseta|spanish peseta' },
  { code: 'KRW', names: 'won|korean won|south korean won', signs: '₩' },
  { code: 'KPW', names: 'north korean won' },
  { code: 'INR', names: 'rupee|indian rupee', signs: '₹|rs|rs.|re' },
  { code: 'PKR', names: 'pakistani rupee|pakistan rupee' },
  { code: 'LKR', names: 'sri lankan rupee', signs: 'ரூ' },
  { code: 'NPR', names: 'nepali rupee|nepalese rupee' },
  { code: 'IDR', names: 'rupiah|indonesian rupiah', signs: 'rp' },
  { code: 'MYR', names: 'ringgit|malaysian ringgit', signs: 'rm' },
  { code: 'PHP', names: 'philippine peso', signs: '₱' },
  { code: 'THB', names: 'baht|thai baht', signs: '฿' },
  { code: 'VND', names: 'dong|vietnamese dong', signs: '₫' },
  { code: 'LAK', names: 'kip|lao kip', signs: '₭' },
  { code: 'RUB', names: 'ruble|rouble|russian ruble|russian rouble', signs: '₽' },
  { code: 'UAH', names: 'hryvnia|ukrainian hryvnia|hryvnya', signs: '₴' },
  { code: 'PLN', names: 'zloty|polish zloty', signs: 'zł' },
  { code: 'CZK', names: 'koruna|czech koruna|czech crown', signs: 'kč' },
  { code: 'HUF', names: 'forint|hungarian forint' },
  { code: 'RON', names: 'leu|romanian leu|lei' },
  { code: 'BGN', names: 'lev|bulgarian lev' },
  { code: 'HRK', names: 'kuna|croatian kuna', signs: 'kn' },
  { code: 'RSD', names: 'serbian dinar' },
  { code: 'SEK', names: 'krona|swedish krona|kronor|swedish crown' },
  { code: 'NOK', names: 'krone|norwegian krone|kroner|norwegian crown' },
  { code: 'DKK', names: 'danish krone|danish crown' },
  { code: 'ISK', names: 'icelandic krona' },
  { code: 'TRY', names: 'lira|turkish lira', signs: '₺' },
  { code: 'GEL', names: 'lari|georgian lari', signs: '₾' },
  { code: 'ILS', names: 'shekel|israeli shekel|new shekel|israeli new shekel', signs: '₪' },
  { code: 'EGP', names: 'egyptian pound' },
  { code: 'SYP', names: 'syrian pound' },
  { code: 'LBP', names: 'lebanese pound' },
  { code: 'SAR', names: 'riyal|saudi riyal' },
  { code: 'QAR', names: 'qatari riyal' },
  { code: 'IRR', names: 'rial|iranian rial' },
  { code: 'YER', names: 'yemeni rial' },
  { code: 'AED', names: 'dirham|uae dirham|emirati dirham' },
  { code: 'MAD', names: 'moroccan dirham' },
  { code: 'IQD', names: 'dinar|iraqi dinar' },
  { code: 'KWD', names: 'kuwaiti dinar' },
  { code: 'JOD', names: 'jordanian dinar' },
  { code: 'TND', names: 'tunisian dinar' },
  { code: 'AFN', names: 'afghani' },
  { code: 'BDT', names: 'taka|bangladeshi taka', signs: '৳' },
  { code: 'KZT', names: 'tenge|kazakh tenge', signs: '₸' },
  { code: 'ZAR', names: 'rand|south african rand' },
  { code: 'NGN', names: 'naira|nigerian naira', signs: '₦' },
  { code: 'KES', names: 'kenyan shilling|shilling', signs: 'ksh' },
  { code: 'UGX', names: 'ugandan shilling' },
  { code: 'TZS', names: 'tanzanian shilling' },
  { code: 'GHS', names: 'cedi|ghanaian cedi', signs: '₵' },
  { code: 'ETB', names: 'birr|ethiopian birr' },
  { code: 'MXN', names: 'peso|mexican peso', signs: 'mex$|mx$|mxn$' },
  { code: 'ARS', names: 'argentine peso|argentinian peso', signs: 'ar$' },
  { code: 'CLP', names: 'chilean peso' },
  { code: 'COP', names: 'colombian peso' },
  { code: 'CUP', names: 'cuban peso' },
  { code: 'BRL', names: 'brazilian real|reais|brazilian reais', signs: 'r$|brl$' },
  { code: 'CRC', names: 'colon|colón|costa rican colon|costa rican colón', signs: '₡' },
  { code: 'PEN', names: 'peruvian sol' },
  { code: 'VES', names: 'bolivar|venezuelan bolivar' },
  { code: 'BTC', names: 'bitcoin', signs: '₿|btc' },
]

/** Hundredths of a currency: no code of their own. */
export const SUBUNITS: Record<string, { code: string; parts: number }> = {
  cent: { code: 'USD', parts: 100 },
  'euro cent': { code: 'EUR', parts: 100 },
  penny: { code: 'GBP', parts: 100 },
  pence: { code: 'GBP', parts: 100 },
  sen: { code: 'MYR', parts: 100 },
  satoshi: { code: 'BTC', parts: 1e8 },
  kopeck: { code: 'RUB', parts: 100 },
  paisa: { code: 'INR', parts: 100 },
}

const byName = (pick: (currency: Currency) => string | undefined): Map<string, string> => {
  const map = new Map<string, string>()
  for (const currency of CURRENCIES)
    for (const name of pick(currency)?.split('|') ?? []) if (!map.has(name)) map.set(name, currency.code)
  return map
}

/** Names in lower case, singular, to codes. */
export const CURRENCY_NAMES = byName((currency) => currency.names)
/** Signs in lower case to codes. */
export const CURRENCY_SIGNS = byName((currency) => currency.signs)
export const CURRENCY_CODES = new Set(CURRENCIES.map((currency) => currency.code))
/** Names that are the same in both numbers. */
export const UNCHANGED = new Set([
  'yen',
  'yuan',
  'won',
  'baht',
  'rand',
  'rmb',
  'renminbi',
  'sterling',
  'ringgit',
  'dong',
  'kip',
  'pence',
])
