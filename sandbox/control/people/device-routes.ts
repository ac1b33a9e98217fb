import { z } from 'zod'
import { Refusal } from '../../http/route.ts'
import type { RunningTenant } from '../../tenants/running-tenant.ts'
import type { ControlRoute } from '../control-route.ts'
import { requirePerson } from './require-person.ts'

const Approval = z.strictObject({ person: z.string() })

/** What a person would do on the page that a device points them to. */
export const deviceRoutes: ControlRoute[] = [
  {
    method: 'GET',
    path: '/device-codes',
    about: 'devices that wait for somebody to type their code in',
    handle: ({ running }) => ({
      status: 200,
      body: running.devices
        .list()
        .map(({ userCode, clientId, expiresAt }) => ({ userCode, clientId, expiresAt: new Date(expiresAt) })),
    }),
  },
  {
    method: 'POST',
    path: '/device-codes/:userCode/approve',
    about: '{ person }: that person typed the code in and signed in',
    handle({ params, body, running }) {
      requireCode(running, params.userCode ?? '').state = {
        approvedBy: requirePerson(running, Approval.parse(body).person),
      }
      return undefined
    },
  },
  {
    method: 'POST',
    path: '/device-codes/:userCode/decline',
    about: 'somebody typed the code in and declined',
    handle({ params, running }) {
      requireCode(running, params.userCode ?? '').state = 'declined'
      return undefined
    },
  },
]

function requireCode({ devices }: RunningTenant, userCode: string) {
  const code = devices.findByUserCode(userCode)
  if (!code) throw new Refusal(404, 0, `No device waits with the code ${userCode}.`)
  return code
}
