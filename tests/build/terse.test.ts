import { describe, expect, test } from 'vitest'
import { terse } from '../../src/publish/terse.ts'

describe('terse markup', () => {
  test.each([
    ['a list', '<ul><li>a</li><li>b</li></ul>', '<ul><li>a<li>b</ul>'],
    ['a list in a list', '<ol><li><ul><li>a</li></ul></li></ol>', '<ol><li><ul><li>a</ul></ol>'],
    ['paragraphs', '<div><p>a</p><p>b</p></div>', '<div><p>a<p>b</div>'],
    ['terms', '<dl><dt>a</dt><dd>b</dd></dl>', '<dl><dt>a<dd>b</dl>'],
    ['a plain value', '<a class="b" href="#c">d</a>', '<a class=b href=#c>d</a>'],
    ['an empty value', '<p hidden="" data-day="">a</p>', '<p hidden data-day>a</p>'],
    ['a shape', '<svg><path class="b" d="M0"></path></svg>', '<svg><path class=b d="M0"/></svg>'],
    ['a shape that closes itself', '<svg><use x="1" y="2"/></svg>', '<svg><use x=1 y="2"/></svg>'],
    ['an address with a slash', '<a href="https://a.b/c/">d</a>', '<a href=https://a.b/c/>d</a>'],
  ])('%s loses what a parser adds by itself', (_, html, expected) => {
    expect(terse(html)).toBe(expected)
  })

  test.each([
    ['a value with a space', '<a class="b c">d</a>'],
    ['a value with an equals sign', '<a href="?event=b#b">d</a>'],
    ['an element that closes itself', '<svg><path d="M0"/></svg>'],
    ['a paragraph before text', '<div><p>a</p>b</div>'],
    ['a paragraph before a word of a sentence', '<div><p>a</p><b>c</b></div>'],
    ['a paragraph that ends a link', '<a><p>a</p></a>'],
    ['words between tags', '<b>class="a" &lt;/li&gt;</b>'],
  ])('%s stays as it is', (_, html) => {
    expect(terse(html)).toBe(html)
  })
})
