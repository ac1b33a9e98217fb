import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

/** Longer than any step needs on two busy cores; what takes longer hangs. */
const LIMIT_MS = 15 * 60_000

/**
 * Runs one step with its output on the terminal, and counts. Whatever way it goes wrong, at least one has failed.
 * @param {(typeof import('./steps.mjs').steps)[number]} step
 * @returns {Promise<import('./count.mjs').Count>}
 */
export async function runStep(step) {
  const folder = mkdtempSync(join(tmpdir(), 'order-desk-report-'))
  const report = join(folder, 'report.json')
  const [command = '', ...args] = [...step.command, ...(step.reportOption?.(report) ?? [])]
  const child = spawn(command, args, {
    stdio: 'inherit',
    timeout: LIMIT_MS,
    env: {
      ...process.env,
      PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`,
      ...(step.reportVariable && { [step.reportVariable]: report }),
    },
    shell: process.platform === 'win32',
  })
  const succeeded = await once(child, 'exit').then(
    ([code]) => code === 0,
    (error) => {
      console.error(error)
      return false
    },
  )
  const counted = step.count && existsSync(report) ? step.count(JSON.parse(readFileSync(report, 'utf8'))) : undefined
  rmSync(folder, { recursive: true, force: true })
  if (!succeeded) return { passed: counted?.passed ?? 0, failed: Math.max(1, counted?.failed ?? 0) }
  if (!step.count) return { passed: 1, failed: 0 }
  // It says that it went well, and has nothing to show for it.
  return counted && counted.passed + counted.failed > 0 ? counted : { passed: 0, failed: 1 }
}
