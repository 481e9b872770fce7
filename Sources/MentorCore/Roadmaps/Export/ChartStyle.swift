import Interchange

/// How the marks of a chart look, on light and dark screens and on paper.
enum ChartStyle {
  /// The style sheet; dark colours are for screens alone.
  static let sheet = """
    svg{color-scheme:light dark}
    text{font-family:"PT Sans","Liberation Sans",Arial,sans-serif;font-size:12px;fill:#1b1b1b}
    .title{font-size:18px;font-weight:bold}.heading{font-weight:bold}
    .small,.tick{font-size:11px}.undated{font-style:italic}
    .paper{fill:#fff}.band{fill:#e9eef4}
    .grid{fill:none;stroke:#c4c4c4}.rule{fill:none;stroke:#e4e4e4}
    .today{fill:none;stroke:#1b1b1b;stroke-width:2;stroke-dasharray:5 3}
    .sign{fill:none;stroke:#1b1b1b;stroke-width:2}.mark{font-weight:bold}
    .done{fill:#44546a;stroke:#1b1b1b}.late{fill:url(#hatch);stroke:#9b0019;stroke-width:2}
    .open{fill:#2f74c0;stroke:#1b1b1b;stroke-width:2}.ahead{fill:#fff;stroke:#2f5f95}
    .continuing{fill:url(#dots);stroke:#2f5f95}
    .skipped{fill:none;stroke:#6a6a6a;stroke-dasharray:3 3}
    .hatch{stroke:#9b0019;stroke-width:2}.dots{fill:#2f5f95}
    @media screen and (prefers-color-scheme:dark){
    text{fill:#ececec}.paper{fill:#161616}.band{fill:#26303b}
    .grid{stroke:#505050}.rule{stroke:#333}.today,.sign{stroke:#ececec}
    .done{fill:#9fb2c9;stroke:#ececec}.late{stroke:#ff8a95}.hatch{stroke:#ff8a95}
    .open{fill:#5b9de4;stroke:#ececec}.ahead{fill:#161616;stroke:#8dbbe8}
    .continuing{stroke:#8dbbe8}.dots{fill:#8dbbe8}.skipped{stroke:#a8a8a8}
    }
    @page{size:A4 landscape;margin:0}
    """

  /// The patterns that the marks are filled with.
  static let patterns = [
    SVGElement(
      "pattern",
      [
        ("id", "hatch"), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"),
        ("patternTransform", "rotate(45)"),
      ],
      children: [.path("M0 0V6", style: "hatch")]),
    SVGElement(
      "pattern",
      [("id", "dots"), ("width", "5"), ("height", "5"), ("patternUnits", "userSpaceOnUse")],
      children: [.rectangle(x: 1, y: 1, width: 2, height: 2, style: "dots")]),
  ]

  /// A bar with its middle at the height `y`, and its sign behind it.
  static func bar(_ state: MeasureInstance.State, from: Int, to: Int, y: Int) -> [SVGElement] {
    [.rectangle(x: from, y: y - 5, width: to - from, height: 10, style: state.style)]
      + sign(state, x: to + 4, y: y)
  }

  /// A day: a square that stands on a corner.
  static func diamond(_ state: MeasureInstance.State, x: Int, y: Int) -> SVGElement {
    .path("M\(x - 6) \(y)L\(x) \(y - 6)L\(x + 6) \(y)L\(x) \(y + 6)Z", style: state.style)
  }

  /// What tells the state without colour: a tick, an exclamation mark, a cross.
  static func sign(_ state: MeasureInstance.State, x: Int, y: Int) -> [SVGElement] {
    switch state {
    case .done: [.path("M\(x) \(y)L\(x + 3) \(y + 4)L\(x + 9) \(y - 5)", style: "sign")]
    case .overdue: [.text("!", x: x + 2, y: y + 4, style: "mark")]
    case .skipped:
      [.path("M\(x) \(y - 4)L\(x + 8) \(y + 4)M\(x) \(y + 4)L\(x + 8) \(y - 4)", style: "sign")]
    case .due, .upcoming, .continuing: []
    }
  }
}

extension MeasureInstance.State {
  /// The class of the mark in the style sheet.
  fileprivate var style: String {
    switch self {
    case .done: "done"
    case .overdue: "late"
    case .due: "open"
    case .upcoming: "ahead"
    case .continuing: "continuing"
    case .skipped: "skipped"
    }
  }
}
