import { useTranslations } from 'next-intl'
import { useOrderState } from '@/components/builder/state/order-state'
import { Banner } from '@/components/ui/banner'
import { ProblemList } from './problem-list'

export const PROBLEM_BANNER_ID = 'order-problems'

/** On top, once the review was asked for and cannot open yet. */
export function ProblemBanner() {
  const t = useTranslations('builder.summary')
  const { problems } = useOrderState()
  return (
    <div id={PROBLEM_BANNER_ID} tabIndex={-1} className="scroll-mt-20 rounded-lg outline-none">
      <Banner kind="warn" announce title={t('changes', { count: problems.length })}>
        <ProblemList problems={problems} />
      </Banner>
    </div>
  )
}
