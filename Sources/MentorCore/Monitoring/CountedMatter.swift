public import JSONStore
public import Wording

/// What an organisation counts before and after: numbers of the whole, without any person.
///
/// Source of the list: the methodical recommendations to the target model, a customary default; an
/// organisation may count other things under names of its own.
public enum CountedMatter: String, Hashable, Sendable, CaseIterable {
  case clubs, projects, registered, complaints
  case youngSpecialists = "young-specialists"
  case professionalWorks = "professional-works"
  case partnerTrades = "partner-trades"

  /// The matter in words.
  public var name: Phrase {
    switch self {
    case .clubs:
      Phrase(ru: "посещают кружки и секции, чел.", en: "learners in clubs")
    case .projects:
      Phrase(ru: "успешных проектов обучающихся", en: "successful projects of learners")
    case .registered:
      Phrase(ru: "состоят на учёте, чел. (только число)", en: "learners on record, a count only")
    case .complaints:
      Phrase(ru: "жалоб участников и родителей", en: "complaints of participants and parents")
    case .youngSpecialists:
      Phrase(ru: "молодых специалистов осталось в организации", en: "young specialists who stayed")
    case .professionalWorks:
      Phrase(ru: "профессиональных работ: статей, исследований", en: "professional works")
    case .partnerTrades:
      Phrase(
        ru: "обучающихся выбрали профессии партнёров",
        en: "learners who choose the partners' trades"
      )
    }
  }

  /// The stored name of what `text` means: the code of a known matter, else the words themselves.
  ///
  /// A known matter is recognised by its code and by its name in any language, with or without what is said
  /// of the number («…, чел.»).
  static func code(of text: String) -> String {
    let spoken = bare(text)
    let known = allCases.first { matter in
      [matter.rawValue, matter.name.ru, matter.name.en].contains { bare($0) == spoken }
    }
    return known?.rawValue ?? text.cleaned()
  }

  /// The words of `name` without what is said of the number behind the last comma.
  private static func bare(_ name: String) -> FoldedText {
    let folded = FoldedText(name).text
    for remark in [", чел", ", человек", ", a count only", ", people"] {
      if let range = folded.range(ofPart: remark) {
        return FoldedText(String(folded[..<range.lowerBound]))
      }
    }
    return FoldedText(name)
  }

  /// The first of `counts` whose matter another one before it has, as it was named; `nil` where there is none.
  public static func repeated(in counts: some Sequence<QualityCount>) -> String? {
    var known: Set<FoldedText> = []
    return counts.first { !known.insert(FoldedText($0.matter)).inserted }?.matter
  }

  /// The stored name `code` in words.
  public static func name(of code: String) -> Phrase {
    CountedMatter(rawValue: code)?.name ?? Phrase(verbatim: code)
  }
}

/// A number that was counted in a round.
public struct QualityCount: Record, Equatable {
  /// What was counted: the code of a ``CountedMatter``, or words of the organisation's own.
  public let matter: String

  /// Where the number comes from; `nil` where nobody said.
  public var source: String?

  /// The number, 0 or more.
  public var value: Int

  /// Creates a count of what `matter` means.
  public init(_ matter: String, value: Int, source: String? = nil) {
    self.matter = CountedMatter.code(of: matter)
    self.value = value
    self.source = source
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    matter = try map.field("matter", old?.matter)
    source = try map.optional("source", old?.source)
    value = try map.field("value", old?.value)
    try map.check(
      .needed(
        matter, Phrase(ru: "не сказано, что посчитано", en: "it is not said what was counted")))
    try map.check(
      (0...100_000_000).contains(value)
        ? nil
        : ValueProblem(
          Phrase(
            ru: "\(value) — не число людей или дел: нужно от 0 до 100 миллионов",
            en: "\(value) is no count: from 0 to 100 million is")))
    try map.check(
      HealthWords.first(in: [matter, source]).map { word in
        ValueProblem(
          .quoted(word)
            + Phrase(
              ru: ": сведений о здоровье программа не хранит (152-ФЗ, ст. 10)",
              en: ": the program keeps nothing about health (152-ФЗ, art. 10)"))
      })
  }
}

/// A matter counted at the beginning and later in a school year.
public struct CountChange: Equatable, Sendable {
  /// What was counted, as ``QualityCount/matter``.
  public let matter: String

  /// The number in the input round; `nil` where it was not entered.
  public let before: Int?

  /// The number in the last later round that has it; `nil` where it was not entered.
  public let after: Int?

  /// After less before; `nil` where either is lacking.
  public var difference: Int? { before.flatMap { before in after.map { $0 - before } } }

  /// What was counted in the rounds of one school year: known matters first, then by name.
  ///
  /// - Complexity: O(*n* log *n*) in the number of counts.
  public static func all(in rounds: some Sequence<MonitoringRound>) -> [CountChange] {
    var before: [FoldedText: Int] = [:]
    var after: [FoldedText: Int] = [:]
    var names: [FoldedText: String] = [:]
    for round in rounds.sorted(by: { $0.kind.order < $1.kind.order }) {
      for count in round.counts {
        let folded = FoldedText(count.matter)
        names[folded] = names[folded] ?? count.matter
        if round.kind == .input { before[folded] = count.value }
        if round.kind != .input { after[folded] = count.value }
      }
    }
    let known = CountedMatter.allCases.map { FoldedText($0.rawValue) }
    let own = names.keys.filter { !known.contains($0) }.sorted { $0.text < $1.text }
    return (known + own).compactMap { folded in
      names[folded].map { CountChange(matter: $0, before: before[folded], after: after[folded]) }
    }
  }
}
