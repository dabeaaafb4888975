import { expect, test } from 'vitest'
import { foreignBlocks, languageOf } from './language.ts'

test.each([
  ['Spanish', 'El presidente dijo el lunes que el gobierno aprobará la reforma antes de que termine el año.'],
  ['Portuguese', 'O presidente disse na segunda-feira que o governo vai aprovar a reforma até o fim do ano.'],
  [
    'French',
    'Le président a déclaré lundi que le gouvernement adopterait la réforme avant la fin de l’année.',
  ],
  ['Italian', 'Il presidente ha detto lunedì che il governo approverà la riforma entro la fine dell’anno.'],
  [
    'German',
    'Der Präsident sagte am Montag, dass die Regierung die Reform vor dem Ende des Jahres beschließen wird.',
  ],
  [
    'Dutch',
    'De president zei maandag dat de regering de hervorming voor het einde van het jaar zal goedkeuren.',
  ],
  [
    'Swedish',
    'Presidenten sade på måndagen att regeringen ska godkänna reformen och att den är viktig för landet.',
  ],
  [
    'Norwegian',
    'Presidenten sa mandag at regjeringen vil vedta reformen før året er omme, og at den er viktig.',
  ],
  [
    'Finnish',
    'Presidentti sanoi maanantaina, että hallitus hyväksyy uudistuksen ja että se on tärkeä, mutta ei kallis.',
  ],
  [
    'Polish',
    'Prezydent powiedział w poniedziałek, że rząd przyjmie reformę przed końcem roku i że jest to ważne.',
  ],
  ['Czech', 'Prezident v pondělí řekl, že vláda schválí reformu do konce roku a že je to pro zemi důležité.'],
  [
    'Hungarian',
    'Az elnök hétfőn azt mondta, hogy a kormány az év vége előtt elfogadja a reformot, és ez nem vita.',
  ],
  [
    'Romanian',
    'Președintele a spus luni că guvernul va adopta reforma până la sfârșitul anului și că este importantă.',
  ],
  [
    'Turkish',
    'Cumhurbaşkanı pazartesi günü hükümetin bu yıl bir reform için çok çalıştığını ve daha da hızlanacağını söyledi.',
  ],
  [
    'Indonesian',
    'Presiden mengatakan pada hari Senin bahwa pemerintah akan menyetujui reformasi itu untuk negara dan rakyat.',
  ],
  [
    'Vietnamese',
    'Tổng thống nói hôm thứ Hai rằng chính phủ sẽ thông qua cải cách và đó là một việc của những người dân.',
  ],
  [
    'Swahili',
    'Rais alisema Jumatatu kwamba serikali itapitisha mageuzi ya katiba kwa ajili ya wananchi wa nchi hiyo.',
  ],
  ['Russian', 'Президент заявил в понедельник, что правительство одобрит реформу до конца года.'],
  ['Greek', 'Ο πρόεδρος δήλωσε τη Δευτέρα ότι η κυβέρνηση θα εγκρίνει τη μεταρρύθμιση.'],
  ['Arabic', 'قال الرئيس يوم الاثنين إن الحكومة ستوافق على الإصلاح قبل نهاية العام.'],
  ['Hebrew', 'הנשיא אמר ביום שני כי הממשלה תאשר את הרפורמה לפני סוף השנה.'],
  ['Hindi', 'राष्ट्रपति ने सोमवार को कहा कि सरकार साल के अंत से पहले सुधार को मंजूरी देगी।'],
  ['Chinese', '总统周一表示，政府将在年底前批准改革。'],
  ['Japanese', '大統領は月曜日、政府が年内に改革を承認すると述べた。'],
  ['Korean', '대통령은 월요일 정부가 연말까지 개혁안을 승인할 것이라고 말했다.'],
])('%s is not English', (_, text) => {
  expect(languageOf(text)).toBe('other')
})

test.each([
  'The mayor told the council on Monday that the harbour would reopen once the ice had gone.',
  'He was in Rio de la Plata when the news came, and the El Paso Electric Company was in debt.',
  'The slogan “la lutte continue et le combat aussi” was on every wall of the city, and it is still there.',
  'Angela Merkel’s party, the Christlich Demokratische Union, was at 30 percent in the poll that was out on Friday.',
  'Union Régionale des Ports de la Côte said it would sell two ferries to Compagnie des Bateaux du Nord in the autumn.',
  'Is he in on it? I am; so are we.',
])('English stays English: %s', (text) => {
  expect(languageOf(text)).toBe('en')
})

test.each([
  'Japan approves record budget',
  'La La Land wins six Oscars',
  'Los Angeles – Rio de la Plata',
  'Osama bin Laden killed',
  'Photo: Die Zeit',
  '43 trillion yen',
  'Apples, pears, plums, cherries, 3 kg, 4 kg',
  'const total = items.map((item) => item.price).reduce(sum, 0)',
  'SELECT name FROM users WHERE id = 4; INSERT INTO log VALUES (1, 2)',
  'EL PRESIDENTE HABLA',
  '',
  '1 2 3 4',
  '😀😀',
])('too little to tell: %s', (text) => {
  expect(languageOf(text)).toBeNull()
})

test('long prose without a single English function word is not English, though its language is not known', () => {
  const syllables = ['bla', 'vi', 'to', 'se', 'gron', 'mi', 'ka']
  const words = Array.from({ length: 49 }, (_, i) => `${syllables[i % 7]}${syllables[Math.floor(i / 7)]}rno`)
  expect(languageOf(words.join(' '))).toBe('other')
  expect(languageOf('column row '.repeat(40))).toBeNull()
  expect(languageOf('flour, sugar, butter, eggs, milk, salt; '.repeat(8))).toBeNull()
})

test('a mixed text keeps its English paragraphs; what tells nothing goes with it unless the rest is foreign', () => {
  const parts = [
    'Minister of Trade',
    'The minister said on Friday that the plan would be approved by the cabinet.',
    'El ministro dijo el viernes que el plan será aprobado por el gobierno de su país.',
    'Muy bien.',
  ]
  const foreignOf = (paragraphs: string[]) => {
    const text = paragraphs.join('\n\n')
    let at = 0
    const blocks = paragraphs.map((paragraph) => {
      const start = text.indexOf(paragraph, at)
      at = start + paragraph.length
      return { start, end: at }
    })
    return foreignBlocks(text, blocks).map(({ start, end }) => text.slice(start, end))
  }
  expect(foreignOf(parts)).toEqual([parts[2]])
  expect(foreignOf(parts.slice(0, 2))).toEqual([])
  expect(foreignOf(parts.slice(2))).toEqual(parts.slice(2))
})
