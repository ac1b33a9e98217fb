'use server'

import { partnerAction } from '@/lib/action'
import { BeginFromTemplate, beginFromTemplate } from '@/lib/services/templates/begin-from-template'
import { DiscardTemplate, discardTemplate } from '@/lib/services/templates/discard-template'
import { SaveTemplate, saveTemplate } from '@/lib/services/templates/save-template'

export const saveTemplateAction = partnerAction(SaveTemplate, saveTemplate)
export const discardTemplateAction = partnerAction(DiscardTemplate, discardTemplate)
export const beginFromTemplateAction = partnerAction(BeginFromTemplate, beginFromTemplate)
