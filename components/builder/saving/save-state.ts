import type { ErrorView } from '@/lib/domain/app-error'

/** How safe what was typed is. */
export type SaveState =
  | { kind: 'saved'; at: string }
  /** Typed, kept on this device, on its way in a moment. */
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  /** Not reached, or it failed; tried again by itself. `error` is absent when nothing answered at all. */
  | { kind: 'retrying'; error?: ErrorView }
  /** Saving cannot go on without the person: somebody else saved, the order was placed, the sign-in ended … */
  | { kind: 'stopped'; error: ErrorView }
  /** A newer release of the application answers; this page has to be loaded again. */
  | { kind: 'outdated' }
