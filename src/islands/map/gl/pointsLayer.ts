import type { CustomLayerInterface, CustomRenderMethodInput, Map as GlMap } from 'maplibre-gl'
import type { PointCloud, CloudPoints } from '../../../scene/map/cloud/cloudPoints.ts'
import { POINT_OPACITY, POINT_RADIUS, SOFT_OPACITY, SOFT_RADIUS } from '../cloud/cloud.ts'
import { parseColours } from '../base/colours.ts'
import { FRAGMENT, VERTEX } from './pointsShader.ts'

/** The points of a large story as a custom layer in MapLibre. */
export interface PointsLayer {
  readonly layer: CustomLayerInterface
  /** What to draw next; the points are uploaded to the GPU only when they change. */
  readonly sync: (cloud: PointCloud | null, colours: readonly string[]) => void
}

/** The id of the layer. */
export const POINTS = 'points'

/** For each point: x, y and the rank of its end as floats, then track and softness in a fourth. */
const FLOATS = 4

/** One row of four floats per point. */
export function vertices({ count, x, y, endRank, track, isSoft }: CloudPoints): Float32Array {
  const rows = new Float32Array(count * FLOATS)
  for (let point = 0; point < count; point += 1) {
    const look = (track[point] ?? 0) * 2 + (isSoft[point] ?? 0)
    rows.set([x[point] ?? 0, y[point] ?? 0, endRank[point] ?? 0, look], point * FLOATS)
  }
  return rows
}

function compile(gl: WebGL2RenderingContext, type: number, text: string): WebGLShader {
  const shader = gl.createShader(type)
  if (!shader) throw new Error('The device makes no shader')
  gl.shaderSource(shader, text)
  gl.compileShader(shader)
  return shader
}

function link(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram()
  gl.attachShader(program, compile(gl, gl.VERTEX_SHADER, VERTEX))
  gl.attachShader(program, compile(gl, gl.FRAGMENT_SHADER, FRAGMENT))
  gl.bindAttribLocation(program, 0, 'point')
  gl.linkProgram(program)
  if (gl.getProgramParameter(program, gl.LINK_STATUS)) return program
  throw new Error(gl.getProgramInfoLog(program) ?? 'The points cannot be drawn')
}

/** GPU resources, lost and recreated with the context. */
interface Device {
  readonly program: WebGLProgram
  readonly array: WebGLVertexArrayObject
  readonly buffer: WebGLBuffer
  sent: CloudPoints | null
}

function deviceOf(gl: WebGL2RenderingContext): Device {
  const device = { program: link(gl), array: gl.createVertexArray(), buffer: gl.createBuffer() }
  gl.bindVertexArray(device.array)
  gl.bindBuffer(gl.ARRAY_BUFFER, device.buffer)
  gl.enableVertexAttribArray(0)
  gl.vertexAttribPointer(0, FLOATS, gl.FLOAT, false, 0, 0)
  gl.bindVertexArray(null)
  return { ...device, sent: null }
}

function send(gl: WebGL2RenderingContext, device: Device, points: CloudPoints): void {
  if (device.sent === points) return
  gl.bindBuffer(gl.ARRAY_BUFFER, device.buffer)
  gl.bufferData(gl.ARRAY_BUFFER, vertices(points), gl.STATIC_DRAW)
  device.sent = points
}

function setUniforms(
  gl: WebGL2RenderingContext,
  { program }: Device,
  matrix: Iterable<number>,
  since: number,
  colours: Float32Array,
): void {
  const at = (name: string) => gl.getUniformLocation(program, name)
  gl.uniformMatrix4fv(at('matrix'), false, Float32Array.from(matrix))
  gl.uniform1f(at('since'), since)
  gl.uniform1f(at('ratio'), devicePixelRatio || 1)
  gl.uniform2f(at('radius'), POINT_RADIUS, SOFT_RADIUS)
  gl.uniform2f(at('opacity'), POINT_OPACITY, SOFT_OPACITY)
  gl.uniform3fv(at('colours'), colours)
}

/**
 * One static buffer of sorted points; a step in time changes only the range drawn and one uniform.
 * Nothing is tiled, and MapLibre's style is not touched.
 */
export function createPointsLayer(): PointsLayer {
  let map: GlMap | null = null
  let device: Device | null = null
  let cloud: PointCloud | null = null
  let colours = new Float32Array(12)
  let named: readonly string[] = []

  function render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    if (!device || !cloud) return
    const { points, window } = cloud
    gl.useProgram(device.program)
    gl.bindVertexArray(device.array)
    send(gl, device, points)
    const { mainMatrix } = input.defaultProjectionData
    setUniforms(gl, device, mainMatrix, window.since, colours)
    gl.drawArrays(gl.POINTS, window.first, window.count)
    gl.bindVertexArray(null)
  }

  const layer: CustomLayerInterface = {
    id: POINTS,
    type: 'custom',
    onAdd: (added, gl) => {
      map = added
      device = deviceOf(gl)
    },
    onRemove: () => {
      map = null
      device = null
    },
    render,
  }
  return {
    layer,
    sync: (next, now) => {
      cloud = next
      if (now.join() !== named.join())
        colours = Float32Array.from(parseColours(now), (one) => one / 255)
      named = now
      map?.triggerRepaint()
    },
  }
}
