import type { Subject } from '@lectern/api/contracts/catalog'
import { describe, expect, it } from 'vitest'

import { offeredSubjects } from './subject-tree.ts'

const ref = (slug: string) => ({ slug, name: { en: slug, ar: slug }, hue: 0, courseCount: 1 })
const subjects: Subject[] = [
  { ...ref('data'), children: [ref('sql'), ref('statistics')] },
  { ...ref('design'), children: [ref('type')] },
]
const counted = ['sql', 'data', 'type', 'design', 'statistics'].map((value) => ({ value }))
const offered = (chosen?: string) => offeredSubjects(counted, subjects, chosen).map(({ value, isPart }) => (isPart ? `- ${value}` : value))

describe('C3: subjects in the filters', () => {
  it('are offered without their parts', () => {
    expect(offered()).toEqual(['data', 'design'])
  })

  it('show their parts when they, or one of them, are chosen', () => {
    expect(offered('data')).toEqual(['data', '- sql', '- statistics', 'design'])
    expect(offered('type')).toEqual(['data', 'design', '- type'])
  })
})
