import type { Locale } from '@/lib/domain/locale'
import type { Preferences, Theme } from '@/lib/domain/preferences'

/** Where orders go: to Microsoft, or to something that stands in for it. */
export type Connection = { kind: 'microsoft' | 'sandbox'; host: string }

/** What the frame is given by the layout that composes it; it imports no action, session or service of its own. */
export type FrameProps = {
  person: { name: string; upn: string; roleLabel: string }
  connection: Connection
  /** Something about it waits for an administrator, who this is. */
  connectionNeedsYou: boolean
  mayOrder: boolean
  /** How keys are called. */
  isMac: boolean
  /** Where Microsoft's cloud has price sheets. */
  hasPrices: boolean
  theme: Theme
  locale: Locale
  signOutAction: () => Promise<void>
  setPreferencesAction: PreferencesAction
}

/** Takes a form with any field of Preferences. */
export type PreferencesAction = (form: FormData) => Promise<void>
export type PreferenceName = keyof Preferences
