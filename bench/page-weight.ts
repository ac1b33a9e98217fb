import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { beginDraft } from './support/draft.ts'
import type { Desk } from './support/open-desk.ts'
import { type Row, row } from './support/row.ts'

const KB = 1024
const LISTS_KB = 180
const BUILDER_KB = 260
const REVIEW_KB = 190

/** JavaScript that the browser has to load for a page: every script its HTML names, compressed. */
export async function measurePageWeight({ page }: Desk): Promise<Row[]> {
  const builder = await beginDraft(page, 'Contoso')
  const pages = [
    { name: 'home', path: '/', goal: LISTS_KB },
    { name: 'orders', path: '/orders', goal: LISTS_KB },
    { name: 'customers', path: '/customers', goal: LISTS_KB },
    { name: 'new order', path: '/orders/new', goal: LISTS_KB },
    { name: 'builder', path: builder, goal: BUILDER_KB },
    { name: 'review', path: `${builder}/review`, goal: REVIEW_KB },
  ]
  const floor = frameworkKb()
  const rows: Row[] = []
  for (const { name, path, goal } of pages) {
    rows.push(row({ name: `JS of ${name}`, value: await scriptKb(page, path), unit: 'KB gzip', floor, goal }))
  }
  return rows
}

async function scriptKb(page: Page, path: string): Promise<number> {
  const answer = await page.request.get(path)
  const landed = new URL(answer.url()).pathname
  if (!answer.ok() || landed !== path) throw new Error(`${path} answered ${answer.status()} at ${landed}`)
  const html = await answer.text()
  const sources = listScripts(html)
  if (sources.size === 0) throw new Error(`${path} names no script`)
  let bytes = 0
  for (const source of sources) bytes += gzipSync(await (await page.request.get(source)).body()).length
  return bytes / KB
}

/** Without `nomodule` ones: those are for browsers that this product does not run in, others skip them. */
function listScripts(html: string): Set<string> {
  const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/\bnomodule\b/i.test(tag))
  return new Set(tags.flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []))
}

/** React and Next themselves, which every page of the build begins with. */
function frameworkKb(): number {
  const { rootMainFiles }: { rootMainFiles: string[] } = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8'))
  return rootMainFiles.reduce((sum, file) => sum + gzipSync(readFileSync(`.next/${file}`)).length, 0) / KB
}
