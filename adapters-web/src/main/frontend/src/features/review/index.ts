export { Reviewing } from './Reviewing'
