import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citeView, type CitedView } from '../../../src/features/share/citeView.ts'
import { bibtexOf, cslOf } from '../../../src/io/export/reference.ts'

const VIEW: CitedView = {
  id: 'march-2025',
  author: 'Truceline',
  title: 'While leaders talked, drones flew',
  issued: '2025-04-02',
  accessed: '2025-05-03',
  container: null,
  version: '1.2',
  url: 'https://news.example/map/?kind=call',
  note: 'Only calls: 3 of 45 events.',
  language: 'en',
}
const WORDS = {
  version: (version: string) => `version ${version}`,
  accessed: (day: string) => `Accessed ${day}`,
}

describe('a citation', () => {
  it('as a sentence names author, title, version, days, what is shown, and the address last', () => {
    expect(citeView(VIEW, WORDS)).toBe(
      'Truceline. While leaders talked, drones flew. version 1.2, 2 April 2025. Only calls: 3 of 45 events. Accessed 3 May 2025. https://news.example/map/?kind=call',
    )
  })

  it('leaves out what is not known, and makes nothing up', () => {
    const plain = citeView({ ...VIEW, issued: null, version: null }, WORDS)
    expect(plain).toBe(
      'Truceline. While leaders talked, drones flew. Only calls: 3 of 45 events. Accessed 3 May 2025. https://news.example/map/?kind=call',
    )
    expect(bibtexOf({ ...VIEW, issued: null, version: null })).not.toMatch(/year|version| date/)
    expect(JSON.parse(cslOf([{ ...VIEW, issued: null }]))).not.toHaveProperty('0.issued')
  })

  it('as BibTeX escapes what TeX would take for a command', () => {
    const text = bibtexOf({ ...VIEW, title: '50 % of {A} & B_C #1 \\input{x}' })
    expect(text).toContain(
      'title = {{50 \\% of \\textbraceleft{}A\\textbraceright{} \\& B\\_C \\#1 \\textbackslash{}input\\textbraceleft{}x\\textbraceright{}}}',
    )
    expect(text).toMatch(/^@misc\{march-2025,\n/)
    expect(text).toContain('author = {{Truceline}}')
  })

  test.prop([fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })])(
    'as BibTeX has as many braces open as closed, whatever the words',
    (title, url) => {
      const text = bibtexOf({ ...VIEW, title, url })
      expect(text.split('{').length).toBe(text.split('}').length)
    },
  )

  it('as CSL-JSON is what reference managers import', () => {
    expect(JSON.parse(cslOf([VIEW]))).toEqual([
      {
        id: 'march-2025',
        type: 'webpage',
        title: VIEW.title,
        author: [{ literal: 'Truceline' }],
        issued: { 'date-parts': [[2025, 4, 2]] },
        accessed: { 'date-parts': [[2025, 5, 3]] },
        URL: VIEW.url,
        version: '1.2',
        note: VIEW.note,
        language: 'en',
      },
    ])
  })
})
