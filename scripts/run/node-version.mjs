import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Problem } from './problem.mjs'

/** What npm, this script and the installation need. */
const LEAST_MAJOR = 20
/** What the programs need: TypeScript without a build step. */
const WANTED = [22, 18]

const installed = 'node_modules/.bin/node'

/** Throws a Problem when this Node cannot even install the rest. */
export function refuseOldNode() {
  const [major = 0] = version()
  if (major >= LEAST_MAJOR) return
  throw new Problem(
    `Order Desk needs Node ${LEAST_MAJOR} or newer; this is ${process.version}. See https://nodejs.org.`,
  )
}

/**
 * An older system Node runs the same command again under the Node that npm installed beside the other packages.
 * Returns false when this Node is new enough; otherwise never returns, and ends as the other one ends.
 * @param {string} script path of the script to run again
 */
export async function continueUnderInstalledNode(script) {
  const [major = 0, minor = 0] = version()
  if (major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1])) return false
  if (!existsSync(installed)) {
    throw new Problem(
      `Order Desk runs on Node ${WANTED.join('.')} or newer; this is ${process.version}, and npm has none for ${process.platform} ${process.arch}.`,
    )
  }
  const child = spawn(installed, [script, ...process.argv.slice(2)], { stdio: 'inherit' })
  // A Ctrl+C reaches both; the other one decides when it is over.
  process.on('SIGINT', () => undefined)
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  await new Promise((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => process.exit(code ?? 1))
  })
}

function version() {
  return process.versions.node.split('.').map(Number)
}
