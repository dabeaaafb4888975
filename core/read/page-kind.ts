import type { PageOutline } from './page-outline.ts'
import type { PageProblem } from './page-problem.ts'
import type { Report } from './report.ts'

type Page = {
  outline: PageOutline
  html: string
  report: Report
  url: string | null
  askedUrl: string | null
}

/** A report of fewer words than this may be a wall; a longer one is one, whatever it also says. */
const FEW_WORDS = 180
/** A block of this many characters, most of them not in links, is prose. */
const PROSE = 100
/** A page with this many links to reports is a page of links if nothing on it is told at length. */
const MANY_HEADLINES = 10
/** What stands below a headline to make people follow it is no longer than this. */
const TEASER = 150
/** Paragraphs in a row that tell something, where even a short report has them. */
const TOLD = 3

const BOT =
  /\bjust a moment\b|\battention required\b|\b(?:are you|you are|verify (?:that )?you(?:['’]re| are)) (?:not )?a? ?(?:human|robot)\b|\b(?:checking|verifying) (?:your|the) (?:browser|connection)\b|\bunusual (?:traffic|activity)\b|\benable javascript and cookies to continue\b|\bcomplete the (?:captcha|security check)\b|\baccess (?:to this page has been )?denied\b|\brequest blocked\b|\bpardon our interruption\b/i
const MISSING =
  /\b404\b|\b(?:page|article|story|file|document|url)(?: you (?:requested|(?:are|were) looking for))? (?:was |could |can)?(?:not|n['’]t|cannot)? ?(?:be )?(?:found|exist)\b|\bpage (?:does(?:n['’]t| not) exist|not available|unavailable|no longer (?:exists|available))\b|\b(?:can['’]?t|cannot|couldn['’]t|could not|unable to) find (?:the|that|this|your) (?:page|article|story)\b|\b(?:no longer|not) available\b|\bseite (?:wurde )?(?:leider )?nicht gefunden\b|\bpage (?:introuvable|non trouvée)\b|\bpágina no (?:encontrada|existe|disponible)\b|\bpágina não (?:encontrada|existe)\b|\bpagina non trovata\b|\bpagina niet gevonden\b|\bsidan (?:kunde inte hittas|hittades inte)\b|\bstrona nie (?:istnieje|została znaleziona)\b|\bстраница не найдена\b|ページが(?:見つかりません|存在しません)|(?:页面|網頁|頁面)(?:不存在|未找到|找不到)|找不到(?:页面|網頁|頁面)/i
const CONSENT_HEAD =
  /\b(?:before you continue|we value your privacy|your privacy (?:choices|matters|is important)|privacy (?:settings|preferences|notice)|cookie (?:consent|settings|preferences|notice|policy)|cookies?|consent|datenschutz(?:einstellungen)?|einwilligung|consentement|vie privée|privacidad|privacy)\b/i
const CONSENT =
  /\b(?:cookies?|consent|your (?:personal )?data|partners|personali[sz]ed (?:ads|advertising|content)|legitimate interests?|privacy|tracking|einwilligung|datenschutz|zustimm\w+|consentement|données personnelles|consentimiento)\b/gi
const CONSENT_PLACE =
  /(?:^|[./_-])(?:consent|cookiewall|cookie-consent|privacy-?gate|gdpr|dsgvo)(?:[./_?-]|$)/i
const LOGIN_HEAD =
  /\b(?:(?:log|sign) ?in|register|subscribe|anmelden|einloggen|connexion|connectez-vous|iniciar sesión|accedi|inloggen)\b/i
const LOGIN =
  /\b(?:(?:log|sign) ?in|subscribe|register|create (?:a|your) (?:free )?account|become a (?:member|subscriber)) (?:(?:now|today|here) )?(?:to|and) (?:continue|read|keep reading|access|view|unlock|see|finish)\b|\balready (?:a (?:subscriber|member)|have an account|subscribed|registered)\b|\b(?:for|only available to|exclusive to|reserved for) (?:our )?(?:paying |paid |premium )?(?:subscribers|members)(?: only)?\b|\b(?:you(?:['’]ve| have) (?:reached|read) (?:your|the|all)) .{0,40}(?:limit|free articles)\b|\b(?:continue|keep) reading (?:with|by) (?:a )?(?:subscri|sign)|\bnur für abonnenten\b|\bréservé aux abonnés\b|\bsolo para suscriptores\b|\bsubscribe for (?:full|unlimited) access\b/i

/**
 * What a page is in place of a report: a wall, the notice that a page is missing sent as if it were one, a page of
 * links; null where it seems to be a report. Careful rather than keen: a page that tells something at length is a
 * report, whatever else stands on it.
 */
export function pageProblem({ outline, html, report, url, askedUrl }: Page): PageProblem | null {
  const words = countWords(report.text)
  const head = `${outline.title} \n ${outline.heading}`
  if (leadsHome(askedUrl, url)) return 'missing-page'
  if (words < FEW_WORDS) {
    const small = longestTelling(outline) < TOLD
    if (BOT.test(head) || (words < 60 && BOT.test(report.text))) return 'bot-check'
    if (MISSING.test(head) && small) return 'missing-page'
    if (words < 40 && MISSING.test(report.text) && !outline.saysArticle) return 'missing-page'
    if (isConsent(head, report.text, url, words)) return 'consent-wall'
    if (LOGIN.test(report.text) || (outline.saysPaid && LOGIN.test(html))) return 'login-wall'
    if (outline.asksPassword && !outline.saysArticle && small && (LOGIN_HEAD.test(head) || words < 40)) {
      return 'login-wall'
    }
  }
  return isLinkPage(outline) ? 'link-page' : null
}

/** A site that has nothing at an address may lead to its front page instead. */
function leadsHome(asked: string | null, reached: string | null): boolean {
  const [from, to] = [URL.parse(asked ?? ''), URL.parse(reached ?? '')]
  if (!from || !to || bareHost(from) !== bareHost(to)) return false
  return from.pathname.length > 4 && to.pathname === '/' && to.search === ''
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|amp)\./, '')
}

function isConsent(head: string, text: string, url: string | null, words: number): boolean {
  const place = URL.parse(url ?? '')
  if (place && CONSENT_PLACE.test(place.hostname + place.pathname)) return true
  const mentions = text.match(CONSENT)?.length ?? 0
  return mentions >= 3 && mentions * 25 >= words && CONSENT_HEAD.test(`${head} ${text.slice(0, 200)}`)
}

function isLinkPage(outline: PageOutline): boolean {
  if (outline.saysArticle) return false
  let headlines = 0
  let prose = 0
  for (const block of outline.blocks) {
    if (block.isHeadline) headlines++
    else if (isProse(block)) prose += block.length - block.linked
  }
  return headlines >= MANY_HEADLINES && prose < headlines * TEASER && longestTelling(outline) < TOLD
}

type Block = PageOutline['blocks'][number]

function isProse({ length, linked }: Block): boolean {
  return length >= PROSE && linked < length / 2
}

/** The most blocks of prose in a row, with nothing but short lines in between. */
function longestTelling({ blocks }: PageOutline): number {
  let longest = 0
  let run = 0
  for (const block of blocks) {
    if (block.isHeadline) run = 0
    else if (isProse(block)) run++
    longest = Math.max(longest, run)
  }
  return longest
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
