import type { RawParams } from '../../../_lib/read-params.ts'

const ADDRESS = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/i

/** The address in what was shared. Many programs have no field for it and put it into the text, or even the title. */
export function sharedAddress({ url, text, title }: RawParams): string | null {
  for (const value of [url, text, title]) {
    const [first] = [value ?? []].flat()
    const found = first ? ADDRESS.exec(first.slice(0, 4000))?.[0] : undefined
    if (found) return found
  }
  return null
}
