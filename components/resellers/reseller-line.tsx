import { useTranslations } from 'next-intl'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { CopyId } from '@/components/ui/copy-id'
import { Country } from '@/components/ui/country'
import { RelativeTime } from '@/components/ui/relative-time'
import { Td } from '@/components/ui/table-cell'
import { Tr } from '@/components/ui/table-row'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { ResellerRow } from '@/lib/domain/reseller'
import { MpaState } from './mpa-state'

type ResellerLineProps = { row: ResellerRow; isTicked: boolean; onTick: () => void }

/** One reseller: who, where, how its agreement and its relationship with us stand, and when Microsoft was last asked. */
export function ResellerLine({ row, isTicked, onTick }: ResellerLineProps) {
  const t = useTranslations('resellers')
  return (
    <Tr selected={isTicked} muted={row.isHidden}>
      <Td card="aside" controls className="w-8 max-sm:w-auto max-sm:justify-self-end">
        <CheckboxField
          label={<VisuallyHidden>{t('tick', { name: row.name })}</VisuallyHidden>}
          checked={isTicked}
          onChange={onTick}
        />
      </Td>
      <Td card="what" truncate={row.name} className="font-medium">
        {row.name}
      </Td>
      <Td card="who" className="font-mono text-xs">
        {row.mpnId}
      </Td>
      <Td>{row.country ? <Country code={row.country} /> : <Dash />}</Td>
      <Td card="amount">
        <MpaState state={row.mpa} />
      </Td>
      <Td className="text-ink-2">
        {row.relationship?.toLowerCase() === 'active' ? t('active') : (row.relationship ?? t('noRelationship'))}
      </Td>
      <Td card="progress" className="whitespace-nowrap text-ink-2">
        {row.checkedAt ? <RelativeTime value={row.checkedAt} /> : t('never')}
      </Td>
      <Td>{row.tenantId ? <CopyId value={row.tenantId} /> : <Dash />}</Td>
    </Tr>
  )
}

function Dash() {
  return <span className="text-ink-3">–</span>
}
