'use client'

import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import type { QuoteView } from '@/lib/domain/quote'
import { AddressLines } from './address-lines'
import { QuoteLines } from './quote-lines'
import { useQuoteFormat } from './use-quote-format'

/**
 * The quote as it goes to the customer: a sheet of paper in the language that was chosen for it, light in every theme.
 * Its texts come from the provider around it, which speaks that language.
 */
export function QuoteSheet({ quote, issuedOn }: { quote: QuoteView; issuedOn: string }) {
  const t = useTranslations('quoteSheet')
  const { day, money } = useQuoteFormat()
  const { content } = quote
  const isJapanese = content.locale === 'ja'
  return (
    <article
      lang={content.locale}
      aria-labelledby="quote-title"
      className="mx-auto grid max-w-[210mm] gap-7 border border-line bg-surface px-[14mm] py-[16mm] text-sm text-ink shadow-raised scheme-light print:max-w-none print:border-0 print:p-0 print:shadow-none max-sm:px-4 max-sm:py-6"
    >
      <h2
        id="quote-title"
        className={classNames(
          'text-2xl font-semibold',
          isJapanese && 'border-b-2 border-ink pb-2 text-center tracking-[0.4em] indent-[0.4em]',
        )}
      >
        {t('title')}
      </h2>
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,15rem)] gap-x-10 gap-y-6 max-sm:grid-cols-1 print:grid-cols-[minmax(0,1fr)_minmax(0,15rem)]">
        <section aria-label={t('to')}>
          {!isJapanese && <p className="mb-1 text-xs text-ink-3">{t('to')}</p>}
          <p className={classNames('text-lg font-semibold wrap-anywhere', isJapanese && 'border-b border-ink-3 pb-1')}>
            {t('addressee', { name: content.customer.name })}
          </p>
          <AddressLines address={content.customer.address} locale={content.locale} className="mt-2" />
          <p className="mt-6">{t('intro')}</p>
        </section>
        <div className="grid content-start gap-5">
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
            <Fact label={t('number')}>{t('reference', { number: String(quote.number) })}</Fact>
            <Fact label={t('issuedOn')}>{day(issuedOn)}</Fact>
            <Fact label={t('validUntil')}>{day(quote.validUntil)}</Fact>
          </dl>
          <section aria-label={t('from')}>
            {!isJapanese && <p className="mb-1 text-xs text-ink-3">{t('from')}</p>}
            <p className="font-semibold wrap-anywhere">{content.seller.name}</p>
            <AddressLines address={content.seller.address} locale={content.locale} className="mt-1" />
            <p className="mt-2 text-ink-2 wrap-anywhere">
              {t('contact')}: {content.contact.name}
              <br />
              {content.contact.email}
            </p>
          </section>
        </div>
      </div>
      <dl className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-y-2 border-ink py-3">
        <dt className="font-medium">{t('grandTotal')}</dt>
        <dd className="text-xl font-semibold tabular-nums">
          {content.totals.map((total) => (
            <span key={total.currency} className="block text-end">
              {money(total.amount, total.currency)}
            </span>
          ))}
        </dd>
      </dl>
      <QuoteLines content={content} issuedOn={issuedOn} />
      <footer className="grid break-inside-avoid gap-2 text-xs text-ink-2">
        {content.note && (
          <section aria-label={t('note')} className="mb-2 border border-line-strong p-3 text-sm text-ink">
            <p className="mb-1 text-xs font-medium text-ink-2">{t('note')}</p>
            <p dir="auto" className="whitespace-pre-line wrap-anywhere">
              {content.note}
            </p>
          </section>
        )}
        <p>{t('taxNote')}</p>
        <p>{t('termsNote')}</p>
      </footer>
    </article>
  )
}

function Fact({ label, children }: { label: string; children: string }) {
  return (
    <>
      <dt className="text-ink-2">{label}</dt>
      <dd className="text-end tabular-nums">{children}</dd>
    </>
  )
}
