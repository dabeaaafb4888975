/** Which time of its own a page has among those that came with it, 0 to 1: the end of an article's id is random. */
export function spreadOf(articleId: string): number {
  return Number.parseInt(articleId.slice(-8), 16) / 0xffffffff
}
