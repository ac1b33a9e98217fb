import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import type { QuoteContent, QuoteLine } from '@/lib/domain/quote'
import { useQuoteFormat } from './use-quote-format'
import { useQuoteWords } from './use-quote-words'

/** What is offered, line by line. Its head is repeated on every page of paper; no line is cut in two. */
export function QuoteLines({ content, issuedOn }: { content: QuoteContent; issuedOn: string }) {
  const t = useTranslations('quoteSheet')
  const { money } = useQuoteFormat()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table is wider than the page, and is moved by keys, too
    <section aria-label={t('lines')} tabIndex={0} className="overflow-x-auto print:overflow-visible">
      <table className="w-full border-collapse tabular-nums max-sm:min-w-160">
        <caption className="sr-only">{t('lines')}</caption>
        <thead className="print:table-header-group">
          <tr className="border-b border-ink text-xs text-ink-2">
            <Head className="w-8">{t('position')}</Head>
            <Head>{t('item')}</Head>
            <Head end>{t('quantity')}</Head>
            <Head end>{t('unitPrice')}</Head>
            <Head end>{t('periodPrice')}</Head>
            <Head end>{t('termPrice')}</Head>
          </tr>
        </thead>
        <tbody>
          {content.lines.map((line, index) => (
            <Line key={line.key} line={line} position={index + 1} issuedOn={issuedOn} />
          ))}
        </tbody>
      </table>
      <dl className="ms-auto mt-3 grid w-fit break-inside-avoid grid-cols-[auto_auto] gap-x-8 gap-y-1 text-base font-semibold">
        {content.totals.map((total) => (
          <div key={total.currency} className="col-span-2 grid grid-cols-subgrid">
            <dt>{t('total')}</dt>
            <dd className="text-end tabular-nums">{money(total.amount, total.currency)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Line({ line, position, issuedOn }: { line: QuoteLine; position: number; issuedOn: string }) {
  const t = useTranslations('quoteSheet')
  const { day, money, number } = useQuoteFormat()
  const words = useQuoteWords()
  const price = (amount: string | null) => (amount === null ? t('byUse') : money(amount, line.currency))
  return (
    <tr className="break-inside-avoid border-b border-line align-top">
      <Cell>{number(position)}</Cell>
      <th scope="row" className="py-2 pe-3 text-start font-normal wrap-anywhere">
        <span className="block font-medium">{line.skuTitle}</span>
        {line.productTitle !== line.skuTitle && <span className="block text-xs text-ink-2">{line.productTitle}</span>}
        <span className="block text-xs text-ink-2">{words.terms(line)}</span>
        {line.endsOn && (
          <span className="block text-xs text-ink-2">
            {t('endsOn', { day: day(line.endsOn), issued: day(issuedOn) })}
          </span>
        )}
        {line.friendlyName && <span className="block text-xs text-ink-2">{line.friendlyName}</span>}
      </th>
      <Cell end>{number(line.quantity)}</Cell>
      <Cell end>
        {price(line.unitPrice)}
        {line.unitPrice !== null && <span className="block text-xs text-ink-2">{words.per(line)}</span>}
      </Cell>
      <Cell end>{line.periodPrice === null ? '' : price(line.periodPrice)}</Cell>
      <Cell end>{line.termPrice === null ? '' : price(line.termPrice)}</Cell>
    </tr>
  )
}

function Head({ children, end, className }: { children: ReactNode; end?: boolean; className?: string }) {
  return (
    <th
      scope="col"
      className={classNames(
        'py-1.5 align-bottom font-medium',
        end ? 'ps-2 text-end whitespace-nowrap' : 'pe-2 text-start',
        className,
      )}
    >
      {children}
    </th>
  )
}

function Cell({ children, end }: { children: ReactNode; end?: boolean }) {
  return <td className={classNames('py-2', end ? 'ps-2 text-end whitespace-nowrap' : 'pe-2')}>{children}</td>
}
