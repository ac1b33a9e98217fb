type Refused = { code: number; because: string }

const about = 'about a subscription of before new commerce, of which there is none here (ch. 7.7, 8.8)'

/** Documented requests that are understood and, since rules that are newer than their pages, refused; and their answers. */
export const refused: Record<string, Refused> = {
  'change-the-billing-cycle.request.json': { code: 900141, because: about },
  'convert-a-trial-subscription-to-paid.request.json': { code: 800042, because: about },
  'purchase-an-add-on-to-a-subscription.request.json': { code: 800029, because: about },
  'convert-a-trial-subscription-to-paid.response.json': { code: 800042, because: about },
}
