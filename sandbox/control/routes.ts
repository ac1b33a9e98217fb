import { applicationRoutes } from './application-routes.ts'
import type { ControlRoute } from './control-route.ts'
import { customerRoutes } from './customer-routes.ts'
import { deviceRoutes } from './device-routes.ts'
import { eventRoutes } from './event-routes.ts'
import { faultRoutes } from './fault-routes.ts'
import { overviewRoutes } from './overview-routes.ts'
import { peopleRoutes } from './people-routes.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { snapshotRoutes } from './snapshot-routes.ts'
import { tenantRoutes } from './tenant-routes.ts'
import { timeRoutes } from './time-routes.ts'
import { weatherRoutes } from './weather-routes.ts'
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
