import { fileURLToPath } from 'node:url'

import { girih } from './girih.ts'
import type { Slide, TrailerScript, VideoScript } from './lesson-script.ts'

export const WIDTH = 854
export const HEIGHT = 480

const font = (path: string) => `url("${import.meta.resolve(path)}") format("woff2")`

const STYLE = `
@font-face { font-family: Readex; src: ${font('@fontsource-variable/readex-pro/files/readex-pro-arabic-wght-normal.woff2')}; font-weight: 160 700; unicode-range: U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC; }
@font-face { font-family: Readex; src: ${font('@fontsource-variable/readex-pro/files/readex-pro-latin-wght-normal.woff2')}; font-weight: 160 700; unicode-range: U+0000-00FF, U+2000-206F, U+2190-2212; }
@font-face { font-family: Display; src: ${font('@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2')}; font-weight: 100 900; }
* { box-sizing: border-box; margin: 0; }
body { width: ${WIDTH}px; height: ${HEIGHT}px; position: relative; overflow: hidden; font-family: Readex; color: oklch(0.25 0.03 265); background: oklch(0.975 0.012 85); }
.girih { position: absolute; inset-block: 0; inset-inline-end: 0; width: 84px; height: 100%; }
main { position: absolute; inset-block: 44px 46px; inset-inline: 56px 124px; display: flex; flex-direction: column; gap: 22px; }
h1 { font: 600 34px/1.2 Display, Readex; text-wrap: balance; }
[lang=ar] h1 { font: 600 32px/1.45 Readex; }
.rule { width: 64px; height: 4px; border-radius: 2px; background: oklch(0.78 0.15 75); }
.row { display: flex; gap: 32px; align-items: flex-start; flex: 1; min-height: 0; }
ul { list-style: none; padding: 0; display: grid; gap: 14px; font-size: 21px; line-height: 1.4; flex: 1; }
[lang=ar] ul { line-height: 1.7; gap: 10px; }
li { padding-inline-start: 22px; position: relative; }
li::before { content: ""; position: absolute; inset-inline-start: 0; inset-block-start: .55em; width: 9px; height: 9px; rotate: 45deg; background: var(--tone); }
pre { direction: ltr; text-align: left; font: 19px/1.55 "DejaVu Sans Mono", monospace; background: oklch(0.26 0.03 265); color: oklch(0.95 0.01 85); border-radius: 8px; padding: 18px 22px; flex: 1; }
table { border-collapse: collapse; font-size: 19px; font-variant-numeric: tabular-nums; flex: 1; width: 100%; }
th { text-align: start; font-weight: 500; color: oklch(0.48 0.03 265); border-bottom: 2px solid var(--tone); padding: 6px 14px; }
td { padding: 7px 14px; border-bottom: 1px solid oklch(0.88 0.015 85); }
tr.mark td { background: oklch(0.93 0.06 85); font-weight: 600; }
figure svg { width: 360px; height: 260px; }
footer { position: absolute; inset-block-end: 16px; inset-inline: 56px 124px; font-size: 13px; color: oklch(0.48 0.03 265); display: flex; justify-content: space-between; }
.trailer { background: oklch(0.27 0.06 var(--hue)); color: oklch(0.97 0.015 85); }
.trailer .girih { width: 100%; }
.trailer main { inset: 0; align-items: center; justify-content: center; text-align: center; gap: 14px; }
.trailer .plate { background: oklch(0.27 0.06 var(--hue)); padding: 26px 54px 30px; border-radius: 10px; display: grid; gap: 12px; justify-items: center; }
.trailer .en { font: 600 46px/1.15 Display; } .trailer .ar { font: 600 38px/1.5 Readex; }
`

/** The page of a lesson's slide. Text of our own scripts, so only the characters of code need escaping. */
export function slidePage(script: VideoScript, slide: Slide, number: number): string {
  const direction = script.language === 'ar' ? 'rtl' : 'ltr'
  return `<!doctype html><html lang="${script.language}" dir="${direction}"><meta charset="utf-8"><style>${STYLE}</style>
<body style="--tone: oklch(0.52 0.13 ${script.hue})">${girih(script.hue, 84, 0.55)}
<main><h1>${slide.heading}</h1><div class="rule"></div><div class="row">${points(slide)}${code(slide)}${table(slide)}${slide.figure === undefined ? '' : `<figure>${figure(slide.figure)}</figure>`}</div></main>
<footer><span>${script.course}</span><span>${number} / ${script.slides.length}</span></footer></body></html>`
}

/** A trailer's picture; the name appears with the second line. */
export function trailerPage(script: TrailerScript, withNames: boolean): string {
  const plate = `<div class="plate"><div class="en">${script.names.en}</div><div class="rule"></div><div class="ar" lang="ar" dir="rtl">${script.names.ar}</div></div>`
  return `<!doctype html><html><meta charset="utf-8"><style>${STYLE}</style>
<body class="trailer" style="--hue: ${script.hue}">${girih(script.hue, 122, withNames ? 0.8 : 1)}<main>${withNames ? plate : ''}</main></body></html>`
}

function points(slide: Slide): string {
  return slide.points === undefined ? '' : `<ul>${slide.points.map((point) => `<li>${point}</li>`).join('')}</ul>`
}

function code(slide: Slide): string {
  return slide.code === undefined ? '' : `<pre>${slide.code.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`
}

function table(slide: Slide): string {
  if (slide.table === undefined) return ''
  const { head, rows, mark = [] } = slide.table
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${cell}</td>`).join('')
  return `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>${rows.map((row, index) => `<tr${mark.includes(index) ? ' class="mark"' : ''}>${cells(row)}</tr>`).join('')}</tbody></table>`
}

function figure(markup: string): string {
  return `<svg viewBox="0 0 360 260" fill="none" stroke="oklch(0.3 0.04 265)" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" font-family="Readex" font-size="17">${markup}</svg>`
}

export const MEDIA_DIR = fileURLToPath(new URL('../../media/', import.meta.url))
