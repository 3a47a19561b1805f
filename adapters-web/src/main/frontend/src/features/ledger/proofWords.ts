const RULES: Record<string, string> = {
  transaction_balanced: 'Every transaction has entries, and they sum to zero in each currency.',
  currency_balanced: 'All entries of a currency sum to zero.',
  balance_is_sum: 'Each balance is the sum of its entries.',
  chain_unbroken: 'Each entry begins where the one before it ended, without a gap.',
  never_negative: 'No account went below zero that may not.',
  fact_once: 'No business fact was posted twice.',
  held_for_its_engagement: 'Money held for an engagement moved for that engagement only.',
}

export const ruleWords = (rule: string): string => RULES[rule] ?? sentence(rule)

export const kindWords = (kind: string): string => sentence(kind)

function sentence(key: string): string {
  const words = key.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
