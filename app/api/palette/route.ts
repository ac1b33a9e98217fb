import type { NextRequest } from 'next/server'
import { partnerAction } from '@/lib/action'
import { PaletteQuery } from '@/lib/domain/palette'
import { respond } from '@/lib/respond'
import { searchPalette } from '@/lib/services/palette/search-palette'

const search = partnerAction(PaletteQuery, searchPalette)

/** `?q=conto`: asked with every key of the palette; without one, what the person opened lately. */
export async function GET({ nextUrl }: NextRequest) {
  return respond(await search({ query: nextUrl.searchParams.get('q') ?? '' }))
}
