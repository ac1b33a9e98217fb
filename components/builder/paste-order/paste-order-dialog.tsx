import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { errorView } from '@/components/builder/ask-server'
import { useBuilder } from '@/components/builder/builder-context'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { ErrorBanner } from '@/components/ui/error-banner'
import type { DraftLine } from '@/lib/domain/order-draft'
import { EnterText } from './enter-text'
import { FoundLines } from './found-lines'
import { readOrderText } from './order-text-api'
import { beginSettling, type Settling, takenOf, toLines } from './settling'

type PasteOrderDialogProps = {
  /** What was pasted already; empty: the dialog asks for it. */
  text: string
  /** Lines that the order can still take. */
  room: number
  onAdd: (lines: DraftLine[]) => void
  onClose: () => void
}

/** A text becomes lines: it is read, what it means is shown and settled, and only then anything is added, all at once. */
export default function PasteOrderDialog({ text, room, onAdd, onClose }: PasteOrderDialogProps) {
  const t = useTranslations('pasteOrder')
  const common = useTranslations('common')
  const { customer } = useBuilder()
  const [typed, setTyped] = useState(text)
  const [settling, setSettling] = useState<Settling>()
  const reading = useMutation({
    mutationFn: (source: string | Blob) => readOrderText(customer.id, source),
    onSuccess: (answer) => setSettling(answer.kind === 'read' ? beginSettling(answer, room) : undefined),
  })
  const { mutate } = reading
  useEffect(() => {
    if (text.trim() !== '') mutate(text)
  }, [text, mutate])

  const answer = reading.data
  const found = answer?.kind === 'read' && settling ? { answer, settling } : undefined
  const count = settling ? takenOf(settling).length : 0
  const again = () => {
    reading.reset()
    setSettling(undefined)
  }

  return (
    <Dialog
      open
      size={found ? 'widest' : 'wide'}
      onClose={onClose}
      title={t('title')}
      closeLabel={common('close')}
      footer={
        found ? (
          <>
            <Button onClick={again} className="me-auto">
              {t('back')}
            </Button>
            <Button variant="primary" disabled={count === 0} onClick={() => onAdd(toLines(found.settling))}>
              {t('add', { count })}
            </Button>
          </>
        ) : (
          <Button
            variant="primary"
            disabled={typed.trim() === ''}
            pending={reading.isPending}
            pendingLabel={t('reading')}
            onClick={() => mutate(typed)}
          >
            {t('read')}
          </Button>
        )
      }
    >
      {reading.error && <ErrorBanner error={errorView(reading.error)} className="mb-4" />}
      {found ? (
        <FoundLines reading={found.answer} settling={found.settling} room={room} onSettle={setSettling} />
      ) : (
        <EnterText
          typed={typed}
          isReading={reading.isPending}
          unreadable={answer?.kind === 'unreadable' ? answer.reason : undefined}
          onType={setTyped}
          onRead={mutate}
        />
      )}
    </Dialog>
  )
}
