import { join } from 'node:path'
import { formatProblem } from '../../core/json/problem.ts'
import { PARTS } from '../../publish/engine.ts'
import { foldersOf, pathsFrom, readSite, storiesOf } from '../folder.ts'
import type { Opened } from '../openEngine.ts'
import { keptIn } from '../previewCache.ts'
import { GUIDE, OWN, PICTURES, publicationIn } from '../publishing.ts'
import { toldError } from '../refusal.ts'
import { reportOn, type Report } from '../report.ts'
import { listening, openAt } from '../serving.ts'
import { siteFaults } from '../siteFaults.ts'
import { devServer, type DevServer } from './devServer.ts'
import { editionFrom, sketches, type Edition } from './edition.ts'
import { watching, type Watched } from './watching.ts'

/** What `truceline dev` is asked. */
export interface DevRequest {
  /** The folder of the project: `site.json`, `data/`. */
  readonly root: string
  readonly opened: Opened
  /** In place of what `site.json` names; undefined for that. */
  readonly story?: string | undefined
  /** 0 for any free one. */
  readonly port: number
  /** Takes what is found and done. */
  readonly say: (line: string) => void
}

/** What was found in a project; its edition is written when it is asked for. */
interface Found {
  /** A report on the site and on each story, of several lines each. */
  readonly reports: readonly Report[]
  readonly publish: () => Promise<Edition>
}

function look({ root, opened, story }: DevRequest): Found {
  const { stories, publish } = publicationIn(root, opened, story)
  const faults = siteFaults(root, opened.door.textIn(opened.engine, PARTS.tokens))
  const ofSite = { text: faults.map(formatProblem).join('\n'), ok: faults.length === 0 }
  const several = stories.length > 1
  return {
    reports: [
      ...(ofSite.ok ? [] : [ofSite]),
      ...stories.map(({ name, checked }) =>
        reportOn(name, checked, several ? pathsFrom(root, name) : undefined),
      ),
    ],
    publish: async () => {
      const { keep, drawn } = sketches((draw) => keptIn(join(root, PICTURES), draw))
      return editionFrom(await publish({ hasSingle: false, keep }), { drawn })
    },
  }
}

/** Reports one after the other. */
const textOf = (reports: readonly Report[]): string => reports.map(({ text }) => text).join('\n')

/** The stories of a project; none while `site.json` cannot be read. */
function storiesNamed({ root, story }: DevRequest): readonly string[] {
  try {
    return storiesOf(readSite(root), story)
  } catch {
    return []
  }
}

/** Everything that a site is made from. Of the project’s own folder no more is watched: it may hold anything. */
function placesOf(request: DevRequest): readonly Watched[] {
  const { root } = request
  const named = storiesNamed(request)
  const [guideFolder = '', guide = ''] = GUIDE.split('/')
  const folders = named.map((name) => foldersOf(root, name))
  return [
    { folder: root, names: new Set(['site.json', 'CITATION.cff', 'data', OWN, guideFolder]) },
    { folder: join(root, 'data'), names: new Set([...named, 'kinds']) },
    { folder: join(root, guideFolder), names: new Set([guide]) },
    { folder: join(root, OWN) },
    ...folders.flatMap(({ story, kinds }) => [story, ...kinds]).map((folder) => ({ folder })),
  ]
}

/** So many lines of a report stand on the page; the terminal has all. */
const MOST_SHOWN = 4

function noticeOf(report: string): string {
  const lines = report.split('\n')
  const shown = lines.length > MOST_SHOWN ? [...lines.slice(0, MOST_SHOWN), '…'] : lines
  return ['This is the story as it was before. To fix, as the terminal says too:', ...shown].join(
    '\n',
  )
}

/** The next edition, or why there is none. */
async function next(
  request: DevRequest,
  last: Edition,
): Promise<{ edition: Edition; notice: string }> {
  try {
    const { reports, publish } = look(request)
    request.say(textOf(reports))
    const faulty = reports.filter(({ ok }) => !ok)
    if (faulty.length > 0) return { edition: last, notice: noticeOf(textOf(faulty)) }
    return { edition: await publish(), notice: '' }
  } catch (error) {
    const told = toldError(error)
    request.say(told)
    return { edition: last, notice: noticeOf(told) }
  }
}

/**
 * Serves the site of a project, with all its stories, and publishes it anew, in memory, whenever something of it is
 * written. Of a story with faults the pages keep the last edition without, and say why. Gives back the server and how to stop.
 */
export async function dev(request: DevRequest): Promise<DevServer> {
  const first = look(request)
  request.say(textOf(first.reports))
  // At first there is nothing else to show: what is faulty is left out, and the page itself says so.
  let edition = await first.publish()
  const server = await listening(request.port, devServer({ edition, notice: '' }, request.port))
  request.say(openAt(server.port))
  let work = Promise.resolve()
  const watcher = watching(() => void (work = work.then(renew)))
  const renew = async (): Promise<void> => {
    const told = await next(request, edition)
    edition = told.edition
    // Folders may have come or gone, and another story may be named.
    watcher.follow(placesOf(request))
    server.tell(told)
  }
  watcher.follow(placesOf(request))
  return {
    ...server,
    stop: () => {
      watcher.stop()
      server.stop()
    },
  }
}
