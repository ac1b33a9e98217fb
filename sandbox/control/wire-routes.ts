import { Switches } from '../switches.ts'
import type { ControlRoute } from './control-route.ts'

const Wire = Switches.omit({ accessTokenSeconds: true }).partial().strict()

/** How answers look on the wire, where Microsoft's own differ. */
export const wireRoutes: ControlRoute[] = [
  {
    method: 'POST',
    path: '/wire',
    about:
      '{ bom?, nextLinks?: "v1" | "bare", mfaRefusal?: "2019" | "2026", throttle?, throttlePerMinute?, priceSheetRows?, attestation?: "required" | "optional" }: how the wire behaves',
    handle({ body, running }) {
      Object.assign(running.switches, Wire.parse(body))
      running.changed()
      return { status: 200, body: running.switches }
    },
  },
  {
    method: 'GET',
    path: '/wire',
    about: 'how the wire behaves',
    handle: ({ running }) => ({ status: 200, body: running.switches }),
  },
]
