/// Numbers the measures of a roadmap anew, in the way in which most of them are numbered.
enum Renumbering {
  /// A number that was changed.
  struct Change: Hashable {
    let measure: MeasureID
    let before: String?
    let after: String
  }

  /// The ways in which a roadmap may be numbered.
  private enum Style {
    /// 1, 2, 3 through the whole roadmap.
    case running
    /// 1, 2, 3 in each section.
    case restarting
    /// 1.1, 1.2, 2.1 by sections.
    case nested
  }

  /// Numbers `roadmap` anew; one without any number stays as it is.
  ///
  /// - Returns: The measures whose number differs.
  /// - Complexity: O(*n*).
  static func renumber(_ roadmap: inout Roadmap) -> [Change] {
    let numbers = roadmap.measures.compactMap { $0.number.flatMap { PrintedNumber($0) } }
    guard !numbers.isEmpty else { return [] }
    let style = style(of: roadmap, numbers)
    let dots = numbers.count { $0.ending == .dot }
    let brackets = numbers.count { $0.ending == .bracket }
    let ending = dots * 2 >= numbers.count ? "." : brackets * 2 >= numbers.count ? ")" : ""
    var changes: [Change] = []
    var count = 0
    var section: Int??
    var place = 0
    for index in roadmap.measures.indices {
      let measure = roadmap.measures[index]
      if section != .some(measure.section) {
        place += 1
        if style != .running { count = 0 }
        section = measure.section
      }
      count += 1
      let number =
        style == .nested ? "\(measure.section.map { $0 + 1 } ?? place).\(count)" : "\(count)"
      guard measure.number != number + ending else { continue }
      changes.append(
        Change(measure: measure.id, before: measure.number, after: number + ending))
      roadmap.measures[index].number = number + ending
    }
    renumberSections(&roadmap)
    return changes
  }

  private static func style(of roadmap: Roadmap, _ numbers: [PrintedNumber]) -> Style {
    if numbers.count(where: { $0.components.count > 1 }) * 2 > numbers.count { return .nested }
    let sections = Set(roadmap.measures.compactMap(\.section)).count
    let firsts = numbers.count { $0.components == [1] }
    return sections > 1 && firsts > 1 ? .restarting : .running
  }

  /// Numbers the sections from 1 where all of them bear a plain number.
  private static func renumberSections(_ roadmap: inout Roadmap) {
    let numbers = roadmap.sections.map { $0.number.flatMap { PrintedNumber($0) } }
    guard roadmap.sections.allSatisfy({ $0.parent == nil }),
      numbers.allSatisfy({ number in
        number.map { $0.components.count == 1 && !$0.isRoman } ?? false
      })
    else { return }
    roadmap.sections = zip(roadmap.sections, numbers).enumerated().map { index, pair in
      let ending = pair.1?.ending == .bracket ? ")" : pair.1?.ending == .dot ? "." : ""
      return RoadmapSection(
        number: "\(index + 1)\(ending)", title: pair.0.title, stage: pair.0.stage)
    }
  }
}
