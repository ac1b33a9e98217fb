import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useBuilder } from '@/components/builder/builder-context'
import { ADD_LINE_ID } from '@/components/builder/field-id'
import { useFieldError } from '@/components/builder/state/order-state'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FieldError } from '@/components/ui/field'
import { Kbd } from '@/components/ui/kbd'
import { Section } from '@/components/ui/section'
import { MAX_LINES } from '@/lib/domain/draft-limits'
import { LineTable } from './line-table'
import { RemovedLine } from './removed-line'
import { useLines } from './use-lines'

const ProductChooser = dynamic(() => import('@/components/builder/chooser/product-chooser'), { ssr: false })
/** The page has come to rest by then; what is fetched later is not in anybody's way. */
const REST_MS = 1_000

/** What is ordered: the sheet, and the way to new lines. */
export function LinesSection() {
  const t = useTranslations('builder.lines')
  const { customer, canOrder } = useBuilder()
  const lines = useLines()
  const [choosing, setChoosing] = useState<{ index: number | null }>()
  const error = useFieldError(ADD_LINE_ID)
  const isEmpty = lines.fields.length === 0
  const openNew = useRef(() => setChoosing({ index: null }))

  useEffect(() => {
    if (!canOrder || lines.isFull) return
    const gone = new AbortController()
    document.addEventListener('keydown', (event) => onAltN(event, openNew.current), { signal: gone.signal })
    return () => gone.abort()
  }, [canOrder, lines.isFull])

  // Fetched ahead: the first letters after Alt+N belong into its field already.
  useEffect(() => {
    if (!canOrder) return
    const rest = setTimeout(() => void import('@/components/builder/chooser/product-chooser'), REST_MS)
    return () => clearTimeout(rest)
  }, [canOrder])

  return (
    <Section id="lines" title={t('title')} count={isEmpty ? undefined : lines.fields.length}>
      {isEmpty ? (
        <EmptyState
          variant="empty"
          level={3}
          title={t('emptyTitle', { customer: customer.name })}
          className="w-full max-w-none! rounded-lg border border-dashed border-line-strong py-10!"
          action={
            <Button
              id={ADD_LINE_ID}
              variant="primary"
              icon="plus"
              disabled={!canOrder}
              onClick={() => setChoosing({ index: null })}
            >
              {t('addFirst')}
            </Button>
          }
        >
          {t('emptyText')}
        </EmptyState>
      ) : (
        <LineTable lines={lines} onChangePlan={(index) => setChoosing({ index })} />
      )}
      {error && <FieldError id={`${ADD_LINE_ID}-error`}>{error}</FieldError>}
      {lines.removed && (
        <RemovedLine removed={lines.removed} onUndo={lines.undoRemove} onDismiss={lines.forgetRemoved} />
      )}
      {!isEmpty && (
        <div className="flex flex-wrap items-center gap-3">
          <Button
            id={ADD_LINE_ID}
            icon="plus"
            title={t('addHint')}
            disabled={!canOrder || lines.isFull}
            onClick={() => setChoosing({ index: null })}
          >
            {t('add')}
          </Button>
          {lines.isFull ? (
            <span className="text-sm text-ink-3">{t('full', { maximum: MAX_LINES })}</span>
          ) : (
            <span aria-hidden="true" className="text-ink-3">
              <Kbd>Alt</Kbd> <Kbd>N</Kbd>
            </span>
          )}
        </div>
      )}
      {choosing && (
        <ProductChooser
          isChange={choosing.index !== null}
          productId={choosing.index === null ? undefined : lines.fields[choosing.index]?.productId}
          productTitle={choosing.index === null ? undefined : lines.fields[choosing.index]?.productTitle}
          onClose={() => setChoosing(undefined)}
          onChoose={(plan, choice) => {
            setChoosing(undefined)
            if (choosing.index === null) lines.add(plan, choice)
            else lines.changePlan(choosing.index, plan, choice)
          }}
        />
      )}
    </Section>
  )
}

/** By the key's place: with Alt held, several keyboards write another letter. */
function onAltN(event: KeyboardEvent, open: () => void) {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyN') return
  if (document.querySelector('dialog[open]')) return
  event.preventDefault()
  open()
}
