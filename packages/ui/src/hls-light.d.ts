// The light build (no advertising, DRM or alternative audio) ships without types of its own; it is a part of the full one.
declare module 'hls.js/light' {
  export { default } from 'hls.js'
}
