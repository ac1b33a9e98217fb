import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { CommandProps } from './palette-commands'
import { PaletteLauncher } from './palette-launcher'

/** The palette of a page with the few texts it needs of others. */
export async function PaletteMount(props: CommandProps) {
  const { palette, common, orders, customers } = await getMessages()
  const messages = {
    palette,
    common: { status: common.status },
    orders: { status: orders.status },
    customers: { unfit: customers.unfit },
  }
  return (
    <NextIntlClientProvider messages={messages}>
      <PaletteLauncher {...props} />
    </NextIntlClientProvider>
  )
}
