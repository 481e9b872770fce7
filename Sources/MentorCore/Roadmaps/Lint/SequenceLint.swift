import Wording

/// Finds measures that come before another on which they rest: meetings before pairs, consents after pairs, final
/// measures before the work.
struct SequenceLint {
  private let roadmap: Roadmap
  private(set) var findings: [RoadmapFinding] = []

  /// Looks at `roadmap`.
  init(_ roadmap: Roadmap) {
    self.roadmap = roadmap
    readSections()
    readConsents()
    readWork()
    readCompletion()
    readTraining()
  }

  private typealias Timed = (measure: Measure, timing: MeasureTiming)

  private func timed(_ isWanted: (Measure, [Substring]) -> Bool) -> [Timed] {
    roadmap.measures.compactMap { measure in
      guard isWanted(measure, WordPattern.words(measure.title)),
        let timing = MeasureTiming(measure.deadline)
      else { return nil }
      return (measure, timing)
    }
  }

  private mutating func report(
    _ rule: RoadmapRule, _ measure: Measure, _ other: Measure, ru: String, en: String
  ) {
    let mine = measure.deadline.text.excerpt
    let theirs = other.deadline.text.excerpt
    findings.append(
      RoadmapFinding(
        rule, measure: measure.id, line: measure.origin?.line,
        Phrase(
          ru: "срок «\(mine)», а \(ru) (\(other.id)) — «\(theirs)»",
          en: "due “\(mine)”, but \(en) (\(other.id)) “\(theirs)”")))
  }

  private static let formation = WordPattern(
    [
      [
        "закрепл", "закрепить", "формиров", "сформиров", "подбор", "подобрать", "составить",
        "составлен",
        "соединен", "приказ",
      ], WordPattern.pairs,
    ], none: ["баз", "план", "=без", "анкет"])

  /// The measures that form pairs.
  private var pairings: [Timed] {
    timed { $0.stage == .pairing && Self.formation.holds(for: $1) }
  }

  private mutating func readSections() {
    var last: (stage: ProgrammeStage, section: RoadmapSection)?
    for section in roadmap.sections {
      guard let stage = section.stage else { continue }
      if let last, stage < last.stage {
        findings.append(
          RoadmapFinding(
            .sectionOrder,
            Phrase(
              ru: "раздел «\(section.title.excerpt)» (этап \(stage.rawValue)) стоит после раздела "
                + "«\(last.section.title.excerpt)» (этап \(last.stage.rawValue))",
              en: "the section “\(section.title.excerpt)” (stage \(stage.rawValue)) stands after “"
                + "\(last.section.title.excerpt)” (stage \(last.stage.rawValue))")))
      }
      last = (stage, section)
    }
  }

  /// Words for the gathering of consents.
  private static let gathering = WordPattern([
    ["согласия", "согласий", "согласие"],
    ["сбор", "собра", "получ", "оформ", "подпис", "письменн", "обработк"],
  ])

  private mutating func readConsents() {
    let pairings = pairings
    for (consent, timing) in timed({ Self.gathering.holds(for: $1) }) {
      // In a plan of every year, consents in spring may be those for the year to come.
      guard case .once = timing, let first = pairings.first(where: { $0.timing.isBefore(timing) })
      else { continue }
      report(
        .consentsAfterPairs, consent, first.measure, ru: "пары формируют раньше",
        en: "pairs are formed earlier")
    }
  }

  /// Meetings of pairs that are over before any pair is formed.
  private mutating func readWork() {
    let pairings = pairings
    guard !pairings.isEmpty else { return }
    let meetings = timed { measure, words in
      measure.stage == .work && words.contains { $0.begins(with: "встреч") }
    }
    for (meeting, timing) in meetings {
      guard let first = pairings.first, pairings.allSatisfy({ timing.isBefore($0.timing) }) else {
        continue
      }
      report(
        .stageOrder, meeting, first.measure, ru: "пары формируют позже",
        en: "pairs are formed later")
    }
  }

  /// Final measures that are over before the work of the pairs begins.
  private mutating func readCompletion() {
    let works = timed { measure, _ in measure.stage == .work }
    guard let first = works.first else { return }
    let finals = timed { measure, words in
      measure.stage == .completion
        && words.contains { word in
          ["итог", "подвед", "подвести", "завершени", "поощр", "наград", "награж"].contains {
            word.begins(with: $0)
          }
        }
    }
    for (final, timing) in finals where works.allSatisfy({ timing.isBefore($0.timing) }) {
      report(
        .stageOrder, final, first.measure, ru: "работа пар начинается позже",
        en: "the work of the pairs begins later")
    }
  }

  /// Training that begins after the pairs were formed.
  private mutating func readTraining() {
    let pairings = pairings
    let trainings = timed { measure, words in
      measure.stage == .training
        && words.contains { word in
          ["обучени", "обучить", "отбор", "отобрать", "собеседован"].contains {
            word.begins(with: $0)
          }
        }
    }
    for (training, timing) in trainings {
      guard case .once = timing, !pairings.isEmpty,
        let last = pairings.last, pairings.allSatisfy({ $0.timing.isBefore(timing) })
      else { continue }
      report(
        .stageOrder, training, last.measure, ru: "пары формируют раньше",
        en: "pairs are formed earlier")
    }
  }
}
