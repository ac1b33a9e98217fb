import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { connect } from '@/lib/db/client'
import { migrateDatabase } from '@/lib/db/migrate'
import { startPostgres } from '@/lib/testing/postgres-server'
import { refuseRemote } from '@/lib/testing/test-env'

/** Name of the migrated database that every test file gets a copy of. */
const TEMPLATE = 'template_desk'

/** Global set-up: a real Postgres with one migrated database. TEST_DATABASE_URL names a server of your own instead. */
export default async function preparePostgres(project: TestProject) {
  const own = process.env.TEST_DATABASE_URL
  const server = own ? { url: own, stop: async () => undefined } : await startPostgres()
  refuseRemote(server.url)
  const admin = new Client({ connectionString: server.url })
  await admin.connect()
  await admin.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`)
  await admin.query(`CREATE DATABASE ${TEMPLATE}`)
  await admin.end()
  const template = new URL(server.url)
  template.pathname = `/${TEMPLATE}`
  const connection = connect(template.href, { embedded: false })
  await migrateDatabase({ pool: connection.pool })
  await connection.close()
  project.provide('databaseServer', server.url)
  return () => server.stop()
}
