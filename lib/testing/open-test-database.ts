import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { inject } from 'vitest'
import { closeDatabase, type Database, getConnection } from '@/lib/db/client'

export type TestDatabase = {
  db: Database
  /** Address for a second pool or process on the same database. */
  url: string
  embedded: boolean
  close(): Promise<void>
}

/**
 * A fresh migrated database for one test file: embedded in project `services`, on a real Postgres in
 * `services-postgres`. It is opened as the product opens its own, so `getDatabase()` in the code under test is this one.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const server = inject('databaseServer')
  const remove = server ? await copyOnServer(server) : copyEmbedded(inject('databaseTemplate'))
  const { db, url, embedded } = await getConnection()
  return {
    db,
    url,
    embedded,
    async close() {
      await closeDatabase()
      await remove()
    },
  }
}

function copyEmbedded(template: string | undefined) {
  if (!template) throw new Error('openTestDatabase works in the projects services and services-postgres')
  const directory = mkdtempSync(join(tmpdir(), 'order-desk-test-'))
  cpSync(template, directory, { recursive: true })
  process.env.DATA_DIR = directory
  return async () => rmSync(directory, { recursive: true, force: true })
}

async function copyOnServer(server: string) {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asAdmin(server, `CREATE DATABASE ${name} TEMPLATE template_desk`)
  const address = new URL(server)
  address.pathname = `/${name}`
  process.env.DATABASE_URL = address.href
  return () => asAdmin(server, `DROP DATABASE ${name} WITH (FORCE)`)
}

async function asAdmin(server: string, statement: string) {
  const client = new Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}
