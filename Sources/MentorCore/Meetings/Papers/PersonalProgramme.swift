import Wording

extension DevelopmentPlan {
  /// The plan as the paper «персональная программа наставничества», in Russian.
  ///
  /// Its fields are customary (DOMAIN 7.1, «план индивидуального развития»).
  public func programme(of facts: PaperPair) -> Paper {
    var blocks: [PaperBlock] = [
      .corner(["УТВЕРЖДАЮ", "Куратор программы наставничества", signedBy(facts), approvalDate])
    ]
    blocks += facts.top
    blocks += [
      .name("ПЕРСОНАЛЬНАЯ ПРОГРАММА НАСТАВНИЧЕСТВА"),
      .paragraph("редакция \(version)", .centered), .gap,
    ]
    blocks += facts.requisites
    blocks.append(.section("Цели"))
    blocks.append(goals.isEmpty ? .lines(3) : .clauses(goals.map { PaperClause($0) }))
    blocks += [.section("Задачи"), .table(taskTable), .gap]
    if !versions.isEmpty {
      blocks.append(.section("Изменения"))
      blocks.append(
        .items(
          versions.enumerated().map { index, version in
            "редакция \(index + 1) утверждена \(version.approved.numeric), изменена "
              + "\(version.replaced.numeric): \(version.reason)"
          }))
    }
    blocks += [.gap, .signatures(facts.signatures)]
    return Paper(
      .record, title: "Персональная программа наставничества \(id)", isLandscape: true,
      blocks: blocks)
  }

  private func signedBy(_ facts: PaperPair) -> String {
    "_____________ \(facts.curator.map(PaperPair.signing) ?? "____________________")"
  }

  private var approvalDate: String { approved?.numeric ?? Paper.blankDate }

  private var taskTable: PaperTable {
    PaperTable(
      caption: "Задачи плана",
      columns: [
        PaperTable.Column("№", .number, share: 1), PaperTable.Column("Задача", share: 7),
        PaperTable.Column("Срок", share: 3), PaperTable.Column("Планируемый результат", share: 5),
        PaperTable.Column("Фактический результат", share: 5),
        PaperTable.Column("Отметка наставника", share: 4),
      ],
      rows: tasks.map { task in
        let actual = [task.done.map { "выполнено \($0.numeric)" }, task.actual]
        let mark = [task.mark?.name.ru, task.comment]
        return .cells([
          "\(task.number)", task.text, "до \(task.due.numeric)", task.expected ?? "",
          actual.compactMap { $0 }.joined(separator: ": "),
          mark.compactMap { $0 }.joined(separator: "; "),
        ])
      }, rowHeight: 8)
  }
}

/// The diary of a mentor: what was done at the meetings of a pair.
///
/// Its fields are customary (DOMAIN 7.1, «журнал встреч»).
public struct MentorDiary: Sendable {
  private let facts: PaperPair
  private let meetings: [Meeting]
  private let sheets: [Feedback]

  /// Creates the diary of the pair of `facts` out of the records.
  public init(of facts: PaperPair, _ records: MeetingRecords) {
    self.facts = facts
    meetings = records.meetings.filter { $0.pairs.contains(facts.pair.id) }
      .sorted { $0.moment < $1.moment }
    let own = Set(meetings.map(\.id))
    sheets = records.feedback.filter { own.contains($0.meeting) }
  }

  /// The paper, in Russian; cancelled meetings stand in it with their reason.
  public var paper: Paper {
    var blocks = facts.top
    blocks += [.name("ДНЕВНИК НАСТАВНИКА"), .gap]
    blocks += facts.requisites
    blocks += [.section("Встречи"), .table(table), .gap, .paragraph(summary, .flush)]
    blocks += [
      .gap,
      .signatures([
        PaperSignature("Наставник", name: PaperPair.signing(facts.mentor), isDated: true),
        facts.curatorSignature,
      ]),
    ]
    return Paper(
      .record, title: "Дневник наставника \(facts.pair.id)", isLandscape: true, blocks: blocks)
  }

  private var table: PaperTable {
    PaperTable(
      caption: "Журнал встреч",
      columns: [
        PaperTable.Column("№", .number, share: 1), PaperTable.Column("Дата", share: 3.2),
        PaperTable.Column("Вид встречи", share: 4), PaperTable.Column("Тема", share: 5),
        PaperTable.Column("Минут", .number, share: 2), PaperTable.Column("Отсутствовали", share: 4),
        PaperTable.Column("Результат", share: 6), PaperTable.Column("Следующий шаг", share: 5),
        PaperTable.Column("Обратная связь", share: 4),
      ],
      rows: meetings.enumerated().map { index, meeting in .cells(cells(index + 1, meeting)) },
      rowHeight: 8)
  }

  private func cells(_ number: Int, _ meeting: Meeting) -> [String] {
    let absent = meeting.absent.map { entry in
      facts.names.text(of: entry.participant) + (entry.absence.map { " (\($0.name.ru))" } ?? "")
    }
    let result =
      switch meeting.state {
      case .held: meeting.result ?? ""
      case .planned: "запланирована"
      case .cancelled: "отменена: \(meeting.cancelled ?? "")"
      }
    let marks = sheets.filter { $0.meeting == meeting.id }.map { sheet in
      "\(sheet.author.side.name.ru): цель \(sheet.reached), комфорт \(sheet.comfort)"
    }
    return [
      "\(number)",
      meeting.date.numeric + (meeting.start.map { ", \($0.jsonText)" } ?? ""), meeting.kind.name.ru,
      meeting.subject ?? "", meeting.duration.map(String.init) ?? "",
      absent.joined(separator: "; "), result, meeting.nextStep ?? "",
      marks.joined(separator: "; "),
    ]
  }

  private var summary: String {
    let held = meetings.filter { $0.state == .held }
    let minutes = held.compactMap(\.duration).reduce(0, +)
    let time =
      minutes == 0
      ? "" : ", вместе \(minutes) \(minutes.form("минута", "минуты", "минут"))"
    return "Проведено встреч: \(held.count)\(time). Отменено: "
      + "\(meetings.count { $0.state == .cancelled }). Листов обратной связи: \(sheets.count)."
  }
}
