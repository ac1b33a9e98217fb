import { useTranslations } from 'next-intl'
import { useOrderState } from '@/components/builder/state/order-state'
import { Banner } from '@/components/ui/banner'
import { ProblemList } from './problem-list'

/** On top, once the review was asked for and cannot open yet; where the summary stands beside the order, it says this itself. */
export function ProblemBanner() {
  const t = useTranslations('builder.summary')
  const { problems } = useOrderState()
  return (
    <div data-order-problems tabIndex={-1} className="scroll-mt-20 rounded-lg outline-none xl:hidden">
      <Banner kind="warn" announce title={t('changes', { count: problems.length })}>
        <ProblemList problems={problems} />
      </Banner>
    </div>
  )
}
