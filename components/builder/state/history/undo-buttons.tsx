import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent } from 'react'
import { lineFieldId } from '@/components/builder/field-id'
import { useDraftModel } from '@/components/builder/state/draft-model'
import { useStore } from '@/components/builder/state/store'
import { Button } from '@/components/ui/button'
import type { DraftStep } from './describe-step'
import { useHistory } from './use-history'

const COLUMN_OF = {
  quantity: 'quantity',
  choice: 'choice',
  friendlyName: 'friendlyName',
  options: 'options',
  plan: 'product',
  attestation: 'attestation',
} as const

/** Takes back what was done last, and does it again; each says what that was. The keys do the same from anywhere on the page. */
export function UndoButtons({ onStep }: { onStep: (focusId: string) => void }) {
  const t = useTranslations('builder.history')
  const history = useHistory()
  const model = useDraftModel()
  const undo = useStore(history.store, ({ past }) => past.at(-1)?.step)
  const redo = useStore(history.store, ({ future }) => future[0]?.step)
  const words = (step: DraftStep) => t(`what.${step.kind}`, { line: step.line, count: step.count })

  function go(direction: 'undo' | 'redo') {
    const step = history[direction]()
    if (!step) return
    const { lines } = model.content()
    const line = lines.find(({ key }) => key === step.lineKey) ?? lines.at(Math.min(step.line, lines.length) - 1)
    if (step.line > 0 && line) {
      const column = step.kind in COLUMN_OF ? COLUMN_OF[step.kind as keyof typeof COLUMN_OF] : 'quantity'
      onStep(lineFieldId(line.key, column))
    }
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const direction = directionOf(event)
    if (!direction || document.querySelector('dialog[open]')) return
    event.preventDefault()
    go(direction)
  })
  useEffect(() => {
    const gone = new AbortController()
    document.addEventListener('keydown', (event) => onKey(event), { signal: gone.signal })
    return () => gone.abort()
  }, [])

  return (
    <>
      <Button
        variant="ghost"
        size="small"
        icon="undo"
        iconOnly
        disabled={!undo}
        title={undo ? t('undoTitle', { what: words(undo) }) : t('nothingToUndo')}
        onClick={() => go('undo')}
      >
        {undo ? t('undo', { what: words(undo) }) : t('undoNothing')}
      </Button>
      <Button
        variant="ghost"
        size="small"
        icon="undo"
        iconOnly
        disabled={!redo}
        title={redo ? t('redoTitle', { what: words(redo) }) : t('nothingToRedo')}
        onClick={() => go('redo')}
        className="[&>svg]:-scale-x-100"
      >
        {redo ? t('redo', { what: words(redo) }) : t('redoNothing')}
      </Button>
    </>
  )
}

/** Ctrl+Z; Ctrl+Shift+Z or Ctrl+Y: with Cmd on a Mac. */
function directionOf({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
  isComposing,
}: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey || isComposing) return undefined
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : undefined
}
