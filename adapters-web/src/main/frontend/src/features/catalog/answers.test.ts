import { describe, expect, it } from 'vitest'
import type { Question } from '@/api'
import { answerProblem, answerWords, askedAnswers, isAsked } from './answers'

const question = (key: string, change: Partial<Question> = {}): Question => ({
  key,
  label: key,
  help: null,
  type: 'short_text',
  required: false,
  options: [],
  min: null,
  max: null,
  maxLength: null,
  unit: null,
  showWhen: null,
  ...change,
})

const pets = question('pets', { type: 'yes_no' })
const kind = question('kind', { showWhen: { question: 'pets', anyOf: ['true'] } })
const breed = question('breed', { showWhen: { question: 'kind', anyOf: ['dog'] } })
const all = [pets, kind, breed]

describe('conditional questions', () => {
  it('are asked when the question before them is asked and answered so', () => {
    expect(isAsked(kind, all, {})).toBe(false)
    expect(isAsked(kind, all, { pets: true })).toBe(true)
    expect(isAsked(breed, all, { pets: true, kind: 'dog' })).toBe(true)
    expect(isAsked(breed, all, { pets: false, kind: 'dog' })).toBe(false)
  })

  it('are matched by any of several choices', () => {
    const extra = question('extra', { showWhen: { question: 'rooms', anyOf: ['bath'] } })
    expect(isAsked(extra, [question('rooms'), extra], { rooms: ['kitchen', 'bath'] })).toBe(true)
  })

  it('are not sent when they are hidden again or empty', () => {
    expect(askedAnswers(all, { pets: false, kind: 'dog' })).toEqual({ pets: false })
    expect(askedAnswers(all, { pets: true, kind: '' })).toEqual({ pets: true })
  })
})

describe('an answer', () => {
  it('is checked by the question’s definition', () => {
    const rooms = question('rooms', { type: 'number', required: true, min: 1, max: 20 })
    expect(answerProblem(rooms, undefined)).toBe('Please answer this question.')
    expect(answerProblem(rooms, 0)).toBe('At least 1, please.')
    expect(answerProblem(rooms, 21)).toBe('At most 20, please.')
    expect(answerProblem(rooms, 3)).toBeNull()
    expect(answerProblem(question('note', { maxLength: 3 }), 'long')).toBe('At most 3 characters, please.')
  })

  it('reads as words', () => {
    const options = [{ value: 'big', label: 'Large' }]
    expect(answerWords(question('size', { type: 'single_choice', options }), 'big')).toBe('Large')
    expect(answerWords(pets, false)).toBe('No')
    expect(answerWords(question('area', { type: 'number', unit: 'm²' }), 12)).toBe('12 m²')
    const rooms = question('rooms', { type: 'number', unit: 'room|rooms' })
    expect([0, 1, 2].map((count) => answerWords(rooms, count))).toEqual(['0 rooms', '1 room', '2 rooms'])
  })
})
