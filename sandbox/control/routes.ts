import type { ControlRoute } from './control-route.ts'
import { customerRoutes } from './customer-routes.ts'
import { eventRoutes } from './event-routes.ts'
import { faultRoutes } from './faults/fault-routes.ts'
import { weatherRoutes } from './faults/weather-routes.ts'
import { overviewRoutes } from './overview-routes.ts'
import { deviceRoutes } from './people/device-routes.ts'
import { peopleRoutes } from './people/people-routes.ts'
import { signInRoutes } from './people/sign-in-routes.ts'
import { applicationRoutes } from './tenants/application-routes.ts'
import { snapshotRoutes } from './tenants/snapshot-routes.ts'
import { tenantRoutes } from './tenants/tenant-routes.ts'
import { timeRoutes } from './time/time-routes.ts'
import { wireRoutes } from './wire-routes.ts'

const steering: readonly ControlRoute[] = [
  ...tenantRoutes,
  ...snapshotRoutes,
  ...timeRoutes,
  ...wireRoutes,
  ...signInRoutes,
  ...peopleRoutes,
  ...deviceRoutes,
  ...applicationRoutes,
  ...customerRoutes,
  ...eventRoutes,
  ...faultRoutes,
  ...weatherRoutes,
]

/** Everything that can be steered. */
export const routes: readonly ControlRoute[] = [...overviewRoutes(steering), ...steering]
