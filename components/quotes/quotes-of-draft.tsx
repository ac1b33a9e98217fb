'use client'

import { useBuilder } from '@/components/builder/builder-context'
import { QuotesButton } from './quotes-button'
import type { QuotesProps } from './quotes-props'

/** In the builder: of what is typed by then, which is saved first. */
export function QuotesOfDraft(props: QuotesProps) {
  const { autosave, canOrder } = useBuilder()
  return canOrder ? <QuotesButton {...props} size="small" save={() => autosave.flush()} /> : null
}
