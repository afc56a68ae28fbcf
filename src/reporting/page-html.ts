import {html, Markup} from './html-text.ts';

// A page that stands alone: its style is in it, it has no script, and its policy lets it load nothing.

const style = new Markup(`
:root{color-scheme:light dark;--ground:light-dark(#fff,#1d2024);--raised:light-dark(#f4f6f8,#282c31);--line:light-dark(#cfd6dc,#454c54);--ink:light-dark(#1b1f23,#e8eaed);--quiet:light-dark(#535b63,#b0b7be);--red:light-dark(#b3261e,#ffb4ab);--amber:light-dark(#7a4f00,#f3c46b);--green:light-dark(#22653a,#93d5a8);font:15px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem;background:var(--ground);color:var(--ink);overflow-wrap:anywhere}
h1{font-size:1.4rem;margin:0 0 .3rem}h2{font-size:1.1rem;margin:1.8rem 0 .5rem;border-bottom:1px solid var(--line)}h3{font-size:1rem;margin:0}
p{margin:.3rem 0}.quiet,dt,th,figcaption{color:var(--quiet)}.lead{font-size:1.1rem;font-weight:600}
.formula{font-family:ui-monospace,Consolas,"Noto Sans Mono CJK SC",monospace;background:var(--raised);padding:.3rem .5rem;border-radius:4px}
table{border-collapse:collapse;width:100%}th,td{padding:.25rem .5rem;border:1px solid var(--line);text-align:start;vertical-align:top;font-weight:normal}.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .8rem;margin:.5rem 0}dd{margin:0}
.counts{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:.4rem}.counts div{display:flex;flex-direction:column-reverse;background:var(--raised);border-radius:6px;padding:.4rem .6rem}.counts dd{font-size:1.25rem;font-variant-numeric:tabular-nums}
article{margin:.8rem 0;padding:.6rem .8rem;border:1px solid var(--line);border-inline-start:5px solid var(--quiet);border-radius:6px;break-inside:avoid}
article.error{border-inline-start-color:var(--red)}article.warning{border-inline-start:5px double var(--amber)}.error h3,.red dd{color:var(--red)}.warning h3,.amber dd{color:var(--amber)}.agrees dd{color:var(--green)}
.ends{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:.6rem;margin:.5rem 0}figure{margin:0;min-width:0}img{display:block;max-width:100%;height:auto;border:1px solid var(--line);background:#fff}
.mark{border:1px solid currentColor;border-radius:4px;padding:0 .4rem;font-size:.85rem;white-space:nowrap}
@media(width<30rem){dl{grid-template-columns:1fr}dt{margin-top:.3rem}}
@media(forced-colors:active){article.error{border-inline-start-style:solid;border-inline-start-width:8px}}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:10.5pt}article.error{border-inline-start-width:8px}h2{break-after:avoid}@page{margin:15mm}}
`);

/** A whole page as text, ready to be saved. */
export function pageHtml(language: string, title: string, body: Markup): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`.text;
}
