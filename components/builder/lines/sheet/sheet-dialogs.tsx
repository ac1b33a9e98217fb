import dynamic from 'next/dynamic'
import { useEffect, useEffectEvent } from 'react'
import { useBuilder } from '@/components/builder/builder-context'
import { lineFieldId } from '@/components/builder/field-id'
import { MAX_LINES } from '@/lib/domain/draft-limits'
import { useSheet, useSheetPiece } from './sheet-context'

const ProductChooser = dynamic(() => import('@/components/builder/chooser/product-chooser'), { ssr: false })
const LineOptionsDialog = dynamic(() => import('@/components/builder/line-options/line-options-dialog'), { ssr: false })
const AlignLinesDialog = dynamic(() => import('@/components/builder/line-options/align/align-lines-dialog'), {
  ssr: false,
})
const PasteOrderDialog = dynamic(() => import('@/components/builder/paste-order/paste-order-dialog'), { ssr: false })
const ShortcutsDialog = dynamic(() => import('@/components/builder/lines/shortcuts/shortcuts-dialog'), { ssr: false })
/** The page has come to rest by then; what is fetched later is not in anybody's way. */
const REST_MS = 1_000

/** What opens over the sheet; fetched when it is opened. Closing leads back to the cell it was opened from. */
export function SheetDialogs() {
  const { canOrder } = useBuilder()
  const sheet = useSheet()
  const dialog = useSheetPiece((state) => state.dialog)

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (document.querySelector('dialog[open]')) return
    if (isAltN(event) && canOrder && sheet.lines().length < MAX_LINES) {
      event.preventDefault()
      sheet.openDialog({ kind: 'new', after: null })
    } else if (asksForShortcuts(event)) {
      event.preventDefault()
      sheet.openDialog({ kind: 'shortcuts' })
    }
  })
  // Pasted beside every field, a text is an order.
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const isElsewhere = event.defaultPrevented || document.querySelector('dialog[open]') !== null
    const isTyped = event.target instanceof Element && event.target.matches('input, textarea, select')
    if (isElsewhere || isTyped || !canOrder || text.trim() === '' || sheet.lines().length >= MAX_LINES) return
    event.preventDefault()
    sheet.openDialog({ kind: 'paste', text })
  })
  useEffect(() => {
    const gone = new AbortController()
    document.addEventListener('keydown', (event) => onKey(event), { signal: gone.signal })
    document.addEventListener('paste', (event) => onPaste(event), { signal: gone.signal })
    return () => gone.abort()
  }, [])

  // Fetched ahead: the first letters after Alt+N belong into its field already.
  useEffect(() => {
    if (!canOrder) return
    const rest = setTimeout(() => void import('@/components/builder/chooser/product-chooser'), REST_MS)
    return () => clearTimeout(rest)
  }, [canOrder])

  function close(backTo: string | null = null) {
    sheet.closeDialog()
    if (backTo) sheet.focus(backTo)
  }

  if (dialog?.kind === 'new') {
    return (
      <ProductChooser
        isChange={false}
        onClose={() => close(dialog.after && lineFieldId(dialog.after, 'product'))}
        onChoose={(plan, choice, extras) => {
          sheet.closeDialog()
          sheet.add(plan, choice, dialog.after, extras)
        }}
      />
    )
  }
  if (dialog?.kind === 'plan') {
    const line = sheet.lines().find(({ key }) => key === dialog.key)
    return (
      <ProductChooser
        isChange
        productId={line?.productId}
        productTitle={line?.productTitle}
        onClose={() => close(lineFieldId(dialog.key, 'product'))}
        skuId={line?.skuId}
        onChoose={(plan, choice, extras) => {
          sheet.closeDialog()
          sheet.changePlan(dialog.key, plan, choice, extras)
        }}
      />
    )
  }
  if (dialog?.kind === 'options')
    return <LineOptionsDialog lineKey={dialog.key} onClose={() => close(lineFieldId(dialog.key, 'options'))} />
  if (dialog?.kind === 'paste') {
    return (
      <PasteOrderDialog
        text={dialog.text}
        room={MAX_LINES - sheet.lines().length}
        onClose={() => close()}
        onAdd={(added) => {
          sheet.closeDialog()
          sheet.addLines(added)
        }}
      />
    )
  }
  if (dialog?.kind === 'align') return <AlignLinesDialog onClose={() => close()} />
  return dialog?.kind === 'shortcuts' ? <ShortcutsDialog onClose={() => close()} /> : null
}

/** By the key's place: with Alt held, several keyboards write another letter. */
function isAltN(event: KeyboardEvent): boolean {
  return event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyN'
}

/** `?` where it is no letter of a text; Ctrl+/ everywhere. */
function asksForShortcuts({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return key === '/'
  if (key !== '?' || altKey || !(target instanceof HTMLElement)) return false
  return !target.matches('input:not([type=checkbox],[type=radio],[inputmode=numeric]), textarea')
}
