'use server'

import { partnerAction } from '@/lib/action'
import { SaveHome, saveHome } from '@/lib/services/home/save-home'

export const saveHomeAction = partnerAction(SaveHome, saveHome)
