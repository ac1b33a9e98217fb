import { useTranslations } from 'next-intl'
import { FixLink } from '@/components/readiness/fix-link'
import { Country } from '@/components/ui/country'
import { RowLink } from '@/components/ui/row-link'
import { Table, TBody, THead } from '@/components/ui/table'
import { Td, Th } from '@/components/ui/table-cell'
import { Tr } from '@/components/ui/table-row'
import { type CustomerRow, findUnfitReason } from '@/lib/domain/customer-row'
import { CustomerState } from './customer-state'
import { AccountFact, AgreementFact } from './fact'
import { MarkedText } from './marked-text'
import { StartOrderButton } from './start-order-button'
import type { BeginOrderAction } from './use-order-start'

type CustomersTableProps = {
  rows: CustomerRow[]
  query: string
  mayOrder: boolean
  beginAction: BeginOrderAction
}

/** Customers by name. The row opens the customer's page to order from; the button starts the order at once. */
export function CustomersTable({ rows, query, mayOrder, beginAction }: CustomersTableProps) {
  const t = useTranslations('customers')
  return (
    <Table label={t('list.title')}>
      <THead>
        <Th>{t('list.name')}</Th>
        <Th>{t('list.domain')}</Th>
        <Th>{t('list.country')}</Th>
        <Th>{t('list.agreement')}</Th>
        <Th>{t('list.account')}</Th>
        <Th>{t('list.reseller')}</Th>
        <Th hideLabel>{t('list.action')}</Th>
      </THead>
      <TBody>
        {rows.map((row) => {
          const reason = findUnfitReason(row)
          return (
            <Tr key={row.id} muted={reason !== undefined}>
              <Td card="what" truncate={row.companyName}>
                <RowLink href={`/orders/new?customer=${row.id}`}>
                  <MarkedText text={row.companyName} query={query} />
                </RowLink>
              </Td>
              <Td card="who" truncate={row.domain} className="text-ink-2 max-sm:col-span-1!">
                <MarkedText text={row.domain} query={query} />
              </Td>
              <Td card="amount">
                <span className="flex">{row.country ? <Country code={row.country} /> : <Dash />}</span>
              </Td>
              <Td>
                <AgreementFact customer={row} />
              </Td>
              <Td>
                <AccountFact customer={row} />
              </Td>
              <Td truncate={row.resellerName ?? ''} className="text-ink-2">
                {row.resellerName ?? (row.checkedAt ? t('list.direct') : <Dash />)}
              </Td>
              <Td card="progress" controls className="text-end max-sm:row-[1/span_3]!">
                {reason && <CustomerState customer={row} className="text-xs sm:hidden" />}
                {reason ? (
                  <FixLink customer={row} reason={reason} className="max-sm:hidden" />
                ) : (
                  <StartOrderButton
                    customer={{ id: row.id, companyName: row.companyName }}
                    action={beginAction}
                    size="small"
                    label={t('start.orderFor', { name: row.companyName })}
                    disabled={!mayOrder}
                  >
                    {t('start.order')}
                  </StartOrderButton>
                )}
              </Td>
            </Tr>
          )
        })}
      </TBody>
    </Table>
  )
}

function Dash() {
  return <span className="text-ink-3">–</span>
}
