export { DecisionCard } from './DecisionCard'
