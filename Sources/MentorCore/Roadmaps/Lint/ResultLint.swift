import Wording

/// Looks at the results of measures.
struct ResultLint {
  private(set) var findings: [RoadmapFinding] = []

  /// Looks at `roadmap`.
  init(_ roadmap: Roadmap) {
    guard roadmap.measures.contains(where: { $0.result != nil }) else {
      if roadmap.measures.count > 1 {
        findings.append(
          RoadmapFinding(
            .resultNone,
            Phrase(
              ru: "ни у одного мероприятия не указан результат: выполнение нечем подтвердить",
              en: "no measure names a result: nothing would show that it was done")))
      }
      return
    }
    var groups: [String: [Measure]] = [:]
    for measure in roadmap.measures {
      guard let result = measure.result else {
        report(.resultMissing, measure, ru: "не указан результат", en: "no result is named")
        continue
      }
      groups[FoldedText(result).text, default: []].append(measure)
      readSubject(measure, result)
      readFacts(measure, result)
      readMeasure(measure, result)
    }
    for group in groups.values where group.count > 1 { readCopies(group) }
  }

  private mutating func report(_ rule: RoadmapRule, _ measure: Measure, ru: String, en: String) {
    findings.append(
      RoadmapFinding(rule, measure: measure.id, line: measure.origin?.line, Phrase(ru: ru, en: en)))
  }

  private mutating func readCopies(_ group: [Measure]) {
    guard let first = group.first, let result = first.result,
      result.unicodeScalars.count >= Self.leastLength
    else { return }
    let others = group.dropFirst().map { "\($0.id)" }.joined(separator: ", ")
    report(
      .resultCopied, first, ru: "тот же результат «\(result.excerpt)» у мероприятий \(others)",
      en: "the result “\(result.excerpt)” is also that of \(others)")
  }

  /// Results shorter than this may well repeat, such as «Приказ».
  private static let leastLength = 15

  private mutating func readSubject(_ measure: Measure, _ result: String) {
    let title = Subject(measure.title)
    let outcome = Subject(result)
    if title.pools.count == 1, let wanted = title.pools.first,
      title.isOnly(wanted), let given = outcome.pools.first, outcome.pools.count == 1,
      given != wanted
    {
      report(
        .resultOffSubject, measure,
        ru: "мероприятие о базе \(wanted.name.ru), а результат о базе \(given.name.ru)",
        en: "the measure is about the pool of \(wanted.name.en), the result about that of "
          + given.name.en)
    }
    if let wanted = title.paper, let given = outcome.paper, wanted != given {
      report(
        .resultOffSubject, measure,
        ru: "мероприятие — \(wanted.name.ru), а результат — \(given.name.ru)",
        en: "the measure is about \(wanted.name.en), the result about \(given.name.en)")
    }
  }

  private mutating func readFacts(_ measure: Measure, _ result: String) {
    let words = FoldedText(result).words
    for (index, word) in words.enumerated() where Self.facts.contains(where: word.hasPrefix) {
      let next = words[(index + 1)...].prefix(2)
      guard
        let number = next.first(where: { $0.allSatisfy(\.isWholeNumber) && $0.utf8.count <= 3 })
      else { continue }
      report(
        .resultPastFact, measure, ru: "результат — уже случившееся: «\(word) … \(number)»",
        en: "the result is something that has happened: “\(word) … \(number)”")
      return
    }
  }

  /// Finds results in general words, with neither a paper nor a figure.
  private mutating func readMeasure(_ measure: Measure, _ result: String) {
    let words = FoldedText(result).bareWords
    guard let first = words.first, Self.general.contains(where: first.begins),
      !words.contains(where: { word in
        word.utf8.allSatisfy { (48...57).contains($0) } || Self.papers.contains(where: word.begins)
      })
    else { return }
    report(
      .resultUnmeasurable, measure,
      ru: "результат нельзя измерить или показать: «\(result.excerpt)»",
      en: "the result can be neither measured nor shown: “\(result.excerpt)”")
  }

  /// Words with which general results begin (a customary default).
  private static let general = [
    "повышени", "развити", "совершенствован", "улучшени", "трансляци", "содействи", "расширени",
    "активизаци", "популяризаци", "укреплени", "осознани", "рост", "вовлеченн", "понимани",
    "готовност",
    "обеспечени", "создание", "формировани", "повыше", "выработк", "стимулирован", "распространени",
  ]

  /// Words for what can be shown (a customary default).
  private static let papers = [
    "приказ", "распоряж", "протокол", "положени", "план", "отчет", "справк", "баз", "банк",
    "реестр", "спис",
    "перечен", "анкет", "согласи", "договор", "соглашени", "программ", "график", "журнал", "лист",
    "таблиц", "сводк", "карт", "публикаци", "страниц", "сайт", "материал", "сборник", "кейс",
    "сертификат", "удостоверени", "аналитич", "данны", "пакет", "акт", "=акты", "методич",
    "резолюц", "письм",
    "памятк", "проект", "заявк", "запис", "показател", "рекомендаци", "=пар", "групп", "документ",
    "стенд",
    "рубрик", "фото", "видео", "диплом", "грамот", "состав",
  ]

  private static let facts = [
    "обучен", "проведен", "подали", "прошли", "получили", "приняли", "создано", "подготовлен",
    "охвачен", "заключен",
  ]
}

/// What a text is about, as far as results and measures are compared.
private struct Subject {
  /// Whose pool it is.
  enum Circle: Hashable {
    case mentors, mentees

    var name: Phrase {
      switch self {
      case .mentors: Phrase(ru: "наставников", en: "mentors")
      case .mentees: Phrase(ru: "наставляемых", en: "mentees")
      }
    }
  }

  /// Which paper it is.
  enum Paper: Hashable {
    case regulation, roadmap

    var name: Phrase {
      switch self {
      case .regulation: Phrase(ru: "положение", en: "the regulation")
      case .roadmap: Phrase(ru: "дорожная карта", en: "the roadmap")
      }
    }
  }

  /// The pools that the text names.
  let pools: Set<Circle>

  /// The paper that the text names; `nil` where it names none or both.
  let paper: Paper?

  private let words: [Substring]

  init(_ text: String) {
    words = FoldedText(text).bareWords
    var pools: Set<Circle> = []
    for (index, word) in words.enumerated() where word.begins(with: "баз") {
      for near in words[(index + 1)...].prefix(3) {
        if near.begins(with: "наставляем") { pools.insert(.mentees) }
        if near.begins(with: "наставник") { pools.insert(.mentors) }
      }
    }
    self.pools = pools
    let isRegulation = words.contains { $0.hasPrefix("положени") }
    let isRoadmap = zip(words, words.dropFirst()).contains {
      $0.hasPrefix("дорожн") && $1.hasPrefix("карт")
    }
    paper =
      switch (isRegulation, isRoadmap) {
      case (true, false): .regulation
      case (false, true): .roadmap
      default: nil
      }
  }

  /// Whether the text names the people of `pool` and not the others.
  func isOnly(_ pool: Circle) -> Bool {
    let other = pool == .mentors ? "наставляем" : "наставник"
    return !words.contains { $0.hasPrefix(other) }
  }
}
