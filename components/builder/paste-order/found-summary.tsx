import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { MAX_LINES } from '@/lib/domain/draft-limits'
import type { OrderTextAnswer } from '@/lib/domain/order-text/reading'
import { isReady, type Settling, takenOf } from './settling'

type FoundSummaryProps = {
  reading: Extract<OrderTextAnswer, { kind: 'read' }>
  settling: Settling
  room: number
}

/** How much was read, how it was read where that is a question, and what an order cannot take. */
export function FoundSummary({ reading, settling, room }: FoundSummaryProps) {
  const t = useTranslations('pasteOrder.found')
  const [copied, setCopied] = useState(false)
  const ready = settling.rows.filter(isReady).length
  const taken = takenOf(settling).length
  const rest = settling.rows.filter((row) => !row.isTaken)
  const isPlain = reading.encoding === 'utf-8'

  async function copyRest() {
    await navigator.clipboard.writeText([...new Set(rest.map(({ line }) => line.source))].join('\n'))
    setCopied(true)
  }

  return (
    <div className="grid gap-3">
      <p role="status" className="text-sm text-ink-2">
        {t('summary', { lines: settling.rows.length, ready, unread: reading.unread.length })}{' '}
        {!isPlain && <span className="text-ink-3">{t('encoding', { encoding: encodingName(reading.encoding) })}</span>}
      </p>
      {settling.rows.length === 0 && (
        <Banner kind="warn" title={t('nothing')}>
          {t('nothingText')}
        </Banner>
      )}
      {ready > room && (
        <Banner
          kind="warn"
          title={t('tooMany', { room, maximum: MAX_LINES, ready })}
          action={
            <Button size="small" icon="copy" onClick={() => copyRest()}>
              {copied ? t('copied') : t('copyRest', { count: rest.length })}
            </Button>
          }
        >
          {t('tooManyText', { taken, left: ready - taken })}
        </Banner>
      )}
      {reading.leftOut > 0 && <Banner kind="warn" title={t('leftOut', { count: reading.leftOut })} />}
    </div>
  )
}

const NAMES: Record<string, string> = {
  shift_jis: 'Shift_JIS',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
}
const encodingName = (encoding: string) => NAMES[encoding] ?? encoding
