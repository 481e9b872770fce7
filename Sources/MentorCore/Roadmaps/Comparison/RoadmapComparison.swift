public import Wording

/// What became different between two editions of a roadmap.
public struct RoadmapComparison: Sendable {
  /// What became of the roadmap itself: title, organisation, level, period, approval, the lines around the
  /// table that are not in both, and headings.
  public let fields: [FieldChange]

  /// The measures that both editions have, in the order of the new one, unchanged ones among them.
  public let common: [MeasureChange]

  /// The measures of the new edition alone, in its order.
  public let added: [Measure]

  /// The measures of the old edition alone, in its order.
  public let removed: [Measure]

  /// The measures that differ, in the order of the new edition.
  public var changed: [MeasureChange] { common.filter { !$0.isUnchanged } }

  /// Whether the editions say the same.
  public var isEmpty: Bool {
    fields.isEmpty && added.isEmpty && removed.isEmpty && common.allSatisfy(\.isUnchanged)
  }

  /// Compares `old` with `new`.
  ///
  /// - Parameters:
  ///   - old: The earlier edition.
  ///   - new: The later edition; its identifiers need not be those of the old one.
  ///   - choices: Measures of the old edition with those of the new one that a person takes for them;
  ///     `nil` for one that is to find none.
  /// - Complexity: that of ``MeasureMatching``.
  public init(_ old: Roadmap, _ new: Roadmap, choices: [MeasureID: MeasureID?] = [:]) {
    let matching = MeasureMatching(
      old.features, new.features,
      choices: old.measures.indices.compactMap { index in
        guard let choice = choices[old.measures[index].id] else { return nil }
        return (index, choice.flatMap { id in new.measures.firstIndex { $0.id == id } })
      })
    let moved = Self.moved(matching.matches)
    let sections = SectionComparison(
      old, new, pairs: matching.matches.map { (old.measures[$0.old], new.measures[$0.new]) })
    common = matching.matches.map { match in
      let one = old.measures[match.old]
      let other = new.measures[match.new]
      return MeasureChange(
        old: one, new: other, basis: match.basis, isAmbiguous: match.isAmbiguous,
        fields: sections.changes(from: one, to: other), isMoved: moved.contains(match.new))
    }
    added = matching.added.map { new.measures[$0] }
    removed = matching.removed.map { old.measures[$0] }
    fields = old.changes(to: new) + sections.changes
  }

  /// The new indices that are out of order: those beside the longest run that keeps the old order.
  ///
  /// - Complexity: O(*n* log *n*).
  private static func moved(_ matches: [MeasureMatch]) -> Set<Int> {
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: matches.count)
    for index in matches.indices {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if matches[ends[middle]].old < matches[index].old {
          low = middle + 1
        } else {
          high = middle
        }
      }
      previous[index] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var kept: Set<Int> = []
    var next = ends.last
    while let index = next {
      kept.insert(index)
      next = previous[index]
    }
    return Set(matches.indices.filter { !kept.contains($0) }.map { matches[$0].new })
  }
}

extension Roadmap {
  /// The features of each measure.
  var features: [MeasureFeatures] {
    measures.map { MeasureFeatures($0, section: $0.section.map { sections[$0].title }) }
  }

  /// The heading under which `measure` stands, with its number; empty where there is none.
  func heading(of measure: Measure) -> String {
    measure.section.map { sections[$0].heading } ?? ""
  }

  /// What differs between this roadmap and `new` beside their measures.
  func changes(to new: Roadmap) -> [FieldChange] {
    var changes = FieldChanges()
    changes.add(.title, title, new.title)
    changes.add(.organization, organization, new.organization)
    if level != new.level { changes.add(.level, level.name, new.level.name) }
    if period != new.period {
      changes.add(.period, Self.words(period), Self.words(new.period))
    }
    changes.add(.approval, approval?.words, new.approval?.words)
    changes.add(
      .preamble, preamble.lines(besides: new.preamble), new.preamble.lines(besides: preamble))
    changes.add(.notes, notes.lines(besides: new.notes), new.notes.lines(besides: notes))
    return changes.list
  }

