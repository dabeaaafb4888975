/**
 * The end of an explanation, after the words that it quotes: where these stand beside it, they are not said twice. Whole
 * where it quotes none.
 */
export function endOf(explanation: string): string {
  const at = explanation.lastIndexOf('”: ')
  return at < 0 ? explanation : explanation.slice(at + 3).replace(/\.$/, '')
}
