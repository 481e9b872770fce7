import MentorCore
import Wording

/// A table as one self-contained page: no script, nothing from outside.
struct HTMLTable {
  let text: String

  /// Lays the page out under `title`, with the number of rows and `date` as its caption.
  init(_ table: ReportTable, _ settings: TextSettings, title: Phrase, date: CalendarDate) {
    let body =
      "<h1>\(settings(title).escapedForHTML)</h1>\n\(Self.body(table, settings, title, date))\n"
    text = Self.page(titled: settings(title), in: settings.language, body: body)
  }

  /// A page of its own called `title`, with what `head` and `body` hold of HTML and more rules of style.
  static func page(
    titled title: String, in language: Language, head: String = "", style: String = "", body: String
  ) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    \(head)<title>\(title.escapedForHTML) — mentorctl</title>
    <style>
    \(Self.style)\(style.isEmpty ? "" : "\n" + style)
    </style>
    </head>
    <body>
    <main>
    \(body)</main>
    </body>
    </html>

    """
  }

  private static func body(
    _ table: ReportTable, _ settings: TextSettings, _ title: Phrase, _ date: CalendarDate
  ) -> String {
    guard !table.rows.isEmpty else { return "<p>\(settings(table.empty).escapedForHTML)</p>" }
    let caption = Phrase(
      ru: "Строк: \(table.rows.count), на \(date.numeric)",
      en: "Rows: \(table.rows.count), as of \(date)")
    let heading = table.columns.map { column in
      "<th scope=\"col\">\(settings(column.title).escapedForHTML)</th>"
    }
    func cell(_ column: ReportTable.Column, _ value: Phrase) -> String {
      let side = column.alignment == .right ? " class=\"n\"" : ""
      return "<td\(side)>\(settings(value).escapedForHTML)</td>"
    }
    let rows = table.rows.map { row in
      "<tr>" + zip(table.columns, row).map(cell).joined() + "</tr>\n"
    }
    return scrolling(
      """
      <table>
      <caption>\(settings(caption))</caption>
      <thead><tr>\(heading.joined())</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      """, titled: settings(title))
  }

  /// `table` in a region of its own, so that a narrow screen moves the table and not the page.
  static func scrolling(_ table: String, titled title: String) -> String {
    "<div class=\"t\" role=\"region\" tabindex=\"0\" aria-label=\"\(title.escapedForHTML)\">\n"
      + table + "\n</div>"
  }

  private static let style = """
    :root{color-scheme:light dark}
    body{font:16px/1.4 "PT Sans",sans-serif;margin:2rem}
    .t{overflow-x:auto}
    table{border-collapse:collapse}
    caption{text-align:left;padding:.25rem 0}
    th,td{border:1px solid;padding:.25rem .5rem;text-align:left;vertical-align:top}
    td.n{text-align:right}
    thead{display:table-header-group}
    tr{break-inside:avoid}
    @media(prefers-color-scheme:dark){body{background:#121212;color:#eee}}
    @page{size:A4;margin:20mm 10mm 20mm 30mm}
    @media(max-width:40rem){body{margin:1rem}}
    @media print{body{margin:0;font-size:10.5pt}.t{overflow:visible;padding:1px}}
    """
}
