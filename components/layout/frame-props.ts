import type { Locale } from '@/lib/domain/locale'
import type { Preferences, Theme } from '@/lib/domain/preferences'

export type Connection = { kind: 'sandbox' | 'global' | 'usGovernment' | 'china'; host: string }

/** What the frame is given by the layout that composes it; it imports no action, session or service of its own. */
export type FrameProps = {
  person: { name: string; upn: string; roleLabel: string }
  connection: Connection
  theme: Theme
  locale: Locale
  signOutAction: () => Promise<void>
  setPreferencesAction: PreferencesAction
}

/** Takes a form with any field of Preferences. */
export type PreferencesAction = (form: FormData) => Promise<void>
export type PreferenceName = keyof Preferences
