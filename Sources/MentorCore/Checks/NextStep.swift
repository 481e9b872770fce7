public import Wording

/// Something that the curator should do next, with the command for it.
public struct NextStep: Hashable, Sendable {
  /// What to do, in a clause with a capital letter and without a full stop.
  public let text: Phrase

  /// The words of the command behind `mentorctl`, as a person types them.
  public let command: Phrase

  init(_ text: Phrase, _ command: Phrase) {
    self.text = text
    self.command = command
  }

  init(_ text: Phrase, _ command: String) {
    self.init(text, Phrase(verbatim: command))
  }
}

extension ProgrammeStatus {
  /// What to do next, the most urgent first; never empty.
  public var nextSteps: [NextStep] {
    let steps =
      repairs + destruction + plan + preparation + papers + drafts + pairing + work
    guard steps.isEmpty else { return steps }
    return [
      NextStep(
        Phrase(ru: "Всё в порядке. Посмотреть пары", en: "All is well. Look at the pairs"),
        "pair list")
    ]
  }

  /// Errors in the data.
  private var repairs: [NextStep] {
    let errors = count(.error)
    guard errors > 0 else { return [] }
    return [
      NextStep(
        Phrase(ru: "Исправить ", en: "Mend ")
          + .count(
            errors, ru: ("ошибку", "ошибки", "ошибок"), en: ("error", "errors"))
          + Phrase(ru: " в данных", en: " in the data"),
        "check --severity error")
    ]
  }

  /// Data of those who withdrew their consent.
  private var destruction: [NextStep] {
    guard duties.open > 0 else { return [] }
    return [
      NextStep(
        Phrase(ru: "Уничтожить данные отозвавших согласие: ", en: "Destroy the data of ")
          + .count(
            duties.open, ru: ("человек", "человека", "человек"),
            en: ("person who withdrew", "people who withdrew")),
        "retention list")
    ]
  }

  /// What the roadmap asks for.
  private var plan: [NextStep] {
    var steps: [NextStep] = []
    if measures.overdue > 0 {
      steps.append(
        NextStep(
          Phrase(ru: "Выполнить или отметить ", en: "Do or mark ")
            + .count(
              measures.overdue,
              ru: (
                "просроченное мероприятие", "просроченных мероприятия", "просроченных мероприятий"
              ),
              en: ("overdue measure", "overdue measures")),
          "roadmap overdue"))
    }
    if measures.due > 0 {
      steps.append(
        NextStep(
          Phrase(ru: "Посмотреть ближайшие сроки: ", en: "See what is due soon: ")
            + .count(
              measures.due, ru: ("мероприятие", "мероприятия", "мероприятий"),
              en: ("measure", "measures")),
          "roadmap due"))
    }
    return steps
  }

  /// What is still lacking altogether.
  private var preparation: [NextStep] {
    var steps: [NextStep] = []
    if (records.organization.name ?? "").isEmpty {
      steps.append(
        NextStep(
          Phrase(ru: "Назвать организацию", en: "Name the organisation"),
          Phrase(ru: "org edit --name \"МБОУ СОШ № 5\"", en: "org edit --name \"School 5\"")))
    }
    if measures.total == 0 {
      steps.append(
        NextStep(
          Phrase(ru: "Прочитать дорожную карту", en: "Read the roadmap in"),
          Phrase(ru: "roadmap import карта.txt", en: "roadmap import roadmap.txt")))
    }
    if records.pool.mentees.isEmpty {
      steps.append(
        NextStep(
          Phrase(ru: "Загрузить анкеты наставляемых", en: "Import the mentees' questionnaires"),
          Phrase(ru: "mentee import наставляемые.csv", en: "mentee import mentees.csv")))
    }
    if records.pool.mentors.isEmpty {
      steps.append(
        NextStep(
          Phrase(ru: "Загрузить анкеты наставников", en: "Import the mentors' questionnaires"),
          Phrase(ru: "mentor import наставники.csv", en: "mentor import mentors.csv")))
    }
    return steps
  }

  /// Consents that are lacking.
  private var papers: [NextStep] {
    guard withoutConsent > 0 else { return [] }
    return [
      NextStep(
        Phrase(ru: "Собрать согласия: нет у ", en: "Collect consents: lacking for ")
          + .count(
            withoutConsent, ru: ("участника", "участников", "участников"),
            en: ("participant", "participants")),
        "consent missing")
    ]
  }

  /// The way from people to approved pairs.
  private var pairing: [NextStep] {
    let papers = PairState.allCases.compactMap(paper)
    guard papers.isEmpty else { return papers + unmatched }
    if let openProposal {
      return [
        NextStep(
          Phrase(
            ru: "Посмотреть и принять предложение \(openProposal.id): ",
            en: "Look at proposal \(openProposal.id) and accept it: ")
            + .count(
              openProposal.pairs.count, ru: ("пара", "пары", "пар"), en: ("pair", "pairs")),
          "pair accept \(openProposal.id)")
      ]
    }
    if waiting > 0, freePlaces > 0, pairs.values.reduce(0, +) == 0 {
      return [
        NextStep(
          Phrase(
            ru: "Подобрать пары: ждут \(waiting), мест \(freePlaces)",
            en: "Match pairs: \(waiting) are waiting, \(freePlaces) places are free"),
          "pair match")
      ]
    }
    return unmatched
  }

  /// What the pairs in `state` lack before they can work; `nil` where there are none, or they work.
  private func paper(of state: PairState) -> NextStep? {
    guard let number = pairs[state], number > 0 else { return nil }
    let count = Phrase.count(number, ru: ("пару", "пары", "пар"), en: ("pair", "pairs"))
    let several = Phrase.count(number, ru: ("пары", "пар", "пар"), en: ("pair", "pairs"))
    switch state {
    case .draft:
      return NextStep(
        Phrase(ru: "Предложить участникам ", en: "Propose to those concerned ") + count,
        "pair propose --all")
    case .proposed:
      return NextStep(
        Phrase(ru: "Собрать согласие участников для ", en: "Collect the agreement to ") + several,
        "pair agree --all --party everyone --signed \(records.date.iso)")
    case .agreed:
      return NextStep(Phrase(ru: "Утвердить ", en: "Approve ") + count, "pair approve --all")
    case .approved:
      let isDrafted = records.orders.contains { $0.state == .draft && $0.kind == .pairs }
      guard !isDrafted else { return nil }
      return NextStep(
        Phrase(ru: "Закрепить приказом ", en: "Confirm by an order ") + count,
        "order draft pairs --pairs approved")
    case .ordered:
      return NextStep(
        Phrase(ru: "Начать работу ", en: "Begin the work of ") + several, "pair start --all")
    case .active, .paused, .completed, .dissolved: return nil
    }
  }

  /// Mentees who wait while others have their pairs.
  private var unmatched: [NextStep] {
    guard waiting > 0, mentors > 0 else { return [] }
    return [
      NextStep(
        Phrase(ru: "Найти наставников тем, кто ждёт: ", en: "Find mentors for those who wait: ")
          + .count(
            waiting, ru: ("наставляемый", "наставляемых", "наставляемых"),
            en: ("mentee", "mentees")),
        "pair unmatched")
    ]
  }
}
