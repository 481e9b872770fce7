import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl fsn freeze`.
struct StatisticsFreeze: Command {
  static let about = About(
    "freeze", Phrase(ru: "Заморозить форму такой, какой её сдали.", en: "Freeze a form."),
    discussion: Phrase(
      ru:
        "Записывает frozen/ФОРМА-ГОД.json: значения, коды людей и записей за каждой ячейкой, отпечаток "
        + "прочитанных файлов и конец журнала. С этого дня fsn fill и export печатают её без изменений; "
        + "что изменилось в данных, говорит fsn diff. Заморозить вновь можно только с причиной: так "
        + "исправляют и то, что заморозили по ошибке или раньше срока; до того по нынешним данным считает "
        + "--live.",
      en:
        "Writes frozen/FORM-YEAR.json: the values, the identifiers of people and records behind each cell, "
        + "the digest of the files that were read and the head of the journal. From then on fsn fill and "
        + "export print it unchanged; fsn diff tells what changed in the data. Freezing anew takes a "
        + "reason: this is also how a form is put right that was frozen by mistake or too early; until then "
        + "--live counts from the data."),
    examples: [
      Example(
        "mentorctl fsn freeze REGION",
        Phrase(ru: "Таблица сдана.", en: "The table was handed in.")),
      Example(
        "mentorctl fsn freeze REGION --reason \"исправлены даты рождения\"",
        Phrase(ru: "Сдана исправленная.", en: "A corrected one was handed in.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Форма за этот год уже заморожена, а причины нет.",
          en: "The form of the year is frozen already, and there is no reason."))
    ])

  @OptionGroup var naming: StatisticsFormArgument
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      try editing.freeze(
        naming.code, in: context.year(editing.load(.organization)), on: context.today,
        program: Program.version, because: writing.reason?.cleaned())
    }
    let filled = outcome.value.filled
    var notes = outcome.notes.map(\.message)
    let findings = filled.findings
    if !findings.isEmpty {
      notes.append(
        Phrase(
          ru: "замечаний к форме: \(findings.count), смотрите mentorctl fsn check \(naming.code)",
          en: "findings about the form: \(findings.count), see mentorctl fsn check \(naming.code)"))
    }
    return Answer(
      report: FilledFormReport(filled: filled, context: context).report, notes: notes)
  }
}
