import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { freePort } from '../../scripts/run/port.mjs'
import { startProgram, untilReady } from '../../scripts/run/program.mjs'

const NEXT = resolve('node_modules/next/dist/bin/next')
const APP = resolve('bench/history/floor')

/** Takes a page of rows; serves it bare, as JSON and as a page of Next's. Throws when either does not start. */
export async function startFloors(page: unknown, folder: string) {
  const rows = join(folder, 'rows.json')
  writeFileSync(rows, JSON.stringify(page))
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1', FLOOR_ROWS: rows }
  // Turbopack would build the desk's own proxy and instrumentation into it, which stand in the same workspace.
  const built = spawnSync(process.execPath, [NEXT, 'build', '--webpack'], { cwd: APP, env, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`The floor was not built: ${built.stdout}${built.stderr}`)
  const json = await start('json', folder, env, (port) => ['json-server.ts', rows, port])
  const html = await start('html', folder, env, (port) => [NEXT, 'start', '-H', '127.0.0.1', '-p', port])
  return { jsonUrl: json.url, htmlUrl: html.url, stop: () => Promise.all([json.stop(), html.stop()]) }
}

async function start(name: string, folder: string, env: NodeJS.ProcessEnv, args: (port: string) => string[]) {
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const program = startProgram({
    name: `The floor as ${name}`,
    args: args(port),
    logFile: join(folder, `${name}.log`),
    env,
    cwd: APP,
  })
  await untilReady(program, async () => {
    try {
      return (await fetch(url)).ok || undefined
    } catch (error) {
      // Nobody listens yet.
      if (error instanceof TypeError) return undefined
      throw error
    }
  })
  return { url, stop: () => program.stop() }
}
