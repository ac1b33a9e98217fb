import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/ui/page-header'
import { Tabs } from '@/components/ui/tabs'

/** The top of the prices: the sheets of Microsoft, and our margins for who may see them. */
export function PricesHeader({ current, seesMargins }: { current: 'sheets' | 'margins'; seesMargins: boolean }) {
  const t = useTranslations('prices')
  return (
    <>
      <PageHeader title={t('title')} context={t('context')} />
      {seesMargins && (
        <div className="pb-5">
          <Tabs
            label={t('tabs')}
            tabs={[
              { href: '/prices', label: t('sheets'), current: current === 'sheets' },
              { href: '/prices/margins', label: t('margins'), current: current === 'margins' },
            ]}
          />
        </div>
      )}
    </>
  )
}
