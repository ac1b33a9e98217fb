// Builds the app when its sources are not those of the last build.
import { ensureBuilt } from './run/build.mjs'
import { Problem } from './run/problem.mjs'

try {
  await ensureBuilt()
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(`\n  ${error.message}\n`)
  process.exit(1)
}
