import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Removed } from './use-lines'

type RemovedLineProps = { removed: Removed; onUndo: () => void; onDismiss: () => void }

/** Says what was removed and brings it back. Takes the focus, because the button that had it is gone. */
export function RemovedLine({ removed, onUndo, onDismiss }: RemovedLineProps) {
  const t = useTranslations('builder')
  const undo = useRef<HTMLButtonElement>(null)
  const { key, skuTitle, productTitle } = removed.line
  useEffect(() => {
    if (key) undo.current?.focus()
  }, [key])
  return (
    <div
      role="status"
      className="flex animate-appear items-center gap-2 rounded-md bg-sunken py-1 ps-3 pe-1 text-sm text-ink-2"
    >
      <Icon name="trash" className="text-ink-3" />
      <span className="min-w-0 flex-1 truncate">{t('lines.removed', { title: skuTitle || productTitle })}</span>
      <Button ref={undo} variant="ghost" size="small" icon="undo" onClick={onUndo}>
        {t('lines.undo')}
      </Button>
      <Button variant="ghost" size="small" icon="cross" iconOnly onClick={onDismiss}>
        {t('trouble.dismiss')}
      </Button>
    </div>
  )
}
