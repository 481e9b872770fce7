import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl roadmap approve`.
struct RoadmapApprove: Command {
  static let about = About(
    "approve",
    Phrase(ru: "Утвердить дорожную карту приказом.", en: "Approve a roadmap by an order."),
    discussion: Phrase(
      ru: "Пока нет ни номера, ни даты приказа, дорожная карта — проект. Утверждённую карту можно "
        + "править, но об этом напоминают: изменение вносится приказом. Сроки, которые считаются "
        + "от утверждения, читаются заново.",
      en:
        "Without number and date of an order a roadmap is a draft. An approved one can be edited, "
        + "but you are reminded that a change takes an order. Deadlines that are counted from the "
        + "approval are read again."),
    examples: [
      Example(
        "mentorctl roadmap approve R-1 --order \"№ 129 от 01.09.2026\" --approved-by \"Ковригина Н.В.\"",
        Phrase(ru: "Утвердить.", en: "Approve it."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Карта утверждена другим приказом.", en: "Another order approved it."))
    ])

  @Argument(
    "roadmap", value: ValueName(ru: "карта", en: "roadmap"), completion: .dynamic("roadmaps"),
    Phrase(ru: "Дорожная карта.", en: "The roadmap."))
  var roadmap: RecordReference

  @Option(
    "order", value: ValueName(ru: "приказ", en: "order"),
    Phrase(
      ru: "Номер и дата приказа, как они напечатаны.",
      en: "Number and date of the order, as they are printed."))
  var order: String

  @Option(
    "approved-by", value: ValueName(ru: "кто", en: "who"),
    Phrase(ru: "Кто утвердил: фамилия и инициалы.", en: "Who approved: surname and initials."))
  var person: String?

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let paper = PaperReference(order)
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let old = try self.roadmap.record(in: editing.load(.roadmaps))
      var roadmap = old
      var isNew = false
      try WorkspaceError.domain { () throws(RoadmapError) in
        isNew = try roadmap.approve(by: paper, person: person)
      }
      let reread = roadmap.rereadDeadlines(from: old)
      try editing.save(roadmap, on: .roadmaps)
      return (roadmap, isNew, reread)
    }
    let (roadmap, isNew, reread) = outcome.value
    var remarks = reread.isEmpty ? [] : [Roadmap.rereadNote(reread)]
    if let date = paper.date, date > context.today {
      remarks.append(
        Phrase(
          ru: "\(date.numeric) ещё не наступило, проверьте год приказа",
          en: "\(date) is still to come, check the year of the order"))
    }
    return Answer(
      report: Report(
        text: { settings in
          let words = roadmap.approval?.words ?? ""
          let state =
            isNew
            ? Phrase(ru: "\(roadmap.id) утверждена: ", en: "\(roadmap.id) is approved: ")
            : Phrase(
              ru: "\(roadmap.id) уже была утверждена: ", en: "\(roadmap.id) was approved before: ")
          return settings(state) + words.visible + "\n"
        },
        json: { ["roadmap": roadmap.json] }),
      notes: outcome.notes.map(\.message) + remarks)
  }
}

extension Roadmap {
  /// That the deadlines of `measures` mean something else now.
  static func rereadNote(_ measures: [MeasureID]) -> Phrase {
    let shown = measures.prefix(10).map { "\($0)" } + (measures.count > 10 ? ["…"] : [])
    let list = shown.joined(separator: ", ")
    return Phrase(
      ru: "сроки прочитаны заново, даты изменились: \(list)",
      en: "deadlines were read again, and these have other dates: \(list)")
  }
}
