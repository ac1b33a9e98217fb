import type { Locale } from '@/lib/domain/locale'
import enAlternatives from '@/messages/en/alternatives.json'
import enBuilder from '@/messages/en/builder.json'
import enCatalog from '@/messages/en/catalog.json'
import enChoice from '@/messages/en/choice.json'
import enClosing from '@/messages/en/closing.json'
import enCommitment from '@/messages/en/commitment.json'
import enCommon from '@/messages/en/common.json'
import enConnection from '@/messages/en/connection.json'
import enCountdown from '@/messages/en/countdown.json'
import enCustomers from '@/messages/en/customers.json'
import enDrafts from '@/messages/en/drafts.json'
import enErrors from '@/messages/en/errors.json'
import enGuards from '@/messages/en/guards.json'
import enHome from '@/messages/en/home.json'
import enHomeLayout from '@/messages/en/home-layout.json'
import enLayout from '@/messages/en/layout.json'
import enLineOptions from '@/messages/en/line-options.json'
import enMargins from '@/messages/en/margins.json'
import enNewCustomer from '@/messages/en/new-customer.json'
import enOrder from '@/messages/en/order.json'
import enOrderCharts from '@/messages/en/order-charts.json'
import enOrderChips from '@/messages/en/order-chips.json'
import enOrderExport from '@/messages/en/order-export.json'
import enOrderFilters from '@/messages/en/order-filters.json'
import enOrderImport from '@/messages/en/order-import.json'
import enOrderLink from '@/messages/en/order-link.json'
import enOrderNotes from '@/messages/en/order-notes.json'
import enOrderPage from '@/messages/en/order-page.json'
import enOrderRecord from '@/messages/en/order-record.json'
import enOrderViews from '@/messages/en/order-views.json'
import enOrderedLately from '@/messages/en/ordered-lately.json'
import enOrders from '@/messages/en/orders.json'
import enOrdersTable from '@/messages/en/orders-table.json'
import enPageErrors from '@/messages/en/page-errors.json'
import enPalette from '@/messages/en/palette.json'
import enPasteOrder from '@/messages/en/paste-order.json'
import enPrices from '@/messages/en/prices.json'
import enProvisioning from '@/messages/en/provisioning.json'
import enQuoteSheet from '@/messages/en/quote-sheet.json'
import enQuotes from '@/messages/en/quotes.json'
import enReadiness from '@/messages/en/readiness.json'
import enResellers from '@/messages/en/resellers.json'
import enReview from '@/messages/en/review.json'
import enShortcuts from '@/messages/en/shortcuts.json'
import enSignIn from '@/messages/en/sign-in.json'
import enTalk from '@/messages/en/talk.json'
import enTemplates from '@/messages/en/templates.json'
import jaAlternatives from '@/messages/ja/alternatives.json'
import jaBuilder from '@/messages/ja/builder.json'
import jaCatalog from '@/messages/ja/catalog.json'
import jaChoice from '@/messages/ja/choice.json'
import jaClosing from '@/messages/ja/closing.json'
import jaCommitment from '@/messages/ja/commitment.json'
import jaCommon from '@/messages/ja/common.json'
import jaConnection from '@/messages/ja/connection.json'
import jaCountdown from '@/messages/ja/countdown.json'
import jaCustomers from '@/messages/ja/customers.json'
import jaDrafts from '@/messages/ja/drafts.json'
import jaErrors from '@/messages/ja/errors.json'
import jaGuards from '@/messages/ja/guards.json'
import jaHome from '@/messages/ja/home.json'
import jaHomeLayout from '@/messages/ja/home-layout.json'
import jaLayout from '@/messages/ja/layout.json'
import jaLineOptions from '@/messages/ja/line-options.json'
import jaMargins from '@/messages/ja/margins.json'
import jaNewCustomer from '@/messages/ja/new-customer.json'
import jaOrder from '@/messages/ja/order.json'
import jaOrderCharts from '@/messages/ja/order-charts.json'
import jaOrderChips from '@/messages/ja/order-chips.json'
import jaOrderExport from '@/messages/ja/order-export.json'
import jaOrderFilters from '@/messages/ja/order-filters.json'
import jaOrderImport from '@/messages/ja/order-import.json'
import jaOrderLink from '@/messages/ja/order-link.json'
import jaOrderNotes from '@/messages/ja/order-notes.json'
import jaOrderPage from '@/messages/ja/order-page.json'
import jaOrderRecord from '@/messages/ja/order-record.json'
import jaOrderViews from '@/messages/ja/order-views.json'
import jaOrderedLately from '@/messages/ja/ordered-lately.json'
import jaOrders from '@/messages/ja/orders.json'
import jaOrdersTable from '@/messages/ja/orders-table.json'
import jaPageErrors from '@/messages/ja/page-errors.json'
import jaPalette from '@/messages/ja/palette.json'
import jaPasteOrder from '@/messages/ja/paste-order.json'
import jaPrices from '@/messages/ja/prices.json'
import jaProvisioning from '@/messages/ja/provisioning.json'
import jaQuoteSheet from '@/messages/ja/quote-sheet.json'
import jaQuotes from '@/messages/ja/quotes.json'
import jaReadiness from '@/messages/ja/readiness.json'
import jaResellers from '@/messages/ja/resellers.json'
import jaReview from '@/messages/ja/review.json'
import jaShortcuts from '@/messages/ja/shortcuts.json'
import jaSignIn from '@/messages/ja/sign-in.json'
import jaTalk from '@/messages/ja/talk.json'
import jaTemplates from '@/messages/ja/templates.json'

