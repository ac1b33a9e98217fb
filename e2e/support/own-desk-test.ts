import { test as base } from './desk-test.ts'
import { type OpenDesk, openDesk } from './open-desk.ts'

/** A first start on a busy machine makes a database, which takes some seconds. */
const START_TIMEOUT_MS = 90_000

/** For what would disturb everybody else: killed servers, dead sign-ins, short-lived tokens. Each worker gets its own desk. */
export const test = base.extend<object, { ownDesk: OpenDesk }>({
  ownDesk: [
    async ({}, use) => {
      const desk = await openDesk()
      await use(desk)
      await desk.close()
    },
    { scope: 'worker', timeout: START_TIMEOUT_MS },
  ],
  desk: [async ({ ownDesk }, use) => use(ownDesk), { scope: 'worker' }],
})

export { expect } from './desk-test.ts'
