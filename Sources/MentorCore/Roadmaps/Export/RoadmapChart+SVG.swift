public import Interchange
public import Wording

extension RoadmapChart {
  /// The chart as pages of A4 in landscape, one below the other, for screen and paper.
  ///
  /// Each page repeats the months. State is told by pattern and sign, and never by colour alone.
  ///
  /// - Complexity: O(*n*).
  public func svg(in language: Language) -> SVGDrawing {
    var layout = ChartLayout(self, language)
    return layout.drawing()
  }
}

/// Puts the rows of a chart on pages.
private struct ChartLayout {
  private let chart: RoadmapChart
  private let language: Language
  private var elements: [SVGElement] = []
  private var page = 0
  private var y = 0
  private var bodyTop = 0
  private var bodyStart = 0

  /// The sizes of a page in pixels of 1/96 inch: A4 in landscape with margins of 10 mm.
  private enum Size {
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

  private static var left: Int { Size.margin + Size.labels }
  private static var right: Int { Size.page.width - Size.margin }

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

  private mutating func makeRoom(for height: Int) {
    guard y + height > bottom else { return }
    endBody()
    page += 1
    y = page * Size.page.height + Size.margin
    beginBody()
  }

  // MARK: Rows

  private mutating func draw(_ row: RoadmapChart.Row, at index: Int) {
    switch row {
    case .heading(let section):
      makeRoom(for: Size.heading + 3 * Size.line)
      let text = [section.number, section.title].compactMap { $0 }.joined(separator: " ").visible
      elements.append(
        .rectangle(
          x: Size.margin, y: y, width: Self.right - Size.margin, height: Size.heading,
          style: "band"))
      elements.append(
        .group(
          title: text,
          [
            .text(
              text.truncated(to: Size.columns.heading), x: Size.margin + 4, y: y + 15,
              style: "heading")
          ]))
      y += Size.heading
    case .measure(let measure, let marks): draw(measure, marks)
    }
  }

  private mutating func draw(_ measure: Measure, _ marks: [ChartMark]) {
    let text = [measure.number, measure.title].compactMap { $0 }.joined(separator: " ").visible
    var lines = text.wrapped(at: Size.columns.label)
    if lines.count > 2 {
      lines = [lines[0], (lines[1] + "…").truncated(to: Size.columns.label)]
    }
    let height = lines.count * Size.line + 8
    makeRoom(for: height)
    var children: [SVGElement] = []
    for (index, line) in lines.enumerated() {
      children.append(
        .text(line, x: Size.margin + 4, y: y + (index + 1) * Size.line, style: "text"))
    }
    var row: [SVGElement] = [
      .path("M\(Size.margin) \(y + height)H\(Self.right)", style: "rule"),
      .group(clip: "labels", children),
    ]
    let middle = y + height / 2
    if marks.isEmpty {
      let words = measure.deadline.text.isEmpty ? "—" : measure.deadline.text.visible
      row.append(
        .text(words.truncated(to: 90), x: Self.left + 6, y: middle + 4, style: "undated"))
    }
    for (index, mark) in marks.enumerated() {
      let next = index + 1 < marks.count ? marks[index + 1] : nil
      row += draw(mark, before: next, y: middle)
    }
    elements.append(.group(title: tooltip(of: measure, marks), row))
    y += height
  }

  /// The full text of a row, for people who point at it.
  private func tooltip(of measure: Measure, _ marks: [ChartMark]) -> String {
    var lines = ["\(measure.id) " + measure.title.visible]
    if !measure.deadline.text.isEmpty {
      lines.append(Phrase(ru: "Срок: ", en: "Deadline: ")[language] + measure.deadline.text.visible)
    }
    for mark in marks {
      lines.append("\(mark.window.numeric) — \(mark.state.name[language])")
    }
    if !measure.responsible.isEmpty {
      lines.append(measure.responsible.joined(separator: "; ").visible)
    }
    return lines.joined(separator: "\n")
  }

  private func draw(_ mark: ChartMark, before next: ChartMark?, y: Int) -> [SVGElement] {
    let axis = chart.axis
    let width = Self.right - Self.left
    func x(_ day: CalendarDate) -> Int { axis.position(of: day, from: Self.left, length: width) }
    if let to = mark.window.to, to < axis.from {
      let words = "‹ " + to.numeric
      return [.text(words, x: Self.left + 3, y: y + 4, style: "small")]
    }
    if let from = mark.window.from ?? mark.window.to, from > axis.to {
      let words = from.numeric + " ›"
      return [.text(words, x: Self.right - 3, y: y + 4, style: "small", anchor: .end)]
    }
    guard mark.isPoint, let to = mark.window.to else {
      let from = max(Self.left, mark.window.from.map(x) ?? Self.left)
      let end = min(Self.right, mark.window.to.map { x($0.adding(days: 1)) } ?? Self.right)
      return ChartStyle.bar(mark.state, from: from, to: max(from + 4, end), y: y)
    }
    let place = (x(to) + x(to.adding(days: 1))) / 2
    var elements = [ChartStyle.diamond(mark.state, x: place, y: y)]
    elements += ChartStyle.sign(mark.state, x: place + 8, y: y)
    let room = next.map { next in (next.window.from ?? next.window.to).map(x) ?? 0 } ?? Int.max
    if room - place > 64 {
      let label = axis.unit == .months ? String(to.numeric.prefix(5)) : to.numeric
      let isNearEnd = place > Self.right - 84
      elements.append(
        .text(
          label, x: isNearEnd ? place - 10 : place + 20, y: y + 4, style: "small",
          anchor: isNearEnd ? .end : .start))
    }
    return elements
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

extension DatePeriod {
  /// The days in words of figures: «01.10.2026 – 31.10.2026», «до 11.09.2026».
  var numeric: String {
    switch (from, to) {
    case (let from?, let to?): from == to ? from.numeric : "\(from.numeric) – \(to.numeric)"
    case (nil, let to?): "… – \(to.numeric)"
    case (let from?, nil): "\(from.numeric) – …"
    case (nil, nil): "…"
    }
  }
}
