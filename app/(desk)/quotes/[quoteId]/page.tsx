import type { Metadata } from 'next'
import { createTranslator, NextIntlClientProvider } from 'next-intl'
import { getTimeZone, getTranslations } from 'next-intl/server'
import { PrintButton } from '@/components/quotes/print-button'
import { QuoteSheet } from '@/components/quotes/quote-sheet'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import { messages } from '@/lib/i18n/messages'
import { orNotFound, requireContext } from '@/lib/page'
import { getQuote } from '@/lib/services/quotes/get-quote'

type Props = PageProps<'/quotes/[quoteId]'>

/** The browser names the PDF so. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number, content } = await readQuote(params)
  const { locale } = content
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'quoteSheet' })
  return { title: `${t('title')} ${t('reference', { number: String(number) })} ${content.customer.name}` }
}

/** A quote as it was issued, in its own language, ready for the printer. */
export default async function QuotePage({ params }: Props) {
  const quote = await readQuote(params)
  const [t, sheet, timeZone] = await Promise.all([
    getTranslations('quotes'),
    getTranslations('quoteSheet'),
    getTimeZone(),
  ])
  const { locale } = quote.content
  const issuedOn = dayOf(quote.issuedAt, timeZone)
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          back={{ href: `/customers/${quote.customerId}/drafts/${quote.draftId}`, label: t('back') }}
          title={sheet('reference', { number: String(quote.number) })}
          context={quote.content.customer.name}
          actions={<PrintButton label={t('print')} />}
        />
        {quote.validUntil < dayOf(new Date().toISOString(), timeZone) && (
          <div className="mb-6">
            <Banner kind="warn" title={t('expired')} />
          </div>
        )}
      </div>
      <NextIntlClientProvider locale={locale} messages={{ quoteSheet: messages[locale].quoteSheet }}>
        <QuoteSheet quote={quote} issuedOn={issuedOn} />
      </NextIntlClientProvider>
    </>
  )
}

async function readQuote(params: Props['params']) {
  const { quoteId } = await params
  return orNotFound(getQuote(await requireContext(), quoteId))
}

/** ISO 8601, as the calendar of a time zone has it. */
function dayOf(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant))
}
