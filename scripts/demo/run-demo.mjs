import { ensureBuilt } from '../run/build.mjs'
import { requirePort } from '../run/port.mjs'
import { Problem } from '../run/problem.mjs'
import { keepSecrets } from '../run/secrets.mjs'
import { startDesk } from '../run/start-desk.mjs'
import { progress } from '../run/terminal.mjs'
import { holdDataFolder } from './data-folder.mjs'
import { screen } from './screen.mjs'

const folder = '.data'

/** Starts sandbox and app, says how to use them, and runs until it is stopped or one of them ends. */
export async function runDemo() {
  const startedAt = Date.now()
  await holdDataFolder(folder)
  const port = await requirePort('PORT', 3000, 'the app')
  const sandboxPort = await requirePort('SANDBOX_PORT', 4010, 'the sandbox')
  const ending = endOnSignals()
  await ensureBuilt()
  const desk = await progress('Starting the sandbox and the app', () =>
    startDesk({
      port,
      sandboxPort,
      folder,
      secrets: keepSecrets(`${folder}/demo.json`),
      keepSandboxState: true,
      onBegun: ending.stopFirst,
    }),
  ).catch((problem) => ending.orElse(() => Promise.reject(problem)))
  console.log(screen(desk, { startedAt, folder }))
  const sentence = await Promise.race(desk.programs.map(({ ended }) => ended))
  await ending.orElse(async () => {
    await desk.stop()
    throw new Problem(sentence)
  })
}

/** Ctrl+C, a closed terminal or a kill end the demo once, in order; a second Ctrl+C does not wait. */
function endOnSignals() {
  let desk
  let ending
  const end = async () => {
    if (ending) return desk?.stop(true)
    console.log('\n  Stopping …')
    ending = desk?.stop() ?? Promise.resolve()
    await ending
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
  return {
    stopFirst: (begun) => {
      desk = begun
    },
    /** What follows from a program that ended, unless it was us who ended it. */
    orElse: async (otherwise) => (ending ? new Promise(() => undefined) : otherwise()),
  }
}
