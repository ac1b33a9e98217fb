import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command.mjs'
import { progress } from './terminal.mjs'

const sourceFolders = ['app', 'components', 'lib', 'messages', 'public']
const stamp = '.next/built-from'

/** Builds the app when its sources are not those of the last build. */
export async function ensureBuilt() {
  const sources = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === `${sources} ${buildId()}`) return
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  await progress('Building the app, under a minute', () =>
    run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { env, failure: 'The app does not build:' }),
  )
  writeFileSync(stamp, `${sources} ${buildId()}`)
}

/** Changes with every build, also with one made by hand. */
function buildId() {
  return existsSync('.next/BUILD_ID') ? readFileSync('.next/BUILD_ID', 'utf8') : 'none'
}

function fingerprint() {
  const hash = createHash('sha256')
  const files = [...readdirSync('.').filter(isRootSource), ...sourceFolders.flatMap(listFiles)].sort()
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function isRootSource(name) {
  const source =
    /\.(ts|tsx|js|mjs|json)$/.test(name) && !/^(next-env\.d\.ts|vitest|playwright|drizzle|biome)/.test(name)
  return (source || /^\.env/.test(name)) && statSync(name).isFile()
}

function listFiles(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => !/\.test\.tsx?$/.test(path) && statSync(path).isFile())
}
