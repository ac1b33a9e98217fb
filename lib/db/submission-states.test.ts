import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listTransitions } from '@/lib/domain/submission-transitions'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'
import { submissionStateChanges } from './schema'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

describe('the states of a submission in the database', () => {
  it('change as the domain says, and in no other way', async () => {
    const pairs = await database.db.select().from(submissionStateChanges)
    const spell = (from: string, to: string) => `${from} → ${to}`
    expect(pairs.map(({ fromState, toState }) => spell(fromState, toState)).sort()).toEqual(
      listTransitions()
        .map(({ from, to }) => spell(from, to))
        .sort(),
    )
  })
})
