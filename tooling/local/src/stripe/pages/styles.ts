/** The look of the hosted pages: paper and ink, lapis for action. */
export const STYLES = `
:root{color-scheme:light dark;
--paper:oklch(0.985 0.007 85);--sheet:oklch(1 0 0);--shade:oklch(0.955 0.012 85);--ink:oklch(0.25 0.03 265);--muted:oklch(0.47 0.025 265);--line:oklch(0.88 0.012 85);
--lapis:oklch(0.44 0.16 264);--lapis-deep:oklch(0.37 0.15 264);--on-lapis:oklch(0.99 0.005 264);--saffron:oklch(0.94 0.06 85);--saffron-ink:oklch(0.4 0.08 70);--carmine:oklch(0.48 0.18 22);--leaf:oklch(0.48 0.11 155)}
@media (prefers-color-scheme:dark){:root{
--paper:oklch(0.2 0.025 265);--sheet:oklch(0.245 0.028 265);--shade:oklch(0.17 0.025 265);--ink:oklch(0.95 0.01 85);--muted:oklch(0.74 0.02 265);--line:oklch(0.36 0.03 265);
--lapis:oklch(0.72 0.13 264);--lapis-deep:oklch(0.79 0.11 264);--on-lapis:oklch(0.18 0.03 265);--saffron:oklch(0.32 0.05 80);--saffron-ink:oklch(0.9 0.08 85);--carmine:oklch(0.76 0.14 22);--leaf:oklch(0.78 0.12 155)}}
*{box-sizing:border-box}
body{margin:0;min-block-size:100vh;background:var(--paper);color:var(--ink);font:16px/1.55 "Readex Pro",system-ui,"Segoe UI","Noto Sans","Noto Sans Arabic",sans-serif;display:flex;flex-direction:column}
html[lang=ar] body{line-height:1.8}
a{color:var(--lapis);text-underline-offset:.2em}
h1,h2,p{margin:0}
:focus-visible{outline:3px solid var(--lapis);outline-offset:2px}
.notice{background:var(--saffron);color:var(--saffron-ink);font-size:14px;padding:8px 20px;text-align:center}
.split{flex:1;display:grid;grid-template-columns:1fr}
.order{background:var(--shade);padding:28px 20px}
.form{padding:28px 20px 48px}
.column{inline-size:100%;max-inline-size:440px;margin-inline:auto}
@media (min-width:880px){.split{grid-template-columns:1fr 1fr}.order,.form{padding:72px 48px}.order .column{margin-inline:auto 0}.form .column{margin-inline:0 auto}.order{border-inline-end:1px solid var(--line)}}
.back{font-size:14px;text-decoration:none;color:var(--muted);display:inline-flex;gap:8px;align-items:center;min-block-size:32px}
.back:hover{color:var(--ink)}
.back svg{inline-size:16px;block-size:16px}
[dir=rtl] .back svg{transform:scaleX(-1)}
.payee{margin-block-start:24px;color:var(--muted)}
.amount{font:600 36px/1.25 Fraunces,Georgia,"Noto Serif",serif;font-variant-numeric:tabular-nums;margin-block-start:2px}
html[lang=ar] .amount{font-family:"Readex Pro",system-ui,"Noto Sans Arabic",sans-serif}
.lines{list-style:none;margin:28px 0 0;padding:0}
.lines li,.sum{display:flex;justify-content:space-between;gap:20px;padding-block:12px;border-block-end:1px solid var(--line)}
.lines .price,.sum b{font-variant-numeric:tabular-nums;white-space:nowrap}
.lines small{display:block;color:var(--muted);font-size:14px}
.sum{border:0;font-weight:600;padding-block-start:16px}
h2{font-size:18px;font-weight:600;margin-block-end:12px}
fieldset{border:0;margin:0 0 28px;padding:0;min-inline-size:0}
legend{font-size:18px;font-weight:600;padding:0;margin-block-end:12px}
label{display:block;font-size:14px;color:var(--muted);margin-block-end:4px}
.field{margin-block-end:14px}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:12px}
input{inline-size:100%;font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--line);border-radius:6px;padding:10px 12px;min-block-size:46px}
input.latin{direction:ltr;font-variant-numeric:tabular-nums;letter-spacing:.02em}
[dir=rtl] input.latin{text-align:end}
input::placeholder{color:var(--muted);opacity:.75}
input[readonly]{background:var(--shade);color:var(--muted)}
input[aria-invalid=true]{border-color:var(--carmine)}
.error{color:var(--carmine);font-size:14px;margin-block-start:4px}
.alert{border:1px solid var(--carmine);border-inline-start-width:4px;border-radius:6px;color:var(--carmine);padding:10px 14px;margin-block-end:20px}
button,.button{font:inherit;cursor:pointer;border-radius:6px;border:1px solid transparent}
.primary{display:block;inline-size:100%;text-align:center;text-decoration:none;background:var(--lapis);color:var(--on-lapis);font-weight:600;padding:12px 20px;min-block-size:50px;transition:background .15s}
.primary:hover{background:var(--lapis-deep)}
.quiet{display:block;inline-size:100%;background:transparent;border-color:var(--line);color:var(--ink);padding:12px 20px;min-block-size:50px;margin-block-start:12px}
.cards{margin-block-start:36px;border-block-start:1px solid var(--line);padding-block-start:20px}
.cards p{color:var(--muted);font-size:14px;margin-block-end:8px}
.cards button{display:flex;align-items:baseline;flex-wrap:wrap;justify-content:space-between;gap:0 16px;inline-size:100%;background:transparent;color:inherit;padding:8px 10px;text-align:start;border-radius:4px}
.cards button:hover{background:var(--shade)}
.cards code{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;direction:ltr}
.cards span{color:var(--muted);font-size:14px}
.single{flex:1;display:grid;place-items:center;padding:40px 20px}
.single .column{background:var(--sheet);border:1px solid var(--line);border-radius:10px;padding:32px}
.single h1{font-size:22px;line-height:1.35;margin-block-end:10px}
.single p{color:var(--muted);margin-block-end:24px}
.single .amount{color:var(--ink);margin-block-end:16px;font-size:28px}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
`
