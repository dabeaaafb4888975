/**
 * Feasts and public days: how each is reckoned. `day` is month and day; `nth` the nth (from 1, or -1 the last) weekday of a
 * month, plus days; `easter` and `orthodox` days from that Sunday; the rest a day of another calendar. Feasts that begin at
 * sunset are given the day that follows it. Days that every country keeps on a date of its own (Independence Day) are left out.
 */
export type Reckoning =
  | { day: [month: number, day: number] }
  | { nth: [n: number, weekday: number, month: number]; plus?: number }
  | { easter: number }
  | { orthodox: number }
  | { hebrew: string; day: number }
  | { calendar: 'islamic-umalqura' | 'chinese'; month: number; day: number }

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
  { names: 'maundy thursday|holy thursday', is: { easter: -3 } },
  { names: 'good friday', is: { easter: -2 } },
  { names: 'holy saturday', is: { easter: -1 } },
  { names: 'easter sunday|easter', is: { easter: 0 } },
  { names: 'easter monday|easter mon', is: { easter: 1 } },
  { names: 'ascension day', is: { easter: 39 } },
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
]

/** Names in lower case with straight apostrophes, to how the day is reckoned. */
export const HOLIDAY_NAMES = new Map(
  HOLIDAYS.flatMap(({ names, is }) =>
    names.split('|').map((name) => [name.replaceAll('’', "'"), is] as const),
  ),
)
