import MentorCore
import Wording

/// A chart of horizontal bars within a page: words in rows, each with its bar as SVG.
///
/// Labels are words of the page and wrap where it is narrow; bars are as long as there is room, in per
/// cent. For those who do not see it the chart is one picture, whose name says every figure.
struct ReportDrawing {
  /// The rows and the legend.
  let text: String

  init(_ chart: ReportChart) {
    let rows = chart.bars.map { bar in
      "<div><span>\(PaperLook.line(bar.label).escapedForHTML)</span>"
        + Self.drawing(of: bar, in: chart)
        + "<span>\(PaperLook.line(bar.text).escapedForHTML)</span></div>\n"
    }
    let told = chart.bars.map { "\($0.label): \($0.text)" }.joined(separator: "; ")
    let name = PaperLook.line("\(chart.title). \(told)").escapedForHTML
    text =
      "<div class=\"chart\" role=\"img\" aria-label=\"\(name)\">\n\(rows.joined())</div>\n"
      + Self.legend(chart)
  }

  /// The bars of one row, one below the other, and the mark of the target across them.
  private static func drawing(of bar: ReportChart.Bar, in chart: ReportChart) -> String {
    let lengths = chart.lengths(of: bar)
    let height = lengths.values.count == 1 ? ReportLook.barHeight : ReportLook.twinHeight
    var shapes = ""
    var y = 0
    for (index, value) in lengths.values.enumerated() {
      shapes += Self.bar(value, isSecond: index > 0, y: y, height: height)
      y += height + ReportLook.twinGap
    }
    let bottom = y - ReportLook.twinGap
    if let target = lengths.target {
      let x = percent(target)
      shapes += "<line class=\"mark\" x1=\"\(x)\" x2=\"\(x)\" y1=\"-2\" y2=\"\(bottom + 2)\"/>"
    }
    return "<svg aria-hidden=\"true\" height=\"\(bottom)\">\(shapes)</svg>"
  }

  private static func bar(_ value: Double?, isSecond: Bool, y: Int, height: Int) -> String {
    func rectangle(_ style: String, _ width: String) -> String {
      "<rect class=\"\(style)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" rx=\"2\"/>"
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
