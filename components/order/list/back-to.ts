/** The way back to the list that an order page was opened from, with its filter and its page; `list` is its query string. */
export function backTo(list: string | undefined): string {
  return list ? `/orders?${list}` : '/orders'
}
