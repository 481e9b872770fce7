import CommandLineKit
import Interchange
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl report reproduce`, which `mentorctl report --reproduce` means as well.
struct ReportReproduce: Command {
  static let about = About(
    "reproduce",
    Phrase(
      ru: "Составить отчёт из файла ещё раз, байт в байт.",
      en: "Make the report of a file again, byte by byte."),
    aliases: ["повторить"],
    discussion: Phrase(
      ru: "Из отметки в файле берутся вид отчёта, учебный год, день, показ имён. Если данные с тех "
        + "пор другие, программа говорит, что изменилось, и ничего не записывает. Если данные те же, "
        + "а файл не таков, каким его записала программа, она выдаёт подлинный и сообщает об этом.",
      en:
        "Kind, school year, day and display of names come from the stamp in the file. Where the data "
        + "are not what they were, the program says what differs and writes nothing. Where the data are "
        + "the same but the file is not as the program wrote it, the genuine one is given out, and said "
        + "to be so."),
    examples: [
      Example(
        "mentorctl report --reproduce director.docx -o again.docx",
        Phrase(ru: "Проверить справку и записать её копию.", en: "Check the page and write a copy.")
      ),
      Example(
        "mentorctl report reproduce annual.html",
        Phrase(ru: "То же на стандартный вывод.", en: "The same on standard output.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        1, Phrase(ru: "Данные или файл изменились.", en: "The data or the file have changed.")),
      ExitStatusNote(
        65,
        Phrase(
          ru: "В файле нет отметки отчёта, или она испорчена.",
          en: "The file bears no stamp of a report, or a damaged one.")),
      ExitStatusNote(
        78,
        Phrase(
          ru: "Отчёт составила другая версия программы.",
          en: "Another version of the program made the report.")),
    ])

  @Argument(
    "file", value: ValueName(ru: "файл", en: "file"), completion: .files,
    Phrase(
      ru: "Файл отчёта: HTML, DOCX, Markdown или JSON; «-» — стандартный ввод.",
      en: "The file of a report: HTML, DOCX, Markdown or JSON; “-” is the input."))
  var file: String?

  @Option(
    "reproduce", value: ValueName(ru: "файл", en: "file"), completion: .files,
    Phrase(
      ru: "То же, что файл в конце: mentorctl report --reproduce ФАЙЛ.",
      en: "The same as a file at the end: mentorctl report --reproduce FILE."))
  var option: String?

  func validate() throws(UsageError) {
    guard (file == nil) == (option == nil) else { return }
    let kinds = ReportKind.allCases.map(\.rawValue)
    throw file == nil
      ? UsageError(
        Phrase(
          ru: "не сказано, какой отчёт: \(kinds.joined(separator: ", ")) или --reproduce ФАЙЛ",
          en: "which report is not said: \(kinds.joined(separator: ", ")) or --reproduce FILE"))
      : UsageError(Phrase(ru: "файл назван дважды", en: "the file is named twice"))
  }

  func run(in context: AppContext) throws -> Answer {
    let bytes = try context.world.files.read(file ?? option ?? "")
    let (stamp, format) = try ReportFile(bytes).stamp()
    guard stamp.program == Program.version else {
      throw ReportError.otherProgram(stamp.program, this: Program.version)
    }
    let (records, notes) = try context.read { snapshot throws(WorkspaceError) in
      let records = try ReportRecords(&snapshot, year: stamp.year, on: stamp.date)
      try Self.compare(stamp, records, &snapshot)
      return records
    }
    let maker = ReportMaker(records, names: stamp.names)
    let document = maker.document(stamp.kind, program: stamp.program, journal: stamp.journal)
    let genuine = try Self.bytes(of: Report(document), as: format, on: stamp.date)
    var report = Report(text: { _ in "" }, json: { document.json })
    // Whatever the file to be written is called, its bytes are those of the form that was stamped.
    for form in OutputFormat.allCases { report.documents[form] = { _, emit in try emit(genuine) } }
    report.preferredFormat = format
    guard genuine != bytes else { return Answer(report: report, notes: notes) }
    return Answer(
      report: report,
      notes: notes + [
        Phrase(
          ru: "данные те же, но файл изменён после составления; выдан подлинный отчёт",
          en:
            "the data are the same, but the file was changed after it was made; the genuine report "
            + "is given out")
      ], status: .no)
  }

  /// Compares the data with those of the stamp.
  ///
  /// A journal that has grown is no difference, as long as the files that the report reads are the same
  /// and the line that the stamp names is in it.
  private static func compare(
    _ stamp: ReportStamp, _ records: ReportRecords, _ snapshot: inout Snapshot
  ) throws(WorkspaceError) {
    if stamp.journal != records.journal.anchor {
      let isKnown: Bool
      do throws(StorageError) {
        isKnown = Journal.confirms(
          stamp.journal, in: try Journal.lines(of: try snapshot.journalBytes()))
      } catch {
        throw .storage(error)
      }
      guard isKnown else { throw .domain(ReportError.otherJournal) }
    }
    guard stamp.data == records.data else {
      let before = Int(stamp.journal.prefix { $0 != ":" }) ?? 0
      throw .domain(ReportError.otherData(since: records.journal.sequence - before))
    }
  }

  /// The bytes of `report` in the form `format`.
  private static func bytes(
    of report: Report, as format: OutputFormat, on date: CalendarDate
  ) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let settings = TextSettings(language: .russian, screenWidth: nil)
    try Renderer(format: format, settings: settings, date: date).render(report) { bytes += $0 }
    return bytes
  }
}
