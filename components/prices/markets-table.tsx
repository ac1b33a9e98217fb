import { useFormatter, useTranslations } from 'next-intl'
import { Country } from '@/components/ui/country'
import { RelativeTime } from '@/components/ui/relative-time'
import { RowLink } from '@/components/ui/row-link'
import { Table, TBody, THead } from '@/components/ui/table'
import { Td, Th } from '@/components/ui/table-cell'
import { Tr } from '@/components/ui/table-row'
import type { Action } from '@/lib/domain/action-result'
import type { PriceMarket } from '@/lib/domain/prices/price-market'
import { ChangeCounts } from './change-counts'
import { ImportButton } from './import-button'
import { ImportProgress } from './import-progress'

export type ImportAction = Action<{ market: string }, { id: string }>

type MarketsTableProps = {
  markets: PriceMarket[]
  /** The one whose changes stand below. */
  selected: string | undefined
  mayImport: boolean
  importAction: ImportAction
}

/** What is listed at once: where most customers are comes first. */
const AT_ONCE = 8

/** Every market with the date of its prices; those without prices beyond the first few wait behind one press. */
export function MarketsTable({ markets, ...rest }: MarketsTableProps) {
  const t = useTranslations('prices')
  const isNear = ({ current, running }: PriceMarket, index: number) => index < AT_ONCE || Boolean(current ?? running)
  const near = markets.filter(isNear)
  const more = markets.filter((market, index) => !isNear(market, index))
  return (
    <div className="grid gap-3">
      <Markets {...rest} label={t('markets')} markets={near} />
      {more.length > 0 && (
        <details>
          <summary className="w-fit cursor-pointer rounded-sm py-1 text-sm text-accent-ink hover:underline">
            {t('moreMarkets', { count: more.length })}
          </summary>
          <Markets {...rest} label={t('moreMarkets', { count: more.length })} markets={more} />
        </details>
      )}
    </div>
  )
}

/** The row shows what changed there. */
function Markets({ label, markets, selected, mayImport, importAction }: MarketsTableProps & { label: string }) {
  const t = useTranslations('prices')
  const format = useFormatter()
  return (
    <Table label={label}>
      <THead>
        <Th>{t('market')}</Th>
        <Th>{t('holds')}</Th>
        <Th numeric>{t('rows')}</Th>
        <Th>{t('changes')}</Th>
        <Th>{t('state')}</Th>
      </THead>
      <TBody>
        {markets.map(({ market, customers, current, running }) => (
          <Tr key={market} selected={market === selected && current !== null}>
            <Td card="what">
              {current ? (
                <RowLink href={`/prices?market=${market}`}>
                  <Country code={market} />
                </RowLink>
              ) : (
                <Country code={market} />
              )}
              <span className="block text-xs text-ink-3">{t('customers', { count: customers })}</span>
            </Td>
            <Td card="aside">
              {current ? <RelativeTime value={current.finishedAt} /> : <span className="text-ink-3">{t('none')}</span>}
            </Td>
            <Td card="amount" numeric>
              {current && format.number(current.rows)}
            </Td>
            <Td card="who">{current && <ChangeCounts counts={current} />}</Td>
            <Td card="progress" controls className="sm:w-72">
              {running ? (
                <ImportProgress market={market} running={running} expected={current?.rows} />
              ) : (
                mayImport && <ImportButton market={market} action={importAction} isFirst={current === null} />
              )}
            </Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  )
}
