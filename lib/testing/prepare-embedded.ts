import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connect } from '@/lib/db/client'
import { startEmbedded } from '@/lib/db/embedded'
import { migrateDatabase } from '@/lib/db/migrate'

const cache = 'node_modules/.cache/order-desk'
/** Whatever changes here changes what a fresh database looks like. */
const ingredients = ['package-lock.json', 'lib/db/embedded-worker.ts', ...sqlFiles('lib/db/migrations')]

/** Global set-up: makes one migrated embedded database per state of the migrations, and keeps it for the next run. */
export default async function prepareEmbedded(project: TestProject) {
  const template = join(cache, `database-${fingerprint()}`)
  if (!existsSync(template)) await make(template)
  project.provide('databaseTemplate', template)
}

async function make(template: string) {
  mkdirSync(cache, { recursive: true })
  const directory = mkdtempSync(join(cache, 'making-'))
  const embedded = await startEmbedded({ directory, onDeath: (error) => console.error(error) })
  const connection = connect(embedded.url, { embedded: true })
  await migrateDatabase({ pool: connection.pool })
  await connection.close()
  await embedded.close()
  // Another run may have finished the same one first: then this copy stays unused.
  if (!existsSync(template)) renameSync(directory, template)
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of ingredients) hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function sqlFiles(folder: string) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => join(folder, name))
}
