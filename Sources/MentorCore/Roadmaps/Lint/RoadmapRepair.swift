import Wording

/// A text of a roadmap that a repair changed.
public struct RepairedText: Hashable, Sendable {
  /// The rule whose finding it mends.
  public let rule: RoadmapRule

  /// The measure; `nil` for a heading or the title.
  public let measure: MeasureID?

  /// The column; `nil` for a heading or the title.
  public let column: RoadmapColumn?

  /// The text as it was.
  public let before: String

  /// The text as it is now.
  public let after: String
}

/// Mends what can be mended without touching the meaning: letters, marks, spaces, spellings that differ in
/// nothing that one hears.
///
/// Dates, years and deadlines are never touched, nor is a text that may have lost its end: a comma that ends a
/// title stays, since it shows that words are missing.
public struct RoadmapRepair: Sendable {
  /// The mended roadmap.
  public private(set) var roadmap: Roadmap

  /// What was changed, in the order of the roadmap.
  public private(set) var changes: [RepairedText] = []

  /// Mends `roadmap`; with `renumbers` its numbers as well.
  ///
  /// - Complexity: O(*n*).
  public init(_ roadmap: Roadmap, renumbers: Bool = false) {
    self.roadmap = roadmap
    self.roadmap.title = mended(roadmap.title, nil, nil)
    self.roadmap.sections = roadmap.sections.map { section in
      let title = mended(section.title, nil, nil)
      return title == section.title
        ? section
        : RoadmapSection(
          number: section.number, title: title, stage: section.stage, parent: section.parent)
    }
    for index in roadmap.measures.indices { mend(index) }
    unifyParties()
    if renumbers { renumber() }
  }

  private mutating func mend(_ index: Int) {
    let measure = roadmap.measures[index]
    roadmap.measures[index].title = mended(measure.title, measure.id, .title)
    if let content = measure.content {
      roadmap.measures[index].content = mended(content, measure.id, .title)
    }
    if let result = measure.result {
      roadmap.measures[index].result = mended(result, measure.id, .result)
      // The parts of the result are told once, with the whole.
      let told = changes
      roadmap.measures[index].results = measure.results.map { mended($0, measure.id, .result) }
      changes = told
    }
    var parties: [String] = []
    for party in measure.responsible {
      var mended = mended(party, measure.id, .responsible)
      let trimmed = mended.droppingTrailingCommas()
      if trimmed != mended {
        changes.append(
          RepairedText(
            rule: .responsibleTrailingComma, measure: measure.id, column: .responsible,
            before: mended, after: trimmed))
        mended = trimmed
      }
      if !mended.isEmpty { parties.append(mended) }
    }
    roadmap.measures[index].responsible = parties
  }

  /// `text` without markup, doubled marks and Latin letters in Russian words.
  private mutating func mended(
    _ text: String, _ measure: MeasureID?, _ column: RoadmapColumn?
  ) -> String {
    var current = text
    func apply(_ rule: RoadmapRule, _ next: String) {
      guard next != current, !next.isEmpty else { return }
      changes.append(
        RepairedText(rule: rule, measure: measure, column: column, before: current, after: next))
      current = next
    }
    if current.bearsMarkup { apply(.markup, current.asCellText()) }
    apply(.lookalikeLetters, current.mendingLookalikes().text)
    apply(.doubledMark, current.cleaned().withoutDoubledMarks())
    return current
  }

  /// Gives parties that differ only in case, ё, spaces and dots the spelling that is most common.
  private mutating func unifyParties() {
    var counts: [String: [String: Int]] = [:]
    for party in roadmap.measures.flatMap(\.responsible) {
      counts[Self.sound(party), default: [:]][party, default: 0] += 1
    }
    let chosen = counts.compactMapValues { spellings -> String? in
      guard spellings.count > 1 else { return nil }
      // Of equally common spellings the one with its dots and capital, then the first by its letters.
      return spellings.max { left, right in
        let leftKey = (left.value, left.key.count { $0 == "." }, left.key.count { $0.isUppercase })
        let rightKey = (
          right.value, right.key.count { $0 == "." }, right.key.count { $0.isUppercase }
        )
        return leftKey == rightKey ? left.key > right.key : leftKey < rightKey
      }?.key
    }
    guard !chosen.isEmpty else { return }
    for index in roadmap.measures.indices {
      let measure = roadmap.measures[index]
      for (place, party) in measure.responsible.enumerated() {
        guard let spelling = chosen[Self.sound(party)], spelling != party else { continue }
        changes.append(
          RepairedText(
            rule: .responsibleSpellings, measure: measure.id, column: .responsible, before: party,
            after: spelling))
        roadmap.measures[index].responsible[place] = spelling
      }
    }
  }

  /// The letters and digits of a party, in which spellings of one name do not differ.
  private static func sound(_ party: String) -> String {
    String(
      String.UnicodeScalarView(
        FoldedText(party).text.unicodeScalars.filter { $0 != " " && $0 != "." }))
  }

  private static func rule(of change: Renumbering.Change) -> RoadmapRule {
    guard let before = change.before else { return .numberMissing }
    let isSame = PrintedNumber(before)?.components == PrintedNumber(change.after)?.components
    return isSame ? .numberMixed : .numberRepeated
  }

  private mutating func renumber() {
    let sections = roadmap.sections
    for change in Renumbering.renumber(&roadmap) {
      changes.append(
        RepairedText(
          rule: Self.rule(of: change), measure: change.measure, column: .number,
          before: change.before ?? "", after: change.after))
    }
    for (old, new) in zip(sections, roadmap.sections) where old.number != new.number {
      changes.append(
        RepairedText(
          rule: .numberRestart, measure: nil, column: .number,
          before: [old.number, old.title].compactMap { $0 }.joined(separator: " "),
          after: [new.number, new.title].compactMap { $0 }.joined(separator: " ")))
    }
  }
}

extension String {
  /// The text without a second dot or comma in a row and without spaces before marks; «…» as three dots stays.
  fileprivate func withoutDoubledMarks() -> String {
    var result = UnicodeScalarView()
    let scalars = Array(unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case ".":
        let dots =
          scalars[index...].prefix { $0 == "." }.count
          + scalars[..<index].reversed().prefix { $0 == "." }.count
        if result.last == ".", dots == 2 { continue }
      case ",", ";":
        if result.last == scalar { continue }
      default: break
      }
      // «наставников .» loses the space; « .. » and « .5» keep it.
      if ".,;".unicodeScalars.contains(scalar), result.last == " ",
        index + 1 == scalars.count || scalars[index + 1] == " "
      {
        result.removeLast()
        if result.last == scalar { continue }
      }
      result.append(scalar)
    }
    return String(result)
  }

  /// The text without commas, semicolons and spaces at its end.
  fileprivate func droppingTrailingCommas() -> String {
    var text = self
    while let last = text.unicodeScalars.last, ",; ".unicodeScalars.contains(last) {
      text.unicodeScalars.removeLast()
    }
    return text
  }
}
