import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { Journal } from './journal.ts'

async function journalPath(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'lectern-journal-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  return join(dir, 'state', 'journal.jsonl')
}

/** A journal of numbers whose snapshot is every number that was replayed. */
function open(path: string): { journal: Journal<number>; replayed: number[][] } {
  const replayed: number[][] = []
  return {
    journal: new Journal<number>(
      path,
      (entries) => replayed.push(entries),
      () => replayed.flat(),
    ),
    replayed,
  }
}

test('what was appended is there after a new start, in order', async () => {
  const path = await journalPath()
  const first = open(path)
  first.journal.append([1, 2])
  first.journal.append([3])
  first.journal.close()

  const second = open(path)
  second.journal.append([4])
  second.journal.close()

  expect(second.replayed).toEqual([[1, 2], [3]])
  expect((await readFile(path, 'utf8')).trimEnd().split('\n')).toEqual(['[1]', '[2]', '[3]', '[4]'])
})

test('a line that a crash cut off is dropped as a whole, and the next ones are kept', async () => {
  const path = await journalPath()
  const first = open(path)
  first.journal.append([1])
  first.journal.close()
  await appendFile(path, '[2,3')

  const second = open(path)
  second.journal.append([4])
  second.journal.close()
  const third = open(path)
  third.journal.close()

  expect(third.replayed.flat()).toEqual([1, 4])
})
