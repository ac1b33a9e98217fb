// `npm run chaos [-- --orders N --seed S --postgres --quick]`: orders are placed while Microsoft fails, processes are killed and the
// sandbox restarts. The last line is `duplicates 0, lost 0, wrong 0, unknown 0`, or something is wrong.
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
  await continueUnderInstalledNode('scripts/chaos.mjs')
  const child = spawn(process.execPath, ['chaos/main.ts', ...process.argv.slice(2)], { stdio: 'inherit' })
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
