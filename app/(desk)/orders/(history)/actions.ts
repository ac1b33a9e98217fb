'use server'

import { partnerAction } from '@/lib/action'
import { SavePreference, savePreference } from '@/lib/services/preferences/save-preference'
import { ChangeView, changeView } from '@/lib/services/views/change-view'
import { DeleteView, deleteView } from '@/lib/services/views/delete-view'
import { SaveView, saveView } from '@/lib/services/views/save-view'

export const saveViewAction = partnerAction(SaveView, saveView)
export const changeViewAction = partnerAction(ChangeView, changeView)
export const deleteViewAction = partnerAction(DeleteView, deleteView)
export const savePreferenceAction = partnerAction(SavePreference, savePreference)
