/** What can be asked for, and the questions that come with it. */
export type Category = { id: string; name: string; description: string; icon: string; model: string }
export type CategoryName = { id: string; name: string }
export type QuestionType =
  'short_text' | 'long_text' | 'number' | 'date' | 'yes_no' | 'single_choice' | 'multiple_choice' | 'photo'
export type Option = { value: string; label: string }
export type Question = {
  key: string
  label: string
  help?: string | null
  type: QuestionType
  required: boolean
  options?: Option[]
  min?: number | null
  max?: number | null
  maxLength?: number | null
  unit?: string | null
  showWhen?: { question: string; anyOf: string[] } | null
}
export type Form = { category: string; version: number; questions: Question[] }
export type Answer = string | number | boolean | string[]
export type Answers = Record<string, Answer>
export type Zip = {
  zip: string
  city: string
  state: string
  latitude: number
  longitude: number
  served: boolean
}
