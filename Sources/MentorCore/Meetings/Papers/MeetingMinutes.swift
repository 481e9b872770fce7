import Wording

extension Meeting {
  /// The minutes of the meeting, in Russian; before it is held, a sheet to be filled in by hand.
  ///
  /// - Parameters:
  ///   - facts: The pairs of the meeting, at least one.
  ///   - pairs: The pairs, for the participants of a meeting that was not held yet.
  /// - Returns: The paper.
  public func minutes(of facts: [PaperPair], in pairs: RecordSet<Pair>) -> Paper {
    let names = facts.first?.names ?? ParticipantNames(mentors: [:], mentees: [:])
    var blocks = facts.first?.top ?? []
    blocks += [
      .name("ПРОТОКОЛ"), .paragraph("встречи наставника и наставляемых", .centered), .gap,
      .registration(date: date, number: "\(id.number)"), .gap,
      .paragraph("Вид встречи: \(kind.name.ru)", .flush),
    ]
    if state == .cancelled {
      blocks.append(.paragraph("Встреча отменена: \(cancelled ?? "")", .flush))
    }
    blocks += [time, placeLine, line("Тема", subject)].compactMap { $0 }
    blocks.append(.paragraph(pairsLine(facts), .flush))
    blocks += [.section("Участники"), .table(attendanceTable(names, pairs))]
    blocks += text("Результат", result) + text("Следующий шаг", nextStep)
    blocks += [.gap, .signatures(signatures(facts))]
    return Paper(
      .record, title: "Протокол встречи № \(id.number) от \(date.numeric)", blocks: blocks)
  }

  private var time: PaperBlock? {
    let parts = [
      start.map { "начало в \($0.jsonText)" },
      duration.map { "\($0) \($0.form("минута", "минуты", "минут"))" },
    ].compactMap { $0 }
    return line("Время", parts.isEmpty ? nil : parts.joined(separator: ", "))
  }

  private var placeLine: PaperBlock? {
    let parts = [isRemote ? "дистанционно" : nil, place].compactMap { $0 }
    return line("Место", parts.isEmpty ? nil : parts.joined(separator: ", "))
  }

  /// A line with its value; before the meeting, room for the hand.
  private func line(_ title: String, _ value: String?) -> PaperBlock? {
    if let value { return .paragraph("\(title): \(value)", .flush) }
    return state == .planned ? .fields([PaperField("\(title):")]) : nil
  }

  private func text(_ title: String, _ value: String?) -> [PaperBlock] {
    guard state != .cancelled else { return [] }
    if let value { return [.section(title), .paragraph(value)] }
    return [.section(title)] + (state == .planned ? [.lines(3)] : [.paragraph("не указан", .flush)])
  }

  private func attendanceTable(
    _ names: ParticipantNames, _ pairs: RecordSet<Pair>
  ) -> PaperTable {
    let noted = attendance.map { entry in
      (
        entry.participant,
        entry.isPresent ? "да" : "нет" + (entry.absence.map { ": \($0.name.ru)" } ?? "")
      )
    }
    let rows = noted.isEmpty ? participants(of: pairs).map { ($0, "") } : noted
    return PaperTable(
      caption: "Участники встречи",
      columns: [
        PaperTable.Column("№", .number, share: 1), PaperTable.Column("Роль", share: 3),
        PaperTable.Column("Участник", share: 7), PaperTable.Column("Присутствие", share: 5),
      ],
      rows: rows.enumerated().map { index, row in
        .cells(["\(index + 1)", row.0.side.name.ru, names.text(of: row.0), row.1])
      })
  }

  /// Which pair it is, with its form and order; of several, their identifiers alone.
  private func pairsLine(_ facts: [PaperPair]) -> String {
    guard let fact = facts.first, facts.count == 1 else {
      return "Пары и группы: " + pairs.map { "\($0)" }.joined(separator: ", ")
    }
    return "\(fact.pair.isGroup ? "Группа" : "Пара") \(fact.pair.id), форма «\(fact.form.ru)»"
      + (fact.pair.order.map { ", приказ \($0.text)" } ?? "")
  }

  /// The mentor signs the minutes of a pair, the curator those of several.
  private func signatures(_ facts: [PaperPair]) -> [PaperSignature] {
    guard let fact = facts.first, facts.count == 1 else {
      return facts.first.map { [$0.curatorSignature] } ?? []
    }
    return [PaperSignature("Наставник", name: PaperPair.signing(fact.mentor))]
  }
}
