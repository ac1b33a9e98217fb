import { writeFileSync } from 'node:fs'
import { ensureBuilt } from '../scripts/run/build.mjs'
import { measureExport } from './export/measure-export.ts'
import { measureFollowing } from './following/measure-following.ts'
import { measureHistory } from './history/measure-history.ts'
import { measurePlacing } from './placing/measure-placing.ts'
import { measurePush } from './push/measure-push.ts'
import { measureReview } from './review/measure-review.ts'
import { measureSandboxReads } from './sandbox-reads.ts'
import { measureScreens } from './screens.ts'
import { measureSheetEdit } from './sheet-edit.ts'
import type { Row } from './support/row.ts'
import { table } from './support/table.ts'

// `npm run bench [-- NAME …]`: one table for people, bench/results.json for programs. A later measurement adds its file here.
const measurements = new Map<string, () => Promise<Row[]>>([
  ['screens', measureScreens],
  ['sheet', measureSheetEdit],
  ['sandbox', measureSandboxReads],
  ['placing', measurePlacing],
  ['review', measureReview],
  ['following', measureFollowing],
  ['push', measurePush],
  ['export', measureExport],
  ['history', measureHistory],
])

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !measurements.has(name))
if (unknown.length > 0) {
  console.error(`\n  ${unknown.join(', ')}: not measured. There is: ${[...measurements.keys()].join(', ')}.\n`)
  process.exit(1)
}

await ensureBuilt()
const rows: Row[] = []
for (const [name, measure] of measurements) {
  if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await measure()))
}
writeFileSync('bench/results.json', `${JSON.stringify(rows, undefined, 2)}\n`)
console.log(`\n${table(rows)}\n`)
process.exitCode = rows.some(({ met }) => met === false) ? 1 : 0
