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
        + "Файл, который уже прочитан, второй раз не добавляется.",
      en: "The file may be a Word document (.docx), an Excel workbook (.xlsx), a page of HTML, "
        + "Markdown, CSV, or plain text, also copied out of a PDF. Its contents tell the kind. "
        + "Nothing is lost: what could not be understood or placed is listed in the findings. A "
        + "file that was read already is not added again."),
    examples: [
      Example(
        "mentorctl roadmap import plan.docx --dry-run",
        Phrase(
          ru: "Посмотреть, что будет прочитано.", en: "Look at what would be read.")),
      Example("mentorctl roadmap import plan.docx", Phrase(ru: "Прочитать.", en: "Read it.")),
      Example(
        "pdftotext -layout plan.pdf - | mentorctl roadmap import -",
        Phrase(ru: "Прочитать текст из PDF.", en: "Read the text of a PDF.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        65,
        Phrase(
          ru: "В файле нет таблицы мероприятий.", en: "A file holds no table of measures."))
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
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let period = try self.period?.period(kind)
    let sources = try files.map { path in
      try RoadmapSource(
        path: path, encoding: decoding.encoding?.encoding, files: context.world.files)
    }
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      var known = try editing.load(.roadmaps)
      var imported: [ImportedRoadmaps] = []
      for source in sources {
        let one = source.read(firstID: known.nextID, period: period, known: known)
        for roadmap in one.added {
          try editing.save(roadmap, on: .roadmaps)
          known.put(roadmap)
        }
        imported.append(one)
      }
      return imported
    }
    let imported = outcome.value
    return Answer(
      report: Report(
        text: { settings in RoadmapImportText(imported, settings).text },
        json: {
          [
            "roadmaps": .array(imported.flatMap { $0.roadmaps.map(\.json) }),
            "findings": .array(
              imported.flatMap { $0.findings.map { $0.json(in: .russian) } }),
          ]
        }),
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
