import MentorCore
import Wording

/// A chart of horizontal bars as SVG within a page.
///
/// Bars are as long as the page is wide, in per cent, and letters keep their size, so that the drawing is
/// as legible on a telephone as on paper. Every figure stands in words at its bar.
struct ReportDrawing {
  /// The drawing and its legend.
  let text: String

  init(_ chart: ReportChart) {
    var shapes = ""
    var y = 0
    for bar in chart.bars {
      let lengths = chart.lengths(of: bar)
      let label = PaperLook.line(bar.label).wrapped(at: ReportLook.labelWidth)
      for (index, line) in label.enumerated() {
        shapes += "<text x=\"0\" y=\"\(y + 15)\">\(line.escapedForHTML)</text>"
        if index == 0 {
          shapes +=
            "<text x=\"100%\" y=\"\(y + 15)\" text-anchor=\"end\">"
            + "\(PaperLook.line(bar.text).escapedForHTML)</text>"
        }
        shapes += "\n"
        y += ReportLook.lineHeight
      }
      let top = y
      for (index, value) in lengths.values.enumerated() {
        shapes += Self.bar(value, isSecond: index > 0, y: y)
        y += ReportLook.barHeight + (index + 1 < lengths.values.count ? 4 : 0)
      }
      if let target = lengths.target {
        let x = Self.percent(target)
        shapes +=
          "<line class=\"mark\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(top - 3)\" y2=\"\(y + 3)\"/>\n"
      }
      y += ReportLook.gap
    }
    let told = chart.bars.map { "\($0.label): \($0.text)" }.joined(separator: "; ")
    let name = PaperLook.line("\(chart.title). \(told)").escapedForHTML
    text =
      "<svg role=\"img\" aria-label=\"\(name)\" width=\"100%\" height=\"\(y)\">\n\(shapes)</svg>\n"
      + Self.legend(chart)
  }

  private static func bar(_ value: Double?, isSecond: Bool, y: Int) -> String {
    func rectangle(_ style: String, _ width: String) -> String {
      "<rect class=\"\(style)\" x=\"0\" y=\"\(y)\" width=\"\(width)\" "
        + "height=\"\(ReportLook.barHeight)\" rx=\"2\"/>\n"
    }
    let track = rectangle("track", "100%")
    guard let value, value > 0 else { return track }
    return track + rectangle(isSecond ? "second" : "bar", percent(value))
  }

  private static func legend(_ chart: ReportChart) -> String {
    var signs: [String] = []
    if chart.series.count > 1 {
      signs = zip(["сплошная полоса", "полоса с контуром"], chart.series).map { "\($0) — \($1)" }
    }
    if let target = chart.target {
      if signs.isEmpty { signs = chart.series.map { "полоса — \($0)" } }
      signs.append("черта — \(target)")
    }
    guard !signs.isEmpty else { return "" }
    return
      "<p class=\"legend\">\(PaperLook.line(signs.joined(separator: ", ")).escapedForHTML)</p>\n"
  }

  /// `share` in per cent with one digit behind the point.
  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
