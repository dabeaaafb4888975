// Tab and newline stay; the other control characters mean nothing in prose, and Postgres cannot store NUL.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: form feed breaks lines in text from printers and PDFs
const LINE_BREAKS = /\r\n?|[\u000c\u0085\u2028\u2029]/g

/** As most lines are: words in ASCII with a space between them. */
const CLEAN_LINE = /^(?:[!-~]+(?: [!-~]+)*)?$/

/**
 * The one normalisation a report's text goes through, before it is stored; every span counts in what comes out.
 * Line breaks become \n, lone surrogates U+FFFD, letters NFC; control characters go, as do blanks at the ends of
 * lines and more than one empty line in a row. Words, quotation marks and spacing within a line stay as they were.
 */
export function cleanText(raw: string): string {
  return raw
    .toWellFormed()
    .replace(LINE_BREAKS, '\n')
    .replace(CONTROLS, '')
    .normalize('NFC')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}

/** A title or name on one line: as cleanText, with every run of white space made one space. */
export function cleanLine(raw: string): string {
  if (CLEAN_LINE.test(raw)) return raw
  return cleanText(raw).replace(/\s+/g, ' ').trim()
}
