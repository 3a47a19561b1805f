export { reasonWords } from './lead/reasons'
