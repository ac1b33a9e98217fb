import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getDatabase } from '@/lib/db/client'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  await database.db.execute(sql`CREATE TABLE counters (id int PRIMARY KEY, n int NOT NULL)`)
  await database.db.execute(sql`CREATE TABLE notes (id int PRIMARY KEY, text text)`)
  await database.db.execute(sql`INSERT INTO counters VALUES (1, 0)`)
})
afterAll(() => database.close())

/** Longer than one read of a socket, so that a statement arrives in pieces. */
const longText = 'x'.repeat(200_000)

it('gives every query its own answer when many run at once', async () => {
  const { db } = database
  const answers = await Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      if (n % 2) return (await db.execute(sql`SELECT ${n}::int AS n`)).rows[0]
      return (await db.execute(sql`SELECT ${n}::int AS n, length(${longText + n}) AS long`)).rows[0]
    }),
  )
  expect(answers.map((row) => row?.n)).toEqual(answers.map((_, n) => n))
})

it('keeps transactions apart while others read, fail and roll back', async () => {
  const { db } = database
  const raise = (n: number) =>
    db.transaction(async (tx) => {
      const { rows } = await tx.execute<{ n: number }>(sql`SELECT n FROM counters WHERE id = ${1} FOR UPDATE`)
      await tx.execute(sql`UPDATE counters SET n = ${(rows[0]?.n ?? 0) + 1} WHERE id = ${1}`)
      await tx.execute(sql`INSERT INTO notes VALUES (${n}, ${'raised'})`)
      if (n % 3 === 0) throw new Error('changed my mind')
    })
  const work = Array.from({ length: 60 }, (_, n) => [
    raise(n),
    db.execute(sql`SELECT ${n}::int`),
    db.execute(sql`INSERT INTO counters VALUES (${1}, ${0})`),
  ])
  const settled = await Promise.allSettled(work.flat())
  expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(60 + 20)
  expect((await db.execute(sql`SELECT n FROM counters`)).rows).toEqual([{ n: 40 }])
  expect((await db.execute(sql`SELECT count(*)::int AS n FROM notes`)).rows).toEqual([{ n: 40 }])
})

it('undoes what a killed process had not committed, and goes on for the others', async () => {
  const { db, url } = database
  const program = `
    const { Client } = require('pg')
    const client = new Client(process.argv[1])
    client.connect()
      .then(() => client.query('BEGIN; INSERT INTO notes VALUES (1000, $$half$$)'))
      .then(() => console.log('inserted'))`
  const child = spawn(process.execPath, ['-e', program, url], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  expect((await db.execute(sql`SELECT id FROM notes WHERE id = ${1000}`)).rows).toEqual([])
})

it('opens the database once for everyone who asks', async () => {
  expect(await getDatabase()).toBe(await getDatabase())
})
