import { currencySign } from './amounts'
import { TextInput, type TextInputProps } from './inputs'

type Props = Omit<TextInputProps, 'unit' | 'before' | 'inputMode' | 'type'> & { currency: string }

/** An amount as people type it, between the currency's sign and its code. */
export function MoneyInput({ currency, ...rest }: Props) {
  const sign = currencySign(currency)
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      before={sign.length === 1 ? sign : undefined}
      unit={currency}
      {...rest}
    />
  )
}
