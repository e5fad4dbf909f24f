import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Markdown } from '../../../../renderer/films/markdown.tsx'

const rendered = (text: string) =>
  renderToStaticMarkup(<Markdown text={text} />)
    .replace(/^<div[^>]*>|<\/div>$/g, '')
    .replace(/ class="[^"]*"/g, '')

describe('Markdown', () => {
  it('sets emphasis, quotes, lists and headings', () => {
    expect(rendered('A *careful* and **plain** man.')).toBe(
      '<p>A <em>careful</em> and <strong>plain</strong> man.</p>',
    )
    expect(rendered('> she said\n> nothing')).toBe('<blockquote><p>she said\nnothing</p></blockquote>')
    expect(rendered('- soup\n- bread')).toBe('<ul><li><p>soup</p></li><li><p>bread</p></li></ul>')
    expect(rendered('3. soup')).toBe('<ol start="3"><li><p>soup</p></li></ol>')
    expect(rendered('## Second half')).toBe('<h3>Second half</h3>')
  })

  it('shows films by their titles, without the brackets and the year', () => {
    expect(rendered('Next to [[The Master (2012)]], no.')).toBe('<p>Next to <span>The Master</span>, no.</p>')
    const known = renderToStaticMarkup(
      <Markdown
        text="[[Yi Yi]]"
        hrefOfFilm={(title, year) => (year === null ? `#/film/${title}` : undefined)}
      />,
    )
    expect(known).toContain('href="#/film/Yi Yi"')
  })

  it('shows tags as they were typed and never makes an element of them', () => {
    expect(rendered('<img src=x onerror=alert(1)> and <b>bold</b>')).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt; and &lt;b&gt;bold&lt;/b&gt;</p>',
    )
    expect(rendered('<script>\nalert(1)\n</script>')).not.toContain('<script')
  })

  it('shows where a link leads without leading there', () => {
    expect(rendered('[the interview](https://example.org "x") was short')).toBe(
      '<p><span title="https://example.org">the interview</span> was short</p>',
    )
    expect(rendered('[run](javascript:alert(1))')).not.toContain('href')
    expect(rendered('as she says [sic]')).toBe('<p>as she says [sic]</p>')
  })

  it('shows escaped marks and lines as typed', () => {
    expect(rendered('2 \\* 3')).toBe('<p>2 * 3</p>')
    expect(rendered('one\ntwo')).toBe('<p>one\ntwo</p>')
  })

  it('survives a thousand quotes within one another', () => {
    expect(rendered(`${'> '.repeat(1000)}deep`)).toContain('deep')
  })
})
