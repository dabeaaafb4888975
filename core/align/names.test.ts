import { describe, expect, it } from 'vitest'
import { namesOf } from './names.ts'
import type { Statement } from './testing.ts'
import { extractionOf } from './testing.ts'

const naming = (...names: Array<NonNullable<Statement['names']>[number]>) =>
  extractionOf('a', [{ quote: names.map(([name]) => name).join(' and '), names }])

describe('namesOf', () => {
  it('knows a surname and an acronym of the set', () => {
    const names = namesOf([
      naming(['Ada Brunner', 'person'], ['Harbor Workers Union', 'organization']),
      naming(['Brunner', 'person'], ['HWU', 'organization']),
    ])
    expect(names('Brunner', 'person')).toBe(names('Ada Brunner', 'person'))
    expect(names('HWU', 'organization')).toBe(names('the Harbor Workers Union', 'organization'))
  })

  it('keeps a surname apart that two persons bear', () => {
    const names = namesOf([naming(['Ada Brunner', 'person'], ['Tomas Brunner', 'person'])])
    expect(names('Brunner', 'person')).toBe('brunner')
    expect(names('Ada Brunner', 'person')).not.toBe(names('Tomas Brunner', 'person'))
  })
})
