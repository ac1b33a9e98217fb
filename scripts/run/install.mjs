import { existsSync, readFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { run } from './command.mjs'
import { progress } from './terminal.mjs'

/** npm's own note of what it installed last; it is written when everything is in place. */
const note = 'node_modules/.package-lock.json'

/** Installs what package-lock.json asks for when something else, or nothing, is installed. */
export async function ensureInstalled() {
  if (isInstalled()) return
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const env = { ...process.env, PATH: pathWithoutPackages() }
  await progress('Installing packages, a minute or two', () =>
    run('npm', args, { env, failure: 'npm could not install the packages:' }),
  )
}

function isInstalled() {
  if (!existsSync(note)) return false
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const present = JSON.parse(readFileSync(note, 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional, os, cpu, libc }]) => {
    if (path === '') return true
    const installed = present[path]?.version
    return installed === version || (installed === undefined && optional && !isForHere({ os, cpu, libc }))
  })
}

/** Optional packages for other machines are not installed; those that name no machine may have been left out too. */
function isForHere({ os, cpu, libc }) {
  return Boolean(os?.includes(process.platform) && cpu?.includes(process.arch) && !libc)
}

/** npm replaces node_modules: it must not run on a Node that lies in there. */
function pathWithoutPackages() {
  const parts = (process.env.PATH ?? '').split(delimiter)
  return parts.filter((part) => !part.endsWith('node_modules/.bin')).join(delimiter)
}
