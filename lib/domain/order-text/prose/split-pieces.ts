/**
 * What stands in an e-mail beside an order and has numbers of its own: addresses, links, dates, telephones, amounts. Every
 * repetition has a limit, so that no text, however it is made, can keep a search busy.
 */
const NOISE = [
  /[^\s@]{1,64}@[^\s@]{1,120}|https?:\/\/\S{1,500}/giu,
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|(?:\d{4}年)?\d{1,2}月\d{1,2}日/gu,
  /(?:tel|phone|fax|mobile|電話)\.?:? ?\+?[\d\s()/-]{6,30}|\+\d[\d\s()/-]{6,30}/giu,
  /(?:\b(?:EUR|USD|JPY|GBP|CHF)|[€$£¥])\s?\d[\d.,]{0,15}|(?<![\d.,])\d[\d.,]{0,15}\s?(?:(?:EUR|USD|JPY|GBP|CHF)\b|[€£円])/giu,
]
/** Quotation marks of a reply, bullets, and the number of a list. A minus that touches its number is none of these. */
const BULLET = /^\s*(?:[>|]\s*)*(?:[-*•・‣▪–—]\s+|[•・‣▪]|\(?\d{1,2}[.)]\s+)?/u
/** A comma between thousands does not part, and neither does the point in "2.5". */
const BETWEEN =
  /,(?!\d{3}(?!\d)|\s?\d+\s?[GT]B\b)|(?<!\d),(?!\s?\d+\s?[GT]B\b)|[;、。|]|\.(?=\s|$)|!|\s(?:and|plus|as well as|sowie|und)\s|および|及び|並びに|それと|(?<=[本個席名人分台スー])と|(?<!\b(?:plan|office|microsoft|windows|dynamics|server))\s(?=\d[\d.,]{0,12}\s?[x×]\s{1,3}\p{L})/iu

const MAX_PART_LENGTH = 1_500

/** Takes a line of a letter, cleaned; returns the pieces that may each be an order, without what is around them. */
export function splitPieces(line: string): string[] {
  return cutLong(line.replace(BULLET, ''))
    .map((part) => NOISE.reduce((text, noise) => text.replace(noise, ' '), part))
    .flatMap((part) => part.split(BETWEEN))
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
}

/** A line may be a whole document; it is read part by part, cut between words where there are any. */
function cutLong(line: string): string[] {
  return line.length <= MAX_PART_LENGTH ? [line] : (line.match(/[\s\S]{1,1500}(?:\s|$)|[\s\S]{1,1500}/gu) ?? [])
}
