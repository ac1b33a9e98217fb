#!/usr/bin/env node
import { existsSync } from 'node:fs'

/** Built into a package; Node strips no types there, and older versions nowhere. */
const built = new URL('../dist/main.js', import.meta.url)

if (existsSync(built)) {
  await import(built.href)
} else if (process.features.typescript) {
  await import('../main.ts').catch(tellMissingLibraries)
} else {
  console.error(
    `Node ${process.version} cannot run the sandbox from its sources: use Node 24, or \`npm pack ./sandbox\` with it and run the package.`,
  )
  process.exitCode = 1
}

/** A checkout that nobody has installed yet. */
function tellMissingLibraries(error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.startsWith('Cannot find package')) throw error
  console.error(
    'The libraries of the sandbox are not here yet: run `npm install` in the checkout first, or `npm pack ./sandbox` and run the package.',
  )
  process.exitCode = 1
}
