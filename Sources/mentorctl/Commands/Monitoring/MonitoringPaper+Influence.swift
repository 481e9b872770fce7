import MentorCore
import Wording

extension MonitoringPaper {
  /// What changed for the same people, group by group.
  var stageTwo: [PaperBlock] {
    var blocks: [PaperBlock] = [
      .section(said("Этап 2. Влияние на участников", "Stage 2. Influence on participants")),
      .paragraph(
        said(
          "Сравниваются отметки одних и тех же людей до и после: сдвиг — «после» минус «до». Из двух ответов "
            + "одного человека считается последний по дате.",
          "Marks of the same people before and after are compared: the shift is after less before. Of two "
            + "responses of one person the last by day counts."), .note),
    ]
    guard !page.influence.groups.isEmpty else {
      return blocks + [
        .paragraph(said("Анкет «до» и «после» нет.", "There are no such surveys."), .flush)
      ]
    }
    for group in page.influence.groups { blocks += self.blocks(of: group) }
    let isSmall = page.influence.groups.contains { $0.parameters.contains(where: \.isSuppressed) }
    return blocks + smallRemark(isSmall)
  }

  private func blocks(of group: InfluenceReport.Group) -> [PaperBlock] {
    let place = said(page.scene.name(of: group.form)) + ", " + said(group.role.name)
    var blocks: [PaperBlock] = [.paragraph(place.capitalizedFirst, .strong)]
    if group.parameters.contains(where: { $0.dynamics != nil }) {
      blocks.append(.table(table(of: group)))
    } else if group.parameters.contains(where: { $0.count > 0 }) {
      blocks.append(
        .paragraph(
          said(
            "Оба раза ответили меньше \(SmallGroup.least) человек: средних и долей нет.",
            "Fewer than \(SmallGroup.least) people answered both times: there are no means and shares."
          ),
          .flush))
    } else if !group.isAskedAfter {
      blocks.append(
        .paragraph(said("Анкеты «после» ещё нет.", "There is no survey after yet."), .flush))
    } else if !group.isAskedBefore {
      blocks.append(
        .paragraph(
          said("Анкеты «до» не было: сравнить не с чем.", "There was no survey before."), .flush))
    } else {
      blocks.append(
        .paragraph(
          said("Обоих ответов нет ни у кого.", "Nobody has given both responses."), .flush))
    }
    if !group.incomparable.isEmpty {
      let names = group.incomparable.map { "«\($0.text)»" }.joined(separator: ", ")
      blocks.append(
        .paragraph(
          said(
            "Не сравнивается, спрошено на разных шкалах: \(names).",
            "Not compared, asked on different scales: \(names)."), .note))
    }
    let attrition = [
      (said("только до", "before only"), group.onlyBefore),
      (said("только после", "after only"), group.onlyAfter),
      (said("ни разу", "neither"), group.neither),
      (said("выбыли до конца программы", "left before the end"), group.left),
    ].filter { !$0.1.isEmpty }.map {
      "\($0.0) \($0.1.count)" + (isDocument ? "" : " (\(ids($0.1)))")
    }
    blocks.append(
      .paragraph(
        said("Ответили оба раза: \(group.both.count)", "Answered both times: \(group.both.count)")
          + (attrition.isEmpty ? "." : "; " + attrition.joined(separator: "; ") + "."), .flush))
    if !group.repeated.isEmpty {
      let people = isDocument ? "\(group.repeated.count)" : ids(group.repeated)
      blocks.append(
        .paragraph(
          said("Ответили на анкету дважды: \(people).", "Answered a survey twice: \(people)."),
          .note))
    }
    return blocks
  }

  private func table(of group: InfluenceReport.Group) -> PaperTable {
    PaperTable(
      caption: said("Отметки до и после", "Marks before and after"),
      columns: [
        PaperTable.Column(said("Параметр", "Parameter"), share: 5),
        PaperTable.Column(said("Людей", "People"), .number, share: 1.1),
        PaperTable.Column(said("До", "Before"), .number, share: 1),
        PaperTable.Column(said("После", "After"), .number, share: 1.1),
        PaperTable.Column(said("Сдвиг", "Shift"), .number, share: 1.1),
        PaperTable.Column(said("Выросло", "Rose"), .number, share: 1.4),
        PaperTable.Column(said("То же", "Same"), .number, share: 1.1),
        PaperTable.Column(said("Упало", "Fell"), .number, share: 1.2),
      ],
      rows: group.parameters.map { parameter in
        let dynamics = parameter.dynamics
        return .cells([
          parameter.text, "\(parameter.count)", said(.decimal(dynamics?.before)),
          said(.decimal(dynamics?.after)), said(.decimal(dynamics?.difference, signed: true)),
          said(.percent(dynamics?.improved)), said(.percent(dynamics?.unchanged)),
          said(.percent(dynamics?.worse)),
        ])
      })
  }

  private func ids(_ people: [PersonID]) -> String {
    let shown = people.prefix(Self.named).map { "\($0)" }.joined(separator: ", ")
    let rest = people.count - Self.named
    return rest > 0 ? said("\(shown) и ещё \(rest)", "\(shown) and \(rest) more") : shown
  }

  /// What follows from the round.
  var followUps: [PaperBlock] {
    guard !page.round.followUps.isEmpty else { return [] }
    let date = page.scene.context.today
    return [
      .section(said("Рекомендации и решения", "Recommendations and decisions")),
      .table(
        PaperTable(
          caption: said("Что следует из мониторинга", "What follows from the round"),
          columns: [
            PaperTable.Column(said("№", "No"), .number, share: 0.6),
            PaperTable.Column(said("Что сделать", "What"), share: 5),
            PaperTable.Column(said("Кому", "To"), share: 2.5),
            PaperTable.Column(said("Срок", "By"), share: 1.6),
            PaperTable.Column(said("Состояние, результат", "State, result"), share: 3),
          ],
          rows: page.round.shown(in: page.scene.context).followUps.map { followUp in
            let state = said(followUp.state(on: date).name)
            return .cells([
              "\(followUp.number)",
              said(followUp.words) + " (" + said(followUp.kind.name)
                + (followUp.document.map { ", \($0)" } ?? "") + ")",
              followUp.to ?? "", followUp.due?.numeric ?? "",
              state + (followUp.done.map { " \($0.numeric)" } ?? "")
                + (followUp.result.map { ": \($0)" } ?? ""),
            ])
          })),
    ]
  }
}
