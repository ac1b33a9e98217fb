import type { z } from 'zod'
import { ChartsPreference, USUAL_CHARTS } from './charts/charts-preference'
import { TabOrder } from './history/order-view'
import { USUAL_LAYOUT } from './history/table-columns'
import { TableLayout } from './history/table-layout'
import { HomeLayout, USUAL_HOME } from './home'

/**
 * What is remembered per person, by name. A schema reads what was stored and what is sent; what it cannot read, because it
 * was stored by another release, is the usual one again.
 */
export const PERSON_PREFERENCES = {
  ordersTable: TableLayout.catch(USUAL_LAYOUT),
  orderTabs: TabOrder.catch([]),
  orderCharts: ChartsPreference.catch(USUAL_CHARTS),
  home: HomeLayout.catch(USUAL_HOME),
}
export type PreferenceKey = keyof typeof PERSON_PREFERENCES
export type PersonPreference<Key extends PreferenceKey> = z.output<(typeof PERSON_PREFERENCES)[Key]>
