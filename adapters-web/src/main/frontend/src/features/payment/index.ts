export { Purchases } from './Purchases'
