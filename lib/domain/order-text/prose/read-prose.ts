import { toSource } from '../clean-text'
import { takeIds } from '../read-ids'
import { takeTerms } from '../read-terms'
import type { UnreadRow, WantedLine } from '../reading'
import { MAX_CELL_LENGTH, MAX_LINE_LENGTH } from '../text-limits'
import { productWords, takeName } from './product-words'
import { splitPieces } from './split-pieces'
import { takeQuantity } from './take-quantity'

/** A line of a letter as it may be shown, and cleaned as it is read. */
export type ProseLine = { row: number; text: string; source: string }

type Piece = Omit<WantedLine, 'row' | 'source' | 'termOfText'>

/**
 * Takes the lines of a letter. Every line becomes the wanted lines it names, or an unread row. Term and billing that the
 * letter says once are meant for all of its lines that do not say.
 */
export function readProse(lines: readonly ProseLine[]): { wanted: WantedLine[]; unread: UnreadRow[] } {
  const wanted: WantedLine[] = []
  const unread: UnreadRow[] = []
  const said: Pick<WantedLine, 'term' | 'billing'>[] = []
  for (const { row, text, source } of lines) {
    const { items, terms } = readLine(text.slice(0, MAX_LINE_LENGTH))
    if (text.length > MAX_LINE_LENGTH)
      unread.push({ row, source: toSource(text.slice(MAX_LINE_LENGTH)), reason: 'tooLong' })
    for (const item of items) wanted.push({ row, source, ...item, termOfText: false })
    if (items.length === 0) unread.push({ row, source, reason: terms ? 'terms' : 'noProduct' })
    if (terms) said.push(terms)
  }
  return { wanted: withTermsOfText(wanted, said), unread }
}

function readLine(text: string): { items: Piece[]; terms?: Pick<WantedLine, 'term' | 'billing'> } {
  const pieces = splitPieces(text).map((piece) => readPiece(piece.slice(0, MAX_CELL_LENGTH)))
  // A sentence without any number or id is looked up as a whole: it may be a title.
  if (pieces.every(({ isGuess, quantityProblem }) => isGuess && quantityProblem === 'missing'))
    pieces.splice(0, pieces.length, readPiece(splitPieces(text).join(' ').slice(0, MAX_CELL_LENGTH)))
  const items: Piece[] = []
  let waiting: Piece | undefined
  let terms: Pick<WantedLine, 'term' | 'billing'> | undefined
  for (const piece of pieces) {
    const before = items.at(-1)
    const namesProduct = piece.product !== '' || piece.productId !== ''
    if (namesProduct) {
      const isCounted = piece.quantityProblem !== 'missing'
      items.push(waiting && !isCounted ? merge(waiting, piece) : piece)
      waiting = undefined
    } else if (piece.quantityProblem !== 'missing') {
      // "Business Premium, 25 seats", or "25, Business Premium".
      if (before?.quantityProblem === 'missing') items[items.length - 1] = merge(piece, before)
      else waiting = piece
    } else if (before) {
      before.term ??= piece.term
      before.billing ??= piece.billing
      before.friendlyName ||= piece.friendlyName
    } else if (piece.term || piece.billing) {
      terms = { term: terms?.term ?? piece.term, billing: terms?.billing ?? piece.billing }
    }
  }
  return { items, terms }
}

function readPiece(text: string): Piece {
  const named = takeName(text)
  const ids = takeIds(named.rest)
  const terms = takeTerms(ids.rest)
  const { rest, isWeak, ...counted } = takeQuantity(terms.rest)
  const product = productWords(rest)
  return {
    product: /\p{L}/u.test(product) ? product : '',
    productId: ids.productId,
    skuId: ids.skuId,
    ...counted,
    term: terms.term,
    billing: terms.billing,
    friendlyName: named.friendlyName,
    isGuess: isWeak && ids.productId === '',
  }
}

function merge(counted: Piece, named: Piece): Piece {
  const { quantity, quantityProblem, term, billing } = counted
  return {
    ...named,
    quantity,
    quantityProblem,
    term: named.term ?? term,
    billing: named.billing ?? billing,
    isGuess: counted.isGuess && named.isGuess,
  }
}

function withTermsOfText(wanted: WantedLine[], said: Pick<WantedLine, 'term' | 'billing'>[]): WantedLine[] {
  const all = [...wanted, ...said].filter(({ term, billing }) => term || billing)
  const only = <T>(values: (T | null)[]) => {
    const known = new Set(values.filter((value) => value !== null))
    return known.size === 1 ? ([...known][0] ?? null) : null
  }
  const term = only(all.map((one) => one.term))
  const billing = only(all.map((one) => one.billing))
  return wanted.map((line) =>
    line.term || line.billing || !(term || billing) ? line : { ...line, term, billing, termOfText: true },
  )
}
