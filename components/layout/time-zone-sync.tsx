'use client'

import { useEffect } from 'react'
import type { PreferencesAction } from './frame-props'

/** Tells the server the browser's time zone when it believes another; the page then comes again with the right hours. */
export function TimeZoneSync({ known, action }: { known: string; action: PreferencesAction }) {
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    if (!timeZone || timeZone === known) return
    const form = new FormData()
    form.set('timeZone', timeZone)
    // A refused or lost answer leaves the hours in the zone they were in, which each of them names on hover.
    action(form).catch((error: unknown) => console.warn('The time zone could not be remembered', error))
  }, [known, action])
  return null
}
