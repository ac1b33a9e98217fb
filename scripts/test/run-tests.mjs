import { bold, dim, green, red } from '../run/terminal.mjs'
import { runStep } from './run-step.mjs'
import { steps } from './steps.mjs'

const WIDTH = 100

/**
 * Runs every step, also after one has failed, and prints the sum. Returns the exit code.
 * @param {string[]} names only these steps; none means all
 */
export async function runTests(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name))
  if (unknown.length) throw new Error(`no such step: ${unknown.join(', ')}`)
  const done = []
  const startedAt = Date.now()
  for (const together of sideBySide(steps.filter(({ name }) => names.length === 0 || names.includes(name)))) {
    console.log(`\n${bold(`── ${together.map(({ name }) => name).join(', ')} `.padEnd(WIDTH, '─'))}`)
    done.push(...(await Promise.all(together.map(runTimed))))
  }
  console.log(`\n${bold('── all '.padEnd(WIDTH, '─'))}`)
  for (const step of done) console.log(row(step))
  const sum = (key) => done.reduce((total, step) => total + step[key], 0)
  const seconds = (Date.now() - startedAt) / 1000
  console.log(dim(`${' '.repeat(46)}${seconds.toFixed(0).padStart(5)} s\n`))
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0 ? 0 : 1
}

/** Steps in turn, those that say so together with the one before. */
function sideBySide(wanted) {
  return wanted.reduce((turns, step) => {
    const last = turns.at(-1)
    if (last?.some(({ name }) => name === step.beside)) last.push(step)
    else turns.push([step])
    return turns
  }, [])
}

async function runTimed(step) {
  const startedAt = Date.now()
  const count = await runStep(step)
  return { name: step.name, ...count, seconds: (Date.now() - startedAt) / 1000 }
}

function row({ name, passed, failed, seconds }) {
  const mark = failed ? red('✗') : green('✓')
  const counts = `${String(passed).padStart(6)} passed${String(failed).padStart(6)} failed`
  return `${mark} ${name.padEnd(20)}${counts}${dim(`${seconds.toFixed(0).padStart(5)} s`)}`
}
