import { useTranslations } from 'next-intl'
import { useChoiceWords } from '@/components/builder/use-choice-words'
import { DateTime } from '@/components/ui/date-time'
import { Money } from '@/components/ui/money'
import { Section } from '@/components/ui/section'
import { Table, TBody, THead } from '@/components/ui/table'
import { Td, Th } from '@/components/ui/table-cell'
import { Tr } from '@/components/ui/table-row'
import type { PlanChoice } from '@/lib/domain/order-draft'
import type { PricePeriod } from '@/lib/domain/prices/price-market'

/** The prices of an offer one after the other, the newest on top. */
export function PricePeriods({ periods, choice }: { periods: PricePeriod[]; choice: PlanChoice }) {
  const t = useTranslations('prices')
  const words = useChoiceWords()
  return (
    <Section title={t('history')} context={words(choice)}>
      <Table label={t('history')}>
        <THead>
          <Th>{t('from')}</Th>
          <Th>{t('until')}</Th>
          <Th numeric>{t('unitPrice')}</Th>
          <Th numeric>{t('erpPrice')}</Th>
        </THead>
        <TBody>
          {periods.toReversed().map(({ from, until, currency, unitPrice, erpPrice }) => (
            <Tr key={from}>
              <Td card="what">
                <DateTime value={from} />
              </Td>
              <Td card="aside">{until ? <DateTime value={until} /> : t('now')}</Td>
              <Td card="amount" numeric>
                <Money amount={unitPrice} currency={currency} />
              </Td>
              <Td card="progress" numeric>
                {erpPrice && <Money amount={erpPrice} currency={currency} />}
              </Td>
            </Tr>
          ))}
        </TBody>
      </Table>
    </Section>
  )
}
