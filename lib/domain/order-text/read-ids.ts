/** Microsoft's product ids have twelve signs and a family in front; any twelve with a SKU behind them are one too. ch. 5.1. */
const ID = /\b(?:((?:CFQ7TTC|DZH318|DG7G)[0-9A-Z]{4,8})(?:\s*[:/]\s*([0-9A-Z]{4})\b)?|([0-9A-Z]{12}):([0-9A-Z]{4})\b)/i

/** The product id in a text, and the SKU's behind a colon or slash; and the text without them. Ids are in upper case. */
export function takeIds(text: string): { productId: string; skuId: string; rest: string } {
  const found = ID.exec(text)
  if (!found) return { productId: '', skuId: '', rest: text }
  return {
    productId: (found[1] ?? found[3] ?? '').toUpperCase(),
    skuId: (found[2] ?? found[4] ?? '').toUpperCase(),
    rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`,
  }
}

/** Takes a cell under "SKU"; returns its id, or nothing. Spreadsheets make 1 of 0001. */
export function readSkuId(text: string): string {
  const id = text.trim().toUpperCase()
  return /^[0-9A-Z]{1,4}$/.test(id) && /\d/.test(id) ? id.padStart(4, '0') : ''
}
