import CommandLineKit
import Interchange
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl roadmap export`.
struct RoadmapExport: Command {
  static let about = About(
    "export",
    Phrase(
      ru: "Выгрузить дорожную карту документом.", en: "Export a roadmap as a document."),
    discussion: Phrase(
      ru: "Word (docx) — с грифом утверждения и повторением шапки таблицы; Excel (xlsx, csv), "
        + "Markdown, HTML, текст (txt); ics — сроки для календаря. Документ всегда на русском языке, "
        + "и roadmap import читает его обратно.",
      en: "Word (docx) has the stamp of the approval and repeats the heading of its table; Excel "
        + "(xlsx, csv), Markdown, HTML, text (txt); ics has the deadlines for a calendar. The "
        + "document is Russian, and roadmap import reads it in again."),
    examples: [
      Example(
        "mentorctl roadmap export R-1 -o plan.docx",
        Phrase(ru: "Документ для печати и подписи.", en: "A document to print and sign.")),
      Example(
        "mentorctl roadmap export R-1 --with-progress -o plan.xlsx",
        Phrase(ru: "Таблица с ходом выполнения.", en: "A table with the progress.")),
      Example(
        "mentorctl roadmap export R-1 --alarm 3 -o plan.ics",
        Phrase(ru: "Сроки в календарь.", en: "The deadlines, for a calendar.")),
    ])

  @Argument(
    "roadmap", value: ValueName(ru: "карта", en: "roadmap"), completion: .dynamic("roadmaps"),
    Phrase(ru: "Дорожная карта.", en: "The roadmap."))
  var roadmap: RecordReference

  @Flag(
    "with-progress",
    Phrase(
      ru: "Вместе с тем, что уже выполнено.", en: "Together with what was carried out."))
  var hasProgress: Bool

  @OptionGroup var options: CalendarOptions

  func run(in context: AppContext) throws -> Answer {
    let ((schedule, source, organization), notes) = try context.read {
      snapshot throws(WorkspaceError) in
      let roadmap = try self.roadmap.record(in: try snapshot.load(.roadmaps))
      let source = try CalendarSource([roadmap], from: &snapshot, on: context.today)
      let basis = try snapshot.scheduleBasis(of: [roadmap], on: context.today)
      return (basis.schedule(of: roadmap), source, try snapshot.load(.organization))
    }
    let document = RoadmapDocument(schedule, progress: hasProgress ? context.today : nil)
    let curator = context.showsNames ? organization.curator : nil
    let paper = RoadmapPaper(document, signedBy: curator)
    var report = paper.report(json: { ["roadmap": schedule.roadmap.json] })
    report.preferredFormat = .md
    report.documents[.ics] = source.document(context, options)
    let format =
      context.options.format ?? context.options.output.flatMap(OutputFormat.init(ofFile:))
    let remarks =
      format == .ics ? source.remarks(on: options.kind) : Self.remarks(on: document)
    return Answer(report: report, notes: notes + remarks)
  }

  /// What to say about lines that the document does not have.
  private static func remarks(on document: RoadmapDocument) -> [Phrase] {
    guard document.omittedLines > 0 else { return [] }
    return [
      Phrase(
        ru: "в документ не вошли строки перед таблицей (текст приказа): \(document.omittedLines)",
        en: "lines before the table that belong to an order are left out: "
          + "\(document.omittedLines)")
    ]
  }
}
