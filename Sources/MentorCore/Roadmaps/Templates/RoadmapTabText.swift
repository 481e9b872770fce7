import Wording

/// A roadmap as plain text with tabs between its cells, which ``RoadmapReader`` reads back to the same measures.
public struct RoadmapTabText: Hashable, Sendable {
  /// The text; its last line ends.
  public let text: String

  /// Writes `roadmap`, with `stamp` as lines above the title.
  ///
  /// - Complexity: O(*n*).
  public init(_ roadmap: Roadmap, stamp: [String] = []) {
    let columns = Column.columns(of: roadmap.measures)
    var lines = stamp.isEmpty ? [] : stamp + [""]
    lines += roadmap.title.isEmpty ? [] : [roadmap.title, ""]
    lines.append(columns.map(\.caption).joined(separator: "\t"))
    var written: Set<Int> = []
    for measure in roadmap.measures {
      var headings: [Int] = []
      var next = measure.section
      while let index = next, !written.contains(index) {
        headings.append(index)
        next = roadmap.sections[index].parent
      }
      written.formUnion(headings)
      for index in headings.reversed() {
        let heading = roadmap.sections[index]
        let words = [heading.number, heading.title].compactMap { $0 }.joined(separator: " ")
        lines.append(
          words.oneCell + String(repeating: "\t", count: max(0, columns.count - 1)))
      }
      lines.append(columns.map { $0.text(of: measure).oneCell }.joined(separator: "\t"))
    }
    lines += roadmap.notes.isEmpty ? [] : [""] + roadmap.notes
    text = lines.joined(separator: "\n") + "\n"
  }

  /// A column of the table.
  private enum Column: Hashable {
    case number, title, content, deadline, responsible, result
    case extra(String)

    static func columns(of measures: [Measure]) -> [Column] {
      var columns: [Column] = [.number, .title]
      if measures.contains(where: { $0.content != nil }) { columns.append(.content) }
      columns += [.deadline, .responsible]
      if measures.contains(where: { $0.result != nil }) { columns.append(.result) }
      var captions: Set<String> = []
      for extra in measures.flatMap(\.extras) where captions.insert(extra.caption).inserted {
        columns.append(.extra(extra.caption))
      }
      return columns
    }

    var caption: String {
      switch self {
      case .number: "№"
      case .title: "Мероприятие"
      case .content: "Содержание"
      case .deadline: "Срок"
      case .responsible: "Ответственный"
      case .result: "Результат"
      case .extra(let caption): caption.oneCell
      }
    }

    func text(of measure: Measure) -> String {
      switch self {
      case .number: measure.number ?? ""
      case .title: measure.title
      case .content: measure.content ?? ""
      case .deadline: measure.deadline.text
      case .responsible: measure.responsible.joined(separator: ", ")
      case .result: measure.result ?? ""
      case .extra(let caption):
        measure.extras.filter { $0.caption == caption }.map(\.text).joined(separator: " ")
      }
    }
  }
}

extension String {
  /// The text on one line and without tabs, as a cell must be.
  fileprivate var oneCell: String { cleaned() }
}
