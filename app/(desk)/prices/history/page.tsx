import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PriceChart } from '@/components/prices/price-chart'
import { PricePeriods } from '@/components/prices/price-periods'
import { PageHeader } from '@/components/ui/page-header'
import { orNotFound, requireContext } from '@/lib/page'
import { getPriceHistory, PriceHistoryQuestion } from '@/lib/services/prices/get-price-history'

type Props = PageProps<'/prices/history'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { history } = await read(searchParams)
  const t = await getTranslations('prices')
  return { title: t('historyOf', { title: history.skuTitle || history.productTitle }) }
}

/** What one offer cost over time. */
export default async function PriceHistoryPage({ searchParams }: Props) {
  const { question, history } = await read(searchParams)
  const t = await getTranslations('prices')
  return (
    <>
      <PageHeader
        back={{ href: `/prices?market=${question.market}`, label: t('back') }}
        title={history.skuTitle || history.productTitle}
        context={`${question.market} · ${question.productId}:${question.skuId}`}
      />
      <div className="grid gap-6">
        <PriceChart periods={history.periods} now={new Date().toISOString()} />
        <PricePeriods periods={history.periods} choice={question} />
      </div>
    </>
  )
}

async function read(searchParams: Props['searchParams']) {
  const question = PriceHistoryQuestion.safeParse(await searchParams)
  if (!question.success) notFound()
  return { question: question.data, history: await orNotFound(getPriceHistory(await requireContext(), question.data)) }
}
