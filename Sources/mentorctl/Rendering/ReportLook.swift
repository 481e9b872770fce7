/// How reports look as pages: the one place for colours, sizes and the geometry of charts.
///
/// Every colour of words has a contrast of 4.5 : 1 or more to what lies behind it, in light and in dark, and
/// every colour of bars and marks 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11).
enum ReportLook {
  /// The height of a bar that stands alone, in pixels.
  static let barHeight = 14

  /// The height of each of two bars of one row, and what lies between them.
  static let twinHeight = 9, twinGap = 3

  /// The rules of style.
  static let style = """
    :root{--bg:#fff;--fg:#1b1b1b;--soft:#555;--card:#f6f7f9;--edge:#8a8f98;--bar:#1a5fb4;\
    --track:#dfe3e8;--mark:#1b1b1b;--warn:#8a2f00;--warnbg:#fff1e3;--good:#17652f}
    body{background:var(--bg);color:var(--fg);overflow-wrap:break-word}
    main{max-width:70rem;margin:0 auto}
    h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}
    h2{font-size:1.25rem;margin:0 0 .75rem}h3{font-size:1rem;margin:1rem 0 .25rem}
    p,ul{margin:.5rem 0}ul{padding-left:1.25rem}
    .about{color:var(--soft)}.about span{display:block}.src,.note{color:var(--soft);font-size:.875rem}
    section{margin:1.75rem 0}
    .facts{list-style:none;padding:0;display:grid;gap:.6rem;margin:.5rem 0;\
    grid-template-columns:repeat(auto-fill,minmax(10.5rem,1fr))}
    .facts>li{background:var(--card);border:1px solid var(--edge);border-radius:.4rem;\
    padding:.5rem .7rem;display:flex;flex-direction:column;justify-content:space-between}
    .facts li>span{font-size:.9375rem}.facts b{font-size:1.5rem}
    .facts .attention{background:var(--warnbg);border-color:var(--warn);border-left-width:.35rem}
    .facts .attention b,.sign{color:var(--warn)}
    .facts .good b,.good .sign{color:var(--good)}
    .sign{font-weight:bold}
    .words b{font-size:1.1rem}
    figure{margin:1rem 0;break-inside:avoid}
    figcaption{font-weight:bold;margin-bottom:.4rem}
    figure{container-type:inline-size}
    .chart{display:grid;gap:.4rem .75rem;align-items:center;font-size:.9375rem;line-height:1.2}
    .chart>div{display:grid;grid-template-columns:1fr auto;gap:.15rem .75rem;align-items:end}
    .chart span+svg+span{text-align:right}.chart svg{grid-column:1/-1;grid-row:2}
    @container(min-width:27rem){.chart{grid-template-columns:fit-content(42%) minmax(6rem,1fr) auto}\
    .chart>div{display:contents}.chart svg{grid-area:auto}}
    svg{display:block;width:100%;overflow:visible}.track{fill:var(--track)}.bar{fill:var(--bar)}
    .second{fill:var(--bg);stroke:var(--bar);stroke-width:2}
    .mark{stroke:var(--mark);stroke-width:3}
    .legend{font-size:.875rem;margin:.25rem 0}
    caption{font-weight:bold}
    table{width:100%;font-size:.9375rem}th,td{border-color:var(--edge)}
    thead th{background:var(--card)}tbody th{font-weight:normal}
    th.n{text-align:right}.w{white-space:nowrap}tr.total th,tr.total td{font-weight:bold}
    .t{overflow-wrap:normal}details{margin:.5rem 0}summary{cursor:pointer;padding:.25rem 0}
    .hand i{display:block;border-bottom:1px solid var(--edge);height:1.9em}
    .signature{display:flex;gap:1rem;flex-wrap:wrap;margin-top:1.5rem}
    .signature i{flex:1 0 8rem;border-bottom:1px solid var(--edge)}
    footer{border-top:1px solid var(--edge);margin-top:2rem;padding-top:.5rem;\
    color:var(--soft);font-size:.8125rem;overflow-wrap:anywhere}
    a{color:LinkText}
    .off{position:absolute;clip-path:inset(50%);height:1px;width:1px;overflow:hidden}
    .board section{background:var(--bg);border:1px solid var(--edge);border-radius:.5rem;padding:1rem;\
    margin:0;min-width:0}
    .board{display:grid;gap:1rem;grid-template-columns:minmax(0,1fr)}
    .board .facts{grid-template-columns:repeat(auto-fill,minmax(9rem,1fr))}
    @media(min-width:56rem){.board{grid-template-columns:repeat(2,minmax(0,1fr))}\
    .board .all{grid-column:1/-1}.board .all .facts{grid-template-columns:repeat(4,minmax(0,1fr))}\
    .board .twin{columns:2;column-gap:2rem}.twin>h2,.twin>.note{column-span:all}\
    .twin figure{margin-top:0}}
    @media(prefers-color-scheme:dark){:root{--bg:#121212;--fg:#eee;--soft:#b8bcc4;--card:#1e2126;\
    --edge:#767c87;--bar:#78aeff;--track:#333a44;--mark:#fff;--warn:#ffb27a;--warnbg:#33200f;\
    --good:#7fd99a}body{background:var(--bg);color:var(--fg)}}
    @media(max-width:40rem){.facts{grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr))}}
    @media print{main{max-width:none}body{line-height:1.25}h1{font-size:15pt}\
    h2{font-size:12.5pt;margin:0 0 3pt;break-after:avoid}h3,caption{break-after:avoid}\
    section{margin:6pt 0}table{font-size:9.5pt}th,td{padding:1.5pt 4pt}p,ul{margin:3pt 0}\
    .facts,.board .facts,.board .all .facts{gap:2pt 8pt;margin:3pt 0;\
    grid-template-columns:repeat(auto-fill,minmax(52mm,1fr))}\
    .facts>li{display:block;padding:0 0 0 4pt;border-width:0 0 0 1.5pt;border-radius:0;\
    background:none;break-inside:avoid}.facts .attention{border-left-width:3pt}\
    .facts li>span{font-size:10pt}.facts b,.words b{font-size:11pt}\
    .src,.note,footer{font-size:8.5pt}.legend{font-size:8.5pt;margin:3pt 0}\
    figure{margin:4pt 0}figcaption{margin:0 0 2pt}.chart{font-size:9pt;gap:1.5pt 8pt}\
    summary,.twice{display:none}details{margin:0}\
    details::details-content{content-visibility:visible}\
    .about span{display:inline}.about span+span::before{content:" · "}\
    footer{margin-top:6pt;padding-top:3pt;break-before:avoid}footer p{display:inline}\
    .board{display:block;font-size:9.5pt}.board section{border:0;padding:0;margin:0 0 8pt}\
    .board table{font-size:8.5pt}.board th,.board td{padding:.5pt 4pt}.board figcaption,.board caption{font-size:9.5pt}\
    .board .src,.board .note{font-size:8pt}.board details caption{position:absolute;clip-path:inset(50%)}\
    .board .funnel{columns:2;column-gap:8mm}.funnel h2{column-span:all}.funnel .unit{break-inside:avoid}.funnel figure{margin-top:0}}
    """
}