const en = {
  common: enCommon,
  layout: enLayout,
  signIn: enSignIn,
  errors: enErrors,
  pageErrors: enPageErrors,
  customers: enCustomers,
  builder: enBuilder,
  catalog: enCatalog,
  choice: enChoice,
  lineOptions: enLineOptions,
  shortcuts: enShortcuts,
  pasteOrder: enPasteOrder,
  orderImport: enOrderImport,
  orderLink: enOrderLink,
  provisioning: enProvisioning,
  readiness: enReadiness,
  resellers: enResellers,
  review: enReview,
  quotes: enQuotes,
  quoteSheet: enQuoteSheet,
  prices: enPrices,
  margins: enMargins,
  order: enOrder,
  orderRecord: enOrderRecord,
  orderPage: enOrderPage,
  orderNotes: enOrderNotes,
  countdown: enCountdown,
  orders: enOrders,
  orderViews: enOrderViews,
  orderExport: enOrderExport,
  orderFilters: enOrderFilters,
  orderCharts: enOrderCharts,
  orderChips: enOrderChips,
  ordersTable: enOrdersTable,
  drafts: enDrafts,
  newCustomer: enNewCustomer,
  talk: enTalk,
  templates: enTemplates,
  guards: enGuards,
  commitment: enCommitment,
  orderedLately: enOrderedLately,
  alternatives: enAlternatives,
  home: enHome,
  homeLayout: enHomeLayout,
  closing: enClosing,
  palette: enPalette,
  connection: enConnection,
}

/** All texts of the product; a namespace is a file of `messages/‹locale›`, English gives the shape. */
export type Messages = typeof en
export type Namespace = keyof Messages

export const messages: Record<Locale, Messages> = {
  en,
  ja: {
    common: jaCommon,
    layout: jaLayout,
    signIn: jaSignIn,
    errors: jaErrors,
    pageErrors: jaPageErrors,
    customers: jaCustomers,
    builder: jaBuilder,
    catalog: jaCatalog,
    choice: jaChoice,
    lineOptions: jaLineOptions,
    shortcuts: jaShortcuts,
    pasteOrder: jaPasteOrder,
    orderImport: jaOrderImport,
    orderLink: jaOrderLink,
    provisioning: jaProvisioning,
    readiness: jaReadiness,
    resellers: jaResellers,
    review: jaReview,
    quotes: jaQuotes,
    quoteSheet: jaQuoteSheet,
    prices: jaPrices,
    margins: jaMargins,
    order: jaOrder,
    orderRecord: jaOrderRecord,
    orderPage: jaOrderPage,
    orderNotes: jaOrderNotes,
    countdown: jaCountdown,
    orders: jaOrders,
    orderViews: jaOrderViews,
    orderExport: jaOrderExport,
    orderFilters: jaOrderFilters,
    orderCharts: jaOrderCharts,
    orderChips: jaOrderChips,
    ordersTable: jaOrdersTable,
    drafts: jaDrafts,
    newCustomer: jaNewCustomer,
    talk: jaTalk,
    templates: jaTemplates,
    guards: jaGuards,
    commitment: jaCommitment,
    orderedLately: jaOrderedLately,
    alternatives: jaAlternatives,
    home: jaHome,
    homeLayout: jaHomeLayout,
    closing: jaClosing,
    palette: jaPalette,
    connection: jaConnection,
  },
}

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
