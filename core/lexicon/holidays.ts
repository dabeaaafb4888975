/**
 * Feasts and public days: how each is reckoned. `day` is month and day; `nth` the nth (from 1, or -1 the last) weekday of a
 * month, plus days; `before` the last such weekday before a day; `easter` and `orthodox` days from that Sunday; `lunar` a
 * month, lunar day and hour of the Hindu calendar, `solar` a sign of the zodiac that the sun enters, and the hour by which;
 * `parsi` a day in the year of 365 days; the rest a day of another calendar, or its `whole` month. Feasts that begin at sunset are given the day
 * that follows it. Days that every country keeps on a date of its own (Independence Day) are left out.
 */
export type Reckoning =
  | { day: [month: number, day: number]; before?: number; workday?: true }
  | { nth: [n: number, weekday: number, month: number]; plus?: number }
  | { easter: number }
  | { orthodox: number }
  | { hebrew: string; day: number }
  | {
      calendar: 'islamic-umalqura' | 'chinese' | 'persian'
      month: number
      day: number
      before?: number
      whole?: true
    }
  | { lunar: [month: number, lunarDay: number, hour: number]; plus?: number }
  | { solar: [sign: number, hour: number]; plus?: number }
  | { parsi: [year: number, month: number, day: number] }

type Holiday = { names: string; is: Reckoning }

