import Wording

/// Looks at the order of measures in time: against the approval, the rows and the stages.
struct OrderLint {
  private let roadmap: Roadmap
  private(set) var findings: [RoadmapFinding] = []

  /// Looks at `roadmap`.
  init(_ roadmap: Roadmap) {
    self.roadmap = roadmap
    readApproval()
    readRows()
    readStages()
    readEvaluations()
    readMissingStages()
  }

  private mutating func report(_ rule: RoadmapRule, _ measure: Measure?, ru: String, en: String) {
    findings.append(
      RoadmapFinding(
        rule, measure: measure?.id, line: measure?.origin?.line, Phrase(ru: ru, en: en)))
  }

  private mutating func readApproval() {
    guard let approved = roadmap.approval?.date else { return }
    for measure in roadmap.measures {
      let opening =
        measure.deadline.recurrence == .continuous ? measure.deadline.windows.first : nil
      let window: DatePeriod
      if let opening, opening.from == nil {
        window = opening
      } else if case .once(let only) = MeasureTiming(measure.deadline) {
        window = only
      } else {
        continue
      }
      if let end = window.to, end < approved {
        report(
          .deadlineBeforeApproval, measure,
          ru: "срок истёк \(end.numeric), до утверждения плана \(approved.numeric)",
          en: "the deadline passed on \(end), before the approval on \(approved)")
      } else if let start = window.from,
        (start.year, start.month) < (approved.year, approved.month)
      {
        report(
          .deadlineBeforeApproval, measure,
          ru: "срок начинается \(start.numeric), до утверждения плана \(approved.numeric)",
          en: "the time begins on \(start), before the approval on \(approved)")
      }
    }
  }

  /// Compares each measure with the last dated one above it in its section.
  private mutating func readRows() {
    var last: (section: Int?, measure: Measure, timing: MeasureTiming)?
    for measure in roadmap.measures {
      guard let timing = MeasureTiming(measure.deadline) else { continue }
      if let last, last.section == measure.section, Self.isEarlier(timing, than: last.timing) {
        report(
          .deadlineOrder, measure,
          ru: "срок «\(measure.deadline.text.excerpt)» раньше срока \(last.measure.id) "
            + "«\(last.measure.deadline.text.excerpt)»",
          en: "“\(measure.deadline.text.excerpt)” is earlier than “"
            + "\(last.measure.deadline.text.excerpt)” of \(last.measure.id)")
      }
      // A date outside of the period is wrong itself; it says nothing about the rows after it.
      if !isOutside(measure) { last = (measure.section, measure, timing) }
    }
  }

  private func isOutside(_ measure: Measure) -> Bool {
    guard let period = roadmap.period else { return false }
    return measure.deadline.windows.contains { window in
      guard let to = window.to else { return false }
      return to > period.to.adding(days: 92) || to < period.from.adding(days: -92)
    }
  }

  private static func isEarlier(_ timing: MeasureTiming, than other: MeasureTiming) -> Bool {
    if case .once(let mine) = timing, case .once(let theirs) = other,
      let end = mine.to, let otherEnd = theirs.to, mine.from == nil, theirs.from == nil
    {
      return end < otherEnd
    }
    guard case .once = timing else { return false }
    return timing.isBefore(other)
  }

  /// Finds pools and choices that come after the pairs that rest on them.
  private mutating func readStages() {
    let pairings = timed { $0.stage == .pairing }
    let grounds = timed { measure in
      let words = Self.words(measure.title)
      let isPool =
        words.contains { $0.hasPrefix("баз") }
        && (measure.stage == .mentees || measure.stage == .mentors)
      let isChoice =
        words.contains { $0.hasPrefix("выбор") } && words.contains { $0.hasPrefix("форм") }
      return isPool || isChoice
    }
    for (ground, groundTiming) in grounds {
      guard let (pairing, _) = pairings.first(where: { $0.timing.isBefore(groundTiming) })
      else { continue }
      report(
        .stageOrder, ground,
        ru: "срок «\(ground.deadline.text.excerpt)» позже, чем у \(pairing.id) "
          + "«\(pairing.deadline.text.excerpt)», где пары уже формируют",
        en: "“\(ground.deadline.text.excerpt)” is later than “\(pairing.deadline.text.excerpt)” of "
          + "\(pairing.id), where pairs are already formed")
    }
  }

  /// Finds evaluations “before” that come after the pairs are formed.
  private mutating func readEvaluations() {
    let pairings = timed { measure in
      measure.stage == .pairing && !Self.words(measure.title).contains { $0.hasPrefix("анкет") }
    }
    for (evaluation, timing) in timed(Self.isEvaluationBefore) {
      guard let (pairing, _) = pairings.first(where: { $0.timing.isBefore(timing) }) else {
        continue
      }
      report(
        .beforeAfterPairs, evaluation,
        ru: "оценка «до» — «\(evaluation.deadline.text.excerpt)», а пары формируют раньше: "
          + "«\(pairing.deadline.text.excerpt)» (\(pairing.id))",
        en:
          "the evaluation “before” is due “\(evaluation.deadline.text.excerpt)”, but pairs are formed "
          + "earlier: “\(pairing.deadline.text.excerpt)” (\(pairing.id))")
    }
  }

  private static func isEvaluationBefore(_ measure: Measure) -> Bool {
    let words = words(measure.title)
    func says(_ stems: [String]) -> Bool {
      words.contains { word in stems.contains { word.begins(with: $0) } }
    }
    return says(["оценк", "монитор", "диагност", "анкетиров", "замер"])
      && (says(["входн", "первичн", "стартов"]) || (says(["будущ"]) && says(["сравнени"])))
      && !says(["итогов"])
  }

  private mutating func readMissingStages() {
    let present = Set(roadmap.measures.compactMap(\.stage))
    let missing = ProgrammeStage.allCases.filter { !present.contains($0) }
    guard !missing.isEmpty, roadmap.measures.count >= ProgrammeStage.allCases.count else { return }
    let list = missing.map {
      Phrase(ru: "\($0.rawValue) «\($0.name.ru)»", en: "\($0.rawValue) “\($0.name.en)”")
    }
    .joined(separator: ", ")
    report(
      .stageMissing, nil, ru: "не узнаны мероприятия этапов: \(list.ru)",
      en: "no measures of these stages were recognised: \(list.en)")
  }

  private func timed(_ isWanted: (Measure) -> Bool) -> [(measure: Measure, timing: MeasureTiming)] {
    roadmap.measures.compactMap { measure in
      guard isWanted(measure), let timing = MeasureTiming(measure.deadline) else { return nil }
      return (measure, timing)
    }
  }

  private static func words(_ text: String) -> [Substring] {
    FoldedText(text).bareWords
  }
}
