import { spawn } from 'node:child_process'
import { Problem } from './problem.mjs'

const TAIL_LINES = 40

/**
 * Runs a command to its end, quietly. Throws a Problem with the end of its output when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ failure: string, env?: NodeJS.ProcessEnv }} options `failure` is the sentence above the output
 * @returns {Promise<void>}
 */
export function run(command, args, { failure, env = process.env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
    const lines = []
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        lines.push(...chunk.split('\n').filter(Boolean))
        lines.splice(0, Math.max(0, lines.length - TAIL_LINES))
      })
    }
    const stop = () => child.kill()
    process.once('exit', stop)
    child.once('error', (error) => reject(new Problem(`${failure} ${error.message}`)))
    child.once('close', (code) => {
      process.removeListener('exit', stop)
      if (code === 0) resolve()
      else reject(new Problem(`${failure}\n\n${lines.join('\n')}`))
    })
  })
}
