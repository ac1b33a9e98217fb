import { z } from 'zod'
import { CustomerId } from '@/lib/domain/wire/ids'
import { createPartnerCenter, type PartnerCenter } from '@/lib/partner-center/partner-center'
import { startTestSandbox, type TestSandbox } from './start-test-sandbox'

export type TestPartner = {
  sandbox: TestSandbox
  /** The client, signed in as one of the sandbox's people. */
  as(person: string): Promise<PartnerCenter>
  /** A customer of one's own; what is not wished for is made up. */
  addCustomer(wishes?: Record<string, unknown>): Promise<CustomerId>
  stop(): Promise<void>
}

/** A sandbox of its own and the client before it: for tests of what the client makes of real answers. */
export async function openPartner({ customers = 60 } = {}): Promise<TestPartner> {
  const sandbox = await startTestSandbox({ customers })
  const made = z.object({ id: CustomerId })
  return {
    sandbox,
    async as(person) {
      const { access_token: token } = await sandbox.signIn(person)
      return createPartnerCenter({ baseUrl: sandbox.url, getAccessToken: async () => token })
    },
    addCustomer: async (wishes = {}) => made.parse(await sandbox.control('customers', wishes)).id,
    stop: () => sandbox.stop(),
  }
}
