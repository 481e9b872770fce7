import Interchange
import Wording

/// Puts the rows of a chart on pages.
struct ChartLayout {
  let chart: RoadmapChart
  let language: Language
  var elements: [SVGElement] = []
  private var page = 0
  var y = 0
  private var bodyTop = 0
  private var bodyStart = 0

  /// The sizes of a page in pixels of 1/96 inch: A4 in landscape with margins of 10 mm.
  enum Size {
    static let page = (width: 1123, height: 794)
    static let margin = 38
    static let labels = 396
    static let line = 14
    static let heading = 22
    static let axis = 38
    /// The columns of a label, of the title and of a heading, by the mean width of Cyrillic letters.
    static let columns = (label: 58, title: 116, heading: 140)
    static let footer = 14
  }

  static var left: Int { Size.margin + Size.labels }
  static var right: Int { Size.page.width - Size.margin }

  init(_ chart: RoadmapChart, _ language: Language) {
    self.chart = chart
    self.language = language
  }

  mutating func drawing() -> SVGDrawing {
    let roadmap = chart.roadmap
    y = Size.margin
    for line in roadmap.title.visible.wrapped(at: Size.columns.title).prefix(3) {
      y += 22
      elements.append(.text(line, x: Size.margin, y: y, style: "title"))
    }
    y += 20
    elements.append(.text(subtitle.visible, x: Size.margin, y: y, style: "text"))
    y += 12
    legend()
    beginBody()
    for (index, row) in chart.rows.enumerated() { draw(row, at: index) }
    endBody()
    let title = roadmap.title.visible
    return SVGDrawing(
      width: Size.page.width, height: Size.page.height * (page + 1), title: title,
      summary: summary, language: language.rawValue, style: ChartStyle.sheet,
      definitions: ChartStyle.patterns + [labelClip],
      elements: [
        .rectangle(
          x: 0, y: 0, width: Size.page.width, height: Size.page.height * (page + 1),
          style: "paper")
      ] + elements + numbers)
  }

  // MARK: The front

  private var subtitle: String {
    let roadmap = chart.roadmap
    return [
      "\(roadmap.id)", roadmap.organization,
      roadmap.period.map { "\($0.from.numeric) – \($0.to.numeric)" },
      Phrase(ru: "на \(chart.today.numeric)", en: "as of \(chart.today)")[language],
    ].compactMap { $0 }.joined(separator: " · ").truncated(to: 150)
  }

  private var summary: String {
    var counts: [MeasureInstance.State: Int] = [:]
    for case .measure(_, let marks) in chart.rows {
      for mark in marks { counts[mark.state, default: 0] += 1 }
    }
    let parts = MeasureInstance.State.allCases.compactMap { state in
      counts[state].map { "\(state.name[language]) — \($0)" }
    }
    return Phrase(
      ru: "Мероприятий: \(chart.roadmap.measures.count), сроков: "
        + (parts.isEmpty ? "нет" : parts.joined(separator: ", ")) + ".",
      en: "Measures: \(chart.roadmap.measures.count), windows: "
        + (parts.isEmpty ? "none" : parts.joined(separator: ", ")) + ".")[language]
  }

  private mutating func legend() {
    y += 12
    var x = Size.margin
    for state in MeasureInstance.State.allCases {
      elements += ChartStyle.bar(state, from: x, to: x + 26, y: y - 4)
      x += ChartStyle.sign(state, x: x, y: y).isEmpty ? 32 : 44
      let name = state.name[language]
      elements.append(.text(name, x: x, y: y, style: "small"))
      x += name.displayWidth * 6 + 18
    }
    elements.append(ChartStyle.diamond(.upcoming, x: x + 6, y: y - 4))
    let point = Phrase(ru: "до дня", en: "by a day")[language]
    elements.append(.text(point, x: x + 18, y: y, style: "small"))
    x += 18 + point.displayWidth * 6 + 18
    elements.append(.path("M\(x + 6) \(y - 12)V\(y + 4)", style: "today"))
    let today = Phrase(ru: "сегодня", en: "today")[language]
    elements.append(.text(today, x: x + 14, y: y, style: "small"))
    y += 14
  }

  // MARK: Pages

  private var bottom: Int {
    (page + 1) * Size.page.height - Size.margin - Size.footer
  }

  /// Draws the months and remembers where the rows begin.
  private mutating func beginBody() {
    let axis = chart.axis
    let width = Self.right - Self.left
    if axis.unit == .months {
      for year in axis.years {
        let x = axis.position(of: year.from, from: Self.left, length: width)
        let end = axis.position(of: year.to.adding(days: 1), from: Self.left, length: width)
        guard end - x > 30 else { continue }
        elements.append(
          .text(year.name[language], x: (x + end) / 2, y: y + 14, style: "small", anchor: .middle))
      }
    }
    let ticks = axis.ticks
    for tick in ticks {
      let x = axis.position(of: tick.from, from: Self.left, length: width)
      let end = axis.position(of: tick.to.adding(days: 1), from: Self.left, length: width)
      var name = tick.name[language]
      if name.displayWidth * 7 > end - x { name = String(name.prefix(3)) }
      if name.displayWidth * 6 > end - x { name = String(tick.name[language].suffix(2)) }
      elements.append(
        .text(name, x: (x + end) / 2, y: y + 31, style: "tick", anchor: .middle))
    }
    y += Size.axis
    bodyTop = y
    bodyStart = elements.count
  }

  /// Draws what stands behind and before the rows of the page: lines of the grid, today.
  private mutating func endBody() {
    let axis = chart.axis
    let width = Self.right - Self.left
    var grid = "M\(Size.margin) \(bodyTop)H\(Self.right)M\(Size.margin) \(y)H\(Self.right)"
    let ticks = axis.ticks.map(\.from) + [axis.to.adding(days: 1)]
    for day in ticks {
      let x = axis.position(of: day, from: Self.left, length: width)
      grid += "M\(x) \(bodyTop - 20)V\(y)"
    }
    if axis.unit == .years {
      for day in axis.quarters where day.month != 1 {
        let x = axis.position(of: day, from: Self.left, length: width)
        grid += "M\(x) \(bodyTop)V\(y)"
      }
    }
    elements.insert(.path(grid, style: "grid"), at: bodyStart)
    if chart.today >= axis.from && chart.today <= axis.to {
      let x = axis.position(of: chart.today, from: Self.left, length: width)
      elements.append(
        .group(
          title: Phrase(
            ru: "Сегодня, \(chart.today.numeric)", en: "Today, \(chart.today)")[language],
          [.path("M\(x) \(bodyTop - 6)V\(y)", style: "today")]))
    }
  }

  /// The numbers of the pages, where there are several.
  private var numbers: [SVGElement] {
    guard page > 0 else { return [] }
    return (0...page).map { index in
      let number = Phrase(
        ru: "Лист \(index + 1) из \(page + 1)", en: "Page \(index + 1) of \(page + 1)")
      return .text(
        number[language], x: Self.right, y: (index + 1) * Size.page.height - Size.margin,
        style: "small", anchor: .end)
    }
  }

  mutating func makeRoom(for height: Int) {
    guard y + height > bottom else { return }
    endBody()
    page += 1
    y = page * Size.page.height + Size.margin
    beginBody()
  }

  private var labelClip: SVGElement {
    SVGElement(
      "clipPath", [("id", "labels")],
      children: [
        .rectangle(
          x: Size.margin, y: 0, width: Size.labels - 4, height: Size.page.height * (page + 1),
          style: "clip")
      ])
  }
}
