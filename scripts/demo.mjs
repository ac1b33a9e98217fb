// `npm run demo`: from a fresh clone to a running desk, on any Node from 20 on. Only what the clone holds is imported
// before the packages are there.
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './run/install.mjs'
import { continueUnderInstalledNode, refuseOldNode } from './run/node-version.mjs'
import { Problem } from './run/problem.mjs'

try {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  refuseOldNode()
  await ensureInstalled()
  await continueUnderInstalledNode('scripts/demo.mjs')
  const { runDemo } = await import('./demo/run-demo.mjs')
  await runDemo()
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(`\n  ${error.message.replaceAll('\n', '\n  ')}\n`)
  process.exit(1)
}
