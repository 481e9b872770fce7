import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl roadmap import`.
struct RoadmapImport: Command {
  static let about = About(
    "import", Phrase(ru: "Прочитать дорожную карту из файла.", en: "Read a roadmap from a file."),
    discussion: Phrase(
      ru: "Подходят документ Word (.docx), книга Excel (.xlsx), страница HTML, Markdown, CSV и "
        + "обычный текст, в том числе скопированный из PDF. Вид файла определяется по содержанию. "
        + "Ничего не теряется: что не удалось понять или разместить, перечислено в замечаниях. "
        + "Файл, который уже прочитан, второй раз не добавляется. Изменённый документ "
        + "вносится через --into R-1: мероприятия сохраняют коды и отметки, исключённые остаются в "
        + "записях, разница показана. Если файл похож на известную карту, программа спрашивает: "
        + "--into или --new.",
      en: "The file may be a Word document (.docx), an Excel workbook (.xlsx), a page of HTML, "
        + "Markdown, CSV, or plain text, also copied out of a PDF. Its contents tell the kind. "
        + "Nothing is lost: what could not be understood or placed is listed in the findings. A "
        + "file that was read already is not added again. A changed document is read by --into R-1: "
        + "measures keep their identifiers and marks, removed ones stay on record, the difference is "
        + "shown. Where a file looks like a known roadmap you are asked to choose --into or --new."),
    examples: [
      Example(
        "mentorctl roadmap import plan.docx --dry-run",
        Phrase(
          ru: "Посмотреть, что будет прочитано.", en: "Look at what would be read.")),
      Example("mentorctl roadmap import plan.docx", Phrase(ru: "Прочитать.", en: "Read it.")),
      Example(
        "mentorctl roadmap import plan.txt",
        Phrase(
          ru: "Прочитать текст из PDF, который дала команда pdftotext -layout plan.pdf plan.txt.",
          en: "Read the text of a PDF as pdftotext -layout plan.pdf plan.txt gives it.")),
      Example(
        "mentorctl roadmap import plan-2.docx --into R-1 --dry-run",
        Phrase(
          ru: "Что изменит новая редакция.", en: "What a new edition would change.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        4,
        Phrase(
          ru: "Файл похож на известную карту, а выбор не сделан; ничего не записано.",
          en: "A file looks like a known roadmap and no choice was made; nothing is written.")),
      ExitStatusNote(
        65,
        Phrase(
          ru: "В файле нет таблицы мероприятий.", en: "A file holds no table of measures.")),
    ])

  @Argument(
    "file", value: ValueName(ru: "файл", en: "file"), required: true, completion: .files,
    Phrase(ru: "Файлы; «-» — стандартный ввод.", en: "The files; “-” is standard input."))
  var files: [String]

  @Option(
    "period", Phrase(ru: "Период плана, если он не назван.", en: "The plan's period if not named."))
  var period: PeriodArgument?

  @Option("kind", Phrase(ru: "Вид периода.", en: "The kind of the period."))
  var kind: PlanPeriod.Kind?

  @OptionGroup var decoding: EncodingOption
  @OptionGroup var edition: EditionOptions
  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) { try edition.validate(files: files) }

  func run(in context: AppContext) throws -> Answer {
    let period = try self.period?.period(kind)
    let sources = try files.map { path in
      try RoadmapSource(
        path: path, encoding: decoding.encoding?.encoding, files: context.world.files)
    }
    if let target = edition.target, let source = sources.first {
      return try EditionImport(
        source: source, target: target, choices: edition.choices, period: period
      ).answer(in: context, writing)
    }
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let before = try editing.load(.roadmaps)
      var known = before
      var imported: [ImportedRoadmaps] = []
      for source in sources {
        let one = source.read(firstID: known.nextID, period: period, known: known)
        for roadmap in one.added { known.put(roadmap) }
        imported.append(one)
      }
      let questions = edition.isNew ? [] : EditionQuestion.all(imported, before, context.today)
      if questions.isEmpty {
        for roadmap in imported.flatMap(\.added) { try editing.save(roadmap, on: .roadmaps) }
      }
      return (imported: imported, questions: questions)
    }
    let imported = outcome.value.imported
    guard outcome.value.questions.isEmpty else {
      return EditionQuestion.answer(
        outcome.value.questions, imported, notes: outcome.notes.map(\.message))
    }
    return Answer(
      report: Report(
        text: { settings in RoadmapImportText(imported, settings).text },
        json: { ImportedRoadmaps.json(imported) }),
      notes: outcome.notes.map(\.message),
      status: imported.contains { $0.roadmaps.isEmpty } ? .badData : .done)
  }
}

/// What came of one document.
struct ImportedRoadmaps {
  let file: String
  /// The roadmaps of the document.
  let roadmaps: [Roadmap]
  /// Those among them that were not known before.
  let added: [Roadmap]
  let findings: [RoadmapFinding]
}

extension ImportedRoadmaps {
  /// What an import prints for programs.
  static func json(_ imported: [ImportedRoadmaps], _ others: [JSON.Member] = []) -> JSON {
    .object(
      [
        JSON.Member("roadmaps", .array(imported.flatMap { $0.roadmaps.map(\.json) })),
        JSON.Member(
          "findings",
          .array(imported.flatMap { $0.findings.map { $0.json(in: .russian) } })),
      ] + others)
  }
}
