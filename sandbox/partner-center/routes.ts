import type { Route } from '../http/route.ts'
import { customers } from './customers.ts'

/** Every Partner Center operation of the sandbox. */
export const routes: Route[] = [...customers]
