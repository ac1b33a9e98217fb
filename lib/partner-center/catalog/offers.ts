import 'server-only'
import { Offer, OfferCategory } from '@/lib/domain/wire/catalog/offer'
import { Collection } from '@/lib/domain/wire/collection'
import { path, query } from '../http/address'
import type { Client, ReadOptions } from '../http/client'
import { readAll } from '../http/paging'

/** Microsoft's own programs ask for as many. */
const PAGE_SIZE = 500

type OfferMarket = {
  country: string
  /** Category id: `Enterprise_Key` … */
  category?: string | undefined
}

/** The catalogue before new commerce, to be read only. P14–P17 of partner-center-api.md ch. 5.2. */
export function offers(client: Client) {
  async function* pages(address: string, market: Record<string, string | undefined>, options: OfferPage = {}) {
    const { size = PAGE_SIZE, ...rest } = options
    for (let offset = 0; ; offset += size) {
      const { items } = await client.read(Collection(Offer), `${address}${query({ ...market, size, offset })}`, rest)
      if (items.length > 0) yield items
      if (items.length < size) return
    }
  }

  return {
    /**
     * GET /v1/offers?country=&offer_category_id=&size=&offset= → 200 Collection of Offer, page by page.
     * App-only or App+User. ch. 5.9 / learn.microsoft.com …/get-a-list-of-offers-for-a-market
     */
    pages({ country, category }: OfferMarket, options?: OfferPage): AsyncGenerator<Offer[]> {
      return pages('/v1/offers', { country, offer_category_id: category }, options)
    },

    /**
     * GET /v1/offers/{offer-id}?country= → 200 Offer; 400/2100 for an id of new commerce.
     * App-only or App+User. ch. 5.9 / …/get-an-offer-by-id
     */
    get(offerId: string, country: string): Promise<Offer> {
      return client.read(Offer, `${path`/v1/offers/${offerId}`}${query({ country })}`)
    },

    /**
     * GET /v1/offers/{offer-id}/addons?country=&size=&offset= → 200 Collection of Offer, page by page.
     * App-only or App+User. ch. 5.9 / …/get-addon-offers-by-offer-id
     */
    addOnPages(offerId: string, country: string, options?: OfferPage): AsyncGenerator<Offer[]> {
      return pages(path`/v1/offers/${offerId}/addons`, { country }, options)
    },

    /**
     * GET /v1/offercategories?country= → 200 Collection of OfferCategory.
     * App-only or App+User. ch. 5.9 / …/get-a-list-of-offer-categories-by-country-and-locale
     */
    categories(country: string): Promise<OfferCategory[]> {
      return readAll(client, OfferCategory, `/v1/offercategories${query({ country })}`)
    },
  }
}

export type OfferPage = ReadOptions & { size?: number | undefined }
