import { z } from 'zod'
import type { TestSandbox } from './start-test-sandbox'

const Asked = z.array(
  z.object({ method: z.string(), path: z.string(), principal: z.string().optional(), upn: z.string().optional() }),
)

/** What Partner Center was asked since `forget()`, as `GET …/provisioningstatus`: the last part of each address. */
export function askedOf(sandbox: TestSandbox) {
  const all = async () => Asked.parse(await sandbox.control('requests', undefined, 'GET'))
  return {
    forget: () => sandbox.control('requests', undefined, 'DELETE'),
    /** Takes an order; returns what was asked about it, by whom. */
    async about(orderId: string): Promise<{ what: 'order' | 'provisioningstatus'; who: string }[]> {
      const asked = (await all()).filter(({ path }) => path.toLowerCase().includes(`/orders/${orderId.toLowerCase()}`))
      return asked.map(({ path, upn, principal }) => ({
        what: path.endsWith('/provisioningstatus') ? 'provisioningstatus' : 'order',
        who: upn?.split('@')[0] ?? principal ?? '',
      }))
    },
  }
}
