import { useTranslations } from 'next-intl'
import { CalendarDay } from '@/components/ui/calendar-day'
import { DateTime } from '@/components/ui/date-time'
import { Money } from '@/components/ui/money'
import { type LineCommitment as Commitment, lineCommitment } from '@/lib/domain/commitment/line-commitment'
import type { ReviewedLine } from '@/lib/domain/review'

/** To what the customer is bound by this line, and until when that can be undone, if it is placed now. */
export function LineCommitment({ line, placedAt }: { line: ReviewedLine; placedAt: Date }) {
  const t = useTranslations('commitment')
  const commitment = lineCommitment(line, placedAt)
  const { undo } = commitment
  return (
    <p className="text-sm text-ink-2">
      <Bound commitment={commitment} />{' '}
      {undo &&
        t.rich(undo.refund === 'full' ? 'undoFull' : 'undoProrated', {
          time: () => <DateTime value={undo.until} withUtc />,
        })}
      {line.isAzurePrepaid && t('undoAzure')}
    </p>
  )
}

function Bound({ commitment: { kind, lastDay, amount, currency, invoices } }: { commitment: Commitment }) {
  const t = useTranslations('commitment')
  const money = () => (amount === null ? null : <Money amount={amount} currency={currency} className="text-ink" />)
  if (kind === 'usage') return t('usage')
  if (kind === 'once' || lastDay === null) return t.rich('once', { amount: money })
  const day = () => <CalendarDay day={lastDay} />
  if (invoices === 0) return t.rich('bindingUninvoiced', { day })
  if (amount === null) return t.rich('bindingByUse', { day })
  return t.rich('binding', { day, amount: money, invoices })
}
