import type { StoryOutline } from '../../model/story.ts'
import { largeFrame, mainFrame, otherFrame } from '../../scene/frames.ts'
import { DEFAULT_VIEW } from '../../view/view.ts'

/** Of a step: whether its map is the main one, by its own choice or by that of its event. */
const SAYS = { main: 'm', other: 'o', eventMain: 'M', eventOther: 'O' } as const

function isOther(story: StoryOutline, change: Partial<typeof DEFAULT_VIEW>): boolean {
  return !largeFrame(story, { ...DEFAULT_VIEW, ...change }).isMain
}

/** `;two-calls:mmO;`, a letter for each step. */
function stepsOf(story: StoryOutline): string {
  const paths = story.paths.map(({ id, steps }) => {
    const letters = steps.map(({ frame, event = null }, step) => {
      const there = isOther(story, { path: id, step, event })
      if (frame !== undefined) return there ? SAYS.other : SAYS.main
      return there ? SAYS.eventOther : SAYS.eventMain
    })
    return `${id}:${letters.join('')}`
  })
  return `;${paths.join(';')};`
}

/**
 * A script for the document: before anything is painted the map is large that will be once the scripts are there, the
 * one that a link names, else that of its step, else that of its event. Null for a story of one map. It is written
 * without a character that would be escaped.
 */
export function largeFirst(story: StoryOutline): string | null {
  const other = otherFrame(story)
  if (!other) return null
  const events = story.events.filter(({ id }) => isOther(story, { event: id }))
  const ids = ` ${events.map(({ id }) => id).join(' ')} `
  return [
    '{const q=new URLSearchParams(location.search),g=function(n){return q.getAll(n).at(-1)||``}',
    `s=(\`${stepsOf(story)}\`.split(\`;\`+g(\`path\`)+\`:\`)[1]||\`\`).split(\`;\`)[0]`,
    'l=s[Math.min(+g(`step`)||1,s.length)-1]||s[0]',
    'e=g(`event`),f=g(`frame`)',
    `o=f==\`${other.id}\`||(f==\`${mainFrame(story).id}\`||l==\`m\`?0:l==\`o\`||(e?\`${ids}\`.includes(\` \`+e+\` \`):l==\`O\`))`,
    'd=document.currentScript.parentNode.dataset;if(o)d.large=`other`}',
  ].join(',')
}
