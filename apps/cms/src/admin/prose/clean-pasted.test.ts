import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'

import { cleanPasted } from './clean-pasted.ts'
import { emptyLeftOut, leftOutInWords } from './left-out.ts'

function clean(html: string): { markup: string; notice: string } {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`)
  const leftOut = cleanPasted(document as unknown as Document)
  return { markup: document.body.innerHTML.replaceAll('&#160;', '\u00a0'), notice: leftOutInWords(leftOut) }
}

const markupOf = (html: string): string => {
  const { markup, notice } = clean(html)
  expect(notice).toBe('')
  return markup
}

describe('from anywhere', () => {
  it.each([
    [
      'bold and italic by tags',
      '<p>a <b>b</b> <i>c <strong>d</strong></i></p><p>e',
      '<p>a <strong>b</strong> <em>c </em><strong><em>d</em></strong></p><p>e</p>',
    ],
    [
      'quotes of several paragraphs',
      '<blockquote><p>One</p>\n<p>Two</p></blockquote><p>x</p>',
      '<blockquote>One<br>Two</blockquote><p>x</p>',
    ],
    ['every heading as an h3, without bold', '<h1>A</h1><h2><b>B</b></h2><h6><i>C</i></h6>', '<h3>A</h3><h3>B</h3><h3><em>C</em></h3>'],
    [
      'nested lists, inside an item or beside it',
      '<ul><li>a<ol><li>b</li></ol></li><li><p>c</p><p>d</p></li><ul><li>e</li></ul></ul>',
      '<ul><li>a<ol><li>b</li></ol></li><li>c<br>d<ul><li>e</li></ul></li></ul>',
    ],
    ['adjacent lists apart', '<ol><li>a</li></ol><ol><li>b</li></ol>', '<ol><li>a</li></ol><ol><li>b</li></ol>'],
    ['lines of mail, where an empty line separates paragraphs', '<div>a<br>b<br> <br>c<br></div><div><br></div>', '<p>a<br>b</p><p>c</p>'],
    ['lines of a listing', '<p>x</p><pre>a\n  b</pre>', '<p>x</p><p>a<br>b</p>'],
    ['visible spaces', '<p>\n a&nbsp;! <b> b</b>\n</p> \n<p>&nbsp;</p><p></p><p>c&nbsp;</p>', '<p>a\u00a0! <strong>b</strong></p><p>c</p>'],
    ['a single paragraph as inline text', '<p>some <i>words</i></p>', 'some <em>words</em>'],
    ['no hidden text', '<style>p{}</style><p>a</p><p style="display: none">b</p><script>c</script><p>d</p>', '<p>a</p><p>d</p>'],
    [
      'a link around a block, and no named anchor',
      '<a href="https://a.example"><div>a</div></a><p><a name="b">b</a></p>',
      '<p><a href="https://a.example">a</a></p><p>b</p>',
    ],
  ])('keeps %s', (_case, html, markup) => {
    expect(markupOf(html)).toBe(markup)
  })

  it('keeps safe links, and names the others, whose text stays', () => {
    const { markup, notice } = clean(
      '<p>See <a href="#_Toc5">above</a>, call <a href="tel:+4930123">us</a> or <a href="mailto:desk@example.org">write</a>, open <a href="file:///C:/notes.docx">the notes</a>, <a href="javascript:alert(1)">run</a> or <a href="https://example.org/"><b>th</b>is</a>.</p><p>&nbsp;</p><p>End.</p>',
    )
    expect(markup).toBe(
      '<p>See above, call <a href="tel:+4930123">us</a> or <a href="mailto:desk@example.org">write</a>, open the notes, run or <a href="https://example.org/"><strong>th</strong>is</a>.</p><p>End.</p>',
    )
    expect(notice).toBe('“above”, “the notes” and “run” are no links any more: readers cannot go there.')
  })

  it('keeps the text of a table, and says what was left out', () => {
    const { markup, notice } = clean(
      '<p>a<img src="a.png"></p><table><tr><td>b</td><td><ul><li>c</li></ul></td></tr></table><svg></svg><iframe></iframe>',
    )
    expect(markup).toBe('<p>a</p><p>b</p><ul><li>c</li></ul>')
    expect(notice).toBe('2 images and a video, sound or frame were left out. A table became paragraphs.')
  })

  it('says so of one image, and names at most three links, shortened', () => {
    expect(leftOutInWords({ ...emptyLeftOut(), files: 2 })).toBe('2 files were left out.')
    expect(clean('<img src="a.png">')).toEqual({ markup: '', notice: 'An image was left out.' })
    const links = ['a'.repeat(60), 'b', 'c', 'd', 'e'].map((words) => `<a href="#">${words}</a>`)
    expect(clean(links.join(' ')).notice).toBe(`“${'a'.repeat(39)}…”, “b”, “c” and 2 more are no links any more: readers cannot go there.`)
  })
})

describe('from Word', () => {
  const item = (level: number, sign: string, words: string, list = 'l0') =>
    `<p class=MsoListParagraphCxSpMiddle style='margin-left:.5in;mso-list:${list} level${level} lfo1'><!--[if !supportLists]--><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><!--[endif]-->${words}<o:p></o:p></p>`

  it('turns list paragraphs into lists, without their bullets', () => {
    const html = [item(1, '·', 'a'), item(2, 'o', 'b'), item(2, 'o', 'c'), item(3, '§', 'd'), item(1, '·', 'e'), '<p class=MsoNormal>f</p>']
    expect(markupOf(html.join('\n'))).toBe('<ul><li>a<ul><li>b</li><li>c<ul><li>d</li></ul></li></ul></li><li>e</li></ul><p>f</p>')
    expect(markupOf([item(1, '1.', 'a'), item(2, 'a)', 'b'), item(1, '2.', 'c')].join(''))).toBe(
      '<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>',
    )
    expect(markupOf([item(1, '1.', 'a'), item(1, '1.', 'b', 'l1')].join(''))).toBe('<ol><li>a</li></ol><ol><li>b</li></ol>')
  })

  it.each([
    ['·&nbsp;&nbsp;&nbsp; Run', '<ul><li>Run</li></ul>'],
    ['<span>o</span><span>&nbsp;&nbsp; </span>Run', '<ul><li>Run</li></ul>'],
    ['§&nbsp; Run', '<ul><li>Run</li></ul>'],
    ['iv.&nbsp;&nbsp; Run', '<ol><li>Run</li></ol>'],
    ['I run. Then I rest.', 'I run. Then I rest.'],
  ])('removes a bullet that is not marked: %s', (html, markup) => {
    expect(markupOf(`<p class=MsoListParagraph>${html}</p>`)).toBe(markup)
  })

  it('leaves bullets that somebody typed', () => {
    expect(markupOf('<p>o&nbsp;&nbsp; Captain</p><p>1.&nbsp; x</p>')).toBe('<p>o\u00a0\u00a0 Captain</p><p>1.\u00a0 x</p>')
  })

  it('keeps numbered headings and quotes, and no comments', () => {
    const { markup, notice } = clean(
      `<h2 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Training</h2>
      <p class=MsoQuote>Go<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span></p>
      <div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Really?</p></div></div>`,
    )
    expect(markup).toBe('<h3>Training</h3><blockquote>Go</blockquote>')
    expect(notice).toBe('The comments of Word were left out.')
  })

  it('joins the lists of Word for the web', () => {
    const web = (level: number, words: string) =>
      `<div class="ListContainerWrapper"><ul role="list"><li data-listid="4" data-aria-level="${level}" role="listitem"><p><span>${words}</span><span>&nbsp;</span></p></li></ul></div>`
    expect(markupOf(web(1, 'a') + web(2, 'b') + web(1, 'c'))).toBe('<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>')
  })
})

it('reads the styles of Google Docs, not its tags', () => {
  const span = (words: string, weight: number, style = 'normal') =>
    `<span style="font-size:11pt;font-weight:${weight};font-style:${style};text-decoration:none">${words}</span>`
  const html = `<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr">${span('Plain ', 400)}${span('bold', 700)}${span(' slanted', 400, 'italic')}</p><br><h2>${span('Small', 700)}</h2><ul><li aria-level="1"><p role="presentation">${span('a', 400)}</p></li><ul><li aria-level="2"><p>${span('b', 400)}</p></li></ul></ul></b>`
  expect(markupOf(html)).toBe('<p>Plain <strong>bold</strong><em> slanted</em></p><h3>Small</h3><ul><li>a<ul><li>b</li></ul></li></ul>')
})
