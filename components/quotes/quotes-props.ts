import type { Action } from '@/lib/domain/action-result'
import type { Locale } from '@/lib/domain/locale'
import type { QuoteRow } from '@/lib/domain/quote'

export type IssueQuoteAction = Action<
  { draftId: string; locale: Locale; validUntil: string; note: string },
  { id: string }
>

export type QuotesProps = {
  draftId: string
  /** Of the customer; in Japan a quote is in Japanese unless told otherwise. */
  country: string | null
  /** Those that were issued, the newest first. */
  quotes: QuoteRow[]
  issueAction: IssueQuoteAction
  /** Keeps what was typed; answers whether that succeeded. */
  save?: (() => Promise<boolean>) | undefined
}
