import Interchange
import MentorCore
import Wording

/// Fields that are filled in by hand as lines of Word: words, a drawn line, the explanation below it.
struct PaperFieldLines {
  private let lines: [[PaperField]]
  private let look: PaperLook

  /// The width between the margins in millimetres.
  private let width: Double

  /// The room between two fields in millimetres.
  private static let gap = 4.0

  /// The least length of a line in millimetres.
  private static let least = 28.0

  /// Puts as many of `fields` on a line as there is room for.
  init(_ fields: [PaperField], look: PaperLook, width: Double) {
    self.look = look
    self.width = width
    var lines: [[PaperField]] = []
    var free = 0.0
    for field in fields {
      let need = Self.need(of: field, look)
      if lines.isEmpty || need + Self.gap > free {
        lines.append([field])
        free = width - need
      } else {
        lines[lines.count - 1].append(field)
        free -= need + Self.gap
      }
    }
    self.lines = lines
  }

  /// The paragraphs from the top.
  var paragraphs: [WordParagraph] { lines.flatMap(paragraphs) }

  /// A field on its line, in millimetres from the left margin.
  private struct Place {
    let field: PaperField
    let start, lineStart, end: Double
  }

  private func paragraphs(of line: [PaperField]) -> [WordParagraph] {
    if line.count == 1, Self.need(of: line[0], look) > width { return wrapped(line[0]) }
    let places = places(of: line)
    var runs: [WordRun] = []
    var tabs: [WordParagraph.Tab] = []
    for (index, place) in places.enumerated() {
      if index > 0 {
        runs.append(WordRun("\t"))
        tabs.append(WordParagraph.Tab(place.start))
      }
      runs += Self.labelRuns(place.field)
      runs.append(WordRun((place.field.value.map { $0.shown + "\t" }) ?? "\t", isUnderlined: true))
      tabs.append(
        WordParagraph.Tab(place.end, place.end >= width ? .right : .left))
    }
    let captions = self.captions(places)
    let field = WordParagraph(
      runs, style: .line, spacing: WordParagraph.Spacing(before: 6), tabs: tabs,
      keepsWithNext: captions != nil)
    return [field] + [captions].compactMap(\.self)
  }

  /// A field that is longer than the line: words and value go on, and an empty one gets a line below.
  private func wrapped(_ field: PaperField) -> [WordParagraph] {
    var runs = Self.labelRuns(field)
    if let value = field.value { runs.append(WordRun(value.shown, isUnderlined: true)) }
    var paragraphs = [
      WordParagraph(
        runs, style: .line, spacing: WordParagraph.Spacing(before: 6), keepsWithNext: true)
    ]
    if field.value == nil {
      paragraphs.append(
        WordParagraph(
          [WordRun("\t", isUnderlined: true)], style: .line,
          spacing: WordParagraph.Spacing(before: 4), tabs: [WordParagraph.Tab(width, .right)],
          keepsWithNext: !field.caption.isEmpty))
    }
    let place = Place(field: field, start: 0, lineStart: 0, end: width)
    return paragraphs + [captions([place])].compactMap(\.self)
  }

  private func places(of line: [PaperField]) -> [Place] {
    let needs = line.map { Self.need(of: $0, look) }
    let rest = width - needs.reduce(0, +) - Self.gap * Double(line.count - 1)
    var places: [Place] = []
    var start = 0.0
    for (field, need) in zip(line, needs) {
      let isLast = places.count == line.count - 1
      let end = isLast ? width : start + need + rest / Double(line.count)
      let lineStart = start + Self.width(of: field.label, look)
      places.append(Place(field: field, start: start, lineStart: lineStart, end: end))
      start = end + Self.gap
    }
    return places
  }

  /// The explanations, each in the middle below its line; `nil` where there are none.
  private func captions(_ places: [Place]) -> WordParagraph? {
    guard places.contains(where: { !$0.field.caption.isEmpty }) else { return nil }
    let text = places.map { "\t" + PaperLook.line($0.field.caption) }.joined()
    return WordParagraph(
      [WordRun(text, fontSize: Self.captionSize)], style: .line,
      tabs: places.map { WordParagraph.Tab(($0.lineStart + $0.end) / 2, .center) })
  }

  /// The size of explanations in points.
  static let captionSize = 9.0

  private static func labelRuns(_ field: PaperField) -> [WordRun] {
    field.label.isEmpty ? [] : [WordRun(field.label.shown + " ")]
  }

  /// The millimetres that a field wants at least.
  private static func need(of field: PaperField, _ look: PaperLook) -> Double {
    let value = field.value.map { width(of: $0, look) + 2 } ?? 0
    let caption = Double(field.caption.displayWidth) * captionSize * letterWidth
    return width(of: field.label, look) + max(least, value, caption)
  }

  /// The width of a letter in millimetres for each point of its size: about half an em.
  static let letterWidth = 0.5 * 25.4 / 72

  private static func width(of text: String, _ look: PaperLook) -> Double {
    text.isEmpty ? 0 : Double(text.displayWidth + 1) * look.fontSize * letterWidth
  }
}

extension String {
  /// The text as a line of a paper shows it.
  fileprivate var shown: String { PaperLook.line(self) }
}
