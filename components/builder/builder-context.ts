import { createContext, use } from 'react'
import type { BuilderApi } from './builder-api'
import type { Autosave } from './saving/autosave'

/** What every part of the builder may need and what never changes while it is open. */
export type Builder = {
  draftId: string
  /** Who has it open. */
  personId: string
  customer: { id: string; name: string; country: string | null }
  canOrder: boolean
  api: BuilderApi
  autosave: Autosave
}

export const BuilderContext = createContext<Builder | undefined>(undefined)

export function useBuilder(): Builder {
  const builder = use(BuilderContext)
  if (!builder) throw new Error('Outside the builder')
  return builder
}
