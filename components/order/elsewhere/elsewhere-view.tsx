import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { CopyId } from '@/components/ui/copy-id'
import { Money } from '@/components/ui/money'
import { Section } from '@/components/ui/section'
import { Surface } from '@/components/ui/surface'
import type { ElsewhereLine, ElsewhereOrder } from '@/lib/domain/order-page/elsewhere-order'
import { type KnownFacts, subscriptionOf } from '../lines/known-facts'
import { LineHead } from '../lines/line-head'
import { LineIds } from '../lines/line-ids'
import { LineSubscription } from '../lines/line-subscription'
import type { Notes } from '../notes/note-props'
import { RawRecord } from '../record/raw-record'
import { Timeline } from '../timeline/timeline'
import { ElsewhereFacts } from './elsewhere-facts'

type ElsewhereViewProps = { order: ElsewhereOrder; facts: KnownFacts; notes: Notes }

/** An order that was placed in Partner Center or by another program: what Microsoft has of it, and what colleagues noted. */
export function ElsewhereView({ order, facts, notes }: ElsewhereViewProps) {
  const t = useTranslations('orderPage.elsewhere')
  const { lines, total } = order
  return (
    <>
      <Banner kind="info" title={t('title')}>
        <p className="max-w-[75ch]">{t('text')}</p>
      </Banner>
      <div className="mt-6 grid gap-x-6 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(18rem,1fr)] print:block print:space-y-6">
        <div className="grid min-w-0 grid-cols-1 content-start gap-8">
          <Section
            title={t('lines')}
            count={lines.length}
            context={<CopyId value={order.orderId} />}
            actions={
              total && (
                <span className="text-base font-medium">
                  <Money {...total} />
                </span>
              )
            }
          >
            {lines.length === 0 ? (
              <p className="text-sm text-ink-3">{t('noLines')}</p>
            ) : (
              <Surface flush>
                <ul aria-label={t('lines')}>
                  {lines.map((line) => (
                    <ElsewhereLineCard key={line.lineItemNumber} line={line} facts={facts} />
                  ))}
                </ul>
              </Surface>
            )}
          </Section>
          <Timeline events={[]} notes={notes} />
          <RawRecord entryId={order.id} />
        </div>
        <div className="grid content-start gap-4 self-start">
          <ElsewhereFacts order={order} />
        </div>
      </div>
    </>
  )
}

function ElsewhereLineCard({ line, facts }: { line: ElsewhereLine; facts: KnownFacts }) {
  const subscription = subscriptionOf(facts, line.subscriptionId)
  return (
    <li className="grid gap-4 border-t border-line px-5 py-4 break-inside-avoid first:border-t-0 max-sm:px-4">
      <LineHead line={line} />
      <LineIds line={line} subscriptionId={line.subscriptionId ? <CopyId value={line.subscriptionId} /> : '–'} />
      {subscription && <LineSubscription source={subscription} now={facts.now} />}
    </li>
  )
}
