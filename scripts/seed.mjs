// `npm run seed -- --orders 1000000 --customers 100000 [--lines-per-order 2.5] [--again] [--yes]`: fills a database with a believable
// history. DATABASE_URL names a server; without it the embedded database under DATA_DIR is filled, while no desk runs on it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './run/install.mjs'
import { continueUnderInstalledNode, refuseOldNode } from './run/node-version.mjs'
import { Problem } from './run/problem.mjs'

try {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  refuseOldNode()
  await ensureInstalled()
  await continueUnderInstalledNode('scripts/seed.mjs')
  const options = ['--conditions=react-server', '--import', './scripts/run/source-imports.mjs']
  const child = spawn(process.execPath, [...options, 'scripts/seed/main.ts', ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  // A Ctrl+C reaches both; the other one ends in order.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill())
  const [code] = await once(child, 'exit')
  process.exit(code ?? 1)
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(`\n  ${error.message.replaceAll('\n', '\n  ')}\n`)
  process.exit(1)
}
