import { readFileSync } from 'node:fs'
import postgres from 'postgres'
import { openDatabase } from '@lectern/db/database'
import { indexEveryCourse } from '@lectern/api/domains/catalog/public'
import { SUBJECTS } from './src/content/subjects.ts'
import { idOf } from './src/random.ts'
import { growCatalogue } from './src/big-catalogue.ts'
const u = JSON.parse(readFileSync('/tmp/catalog-dev/urls.json', 'utf8'))
const core = postgres(u.core, { max: 2, onnotice: () => {} })
let t = performance.now()
if (process.argv[2]) {
  for (const x of SUBJECTS) {
    await core`insert into subjects ${core({ id: idOf('subject', x.slug), slug: x.slug, name_en: x.names.en, name_ar: x.names.ar, hue: x.hue })}`
    for (const y of x.children) await core`insert into subjects ${core({ id: idOf('subject', y.slug), slug: y.slug, name_en: y.names.en, name_ar: y.names.ar, hue: x.hue, parent_id: idOf('subject', x.slug) })}`
  }
  console.log(await growCatalogue(core, { seed: 1, courses: Number(process.argv[2]), now: new Date(), onProgress: () => {} }), performance.now() - t)
}
t = performance.now()
const db = openDatabase({ primaryUrl: u.core, replicaUrls: [], applicationName: 'dev' })
await db.transaction(indexEveryCourse)
console.log('index', performance.now() - t)
await core`analyze`
await core.end(); await db.close()
