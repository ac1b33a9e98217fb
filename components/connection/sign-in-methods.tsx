import { useFormatter, useTranslations } from 'next-intl'
import { SIGN_IN_METHODS } from '@/components/order/facts/sign-in-methods'

/** How somebody signed in, in words; what has none is shown as Entra calls it. */
export function SignInMethods({ methods }: { methods: string[] }) {
  const t = useTranslations('order')
  const own = useTranslations('connection.own')
  const format = useFormatter()
  if (methods.length === 0) return own('methodsUnknown')
  return format.list(
    methods.map((method) => {
      const known = SIGN_IN_METHODS.find((one) => one === method)
      return known ? t(`signInMethod.${known}`) : method
    }),
  )
}
