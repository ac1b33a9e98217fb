import { useTranslations } from 'next-intl'
import { RowLink } from '@/components/ui/row-link'
import { Table, TBody, THead } from '@/components/ui/table'
import { Td, Th } from '@/components/ui/table-cell'
import { Tr } from '@/components/ui/table-row'
import type { ClosingWindow } from '@/lib/domain/closing-window'
import { ClosingWords, closingAddress } from './closing-words'
import { TimeLeft } from './time-left'

/** Every window that is open; the row opens the order. */
export function ClosingTable({ rows }: { rows: ClosingWindow[] }) {
  const t = useTranslations('closing')
  return (
    <Table label={t('title')}>
      <THead>
        <Th>{t('columns.customer')}</Th>
        <Th>{t('columns.subscription')}</Th>
        <Th numeric>{t('columns.seats')}</Th>
        <Th>{t('columns.possible')}</Th>
        <Th>{t('columns.left')}</Th>
      </THead>
      <TBody>
        {rows.map((window) => (
          <Tr key={`${window.subscriptionId} ${window.until}`}>
            <Td card="what" truncate={window.customer.name}>
              <RowLink href={closingAddress(window)}>{window.customer.name}</RowLink>
            </Td>
            <Td card="who" truncate={window.title} className="text-ink-2">
              {window.title}
            </Td>
            <Td numeric>{window.quantity}</Td>
            <Td
              card="progress"
              className="max-sm:col-span-2! max-sm:col-start-1! max-sm:row-start-4! max-sm:justify-self-start!"
            >
              <ClosingWords window={window} />
            </Td>
            <Td card="amount" className="max-sm:col-span-2">
              <TimeLeft until={window.until} stacked={false} />
            </Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  )
}
