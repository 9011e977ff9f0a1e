import type { Bench } from './bench.ts'
import { describeMachine } from './machine.ts'
import { writeReport } from './report.ts'

const BENCHES: Readonly<Record<string, () => Promise<{ bench: Bench }>>> = {
  hot: () => import('./benches/hot.ts'),
  read: () => import('./benches/read.ts'),
  session: () => import('./benches/session.ts'),
  page: () => import('./benches/page.ts'),
  start: () => import('./benches/start.ts'),
  weight: () => import('./benches/weight.ts'),
  team: () => import('./benches/team.ts'),
}

const names = process.argv.slice(2)
if (names.length === 0) console.log(`npm run bench -- NAME…\n\nNames: ${Object.keys(BENCHES).join(', ')}`)

for (const name of names) {
  const load = BENCHES[name]
  if (!load) {
    console.error(`There is no bench "${name}"; there are ${Object.keys(BENCHES).join(', ')}.`)
    process.exitCode = 1
    continue
  }
  const { bench } = await load()
  console.log(`\n${name}: ${bench.about}\n${describeMachine()}\n`)
  writeReport(name, bench.about, await bench.run())
}
