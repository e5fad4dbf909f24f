import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownFromHtml } from '../../../../renderer/review/markdown-from-html.ts'
import { plainWords } from '../../../../renderer/review/plain-words.ts'
import { reviewParser } from '../../../../renderer/review/review-language.ts'

const md = (html: string) => markdownFromHtml(html).markdown

describe('markdownFromHtml', () => {
  it('keeps emphasis, links, headings, quotes and lists', () => {
    expect(
      md(
        `<h2>On <em>Her</em></h2><p>A <b>fine</b> film, see <a href="https://example.org/a?b=1">this</a>.</p>
         <blockquote><p>One.</p><p>Two.</p></blockquote><ul><li>first<ul><li>inner</li></ul></li><li>second</li></ul>
         <ol start="3"><li>three</li><li>four</li></ol>`,
      ),
    ).toBe(
      [
        '## On *Her*',
        '',
        'A **fine** film, see [this](https://example.org/a?b=1).',
        '',
        '> One.',
        '>',
        '> Two.',
        '',
        '- first',
        '  - inner',
        '- second',
        '3. three',
        '4. four',
      ].join('\n'),
    )
  })

  it('says that nothing was set where the HTML is only a wrapping', () => {
    expect(markdownFromHtml('<meta charset="utf-8"><span style="color:red">Her * It</span>')).toEqual({
      markdown: 'Her \\* It',
      isFormatted: false,
    })
    expect(markdownFromHtml('<i>Her</i>').isFormatted).toBe(true)
  })

  describe('with hostile HTML', () => {
    it.each([
      ['<p>a<script>alert(1)</script>b</p>', 'ab'],
      ['<p>a<style>p{}</style><template><b>x</b></template><noscript>y</noscript>b</p>', 'ab'],
      ['<p onclick="alert(1)" onmouseover=alert(2)>a</p>', 'a'],
      ['<img src=x onerror=alert(1)><svg onload=alert(1)><text>x</text></svg>a', 'a'],
      ['<iframe srcdoc="<b>x</b>">y</iframe>a<object data="x">z</object>', 'a'],
      ['<p hidden>secret</p><p style="color:red; display: none">secret</p>a', 'a'],
      ['<!--<script>x</script>-->a<![CDATA[b]]>', 'a'],
      ['<a href="javascript:alert(1)">a</a>', 'a'],
      ['<a href=" java\nscript:alert(1)">a</a>', 'a'],
      ['<a href="&#106;avascript:alert(1)">a</a>', 'a'],
      ['<a href="data:text/html,<script>x</script>">a</a>', 'a'],
      ['<a href="file:///etc/passwd">a</a> <a href="/relative">b</a>', 'a b'],
      [
        '<a href="https://e.org/)[x](javascript:alert(1))">a</a>',
        '[a](https://e.org/%29[x]%28javascript:alert%281%29%29)',
      ],
      ['&lt;script&gt;alert(1)&lt;/script&gt;', '\\<script>alert(1)\\</script>'],
    ])('%s', (html, expected) => {
      expect(md(html)).toBe(expected)
    })

    it('gives up a hundred thousand open elements, and reads five hundred', () => {
      expect(markdownFromHtml(`${'<div><b>'.repeat(100_000)}deep`)).toEqual({
        markdown: '',
        isFormatted: false,
      })
      expect(md(`${'<div><b>'.repeat(250)}deep`)).toBe('**deep**')
    })

    it('survives ten megabytes by giving them up', () => {
      expect(markdownFromHtml(`<b>${'x'.repeat(10_000_001)}`)).toEqual({ markdown: '', isFormatted: false })
    })
  })

  describe('with careless HTML', () => {
    it('reads emphasis that was never closed', () => {
      expect(md('<i>x<i>')).toBe('*x*')
    })

    it('mends crossed elements without losing a word', () => {
      expect(plainWords(md('<p><i>one <b>two</i> three</b> four')).text).toBe('one two three four')
    })

    it('puts marks round the words and leaves spaces outside', () => {
      expect(md('<p>saw<i> Her </i>again, <b>  </b>and<em>, again</em></p>')).toBe(
        'saw *Her* again, and, again',
      )
    })

    it('joins neighbours that are set alike and keeps apart those that are not', () => {
      expect(md('<i>The </i><i>Master</i> and <b>bold</b><i>face</i>')).toBe(
        '*The Master* and **bold**_face_',
      )
    })

    it('turns no-break spaces, zero-width marks and entities into what they show', () => {
      expect(md('a&nbsp;&nbsp;b\u200b c&shy;d &amp; e&eacute; &ldquo;f&rdquo; &amp;copy;')).toBe(
        'a b cd & eé “f” \\&copy;',
      )
    })

    it('keeps lines where the source had them and no more than one blank line', () => {
      expect(md('<p>a<br>b</p><div><br></div><div><br></div><p>c</p>')).toBe('a\nb\n\nc')
      expect(md('<pre>a\n  b</pre>')).toBe('a\nb')
    })

    it('reads a table row by row', () => {
      expect(md('<table><tr><th>Film</th><th>Stars</th></tr><tr><td>Her</td><td>4</td></tr></table>')).toBe(
        'Film | Stars\n\nHer | 4',
      )
    })

    it('marks each line of emphasis that runs over several', () => {
      expect(md('<em>a<br>b</em><i><p>c</p><p>d</p></i>')).toBe('*a*\n*b*\n\n*c*\n\n*d*')
    })
  })

  describe('from word processors', () => {
    it('knows the wrapper of Google Docs from bold text', () => {
      expect(
        md(
          `<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400;font-style:normal">I saw </span><span style="font-weight:400;font-style:italic">Her</span><span style="font-weight:700;font-style:normal"> twice</span></p><ul><li><p>one</p></li><ul><li><p>two</p></li></ul></ul></b>`,
        ),
      ).toBe('I saw *Her* **twice**\n\n- one\n  - two')
    })

    it('reads the paragraphs and lists of Word', () => {
      expect(
        md(
          `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style><xml><o:x>1</o:x></xml></head>
          <body><!--StartFragment--><p class=MsoNormal>A <i style='mso-bidi-font-style:normal'>quiet</i> film.<o:p></o:p></p>
          <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>the shirts</p>
          <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>the beach</p><!--EndFragment--></body></html>`,
        ),
      ).toBe('A *quiet* film.\n\n- the shirts\n- the beach')
    })
  })

  it('escapes what would be read as a marker at the start of a line', () => {
    expect(md('<p># one</p><p>1984. A year</p><p>- dash</p><p>&gt; said</p><p>---</p><p>[a]: b</p>')).toBe(
      '\\# one\n\n1984\\. A year\n\n\\- dash\n\n\\> said\n\n\\---\n\n[a\\]: b',
    )
  })

  it('writes any text so that it reads as that text, and nothing in it is a marker', () => {
    const texts = fc.array(
      fc.constantFrom(
        '*',
        '_',
        '**',
        '#',
        '>',
        '-',
        '1.',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '&',
        ';',
        '\\',
        '`',
        ' ',
        'a',
        'B',
        '!',
        ':',
        '~',
        '+',
        '=',
        '|',
        '&lt;',
        'x',
        '\n',
      ),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('')
        const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
        const markdown = md(`<p>${html}</p>`)
        expect(plainWords(markdown).text).toBe(text.replace(/\s+/g, ' ').trim())
        const names = new Set<string>()
        reviewParser.parse(markdown).iterate({ enter: (node) => void names.add(node.name) })
        names.delete('Escape')
        names.delete('Entity')
        names.delete('Link')
        names.delete('LinkMark')
        expect([...names].filter((name) => name !== 'Document' && name !== 'Paragraph')).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['spaces', ' '.repeat(200_000)],
    ['no-break spaces', '\u00a0'.repeat(200_000)],
    ['spaces and line ends', ' \n'.repeat(100_000)],
    ['broken lines', '  <br>  '.repeat(20_000)],
  ])('reads 200,000 %s in no time', (_, blank) => {
    const before = performance.now()
    expect(md(`<p>a${blank}<b>b</b></p>`)).toMatch(/^a\s*\*\*b\*\*$/)
    expect(performance.now() - before).toBeLessThan(2_000)
  })
})
