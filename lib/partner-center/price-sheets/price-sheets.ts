import 'server-only'
import {
  PriceSheetQuestion,
  type ProductPriceSheetQuestion,
  ProductPriceSheetView,
} from '@/lib/domain/wire/catalog/price-sheet'
import type { PriceSheetRow } from '@/lib/domain/wire/catalog/price-sheet-row'
import { query } from '../http/address'
import type { CallIds } from '../http/call'
import { type ClientOptions, createClient, type ReadOptions } from '../http/client'
import { PartnerCenterError } from '../http/errors'
import { readRecords } from './read-records'
import { namedReader, rowReader } from './row-reader'

/** `packed` (the default) asks for a zip; sheets before April 2020 come plain all the same. */
export type PriceSheetOptions = Pick<ReadOptions, 'signal'> & { packed?: boolean | undefined }

/**
 * Microsoft's price sheets: another host than Partner Center's, and a token for another audience. Takes a client's
 * options with `baseUrl` `https://api.partner.microsoft.com`. partner-center-api.md ch. 5.11.
 */
export function createPriceSheets(options: ClientOptions) {
  const client = createClient(options)

  /** One generator for everything: each more of them would keep every row alive a little longer. */
  async function* take<T>(
    question: PriceSheetQuestion,
    { signal, packed = true }: PriceSheetOptions,
    read: (cells: string[]) => T | undefined,
  ): AsyncGenerator<T> {
    const headers = { Accept: '*/*', 'Accept-Encoding': packed ? 'deflate' : 'identity' }
    const { body, ids } = await client.stream(addressOf(question), { headers, signal })
    try {
      let isEmpty = true
      for await (const cells of readRecords(body)) {
        isEmpty = false
        const item = read(cells)
        if (item !== undefined) yield item
      }
      if (isEmpty) throw new Error('The price sheet is empty')
    } catch (error) {
      throw signal?.aborted ? signal.reason : asOurs(error, ids)
    }
  }

  return {
    /**
     * GET {pricing base}/v1.0/sales/pricesheets(Market='',PricesheetView='')/$value?timeline=&month= → 200 CSV, plain or
     * packed; 404 for a future without changes. App+User (Admin agent, Sales agent), audience
     * `https://api.partner.microsoft.com`. ch. 5.11 / learn.microsoft.com …/get-a-price-sheet
     *
     * Rows come one by one as they are taken: nothing is held, leaving the loop ends the download. Throws ZodError for a
     * question that cannot be asked, PartnerCenterError for a refusal, a break, or a sheet that cannot be read.
     */
    rows(question: ProductPriceSheetQuestion, options: PriceSheetOptions = {}): AsyncGenerator<PriceSheetRow> {
      ProductPriceSheetView.parse(question.view)
      return take(question, options, rowReader())
    },

    /** The same for every view, meters included: cells as text under the sheet's own column names. */
    records(question: PriceSheetQuestion, options: PriceSheetOptions = {}): AsyncGenerator<Record<string, string>> {
      return take(question, options, namedReader())
    },
  }
}
export type PriceSheets = ReturnType<typeof createPriceSheets>

function addressOf(question: PriceSheetQuestion): string {
  const { market, view, timeline, month } = PriceSheetQuestion.parse(question)
  return `/v1.0/sales/pricesheets(Market='${market}',PricesheetView='${view}')/$value${query({ timeline, month })}`
}

/** What the sheet itself breaks on is an answer that makes no sense, like any other. */
function asOurs(cause: unknown, ids: CallIds): PartnerCenterError {
  if (cause instanceof PartnerCenterError) return cause
  const details = { ...ids, kind: 'unreadable', status: 200, retryable: false, outcome: 'refused' } as const
  return new PartnerCenterError(details, { cause })
}
