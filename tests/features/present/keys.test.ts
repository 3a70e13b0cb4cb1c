import { describe, expect, it } from 'vitest'
import { actionOf, belongsToControl } from '../../../src/features/present/keys.ts'

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})

describe('keys of a lesson', () => {
  it.each([
    ['PageDown', 'next'],
    ['PageUp', 'back'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'back'],
    ['ArrowDown', 'next'],
    ['ArrowUp', 'back'],
    [' ', 'next'],
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    [',', 'white'],
    ['Home', 'first'],
    ['End', 'last'],
    ['F5', 'fullscreen'],
    ['f', 'fullscreen'],
    ['Escape', 'escape'],
    ['Backspace', 'return'],
    ['r', 'return'],
    ['?', 'keys'],
  ])('%s asks for %s', (key, action) => {
    expect(actionOf(press(key))).toBe(action)
  })

  it.each([
    ['и', 'KeyB', 'black'],
    ['И', 'KeyB', 'black'],
    ['т', 'KeyN', 'notes'],
    ['β', 'KeyB', 'black'],
    ['ψ', 'KeyC', 'claims'],
    ['لا', 'KeyB', null],
    ['ﻻ', 'KeyB', 'black'],
    ['נ', 'KeyB', 'black'],
    ['ю', 'Period', 'black'],
    ['б', 'Comma', 'white'],
  ])('the key that types %s where a Latin keyboard has its %s asks for %s', (key, code, action) => {
    expect(actionOf(press(key, { code }))).toBe(action)
  })

  it('a Latin letter is what it types, wherever it lies', () => {
    expect(actionOf(press('x', { code: 'KeyB' }))).toBeNull()
    expect(actionOf(press('b', { code: 'KeyN' }))).toBe('black')
  })

  it('Shift and Space go back', () => {
    expect(actionOf(press(' ', { shiftKey: true }))).toBe('back')
  })

  it('with Ctrl, Alt or Cmd a key is the browser’s', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      expect(actionOf(press('f', { [held]: true }))).toBeNull()
  })

  it('keys of nobody are left alone', () => {
    for (const key of ['Tab', 'Enter', 'a', 'F1', 'toString'])
      expect(actionOf(press(key))).toBeNull()
  })

  it('a control reached by Tab keeps arrows and Space, but never Page Down', () => {
    expect(belongsToControl(press('ArrowRight'))).toBe(true)
    expect(belongsToControl(press(' '))).toBe(true)
    expect(belongsToControl(press('PageDown'))).toBe(false)
  })
})
