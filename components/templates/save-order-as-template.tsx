'use client'

import type { DraftLine } from '@/lib/domain/order-draft'
import { SaveTemplate, type SaveTemplateAction } from './save-template'

/** On the page of an order: what was ordered. */
export function SaveOrderAsTemplate({ lines, action }: { lines: DraftLine[]; action: SaveTemplateAction }) {
  return <SaveTemplate lines={() => lines} action={action} />
}