const HOLIDAYS: Holiday[] = [
  { names: 'new year’s day|new years day|new year day', is: { day: [1, 1] } },
  { names: 'new year’s eve|new years eve', is: { day: [12, 31] } },
  { names: 'epiphany', is: { day: [1, 6] } },
  { names: 'valentine’s day|valentine day|valentines day', is: { day: [2, 14] } },
  {
    names:
      'st. patrick’s day|st patrick’s day|saint patrick’s day|st paddy’s day|saint paddy’s day|saint patricks day|saint patrick',
    is: { day: [3, 17] },
  },
  { names: 'april fools’ day|april fool’s day', is: { day: [4, 1] } },
  { names: 'earth day', is: { day: [4, 22] } },
  { names: 'anzac day', is: { day: [4, 25] } },
  { names: 'international workers’ day|workers’ day|may day', is: { day: [5, 1] } },
  { names: 'cinco de mayo', is: { day: [5, 5] } },
  { names: 'victory day', is: { day: [5, 9] } },
  { names: 'juneteenth', is: { day: [6, 19] } },
  { names: 'canada day', is: { day: [7, 1] } },
  { names: 'fourth of july|4th of july', is: { day: [7, 4] } },
  { names: 'bastille day', is: { day: [7, 14] } },
  { names: 'halloween', is: { day: [10, 31] } },
  { names: 'all saints’ day|all saints day|world vegan day', is: { day: [11, 1] } },
  { names: 'guy fawkes night|bonfire night', is: { day: [11, 5] } },
  { names: 'veterans day|veteran’s day|armistice day|remembrance day', is: { day: [11, 11] } },
  { names: 'christmas eve|xmas eve', is: { day: [12, 24] } },
  { names: 'christmas day|christmas|xmas|x-mas', is: { day: [12, 25] } },
  { names: 'boxing day', is: { day: [12, 26] } },
  { names: 'groundhog day|candlemas', is: { day: [2, 2] } },
  { names: 'waitangi day', is: { day: [2, 6] } },
  { names: 'australia day', is: { day: [1, 26] } },
  { names: 'burns night', is: { day: [1, 25] } },
  { names: 'international holocaust remembrance day', is: { day: [1, 27] } },
  { names: 'leap day', is: { day: [2, 29] } },
  { names: 'st. david’s day|st david’s day|saint david’s day', is: { day: [3, 1] } },
  { names: 'international women’s day|women’s day', is: { day: [3, 8] } },
  { names: 'pi day', is: { day: [3, 14] } },
  { names: 'ides of march|the ides of march', is: { day: [3, 15] } },
  { names: 'world water day', is: { day: [3, 22] } },
  { names: 'world health day', is: { day: [4, 7] } },
  { names: 'emancipation day', is: { day: [4, 16] } },
  {
    names: 'st. george’s day|st george’s day|saint george’s day|feast of saint george',
    is: { day: [4, 23] },
  },
  { names: 'koningsdag|king’s day|kings day', is: { day: [4, 27] } },
  { names: 'world press freedom day', is: { day: [5, 3] } },
  { names: 've day|v-e day', is: { day: [5, 8] } },
  { names: 'europe day', is: { day: [5, 9] } },
  { names: 'victoria day', is: { day: [5, 25], before: 1 } },
  { names: 'world environment day', is: { day: [6, 5] } },
  { names: 'flag day', is: { day: [6, 14] } },
  { names: 'world refugee day', is: { day: [6, 20] } },
  { names: 'mandela day', is: { day: [7, 18] } },
  { names: 'assumption day|feast of the assumption', is: { day: [8, 15] } },
  { names: 'vj day|v-j day', is: { day: [8, 15] } },
  { names: 'gandhi jayanti', is: { day: [10, 2] } },
  { names: 'german unity day|day of german unity', is: { day: [10, 3] } },
  { names: 'boss’s day|boss day|bosses day', is: { day: [10, 16], workday: true } },
  { names: 'united nations day', is: { day: [10, 24] } },
  { names: 'all souls’ day|all souls day|day of the dead', is: { day: [11, 2] } },
  { names: 'singles’ day|singles day', is: { day: [11, 11] } },
  { names: 'st. andrew’s day|st andrew’s day|saint andrew’s day', is: { day: [11, 30] } },
  { names: 'world aids day', is: { day: [12, 1] } },
  { names: 'st. nicholas day|st nicholas day|saint nicholas day', is: { day: [12, 6] } },
  { names: 'pearl harbor day|pearl harbor remembrance day', is: { day: [12, 7] } },
  { names: 'human rights day', is: { day: [12, 10] } },
  { names: 'st. stephen’s day|st stephen’s day|saint stephen’s day', is: { day: [12, 26] } },
  { names: 'patriots’ day|patriots day', is: { nth: [3, 1, 4] } },
  { names: 'arbor day|national arbor day', is: { nth: [-1, 5, 4] } },
  { names: 'earth hour', is: { nth: [-1, 6, 3] } },
  {
    names: 'administrative professionals’ day|secretaries’ day|admin day',
    is: { nth: [-1, 6, 4], plus: -3 },
  },
  { names: 'military spouse day', is: { nth: [2, 0, 5], plus: -2 } },
  { names: 'parents’ day|parents day', is: { nth: [4, 0, 7] } },
  { names: 'grandparents’ day|grandparents day', is: { nth: [1, 1, 9], plus: 6 } },
  { names: 'indigenous peoples’ day|indigenous people’s day', is: { nth: [2, 1, 10] } },
  { names: 'small business saturday', is: { nth: [4, 4, 11], plus: 2 } },
  { names: 'giving tuesday', is: { nth: [4, 4, 11], plus: 5 } },
  {
    names:
      'martin luther king jr. day|martin luther king day|martin luther king’s day|martin luther kings day|mlk day|mlk jr. day|civil rights day',
    is: { nth: [3, 1, 1] },
  },
  { names: 'presidents’ day|president’s day|presidents day', is: { nth: [3, 1, 2] } },
  { names: 'mother’s day|mothers day', is: { nth: [2, 0, 5] } },
  { names: 'memorial day', is: { nth: [-1, 1, 5] } },
  { names: 'father’s day|fathers day', is: { nth: [3, 0, 6] } },
  { names: 'labor day', is: { nth: [1, 1, 9] } },
  { names: 'columbus day', is: { nth: [2, 1, 10] } },
  { names: 'election day', is: { nth: [1, 1, 11], plus: 1 } },
  { names: 'thanksgiving day|thanksgiving', is: { nth: [4, 4, 11] } },
  { names: 'black friday', is: { nth: [4, 4, 11], plus: 1 } },
  { names: 'cyber monday', is: { nth: [4, 4, 11], plus: 4 } },
  { names: 'shrove tuesday|mardi gras|pancake day|fat tuesday', is: { easter: -47 } },
  { names: 'ash wednesday', is: { easter: -46 } },
  { names: 'palm sunday|branch sunday', is: { easter: -7 } },
  {
    names: 'maundy thursday|holy thursday|covenant thursday|sheer thursday',
    is: { easter: -3 },
  },
  { names: 'good friday', is: { easter: -2 } },
  { names: 'holy saturday', is: { easter: -1 } },
  { names: 'easter sunday|easter', is: { easter: 0 } },
  { names: 'easter monday|easter mon', is: { easter: 1 } },
  { names: 'ascension day|ascension thursday', is: { easter: 39 } },
  { names: 'pentecost|whit sunday|white sunday', is: { easter: 49 } },
  { names: 'whit monday|pentecost monday', is: { easter: 50 } },
  { names: 'trinity sunday', is: { easter: 56 } },
  { names: 'corpus christi', is: { easter: 60 } },
  { names: 'clean monday|orthodox shrove monday', is: { orthodox: -48 } },
  { names: 'lazarus saturday', is: { orthodox: -8 } },
  { names: 'orthodox good friday|orthodox great friday', is: { orthodox: -2 } },
  { names: 'orthodox easter', is: { orthodox: 0 } },
  {
    names:
      'chinese new year’s day|chinese new year|chinese new years|lunar new year|chinese lunar new year’s day|chinese lunar new year',
    is: { calendar: 'chinese', month: 1, day: 1 },
  },
  { names: 'mid-autumn festival', is: { calendar: 'chinese', month: 8, day: 15 } },
  { names: 'rosh hashanah|rosh hashana', is: { hebrew: 'Tishri', day: 1 } },
  { names: 'yom kippur', is: { hebrew: 'Tishri', day: 10 } },
  { names: 'sukkot', is: { hebrew: 'Tishri', day: 15 } },
  { names: 'shemini atzeret', is: { hebrew: 'Tishri', day: 22 } },
  { names: 'simchat torah', is: { hebrew: 'Tishri', day: 23 } },
  { names: 'hanukkah|chanukah', is: { hebrew: 'Kislev', day: 25 } },
  { names: 'tu bishvat', is: { hebrew: 'Shevat', day: 15 } },
  { names: 'purim', is: { hebrew: 'Adar', day: 14 } },
  { names: 'shushan purim', is: { hebrew: 'Adar', day: 15 } },
  { names: 'passover|pesach', is: { hebrew: 'Nisan', day: 15 } },
  { names: 'lag b’omer|lag baomer', is: { hebrew: 'Iyar', day: 18 } },
  { names: 'shavuot', is: { hebrew: 'Sivan', day: 6 } },
  { names: 'tisha b’av', is: { hebrew: 'Av', day: 9 } },
  { names: 'islamic new year|amun jadid', is: { calendar: 'islamic-umalqura', month: 1, day: 1 } },
  { names: 'day of ashura|ashura', is: { calendar: 'islamic-umalqura', month: 1, day: 10 } },
  { names: 'mawlid|mawlid al-nabawi', is: { calendar: 'islamic-umalqura', month: 3, day: 12 } },
  {
    names: 'laylat al-qadr|laylat al kadr|night of power|night of measures',
    is: { calendar: 'islamic-umalqura', month: 9, day: 27 },
  },
  {
    names: 'isra and mi’raj|the night journey|ascension to heaven|the prophet’s ascension',
    is: { calendar: 'islamic-umalqura', month: 7, day: 27 },
  },
  {
    names: 'eid al-fitr|eid al fitr|eid ul-fitr|id al-fitr',
    is: { calendar: 'islamic-umalqura', month: 10, day: 1 },
  },
  {
    names: 'eid al-adha|eid al adha|eid ul-adha|id ul-adha|bakr id|sacrifice feast|feast of the sacrifice',
    is: { calendar: 'islamic-umalqura', month: 12, day: 10 },
  },
  { names: 'yom hashoah|holocaust remembrance day|holocaust day', is: { hebrew: 'Nisan', day: 27 } },
  {
    names: 'jumu’atul-wida|jumuatul-wida|jumat-ul-wida|jamat ul-vida',
    is: { calendar: 'islamic-umalqura', month: 10, day: 1, before: 5 },
  },
  { names: 'ramadan|ramadhan|ramzan', is: { calendar: 'islamic-umalqura', month: 9, day: 1, whole: true } },
  { names: 'nowruz|norooz|norouz|navroz|persian new year', is: { calendar: 'persian', month: 1, day: 1 } },
  { names: 'jamshedi navroz|parsi new year', is: { parsi: [2018, 8, 17] } },
  { names: 'pongal|thai pongal|makar sankranti|makara sankranti|uttarayan', is: { solar: [9, 18] } },
  { names: 'bhogi pongal|bhogi|lohri', is: { solar: [9, 18], plus: -1 } },
  { names: 'mattu pongal|maattu pongal', is: { solar: [9, 18], plus: 1 } },
  { names: 'kaanum pongal|kanni pongal|kanu pongal', is: { solar: [9, 18], plus: 2 } },
  {
    names: 'vaisakhi|baisakhi|vaishakhi|vaisakhadi|vasakhi|puthandu|tamil new year|vishu',
    is: { solar: [0, 24] },
  },
  { names: 'pohela boishakh|poila boishakh|bengali new year', is: { solar: [0, 24], plus: 1 } },
  { names: 'rabindra jayanti|rabindranath jayanti', is: { solar: [0, 24], plus: 25 } },
  { names: 'ugadi|yugadi|gudi padwa|chaitra shukladi', is: { lunar: [1, 1, 6] } },
  { names: 'ram navami|rama navami', is: { lunar: [1, 9, 12] } },
  {
    names: 'mahavir jayanti|mahavira jayanti|mahaveer jayanti|mahaveer janma kalyanak',
    is: { lunar: [1, 13, 6] },
  },
  { names: 'hanuman jayanti', is: { lunar: [1, 15, 6] } },
  { names: 'akshaya tritiya', is: { lunar: [2, 3, 9] } },
  { names: 'vesak|vaisakha|buddha purnima|buddha jayanti|buddha day', is: { lunar: [2, 15, 18] } },
  { names: 'ratha yatra|rath yatra|ratha-yatra|rathayatra', is: { lunar: [4, 2, 6] } },
  { names: 'guru purnima', is: { lunar: [4, 15, 6] } },
  { names: 'raksha bandhan|rakshabandhan|rakhi', is: { lunar: [5, 15, 9] } },
  { names: 'krishna janmashtami|janmashtami|gokulashtami|krishnashtami', is: { lunar: [5, 23, 24] } },
  { names: 'ganesh chaturthi|vinayaka chaturthi', is: { lunar: [6, 4, 12] } },
  { names: 'navaratri|navratri', is: { lunar: [7, 1, 6] } },
  { names: 'dussehra|dussehara|dasara|vijayadashami', is: { lunar: [7, 10, 9] } },
  { names: 'valmiki jayanti|maharishi valmiki jayanti|pargat diwas', is: { lunar: [7, 15, 12] } },
  { names: 'karva chauth|karwa chauth|karaka chaturthi', is: { lunar: [7, 19, 20] } },
  { names: 'dhanteras|dhanatrayodashi', is: { lunar: [7, 28, 18] } },
  { names: 'choti diwali|chhoti diwali|kali chaudas|naraka chaturdashi', is: { lunar: [7, 29, 24] } },
  { names: 'diwali|deepavali|deepawali|divali|lakshmi puja|laxmi puja', is: { lunar: [7, 30, 18] } },
  { names: 'govardhan puja', is: { lunar: [7, 30, 18], plus: 1 } },
  { names: 'bhai dooj|bhai duj|bhau beej', is: { lunar: [8, 2, 14] } },
  { names: 'chhath|chhath puja|dala puja|surya shashthi', is: { lunar: [8, 6, 6] } },
  { names: 'guru nanak jayanti|guru nanak gurpurab|gurpurab', is: { lunar: [8, 15, 6] } },
  {
    names: 'guru gobind singh jayanti|guru gobind singh birthday|guru gobind singh gurpurab',
    is: { lunar: [10, 7, 6] },
  },
  { names: 'vasant panchami|basant panchami|saraswati puja', is: { lunar: [11, 5, 9] } },
  {
    names: 'guru ravidass jayanti|guru ravidas jayanti|ravidas jayanti|guru ravidass birthday',
    is: { lunar: [11, 15, 6] },
  },
  { names: 'dayananda saraswati jayanti|saraswati jayanti', is: { lunar: [11, 25, 6] } },
  { names: 'maha shivaratri|maha shivratri|mahashivratri|shivaratri', is: { lunar: [11, 29, 24] } },
  { names: 'holika dahan|kamadahanam|chhoti holi|choti holi', is: { lunar: [12, 15, 18] } },
  { names: 'holi|dhulandi|phagwah|phagwa', is: { lunar: [12, 15, 18], plus: 1 } },
]

/** Names in lower case with straight apostrophes, to how the day is reckoned. */
export const HOLIDAY_NAMES = new Map(
  HOLIDAYS.flatMap(({ names, is }) =>
    names.split('|').map((name) => [name.replaceAll('’', "'"), is] as const),
  ),
)
