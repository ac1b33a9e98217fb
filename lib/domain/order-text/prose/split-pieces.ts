/** What stands in an e-mail beside an order and has numbers of its own: addresses, links, dates, telephones, amounts. */
const NOISE = [
  /\S+@\S+\.\S+|https?:\/\/\S+/giu,
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|(?:\d{4}年)?\d{1,2}月\d{1,2}日/gu,
  /(?:tel|phone|fax|mobile|電話)\.?:?\s*\+?[\d\s()/-]{6,}|\+\d[\d\s()/-]{6,}/giu,
  /(?:\b(?:EUR|USD|JPY|GBP|CHF)|[€$£¥])\s?\d[\d.,]*|\d[\d.,]*\s?(?:(?:EUR|USD|JPY|GBP|CHF)\b|[€£円])/giu,
]
/** Quotation marks of a reply, bullets, and the number of a list. A minus that touches its number is none of these. */
const BULLET = /^\s*(?:[>|]\s*)*(?:[-*•・‣▪–—]\s+|[•・‣▪]|\(?\d{1,2}[.)]\s+)?/u
/** A comma between thousands does not part, and neither does the point in "2.5". */
const BETWEEN =
  /,(?!\d{3}(?!\d)|\s?\d+\s?[GT]B\b)|(?<!\d),(?!\s?\d+\s?[GT]B\b)|[;、。|]|\.(?=\s|$)|!|\s(?:and|plus|as well as|sowie|und)\s|および|及び|並びに|それと|(?<=[本個席名人分台スー])と|(?<!\b(?:plan|office|microsoft|windows|dynamics|server))\s(?=\d[\d.,]*\s?[x×]\s+\p{L})/iu

/** Takes a line of a letter, cleaned; returns the pieces that may each be an order, without what is around them. */
export function splitPieces(line: string): string[] {
  const plain = NOISE.reduce((text, noise) => text.replace(noise, ' '), line.replace(BULLET, ''))
  return plain
    .split(BETWEEN)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
}
