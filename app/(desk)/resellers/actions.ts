'use server'

import { partnerAction } from '@/lib/action'
import { AddReseller, addReseller } from '@/lib/services/resellers/add-reseller'
import { HideResellers, hideResellers } from '@/lib/services/resellers/hide-resellers'
import { StartResellerRun, startResellerRun } from '@/lib/services/resellers/runs/start-reseller-run'

export const addResellerAction = partnerAction(AddReseller, addReseller)
export const hideResellersAction = partnerAction(HideResellers, hideResellers)
export const startResellerRunAction = partnerAction(StartResellerRun, startResellerRun)
