import type { NextRequest } from 'next/server'
import { getTimeZone } from 'next-intl/server'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { AskForNews, listNews } from '@/lib/services/history/list-news'

const news = partnerAction(AskForNews, async (context, asked) => listNews(context, asked, await getTimeZone()))

/** What an open list asks when it is told that something was stored: `ids`, `since`, `whole`, and its own filter. */
export async function GET({ nextUrl: { searchParams } }: NextRequest) {
  const { ids = '', since = '', whole = '', ...filter } = Object.fromEntries(searchParams)
  return respond(await news({ ids, since, whole: whole === 'true' ? 'true' : 'false', filter }))
}
