import { rmSync } from 'node:fs'
import { ensureBuilt } from '../scripts/run/build.mjs'
import { Problem } from '../scripts/run/problem.mjs'
import { wantOrders } from './orders/intent.ts'
import { runChaos } from './run-chaos.ts'
import { openStage } from './stage/open-stage.ts'
import { readOptions } from './support/options.ts'
import { report } from './verdict/report.ts'

// `npm run chaos [-- --orders N --seed S --postgres --quick]`: orders are placed while everything goes wrong; in the end nothing may
// be ordered twice, lost, wrongly reported, or unknown. The last line says how often that happened.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))
try {
  const options = readOptions(process.argv.slice(2))
  await ensureBuilt()
  const where = options.postgres
    ? 'two web and two worker processes on Postgres'
    : 'one process on the embedded database'
  console.log(`\n  ${options.orders} orders, ${where}; again with: --seed ${options.seed}\n`)
  const stage = await openStage({ ...options, customers: wantOrders(options.orders, options.seed).customers })
  console.log(`  Logs in ${stage.folder}/log`)
  const { findings, figures } = await runChaos(stage, options).finally(stage.stop)
  console.log(`\n${report(figures)}\n`)
  const all = Object.values(findings).flat()
  for (const finding of all) console.log(`  ${finding}`)
  if (all.length > 0) console.log(`\n  The logs are in ${stage.folder}/log\n`)
  else rmSync(stage.folder, { recursive: true, force: true })
  const { duplicates, lost, wrong, unknown } = findings
  console.log(`duplicates ${duplicates.length}, lost ${lost.length}, wrong ${wrong.length}, unknown ${unknown.length}`)
  process.exitCode = all.length > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Problem ? `\n  ${error.message}\n` : error)
  process.exitCode = 1
}
