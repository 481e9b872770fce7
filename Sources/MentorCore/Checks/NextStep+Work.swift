import Wording

extension ProgrammeStatus {
  /// What pairs owe: meetings and individual plans where they are at work, and the feedback of both sides
  /// about every meeting of the year, which is what `feedback missing` lists.
  var work: [NextStep] {
    let active = records.pairs.filter { $0.year == records.year && $0.state == .active }
    let overviews = records.meetingRecords.overviews(of: active, on: records.date)
    let silent = overviews.count { $0.last == nil && $0.next == nil }
    let owed = records.meetingRecords.missingFeedback(
      of: records.pairs.filter { $0.year == records.year }, on: records.date)
    let withoutPlan = overviews.count { $0.plan == nil }
    var steps: [NextStep] = []
    if silent > 0 {
      steps.append(
        NextStep(
          Phrase(ru: "Назначить встречи: не было ни одной у ", en: "Plan meetings: none yet of ")
            + .count(silent, ru: ("пары", "пар", "пар"), en: ("pair", "pairs")),
          "meeting plan --all --kind acquaintance"))
    }
    if owed > 0 {
      steps.append(
        NextStep(
          Phrase(ru: "Собрать обратную связь о встречах: нет ", en: "Collect feedback: lacking ")
            + .count(owed, ru: ("отзыва", "отзывов", "отзывов"), en: ("sheet", "sheets")),
          "feedback missing"))
    }
    if withoutPlan > 0 {
      steps.append(
        NextStep(
          Phrase(
            ru: "Составить индивидуальные планы: нет у ", en: "Make individual plans: none for ")
            + .count(withoutPlan, ru: ("пары", "пар", "пар"), en: ("pair", "pairs")),
          "meeting status"))
    }
    return steps
  }

  /// The drafts of orders that wait for a signature.
  var drafts: [NextStep] {
    records.orders.filter { $0.year == records.year && $0.state == .draft }.prefix(3).map { order in
      NextStep(
        Phrase(ru: "Подписать \(order.id) и внести в реестр: ", en: "Have \(order.id) signed: ")
          + order.kind.name,
        "order sign \(order.id) --number 12 --date \(records.date.iso)")
    }
  }
}
