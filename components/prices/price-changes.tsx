import { useTranslations } from 'next-intl'
import { useChoiceWords } from '@/components/builder/use-choice-words'
import { EmptyState } from '@/components/ui/empty-state'
import { Money } from '@/components/ui/money'
import { RowLink } from '@/components/ui/row-link'
import { Table, TBody, THead } from '@/components/ui/table'
import { Td, Th } from '@/components/ui/table-cell'
import { Tr } from '@/components/ui/table-row'
import type { PriceChange, PriceChangePage } from '@/lib/domain/prices/price-change'
import { DifferenceOf } from './difference-of'

/** What an import changed, old price beside new; the row leads to the history of the price. */
export function PriceChanges({ market, page }: { market: string; page: PriceChangePage }) {
  const t = useTranslations('prices')
  const words = useChoiceWords()
  const { changes, total } = page
  if (changes.length === 0)
    return (
      <EmptyState variant="none-found" title={t('nothing')} level={3}>
        {t('nothingText')}
      </EmptyState>
    )
  return (
    <>
      <Table label={t('kinds')} density="compact">
        <THead>
          <Th>{t('offer')}</Th>
          <Th>{t('choice')}</Th>
          <Th numeric>{t('before')}</Th>
          <Th numeric>{t('after')}</Th>
          <Th numeric>{t('difference')}</Th>
        </THead>
        <TBody>
          {changes.map((change) => (
            <Tr key={historyAddress(market, change)}>
              <Td card="what">
                <RowLink href={historyAddress(market, change)}>{change.skuTitle || change.productTitle}</RowLink>
              </Td>
              <Td card="who">{words(change)}</Td>
              <Td card="amount" numeric>
                <Price prices={change.before} />
              </Td>
              <Td card="aside" numeric>
                <Price prices={change.after} />
              </Td>
              <Td card="progress" numeric>
                <DifferenceOf change={change} />
              </Td>
            </Tr>
          ))}
        </TBody>
      </Table>
      {total > changes.length && (
        <p className="pt-3 text-sm text-ink-3">{t('more', { shown: changes.length, total })}</p>
      )}
    </>
  )
}

function Price({ prices }: { prices: PriceChange['before'] }) {
  return prices && <Money amount={prices.unitPrice} currency={prices.currency} />
}

function historyAddress(market: string, change: PriceChange): string {
  const { view, productId, skuId, segment, termDuration, billingCycle, tierMin } = change
  const question = { market, view, productId, skuId, segment, termDuration, billingCycle, tierMin: `${tierMin}` }
  return `/prices/history?${new URLSearchParams(question)}`
}
