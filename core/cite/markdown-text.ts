/** Reported words stay words: nothing in them becomes Markdown. */
export function markdownText(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^(\s*)([-+=]|\d+[.)])/, '$1\\$2')
}
