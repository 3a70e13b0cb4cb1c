/**
 * Transforms a point of the unit square by MapLibre's matrix. Events that ended before the time
 * shown are moved out of the picture: `point.z` is the number of ends earlier than the point's own.
 */
export const VERTEX = `#version 300 es
in vec4 point;
uniform mat4 matrix;
uniform float since, ratio;
uniform vec2 radius, opacity;
uniform vec3 colours[4];
out vec4 colour;
void main() {
  int look = int(point.w + 0.5);
  int soft = look % 2;
  bool isOver = point.z < since;
  gl_Position = isOver ? vec4(2.0, 2.0, 2.0, 1.0) : matrix * vec4(point.xy, 0.0, 1.0);
  gl_PointSize = 2.0 * ratio * radius[soft];
  colour = vec4(colours[look / 2], opacity[soft]);
}`

/** A disc with a smooth rim, its colour premultiplied by alpha as MapLibre expects. */
export const FRAGMENT = `#version 300 es
precision mediump float;
in vec4 colour;
out vec4 result;
void main() {
  float away = length(gl_PointCoord - 0.5) * 2.0;
  float rim = fwidth(away);
  float share = colour.a * (1.0 - smoothstep(1.0 - rim, 1.0, away));
  result = vec4(colour.rgb * share, share);
}`
