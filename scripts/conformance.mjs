// `npm run conformance`: what Partner Center says and hears, against this repository's sandbox; with `-- --live` against
// Microsoft's integration sandbox, where it buys three seats for one month by two orders, and cancels them again.
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
  await continueUnderInstalledNode('scripts/conformance.mjs')
  const isLive = process.argv.includes('--live')
  if (isLive) await requireCredentials()
  const files = isLive ? ['lib/testing/contract/conformance'] : []
  const child = spawn('vitest', ['run', '--project', 'contract', ...files], {
    env: { ...process.env, CONFORMANCE_LIVE: isLive ? 'yes' : '' },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  const [code] = await once(child, 'exit')
  process.exit(code ?? 1)
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(`\n  ${error.message.replaceAll('\n', '\n  ')}\n`)
  process.exit(1)
}

async function requireCredentials() {
  const { readLiveSettings } = await import('../lib/testing/contract/live-settings.ts')
  const read = readLiveSettings(process.env)
  if ('settings' in read) return
  throw new Problem(
    `Microsoft's integration sandbox needs these environment variables:\n\n${read.problems.map((problem) => `- ${problem}`).join('\n')}\n\nNothing was called. Without --live the suite runs against this repository's own sandbox.`,
  )
}
