'use server'

import { refresh } from 'next/cache'
import { savePreferenceAction } from './actions'

/** Whether the person wants the charts above the list. */
export async function showChartsAction(isOpen: boolean): Promise<void> {
  await savePreferenceAction({ key: 'orderCharts', value: { isOpen } })
  refresh()
}
