import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl plan export`.
struct PlanExport: Command {
  static let about = About(
    "export",
    Phrase(
      ru: "Персональная программа наставничества: Word (DOCX) или страница для печати (HTML).",
      en: "The personal programme of a pair: Word (DOCX) or a page for printing (HTML)."),
    discussion: Phrase(
      ru: "Бумага всегда на русском; её поля — значения программы по умолчанию.",
      en: "The paper is always Russian; its fields are the program's defaults."),
    examples: [
      Example(
        "mentorctl plan export PLAN-1 -o программа.docx",
        Phrase(ru: "Для Word.", en: "For Word."))
    ])

  @OptionGroup var naming: PlanArgument

  func run(in context: AppContext) throws -> Answer {
    let ((pool, plan, _), notes) = try context.read { snapshot throws(WorkspaceError) in
      try naming.plan(from: &snapshot, context)
    }
    guard let pair = pool.pairs[plan.pair] else {
      throw WorkspaceError.domain(PlanError.missingRecord(kind: Pair.noun.one, id: "\(plan.pair)"))
    }
    let report = PlanReport(context: context, pool: pool)
    return Answer(
      report: Report(plan.programme(of: context.facts(of: pair, in: pool))) {
        ["plan": report.json(plan)]
      }, notes: notes)
  }
}

/// The command `mentorctl plan diary`.
struct PlanDiary: Command {
  static let about = About(
    "diary",
    Phrase(
      ru: "Дневник наставника: Word (DOCX) или страница для печати (HTML).",
      en: "The mentor’s diary: Word (DOCX) or a page for printing (HTML)."),
    discussion: Phrase(
      ru: "Все встречи пары с результатами и обратной связью. Плана для этого не нужно.",
      en: "All meetings of a pair with results and feedback. No plan is needed for it."),
    examples: [
      Example(
        "mentorctl plan diary PAIR-3 -o дневник.docx",
        Phrase(ru: "Дневник пары PAIR-3.", en: "The diary of PAIR-3."))
    ])

  @Argument(
    "pair", value: ValueName(ru: "пара", en: "pair"), completion: .dynamic("pairs"),
    Phrase(ru: "Пара.", en: "The pair."))
  var pair: RecordReference

  func run(in context: AppContext) throws -> Answer {
    let ((pool, pair, records), notes) = try context.read { snapshot throws(WorkspaceError) in
      let pair = try self.pair.record(in: try snapshot.load(.pairs))
      return (
        try snapshot.pool(year: pair.year, on: context.today), pair,
        try snapshot.meetingRecords()
      )
    }
    let meetings = records.meetings.filter { $0.pairs.contains(pair.id) }
    let report = MeetingReport(context: context, pool: pool)
    return Answer(
      report: Report(MentorDiary(of: context.facts(of: pair, in: pool), records).paper) {
        ["meetings": .array(meetings.map(report.json))]
      }, notes: notes)
  }
}