  private static func words(_ period: PlanPeriod?) -> Phrase {
    guard let period else { return Phrase(verbatim: "") }
    return Phrase(
      ru: "\(period.from.numeric) – \(period.to.numeric)", en: "\(period.from) – \(period.to)")
  }
}

extension [String] {
  /// The lines that `others` do not have, joined; spaces make no difference.
  fileprivate func lines(besides others: [String]) -> String {
    var left = others.reduce(into: [String: Int]()) { $0[$1.cleaned(), default: 0] += 1 }
    return map { $0.cleaned() }.filter { line in
      guard let count = left[line], count > 0 else { return true }
      left[line] = count - 1
      return false
    }.joined(separator: " ")
  }
}

extension Approval {
  /// The approval in a line: authority, person, number, date; empty where nothing is known.
  public var words: String {
    [authority, person, number.map { "№ \($0)" }, date.map(\.numeric)].compactMap { $0 }
      .joined(separator: ", ")
  }
}

extension Measure {
  /// What differs between this measure of `old` and `new`, a measure of `edition`.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  public func changes(in old: Roadmap, to new: Measure, in edition: Roadmap) -> [FieldChange] {
    changes(to: new, old.heading(of: self), edition.heading(of: new))
  }

  /// What differs between this measure and `new`, which stand under the given headings.
  ///
  /// Spaces and line breaks do not count; capital letters and marks do.
  func changes(to new: Measure, _ heading: String, _ newHeading: String) -> [FieldChange] {
    var changes = FieldChanges()
    changes.add(.number, number, new.number)
    changes.add(.title, title, new.title)
    changes.add(.content, content, new.content)
    changes.add(.deadline, deadline.text, new.deadline.text)
    if deadline.windows != new.deadline.windows || deadline.recurrence != new.deadline.recurrence {
      changes.add(.windows, deadline.daysInWords, new.deadline.daysInWords)
    }
    changes.add(
      .responsible, responsible.joined(separator: "; "), new.responsible.joined(separator: "; "))
    changes.add(.result, result, new.result)
    changes.add(.section, heading, newHeading)
    changes.add(.extras, extras.inWords, new.extras.inWords)
    if stage != new.stage {
      changes.add(
        .stage, stage?.name ?? Phrase(verbatim: ""), new.stage?.name ?? Phrase(verbatim: ""))
    }
    return changes.list
  }
}

extension [CaptionedText] {
  /// The texts in a line, each after its caption.
  fileprivate var inWords: String {
    map { [$0.caption, $0.text].filter { !$0.isEmpty }.joined(separator: ": ") }
      .joined(separator: "; ")
  }
}

extension Deadline {
  /// The windows in a line: «до 11.09.2026; 01.10.2026 – 31.10.2026»; empty where there are none.
  public var daysInWords: Phrase {
    windows.map(\.daysInWords).joined(separator: "; ")
  }
}

extension DatePeriod {
  /// The days in words: «до 11.09.2026», «01.10.2026 – 31.10.2026».
  public var daysInWords: Phrase {
    switch (from, to) {
    case (nil, nil): Phrase(verbatim: "…")
    case (nil, let to?): Phrase(ru: "до \(to.numeric)", en: "until \(to)")
    case (let from?, nil): Phrase(ru: "с \(from.numeric)", en: "from \(from)")
    case (let from?, let to?):
      from == to
        ? Phrase(ru: from.numeric, en: from.iso)
        : Phrase(ru: "\(from.numeric) – \(to.numeric)", en: "\(from) – \(to)")
    }
  }
}

/// Gathers the parts that differ.
private struct FieldChanges {
  private(set) var list: [FieldChange] = []

  mutating func add(_ field: RoadmapField, _ before: String?, _ after: String?) {
    let old = (before ?? "").cleaned()
    let new = (after ?? "").cleaned()
    if old != new { add(field, Phrase(verbatim: old), Phrase(verbatim: new)) }
  }

  mutating func add(_ field: RoadmapField, _ before: Phrase, _ after: Phrase) {
    if before != after { list.append(FieldChange(field: field, before: before, after: after)) }
  }
}
