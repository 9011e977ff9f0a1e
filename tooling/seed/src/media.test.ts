import { expect, test } from 'vitest'

import { COURSES } from './content/courses.ts'
import { SUBJECTS } from './content/subjects.ts'
import { readManifest, readMedia } from './media-manifest.ts'

const manifest = await readManifest()
const entries = [...manifest.values()]

test('at least four courses have only real videos and texts, two in each language, and every video that is named is there', () => {
  const withVideos = COURSES.filter((course) => course.sections.some((section) => section.lessons.some((lesson) => lesson.kind === 'video')))
  expect(withVideos.filter((course) => course.language === 'ar')).toHaveLength(2)
  expect(withVideos.filter((course) => course.language === 'en')).toHaveLength(2)
  const named = COURSES.flatMap((course) =>
    course.sections.flatMap((section) => section.lessons.flatMap((lesson) => (lesson.kind === 'video' ? [lesson.media] : []))),
  )
  for (const key of [...named, ...SUBJECTS.map((subject) => subject.trailer)]) expect(manifest.has(key)).toBe(true)
})

test.for(entries)('$key starts to play before it is loaded and is small', async (entry) => {
  const bytes = await readMedia(entry.video)
  expect(bytes.length).toBe(entry.size)
  expect(bytes.length).toBeLessThanOrEqual(entry.key.startsWith('trailer-') ? 150_000 : 400_000)
  expect(bytes.subarray(4, 8).toString('latin1')).toBe('ftyp')
  const [index, data] = [bytes.indexOf('moov'), bytes.indexOf('mdat')]
  expect(index).toBeGreaterThan(0)
  expect(index).toBeLessThan(data)
  expect(bytes.includes('avc1') && bytes.includes('mp4a')).toBe(true)
  expect((await readMedia(entry.poster)).subarray(0, 3).toString('hex')).toBe('ffd8ff')
})

test.for(entries)('$key has captions in order and within its length', async (entry) => {
  const files = Object.values(entry.captions)
  expect(files).not.toHaveLength(0)
  for (const file of files) {
    const vtt = (await readMedia(file)).toString('utf8')
    expect(vtt.startsWith('WEBVTT\n\n')).toBe(true)
    const times = [...vtt.matchAll(/(\d\d):(\d\d):(\d\d\.\d{3})/g)].map(
      ([, hours, minutes, seconds]) => Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds),
    )
    expect(times.length).toBeGreaterThanOrEqual(4)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(times.at(-1)).toBeLessThanOrEqual(entry.durationSeconds + 1)
    expect(/[\u0621-\u064A]/.test(vtt)).toBe(file.endsWith('.ar.vtt'))
  }
})
