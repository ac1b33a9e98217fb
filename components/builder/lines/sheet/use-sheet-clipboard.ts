import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useBuilder } from '@/components/builder/builder-context'
import { printBlock } from '@/components/builder/lines/block/print-block'
import { plansQuery } from '@/components/builder/lines/use-plans'
import { useChoiceWords } from '@/components/builder/use-choice-words'
import type { DraftLine, PlanChoice } from '@/lib/domain/order-draft'
import { useSheet } from './sheet-context'
import { placeOf } from './sheet-events'

const loadBlocks = () => import('@/components/builder/lines/block/paste-block')

/** Blocks to and from a spreadsheet. What reads and writes them is fetched when it is first used. */
export function useSheetClipboard() {
  const sheet = useSheet()
  const words = useChoiceWords()
  const { api, customer, canOrder } = useBuilder()
  const queries = useQueryClient()

  /** What the plan of a line offers; read when it is not known yet. None when it cannot be read. */
  async function offersOf({ productId, skuId }: DraftLine): Promise<PlanChoice[]> {
    const { plans } = await queries.fetchQuery(plansQuery(api, customer.id, productId))
    return plans.find((plan) => plan.skuId === skuId)?.choices ?? []
  }

  const isInCells = () => sheet.store.get().mode === 'navigate'

  function copy(event: ClipboardEvent): boolean {
    const block = sheet.chosen()
    if (!block || !isInCells()) return false
    event.preventDefault()
    event.clipboardData?.setData('text/plain', printBlock(sheet.lines(), block, words))
    return true
  }

  const onClipboard = useEffectEvent((event: ClipboardEvent) => {
    if (!placeOf(document.activeElement)) return
    if (event.type === 'paste') return paste(event)
    const isCopied = copy(event)
    if (isCopied && event.type === 'cut') sheet.clear()
  })

  function paste(event: ClipboardEvent) {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const isTable = /[\t\n]/.test(text.trim())
    if (!text || (!isInCells() && !isTable)) return
    event.preventDefault()
    loadBlocks().then(({ pasteBlock }) => pasteBlock({ text, sheet, words, offersOf }))
  }

  // A cell without text, such as a list, is no target of these events in every browser; the document always hears them.
  useEffect(() => {
    if (!canOrder) return
    const gone = new AbortController()
    for (const type of ['copy', 'cut', 'paste'] as const)
      document.addEventListener(type, (event) => onClipboard(event), { signal: gone.signal })
    return () => gone.abort()
  }, [canOrder])

  return {
    /** Lines of other plans take the term of the first line where they have it too. */
    fillOthers(keys: string[]) {
      const source = sheet.lines()[sheet.chosen()?.top ?? 0]
      if (keys.length > 0 && source?.choice) {
        const { choice } = source
        loadBlocks().then(({ fillChoice }) => fillChoice({ keys, choice, sheet, words, offersOf }))
      }
    },
  }
}
