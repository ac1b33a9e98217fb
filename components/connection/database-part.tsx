import { useTranslations } from 'next-intl'
import { Description, DescriptionList } from '@/components/ui/description-list'
import type { Installation } from '@/lib/domain/connection-view'
import { ConnectionPart } from './connection-part'

/** Which kind of database this is. That it works is shown by the page being here. */
export function DatabasePart({ kind, version }: Installation['database']) {
  const t = useTranslations('connection.database')
  return (
    <ConnectionPart title={t('title')} about={t('about')}>
      <DescriptionList>
        <Description term={t('kind')}>
          {t(kind, { version })}
          {kind === 'embedded' && <span className="block text-xs text-ink-3">{t('embeddedText')}</span>}
        </Description>
      </DescriptionList>
    </ConnectionPart>
  )
}
