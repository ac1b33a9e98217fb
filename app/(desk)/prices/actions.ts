'use server'

import { partnerAction } from '@/lib/action'
import { FindMarginTargets, findMarginTargets } from '@/lib/services/margins/find-margin-targets'
import {
  RemoveMarginRule,
  removeMarginRule,
  SaveMarginRule,
  saveMarginRule,
} from '@/lib/services/margins/save-margin-rule'
import { StartPriceImport, startPriceImport } from '@/lib/services/prices/start-price-import'

export const importPricesAction = partnerAction(StartPriceImport, startPriceImport)
export const saveMarginRuleAction = partnerAction(SaveMarginRule, saveMarginRule)
export const removeMarginRuleAction = partnerAction(RemoveMarginRule, removeMarginRule)
export const findMarginTargetsAction = partnerAction(FindMarginTargets, findMarginTargets)
