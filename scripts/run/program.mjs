import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { Problem } from './problem.mjs'

/** An orderly end lets running jobs finish, which may take ten seconds. */
const PATIENCE_MS = 15_000
/** A first start on a busy machine makes a database, which takes some seconds. */
const READY_WITHIN_MS = 90_000
const TAIL_LINES = 15
const endWithParent = new URL('end-with-parent.mjs', import.meta.url).href

/** @typedef {{ name: string, pid: number, ended: Promise<string>, stop(now?: boolean): Promise<void> }} Program */

/**
 * Starts one of our programs, with its output in a file. `ended` resolves, whenever it ends, to a sentence about how.
 * It gets a process group of its own: a Ctrl+C is for whoever started it, who then ends it once and in order.
 * @param {{ name: string, args: string[], env: NodeJS.ProcessEnv, logFile: string, cwd?: string }} options
 * @returns {Program}
 */
export function startProgram({ name, args, env, logFile, cwd }) {
  const output = openSync(logFile, 'w', 0o600)
  const child = spawn(process.execPath, ['--import', endWithParent, ...args], {
    env,
    cwd,
    stdio: ['ignore', output, output],
    detached: true,
  })
  closeSync(output)
  const exit = once(child, 'exit').then(
    ([code, signal]) => `${name} ended by itself (${signal ?? `exit code ${code}`}).\n\n${tail(logFile)}`,
    (error) => `${name} did not start: ${error.message}`,
  )
  return {
    name,
    pid: child.pid ?? 0,
    ended: exit,
    async stop(now = false) {
      if (child.exitCode !== null || child.signalCode !== null || !child.pid) return
      child.kill(now ? 'SIGKILL' : 'SIGTERM')
      const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
      await exit
      clearTimeout(impatience)
    },
  }
}

/**
 * Waits until a program is ready. Throws a Problem with its last words when it ends first.
 * @template T
 * @param {Program} program
 * @param {() => Promise<T | undefined>} look returns something as soon as it is ready
 * @returns {Promise<T>}
 */
export async function untilReady(program, look) {
  let ended
  program.ended.then((sentence) => {
    ended = sentence
  })
  const giveUpAt = Date.now() + READY_WITHIN_MS
  while (!ended) {
    if (Date.now() > giveUpAt) throw new Problem(`${program.name} does not answer after ${READY_WITHIN_MS / 1000} s.`)
    const found = await look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Problem(ended)
}

/** @param {string} logFile */
export function tail(logFile) {
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES).join('\n')
}
