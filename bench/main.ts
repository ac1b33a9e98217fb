import { writeFileSync } from 'node:fs'
import { measurePageWeight } from './page-weight.ts'
import { measurePickerLatency } from './picker-latency.ts'
import { measureSandboxReads } from './sandbox-reads.ts'
import { openDesk } from './support/open-desk.ts'
import { table } from './support/table.ts'

// `npm run bench`: one table for people, bench/results.json for programs. A later measurement adds its file here.
const measurements = [measurePageWeight, measurePickerLatency, measureSandboxReads]

const desk = await openDesk()
try {
  const rows = []
  for (const measure of measurements) rows.push(...(await measure(desk)))
  writeFileSync('bench/results.json', `${JSON.stringify(rows, undefined, 2)}\n`)
  console.log(`\n${table(rows)}\n`)
  process.exitCode = rows.some(({ met }) => met === false) ? 1 : 0
} finally {
  await desk.close()
}
