import Wording

/// A table as one self-contained page: no script, nothing from outside.
struct HTMLTable {
  let text: String

  init(_ table: ReportTable, _ settings: TextSettings) {
    let title = "mentorctl"
    let heading = table.columns.map { "<th scope=\"col\">\(Self.escaped(settings($0.title)))</th>" }
    func cell(_ column: ReportTable.Column, _ value: Phrase) -> String {
      let side = column.alignment == .right ? " class=\"n\"" : ""
      return "<td\(side)>\(Self.escaped(settings(value)))</td>"
    }
    let rows = table.rows.map { row -> String in
      "<tr>" + zip(table.columns, row).map(cell).joined() + "</tr>\n"
    }
    text = """
      <!DOCTYPE html>
      <html lang="\(settings.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      :root{color-scheme:light dark}
      body{font:16px/1.4 "PT Sans",sans-serif;margin:2rem}
      table{border-collapse:collapse}
      th,td{border:1px solid;padding:.25rem .5rem;text-align:left;vertical-align:top}
      td.n{text-align:right}
      thead{display:table-header-group}
      tr{break-inside:avoid}
      @page{size:A4;margin:20mm 10mm 20mm 30mm}
      </style>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      <table>
      <thead><tr>\(heading.joined())</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      </main>
      </body>
      </html>

      """
  }

  private static func escaped(_ text: String) -> String {
    text.visible.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}
