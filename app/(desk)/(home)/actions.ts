'use server'

import { refresh } from 'next/cache'
import { partnerAction } from '@/lib/action'
import { SaveHome, saveHome } from '@/lib/services/home/save-home'

export const saveHomeAction = partnerAction(SaveHome, saveHome)

/** Takes a form with `latest`; anything else changes nothing. */
export async function showLatestAction(form: FormData): Promise<void> {
  const parsed = SaveHome.safeParse({ latest: form.get('latest') })
  if (parsed.success) await saveHomeAction(parsed.data)
  refresh()
}
