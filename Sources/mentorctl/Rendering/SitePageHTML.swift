import MentorCore
import Wording

/// The page for the organisation's site as one self-contained file.
struct SitePageHTML {
  let text: String

  init(_ page: SitePage) {
    let body =
      "<h1>\(page.title.escapedForHTML)</h1>\n" + page.sections.map(Self.section).joined()
    text = HTMLTable.page(titled: page.title, in: .russian, style: Self.style, body: body)
  }

  private static func section(_ section: SitePage.Section) -> String {
    "<section>\n<h2>\(section.heading.escapedForHTML)</h2>\n"
      + section.paragraphs.map { "<p>\($0.escapedForHTML)</p>\n" }.joined()
      + table(section) + list(section) + "</section>\n"
  }

  private static func list(_ section: SitePage.Section) -> String {
    guard !section.items.isEmpty else { return "" }
    let items = section.items.map { item in
      let words = item.text.escapedForHTML
      guard let link = item.link else { return "<li>\(words)</li>\n" }
      return "<li><a href=\"\(link.escapedForHTML)\">\(words)</a></li>\n"
    }
    return "<ul>\n\(items.joined())</ul>\n"
  }

  private static func table(_ section: SitePage.Section) -> String {
    guard !section.rows.isEmpty else { return "" }
    let heading = section.columns.map { "<th scope=\"col\">\($0.escapedForHTML)</th>" }
    let rows = section.rows.map { row in
      "<tr>"
        + row.enumerated().map { index, cell in
          index == 0
            ? "<th scope=\"row\">\(cell.escapedForHTML)</th>"
            : "<td class=\"n\">\(cell.escapedForHTML)</td>"
        }.joined() + "</tr>\n"
    }
    return """
      <table>
      <caption>\(section.heading.escapedForHTML)</caption>
      <thead><tr>\(heading.joined())</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>

      """
  }

  private static let style = """
    main{max-width:50rem;margin:0 auto}
    tbody th{font-weight:normal}
    table caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    a{color:LinkText}
    """
}
