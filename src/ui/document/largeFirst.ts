import type { StoryOutline } from '../../core/model/story.ts'
import { largeFrame, mainFrame, otherFrame } from '../../scene/map/frames.ts'
import { DEFAULT_VIEW } from '../../core/view/view.ts'

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

/** Ids with a space on either side of each. */
function spaced(all: readonly { readonly id: string }[]): string {
  return ` ${all.map(({ id }) => id).join(' ')} `
}

/**
 * A script for the document: before anything is painted the map is large that will be once the scripts are there, the
 * one that a link names, else that of its step, else that of its event, else that of the kinds it asks for. What other
 * filters find would take too many bytes here: there the map is chosen once the scripts are there. Null for a story of one
 * map. It is written without a character that would be escaped.
 */
export function largeFirst(story: StoryOutline): string | null {
  const other = otherFrame(story)
  if (!other) return null
  const ids = spaced(story.events.filter(({ id }) => isOther(story, { event: id })))
  const kinds = spaced(story.kinds.filter(({ id }) => isOther(story, { kinds: [id] })))
  return [
    '{const q=new URLSearchParams(location.search),g=function(n){return q.getAll(n).at(-1)||``}',
    `s=(\`${stepsOf(story)}\`.split(\`;\`+g(\`path\`)+\`:\`)[1]||\`\`).split(\`;\`)[0]`,
    'l=s[Math.min(+g(`step`)||1,s.length)-1]||s[0]',
    'e=g(`event`),f=g(`frame`)',
    `k=g(\`kind\`),h=k?k.split(\`,\`).every(function(v){return \`${kinds}\`.includes(\` \`+v+\` \`)}):0`,
    `o=f==\`${other.id}\`||(f==\`${mainFrame(story).id}\`||l==\`m\`?0:l==\`o\`||(e?\`${ids}\`.includes(\` \`+e+\` \`):l?l==\`O\`:h))`,
    'd=document.currentScript.parentNode.dataset;if(o)d.large=`other`}',
  ].join(',')
}
