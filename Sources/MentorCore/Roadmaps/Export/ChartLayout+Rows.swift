import Interchange
import Wording

extension ChartLayout {
  /// Draws the heading of a section or a measure with its windows, on a new page where it has no room.
  mutating func draw(_ row: RoadmapChart.Row, at index: Int) {
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
