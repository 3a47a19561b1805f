/** Amounts of money, in minor units of their currency: cents, yen, fils. */
const formats = new Map<string, Intl.NumberFormat>()

function format(currency: string, whole = false): Intl.NumberFormat {
  const key = whole ? `${currency} whole` : currency
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    ...(whole && { minimumFractionDigits: 0 }),
  })
  formats.set(key, made)
  return made
}

/** Digits after the point: 2 for dollars, 0 for yen, 3 for dinars. */
export const decimalsOf = (currency: string): number =>
  format(currency).resolvedOptions().maximumFractionDigits ?? 2

const unitOf = (currency: string): number => 10 ** decimalsOf(currency)

/** "$12.50", and "$12" where there are no cents. */
export function money(minor: number, currency = 'USD'): string {
  const unit = unitOf(currency)
  return format(currency, minor % unit === 0).format(minor / unit)
}

/** Always with all digits, for columns of figures. */
export const exactMoney = (minor: number, currency: string): string =>
  format(currency)
    .format(minor / unitOf(currency))
    .replace('-', '−')

/** What came or went, with a real minus sign, so that columns of figures line up. */
export const signedMoney = (minor: number, currency: string): string =>
  (minor > 0 ? '+' : '−') + exactMoney(Math.abs(minor), currency)

/** "$", "¥" or, where a currency has no sign of its own, its code. */
export const currencySign = (currency: string): string =>
  format(currency)
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency

/** Minor units as one types them: 123450 cents are "1234.50". */
export const typedAmount = (minor: number, currency: string): string =>
  (minor / unitOf(currency)).toFixed(decimalsOf(currency))

/**
 * What was typed, in minor units: "1,234.5" dollars are 123450. Null when it is no amount of this currency, also when
 * it is finer than the currency can be paid in.
 */
export function minorUnits(text: string, currency: string): number | null {
  const plain = text.replace(currencySign(currency), '').replace(/\s/g, '')
  const parts = /^(\d{1,3}(?:,\d{3})+|\d{1,13})(?:\.(\d*))?$/.exec(plain)
  if (!parts) return null
  const [, whole = '', fraction = ''] = parts
  const decimals = decimalsOf(currency)
  if (fraction.length > decimals) return null
  return Number(whole.replaceAll(',', '') + fraction.padEnd(decimals, '0'))
}

/** Whether this is the code of a currency that browsers know. */
export const isCurrency = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code)
