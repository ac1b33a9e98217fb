'use client'

import { useBuilder } from '@/components/builder/builder-context'
import { SaveTemplate, type SaveTemplateAction } from './save-template'

/** In the builder: the lines as they are typed by then. */
export function SaveDraftAsTemplate({ action }: { action: SaveTemplateAction }) {
  const { autosave, canOrder } = useBuilder()
  return canOrder ? <SaveTemplate lines={() => autosave.content().lines} action={action} /> : null
}
