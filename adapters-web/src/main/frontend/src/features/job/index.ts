export { reasonWords, REPORT_REASONS } from './lead/reasons'
export { SpendingCard } from './spending/SpendingCard'
