import { makeCourse } from '@lectern/testing/factories'
import { describe, expect, test } from 'vitest'

import { testApp } from '../../../test/app.ts'

/** Stands for what the real maker makes: bytes that depend on what came in. */
const pictures = { square: async (file: Uint8Array) => (file.length > 3 ? file : null) }
const asData = (text: string) => Buffer.from(text).toString('base64')

describe('A7: the profile', () => {
  test('A7: links are kept in their order and shown on the page of an instructor; only https, at most eight', async () => {
    const app = await testApp()
    const ines = await app.signedIn('instructor')
    const links = [
      { label: 'Site', url: 'https://ines.example/' },
      { label: 'Films', url: 'https://films.example/ines' },
    ]
    const change = (socialLinks: { label: string; url: string }[]) => app.as(ines).accounts.updateProfile({ socialLinks })
    expect(await change(links)).toMatchObject({ socialLinks: links })
    expect(await app.as(ines).accounts.updateProfile({ title: 'Calligrapher' })).toMatchObject({ socialLinks: links, title: 'Calligrapher' })
    expect(await app.as(null).catalog.instructor({ username: ines.username })).toMatchObject({ socialLinks: links })
    for (const url of ['http://ines.example', 'javascript:alert(1)', 'ines.example', `https://ines.example/${'x'.repeat(300)}`]) {
      await expect(change([{ label: 'Site', url }]), url).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    }
    await expect(change(Array.from({ length: 9 }, () => ({ label: 'Site', url: 'https://ines.example/' })))).rejects.toThrow('too_many')
    expect(await change([])).toMatchObject({ socialLinks: [] })
  })

  test('A7: a picture has an address of its own for each content, shown wherever its owner teaches at once', async () => {
    const app = await testApp({ pictures })
    const ines = await app.signedIn('instructor')
    const course = await makeCourse(app.deps.core.primary, { instructorIds: [ines.id] })
    app.replies.freshness = { core: await app.deps.core.position(), media: 0n }
    const shown = async () => {
      const page = await app.as(null).catalog.course({ slug: course.slug })
      const [card] = await app.as(null).catalog.topInstructors({ limit: 5 })
      const { picture } = await app.as(null).catalog.instructor({ username: ines.username })
      return [page.teachers[0]?.picture, card?.picture, picture]
    }
    expect(await shown()).toEqual([null, null, null])
    const { picture } = await app.as(ines).accounts.setPicture({ data: asData('first') })
    expect(picture).toMatch(/^\/api\/core\/pictures\/[0-9a-f]{64}\.webp$/)
    expect(await shown()).toEqual([picture, picture, picture])
    const second = await app.as(ines).accounts.setPicture({ data: asData('second') })
    expect(second.picture).not.toBe(picture)
    expect(await shown()).toEqual([second.picture, second.picture, second.picture])
    expect(await app.as(ines).accounts.removePicture()).toMatchObject({ picture: null })
    expect(await shown()).toEqual([null, null, null])
    expect(await app.as(ines).accounts.removePicture()).toMatchObject({ picture: null })
  })

  test('A7: what is no picture, no base 64 or too much is refused on its field', async () => {
    const app = await testApp({ pictures })
    const mona = await app.signedIn('trainee')
    const set = (data: string) => app.as(mona).accounts.setPicture({ data })
    await expect(set(asData('no'))).rejects.toMatchObject({ message: 'picture_unreadable', cause: { details: { field: 'data' } } })
    await expect(set('not base 64!')).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(set('')).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(set('A'.repeat(600_004))).rejects.toThrow('too_large')
    expect(await app.as(mona).accounts.me()).toMatchObject({ picture: null })
  })

  test('A7: pictures that come all at once are opened one after the other, and the rest is asked to come back', async () => {
    let [open, most] = [0, 0]
    const slow = {
      async square(file: Uint8Array) {
        most = Math.max(most, ++open)
        await new Promise(setImmediate)
        open--
        return file
      },
    }
    const app = await testApp({ pictures: slow })
    const people = await Promise.all(Array.from({ length: 12 }, () => app.signedIn('trainee')))
    const outcomes = await Promise.allSettled(people.map((person) => app.as(person).accounts.setPicture({ data: asData('mine') })))
    expect(most).toBe(1)
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
    for (const reason of refused) expect(reason).toMatchObject({ code: 'TOO_MANY_REQUESTS', message: 'busy' })
    expect(refused.length).toBeLessThan(12)
  })
})
