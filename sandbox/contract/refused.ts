type Refused = { code: number; because: string }

const notSold = { code: 2091, because: 'offers of before new commerce are no longer sold for new seats (ch. 5.9)' }

/** Documented requests that are understood and, since rules that are newer than their pages, refused. */
export const refused: Record<string, Refused> = {
  'create-an-order-for-a-customer-of-an-indirect-reseller.request.json': notSold,
}
