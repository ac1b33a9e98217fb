import { useTranslations } from 'next-intl'
import { useChoiceWords } from '@/components/builder/use-choice-words'
import { Table, TBody, THead } from '@/components/ui/table'
import { Td, Th } from '@/components/ui/table-cell'
import { Tr } from '@/components/ui/table-row'
import type { TemplateLine } from '@/lib/domain/order-template'

/** What an order that begins here will hold. */
export function TemplateLinesTable({ lines }: { lines: readonly TemplateLine[] }) {
  const t = useTranslations('templates')
  const choiceWords = useChoiceWords()
  return (
    <Table label={t('lines')}>
      <THead>
        <Th>{t('product')}</Th>
        <Th>{t('term')}</Th>
        <Th numeric>{t('quantity')}</Th>
      </THead>
      <TBody>
        {lines.map(({ line, parameter }) => (
          <Tr key={line.key}>
            <Td card="what" className="whitespace-normal">
              {line.skuTitle || line.productTitle || t('untitled')}
            </Td>
            <Td card="who" className="text-ink-2">
              {line.choice && choiceWords(line.choice)}
            </Td>
            <Td card="amount" numeric>
              {parameter !== null ? t('asked', { name: parameter }) : (line.quantity ?? t('open'))}
            </Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  )
}
