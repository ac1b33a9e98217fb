// `npm test`: everything that is checked, from a fresh clone on. The last line is `N passed, N failed`.
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './run/install.mjs'
import { continueUnderInstalledNode, refuseOldNode } from './run/node-version.mjs'
import { Problem } from './run/problem.mjs'

try {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  refuseOldNode()
  await ensureInstalled()
  await continueUnderInstalledNode('scripts/test.mjs')
  const { runTests } = await import('./test/run-tests.mjs')
  process.exit(await runTests(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Problem ? `\n  ${error.message}\n` : error)
  // Nothing was checked: that is no success.
  console.log('0 passed, 1 failed')
  process.exit(1)
}
